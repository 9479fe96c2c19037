//! The shop's own questions: their order, asking no longer and asking again; one question is in [`super::question`].

use super::{Owner, texts};
use crate::app::App;
use crate::inbox::Person;
use crate::inbox::failure::Failure;
use crate::inbox::language::{page as render, say, say_with};
use crate::inbox::post::Post;
use crate::present::asking::Asks;
use axum::extract::{Path, Query, State};
use axum::response::{Html, IntoResponse, Redirect, Response};
use plaudit_model::attribute::{Kind, Question, limits};
use plaudit_store::Error;
use plaudit_view::inbox::settings::asking::{Questions, QuestionsProps};
use plaudit_view::inbox::settings::data::{AskedLine, UndoView};
use std::collections::HashMap;

/// The list, with the form as it stands.
pub(super) async fn list(
    State(app): State<App>,
    person: Person,
    Path(shop): Path<String>,
    Query(asked): Query<HashMap<String, String>>,
) -> Result<Response, Failure> {
    let owner = Owner::of(&app, person, &shop).await?;
    let questions = app.store.attributes(&owner.shop.key).await?;
    let get = |name: &str| asked.get(name).map_or("", String::as_str);
    let mut settings = owner.page("questions");
    let named = questions.iter().find(|question| question.id == get("id")).map(|question| text(&owner, question));
    let undo = |act: &str| {
        let fields = vec![("act", act.to_owned()), ("id", get("id").to_owned())];
        Some(UndoView { action: owner.at("/questions"), fields })
    };
    let said = |what: &str, name: &str| say_with(&format!("inbox-asked-{what}"), &[("what", name)]);
    (settings.notice, settings.undo) = match (get("done"), named) {
        ("saved", Some(name)) => (said("saved", &name), None),
        ("retire", Some(name)) => (said("retire", &name), undo("restore")),
        ("restore", Some(name)) => (said("restore", &name), undo("retire")),
        ("up", Some(name)) => (said("up", &name), undo("down")),
        ("down", Some(name)) => (said("down", &name), undo("up")),
        _ => Default::default(),
    };
    let lines = questions.iter().map(|question| line(&owner, question)).collect();
    let any = questions.iter().any(|question| !question.retired);
    let preview =
        if any { texts::preview(&app, &owner.shop, &Asks::preview(questions, Vec::new())) } else { String::new() };
    let hint = say_with("inbox-ask-hint", &[("n", &limits::ASKED.to_string())]);
    let frame = owner.frame(&app, &say("inbox-set-questions"));
    let page = render(move || Questions(QuestionsProps { frame, settings, lines, hint, preview: any }));
    Ok(Html(texts::with_preview(&page, &preview)).into_response())
}

/// Does what the button says.
pub(super) async fn act(State(app): State<App>, Path(shop): Path<String>, post: Post) -> Result<Response, Failure> {
    let owner = Owner::of(&app, post.person, &shop).await?;
    let (key, id, act) = (&owner.shop.key, post.fields.get("id"), post.fields.get("act"));
    let questions = app.store.attributes(key).await?;
    let question = questions.into_iter().find(|question| question.id == id).ok_or(Failure::NotFound)?;
    match act {
        "up" | "down" => match app.store.move_attribute(key, id, act == "up").await {
            Err(Error::NotFound) => return Err(Failure::NotFound),
            done => done?,
        },
        "retire" | "restore" => {
            app.store.put_attribute(key, &Question { retired: act == "retire", ..question }).await?;
        }
        _ => return Err(Failure::NotFound),
    }
    app.announce();
    Ok(Redirect::to(&owner.at(&format!("/questions?done={act}&id={id}"))).into_response())
}

/// A question in the shop's language.
pub(super) fn text(owner: &Owner, question: &Question) -> String {
    let language = &owner.shop.language;
    question.text.text(language, language).to_owned()
}

fn line(owner: &Owner, question: &Question) -> AskedLine {
    let fact = |what: &str, n: usize| say_with(&format!("inbox-ask-fact-{what}"), &[("n", &n.to_string())]);
    let kind = match &question.answer {
        Kind::Scale { steps, .. } => fact("scale", usize::from(u8::from(*steps))),
        Kind::Choice { options, several: false } => fact("one", options.len()),
        Kind::Choice { options, several: true } => fact("some", options.len()),
        Kind::YesNo => say("inbox-ask-kind-yes-no"),
    };
    let of = match (question.products.len(), question.types.join(", ")) {
        (0, types) if types.is_empty() => say("inbox-ask-fact-all"),
        (0, types) => types,
        (products, types) if types.is_empty() => fact("products", products),
        (products, types) => format!("{}; {types}", fact("products", products)),
    };
    let state = if question.retired { format!("; {}", say("inbox-ask-fact-retired")) } else { String::new() };
    AskedLine {
        id: question.id.clone(),
        text: text(owner, question),
        facts: format!("{kind}; {of}{state}"),
        retired: question.retired,
    }
}
