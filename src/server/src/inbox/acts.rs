//! What a form asks for, checked field by field.

use crate::inbox::language::{say, say_with};
use crate::inbox::post::Fields;
use plaudit_model::conversation::state::{Move, Mover, step};
use plaudit_model::conversation::{CaseStatus, Priority, tag};
use plaudit_model::ids::ReviewId;
use plaudit_model::publication::{HideReason, Status};
use plaudit_model::role::Right;
use plaudit_model::text::plain;
use plaudit_model::time::Millis;
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
pub(super) fn read(fields: &Fields, person: &User, now: Millis) -> Option<Result<(Act, &'static str), Fault>> {
    Some(match fields.get("act") {
        "answer" => text(fields, "answer").map(|text| (Act::Answer(text), "answered")),
        "alone" => text(fields, "alone").map(|text| (Act::AnswerPrivately(text), "replied")),
        "note" => text(fields, "note").map(|text| (Act::Note(text), "noted")),
        "take" => Ok((Act::Assign(Some(person.id)), "assigned")),
        "assign" => match fields.get("assignee") {
            "" => Ok((Act::Assign(None), "assigned")),
            id => id.parse().map(|id| (Act::Assign(Some(id)), "assigned")).map_err(|_| no_colleague()),
        },
        "hide" => HideReason::from_code(fields.get("reason"))
            .map(|reason| (Act::Hide(reason), "hidden"))
            .ok_or_else(|| fault("reason", say("inbox-hide-missing"))),
        "publish" => Ok((Act::Publish, "published")),
        "answered_by_mail" => Ok((Act::AnsweredByMail, "answered-by-mail")),
        "merge" => ReviewId::parse(fields.get("into"))
            .map(|other| (Act::Merge(other), "merged"))
            .map_err(|_| fault("into", say("inbox-merge-choose"))),
        "part" => Ok((Act::Part, "parted")),
        "show_reply" => Ok((Act::ShowReply(ReviewId::parse(fields.get("reply")).ok()?), "reply-published")),
        "hide_reply" => {
            let reply = ReviewId::parse(fields.get("reply")).ok()?;
            HideReason::from_code(fields.get("reason"))
                .map(|reason| (Act::HideReply(reply, reason), "reply-hidden"))
                .ok_or_else(|| fault("reply", say("inbox-hide-missing")))
        }
        "solve" => Ok((Act::Solve, "solved")),
        "hold" => Ok((Act::Hold, "held")),
        "wait" => Ok((Act::Wait, "waiting")),
        "resume" => Ok((Act::Resume, "resumed")),
        "looked" => Ok((Act::Looked, "looked")),
        "tag" => tag(fields.get("tag"))
            .map(|tag| (Act::Tag(tag), "tagged"))
            .ok_or_else(|| fault("tag", say("inbox-done-no-tag"))),
        "untag" => Ok((Act::Untag(fields.get("tag").to_owned()), "tagged")),
        "prioritise" => Ok((Act::Prioritise(Priority::from_code(fields.get("priority"))?), "prioritised")),
        "team" => match fields.get("team") {
            "" => Ok((Act::GiveTeam(None), "assigned")),
            team => Ok((Act::GiveTeam(Some(team.to_owned())), "assigned")),
        },
        "snooze" => Ok((Act::Snooze(Some(now.plus(put_off(fields.get("until"))?))), "snoozed")),
        "wake" => Ok((Act::Snooze(None), "woken")),
        "close" => Ok((Act::Close, "closed")),
        "reopen" => Ok((Act::Reopen, "reopened")),
        _ => return None,
    })
}

/// For how long something is put off, in milliseconds.
fn put_off(code: &str) -> Option<i64> {
    Some(match code {
        "hour" => 60 * Millis::MINUTE,
        "tomorrow" => Millis::DAY,
        "week" => 7 * Millis::DAY,
        _ => return None,
    })
}

/// What somebody has to be allowed to do for an act.
pub(super) fn right(act: &Act) -> Right {
    match act {
        Act::Hide(_) | Act::Publish | Act::ShowReply(_) | Act::HideReply(..) => Right::Moderate,
        _ => Right::Care,
    }
}

/// The colleague is none of this shop, or no longer.
pub(super) fn no_colleague() -> Fault {
    fault("assignee", say("inbox-assign-gone"))
}

/// The other question cannot take this one in, or no longer.
pub(super) fn no_merging() -> Fault {
    fault("into", say("inbox-merge-refused"))
}

/// The buttons of a conversation: the moves that the table of states has for people from where it stands.
pub(super) fn moves(from: CaseStatus, needs_look: bool) -> Vec<(&'static str, String)> {
    const BUTTONS: [(Move, &str); 6] = [
        (Move::Resume, "resume"),
        (Move::Wait, "wait"),
        (Move::Hold, "hold"),
        (Move::Solve, "solve"),
        (Move::Close, "close"),
        (Move::Reopen, "reopen"),
    ];
    let fits = BUTTONS.into_iter().filter(|(by, _)| step(Mover::Person, *by, from).is_ok()).map(|(_, act)| act);
    let acts = needs_look.then_some("looked").into_iter().chain(fits);
    acts.map(|act| (act, say(&format!("inbox-move-{act}")))).collect()
}

/// It stands where this cannot be done any more.
pub(super) fn refused() -> Fault {
    fault("act", say("inbox-move-refused"))
}

fn text(fields: &Fields, field: &'static str) -> Result<String, Fault> {
    let text = plain(fields.get(field));
    match text.chars().count() {
        0 => Err(fault(field, say("inbox-text-missing"))),
        1..=TEXT_LIMIT => Ok(text),
        long => {
            let over = (long - TEXT_LIMIT).to_string();
            Err(fault(field, say_with("inbox-text-long", &[("n", &over)])))
        }
    }
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

/// Codes of what was done, each with a text.
const DONE: [&str; 26] = [
    "answered",
    "replied",
    "answered-by-mail",
    "noted",
    "assigned",
    "hidden",
    "published",
    "merged",
    "parted",
    "closed",
    "reopened",
    "solved",
    "held",
    "waiting",
    "resumed",
    "looked",
    "tagged",
    "prioritised",
    "snoozed",
    "woken",
    "reply-published",
    "reply-hidden",
    "photo-hidden",
    "photo-shown",
    "photo-stale",
    "corrected",
];

/// What is said once after something was done; codes of others say nothing.
pub(super) fn notice(code: &str) -> Option<String> {
    DONE.contains(&code).then(|| say(&format!("inbox-said-{code}")))
}
