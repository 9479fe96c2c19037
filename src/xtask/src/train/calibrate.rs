//! Temperature and biases per language, fitted on the tuning texts so that confidence means what it says.

use super::corpus::{Example, Part};
use plaudit_sentiment::lexicon::Lexicon;
use plaudit_sentiment::model::Calibration;
use plaudit_sentiment::polarity::{self, Evidence};
use plaudit_sentiment::verdict::Language;
use std::collections::HashMap;

const STEPS: usize = 600;
/// Of Adagrad, which needs no scale for scores and biases in common.
const RATE: f32 = 0.3;
/// Pulls the biases to zero: the mix of classes in these sources is not the mix in the next shop.
const PULL: f32 = 0.02;
/// What all sentences of our own weigh beside a source: they are as short and plain as everyday feedback is.
const OWN: f32 = 0.5;
/// Mix of negative, neutral and positive texts that a shop nobody knows is taken to have.
const MIX: [f32; 3] = [0.24, 0.1, 0.66];

/// What the n-grams of an example say, and the share of them that is known.
pub(super) type Score<'a> = &'a dyn Fn(&Example) -> ([f32; 2], f32);

/// What the scores and the lexicon say of an example.
pub(super) fn evidence(score: Score<'_>, example: &Example) -> Evidence {
    polarity::weigh(score(example), example.lexicon, example.words)
}

/// Fits each language of these examples on its own, and an average for texts of no known language. A sentence of our
/// own is asked of the model that has not learnt the half it is in.
pub(super) fn fit(scores: [Score<'_>; 2], examples: &[&Example]) -> Vec<(Language, Calibration)> {
    let mut fitted = Vec::new();
    for language in Language::ALL.iter().filter(|l| **l != Language::Undetermined) {
        let of: Vec<&&Example> = examples.iter().filter(|e| e.language == *language && used(e.part)).collect();
        let mut counts: HashMap<usize, [f32; 3]> = HashMap::new();
        of.iter().for_each(|e| counts.entry(e.source).or_default()[e.label] += 1.0);
        let share = |e: &Example| share(&counts[&e.source], e);
        let weighted: Vec<(Evidence, usize, f32)> =
            of.iter().map(|e| (evidence(scores[e.half], e), e.label, share(e))).collect();
        fitted.push((*language, descend(&weighted)));
    }
    let mean = |index: usize| fitted.iter().map(|(_, c)| c[index]).sum::<f32>() / fitted.len() as f32;
    // Half as sure of itself, for nothing was learnt there.
    fitted.push((Language::Undetermined, [0, 1, 2, 3, 4].map(|index| 0.5 * mean(index))));
    fitted
}

/// The plain model's: one temperature and two biases for each language, every tuning text weighing alike.
pub(super) fn fit_plain(score: Score<'_>, examples: &[&Example]) -> Vec<(Language, Calibration)> {
    let fitted = Language::ALL.iter().map(|language| {
        let of = examples.iter().filter(|e| e.language == *language && e.part == Part::Dev);
        let weighted: Vec<(Evidence, usize, f32)> =
            of.map(|e| (polarity::weigh(score(e), Lexicon::default(), 0), e.label, 1.0)).collect();
        (*language, plain(&weighted))
    });
    fitted.collect()
}

/// Tuning texts, and the sentences of our own, which alone hold everyday facts and questions.
fn used(part: Part) -> bool {
    matches!(part, Part::Dev | Part::GoldTrain)
}

/// Every source of a language weighs alike, and in each the classes as in [`MIX`], for the fit is for a shop that is
/// none of these.
fn share(counts: &[f32; 3], of: &Example) -> f32 {
    if of.part == Part::GoldTrain {
        return OWN / counts.iter().sum::<f32>();
    }
    let there: f32 = (0..3).filter(|class| counts[*class] > 0.0).map(|class| MIX[class]).sum();
    MIX[of.label] / there / counts[of.label]
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

fn plain(examples: &[(Evidence, usize, f32)]) -> Calibration {
    let all: f32 = examples.iter().map(|(_, _, weight)| weight).sum::<f32>().max(1.0);
    let (mut at, mut squares) = ([1.0f32, 0.0, 0.0], [0.0f32; 3]);
    let whole = |[temperature, negative, positive]: [f32; 3]| [temperature, temperature, 0.0, negative, positive];
    for _ in 0..STEPS {
        let mut gradient = [0.0f32; 3];
        for (evidence, label, weight) in examples {
            let chances = polarity::probabilities(evidence, whole(at));
            let negative = (chances[0] - f32::from(u8::from(*label == 0))) * weight / all;
            let positive = (chances[2] - f32::from(u8::from(*label == 2))) * weight / all;
            gradient[0] += (negative - positive) * evidence.lean + (negative + positive) * evidence.mean;
            gradient[1] += negative;
            gradient[2] += positive;
        }
        for index in 0..at.len() {
            squares[index] += gradient[index] * gradient[index];
            at[index] -= RATE * gradient[index] / (libm::sqrtf(squares[index]) + 1e-6);
        }
    }
    whole(at)
}
