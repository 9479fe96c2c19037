//! One rule: its form, its text, trying it, saving it.

use super::form::{self, Conditions, Faults};
use super::{days_field, directory, fault, fields, read_days, tried};
use crate::app::App;
use crate::cli::rules::write;
use crate::inbox::Person;
use crate::inbox::failure::Failure;
use crate::inbox::language::{page as render, say, say_with};
use crate::inbox::post::{Fields, Post};
use crate::inbox::settings::{Owner, area, input};
use crate::rules::known::Directory;
use crate::rules::trial;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Redirect, Response};
use plaudit_model::rules::{Rule as Record, RuleSet};
use plaudit_store::RulesRecord;
use plaudit_view::inbox::settings::rules::data::{RuleBody, RuleField, RuleForm, TrialView};
use plaudit_view::inbox::settings::rules::edit::{Rule, RuleProps};
use std::collections::HashMap;

/// What a page of a rule shows.
struct Shown {
    /// Its name as it is stored; empty for a new one.
    was: String,
    /// The version that it is made from.
    version: i64,
    /// The rule, and its conditions as the form has them; none where it is shown as text.
    rule: Record,
    conditions: Option<Conditions>,
    /// The text, where it is shown as that.
    text: String,
    days: String,
    faults: Faults,
    trial: Option<TrialView>,
}

impl Shown {
    fn of(rule: Record, was: String, version: i64, days: &str) -> Shown {
        let conditions = Conditions::of(rule.when.as_ref()).filter(|_| form::shows(&rule));
        let text = if conditions.is_none() { text_of(&rule) } else { String::new() };
        Shown { was, version, rule, conditions, text, days: days.to_owned(), faults: Vec::new(), trial: None }
    }

    fn into_text(self) -> Shown {
        Shown { conditions: None, text: text_of(&self.rule), ..self }
    }
}

fn blank() -> Record {
    Record { name: String::new(), enabled: true, last: false, when: None, then: Vec::new() }
}

/// A rule as the export has it. Plain data: writing cannot fail.
fn text_of(rule: &Record) -> String {
    write(&RuleSet { rules: vec![rule.clone()] }).unwrap_or_default()
}

/// The form of a rule, or of a new one.
pub(in crate::inbox::settings) async fn show(
    State(app): State<App>,
    person: Person,
    Path(shop): Path<String>,
    Query(asked): Query<HashMap<String, String>>,
) -> Result<Response, Failure> {
    let owner = Owner::of(&app, person, &shop).await?;
    let RulesRecord { set, version } = app.store.rules(&owner.shop.key).await?;
    let name = asked.get("name").cloned().unwrap_or_default();
    let rule = match name.as_str() {
        "" => blank(),
        name => set.rules.into_iter().find(|rule| rule.name == name).ok_or(Failure::NotFound)?,
    };
    let directory = directory(&app, &owner).await?;
    Ok(page(&app, &owner, &directory, Shown::of(rule, name, version, ""), StatusCode::OK))
}

/// Saves it, tries it, or shows it the other way.
pub(in crate::inbox::settings) async fn act(
    State(app): State<App>,
    Path(shop): Path<String>,
    post: Post,
) -> Result<Response, Failure> {
    let owner = Owner::of(&app, post.person, &shop).await?;
    let (key, fields) = (&owner.shop.key, &post.fields);
    let directory = directory(&app, &owner).await?;
    let RulesRecord { mut set, version } = app.store.rules(key).await?;
    let was = fields.get("was").to_owned();
    let place = set.rules.iter().position(|rule| rule.name == was);
    let before = place.map(|at| set.rules[at].clone());
    let mut shown = read(fields, &directory, before.as_ref(), version);
    // What cannot be read is told of before anything else is done with it.
    let readable = shown.faults.is_empty() || shown.conditions.is_some();
    match (fields.get("act"), readable) {
        ("text", true) => return Ok(page(&app, &owner, &directory, shown.into_text(), StatusCode::OK)),
        ("form", true) => {
            let Shown { rule, was, days, .. } = shown;
            return Ok(page(&app, &owner, &directory, Shown::of(rule, was, version, &days), StatusCode::OK));
        }
        _ => {}
    }
    let at = place.unwrap_or(set.rules.len());
    match place {
        Some(at) => set.rules[at] = shown.rule.clone(),
        None => set.rules.push(shown.rule.clone()),
    }
    if readable {
        let unless = shown.conditions.as_ref().map_or(&[][..], |conditions| &conditions.unless);
        let found = set.check(&directory.known()).err().unwrap_or_default();
        let own = found.into_iter().filter(|one| one.number == at + 1);
        let field = |one: &plaudit_model::rules::Fault| match shown.conditions {
            Some(_) => fault::field(one, unless, &shown.rule),
            None => "text".to_owned(),
        };
        let own: Faults = own.map(|one| (field(&one.fault), fault::message(&one.fault))).collect();
        shown.faults.extend(own);
    }
    let days = read_days(fields.get("days"));
    if fields.get("act") == "try" {
        match days {
            None => shown.faults.push(("days".to_owned(), say("inbox-rules-days"))),
            Some(days) if shown.faults.is_empty() => {
                let found = trial::run(&app.store, key, &set, days, app.clock.now()).await?;
                shown.trial = Some(tried(&owner, &set, found, days, Some(at)));
            }
            Some(_) => {}
        }
        let status = if shown.faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
        return Ok(page(&app, &owner, &directory, shown, status));
    }
    if !shown.faults.is_empty() {
        return Ok(page(&app, &owner, &directory, shown, StatusCode::UNPROCESSABLE_ENTITY));
    }
    let seen = fields.get("version").parse().unwrap_or(-1);
    if app.store.save_rules(key, &set, seen, None, owner.name(), app.clock.now()).await? {
        app.announce();
        return Ok(Redirect::to(&owner.at(&format!("/rules?done=saved&v={}", seen + 1))).into_response());
    }
    // What was typed stays; saved once more, it goes on top of what the other one saved.
    shown.faults.push(("stale".to_owned(), say("inbox-rules-stale")));
    Ok(page(&app, &owner, &directory, shown, StatusCode::CONFLICT))
}

fn read(fields: &Fields, directory: &Directory, before: Option<&Record>, version: i64) -> Shown {
    let (was, days) = (fields.get("was").to_owned(), fields.get("days").to_owned());
    let trial = None;
    if fields.get("as") != "text" {
        let (rule, conditions, faults) = form::read(fields, directory, before);
        let (conditions, text) = (Some(conditions), String::new());
        return Shown { was, version, rule, conditions, text, days, faults, trial };
    }
    let text = fields.get("text").replace("\r\n", "\n");
    let (rule, faults) = match toml::from_str::<RuleSet>(&text) {
        Ok(mut set) if set.rules.len() == 1 => (set.rules.remove(0), Vec::new()),
        Ok(_) => (blank(), vec![("text".to_owned(), say("inbox-rule-f-one"))]),
        Err(error) => {
            let why = error.to_string().split_whitespace().collect::<Vec<_>>().join(" ");
            (blank(), vec![("text".to_owned(), say_with("inbox-rule-f-text", &[("why", &why)]))])
        }
    };
    Shown { was, version, rule, conditions: None, text, days, faults, trial }
}

fn page(app: &App, owner: &Owner, directory: &Directory, shown: Shown, status: StatusCode) -> Response {
    let mut settings = owner.page("rules");
    let Shown { was, version, rule, conditions, text, days, faults, trial } = shown;
    let heading = if was.is_empty() { say("inbox-rule-new") } else { was.clone() };
    let named = if rule.name.is_empty() { &heading } else { &rule.name };
    let told = |message: &str| say_with("inbox-rule-f-of", &[("name", named), ("fault", message)]);
    settings.faults = faults.iter().map(|(field, message)| (field.clone(), told(message))).collect();
    let mut days = days_field(&days);
    days.error = faults.iter().find(|(field, _)| field == "days").map(|(_, message)| message.clone());
    let way = if conditions.is_some() { "form" } else { "text" };
    let hidden = vec![("was", was), ("version", version.to_string()), ("as", way.to_owned())];
    let (top, body, last) = match conditions {
        Some(Conditions { any, when, unless }) => {
            let mut top = vec![
                RuleField::Input(input(
                    "name",
                    &say("inbox-rule-name"),
                    rule.name.clone(),
                    &say("inbox-rule-name-hint"),
                )),
                RuleField::Tick("enabled".to_owned(), say("inbox-rule-on"), rule.enabled, None),
            ];
            fields::blame(&mut top, &faults);
            let body = RuleBody::Fields {
                any,
                when: fields::conditions(&when, "", &faults),
                unless: fields::conditions(&unless, "not-", &faults),
                then: fields::actions(&rule, directory, &faults),
            };
            (top, body, Some(RuleField::Tick("last".to_owned(), say("inbox-rule-last"), rule.last, None)))
        }
        None => {
            let mut input = area("text", &say("inbox-rule-text"), text, &say("inbox-rule-text-hint"), 14);
            input.error = faults.iter().find(|(field, _)| field == "text").map(|(_, message)| message.clone());
            let why = if form::shows(&rule) { String::new() } else { say("inbox-rule-text-only") };
            (Vec::new(), RuleBody::Text(input, why), None)
        }
    };
    let frame = owner.frame(app, &heading);
    let form = RuleForm { heading, hidden, top, body, last, days, trial };
    (status, Html(render(move || Rule(RuleProps { frame, settings, form })))).into_response()
}
