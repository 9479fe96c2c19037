//! What is being written, kept while typing so that a closed tab loses nothing. Never the e-mail address.

use crate::{api, storage};
use plaudit_model::review::NewReview;
use serde::{Deserialize, Serialize};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{FormData, HtmlFormElement, HtmlInputElement, HtmlTextAreaElement};

/// A draft in localStorage.
#[derive(Serialize, Deserialize)]
pub(crate) struct Draft {
    /// The id that the review will have: sending again after a lost answer stores nothing twice.
    pub(crate) id: String,
    /// When it was last touched, in milliseconds.
    at: f64,
    rating: String,
    title: String,
    body: String,
    author: String,
}

fn key(product: &str) -> String {
    format!("plaudit:draft:{product}")
}

/// The draft of a product, unless it is too old.
pub(crate) fn load(product: &str) -> Option<Draft> {
    let draft: Draft = storage::load(&key(product))?;
    if js_sys::Date::now() - draft.at > storage::SEVEN_DAYS {
        forget(product);
        return None;
    }
    Some(draft)
}

/// Keeps what stands in the form.
pub(crate) fn keep(product: &str, id: &str, form: &HtmlFormElement) {
    let field = |name| field(form, name);
    let draft = Draft {
        id: id.to_owned(),
        at: js_sys::Date::now(),
        rating: field("rating"),
        title: field("title"),
        body: field("body"),
        author: field("author"),
    };
    storage::save(&key(product), &draft);
}

/// Keeps a review that was not taken, without its address, for when its product is looked at again.
pub(crate) fn put_back(product: &str, review: &NewReview) {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let draft = Draft {
        id: new_id(),
        at: js_sys::Date::now(),
        rating: review.rating.to_string(),
        title: text(&review.title),
        body: text(&review.body),
        author: text(&review.author),
    };
    storage::save(&key(product), &draft);
}

pub(crate) fn forget(product: &str) {
    storage::forget(&key(product));
}

impl Draft {
    /// Puts the draft into fields that are still empty; says whether it put anything.
    pub(crate) fn restore(&self, form: &HtmlFormElement) -> bool {
        let fields = [("title", &self.title), ("body", &self.body), ("author", &self.author), ("rating", &self.rating)];
        let mut put = false;
        for (name, value) in fields {
            if !value.is_empty() && field(form, name).is_empty() {
                put |= set(form, name, value).is_some();
            }
        }
        put
    }
}

/// Puts a stored review into the form, to be changed.
pub(crate) fn fill(form: &HtmlFormElement, stored: &JsValue) {
    for name in ["title", "body", "author"] {
        set(form, name, &api::text(stored, name));
    }
    let stars = api::field(stored, "rating").as_f64().unwrap_or_default();
    set(form, "rating", &(stars as u8).to_string());
}

fn set(form: &HtmlFormElement, name: &str, value: &str) -> Option<()> {
    if name == "rating" {
        let radio = form.query_selector(&format!("[name=rating][value='{value}']")).ok()??;
        radio.unchecked_ref::<HtmlInputElement>().set_checked(true);
        return Some(());
    }
    let element = form.query_selector(&format!("[name={name}]")).ok()??;
    match element.dyn_ref::<HtmlTextAreaElement>() {
        Some(area) => area.set_value(value),
        None => element.unchecked_ref::<HtmlInputElement>().set_value(value),
    }
    Some(())
}

/// What stands in a field; empty when there is none.
fn field(form: &HtmlFormElement, name: &str) -> String {
    FormData::new_with_form(form).ok().and_then(|data| data.get(name).as_string()).unwrap_or_default()
}

/// The form as a review to send.
pub(crate) fn review(form: &HtmlFormElement, id: &str, language: &str) -> NewReview {
    let some = |name| Some(field(form, name)).filter(|text| !text.trim().is_empty());
    NewReview {
        id: id.to_owned(),
        rating: field(form, "rating").parse().unwrap_or(0),
        title: some("title"),
        body: some("body"),
        author: some("author"),
        email: some("email"),
        language: Some(language.to_owned()),
        ..NewReview::default()
    }
}

/// A new random UUID. Not `crypto.randomUUID`: it is missing on pages without TLS.
pub(crate) fn new_id() -> String {
    let mut bytes = [0u8; 16];
    let crypto = web_sys::window().and_then(|window| window.crypto().ok());
    if crypto.and_then(|crypto| crypto.get_random_values_with_u8_array(&mut bytes).ok()).is_none() {
        // Ids need not be secret, only different.
        bytes.fill_with(|| (js_sys::Math::random() * 256.0) as u8);
    }
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let mut id = String::with_capacity(36);
    for (at, byte) in bytes.iter().enumerate() {
        if matches!(at, 4 | 6 | 8 | 10) {
            id.push('-');
        }
        for nibble in [byte >> 4, byte & 15] {
            id.push(char::from(b"0123456789abcdef"[usize::from(nibble)]));
        }
    }
    id
}
