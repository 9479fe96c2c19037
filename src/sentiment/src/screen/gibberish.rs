//! Noise without a message: keyboard mashing, one sign repeated, no words.
//!
//! Emphasis is honest: "soooo bad" and "BAD BAD BAD" are read as "so bad" and "bad". A row of one emoji is a rating, as
//! honest as stars alone and as harmless.

use crate::features::is_emoji;
use std::collections::HashMap;
use std::sync::LazyLock;

const ROWS: [&str; 8] =
    ["qwertyuiop", "asdfghjkl", "zxcvbnm", "йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю", "ςερτυθιοπ", "ضصثقفغعهخحج"];
/// Row and place of each key.
static KEYS: LazyLock<HashMap<char, (usize, usize)>> = LazyLock::new(|| {
    let rows = ROWS.iter().enumerate();
    rows.flat_map(|(row, keys)| keys.chars().enumerate().map(move |(place, key)| (key, (row, place)))).collect()
});
/// How mashing of four letters begins; other stretches of four are words ("were", "pop").
const STARTS: [&str; 8] = ["qwer", "asdf", "zxcv", "йцук", "фыва", "ячсм", "ςερτ", "ضصثق"];
/// Letters that people hum and laugh with.
const HUMMED: &str = "mhxмхμχهخج";
/// One word so often is no emphasis any more.
const FLOOD_WORDS: usize = 20;
/// Nobody hums for so long.
const LONGEST_HUM: usize = 60;

/// Whether a text is noise as a whole. Empty and very short texts are not: there is too little to judge.
pub(super) fn is_gibberish(text: &str) -> bool {
    let visible: Vec<char> = text.chars().filter(|c| !c.is_whitespace()).take(1_000).collect();
    let letters: Vec<char> = visible.iter().filter(|c| c.is_alphabetic()).flat_map(|c| c.to_lowercase()).collect();
    if visible.len() < 4 {
        return false;
    }
    if letters.is_empty() {
        // Digits may be an order number; signs alone say nothing, but for emoji.
        return !visible.iter().any(|c| c.is_numeric() || is_emoji(*c));
    }
    if letters.len() >= 5 && letters.iter().all(|c| *c == letters[0]) {
        return !HUMMED.contains(letters[0]) || letters.len() > LONGEST_HUM;
    }
    if visible.iter().any(|c| is_emoji(*c)) {
        return false;
    }
    let words: Vec<Vec<char>> =
        text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).take(200).map(folded).collect();
    // Words are counted, not their letters: how long the honest words are would otherwise decide.
    let mashed = words.iter().filter(|word| is_mashed(word)).count();
    let same = words.len() >= FLOOD_WORDS && words.iter().all(|word| *word == words[0]);
    mashed * 2 > words.len() || same
}

/// A word in small letters, its runs as one letter.
fn folded(word: &str) -> Vec<char> {
    let mut chars: Vec<char> = word.chars().flat_map(char::to_lowercase).take(200).collect();
    chars.dedup();
    chars
}

/// A word that fingers made: along a row of keys, or without vowels where its script has them.
fn is_mashed(chars: &[char]) -> bool {
    if chars.len() < 5 {
        return STARTS.iter().any(|start| start.chars().eq(chars.iter().copied()));
    }
    let along = |a: Option<(usize, usize)>, b: Option<(usize, usize)>| matches!((a, b), (Some((row, a)), Some((same, b))) if row == same && a.abs_diff(b) <= 1);
    // Words such as "property" run along a row for a while, but not nearly to their end.
    let mut last = None;
    let mut runs = 0;
    for c in chars {
        let key = KEYS.get(c).copied();
        runs += usize::from(along(last, key));
        last = key;
    }
    let (mut run, mut longest) = (0, 0);
    for c in chars {
        run = if is_consonant(*c) { run + 1 } else { 0 };
        longest = longest.max(run);
    }
    let digits = chars.iter().any(|c| c.is_numeric());
    runs * 5 >= (chars.len() - 1) * 4 || longest >= 7 || longest >= 5 && longest == chars.len() && !digits
}

fn is_consonant(c: char) -> bool {
    "bcdfghjklmnpqrstvwxzбвгджзклмнпрстфхцчшщβγδζθκλμνξπρστφχψ".contains(c)
}
