//! What a text is about, by seed phrases: shown beside a verdict, never a verdict of its own.

use crate::features::Token;
use crate::phrases::{Hit, Phrases};
use plaudit_model::verdict::{Language, Topic};
use std::sync::LazyLock;

const FILE: &str = include_str!("../data/topics.tsv");
static SEEDS: LazyLock<Phrases<Topic>> = LazyLock::new(|| Phrases::read(FILE, Topic::from_code));

/// The phrases of a text that name a topic.
pub(crate) fn hits(language: Language, tokens: &[Token]) -> Vec<Hit<Topic>> {
    SEEDS.find(language, tokens)
}

/// The topics of hits, those with most phrases first, ties in the order of the text.
pub(crate) fn ranked(hits: &[Hit<Topic>]) -> Vec<Topic> {
    let mut found: Vec<(Topic, usize)> = Vec::new();
    for hit in hits {
        // A phrase of two words is surer than one word.
        let weight = hit.end - hit.start;
        match found.iter_mut().find(|(topic, _)| *topic == hit.code) {
            Some((_, sum)) => *sum += weight,
            None => found.push((hit.code, weight)),
        }
    }
    found.sort_by_key(|(_, weight)| std::cmp::Reverse(*weight));
    found.into_iter().map(|(topic, _)| topic).collect()
}

/// The topics of a text, most certain first.
pub(crate) fn topics(language: Language, tokens: &[Token]) -> Vec<Topic> {
    ranked(&hits(language, tokens))
}

#[cfg(test)]
mod tests;
