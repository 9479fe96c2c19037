//! Rules: what is done by itself about what comes in. A shop has an ordered list of them; each has a condition, and actions
//! that are done where it fits.
//!
//! Rules decide who helps and how fast. No action can publish, hide, delay or reorder anything: there is none for it in
//! [`Action`], and nothing here imports [`crate::publication`].

mod action;
mod check;
mod condition;
mod defaults;
mod pattern;
mod run;

pub use action::{Action, Assign, Notify};
pub use check::{Fault, Known, RuleFault};
pub use condition::{Condition, Facts, Sentiment, Stars};
pub use pattern::matches;
pub use run::{Outcome, caught, run};

use serde::{Deserialize, Serialize};

/// Most rules of a shop.
pub const RULES: usize = 100;
/// Most characters of a rule's name.
pub const NAME_CHARS: usize = 80;

/// All rules of a shop, in their order.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleSet {
    /// The rules. Where two set the same thing, the earlier one counts.
    #[serde(default, rename = "rule")]
    pub rules: Vec<Rule>,
}

impl RuleSet {
    /// Whether a condition of some kind stands in a rule that is on: what no rule asks for need not be found out.
    pub fn asks(&self, wanted: fn(&Condition) -> bool) -> bool {
        let mut left: Vec<&Condition> =
            self.rules.iter().filter(|rule| rule.enabled).filter_map(|rule| rule.when.as_ref()).collect();
        while let Some(condition) = left.pop() {
            if wanted(condition) {
                return true;
            }
            match condition {
                Condition::All(inner) | Condition::Any(inner) => left.extend(inner),
                Condition::Not(inner) => left.push(inner),
                _ => {}
            }
        }
        false
    }
}

/// One rule.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// What people call it; no two rules of a shop have the same.
    pub name: String,
    /// Whether it is looked at.
    #[serde(default = "yes")]
    pub enabled: bool,
    /// Whether those after it are passed over where it fits.
    #[serde(default)]
    pub last: bool,
    /// When it fits; without one, always.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<Condition>,
    /// What is done then.
    pub then: Vec<Action>,
}

fn yes() -> bool {
    true
}

#[cfg(test)]
mod tests;
