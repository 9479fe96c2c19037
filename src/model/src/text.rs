//! What shoppers type, made plain: no control signs, no invisible tricks.
//!
//! The server composes it (NFC) before: the tables for that would double the widget.

use crate::signals::{Finding, FindingKind};

/// What stands in the public text where a link or contact data was taken out.
pub const REMOVED: &str = "[…]";

/// Plain text: line ends as `\n`, no control signs, no direction overrides, no zero-width spaces,
/// at most one empty line in a row, no spaces around.
///
/// Zero-width non-joiner and joiner stay: Persian spelling and many emoji need them.
pub fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut line_ends = 0;
    for sign in text.replace("\r\n", "\n").replace('\r', "\n").chars() {
        match sign {
            '\n' | '\u{2028}' | '\u{2029}' => {
                line_ends += 1;
                out.truncate(out.trim_end_matches(|sign: char| sign.is_whitespace() && sign != '\n').len());
                if line_ends <= 2 {
                    out.push('\n');
                }
            }
            // Overrides and isolates could reorder what stands around a review; zero-width signs hide words.
            '\u{202A}'..='\u{202E}'
            | '\u{2066}'..='\u{2069}'
            | '\u{200B}'
            | '\u{2060}'
            | '\u{FEFF}'
            | '\u{FFF9}'..='\u{FFFB}' => {}
            '\u{E0000}'..='\u{E007F}' => {}
            sign if sign.is_control() && sign != '\t' => {}
            // Spaces between line ends do not make an empty line less empty.
            sign if sign.is_whitespace() => out.push(if sign == '\t' { ' ' } else { sign }),
            sign => {
                line_ends = 0;
                out.push(sign);
            }
        }
    }
    out.trim().to_owned()
}

/// The same on one line, for titles and names.
pub fn plain_line(text: &str) -> String {
    plain(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The text as everyone may read it: links and contact data replaced by [`REMOVED`], obscene words masked
/// but for their first letter. Everything else of a complaint stays.
///
/// `findings` are sorted and do not overlap, as `screen` gives them.
pub fn public(text: &str, findings: &[Finding]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for finding in findings {
        let (Some(before), Some(found)) = (text.get(at..finding.start), text.get(finding.start..finding.end)) else {
            continue;
        };
        out.push_str(before);
        match finding.kind {
            FindingKind::Profanity => {
                let mut signs = found.chars();
                out.extend(signs.next());
                out.extend(signs.map(|sign| if sign.is_whitespace() { sign } else { '*' }));
            }
            FindingKind::Link | FindingKind::Email | FindingKind::Phone | FindingKind::Handle => out.push_str(REMOVED),
        }
        at = finding.end;
    }
    out.push_str(text.get(at..).unwrap_or_default());
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn plain_text() {
        for (from, to) in [
            ("  a \r\n b\t c ", "a\n b  c"),
            ("a\n\n\n\n\nb", "a\n\nb"),
            ("a\n \n \n\t\nb", "a\n\nb"),
            ("x\u{0}\u{7}y", "xy"),
            ("می\u{200C}خواهم", "می\u{200C}خواهم"),
            ("evil \u{202E}txt.exe", "evil txt.exe"),
            ("z\u{200B}e\u{FEFF}ro", "zero"),
            ("<b>not html</b>", "<b>not html</b>"),
            ("\u{200B}", ""),
        ] {
            assert_eq!(plain(from), to, "{from:?}");
        }
        assert_eq!(plain_line(" Leaks\n a   lot "), "Leaks a lot");
    }

    #[test]
    fn public_text_keeps_the_complaint() {
        let text = "Leaks! See www.spam.example or call. Damn thing.";
        let findings = [
            Finding { kind: FindingKind::Link, start: 11, end: 27 },
            Finding { kind: FindingKind::Profanity, start: 37, end: 41 },
        ];
        assert_eq!(public(text, &findings), "Leaks! See […] or call. D*** thing.");
    }

    proptest! {
        #[test]
        fn plain_is_stable_on_blanks(text in "[a \t\n\u{a0}\u{2028}]{0,24}") {
            let once = plain(&text);
            prop_assert!(!once.contains("\n\n\n"));
            prop_assert_eq!(plain(&once), once);
        }

        #[test]
        fn plain_is_stable_and_has_no_control_signs(text: String) {
            let once = plain(&text);
            prop_assert!(!once.chars().any(|sign| sign.is_control() && sign != '\n'));
            prop_assert_eq!(plain(&once), once);
        }

        #[test]
        fn public_never_panics(text: String, spans in proptest::collection::vec((0usize..80, 0usize..80), 0..4)) {
            let findings: Vec<Finding> =
                spans.iter().map(|&(a, b)| Finding { kind: FindingKind::Link, start: a.min(b), end: a.max(b) }).collect();
            public(&text, &findings);
        }
    }
}
