//! Search and order of questions.

use leptos::prelude::*;

/// Search and order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeekView {
    /// Address of the hosted page.
    pub action: String,
    /// Language of the page.
    pub lang: String,
    /// `Search in questions`.
    pub heading: String,
    /// What is looked for.
    pub sought: String,
    /// `Order`.
    pub sort: String,
    /// Value, label, and whether it is chosen.
    pub orders: Vec<(String, String, bool)>,
    /// `Show`.
    pub apply: String,
}

/// See [`SeekView`]. A plain form that asks the hosted page, or through the module for the list alone.
#[component]
pub fn Seek(view: SeekView) -> impl IntoView {
    let SeekView { action, lang, heading, sought, sort, orders, apply } = view;
    let open = !sought.is_empty();
    let options = orders
        .into_iter()
        .map(|(value, label, on)| view! { <option value=value selected=on>{label}</option> })
        .collect_view();
    view! {
        <details class="tools" part="tools" id="seek" open=open>
            <summary class="button quiet" part="tools-button">{heading.clone()}</summary>
            <form part="tools-form" method="get" action=format!("{action}#list") data-act="choose" role="search">
                <input type="hidden" name="lang" value=lang />
                <label class="tool"><span>{heading}</span><input type="search" name="q" value=sought maxlength="80" enterkeyhint="search" part="search" /></label>
                <label class="tool"><span>{sort}</span><select name="sort" part="select">{options}</select></label>
                <button class="button" type="submit">{apply}</button>
            </form>
        </details>
    }
}
