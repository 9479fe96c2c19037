//! What a shop has ready to say: read into one form, checked field by field, saved as a whole, previewed without saving.

use super::ready::{self, Faults};
use super::{Owner, mark};
use crate::app::App;
use crate::inbox::Person;
use crate::inbox::failure::Failure;
use crate::inbox::language::{page as render, say};
use crate::inbox::post::Post;
use crate::locale::Locale;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Redirect, Response};
use plaudit_model::answers::{Answers, Places, fill};
use plaudit_model::texts::Texts;
use plaudit_view::inbox::settings::answers::{Answers as Page, AnswersProps, AnswersView};
use std::collections::HashMap;

/// The form with what is stored.
pub(super) async fn show(
    State(app): State<App>,
    person: Person,
    Path(shop): Path<String>,
    Query(asked): Query<HashMap<String, String>>,
) -> Result<Response, Failure> {
    let owner = Owner::of(&app, person, &shop).await?;
    let stored = app.store.answer_settings(&owner.shop.key).await?;
    let saved = asked.get("done").is_some_and(|done| done == "saved");
    let notice = if saved { say("inbox-ready-saved") } else { String::new() };
    Ok(Html(page(&app, &owner, &stored.answers, stored.revision, &[], notice, false)).into_response())
}

/// Saves what was typed in, shows how it would read, or says what is wrong with it and keeps it.
pub(super) async fn save(State(app): State<App>, Path(shop): Path<String>, post: Post) -> Result<Response, Failure> {
    let owner = Owner::of(&app, post.person, &shop).await?;
    let fields = &post.fields;
    let revision = fields.get("revision").parse().unwrap_or(-1);
    let (wanted, mut faults) = ready::read(fields);
    let checked = wanted.clone().checked(&owner.shop.language);
    faults.extend(checked.err().into_iter().flatten().map(|fault| ready::told(&fault, &wanted)));
    let preview = fields.get("act") == "preview";
    if preview || !faults.is_empty() {
        let status = if preview { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
        let page = page(&app, &owner, &wanted, revision, &faults, String::new(), preview);
        return Ok((status, Html(page)).into_response());
    }
    let (key, now) = (&owner.shop.key, app.clock.now());
    if app.store.save_answer_settings(key, &wanted, revision, owner.name(), now).await? {
        return Ok(Redirect::to(&owner.at("/answers?done=saved")).into_response());
    }
    let stale = [("revision".to_owned(), say("inbox-ready-stale"))];
    let page = page(&app, &owner, &wanted, revision, &stale, String::new(), false);
    Ok((StatusCode::CONFLICT, Html(page)).into_response())
}

fn page(
    app: &App,
    owner: &Owner,
    answers: &Answers,
    revision: i64,
    faults: &Faults,
    notice: String,
    preview: bool,
) -> String {
    let mut settings = owner.page("answers");
    settings.notice = notice;
    let mut form = AnswersView { revision, ..ready::form(&owner.shop, answers) };
    for (field, message) in faults.iter().filter(|(field, _)| field == "revision") {
        settings.faults.push((field.clone(), message.clone()));
    }
    for one in &mut form.automatic {
        let kinds = format!("{}-kinds", one.prefix);
        if let Some((field, message)) = faults.iter().find(|(field, _)| *field == kinds) {
            message.clone_into(&mut one.kinds_error);
            settings.faults.push((field.clone(), format!("{}: {message}", one.heading)));
        }
        let prefix = format!("{}-", one.prefix);
        one.open |= faults.iter().any(|(field, _)| field.starts_with(&prefix));
    }
    mark(&mut settings, ready::inputs(&mut form), faults);
    if preview {
        form.preview = how_it_reads(app, owner, answers);
    }
    let frame = owner.frame(app, &say("inbox-ready"));
    render(move || Page(AnswersProps { frame, settings, form }))
}

/// Every text in the shop's language, with places filled as for a shopper who gave everything.
fn how_it_reads(app: &App, owner: &Owner, answers: &Answers) -> Vec<(String, String)> {
    let shop = &owner.shop;
    let locale = Locale::choose(None, &shop.language).written(shop.settings.formats);
    let now = app.clock.now();
    let hosted = || format!("{}/shops/{}/products/kettle-17", app.origin(), shop.key);
    let with = Places {
        name: "Ann".to_owned(),
        product: "Kettle".to_owned(),
        order: "2026-17".to_owned(),
        link: answers.link("kettle-17").unwrap_or_else(hosted),
        back: locale.back(now, now, "UTC"),
    };
    let text = |texts: &Texts| texts.text(locale.code(), &shop.language).to_owned();
    let wordings = answers.automatic.iter().flat_map(|answer| {
        let own = answer.wordings.0.get(locale.code()).into_iter().flatten();
        own.map(|wording| (answer.name.clone(), fill(wording, &with))).collect::<Vec<_>>()
    });
    let quick = answers.quick.iter().map(|reply| (reply.name.clone(), fill(&text(&reply.text), &with)));
    let thanks = [(say("inbox-ready-thanks"), text(&answers.thanks))];
    let ways = answers.ways.iter().map(|way| (locale.way(way.kind), format!("{} {}", way.url, text(&way.text))));
    let all = wordings.chain(quick).chain(ways).chain(thanks);
    all.filter(|(_, text)| !text.trim().is_empty()).collect()
}
