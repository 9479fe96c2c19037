//! Stars as a picture: one row of five, filled to any fraction, by SVG attributes alone.

#[cfg(feature = "ssr")]
use crate::data::SummaryView;
#[cfg(feature = "ssr")]
use leptos::prelude::*;

/// Five stars side by side. A nested `svg` clips what it shows, so any fraction is one number.
#[cfg(feature = "ssr")]
const FIVE: &str = "M12 2.6l2.9 5.9 6.5.9-4.7 4.6 1.1 6.5L12 17.4l-5.8 3.1 1.1-6.5L2.6 9.4l6.5-.9z\
M36 2.6l2.9 5.9 6.5.9-4.7 4.6 1.1 6.5L36 17.4l-5.8 3.1 1.1-6.5-4.7-4.6 6.5-.9z\
M60 2.6l2.9 5.9 6.5.9-4.7 4.6 1.1 6.5L60 17.4l-5.8 3.1 1.1-6.5-4.7-4.6 6.5-.9z\
M84 2.6l2.9 5.9 6.5.9-4.7 4.6 1.1 6.5L84 17.4l-5.8 3.1 1.1-6.5-4.7-4.6 6.5-.9z\
M108 2.6l2.9 5.9 6.5.9-4.7 4.6 1.1 6.5-5.8-3.1-5.8 3.1 1.1-6.5-4.7-4.6 6.5-.9z";

/// One star, for the form's radio buttons.
pub const ONE: &str = "M12 2.6l2.9 5.9 6.5.9-4.7 4.6 1.1 6.5L12 17.4l-5.8 3.1 1.1-6.5L2.6 9.4l6.5-.9z";

/// A row of stars for display: `role=img` with its text, as radio buttons are for input alone.
///
/// `value` is 0 to 500, in hundredths of a star. In right-to-left pages the picture is mirrored, so that the part of a star is on the correct side.
#[cfg(feature = "ssr")]
#[component]
pub fn StarRow(value: u16, label: String, rtl: bool) -> impl IntoView {
    // A star is 24 units wide. Whole numbers only: printing fractions would cost 4 kB of the widget.
    let tenths = u32::from(value.min(500)) * 24 / 10;
    let width = format!("{}.{}", tenths / 10, tenths % 10);
    let clip = format!("0 0 {width} 24");
    let mirror = rtl.then_some("translate(120 0) scale(-1 1)");
    view! {
        <svg class="stars" part="stars" viewBox="0 0 120 24" role="img" aria-label=label>
            <g transform=mirror>
                <path class="off" d=FIVE></path>
                <svg x="0" y="0" width=width height="24" viewBox=clip>
                    <path class="on" d=FIVE></path>
                </svg>
            </g>
        </svg>
    }
}

/// The badge of a product: stars, average, count. It leads to the reviews.
#[cfg(feature = "ssr")]
#[component]
pub fn Badge(summary: SummaryView, href: String) -> impl IntoView {
    view! {
        <a class="badge" part="badge" href=href data-jump="">
            <StarRow value=summary.average label=summary.label rtl=summary.rtl />
            {summary.any.then(|| view! { <span class="average" part="average" aria-hidden="true">{summary.shown}</span> })}
            <span class="count" part="count">{summary.count}</span>
        </a>
    }
}
