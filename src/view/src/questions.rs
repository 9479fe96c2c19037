//! `<plaudit-questions>`: what others asked about a product, with the answers. The forms to ask and to search come on
//! intent, as those of the reviews do.

use crate::data::Chip;
use crate::letter::{Letter, LetterView};
use leptos::either::Either;
use leptos::prelude::*;

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

/// A page of questions, and what was looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionListView {
    /// Names the order; empty without questions, and where some were looked for.
    pub order: String,
    /// What was looked for; each address takes one choice back.
    pub chips: Vec<Chip>,
    /// Address of all questions, where some were looked for.
    pub all: String,
    /// In the order asked for.
    pub questions: Vec<QuestionView>,
    /// Said in place of the list when nothing is in it.
    pub empty: String,
    /// Address of the next page.
    pub next: Option<String>,
    /// Address of our own page of them.
    pub hosted: String,
}

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

/// Search and order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeekView {
    /// Address of the hosted page.
    pub action: String,
    /// Language of the page.
    pub lang: String,
    /// `Search in questions`.
    pub heading: String,
    /// What is looked for.
    pub sought: String,
    /// `Order`.
    pub sort: String,
    /// Value, label, and whether it is chosen.
    pub orders: Vec<(String, String, bool)>,
    /// `Show`.
    pub apply: String,
}

/// See [`SeekView`]. A plain form that asks the hosted page, or through the module for the list alone.
#[component]
pub fn Seek(view: SeekView) -> impl IntoView {
    let SeekView { action, lang, heading, sought, sort, orders, apply } = view;
    let open = !sought.is_empty();
    let options = orders
        .into_iter()
        .map(|(value, label, on)| view! { <option value=value selected=on>{label}</option> })
        .collect_view();
    view! {
        <details class="tools" part="tools" id="seek" open=open>
            <summary class="button quiet" part="tools-button">{heading.clone()}</summary>
            <form part="tools-form" method="get" action=format!("{action}#list") data-act="choose" role="search">
                <input type="hidden" name="lang" value=lang />
                <label class="tool"><span>{heading}</span><input type="search" name="q" value=sought maxlength="80" enterkeyhint="search" part="search" /></label>
                <label class="tool"><span>{sort}</span><select name="sort" part="select">{options}</select></label>
                <button class="button" type="submit">{apply}</button>
            </form>
        </details>
    }
}

/// The list with what was looked for: the part that the server draws anew for every choice.
#[component]
pub fn QuestionList(list: QuestionListView, labels: QuestionLabels) -> impl IntoView {
    let QuestionListView { order, chips, all, questions, empty, next, hosted } = list;
    let none = questions.is_empty();
    let items = {
        let labels = labels.clone();
        questions
            .into_iter()
            .map(|question| view! { <Question question labels=labels.clone() hosted=hosted.clone() /> })
            .collect_view()
    };
    let chosen = (!chips.is_empty()).then(|| {
        let chips = chips
            .into_iter()
            .map(|chip| {
                view! { <li><a class="chip" part="chip" data-act="go" href=chip.href aria-label=chip.remove>{chip.label}</a></li> }
            })
            .collect_view();
        view! {
            <ul class="chips">
                {chips}
                <li><a class="chip clear" part="chip" data-act="go" href=all>{labels.clear}</a></li>
            </ul>
        }
    });
    let (failed, more) = (labels.more_failed, labels.more);
    view! {
        <div class="region" data-region="list" id="list">
            {chosen}
            <p class="order" part="order">
                <span role="status" class="empty" part="empty">{none.then_some(empty)}</span>
                {(!order.is_empty()).then(|| view! { <span>{order}</span> })}
            </p>
            <div class="list" part="list">{items}</div>
            <p class="trouble" role="status" data-failed=failed></p>
            {next.map(|href| view! { <a class="more" part="more" data-act="more" href=href>{more}</a> })}
        </div>
    }
}

/// One question. Names and words from others are isolated, so that they cannot turn the line around.
#[component]
fn Question(question: QuestionView, labels: QuestionLabels, hosted: String) -> impl IntoView {
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
