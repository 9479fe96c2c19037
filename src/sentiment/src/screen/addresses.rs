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
const PLAIN: &str = " com net org ru su рф kz қаз ir vn gr ελ uk de fr es eu io biz xyz ua by uz tr cn pl cz nl ca au dev edu gov \
    gl ly ae az kg tk ml cf ga ws cc tv gg ایران test example ";
/// Endings that are also words or units: they count only where a path, `www.` or the like stands by, or after a name
/// that is longer than the words people forget a blank after.
const WORDS: &str = " it me in is to so am at be my no us as do id info top live best one life world pro news art fun ai co win vip \
    shop store site online website club click page link app ";
/// Of those, the ones that shops take.
const TRADING: &str = " shop store site online website club click page link app top vip pro info ";
/// A name of so many letters before a trading ending is no word with a blank forgotten.
const LONG_NAME: usize = 10;

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
    lower.starts_with("xn--") && lower.len() > 4 || listed(PLAIN, &lower) || !surely && listed(WORDS, &lower)
}

/// Whether `ending` closes the host names of shops, be it a word too.
pub(super) fn is_trading(ending: &str) -> bool {
    listed(TRADING, &ending.to_lowercase())
}

fn listed(list: &str, ending: &str) -> bool {
    list.split(' ').any(|known| !known.is_empty() && known == ending)
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
    let odd = name.contains(['-', '.']) || name.chars().any(|c| c.is_ascii_digit());
    let trading = is_trading(ending) && (odd || name.chars().count() >= LONG_NAME);
    let surely = !path && !name.starts_with("www.") && !trading;
    (labels && worded && !sentence && is_ending(ending, surely)).then_some((host, path))
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
