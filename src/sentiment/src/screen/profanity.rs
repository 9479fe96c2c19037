//! Obscene words of six languages, by whole words and beginnings of words, so that Scunthorpe stays.
//!
//! Of a list's words the exact spelling counts: folded, harmless words would become obscene ("các", "đeo").

use super::found;
use crate::features::normalise;
use plaudit_model::signals::{Finding, FindingKind};
use std::collections::HashMap;
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization;

const FILE: &str = include_str!("../../data/profanity.tsv");

#[derive(Debug)]
struct Entry {
    words: Vec<String>,
    prefix: bool,
    allowed: bool,
}

static ENTRIES: LazyLock<HashMap<char, Vec<Entry>>> = LazyLock::new(|| {
    let mut index: HashMap<char, Vec<Entry>> = HashMap::new();
    let lines = FILE.lines().filter(|line| !line.starts_with('#'));
    for text in lines.flat_map(|line| line.split('\t').skip(1)).map(str::trim) {
        let bare = text.trim_start_matches('!').trim_end_matches('*');
        let words: Vec<String> = bare.split(' ').map(plain).collect();
        if let Some(first) = words[0].chars().next() {
            let entry = Entry { words, prefix: text.ends_with('*'), allowed: text.starts_with('!') };
            index.entry(first).or_default().push(entry);
        }
    }
    index
});

/// Finds obscene words, with stars, digits and signs for letters as people write them.
pub(super) fn find(text: &str, findings: &mut Vec<Finding>) {
    let words = words(text);
    for (index, (start, _, word)) in words.iter().enumerate() {
        let candidates = word.chars().next().and_then(|first| ENTRIES.get(&first));
        let mut end = None;
        for entry in candidates.into_iter().flatten() {
            let span = words.get(index..index + entry.words.len()).unwrap_or_default();
            if !span.is_empty() && meets(entry, span) {
                if entry.allowed {
                    end = None;
                    break;
                }
                end = end.max(span.last().map(|(_, end, _)| *end));
            }
        }
        if let Some(end) = end {
            findings.push(found(FindingKind::Profanity, *start, end));
        }
    }
}

fn meets(entry: &Entry, span: &[(usize, usize, String)]) -> bool {
    let last = entry.words.len() - 1;
    entry.words.iter().zip(span).enumerate().all(|(at, (want, (_, _, have)))| {
        if at == last && entry.prefix { have.starts_with(want.as_str()) } else { have == want }
    })
}

/// Words with their first and past-the-last byte.
fn words(text: &str) -> Vec<(usize, usize, String)> {
    let inside =
        |c: char| c.is_alphanumeric() || "*@$".contains(c) || unicode_normalization::char::is_combining_mark(c);
    let mut out = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices().chain(std::iter::once((text.len(), ' '))) {
        match (start, inside(c)) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                out.push((from, at, plain(&text[from..at])));
                start = None;
            }
            _ => {}
        }
    }
    out
}

/// Normalised, with runs cut to one letter and look-alike signs read as letters.
fn plain(word: &str) -> String {
    let latin = word.chars().any(|c| c.is_ascii_alphabetic());
    let read = |c: char| match c {
        '@' if latin => 'a',
        '$' if latin => 's',
        '1' if latin => 'i',
        '3' if latin => 'e',
        '0' if latin => 'o',
        c => c,
    };
    let exact = normalise(&word.chars().map(read).nfc().collect::<String>());
    let mut out = String::with_capacity(exact.len());
    for c in exact.chars() {
        if !out.ends_with(c) || c == '*' {
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_entry_is_looked_up_by_its_first_letter() {
        for (first, entries) in ENTRIES.iter() {
            assert!(entries.iter().all(|entry| entry.words[0].starts_with(*first)), "{first}");
        }
        assert!(ENTRIES.len() > 20);
    }
}
