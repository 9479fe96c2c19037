//! What stands in a text that bears on whether it can be shown as it is: content only.
//!
//! Publication knows nothing else of a text. Nothing here may import the verdict, the classifier or a list of
//! feelings; a test of this crate reads the sources and makes sure.

mod addresses;
mod advertising;
mod contacts;
mod gibberish;
mod links;
mod lists;
mod phones;
mod profanity;
mod scripts;
mod simhash;
pub(crate) mod view;
pub(crate) mod words;

use plaudit_model::signals::{Finding, FindingKind, Signals};

/// Screens a text. Links to any of `own_domains` (such as `shop.example`) and below them are no findings.
/// Where findings overlap, the one that starts first stands, then the longer.
pub fn screen(text: &str, own_domains: &[&str]) -> Signals {
    let view = view::View::of(text);
    let words = words::words(&view.text);
    let mut findings = Vec::new();
    links::find(&view.text, own_domains, &mut findings);
    contacts::find(&view.text, &mut findings);
    phones::find(&view.text, &mut findings);
    profanity::find(&view.text, &words, &mut findings);
    let findings = apart(findings);
    let advertising = advertising::is_advertising(&view.text, &words, &findings);
    let findings = apart(findings.into_iter().map(|finding| origin(&view, finding)).collect());
    Signals {
        gibberish: gibberish::is_gibberish(&view.text),
        advertising,
        disguised_words: words.iter().filter(|word| scripts::is_disguised(&word.plain)).count(),
        simhash: simhash::simhash(text),
        chars: text.chars().count(),
        own_letters: own_letters(text, &findings),
        findings,
    }
}

/// In how many of 64 bits two simhashes differ, from 0 to 64; few for near-repeats of a text.
pub fn simhash_distance(a: u64, b: u64) -> u32 {
    (a ^ b).count_ones()
}

/// A finding in the view as one in the text.
fn origin(view: &view::View, finding: Finding) -> Finding {
    let (start, end) = view.origin(finding.start, finding.end);
    Finding { start, end, ..finding }
}

/// Letters and digits outside of findings, which are sorted and apart.
fn own_letters(text: &str, findings: &[Finding]) -> usize {
    let mut at = 0;
    let mut own = 0;
    let count = |part: Option<&str>| part.map_or(0, |part| part.chars().filter(|c| c.is_alphanumeric()).count());
    for finding in findings {
        own += count(text.get(at..finding.start));
        at = finding.end;
    }
    own + count(text.get(at..))
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
