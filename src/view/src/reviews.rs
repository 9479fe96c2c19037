//! `<plaudit-reviews>`: summary, form, list. What is only needed to write and to choose comes on intent, see [`Filling`].

use crate::answered::Answers;
use crate::data::ReviewsView;
use crate::fields::Drawn;
use crate::form::ReviewForm;
use crate::item::Words;
use crate::letter::LetterView;
use crate::list::List;
use crate::live::{FormState, Live};
use crate::photos::Strip;
use crate::private::Private;
use crate::summary::Summary;
use crate::tools::{Tools, ToolsView};
use leptos::either::Either;
use leptos::prelude::*;

/// What fills the slots of a page that is to work without the module.
pub struct Filling {
    /// The filters.
    pub tools: ToolsView,
    /// The form's signals.
    pub live: Live,
    /// What stands in the form.
    pub drawn: Drawn,
    /// The form to tell the shop alone; not for a whole shop.
    pub private: Option<LetterView>,
}

/// Everything inside the wrapper of a `<plaudit-reviews>`.
#[component]
pub fn Reviews(view: ReviewsView, filling: Option<Filling>) -> impl IntoView {
    let ReviewsView { form, hosted, writable, labels, note, how, summary, answers, sides, topics, strip, list } = view;
    let rtl = summary.rtl;
    let any = summary.any;
    let lang = form.lang.clone();
    let (write, tools) = match filling {
        Some(Filling { tools, live, drawn, private }) => {
            let write = view! { <Island state=form live drawn />{private.map(|letter| view! { <Private letter /> })} };
            (writable.then_some(Either::Left(write)), any.then(|| Either::Left(view! { <Tools view=tools /> })))
        }
        None => {
            let href = format!("{hosted}?lang={lang}");
            let write = view! {
                <p data-slot="form">
                    <a class="button" part="write-button" data-act="fill" href=format!("{href}#write")>{form.words.write}</a>
                </p>
                // Beside it, and of the same look: never in its place.
                <p data-slot="private">
                    <a class="button" part="private-button" data-act="fill" href=format!("{hosted}/private?lang={lang}")>{labels.private.clone()}</a>
                </p>
            };
            let tools = view! {
                <p data-slot="tools">
                    <a class="button quiet" part="tools-button" data-act="fill" href=format!("{href}#tools")>{labels.tools.clone()}</a>
                </p>
            };
            (writable.then_some(Either::Right(write)), any.then_some(Either::Right(tools)))
        }
    };
    let sides = sides.map(|(praise, criticism)| {
        let side = |heading: String, review| {
            view! {
                <section part="side">
                    <h3>{heading}</h3>
                    <Words review rtl read_more=labels.read_more.clone() />
                </section>
            }
        };
        let (praise, criticism) = (side(labels.praise.clone(), praise), side(labels.criticism.clone(), criticism));
        view! { <div class="sides" part="sides">{praise}{criticism}</div> }
    });
    let topics = (!topics.is_empty()).then(|| {
        let links = topics
            .into_iter()
            .map(|topic| {
                view! {
                    <li><a class="chip" part="topic" data-act="go" href=topic.href>{topic.label}" "<span class="many">{topic.count}</span></a></li>
                }
            })
            .collect_view();
        view! { <ul class="chips" part="topics" aria-label=labels.topics.clone()>{links}</ul> }
    });
    let heading = labels.heading.clone();
    let honest =
        view! { <p class="honest" part="honest">{labels.honest.clone()}" "<a href=how>{labels.how.clone()}</a></p> };
    view! {
        <div class="reviews" part="reviews" role="group" aria-label=heading>
            <Summary summary />
            {(!note.is_empty()).then(|| view! { <p class="note" part="note">{note}</p> })}
            {honest}
            <Answers answers heading=labels.answers.clone() />
            {write.map(|doors| view! { <div class="doors" part="doors">{doors}</div> })}
            {sides}
            {topics}
            {strip.map(|strip| view! { <Strip strip labels=labels.clone() /> })}
            {tools}
            <div data-region="mine"></div>
            <List list labels />
            // What every vote button belongs to, so that voting works without script.
            <form id="votes" method="post" action=format!("{hosted}/votes?lang={lang}") hidden></form>
        </div>
    }
}

/// The form, as the module finds it: the element that it takes over, and nothing beside it.
#[component]
pub fn Island(state: FormState, live: Live, drawn: Drawn) -> impl IntoView {
    view! {
        <div class="island" data-island="form">
            <ReviewForm state live drawn />
        </div>
    }
}
