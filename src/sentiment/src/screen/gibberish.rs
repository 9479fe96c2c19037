//! Noise without a message: keyboard mashing, one sign repeated, no words. Emoji alone are a message.

use crate::features::is_emoji;

const ROWS: [&str; 8] =
    ["qwertyuiop", "asdfghjkl", "zxcvbnm", "йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю", "ςερτυθιοπ", "ضصثقفغعهخحج"];

/// Whether a text is noise as a whole. Empty and very short texts are not: there is too little to judge.
pub(super) fn is_gibberish(text: &str) -> bool {
    let visible: Vec<char> = text.chars().filter(|c| !c.is_whitespace()).take(1_000).collect();
    if visible.len() < 4 || visible.iter().any(|c| is_emoji(*c)) {
        return false;
    }
    let letters: Vec<char> = visible.iter().filter(|c| c.is_alphabetic()).flat_map(|c| c.to_lowercase()).collect();
    if letters.is_empty() {
        // Digits may be an order number; signs alone say nothing.
        return !visible.iter().any(|c| c.is_numeric());
    }
    let mut distinct = letters.clone();
    distinct.sort_unstable();
    distinct.dedup();
    if distinct.len() == 1 && letters.len() >= 5 {
        return true;
    }
    let words: Vec<String> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .take(200)
        .map(str::to_lowercase)
        .collect();
    // Words are counted, not their letters: how long the honest words are would otherwise decide.
    let mashed = words.iter().filter(|word| is_mashed(word)).count();
    let same = words.len() >= 6 && words.iter().all(|word| *word == words[0]);
    mashed * 2 > words.len() || same
}

/// A word that fingers made: along a row of keys, or without vowels where its script has them.
fn is_mashed(word: &str) -> bool {
    let chars: Vec<char> = word.chars().collect();
    if chars.len() < 5 {
        return false;
    }
    let along = |pair: &[char]| {
        ROWS.iter().any(|row| {
            let place = |c: char| row.chars().position(|key| key == c);
            matches!((place(pair[0]), place(pair[1])), (Some(a), Some(b)) if a.abs_diff(b) <= 1)
        })
    };
    // Words such as "property" run along a row for a while, but not nearly to their end.
    let runs = chars.windows(2).filter(|pair| along(pair)).count();
    let (mut run, mut longest) = (0, 0);
    for c in &chars {
        run = if is_consonant(*c) { run + 1 } else { 0 };
        longest = longest.max(run);
    }
    runs * 5 >= (chars.len() - 1) * 4 || longest >= 7 || longest >= 5 && longest == chars.len()
}

fn is_consonant(c: char) -> bool {
    "bcdfghjklmnpqrstvwxzбвгджзклмнпрстфхцчшщβγδζθκλμνξπρστφχψ".contains(c)
}
