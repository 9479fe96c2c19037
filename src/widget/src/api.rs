//! Calls to the server, with what each may answer. Small answers are read field by field: the code that reads whole
//! records would weigh more than all of this.

use crate::prove::Challenge;
use crate::storage;
use gloo_net::http::{Method, Request, RequestBuilder, Response};
use js_sys::Reflect;
use plaudit_model::review::{FieldFault, NewReview};
use plaudit_view::live::{Fault, Phase};
use wasm_bindgen::{JsCast, JsValue};

/// A review as the server stored it.
pub(crate) struct Stored {
    pub(crate) id: String,
    pub(crate) product: String,
    pub(crate) status: String,
    /// What to tell its author.
    pub(crate) phase: Phase,
    /// Edit token; told once.
    pub(crate) token: Option<String>,
}

/// What became of a review that was sent.
pub(crate) enum Sent {
    /// Stored now, or before under the same id with the same words.
    Stored(Stored),
    /// Something else is stored under this id.
    Before,
    /// Fields are at fault.
    Faulty(Vec<Fault>),
    /// A sum is wanted first.
    Asked(Challenge),
    /// The shopper stopped it.
    Stopped,
    /// Too many requests just now.
    Busy,
    /// The server cannot take it.
    Refused,
    /// No answer came.
    Offline,
}

/// Sends a review, and does the sum that the server may want first; `told` hears when that begins and when it is done, and
/// says whether to go on.
pub(crate) async fn deliver(
    url: &str,
    review: &mut NewReview,
    token: Option<&str>,
    told: impl Fn(Option<bool>) -> bool,
) -> Sent {
    let sent = send(url, body(review), token).await;
    let Sent::Asked(challenge) = sent else { return sent };
    told(Some(true));
    review.altcha = challenge.solve(|| told(None)).await;
    if !told(None) {
        return Sent::Stopped;
    }
    told(Some(false));
    match send(url, body(review), token).await {
        // Not solved in time, or not to be solved: later there is a new one.
        Sent::Asked(_) => Sent::Busy,
        sent => sent,
    }
}

fn challenge(json: &JsValue) -> Challenge {
    let text = |name| text(json, name);
    Challenge {
        algorithm: text("algorithm"),
        challenge: text("challenge"),
        salt: text("salt"),
        signature: text("signature"),
        most: field(json, "maxnumber").as_f64().unwrap_or_default() as u32,
    }
}

/// Sends a review, given as JSON; with a token, in the place of the one that was sent before.
pub(crate) async fn send(url: &str, body: String, token: Option<&str>) -> Sent {
    let request = match token {
        Some(token) => bearing(Request::put(url), token),
        None => Request::post(url),
    };
    let Ok(request) = request.header("content-type", "application/json").body(body) else { return Sent::Refused };
    let Ok(response) = request.send().await else { return Sent::Offline };
    match response.status() {
        200 | 201 => match read(&response).await {
            Some(json) => Sent::Stored(stored(&json)),
            None => Sent::Before,
        },
        409 => Sent::Before,
        422 => match read(&response).await {
            Some(json) => Sent::Faulty(faulty(&json)),
            None => Sent::Refused,
        },
        428 => match read(&response).await {
            Some(json) => Sent::Asked(challenge(&field(&json, "challenge"))),
            None => Sent::Refused,
        },
        429 => Sent::Busy,
        // A server that is down, restarted or at fault comes back: the review waits like one written offline.
        408 | 425 | 500..=599 => Sent::Offline,
        _ => Sent::Refused,
    }
}

fn stored(json: &JsValue) -> Stored {
    let status = text(json, "status");
    Stored {
        id: text(json, "id"),
        product: text(json, "product"),
        phase: match status.as_str() {
            "published" => Phase::Sent,
            "held" => Phase::Held,
            _ => Phase::Hidden,
        },
        status,
        token: Some(text(json, "edit_token")).filter(|token| !token.is_empty()),
    }
}

fn faulty(problem: &JsValue) -> Vec<Fault> {
    let errors = field(problem, "errors").dyn_into::<js_sys::Array>().unwrap_or_default();
    let fault = |error: JsValue| {
        let code = FieldFault::from_code(&text(&error, "code")).unwrap_or(FieldFault::Invalid);
        (text(&error, "field"), code)
    };
    errors.iter().map(fault).collect()
}

/// Votes (`POST`) or takes a vote back (`DELETE`): how many stand now, and what undoes it.
pub(crate) async fn vote(method: &str, url: &str) -> Option<(String, Option<String>)> {
    let method = if method == "DELETE" { Method::DELETE } else { Method::POST };
    let response = RequestBuilder::new(url).method(method).send().await.ok()?;
    let json = read(&response).await.filter(|_| response.ok())?;
    let count = field(&json, "helpful").as_f64().map(|count| (count as u32).to_string())?;
    Some((count, Some(text(&json, "token")).filter(|token| !token.is_empty())))
}

/// Reports a review, or one photo of it; says whether it was taken.
pub(crate) async fn report(url: &str, reason: &str, photo: &str) -> bool {
    let photo = if photo.is_empty() { String::new() } else { format!(",\"photo\":\"{photo}\"") };
    let body = format!("{{\"reason\":\"{reason}\"{photo}}}");
    let request = Request::post(url).header("content-type", "application/json").body(body);
    let Ok(request) = request else { return false };
    request.send().await.is_ok_and(|response| response.ok())
}

/// The author's own review with the words as they were sent.
pub(crate) async fn own(url: &str, token: &str) -> Option<JsValue> {
    let response = bearing(Request::get(url), token).send().await.ok()?;
    if response.ok() { read(&response).await } else { None }
}

/// Erases the author's own review; says whether it is gone.
pub(crate) async fn erase(url: &str, token: &str) -> bool {
    let sent = bearing(Request::delete(url), token).send().await;
    sent.is_ok_and(|response| response.ok() || response.status() == 404)
}

/// Asks that a person looks at the author's own review again; says whether one does.
pub(crate) async fn appeal(url: &str, token: &str) -> bool {
    let sent = bearing(Request::post(&format!("{url}/appeals")), token).send().await;
    sent.is_ok_and(|response| response.ok())
}

/// A review as the JSON that the server takes.
pub(crate) fn body(review: &NewReview) -> String {
    storage::json(review).unwrap_or_default()
}

/// The faults that the form can show without asking the server.
pub(crate) fn faults(review: &NewReview) -> Vec<Fault> {
    let Err(errors) = review.check() else { return Vec::new() };
    errors.into_iter().map(|error| (error.field, error.code)).filter(|(field, _)| field != "id").collect()
}

/// Whether a fault has a place in the form; others are shown as a refusal.
pub(crate) fn shown(fault: &(String, FieldFault)) -> bool {
    ["rating", "title", "body", "author", "email", "consent"].contains(&fault.0.as_str())
}

/// A field of a JSON object.
pub(crate) fn field(json: &JsValue, name: &str) -> JsValue {
    Reflect::get(json, &name.into()).unwrap_or_default()
}

/// A field as text; empty when it is none.
pub(crate) fn text(json: &JsValue, name: &str) -> String {
    field(json, name).as_string().unwrap_or_default()
}

fn bearing(request: RequestBuilder, token: &str) -> RequestBuilder {
    request.header("authorization", &format!("Bearer {token}"))
}

async fn read(response: &Response) -> Option<JsValue> {
    js_sys::JSON::parse(&response.text().await.ok()?).ok()
}
