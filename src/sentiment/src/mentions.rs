//! Where a text names one of the merchant's list of names: rivals, brands, places.
//!
//! Case, diacritics and invisible signs do not count, endings of six languages do not hide a name, and a part of a
//! longer word is none. Names that are common words ("Mir", "Magnet") are found as words: a list should leave them out.

use crate::endings::is_form;
use crate::features::fold;
use crate::screen::view::View;
use crate::screen::words::{Word, words};
use plaudit_model::explanation::Span;

/// Names that are looked for.
const MOST_NAMES: usize = 200;
/// Letters of a name that are read.
const LONGEST_NAME: usize = 80;
/// Letters of a text that are read.
const MOST_CHARS: usize = 10_000;
/// Places that are told.
const MOST_MENTIONS: usize = 100;

/// A name where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mention {
    /// Which of the names, by its place in the list.
    pub name: usize,
    /// Where it stands in the text.
    pub span: Span,
}

/// All mentions of `names`, in the order of the text, apart; of names that begin alike the longest is meant.
pub fn mentions(text: &str, names: &[&str]) -> Vec<Mention> {
    let end = text.char_indices().nth(MOST_CHARS).map_or(text.len(), |(at, _)| at);
    let view = View::of(&text[..end]);
    let have = folded(&view.text);
    let names = names.iter().take(MOST_NAMES).enumerate();
    let wanted: Vec<(usize, Vec<String>)> =
        names.flat_map(|(index, name)| spellings(name).map(move |s| (index, s))).collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < have.len() && found.len() < MOST_MENTIONS {
        let meets = |words: &[String]| {
            let span = have.get(at..at + words.len());
            span.is_some_and(|span| span.iter().zip(words).all(|(have, name)| is_form(&have.plain, name)))
        };
        let longest = wanted.iter().filter(|(_, words)| meets(words)).max_by_key(|(index, words)| {
            (words.len(), words.iter().map(String::len).sum::<usize>(), std::cmp::Reverse(*index))
        });
        let Some((name, words)) = longest else {
            at += 1;
            continue;
        };
        let (start, end) = view.origin(have[at].start, have[at + words.len() - 1].end);
        found.push(Mention { name: *name, span: Span { start, end } });
        at += words.len();
    }
    found
}

/// Words in folded spelling, without the signs around them.
fn folded(text: &str) -> Vec<Word> {
    let bare = |word: Word| {
        let left = text[word.start..word.end].trim_start_matches(|c: char| !c.is_alphanumeric());
        let start = word.end - left.len();
        let end = start + left.trim_end_matches(|c: char| "*@$#".contains(c)).len();
        let plain = fold(word.plain.trim_matches(|c: char| "*@$#".contains(c)));
        Word { start, end, plain }
    };
    words(text).into_iter().map(bare).filter(|word| !word.plain.is_empty()).collect()
}

/// A name as it may be written: in its words, as one word, and "CocaCola" as two.
fn spellings(name: &str) -> impl Iterator<Item = Vec<String>> {
    let name: String = View::of(name).text.chars().take(LONGEST_NAME).collect();
    let parts = |text: &str| folded(text).into_iter().map(|word| word.plain).collect::<Vec<_>>();
    let whole = parts(&name);
    let joined = vec![whole.concat()];
    let mut apart = String::with_capacity(name.len() + 4);
    let mut last = ' ';
    for c in name.chars() {
        if c.is_uppercase() && last.is_lowercase() {
            apart.push(' ');
        }
        apart.push(c);
        last = c;
    }
    let mut all = vec![whole, joined, parts(&apart)];
    all.dedup();
    all.retain(|words| !words.is_empty() && words.concat().chars().count() >= 2);
    all.into_iter()
}

#[cfg(test)]
mod tests;
