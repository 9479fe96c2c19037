//! Sending a review: check, post, show it at once.

use crate::api::{self, Sent, Stored};
use crate::form::Form;
use crate::root::Root;
use crate::{blame, draft, mine, photos, queue};
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use plaudit_model::review::{FieldFault, NewReview};
use plaudit_view::live::Phase;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::HtmlElement;

/// The form was sent.
pub(crate) fn submit(root: &Root, form: &Form, event: SubmitEvent) {
    event.prevent_default();
    let Some(element) = form.element() else { return };
    if matches!(form.live.phase.get_untracked(), Phase::Sending | Phase::Proving) {
        return;
    }
    let mut review = draft::review(&element, &form.id.borrow(), &form.state.lang);
    let mut faults = api::faults(&review);
    // What was agreed to once stands while a review is changed.
    if form.token.borrow().is_none() && draft::lacks_consent(&element) {
        faults.push(("consent".to_owned(), FieldFault::Required));
    }
    if !faults.is_empty() {
        form.say(Phase::Idle);
        blame::show(form, &faults);
        return;
    }
    // What the review has stays, unless its photos stood in the form.
    if form.token.borrow().is_some() && form.find("[data-photos=own]").is_none() {
        review.photos = None;
    }
    blame::clear(form);
    form.say(Phase::Sending);
    let (root, form) = (root.clone(), form.clone());
    spawn_local(async move {
        let token = form.token.borrow().clone();
        let url = match &token {
            Some(_) => root.review(&review.id),
            None => format!("{}/reviews", form.state.api),
        };
        let attempt = form.attempt.get();
        let told = |proving: Option<bool>| {
            let wanted = form.attempt.get() == attempt;
            if let (Some(proving), true, false) = (proving, wanted, root.gone()) {
                form.say(if proving { Phase::Proving } else { Phase::Sending });
            }
            wanted
        };
        let sent = api::deliver(&url, &mut review, token.as_deref(), told).await;
        match (root.gone(), token) {
            (true, None) => gone(&form, &url, review, &sent),
            (true, Some(_)) => {}
            (false, token) => answered(&root, &form, &url, review, sent, token),
        }
    });
}

/// The element was taken out of the page meanwhile: there is nobody to tell, but nothing is lost or sent twice.
fn gone(form: &Form, url: &str, review: NewReview, sent: &Sent) {
    match sent {
        Sent::Offline => queue::keep(url, &form.state.key, review),
        Sent::Stored(stored) => remember(form, stored),
        Sent::Before => {}
        _ => return,
    }
    draft::forget(&form.state.key);
}

fn remember(form: &Form, stored: &Stored) {
    if let Some(token) = &stored.token {
        mine::keep(&form.state.key, &stored.id, token);
    }
}

fn answered(root: &Root, form: &Form, url: &str, review: NewReview, sent: Sent, token: Option<String>) {
    match sent {
        Sent::Stored(stored) => {
            finish(form);
            self::stored(root, &stored);
        }
        Sent::Before => {
            finish(form);
            form.say(Phase::Before);
        }
        Sent::Faulty(faults) => {
            if let (true, Some(element)) = (photos::gone(&faults), form.element()) {
                photos::again(&element);
            }
            let known = faults.iter().all(api::shown);
            form.say(if known { Phase::Idle } else { Phase::Failed });
            blame::show(form, &faults);
        }
        Sent::Stopped => form.say(Phase::Stopped),
        Sent::Busy | Sent::Asked(_) => form.say(Phase::Busy),
        Sent::Refused => form.say(Phase::Failed),
        // A change is not queued: by the time it could be sent, another may have been made.
        Sent::Offline if token.is_some() => form.say(Phase::Failed),
        Sent::Offline => {
            kept(root, form, &review);
            queue::keep(url, &form.state.key, review);
            finish(form);
            form.say(Phase::Kept);
        }
    }
}

/// Empties and folds the form.
fn finish(form: &Form) {
    form.renew();
    if let Some(line) = form.unfold(false) {
        let _ = line.focus();
    }
}

/// A review is stored: its author sees at once how it stands, whatever everyone else sees.
pub(crate) fn stored(root: &Root, stored: &Stored) {
    let Some(form) = &root.form else { return };
    remember(form, stored);
    form.say(stored.phase);
    root.tell("review-sent", [("id", &stored.id), ("product", &stored.product), ("status", &stored.status)]);
    mine::show(root);
}

/// A review that waits for a connection stands where one's own does.
fn kept(root: &Root, form: &Form, review: &NewReview) {
    let (Some(place), Some(document)) =
        (root.find("[data-region=mine]"), web_sys::window().and_then(|window| window.document()))
    else {
        return;
    };
    let Ok(card) = document.create_element("article") else { return };
    card.set_id(&format!("review-{}", review.id));
    card.set_class_name("review own");
    let _ = card.set_attribute("part", "review own");
    let words = &form.state.words;
    let stars = usize::try_from(review.rating).ok().and_then(|stars| words.stars.get(stars.saturating_sub(1)));
    for (class, text) in [
        ("mark", Some(&words.mark_kept)),
        ("stars-word", stars),
        ("title", review.title.as_ref()),
        ("body", review.body.as_ref()),
    ] {
        if let (Some(text), Ok(line)) = (text, document.create_element("p")) {
            line.set_class_name(class);
            let _ = line.set_attribute("dir", "auto");
            line.set_text_content(Some(text));
            let _ = card.append_child(&line);
        }
    }
    place.set_text_content(None);
    let _ = place.append_child(&card);
}

/// Stops a sum that nobody wants to wait for.
pub(crate) fn stop(root: &Root) -> Option<()> {
    let form = root.form.as_ref()?;
    form.attempt.set(form.attempt.get() + 1);
    let _ = form.find(".send")?.focus();
    Some(())
}

/// To the field that a line of the list names.
pub(crate) fn mend(root: &Root, link: &HtmlElement) -> Option<()> {
    let href = link.get_attribute("href")?;
    root.form.as_ref()?.find(&format!("[name={}]", href.strip_prefix('#')?))?.focus().ok()
}

/// Offers the page to the device's own share sheet, or copies its address where there is none.
pub(crate) fn share(root: &Root) -> Option<()> {
    let window = web_sys::window()?;
    let (url, navigator) = (window.location().href().ok()?, window.navigator());
    let sheet = js_sys::Reflect::get(&navigator, &"share".into()).ok()?;
    if let Ok(sheet) = sheet.dyn_into::<js_sys::Function>() {
        let what = js_sys::Object::new();
        js_sys::Reflect::set(&what, &"url".into(), &url.into()).ok()?;
        // To change one's mind is no error.
        let opened: js_sys::Promise = sheet.call1(&navigator, &what).ok()?.dyn_into().ok()?;
        spawn_local(async move { drop(JsFuture::from(opened).await) });
        return Some(());
    }
    let root = root.clone();
    spawn_local(async move {
        if JsFuture::from(navigator.clipboard().write_text(&url)).await.is_ok() {
            root.say(Phase::Copied);
        }
    });
    Some(())
}
