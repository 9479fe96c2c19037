//! One review.

use crate::answered::Answering;
use crate::data::{AnswerView, Labels, ReviewView};
use crate::photos::Photos;
use crate::stars::StarRow;
use leptos::either::Either;
use leptos::prelude::*;

/// A review in a list. Names and words from others are isolated, so that they cannot turn the line around.
#[component]
pub fn Item(mut review: ReviewView, rtl: bool, labels: Labels, hosted: String) -> impl IntoView {
    let id = review.id.clone();
    let (photos, of) = (std::mem::take(&mut review.photos), review.id.clone());
    let acts = view! {
        <p class="acts">
            <button class="vote" part="vote" data-act="vote" form="votes" name="review" value=id.clone()>
                {labels.helpful}" "<span class="many">{review.helpful.clone()}</span>
            </button>
            <a class="report" part="report" data-act="report" rel="nofollow" href=format!("{hosted}/report?review={id}")>{labels.report.clone()}</a>
        </p>
    };
    view! {
        <article class="review" part="review" id=format!("review-{id}") tabindex="-1">
            <Words review rtl read_more=labels.read_more>
                <Photos photos review=of label=labels.photos_here />
            </Words>
            {acts}
        </article>
    }
}

/// What a review says, without what can be done about it. What is inside stands between its words and the shop's answer.
#[component]
pub fn Words(
    review: ReviewView,
    rtl: bool,
    read_more: String,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let ReviewView {
        stars,
        label,
        title,
        body,
        long,
        author,
        when,
        datetime,
        edited,
        verified,
        source,
        product,
        written_for,
        answers,
        lang,
        answer,
        ..
    } = review;
    let lang = (!lang.is_empty()).then_some(lang);
    let (when, day) = dated(when);
    let (verified, meaning) = verified;
    let (source, address) = source;
    let (product, product_url) = product;
    let source = (!source.is_empty()).then(|| {
        if address.is_empty() {
            Either::Left(view! { <span class="source" part="source">{source}</span> })
        } else {
            Either::Right(view! { <a class="source" part="source" rel="nofollow noopener" href=address>{source}</a> })
        }
    });
    view! {
        <StarRow value=u16::from(stars) * 100 label=label rtl=rtl />
        <p class="by">
            <bdi class="author" part="author">{author}</bdi>
            {(!verified.is_empty()).then(|| view! { <span class="verified" part="verified" title=meaning>{verified}</span> })}
            <time class="when" part="date" datetime=datetime title=day>{when}</time>
            {(!edited.is_empty()).then(|| view! { <span class="when">{edited}</span> })}
            {source}
        </p>
        {(!product.is_empty())
            .then(|| view! { <p class="of"><a part="product" href=product_url dir="auto">{product}</a></p> })}
        {(!written_for.is_empty()).then(|| view! { <p class="of" part="written-for" dir="auto">{written_for}</p> })}
        {(!title.is_empty())
            .then(|| view! { <p class="title" part="title" lang=lang.clone() dir="auto">{title}</p> })}
        {(!body.is_empty())
            .then(|| view! { <p class="body" class:long=long part="body" lang=lang dir="auto">{body}</p> })}
        {long.then(|| view! { <button type="button" class="link" part="read-more" data-act="unfold">{read_more}</button> })}
        {children.map(|children| children())}
        <Answering answers />
        {answer.map(|answer| view! { <Answer answer /> })}
    }
}

/// The shop's public answer.
#[component]
fn Answer(answer: AnswerView) -> impl IntoView {
    let (when, day) = dated(answer.when);
    view! {
        <div class="answer" part="answer">
            <p class="by">
                <bdi class="author">{answer.by}</bdi>
                <time class="when" datetime=answer.datetime title=day>{when}</time>
            </p>
            <p class="body" dir="auto">{answer.body}</p>
        </div>
    }
}

/// What to read, and what pointing at it says beside.
fn dated((when, day): (String, String)) -> (String, Option<String>) {
    (when, (!day.is_empty()).then_some(day))
}
