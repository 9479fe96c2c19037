//! The review form's settings: prompts, consent, proof of work.

use super::{Owner, area, input, mark, texts};
use crate::app::App;
use crate::inbox::Person;
use crate::inbox::failure::Failure;
use crate::inbox::language::{page as render, say, say_with};
use crate::inbox::post::{Fields, Post};
use crate::inbox::settings::texts::by_language;
use crate::present::asking::Asks;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Redirect, Response};
use plaudit_model::asking::{FormSettings, PROMPTS, Prompt};
use plaudit_store::Shop;
use plaudit_view::inbox::settings::asking::{Form, FormProps};
use plaudit_view::inbox::settings::data::{FormView, InputView, UndoView};
use std::collections::HashMap;

/// The form with what is stored.
pub(super) async fn show(
    State(app): State<App>,
    person: Person,
    Path(shop): Path<String>,
    Query(asked): Query<HashMap<String, String>>,
) -> Result<Response, Failure> {
    let owner = Owner::of(&app, person, &shop).await?;
    let (notice, undo) = match asked.get("done").map(String::as_str) {
        Some("saved") => (say("inbox-set-saved"), owner.shop.settings.form_before.is_some()),
        Some("undone") => (say("inbox-set-undone"), false),
        _ => (String::new(), false),
    };
    let shop = owner.shop.clone();
    Ok(Html(page(&app, &owner, &shop, &[], String::new(), (&notice, undo))).into_response())
}

/// Saves, previews, or takes the last change back.
pub(super) async fn act(State(app): State<App>, Path(shop): Path<String>, post: Post) -> Result<Response, Failure> {
    let owner = Owner::of(&app, post.person, &shop).await?;
    let fields = &post.fields;
    let mut wanted = owner.shop.clone();
    wanted.revision = fields.get("revision").parse().unwrap_or(-1);
    let undo = fields.get("act") == "undo";
    let form = match (undo, &owner.shop.settings.form_before) {
        (true, Some(before)) => before.clone(),
        (true, None) => return Err(Failure::NotFound),
        (false, _) => read(fields),
    };
    let mut faults: Vec<_> =
        form.faults(&wanted.language).into_iter().map(|fault| (field_of(&fault.field), fault.message)).collect();
    wanted.settings.form_before = Some(std::mem::replace(&mut wanted.settings.form, form));
    if fields.get("act") == "preview" {
        let types = wanted.settings.form.prompts.first().map(|prompt| prompt.types.clone()).unwrap_or_default();
        let asks = Asks::preview(app.store.attributes(&wanted.key).await?, types);
        let preview = texts::preview(&app, &wanted, &asks);
        return Ok(Html(page(&app, &owner, &wanted, &faults, preview, ("", false))).into_response());
    }
    let status = if wanted.revision != owner.shop.revision {
        StatusCode::CONFLICT
    } else if !faults.is_empty() {
        StatusCode::UNPROCESSABLE_ENTITY
    } else if app.store.save_settings(&wanted, owner.name(), app.clock.now()).await? {
        app.forget_shop(&wanted.key);
        app.announce();
        let done = if undo { "undone" } else { "saved" };
        return Ok(Redirect::to(&owner.at(&format!("/form?done={done}"))).into_response());
    } else {
        StatusCode::CONFLICT
    };
    if status == StatusCode::CONFLICT {
        faults.insert(0, ("revision".to_owned(), say("inbox-set-stale")));
    }
    Ok((status, Html(page(&app, &owner, &wanted, &faults, String::new(), ("", false)))).into_response())
}

/// `prompts[2].text.fa` stands in the field `prompt-2-fa`; the rest are named alike.
fn field_of(fault: &str) -> String {
    let Some((at, rest)) = fault.strip_prefix("prompts[").and_then(|rest| rest.split_once("].")) else {
        return fault.replace('.', "-");
    };
    match rest.strip_prefix("text.") {
        Some(language) => format!("prompt-{at}-{language}"),
        None => format!("types-{at}"),
    }
}

fn read(fields: &Fields) -> FormSettings {
    let prompt = |at: usize| Prompt {
        types: fields.get(&format!("types-{at}")).split(',').map(str::to_owned).collect(),
        text: texts::read(fields, &format!("prompt-{at}")),
    };
    let form = FormSettings {
        consent: texts::read(fields, "consent"),
        marketing: texts::read(fields, "marketing"),
        prompts: (0..PROMPTS).map(prompt).collect(),
        without_challenge: !fields.get("without_challenge").is_empty(),
    };
    form.plain()
}

fn page(
    app: &App,
    owner: &Owner,
    shop: &Shop,
    faults: &[(String, String)],
    preview: String,
    (notice, undo): (&str, bool),
) -> String {
    let mut settings = owner.page("form");
    notice.clone_into(&mut settings.notice);
    settings.undo = undo.then(|| UndoView {
        action: owner.at("/form"),
        fields: vec![("act", "undo".to_owned()), ("revision", shop.revision.to_string())],
    });
    let form = &shop.settings.form;
    let by = |name: &str, label: &str, texts| {
        by_language(shop, |code| vec![area(&format!("{name}-{code}"), label, texts::of(texts, code), "", 3)])
    };
    let empty = Prompt::default();
    // One more than there are, to be filled in.
    let prompts = form.prompts.iter().chain((form.prompts.len() < PROMPTS).then_some(&empty)).enumerate();
    let prompt = |(at, prompt): (usize, &Prompt)| {
        let heading = if at < form.prompts.len() {
            say_with("inbox-set-prompt", &[("n", &(at + 1).to_string())])
        } else {
            say("inbox-set-prompt-more")
        };
        let (label, hint) = (say("inbox-set-types"), say("inbox-set-types-hint"));
        let types = input(&format!("types-{at}"), &label, prompt.types.join(", "), &hint);
        let texts = by_language(shop, |code| {
            vec![input(&format!("prompt-{at}-{code}"), &say("inbox-set-text"), texts::of(&prompt.text, code), "")]
        });
        (heading, types, texts)
    };
    let mut view = FormView {
        revision: shop.revision,
        consent: by("consent", &say("inbox-set-box"), &form.consent),
        marketing: by("marketing", &say("inbox-set-box"), &form.marketing),
        prompts: prompts.map(prompt).collect(),
        without_challenge: form.without_challenge,
        preview: !preview.is_empty(),
    };
    for (field, message) in faults.iter().filter(|(field, _)| field == "revision") {
        settings.faults.push((field.clone(), message.clone()));
    }
    let FormView { consent, marketing, prompts, .. } = &mut view;
    fn flat(list: &mut [(String, Vec<InputView>)]) -> impl Iterator<Item = &mut InputView> {
        list.iter_mut().flat_map(|(_, fields)| fields)
    }
    let prompts = prompts.iter_mut().flat_map(|(_, types, texts)| std::iter::once(types).chain(flat(texts)));
    mark(&mut settings, flat(consent).chain(flat(marketing)).chain(prompts), faults);
    let frame = owner.frame(app, &say("inbox-set-form"));
    texts::with_preview(&render(move || Form(FormProps { frame, settings, form: view })), &preview)
}
