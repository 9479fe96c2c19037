//! From records to what the pages show.

use crate::inbox::language::{say, say_with};
use crate::inbox::{BASE, case, times, words};
use plaudit_model::conversation::{CaseStatus, Kind};
use plaudit_model::ids::ShopKey;
use plaudit_model::publication::Status;
use plaudit_model::time::Millis;
use plaudit_model::verdict::{Language, Verdict};
use plaudit_store::{AuditEntry, Conversation, ConversationLine, Message, MessageKind, ReplyRecord};
use plaudit_view::inbox::data::{EventView, LineView, VerdictView};
use plaudit_view::inbox::replies::ReplyView;
use std::cmp::Reverse;

/// Characters of a text that a list shows.
const EXCERPT: usize = 200;

/// The address of a conversation.
pub(super) fn case_address(shop: &ShopKey, id: &str) -> String {
    format!("{BASE}/cases/{shop}/{id}")
}

/// A line of the list.
pub(super) fn line(shop: &ShopKey, line: &ConversationLine, now: Millis) -> LineView {
    let Verdict { language, polarity, confidence, topics, urgency, .. } = &line.verdict;
    let language = *language;
    LineView {
        id: line.id.clone(),
        kind: line.kind.code(),
        kind_label: words::kind(line.kind),
        href: case_address(shop, &line.id),
        stars: line.rating.map(|rating| (rating.stars(), words::stars(rating.stars()))),
        product: line.product_name.clone(),
        title: line.title.clone(),
        excerpt: excerpt(&line.body),
        lang: if language == Language::Undetermined { String::new() } else { language.code().to_owned() },
        verdict: VerdictView {
            feeling: words::feeling(*polarity, *confidence),
            tone: if *confidence > 0.0 { polarity.code() } else { "neutral" },
            confidence: if *confidence > 0.0 { format!("{:.0} %", confidence * 100.0) } else { String::new() },
            topics: topics.iter().map(|&topic| words::topic(topic)).collect(),
            urgency: urgency.map(words::urgency),
            language: words::language(language),
        },
        unhappy: line.unhappy,
        clock: line.due.map(|due| times::clock(due, now)),
        state: state(line),
        mark: line.shown.map_or_else(String::new, |(status, reason)| words::mark(status, reason)),
        tags: Vec::new(),
        version: line.version,
        current: false,
        assignee: line.assignee.as_ref().map(|(_, name)| name.clone()),
        came: times::moment(line.created, now),
    }
}

/// What a conversation is, for one without a title.
pub(super) fn about(line: &ConversationLine) -> String {
    let key = match line.kind {
        Kind::Review => "inbox-review-of",
        Kind::Question => "inbox-question-about",
        Kind::Private => "inbox-private-about",
    };
    say_with(key, &[("what", &line.product_name)])
}

/// Somebody else who looks at it.
pub(super) fn onlooker(name: &str, writing: bool) -> String {
    say_with(if writing { "inbox-here-writing" } else { "inbox-here-one" }, &[("who", name)])
}

/// Where a conversation stands, once somebody did something.
fn state(line: &ConversationLine) -> String {
    let answered = |answer: Millis| match line.clocks.first {
        Some(due) if answer > due => say_with("inbox-answered-late", &[("t", &times::span(answer.0 - due.0))]),
        _ => say_with("inbox-answered-after", &[("t", &times::span(answer.0 - line.created.0))]),
    };
    match (line.case_status, line.clocks.answered) {
        (CaseStatus::New, _) | (CaseStatus::Open, None) => String::new(),
        (CaseStatus::Open, Some(_)) => say("inbox-open-again"),
        (CaseStatus::Waiting, Some(answer)) => answered(answer),
        (status, _) => words::status(status),
    }
}

/// How a text begins, on one line, cut between words where that is possible.
pub(super) fn excerpt(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let Some((end, _)) = line.char_indices().nth(EXCERPT) else { return line };
    let cut = &line[..end];
    let cut = cut.rsplit_once(' ').map_or(cut, |(words, _)| words);
    format!("{cut}…")
}

/// Answers, notes and what happened, oldest first. An answer or a note stands for its own row of the audit.
pub(super) fn timeline(conversation: &Conversation, now: Millis) -> Vec<EventView> {
    let written = |action: &str| written(action).is_some();
    let audit = conversation.audit.iter().filter(|entry| !written(&entry.action));
    let mut events: Vec<(Millis, EventView)> = audit.map(|entry| (entry.at, event(entry, now))).collect();
    events.extend(conversation.messages.iter().map(|message| (message.created, said(message, now))));
    // Stable: what happened at one moment stays in its order.
    events.sort_by_key(|(at, _)| *at);
    events.into_iter().map(|(_, event)| event).collect()
}

/// What was written with an act.
fn written(action: &str) -> Option<MessageKind> {
    match action {
        "conversation.answered" => Some(MessageKind::PublicAnswer),
        "conversation.answered_privately" => Some(MessageKind::PrivateAnswer),
        "conversation.noted" => Some(MessageKind::Note),
        "shopper.wrote" => Some(MessageKind::Shopper),
        "conversation.answered_automatically" => Some(MessageKind::PublicAnswer),
        _ => None,
    }
}

/// The last changes, newest last: each act grows the version by one and leaves one row in the audit.
pub(super) fn missed(conversation: &Conversation, seen: i64, now: Millis) -> Vec<EventView> {
    let changes = usize::try_from(conversation.line.version.saturating_sub(seen)).unwrap_or(0).clamp(1, 20);
    let first = conversation.audit.len().saturating_sub(changes);
    let mut answers: Vec<&Message> = conversation.messages.iter().collect();
    answers.sort_by_key(|message| Reverse(message.created));
    let full = |entry: &AuditEntry| {
        let Some(kind) = written(&entry.action) else { return event(entry, now) };
        let of =
            |message: &&&Message| message.kind == kind && message.created == entry.at && message.author == entry.actor;
        answers.iter().find(of).map_or_else(|| event(entry, now), |message| said(message, now))
    };
    conversation.audit[first..].iter().map(full).collect()
}

/// A buyer's answer, with what can be done to it.
pub(super) fn reply(reply: &ReplyRecord, now: Millis) -> ReplyView {
    ReplyView {
        id: reply.id.clone(),
        author: if reply.author.is_empty() { say("inbox-nameless") } else { reply.author.clone() },
        body: reply.original.clone(),
        mark: words::mark(reply.status, reply.hide_reason),
        came: times::moment(reply.created, now),
        publish: reply.status != Status::Published,
        reasons: if reply.status == Status::Hidden { Vec::new() } else { case::reasons("") },
        error: None,
    }
}

fn event(entry: &AuditEntry, now: Millis) -> EventView {
    EventView {
        kind: "event",
        who: if entry.actor == "plaudit" { "Plaudit".to_owned() } else { entry.actor.clone() },
        what: words::happened(&entry.actor, &entry.action, &entry.detail),
        body: String::new(),
        when: times::moment(entry.at, now),
    }
}

fn said(message: &Message, now: Millis) -> EventView {
    let (kind, what) = match message.kind {
        MessageKind::PublicAnswer if message.automatic => ("answer", "inbox-did-answered-itself"),
        MessageKind::PublicAnswer => ("answer", "inbox-did-answered"),
        MessageKind::PrivateAnswer if message.automatic => ("answer", "inbox-did-replied-itself"),
        MessageKind::PrivateAnswer => ("answer", "inbox-did-replied"),
        MessageKind::Shopper => ("said", "inbox-did-wrote"),
        MessageKind::Note => ("note", "inbox-did-noted"),
    };
    EventView {
        kind,
        who: message.author.clone(),
        what: say(what),
        body: message.body.clone(),
        when: times::moment(message.created, now),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn excerpts() {
        assert_eq!(excerpt("a\n\nb"), "a b");
        let long = "чай ".repeat(100);
        let cut = excerpt(&long);
        assert!(cut.chars().count() <= EXCERPT + 1 && cut.ends_with("чай…"), "{cut}");
        assert_eq!(excerpt(&"x".repeat(300)).chars().count(), EXCERPT + 1);
    }
}
