//! The talk with the shop on a page of our own: what was said, oldest first, and a form to say more. Nothing that only the
//! shop's people may read has a place in it.

use crate::fields::area_text;
use crate::hosted::{Frame, FrameView};
use leptos::prelude::*;

/// See the head of this file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ThreadView {
    /// `About Gooseneck kettle`.
    pub about: String,
    /// What was said.
    pub words: Vec<SaidView>,
    /// Said where nobody has answered yet; empty where somebody has.
    pub waiting: String,
    /// Said after sending; empty otherwise.
    pub sent: String,
    /// The author's own page of the review: address and name; empty where there is none.
    pub own: (String, String),
    /// Where the form goes.
    pub action: String,
    /// Id of what is being written: sent twice, it counts once.
    pub id: String,
    /// Label of the field.
    pub label: String,
    /// Who reads it.
    pub hint: String,
    /// What was typed.
    pub text: String,
    /// What is wrong with it; empty when nothing is.
    pub error: String,
    /// The button.
    pub send: String,
}

/// Something that was said.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SaidView {
    /// Who says it.
    pub who: String,
    /// Whether the shop does.
    pub shop: bool,
    /// The day, for people and for machines.
    pub when: (String, String),
    /// Who can read it, and whether the program said it by itself.
    pub note: String,
    /// The words.
    pub body: String,
    /// Their language; empty where it is not known.
    pub lang: String,
}

/// The whole page.
#[component]
pub fn Thread(frame: FrameView, thread: ThreadView) -> impl IntoView {
    let ThreadView { about, words, waiting, sent, own: (own, own_name), .. } = thread;
    let words = words.into_iter().map(|said| view! { <Said said /> }).collect_view();
    let wrong = !thread.error.is_empty();
    let described = if wrong { "body-error body-hint" } else { "body-hint" };
    let text = area_text(&thread.text);
    view! {
        <Frame frame>
            <p class="note"><bdi>{about}</bdi></p>
            {(!sent.is_empty()).then(|| view! { <p class="said" role="status">{sent}</p> })}
            <ol class="thread">{words}</ol>
            {(!waiting.is_empty()).then(|| view! { <p class="note">{waiting}</p> })}
            <form class="reply" method="post" action=thread.action novalidate>
                <input type="hidden" name="id" value=thread.id />
                <label for="body">{thread.label}</label>
                {wrong.then(|| view! { <p class="error" id="body-error">{thread.error}</p> })}
                <textarea id="body" name="body" rows="5" dir="auto" required autofocus=wrong
                    aria-invalid=wrong.then_some("true") aria-describedby=described>{text}</textarea>
                <p class="hint" id="body-hint">{thread.hint}</p>
                <button class="button" type="submit">{thread.send}</button>
            </form>
            {(!own.is_empty()).then(|| view! { <p class="note"><a href=own>{own_name}</a></p> })}
        </Frame>
    }
}

#[component]
fn Said(said: SaidView) -> impl IntoView {
    let SaidView { who, shop, when: (when, datetime), note, body, lang } = said;
    let lang = (!lang.is_empty()).then_some(lang);
    view! {
        <li class=if shop { "theirs" } else { "own" }>
            <p class="by">
                <bdi>{who}</bdi>" · "<time datetime=datetime>{when}</time>
                {(!note.is_empty()).then(|| view! { " · "<span>{note}</span> })}
            </p>
            <p class="words" dir="auto" lang=lang>{body}</p>
        </li>
    }
}
