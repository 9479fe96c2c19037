//! The list: views with their counts, one line for each conversation, the unhappy and the soonest due first.

use crate::inbox::data::{Choice, FrameView, LineView, ListView, TabView};
use crate::inbox::page::Page;
use crate::inbox::parts::{Chips, Countdown, Kind, When};
use leptos::prelude::*;

/// The whole page. Only the parts with `data-live` are ever exchanged, and none of them holds a form.
#[component]
pub fn List(frame: FrameView, list: ListView) -> impl IntoView {
    let ListView { shop, key, shops, view, kind, tabs, kinds, lines, empty, text, before, after } = list;
    let (here, kept) = (view.clone(), kind.clone());
    let tabs = tabs.into_iter().map(|tab| view! { <Tab tab /> }).collect_view();
    let kinds = kinds.into_iter().map(|tab| view! { <Tab tab /> }).collect_view();
    let nothing = lines.is_empty();
    let lines = lines.into_iter().map(|line| view! { <Line line /> }).collect_view();
    view! {
        <Page frame>
            <div class="top">
                <h1>"Conversations" <span class="unseen">" of "</span> <bdi class="shop">{shop}</bdi></h1>
                {(!shops.is_empty()).then(|| view! { <Shops shops view kind /> })}
            </div>
            <nav class="tabs" aria-label="Views" data-live="tabs"><ul>{tabs}</ul></nav>
            <nav class="kinds" aria-label="Kinds" data-live="kinds"><ul>{kinds}</ul></nav>
            <form class="search" method="get" action="/inbox" role="search">
                <input type="hidden" name="shop" value=key />
                <input type="hidden" name="view" value=here />
                <input type="hidden" name="kind" value=kept />
                <label class="unseen" for="text">"Search in all words"</label>
                <input id="text" name="text" type="search" value=text dir="auto" placeholder="Search in all words" />
                <button>"Search"</button>
            </form>
            <section aria-label="Conversations" tabindex="-1" data-live="list">
                {if nothing {
                    let (title, text) = empty;
                    view! { <div class="empty"><h2>{title}</h2><p>{text}</p></div> }.into_any()
                } else {
                    view! { <ol class="lines">{lines}</ol> }.into_any()
                }}
                {(before.is_some() || after.is_some()).then(|| view! {
                    <nav class="pages" aria-label="Pages">
                        {before.map(|href| view! { <a class="button" href=href>"To the beginning"</a> })}
                        {after.map(|href| view! { <a class="button" rel="next" href=href>"Next"</a> })}
                    </nav>
                })}
            </section>
        </Page>
    }
}

/// Choosing another shop; a plain form that reads.
#[component]
fn Shops(shops: Vec<Choice>, view: String, kind: String) -> impl IntoView {
    view! {
        <form class="shops" method="get" action="/inbox">
            <input type="hidden" name="view" value=view />
            <input type="hidden" name="kind" value=kind />
            <label class="unseen" for="shop">"Shop"</label>
            <select id="shop" name="shop"><Options choices=shops /></select>
            <button>"Switch"</button>
        </form>
    }
}

/// The options of a select.
#[component]
pub fn Options(choices: Vec<Choice>) -> impl IntoView {
    choices
        .into_iter()
        .map(|choice| view! { <option value=choice.value selected=choice.chosen>{choice.label}</option> })
        .collect_view()
}

#[component]
fn Tab(tab: TabView) -> impl IntoView {
    let current = tab.current.then_some("page");
    view! {
        <li>
            <a href=tab.href aria-current=current>
                {tab.label}
                {tab.count.map(|count| view! { <span class="count" class:urgent=tab.urgent>{count}</span> })}
            </a>
        </li>
    }
}

/// A conversation: the link covers the whole line, its name is the title or how the text begins.
#[component]
fn Line(line: LineView) -> impl IntoView {
    let lang = (!line.lang.is_empty()).then(|| line.lang.clone());
    let waiting = line.clock.is_some();
    let (name, rest) = match (line.title.is_empty(), line.excerpt.is_empty()) {
        (false, _) => (line.title, line.excerpt),
        (true, false) => (line.excerpt, String::new()),
        (true, true) => ("Stars alone, no words".to_owned(), String::new()),
    };
    view! {
        <li class="line" class:unhappy=line.unhappy class:waiting=waiting data-id=line.id>
            <p class="product">
                <Kind kind=line.kind label=line.kind_label stars=line.stars />
                <bdi>{line.product}</bdi>
            </p>
            <h2><a href=line.href lang=lang.clone() dir="auto">{name}</a></h2>
            {(!rest.is_empty()).then(|| view! { <p class="excerpt" lang=lang dir="auto">{rest}</p> })}
            <Chips verdict=line.verdict unhappy=line.unhappy />
            <p class="side">
                {line.clock.map(|clock| view! { <Countdown clock /> })}
                {(!line.state.is_empty()).then(|| view! { <span class="state">{line.state}</span> })}
                {(!line.mark.is_empty()).then(|| view! { <span class="unshown">{line.mark}</span> })}
                {line.assignee.map(|name| view! { <span class="has"><span class="unseen">"With "</span><bdi>{name}</bdi></span> })}
                <When moment=line.came />
            </p>
        </li>
    }
}
