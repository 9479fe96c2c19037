//! Reviews written without a connection: kept in localStorage, sent on return. Never with an e-mail address in them;
//! the address stays in memory and goes along if this page is still open.

use crate::api::{self, Sent};
use crate::storage;
use crate::{draft, mine, photos, root};
use plaudit_model::review::NewReview;
use serde::{Deserialize, Serialize};
use std::cell::{Cell, RefCell};
use wasm_bindgen_futures::spawn_local;

/// The one key that the loader looks for.
const KEY: &str = "plaudit:queue";

#[derive(Clone, Serialize, Deserialize)]
struct Waiting {
    url: String,
    key: String,
    at: f64,
    review: NewReview,
}

thread_local! {
    /// Addresses of waiting reviews, by id.
    static EMAILS: RefCell<Vec<(String, String)>> = const { RefCell::new(Vec::new()) };
    /// One run at a time: two would race for the same entries.
    static RUNNING: Cell<bool> = const { Cell::new(false) };
}

fn load() -> Vec<Waiting> {
    storage::load(KEY).unwrap_or_default()
}

fn save(waiting: &[Waiting]) {
    if waiting.is_empty() { storage::forget(KEY) } else { storage::save(KEY, &waiting) }
}

/// Keeps a review for later.
pub(crate) fn keep(url: &str, key: &str, mut review: NewReview) {
    if let Some(email) = review.email.take() {
        EMAILS.with_borrow_mut(|emails| emails.push((review.id.clone(), email)));
    }
    let mut waiting = load();
    waiting.retain(|entry| entry.review.id != review.id);
    waiting.push(Waiting { url: url.to_owned(), key: key.to_owned(), at: js_sys::Date::now(), review });
    save(&waiting);
}

/// Sends what waits. An entry leaves the queue once the server has answered for good.
pub(crate) fn flush() {
    if !RUNNING.replace(true) {
        spawn_local(async {
            run().await;
            RUNNING.set(false);
        });
    }
}

async fn run() {
    let now = js_sys::Date::now();
    let mut waiting = load();
    waiting.retain(|entry| now - entry.at <= storage::SEVEN_DAYS);
    save(&waiting);
    for entry in waiting {
        let mut review = entry.review;
        let email = EMAILS.with_borrow(|emails| emails.iter().find(|(id, _)| *id == review.id).map(|e| e.1.clone()));
        review.email = email;
        let mut sent = api::deliver(&entry.url, &mut review, None, |_| true).await;
        // The server keeps a photo for a day while no review has it. The words go without it rather than not at all.
        if matches!(&sent, Sent::Faulty(faults) if photos::gone(faults)) {
            review.photos = None;
            sent = api::deliver(&entry.url, &mut review, None, |_| true).await;
        }
        // Another entry may be for another server.
        if matches!(sent, Sent::Offline | Sent::Busy) {
            continue;
        }
        if let Sent::Stored(stored) = &sent
            && let Some(token) = &stored.token
        {
            mine::keep(&entry.key, &stored.id, token);
        }
        if matches!(sent, Sent::Refused | Sent::Faulty(_)) {
            // Not taken after all: the words go back to where they were written.
            draft::put_back(&entry.key, &review);
        }
        // Read again: another tab may have added to it meanwhile.
        let mut left = load();
        left.retain(|other| other.review.id != review.id);
        save(&left);
        root::sent_later(&review, &sent);
    }
}
