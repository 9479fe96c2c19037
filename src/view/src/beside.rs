//! What stands beside a review for its author: thanks, the shop's ways out, why it is hidden and how to have a person look
//! again. It stands beside the review, and nothing in it changes how the review is shown.

use leptos::prelude::*;

/// See the head of this file. What is empty is not drawn.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BesideView {
    /// The shop's words of thanks.
    pub thanks: String,
    /// Above the ways out.
    pub ways: String,
    /// The ways.
    pub list: Vec<WayView>,
    /// Why it is hidden.
    pub reason: String,
    /// The one press that brings a hidden review to a person.
    pub appeal: Option<AppealView>,
    /// Said once that was pressed.
    pub appealed: String,
    /// The talk with the shop: address and name.
    pub talk: (String, String),
}

/// One way out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WayView {
    /// `Return it`.
    pub name: String,
    /// Where it leads; may be empty.
    pub href: String,
    /// What to do; may be empty.
    pub text: String,
}

/// See [`BesideView::appeal`].
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AppealView {
    /// Where the form goes, without the module.
    pub action: String,
    /// The author's token.
    pub token: String,
    /// The button.
    pub word: String,
}

/// Where the review stands, above it.
#[component]
pub fn Standing(beside: BesideView) -> impl IntoView {
    let BesideView { reason, appeal, appealed, .. } = beside;
    view! {
        {(!reason.is_empty()).then(|| view! { <p class="why">{reason}</p> })}
        {appeal.map(|appeal| view! {
            <form class="appeal" method="post" action=appeal.action>
                <input type="hidden" name="token" value=appeal.token />
                <button class="button quiet" type="submit" part="appeal" data-act="appeal">{appeal.word}</button>
            </form>
        })}
        {(!appealed.is_empty()).then(|| view! { <p class="why" role="status">{appealed}</p> })}
    }
}

/// What the shop says and offers, below it.
#[component]
pub fn Offered(beside: BesideView) -> impl IntoView {
    let BesideView { thanks, ways, list, talk: (talk, talk_name), .. } = beside;
    let items = list
        .into_iter()
        .map(|WayView { name, href, text }| {
            let name = match href.is_empty() {
                true => view! { <b>{name}</b> }.into_any(),
                false => view! { <a href=href target="_blank" rel="noopener noreferrer">{name}</a> }.into_any(),
            };
            view! { <li>{name}{(!text.is_empty()).then(|| view! { " "<span dir="auto">{text}</span> })}</li> }
        })
        .collect::<Vec<_>>();
    view! {
        {(!thanks.is_empty()).then(|| view! { <p class="thanks" part="thanks" dir="auto">{thanks}</p> })}
        {(!items.is_empty()).then(|| view! {
            <section class="ways" part="ways"><p>{ways}</p><ul>{items}</ul></section>
        })}
        {(!talk.is_empty()).then(|| view! { <p class="talk"><a href=talk target="_blank" rel="noopener">{talk_name}</a></p> })}
    }
}
