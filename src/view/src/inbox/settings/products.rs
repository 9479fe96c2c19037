//! The list of products: search, pages, the way to each.

use crate::inbox::data::FrameView;
use crate::inbox::settings::data::{ProductLine, ProductsView, SettingsView};
use crate::inbox::settings::parts::Settings;
use crate::inbox::texts::say;
use leptos::prelude::*;

/// The whole page.
#[component]
pub fn Products(frame: FrameView, settings: SettingsView, list: ProductsView) -> impl IntoView {
    let base = format!("{}/products", settings.base);
    let ProductsView { words, total, lines, page, before, after } = list;
    let searched = !words.is_empty();
    let nothing = lines.is_empty();
    let lines = lines.into_iter().map(|line| view! { <Line line /> }).collect_view();
    view! {
        <Settings frame settings heading=say("inbox-set-products")>
            <div class="tools">
                <form class="search" method="get" action=base.clone() role="search">
                    <label class="unseen" for="words">{say("inbox-goods-search")}</label>
                    <input id="words" name="words" type="search" value=words dir="auto" placeholder=say("inbox-goods-search-in") />
                    <button>{say("inbox-find")}</button>
                </form>
                <p class="row">
                    <a class="button main" href=format!("{base}/edit")>{say("inbox-goods-add")}</a>
                    <a class="button" href=format!("{base}/import")>{say("inbox-goods-import")}</a>
                    <a class="button" href=format!("{base}/export.csv")>{say("inbox-goods-export")}</a>
                </p>
            </div>
            <p class="hint">{total}</p>
            {match (nothing, searched) {
                (false, _) => view! { <ul class="products">{lines}</ul> }.into_any(),
                (true, true) => view! {
                    <div class="empty"><h2>{say("inbox-goods-nothing")}</h2><p>{say("inbox-goods-nothing-next")}</p></div>
                }.into_any(),
                (true, false) => view! {
                    <div class="empty">
                        <h2>{say("inbox-goods-none")}</h2>
                        <p>{say("inbox-goods-none-next")}</p>
                    </div>
                }.into_any(),
            }}
            {(before.is_some() || after.is_some()).then(|| view! {
                <nav class="pages" aria-label=say("inbox-pages")>
                    {before.map(|href| view! { <a class="button" rel="prev" href=href>{say("inbox-goods-before")}</a> })}
                    <span>{page}</span>
                    {after.map(|href| view! { <a class="button" rel="next" href=href>{say("inbox-goods-after")}</a> })}
                </nav>
            })}
        </Settings>
    }
}

#[component]
fn Line(line: ProductLine) -> impl IntoView {
    let gtin = (!line.gtin.is_empty()).then(|| format!("GTIN {}", line.gtin));
    view! {
        <li>
            <h2><a href=line.href dir="auto">{line.name}</a></h2>
            {(!line.variant.is_empty()).then(|| view! { <bdi class="variant">{line.variant}</bdi> })}
            <p class="facts"><code>{line.id}</code>{gtin.map(|gtin| view! { <span>{gtin}</span> })}<span>{line.reviews}</span></p>
            {(!line.sharing.is_empty()).then(|| view! { <p class="sharing" dir="auto">{line.sharing}</p> })}
        </li>
    }
}
