//! `<plaudit-questions>`: what others asked about a product, with the answers. The forms to ask and to search come on
//! intent, as those of the reviews do.

pub mod item;
pub mod list;
pub mod seek;

use crate::letter::{Letter, LetterView};
pub use item::{Alike, GivenView, QuestionView};
use leptos::either::Either;
use leptos::prelude::*;
pub use list::{QuestionList, QuestionListView};
pub use seek::{Seek, SeekView};

/// All of `<plaudit-questions>`, and of a hosted page's list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionsView {
    /// Address of our own page of them.
    pub hosted: String,
    /// Language of the page.
    pub lang: String,
    /// The fixed texts.
    pub labels: QuestionLabels,
    /// What everyone must know of these questions, such as that they are made up; may be empty.
    pub note: String,
    /// First page, or the page asked for.
    pub list: QuestionListView,
}

/// Texts that stand on the page whatever was asked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it")]
pub struct QuestionLabels {
    pub heading: String,
    pub honest: String,
    pub ask: String,
    pub search: String,
    pub more: String,
    pub more_failed: String,
    pub helpful: String,
    pub report: String,
    pub reply: String,
    pub unanswered: String,
    pub clear: String,
}

/// What fills the slots of a page that is to work without the module.
pub struct Asking {
    /// The form to ask.
    pub ask: LetterView,
    /// The form to search.
    pub seek: SeekView,
}

/// Everything inside the wrapper of a `<plaudit-questions>`.
#[component]
pub fn Questions(view: QuestionsView, filling: Option<Asking>) -> impl IntoView {
    let QuestionsView { hosted, lang, labels, note, list } = view;
    let some = !list.questions.is_empty() || !list.chips.is_empty();
    let href = format!("{hosted}?lang={lang}");
    let (ask, seek) = match filling {
        Some(Asking { ask, seek }) => (
            Either::Left(view! { <Ask letter=ask /> }),
            some.then(|| Either::Left(view! { <Seek view=seek /> })),
        ),
        None => (
            Either::Right(view! {
                <p data-slot="ask">
                    <a class="button" part="ask-button" data-act="fill" href=format!("{href}#ask")>{labels.ask.clone()}</a>
                </p>
            }),
            some.then(|| {
                Either::Right(view! {
                    <p data-slot="seek">
                        <a class="button quiet" part="tools-button" data-act="fill" href=format!("{href}#seek")>{labels.search.clone()}</a>
                    </p>
                })
            }),
        ),
    };
    let (name, heading) = (labels.heading.clone(), labels.heading.clone());
    view! {
        <div class="questions" part="questions" role="group" aria-label=name>
            <p class="what" part="heading">{heading}</p>
            <p class="honest" part="honest">{labels.honest.clone()}</p>
            {(!note.is_empty()).then(|| view! { <p class="note" part="note">{note}</p> })}
            {ask}
            {seek}
            <QuestionList list labels />
            // What every vote button belongs to, so that voting works without script.
            <form id="votes" method="post" action=format!("{hosted}/votes?lang={lang}") hidden></form>
        </div>
    }
}

/// The form to ask, with the button that unfolds it.
#[component]
pub fn Ask(letter: LetterView) -> impl IntoView {
    let (open, word) = (letter.open, letter.word.clone());
    let status = letter.status.clone();
    view! {
        <div class="letter">
            <details class="write" part="asking" id="ask" open=open>
                <summary class="button" part="ask-button">{word}</summary>
                <Letter letter />
            </details>
            <p class="said" part="status" role="status">{status}</p>
        </div>
    }
}

/// The form of a buyer, under the question.
#[component]
pub fn Reply(letter: LetterView) -> impl IntoView {
    view! {
        <div class="letter" part="replying">
            <Letter letter />
            <p class="said" part="status" role="status"></p>
        </div>
    }
}
