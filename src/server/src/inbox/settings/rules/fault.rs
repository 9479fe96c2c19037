//! What is wrong with a rule, in words, and beside which field.

use crate::inbox::language::{say, say_with};
use plaudit_model::rules::{Condition, Fault, Rule, Sentiment};

/// What is wrong, and what to do.
pub(super) fn message(fault: &Fault) -> String {
    let what = |key: &str, what: &str| say_with(key, &[("what", what)]);
    match fault {
        Fault::Rules => say("inbox-rule-f-rules"),
        Fault::Name => say("inbox-rule-f-name"),
        Fault::Twice => say("inbox-rule-f-twice"),
        Fault::Nothing => say("inbox-rule-f-nothing"),
        Fault::Long | Fault::Actions | Fault::Conditions | Fault::Depth => say("inbox-rule-f-large"),
        Fault::Empty(_) => say("inbox-rule-f-empty"),
        Fault::Entries(_) => say("inbox-rule-f-entries"),
        Fault::Entry(_, entry) => what("inbox-rule-f-entry", entry),
        Fault::Keyword(keyword) => what("inbox-rule-f-keyword", keyword),
        Fault::Percent(_) => say("inbox-rule-f-percent"),
        Fault::Stars(from, to) => {
            say_with("inbox-rule-f-stars", &[("from", &from.to_string()), ("to", &to.to_string())])
        }
        Fault::Team(id) => what("inbox-rule-f-team", id),
        Fault::Person(email) => what("inbox-rule-f-person", email),
        Fault::Policy(id) => what("inbox-rule-f-policy", id),
        Fault::Tag(tag) => what("inbox-rule-f-tag", tag),
        Fault::Answer(id) => what("inbox-rule-f-answer", id),
        Fault::Webhook => say("inbox-rule-f-webhook"),
        Fault::Crm(id) => what("inbox-rule-f-crm", id),
        Fault::Mail => say("inbox-rule-f-mail"),
    }
}

/// The field of the form that a fault of a rule is about. Of two fields alike it is the one that has it.
pub(super) fn field(fault: &Fault, unless: &[Condition], rule: &Rule) -> String {
    let side = |has: &dyn Fn(&Condition) -> bool, name: &str| {
        if unless.iter().any(has) { format!("not-{name}") } else { name.to_owned() }
    };
    let of_list = |name: &str, entry: Option<&str>| {
        let has =
            |list: &[String]| entry.is_none_or(|entry| list.iter().any(|other| other == entry)) || list.is_empty();
        let found = |condition: &Condition| match condition {
            Condition::Words(list) => name == "words" && has(list),
            Condition::Product(list) => name == "product" && has(list),
            Condition::ProductTag(list) => name == "product_tag" && has(list),
            _ => false,
        };
        side(&found, name)
    };
    match fault {
        Fault::Rules | Fault::Name | Fault::Twice => "name".to_owned(),
        Fault::Nothing | Fault::Actions => "case".to_owned(),
        Fault::Long | Fault::Conditions | Fault::Depth => "words".to_owned(),
        Fault::Empty(name) | Fault::Entries(name) => of_list(name, None),
        Fault::Entry(name, entry) => of_list(name, Some(entry)),
        Fault::Keyword(keyword) => of_list("words", Some(keyword)),
        Fault::Percent(percent) => {
            let unsure = |condition: &Condition| *condition == Condition::Unsure(*percent);
            let sure = |condition: &Condition| matches!(condition, Condition::Sentiment(Sentiment { sure, .. }) if sure == percent);
            if unless.iter().any(sure) {
                "not-sure".to_owned()
            } else if unless.iter().any(unsure) {
                "not-unsure".to_owned()
            } else if rule.when.as_ref().is_some_and(|when| holds(when, &unsure)) {
                "unsure".to_owned()
            } else {
                "sure".to_owned()
            }
        }
        Fault::Stars(..) => {
            let found = |condition: &Condition| matches!(condition, Condition::Stars(stars) if stars.from > stars.to);
            side(&found, "stars-from")
        }
        Fault::Team(_) => "team".to_owned(),
        Fault::Person(_) => "assign".to_owned(),
        Fault::Policy(_) => "policy".to_owned(),
        Fault::Tag(_) => "tags".to_owned(),
        Fault::Answer(_) => "answer".to_owned(),
        Fault::Webhook => "webhook".to_owned(),
        Fault::Crm(_) => "crm".to_owned(),
        Fault::Mail => "notify".to_owned(),
    }
}

fn holds(condition: &Condition, wanted: &dyn Fn(&Condition) -> bool) -> bool {
    match condition {
        Condition::All(inner) | Condition::Any(inner) => inner.iter().any(|one| holds(one, wanted)),
        one => wanted(one),
    }
}
