//! Why a text cannot wait, by phrases: danger before law, law before the press, then a repeated request.

use crate::features::Token;
use crate::phrases::Phrases;
use plaudit_model::verdict::{Language, Urgency};
use std::sync::LazyLock;

const FILE: &str = include_str!("../data/urgency.tsv");
static SEEDS: LazyLock<Phrases<Urgency>> = LazyLock::new(|| Phrases::read(FILE, Urgency::from_code));

/// The gravest reason found, if any; the order of [`Urgency`]'s variants is the order of gravity.
pub(crate) fn urgency(language: Language, tokens: &[Token]) -> Option<Urgency> {
    SEEDS.find(language, tokens).into_iter().map(|hit| hit.code).min()
}

#[cfg(test)]
mod tests;
