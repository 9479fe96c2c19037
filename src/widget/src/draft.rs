//! What is being written, kept while typing so that a closed tab loses nothing. Never the e-mail address.

use crate::{api, photos, storage};
use plaudit_model::attribute::Answer;
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
    #[serde(default)]
    answers: Vec<Answer>,
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
        answers: answers(form),
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
        answers: review.answers.clone(),
    };
    storage::save(&key(product), &draft);
}

pub(crate) fn forget(product: &str) {
    storage::forget(&key(product));
    storage::forget(&format!("plaudit:photos:{product}"));
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
        // Unlike a field that came with the page, "no answer" is nothing that anyone typed.
        if answers(form).is_empty() {
            put |= self.answers.iter().filter(|answer| tick(form, answer).is_some()).count() > 0;
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
    let given = api::field(stored, "answers").dyn_into::<js_sys::Array>().unwrap_or_default();
    for answer in given.iter() {
        tick(form, &Answer { question: api::text(&answer, "question"), value: api::text(&answer, "value") });
    }
}

/// Before the id of a question in the name of its field.
const ANSWER: &str = "answer.";

/// What is ticked among the shop's own questions, which the server drew; "no answer" is none.
fn answers(form: &HtmlFormElement) -> Vec<Answer> {
    let Ok(ticked) = form.query_selector_all(":checked[name^='answer.']") else { return Vec::new() };
    let answer = |at| {
        let input: HtmlInputElement = ticked.get(at)?.dyn_into().ok()?;
        let question = input.name().strip_prefix(ANSWER)?.to_owned();
        Some(Answer { question, value: input.value() }).filter(|answer| !answer.value.is_empty())
    };
    (0..ticked.length()).filter_map(answer).collect()
}

fn tick(form: &HtmlFormElement, answer: &Answer) -> Option<()> {
    // What cannot be a name of ours would be read as a part of the selector.
    let plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
    if !plain(&answer.question) || !plain(&answer.value) {
        return None;
    }
    let selector = format!("[name='{ANSWER}{}'][value='{}']", answer.question, answer.value);
    form.query_selector(&selector).ok()??.dyn_into::<HtmlInputElement>().ok()?.set_checked(true);
    Some(())
}

/// A box of the shop's: nothing where there is none, else whether it is ticked.
fn ticked(form: &HtmlFormElement, name: &str) -> Option<bool> {
    let input = form.query_selector(&format!("[name={name}]")).ok()??;
    Some(input.dyn_into::<HtmlInputElement>().ok()?.checked())
}

/// Whether the box that a review needs is there and not ticked.
pub(crate) fn lacks_consent(form: &HtmlFormElement) -> bool {
    ticked(form, "consent") == Some(false)
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
pub(crate) fn field(form: &HtmlFormElement, name: &str) -> String {
    FormData::new_with_form(form).ok().and_then(|data| data.get(name).as_string()).unwrap_or_default()
}

/// The form as a review to send.
pub(crate) fn review(form: &HtmlFormElement, id: &str, language: &str) -> NewReview {
    let some = |name| Some(field(form, name)).filter(|text| !text.trim().is_empty());
    let email = some("email");
    NewReview {
        id: id.to_owned(),
        rating: field(form, "rating").parse().unwrap_or(0),
        title: some("title"),
        body: some("body"),
        author: some("author"),
        // Without an address the box for news is not to be seen.
        marketing: email.is_some() && ticked(form, "marketing") == Some(true),
        email,
        language: Some(language.to_owned()),
        answers: answers(form),
        consent: ticked(form, "consent") == Some(true),
        photos: Some(photos::of(form)),
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
