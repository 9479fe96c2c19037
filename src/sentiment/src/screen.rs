//! What stands in a text that bears on whether it can be shown as it is: content only.
//!
//! Publication knows nothing else of a text. Nothing here may import the verdict, the classifier or a list of
//! feelings; a test of this crate reads the sources and makes sure.

mod addresses;
mod contacts;
mod gibberish;
mod links;
mod phones;
mod profanity;
mod simhash;

use plaudit_model::signals::{Finding, FindingKind, Signals};

/// Screens a text. Links to any of `own_domains` (such as `shop.example`) and below them are no findings.
/// Where findings overlap, the one that starts first stands, then the longer.
pub fn screen(text: &str, own_domains: &[&str]) -> Signals {
    let mut findings = Vec::new();
    links::find(text, own_domains, &mut findings);
    contacts::find(text, &mut findings);
    phones::find(text, &mut findings);
    profanity::find(text, &mut findings);
    let findings = apart(findings);
    let own_letters = text
        .char_indices()
        .filter(|(at, c)| c.is_alphanumeric() && !findings.iter().any(|f| (f.start..f.end).contains(at)))
        .count();
    Signals {
        gibberish: gibberish::is_gibberish(text),
        simhash: simhash::simhash(text),
        chars: text.chars().count(),
        own_letters,
        findings,
    }
}

/// In how many of 64 bits two simhashes differ, from 0 to 64; few for near-repeats of a text.
pub fn simhash_distance(a: u64, b: u64) -> u32 {
    (a ^ b).count_ones()
}

/// Sorts findings and leaves out those that overlap an earlier one.
fn apart(mut findings: Vec<Finding>) -> Vec<Finding> {
    findings.sort_by_key(|f| (f.start, std::cmp::Reverse(f.end)));
    let mut kept: Vec<Finding> = Vec::with_capacity(findings.len());
    for finding in findings {
        if finding.start < finding.end && kept.last().is_none_or(|last| last.end <= finding.start) {
            kept.push(finding);
        }
    }
    kept
}

fn found(kind: FindingKind, start: usize, end: usize) -> Finding {
    Finding { kind, start, end }
}

#[cfg(test)]
mod tests;
