//! What another system says of a case: `POST /v1/shops/{shop}/outlets/{outlet}/calls`, signed as our own webhooks are
//! (Standard Webhooks), or as Zendesk signs its own.
//!
//! A call is obeyed once: its id is remembered for longer than its time is accepted.

use crate::api::extract::Path;
use crate::app::App;
use crate::outlets;
use crate::problem::Problem;
use crate::webhook::Key;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use plaudit_model::ids::ShopKey;
use plaudit_model::review::{FieldError, FieldFault};
use plaudit_model::text::plain;
use plaudit_model::time::Millis;
use plaudit_store::{Error, HeardCall, Outlet};
use serde::Deserialize;
use std::collections::BTreeMap;
use subtle::ConstantTimeEq;

/// How far the time of a call may be off, in milliseconds.
const TOLERANCE: i64 = 5 * Millis::MINUTE;
/// Most characters of a note.
const NOTE: usize = 5_000;
/// Most characters of an id.
const ID: usize = 200;

/// The body. What is unknown is refused: a word misspelt must not pass for nothing to do.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Call {
    #[serde(rename = "type")]
    kind: String,
    #[serde(default)]
    #[allow(
        dead_code,
        reason = "a part of every message by Standard Webhooks; the header's time is the one that counts"
    )]
    timestamp: Option<String>,
    data: Data,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Data {
    /// Our id of the case.
    #[serde(default)]
    case_id: String,
    /// Or theirs, as text or number.
    #[serde(default)]
    remote_id: serde_json::Value,
    #[serde(default)]
    note: String,
}

/// Obeys one call: `case.closed` or `case.noted`.
///
/// # Errors
/// 404 when there is no such outlet or case, 401 when the signature or its time is wrong, 422 when the body is; 503 when
/// storage fails. Each may be tried again: only what was done is remembered.
pub async fn receive(
    State(app): State<App>,
    Path((shop, outlet)): Path<(String, String)>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<StatusCode, Problem> {
    let missing = || Problem::not_found("There is no such connection. Copy its address from the settings again.");
    let shop = ShopKey::parse(&shop).map_err(|_| missing())?;
    let outlet = app.store.outlet(&shop, &outlet).await?.ok_or_else(missing)?;
    let unsigned = || {
        Problem::new(
            StatusCode::UNAUTHORIZED,
            "Not signed",
            "Sign the call with the key of this connection, and look at the clock.",
        )
    };
    let secret = secret(&app, &shop, &outlet).ok_or_else(unsigned)?;
    let text = std::str::from_utf8(&body).map_err(|_| Problem::bad_request("The body must be JSON in UTF-8."))?;
    let id = signed(&headers, text, &secret, app.clock.now()).ok_or_else(unsigned)?;
    let call: Call = crate::intake::parse(&body)?;
    let (note, remote) = checked(&call)?;
    let told = HeardCall {
        outlet: &outlet.id,
        id: &id,
        case_id: call.data.case_id.trim(),
        remote: &remote,
        note: &note,
        close: call.kind == "case.closed",
        by: outlets::title(&outlet),
    };
    match app.store.heard(&shop, &told, app.clock.now()).await {
        Ok(_) => {
            app.announce();
            app.wake_jobs.notify_one();
            Ok(StatusCode::NO_CONTENT)
        }
        Err(Error::NotFound) => Err(Problem::not_found("There is no such case. Name it by case_id or remote_id.")),
        Err(error) => Err(error.into()),
    }
}

/// The secret that calls are signed with.
fn secret(app: &App, shop: &ShopKey, outlet: &Outlet) -> Option<String> {
    let opened = outlets::open(&app.secrets, shop, &outlet.kind, &outlet.sealed).ok()?;
    let secrets: BTreeMap<String, String> = serde_json::from_str(&opened).ok()?;
    secrets.get("inbound").filter(|secret| !secret.is_empty()).cloned()
}

/// The id of a call whose signature and time are right.
fn signed(headers: &HeaderMap, body: &str, secret: &str, now: Millis) -> Option<String> {
    let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if let (Some(id), Some(time), Some(signature)) =
        (header("webhook-id"), header("webhook-timestamp"), header("webhook-signature"))
    {
        let seconds: i64 = time.parse().ok()?;
        let near = (now.0 - seconds.checked_mul(1_000)?).abs() <= TOLERANCE;
        let right = near && Key::parse(secret).ok()?.verify(signature, id, seconds, body);
        return (right && !id.is_empty() && id.len() <= ID).then(|| id.to_owned());
    }
    // Zendesk signs time and body, with the secret as it stands there.
    let (time, signature) = (header("x-zendesk-webhook-signature-timestamp")?, header("x-zendesk-webhook-signature")?);
    let near = (now.0 - Millis::parse_utc(time)?.0).abs() <= TOLERANCE;
    let expected = STANDARD.encode(crate::secrets::digest(secret.as_bytes(), format!("{time}{body}").as_bytes()));
    let right = near && bool::from(expected.as_bytes().ct_eq(signature.as_bytes()));
    // The signature is the same for the same call, and for no other.
    right.then_some(expected)
}

/// The note, and their id, checked.
fn checked(call: &Call) -> Result<(String, String), Problem> {
    let mut faults = Vec::new();
    if !matches!(call.kind.as_str(), "case.closed" | "case.noted") {
        faults.push(FieldError::new("type", FieldFault::Invalid));
    }
    let note = plain(&call.data.note);
    if note.chars().count() > NOTE {
        let (field, message) = ("data.note".to_owned(), format!("data.note has more than {NOTE} characters"));
        faults.push(FieldError { field, code: FieldFault::TooLong, message });
    }
    if call.kind == "case.noted" && note.is_empty() {
        faults.push(FieldError::new("data.note", FieldFault::Required));
    }
    let remote = match &call.data.remote_id {
        serde_json::Value::Null => String::new(),
        serde_json::Value::String(id) => id.trim().to_owned(),
        serde_json::Value::Number(id) => id.to_string(),
        _ => {
            faults.push(FieldError::new("data.remote_id", FieldFault::Invalid));
            String::new()
        }
    };
    if call.data.case_id.trim().is_empty() && remote.is_empty() {
        faults.push(FieldError::new("data.case_id", FieldFault::Required));
    }
    match faults.is_empty() {
        true => Ok((note, remote)),
        false => Err(Problem::fields(faults)),
    }
}
