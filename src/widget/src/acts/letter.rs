//! Forms for words: a question, an answer, a private message. The server drew them, with all that there may be to say; here they are
//! sent, once however often they are pressed, and what is being typed is kept, never the address.

mod kept;
mod reply;

use super::choose;
use crate::api::{self, Sent};
use crate::html;
use crate::root::Root;
use kept::keep;
pub(crate) use kept::restore;
pub(crate) use reply::reply;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, Event, FormData, HtmlElement, HtmlFormElement};

/// Fields that are sent, unless they are empty; the trap is not among them.
const SENT: [&str; 6] = ["body", "author", "email", "order_number", "language", "purchase"];
/// After so many milliseconds without a key, similar questions are looked for.
const PAUSE: i32 = 350;
/// From so many signs on.
const ENOUGH: usize = 4;

fn data(form: &HtmlElement) -> Option<FormData> {
    FormData::new_with_form(form.dyn_ref::<HtmlFormElement>()?).ok()
}

fn field(form: &HtmlElement, name: &str) -> Option<Element> {
    form.query_selector(&format!("[name={name}]")).ok()?
}

/// Says something in the form's status line, by its code.
fn say(form: &HtmlElement, code: &str) {
    let line = form.closest(".letter").ok().flatten().and_then(|letter| letter.query_selector(".said").ok().flatten());
    if let Some(line) = line {
        line.set_text_content(form.get_attribute(&format!("data-{code}")).as_deref());
    }
}

/// Says what is wrong with a field; nothing with an empty code.
fn blame(form: &HtmlElement, name: &str, code: &str) {
    if let (Some(field), Ok(Some(line))) = (field(form, name), form.query_selector(&format!("[data-error={name}]"))) {
        let _ = field.set_attribute("aria-invalid", if code.is_empty() { "false" } else { "true" });
        line.set_text_content(form.get_attribute(&format!("data-{code}")).as_deref());
    }
}

/// Something was typed: it is kept, and what is being mended is no longer blamed.
pub(crate) fn typed(root: &Root, form: &HtmlElement, target: &Element) -> Option<()> {
    keep(form);
    let name = target.get_attribute("name")?;
    blame(form, &name, "");
    if name != "body" || form.query_selector("[data-region=alike]").ok()?.is_none() {
        return None;
    }
    let text = data(form)?.get("body").as_string()?;
    let number = root.typed.get() + 1;
    root.typed.set(number);
    let (root, form) = (root.clone(), form.clone());
    let later = Closure::once_into_js(move || {
        if root.typed.get() == number && !root.gone() {
            spawn_local(async move { similar(&root, &form, &text, number).await });
        }
    });
    let window = web_sys::window()?;
    window.set_timeout_with_callback_and_timeout_and_arguments_0(later.unchecked_ref(), PAUSE).ok()?;
    None
}

/// Shows questions like the one that is being typed, before it is sent.
async fn similar(root: &Root, form: &HtmlElement, text: &str, number: u32) {
    let text = if text.trim().chars().count() < ENOUGH { "" } else { text.trim() };
    let asked = js_sys::encode_uri_component(text);
    let url = format!("{}/fragment?parts=alike&lang={}&q={asked}", root.api(), root.lang());
    let Some(page) = html::get(&url, None).await else { return };
    let place = form.query_selector("[data-region=alike]").ok().flatten();
    if let (Some(place), Some(new), true) =
        (place, html::take(&page, "[data-region=alike]"), root.typed.get() == number)
    {
        let _ = place.replace_with_with_node_1(&new);
    }
}

/// The form was sent.
pub(crate) fn send(root: &Root, form: &HtmlElement) -> Option<()> {
    if form.has_attribute("data-busy") {
        return Some(());
    }
    let id = keep(form)?;
    let data = data(form)?;
    let json = js_sys::Object::new();
    let put = |name: &str, value: &str| js_sys::Reflect::set(&json, &name.into(), &value.into());
    for name in SENT {
        let value = data.get(name).as_string().unwrap_or_default();
        if !value.trim().is_empty() || name == "body" {
            put(name, &value).ok()?;
        }
    }
    put("id", &id).ok()?;
    let body = js_sys::JSON::stringify(&json).ok()?.as_string()?;
    let url = root.below(&form.get_attribute("data-to")?);
    for name in SENT {
        blame(form, name, "");
    }
    form.set_attribute("data-busy", "").ok()?;
    form.remove_attribute("data-waiting").ok()?;
    let (root, form) = (root.clone(), form.clone());
    spawn_local(async move {
        let sent = api::send(&url, body, None).await;
        let _ = form.remove_attribute("data-busy");
        answered(&root, &form, sent);
    });
    Some(())
}

fn answered(root: &Root, form: &HtmlElement, sent: Sent) {
    match sent {
        Sent::Stored(stored) => {
            // Private words have no status: they are for the shop alone.
            let status = if stored.status.is_empty() { "published" } else { &stored.status };
            let body = data(form).and_then(|data| data.get("body").as_string()).unwrap_or_default();
            finish(form);
            say(form, status);
            if let Some(event) = form.get_attribute("data-event") {
                root.tell(&event, [("id", &stored.id), ("product", &stored.product), ("status", &stored.status)]);
            }
            match (form.closest("article"), status) {
                (Ok(Some(question)), "published") => drop(reply::put(&question, &body)),
                (_, "published") if root.is("questions") => choose::again(root),
                _ => {}
            }
        }
        Sent::Before => {
            finish(form);
            say(form, "before");
        }
        Sent::Faulty(faults) => {
            let first = faults.first().and_then(|(name, _)| field(form, name));
            for (name, fault) in &faults {
                blame(form, name, fault.code());
            }
            match first {
                Some(first) => {
                    say(form, "nothing");
                    let _ = first.unchecked_ref::<HtmlElement>().focus();
                }
                None => say(form, "failed"),
            }
        }
        // A sum is wanted for reviews alone.
        Sent::Busy | Sent::Asked(_) | Sent::Stopped => say(form, "rate"),
        Sent::Refused => say(form, "failed"),
        Sent::Offline => {
            say(form, "offline");
            wait(form);
        }
    }
}

/// Sends it once the browser is online again, if it is still there and was not sent meanwhile.
fn wait(form: &HtmlElement) {
    if form.has_attribute("data-waiting") {
        return;
    }
    let waiting = form.clone();
    let again = Closure::<dyn Fn(Event)>::new(move |_| {
        if let (true, Some(form)) = (waiting.has_attribute("data-waiting"), waiting.dyn_ref::<HtmlFormElement>()) {
            let _ = form.request_submit();
        }
    });
    let _ = form.set_attribute("data-waiting", "");
    if let Some(window) = web_sys::window() {
        let _ = window.add_event_listener_with_callback("online", again.as_ref().unchecked_ref());
    }
    again.forget();
}

/// Empties and folds the form; the next words get an id of their own.
fn finish(form: &HtmlElement) {
    kept::forget(form);
    if let Some(form) = form.dyn_ref::<HtmlFormElement>() {
        form.reset();
    }
    let Ok(Some(details)) = form.closest("details") else {
        // Under a question: it has done what it was there for, and what is said of it stays.
        if let Ok(Some(line)) =
            form.closest(".letter").map(|letter| letter.and_then(|it| it.query_selector(".said").ok()?))
        {
            let _ = line.set_attribute("tabindex", "-1");
            let _ = line.unchecked_ref::<HtmlElement>().focus();
        }
        return form.set_hidden(true);
    };
    let _ = details.remove_attribute("open");
    if let Some(line) = details.first_element_child().and_then(|line| line.dyn_into::<HtmlElement>().ok()) {
        let _ = line.focus();
    }
}
