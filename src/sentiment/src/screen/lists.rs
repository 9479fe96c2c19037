//! Lists of words and phrases from data files, looked up in the words of a text whatever its language.
//!
//! `*` at the end of a word stands for any ending. Words are looked up by their first letter.

use super::words::{Word, readings, spells};
use std::collections::HashMap;

/// A phrase and what it is a sign of.
#[derive(Debug)]
pub(super) struct Entry<C> {
    /// Words and whether any ending may follow each.
    pub(super) words: Vec<(String, bool)>,
    /// What it is.
    pub(super) class: C,
}

/// Entries by the first two letters of their first word, an ending or the end of the word being `\0`.
#[derive(Debug)]
pub(super) struct List<C> {
    index: HashMap<char, Vec<Entry<C>>>,
}

impl<C: Copy> List<C> {
    /// A list of `phrases`, each word in the spelling that `form` gives.
    pub(super) fn new<'a>(phrases: impl Iterator<Item = (&'a str, C)>, form: impl Fn(&str) -> String) -> Self {
        let mut index: HashMap<char, Vec<Entry<C>>> = HashMap::new();
        for (phrase, class) in phrases {
            let word = |word: &str| (form(word.trim_end_matches('*')), word.ends_with('*'));
            let words: Vec<_> = phrase.split_whitespace().map(word).collect();
            if let Some(first) = words.first().and_then(|(word, _)| word.chars().next()) {
                index.entry(first).or_default().push(Entry { words, class });
            }
        }
        List { index }
    }

    /// The entries that stand at the beginning of `span`, with the number of words they take.
    pub(super) fn at<'a>(&'a self, span: &'a [Word]) -> impl Iterator<Item = (usize, C)> + 'a {
        let first = span.first().map(|word| readings(&word.plain)).unwrap_or_default();
        first.into_iter().flat_map(move |reading| {
            let entries = reading.chars().next().and_then(|c| self.index.get(&c));
            entries.into_iter().flatten().filter_map(move |entry| {
                let ((head, open), rest) = entry.words.split_first()?;
                let others = span.get(1..entry.words.len())?;
                let all = spells(&reading, head, *open)
                    && rest.iter().zip(others).all(|((want, open), have)| spells(&have.plain, want, *open));
                all.then_some((entry.words.len(), entry.class))
            })
        })
    }

    /// Whether letters written one by one begin with the single word of an entry, and with how many of them.
    pub(super) fn spelt(&self, letters: &[char]) -> Option<(usize, C)> {
        let entries = letters.first().and_then(|c| self.index.get(c))?;
        let single = entries.iter().filter_map(|entry| match entry.words.as_slice() {
            [(word, _)] => Some((word, entry.class)),
            _ => None,
        });
        let met = single.filter_map(|(word, class)| {
            let length = word.chars().count();
            (length >= 3 && letters.len() >= length && word.chars().eq(letters[..length].iter().copied()))
                .then_some((length, class))
        });
        met.max_by_key(|(length, _)| *length)
    }
}
