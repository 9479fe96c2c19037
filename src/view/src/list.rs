//! The list of reviews with what was chosen: the part that the server draws anew for every choice.

use crate::data::{Labels, ListView};
use crate::item::Item;
use leptos::prelude::*;

/// Choices made, the order, a page of reviews, and the way to the next.
///
/// Every control is a link to the hosted page, so that it works without script; the module asks for this part alone.
#[component]
pub fn List(list: ListView, labels: Labels) -> impl IntoView {
    let ListView { order, found, chips, all, reviews, next, rtl, hosted } = list;
    let items = {
        let labels = labels.clone();
        reviews
            .into_iter()
            .map(|review| view! { <Item review rtl labels=labels.clone() hosted=hosted.clone() /> })
            .collect_view()
    };
    let chosen = (!chips.is_empty()).then(|| {
        let chips = chips
            .into_iter()
            .map(|chip| {
                view! { <li><a class="chip" part="chip" data-act="go" href=chip.href aria-label=chip.remove>{chip.label}</a></li> }
            })
            .collect_view();
        view! {
            <ul class="chips">
                {chips}
                <li><a class="chip clear" part="chip" data-act="go" href=all>{labels.clear}</a></li>
            </ul>
        }
    });
    view! {
        <div class="region" data-region="list" id="list">
            {chosen}
            <p class="order" part="order">
                <span role="status">{(!found.is_empty()).then_some(found)}</span>
                {(!order.is_empty()).then(|| view! { <span>{order}</span> })}
            </p>
            <div class="list" part="list">{items}</div>
            <p class="trouble" role="status" data-failed=labels.more_failed></p>
            {next.map(|href| view! { <a class="more" part="more" data-act="more" href=href>{labels.more}</a> })}
        </div>
    }
}
