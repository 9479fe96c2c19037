//! One of the shop's own questions: seen, changed, previewed.

use super::questions::text;
use super::{Owner, area, input, mark, texts};
use crate::app::App;
use crate::inbox::Person;
use crate::inbox::failure::Failure;
use crate::inbox::language::{page as render, say, say_with};
use crate::inbox::post::{Fields, Post};
use crate::inbox::settings::texts::by_language;
use crate::locale::Locale;
use crate::present::asking::Asks;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Redirect, Response};
use plaudit_model::attribute::{Choice as Answer, Kind, KindName, Question as Record, Steps, limits};
use plaudit_model::texts::Texts;
use plaudit_view::inbox::data::Choice;
use plaudit_view::inbox::settings::asking::{Question, QuestionProps};
use plaudit_view::inbox::settings::data::{InputView, QuestionForm};
use std::collections::HashMap;

/// What is wrong with which field.
type Faults = Vec<(String, String)>;

/// The form of a question, or of a new one.
pub(super) async fn show(
    State(app): State<App>,
    person: Person,
    Path(shop): Path<String>,
    Query(asked): Query<HashMap<String, String>>,
) -> Result<Response, Failure> {
    let owner = Owner::of(&app, person, &shop).await?;
    let known = match asked.get("id").filter(|id| !id.is_empty()) {
        Some(id) => Some(find(&app, &owner, id).await?.ok_or(Failure::NotFound)?),
        None => None,
    };
    let before = known.as_ref().map(json).unwrap_or_default();
    let shown = known.unwrap_or_else(blank);
    Ok(Html(page(&app, &owner, &shown, before, &[], String::new())).into_response())
}

/// Saves it, or shows what it would look like.
pub(super) async fn act(State(app): State<App>, Path(shop): Path<String>, post: Post) -> Result<Response, Failure> {
    let owner = Owner::of(&app, post.person, &shop).await?;
    let (key, fields) = (&owner.shop.key, &post.fields);
    let (new, before) = (!fields.get("new").is_empty(), fields.get("before").to_owned());
    let known = find(&app, &owner, fields.get("id").trim()).await?;
    let mut wanted = read(fields);
    wanted.retired = known.as_ref().is_some_and(|known| known.retired);
    let mut faults: Faults =
        wanted.faults(&owner.shop.language).into_iter().map(|fault| (field_of(&fault.field), fault.message)).collect();
    if fields.get("act") == "preview" {
        let shown = Record { retired: false, ..wanted.clone() };
        let preview = texts::preview(&app, &owner.shop, &Asks::preview(vec![shown], Vec::new()));
        return Ok(Html(page(&app, &owner, &wanted, before, &faults, preview)).into_response());
    }
    let mut status = StatusCode::UNPROCESSABLE_ENTITY;
    match (&known, new) {
        (Some(_), true) => faults.push(("id".to_owned(), say("inbox-ask-taken"))),
        (None, false) => return Err(Failure::NotFound),
        (Some(known), false) if json(known) != before => {
            status = StatusCode::CONFLICT;
            faults.push(("question".to_owned(), say("inbox-ask-stale")));
        }
        (None, true) if app.store.attributes(key).await?.len() >= limits::QUESTIONS => {
            let most = say_with("inbox-ask-full", &[("n", &limits::QUESTIONS.to_string())]);
            faults.push(("question".to_owned(), most));
        }
        _ => {}
    }
    if !faults.is_empty() {
        return Ok((status, Html(page(&app, &owner, &wanted, before, &faults, String::new()))).into_response());
    }
    app.store.put_attribute(key, &wanted).await?;
    app.announce();
    Ok(Redirect::to(&owner.at(&format!("/questions?done=saved&id={}", wanted.id))).into_response())
}

async fn find(app: &App, owner: &Owner, id: &str) -> Result<Option<Record>, Failure> {
    Ok(app.store.attributes(&owner.shop.key).await?.into_iter().find(|question| question.id == id))
}

/// Plain data: serialising cannot fail.
fn json(question: &Record) -> String {
    serde_json::to_string(question).unwrap_or_default()
}

fn blank() -> Record {
    let texts = Texts::default();
    let answer = Kind::Scale { steps: Steps::Five, low: texts.clone(), middle: texts.clone(), high: texts.clone() };
    Record { id: String::new(), text: texts, answer, products: Vec::new(), types: Vec::new(), retired: false }
}

/// `answer.low.fa` stands in the field `low-fa`; whatever is wrong with options, in the lines that hold them.
fn field_of(fault: &str) -> String {
    let fault = fault.strip_prefix("answer.").unwrap_or(fault);
    match fault.strip_prefix("options") {
        // `[2].text.fa`: the language is at the end, if it is about one.
        Some(rest) => match rest.split_once(".text.") {
            Some((_, language)) => format!("options-{language}"),
            None => "options".to_owned(),
        },
        None => fault.replace('.', "-"),
    }
}

/// Lines `value = text` of each language; the values are those of all languages, in the order in which they come.
fn options(fields: &Fields) -> Vec<Answer> {
    let mut options: Vec<Answer> = Vec::new();
    for locale in Locale::all() {
        let code = locale.code();
        let typed = fields.get(&format!("options-{code}"));
        for line in typed.lines().map(str::trim).filter(|line| !line.is_empty()).take(4 * limits::OPTIONS) {
            let (value, text) = line.split_once('=').unwrap_or((line, ""));
            let (value, text) = (value.trim().to_owned(), text.trim().to_owned());
            let at = options.iter().position(|option| option.value == value).unwrap_or_else(|| {
                options.push(Answer { value: value.clone(), text: Texts::default() });
                options.len() - 1
            });
            options[at].text.0.insert(code.to_owned(), text);
        }
    }
    options
}

fn read(fields: &Fields) -> Record {
    let list = |name: &str| fields.get(name).split([',', '\n']).map(str::to_owned).collect();
    let answer = match KindName::from_code(fields.get("kind")) {
        Some(KindName::Choice) => Kind::Choice { options: options(fields), several: !fields.get("several").is_empty() },
        Some(KindName::YesNo) => Kind::YesNo,
        Some(KindName::Scale) | None => {
            let [low, middle, high] = ["low", "middle", "high"].map(|end| texts::read(fields, end));
            let steps = if fields.get("steps") == "3" { Steps::Three } else { Steps::Five };
            Kind::Scale { steps, low, middle, high }
        }
    };
    let (products, types) = (list("products"), list("types"));
    Record {
        id: fields.get("id").to_owned(),
        text: texts::read(fields, "text"),
        answer,
        products,
        types,
        retired: false,
    }
    .plain()
}

fn page(
    app: &App,
    owner: &Owner,
    question: &Record,
    before: String,
    faults: &[(String, String)],
    preview: String,
) -> String {
    let mut settings = owner.page("questions");
    let known = !before.is_empty();
    let kinds = [
        (KindName::Scale, "inbox-ask-kind-scale"),
        (KindName::Choice, "inbox-ask-kind-choice"),
        (KindName::YesNo, "inbox-ask-kind-yes-no"),
    ];
    let chosen = question.answer.name();
    let empty = Texts::default();
    let (steps, [low, middle, high]) = match &question.answer {
        Kind::Scale { steps, low, middle, high } => (u8::from(*steps), [low, middle, high]),
        _ => (5, [&empty, &empty, &empty]),
    };
    let lines = |code: &str| match &question.answer {
        Kind::Choice { options, .. } => {
            let line = |option: &Answer| Some(format!("{} = {}", option.value, option.text.0.get(code)?));
            options.iter().filter_map(line).collect::<Vec<_>>().join("\n")
        }
        _ => String::new(),
    };
    let mut id = input(
        "id",
        &say("inbox-ask-id"),
        question.id.clone(),
        &say_with("inbox-ask-id-hint", &[("like", "fit"), ("signs", "a-z, 0-9")]),
    );
    let mut scope = vec![
        input("types", &say("inbox-ask-types"), question.types.join(", "), &say("inbox-ask-types-hint")),
        input("products", &say("inbox-ask-products"), question.products.join(", "), &say("inbox-ask-products-hint")),
    ];
    let mut texts = by_language(&owner.shop, |code| {
        let field = |name: &str, key: &str, text: &Texts| {
            let (label, hint) = (say(&format!("inbox-ask-{key}")), say(&format!("inbox-ask-{key}-hint")));
            input(&format!("{name}-{code}"), &label, texts::of(text, code), &hint)
        };
        vec![
            field("text", "question", &question.text),
            field("low", "low", low),
            field("middle", "middle", middle),
            field("high", "high", high),
            area(
                &format!("options-{code}"),
                &say("inbox-ask-options"),
                lines(code),
                &say_with("inbox-ask-options-hint", &[("like", "tea = Tea")]),
                4,
            ),
        ]
    });
    let first = texts.first().and_then(|(_, fields)| fields.last()).map(|field| field.name.clone()).unwrap_or_default();
    // What is wrong with the options as such is said where the shop's own language has them.
    let faults: Faults = faults
        .iter()
        .map(|(field, message)| (if field == "options" { first.clone() } else { field.clone() }, message.clone()))
        .collect();
    for (field, message) in faults.iter().filter(|(field, _)| field == "question") {
        settings.faults.push((field.clone(), message.clone()));
    }
    let fields = texts.iter_mut().flat_map(|(_, fields)| fields);
    mark(&mut settings, std::iter::once::<&mut InputView>(&mut id).chain(&mut scope).chain(fields), &faults);
    let heading = if known { text(owner, question) } else { say("inbox-ask-add") };
    let form = QuestionForm {
        heading: heading.clone(),
        id: if known { Ok(question.id.clone()) } else { Err(id) },
        before,
        kinds: kinds
            .map(|(kind, key)| Choice { value: kind.code().to_owned(), label: say(key), chosen: kind == chosen })
            .into(),
        steps: [3, 5].map(|n| Choice { value: n.to_string(), label: n.to_string(), chosen: n == steps }).into(),
        several: question.answer.several(),
        scope,
        texts,
        preview: !preview.is_empty(),
    };
    let frame = owner.frame(app, &heading);
    texts::with_preview(&render(move || Question(QuestionProps { frame, settings, form })), &preview)
}
