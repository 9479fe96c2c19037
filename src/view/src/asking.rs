//! What a shop asks beside stars and words: its own questions, and consent where its law wants one.
//!
//! The server alone draws this. The module that takes the form over steps over the two places (see [`crate::form`]) and
//! reads what was ticked when the form is sent: fields that it never changes would only weigh on it.

use leptos::either::Either;
use leptos::prelude::*;

/// Everything that a shop asks on one form.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AskingView {
    /// Its questions, in order.
    pub questions: Vec<QuestionView>,
    /// What leaves a question without an answer.
    pub none: String,
    /// The boxes, each ticked by the shopper alone.
    pub boxes: Vec<BoxView>,
    /// What becomes of the data.
    pub notice: String,
    /// The page on privacy: its name and its address; both empty for none.
    pub privacy: (String, String),
}

/// One question.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct QuestionView {
    /// Name of the field: `answer.` and the question's id.
    pub name: String,
    /// What is asked.
    pub text: String,
    /// Its language, where it is another than the page's.
    pub lang: Option<String>,
    /// Whether several options may be ticked.
    pub several: bool,
    /// Whether it is a scale, whose steps stand in a row between two ends.
    pub scale: bool,
    /// What can be answered.
    pub options: Vec<OptionView>,
}

/// A way to answer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OptionView {
    /// Its value in the API.
    pub value: String,
    /// As it is read out.
    pub label: String,
    /// Whether the label is the shop's, and shown; a step between two named ones has a number that is only read out.
    pub named: bool,
    /// Whether it is ticked.
    pub on: bool,
}

/// A box to tick.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BoxView {
    /// Name of the field.
    pub name: &'static str,
    /// The shop's words.
    pub text: String,
    /// Their language, where it is another than the page's.
    pub lang: Option<String>,
    /// Whether a review needs it.
    pub needed: bool,
    /// Whether it is ticked.
    pub on: bool,
}

/// The shop's questions. Each begins without an answer and can be put back to none.
#[component]
pub fn Questions(questions: Vec<QuestionView>, none: String) -> impl IntoView {
    questions
        .into_iter()
        .map(|question| {
            let QuestionView { name, text, lang, several, scale, options } = question;
            let open = !options.iter().any(|option| option.on);
            let kind = if several { "checkbox" } else { "radio" };
            let ends = scale.then(|| {
                let ends = options
                    .iter()
                    .filter(|option| option.named)
                    .map(|option| view! { <span>{option.label.clone()}</span> });
                view! { <span class="ends" aria-hidden="true" lang=lang.clone()>{ends.collect_view()}</span> }
            });
            let option_lang = lang.clone();
            let options = options
                .into_iter()
                .map(|OptionView { value, label, named, on }| {
                    let lang = option_lang.clone().filter(|_| named);
                    let input_name = name.clone();
                    if scale {
                        Either::Left(view! {
                            <label class="step"><input type="radio" name=input_name value=value checked=on aria-label=label lang=lang /></label>
                        })
                    } else {
                        Either::Right(view! {
                            <label class="pick" lang=lang dir="auto"><input type=kind name=input_name value=value checked=on />{label}</label>
                        })
                    }
                })
                .collect_view();
            let options = if scale {
                Either::Left(view! { <div class="steps">{options}</div> })
            } else {
                Either::Right(options)
            };
            let nothing = (!several).then(|| {
                view! { <label class="pick none"><input type="radio" name=name value="" checked=open />{none.clone()}</label> }
            });
            view! {
                <fieldset class="asked" class:scale=scale part="question">
                    <legend lang=lang dir="auto">{text}</legend>
                    <div class="picks">{options}{ends}{nothing}</div>
                </fieldset>
            }
        })
        .collect_view()
}

/// Consent, and what becomes of the data.
#[component]
pub fn Terms(boxes: Vec<BoxView>, notice: String, privacy: (String, String), fault: bool) -> impl IntoView {
    let boxes = boxes
        .into_iter()
        .map(|one| {
            let invalid = (one.needed && fault).then_some("true");
            let described = one.needed.then_some("error-consent");
            view! {
                <label class="tick" class:news=!one.needed part="consent">
                    <input type="checkbox" id=one.name name=one.name value="1" checked=one.on aria-invalid=invalid
                        aria-required=one.needed.then_some("true") aria-describedby=described />
                    <span lang=one.lang dir="auto">{one.text}</span>
                </label>
            }
        })
        .collect_view();
    let (name, link) = privacy;
    let link = (!link.is_empty()).then(|| view! { " " <a href=link target="_blank" rel="noopener">{name}</a> });
    view! {
        {boxes}
        <p class="notice" part="notice">{notice}{link}</p>
    }
}
