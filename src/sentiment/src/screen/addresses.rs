//! Pieces of a text with their places, and what makes a piece a host name.

/// A run of characters without white space.
#[derive(Debug, Clone, Copy)]
pub(super) struct Piece<'a> {
    /// First byte in the text.
    pub(super) start: usize,
    /// The run itself.
    pub(super) text: &'a str,
}

impl Piece<'_> {
    /// One past the last byte in the text.
    pub(super) fn end(&self) -> usize {
        self.start + self.text.len()
    }
}

/// Endings of host names that are no words of running text.
const PLAIN: &str = " com net org ru рф kz қаз ir vn gr ελ uk de fr es eu io biz xyz su ua by tr cn pl cz nl ca au app dev edu gov \
    shop store site online website club click ly gl ae az uz kg tk ml cf ga ws cc tv gg page link ایران test example ";
/// Endings that are also words or units: they count only where a path, `www.` or the like stands by.
const WORDS: &str = " it me in is to so am at be my no us as do id info top live best one life world pro news art fun ai co win vip in ";

/// Splits a text at white space.
pub(super) fn pieces(text: &str) -> Vec<Piece<'_>> {
    let base = text.as_ptr() as usize;
    text.split_whitespace().map(|piece| Piece { start: piece.as_ptr() as usize - base, text: piece }).collect()
}

/// Takes quotes, brackets and closing punctuation off both sides of a piece.
pub(super) fn trimmed<'a>(piece: &Piece<'a>) -> Piece<'a> {
    let sign = |c: char| !c.is_alphanumeric() && !matches!(c, '@' | '+' | '/' | '_' | '&' | '#' | '=');
    let left = piece.text.trim_start_matches(sign);
    Piece { start: piece.start + piece.text.len() - left.len(), text: left.trim_end_matches(sign) }
}

/// Whether `ending` closes host names; `surely` leaves out endings that are words as well.
pub(super) fn is_ending(ending: &str, surely: bool) -> bool {
    let lower = ending.to_lowercase();
    // Nothing else than a domain is written in punycode.
    lower.starts_with("xn--") && lower.len() > 4
        || [PLAIN, if surely { "" } else { WORDS }]
            .iter()
            .any(|list| list.split(' ').any(|known| !known.is_empty() && known == lower))
}

/// The host name that a piece starts with and whether a path, port or query follows it.
pub(super) fn host(text: &str) -> Option<(&str, bool)> {
    let end = text.find(|c: char| !is_label(c) && c != '.').unwrap_or(text.len());
    let host = text[..end].trim_end_matches('.');
    let path = text[host.len()..].starts_with(['/', ':', '?', '#']) && text.len() > host.len() + 1;
    let (name, ending) = host.rsplit_once('.')?;
    let labels = name.split('.').all(|label| !label.is_empty() && !label.starts_with('-'));
    let worded = name.chars().any(char::is_alphabetic) || path || name.len() >= 3 && is_ending(ending, true);
    // "Fine.It broke" is a missing blank; nobody capitalises the ending of an address alone.
    let sentence = ending.chars().next().is_some_and(char::is_uppercase) && name.chars().any(char::is_lowercase);
    (labels && worded && !sentence && is_ending(ending, !path && !name.starts_with("www."))).then_some((host, path))
}

fn is_label(c: char) -> bool {
    c.is_alphanumeric() || c == '-' || ('\u{300}'..='\u{36f}').contains(&c)
}

/// Whether a host is one of the shop's own or below it.
pub(super) fn is_own(host: &str, own_domains: &[&str]) -> bool {
    let host = host.to_lowercase();
    own_domains
        .iter()
        .map(|own| own.trim().trim_start_matches("www.").to_lowercase())
        .any(|own| !own.is_empty() && (host == own || host.strip_suffix(&own).is_some_and(|rest| rest.ends_with('.'))))
}
