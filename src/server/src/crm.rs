//! Cases in other systems. `crm/ticket.rs` is what is handed over, a file for each system says how it wants that, and
//! `crm/push.rs` does the calls: once for each case, however often it is tried.
//!
//! None of the systems was called in earnest while this was written; their requests are those of their documentation.

mod amocrm;
mod bitrix24;
mod fields;
mod hubspot;
mod inbound;
mod push;
mod salesforce;
mod suitecrm;
mod template;
mod ticket;
mod zendesk;

pub use fields::{Field, Preset, SYSTEMS, System, presets, system};
pub use inbound::receive;
pub use push::{PushError, Pushed, dry_run, push};
pub use ticket::{Ticket, sample};

use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;
use url::Url;

/// The kind of the jobs that hand cases over.
pub const JOB_KIND: &str = "crm";
/// How long to wait before a case is handed over the first time, in milliseconds: a slip of the star can be corrected.
pub const GRACE: i64 = 60_000;
/// How long to wait before a change is handed over, in milliseconds: several become one.
pub const COOLDOWN: i64 = 5 * 60_000;

/// A case on its way to an outlet: the payload of its job. What is handed over is read when the job runs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Handover {
    /// Id of the outlet.
    pub outlet: String,
    /// Id of the conversation.
    pub conversation: String,
    /// What happened, such as `case.opened`.
    pub event: String,
}

/// What a shop entered for a system: settings and secrets by their names.
#[derive(Debug, Clone, Default)]
pub struct Values(BTreeMap<String, String>);

impl Values {
    /// Settings and secrets together.
    pub fn new(settings: BTreeMap<String, String>, secrets: BTreeMap<String, String>) -> Self {
        Values(settings.into_iter().chain(secrets).collect())
    }

    /// A value; empty when it was not entered.
    pub fn get(&self, name: &str) -> &str {
        self.0.get(name).map_or("", |value| value.trim())
    }

    /// A value, or what stands in for it.
    pub fn or<'a>(&'a self, name: &str, default: &'a str) -> &'a str {
        Some(self.get(name)).filter(|value| !value.is_empty()).unwrap_or(default)
    }

    /// Secrets with their names, for places in a template.
    pub fn all(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }
}

/// A call, ready to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// `GET`, `POST`, `PUT` or `PATCH`.
    pub method: &'static str,
    /// Where.
    pub url: Url,
    /// Headers.
    pub headers: Vec<(String, String)>,
    /// Body; empty with `GET`.
    pub body: String,
}

/// A case as the other system has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remote {
    /// Its id there.
    pub id: String,
    /// Its address there; may be empty.
    pub url: String,
}

/// Something a shop entered is wrong.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct SettingError(pub String);

/// How one system wants cases.
pub(crate) trait Adapter: Send + Sync {
    /// How to sign in, where that is a call of its own; the answer holds `access_token`.
    fn token(&self) -> Result<Option<Request>, SettingError> {
        Ok(None)
    }

    /// How to find a case that was made already, where making it again would make two.
    fn find(&self, ticket: &Ticket, token: &str) -> Result<Option<Request>, SettingError>;

    /// Which case the answer to `find` names.
    fn found(&self, answer: &Value) -> Option<String>;

    /// How to make the shopper known first, where the case refers to them.
    fn person(&self, _ticket: &Ticket, _token: &str) -> Result<Option<Request>, SettingError> {
        Ok(None)
    }

    /// Who the answer to `person` is.
    fn known(&self, _answer: &Value) -> Option<String> {
        None
    }

    /// How to make the case. `person` is who `known` gave.
    fn create(&self, ticket: &Ticket, token: &str, person: Option<&str>) -> Result<Request, SettingError>;

    /// Which case the answer to `create` names.
    fn created(&self, answer: &Value) -> Option<String>;

    /// What follows once a case was made.
    fn follow(&self, _ticket: &Ticket, _id: &str, _token: &str) -> Result<Vec<Request>, SettingError> {
        Ok(Vec::new())
    }

    /// How to bring a case that is there up to date.
    fn change(&self, ticket: &Ticket, id: &str, token: &str) -> Result<Vec<Request>, SettingError>;

    /// The address of a case for people; may be empty.
    fn link(&self, id: &str) -> String;
}

/// The adapter of a system; `None` for what is none.
pub(crate) fn adapter(kind: &str, base: &str, values: Values) -> Option<Box<dyn Adapter>> {
    let base = base.trim_end_matches('/').to_owned();
    Some(match kind {
        "hubspot" => Box::new(hubspot::Hubspot { base, values }),
        "salesforce" => Box::new(salesforce::Salesforce { base, values }),
        "zendesk" => Box::new(zendesk::Zendesk { base, values }),
        "suitecrm" => Box::new(suitecrm::SuiteCrm { base, values }),
        "bitrix24" => Box::new(bitrix24::Bitrix24 { base, values }),
        "amocrm" => Box::new(amocrm::AmoCrm { base, values }),
        "template" => Box::new(template::Template { address: base, values }),
        _ => return None,
    })
}

/// The address that a system is reached at, for checking: a template's without its places.
pub(crate) fn address_of(kind: &str, base: &str) -> String {
    match base.split_once("{{") {
        Some((before, _)) if kind == "template" => before.to_owned(),
        _ => base.to_owned(),
    }
}

/// A call with JSON.
fn json(method: &'static str, url: &str, authorization: Option<String>, body: &Value) -> Result<Request, SettingError> {
    let mut request = bare(method, url, authorization)?;
    request.headers.push(("content-type".to_owned(), "application/json".to_owned()));
    request.body = body.to_string();
    Ok(request)
}

/// A call without a body.
fn bare(method: &'static str, url: &str, authorization: Option<String>) -> Result<Request, SettingError> {
    let url = Url::parse(url).map_err(|_| SettingError("the address of the system is none; correct it".to_owned()))?;
    let mut headers = vec![("accept".to_owned(), "application/json".to_owned())];
    headers.extend(authorization.map(|value| ("authorization".to_owned(), value)));
    Ok(Request { method, url, headers, body: String::new() })
}

fn bearer(token: &str) -> Option<String> {
    Some(format!("Bearer {token}"))
}

/// An id in an answer, whether it is a number or a text.
fn id_at(answer: &Value, pointer: &str) -> Option<String> {
    match answer.pointer(pointer)? {
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// The first characters of a text, the last an ellipsis where something is missing. Limits of systems count characters.
fn first(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    text.chars().take(most.saturating_sub(1)).chain(['…']).collect()
}

#[cfg(test)]
mod tests;
