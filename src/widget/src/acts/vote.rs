//! "Helpful", and taking it back. The browser remembers the token of each vote, so that a second press undoes it.

use crate::root::Root;
use crate::{api, storage};
use std::collections::BTreeMap;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlElement;

/// What was voted for here, and the token of each vote.
const KEY: &str = "plaudit:votes";
/// The oldest give way.
const MOST: usize = 200;

/// The button under a review, a question or an answer; its name says which.
pub(crate) fn press(root: &Root, button: HtmlElement) -> Option<()> {
    let id = button.get_attribute("value")?;
    if button.has_attribute("data-busy") {
        return Some(());
    }
    let _ = button.set_attribute("data-busy", "");
    let mut votes: BTreeMap<String, String> = storage::load(KEY).unwrap_or_default();
    let of = match button.get_attribute("name")?.as_str() {
        "question" => "questions",
        "reply" => "replies",
        _ => "reviews",
    };
    let url = root.below(&format!("{of}/{id}/votes"));
    spawn_local(async move {
        let (method, url) = match votes.get(&id) {
            Some(token) => ("DELETE", format!("{url}/{token}")),
            None => ("POST", url),
        };
        let voted = api::vote(method, &url).await;
        let _ = button.remove_attribute("data-busy");
        let Some((count, token)) = voted else { return };
        // A vote of today that another tab or another browser at this address gave stands: nothing to undo here.
        let mine = method == "POST";
        match token {
            Some(token) => {
                if votes.len() >= MOST {
                    votes.pop_first();
                }
                votes.insert(id, token);
            }
            None => drop(votes.remove(&id)),
        }
        storage::save(KEY, &votes);
        let _ = button.set_attribute("aria-pressed", if mine { "true" } else { "false" });
        if let Ok(Some(many)) = button.query_selector(".many") {
            many.set_text_content(Some(&count).filter(|count| *count != "0").map(String::as_str));
        }
    });
    Some(())
}
