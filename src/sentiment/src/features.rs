//! From a text to what the classifier sees: words in two views, and hashed n-grams of them.
//!
//! The trainer and the library share this module, so that a model is always asked in the terms it was
//! taught in. A change of anything here needs a new model.

mod hash;
mod normalise;

pub use hash::{LANGUAGE_BITS, LANGUAGE_BUCKETS, hashed, language_grams};
pub use normalise::{bounded, fold, normalise};

use unicode_script::{Script, UnicodeScript};

/// A word, number, emoji or telling sign, in both views.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// As written, normalised.
    pub exact: String,
    /// Without diacritics, Kazakh letters as the Russian ones they are often typed with.
    pub folded: String,
}

impl Token {
    /// Whether it is made of letters or digits, not an emoji or a sign.
    pub fn is_word(&self) -> bool {
        self.exact.chars().next().is_some_and(char::is_alphanumeric)
    }
}

/// Reads a text, or head and tail of a long one, into tokens.
pub fn tokens(text: &str) -> Vec<Token> {
    let clean = normalise(&bounded(text));
    let mut tokens = Vec::new();
    let mut word = String::new();
    let mut previous = ' ';
    for c in clean.chars() {
        if c.is_alphanumeric() || (!word.is_empty() && normalise::is_mark(c)) {
            word.push(c);
        } else {
            push(&mut tokens, &mut word);
            // The Greek question mark is a semicolon, also by Unicode.
            let c = if c == ';' && previous.script() == Script::Greek { '?' } else { c };
            if is_telling(c, previous) {
                word.push(c);
                push(&mut tokens, &mut word);
            }
        }
        previous = c;
    }
    push(&mut tokens, &mut word);
    tokens
}

fn push(tokens: &mut Vec<Token>, word: &mut String) {
    if !word.is_empty() {
        let exact = std::mem::take(word);
        tokens.push(Token { folded: fold(&exact), exact });
    }
}

/// Words, in the exact view, after which comes what a writer really means.
const TURNS: [&[&str]; 6] = [
    &["but", "however"],
    &["но", "зато", "однако"],
    &["ولی", "اما", "ولیکن"],
    &["бірақ", "бирак", "алайда", "есесіне", "дегенмен"],
    &["nhưng", "nhung"],
    &["αλλά", "αλλα", "όμωσ", "ομωσ", "ωστόσο", "ωστοσο"],
];

/// Whether a token is a word after which comes what a writer really means.
pub(crate) fn is_turn(token: &Token) -> bool {
    TURNS.iter().any(|words| words.contains(&token.exact.as_str()))
}

/// Where the decisive part of a text starts: after its last "but", if at least two words follow; else at 0.
pub fn gist(tokens: &[Token]) -> usize {
    match tokens.iter().rposition(is_turn) {
        Some(at) if at > 0 && tokens[at..].iter().filter(|token| token.is_word()).count() > 2 => at + 1,
        _ => 0,
    }
}

/// Signs that carry a feeling: `! ? %`, emoji, and brackets where they smile or frown.
fn is_telling(c: char, previous: char) -> bool {
    match c {
        '!' | '?' | '%' => true,
        ')' | '(' => previous == c || matches!(previous, ':' | ';' | '-' | '='),
        // The Arabic question mark.
        '\u{61f}' => true,
        _ => is_emoji(c),
    }
}

/// Whether a character is a pictograph; modifiers and joiners are not.
pub fn is_emoji(c: char) -> bool {
    matches!(c as u32, 0x1F300..=0x1F3FA | 0x1F400..=0x1FAFF | 0x2600..=0x27BF | 0x2B50 | 0x2B55)
}

#[cfg(test)]
mod tests;
