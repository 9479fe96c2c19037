//! Why a text cannot wait, by phrases: danger before need, need before law, law before the press, then a repeated request.
//!
//! The phrases name an event, not a thing: shops sell fire pits, a lipstick may be red as
//! blood, and who orders for the third time is pleased.

use crate::features::Token;
use crate::lexicon::is_denied;
use crate::phrases::{Hit, Phrases};
use plaudit_model::verdict::{Language, Urgency};
use std::sync::LazyLock;

const FILE: &str = include_str!("../data/urgency.tsv");
static SEEDS: LazyLock<Phrases<Option<Urgency>>> = LazyLock::new(|| Phrases::read(FILE, reason));

/// A reason, or none for what only sounds like one ("not dangerous").
fn reason(code: &str) -> Option<Option<Urgency>> {
    if code == "calm" { Some(None) } else { Urgency::from_code(code).map(Some) }
}

/// The phrases of a text that say why it cannot wait. What a negation stands right beside is none, nor what is part of a
/// calm phrase.
pub(crate) fn hits(language: Language, tokens: &[Token]) -> Vec<Hit<Urgency>> {
    let all = SEEDS.find(language, tokens);
    let calm = |hit: &Hit<Urgency>| {
        all.iter().any(|other| other.code.is_none() && other.start < hit.end && hit.start < other.end)
            || is_denied(language, tokens, hit.start..hit.end)
    };
    let grave = all.iter().filter_map(|hit| hit.code.map(|code| Hit { code, start: hit.start, end: hit.end }));
    grave.filter(|hit| !calm(hit)).collect()
}

/// The gravest reason found, if any; the order of [`Urgency`]'s variants is the order of gravity.
pub(crate) fn urgency(language: Language, tokens: &[Token]) -> Option<Urgency> {
    hits(language, tokens).iter().map(|hit| hit.code).min()
}

#[cfg(test)]
mod tests;
