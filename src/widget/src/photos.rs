//! Photos of a review as the form holds them. `www/pick.js` uploads them and writes their ids and words into fields; here
//! they are only read.

use crate::api;
use plaudit_model::photo::NewPhoto;
use plaudit_view::live::Fault;
use wasm_bindgen::JsValue;
use web_sys::{CustomEvent, CustomEventInit, Event, FormData, HtmlFormElement};

/// Those that are uploaded, in their order.
pub(crate) fn of(form: &HtmlFormElement) -> Vec<NewPhoto> {
    let Ok(data) = FormData::new_with_form(form) else { return Vec::new() };
    let text = |value: JsValue| value.as_string().unwrap_or_default();
    let words = data.get_all("photo_alt").iter().map(text).collect::<Vec<_>>();
    let ids = data.get_all("photo_id").into_iter().map(text).zip(words);
    ids.filter(|(id, _)| !id.is_empty()).map(|(id, alt)| NewPhoto { id, alt: Some(alt) }).collect()
}

/// Whether the server has photos no longer that the form names: it keeps them for a day.
pub(crate) fn gone(faults: &[Fault]) -> bool {
    faults.iter().any(|(field, _)| field.starts_with("photos["))
}

/// Puts the photos of a review that was sent into the form, to be changed with it: `url` is where it stands in the API.
pub(crate) fn change(form: &HtmlFormElement, stored: &JsValue, url: &str, token: &str) {
    let detail = js_sys::Object::new();
    let photos = api::field(stored, "photos");
    for (name, value) in [("photos", &photos), ("url", &url.into()), ("token", &token.into())] {
        let _ = js_sys::Reflect::set(&detail, &name.into(), value);
    }
    let init = CustomEventInit::new();
    init.set_detail(&detail);
    if let Ok(event) = CustomEvent::new_with_event_init_dict("photos", &init) {
        let _ = form.dispatch_event(&event);
    }
}

/// Tells the form's photos to come again.
pub(crate) fn again(form: &HtmlFormElement) {
    if let Ok(event) = Event::new("unclaimed") {
        let _ = form.dispatch_event(&event);
    }
}
