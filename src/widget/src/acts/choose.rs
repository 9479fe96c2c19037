//! Choosing among reviews: the server draws the list anew, and it takes the place of the old one.

use crate::root::Root;
use crate::{html, mine};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{
    Document, Element, FormData, HtmlElement, HtmlFormElement, HtmlInputElement, HtmlSelectElement, UrlSearchParams,
};

/// Where a chosen view is kept in the page's address, where the merchant allows it.
const HASH: &str = "#plaudit?";

/// Asks for the list anew, as it is first shown.
pub(crate) fn again(root: &Root) {
    show(root, format!("lang={}", root.lang()), false);
}

/// A link to a selection.
pub(crate) fn go(root: &Root, link: &HtmlElement) -> Option<()> {
    let query = query_of(link)?;
    show(root, query, false);
    Some(())
}

/// A link to the next page.
pub(crate) fn more(root: &Root, link: &HtmlElement) -> Option<()> {
    let query = query_of(link)?;
    if !link.has_attribute("data-busy") {
        link.set_attribute("data-busy", "").ok()?;
        show(root, query, true);
    }
    Some(())
}

/// The form of filters: a change counts at once, what is typed when it is sent.
pub(crate) fn changed(root: &Root, form: &HtmlElement, kind: &str, target: &Element) -> Option<()> {
    if kind == "change" && target.get_attribute("type").as_deref() == Some("search") {
        return None;
    }
    let data = FormData::new_with_form(form.dyn_ref::<HtmlFormElement>()?).ok()?;
    let query = UrlSearchParams::new_with_str_sequence_sequence(&data).ok()?;
    show(root, String::from(query.to_string()), false);
    Some(())
}

/// The view that the page's address names, on a page that keeps it there.
pub(crate) fn from_hash(root: &Root) {
    let hash = web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    if let (true, Some(query)) = (root.keeps_views(), hash.strip_prefix(HASH)) {
        show(root, query.to_owned(), false);
    }
}

/// What stands behind the question mark of a link.
fn query_of(link: &HtmlElement) -> Option<String> {
    let href = link.get_attribute("href")?;
    let query = href.split('?').nth(1)?.split('#').next()?;
    Some(query.to_owned())
}

fn show(root: &Root, query: String, append: bool) {
    let number = root.asked.get() + 1;
    root.asked.set(number);
    let Some(region) = root.find("[data-region=list]") else { return };
    let _ = region.set_attribute("aria-busy", "true");
    let root = root.clone();
    spawn_local(async move {
        let part = if root.is("questions") { "asked" } else { "list" };
        let page = html::get(&format!("{}/fragment?parts={part}&{query}", root.api()), None).await;
        // Another choice was made meanwhile, or the element is gone.
        if root.gone() || root.asked.get() != number {
            return;
        }
        let _ = region.remove_attribute("aria-busy");
        match page {
            Some(page) => {
                if append {
                    add(&root, &page);
                } else {
                    replace(&root, &page, &query);
                }
            }
            None => failed(&root),
        }
    });
}

fn failed(root: &Root) {
    if let Some(trouble) = root.find(".trouble") {
        trouble.set_text_content(trouble.get_attribute("data-failed").as_deref());
    }
    if let Some(more) = root.find(".more") {
        let _ = more.remove_attribute("data-busy");
    }
}

/// The next page goes under this one, with the focus on the first that it brings.
fn add(root: &Root, page: &Document) {
    let (Some(list), Some(new)) = (root.find(".list"), html::take(page, ".list")) else { return };
    let mut first: Option<HtmlElement> = None;
    while let Some(review) = new.first_element_child() {
        // One's own new review may come again as the list moves on.
        let known = root.find(&format!("[id='{}']", review.id())).is_some();
        if known {
            review.remove();
            continue;
        }
        let _ = list.append_child(&review);
        first = first.or_else(|| review.dyn_into().ok());
    }
    if let Some(trouble) = root.find(".trouble") {
        trouble.set_text_content(None);
    }
    if let Some(old) = root.find(".more") {
        match html::take(page, ".more") {
            Some(next) => drop(old.replace_with_with_node_1(&next)),
            None => old.remove(),
        }
    }
    if let Some(first) = first {
        let _ = first.focus();
    }
}

fn replace(root: &Root, page: &Document, query: &str) {
    let (Some(old), Some(new)) = (root.find("[data-region=list]"), html::take(page, "[data-region=list]")) else {
        return;
    };
    let focused = old.contains(
        root.wrapper.get_root_node().dyn_ref::<web_sys::ShadowRoot>().and_then(|root| root.active_element()).as_deref(),
    );
    let _ = old.replace_with_with_node_1(&new);
    if let Some(own) = root.form.as_ref().and_then(|form| mine::load(&form.state.key)) {
        mine::hide_double(root, &own.id);
    }
    // What was pressed is gone: the reader goes on at the list's head.
    if focused && let Some(new) = new.dyn_ref::<HtmlElement>() {
        let _ = new.set_attribute("tabindex", "-1");
        let _ = new.focus();
    }
    agree(root, page);
    if root.keeps_views()
        && let Some(window) = web_sys::window()
    {
        if let Ok(history) = window.history() {
            // What the page itself keeps in its history stays.
            let state = history.state().unwrap_or_default();
            let _ = history.replace_state_with_url(&state, "", Some(&format!("{HASH}{query}")));
        }
    }
}

/// The filters say what was chosen, however it was, and what each further choice would leave. They are changed in
/// place, so that whoever is in the middle of them keeps the focus.
fn agree(root: &Root, page: &Document) {
    let (Some(here), Some(there)) = (root.find(".tools form"), html::take(page, ".tools form")) else { return };
    let find = |name: &str| here.query_selector(&format!("[name={name}]")).ok().flatten();
    let Ok(fresh) = there.query_selector_all("select, input") else { return };
    for at in 0..fresh.length() {
        let Some(fresh) = fresh.get(at).and_then(|node| node.dyn_into::<Element>().ok()) else { continue };
        let Some(old) = find(&fresh.get_attribute("name").unwrap_or_default()) else { continue };
        if let (Some(old), Some(fresh)) = (old.dyn_ref::<HtmlSelectElement>(), fresh.dyn_ref::<HtmlSelectElement>()) {
            let value = fresh.value();
            while let Some(option) = old.first_element_child() {
                option.remove();
            }
            while let Some(option) = fresh.first_element_child() {
                let _ = old.append_child(&option);
            }
            old.set_value(&value);
        } else if let (Some(old), Some(fresh)) =
            (old.dyn_ref::<HtmlInputElement>(), fresh.dyn_ref::<HtmlInputElement>())
        {
            old.set_checked(fresh.checked());
            if old.type_() == "search" {
                old.set_value(&fresh.value());
            }
            if old.type_() == "checkbox"
                && let (Some(old), Some(fresh)) = (old.next_element_sibling(), fresh.next_element_sibling())
            {
                old.set_text_content(fresh.text_content().as_deref());
            }
        }
    }
}
