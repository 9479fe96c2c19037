//! The fields of the review form, drawn by the server alone, with what stands in them and what is wrong with them.
//!
//! The module marks them by their ids and classes: `error-NAME` takes what is wrong with a field, `left-NAME` how much room
//! there is, `.faults` the list of all faults.

use crate::asking::{AskingView, Questions, QuestionsProps, Terms, TermsProps};
use crate::form::{explain, label};
use crate::live::{Entered, Fault};
use crate::pick::{Pick, PickProps, PickView};
use crate::stars::ONE;
use crate::words::Words;
use leptos::either::EitherOf3;
use leptos::prelude::*;

/// What stands in a form.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Drawn {
    /// What was typed and chosen.
    pub entered: Entered,
    /// What the shop asks.
    pub asking: AskingView,
    /// What the fields lack.
    pub faults: Vec<Fault>,
    /// The box of the photos; nothing where a form takes none.
    pub photos: Option<PickView>,
}

/// All fields, from the stars down. What comes after the stars unfolds once they are chosen: one thing at a time on a small
/// screen.
#[component]
pub fn Fields(words: Words, drawn: Drawn) -> impl IntoView {
    let Drawn { entered, asking, faults, photos } = drawn;
    let AskingView { questions, none, boxes, notice, privacy } = asking;
    let lacks = faults.iter().any(|(field, _)| field == "consent");
    let hidden = |name: &'static str, value: String| {
        (!value.is_empty()).then(|| view! { <input type="hidden" name=name value=value /> })
    };
    let field = |name: &'static str, label: &str, hint: &str| {
        let (label, hint, optional) = (label.to_owned(), hint.to_owned(), words.optional.clone());
        Field(FieldProps {
            name,
            value: entered.field(name).to_owned(),
            label,
            optional,
            hint,
            error: error(&words, &faults, name),
        })
    };
    view! {
        {hidden("id", entered.id.clone())}
        {hidden("token", entered.token.clone())}
        <Faults words=words.clone() faults=faults.clone() />
        <Rate words=words.clone() chosen=entered.rating error=error(&words, &faults, "rating") />
        <div class="rest">
            {field("title", &words.title, "")}
            {field("body", &words.body, &words.body_hint)}
            {photos.map(|view| Pick(PickProps { view }))}
            <div class="questions">{Questions(QuestionsProps { questions, none })}</div>
            {field("author", &words.author, "")}
            {field("email", &words.email, &words.email_hint)}
            // Filled by machines only; people neither see it nor reach it by keyboard.
            <input class="trap" name="website" tabindex="-1" autocomplete="off" aria-hidden="true" />
            <div class="terms">{Terms(TermsProps { boxes, notice, privacy, fault: lacks })}</div>
            <Wrong field="consent" error=error(&words, &faults, "consent") />
        </div>
    }
}

/// What is wrong with a field, in words; empty for nothing.
fn error(words: &Words, faults: &[Fault], name: &str) -> String {
    faults.iter().find(|(field, _)| field == name).map(|(_, fault)| explain(words, name, *fault)).unwrap_or_default()
}

/// Stars as radio buttons: all screen readers and keyboards know them. The first is one star in either direction.
#[component]
fn Rate(words: Words, chosen: u8, error: String) -> impl IntoView {
    let stars = words
        .stars
        .iter()
        .cloned()
        .zip(1..=5)
        .map(|(label, value): (String, u8)| {
            view! {
                <label part="rating-star">
                    <input type="radio" id=(value == 1).then_some("rating") name="rating" value=value.to_string() checked=value == chosen aria-label=label aria-describedby="error-rating" />
                    <svg viewBox="0 0 24 24" aria-hidden="true"><path d=ONE></path></svg>
                </label>
            }
        })
        .collect_view();
    view! {
        <fieldset class="rate" part="rating">
            <legend>{words.rating.clone()}</legend>
            <div class="row">{stars}</div>
            <Wrong field="rating" error />
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
    error: String,
) -> impl IntoView {
    let invalid = (!error.is_empty()).to_string();
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
            <label for=name><Label label optional /></label>
            {input}
            <p class="hint" id=format!("hint-{name}")>{(!hint.is_empty()).then_some(hint)}</p>
            <p class="left" part="left" id=format!("left-{name}") aria-live="polite"></p>
            <Wrong field=name error />
        </div>
    }
}

/// What a field is called, and what may be said beside it. The space is part of the name: one that stands by itself is left
/// out by browsers when they make the name that is heard.
#[component]
pub(crate) fn Label(label: String, optional: String) -> impl IntoView {
    let optional = (!optional.is_empty()).then(|| view! { <span class="optional">{optional}</span> });
    view! { {format!("{label} ")}{optional} }
}

/// Text for inside a `textarea`, which the renderer does not escape by itself: only character references and its own
/// end tag mean anything there (HTML, 13.2.5.2).
pub(crate) fn area_text(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

/// What is wrong with a field, said beside it.
#[component]
fn Wrong(field: &'static str, error: String) -> impl IntoView {
    // An empty text would be rendered as a space.
    let error = (!error.is_empty()).then_some(error);
    view! { <p class="error" part="error" id=format!("error-{field}")>{error}</p> }
}

/// What has to be mended, above all fields: it takes the focus, and leads to each of them.
#[component]
fn Faults(words: Words, faults: Vec<Fault>) -> impl IntoView {
    let line = |(field, fault): &Fault| {
        let text = format!("{}: {}", label(&words, field), explain(&words, field, *fault));
        view! { <li><a data-act="mend" href=format!("#{field}")>{text}</a></li> }
    };
    let list = faults.iter().map(line).collect_view();
    view! {
        <div class="faults" part="faults" tabindex="-1" hidden=faults.is_empty()>
            <p>{words.faults.clone()}</p>
            <ul>{list}</ul>
        </div>
    }
}
