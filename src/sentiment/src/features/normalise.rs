//! Two views of a text: exact (as written, without typing accidents) and folded (without diacritics).

use std::borrow::Cow;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Characters that are read from the start of a text.
const HEAD: usize = 4_000;
/// Characters that are read from the end of a longer text: there people sum up.
const TAIL: usize = 1_000;

/// The text itself, or head and tail of a long one, composed (NFC).
pub fn bounded(text: &str) -> Cow<'_, str> {
    // Composed first, so that both spellings of a text are cut at the same place.
    let whole: Cow<'_, str> = if text.is_ascii() { text.into() } else { text.nfc().collect::<String>().into() };
    let Some((head, _)) = whole.char_indices().nth(HEAD) else {
        return whole;
    };
    let tail = whole.char_indices().rev().nth(TAIL - 1).map_or(head, |(at, _)| at).max(head);
    format!("{} {}", &whole[..head], &whole[tail..]).into()
}

/// The exact view of a text in NFC: lower case, digits as 0, variant letters unified, runs cut to two.
pub fn normalise(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let (mut last, mut run) = ('\0', 0);
    for c in text.chars().flat_map(char::to_lowercase) {
        let c = match c {
            'ς' => 'σ',
            'ё' => 'е',
            'ي' | 'ى' => 'ی',
            'ك' => 'ک',
            '\u{200c}' | '\u{200d}' => ' ',
            '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' => continue,
            '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}' | '\u{fe0f}' => continue,
            '’' | '`' => '\'',
            c if c.is_numeric() => '0',
            c => c,
        };
        run = if c == last { run + 1 } else { 1 };
        last = c;
        if run <= 2 {
            out.push(c);
        }
    }
    out
}

/// The folded view of a normalised word: base letters only, Kazakh letters as their Russian look-alikes.
pub fn fold(word: &str) -> String {
    if word.is_ascii() {
        return word.to_owned();
    }
    word.nfd().filter(|c| !is_mark(*c)).map(folded_letter).collect()
}

/// Whether a character only modifies the one before it.
pub(super) fn is_mark(c: char) -> bool {
    is_combining_mark(c)
}

fn folded_letter(c: char) -> char {
    match c {
        'đ' => 'd',
        'ı' => 'i',
        'ә' => 'а',
        'ғ' => 'г',
        'қ' => 'к',
        'ң' => 'н',
        'ө' => 'о',
        'ұ' | 'ү' => 'у',
        'һ' => 'х',
        'і' => 'и',
        c => c,
    }
}
