//! The form of a connection: made from what is stored or from what was typed, and read back field by field.

use super::super::{Owner, area, input, mark};
use crate::app::App;
use crate::crm::{Field, presets, system};
use crate::inbox::post::Fields;
use crate::locale::Locale;
use crate::mail;
use crate::outlets::{MAIL, MailSettings, WEBHOOK, first_events, open};
use plaudit_model::event::EventKind;
use plaudit_model::text::plain_line;
use plaudit_store::Outlet as Record;
use plaudit_view::inbox::data::Choice;
use plaudit_view::inbox::settings::data::{InputView, OutletView, SettingsView};
use std::collections::BTreeMap;

/// Most characters of a name, of a field and of a template.
const NAME: usize = 80;
const VALUE: usize = 1_000;
const LONG: usize = 8_000;
/// Most people that one connection writes to.
const PEOPLE: usize = 20;

/// What stands in the form.
#[derive(Debug, Clone, Default)]
pub(super) struct Form {
    pub(super) kind: String,
    pub(super) name: String,
    pub(super) url: String,
    pub(super) events: Vec<EventKind>,
    pub(super) settings: BTreeMap<String, String>,
    /// Those that were typed now. What was entered before is never in a form.
    pub(super) secrets: BTreeMap<String, String>,
    /// Names of those that are stored.
    pub(super) kept: Vec<String>,
    pub(super) pair: bool,
    pub(super) fresh: bool,
}

impl Form {
    /// Of a new connection; `None` for a kind that there is not.
    pub(super) fn new(kind: &str, preset: &str) -> Option<Form> {
        let known = matches!(kind, WEBHOOK | MAIL) || system(kind).is_some();
        let mut form = Form { kind: kind.to_owned(), events: first_events(kind), fresh: true, ..Form::default() };
        if let Some(system) = system(kind).filter(|system| system.code == "hubspot") {
            system.address.clone_into(&mut form.url);
        }
        if let Some(ready) = presets().iter().find(|one| kind == "template" && one.code == preset) {
            (form.name, form.url) = (ready.name.to_owned(), ready.address.to_owned());
            form.settings = ready.values.iter().map(|&(name, value)| (name.to_owned(), value.to_owned())).collect();
        }
        known.then_some(form)
    }

    /// Of a connection as it is stored.
    pub(super) fn of(app: &App, owner: &Owner, record: &Record) -> Form {
        let opened = open(&app.secrets, &owner.shop.key, &record.kind, &record.sealed).unwrap_or_default();
        let secrets: BTreeMap<String, String> = serde_json::from_str(&opened).unwrap_or_default();
        let settings = if record.kind == MAIL {
            let mail: MailSettings = serde_json::from_str(&record.settings).unwrap_or_default();
            BTreeMap::from([("to".to_owned(), mail.to.join("\n")), ("language".to_owned(), mail.language)])
        } else {
            serde_json::from_str(&record.settings).unwrap_or_default()
        };
        Form {
            kind: record.kind.clone(),
            name: record.name.clone(),
            url: record.url.clone(),
            events: record.events.clone(),
            settings,
            secrets: BTreeMap::new(),
            kept: secrets.into_iter().filter(|(_, value)| !value.is_empty()).map(|(name, _)| name).collect(),
            pair: false,
            fresh: false,
        }
    }

    /// With what was typed in place of what stood there, and what is wrong with it.
    pub(super) fn read(mut self, locale: &Locale, fields: &Fields) -> (Form, Vec<(String, String)>) {
        let mut faults = Vec::new();
        let bad = |why: &str| locale.text_with("out-bad", &[("why", why)]);
        let take = |name: &str, most: usize, faults: &mut Vec<(String, String)>| {
            let text = fields.get(name).trim().to_owned();
            let long = text.chars().count();
            if long > most {
                faults.push((name.to_owned(), bad(&format!("{long} > {most}"))));
            }
            text
        };
        self.name = plain_line(&take("name", NAME, &mut faults));
        self.events = EventKind::ALL
            .iter()
            .copied()
            .filter(|kind| !fields.get(&format!("event-{}", kind.code())).is_empty())
            .collect();
        if self.kind != MAIL {
            self.url = take("url", VALUE, &mut faults);
            if self.url.is_empty() && self.kind != "bitrix24" {
                faults.push(("url".to_owned(), locale.text("out-required")));
            }
        }
        match self.kind.as_str() {
            WEBHOOK => self.pair = !fields.get("pair").is_empty(),
            MAIL => {
                let to = take("to", LONG, &mut faults);
                let people: Vec<&str> = to.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
                if people.is_empty() || people.len() > PEOPLE {
                    faults.push(("to".to_owned(), bad(&format!("1 - {PEOPLE}"))));
                }
                if let Some(wrong) = people.iter().find(|one| !mail::is_address(one)) {
                    faults.push(("to".to_owned(), bad(wrong)));
                }
                self.settings.insert("to".to_owned(), people.join("\n"));
                let language = Locale::of(fields.get("language")).map_or("en", Locale::code);
                self.settings.insert("language".to_owned(), language.to_owned());
            }
            kind => {
                for field in system(kind).map_or(&[][..], |system| system.fields) {
                    let value = take(field.name, if field.rows > 0 { LONG } else { VALUE }, &mut faults);
                    let there = !value.is_empty() || (field.secret && self.kept.iter().any(|kept| kept == field.name));
                    if field.required && !there {
                        faults.push((field.name.to_owned(), locale.text("out-required")));
                    }
                    let place = if field.secret { &mut self.secrets } else { &mut self.settings };
                    if value.is_empty() {
                        place.remove(field.name)
                    } else {
                        place.insert(field.name.to_owned(), value)
                    };
                }
                let share = if fields.get("share_email").is_empty() { "" } else { "1" };
                self.settings.insert("share_email".to_owned(), share.to_owned());
            }
        }
        (self, faults)
    }

    /// The settings as they are stored.
    pub(super) fn stored(&self) -> String {
        let value = |name: &str| self.settings.get(name).cloned().unwrap_or_default();
        let json = match self.kind.as_str() {
            MAIL => {
                let to = value("to").lines().map(str::to_owned).collect();
                serde_json::to_string(&MailSettings { to, language: value("language") })
            }
            _ => serde_json::to_string(&self.settings),
        };
        // Plain data: serialising cannot fail.
        json.unwrap_or_else(|_| "{}".to_owned())
    }

    /// Puts the form into a page, with its faults.
    pub(super) fn fill(
        &self,
        locale: &Locale,
        faults: &[(String, String)],
        view: &mut OutletView,
        settings: &mut SettingsView,
    ) {
        let value = |name: &str| self.settings.get(name).map_or("", String::as_str);
        let hint = locale.text("out-name-hint");
        view.fields.push((input("name", &locale.text("out-name"), self.name.as_str(), &hint), false));
        match self.kind.as_str() {
            WEBHOOK => {
                let hint = "https://care.shop.example/plaudit";
                view.fields.push((input("url", &locale.text("out-address"), self.url.as_str(), hint), false));
                if self.fresh {
                    view.ticks.push(("pair".to_owned(), locale.text("out-pair"), self.pair));
                }
            }
            MAIL => {
                view.fields.push((area("to", &locale.text("out-to"), value("to"), "", 3), false));
                let chosen = if value("language").is_empty() { locale.code() } else { value("language") };
                let tongue = |one: &'static Locale| Choice {
                    value: one.code().to_owned(),
                    label: one.name(),
                    chosen: one.code() == chosen,
                };
                view.languages = (locale.text("out-language"), Locale::all().map(tongue).collect());
            }
            kind => {
                if let Some(system) = system(kind) {
                    let address = input("url", &locale.text("out-address"), self.url.as_str(), system.address);
                    view.fields.push((address, false));
                    view.fields.extend(system.fields.iter().map(|field| (self.entry(locale, field), field.secret)));
                }
                view.ticks.push(("share_email".to_owned(), locale.text("out-share"), value("share_email") == "1"));
            }
        }
        let event = |kind: &EventKind| Choice {
            value: kind.code().to_owned(),
            label: format!("{} ({})", mail::event(locale, *kind), kind.code()),
            chosen: self.events.contains(kind),
        };
        let events = EventKind::ALL.iter().map(event).collect();
        view.events = (locale.text("out-events"), locale.text("out-events-hint"), events);
        mark(settings, view.fields.iter_mut().map(|(input, _)| input), faults);
        // What belongs to no field.
        settings.faults.extend(faults.iter().filter(|(field, _)| field.is_empty()).cloned());
    }

    fn entry(&self, locale: &Locale, field: &Field) -> InputView {
        let stored = self.settings.get(field.name).map_or("", String::as_str);
        let hint = match field.secret {
            true if self.kept.iter().any(|kept| kept == field.name) => locale.text("out-kept"),
            true => String::new(),
            false => field.default.to_owned(),
        };
        match field.rows {
            0 => input(field.name, field.label, stored, &hint),
            rows => area(field.name, field.label, stored, &hint, rows),
        }
    }
}
