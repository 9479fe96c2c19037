//! The form to write a review. It is a plain HTML form that posts to the hosted page: it works before the widget wakes,
//! and where it never does.
//!
//! In the browser the same component takes it over, and owns what changes with sending. The fields are the server's alone
//! to draw ([`crate::fields`]): the module steps over them, and reads and marks them as they stand.

#[cfg(feature = "ssr")]
use crate::fields::{Drawn, Fields, FieldsProps};
use crate::live::{FormState, Live, Phase};
use crate::words::Words;
use leptos::prelude::*;
use plaudit_model::review::FieldFault;

/// What stands in the form: in the browser nothing is known of it. An element without children is stepped over.
#[cfg(not(feature = "ssr"))]
pub type Drawn = ();

#[cfg(feature = "ssr")]
fn fields(words: &Words, drawn: Drawn) -> (bool, impl IntoView + use<>) {
    (drawn.entered.open, Fields(FieldsProps { words: words.clone(), drawn }))
}

#[cfg(not(feature = "ssr"))]
fn fields(_: &Words, drawn: Drawn) -> (bool, Drawn) {
    (false, drawn)
}

/// The line that opens the form, and the form. A `details` opens without any script.
#[component]
pub fn ReviewForm(state: FormState, live: Live, drawn: Drawn) -> impl IntoView {
    let FormState { action, words, .. } = state;
    let (open, fields) = fields(&words, drawn);
    let sending = move || matches!(live.phase.get(), Phase::Sending | Phase::Proving);
    let proving = move || live.phase.get() == Phase::Proving;
    // Our own pages run no script, which sharing needs.
    let scripted = !action.starts_with('/');
    let published = move || scripted && live.phase.get() == Phase::Sent;
    let send_word = {
        let (send, on_its_way) = (words.send.clone(), words.sending.clone());
        move || if sending() { on_its_way.clone() } else { send.clone() }
    };
    let (write, stop, share) = (words.write.clone(), words.stop.clone(), words.share.clone());
    let said = move || message(&words, live.phase.get());
    view! {
        <details class="write" part="write" id="write" open=open>
            <summary class="button" part="write-button">{write}</summary>
            <form part="form" method="post" enctype="multipart/form-data" action=action novalidate
                aria-busy=move || sending().to_string()
                on:submit=move |event| live.on_submit.run(event)
                on:input=move |event| live.on_input.run(event)>
                <div class="fields">{fields}</div>
                <div class="row go">
                    <button class="button send" part="send" type="submit" aria-disabled=move || sending().to_string()>{send_word}</button>
                    <button class="link" part="stop" type="button" data-act="stop" hidden=move || !proving()>{stop}</button>
                </div>
            </form>
        </details>
        <p class="said" part="status" role="status">{said}</p>
        <button class="button quiet" part="share-page" type="button" data-act="share" hidden=move || !published()>{share}</button>
    }
}

/// What a field is called.
pub fn label<'a>(words: &'a Words, field: &str) -> &'a str {
    match field {
        "rating" => &words.rating,
        "title" => &words.title,
        "author" => &words.author,
        "email" => &words.email,
        "consent" => &words.consent,
        _ => &words.body,
    }
}

/// A fault in the shopper's words.
pub fn explain(words: &Words, field: &str, fault: FieldFault) -> String {
    match (field, fault) {
        ("rating", _) => words.error_rating.clone(),
        ("email", FieldFault::Invalid) => words.error_email.clone(),
        ("email", FieldFault::Required) => words.error_news.clone(),
        ("consent", _) => words.error_consent.clone(),
        (_, FieldFault::TooLong) => words.error_long.clone(),
        _ => words.error_other.clone(),
    }
}

/// What the form says about how far sending has come. Nothing is nothing: an empty text would be rendered as a space.
pub fn message(words: &Words, phase: Phase) -> Option<String> {
    let text = match phase {
        Phase::Idle => return None,
        Phase::Restored => words.draft.clone(),
        Phase::Editing => words.editing.clone(),
        Phase::Sending => words.sending.clone(),
        Phase::Proving => words.proving.clone(),
        Phase::Stopped => words.stopped.clone(),
        Phase::Copied => words.copied.clone(),
        Phase::Sent => words.sent.clone(),
        Phase::Held => words.sent_held.clone(),
        Phase::Hidden => words.sent_hidden.clone(),
        Phase::Erased => words.erased.clone(),
        Phase::Before => words.sent_before.clone(),
        Phase::Kept => words.kept.clone(),
        Phase::Busy => words.busy.clone(),
        Phase::Failed => words.failed.clone(),
    };
    Some(text)
}
