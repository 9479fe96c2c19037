//! What the presses on a connection's page do.

use super::super::Owner;
use super::form::Form;
use super::{Said, draw};
use crate::app::App;
use crate::crm::{self, PushError, address_of, sample};
use crate::inbox::failure::Failure;
use crate::inbox::post::Fields;
use crate::jobs::{delivery, heard};
use crate::locale::Locale;
use crate::mail::{Mail, Sent, Smtp, Template};
use crate::outlets::{self, Call, MAIL, MOST, MailSettings, ROTATION, WEBHOOK, new_id, open, seal};
use crate::webhook::{self, Key, Signing, test_message};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use plaudit_model::time::Millis;
use plaudit_store::{Ending, NewJob, Outlet as Record};
use std::collections::BTreeMap;
use std::time::Instant;
use url::Url;

/// Most events that one press sends again.
const REPLAYED: usize = 10_000;

/// Adds a connection.
pub(super) async fn add(
    app: &App,
    owner: &Owner,
    locale: &'static Locale,
    fields: &Fields,
) -> Result<Response, Failure> {
    let form = Form::new(fields.get("kind"), "").ok_or(Failure::NotFound)?;
    let (form, mut faults) = form.read(locale, fields);
    check(app, locale, &form, &mut faults).await;
    let there = app.store.outlets(&owner.shop.key).await?.len();
    if there >= MOST {
        faults.push((String::new(), locale.text_with("out-full", &[("count", &MOST.to_string())])));
    }
    if !faults.is_empty() {
        let said = Said { faults, status: StatusCode::UNPROCESSABLE_ENTITY, ..Said::default() };
        return draw(app, owner, locale, None, form, said).await;
    }
    let now = app.clock.now();
    let plain = match form.kind.as_str() {
        WEBHOOK => Key::generate(if form.pair { Signing::Pair } else { Signing::Shared }),
        MAIL => String::new(),
        _ => secrets(&form, BTreeMap::from([("inbound".to_owned(), Key::generate(Signing::Shared))])),
    };
    let record = Record {
        id: new_id(),
        kind: form.kind.clone(),
        name: form.name.clone(),
        url: form.url.clone(),
        sealed: seal(&app.secrets, &owner.shop.key, &form.kind, &plain),
        before: None,
        events: form.events.clone(),
        settings: form.stored(),
        enabled: true,
        trouble: None,
        good: now,
        created: now,
        revision: 1,
    };
    app.store.add_outlet(&owner.shop.key, &record, owner.name(), now).await?;
    // The keys have to be entered on the other side now.
    let keys = !matches!(form.kind.as_str(), MAIL | "template");
    let said = Said { notice: locale.text("out-saved"), keys, ..Said::default() };
    let form = Form::of(app, owner, &record);
    draw(app, owner, locale, Some(&record), form, said).await
}

/// Does what was pressed.
pub(super) async fn act(
    app: &App,
    owner: &Owner,
    locale: &'static Locale,
    record: Record,
    fields: &Fields,
) -> Result<Response, Failure> {
    let shop = &owner.shop.key;
    let said = match fields.get("act") {
        "save" => return save(app, owner, locale, record, fields).await,
        "remove" => {
            app.store.remove_outlet(shop, &record.id, owner.name(), app.clock.now()).await?;
            return Ok(Redirect::to(&owner.at("/outlets?done=removed")).into_response());
        }
        "off" => {
            let off = Record { enabled: false, trouble: None, ..record.clone() };
            return changed(app, owner, locale, &record, off, locale.text("out-switched-off"), false).await;
        }
        "rotate" => {
            let rotated = rotated(app, owner, &record);
            return changed(app, owner, locale, &record, rotated, locale.text("out-rotated"), true).await;
        }
        "show" => Said { keys: true, ..Said::default() },
        "test" => test(app, owner, locale, &record).await?,
        "dry" => match crm::dry_run(app, shop, &record, &sample(app, &owner.shop)) {
            Ok(calls) => {
                Said { notice: locale.text("out-dry-hint"), found: (locale.text("out-dry"), calls), ..Said::default() }
            }
            Err(error) => wrong(locale, &error.to_string()),
        },
        "resend" => {
            let now = app.clock.now();
            let event = app.store.event(shop, fields.get("event")).await?;
            let jobs: Vec<NewJob> = event.iter().map(|event| delivery(&record.id, &event.id, now)).collect();
            again(app, owner, locale, &jobs).await?
        }
        "replay" => {
            let moment = |name: &str| Millis::parse_utc(fields.get(name));
            match (moment("from"), moment("until")) {
                // What happened in the last minute that was named is meant too.
                (Some(from), Some(until)) => {
                    let until = until.plus(Millis::MINUTE);
                    let now = app.clock.now();
                    let events = app.store.events(shop, from, until, REPLAYED).await?;
                    let wanted = events.iter().filter(|event| record.wants(event.kind));
                    let jobs: Vec<NewJob> = wanted.map(|event| delivery(&record.id, &event.id, now)).collect();
                    again(app, owner, locale, &jobs).await?
                }
                _ => wrong(locale, "2026-11-22T00:00"),
            }
        }
        _ => return Err(Failure::NotFound),
    };
    let form = Form::of(app, owner, &record);
    draw(app, owner, locale, Some(&record), form, said).await
}

fn wrong(locale: &Locale, why: &str) -> Said {
    let message = locale.text_with("out-bad", &[("why", why)]);
    Said { faults: vec![(String::new(), message)], status: StatusCode::UNPROCESSABLE_ENTITY, ..Said::default() }
}

async fn again(app: &App, owner: &Owner, locale: &Locale, jobs: &[NewJob]) -> Result<Said, Failure> {
    app.store.enqueue_all(&owner.shop.key, jobs, app.clock.now()).await?;
    app.wake_jobs.notify_one();
    let count = jobs.len().to_string();
    Ok(Said { notice: locale.text_with("out-replayed", &[("count", &count)]), ..Said::default() })
}

async fn save(
    app: &App,
    owner: &Owner,
    locale: &'static Locale,
    record: Record,
    fields: &Fields,
) -> Result<Response, Failure> {
    let (form, mut faults) = Form::of(app, owner, &record).read(locale, fields);
    check(app, locale, &form, &mut faults).await;
    let status = if fields.get("revision").parse() != Ok(record.revision) {
        faults.insert(0, (String::new(), locale.text("out-stale")));
        StatusCode::CONFLICT
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    if !faults.is_empty() {
        let said = Said { faults, status, ..Said::default() };
        return draw(app, owner, locale, Some(&record), form, said).await;
    }
    let shop = &owner.shop.key;
    let sealed = match form.kind.as_str() {
        WEBHOOK | MAIL => record.sealed.clone(),
        kind => {
            let opened = open(&app.secrets, shop, kind, &record.sealed).unwrap_or_default();
            let before: BTreeMap<String, String> = serde_json::from_str(&opened).unwrap_or_default();
            seal(&app.secrets, shop, kind, &secrets(&form, before))
        }
    };
    let new = Record {
        name: form.name.clone(),
        url: form.url.clone(),
        events: form.events.clone(),
        settings: form.stored(),
        sealed,
        enabled: true,
        trouble: None,
        ..record.clone()
    };
    if app.store.save_outlet(shop, &new, owner.name(), app.clock.now()).await? {
        app.announce();
        app.wake_jobs.notify_one();
        return Ok(Redirect::to(&owner.at(&format!("/outlets/{}?done=saved", record.id))).into_response());
    }
    let said = Said {
        faults: vec![(String::new(), locale.text("out-stale"))],
        status: StatusCode::CONFLICT,
        ..Said::default()
    };
    draw(app, owner, locale, Some(&record), form, said).await
}

/// Saves a change that no form made, and shows the page again.
async fn changed(
    app: &App,
    owner: &Owner,
    locale: &'static Locale,
    record: &Record,
    new: Record,
    notice: String,
    keys: bool,
) -> Result<Response, Failure> {
    let shop = &owner.shop.key;
    let saved = app.store.save_outlet(shop, &new, owner.name(), app.clock.now()).await?;
    app.announce();
    let now = app.store.outlet(shop, &record.id).await?.ok_or(Failure::NotFound)?;
    let said = match saved {
        true => Said { notice, keys, ..Said::default() },
        false => wrong(locale, &locale.text("out-stale")),
    };
    let form = Form::of(app, owner, &now);
    draw(app, owner, locale, Some(&now), form, said).await
}

/// With a new key. That of a webhook counts beside the old one for a day.
fn rotated(app: &App, owner: &Owner, record: &Record) -> Record {
    let shop = &owner.shop.key;
    let opened = open(&app.secrets, shop, &record.kind, &record.sealed).unwrap_or_default();
    if record.kind == WEBHOOK {
        let signing = if opened.starts_with("whsk_") { Signing::Pair } else { Signing::Shared };
        return Record {
            sealed: seal(&app.secrets, shop, WEBHOOK, &Key::generate(signing)),
            before: Some((record.sealed.clone(), app.clock.now().plus(ROTATION))),
            ..record.clone()
        };
    }
    let mut secrets: BTreeMap<String, String> = serde_json::from_str(&opened).unwrap_or_default();
    secrets.insert("inbound".to_owned(), Key::generate(Signing::Shared));
    let plain = serde_json::to_string(&secrets).unwrap_or_default();
    Record { sealed: seal(&app.secrets, shop, &record.kind, &plain), ..record.clone() }
}

/// The secrets as they are sealed: what was typed over what was there.
fn secrets(form: &Form, before: BTreeMap<String, String>) -> String {
    let all: BTreeMap<String, String> = before.into_iter().chain(form.secrets.clone()).collect();
    // Plain data: serialising cannot fail.
    serde_json::to_string(&all).unwrap_or_default()
}

/// What only a look outside tells: whether the address may be called, and whether a template is whole.
async fn check(app: &App, locale: &Locale, form: &Form, faults: &mut Vec<(String, String)>) {
    let bad = |why: &str| locale.text_with("out-bad", &[("why", why)]);
    if form.kind == MAIL || faults.iter().any(|(field, _)| field == "url") {
        return;
    }
    let (field, address) = match form.secrets.get("hook").filter(|_| form.kind == "bitrix24") {
        Some(hook) => ("hook", hook.clone()),
        None => ("url", address_of(&form.kind, &form.url)),
    };
    if address.is_empty() {
        return;
    }
    match Url::parse(&address) {
        Ok(url) => {
            if let Err(error) = app.outbound.check(&url).await {
                faults.push((field.to_owned(), bad(&error.to_string())));
            }
        }
        Err(error) => faults.push((field.to_owned(), bad(&error.to_string()))),
    }
}

/// Tries a connection out at once.
async fn test(app: &App, owner: &Owner, locale: &Locale, record: &Record) -> Result<Said, Failure> {
    let shop = &owner.shop.key;
    let begun = Instant::now();
    let (status, said, result) = match record.kind.as_str() {
        WEBHOOK => {
            let (id, body) = test_message(shop.as_str(), app.clock.now());
            let now = app.clock.now();
            match (Url::parse(&record.url), outlets::keys(&app.secrets, shop, record, now)) {
                (Ok(url), Ok(keys)) => {
                    let answered = webhook::post(&app.outbound, &url, (&id, &body), &keys, now).await;
                    let (status, said) = heard(&answered);
                    let taken = status.is_some_and(|status| (200..300).contains(&status));
                    (status, said.clone(), if taken { Ok(()) } else { Err(said) })
                }
                (Err(error), _) => (None, String::new(), Err(error.to_string())),
                (_, Err(error)) => (None, String::new(), Err(error.to_string())),
            }
        }
        MAIL => (None, String::new(), test_mail(app, owner, record).await),
        _ => {
            let pushed = crm::push(app, shop, record, &sample(app, &owner.shop), None).await;
            let result = pushed.result.map(|_| ()).map_err(|error: PushError| error.to_string());
            (pushed.status, pushed.said, result)
        }
    };
    let ending = if result.is_ok() { Ending::Taken } else { Ending::Failed };
    let call = Call { event: "", kind: "test", number: 1, begun };
    outlets::record(app, shop, &record.id, &call, status, ending, &said).await;
    Ok(match result {
        Ok(()) => Said { notice: locale.text("out-tested"), ..Said::default() },
        Err(why) => {
            let why = match (status, outlets::excerpt(&why)) {
                (Some(status), why) if !why.contains(&status.to_string()) => format!("{status} {why}"),
                (_, why) => why,
            };
            let message = locale.text_with("out-test-failed", &[("why", why.trim())]);
            Said { faults: vec![(String::new(), message)], ..Said::default() }
        }
    })
}

async fn test_mail(app: &App, owner: &Owner, record: &Record) -> Result<(), String> {
    let Some(config) = &app.config.mail else { return Err("[mail]".to_owned()) };
    let smtp = Smtp::new(config, &app.secrets).map_err(|error| format!("{error:#}"))?;
    let settings: MailSettings = serde_json::from_str(&record.settings).unwrap_or_default();
    for to in &settings.to {
        match smtp.send(app, &owner.shop, &Mail::new(to, Template::Test, &settings.language, &[])).await {
            Sent::Taken | Sent::Unwanted => {}
            Sent::Later(why) | Sent::Never(why) => return Err(why),
        }
    }
    Ok(())
}
