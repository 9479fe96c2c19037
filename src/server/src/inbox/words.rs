//! The inbox's words for what the domain names by codes, in the language of the page.

use crate::inbox::language::{locale, say, say_with};
use plaudit_model::conversation::{CaseStatus, Kind, Priority};
use plaudit_model::publication::{HideReason, Status};
use plaudit_model::role::Role;
use plaudit_model::sla::Target;
use plaudit_model::verdict::{Language, Polarity, Topic, Urgency};

/// From here on the words are certain.
const SURE: f32 = 0.8;
/// From here on they start a clock, see `plaudit_model::routing`.
const FAIRLY_SURE: f32 = 0.5;

/// The text of a code: keys have hyphens where codes have other signs.
fn coded(prefix: &str, code: &str) -> String {
    say(&format!("{prefix}{}", code.replace('_', "-")))
}

/// What a conversation began with.
pub(super) fn kind(kind: Kind) -> String {
    coded("inbox-kind-", kind.code())
}

/// Where it stands.
pub(super) fn status(status: CaseStatus) -> String {
    coded("inbox-status-", status.code())
}

/// How soon it should be looked at.
pub(super) fn priority(priority: Priority) -> String {
    coded("inbox-priority-", priority.code())
}

/// What somebody is in a shop.
pub(super) fn role(role: Role) -> String {
    coded("inbox-role-", role.code())
}

/// How a shopper feels.
pub(super) fn feels(polarity: Polarity) -> String {
    coded("inbox-feels-", polarity.code())
}

/// How a shopper feels, and how sure that is.
pub(super) fn feeling(polarity: Polarity, confidence: f32) -> String {
    // Nothing was read: stars alone, or a language that is not understood.
    if confidence <= 0.0 {
        return say("inbox-feels-none");
    }
    let key = match confidence {
        SURE.. => "inbox-surely",
        FAIRLY_SURE.. => "inbox-fairly",
        _ => "inbox-unsurely",
    };
    say_with(key, &[("what", &feels(polarity))])
}

/// What feedback is about.
pub(super) fn topic(topic: Topic) -> String {
    coded("topic-", topic.code())
}

/// Why it cannot wait.
pub(super) fn urgency(urgency: Urgency) -> String {
    coded("inbox-urgent-", urgency.code())
}

/// A language by its name; empty for none.
pub(super) fn language(language: Language) -> String {
    if language == Language::Undetermined { String::new() } else { coded("inbox-speaks-", language.code()) }
}

/// A reason for hiding: when it applies.
pub(super) fn reason(reason: HideReason) -> String {
    coded("reason-", reason.code())
}

/// Why it is not on the page; empty when it is.
pub(super) fn mark(status: Status, why: Option<HideReason>) -> String {
    match (status, why) {
        (Status::Published, _) => String::new(),
        (Status::Held, _) => say("inbox-mark-held"),
        (Status::Hidden, why) => say_with("inbox-mark-hidden", &[("what", &why.map(reason).unwrap_or_default())]),
    }
}

/// Stars, as a label.
pub(super) fn stars(stars: u8) -> String {
    locale().plural("stars", u64::from(stars))
}

/// What was promised, in words.
fn promise(code: &str) -> String {
    Target::from_code(code).map_or_else(|| code.to_owned(), |target| coded("inbox-promise-", target.code()))
}

/// `2026-11-21T20:00:00.000Z` as people write it.
fn moment(rfc3339: &str) -> String {
    rfc3339.get(..16).map_or_else(|| rfc3339.to_owned(), |text| format!("{} UTC", text.replace('T', ", ")))
}

/// A row of the audit, as a sentence that goes on after its actor's name.
pub(super) fn happened(actor: &str, action: &str, detail: &str) -> String {
    let (before, after) = detail.split_once(" -> ").unwrap_or(("", detail));
    let why = |text: &str| {
        let code = text.split_once(": ").map_or("", |(_, code)| code);
        HideReason::from_code(code).map_or_else(|| code.to_owned(), reason)
    };
    let with = |key: &str, what: &str| say_with(key, &[("what", what)]);
    match (action, after) {
        ("private.submitted", _) => say("inbox-did-took-in"),
        ("rule.fired", _) => {
            let (version, name) = detail.split_once(": ").unwrap_or(("", detail));
            match version {
                "0" => say_with("inbox-did-rule-first", &[("name", name)]),
                version => say_with("inbox-did-rule", &[("name", name), ("n", version)]),
            }
        }
        ("shopper.wrote", _) => say("inbox-did-wrote"),
        ("conversation.answered_automatically", _) => say("inbox-did-answered-itself"),
        ("review.appealed", code) => {
            with("inbox-did-appealed", &HideReason::from_code(code).map_or_else(|| code.to_owned(), reason))
        }
        ("reply.submitted", "published") => say("inbox-did-reply-came-published"),
        ("reply.submitted", "held") => say("inbox-did-reply-came-held"),
        ("reply.submitted", _) => with("inbox-did-reply-came-hidden", &why(after)),
        ("reply.published", _) => say("inbox-did-reply-published"),
        ("reply.hidden", _) => with("inbox-did-reply-hidden", &why(after)),
        ("review.reported" | "question.reported", code) => {
            with("inbox-did-reported", &HideReason::from_code(code).map_or_else(|| code.to_owned(), reason))
        }
        ("conversation.corrected", to) => {
            with("inbox-did-corrected", &Polarity::from_code(to).map_or_else(|| to.to_owned(), feels))
        }
        ("review.submitted" | "question.submitted", "published") => say("inbox-did-came-published"),
        ("review.submitted" | "question.submitted", "held") => say("inbox-did-came-held"),
        ("review.submitted" | "question.submitted", _) => with("inbox-did-came-hidden", &why(after)),
        ("question.merged", _) => say("inbox-did-merged"),
        ("question.parted", _) => say("inbox-did-parted"),
        ("question.took_in", _) => say("inbox-did-took-other"),
        ("question.let_go", _) => say("inbox-did-let-go"),
        ("conversation.answered_by_mail", _) => say("inbox-did-mailed"),
        ("conversation.assigned", "nobody") => with("inbox-did-took-from", before),
        ("conversation.assigned", to) if to == actor => say("inbox-did-took"),
        ("conversation.assigned", to) => with("inbox-did-gave", to),
        ("conversation.answered", _) => say("inbox-did-answered"),
        ("conversation.answered_privately", _) => say("inbox-did-replied"),
        ("conversation.noted", _) => say("inbox-did-noted"),
        ("conversation.team", "nobody") => with("inbox-did-team-took", before),
        ("conversation.team", team) => with("inbox-did-team", team),
        ("conversation.waiting", _) => say("inbox-did-waiting"),
        ("conversation.held", _) => say("inbox-did-held"),
        ("conversation.resumed", _) => say("inbox-did-resumed"),
        ("conversation.solved", _) => say("inbox-did-solved"),
        ("conversation.priority", to) => {
            with("inbox-did-priority", &Priority::from_code(to).map_or_else(|| to.to_owned(), priority))
        }
        ("conversation.tagged", tag) => with("inbox-did-tagged", tag),
        ("conversation.untagged", tag) => with("inbox-did-untagged", tag),
        ("conversation.snoozed", "") => say("inbox-did-unsnoozed"),
        ("conversation.snoozed", until) => with("inbox-did-snoozed", &moment(until)),
        ("conversation.woke", _) => say("inbox-did-woke"),
        ("conversation.looked", _) => say("inbox-did-looked"),
        ("sla.warned", target) => with("inbox-did-warned", &promise(target)),
        ("sla.breached", target) => with("inbox-did-breached", &promise(target)),
        ("conversation.closed", _) => say("inbox-did-closed"),
        ("conversation.reopened", _) => say("inbox-did-reopened"),
        ("photo.hidden" | "photo.shown" | "photo.reported", _) => photo(action, detail, &why),
        ("review.hidden" | "question.hidden", _) => with("inbox-did-hidden", &why(after)),
        ("review.published" | "question.published", _) => say("inbox-did-published"),
        (action, "") => action.to_owned(),
        (action, _) => format!("{action} ({detail})"),
    }
}

/// What happened to a photo: the detail begins with `photo 2: `.
fn photo(action: &str, detail: &str, why: &dyn Fn(&str) -> String) -> String {
    let (which, what) = detail.split_once(": ").unwrap_or((detail, ""));
    let n = which.strip_prefix("photo ").unwrap_or(which);
    match action {
        "photo.hidden" => {
            let after = what.split_once(" -> ").map_or(what, |(_, after)| after);
            say_with("inbox-did-photo-hidden", &[("n", n), ("what", &why(after))])
        }
        "photo.shown" => say_with("inbox-did-photo-shown", &[("n", n)]),
        _ => say_with("inbox-did-photo-reported", &[("n", n), ("what", &why(detail))]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn feelings() {
        for (polarity, confidence, text) in [
            (Polarity::Negative, 0.95, "Unhappy, sure"),
            (Polarity::Negative, 0.6, "Unhappy, fairly sure"),
            (Polarity::Positive, 0.3, "Happy, unsure"),
            (Polarity::Neutral, 0.0, "No feeling read"),
        ] {
            assert_eq!(feeling(polarity, confidence), text);
        }
    }

    /// E2: the history can be read by people.
    #[test]
    fn e2_the_audit_in_words() {
        for (action, detail, text) in [
            ("review.submitted", "hidden: spam", "hid it when it came in: Advertising or noise"),
            ("review.hidden", "published -> hidden: off_topic", "hid it: Not about this product or purchase"),
            ("question.submitted", "held", "held it for a person when it came in"),
            ("question.published", "held -> published", "published it"),
            ("conversation.assigned", "nobody -> Dana", "took it"),
            ("conversation.assigned", "Dana -> Aru", "gave it to Aru"),
            ("conversation.assigned", "Dana -> nobody", "took it from Dana"),
            ("photo.hidden", "photo 2: shown -> hidden: abuse", "hid photo 2: Insult, threat or obscenity"),
            ("photo.shown", "photo 2: hidden: abuse -> shown", "put photo 2 on the page again"),
            ("photo.reported", "photo 1: fake", "reported photo 1: Not from a real shopper"),
            ("sla.breached", "first_response", "noted that the first answer is late"),
            ("something.new", "a -> b", "something.new (a -> b)"),
        ] {
            assert_eq!(happened("Dana", action, detail), text);
        }
    }
}
