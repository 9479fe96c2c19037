//! Average and histogram above the list.

use crate::data::SummaryView;
use crate::stars::StarRow;
use leptos::either::Either;
use leptos::prelude::*;

/// The average in large, and how the stars are spread. A bar leads to the reviews with so many stars.
#[component]
pub fn Summary(summary: SummaryView) -> impl IntoView {
    let SummaryView { average, shown, label, count, any, rtl, rows } = summary;
    let bars = rows
        .into_iter()
        .map(|row| {
            let width = format!("{}%", row.percent);
            // In a right-to-left page the bar grows from the right.
            let x = rtl.then(|| format!("{}%", 100 - row.percent));
            let bar = view! {
                <span class="what">{row.label}</span>
                <svg class="bar" part="histogram-bar" aria-hidden="true" width="100%" height="8">
                    <rect class="off" width="100%" height="8" rx="4"></rect>
                    <rect class="on" x=x width=width height="8" rx="4"></rect>
                </svg>
                <span class="many">{row.count}</span>
            };
            let row = if row.href.is_empty() {
                Either::Left(bar)
            } else {
                Either::Right(view! { <a data-act="go" href=row.href>{bar}</a> })
            };
            view! { <li part="histogram-row">{row}</li> }
        })
        .collect_view();
    view! {
        <div class="summary" part="summary">
            <div class="mean">
                {any.then(|| view! { <span class="big" part="average" aria-hidden="true">{shown}</span> })}
                <StarRow value=average label=label rtl=rtl />
                <span class="count" part="count">{count}</span>
            </div>
            {any.then(|| view! { <ul class="bars" part="histogram">{bars}</ul> })}
        </div>
    }
}
