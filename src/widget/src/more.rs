//! More reviews on demand: appended, with the focus on the first new one.

use crate::api;
use crate::root::Root;
use leptos::ev::MouseEvent;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlElement;

/// "Show more" was pressed. Pressed with a modifier it opens the hosted page, as any link does.
pub(crate) fn load(root: &Root, event: MouseEvent) {
    if event.ctrl_key() || event.meta_key() || event.shift_key() {
        return;
    }
    event.prevent_default();
    let live = root.live;
    let Some(cursor) = live.next.get_untracked() else { return };
    if live.loading.get_untracked() {
        return;
    }
    live.loading.set(true);
    live.more_failed.set(false);
    let root = root.clone();
    spawn_local(async move {
        let page = api::page(&root.view.api, &root.view.lang, &cursor).await;
        if root.gone() {
            return;
        }
        live.loading.set(false);
        let Some(page) = page else {
            live.more_failed.set(true);
            return;
        };
        // One's own new review may come again as the list moves on.
        let known: Vec<String> =
            live.reviews.with_untracked(|list| list.iter().map(|review| review.id.clone()).collect());
        let new: Vec<_> = page.reviews.into_iter().filter(|review| !known.contains(&review.id)).collect();
        let first = new.first().map(|review| review.id.clone());
        live.next.set(page.next);
        live.reviews.update(|reviews| reviews.extend(new));
        leptos::task::tick().await;
        if let Some(id) = first {
            if let Ok(Some(element)) = root.wrapper.query_selector(&format!("[id='review-{id}']")) {
                let _ = element.unchecked_ref::<HtmlElement>().focus();
            }
        }
    });
}
