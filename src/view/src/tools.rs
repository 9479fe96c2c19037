//! Filter, sort and search: a plain form that asks the hosted page, or through the module for the list alone.

use leptos::prelude::*;

/// What can be chosen, and what is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToolsView {
    /// Address of the hosted page.
    pub action: String,
    /// Language of the page.
    pub lang: String,
    /// `Filter and sort`.
    pub heading: String,
    /// Label of the search field.
    pub search: String,
    /// What is looked for.
    pub sought: String,
    /// Names of the selects, their labels and options.
    pub selects: Vec<Select>,
    /// Names of the boxes, their labels, counts, and whether they are ticked.
    pub boxes: Vec<Tick>,
    /// `Show`.
    pub apply: String,
    /// Whether it stands open.
    pub open: bool,
}

/// A choice of one among several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Select {
    /// Name in addresses.
    pub name: &'static str,
    /// Label.
    pub label: String,
    /// Value, label, count (empty for none), and whether it is chosen.
    pub options: Vec<(String, String, String, bool)>,
}

/// A choice to make or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tick {
    /// Name in addresses.
    pub name: &'static str,
    /// Label.
    pub label: String,
    /// How many it leaves.
    pub count: String,
    /// Whether it is ticked.
    pub on: bool,
}

/// The form. A `details` opens without any script.
#[component]
pub fn Tools(view: ToolsView) -> impl IntoView {
    let ToolsView { action, lang, heading, search, sought, selects, boxes, apply, open } = view;
    let selects = selects
        .into_iter()
        .map(|Select { name, label, options }| {
            let options = options
                .into_iter()
                .map(|(value, label, count, on)| {
                    let text = if count.is_empty() { label } else { format!("{label} ({count})") };
                    view! { <option value=value selected=on>{text}</option> }
                })
                .collect_view();
            view! { <label class="tool"><span>{label}</span><select name=name part="select">{options}</select></label> }
        })
        .collect_view();
    let boxes = boxes
        .into_iter()
        .map(|Tick { name, label, count, on }| {
            view! {
                <label class="tick"><input type="checkbox" name=name value="1" checked=on />{label}" "<span class="many" data-count=name>{count}</span></label>
            }
        })
        .collect_view();
    view! {
        <details class="tools" part="tools" id="tools" open=open>
            <summary class="button quiet" part="tools-button">{heading}</summary>
            <form part="tools-form" method="get" action=format!("{action}#list") data-act="choose" role="search">
                <input type="hidden" name="lang" value=lang />
                <label class="tool"><span>{search}</span><input type="search" name="q" value=sought maxlength="80" enterkeyhint="search" part="search" /></label>
                {selects}
                {boxes}
                <button class="button" type="submit">{apply}</button>
            </form>
        </details>
    }
}
