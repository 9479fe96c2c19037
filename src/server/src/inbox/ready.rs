//! Quick replies in the inbox: which there are, and one of them filled in for a conversation.

use crate::app::App;
use crate::inbox::failure::Failure;
use crate::inbox::present;
use crate::talk::ready::{places, quick};
use plaudit_model::answers::QuickReply;
use plaudit_store::{Conversation, Shop};
use plaudit_view::inbox::data::Choice;
use plaudit_view::inbox::ready::ReadyView;
use url::form_urlencoded::parse;

/// What can be chosen, and the text of the one that was; empty where none was.
pub(super) async fn offered(
    app: &App,
    shop: &Shop,
    case: &Conversation,
    query: &str,
    chosen: &str,
) -> Result<(ReadyView, String), Failure> {
    let answers = app.store.answer_settings(&shop.key).await?.answers;
    let choice =
        |reply: &QuickReply| Choice { value: reply.id.clone(), label: reply.name.clone(), chosen: reply.id == chosen };
    let view = ReadyView {
        action: present::case_address(&shop.key, &case.line.id),
        hidden: parse(query.as_bytes()).into_owned().collect(),
        choices: answers.quick.iter().map(choice).collect(),
    };
    let text = match answers.quick(chosen) {
        Some(reply) => quick(reply, shop, case, &places(app, shop, &answers, case).await?),
        None => String::new(),
    };
    Ok((view, text))
}
