//! How a writer feels: the model's scores, calibrated per language, with the lexicon beside them.

use crate::features::{Token, hashed};
use crate::lexicon::{self, Lexicon};
use crate::model::Model;
use plaudit_model::verdict::{Language, Polarity};

/// Log-odds that an expression of the lexicon adds to a very short text.
const LEXICON: f32 = 2.2;
/// Log-odds that a question takes from both feelings in a very short text.
const QUESTION: f32 = 2.0;
/// Words at which the lexicon weighs half.
const HALF: f32 = 14.0;
/// Below this share of known features the model has little to say, and is believed in proportion.
const FAMILIAR: f32 = 0.5;

/// What feeds the last step, for the trainer to calibrate.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Evidence {
    /// The model's log-odds of negative and positive against neutral, uncalibrated.
    pub model: [f32; 2],
    /// What the lexicon adds to them after calibration.
    pub lexicon: [f32; 2],
}

/// Gathers the evidence for a text in a language.
pub fn evidence(model: &Model<'_>, language: Language, tokens: &[Token]) -> Evidence {
    let words = tokens.iter().filter(|token| token.is_word()).count();
    weigh(model.scores(&hashed(tokens)), lexicon::read(language, tokens), words)
}

/// Weighs the model's scores, with the share of features it knows, against the lexicon in a text of `words`.
pub fn weigh((scores, known): ([f32; 2], f32), read: Lexicon, words: usize) -> Evidence {
    let trust = (known / FAMILIAR).min(1.0);
    let weight = HALF / (HALF + words as f32);
    let lexicon = if read.question {
        [-QUESTION * weight; 2]
    } else {
        [read.negative, read.positive].map(|hits| LEXICON * weight * hits.min(2.0))
    };
    Evidence { model: scores.map(|score| score * trust), lexicon }
}

/// Probabilities of negative, neutral and positive, given temperature and biases.
pub fn probabilities(evidence: &Evidence, [temperature, negative, positive]: [f32; 3]) -> [f32; 3] {
    let [model, lexicon] = [evidence.model, evidence.lexicon];
    let logits = [temperature * model[0] + negative + lexicon[0], 0.0, temperature * model[1] + positive + lexicon[1]];
    let top = logits.iter().copied().fold(0.0, f32::max);
    let odds = logits.map(|logit| libm::expf(logit - top));
    let sum: f32 = odds.iter().sum();
    odds.map(|odd| odd / sum)
}

/// The likeliest polarity and its probability.
pub fn decide([negative, neutral, positive]: [f32; 3]) -> (Polarity, f32) {
    if negative >= neutral && negative >= positive {
        (Polarity::Negative, negative)
    } else if positive >= neutral {
        (Polarity::Positive, positive)
    } else {
        (Polarity::Neutral, neutral)
    }
}
