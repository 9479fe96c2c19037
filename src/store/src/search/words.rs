//! Texts as the search index holds them, and what somebody looks for as it asks the index.
//!
//! Both go one way: lower case without marks, letters of one sound as one letter, and beside each word its stem in the
//! languages of its script. So `παραπονο` finds `παράπονο`, `dep` finds `đẹp`, and any form of a word finds the others. It
//! is done here and not by the databases, so that both find the same.

mod kazakh;
mod persian;

use rust_stemmers::{Algorithm, Stemmer};
use std::collections::BTreeSet;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Letters of a word that count; nobody looks for more.
const LONGEST: usize = 40;
/// Different words of a conversation that are kept. More are in no conversation that people had.
const MOST: usize = 20_000;
/// Words that are looked for at once; further ones are left out.
const ASKED: usize = 12;

/// A word in its forms: as it stands without marks, and its stems, each with the sign of its language.
struct Word {
    plain: String,
    stems: Vec<String>,
}

/// What the index holds of a text: words and stems, each once, with a space between them.
pub(crate) fn index<'a>(texts: impl IntoIterator<Item = &'a str>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for text in texts {
        for word in split(text) {
            for part in persian::parts(&word) {
                found.insert(plain(part));
            }
            let Word { plain, stems } = forms(&word);
            found.insert(plain);
            found.extend(stems);
            if found.len() > MOST {
                return found;
            }
        }
    }
    found.remove("");
    found
}

/// Words that must all be found, each in one of its forms. The first form of each also finds longer words that begin with
/// it where that is the last one of the text: whoever types may not have finished.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Query(Vec<Vec<(String, bool)>>);

impl Query {
    /// What a text asks for; `None` when there is no word in it.
    pub(crate) fn of(text: &str) -> Option<Query> {
        // What a Persian joiner holds together may be written apart where it is looked for.
        let apart = text.replace(persian::JOINER, " ");
        let words: Vec<String> = split(&apart).take(ASKED).collect();
        let last = words.len().saturating_sub(1);
        // Affixes that stand alone belong to their neighbours, where there are any.
        let alone = words.iter().all(|word| persian::is_affix(word));
        let asked = words.iter().enumerate().filter(|(_, word)| alone || !persian::is_affix(word));
        let asked: Vec<Vec<(String, bool)>> = asked
            .map(|(at, word)| {
                let Word { plain, stems } = forms(word);
                let unfinished = at == last && plain.chars().count() > 1;
                std::iter::once((plain, unfinished)).chain(stems.into_iter().map(|stem| (stem, false))).collect()
            })
            .collect();
        (!asked.is_empty()).then_some(Query(asked))
    }

    /// A fact that must hold, such as `k:question`.
    pub(crate) fn fact(mut self, fact: String) -> Query {
        self.0.push(vec![(fact, false)]);
        self
    }

    /// As FTS5 reads it.
    pub(crate) fn fts5(&self) -> String {
        self.write(" AND ", " OR ", |form, begins| format!("\"{form}\"{}", if begins { " *" } else { "" }))
    }

    /// As a `tsquery` reads it.
    pub(crate) fn tsquery(&self) -> String {
        self.write(" & ", " | ", |form, begins| format!("'{form}'{}", if begins { ":*" } else { "" }))
    }

    /// Words are letters and digits, so that nothing in them has to be escaped.
    fn write(&self, and: &str, or: &str, term: impl Fn(&str, bool) -> String) -> String {
        let any = |forms: &Vec<(String, bool)>| {
            let forms: Vec<String> = forms.iter().map(|(form, begins)| term(form, *begins)).collect();
            format!("({})", forms.join(or))
        };
        self.0.iter().map(any).collect::<Vec<_>>().join(and)
    }
}

/// The words of a text in lower case and composed, cut to what counts. A Persian joiner stays within its word.
fn split(text: &str) -> impl Iterator<Item = String> {
    let lower: String = text.nfkc().flat_map(char::to_lowercase).nfc().collect();
    let inside = |sign: char| sign.is_alphanumeric() || is_combining_mark(sign) || sign == persian::JOINER;
    let words: Vec<String> = lower
        .split(move |sign: char| !inside(sign))
        .map(|word| word.trim_matches(persian::JOINER).chars().take(LONGEST).collect::<String>())
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .collect();
    words.into_iter()
}

/// Without marks, with one letter where several mean the same.
fn plain(word: &str) -> String {
    word.nfkd().filter(|&sign| !is_combining_mark(sign) && sign != persian::JOINER).filter_map(letter).collect()
}

fn letter(sign: char) -> Option<char> {
    Some(match sign {
        'đ' | 'ð' => 'd',
        'ł' => 'l',
        'ø' => 'o',
        'ı' => 'i',
        'ς' => 'σ',
        sign => persian::letter(sign)?,
    })
    .filter(|sign| sign.is_alphanumeric())
}

fn forms(word: &str) -> Word {
    let plain = plain(word);
    let mut stems = Vec::new();
    let mut add = |sign: &str, stem: &str| {
        if !stem.is_empty() {
            stems.push(format!("{sign}:{stem}"));
        }
    };
    match plain.chars().next() {
        Some('a'..='z') => add("e", &stem(Algorithm::English, &plain)),
        Some('\u{370}'..='\u{3ff}') => add("g", &greek(&plain)),
        Some('\u{400}'..='\u{52f}') => {
            // The letter й is no и with a mark to the stemmer; ё and е are one letter to everybody.
            let composed = word.replace('ё', "е");
            add("r", &self::plain(&stem(Algorithm::Russian, &composed)));
            add("k", kazakh::stem(&plain).as_str());
        }
        Some('\u{600}'..='\u{6ff}') => add("f", persian::stem(&plain)),
        _ => {}
    }
    Word { plain, stems }
}

fn stem(language: Algorithm, word: &str) -> String {
    Stemmer::create(language).stem(word).into_owned()
}

/// The stemmer knows endings with a final sigma as they are written. It leaves the τ of `προϊόντα`, which `προϊόν` has not.
fn greek(plain: &str) -> String {
    let written = plain.strip_suffix('σ').map_or_else(|| plain.to_owned(), |rest| format!("{rest}ς"));
    let stem = stem(Algorithm::Greek, &written).replace('ς', "σ");
    if stem.ends_with("οντ") { stem.trim_end_matches('τ').to_owned() } else { stem }
}

#[cfg(test)]
mod tests;
