//! The private door: beside "write a review", never in its place, and both of one look.

use crate::letter::{Letter, LetterView};
use leptos::prelude::*;

/// The form to tell the shop alone, with the button that unfolds it.
#[component]
pub fn Private(letter: LetterView) -> impl IntoView {
    let (open, word, status) = (letter.open, letter.word.clone(), letter.status.clone());
    view! {
        <div class="letter">
            <details class="write" part="private" id="private" open=open>
                <summary class="button" part="private-button">{word}</summary>
                <Letter letter />
            </details>
            <p class="said" part="status" role="status">{status}</p>
        </div>
    }
}
