//! How a writer feels: the model's scores, calibrated per language, with the lexicon beside them.

use crate::features::{Token, hashed};
use crate::lexicon::{self, Lexicon};
use crate::model::{Calibration, Model};
use plaudit_model::verdict::{Language, Polarity};

/// Log-odds that an expression of the lexicon adds to a very short text.
const LEXICON: f32 = 2.6;
/// Log-odds that a question takes from both feelings in a very short text.
const QUESTION: f32 = 2.5;
/// Log-odds that a middling expression ("nothing special") takes from both.
const MIDDLING: f32 = 1.6;
/// Words at which the lexicon weighs half.
const HALF: f32 = 11.0;
/// Below this share of known features the model has little to say, and is believed in proportion.
const FAMILIAR: f32 = 0.5;

/// What feeds the last step, for the trainer to calibrate.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Evidence {
    /// Half the difference of the model's log-odds of negative and of positive.
    pub lean: f32,
    /// Their mean: how far the text is from neutral, as far as the model knows neutral texts.
    pub mean: f32,
    /// How much it means that the lexicon is silent, from 0 to 1.
    pub silence: f32,
    /// What the lexicon adds to negative and to positive after calibration.
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
    let calm = if read.question { QUESTION } else { MIDDLING * read.middling.min(2.0) };
    let lexicon = [read.negative, read.positive].map(|hits| weight * (LEXICON * hits.min(2.0) - calm));
    let silent = read.negative == 0.0 && read.positive == 0.0;
    let [negative, positive] = scores.map(|score| score * trust);
    Evidence {
        lean: (negative - positive) / 2.0,
        mean: (negative + positive) / 2.0,
        silence: if silent { weight } else { 0.0 },
        lexicon,
    }
}

/// Probabilities of negative, neutral and positive.
pub fn probabilities(evidence: &Evidence, [lean, mean, silence, negative, positive]: Calibration) -> [f32; 3] {
    let away = mean * evidence.mean - silence * evidence.silence;
    let logits = [
        lean * evidence.lean + away + negative + evidence.lexicon[0],
        0.0,
        -lean * evidence.lean + away + positive + evidence.lexicon[1],
    ];
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
