//! Whether a text offers something of its writer's: to be looked at by a person, never hidden for it.
//!
//! It goes by what a shopper would not say to other shoppers: "my promo code", "details in private". Words of trades
//! (casino, loan, coupon) say nothing alone: shops sell games, banks are reviewed, and codes that fail are complained of.

use super::lists::List;
use super::words::{Word, plain};
use crate::features::fold;
use plaudit_model::signals::{Finding, FindingKind};
use std::sync::LazyLock;

const FILE: &str = include_str!("../../data/advertising.tsv");

/// What a phrase counts for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Class {
    /// Enough alone.
    Offer,
    /// Enough where a sentence begins; later in it others are quoted, or it did not work.
    Opener,
    /// Counts beside a way to reach the writer.
    Trade,
}

fn class(code: &str) -> Option<Class> {
    match code {
        "offer" => Some(Class::Offer),
        "opener" => Some(Class::Opener),
        "trade" => Some(Class::Trade),
        _ => None,
    }
}

fn form(word: &str) -> String {
    fold(&plain(word))
}

static LIST: LazyLock<List<Class>> = LazyLock::new(|| {
    let lines = FILE.lines().filter(|line| !line.starts_with('#'));
    let phrases = lines.flat_map(|line| {
        let class = line.split('\t').next().and_then(class);
        line.split('\t').skip(2).filter_map(move |phrase| class.map(|class| (phrase.trim(), class)))
    });
    List::new(phrases.filter(|(phrase, _)| !phrase.is_empty()), form)
});

/// Whether the words of a text, beside what was found in it, advertise.
pub(super) fn is_advertising(text: &str, words: &[Word], findings: &[Finding]) -> bool {
    let folded: Vec<Word> = words.iter().map(|word| Word { plain: fold(&word.plain), ..*word }).collect();
    let reachable = findings.iter().any(|finding| finding.kind != FindingKind::Profanity);
    let opens = |index: usize| match index.checked_sub(1).and_then(|before| words.get(before)) {
        Some(before) => text[before.end..words[index].start].contains(|c: char| !c.is_whitespace() || c == '\n'),
        None => true,
    };
    (0..folded.len()).any(|index| {
        LIST.at(&folded[index..]).into_iter().any(|(_, class)| match class {
            Class::Offer => true,
            Class::Opener => opens(index),
            Class::Trade => reachable,
        })
    })
}

#[cfg(test)]
mod tests {
    use super::{FILE, class};

    #[test]
    fn c5_every_line_is_understood() {
        for line in FILE.lines().filter(|line| !line.starts_with('#')) {
            let columns: Vec<_> = line.split('\t').collect();
            assert!(columns.len() > 2 && class(columns[0]).is_some(), "{line}");
            assert!(["en", "ru", "fa", "kk", "vi", "el"].contains(&columns[1]), "{line}");
        }
    }
}
