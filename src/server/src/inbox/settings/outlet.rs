//! One connection: its form, its keys, tests, and what was sent. `outlet/form.rs` reads and fills the form.

mod form;
mod press;

use super::{Owner, input, outlets};
use crate::app::App;
use crate::crm::system;
use crate::inbox::Person;
use crate::inbox::failure::Failure;
use crate::inbox::language::{self, page as render};
use crate::inbox::post::Post;
use crate::locale::Locale;
use crate::outlets::{MAIL, WEBHOOK, open, title};
use crate::webhook::Key;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Response};
use form::Form;
use plaudit_model::time::Millis;
use plaudit_store::{Attempt, Ending, Outlet as Record};
use plaudit_view::inbox::settings::data::{AttemptLine, OutletView};
use plaudit_view::inbox::settings::outlets::{Outlet, OutletProps};
use std::collections::{BTreeMap, HashMap};

/// Calls that a page shows.
const SHOWN: usize = 50;

/// What a page says beyond what is stored.
#[derive(Default)]
struct Said {
    notice: String,
    faults: Vec<(String, String)>,
    found: (String, String),
    /// Whether keys are shown.
    keys: bool,
    status: StatusCode,
}

/// The form of a new connection.
pub(super) async fn new(
    State(app): State<App>,
    person: Person,
    Path(shop): Path<String>,
    Query(asked): Query<HashMap<String, String>>,
) -> Result<Response, Failure> {
    let owner = Owner::of(&app, person, &shop).await?;
    let kind = asked.get("kind").map_or("", String::as_str);
    let form = Form::new(kind, asked.get("preset").map_or("", String::as_str)).ok_or(Failure::NotFound)?;
    draw(&app, &owner, language::locale(), None, form, Said::default()).await
}

/// Adds it, or says what is wrong with the form.
pub(super) async fn add(State(app): State<App>, Path(shop): Path<String>, post: Post) -> Result<Response, Failure> {
    let owner = Owner::of(&app, post.person, &shop).await?;
    press::add(&app, &owner, language::locale(), &post.fields).await
}

/// A connection as it is.
pub(super) async fn show(
    State(app): State<App>,
    person: Person,
    Path((shop, id)): Path<(String, String)>,
    Query(asked): Query<HashMap<String, String>>,
) -> Result<Response, Failure> {
    let owner = Owner::of(&app, person, &shop).await?;
    let locale = language::locale();
    let record = app.store.outlet(&owner.shop.key, &id).await?.ok_or(Failure::NotFound)?;
    let saved = asked.get("done").is_some_and(|done| done == "saved");
    let notice = if saved { locale.text("out-saved") } else { String::new() };
    let form = Form::of(&app, &owner, &record);
    draw(&app, &owner, locale, Some(&record), form, Said { notice, ..Said::default() }).await
}

/// A press on its page.
pub(super) async fn act(
    State(app): State<App>,
    Path((shop, id)): Path<(String, String)>,
    post: Post,
) -> Result<Response, Failure> {
    let owner = Owner::of(&app, post.person, &shop).await?;
    let locale = language::locale();
    let record = app.store.outlet(&owner.shop.key, &id).await?.ok_or(Failure::NotFound)?;
    press::act(&app, &owner, locale, record, &post.fields).await
}

/// The page. Without a record it is that of a new connection.
async fn draw(
    app: &App,
    owner: &Owner,
    locale: &'static Locale,
    record: Option<&Record>,
    form: Form,
    said: Said,
) -> Result<Response, Failure> {
    let mut settings = owner.page("outlets");
    settings.notice = said.notice;
    let kind = form.kind.clone();
    let heading = record.map_or_else(|| outlets::kind(locale, &kind), |one| title(one).to_owned());
    let mut view = OutletView {
        action: owner.at(&record.map_or("/outlets/new".to_owned(), |one| format!("/outlets/{}", one.id))),
        revision: record.map_or(0, |one| one.revision),
        kind: kind.clone(),
        save: locale.text("out-save"),
        found: said.found,
        heading,
        ..OutletView::default()
    };
    form.fill(locale, &said.faults, &mut view, &mut settings);
    if kind == MAIL && !crate::mail::is_set_up(app) {
        view.warning = locale.text("out-mail-missing");
    } else if let Some(system) = system(&kind).filter(|system| system.code != "template" && record.is_none()) {
        view.warning = locale.text_with("out-untried", &[("name", system.name)]);
    }
    if let Some(record) = record {
        if !record.enabled {
            view.warning = outlets::state(locale, record);
        }
        presses(locale, record, &mut view);
        if said.keys {
            view.copies = keys(app, owner, locale, record);
        }
        let calls = app.store.attempts(&owner.shop.key, &record.id, i64::MAX, SHOWN).await?;
        if kind != MAIL {
            let lines = calls.iter().map(|call| line(locale, call)).collect();
            view.attempts = (locale.text("out-attempts"), locale.text("out-attempts-none"), lines);
        }
        if kind == WEBHOOK {
            let now = app.clock.now();
            view.resend = locale.text("out-resend");
            let (from, until) = (minute(now.plus(-Millis::DAY)), minute(now));
            let fields = vec![
                input("from", &locale.text("out-from"), from, ""),
                input("until", &locale.text("out-until"), until, ""),
            ];
            view.replay = (fields, locale.text("out-replay"));
        }
    }
    let frame = owner.frame(app, &view.heading);
    Ok((said.status, Html(render(move || Outlet(OutletProps { frame, settings, outlet: view })))).into_response())
}

/// What can be pressed beside "save".
fn presses(locale: &Locale, record: &Record, view: &mut OutletView) {
    let kind = record.kind.as_str();
    view.acts.push(("test", locale.text("out-test")));
    if system(kind).is_some() {
        view.acts.push(("dry", locale.text("out-dry")));
    }
    if kind != MAIL && kind != "template" {
        view.acts.push(("show", locale.text("out-key-show")));
        view.acts.push(("rotate", locale.text("out-rotate")));
    }
    if record.enabled {
        view.acts.push(("off", locale.text("out-switch-off")));
    }
    view.acts.push(("remove", locale.text("out-remove")));
}

/// Keys and addresses to be copied to the other side.
fn keys(app: &App, owner: &Owner, locale: &Locale, record: &Record) -> Vec<(String, String)> {
    let shop = &owner.shop.key;
    let Ok(opened) = open(&app.secrets, shop, &record.kind, &record.sealed) else { return Vec::new() };
    if record.kind == WEBHOOK {
        let key = Key::of_receiver(&opened).unwrap_or_default();
        return vec![(locale.text("out-key"), key)];
    }
    let secrets: BTreeMap<String, String> = serde_json::from_str(&opened).unwrap_or_default();
    let address = format!("{}/v1/shops/{shop}/outlets/{}/calls", app.origin(), record.id);
    let key = secrets.get("inbound").cloned().unwrap_or_default();
    vec![
        (locale.text("out-inbound"), locale.text("out-inbound-hint")),
        (locale.text("out-address"), address),
        (locale.text("out-key"), key),
    ]
}

fn line(locale: &Locale, call: &Attempt) -> AttemptLine {
    let ending = match call.ending {
        Ending::Taken => locale.text("out-taken"),
        Ending::Again => locale.text("out-again"),
        Ending::Failed => locale.text("out-failed"),
    };
    let status = call.status.map_or("—".to_owned(), |status| status.to_string());
    AttemptLine {
        when: (format!("{} UTC", minute(call.at).replace('T', " ")), call.at.rfc3339()),
        kind: call.kind.clone(),
        ending: (call.ending.code(), ending),
        status: format!("{status} · {} ms · {}", call.took_ms, call.number),
        said: call.excerpt.clone(),
        event: call.event.clone(),
    }
}

/// As a field for a moment takes it.
fn minute(at: Millis) -> String {
    at.rfc3339().chars().take("2026-11-22T00:00".len()).collect()
}
