//! Buyers' answers to a question, each with what can be done to it: put on the page, or taken from it for a reason of the
//! closed list.

use crate::inbox::data::{Choice, MomentView};
use crate::inbox::forms::Act;
use crate::inbox::list::Options;
use crate::inbox::parts::When;
use crate::inbox::texts::say;
use leptos::prelude::*;

/// A buyer's answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReplyView {
    /// Its id.
    pub id: String,
    /// Name, or the word for nobody in particular.
    pub author: String,
    /// As it came.
    pub body: String,
    /// `Held for a person` or `Hidden: Spam`; empty when it is shown.
    pub mark: String,
    /// When it came.
    pub came: MomentView,
    /// Whether it can be put on the page.
    pub publish: bool,
    /// Reasons to take it from the page; none where it is hidden already.
    pub reasons: Vec<Choice>,
    /// What is wrong with the reason that was sent.
    pub error: Option<String>,
}

/// What their forms carry; `None` for those who only read.
pub type Signed = Option<(String, String, i64)>;

/// All of them, oldest first; nothing without any.
#[component]
pub fn Replies(replies: Vec<ReplyView>, signed: Signed) -> impl IntoView {
    (!replies.is_empty()).then(|| {
        let cards = replies.into_iter().map(|reply| view! { <Reply reply signed=signed.clone() /> }).collect_view();
        view! {
            <section class="history" aria-labelledby="replies">
                <h2 id="replies">{say("inbox-replies")}</h2>
                <ol>{cards}</ol>
            </section>
        }
    })
}

#[component]
fn Reply(reply: ReplyView, signed: Signed) -> impl IntoView {
    let ReplyView { id, author, body, mark, came, publish, reasons, error } = reply;
    let forms = signed.map(|(action, csrf, version)| {
        let (again, token, reply) = (action.clone(), csrf.clone(), id.clone());
        let select = format!("reason-{id}");
        let (wrong, wrong_id) = (error.is_some(), format!("error-{id}"));
        let described = wrong.then(|| wrong_id.clone());
        view! {
            {publish.then(|| view! {
                <Act action=again csrf=token version=version class="publish">
                    <input type="hidden" name="reply" value=reply />
                    <button name="act" value="show_reply">{say("inbox-reply-show")}</button>
                </Act>
            })}
            {(!reasons.is_empty()).then(|| view! {
                <details class="hide" open=wrong>
                    <summary>{say("inbox-reply-hide")}</summary>
                    <Act action=action csrf=csrf version=version class="reasons">
                        <input type="hidden" name="reply" value=id />
                        <label for=select.clone()>{say("inbox-hide-reason")}</label>
                        {error.map(|error| view! { <p class="error" id=wrong_id>{error}</p> })}
                        <select id=select name="reason" required aria-invalid=wrong.then_some("true") aria-describedby=described>
                            <option value="">{say("inbox-hide-choose")}</option>
                            <Options choices=reasons />
                        </select>
                        <button name="act" value="hide_reply">{say("inbox-reply-hide-do")}</button>
                    </Act>
                </details>
            })}
        }
    });
    view! {
        <li class="answer">
            <p class="by"><bdi>{author}</bdi> {format!(" {} ", say("inbox-reply-by"))} <When moment=came /></p>
            {(!mark.is_empty()).then(|| view! { <p class="unshown">{mark}</p> })}
            <p class="words" dir="auto">{body}</p>
            {forms}
        </li>
    }
}
