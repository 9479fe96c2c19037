//! The page of a conversation: what it began with in full, what happened to it, and what can be done. The list stands beside
//! it where there is room.

use crate::inbox::data::{CaseView, EventView, FrameView, LineView, ListView, Piece};
use crate::inbox::forms::{
    AloneForm, AnswerForm, AssignForm, CorrectForm, LabelForms, MailForm, MergeForms, MoveForm, NoteForm, ShowForms,
    SnoozeForm,
};
use crate::inbox::list::{Columns, Undo};
use crate::inbox::parts::{Chips, Countdown, Kind, When};
use crate::inbox::photos::Photos;
use crate::inbox::ready::Ready;
use crate::inbox::replies::Replies;
use crate::inbox::texts::{say, say_with};
use leptos::prelude::*;

/// The whole page.
#[component]
pub fn Case(frame: FrameView, list: ListView, case: CaseView) -> impl IntoView {
    let forms = case.forms.clone();
    let signed = forms.as_ref().map(|forms| (forms.action.clone(), forms.csrf.clone(), forms.version));
    let here = case.line.href.clone();
    let undo = case.undo.clone();
    let nobody = case.people.is_empty();
    let events = case.timeline.iter().cloned().map(|event| view! { <Event event /> }).collect_view();
    view! {
        <Columns frame list open=true>
            <p class="back"><a href=case.back.clone()>{say_with("inbox-back", &[("shop", &case.shop)])}</a></p>
            {case.done.clone().map(|done| view! {
                <div class="notice saved" role="status">
                    <p>{done}</p>
                    {undo.map(|(csrf, query)| view! { <Undo csrf query /> })}
                </div>
            })}
            <Missed missed=case.missed.clone() />
            <p class="notice people" role="status" data-people="" hidden=nobody>{case.people.clone()}</p>
            <div class="notice changed" role="status" data-changed="" hidden>
                <p>
                    {say("inbox-changed")}" "<a href=here>{say("inbox-changed-show")}</a>" "
                    <span data-typed="" hidden>{say("inbox-changed-typed")}</span>
                </p>
            </div>
            <div class="case">
                <div class="talk">
                    <Opening case=case.clone() />
                    <Photos view=case.photos.clone() />
                    {forms.is_some().then(|| view! { <Ready ready=case.ready.clone() /> })}
                    {forms.clone().map(|forms| view! {
                        <AnswerForm forms=forms.clone() /><AloneForm forms=forms.clone() /><MailForm forms />
                    })}
                    <Replies replies=case.replies.clone() signed />
                    <section class="history" aria-labelledby="history">
                        <h2 id="history">{say("inbox-history")}</h2>
                        <ol>{events}</ol>
                    </section>
                    {forms.clone().map(|forms| view! { <NoteForm forms /> })}
                </div>
                <aside aria-label=say("inbox-about")>
                    <Facts case=case.clone() />
                    {forms.map(|forms| view! {
                        <AssignForm forms=forms.clone() />
                        <MoveForm forms=forms.clone() />
                        <LabelForms forms=forms.clone() />
                        <SnoozeForm forms=forms.clone() />
                        <MergeForms forms=forms.clone() />
                        <ShowForms forms=forms.clone() />
                        <CorrectForm forms />
                    })}
                    <Earlier lines=case.earlier />
                </aside>
            </div>
        </Columns>
    }
}

/// What the same shopper wrote before.
#[component]
fn Earlier(lines: Vec<LineView>) -> impl IntoView {
    (!lines.is_empty()).then(|| {
        let lines = lines
            .into_iter()
            .map(|line| view! {
                <li>
                    <p class="product"><Kind kind=line.kind label=line.kind_label stars=line.stars /><When moment=line.came /></p>
                    <a href=line.href dir="auto">{line.title}</a>
                </li>
            })
            .collect_view();
        view! {
            <section class="earlier" aria-labelledby="earlier"><h2 id="earlier">{say("inbox-earlier")}</h2><ul>{lines}</ul></section>
        }
    })
}

/// What colleagues did while a form was filled in that could not be taken therefore.
#[component]
fn Missed(missed: Vec<EventView>) -> impl IntoView {
    (!missed.is_empty()).then(|| {
        let events = missed.into_iter().map(|event| view! { <Event event /> }).collect_view();
        view! {
            <div class="notice missed" role="alert">
                <h2>{say("inbox-missed")}</h2>
                <p>{say("inbox-missed-next")}</p>
                <ol>{events}</ol>
            </div>
        }
    })
}

/// A text with the words marked that carried its verdict.
#[component]
fn Marked(pieces: Vec<Piece>) -> impl IntoView {
    pieces
        .into_iter()
        .map(
            |Piece { text, tone }| {
                if tone.is_empty() { text.into_any() } else { view! { <mark data-tone=tone>{text}</mark> }.into_any() }
            },
        )
        .collect_view()
}

/// What it began with: as shoppers read it, and as it came where that differs.
#[component]
fn Opening(case: CaseView) -> impl IntoView {
    let CaseView { line, heading, author, body, original, merged, .. } = case;
    let lang = (!line.lang.is_empty()).then_some(line.lang);
    let wordless = line.title.is_empty() && body.is_empty();
    let title = if line.title.is_empty() { heading } else { line.title };
    view! {
        <article class="review" class:unhappy=line.unhappy>
            <p class="product">
                <Kind kind=line.kind label=line.kind_label stars=line.stars />
                <bdi>{line.product}</bdi>
                {line.clock.map(|clock| view! { <Countdown clock /> })}
            </p>
            <h1 lang=lang.clone() dir="auto">{title}</h1>
            <p class="by"><bdi>{author}</bdi> " · " <When moment=line.came /></p>
            {(!line.mark.is_empty()).then(|| view! { <p class="unshown">{line.mark}</p> })}
            {wordless.then(|| view! { <p class="none">{say("inbox-no-words")}</p> })}
            {(!body.is_empty()).then(|| view! { <p class="words" lang=lang.clone() dir="auto"><Marked pieces=body /></p> })}
            <Chips verdict=line.verdict unhappy=line.unhappy />
            {merged.map(|(body, href)| view! {
                <p class="merged">{say("inbox-merged")}" "<a href=href dir="auto">{body}</a></p>
            })}
            {original.map(|original| view! {
                <details class="original">
                    <summary>{say("inbox-as-written")}</summary>
                    <p class="words" lang=lang dir="auto">{original}</p>
                </details>
            })}
        </article>
    }
}

/// What is known about it.
#[component]
fn Facts(case: CaseView) -> impl IntoView {
    let CaseView { line, email, order_number, elsewhere, hosted: (page, href), status, .. } = case;
    let elsewhere = elsewhere
        .into_iter()
        .map(|(name, href)| match href.is_empty() {
            true => view! { <dd><bdi>{name}</bdi></dd> }.into_any(),
            false => view! { <dd><a href=href rel="noreferrer"><bdi>{name}</bdi></a></dd> }.into_any(),
        })
        .collect::<Vec<_>>();
    let confidence = line.verdict.confidence;
    view! {
        <section class="facts" aria-label=say("inbox-facts")>
            <dl>
                <dt>{say("inbox-fact-status")}</dt>
                <dd>{if line.state.is_empty() { status } else { line.state }}</dd>
                {(!confidence.is_empty()).then(|| view! { <dt>{say("inbox-fact-confidence")}</dt><dd>{confidence}</dd> })}
                <dt>{say("inbox-fact-with")}</dt>
                <dd><bdi>{line.assignee.unwrap_or_else(|| say("inbox-fact-nobody"))}</bdi></dd>
                <dt>{say("inbox-fact-shopper")}</dt>
                <dd>
                    {match email {
                        Some((address, href)) => view! { <a href=href><bdi>{address}</bdi></a> }.into_any(),
                        None => say("inbox-fact-no-email").into_any(),
                    }}
                </dd>
                {(!order_number.is_empty()).then(|| view! { <dt>{say("inbox-fact-order")}</dt><dd><bdi>{order_number}</bdi></dd> })}
                {(!elsewhere.is_empty()).then(|| view! { <dt>{say("inbox-fact-elsewhere")}</dt>{elsewhere} })}
                <dt>{say("inbox-fact-page")}</dt>
                <dd><a href=href>{page}</a></dd>
            </dl>
        </section>
    }
}

/// One entry of the timeline.
#[component]
fn Event(event: EventView) -> impl IntoView {
    view! {
        <li class=event.kind>
            <p class="by"><bdi>{event.who}</bdi> " " <span>{event.what}</span> " " <When moment=event.when /></p>
            {(!event.body.is_empty()).then(|| view! { <p class="words" dir="auto">{event.body}</p> })}
        </li>
    }
}
