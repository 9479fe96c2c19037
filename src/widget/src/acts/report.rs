//! Reporting a review or a question: the form of our own page, put under it.

use crate::root::Root;
use crate::{api, html};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{FormData, HtmlElement, HtmlFormElement};

/// The link under it. Pressed again, it takes the form away.
pub(crate) fn open(root: &Root, link: &HtmlElement) -> Option<()> {
    let acts = link.parent_element()?;
    if let Some(open) = acts.next_element_sibling() {
        open.remove();
        return Some(());
    }
    let (href, lang) = (link.get_attribute("href")?, root.lang());
    let url = format!("{}/fragment?parts=report&lang={lang}&{}", root.api(), href.split('?').nth(1)?);
    spawn_local(async move {
        let form = html::get(&url, None).await.and_then(|page| html::take(&page, "form.ask"));
        match form {
            Some(form) => {
                let _ = acts.after_with_node_1(&form);
                if let Ok(Some(first)) = form.query_selector("[type=radio]") {
                    let _ = first.unchecked_ref::<HtmlElement>().focus();
                }
            }
            // The page itself does the same.
            None => drop(web_sys::window().map(|window| window.location().assign(&href))),
        }
    });
    Some(())
}

/// The form was sent: the page that answers says what happens next.
pub(crate) fn send(root: &Root, form: &HtmlElement) -> Option<()> {
    let element = form.dyn_ref::<HtmlFormElement>()?;
    let data = FormData::new_with_form(element).ok()?;
    let field = |name| data.get(name).as_string().unwrap_or_default();
    let (question, reason, photo) = (field("question"), field("reason"), field("photo"));
    let what =
        if question.is_empty() { format!("reviews/{}", field("review")) } else { format!("questions/{question}") };
    let url = root.below(&format!("{what}/reports"));
    let form = form.clone();
    let done = form.get_attribute("data-done");
    let failed = form.get_attribute("data-failed");
    spawn_local(async move {
        let said = if api::report(&url, &reason, &photo).await { done } else { failed };
        let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
        let Ok(line) = document.create_element("p") else { return };
        let _ = line.set_attribute("role", "status");
        let _ = line.set_attribute("class", "said");
        let _ = form.replace_with_with_node_1(&line);
        // Set after it stands there, so that it is read out.
        line.set_text_content(said.as_deref());
    });
    Some(())
}
