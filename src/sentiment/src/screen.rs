//! What stands in a text that bears on whether it can be shown as it is.

use plaudit_model::signals::Signals;

/// Screens a text. Links to any of `own_domains` (and below them) are no findings.
pub fn screen(text: &str, own_domains: &[&str]) -> Signals {
    let _ = own_domains;
    Signals {
        chars: text.chars().count(),
        own_letters: text.chars().filter(|c| c.is_alphanumeric()).count(),
        ..Signals::default()
    }
}

/// In how many of 64 bits two simhashes differ; up to 6 for near-repeats of a text.
pub fn simhash_distance(a: u64, b: u64) -> u32 {
    (a ^ b).count_ones()
}
