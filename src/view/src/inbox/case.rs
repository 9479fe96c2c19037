//! The page of a conversation: what it began with in full, what happened to it, and what can be done.

use crate::inbox::data::{CaseView, EventView, FrameView, LineView};
use crate::inbox::forms::{AnswerForm, AssignForm, MailForm, MergeForms, MoveForm, NoteForm, ShowForms};
use crate::inbox::page::Page;
use crate::inbox::parts::{Chips, Countdown, Kind, When};
use crate::inbox::photos::Photos;
use crate::inbox::replies::Replies;
use leptos::prelude::*;

/// The whole page.
#[component]
pub fn Case(frame: FrameView, case: CaseView) -> impl IntoView {
    let CaseView {
        back,
        shop,
        line,
        author,
        body,
        original,
        email,
        order_number,
        elsewhere,
        hosted,
        photos,
        merged,
        done,
        missed,
        ..
    } = case;
    let (replies, timeline, forms) = (case.replies, case.timeline, case.forms);
    let signed = forms.as_ref().map(|forms| (forms.action.clone(), forms.csrf.clone(), forms.version));
    let here = line.href.clone();
    let events = timeline.into_iter().map(|event| view! { <Event event /> }).collect_view();
    view! {
        <Page frame>
            <p class="back"><a href=back>"All conversations of " <bdi>{shop}</bdi></a></p>
            {done.map(|done| view! { <p class="notice" role="status">{done}</p> })}
            <Missed missed=missed />
            <div class="notice changed" role="status" data-changed="" hidden>
                <p>
                    "This conversation changed meanwhile. " <a href=here>"Show it as it is now"</a>
                    <span data-typed="" hidden>" Or send what you typed: you will see the change first, and lose nothing."</span>
                </p>
            </div>
            <div class="case">
                <div class="talk">
                    <Opening line=line.clone() author=author body=body original=original merged=merged />
                    <Photos view=photos />
                    {forms.clone().map(|forms| view! { <AnswerForm forms=forms.clone() /><MailForm forms /> })}
                    <Replies replies signed />
                    <section class="history" aria-labelledby="history">
                        <h2 id="history">"What happened"</h2>
                        <ol>{events}</ol>
                    </section>
                    {forms.clone().map(|forms| view! { <NoteForm forms /> })}
                </div>
                <aside aria-label="About this conversation">
                    <Facts line=line email=email order_number=order_number elsewhere=elsewhere hosted=hosted />
                    {forms.map(|forms| view! {
                        <AssignForm forms=forms.clone() />
                        <MoveForm forms=forms.clone() />
                        <MergeForms forms=forms.clone() />
                        <ShowForms forms=forms />
                    })}
                </aside>
            </div>
        </Page>
    }
}

/// What colleagues did while a form was filled in that could not be taken therefore.
#[component]
fn Missed(missed: Vec<EventView>) -> impl IntoView {
    (!missed.is_empty()).then(|| {
        let events = missed.into_iter().map(|event| view! { <Event event /> }).collect_view();
        view! {
            <div class="notice missed" role="alert">
                <h2>"This changed while you were at it, so nothing was sent"</h2>
                <p>"What you typed still stands below. Look at the change, then send again if it still fits."</p>
                <ol>{events}</ol>
            </div>
        }
    })
}

/// What it began with: as shoppers read it, and as it came where that differs.
#[component]
fn Opening(
    line: LineView,
    author: String,
    body: String,
    original: Option<String>,
    merged: Option<(String, String)>,
) -> impl IntoView {
    let lang = (!line.lang.is_empty()).then_some(line.lang);
    let wordless = line.title.is_empty() && body.is_empty();
    let title = match (line.title.is_empty(), line.kind) {
        (false, _) => line.title,
        (true, "review") => format!("Review of {}", line.product),
        (true, "question") => format!("Question about {}", line.product),
        (true, _) => format!("Private message about {}", line.product),
    };
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
            {wordless.then(|| view! { <p class="none">"Stars alone, no words."</p> })}
            {(!body.is_empty()).then(|| view! { <p class="words" lang=lang.clone() dir="auto">{body}</p> })}
            <Chips verdict=line.verdict unhappy=line.unhappy />
            {merged.map(|(body, href)| view! {
                <p class="merged">"Merged: shoppers read it under " <a href=href dir="auto">{body}</a></p>
            })}
            {original.map(|original| view! {
                <details class="original">
                    <summary>"As it was written, for you alone"</summary>
                    <p class="words" lang=lang dir="auto">{original}</p>
                </details>
            })}
        </article>
    }
}

/// What is known about it.
#[component]
fn Facts(
    line: LineView,
    email: Option<(String, String)>,
    order_number: String,
    elsewhere: Vec<(String, String)>,
    hosted: (&'static str, String),
) -> impl IntoView {
    let elsewhere = elsewhere
        .into_iter()
        .map(|(name, href)| match href.is_empty() {
            true => view! { <dd><bdi>{name}</bdi></dd> }.into_any(),
            false => view! { <dd><a href=href rel="noreferrer"><bdi>{name}</bdi></a></dd> }.into_any(),
        })
        .collect::<Vec<_>>();
    let confidence = line.verdict.confidence;
    let (page, href) = hosted;
    view! {
        <section class="facts" aria-label="Facts">
            <dl>
                <dt>"Status"</dt>
                <dd>{if line.state.is_empty() { "Open".to_owned() } else { line.state }}</dd>
                {(!confidence.is_empty()).then(|| view! { <dt>"Confidence"</dt><dd>{confidence}</dd> })}
                <dt>"With"</dt>
                <dd><bdi>{line.assignee.unwrap_or_else(|| "nobody yet".to_owned())}</bdi></dd>
                <dt>"Shopper"</dt>
                <dd>
                    {match email {
                        Some((address, href)) => view! { <a href=href><bdi>{address}</bdi></a> }.into_any(),
                        None => "gave no e-mail address".into_any(),
                    }}
                </dd>
                {(!order_number.is_empty()).then(|| view! { <dt>"Order"</dt><dd><bdi>{order_number}</bdi></dd> })}
                {(!elsewhere.is_empty()).then(|| view! { <dt>"Also in"</dt>{elsewhere} })}
                <dt>"Page"</dt>
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
