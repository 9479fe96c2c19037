//! HTML from the server, put in the place of what stands there.
//!
//! XMLHttpRequest parses it: that works under Trusted Types too, where `innerHTML` and `DOMParser` are refused.

use js_sys::Promise;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, Element, XmlHttpRequest, XmlHttpRequestResponseType};

/// The page at an address, with the author's token where it needs one; `None` when it did not come.
pub(crate) async fn get(url: &str, token: Option<&str>) -> Option<Document> {
    let request = XmlHttpRequest::new().ok()?;
    request.open("GET", url).ok()?;
    request.set_response_type(XmlHttpRequestResponseType::Document);
    request.set_timeout(15_000);
    if let Some(token) = token {
        request.set_request_header("authorization", &format!("Bearer {token}")).ok()?;
    }
    let ended = Promise::new(&mut |done, _| request.set_onloadend(Some(&done)));
    request.send().ok()?;
    JsFuture::from(ended).await.ok()?;
    let page = request.response().ok()?;
    if request.status() == Ok(200) { page.dyn_into().ok() } else { None }
}

/// An element of another page, made one of this page.
pub(crate) fn take(page: &Document, selector: &str) -> Option<Element> {
    let found = page.query_selector(selector).ok()??;
    let here = web_sys::window()?.document()?;
    here.import_node_with_deep(&found, true).ok()?.dyn_into().ok()
}
