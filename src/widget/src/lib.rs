//! The module that wakes on intent: it takes over the HTML that the loader put into a shadow root, sends reviews,
//! keeps drafts and the offline queue, and loads more.
//!
//! It formats nothing and decides nothing: texts come ready from the server, checks come from `plaudit-model`.

mod api;
mod draft;
mod more;
mod queue;
mod root;
mod send;
mod storage;

use std::any::Any;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

/// A woken root. Dropping it (`free()` in JavaScript) ends its effects and listeners and takes its HTML away.
#[wasm_bindgen]
pub struct Awake {
    // In this order: whoever looks the list through must not meet a root whose signals are gone.
    _listed: root::Listed,
    _mounted: Box<dyn Any>,
}

/// Takes over the HTML in `wrapper`, which belongs to the element `host`. `state` is the fragment's JSON, parsed.
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
