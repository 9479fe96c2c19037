//! The module that wakes on intent: it takes over the form that the server rendered, sends reviews, keeps drafts and the
//! offline queue, and asks the server to draw lists anew.
//!
//! It formats nothing and decides nothing: texts and HTML come ready from the server, checks come from `plaudit-model`.

mod acts;
mod api;
mod blame;
mod draft;
mod form;
mod html;
mod mine;
mod photos;
mod prove;
mod queue;
mod root;
mod send;
mod storage;

use std::any::Any;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

/// A woken root. Dropping it (`free()` in JavaScript) ends its effects and listeners and takes its form away.
#[wasm_bindgen]
pub struct Awake {
    // In this order: whoever looks the list through must not meet a root whose signals are gone.
    _listed: root::Listed,
    _form: Option<Box<dyn Any>>,
}

/// Takes over the HTML in `wrapper`, which belongs to the element `host`. `state` is the form's JSON, parsed; nothing
/// where there is no form.
///
/// # Errors
/// When the state does not have the form this build knows.
#[wasm_bindgen]
pub fn wake(wrapper: HtmlElement, host: HtmlElement, state: JsValue) -> Result<Awake, JsValue> {
    root::wake(wrapper, host, state)
}

/// Sends what was written while there was no connection.
#[wasm_bindgen]
pub fn flush() {
    queue::flush();
}
