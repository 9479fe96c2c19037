//! `<plaudit-reviews>`: summary, form, list, and more on demand.

use crate::data::{Entered, ReviewsView};
use crate::form::ReviewForm;
use crate::item::Item;
use crate::live::Live;
use crate::summary::Summary;
use leptos::prelude::*;

/// Everything inside the wrapper of a `<plaudit-reviews>`.
#[component]
pub fn Reviews(view: ReviewsView, live: Live, #[prop(optional)] entered: Entered) -> impl IntoView {
    let ReviewsView { hosted, lang, note, summary, words, .. } = view;
    let rtl = summary.rtl;
    let any = summary.any;
    let action = format!("{hosted}/reviews?lang={lang}");
    let more_href = { move || live.next.get().map(|next| format!("{hosted}?lang={lang}&cursor={next}#list")) };
    let more_failed = words.more_failed.clone();
    view! {
        <div class="reviews" part="reviews" role="group" aria-label=words.heading.clone()>
            <Summary summary />
            {(!note.is_empty()).then(|| view! { <p class="note" part="note">{note}</p> })}
            <p class="honest" part="honest">{words.honest.clone()}</p>
            <ReviewForm action=action words=words.clone() live=live entered=entered />
            {any.then(|| view! { <p class="order" part="order">{words.order.clone()}</p> })}
            <div class="list" id="list" part="list">
                <For each=move || live.reviews.get() key=|review| (review.id.clone(), review.mark.clone()) let:review>
                    <Item review rtl />
                </For>
            </div>
            <p class="trouble" role="status">{move || live.more_failed.get().then(|| more_failed.clone())}</p>
            <a class="more" part="more" data-act="" href=more_href hidden=move || live.next.get().is_none()
                on:click=move |event| live.on_more.run(event)>
                {words.more.clone()}
            </a>
        </div>
    }
}
