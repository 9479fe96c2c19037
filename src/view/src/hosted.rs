//! Pages of our own around the reviews, for whoever comes without script or by a link: all of them work without any.

use crate::data::{Labels, ReviewsView};
use crate::fields::Drawn;
use crate::letter::LetterView;
use crate::live::{FormState, Live, Phase};
use crate::own::{Own, OwnView};
use crate::private::Private;
use crate::questions::{Asking, Questions, QuestionsView};
use crate::reviews::{Filling, Island, Reviews};
use crate::tools::ToolsView;
use leptos::prelude::*;

/// What every page has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FrameView {
    /// `Reviews of Gooseneck kettle`.
    pub title: String,
    /// Where it leads back to: address and name; the address may be empty.
    pub back: (String, String),
    /// Language of the page.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// Style sheets, relative to the server.
    pub sheets: Vec<String>,
    /// How reviews are collected and checked, in short.
    pub how: String,
    /// Whether search engines should leave it alone.
    pub private: bool,
}

/// A document, without its doctype.
#[component]
pub fn Frame(frame: FrameView, children: Children) -> impl IntoView {
    let FrameView { title, back: (href, name), lang, dir, sheets, how, private } = frame;
    let sheets = sheets.into_iter().map(|href| view! { <link rel="stylesheet" href=href /> }).collect_view();
    let heading = title.clone();
    let page_lang = lang.clone();
    view! {
        <html lang=page_lang dir=dir>
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <meta name="color-scheme" content="light dark" />
                {private.then(|| view! { <meta name="robots" content="noindex" /> })}
                <title>{title}</title>
                <link rel="icon" href="data:," />
                {sheets}
            </head>
            <body>
                <header class="top">
                    {(!href.is_empty()).then(|| view! { <a class="back" href=href>{name}</a> })}
                    <h1>{heading}</h1>
                </header>
                <main>
                    <div class="plaudit" data-part="reviews" lang=lang dir=dir>{children()}</div>
                </main>
                <footer class="how"><p>{how}</p></footer>
            </body>
        </html>
    }
}

/// The page of a product, or of a whole shop.
pub struct HostedView {
    /// Around it.
    pub frame: FrameView,
    /// Address of the first page and its name, on later pages.
    pub first: Option<(String, String)>,
    /// Address of the questions about the product and what they are called; not for a whole shop.
    pub questions: Option<(String, String)>,
    /// The reviews.
    pub reviews: ReviewsView,
    /// The filters.
    pub tools: ToolsView,
    /// The form to tell the shop alone; not for a whole shop.
    pub private: Option<LetterView>,
    /// How far sending has come.
    pub phase: Phase,
    /// What stands in the form.
    pub drawn: Drawn,
}

/// All reviews and the form.
#[component]
pub fn Hosted(view: HostedView) -> impl IntoView {
    let HostedView { frame, first, questions, reviews, tools, private, phase, drawn } = view;
    let live = Live::still(phase);
    view! {
        <Frame frame>
            {first.map(|(href, name)| view! { <p><a href=href>{name}</a></p> })}
            {questions.map(|(href, name)| view! { <p><a href=href>{name}</a></p> })}
            <Reviews view=reviews filling=Some(Filling { tools, live, drawn, private }) />
        </Frame>
    }
}

/// The author's own page of a review: how it stands, the form to change it, the button to erase it.
pub struct AuthorView {
    /// Around it.
    pub frame: FrameView,
    /// The review.
    pub own: OwnView,
    /// The fixed texts.
    pub labels: Labels,
    /// The form.
    pub form: FormState,
    /// What stands in it.
    pub drawn: Drawn,
    /// How far sending has come.
    pub phase: Phase,
    /// Says what this page is, and to keep its address.
    pub keep: String,
    /// Where the erase form goes.
    pub erase: String,
    /// Its button: `Delete for good`.
    pub erase_word: String,
}

/// See [`AuthorView`].
#[component]
pub fn Author(view: AuthorView) -> impl IntoView {
    let AuthorView { frame, own, labels, form, drawn, phase, keep, erase, erase_word } = view;
    let live = Live::still(phase);
    let token = drawn.entered.token.clone();
    view! {
        <Frame frame>
            <p class="note">{keep}</p>
            <div class="alone"><Own own labels /></div>
            <Island state=form live drawn />
            <form class="erase" method="post" action=erase>
                <input type="hidden" name="token" value=token />
                <button class="button quiet" type="submit">{erase_word}</button>
            </form>
        </Frame>
    }
}

/// A question with one answer among several, such as why a review should be looked at.
pub struct AskView {
    /// Around it.
    pub frame: FrameView,
    /// Where the form goes.
    pub action: String,
    /// What is asked.
    pub question: String,
    /// Name of the field, values and labels.
    pub options: (&'static str, Vec<(String, String)>),
    /// Fields that go along.
    pub hidden: Vec<(&'static str, String)>,
    /// The button.
    pub send: String,
    /// Said in place of the form, once it was sent.
    pub done: Option<String>,
}

/// See [`AskView`].
#[component]
pub fn Ask(view: AskView) -> impl IntoView {
    let AskView { frame, action, question, options: (name, options), hidden, send, done } = view;
    let content = match done {
        Some(done) => view! { <p class="said" role="status">{done}</p> }.into_any(),
        None => view! { <AskForm action question name options hidden send said=Default::default() /> }.into_any(),
    };
    view! { <Frame frame>{content}</Frame> }
}

/// The form of an [`Ask`] page, which the module also puts under a review; `said` is what it says there once it was sent
/// or not.
#[component]
pub fn AskForm(
    action: String,
    question: String,
    name: &'static str,
    options: Vec<(String, String)>,
    hidden: Vec<(&'static str, String)>,
    send: String,
    said: (String, String),
) -> impl IntoView {
    let options = options
        .into_iter()
        .map(|(value, label)| {
            view! { <label class="tick"><input type="radio" name=name value=value required />{label}</label> }
        })
        .collect_view();
    let hidden =
        hidden.into_iter().map(|(name, value)| view! { <input type="hidden" name=name value=value /> }).collect_view();
    view! {
        <form class="ask" part="ask" method="post" action=action data-act="ask" data-done=said.0 data-failed=said.1>
            {hidden}
            <fieldset><legend>{question}</legend>{options}</fieldset>
            <button class="button" type="submit">{send}</button>
        </form>
    }
}

/// The questions about a product, and the form to ask.
#[component]
pub fn QuestionPage(frame: FrameView, questions: QuestionsView, asking: Asking) -> impl IntoView {
    view! { <Frame frame><Questions view=questions filling=Some(asking) /></Frame> }
}

/// The form to tell the shop alone, on a page of its own.
#[component]
pub fn PrivatePage(frame: FrameView, letter: LetterView) -> impl IntoView {
    view! { <Frame frame><Private letter /></Frame> }
}

/// A page of plain words: paragraphs under headings, and a link at the end where its address is not empty.
#[component]
pub fn Plain(frame: FrameView, sections: Vec<(String, Vec<String>)>, link: (String, String)) -> impl IntoView {
    let (name, href) = link;
    let link = (!href.is_empty()).then(|| view! { <p class="plain"><a href=href>{name}</a></p> });
    let sections = sections
        .into_iter()
        .map(|(heading, paragraphs)| {
            let paragraphs = paragraphs.into_iter().map(|text| view! { <p>{text}</p> }).collect_view();
            view! { <section class="plain"><h2>{heading}</h2>{paragraphs}</section> }
        })
        .collect_view();
    view! { <Frame frame>{sections}{link}</Frame> }
}
