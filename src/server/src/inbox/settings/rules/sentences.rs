//! Rules as sentences.

use crate::inbox::language::{say, say_with};
use crate::inbox::words;
use crate::outlets::title;
use crate::rules::known::Directory;
use plaudit_model::rules::{Action, Assign, Condition, Notify, Rule, Sentiment, Stars};
use plaudit_model::verdict::Language;

/// When a rule fits.
pub(super) fn when(condition: Option<&Condition>) -> String {
    condition.map_or_else(|| say("inbox-rules-always"), condition_in_words)
}

/// What is done then.
pub(super) fn then(rule: &Rule, directory: &Directory) -> Vec<String> {
    let stop = rule.last.then(|| say("inbox-rule-last"));
    rule.then.iter().map(|action| action_in_words(action, directory)).chain(stop).collect()
}

fn what(key: &str, what: &str) -> String {
    say_with(key, &[("what", what)])
}

/// Several parts as one, with a word between each two.
fn joined(key: &str, parts: &[Condition]) -> String {
    let mut parts = parts.iter().map(|part| match part {
        Condition::All(inner) | Condition::Any(inner) if inner.len() > 1 => format!("({})", condition_in_words(part)),
        _ => condition_in_words(part),
    });
    let first = parts.next().unwrap_or_else(|| say("inbox-rules-always"));
    parts.fold(first, |before, next| say_with(key, &[("a", &before), ("b", &next)]))
}

fn list<T>(of: &[T], word: impl Fn(&T) -> String) -> String {
    of.iter().map(word).collect::<Vec<_>>().join(", ")
}

/// A language by its name.
pub(super) fn language(of: Language) -> String {
    match of {
        Language::Undetermined => say("inbox-rule-language-none"),
        known => words::language(known),
    }
}

fn condition_in_words(condition: &Condition) -> String {
    match condition {
        Condition::All(parts) => joined("inbox-rule-s-and", parts),
        Condition::Any(parts) => joined("inbox-rule-s-or", parts),
        Condition::Not(inner) => what("inbox-rule-s-not", &condition_in_words(inner)),
        Condition::Sentiment(Sentiment { is, sure: 0 }) => what("inbox-rule-s-feels", &words::feels(*is)),
        Condition::Sentiment(Sentiment { is, sure }) => {
            say_with("inbox-rule-s-sure", &[("what", &words::feels(*is)), ("n", &sure.to_string())])
        }
        Condition::Unsure(sure) => say_with("inbox-rule-s-unsure", &[("n", &sure.to_string())]),
        Condition::Stars(Stars { from, to }) if from == to => {
            say_with("inbox-rule-s-star", &[("n", &from.stars().to_string())])
        }
        Condition::Stars(Stars { from, to }) => {
            say_with("inbox-rule-s-stars", &[("from", &from.stars().to_string()), ("to", &to.stars().to_string())])
        }
        Condition::Topic(topics) => what("inbox-rule-s-about", &list(topics, |topic| words::topic(*topic))),
        Condition::Urgent(reasons) if reasons.is_empty() => say("inbox-rule-s-urgent"),
        Condition::Urgent(reasons) => what("inbox-rule-s-urgent-of", &list(reasons, |one| words::urgency(*one))),
        Condition::Language(languages) => what("inbox-rule-s-language", &list(languages, |one| language(*one))),
        Condition::Product(ids) => what("inbox-rule-s-product", &ids.join(", ")),
        Condition::ProductTag(tags) => what("inbox-rule-s-product-tag", &tags.join(", ")),
        Condition::Words(keywords) => what("inbox-rule-s-words", &keywords.join(", ")),
        Condition::FirstContact(true) => say("inbox-rule-s-first"),
        Condition::FirstContact(false) => say("inbox-rule-s-again"),
        Condition::Verified(true) => say("inbox-rule-s-verified"),
        Condition::Verified(false) => say("inbox-rule-s-unverified"),
        Condition::Channel(kinds) => what("inbox-rule-s-channel", &list(kinds, |kind| words::kind(*kind))),
        Condition::BusinessHours(true) => say("inbox-rule-s-open"),
        Condition::BusinessHours(false) => say("inbox-rule-s-closed"),
    }
}

fn action_in_words(action: &Action, directory: &Directory) -> String {
    match action {
        Action::OpenCase => say("inbox-rule-a-case"),
        Action::Unhappy => say("inbox-rule-a-unhappy"),
        Action::Ask => say("inbox-rule-a-ask"),
        Action::Priority(priority) => what("inbox-rule-a-priority", &words::priority(*priority)),
        Action::Team(id) => what("inbox-rule-a-team", &team(directory, id)),
        Action::Assign(assign) => what("inbox-rule-a-assign", &assignee(directory, assign)),
        Action::Tag(tag) => what("inbox-rule-a-tag", tag),
        Action::Sla(id) => what("inbox-rule-a-policy", &policy(directory, id)),
        Action::Answer(template) => what("inbox-rule-a-answer", &answer(directory, template)),
        Action::Webhook => say("inbox-rule-a-webhook"),
        Action::Crm(id) => what("inbox-rule-a-crm", &connection(directory, id)),
        Action::Notify(Notify::Team(id)) => {
            what("inbox-rule-a-notify", &say_with("inbox-rule-notify-team", &[("team", &team(directory, id))]))
        }
        Action::Notify(Notify::Person(email)) => what("inbox-rule-a-notify", &person(directory, email)),
    }
}

/// Who gets a conversation, in words.
pub(super) fn assignee(directory: &Directory, assign: &Assign) -> String {
    let of = |key: &str, id: &str| say_with(key, &[("team", &team(directory, id))]);
    match assign {
        Assign::Person(email) => person(directory, email),
        Assign::RoundRobin { team: None } => say("inbox-rule-robin"),
        Assign::RoundRobin { team: Some(id) } => of("inbox-rule-robin-of", id),
        Assign::LeastLoaded { team: None } => say("inbox-rule-least"),
        Assign::LeastLoaded { team: Some(id) } => of("inbox-rule-least-of", id),
    }
}

/// The name of a team; its id where it is gone.
pub(super) fn team(directory: &Directory, id: &str) -> String {
    directory.teams.iter().find(|team| team.id == id).map_or(id, |team| team.name.as_str()).to_owned()
}

/// The name of a person; their address where they are gone.
pub(super) fn person(directory: &Directory, email: &str) -> String {
    let found = directory.people.iter().find(|user| user.email == email.to_lowercase());
    found.map_or(email, |user| user.name.as_str()).to_owned()
}

/// The name of a promise; its id where it is gone.
pub(super) fn policy(directory: &Directory, id: &str) -> String {
    directory.sla.policy(id).map_or(id, |policy| policy.name.as_str()).to_owned()
}

/// The name of an automatic answer; its id where it is gone.
pub(super) fn answer(directory: &Directory, id: &str) -> String {
    directory.answers.iter().find(|answer| answer.id == id).map_or(id, |answer| answer.name.as_str()).to_owned()
}

/// The name of a connection; its id where it is gone.
pub(super) fn connection(directory: &Directory, id: &str) -> String {
    directory.crm.iter().find(|outlet| outlet.id == id).map_or(id, title).to_owned()
}
