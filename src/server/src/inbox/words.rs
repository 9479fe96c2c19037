//! The inbox's words for what the domain names by codes.

use plaudit_model::conversation::Kind;
use plaudit_model::publication::{HideReason, Status};
use plaudit_model::sla::Target;
use plaudit_model::verdict::{Language, Polarity, Topic, Urgency};

/// From here on the words are certain.
const SURE: f32 = 0.8;
/// From here on they start a clock, see `plaudit_model::routing`.
const FAIRLY_SURE: f32 = 0.5;

/// What a conversation began with.
pub(super) fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Review => "Review",
        Kind::Question => "Question",
        Kind::Private => "Private",
    }
}

/// How a shopper feels, and how sure that is.
pub(super) fn feeling(polarity: Polarity, confidence: f32) -> String {
    // Nothing was read: stars alone, or a language that is not understood.
    if confidence <= 0.0 {
        return "No feeling read".to_owned();
    }
    let feels = match polarity {
        Polarity::Negative => "Unhappy",
        Polarity::Neutral => "Neutral",
        Polarity::Positive => "Happy",
    };
    let sure = match confidence {
        SURE.. => "sure",
        FAIRLY_SURE.. => "fairly sure",
        _ => "unsure",
    };
    format!("{feels}, {sure}")
}

/// What feedback is about.
pub(super) fn topic(topic: Topic) -> &'static str {
    match topic {
        Topic::Delivery => "Delivery",
        Topic::Packaging => "Packaging",
        Topic::Quality => "Quality",
        Topic::Defect => "Defect",
        Topic::Size => "Size",
        Topic::Appearance => "Appearance",
        Topic::Price => "Price",
        Topic::Service => "Service",
        Topic::Refund => "Refund",
        Topic::Authenticity => "Authenticity",
        Topic::Taste => "Taste and smell",
        Topic::Safety => "Safety",
        Topic::Instructions => "Instructions",
        Topic::Battery => "Battery",
    }
}

/// Why it cannot wait.
pub(super) fn urgency(urgency: Urgency) -> &'static str {
    match urgency {
        Urgency::Danger => "Someone may be hurt",
        Urgency::Vulnerable => "Someone depends on it",
        Urgency::Legal => "Threatens legal steps",
        Urgency::Public => "Threatens to go public",
        Urgency::Repeated => "Asks again",
    }
}

/// A language by its name.
pub(super) fn language(language: Language) -> &'static str {
    match language {
        Language::English => "English",
        Language::Russian => "Russian",
        Language::Persian => "Persian",
        Language::Kazakh => "Kazakh",
        Language::Vietnamese => "Vietnamese",
        Language::Greek => "Greek",
        Language::Undetermined => "",
    }
}

/// A reason for hiding, in a word or two.
pub(super) fn reason(reason: HideReason) -> &'static str {
    match reason {
        HideReason::Spam => "Spam",
        HideReason::Duplicate => "Duplicate",
        HideReason::CompetitorLink => "Link to another seller",
        HideReason::ContactData => "Contact data",
        HideReason::Abuse => "Abuse",
        HideReason::PersonalData => "Private facts",
        HideReason::OffTopic => "Off topic",
        HideReason::Fake => "Fake",
        HideReason::Unlawful => "Unlawful",
    }
}

/// When a reason applies.
pub(super) fn explain(reason: HideReason) -> &'static str {
    match reason {
        HideReason::Spam => "advertising or machine-made noise",
        HideReason::Duplicate => "the same text again",
        HideReason::CompetitorLink => "nothing but links to another seller",
        HideReason::ContactData => "nothing but addresses or telephone numbers",
        HideReason::Abuse => "insult, threat, hatred or obscenity",
        HideReason::PersonalData => "private facts about someone else",
        HideReason::OffTopic => "not about the product or its purchase at all",
        HideReason::Fake => "proven not to come from a shopper",
        HideReason::Unlawful => "forbidden by law, or taken down by order",
    }
}

/// Why it is not on the page; empty when it is.
pub(super) fn mark(status: Status, why: Option<HideReason>) -> String {
    match (status, why) {
        (Status::Published, _) => String::new(),
        (Status::Held, _) => "Held for a person".to_owned(),
        (Status::Hidden, Some(why)) => format!("Hidden: {}", reason(why)),
        (Status::Hidden, None) => "Hidden".to_owned(),
    }
}

/// What was promised, in words.
fn promise(code: &str) -> &str {
    match Target::from_code(code) {
        Some(Target::FirstResponse) => "the first answer",
        Some(Target::NextResponse) => "the next answer",
        Some(Target::Resolution) => "the solution",
        None => code,
    }
}

/// `2026-11-21T20:00:00.000Z` as people write it.
fn moment(rfc3339: &str) -> String {
    rfc3339.get(..16).map_or_else(|| rfc3339.to_owned(), |text| format!("{} UTC", text.replace('T', ", ")))
}

/// A row of the audit, as a sentence that goes on after its actor's name.
pub(super) fn happened(actor: &str, action: &str, detail: &str) -> String {
    let (before, after) = detail.split_once(" -> ").unwrap_or(("", detail));
    let status = |text: &str| match text.split_once(": ") {
        Some((_, code)) => HideReason::from_code(code).map_or_else(|| code.to_owned(), |why| reason(why).to_owned()),
        None => String::new(),
    };
    let noun = action.split('.').next().unwrap_or_default();
    match (action, after) {
        ("private.submitted", _) => "took it in, for the shop alone".to_owned(),
        ("reply.submitted", "published") => "published a buyer’s answer when it came in".to_owned(),
        ("reply.submitted", "held") => "held a buyer’s answer for a person when it came in".to_owned(),
        ("reply.submitted", _) => format!("hid a buyer’s answer when it came in: {}", status(after)),
        ("reply.published", _) => "published a buyer’s answer".to_owned(),
        ("reply.hidden", _) => format!("hid a buyer’s answer: {}", status(after)),
        ("review.reported" | "question.reported", why) => {
            let why = HideReason::from_code(why).map_or_else(|| why.to_owned(), |why| reason(why).to_owned());
            format!("reported the {noun}: {why}")
        }
        ("review.submitted" | "question.submitted", "published") => format!("published the {noun} when it came in"),
        ("review.submitted" | "question.submitted", "held") => format!("held the {noun} for a person when it came in"),
        ("review.submitted" | "question.submitted", _) => {
            format!("hid the {noun} when it came in: {}", status(after))
        }
        ("question.merged", _) => "merged it into another question".to_owned(),
        ("question.parted", _) => "parted it from the other question".to_owned(),
        ("question.took_in", _) => "merged another question into this one".to_owned(),
        ("question.let_go", _) => "parted another question from this one".to_owned(),
        ("conversation.answered_by_mail", _) => "answered by mail".to_owned(),
        ("conversation.assigned", "nobody") => format!("took it from {before}"),
        ("conversation.assigned", to) if to == actor => "took it".to_owned(),
        ("conversation.assigned", to) => format!("gave it to {to}"),
        ("conversation.answered", _) => "answered in public".to_owned(),
        ("conversation.noted", _) => "wrote a note".to_owned(),
        ("conversation.answered_privately", _) => "answered the shopper alone".to_owned(),
        ("conversation.team", "nobody") => format!("took it from the team {before}"),
        ("conversation.team", team) => format!("gave it to the team {team}"),
        ("conversation.waiting", _) => "set it to wait for the shopper".to_owned(),
        ("conversation.held", _) => "put it on hold".to_owned(),
        ("conversation.resumed", _) => "went on with it".to_owned(),
        ("conversation.solved", _) => "solved it".to_owned(),
        ("conversation.priority", to) => format!("set the priority to {to}"),
        ("conversation.tagged", tag) => format!("tagged it “{tag}”"),
        ("conversation.untagged", tag) => format!("took the tag “{tag}” away"),
        ("conversation.snoozed", "") => "took it up again".to_owned(),
        ("conversation.snoozed", until) => format!("put it off until {}", moment(until)),
        ("conversation.woke", _) => "brought it back: it was put off until now".to_owned(),
        ("conversation.looked", _) => "had a look".to_owned(),
        ("sla.warned", target) => format!("warned: {} is due soon", promise(target)),
        ("sla.breached", target) => format!("noted that {} is late", promise(target)),
        ("conversation.closed", _) => "closed it".to_owned(),
        ("conversation.reopened", _) => "opened it again".to_owned(),
        ("photo.hidden" | "photo.shown" | "photo.reported", _) => {
            let (which, _) = detail.split_once(": ").unwrap_or((detail, ""));
            match action {
                "photo.hidden" => format!("hid {which}: {}", status(after)),
                "photo.shown" => format!("put {which} on the page again"),
                _ => format!("reported {which}: {}", status(detail)),
            }
        }
        ("review.hidden" | "question.hidden", _) => format!("hid the {noun}: {}", status(after)),
        ("review.published" | "question.published", _) => format!("published the {noun}"),
        (action, "") => action.to_owned(),
        (action, _) => format!("{action} ({detail})"),
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
            ("review.submitted", "hidden: spam", "hid the review when it came in: Spam"),
            ("review.hidden", "published -> hidden: off_topic", "hid the review: Off topic"),
            ("question.submitted", "held", "held the question for a person when it came in"),
            ("question.published", "held -> published", "published the question"),
            ("conversation.assigned", "nobody -> Dana", "took it"),
            ("conversation.assigned", "Dana -> Aru", "gave it to Aru"),
            ("conversation.assigned", "Dana -> nobody", "took it from Dana"),
            ("photo.hidden", "photo 2: shown -> hidden: abuse", "hid photo 2: Abuse"),
            ("photo.shown", "photo 2: hidden: abuse -> shown", "put photo 2 on the page again"),
            ("photo.reported", "photo 1: fake", "reported photo 1: Fake"),
            ("something.new", "a -> b", "something.new (a -> b)"),
        ] {
            assert_eq!(happened("Dana", action, detail), text);
        }
    }
}
