//! Sending a review: check, post, show it at once.

use crate::api::{self, Sent};
use crate::root::Root;
use crate::{draft, queue};
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use plaudit_model::publication::Status;
use plaudit_model::review::NewReview;
use plaudit_model::wire::ReviewJson;
use plaudit_view::data::ReviewView;
use plaudit_view::live::Phase;
use plaudit_view::words::Words;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{CustomEvent, CustomEventInit, HtmlElement, HtmlFormElement};

/// The form was sent.
pub(crate) fn submit(root: &Root, event: SubmitEvent) {
    event.prevent_default();
    let Some(form) = root.form() else { return };
    if root.live.phase.get_untracked() == Phase::Sending {
        return;
    }
    let review = draft::review(&form, &root.id.borrow(), &root.view.lang);
    let faults = api::faults(&review);
    if !faults.is_empty() {
        let first = faults[0].0.clone();
        root.live.faults.set(faults);
        root.live.phase.set(Phase::Idle);
        focus(&form, &first);
        return;
    }
    root.live.faults.set(Vec::new());
    root.live.phase.set(Phase::Sending);
    let root = root.clone();
    spawn_local(async move {
        let url = format!("{}/reviews", root.view.api);
        let sent = api::send(&url, api::body(&review)).await;
        if root.gone() {
            return gone(&root, &url, review, &sent);
        }
        answered(&root, &form, &url, review, sent);
    });
}

/// The element was taken out of the page meanwhile: there is nobody to tell, but nothing is lost or sent twice.
fn gone(root: &Root, url: &str, review: NewReview, sent: &Sent) {
    match sent {
        Sent::Offline => queue::keep(url, &root.view.key, review),
        Sent::Stored(_) | Sent::Before => {}
        Sent::Faulty(_) | Sent::Busy | Sent::Refused => return,
    }
    draft::forget(&root.view.key);
}

fn answered(root: &Root, form: &HtmlFormElement, url: &str, review: NewReview, sent: Sent) {
    let live = root.live;
    match sent {
        Sent::Stored(stored) => {
            // What is not shown for its links or addresses can be mended: the words stay in the form.
            if stored.status == Status::Hidden {
                root.id.replace(draft::new_id());
                draft::forget(&root.view.key);
            } else {
                finish(root, form);
            }
            show(root, &stored);
        }
        Sent::Before => {
            finish(root, form);
            live.phase.set(Phase::Before);
        }
        Sent::Faulty(faults) => {
            let known = faults.iter().all(api::shown);
            live.phase.set(if known { Phase::Idle } else { Phase::Failed });
            if let Some((first, _)) = faults.first() {
                focus(form, first);
            }
            live.faults.set(faults);
        }
        Sent::Busy => live.phase.set(Phase::Busy),
        Sent::Refused => live.phase.set(Phase::Failed),
        Sent::Offline => {
            let own = own_view(&root.view.words, &review, root.view.words.mark_kept.clone());
            queue::keep(url, &root.view.key, review);
            finish(root, form);
            put_first(root, own);
            live.phase.set(Phase::Kept);
        }
    }
}

/// Empties and folds the form; the next review gets an id of its own.
fn finish(root: &Root, form: &HtmlFormElement) {
    draft::forget(&root.view.key);
    root.id.replace(draft::new_id());
    form.reset();
    if let Ok(Some(details)) = form.closest("details") {
        let _ = details.remove_attribute("open");
        if let Ok(Some(summary)) = details.query_selector("summary") {
            let _ = summary.unchecked_ref::<HtmlElement>().focus();
        }
    }
}

/// The author sees the own review at once, whatever everyone else sees.
pub(crate) fn show(root: &Root, stored: &ReviewJson) {
    let words = &root.view.words;
    let (phase, mark) = match stored.status {
        Status::Published => (Phase::Sent, String::new()),
        Status::Held => (Phase::Held, words.mark_held.clone()),
        Status::Hidden => (Phase::Hidden, words.mark_hidden.clone()),
    };
    put_first(
        root,
        ReviewView {
            id: stored.id.clone(),
            stars: stored.rating,
            label: stars_label(words, stored.rating),
            title: stored.title.clone(),
            body: stored.body.clone(),
            author: author(words, &stored.author),
            when: words.just_now.clone(),
            datetime: stored.created_at.clone(),
            lang: String::new(),
            mark,
            answer: None,
        },
    );
    root.live.phase.set(phase);
    let detail = js_sys::Object::new();
    for (name, value) in [("id", stored.id.as_str()), ("product", &stored.product), ("status", stored.status.code())] {
        let _ = js_sys::Reflect::set(&detail, &name.into(), &JsValue::from_str(value));
    }
    let init = CustomEventInit::new();
    init.set_bubbles(true);
    init.set_composed(true);
    init.set_detail(&detail);
    if let Ok(event) = CustomEvent::new_with_event_init_dict("plaudit-review-sent", &init) {
        let _ = root.host.dispatch_event(&event);
    }
}

fn put_first(root: &Root, own: ReviewView) {
    root.live.reviews.update(|reviews| {
        reviews.retain(|review| review.id != own.id);
        reviews.insert(0, own);
    });
}

/// A review as its author typed it, while the server has not seen it.
fn own_view(words: &Words, review: &NewReview, mark: String) -> ReviewView {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let stars = u8::try_from(review.rating).unwrap_or(1);
    ReviewView {
        id: review.id.clone(),
        stars,
        label: stars_label(words, stars),
        title: text(&review.title),
        body: text(&review.body),
        author: author(words, &text(&review.author)),
        when: words.just_now.clone(),
        datetime: String::new(),
        lang: String::new(),
        mark,
        answer: None,
    }
}

fn author(words: &Words, name: &str) -> String {
    if name.is_empty() { words.anonymous.clone() } else { name.to_owned() }
}

fn stars_label(words: &Words, stars: u8) -> String {
    words.stars_of.get(usize::from(stars).saturating_sub(1)).cloned().unwrap_or_default()
}

/// Puts the focus on the first field at fault.
fn focus(form: &HtmlFormElement, field: &str) {
    if let Ok(Some(element)) = form.query_selector(&format!("[name={field}]")) {
        let _ = element.unchecked_ref::<HtmlElement>().focus();
    }
}
