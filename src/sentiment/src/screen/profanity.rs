//! Obscene words of six languages, by whole words and beginnings of words, so that Scunthorpe stays.
//!
//! Of a list's words the exact spelling counts: folded, harmless words would become obscene ("các", "đeo").

use super::found;
use super::lists::List;
use super::words::{Word, plain};
use plaudit_model::signals::{Finding, FindingKind};
use std::sync::LazyLock;

const FILE: &str = include_str!("../../data/profanity.tsv");

/// Whether a phrase of the list is obscene or only looks so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Class {
    Obscene,
    Innocent,
}

static LIST: LazyLock<List<Class>> = LazyLock::new(|| {
    let lines = FILE.lines().filter(|line| !line.starts_with('#'));
    let phrases = lines.flat_map(|line| line.split('\t').skip(1)).map(str::trim).filter(|phrase| !phrase.is_empty());
    let classed = phrases.map(|phrase| match phrase.strip_prefix('!') {
        Some(innocent) => (innocent, Class::Innocent),
        None => (phrase, Class::Obscene),
    });
    List::new(classed, plain)
});

/// Finds obscene words, with stars, digits, signs and letters of other scripts as people write them.
pub(super) fn find(text: &str, words: &[Word], findings: &mut Vec<Finding>) {
    // Up to here words are known to be innocent.
    let mut innocent = 0;
    for index in 0..words.len() {
        let met = LIST.at(&words[index..]);
        let longest = |class| met.iter().filter(|(_, of)| *of == class).map(|(taken, _)| *taken).max();
        if let Some(taken) = longest(Class::Innocent) {
            innocent = innocent.max(index + taken);
        }
        if index < innocent {
            continue;
        }
        if let Some(taken) = longest(Class::Obscene) {
            findings.push(found(FindingKind::Profanity, words[index].start, words[index + taken - 1].end));
        }
    }
    spelt(text, words, findings);
}

/// Words whose letters stand apart: "s h i t", "f.u.c.k".
fn spelt(text: &str, words: &[Word], findings: &mut Vec<Finding>) {
    let mut index = 0;
    while index < words.len() {
        let letters: Vec<char> = words[index..]
            .iter()
            .enumerate()
            .map_while(|(at, word)| {
                let near = at == 0 || text[words[index + at - 1].end..word.start].chars().count() == 1;
                let mut chars = word.plain.chars();
                chars.next().filter(|_| near && chars.next().is_none())
            })
            .take(64)
            .collect();
        for at in 0..letters.len().saturating_sub(2) {
            if let Some((taken, Class::Obscene)) = LIST.spelt(&letters[at..]) {
                let (first, last) = (&words[index + at], &words[index + at + taken - 1]);
                findings.push(found(FindingKind::Profanity, first.start, last.end));
            }
        }
        index += letters.len().max(1);
    }
}
