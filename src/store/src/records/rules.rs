//! Rules: their versions, what they came to, and what came in for trying them.

use plaudit_model::conversation::Kind;
use plaudit_model::rating::Rating;
use plaudit_model::rules::{Outcome, RuleSet};
use plaudit_model::time::Millis;
use plaudit_model::verdict::Verdict;

/// The rules of a shop that are in force.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RulesRecord {
    /// The rules in their order.
    pub set: RuleSet,
    /// Grows with each save; 0 where nobody has saved any.
    pub version: i64,
}

/// One save, without the rules.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RulesVersion {
    /// Its number.
    pub version: i64,
    /// Who saved it.
    pub author: String,
    /// When.
    pub saved: Millis,
    /// The version that was put back, where it is no new one.
    pub restored: Option<i64>,
}

/// What the rules came to for something that came in, to be stored along with it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Routed {
    /// The version of the rules that ran.
    pub version: i64,
    /// What is to be done.
    pub outcome: Outcome,
    /// When the first answer is due, by the promise that it comes under.
    pub due: Option<Millis>,
}

/// Something that came in, as rules look at it.
#[derive(Debug, Clone, PartialEq)]
pub struct Came {
    /// Id of the conversation.
    pub id: String,
    /// What it began with.
    pub kind: Kind,
    /// When it came.
    pub created: Millis,
    /// Product, as it was asked for.
    pub product: String,
    /// Types and tags of the product.
    pub product_types: Vec<String>,
    /// Stars, of a review.
    pub rating: Option<Rating>,
    /// The words as they came.
    pub words: String,
    /// What they say.
    pub verdict: Verdict,
    /// Whether a purchase was proven.
    pub verified: bool,
    /// Whether nothing came from the same address before.
    pub first_contact: bool,
    /// Whether it is hidden as advertising or as a repeat: no rule looks at that.
    pub discarded: bool,
}
