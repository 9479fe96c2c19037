//! Elements that show reviews elsewhere than on a product's page: `<plaudit-carousel>`, `<plaudit-tab>`, and the badge
//! of the whole shop.

use crate::data::{ReviewView, SummaryView};
use crate::item::Words;
use crate::stars::StarRow;
use leptos::prelude::*;

/// What a carousel shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CarouselView {
    /// `A selection of reviews: the newest`.
    pub heading: String,
    /// `All reviews`, and their address.
    pub all: (String, String),
    /// `Previous`.
    pub back: String,
    /// `Next`.
    pub on: String,
    /// `Pause`, and `Play`.
    pub pause: (String, String),
    /// `Read more`.
    pub read_more: String,
    /// The reviews.
    pub reviews: Vec<ReviewView>,
    /// What everyone must know of them; may be empty.
    pub note: String,
    /// Right-to-left.
    pub rtl: bool,
}

/// Reviews side by side. It scrolls by finger, wheel and keyboard without any script; the buttons need the module.
#[component]
pub fn Carousel(view: CarouselView) -> impl IntoView {
    let CarouselView { heading, all, back, on, pause, read_more, reviews, note, rtl } = view;
    let slides = reviews
        .into_iter()
        .map(|review| view! { <li class="slide" part="slide"><Words review rtl read_more=read_more.clone() /></li> })
        .collect_view();
    let (name, list) = (heading.clone(), heading.clone());
    view! {
        <section class="carousel" part="carousel" aria-label=name>
            <div class="head">
                <p class="what" part="heading">{heading}</p>
                <button type="button" class="step" part="pause" data-act="pause" data-other=pause.1 hidden>{pause.0}</button>
                <button type="button" class="step" part="previous" data-act="back" aria-label=back>"‹"</button>
                <button type="button" class="step" part="next" data-act="on" aria-label=on>"›"</button>
            </div>
            {(!note.is_empty()).then(|| view! { <p class="note" part="note">{note}</p> })}
            <ul class="slides" tabindex="0" aria-label=list>{slides}</ul>
            <p><a class="link" part="all" href=all.1>{all.0}</a></p>
        </section>
    }
}

/// What a tab shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TabView {
    /// `Reviews`.
    pub label: String,
    /// `Close`.
    pub close: String,
    /// Address of the hosted page.
    pub href: String,
    /// Key of the shop.
    pub shop: String,
    /// Product; empty for the whole shop.
    pub product: String,
    /// Average; empty without reviews.
    pub shown: String,
}

/// A button at the edge of the page that opens the reviews in a dialog. They are asked for when it opens.
#[component]
pub fn Tab(view: TabView) -> impl IntoView {
    let TabView { label, close, href, shop, product, shown } = view;
    let name = label.clone();
    view! {
        <a class="tab" part="tab" data-act="open" data-shop=shop data-product=product href=href aria-haspopup="dialog">
            <span aria-hidden="true" class="star">"★"</span>
            {(!shown.is_empty()).then(|| view! { <span class="average">{shown}</span> })}
            <span>{label}</span>
        </a>
        <dialog class="panel" part="panel" aria-label=name>
            <form method="dialog"><button class="step" part="close" aria-label=close>"×"</button></form>
            <div data-inside=""></div>
        </dialog>
    }
}

/// What the badge of a shop shows.
#[derive(Debug, Clone, PartialEq)]
pub struct ShopView {
    /// All published reviews of the shop's products.
    pub summary: SummaryView,
    /// `Hearth & Hand: what customers say`.
    pub name: String,
    /// Address of all of them.
    pub href: String,
}

/// The rating of all products of a shop together.
#[component]
pub fn ShopBadge(view: ShopView) -> impl IntoView {
    let ShopView { summary, name, href } = view;
    view! {
        <a class="badge" part="badge" href=href>
            <bdi part="shop-name">{name}</bdi>
            <StarRow value=summary.average label=summary.label rtl=summary.rtl />
            {summary.any.then(|| view! { <span class="average" part="average" aria-hidden="true">{summary.shown}</span> })}
            <span class="count" part="count">{summary.count}</span>
        </a>
    }
}
