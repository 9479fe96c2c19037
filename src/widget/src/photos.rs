//! Photos of a review as the form holds them. `www/pick.js` uploads them and writes their ids and words into fields; here
//! they are only read.

use plaudit_model::photo::NewPhoto;
use plaudit_view::live::Fault;
use web_sys::{Event, FormData, HtmlFormElement};

/// Those that are uploaded, in their order.
pub(crate) fn of(form: &HtmlFormElement) -> Vec<NewPhoto> {
    let Ok(data) = FormData::new_with_form(form) else { return Vec::new() };
    let text = |value: wasm_bindgen::JsValue| value.as_string().unwrap_or_default();
    let words = data.get_all("photo_alt").iter().map(text).collect::<Vec<_>>();
    let ids = data.get_all("photo_id").into_iter().map(text).zip(words);
    ids.filter(|(id, _)| !id.is_empty()).map(|(id, alt)| NewPhoto { id, alt: Some(alt) }).collect()
}

/// Whether the server has photos no longer that the form names: it keeps them for a day.
pub(crate) fn gone(faults: &[Fault]) -> bool {
    faults.iter().any(|(field, _)| field.starts_with("photos["))
}

/// Tells the form's photos to come again.
pub(crate) fn again(form: &HtmlFormElement) {
    if let Ok(event) = Event::new("unclaimed") {
        let _ = form.dispatch_event(&event);
    }
}
