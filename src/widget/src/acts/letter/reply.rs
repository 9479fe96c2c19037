//! A buyer's answer to a question: the form under it, and the answer in its place once it is shown.

use super::restore;
use crate::html;
use crate::root::Root;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, HtmlElement};

/// "Answer" under a question, for buyers with a purchase token on the element. Pressed again, it takes the form away.
pub(crate) fn reply(root: &Root, button: &HtmlElement) -> Option<()> {
    let acts = button.parent_element()?;
    if let Some(open) = acts.next_element_sibling() {
        open.remove();
        return Some(());
    }
    let url =
        format!("{}/fragment?parts=reply&lang={}&question={}", root.api(), root.lang(), button.get_attribute("value")?);
    let token = root.host.get_attribute("purchase")?;
    let root = root.clone();
    spawn_local(async move {
        let Some(letter) = html::get(&url, None).await.and_then(|page| html::take(&page, ".letter")) else { return };
        if let Ok(Some(field)) = letter.query_selector("[name=purchase]") {
            let _ = field.set_attribute("value", &token);
        }
        let _ = acts.after_with_node_1(&letter);
        restore(&root);
        if let Ok(Some(first)) = letter.query_selector("textarea") {
            let _ = first.unchecked_ref::<HtmlElement>().focus();
        }
    });
    Some(())
}

/// Puts an answer that everyone sees now under its question.
pub(super) fn put(question: &Element, body: &str) -> Option<()> {
    let document = question.owner_document()?;
    let (answer, words) = (document.create_element("div").ok()?, document.create_element("p").ok()?);
    answer.set_class_name("answer");
    words.set_class_name("body");
    words.set_attribute("dir", "auto").ok()?;
    words.set_text_content(Some(body));
    answer.append_child(&words).ok()?;
    question.query_selector(":scope > .acts").ok()??.before_with_node_1(&answer).ok()
}
