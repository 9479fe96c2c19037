//! What the shop's own systems are told of, by name. `www/docs/schemas` says what each holds, `www/docs/webhooks.md`
//! when it is sent.
//!
//! An event tells that something happened to a conversation. Whoever changes a conversation says so in the same
//! transaction; the worker makes the message later and sends it to whoever wants it.

use crate::coded::coded;
use crate::time::Millis;
use serde::{Deserialize, Serialize};

coded! {
    /// The kind of an event: its `type` in a message (Standard Webhooks 1.0.0: dotted words of `[a-zA-Z0-9_]`).
    EventKind {
        /// A review came in, whether it is shown or not.
        ReviewCreated = "review.created",
        /// Its author changed a review.
        ReviewUpdated = "review.updated",
        /// A review is on the page: at once, or after a person put it there.
        ReviewPublished = "review.published",
        /// A review was taken from the page, or came in and was not shown, for a reason that the event names.
        ReviewHidden = "review.hidden",
        /// The shop answered a review in public.
        ReviewReplied = "review.replied",
        /// Somebody has to answer: a clock runs.
        CaseOpened = "case.opened",
        /// A case was given to a person or a team, or to nobody.
        CaseAssigned = "case.assigned",
        /// The shopper was answered, in public or in private.
        CaseReplied = "case.replied",
        /// A promised time is near.
        CaseSlaWarning = "case.sla_warning",
        /// A promised time has passed; once for each promise.
        CaseSlaBreached = "case.sla_breached",
        /// The shop's people see the matter as settled.
        CaseSolved = "case.solved",
        /// Nothing is left to do.
        CaseClosed = "case.closed",
        /// What was solved or closed goes on.
        CaseReopened = "case.reopened",
        /// A shopper asked something.
        QuestionCreated = "question.created",
        /// A review, a question or a private message reads unhappy, or has few stars.
        FeedbackNegative = "feedback.negative",
        /// A rule of the shop that tells of it fits something that came in; once for each rule.
        RuleFired = "rule.fired",
    }
}

impl EventKind {
    /// Whether a case is told of: something that somebody has to answer. The others tell of what came in.
    pub fn of_case(self) -> bool {
        self.code().starts_with("case.")
    }
}

/// What an event says beyond the conversation that it is about. What does not belong to its kind stays away.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Detail {
    /// Why it was hidden, or what settled it: a code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Where it stood before and stands now: codes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<Change>,
    /// Who had it and has it now: names.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assignee: Option<Change>,
    /// What the shop answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer: Option<Answer>,
    /// Which promise is near its end or broken.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub promise: Option<Promise>,
    /// Which rule fits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<FiredRule>,
}

/// A rule that fits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FiredRule {
    /// Its name.
    pub name: String,
    /// The version of the rules that it is from; 0 are those of a new shop.
    pub version: i64,
}

/// From one thing to another; nothing stands for nobody.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// Before.
    pub from: Option<String>,
    /// Now.
    pub to: Option<String>,
}

/// An answer of the shop.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// Its words; empty where only the fact is known, as of an answer by mail.
    pub text: String,
    /// Whether everyone can read it.
    pub public: bool,
    /// Who gave it: a name.
    pub by: String,
}

/// A time that was promised.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Promise {
    /// Which: `first_response`, `next_response` or `resolution`.
    pub kind: String,
    /// When it ends or ended.
    pub due: Millis,
}

impl Detail {
    /// Of a change of status.
    pub fn moved(from: &str, to: &str) -> Self {
        let status = Change { from: Some(from.to_owned()), to: Some(to.to_owned()) };
        Detail { status: Some(status), ..Detail::default() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// D6: names that every receiver of Standard Webhooks can read, none twice.
    #[test]
    fn d6_names_of_events() {
        let mut seen = std::collections::HashSet::new();
        for kind in EventKind::ALL {
            let code = kind.code();
            assert!(seen.insert(code), "{code} is there twice");
            assert!(code.bytes().all(|b| b.is_ascii_lowercase() || b == b'_' || b == b'.'), "{code}");
            assert_eq!(code.matches('.').count(), 1, "{code} has a group and a word");
            assert_eq!(EventKind::from_code(code), Some(*kind));
        }
        assert_eq!((seen.len(), EventKind::CaseSlaBreached.of_case()), (16, true));
        assert!(!EventKind::ReviewHidden.of_case() && !EventKind::FeedbackNegative.of_case());
    }
}
