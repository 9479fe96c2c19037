//! A form for words: a question, a private message, an answer. The server draws it; it posts to a page of our own, and
//! through the module to the API, with the same names of fields. What the module may have to say stands on the form as
//! `data-…`, each by the code of what happened.

use crate::fields::{Label, area_text};
use crate::questions::Alike;
use leptos::either::EitherOf3;
use leptos::prelude::*;

/// What the form asks and says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LetterView {
    /// Keeps its ids apart from those of other forms beside it: `ask`.
    pub name: &'static str,
    /// Where it goes without script.
    pub action: String,
    /// Where the module sends it: the path below the shop in the API.
    pub to: String,
    /// What the module tells the page afterwards: `question-sent`.
    pub event: &'static str,
    /// The button that unfolds it.
    pub word: String,
    /// Whether it begins unfolded.
    pub open: bool,
    /// What becomes of the words, above the fields; may be empty.
    pub intro: String,
    /// The fields in order.
    pub fields: Vec<LetterField>,
    /// Fields that go along.
    pub hidden: Vec<(&'static str, String)>,
    /// Shows what is like the text of the first field while it is typed.
    pub alike: bool,
    /// The text on data use.
    pub notice: String,
    /// The button.
    pub send: String,
    /// What became of sending.
    pub said: LetterWords,
    /// What the page says after it was posted without script; `None` before.
    pub status: Option<String>,
}

/// One field.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LetterField {
    /// Name, as in the API. `body` is a text of several lines, `email` an address, the rest are lines.
    pub name: &'static str,
    /// Label.
    pub label: String,
    /// Beside the label of a field that may stay empty.
    pub optional: String,
    /// Under the field; may be empty.
    pub hint: String,
    /// What stands in it.
    pub value: String,
    /// What is wrong with it; may be empty.
    pub error: String,
}

/// What the form may have to say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LetterWords {
    /// Stored, and shown where it is for everyone.
    pub published: String,
    /// Stored; a person looks at it first. Private words are never held.
    pub held: String,
    /// Stored; not shown.
    pub hidden: String,
    /// It had been sent before.
    pub before: String,
    /// No connection.
    pub offline: String,
    /// Too many requests just now.
    pub rate: String,
    /// The server did not take it.
    pub failed: String,
    /// What was typed earlier has been put back.
    pub draft: String,
    /// A field that must not be empty.
    pub required: String,
    /// A field with too much in it.
    pub too_long: String,
    /// A field with something else in it.
    pub invalid: String,
}

/// The form.
#[component]
pub fn Letter(letter: LetterView) -> impl IntoView {
    let LetterView { name, action, to, event, intro, fields, hidden, alike, notice, send, said, .. } = letter;
    let hidden =
        hidden.into_iter().map(|(name, value)| view! { <input type="hidden" name=name value=value /> }).collect_view();
    let fields = fields
        .into_iter()
        .enumerate()
        .map(|(at, field)| {
            let similar = (alike && at == 0)
                .then(|| view! { <Alike heading=String::new() unanswered=String::new() questions=Vec::new() /> });
            view! { <Field form=name field />{similar} }
        })
        .collect_view();
    view! {
        <form part="form" method="post" action=action novalidate data-act="letter" data-to=to data-event=event
            data-published=said.published data-held=said.held data-hidden=said.hidden data-before=said.before
            data-offline=said.offline data-rate=said.rate data-failed=said.failed data-draft=said.draft
            data-required=said.required data-too_long=said.too_long data-invalid=said.invalid>
            {(!intro.is_empty()).then(|| view! { <p class="intro">{intro}</p> })}
            {hidden}
            {fields}
            // Filled by machines only; people neither see it nor reach it by keyboard.
            <input class="trap" name="website" tabindex="-1" autocomplete="off" aria-hidden="true" />
            <p class="notice" part="notice">{notice}</p>
            <button class="button send" part="send" type="submit">{send}</button>
        </form>
    }
}

/// A labelled field with its hint and its error. There is no `maxlength`: it would cut a long paste without a word.
#[component]
fn Field(form: &'static str, field: LetterField) -> impl IntoView {
    let LetterField { name, label, optional, hint, value, error } = field;
    let id = format!("{form}-{name}");
    let described = format!("{id}-hint {id}-error");
    let invalid = (!error.is_empty()).to_string();
    let required = optional.is_empty().then_some("true");
    let input = match (name, value.is_empty()) {
        // An empty text child would arrive as a space.
        ("body", true) => EitherOf3::A(view! {
            <textarea id=id.clone() name=name rows="4" dir="auto" placeholder=" " aria-required=required
                aria-invalid=invalid aria-describedby=described></textarea>
        }),
        ("body", false) => EitherOf3::B(view! {
            <textarea id=id.clone() name=name rows="4" dir="auto" placeholder=" " aria-required=required
                aria-invalid=invalid aria-describedby=described>{area_text(&value)}</textarea>
        }),
        _ => {
            let (kind, complete) = if name == "email" { ("email", "email") } else { ("text", "nickname") };
            EitherOf3::C(view! {
                <input id=id.clone() name=name value=value type=kind autocomplete=complete dir="auto" placeholder=" "
                    aria-required=required aria-invalid=invalid aria-describedby=described />
            })
        }
    };
    view! {
        <div class="field" part="field">
            <label for=id.clone()><Label label optional /></label>
            {input}
            <p class="hint" id=format!("{id}-hint")>{(!hint.is_empty()).then_some(hint)}</p>
            <p class="error" part="error" id=format!("{id}-error") data-error=name>{(!error.is_empty()).then_some(error)}</p>
        </div>
    }
}
