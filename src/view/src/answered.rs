//! How the merchant's own questions were answered: above the list by counts, under a review in words.

use leptos::either::Either;
use leptos::prelude::*;

/// The answers to one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnsweredView {
    /// What was asked.
    pub text: String,
    /// Its language, where it is another than the page's.
    pub lang: Option<String>,
    /// How many answered.
    pub people: String,
    /// What they answered.
    pub shape: Shape,
    /// Right-to-left: low stands on the right.
    pub rtl: bool,
}

/// How answers are drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shape {
    /// A needle between two ends.
    Scale {
        /// The mean, in percent of the way from the low end: 0 to 100.
        at: u8,
        /// The same in words.
        label: String,
        /// Low end, middle, high end; the middle may be empty.
        ends: [String; 3],
    },
    /// A bar for each value: label, whole percent, and the percent to read.
    Bars(Vec<(String, u8, String)>),
}

/// All questions that anyone answered; nothing where there are none.
#[component]
pub fn Answers(answers: Vec<AnsweredView>, heading: String) -> impl IntoView {
    (!answers.is_empty()).then(|| {
        let items = answers.into_iter().map(|one| view! { <Answered one /> }).collect_view();
        view! { <ul class="answers" part="answers" aria-label=heading>{items}</ul> }
    })
}

#[component]
fn Answered(one: AnsweredView) -> impl IntoView {
    let AnsweredView { text, lang, people, shape, rtl } = one;
    let words = lang.clone();
    let shape = match shape {
        Shape::Scale { at, label, ends: [low, middle, high] } => {
            // The needle is a little wide: at the ends it stays on the line.
            let x = format!("{}%", 3 + u32::from(if rtl { 100 - at } else { at }) * 94 / 100);
            Either::Left(view! {
                <svg class="needle" part="needle" role="img" aria-label=label width="100%" height="14">
                    <rect class="off" y="5" width="100%" height="4" rx="2"></rect>
                    <circle class="on" cx=x cy="7" r="6"></circle>
                </svg>
                <span class="ends" lang=words><span>{low}</span><span>{middle}</span><span>{high}</span></span>
            })
        }
        Shape::Bars(bars) => {
            let bars = bars
                .into_iter()
                .map(|(label, percent, shown)| {
                    let width = format!("{percent}%");
                    let x = rtl.then(|| format!("{}%", 100 - percent));
                    view! {
                        <li>
                            <span class="what" lang=words.clone() dir="auto">{label}</span>
                            <svg class="bar" part="answer-bar" aria-hidden="true" width="100%" height="8">
                                <rect class="off" width="100%" height="8" rx="4"></rect>
                                <rect class="on" x=x width=width height="8" rx="4"></rect>
                            </svg>
                            <span class="many">{shown}</span>
                        </li>
                    }
                })
                .collect_view();
            Either::Right(view! { <ul>{bars}</ul> })
        }
    };
    view! {
        <li part="answer-summary">
            <p class="asks"><span lang=lang dir="auto">{text}</span>" "<span class="many">{people}</span></p>
            {shape}
        </li>
    }
}

/// What one review answered: question and answers.
#[component]
pub fn Answering(answers: Vec<(String, String)>) -> impl IntoView {
    (!answers.is_empty()).then(|| {
        let items = answers
            .into_iter()
            .map(|(question, answer)| {
                view! { <div><dt dir="auto">{question}</dt>" "<dd dir="auto">{answer}</dd></div> }
            })
            .collect_view();
        view! { <dl class="answering" part="review-answers">{items}</dl> }
    })
}
