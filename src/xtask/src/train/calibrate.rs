//! Temperature and biases per language, fitted on the tuning texts so that confidence means what it says.

use super::corpus::{Corpus, Example, Part};
use plaudit_sentiment::model::{Calibration, Model};
use plaudit_sentiment::polarity::{self, Evidence};
use plaudit_sentiment::verdict::Language;

const STEPS: usize = 600;
/// Of Adagrad, which needs no scale for scores and biases in common.
const RATE: f32 = 0.3;
/// Pulls the biases to zero: the mix of classes in these sources is not the mix in the next shop.
const PULL: f32 = 0.02;
/// What all sentences of our own weigh beside a source: they are as short and plain as everyday feedback is.
const OWN: f32 = 5.0;

/// What the model and the lexicon say of an example.
pub(super) fn evidence(model: &Model<'_>, example: &Example) -> Evidence {
    polarity::weigh(model.scores(&example.features), example.lexicon, example.words)
}

/// Fits each language on its own, and an average for texts of no known language. A sentence of our own is
/// asked of the model that has not learnt the half it is in.
pub(super) fn fit(models: [Model<'_>; 2], corpus: &Corpus) -> Vec<(Language, Calibration)> {
    let mut fitted = Vec::new();
    for language in Language::ALL.iter().filter(|l| **l != Language::Undetermined) {
        let examples: Vec<&Example> =
            corpus.examples.iter().filter(|e| e.language == *language && used(e.part)).collect();
        let weighted: Vec<(Evidence, usize, f32)> =
            examples.iter().map(|e| (evidence(&models[e.half], e), e.label, share(&examples, e))).collect();
        fitted.push((*language, descend(&weighted)));
    }
    let mean = |index: usize| fitted.iter().map(|(_, c)| c[index]).sum::<f32>() / fitted.len() as f32;
    // Half as sure of itself, for nothing was learnt there.
    fitted.push((Language::Undetermined, [0, 1, 2, 3, 4].map(|index| 0.5 * mean(index))));
    fitted
}

/// Tuning texts, and the sentences of our own, which alone hold everyday facts and questions.
fn used(part: Part) -> bool {
    matches!(part, Part::Dev | Part::GoldTrain)
}

/// Every source of a language weighs alike, for the fit is for a shop that is none of these. Rare classes weigh
/// a little more: none at all costs complaints of unknown shops, as much as in learning costs known ones.
fn share(examples: &[&Example], of: &Example) -> f32 {
    let source = examples.iter().filter(|e| e.source == of.source).count() as f32;
    if of.part == Part::GoldTrain { OWN / source } else { libm::sqrtf(of.weight) / source }
}

fn descend(examples: &[(Evidence, usize, f32)]) -> Calibration {
    let all: f32 = examples.iter().map(|(_, _, weight)| weight).sum();
    let (mut at, mut squares) = ([1.0f32, 0.2, 0.5, 0.0, 0.0], [0.0f32; 5]);
    if all <= 0.0 {
        return at;
    }
    for _ in 0..STEPS {
        let mut gradient = [0.0f32; 5];
        for (evidence, label, weight) in examples {
            let chances = polarity::probabilities(evidence, at);
            let negative = (chances[0] - f32::from(u8::from(*label == 0))) * weight / all;
            let positive = (chances[2] - f32::from(u8::from(*label == 2))) * weight / all;
            gradient[0] += (negative - positive) * evidence.lean;
            gradient[1] += (negative + positive) * evidence.mean;
            gradient[2] -= (negative + positive) * evidence.silence;
            gradient[3] += negative;
            gradient[4] += positive;
        }
        for index in 0..at.len() {
            let slope = gradient[index] + if index > 2 { PULL * at[index] } else { 0.0 };
            squares[index] += slope * slope;
            at[index] -= RATE * slope / (libm::sqrtf(squares[index]) + 1e-6);
        }
        // None of the three may count against what it says.
        at[..3].iter_mut().for_each(|factor| *factor = factor.max(0.0));
    }
    at
}
