//! Where the tokens of a text come from: byte spans of the original.
//!
//! Normalisation changes lengths, so the text is cut into small runs, each is read alone, and what comes out is laid
//! beside the tokens of the whole. A token that cannot be placed so (a smile's bracket, a Greek question mark) has an
//! empty span.

use crate::features::{Token, tokens};
use plaudit_model::explanation::Span;
use unicode_normalization::char::is_combining_mark;

/// Runs that are looked through for a token before it counts as lost.
const NEAR: usize = 6;

/// For each of `all`, the tokens of `text`, where it comes from.
pub(crate) fn places(text: &str, all: &[Token]) -> Vec<Span> {
    let mut placed: Vec<(Token, Span)> = Vec::with_capacity(all.len());
    for span in runs(text) {
        placed.extend(tokens(&text[span.start..span.end]).into_iter().map(|token| (token, span)));
    }
    let mut at = 0;
    let nowhere = Span { start: 0, end: 0 };
    all.iter()
        .map(|token| match placed[at..].iter().take(NEAR).position(|(found, _)| found.exact == token.exact) {
            Some(offset) => {
                at += offset + 1;
                placed[at - 1].1
            }
            None => nowhere,
        })
        .collect()
}

/// What a run is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Word,
    Signs,
    Blank,
}

fn kind(c: char, last: Kind) -> Kind {
    match c {
        // Between the parts of a Persian word.
        '\u{200c}' => Kind::Blank,
        c if c.is_alphanumeric() => Kind::Word,
        // Marks and what takes no place belong to what stands before.
        '\u{ad}' | '\u{200b}' | '\u{200d}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{fe0f}' | '\u{640}' => last,
        c if is_combining_mark(c) => last,
        c if c.is_whitespace() => Kind::Blank,
        _ => Kind::Signs,
    }
}

/// Words and runs of signs.
fn runs(text: &str) -> Vec<Span> {
    let mut runs: Vec<Span> = Vec::new();
    let mut last = Kind::Blank;
    for (start, c) in text.char_indices() {
        let end = start + c.len_utf8();
        let kind = kind(c, last);
        match runs.last_mut() {
            _ if kind == Kind::Blank => {}
            Some(run) if kind == last => run.end = end,
            _ => runs.push(Span { start, end }),
        }
        last = kind;
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::places;
    use crate::features::tokens;
    use proptest::prelude::*;

    fn words(text: &str) -> Vec<&str> {
        places(text, &tokens(text)).into_iter().map(|span| &text[span.start..span.end]).collect()
    }

    #[test]
    fn c3_tokens_lead_back_to_the_text() {
        for (text, wanted) in [
            ("Soooo BAD, don't!!", vec!["Soooo", "BAD", "don", "t", "!!", "!!"]),
            ("Не работает 12 дней", vec!["Не", "работает", "12", "дней"]),
            ("می\u{200c}خواهم خوب", vec!["می", "خواهم", "خوب"]),
            ("сло\u{ad}во e\u{301}te\u{301}", vec!["сло\u{ad}во", "e\u{301}te\u{301}"]),
            ("Đẹp lắm 👍", vec!["Đẹp", "lắm", "👍"]),
            ("Καλό:))", vec!["Καλό", ":))", ":))"]),
        ] {
            assert_eq!(words(text), wanted, "{text}");
        }
    }

    proptest! {
        #[test]
        fn c3_places_are_inside_the_text(text in any::<String>()) {
            let all = tokens(&text);
            let spans = places(&text, &all);
            prop_assert_eq!(spans.len(), all.len());
            for span in spans {
                prop_assert!(text.get(span.start..span.end).is_some());
            }
        }
    }
}
