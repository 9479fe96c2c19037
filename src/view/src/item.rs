//! One review in the list, with the shop's answer under it.

use crate::data::{AnswerView, ReviewView};
use crate::stars::StarRow;
use leptos::prelude::*;

/// A review. Names and titles are isolated, so that a Persian name in an English page does not turn the line around.
#[component]
pub fn Item(review: ReviewView, rtl: bool) -> impl IntoView {
    let ReviewView { id, stars, label, title, body, author, when, datetime, lang, mark, answer } = review;
    let lang = (!lang.is_empty()).then_some(lang);
    let own = !mark.is_empty();
    view! {
        <article class="review" class:own=own part="review" id=format!("review-{id}") tabindex="-1">
            <StarRow value=u16::from(stars) * 100 label=label rtl=rtl />
            <p class="by">
                <bdi class="author" part="author">{author}</bdi>
                <time class="when" part="date" datetime=datetime>{when}</time>
            </p>
            {own.then(|| view! { <p class="mark" part="mark">{mark}</p> })}
            {(!title.is_empty())
                .then(|| view! { <p class="title" part="title" lang=lang.clone() dir="auto">{title}</p> })}
            {(!body.is_empty())
                .then(|| view! { <p class="body" part="body" lang=lang dir="auto">{body}</p> })}
            {answer.map(|answer| view! { <Answer answer /> })}
        </article>
    }
}

/// The shop's public answer.
#[component]
fn Answer(answer: AnswerView) -> impl IntoView {
    view! {
        <div class="answer" part="answer">
            <p class="by">
                <bdi class="author">{answer.by}</bdi>
                <time class="when" datetime=answer.datetime>{answer.when}</time>
            </p>
            <p class="body" dir="auto">{answer.body}</p>
        </div>
    }
}
