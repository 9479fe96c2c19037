//! Small parts that the list and the page of a conversation share.

use crate::inbox::data::{ClockView, MomentView, VerdictView};
use crate::inbox::texts::say;
use crate::stars::StarRow;
use leptos::prelude::*;

/// The countdown to the first answer. The server's text stands without JavaScript too; the module rewrites it.
#[component]
pub fn Countdown(clock: ClockView) -> impl IntoView {
    view! {
        <time class="due" data-state=clock.state data-due=clock.due.to_string() datetime=clock.datetime>{clock.text}</time>
    }
}

/// A moment, read as the time since.
#[component]
pub fn When(moment: MomentView) -> impl IntoView {
    let ago = moment.at.map(|at| at.to_string());
    view! { <time data-ago=ago datetime=moment.datetime title=moment.full>{moment.text}</time> }
}

/// What it began with, and its stars.
#[component]
pub fn Kind(kind: &'static str, label: String, stars: Option<(u8, String)>) -> impl IntoView {
    view! {
        <span class="kind" data-kind=kind>{label}</span>
        {stars.map(|(stars, label)| view! { <StarRow value=u16::from(stars) * 100 label=label rtl=false /> })}
    }
}

/// Feeling, urgency and topics as a row of words.
#[component]
pub fn Chips(verdict: VerdictView, unhappy: bool) -> impl IntoView {
    let topics = verdict.topics.into_iter().map(|topic| view! { <li>{topic}</li> }).collect_view();
    view! {
        <ul class="chips" aria-label=say("inbox-what-it-says")>
            {verdict.urgency.map(|urgency| view! { <li class="urgent">{urgency}</li> })}
            <li class="feeling" class:unhappy=unhappy data-tone=verdict.tone>{verdict.feeling}</li>
            {topics}
            {(!verdict.language.is_empty()).then(|| view! { <li class="plain">{verdict.language}</li> })}
        </ul>
    }
}
