//! The dialog of a `<plaudit-tab>`: an element of ours is put inside when it first opens.

use crate::root::Root;
use wasm_bindgen::JsCast;
use web_sys::{HtmlDialogElement, HtmlElement};

/// Opens it.
pub(crate) fn open(root: &Root, link: &HtmlElement) -> Option<()> {
    let dialog: HtmlDialogElement = root.find("dialog")?.dyn_into().ok()?;
    let inside = root.find("[data-inside]")?;
    if inside.first_element_child().is_none() {
        let product = link.get_attribute("data-product").filter(|product| !product.is_empty());
        let name = if product.is_some() { "plaudit-reviews" } else { "plaudit-all" };
        let element = inside.owner_document()?.create_element(name).ok()?;
        element.set_attribute("shop", &link.get_attribute("data-shop")?).ok()?;
        element.set_attribute("lang", &root.lang()).ok()?;
        if let Some(product) = product {
            element.set_attribute("product", &product).ok()?;
        }
        inside.append_child(&element).ok()?;
    }
    dialog.show_modal().ok()
}
