//! The list of questions.

use super::QuestionLabels;
use super::item::{Question, QuestionView};
use crate::data::Chip;
use leptos::prelude::*;

/// A page of questions, and what was looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionListView {
    /// Names the order; empty without questions, and where some were looked for.
    pub order: String,
    /// What was looked for; each address takes one choice back.
    pub chips: Vec<Chip>,
    /// Address of all questions, where some were looked for.
    pub all: String,
    /// In the order asked for.
    pub questions: Vec<QuestionView>,
    /// Said in place of the list when nothing is in it.
    pub empty: String,
    /// Address of the next page.
    pub next: Option<String>,
    /// Address of our own page of them.
    pub hosted: String,
}

/// The list with what was looked for: the part that the server draws anew for every choice.
#[component]
pub fn QuestionList(list: QuestionListView, labels: QuestionLabels) -> impl IntoView {
    let QuestionListView { order, chips, all, questions, empty, next, hosted } = list;
    let none = questions.is_empty();
    let items = {
        let labels = labels.clone();
        questions
            .into_iter()
            .map(|question| view! { <Question question labels=labels.clone() hosted=hosted.clone() /> })
            .collect_view()
    };
    let chosen = (!chips.is_empty()).then(|| {
        let chips = chips
            .into_iter()
            .map(|chip| {
                view! { <li><a class="chip" part="chip" data-act="go" href=chip.href aria-label=chip.remove>{chip.label}</a></li> }
            })
            .collect_view();
        view! {
            <ul class="chips">
                {chips}
                <li><a class="chip clear" part="chip" data-act="go" href=all>{labels.clear}</a></li>
            </ul>
        }
    });
    let (failed, more) = (labels.more_failed, labels.more);
    view! {
        <div class="region" data-region="list" id="list">
            {chosen}
            <p class="order" part="order">
                <span role="status" class="empty" part="empty">{none.then_some(empty)}</span>
                {(!order.is_empty()).then(|| view! { <span>{order}</span> })}
            </p>
            <div class="list" part="list">{items}</div>
            <p class="trouble" role="status" data-failed=failed></p>
            {next.map(|href| view! { <a class="more" part="more" data-act="more" href=href>{more}</a> })}
        </div>
    }
}
