//! Why a text cannot wait, by phrases: danger before law, law before the press, then a repeated request.
//!
//! The phrases name an event, not a thing: shops sell fire pits, a lipstick may be red as
//! blood, and who orders for the third time is pleased.

use crate::features::Token;
use crate::lexicon::is_denied;
use crate::phrases::{Hit, Phrases};
use plaudit_model::verdict::{Language, Urgency};
use std::sync::LazyLock;

const FILE: &str = include_str!("../data/urgency.tsv");
static SEEDS: LazyLock<Phrases<Urgency>> = LazyLock::new(|| Phrases::read(FILE, Urgency::from_code));

/// The phrases of a text that say why it cannot wait. What a negation stands right beside is none.
pub(crate) fn hits(language: Language, tokens: &[Token]) -> Vec<Hit<Urgency>> {
    let hits = SEEDS.find(language, tokens).into_iter();
    hits.filter(|hit| !is_denied(language, tokens, hit.start..hit.end)).collect()
}

/// The gravest reason found, if any; the order of [`Urgency`]'s variants is the order of gravity.
pub(crate) fn urgency(language: Language, tokens: &[Token]) -> Option<Urgency> {
    hits(language, tokens).iter().map(|hit| hit.code).min()
}

#[cfg(test)]
mod tests;
