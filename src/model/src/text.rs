//! What shoppers type, made plain: no control signs, no invisible tricks.
//!
//! The server composes it (NFC) before: the tables for that would double the widget.

use crate::signals::{Finding, FindingKind};

/// What stands in the public text where a link or contact data was taken out.
pub const REMOVED: &str = "[…]";

/// So many marks may stand on one letter: more than any language needs, fewer than run over the lines around.
pub const MOST_MARKS: usize = 4;

/// England, Scotland, Wales: a black flag, the region in invisible tags, and their end.
const FLAGS: [&str; 3] = [
    "\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}",
    "\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}",
    "\u{1F3F4}\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F}",
];

/// Signs that are taken out: overrides and isolates could reorder what stands around a review, zero-width signs hide
/// words, and tags are taken in with the flag that they belong to.
fn is_unseen(sign: char) -> bool {
    match sign {
        '\u{202A}'..='\u{202E}'
        | '\u{2066}'..='\u{2069}'
        | '\u{200B}'
        | '\u{2060}'
        | '\u{FEFF}'
        | '\u{AD}'
        | '\u{34F}'
        | '\u{180E}'
        | '\u{FFF9}'..='\u{FFFB}'
        | '\u{E0000}'..='\u{E007F}' => true,
        sign => sign.is_control() && !matches!(sign, '\t' | '\n'),
    }
}

/// Marks above, below and through letters, of the scripts in which they are piled up; by ranges, since the tables of
/// Unicode would not fit into the widget.
fn is_mark(sign: char) -> bool {
    matches!(sign,
        '\u{300}'..='\u{36F}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5BD}' | '\u{610}'..='\u{61A}'
        | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{6D6}'..='\u{6DC}' | '\u{6DF}'..='\u{6E8}' | '\u{E31}'
        | '\u{E34}'..='\u{E3A}' | '\u{E47}'..='\u{E4E}' | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}'
        | '\u{20D0}'..='\u{20F0}' | '\u{FE20}'..='\u{FE2F}')
}

/// Plain text: line ends as `\n`, no control signs, no direction overrides, no zero-width spaces,
/// no soft hyphens, at most one empty line in a row, at most [`MOST_MARKS`] marks on a letter, no spaces around.
///
/// Zero-width non-joiner and joiner stay: Persian spelling and many emoji need them. So do the three flags that are
/// written with invisible tags; other tags could say what nobody sees.
pub fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let (mut line_ends, mut marks) = (0, 0);
    let unified = text.replace("\r\n", "\n").replace('\r', "\n");
    for (at, sign) in unified.char_indices() {
        if is_unseen(sign) {
            continue;
        }
        marks = match sign {
            mark if is_mark(mark) => marks + 1,
            // Joiners between marks do not make a new letter.
            '\u{200C}' | '\u{200D}' => marks,
            _ => 0,
        };
        match sign {
            _ if marks > MOST_MARKS => {}
            '\n' | '\u{2028}' | '\u{2029}' => {
                line_ends += 1;
                out.truncate(out.trim_end_matches(|sign: char| sign.is_whitespace() && sign != '\n').len());
                if line_ends <= 2 {
                    out.push('\n');
                }
            }
            '\u{1F3F4}' => {
                line_ends = 0;
                let rest = &unified[at..];
                out.push_str(FLAGS.into_iter().find(|flag| rest.starts_with(flag)).unwrap_or("\u{1F3F4}"));
            }
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
            ("сло\u{AD}во", "слово"),
            // More marks than a letter can need are cut; those of Vietnamese, Greek and Hebrew are fewer.
            ("z\u{335}\u{336}\u{337}\u{338}\u{339}\u{33A}a", "z\u{335}\u{336}\u{337}\u{338}a"),
            ("e\u{323}\u{302} α\u{313}\u{301}\u{345}", "e\u{323}\u{302} α\u{313}\u{301}\u{345}"),
            (FLAGS[0], FLAGS[0]),
            (
                "go \u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}!",
                "go \u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}!",
            ),
            ("\u{1F3F4}\u{E0068}\u{E0069}\u{E007F}", "\u{1F3F4}"),
            ("a\u{E0067}b", "ab"),
            ("a\u{301}\u{301}\u{301}\u{200B}\u{301}\u{200D}\u{301}", "a\u{301}\u{301}\u{301}\u{301}\u{200D}"),
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
        fn marks_and_flags_are_stable(text in "[a\u{300}-\u{303}\u{200b}\u{200d}\u{ad}\u{1F3F4}\u{E0062}\u{E0067}\u{E007F}]{0,24}") {
            let once = plain(&text);
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
