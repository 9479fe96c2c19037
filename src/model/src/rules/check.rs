//! Whether rules can be worked with. What is wrong is said with the name of the rule.

use crate::conversation::{TAG_CHARS, tag};
use crate::rules::{Action, Assign, Condition, NAME_CHARS, Notify, RULES, Rule, RuleSet};

/// Conditions within conditions, at most.
pub(super) const DEPTH: usize = 4;
/// Conditions of one rule, at most.
pub(super) const CONDITIONS: usize = 50;
/// Actions of one rule, at most.
pub(super) const ACTIONS: usize = 20;
/// Entries of one list of a condition, such as keywords, at most.
pub(super) const ENTRIES: usize = 100;
/// Characters of one entry, at most.
pub(super) const ENTRY_CHARS: usize = 100;
/// Characters of all entries of all rules together, at most: a bound on the work for whatever comes in.
pub(super) const ALL_CHARS: usize = 100_000;

/// What is there in the shop that rules may name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Known {
    /// Ids of teams.
    pub teams: Vec<String>,
    /// E-mail addresses, lower case, of people who may answer.
    pub people: Vec<String>,
    /// Ids of policies.
    pub policies: Vec<String>,
    /// Ids of connections to other systems that take cases.
    pub crm: Vec<String>,
    /// Ids of automatic answers.
    pub answers: Vec<String>,
    /// Whether some connection wants to be told that a rule fits.
    pub webhook: bool,
    /// Whether the program can send mail.
    pub mail: bool,
}

/// A fault, and the rule that has it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("rule {number} ({name:?}): {fault}")]
pub struct RuleFault {
    /// Its place, from 1 on.
    pub number: usize,
    /// Its name.
    pub name: String,
    /// What is wrong.
    pub fault: Fault,
}

/// What is wrong with a rule.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[allow(missing_docs)]
pub enum Fault {
    #[error("there are more than {RULES} rules; remove some that are switched off")]
    Rules,
    #[error("its name must have 1 to {NAME_CHARS} characters, in one line")]
    Name,
    #[error("with it, all rules together have more than {ALL_CHARS} characters in their lists; shorten some")]
    Long,
    #[error("another rule before it has the same name; give it one of its own")]
    Twice,
    #[error("it does nothing; give it an action")]
    Nothing,
    #[error("it has more than {ACTIONS} actions")]
    Actions,
    #[error("it has more than {CONDITIONS} conditions")]
    Conditions,
    #[error("its conditions stand more than {DEPTH} deep in each other")]
    Depth,
    #[error("the list {0:?} is empty; name at least one")]
    Empty(&'static str),
    #[error("the list {0:?} has more than {ENTRIES} entries")]
    Entries(&'static str),
    #[error("{1:?} in {0:?} is empty or has more than {ENTRY_CHARS} characters")]
    Entry(&'static str, String),
    #[error("the keyword {0:?} has no letter or digit, or a * within a word; a * may stand at the ends of a word")]
    Keyword(String),
    #[error("{0} is no share; percents go from 0 to 100")]
    Percent(u8),
    #[error("from {0} to {1} stars there are none")]
    Stars(u8, u8),
    #[error("there is no team {0:?} in this shop")]
    Team(String),
    #[error("nobody who signs in as {0:?} may answer in this shop")]
    Person(String),
    #[error("there is no promise {0:?} in this shop")]
    Policy(String),
    #[error("{0:?} is no tag; tags are lower case, without commas, at most {TAG_CHARS} characters")]
    Tag(String),
    #[error("there is no automatic answer {0:?} in this shop; add it under Answers first")]
    Answer(String),
    #[error("no connection wants the event \"rule.fired\"; choose it for a webhook under Connections first")]
    Webhook,
    #[error("there is no connection {0:?} that takes cases; add it under Connections first")]
    Crm(String),
    #[error("this server sends no mail, so nobody would be told; name a mail server in its settings first")]
    Mail,
}

impl RuleSet {
    /// Whether it can be worked with in a shop.
    ///
    /// # Errors
    /// Every fault, in the order of the rules.
    pub fn check(&self, known: &Known) -> Result<(), Vec<RuleFault>> {
        let mut faults = Vec::new();
        let mut chars = 0;
        for (at, rule) in self.rules.iter().enumerate() {
            let mut found = Vec::new();
            let before = chars;
            chars += rule.when.as_ref().map_or(0, listed);
            if before <= ALL_CHARS && chars > ALL_CHARS {
                found.push(Fault::Long);
            }
            if at == RULES {
                found.push(Fault::Rules);
            }
            if self.rules[..at].iter().any(|other| other.name.trim() == rule.name.trim()) {
                found.push(Fault::Twice);
            }
            rule.check(known, &mut found);
            faults.extend(found.into_iter().map(|fault| RuleFault { number: at + 1, name: rule.name.clone(), fault }));
        }
        if faults.is_empty() { Ok(()) } else { Err(faults) }
    }
}

impl Rule {
    fn check(&self, known: &Known, faults: &mut Vec<Fault>) {
        let name = self.name.trim();
        if !(1..=NAME_CHARS).contains(&name.chars().count()) || name.contains(char::is_control) {
            faults.push(Fault::Name);
        }
        match self.then.len() {
            0 => faults.push(Fault::Nothing),
            1..=ACTIONS => {}
            _ => faults.push(Fault::Actions),
        }
        if let Some(when) = &self.when {
            let mut count = 0;
            // Depth first: what is too deep is not gone through.
            if depth(when) > DEPTH {
                faults.push(Fault::Depth);
            } else {
                condition(when, &mut count, faults);
            }
            if count > CONDITIONS {
                faults.push(Fault::Conditions);
            }
        }
        faults.extend(self.then.iter().filter_map(|what| action(what, known)));
    }
}

/// Characters in the lists of a condition.
fn listed(condition: &Condition) -> usize {
    let mut left = vec![condition];
    let mut chars = 0;
    while let Some(condition) = left.pop() {
        match condition {
            Condition::All(inner) | Condition::Any(inner) => left.extend(inner),
            Condition::Not(inner) => left.push(inner),
            Condition::Words(list) | Condition::Product(list) | Condition::ProductTag(list) => {
                chars += list.iter().map(|entry| entry.chars().count()).sum::<usize>();
            }
            _ => {}
        }
    }
    chars
}

/// How many conditions stand within each other.
fn depth(condition: &Condition) -> usize {
    let mut deepest = 0;
    let mut left = vec![(condition, 1)];
    while let Some((condition, depth)) = left.pop() {
        deepest = deepest.max(depth);
        match condition {
            Condition::All(inner) | Condition::Any(inner) => left.extend(inner.iter().map(|inner| (inner, depth + 1))),
            Condition::Not(inner) => left.push((inner, depth + 1)),
            _ => {}
        }
    }
    deepest
}

fn condition(what: &Condition, count: &mut usize, faults: &mut Vec<Fault>) {
    *count += 1;
    match what {
        Condition::All(inner) => inner.iter().for_each(|inner| condition(inner, count, faults)),
        Condition::Any(inner) => {
            faults.extend(inner.is_empty().then_some(Fault::Empty("any")));
            inner.iter().for_each(|inner| condition(inner, count, faults));
        }
        Condition::Not(inner) => condition(inner, count, faults),
        Condition::Sentiment(sentiment) if sentiment.sure > 100 => faults.push(Fault::Percent(sentiment.sure)),
        Condition::Unsure(sure) if *sure > 100 => faults.push(Fault::Percent(*sure)),
        Condition::Stars(stars) if stars.from > stars.to => {
            faults.push(Fault::Stars(stars.from.stars(), stars.to.stars()));
        }
        Condition::Topic(topics) => size("topic", topics.len(), faults),
        Condition::Language(languages) => size("language", languages.len(), faults),
        Condition::Channel(channels) => size("channel", channels.len(), faults),
        Condition::Product(products) => texts("product", products, faults),
        Condition::ProductTag(tags) => texts("product_tag", tags, faults),
        Condition::Words(words) => {
            texts("words", words, faults);
            faults.extend(words.iter().filter(|word| !is_keyword(word)).map(|word| Fault::Keyword(word.clone())));
        }
        _ => {}
    }
}

/// Every word has a letter or a digit, and a star at its ends alone.
fn is_keyword(text: &str) -> bool {
    let word = |word: &str| {
        let core = word.strip_prefix('*').unwrap_or(word);
        let core = core.strip_suffix('*').unwrap_or(core);
        core.chars().any(char::is_alphanumeric) && !core.contains('*')
    };
    text.split_whitespace().all(word)
}

fn size(name: &'static str, entries: usize, faults: &mut Vec<Fault>) {
    match entries {
        0 => faults.push(Fault::Empty(name)),
        1..=ENTRIES => {}
        _ => faults.push(Fault::Entries(name)),
    }
}

fn texts(name: &'static str, entries: &[String], faults: &mut Vec<Fault>) {
    size(name, entries.len(), faults);
    let bad = |text: &&String| !(1..=ENTRY_CHARS).contains(&text.trim().chars().count());
    faults.extend(entries.iter().filter(bad).map(|text| Fault::Entry(name, text.clone())));
}

/// What is wrong with one action. Of a notice it is whom it goes to before it is that no mail goes out.
fn action(what: &Action, known: &Known) -> Option<Fault> {
    let mail = || (!known.mail).then_some(Fault::Mail);
    let team = |id: &String| (!known.teams.contains(id)).then(|| Fault::Team(id.clone()));
    let person = |email: &String| (!known.people.contains(&email.to_lowercase())).then(|| Fault::Person(email.clone()));
    match what {
        Action::Team(id) => team(id),
        Action::Assign(Assign::Person(email)) => person(email),
        Action::Notify(Notify::Team(id)) => team(id).or_else(mail),
        Action::Notify(Notify::Person(email)) => person(email).or_else(mail),
        Action::Assign(Assign::RoundRobin { team: id } | Assign::LeastLoaded { team: id }) => {
            id.as_ref().and_then(team)
        }
        Action::Sla(id) => (!known.policies.contains(id)).then(|| Fault::Policy(id.clone())),
        Action::Tag(text) => (tag(text).as_ref() != Some(text)).then(|| Fault::Tag(text.clone())),
        Action::Answer(id) => (!known.answers.contains(id)).then(|| Fault::Answer(id.clone())),
        Action::Crm(id) => (!known.crm.contains(id)).then(|| Fault::Crm(id.clone())),
        Action::Webhook => (!known.webhook).then_some(Fault::Webhook),
        Action::OpenCase | Action::Unhappy | Action::Priority(_) | Action::Ask => None,
    }
}
