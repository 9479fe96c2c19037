//! Words of a text in the spellings that lists are looked up by.

use super::scripts;
use unicode_normalization::char::is_combining_mark;

/// A word with its place.
#[derive(Debug, Clone)]
pub(crate) struct Word {
    /// First byte.
    pub(crate) start: usize,
    /// One past the last byte.
    pub(crate) end: usize,
    /// In lower case, variant letters unified.
    pub(crate) plain: String,
}

/// The words of a view. Signs that people write for letters belong to them.
pub(crate) fn words(text: &str) -> Vec<Word> {
    let inside = |c: char| c.is_alphanumeric() || "*@$#".contains(c) || is_combining_mark(c);
    let mut out = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices().chain(std::iter::once((text.len(), ' '))) {
        match (start, inside(c)) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                out.push(Word { start: from, end: at, plain: plain(&text[from..at]) });
                start = None;
            }
            _ => {}
        }
    }
    out
}

/// Lower case, final and variant letters as one, without the vowel signs of Arabic script.
pub(crate) fn plain(word: &str) -> String {
    let letter = |c: char| match c {
        'ς' => 'σ',
        'ё' => 'е',
        'ي' | 'ى' | 'ئ' => 'ی',
        'ك' => 'ک',
        'ة' | 'ۀ' => 'ه',
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ؤ' => 'و',
        c => c,
    };
    let silent = |c: &char| !matches!(c, '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}');
    if word.is_ascii() {
        return word.to_ascii_lowercase();
    }
    word.chars().flat_map(char::to_lowercase).filter(silent).map(letter).collect()
}

/// What a word may stand for where scripts, digits or signs are mixed.
pub(super) fn readings(word: &str) -> Vec<String> {
    if word.bytes().all(|byte| byte.is_ascii_lowercase()) { Vec::new() } else { scripts::unmasked(word) }
}

/// Signs that hide a letter.
pub(super) const MASKS: [char; 2] = ['*', '#'];

/// Whether `have` spells `want`, runs of a letter being at least as long: "shiiit" is "shit", "Niger" lacks a letter.
/// As a prefix, more may follow. Stars in `have` stand for one letter or two.
pub(crate) fn spells(have: &str, want: &str, prefix: bool) -> bool {
    if have.contains(MASKS) {
        let (have, want): (Vec<char>, Vec<char>) = (have.chars().collect(), want.chars().collect());
        let seen = have.iter().filter(|c| c.is_alphabetic()).count();
        let hidden = have.len() - seen;
        let guessable = seen >= 2 && hidden <= seen.max(2) && hidden <= 3;
        return guessable && have.first() == want.first() && masked(&have, &want, prefix);
    }
    let (mut have, mut want) = (have.chars().peekable(), want.chars().peekable());
    while let Some(letter) = want.next() {
        if have.next() != Some(letter) {
            return false;
        }
        if want.peek() != Some(&letter) {
            while have.peek() == Some(&letter) {
                have.next();
            }
        }
    }
    prefix || have.peek().is_none()
}

fn masked(have: &[char], want: &[char], prefix: bool) -> bool {
    match (have.split_first(), want.split_first()) {
        (None, None) => true,
        (None, Some(_)) => false,
        // What hides after the end of a stem is anybody's guess.
        (Some((c, _)), None) => prefix && c.is_alphabetic(),
        (Some(('*' | '#', have)), Some((_, rest))) => {
            masked(have, rest, prefix) || rest.split_first().is_some_and(|(_, rest)| masked(have, rest, prefix))
        }
        (Some((a, have)), Some((b, want))) => a == b && masked(have, want, prefix),
    }
}

#[cfg(test)]
mod tests {
    use super::spells;

    #[test]
    fn c5_runs_stars_and_prefixes() {
        for (have, want, prefix, same) in [
            ("word", "word", false, true),
            ("words", "word", false, false),
            ("words", "word", true, true),
            ("wooord", "word", false, true),
            ("niger", "nigger", true, false),
            ("niggger", "nigger", true, true),
            ("w*rd", "word", false, true),
            ("w**d", "word", false, true),
            ("w*d", "word", false, true),
            ("w***", "word", false, false),
            ("*ord", "word", false, false),
            ("w*rds", "word", true, true),
            ("wo", "word", true, false),
        ] {
            assert_eq!(spells(have, want, prefix), same, "{have} {want}");
        }
    }
}
