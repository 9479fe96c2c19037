//! Strong words and phrases with their negation: what short everyday texts are judged by.
//!
//! The n-gram model has learnt from shops of its own; a lid that leaks may have been in none of them. The
//! lexicon is small, knows no shop, and weighs less the longer a text is.

use crate::features::{Token, gist};
use crate::phrases::{Hit, Phrases};
use plaudit_model::verdict::Language;
use std::ops::Range;
use std::sync::LazyLock;

const WORDS: &str = include_str!("../data/lexicon.tsv");
const NEGATION: &str = include_str!("../data/negation.tsv");
const QUESTIONS: &str = include_str!("../data/questions.tsv");

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Feeling {
    Negative,
    Positive,
    /// Says that there is little to say ("nothing special", "have not tried it yet").
    Middling,
    /// Holds the place of words that only look like a feeling ("not only", "no problem").
    Neither,
}

/// On which side of a feeling a negation stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Before,
    After,
    /// Before a fault, which it says is over.
    Heals,
    /// After a fault, which it says is over.
    Healed,
}

static FEELINGS: LazyLock<Phrases<Feeling>> = LazyLock::new(|| Phrases::read(WORDS, feeling));
static NEGATIONS: LazyLock<Phrases<Side>> = LazyLock::new(|| Phrases::read(NEGATION, side));
static ASKING: LazyLock<Phrases<Place>> = LazyLock::new(|| Phrases::read(QUESTIONS, place));

/// Where in a question its telling words stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Opens,
    Ends,
}

fn place(code: &str) -> Option<Place> {
    match code {
        "opens" => Some(Place::Opens),
        "ends" => Some(Place::Ends),
        _ => None,
    }
}

/// What a feeling counts for that a "but" takes back.
const CONCEDED: f32 = 0.4;
/// What a denied fault counts for as praise.
const FAULTLESS: f32 = 0.8;

fn feeling(code: &str) -> Option<Feeling> {
    match code {
        "neg" => Some(Feeling::Negative),
        "pos" => Some(Feeling::Positive),
        "mid" => Some(Feeling::Middling),
        "neither" => Some(Feeling::Neither),
        _ => None,
    }
}

fn side(code: &str) -> Option<Side> {
    match code {
        "before" => Some(Side::Before),
        "after" => Some(Side::After),
        "heals" => Some(Side::Heals),
        "healed" => Some(Side::Healed),
        _ => None,
    }
}

/// What the lexicon says of a text.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Lexicon {
    /// Expressions of displeasure, a negated praise counting as one.
    pub negative: f32,
    /// Expressions of pleasure; a denied fault counts a little less.
    pub positive: f32,
    /// Expressions of having little to say.
    pub middling: f32,
    /// It asks something and expresses neither.
    pub question: bool,
}

/// An expression of the lexicon where it stands, with what it counts for.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Felt {
    /// Its tokens.
    pub(crate) range: Range<usize>,
    /// For displeasure.
    pub(crate) negative: f32,
    /// For pleasure.
    pub(crate) positive: f32,
    /// For having little to say.
    pub(crate) middling: f32,
}

/// The expressions of a text, the longest first.
pub(crate) fn felt(language: Language, tokens: &[Token]) -> Vec<Felt> {
    let mut hits = FEELINGS.find(language, tokens);
    // The longest phrase at a place decides: "not bad at all" is no "bad".
    hits.sort_by_key(|hit| (std::cmp::Reverse(hit.end - hit.start), hit.start));
    let negations = NEGATIONS.find(language, tokens);
    let turn = gist(tokens);
    let mut taken = vec![false; tokens.len()];
    let mut felt = Vec::with_capacity(hits.len());
    for hit in hits {
        if taken[hit.start..hit.end].iter().any(|t| *t) {
            continue;
        }
        taken[hit.start..hit.end].fill(true);
        let counts = if hit.start < turn { CONCEDED } else { 1.0 };
        let by = |heals: bool| {
            negations
                .iter()
                .any(|word| matches!(word.code, Side::Heals | Side::Healed) == heals && turns(word, &hit, tokens))
        };
        let [negative, positive, middling] = match hit.code {
            Feeling::Negative if by(true) => [0.0, counts, 0.0],
            Feeling::Negative if by(false) => [0.0, FAULTLESS * counts, 0.0],
            Feeling::Positive if !by(false) => [0.0, counts, 0.0],
            Feeling::Negative | Feeling::Positive => [counts, 0.0, 0.0],
            Feeling::Middling => [0.0, 0.0, 1.0],
            Feeling::Neither => continue,
        };
        felt.push(Felt { range: hit.start..hit.end, negative, positive, middling });
    }
    felt
}

/// Reads a text by the lexicon of its language.
pub fn read(language: Language, tokens: &[Token]) -> Lexicon {
    let mut lexicon = Lexicon::default();
    for word in felt(language, tokens) {
        lexicon.negative += word.negative;
        lexicon.positive += word.positive;
        lexicon.middling += word.middling;
    }
    let nothing = lexicon.negative == 0.0 && lexicon.positive == 0.0;
    lexicon.question = nothing && is_question(language, tokens);
    lexicon
}

/// A word that turns a feeling reaches over at most two words, and over no sign.
fn turns(word: &Hit<Side>, hit: &Hit<Feeling>, tokens: &[Token]) -> bool {
    let between = match word.code {
        Side::Before | Side::Heals => word.end..hit.start,
        Side::After | Side::Healed => hit.end..word.start,
    };
    between.start <= between.end && between.len() <= 2 && tokens[between].iter().all(Token::is_word)
}

/// Whether a negation stands right before or after the words at `place`.
pub(crate) fn is_denied(language: Language, tokens: &[Token], place: Range<usize>) -> bool {
    NEGATIONS.find(language, tokens).iter().any(|word| match word.code {
        Side::Before => word.end == place.start,
        Side::After => word.start == place.end,
        Side::Heals | Side::Healed => false,
    })
}

fn is_question(language: Language, tokens: &[Token]) -> bool {
    let asks = |token: &Token| matches!(token.exact.as_str(), "?" | "\u{61f}");
    let words = |hit: &Hit<Place>| match hit.code {
        Place::Opens => hit.start == 0,
        Place::Ends => hit.end == tokens.len(),
    };
    tokens.iter().any(asks) || ASKING.find(language, tokens).iter().any(words)
}

#[cfg(test)]
mod tests;
