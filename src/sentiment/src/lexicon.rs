//! Strong words and phrases with their negation: what short everyday texts are judged by.
//!
//! The n-gram model has learnt from shops of its own; a lid that leaks may have been in none of them. The
//! lexicon is small, knows no shop, and weighs less the longer a text is.

use crate::features::Token;
use crate::phrases::{Hit, Phrases};
use plaudit_model::verdict::Language;
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
}

static FEELINGS: LazyLock<Phrases<Feeling>> = LazyLock::new(|| Phrases::read(WORDS, feeling));
static NEGATIONS: LazyLock<Phrases<Side>> = LazyLock::new(|| Phrases::read(NEGATION, side));
static OPENINGS: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::read(QUESTIONS, |_| Some(())));

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
        _ => None,
    }
}

/// What the lexicon says of a text.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Lexicon {
    /// Expressions of displeasure, a negated praise counting as one.
    pub negative: f32,
    /// Expressions of pleasure; a negated fault counts half.
    pub positive: f32,
    /// Expressions of having little to say.
    pub middling: f32,
    /// It asks something and expresses neither.
    pub question: bool,
}

/// Reads a text by the lexicon of its language.
pub fn read(language: Language, tokens: &[Token]) -> Lexicon {
    let mut hits = FEELINGS.find(language, tokens);
    // The longest phrase at a place decides: "not bad at all" is no "bad".
    hits.sort_by_key(|hit| (std::cmp::Reverse(hit.end - hit.start), hit.start));
    let negations = NEGATIONS.find(language, tokens);
    let mut taken = vec![false; tokens.len()];
    let mut lexicon = Lexicon::default();
    for hit in hits {
        if taken[hit.start..hit.end].iter().any(|t| *t) {
            continue;
        }
        taken[hit.start..hit.end].fill(true);
        let negated = negations.iter().any(|negation| negates(negation, &hit, tokens));
        match (hit.code, negated) {
            (Feeling::Negative, false) | (Feeling::Positive, true) => lexicon.negative += 1.0,
            (Feeling::Positive, false) => lexicon.positive += 1.0,
            (Feeling::Negative, true) => lexicon.positive += 0.5,
            (Feeling::Middling, _) => lexicon.middling += 1.0,
            (Feeling::Neither, _) => {}
        }
    }
    let nothing = lexicon.negative == 0.0 && lexicon.positive == 0.0;
    lexicon.question = nothing && is_question(language, tokens);
    lexicon
}

/// A negation reaches over at most two words, and over no sign.
fn negates(negation: &Hit<Side>, hit: &Hit<Feeling>, tokens: &[Token]) -> bool {
    let between = match negation.code {
        Side::Before => negation.end..hit.start,
        Side::After => hit.end..negation.start,
    };
    between.start <= between.end && between.len() <= 2 && tokens[between].iter().all(Token::is_word)
}

fn is_question(language: Language, tokens: &[Token]) -> bool {
    let asks = |token: &Token| matches!(token.exact.as_str(), "?" | "\u{61f}");
    tokens.iter().any(asks) || OPENINGS.find(language, tokens).iter().any(|hit| hit.start == 0)
}

#[cfg(test)]
mod tests;
