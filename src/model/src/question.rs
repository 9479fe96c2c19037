//! Questions about a product: who answers them, and which ask the same.

use crate::coded::coded;
use crate::ids::ReviewId;
use crate::time::Millis;
use serde::{Deserialize, Serialize};

coded! {
    /// Who speaks in an answer.
    Side {
        /// The shop.
        Merchant = "merchant",
        /// Somebody who bought the product.
        Buyer = "buyer",
    }
}

coded! {
    /// An order that a shopper may ask for.
    QuestionSort {
        /// Those in the reader's language first, then all others, each newest first: what a page offers without a wish.
        Local = "local",
        /// Newest first; what programs get without a wish.
        Newest = "newest",
        /// Those whose answers helped most first, newest among equals.
        Helpful = "helpful",
    }
}

/// Where a page of questions ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionCursor {
    /// Of the last question: for [`QuestionSort::Helpful`] the votes for its answer, for [`QuestionSort::Local`] whether it was
    /// in the reader's language (1) or not (0); the newest first do not look at it.
    pub rank: i64,
    /// When it was published.
    pub at: Millis,
    /// Its id, to tell apart those of the same moment.
    pub id: String,
}

impl QuestionCursor {
    /// The cursor as it stands in addresses: `rank.milliseconds.id`.
    pub fn encode(&self) -> String {
        format!("{}.{}.{}", self.rank, self.at.0, self.id)
    }

    /// Reads a cursor; `None` when it is not one of ours.
    pub fn decode(text: &str) -> Option<Self> {
        let mut parts = text.splitn(3, '.');
        let rank = parts.next()?.parse().ok().filter(|rank| *rank >= 0)?;
        let at = Millis(parts.next()?.parse().ok()?);
        let id = ReviewId::parse(parts.next()?).ok()?;
        Some(QuestionCursor { rank, at, id: id.as_str().to_owned() })
    }
}

/// From this share of what is asked on, another question is like it.
const LIKE: f32 = 0.5;
/// A word counts by its letters up to so many: what a question is about stands in its long words.
const MOST_WEIGHT: usize = 8;
/// Endings of words may differ by so many letters.
const ENDING: usize = 3;
/// And so many at the beginning must be the same then.
const STEM: usize = 4;

/// Which of the known questions are like a text, the likest first and equals in the order given: at most `most`
/// positions. All texts are folded: lower case, without marks, words with a space between them. The last word of the text
/// may be unfinished.
pub fn alike<'a>(text: &str, known: impl Iterator<Item = &'a str>, most: usize) -> Vec<usize> {
    let asked: Vec<&str> = text.split(' ').filter(|word| !word.is_empty()).collect();
    let mut found: Vec<(usize, f32)> =
        known.map(|other| likeness(&asked, other)).enumerate().filter(|(_, likeness)| *likeness >= LIKE).collect();
    // Stable, so that equals stay in their order.
    found.sort_by(|(_, a), (_, b)| b.total_cmp(a));
    found.into_iter().take(most).map(|(at, _)| at).collect()
}

/// The share of the words asked that another question has, from 0 to 1.
fn likeness(asked: &[&str], other: &str) -> f32 {
    let words: Vec<&str> = other.split(' ').collect();
    let (mut all, mut shared) = (0, 0);
    for (at, word) in asked.iter().enumerate() {
        let weight = word.chars().count().min(MOST_WEIGHT);
        all += weight;
        let unfinished = at + 1 == asked.len();
        if words.iter().any(|known| same(word, known) || (unfinished && weight > 1 && known.starts_with(word))) {
            shared += weight;
        }
    }
    if all == 0 { 0.0 } else { shared as f32 / all as f32 }
}

/// Whether two words are one but for an ending.
fn same(one: &str, other: &str) -> bool {
    if one == other {
        return true;
    }
    let common = one.chars().zip(other.chars()).take_while(|(a, b)| a == b).count();
    let longest = one.chars().count().max(other.chars().count());
    common >= STEM && common + ENDING >= longest
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a8_cursors_come_back_and_nothing_else_does() {
        let id = "0b1f7d52-6a6c-4c55-9a57-3f8e2f0d9c11";
        let cursor = QuestionCursor { rank: 4, at: Millis(1_795_305_600_000), id: id.into() };
        assert_eq!(QuestionCursor::decode(&cursor.encode()), Some(cursor));
        for bad in ["", "4", "4.5", "-1.1.0b1f7d52-6a6c-4c55-9a57-3f8e2f0d9c11", "4.x.y", "4.1.' or 1=1"] {
            assert_eq!(QuestionCursor::decode(bad), None, "{bad}");
        }
    }

    #[test]
    fn a8_alike() {
        let known = [
            "how long is the cord",
            "does it work on an induction hob",
            "подходит ли для индукционной плиты",
            "سیم ان چقدر است",
            "поместится ли литр",
            "day dien dai bao nhieu",
            "ποσο μεγαλο ειναι το καλωδιο",
        ];
        for (text, expected) in [
            ("is the cord long enough", vec![0]),
            ("induction", vec![1]),
            ("induct", vec![1]),
            ("индукционная плита", vec![2]),
            ("سیم چقدر", vec![3]),
            ("литра", vec![4]),
            ("day dien", vec![5]),
            ("καλωδια", vec![6]),
            ("warranty", vec![]),
            ("", vec![]),
            ("i", vec![]),
        ] {
            assert_eq!(alike(text, known.into_iter(), 5), expected, "{text}");
        }
    }

    #[test]
    fn a8_the_likest_first_and_no_more_than_asked_for() {
        let known = ["cord length", "length of the cord in metres", "cord length in metres", "cord length"];
        assert_eq!(alike("cord length in metres", known.into_iter(), 3), [1, 2, 0]);
    }

    proptest! {
        #[test]
        fn a8_any_text_is_compared(text in "\\PC{0,40}", other in "\\PC{0,40}") {
            let found = alike(&text, [other.as_str(), text.as_str()].into_iter(), 2);
            // Whatever has a word is like itself.
            prop_assert!(text.trim().is_empty() || found.contains(&1));
        }
    }
}
