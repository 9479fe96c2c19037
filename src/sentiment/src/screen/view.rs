//! The text as a reader's eye takes it in, with the way back to the bytes it came from.
//!
//! Invisible signs are gone, full-width and other dressed-up letters are plain ones, and accents are composed, so that
//! every finder reads one spelling and none of them knows of disguises by Unicode.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{compose, is_combining_mark};
use unicode_script::{Script, UnicodeScript};

/// Marks that a letter may carry beyond its composed form; more are ornament ("Zalgo").
const MOST_MARKS: usize = 2;

/// A readable text and where each of its bytes comes from.
#[derive(Debug)]
pub(crate) struct View {
    /// What is read.
    pub(crate) text: String,
    /// For each byte of `text` the first and past-the-last byte of its origin; empty where both are the same text.
    places: Vec<(usize, usize)>,
}

impl View {
    /// Reads a text.
    pub(crate) fn of(text: &str) -> View {
        if text.is_ascii() {
            return View { text: text.to_owned(), places: Vec::new() };
        }
        let mut view = View { text: String::with_capacity(text.len()), places: Vec::with_capacity(text.len()) };
        let mut marks = 0;
        for (start, c) in text.char_indices() {
            let place = (start, start + c.len_utf8());
            if c == '\u{200c}' && view.text.chars().next_back().is_some_and(|last| last.script() == Script::Arabic) {
                // In Persian it stands between the parts of a word.
                view.push(' ', place);
            } else if is_invisible(c) {
                continue;
            } else if is_combining_mark(c) {
                marks = view.mark(c, place, marks);
                continue;
            } else if is_dressed(c) {
                std::iter::once(c).nfkc().for_each(|plain| view.push(plain, place));
            } else {
                view.push(if is_dot(c) { '.' } else { c }, place);
            }
            marks = 0;
        }
        view
    }

    fn push(&mut self, c: char, place: (usize, usize)) {
        self.text.push(c);
        self.places.resize(self.text.len(), place);
    }

    /// Puts a mark on the last letter; gives how many stand there beside it.
    fn mark(&mut self, mark: char, place: (usize, usize), marks: usize) -> usize {
        let Some(last) = self.text.chars().next_back() else { return marks };
        let start = self.places.last().map_or(place.0, |(start, _)| *start);
        match compose(last, mark) {
            Some(whole) => {
                self.text.pop();
                self.places.truncate(self.text.len());
                self.push(whole, (start, place.1));
                marks
            }
            None if marks < MOST_MARKS && mark != '\u{20e3}' => {
                self.push(mark, place);
                marks + 1
            }
            None => marks,
        }
    }

    /// The span of the original text that a span of the view stands for.
    pub(crate) fn origin(&self, start: usize, end: usize) -> (usize, usize) {
        if self.places.is_empty() {
            return (start, end);
        }
        match (self.places.get(start), end.checked_sub(1).and_then(|last| self.places.get(last))) {
            (Some((first, _)), Some((_, past))) => (*first, *past),
            _ => (0, 0),
        }
    }
}

/// Signs that take no place on the page.
fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{640}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
        | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff9}'..='\u{fffb}'
        | '\u{e0000}'..='\u{e0fff}')
}

/// Letters and digits in a dress: full width, circled, mathematical, ligatures, Arabic as it is joined.
fn is_dressed(c: char) -> bool {
    matches!(c,
        '\u{ff01}'..='\u{ff5e}' | '\u{2460}'..='\u{24ff}' | '\u{1d400}'..='\u{1d7ff}' | '\u{1f110}'..='\u{1f169}'
        | '\u{fb00}'..='\u{fbff}' | '\u{fc00}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{212a}' | '\u{2070}'..='\u{209c}')
}

/// Full stops of other scripts and widths.
fn is_dot(c: char) -> bool {
    matches!(c, '\u{3002}' | '\u{ff61}' | '\u{2024}' | '\u{fe52}' | '\u{6d4}')
}

#[cfg(test)]
mod tests {
    use super::View;

    #[test]
    fn c5_the_eye_sees_plain_letters() {
        for (text, seen) in [
            ("plain", "plain"),
            ("ｓｉｔｅ．ｃｏｍ", "site.com"),
            ("𝐬𝐢𝐭𝐞。com", "site.com"),
            ("ⓢⓘⓣⓔ․com", "site.com"),
            ("si\u{200b}te.c\u{ad}om", "site.com"),
            ("сло\u{ad}во", "слово"),
            ("می\u{200c}خواهم", "می خواهم"),
            ("cafe\u{301} и\u{306}", "café й"),
            ("a\u{323}\u{302}", "ậ"),
            ("8\u{fe0f}\u{20e3}7\u{fe0f}\u{20e3}", "87"),
            ("z\u{335}\u{336}\u{337}\u{338}a", "z\u{335}\u{336}a"),
            ("🏴\u{e0067}\u{e0062}\u{e007f}", "🏴"),
        ] {
            assert_eq!(View::of(text).text, seen, "{text}");
        }
    }

    #[test]
    fn c5_spans_lead_back() {
        let text = "e\u{301}t\u{ad}é ｓ";
        let view = View::of(text);
        assert_eq!(view.text, "été s");
        assert_eq!(view.origin(0, 5), (0, 8));
        assert_eq!(&text[view.origin(6, 7).0..view.origin(6, 7).1], "ｓ");
    }
}
