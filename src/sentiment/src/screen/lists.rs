//! Lists of words and phrases from data files, looked up in the words of a text whatever its language.
//!
//! `*` at the end of a word stands for any ending. Words are looked up by their first letters.

use super::words::{MASKS, Word, readings, spells};
use std::collections::HashMap;

/// A phrase and what it is a sign of.
#[derive(Debug)]
pub(super) struct Entry<C> {
    /// Words and whether any ending may follow each.
    pub(super) words: Vec<(String, bool)>,
    /// What it is.
    pub(super) class: C,
}

/// Entries by the first two different letters of their first word.
#[derive(Debug)]
pub(super) struct List<C> {
    index: HashMap<Letters, Vec<Entry<C>>>,
}

/// Two letters, the second not the first; none is `\0`.
type Letters = (char, char);

fn letters(word: &str) -> Option<Letters> {
    let first = word.chars().next()?;
    Some((first, word.chars().find(|c| *c != first).unwrap_or('\0')))
}

impl<C: Copy> List<C> {
    /// A list of `phrases`, each word in the spelling that `form` gives.
    pub(super) fn new<'a>(phrases: impl Iterator<Item = (&'a str, C)>, form: impl Fn(&str) -> String) -> Self {
        let mut index: HashMap<Letters, Vec<Entry<C>>> = HashMap::new();
        for (phrase, class) in phrases {
            let word = |word: &str| (form(word.trim_end_matches('*')), word.ends_with('*'));
            let words: Vec<_> = phrase.split_whitespace().map(word).collect();
            if let Some(key) = words.first().and_then(|(word, _)| letters(word)) {
                index.entry(key).or_default().push(Entry { words, class });
            }
        }
        List { index }
    }

    /// The entries that stand at the beginning of `span`, with the number of words they take.
    pub(super) fn at(&self, span: &[Word]) -> Vec<(usize, C)> {
        let mut met = Vec::new();
        let Some(first) = span.first() else { return met };
        let mut look = |reading: &str| {
            let Some(key) = letters(reading) else { return };
            if reading.contains(MASKS) {
                // What a star hides may be the second letter.
                let near = self.index.iter().filter(|(known, _)| known.0 == key.0).flat_map(|(_, entries)| entries);
                met.extend(near.filter_map(|entry| meets(entry, reading, span)));
            } else if let Some(entries) = self.index.get(&key) {
                met.extend(entries.iter().filter_map(|entry| meets(entry, reading, span)));
            }
        };
        look(&first.plain);
        readings(&first.plain).iter().for_each(|reading| look(reading));
        met
    }

    /// Whether letters written one by one begin with the single word of an entry, and with how many of them.
    pub(super) fn spelt(&self, spelt: &[char]) -> Option<(usize, C)> {
        let key = letters(&spelt.iter().collect::<String>())?;
        let single = self.index.get(&key)?.iter().filter_map(|entry| match entry.words.as_slice() {
            [(word, _)] => Some((word, entry.class)),
            _ => None,
        });
        let met = single.filter_map(|(word, class)| {
            let length = word.chars().count();
            (length >= 3 && spelt.len() >= length && word.chars().eq(spelt[..length].iter().copied()))
                .then_some((length, class))
        });
        met.max_by_key(|(length, _)| *length)
    }
}

/// How many words an entry takes, if it stands at the beginning of `span`, whose first word is read as `reading`.
fn meets<C: Copy>(entry: &Entry<C>, reading: &str, span: &[Word]) -> Option<(usize, C)> {
    let ((head, open), rest) = entry.words.split_first()?;
    let others = span.get(1..entry.words.len())?;
    let all = spells(reading, head, *open)
        && rest.iter().zip(others).all(|((want, open), have)| spells(&have.plain, want, *open));
    all.then_some((entry.words.len(), entry.class))
}
