//! One question with its answers, in the list, and folded among those that are like the one that is being typed.

use super::QuestionLabels;
use leptos::either::Either;
use leptos::prelude::*;

/// One question.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct QuestionView {
    /// UUID.
    pub id: String,
    /// Plain text.
    pub body: String,
    /// Language of the words, or empty when it is not known.
    pub lang: String,
    /// Name, or the word for nobody in particular.
    pub author: String,
    /// Date to read.
    pub when: String,
    /// The same for machines.
    pub datetime: String,
    /// `Also asked`, and the same question in other words; empty where nobody asked again.
    pub also: (String, Vec<String>),
    /// The shop's answer first, then those of buyers.
    pub answers: Vec<GivenView>,
    /// How many found the answer helpful, in the language's digits; empty for none.
    pub helpful: String,
}

/// An answer to a question.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct GivenView {
    /// UUID of a buyer's answer; empty for the shop's, which is voted for with its question.
    pub id: String,
    /// `Shop` or `Verified buyer`.
    pub badge: String,
    /// What the badge means; may be empty.
    pub meaning: String,
    /// Who speaks.
    pub by: String,
    /// Plain text.
    pub body: String,
    /// Date to read.
    pub when: String,
    /// The same for machines.
    pub datetime: String,
    /// How many found it helpful, in the language's digits; empty for none.
    pub helpful: String,
}

/// One question. Names and words from others are isolated, so that they cannot turn the line around.
#[component]
pub fn Question(question: QuestionView, labels: QuestionLabels, hosted: String) -> impl IntoView {
    let QuestionView { id, body, lang, author, when, datetime, also: (also, others), answers, helpful } = question;
    let lang = (!lang.is_empty()).then_some(lang);
    let others = (!others.is_empty()).then(|| {
        let others = others.into_iter().map(|other| view! { <li dir="auto">{other}</li> }).collect_view();
        view! { <details class="also" part="also-asked"><summary>{also}</summary><ul>{others}</ul></details> }
    });
    let given = if answers.is_empty() {
        Either::Left(view! { <p class="unanswered" part="unanswered">{labels.unanswered.clone()}</p> })
    } else {
        let word = labels.helpful.clone();
        Either::Right(answers.into_iter().map(|answer| view! { <Given answer helpful=word.clone() /> }).collect_view())
    };
    let anchor = format!("question-{id}");
    view! {
        <article class="question" part="question" id=anchor tabindex="-1">
            <p class="title" part="question-text" lang=lang dir="auto">{body}</p>
            <p class="by">
                <bdi class="author" part="author">{author}</bdi>
                <time class="when" part="date" datetime=datetime>{when}</time>
            </p>
            {others}
            {given}
            <p class="acts">
                <button class="vote" part="vote" data-act="vote" form="votes" name="question" value=id.clone()>
                    {labels.helpful}" "<span class="many">{helpful}</span>
                </button>
                <a class="report" part="report" data-act="report" rel="nofollow" href=format!("{hosted}/report?question={id}")>{labels.report}</a>
                <button type="button" class="link reply" part="reply-button" data-act="reply" value=id>{labels.reply}</button>
            </p>
        </article>
    }
}

/// An answer: the shop's, or a buyer's.
#[component]
fn Given(answer: GivenView, helpful: String) -> impl IntoView {
    let GivenView { id, badge, meaning, by, body, when, datetime, helpful: many } = answer;
    let meaning = (!meaning.is_empty()).then_some(meaning);
    let vote = (!id.is_empty()).then(|| {
        view! {
            <p class="acts">
                <button class="vote" part="vote" data-act="vote" form="votes" name="reply" value=id>
                    {helpful}" "<span class="many">{many}</span>
                </button>
            </p>
        }
    });
    view! {
        <div class="answer" part="answer">
            <p class="by">
                <bdi class="author">{by}</bdi>
                <span class="badge-of" part="answer-badge" title=meaning>{badge}</span>
                <time class="when" datetime=datetime>{when}</time>
            </p>
            <p class="body" dir="auto">{body}</p>
            {vote}
        </div>
    }
}

/// Questions like the one that is being typed, each with its answer folded under it.
#[component]
pub fn Alike(heading: String, unanswered: String, questions: Vec<QuestionView>) -> impl IntoView {
    let said = if questions.is_empty() { None } else { Some(heading) };
    let items = questions
        .into_iter()
        .map(|question| {
            let answers = question.answers.into_iter().map(|answer| {
                view! { <p><bdi class="author">{answer.by}</bdi>" "<span class="body" dir="auto">{answer.body}</span></p> }
            });
            let answers = answers.collect_view();
            let none = answers.is_empty().then(|| view! { <p>{unanswered.clone()}</p> });
            view! {
                <li>
                    <details><summary dir="auto">{question.body}</summary>{answers}{none}</details>
                </li>
            }
        })
        .collect_view();
    view! {
        <div class="alike" data-region="alike">
            <p role="status">{said}</p>
            <ul>{items}</ul>
        </div>
    }
}
