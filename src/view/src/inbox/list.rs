//! The list: views with their counts, filters, and one line for each conversation. On a desktop it stands between the views
//! and the conversation that is open, on a phone alone.

use crate::inbox::data::{Choice, FilterView, FrameView, LineView, ListView, TabView};
use crate::inbox::page::Page;
use crate::inbox::parts::{Chips, Countdown, Kind, When};
use crate::inbox::texts::{say, say_with};
use leptos::prelude::*;

/// The page without a conversation.
#[component]
pub fn List(frame: FrameView, list: ListView) -> impl IntoView {
    view! {
        <Columns frame list open=false>
            <div class="blank">
                <p>{say("inbox-choose")}</p>
                <p class="hint keys-hint" data-script="" hidden>{say("inbox-choose-keys")}</p>
            </div>
        </Columns>
    }
}

/// Views, list and what is open. Only the parts with `data-live` are ever exchanged.
#[component]
pub fn Columns(frame: FrameView, list: ListView, open: bool, children: Children) -> impl IntoView {
    let ListView { shop, shops, view, heading, views, saved, query, can_save, csrf, filter, .. } = list.clone();
    let views = views.into_iter().map(|tab| view! { <Tab tab /> }).collect_view();
    let own = !saved.is_empty();
    let saved = saved.into_iter().map(|tab| view! { <Tab tab /> }).collect_view();
    view! {
        <Page frame>
            // Many lines stand between the bar and the conversation: whoever goes by Tab need not go through them.
            {open.then(|| view! { <a class="skip" href="#open">{say("inbox-skip-case")}</a> })}
            <div class="columns" class:open=open>
                <div class="views">
                    {(!shops.is_empty()).then(|| view! { <Shops shops view=view.clone() /> })}
                    <nav class="tabs" aria-label=say("inbox-views") data-live="views">
                        <ul>{views}</ul>
                        {own.then(|| view! { <h2>{say("inbox-own-views")}</h2><ul>{saved}</ul> })}
                    </nav>
                    {can_save.then(|| view! { <SaveView csrf=csrf query=query /> })}
                    <button class="quiet keys-open" type="button" data-script="" data-keys="" hidden>{say("inbox-keys")}" "<kbd>"?"</kbd></button>
                </div>
                <div class="between">
                    <div class="top">
                        // One heading of the first order: that of the conversation where one is open.
                        {if open { view! { <h2 class="h1">{heading}</h2> }.into_any() } else { view! { <h1>{heading}</h1> }.into_any() }}
                        <bdi class="shop">{shop}</bdi>
                    </div>
                    {(!open).then(|| view! { <Done list=list.clone() /> })}
                    <Filters filter />
                    <Lines list />
                </div>
                <div class="beside" id="open" tabindex="-1">{children()}</div>
            </div>
        </Page>
    }
}

/// What was done, and the way back.
#[component]
fn Done(list: ListView) -> impl IntoView {
    list.done.map(|(text, back)| {
        view! {
            <div class="notice saved" role="status">
                <p>{text}</p>
                {back.then(|| view! { <Undo csrf=list.csrf query=list.query /> })}
            </div>
        }
    })
}

/// Takes back what was done last.
#[component]
pub fn Undo(csrf: String, query: String) -> impl IntoView {
    view! {
        <form class="undo" method="post" action="/inbox/undo">
            <input type="hidden" name="csrf" value=csrf />
            <input type="hidden" name="query" value=query />
            <button data-undo="">{say("inbox-undo")}</button>
        </form>
    }
}

/// Keeps what is looked at as a view of one's own, or forgets it.
#[component]
fn SaveView(csrf: String, query: String) -> impl IntoView {
    view! {
        <details class="keep">
            <summary>{say("inbox-save-view")}</summary>
            <form method="post" action="/inbox/views">
                <input type="hidden" name="csrf" value=csrf />
                <input type="hidden" name="query" value=query />
                <label for="view-name">{say("inbox-save-view-name")}</label>
                <input id="view-name" name="name" maxlength="40" required aria-describedby="view-name-hint" />
                <p class="hint" id="view-name-hint">{say("inbox-save-view-hint")}</p>
                <div class="row">
                    <button name="act" value="save">{say("inbox-save")}</button>
                    <button name="act" value="forget" formnovalidate>{say("inbox-forget")}</button>
                </div>
            </form>
        </details>
    }
}

/// Search and filters: a plain form that reads, so that every list has an address.
#[component]
fn Filters(filter: FilterView) -> impl IntoView {
    let FilterView { hidden, text, selects, product, tag, chosen, clear } = filter;
    let hidden =
        hidden.into_iter().map(|(name, value)| view! { <input type="hidden" name=name value=value /> }).collect_view();
    let selects = selects
        .into_iter()
        .map(|(name, label, choices)| {
            let id = format!("f-{name}");
            view! { <div><label for=id.clone()>{label}</label><select id=id name=name><Options choices /></select></div> }
        })
        .collect_view();
    let any = !chosen.is_empty();
    let chosen = chosen
        .into_iter()
        .map(|(label, href)| {
            let remove = say_with("inbox-filter-remove", &[("what", &label)]);
            view! { <li><a href=href aria-label=remove><bdi>{label}</bdi>" "<span aria-hidden="true">"×"</span></a></li> }
        })
        .collect_view();
    view! {
        <form class="filters" method="get" action="/inbox" role="search">
            {hidden}
            <div class="find">
                <label class="unseen" for="text">{say("inbox-search")}</label>
                <input id="text" name="text" type="search" value=text placeholder=say("inbox-search") autocomplete="off" dir="auto" />
                <button>{say("inbox-find")}</button>
            </div>
            <details>
                <summary>{say("inbox-filters")}</summary>
                <div class="pairs">
                    {selects}
                    <div><label for="f-tag">{say("inbox-filter-tag")}</label><input id="f-tag" name="tag" value=tag dir="auto" /></div>
                    <div><label for="f-product">{say("inbox-filter-product")}</label><input id="f-product" name="product" value=product dir="auto" /></div>
                </div>
                <button class="main">{say("inbox-filter-apply")}</button>
            </details>
        </form>
        {any.then(|| view! {
            <ul class="chosen" aria-label=say("inbox-filters")>
                {chosen}
                <li><a href=clear>{say("inbox-filter-clear")}</a></li>
            </ul>
        })}
    }
}

/// The lines, with boxes to choose several of them.
#[component]
fn Lines(list: ListView) -> impl IntoView {
    let ListView { heading, lines, empty, newer, older, csrf, bulk, query, .. } = list;
    let nothing = lines.is_empty();
    let several = bulk.is_some();
    let lines = lines.into_iter().map(|line| view! { <Line line several /> }).collect_view();
    view! {
        <section aria-label=heading tabindex="-1" data-live="list">
            {if nothing {
                let (title, text) = empty;
                view! { <div class="empty"><h3>{title}</h3><p>{text}</p></div> }.into_any()
            } else {
                match bulk {
                    None => view! { <ol class="lines">{lines}</ol> }.into_any(),
                    Some(members) => view! {
                        <form class="several" method="post" action="/inbox/several">
                            <input type="hidden" name="csrf" value=csrf />
                            <input type="hidden" name="query" value=query />
                            <ol class="lines">{lines}</ol>
                            <fieldset class="bulk">
                                <legend>{say("inbox-several")}</legend>
                                <div class="row">
                                    <button name="act" value="take">{say("inbox-take")}</button>
                                    <button name="act" value="close">{say("inbox-close-it")}</button>
                                </div>
                                <div class="row">
                                    <label class="unseen" for="bulk-assignee">{say("inbox-assignee")}</label>
                                    <select id="bulk-assignee" name="assignee"><Options choices=members /></select>
                                    <button name="act" value="assign">{say("inbox-assign")}</button>
                                </div>
                                <div class="row">
                                    <label class="unseen" for="bulk-tag">{say("inbox-filter-tag")}</label>
                                    <input id="bulk-tag" name="tag" maxlength="40" dir="auto" placeholder=say("inbox-filter-tag") />
                                    <button name="act" value="tag">{say("inbox-tag-add")}</button>
                                </div>
                            </fieldset>
                        </form>
                    }
                    .into_any(),
                }
            }}
            {(newer.is_some() || older.is_some()).then(|| view! {
                <nav class="pages" aria-label=say("inbox-pages")>
                    {newer.map(|href| view! { <a class="button" href=href>{say("inbox-page-first")}</a> })}
                    {older.map(|href| view! { <a class="button" rel="next" href=href>{say("inbox-page-next")}</a> })}
                </nav>
            })}
        </section>
    }
}

/// Choosing another shop; a plain form that reads.
#[component]
fn Shops(shops: Vec<Choice>, view: String) -> impl IntoView {
    view! {
        <form class="shops" method="get" action="/inbox">
            <input type="hidden" name="view" value=view />
            <label class="unseen" for="shop">{say("inbox-shop")}</label>
            <select id="shop" name="shop"><Options choices=shops /></select>
            <button>{say("inbox-switch")}</button>
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
            <a href=tab.href aria-current=current data-view=tab.code>
                <bdi>{tab.label}</bdi>
                {tab.count.map(|count| view! { <span class="count" class:urgent=tab.urgent>{count}</span> })}
            </a>
        </li>
    }
}

/// A conversation: the link covers the whole line, its name is the title or how the text begins.
#[component]
fn Line(line: LineView, several: bool) -> impl IntoView {
    let lang = (!line.lang.is_empty()).then(|| line.lang.clone());
    let waiting = line.clock.is_some();
    let current = line.current.then_some("true");
    let (name, rest) = match (line.title.is_empty(), line.excerpt.is_empty()) {
        (false, _) => (line.title, line.excerpt),
        (true, false) => (line.excerpt, String::new()),
        (true, true) => (say("inbox-no-words"), String::new()),
    };
    let choose = say_with("inbox-select", &[("what", &name)]);
    let tags = line.tags.into_iter().map(|tag| view! { <li><bdi>{tag}</bdi></li> }).collect_view();
    view! {
        <li class="line" class:unhappy=line.unhappy class:waiting=waiting data-id=line.id.clone()>
            {several.then(|| view! {
                <input class="pick" type="checkbox" name="chosen" value=format!("{}:{}", line.id, line.version) aria-label=choose />
            })}
            <p class="product">
                <Kind kind=line.kind label=line.kind_label stars=line.stars />
                <bdi>{line.product}</bdi>
            </p>
            <h3><a href=line.href lang=lang.clone() dir="auto" aria-current=current>{name}</a></h3>
            {(!rest.is_empty()).then(|| view! { <p class="excerpt" lang=lang dir="auto">{rest}</p> })}
            <Chips verdict=line.verdict unhappy=line.unhappy />
            <ul class="tags" aria-label=say("inbox-tags")>{tags}</ul>
            <p class="side">
                {line.clock.map(|clock| view! { <Countdown clock /> })}
                {(!line.state.is_empty()).then(|| view! { <span class="state">{line.state}</span> })}
                {(!line.mark.is_empty()).then(|| view! { <span class="unshown">{line.mark}</span> })}
                {line.assignee.map(|name| view! { <span class="has"><span class="unseen">{say("inbox-with")}" "</span><bdi>{name}</bdi></span> })}
                <When moment=line.came />
            </p>
        </li>
    }
}
