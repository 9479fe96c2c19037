//! Drafts of forms for words: what is being typed is kept for seven days, the address never.

use super::{data, field, say};
use crate::root::Root;
use crate::{draft, storage};
use std::collections::BTreeMap;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlInputElement, HtmlTextAreaElement};

/// Fields that are kept while they are typed.
const KEPT: [&str; 2] = ["body", "author"];

/// A draft: the fields, the id that the words will have, and when they were last touched.
type Draft = BTreeMap<String, String>;

fn key(form: &HtmlElement) -> Option<String> {
    Some(format!("plaudit:draft:{}", form.get_attribute("data-to")?))
}

/// So many milliseconds ago. As text, in which the later is the greater: to print and to read numbers with fractions would
/// cost 15 kB of the module.
fn moment(ago: f64) -> String {
    js_sys::Date::new(&(js_sys::Date::now() - ago).into()).to_iso_string().into()
}

fn old(form: &HtmlElement) -> Option<Draft> {
    let draft: Draft = storage::load(&key(form)?)?;
    (*draft.get("at")? > moment(storage::SEVEN_DAYS)).then_some(draft)
}

/// Keeps what stands in the form, and gives its id: the same until it was taken.
pub(super) fn keep(form: &HtmlElement) -> Option<String> {
    let data = data(form)?;
    // On the form as well: storage may be forbidden.
    let kept = || old(form).and_then(|mut old| old.remove("id"));
    let id = form.get_attribute("data-id").or_else(kept).unwrap_or_else(draft::new_id);
    form.set_attribute("data-id", &id).ok()?;
    let mut new = Draft::new();
    for name in KEPT {
        new.insert(name.to_owned(), data.get(name).as_string().unwrap_or_default());
    }
    new.insert("at".to_owned(), moment(0.0));
    new.insert("id".to_owned(), id.clone());
    storage::save(&key(form)?, &new);
    Some(id)
}

/// Puts drafts back into the forms of a root.
pub(crate) fn restore(root: &Root) {
    let Ok(forms) = root.wrapper.query_selector_all("[data-act=letter]") else { return };
    for at in 0..forms.length() {
        let Some(form) = forms.get(at).and_then(|form| form.dyn_into::<HtmlElement>().ok()) else { continue };
        let Some(draft) = old(&form) else { continue };
        let mut put = false;
        for name in KEPT {
            let value = draft.get(name).map(String::as_str).unwrap_or_default();
            // What was typed meanwhile is newer.
            let Some(field) = field(&form, name).filter(|field| field.matches(":placeholder-shown") == Ok(true)) else {
                continue;
            };
            match field.dyn_ref::<HtmlTextAreaElement>() {
                Some(area) => area.set_value(value),
                None => field.unchecked_ref::<HtmlInputElement>().set_value(value),
            }
            put |= !value.is_empty();
        }
        if put {
            say(&form, "draft");
        }
    }
}

/// The words were taken: the next get an id of their own.
pub(super) fn forget(form: &HtmlElement) {
    if let Some(key) = key(form) {
        storage::forget(&key);
    }
    let _ = form.remove_attribute("data-id");
}
