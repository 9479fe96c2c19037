//! What all rules of a shop come to for one thing that came in.

use crate::conversation::Priority;
use crate::rules::{Action, Assign, Facts, Notify, Rule, RuleSet};
use crate::sla::{STANDARD, UNHAPPY};

/// What is to be done. The names of the rules say why.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Names of the rules that fit, in their order.
    pub rules: Vec<String>,
    /// Whether somebody has to take care of it.
    pub case: bool,
    /// Whether it stands among the unhappy.
    pub unhappy: bool,
    /// How soon it should be looked at.
    pub priority: Option<Priority>,
    /// The team that gets it.
    pub team: Option<String>,
    /// Who gets it.
    pub assign: Option<Assign>,
    /// Tags, each once.
    pub tags: Vec<String>,
    /// The policy that it comes under.
    pub policy: Option<String>,
    /// Whether a person should look.
    pub ask: bool,
    /// Templates of automatic answers, each once.
    pub answers: Vec<String>,
    /// Names of the rules that tell the shop's own systems.
    pub webhooks: Vec<String>,
    /// Connections to other systems that get a case, each once.
    pub crm: Vec<String>,
    /// Who is told, each once, with the name of the first rule that says so.
    pub notify: Vec<(Notify, String)>,
}

/// Runs the rules in their order. Where two set the same thing, the earlier one counts; tags, answers and notices add up.
/// `before` are the names of those that fitted when the same thing was looked at earlier: what they tell outside is not told
/// again.
///
/// Whoever is promised something waits for it, so a promise opens a case; and a case without one comes under that of a new
/// shop.
pub fn run(set: &RuleSet, facts: &Facts<'_>, before: &[String], fold: fn(&str) -> String) -> Outcome {
    let mut outcome = Outcome::default();
    for rule in set.rules.iter().filter(|rule| rule.enabled) {
        if !rule.fits(facts, fold) {
            continue;
        }
        outcome.rules.push(rule.name.clone());
        let again = before.contains(&rule.name);
        for action in rule.then.iter().filter(|action| !(again && action.is_told())) {
            outcome.add(&rule.name, action);
        }
        if rule.last {
            break;
        }
    }
    outcome.case |= outcome.policy.is_some();
    if outcome.case {
        outcome.policy.get_or_insert_with(|| if outcome.unhappy { UNHAPPY } else { STANDARD }.to_owned());
    }
    outcome
}

/// The places of the rules that would have caught something, those too that are off. One that is on and the last ends it, as
/// in [`run`].
pub fn caught(set: &RuleSet, facts: &Facts<'_>, fold: fn(&str) -> String) -> Vec<usize> {
    let mut places = Vec::new();
    for (place, rule) in set.rules.iter().enumerate() {
        if rule.fits(facts, fold) {
            places.push(place);
            if rule.enabled && rule.last {
                break;
            }
        }
    }
    places
}

impl Rule {
    /// Whether it fits, on or off.
    fn fits(&self, facts: &Facts<'_>, fold: fn(&str) -> String) -> bool {
        self.when.as_ref().is_none_or(|when| when.fits(facts, fold))
    }
}

impl Outcome {
    fn add(&mut self, rule: &str, action: &Action) {
        match action {
            Action::OpenCase => self.case = true,
            Action::Unhappy => self.unhappy = true,
            Action::Priority(priority) => first(&mut self.priority, priority),
            Action::Team(team) => first(&mut self.team, team),
            Action::Assign(assign) => first(&mut self.assign, assign),
            Action::Sla(policy) => first(&mut self.policy, policy),
            Action::Ask => self.ask = true,
            Action::Tag(tag) => once(&mut self.tags, tag),
            Action::Answer(template) => once(&mut self.answers, template),
            Action::Webhook => once(&mut self.webhooks, &rule.to_owned()),
            Action::Crm(connection) => once(&mut self.crm, connection),
            Action::Notify(notify) if self.notify.iter().any(|(told, _)| told == notify) => {}
            Action::Notify(notify) => self.notify.push((notify.clone(), rule.to_owned())),
        }
    }
}

fn first<T: Clone>(held: &mut Option<T>, value: &T) {
    held.get_or_insert_with(|| value.clone());
}

fn once<T: Clone + PartialEq>(held: &mut Vec<T>, value: &T) {
    if !held.contains(value) {
        held.push(value.clone());
    }
}
