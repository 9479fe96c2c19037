//! The hosted page of a product: all reviews and the form, without any script.

use crate::data::{Entered, ReviewsView};
use crate::live::{Fault, Live, Phase};
use crate::reviews::Reviews;
use leptos::prelude::*;

/// All of a hosted page.
pub struct HostedView {
    /// `Reviews of Gooseneck kettle`.
    pub title: String,
    /// `← Gooseneck kettle`; empty when the product's own page is not known.
    pub back: String,
    /// Address of the product's own page; may be empty.
    pub product_url: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// Style sheets, relative to the server.
    pub sheets: Vec<String>,
    /// How reviews are collected and checked.
    pub how: String,
    /// Address of the first page and its name, on later pages.
    pub first: Option<(String, String)>,
    /// The reviews.
    pub reviews: ReviewsView,
    /// How far sending has come.
    pub phase: Phase,
    /// What the fields lack.
    pub faults: Vec<Fault>,
    /// What stands in the form.
    pub entered: Entered,
}

/// The document, without its doctype.
#[component]
pub fn Hosted(view: HostedView) -> impl IntoView {
    let HostedView { title, back, product_url, dir, sheets, how, first, reviews, phase, faults, entered } = view;
    let live = Live::still(&reviews);
    live.phase.set(phase);
    live.faults.set(faults);
    let lang = reviews.lang.clone();
    let page_lang = lang.clone();
    let sheets = sheets.into_iter().map(|href| view! { <link rel="stylesheet" href=href /> }).collect_view();
    let heading = title.clone();
    view! {
        <html lang=page_lang dir=dir>
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <meta name="color-scheme" content="light dark" />
                <title>{title}</title>
                <link rel="icon" href="data:," />
                {sheets}
            </head>
            <body>
                <header class="top">
                    {(!product_url.is_empty()).then(|| view! { <a class="back" href=product_url>{back}</a> })}
                    <h1>{heading}</h1>
                </header>
                <main>
                    {first.map(|(href, name)| view! { <p><a href=href>{name}</a></p> })}
                    <div class="plaudit" data-part="reviews" lang=lang dir=dir>
                        <Reviews view=reviews live=live entered=entered />
                    </div>
                </main>
                <footer class="how"><p>{how}</p></footer>
            </body>
        </html>
    }
}
