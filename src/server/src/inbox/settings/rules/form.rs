//! A rule and the form that shows it. The form has two lists of conditions, those that make it fit and those that keep it from
//! that, each kind once in each. What is more than that is written as text.

use crate::inbox::language::say;
use crate::inbox::post::Fields;
use crate::rules::known::Directory;
use plaudit_model::conversation::{Kind, Priority, tag};
use plaudit_model::rating::Rating;
use plaudit_model::rules::{Action, Assign, Condition, Notify, Rule, Sentiment, Stars};
use plaudit_model::text::plain_line;
use plaudit_model::verdict::{Language, Polarity, Topic, Urgency};
use std::mem::{Discriminant, discriminant};

/// What is wrong with which field.
pub(super) type Faults = Vec<(String, String)>;

/// Conditions as the form has them.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Conditions {
    /// Whether one of `when` is enough.
    pub(super) any: bool,
    /// Those that make it fit.
    pub(super) when: Vec<Condition>,
    /// Those that keep it from that.
    pub(super) unless: Vec<Condition>,
}

impl Conditions {
    /// Those of a rule; `None` where the form cannot show them.
    pub(super) fn of(when: Option<&Condition>) -> Option<Conditions> {
        let parts: Vec<&Condition> = match when {
            None => Vec::new(),
            Some(Condition::All(parts)) => parts.iter().collect(),
            Some(one) => vec![one],
        };
        let mut shown = Conditions::default();
        let mut rest = Vec::new();
        for part in parts {
            match part {
                Condition::Not(inner) if shown.unless.is_empty() => {
                    shown.unless = match &**inner {
                        Condition::Any(list) => list.clone(),
                        one => vec![one.clone()],
                    }
                }
                other => rest.push(other),
            }
        }
        match rest[..] {
            [Condition::Any(list)] if !list.is_empty() => {
                (shown.any, shown.when) = (true, list.clone());
            }
            _ => shown.when = rest.into_iter().cloned().collect(),
        }
        (fit(&shown.when) && fit(&shown.unless)).then_some(shown)
    }

    /// As a rule has them.
    pub(super) fn joined(&self) -> Option<Condition> {
        let mut all = match (self.any, self.when.len()) {
            (true, 2..) => vec![Condition::Any(self.when.clone())],
            _ => self.when.clone(),
        };
        all.extend(match self.unless.as_slice() {
            [] => None,
            [one] => Some(Condition::Not(Box::new(one.clone()))),
            several => Some(Condition::Not(Box::new(Condition::Any(several.to_vec())))),
        });
        if all.len() < 2 { all.pop() } else { Some(Condition::All(all)) }
    }
}

/// Whether each of them has its field, and each field one of them.
fn fit(conditions: &[Condition]) -> bool {
    let plain = |condition: &Condition| match condition {
        Condition::All(_) | Condition::Any(_) | Condition::Not(_) => false,
        Condition::Words(list) => list.iter().all(|entry| !entry.contains('\n')),
        Condition::Product(list) | Condition::ProductTag(list) => list.iter().all(|entry| !entry.contains([',', '\n'])),
        _ => true,
    };
    conditions.iter().all(plain) && are_different(conditions)
}

fn are_different<T>(all: &[T]) -> bool {
    let kinds: Vec<Discriminant<T>> = all.iter().map(discriminant).collect();
    (1..kinds.len()).all(|at| !kinds[..at].contains(&kinds[at]))
}

/// Whether the form can show a rule.
pub(super) fn shows(rule: &Rule) -> bool {
    let once: Vec<Action> = rule
        .then
        .iter()
        .filter(|action| !matches!(action, Action::Tag(_) | Action::Answer(_) | Action::Crm(_) | Action::Notify(_)))
        .cloned()
        .collect();
    Conditions::of(rule.when.as_ref()).is_some() && are_different(&once)
}

/// The rule that was filled in, and what cannot be read. `before` is the rule as it was: it may name what is gone.
pub(super) fn read(fields: &Fields, directory: &Directory, before: Option<&Rule>) -> (Rule, Conditions, Faults) {
    let mut faults = Faults::new();
    let conditions = Conditions {
        any: fields.get("match") == "any",
        when: read_conditions(fields, "", &mut faults),
        unless: read_conditions(fields, "not-", &mut faults),
    };
    let rule = Rule {
        name: plain_line(fields.get("name")),
        enabled: is_ticked(fields, "enabled"),
        last: is_ticked(fields, "last"),
        when: conditions.joined(),
        then: read_actions(fields, directory, before),
    };
    (rule, conditions, faults)
}

fn is_ticked(fields: &Fields, name: &str) -> bool {
    !fields.get(name).is_empty()
}

/// Entries of a list, each once and in its order.
fn entries(text: &str, between: &[char]) -> Vec<String> {
    let mut entries = Vec::new();
    for entry in text.split(between).map(plain_line).filter(|entry| !entry.is_empty()) {
        if !entries.contains(&entry) {
            entries.push(entry);
        }
    }
    entries
}

fn read_conditions(fields: &Fields, side: &str, faults: &mut Faults) -> Vec<Condition> {
    let get = |name: &str| fields.get(&format!("{side}{name}")).trim();
    let ticked = |name: &str, code: &str| is_ticked(fields, &format!("{side}{name}-{code}"));
    let mut percent = |name: &str| match get(name).trim_end_matches(['%', ' ']) {
        "" => None,
        typed => match typed.parse::<u8>() {
            Ok(percent) => Some(percent),
            Err(_) => {
                faults.push((format!("{side}{name}"), say("inbox-rule-f-number")));
                None
            }
        },
    };
    let mut found = Vec::new();
    let words = entries(get("words"), &['\n']);
    found.extend((!words.is_empty()).then_some(Condition::Words(words)));
    let sure = percent("sure");
    let unsure = percent("unsure");
    match (Polarity::from_code(get("feels")), sure) {
        (Some(is), sure) => found.push(Condition::Sentiment(Sentiment { is, sure: sure.unwrap_or(0) })),
        (None, Some(1..)) => faults.push((format!("{side}feels"), say("inbox-rule-f-feels"))),
        (None, _) => {}
    }
    found.extend(unsure.map(Condition::Unsure));
    let topics: Vec<Topic> = Topic::ALL.iter().copied().filter(|one| ticked("topic", one.code())).collect();
    found.extend((!topics.is_empty()).then_some(Condition::Topic(topics)));
    let reasons: Vec<Urgency> = Urgency::ALL.iter().copied().filter(|one| ticked("urgent", one.code())).collect();
    if ticked("urgent", "any") {
        found.push(Condition::Urgent(Vec::new()));
    } else if !reasons.is_empty() {
        found.push(Condition::Urgent(reasons));
    }
    let languages: Vec<Language> = Language::ALL.iter().copied().filter(|one| ticked("language", one.code())).collect();
    found.extend((!languages.is_empty()).then_some(Condition::Language(languages)));
    let kinds: Vec<Kind> = Kind::ALL.iter().copied().filter(|one| ticked("channel", one.code())).collect();
    found.extend((!kinds.is_empty()).then_some(Condition::Channel(kinds)));
    let rating = |name: &str| get(name).parse::<i64>().ok().and_then(|stars| Rating::try_from(stars).ok());
    let [lowest, _, _, _, highest] = Rating::ALL;
    match (rating("stars-from"), rating("stars-to")) {
        (None, None) => {}
        (from, to) => {
            found.push(Condition::Stars(Stars { from: from.unwrap_or(lowest), to: to.unwrap_or(highest) }));
        }
    }
    let products = entries(get("product"), &[',', '\n']);
    found.extend((!products.is_empty()).then_some(Condition::Product(products)));
    let tags = entries(get("product_tag"), &[',', '\n']);
    found.extend((!tags.is_empty()).then_some(Condition::ProductTag(tags)));
    let either = |name: &str| match get(name) {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    };
    found.extend(either("first").map(Condition::FirstContact));
    found.extend(either("verified").map(Condition::Verified));
    found.extend(either("hours").map(Condition::BusinessHours));
    found
}

fn read_actions(fields: &Fields, directory: &Directory, before: Option<&Rule>) -> Vec<Action> {
    let get = |name: &str| fields.get(name).trim();
    let mut then = Vec::new();
    for (name, action) in
        [("case", Action::OpenCase), ("unhappy", Action::Unhappy), ("ask", Action::Ask), ("webhook", Action::Webhook)]
    {
        then.extend(is_ticked(fields, name).then_some(action));
    }
    let named = |name: &str| Some(get(name).to_owned()).filter(|text| !text.is_empty());
    then.extend(named("policy").map(Action::Sla));
    then.extend(Priority::from_code(get("priority")).map(Action::Priority));
    then.extend(named("team").map(Action::Team));
    then.extend(assign(get("assign")).map(Action::Assign));
    // In the one spelling that tags have, each once; what cannot be one stays as it was typed, and is told of.
    for text in entries(get("tags"), &[',', '\n']) {
        let tag = Action::Tag(tag(&text).unwrap_or(text));
        if !then.contains(&tag) {
            then.push(tag);
        }
    }
    let chosen = choices(directory, before).into_iter().filter(|(name, _)| is_ticked(fields, name));
    then.extend(chosen.map(|(_, action)| action));
    then
}

/// Boxes to tick, by their names, and what each does: automatic answers, connections, and who is told. Those too that a rule names and that are
/// gone.
pub(super) fn choices(directory: &Directory, before: Option<&Rule>) -> Vec<(String, Action)> {
    let answers = directory.answers.iter().map(|answer| Action::Answer(answer.id.clone()));
    let crm = directory.crm.iter().map(|outlet| Action::Crm(outlet.id.clone()));
    let teams = directory.teams.iter().map(|team| Action::Notify(Notify::Team(team.id.clone())));
    let people = directory.people.iter().map(|user| Action::Notify(Notify::Person(user.email.clone())));
    let old = before.into_iter().flat_map(|rule| rule.then.iter().cloned());
    let mut choices: Vec<(String, Action)> = Vec::new();
    for action in answers.chain(crm).chain(teams).chain(people).chain(old) {
        if let Some(name) = box_of(&action).filter(|name| choices.iter().all(|(other, _)| other != name)) {
            choices.push((name, action));
        }
    }
    choices
}

/// The name of the box of an action.
pub(super) fn box_of(action: &Action) -> Option<String> {
    match action {
        Action::Answer(id) => Some(format!("answer-{id}")),
        Action::Crm(id) => Some(format!("crm-{id}")),
        Action::Notify(Notify::Team(id)) => Some(format!("notify-team-{id}")),
        Action::Notify(Notify::Person(email)) => Some(format!("notify-{}", email.to_lowercase())),
        _ => None,
    }
}

/// Who gets it, as a choice of the form sends it.
pub(super) fn assign_code(assign: &Assign) -> String {
    let of = |how: &str, team: &Option<String>| format!("{how}:{}", team.as_deref().unwrap_or_default());
    match assign {
        Assign::Person(email) => format!("person:{}", email.to_lowercase()),
        Assign::RoundRobin { team } => of("robin", team),
        Assign::LeastLoaded { team } => of("least", team),
    }
}

fn assign(code: &str) -> Option<Assign> {
    let (how, whom) = code.split_once(':')?;
    let team = Some(whom.to_owned()).filter(|id| !id.is_empty());
    match how {
        "person" => Some(Assign::Person(whom.to_owned())),
        "robin" => Some(Assign::RoundRobin { team }),
        "least" => Some(Assign::LeastLoaded { team }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use plaudit_model::rules::RuleSet;

    /// What the form can show it gives back as it was, or as something that means the same.
    #[test]
    fn d1_the_form_gives_back_what_it_shows() {
        for rule in RuleSet::default().rules {
            assert!(shows(&rule), "{}", rule.name);
            assert_eq!(Conditions::of(rule.when.as_ref()).unwrap().joined(), rule.when, "{}", rule.name);
        }
        let (a, b, c) = (Condition::Verified(true), Condition::FirstContact(true), Condition::BusinessHours(false));
        let not = |one: Condition| Condition::Not(Box::new(one));
        for when in [
            a.clone(),
            not(a.clone()),
            Condition::All(vec![a.clone(), b.clone(), not(c.clone())]),
            Condition::Any(vec![a.clone(), b.clone()]),
            Condition::All(vec![Condition::Any(vec![a.clone(), b.clone()]), not(c.clone())]),
            Condition::All(vec![a.clone(), not(Condition::Any(vec![b.clone(), c.clone()]))]),
        ] {
            assert_eq!(Conditions::of(Some(&when)).unwrap().joined(), Some(when));
        }
        for when in [
            Condition::All(vec![a.clone(), a.clone()]),
            Condition::All(vec![a.clone(), Condition::Any(vec![b.clone(), c.clone()])]),
            Condition::All(vec![not(a.clone()), not(b.clone())]),
            not(not(a)),
            Condition::Any(vec![Condition::All(vec![b, c])]),
            Condition::ProductTag(vec!["a,b".to_owned()]),
        ] {
            assert_eq!(Conditions::of(Some(&when)), None, "{when:?}");
        }
    }
}
