//! Lists of phrases from data files, looked up in a text.
//!
//! A file has one group a line: code TAB language TAB phrase TAB phrase and so on. A word that ends in `*`
//! stands for all words that start so; `(a|b|)` for either or none. Lines with `#` are remarks. Phrases meet the folded view of a text;
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

#[derive(Debug)]
struct Phrase<C> {
    code: C,
    words: Vec<Word>,
}

/// The phrases of one file, by language and by the first letters of the first word.
#[derive(Debug)]
pub(crate) struct Phrases<C> {
    index: HashMap<(Language, Letters), Vec<Phrase<C>>>,
}

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
        let mut index: HashMap<_, Vec<Phrase<C>>> = HashMap::new();
        for line in file.lines().filter(|line| !line.starts_with('#')) {
            let mut columns = line.split('\t').map(str::trim);
            let group = columns.next().and_then(&code);
            let language = columns.next().and_then(Language::from_code);
            if let (Some(group), Some(language)) = (group, language) {
                for phrase in columns.filter(|p| !p.is_empty()).flat_map(expanded) {
                    let words: Vec<Word> = phrase.split_whitespace().map(word).collect();
                    let first = letters(&words[0].folded, 3);
                    index.entry((language, first)).or_default().push(Phrase { code: group, words });
                }
            }
        }
        Phrases { index }
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
            for phrase in candidates.flatten() {
                let end = start + phrase.words.len();
                let found = tokens
                    .get(start..end)
                    .is_some_and(|span| span.iter().zip(&phrase.words).all(|(t, w)| meets(marked, t, w)));
                if found {
                    hits.push(Hit { code: phrase.code, start, end });
                }
            }
        }
        hits
    }
}

/// The phrases that one with choices in brackets stands for.
fn expanded(phrase: &str) -> Vec<String> {
    let choice = phrase.find('(').and_then(|open| Some((open, open + phrase[open..].find(')')?)));
    let Some((open, close)) = choice else { return vec![phrase.to_owned()] };
    let rests = expanded(&phrase[close + 1..]);
    let choices = phrase[open + 1..close].split('|');
    choices.flat_map(|word| rests.iter().map(move |rest| format!("{}{word}{rest}", &phrase[..open]))).collect()
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
        assert_eq!(expanded("a (b|c d|) e(f|)"), ["a b ef", "a b e", "a c d ef", "a c d e", "a  ef", "a  e"]);
    }
}
