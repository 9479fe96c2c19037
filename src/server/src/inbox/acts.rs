//! What a form asks for, checked field by field.

use crate::inbox::post::Fields;
use plaudit_model::conversation::CaseStatus;
use plaudit_model::conversation::Kind;
use plaudit_model::conversation::state::{Move, Mover, step};
use plaudit_model::ids::ReviewId;
use plaudit_model::publication::{HideReason, Status};
use plaudit_model::text::plain;
use plaudit_store::{Act, Conversation, MessageKind, User};
use plaudit_view::inbox::forms::TEXT_LIMIT;

/// A field that has to be mended before anything is done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fault {
    /// Name of the field.
    pub(super) field: &'static str,
    /// What is wrong, and what to do.
    pub(super) message: String,
}

fn fault(field: &'static str, message: impl Into<String>) -> Fault {
    Fault { field, message: message.into() }
}

/// The act of a form, and the code of the notice that follows it. `None` when no button of ours was pressed.
pub(super) fn read(fields: &Fields, person: &User) -> Option<Result<(Act, &'static str), Fault>> {
    Some(match fields.get("act") {
        "answer" => text(fields, "answer", "answer").map(|text| (Act::Answer(text), "answered")),
        "note" => text(fields, "note", "note").map(|text| (Act::Note(text), "noted")),
        "take" => Ok((Act::Assign(Some(person.id)), "assigned")),
        "assign" => match fields.get("assignee") {
            "" => Ok((Act::Assign(None), "assigned")),
            id => id.parse().map(|id| (Act::Assign(Some(id)), "assigned")).map_err(|_| no_colleague()),
        },
        "hide" => HideReason::from_code(fields.get("reason"))
            .map(|reason| (Act::Hide(reason), "hidden"))
            .ok_or_else(|| fault("reason", "Choose one of the reasons. Without one, it stays.")),
        "publish" => Ok((Act::Publish, "published")),
        "answered_by_mail" => Ok((Act::AnsweredByMail, "answered_by_mail")),
        "merge" => ReviewId::parse(fields.get("into"))
            .map(|other| (Act::Merge(other), "merged"))
            .map_err(|_| fault("into", "Choose the question that asks the same.")),
        "part" => Ok((Act::Part, "parted")),
        "show_reply" => Ok((Act::ShowReply(ReviewId::parse(fields.get("reply")).ok()?), "reply_published")),
        "hide_reply" => {
            let reply = ReviewId::parse(fields.get("reply")).ok()?;
            HideReason::from_code(fields.get("reason"))
                .map(|reason| (Act::HideReply(reply, reason), "reply_hidden"))
                .ok_or_else(|| fault("reply", "Choose one of the reasons. Without one, the answer stays."))
        }
        "solve" => Ok((Act::Solve, "solved")),
        "hold" => Ok((Act::Hold, "held")),
        "wait" => Ok((Act::Wait, "waiting")),
        "resume" => Ok((Act::Resume, "resumed")),
        "looked" => Ok((Act::Looked, "looked")),
        "close" => Ok((Act::Close, "closed")),
        "reopen" => Ok((Act::Reopen, "reopened")),
        _ => return None,
    })
}

/// The colleague is none of this shop, or no longer.
pub(super) fn no_colleague() -> Fault {
    fault("assignee", "This colleague is not a member of the shop any more. Choose another.")
}

/// The other question cannot take this one in, or no longer.
pub(super) fn no_merging() -> Fault {
    fault(
        "into",
        "These two cannot be merged: the other question is not shown now, or one of them is merged already. Choose another.",
    )
}

/// The buttons of a conversation: the moves that the table of states has for people from where it stands.
pub(super) fn moves(from: CaseStatus, needs_look: bool) -> Vec<(&'static str, &'static str)> {
    const BUTTONS: [(Move, &str, &str); 6] = [
        (Move::Resume, "resume", "Go on with it"),
        (Move::Wait, "wait", "Wait for the shopper"),
        (Move::Hold, "hold", "Put it on hold"),
        (Move::Solve, "solve", "Solved"),
        (Move::Close, "close", "Close: nothing is left to do"),
        (Move::Reopen, "reopen", "Open it again"),
    ];
    let fits = |by: Move| step(Mover::Person, by, from).is_ok();
    let moves = BUTTONS.into_iter().filter(|(by, ..)| fits(*by)).map(|(_, act, label)| (act, label));
    needs_look.then_some(("looked", "I have looked: nothing to do")).into_iter().chain(moves).collect()
}

/// It stands where this cannot be done any more.
pub(super) fn refused() -> Fault {
    fault("act", "This cannot be done where the conversation stands now. Look at its state and choose again.")
}

fn text(fields: &Fields, field: &'static str, what: &str) -> Result<String, Fault> {
    let text = plain(fields.get(field));
    match text.chars().count() {
        0 => Err(fault(field, format!("Write the {what} first."))),
        1..=TEXT_LIMIT => Ok(text),
        long => Err(fault(
            field,
            format!(
                "This has {} characters, {} more than fit. Shorten it and send again.",
                grouped(long),
                grouped(long - TEXT_LIMIT)
            ),
        )),
    }
}

/// `5,004`.
fn grouped(number: usize) -> String {
    if number < 1_000 { number.to_string() } else { format!("{},{:03}", grouped(number / 1_000), number % 1_000) }
}

/// Whether a conversation is as the act would leave it: the button was pressed twice, or a colleague did the same.
pub(super) fn is_so(act: &Act, conversation: &Conversation, person: &User) -> bool {
    let line = &conversation.line;
    let said = |kind, body: &str| {
        conversation
            .messages
            .last()
            .is_some_and(|last| last.kind == kind && last.body == body && last.author == person.name)
    };
    match act {
        Act::Answer(body) => said(MessageKind::PublicAnswer, body),
        Act::Note(body) => said(MessageKind::Note, body),
        Act::Assign(user) => line.assignee.as_ref().map(|(id, _)| *id) == *user,
        Act::AnswerPrivately(body) => said(MessageKind::PrivateAnswer, body),
        Act::AnsweredByMail | Act::Wait => line.case_status == CaseStatus::Waiting,
        Act::Hold => line.case_status == CaseStatus::OnHold,
        Act::Solve => line.case_status == CaseStatus::Solved,
        Act::Prioritise(priority) => line.priority == *priority,
        Act::GiveTeam(team) => line.team.as_ref().map(|(id, _)| id) == team.as_ref(),
        Act::Tag(tag) => conversation.tags.contains(tag),
        Act::Untag(tag) => !conversation.tags.contains(tag),
        Act::Snooze(until) => line.snoozed == *until,
        Act::Looked => !line.needs_look,
        Act::Hide(reason) => line.shown == Some((Status::Hidden, Some(*reason))),
        Act::Publish => line.shown == Some((Status::Published, None)),
        Act::Merge(other) => conversation.merged_into.as_ref().is_some_and(|(id, _)| id == other.as_str()),
        Act::Part => conversation.merged_into.is_none(),
        Act::ShowReply(reply) => stands(conversation, reply, Status::Published, None),
        Act::HideReply(reply, reason) => stands(conversation, reply, Status::Hidden, Some(*reason)),
        Act::Close => line.case_status == CaseStatus::Closed,
        Act::Reopen | Act::Resume => line.case_status == CaseStatus::Open,
    }
}

/// Whether a buyer's answer stands so.
fn stands(conversation: &Conversation, id: &ReviewId, status: Status, reason: Option<HideReason>) -> bool {
    let reply = conversation.replies.iter().find(|reply| reply.id == id.as_str());
    reply.is_some_and(|reply| (reply.status, reply.hide_reason) == (status, reason))
}

/// The notice of a code about a conversation of a kind; codes of others say nothing.
pub(super) fn notice(code: &str, kind: Kind) -> Option<String> {
    let noun = kind.code();
    Some(match code {
        "answered" => format!("Your answer stands under the {noun}."),
        "answered_by_mail" => "It is noted that you have answered by mail. The clock has stopped.".to_owned(),
        "noted" => "Your note is saved. Only colleagues see it.".to_owned(),
        "assigned" => "Handed over.".to_owned(),
        "hidden" => format!("The {noun} is hidden. Who hid it, when and why stands in the history."),
        "published" => format!("The {noun} is on the page."),
        "merged" => "Merged: shoppers read it under the other question now.".to_owned(),
        "parted" => "Parted: it stands by itself again.".to_owned(),
        "reply_published" => "The answer is on the page.".to_owned(),
        "reply_hidden" => "The answer is hidden. Who hid it, when and why stands in the history.".to_owned(),
        "solved" => "Solved. Should the shopper write again, it opens by itself.".to_owned(),
        "held" => "On hold: its clocks stand still until you go on.".to_owned(),
        "waiting" => "Waiting for the shopper: its clocks stand still.".to_owned(),
        "resumed" => "It goes on. The clocks have what was left.".to_owned(),
        "looked" => "Noted that you have looked.".to_owned(),
        "photo_hidden" => "The photo is hidden. Who hid it, when and why stands in the history.".to_owned(),
        "photo_shown" => "The photo is on the page again.".to_owned(),
        "photo_stale" => {
            "This changed while you were at it, so nothing was done. Look at it as it is now, then decide.".to_owned()
        }
        "closed" => "Closed.".to_owned(),
        "reopened" => "Open again.".to_owned(),
        _ => return None,
    })
}
