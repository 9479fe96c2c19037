//! Texts that the shop has ready, above the answer: choosing one fills it in, and sends nothing.

use crate::inbox::data::Choice;
use crate::inbox::list::Options;
use crate::inbox::texts::say;
use leptos::prelude::*;

/// What can be chosen, and where that leads: the same page, with the text filled in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReadyView {
    /// Address of the conversation.
    pub action: String,
    /// What its address holds besides: the list beside it.
    pub hidden: Vec<(String, String)>,
    /// Quick replies by their ids.
    pub choices: Vec<Choice>,
}

/// See [`ReadyView`]. Nothing where there are none.
#[component]
pub fn Ready(ready: ReadyView) -> impl IntoView {
    let ReadyView { action, hidden, choices } = ready;
    (!choices.is_empty()).then(|| {
        let hidden = hidden.into_iter().map(|(name, value)| view! { <input type="hidden" name=name value=value /> });
        view! {
            <form class="ready" method="get" action=action>
                {hidden.collect_view()}
                <label for="quick">{say("inbox-ready-choose")}</label>
                <div class="row">
                    <select id="quick" name="quick">
                        <option value="">{say("inbox-ready-none")}</option>
                        <Options choices />
                    </select>
                    <button>{say("inbox-ready-fill")}</button>
                </div>
            </form>
        }
    })
}
