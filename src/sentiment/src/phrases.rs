//! Lists of phrases from data files, looked up in a text.
//!
//! A file has one group a line: code TAB language TAB phrase TAB phrase and so on. A word that ends in `*`
//! stands for all words that start so; `(a|b|)` for either or none, and `..` for up to six
//! words of any kind. Lines with `#` are remarks. Phrases meet the folded view of a text;
//! in a Vietnamese text typed with diacritics words must have the right ones, for folded syllables are ambiguous.

use crate::features::{Token, fold, normalise};
use plaudit_model::verdict::Language;
use std::collections::HashMap;
use unicode_normalization::UnicodeNormalization;

/// Where a phrase was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Hit<C> {
    /// The group it belongs to.
    pub(crate) code: C,
    /// Index of its first token.
    pub(crate) start: usize,
    /// Index past its last token.
    pub(crate) end: usize,
}

#[derive(Debug)]
struct Word {
    exact: String,
    folded: String,
    prefix: bool,
}

/// A place in a phrase: one of these runs of words stands there, an empty one for none.
#[derive(Debug)]
struct Slot {
    choices: Vec<Vec<Word>>,
    /// Other words may stand before it, [`GAP`] at most.
    gap: bool,
}

#[derive(Debug)]
struct Phrase<C> {
    code: C,
    slots: Vec<Slot>,
}

/// The phrases of one file, and which of them may begin with a word, by its language and first letters.
#[derive(Debug)]
pub(crate) struct Phrases<C> {
    all: Vec<Phrase<C>>,
    index: HashMap<(Language, Letters), Vec<usize>>,
}

/// Words that `..` stands for at most.
const GAP: usize = 6;

/// The first letters of a word, three at most; none is `\0`.
type Letters = [char; 3];

fn letters(word: &str, most: usize) -> Letters {
    let mut letters = ['\0'; 3];
    letters.iter_mut().zip(word.chars().take(most)).for_each(|(to, from)| *to = from);
    letters
}

impl<C: Copy> Phrases<C> {
    /// Reads a file; `code` turns its first column into what a hit carries. Lines it does not know are left
    /// out, which a test of the files rules out.
    pub(crate) fn read(file: &str, code: impl Fn(&str) -> Option<C>) -> Self {
        let mut phrases = Phrases { all: Vec::new(), index: HashMap::new() };
        for line in file.lines().filter(|line| !line.starts_with('#')) {
            let mut columns = line.split('\t').map(str::trim);
            let group = columns.next().and_then(&code);
            let language = columns.next().and_then(Language::from_code);
            if let (Some(group), Some(language)) = (group, language) {
                columns.filter(|p| !p.is_empty()).for_each(|phrase| phrases.add(group, language, slots(phrase)));
            }
        }
        phrases
    }

    fn add(&mut self, code: C, language: Language, slots: Vec<Slot>) {
        // Its first word is in the first slot, or in the next where that may be empty.
        let mut firsts: Vec<Letters> = Vec::new();
        for slot in &slots {
            firsts.extend(slot.choices.iter().filter_map(|run| run.first()).map(|word| letters(&word.folded, 3)));
            if slot.choices.iter().all(|run| !run.is_empty()) {
                break;
            }
        }
        firsts.sort_unstable();
        firsts.dedup();
        firsts.into_iter().for_each(|first| self.index.entry((language, first)).or_default().push(self.all.len()));
        self.all.push(Phrase { code, slots });
    }

    /// All places where phrases of a language stand, in order; a word may belong to several.
    pub(crate) fn find(&self, language: Language, tokens: &[Token]) -> Vec<Hit<C>> {
        let mut hits = Vec::new();
        let marked = language == Language::Vietnamese && tokens.iter().any(|token| token.exact != token.folded);
        for (start, token) in tokens.iter().enumerate() {
            // A phrase's first word may be a prefix of fewer letters than three.
            let keys = [1, 2, 3].map(|most| letters(&token.folded, most));
            let new = keys.iter().enumerate().filter(|(at, key)| *at == 0 || keys[at - 1] != **key);
            let candidates = new.filter_map(|(_, key)| self.index.get(&(language, *key)));
            for phrase in candidates.flatten().map(|at| &self.all[*at]) {
                if let Some(end) = end(&phrase.slots, tokens, start, marked).filter(|end| *end > start) {
                    hits.push(Hit { code: phrase.code, start, end });
                }
            }
        }
        hits
    }
}

/// Where the longest run of tokens from `at` on that fills these slots ends.
fn end(slots: &[Slot], tokens: &[Token], at: usize, marked: bool) -> Option<usize> {
    let Some((slot, rest)) = slots.split_first() else { return Some(at) };
    let most = if slot.gap { GAP } else { 0 };
    let between = |from: usize| tokens.get(at..from).is_some_and(|words| words.iter().all(Token::is_word));
    let from = (at..=at + most).take_while(|from| between(*from));
    from.flat_map(|from| slot.choices.iter().map(move |run| (from, run)))
        .filter(|(from, run)| {
            let here = tokens.get(*from..from + run.len());
            here.is_some_and(|here| here.iter().zip(*run).all(|(token, word)| meets(marked, token, word)))
        })
        .filter_map(|(from, run)| end(rest, tokens, from + run.len(), marked))
        .max()
}

/// The slots of a phrase as it is written: `a (b|c d|) .. e`.
fn slots(phrase: &str) -> Vec<Slot> {
    let mut slots: Vec<Slot> = Vec::new();
    let mut gap = false;
    for part in phrase.split_inclusive(')') {
        let (plain, choices) = part.split_once('(').unwrap_or((part, ""));
        let plain = plain.split_whitespace().map(|text| (text, vec![vec![word(text)]]));
        let choices = choices
            .strip_suffix(')')
            .map(|choices| ("", choices.split('|').map(|run| run.split_whitespace().map(word).collect()).collect()));
        for (text, choices) in plain.chain(choices) {
            if text == ".." {
                gap = true;
            } else {
                slots.push(Slot { choices, gap: std::mem::take(&mut gap) });
            }
        }
    }
    slots
}

fn word(text: &str) -> Word {
    let stem = text.trim_end_matches('*');
    let exact = normalise(&stem.nfc().collect::<String>());
    Word { folded: fold(&exact), prefix: stem.len() < text.len(), exact }
}

fn meets(marked: bool, token: &Token, word: &Word) -> bool {
    let (have, want) = if marked { (&token.exact, &word.exact) } else { (&token.folded, &word.folded) };
    if word.prefix { have.starts_with(want.as_str()) } else { have == want }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// Every line of a file must be understood.
    pub(crate) fn check_file<C>(file: &str, code: impl Fn(&str) -> Option<C>) {
        for line in file.lines().filter(|line| !line.starts_with('#')) {
            let columns: Vec<_> = line.split('\t').collect();
            assert!(columns.len() > 2, "{line}");
            assert!(code(columns[0]).is_some(), "{line}");
            assert!(Language::from_code(columns[1]).is_some(), "{line}");
        }
    }

    #[test]
    fn words_prefixes_and_phrases_are_found() {
        let phrases = Phrases::read("a\ten\tleak*\tdoes not work\nb\tvi\tgiá\n", |c| c.chars().next());
        let find = |language, text: &str| -> Vec<_> {
            let tokens = crate::features::tokens(text);
            phrases.find(language, &tokens).into_iter().map(|h| (h.code, h.start, h.end)).collect()
        };
        assert_eq!(find(Language::English, "It leaks and does not work"), [('a', 1, 2), ('a', 3, 6)]);
        assert_eq!(find(Language::English, "bleak, does not"), []);
        assert_eq!(find(Language::Vietnamese, "giá gia già"), [('b', 0, 1)]);
        assert_eq!(find(Language::Vietnamese, "gia nay"), [('b', 0, 1)]);
        assert_eq!(find(Language::Russian, "leak"), []);
    }

    #[test]
    fn choices_and_gaps_are_filled() {
        let phrases = Phrases::read("a\ten\t(one|two) (more|) time*\tpost .. (on|all over) line\n", |_| Some(()));
        let find = |text: &str| -> Vec<_> {
            let tokens = crate::features::tokens(text);
            phrases.find(Language::English, &tokens).into_iter().map(|h| (h.start, h.end)).collect()
        };
        assert_eq!(find("one time, two more times"), [(0, 2), (2, 5)]);
        assert_eq!(find("more time"), []);
        assert_eq!(find("I post it for you all over line"), [(1, 8)]);
        assert_eq!(find("post on line or on line"), [(0, 6)]);
        assert_eq!(find("post! on line"), []);
        assert_eq!(find("post a b c d e f g on line"), []);
        assert_eq!(find("post"), []);
    }
}
