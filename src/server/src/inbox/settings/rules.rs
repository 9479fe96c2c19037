//! Rules of a shop: the list, its order and versions, and the dry run. One rule is in [`edit`], its fields in [`form`], its
//! sentences in [`sentences`].

pub(super) mod edit;
mod fault;
mod fields;
mod form;
mod sentences;

use super::{Owner, input};
use crate::app::App;
use crate::inbox::Person;
use crate::inbox::failure::Failure;
use crate::inbox::language::{page as render, say, say_with};
use crate::inbox::post::Post;
use crate::inbox::{present, words};
use crate::mail;
use crate::rules::known::Directory;
use crate::rules::trial::{self, Trial};
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Redirect, Response};
use plaudit_model::rules::RuleSet;
use plaudit_model::time::Millis;
use plaudit_store::{RulesRecord, RulesVersion};
use plaudit_view::inbox::settings::data::{InputView, UndoView};
use plaudit_view::inbox::settings::rules::data::{RuleLine, RulesView, TrialView, VersionLine};
use plaudit_view::inbox::settings::rules::{Rules, RulesProps};
use std::collections::HashMap;

/// Saves that are listed.
const VERSIONS: usize = 50;
/// Days that a dry run looks back where nobody said.
const DAYS: &str = "30";

/// The list; one of an earlier version where it is asked for, and with a dry run where days are named.
pub(super) async fn list(
    State(app): State<App>,
    person: Person,
    Path(shop): Path<String>,
    Query(asked): Query<HashMap<String, String>>,
) -> Result<Response, Failure> {
    let owner = Owner::of(&app, person, &shop).await?;
    let key = &owner.shop.key;
    let get = |name: &str| asked.get(name).map_or("", String::as_str);
    let current = app.store.rules(key).await?;
    let of = get("of").parse::<i64>().ok().filter(|of| *of != current.version);
    if let Some(version) = of {
        let set = app.store.rules_of(key, version).await?.ok_or(Failure::NotFound)?;
        let shown = RulesRecord { set, version };
        return page(&app, &owner, &shown, Page { past: true, ..Page::default() }).await;
    }
    let notice = match get("done") {
        "saved" => say("inbox-rules-done-saved"),
        "removed" => say("inbox-rules-done-removed"),
        "restored" => say("inbox-rules-done-restored"),
        _ => String::new(),
    };
    // What was done is undone by putting back what was before, as long as nobody has saved since.
    let undo = !notice.is_empty() && get("v") == current.version.to_string();
    let days = asked.get("days").cloned();
    page(&app, &owner, &current, Page { notice, undo, days, ..Page::default() }).await
}

/// Does what the button says.
pub(super) async fn act(State(app): State<App>, Path(shop): Path<String>, post: Post) -> Result<Response, Failure> {
    let owner = Owner::of(&app, post.person, &shop).await?;
    let (key, fields) = (&owner.shop.key, &post.fields);
    let RulesRecord { mut set, version } = app.store.rules(key).await?;
    let (act, seen) = (fields.get("act"), fields.get("version").parse::<i64>().unwrap_or(-1));
    let place = set.rules.iter().position(|rule| rule.name == fields.get("name"));
    let (done, base, restored) = match (act, place) {
        ("restore", _) => {
            let to = fields.get("to").parse().map_err(|_| Failure::NotFound)?;
            set = app.store.rules_of(key, to).await?.ok_or(Failure::NotFound)?;
            // From the page of an older version: it is put back on top of whatever is in force.
            ("restored", if seen == to { version } else { seen }, Some(to))
        }
        ("up", Some(at)) if at > 0 => {
            set.rules.swap(at, at - 1);
            ("saved", seen, None)
        }
        ("down", Some(at)) if at + 1 < set.rules.len() => {
            set.rules.swap(at, at + 1);
            ("saved", seen, None)
        }
        ("on" | "off", Some(at)) => {
            set.rules[at].enabled = act == "on";
            ("saved", seen, None)
        }
        ("remove", Some(at)) => {
            set.rules.remove(at);
            ("removed", seen, None)
        }
        // A rule that somebody else has removed or moved meanwhile: the list as it is now says so.
        _ => ("", -1, None),
    };
    if base == version && app.store.save_rules(key, &set, base, restored, owner.name(), app.clock.now()).await? {
        app.announce();
        return Ok(Redirect::to(&owner.at(&format!("/rules?done={done}&v={}", version + 1))).into_response());
    }
    let current = app.store.rules(key).await?;
    page(&app, &owner, &current, Page { stale: true, ..Page::default() }).await
}

/// What the list says beyond the rules.
#[derive(Default)]
struct Page {
    notice: String,
    undo: bool,
    /// Somebody else was faster.
    stale: bool,
    /// An earlier version is shown.
    past: bool,
    /// A dry run over so many days is asked for.
    days: Option<String>,
}

async fn page(app: &App, owner: &Owner, shown: &RulesRecord, what: Page) -> Result<Response, Failure> {
    let key = &owner.shop.key;
    let directory = directory(app, owner).await?;
    let mut settings = owner.page("rules");
    settings.notice = what.notice;
    settings.undo = what.undo.then(|| UndoView {
        action: owner.at("/rules"),
        fields: vec![
            ("act", "restore".to_owned()),
            ("version", shown.version.to_string()),
            ("to", (shown.version - 1).to_string()),
        ],
    });
    let mut status = StatusCode::OK;
    if what.stale {
        status = StatusCode::CONFLICT;
        settings.faults.push(("main".to_owned(), say("inbox-rules-stale-list")));
    }
    let mut days = input("days", &say("inbox-rules-days"), DAYS, "");
    let mut trial = None;
    if let Some(typed) = what.days {
        days.value.clone_from(&typed);
        match read_days(&typed) {
            Some(number) => {
                let found = trial::run(&app.store, key, &shown.set, number, app.clock.now()).await?;
                trial = Some(tried(owner, &shown.set, found, number, None));
            }
            None => {
                status = StatusCode::UNPROCESSABLE_ENTITY;
                settings.faults.push(("days".to_owned(), say("inbox-rules-days")));
                days.error = Some(say("inbox-rules-days"));
            }
        }
    }
    let faults = shown.set.check(&directory.known()).err().unwrap_or_default();
    let line = |(at, rule): (usize, &plaudit_model::rules::Rule)| RuleLine {
        name: rule.name.clone(),
        enabled: rule.enabled,
        when: sentences::when(rule.when.as_ref()),
        then: sentences::then(rule, &directory),
        faults: faults.iter().filter(|one| one.number == at + 1).map(|one| fault::message(&one.fault)).collect(),
    };
    let lines = shown.set.rules.iter().enumerate().map(line).collect();
    let versions = match what.past {
        true => Vec::new(),
        false => versions(app.store.rule_versions(key, VERSIONS).await?, shown.version),
    };
    let (version, current, label) = (shown.version, !what.past, called(shown.version));
    let rules = RulesView { version, current, label, lines, days, trial, versions };
    let frame = owner.frame(app, &say("inbox-rules"));
    Ok((status, Html(render(move || Rules(RulesProps { frame, settings, rules })))).into_response())
}

async fn directory(app: &App, owner: &Owner) -> Result<Directory, Failure> {
    Ok(Directory::of(&app.store, &owner.shop.key, mail::is_set_up(app)).await?)
}

/// Days as they were typed in.
fn read_days(typed: &str) -> Option<i64> {
    typed.trim().parse().ok().filter(|days| trial::DAYS.contains(days))
}

/// The field for the days of a dry run.
fn days_field(value: &str) -> InputView {
    input("days", &say("inbox-rules-days"), if value.is_empty() { DAYS } else { value }, "")
}

/// What a version is called.
fn called(version: i64) -> String {
    match version {
        0 => say("inbox-rules-first"),
        version => say_with("inbox-rules-version", &[("n", &version.to_string())]),
    }
}

fn versions(saved: Vec<RulesVersion>, current: i64) -> Vec<VersionLine> {
    let first = VersionLine { label: called(0), current: current == 0, ..VersionLine::default() };
    let line = |one: RulesVersion| {
        let mut facts = vec![one.author.clone(), moment(one.saved)];
        match one.restored {
            Some(0) => facts.push(say("inbox-rules-again-first")),
            Some(of) => facts.push(say_with("inbox-rules-again", &[("n", &of.to_string())])),
            None => {}
        }
        let current = one.version == current;
        VersionLine { version: one.version, label: called(one.version), facts, current }
    };
    let mut lines: Vec<VersionLine> = saved.into_iter().map(line).chain([first]).collect();
    for line in lines.iter_mut().filter(|line| line.current) {
        line.facts.push(say("inbox-rules-in-force"));
    }
    lines
}

fn moment(at: Millis) -> String {
    at.rfc3339().get(..16).map(|text| format!("{} UTC", text.replace('T', ", "))).unwrap_or_default()
}

/// What a dry run found, for reading.
fn tried(owner: &Owner, set: &RuleSet, found: Trial, days: i64, open: Option<usize>) -> TrialView {
    let (looked, days) = (found.looked.to_string(), days.to_string());
    let mut summary = say_with("inbox-rules-tried", &[("n", &looked), ("days", &days)]);
    if found.more {
        summary = format!("{summary} {}", say("inbox-rules-tried-more"));
    }
    let example = |one: trial::Example| {
        let stars = one.stars.map(|stars| format!("{} ★ ", stars.stars())).unwrap_or_default();
        let said = present::excerpt(&one.words);
        let said = if said.is_empty() { words::kind(one.kind) } else { said };
        (present::case_address(&owner.shop.key, &one.id), format!("{stars}{said}"))
    };
    let rules = set.rules.iter().zip(found.rules).map(|(rule, caught)| {
        let caught_so = say_with("inbox-rules-caught", &[("n", &caught.number.to_string())]);
        (rule.name.clone(), caught_so, caught.newest.into_iter().map(example).collect())
    });
    TrialView { summary, rules: rules.collect(), open }
}
