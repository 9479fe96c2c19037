//! The reviews that were written in this browser: ids and edit tokens, so that their author can change them without an
//! account. Kept for a year, for each product the latest.

use crate::root::Root;
use crate::{html, storage};
use serde::{Deserialize, Serialize};
use wasm_bindgen_futures::spawn_local;

/// Kept so long, in milliseconds.
const YEAR: f64 = 365.0 * 86_400_000.0;

/// What proves authorship.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Own {
    /// The review.
    pub(crate) id: String,
    /// Its edit token.
    pub(crate) token: String,
    at: f64,
}

fn key(product: &str) -> String {
    format!("plaudit:mine:{product}")
}

/// Keeps the token of a review that was stored just now.
pub(crate) fn keep(product: &str, id: &str, token: &str) {
    storage::save(&key(product), &Own { id: id.to_owned(), token: token.to_owned(), at: js_sys::Date::now() });
}

/// The review that was written here, unless it is too long ago.
pub(crate) fn load(product: &str) -> Option<Own> {
    let own: Own = storage::load(&key(product))?;
    if js_sys::Date::now() - own.at > YEAR {
        forget(product);
        return None;
    }
    Some(own)
}

pub(crate) fn forget(product: &str) {
    storage::forget(&key(product));
}

/// Shows the author's own review above the list, as the server has it, and takes it out of the list.
pub(crate) fn show(root: &Root) {
    let Some(form) = &root.form else { return };
    let Some(own) = load(&form.state.key) else { return };
    let root = root.clone();
    spawn_local(async move {
        let url = format!("{}?as=html&lang={}", root.review(&own.id), root.lang());
        let Some(page) = html::get(&url, Some(&own.token)).await else { return };
        if root.gone() {
            return;
        }
        put(&root, &own.id, &page);
    });
}

/// Puts the author's card into its place.
pub(crate) fn put(root: &Root, id: &str, page: &web_sys::Document) {
    let (Some(place), Some(card)) = (root.find("[data-region=mine]"), html::take(page, "[data-region=mine]")) else {
        return;
    };
    let _ = place.replace_with_with_node_1(&card);
    hide_double(root, id);
}

/// The same review further down would be read twice.
pub(crate) fn hide_double(root: &Root, id: &str) {
    if let Some(double) = root.find(&format!(".list [id='review-{id}']")) {
        double.remove();
    }
}
