//! Temperature and biases per language, fitted on the tuning texts so that confidence means what it says.

use super::corpus::{Corpus, Example, Part};
use plaudit_sentiment::model::Model;
use plaudit_sentiment::polarity::{self, Evidence};
use plaudit_sentiment::verdict::Language;

const STEPS: usize = 400;
const RATE: f32 = 0.5;
/// Pulls the biases to zero: the mix of classes in these sources is not the mix in the next shop.
const PULL: f32 = 0.02;

/// What the model and the lexicon say of an example.
pub fn evidence(model: &Model<'_>, example: &Example) -> Evidence {
    polarity::weigh(model.scores(&example.features), example.lexicon, example.words)
}

/// Fits each language on its own, and an average for texts of no known language.
pub fn fit(model: &Model<'_>, corpus: &Corpus) -> Vec<(Language, [f32; 3])> {
    let mut fitted = Vec::new();
    for language in Language::ALL.iter().filter(|l| **l != Language::Undetermined) {
        let examples: Vec<&Example> =
            corpus.examples.iter().filter(|e| e.language == *language && e.part == Part::Dev).collect();
        let weighted: Vec<(Evidence, usize, f32)> =
            examples.iter().map(|e| (evidence(model, e), e.label, share(&examples, e))).collect();
        fitted.push((*language, descend(&weighted)));
    }
    let mean = |index: usize| fitted.iter().map(|(_, c)| c[index]).sum::<f32>() / fitted.len() as f32;
    // Half as sure of itself, for nothing was learnt there.
    fitted.push((Language::Undetermined, [0.5 * mean(0), 0.5 * mean(1), 0.5 * mean(2)]));
    fitted
}

/// Every source of a language weighs alike, and rare classes by square-root balance: the fit is for a shop
/// that is none of these.
fn share(examples: &[&Example], of: &Example) -> f32 {
    let source = examples.iter().filter(|e| e.source == of.source).count() as f32;
    of.weight / source
}

fn descend(examples: &[(Evidence, usize, f32)]) -> [f32; 3] {
    let all: f32 = examples.iter().map(|(_, _, weight)| weight).sum();
    let mut at = [1.0f32, 0.0, 0.0];
    if all <= 0.0 {
        return [1.0, 0.0, 0.0];
    }
    for _ in 0..STEPS {
        let mut gradient = [0.0f32; 3];
        for (evidence, label, weight) in examples {
            let chances = polarity::probabilities(evidence, at);
            let negative = (chances[0] - f32::from(u8::from(*label == 0))) * weight / all;
            let positive = (chances[2] - f32::from(u8::from(*label == 2))) * weight / all;
            gradient[0] += negative * evidence.model[0] + positive * evidence.model[1];
            gradient[1] += negative;
            gradient[2] += positive;
        }
        at[0] = (at[0] - RATE * gradient[0]).max(0.05);
        at[1] -= RATE * (gradient[1] + PULL * at[1]);
        at[2] -= RATE * (gradient[2] + PULL * at[2]);
    }
    at
}
