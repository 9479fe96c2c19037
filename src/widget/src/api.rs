//! Calls to the server, with what each may answer.

use crate::storage;
use gloo_net::http::{Request, Response};
use plaudit_model::review::{FieldFault, NewReview};
use plaudit_model::wire::{Problem, ReviewJson};
use plaudit_view::data::ListView;
use plaudit_view::live::Fault;
use serde::de::DeserializeOwned;

/// What became of a review that was sent.
pub(crate) enum Sent {
    /// Stored now, or before under the same id with the same words.
    Stored(ReviewJson),
    /// Something else is stored under this id.
    Before,
    /// Fields are at fault.
    Faulty(Vec<Fault>),
    /// Too many requests just now.
    Busy,
    /// The server cannot take it.
    Refused,
    /// No answer came.
    Offline,
}

/// Sends a review, given as JSON.
pub(crate) async fn send(url: &str, body: String) -> Sent {
    let request = Request::post(url).header("content-type", "application/json").body(body);
    let Ok(request) = request else { return Sent::Refused };
    let Ok(response) = request.send().await else { return Sent::Offline };
    match response.status() {
        200 | 201 => match read::<ReviewJson>(&response).await {
            Some(review) => Sent::Stored(review),
            None => Sent::Before,
        },
        409 => Sent::Before,
        422 => match read::<Problem>(&response).await {
            Some(problem) => Sent::Faulty(problem.errors.into_iter().map(|error| (error.field, error.code)).collect()),
            None => Sent::Refused,
        },
        429 => Sent::Busy,
        // A server that is down, restarted or at fault comes back: the review waits like one written offline.
        408 | 425 | 500..=599 => Sent::Offline,
        _ => Sent::Refused,
    }
}

/// The next page of reviews; `None` when it did not come.
pub(crate) async fn page(api: &str, lang: &str, cursor: &str) -> Option<ListView> {
    let response = Request::get(&format!("{api}/view?lang={lang}&cursor={cursor}")).send().await.ok()?;
    if response.ok() { read(&response).await } else { None }
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
    ["rating", "title", "body", "author", "email"].contains(&fault.0.as_str())
}

async fn read<T: DeserializeOwned>(response: &Response) -> Option<T> {
    let text = response.text().await.ok()?;
    serde_wasm_bindgen::from_value(js_sys::JSON::parse(&text).ok()?).ok()
}
