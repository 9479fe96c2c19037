//! Hands a case over: signs in, looks whether it is there already, makes it or brings it up to date.

use super::{Adapter, Remote, Request, SettingError, Ticket, Values, adapter};
use crate::app::App;
use crate::outbound::{Answer, Outbound, OutboundError};
use crate::outlets;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use plaudit_model::ids::ShopKey;
use plaudit_store::Outlet;
use serde_json::Value;
use std::collections::BTreeMap;
use std::time::Duration;

/// What came of handing over.
#[derive(Debug)]
pub struct Pushed {
    /// The status of the last answer.
    pub status: Option<u16>,
    /// What it said, without secrets.
    pub said: String,
    /// Whether and how it can go on.
    pub result: Result<Option<Remote>, PushError>,
}

/// A case was not handed over.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PushError {
    /// Trying again may help, not before this.
    #[error("{0}")]
    Again(String, Option<Duration>),
    /// It would not, until somebody changes the settings.
    #[error("{0}")]
    Wrong(String),
}

impl From<SettingError> for PushError {
    fn from(error: SettingError) -> Self {
        PushError::Wrong(error.0)
    }
}

/// What a shop entered, opened, with the secrets apart: they are masked wherever something is shown.
struct Opened {
    adapter: Box<dyn Adapter>,
    masks: Vec<String>,
}

fn opened(app: &App, shop: &ShopKey, outlet: &Outlet) -> Result<Opened, PushError> {
    let sealed = outlets::open(&app.secrets, shop, &outlet.kind, &outlet.sealed);
    let secrets = sealed.map_err(|error| PushError::Again(error.to_string(), None))?;
    let secrets: BTreeMap<String, String> = serde_json::from_str(&secrets).unwrap_or_default();
    let settings: BTreeMap<String, String> = serde_json::from_str(&outlet.settings).unwrap_or_default();
    let user = settings.get("user").cloned().unwrap_or_default();
    let basic = |secret: &String| STANDARD.encode(format!("{user}/token:{secret}"));
    // Short ones would mask parts of words.
    let real = secrets.iter().filter(|(name, secret)| *name != "inbound" && secret.len() >= 4);
    let mut masks: Vec<String> =
        real.flat_map(|(_, secret)| [secret.clone(), basic(secret), encoded(secret)]).collect();
    // The longest first: one may be a part of another.
    masks.sort_by_key(|mask| std::cmp::Reverse(mask.len()));
    let unknown = || PushError::Wrong(format!("this version of plaudit does not know {}", outlet.kind));
    let adapter = adapter(&outlet.kind, &outlet.url, Values::new(settings, secrets)).ok_or_else(unknown)?;
    Ok(Opened { adapter, masks })
}

fn encoded(secret: &str) -> String {
    url::form_urlencoded::byte_serialize(secret.as_bytes()).collect()
}

fn masked(text: &str, masks: &[String]) -> String {
    masks.iter().fold(text.to_owned(), |text, mask| text.replace(mask, "***"))
}

/// Makes the case there, or brings the one with the id `known` up to date.
pub async fn push(app: &App, shop: &ShopKey, outlet: &Outlet, ticket: &Ticket, known: Option<Remote>) -> Pushed {
    let opened = match opened(app, shop, outlet) {
        Ok(opened) => opened,
        Err(error) => return Pushed { status: None, said: error.to_string(), result: Err(error) },
    };
    let mut calls = Calls { outbound: &app.outbound, status: None, said: String::new() };
    let result = calls.run(opened.adapter.as_ref(), ticket, known).await;
    let mask = |text: &str| masked(text, &opened.masks);
    let result = result.map_err(|error| match error {
        PushError::Again(why, after) => PushError::Again(mask(&why), after),
        PushError::Wrong(why) => PushError::Wrong(mask(&why)),
    });
    Pushed { status: calls.status, said: mask(&calls.said), result }
}

/// The calls that would be made for a case that is not there yet, as text, without secrets. Nothing is called.
///
/// # Errors
/// When something that was entered is wrong; the message says what.
pub fn dry_run(app: &App, shop: &ShopKey, outlet: &Outlet, ticket: &Ticket) -> Result<String, PushError> {
    let Opened { adapter, masks } = opened(app, shop, outlet)?;
    // What stands for what an answer would give.
    let (token, person, id) = ("TOKEN", "PERSON", "ID");
    let mut calls = Vec::new();
    calls.extend(adapter.token()?);
    calls.extend(adapter.find(ticket, token)?);
    let known = adapter.person(ticket, token)?;
    let person = known.is_some().then_some(person);
    calls.extend(known);
    calls.push(adapter.create(ticket, token, person)?);
    calls.extend(adapter.follow(ticket, id, token)?);
    let shown: Vec<String> = calls.iter().map(|call| masked(&text(call), &masks)).collect();
    Ok(shown.join("\n\n"))
}

/// A call as it goes over the line, its JSON spread out.
fn text(call: &Request) -> String {
    let mut lines = vec![format!("{} {}", call.method, call.url)];
    lines.extend(call.headers.iter().map(|(name, value)| format!("{name}: {value}")));
    if !call.body.is_empty() {
        let spread = serde_json::from_str::<Value>(&call.body).map(|json| format!("{json:#}"));
        lines.push(String::new());
        lines.push(spread.unwrap_or_else(|_| call.body.clone()));
    }
    lines.join("\n")
}

/// Calls of one handover; the last answer is what is written down.
struct Calls<'a> {
    outbound: &'a Outbound,
    status: Option<u16>,
    said: String,
}

impl Calls<'_> {
    async fn run(
        &mut self,
        adapter: &dyn Adapter,
        ticket: &Ticket,
        known: Option<Remote>,
    ) -> Result<Option<Remote>, PushError> {
        let token = match adapter.token()? {
            Some(call) => {
                let answer = self.json(&call).await?;
                let token = answer.get("access_token").and_then(Value::as_str);
                token.ok_or_else(|| PushError::Again("signing in gave no access token".to_owned(), None))?.to_owned()
            }
            None => String::new(),
        };
        let there = match (&known, adapter.find(ticket, &token)?) {
            (Some(remote), _) => Some(remote.id.clone()),
            (None, Some(call)) => adapter.found(&self.json(&call).await?),
            (None, None) => None,
        };
        if let Some(id) = there {
            for call in adapter.change(ticket, &id, &token)? {
                self.json(&call).await?;
            }
            let url = adapter.link(&id);
            return Ok(Some(known.unwrap_or(Remote { id, url })));
        }
        let person = match adapter.person(ticket, &token)? {
            Some(call) => adapter.known(&self.json(&call).await?),
            None => None,
        };
        let answer = self.json(&adapter.create(ticket, &token, person.as_deref())?).await?;
        let Some(id) = adapter.created(&answer) else { return Ok(None) };
        for call in adapter.follow(ticket, &id, &token)? {
            self.json(&call).await?;
        }
        let url = adapter.link(&id);
        Ok(Some(Remote { id, url }))
    }

    /// The JSON of an answer of 2xx; null where it is empty or none.
    async fn json(&mut self, call: &Request) -> Result<Value, PushError> {
        let answered = self.outbound.send(call.method, &call.url, &call.headers, call.body.clone()).await;
        (self.status, self.said) = crate::jobs::heard(&answered);
        match answered {
            Ok(Answer { status: 200..=299, body, .. }) => Ok(serde_json::from_str(&body).unwrap_or(Value::Null)),
            // Too many calls, or nothing to do with what we sent.
            Ok(Answer { status: status @ (408 | 425 | 429 | 500..), retry_after, body }) => {
                Err(PushError::Again(said(status, &body), retry_after))
            }
            Ok(Answer { status, body, .. }) => Err(PushError::Wrong(said(status, &body))),
            Err(
                error @ (OutboundError::Timeout(_) | OutboundError::Unreachable { .. } | OutboundError::NotFound(_)),
            ) => Err(PushError::Again(error.to_string(), None)),
            Err(error) => Err(PushError::Wrong(error.to_string())),
        }
    }
}

fn said(status: u16, body: &str) -> String {
    match outlets::excerpt(body) {
        body if body.is_empty() => format!("the system answered {status}"),
        body => format!("the system answered {status}: {body}"),
    }
}
