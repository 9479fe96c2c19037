//! The form to write a review. It is a plain HTML form that posts to the hosted page: it works before the widget wakes,
//! and where it never does.

use crate::live::{Entered, FormState, Live, Phase};
use crate::stars::ONE;
use crate::words::Words;
use leptos::either::EitherOf3;
use leptos::prelude::*;
use plaudit_model::review::FieldFault;

/// The line that opens the form, and the form. A `details` opens without any script.
#[component]
pub fn ReviewForm(state: FormState, live: Live, entered: Entered) -> impl IntoView {
    let FormState { action, words, .. } = state;
    let sending = move || live.phase.get() == Phase::Sending;
    let said = {
        let words = words.clone();
        move || message(&words, live.phase.get())
    };
    let send_word = {
        let (send, on_its_way) = (words.send.clone(), words.sending.clone());
        move || if sending() { on_its_way.clone() } else { send.clone() }
    };
    view! {
        <details class="write" part="write" id="write" open=entered.open>
            <summary class="button" part="write-button">{words.write.clone()}</summary>
            <form part="form" method="post" action=action novalidate
                aria-busy=move || sending().to_string()
                on:submit=move |event| live.on_submit.run(event)
                on:input=move |event| live.on_input.run(event)>
                {(!entered.id.is_empty()).then(|| view! { <input type="hidden" name="id" value=entered.id.clone() /> })}
                {(!entered.token.is_empty()).then(|| view! { <input type="hidden" name="token" value=entered.token.clone() /> })}
                <Rate words=words.clone() live=live chosen=entered.rating />
                // Unfolds once stars are chosen: one thing at a time on a small screen.
                <div class="rest">
                <Field name="title" value=entered.title.clone() label=words.title.clone() optional=words.optional.clone() hint="".into() words=words.clone() live=live />
                <Field name="body" value=entered.body.clone() label=words.body.clone() optional=words.optional.clone() hint="".into() words=words.clone() live=live />
                <Field name="author" value=entered.author.clone() label=words.author.clone() optional=words.optional.clone() hint="".into() words=words.clone() live=live />
                <Field name="email" value=entered.email.clone() label=words.email.clone() optional=words.optional.clone() hint=words.email_hint.clone() words=words.clone() live=live />
                // Filled by machines only; people neither see it nor reach it by keyboard.
                <input class="trap" name="website" tabindex="-1" autocomplete="off" aria-hidden="true" />
                <p class="notice" part="notice">{words.notice.clone()}</p>
                <button class="button send" part="send" type="submit" aria-disabled=move || sending().to_string()>{send_word}</button>
                </div>
            </form>
        </details>
        <p class="said" part="status" role="status">{said}</p>
    }
}

/// Stars as radio buttons: all screen readers and keyboards know them. The first is one star in either direction.
#[component]
fn Rate(words: Words, live: Live, chosen: u8) -> impl IntoView {
    let stars = words
        .stars
        .iter()
        .cloned()
        .zip(1..=5)
        .map(|(label, value): (String, u8)| {
            view! {
                <label part="rating-star">
                    <input type="radio" name="rating" value=value.to_string() checked=value == chosen aria-label=label aria-describedby="error-rating" />
                    <svg viewBox="0 0 24 24" aria-hidden="true"><path d=ONE></path></svg>
                </label>
            }
        })
        .collect_view();
    view! {
        <fieldset class="rate" part="rating">
            <legend>{words.rating.clone()}</legend>
            <div class="row">{stars}</div>
            <Error field="rating" words=words live=live />
        </fieldset>
    }
}

/// A labelled field with its hint and its error. There is no `maxlength`: it would cut a long paste without a word.
#[component]
fn Field(
    name: &'static str,
    value: String,
    label: String,
    optional: String,
    hint: String,
    words: Words,
    live: Live,
) -> impl IntoView {
    let invalid = move || live.faults.with(|faults| faults.iter().any(|(field, _)| field == name)).to_string();
    let described = format!("hint-{name} error-{name}");
    let input = if name == "body" {
        // An empty text child would arrive as a space.
        let text = (!value.is_empty()).then(|| area_text(&value));
        match text {
            None => EitherOf3::A(view! {
                <textarea id=name name=name rows="5" dir="auto" placeholder=" "
                    aria-invalid=invalid aria-describedby=described></textarea>
            }),
            Some(text) => EitherOf3::B(view! {
                <textarea id=name name=name rows="5" dir="auto" placeholder=" "
                    aria-invalid=invalid aria-describedby=described>{text}</textarea>
            }),
        }
    } else {
        let (kind, complete) = match name {
            "email" => ("email", "email"),
            "author" => ("text", "nickname"),
            _ => ("text", "off"),
        };
        EitherOf3::C(view! {
            <input id=name name=name value=value type=kind autocomplete=complete dir="auto" placeholder=" "
                aria-invalid=invalid aria-describedby=described />
        })
    };
    view! {
        <div class="field" part="field">
            <label for=name>{label}" "<span class="optional">{optional}</span></label>
            {input}
            <p class="hint" id=format!("hint-{name}")>{(!hint.is_empty()).then_some(hint)}</p>
            <Error field=name words=words live=live />
        </div>
    }
}

/// Text for inside a `textarea`, which the renderer does not escape by itself: only character references and its own
/// end tag mean anything there (HTML, 13.2.5.2).
pub(crate) fn area_text(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

/// What is wrong with a field, said beside it.
#[component]
fn Error(field: &'static str, words: Words, live: Live) -> impl IntoView {
    let text = move || {
        let fault = live.faults.with(|faults| faults.iter().find(|(name, _)| name == field).map(|(_, fault)| *fault));
        fault.map(|fault| explain(&words, field, fault))
    };
    view! { <p class="error" part="error" id=format!("error-{field}")>{text}</p> }
}

/// A fault in the shopper's words.
pub fn explain(words: &Words, field: &str, fault: FieldFault) -> String {
    match (field, fault) {
        ("rating", _) => words.error_rating.clone(),
        ("email", FieldFault::Invalid) => words.error_email.clone(),
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
