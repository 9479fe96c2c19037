//! Two small models that tell languages of one script apart: logistic regression over character n-grams.

use super::corpus::{Example, Part};
use super::random::Random;
use plaudit_sentiment::features::{LANGUAGE_BUCKETS, language_grams};
use plaudit_sentiment::verdict::Language;

/// Texts of each language that are learnt from.
const TEXTS: usize = 12_000;
const EPOCHS: usize = 3;
const RATE: f32 = 0.1;

/// What goes into the model file.
#[derive(Debug)]
pub(super) struct Pairs {
    /// Kazakh against Russian, then Vietnamese against English.
    pub(super) weights: Vec<i8>,
    /// Their biases.
    pub(super) bias: [f32; 2],
    /// What one step of a weight is worth, in both.
    pub(super) scale: f32,
}

/// Learns both from the openings of the training texts.
pub(super) fn learn(examples: &[&Example]) -> Pairs {
    let (kazakh, kazakh_bias) = pair(examples, Language::Kazakh, Language::Russian);
    let (vietnamese, vietnamese_bias) = pair(examples, Language::Vietnamese, Language::English);
    let all: Vec<f32> = kazakh.into_iter().chain(vietnamese).collect();
    let scale = all.iter().fold(0.0f32, |top, weight| top.max(weight.abs())).max(1e-3) / 127.0;
    let weights = all.iter().map(|weight| libm::roundf(weight / scale) as i8).collect();
    Pairs { weights, bias: [kazakh_bias, vietnamese_bias], scale }
}

fn pair(examples: &[&Example], first: Language, second: Language) -> (Vec<f32>, f32) {
    let mut random = Random::seeded(7);
    let of = |language: Language| -> Vec<&Example> {
        examples.iter().filter(|e| e.part == Part::Train && e.language == language).copied().collect()
    };
    let (mut firsts, mut seconds) = (of(first), of(second));
    random.shuffle(&mut firsts);
    random.shuffle(&mut seconds);
    let texts = firsts.len().min(seconds.len()).min(TEXTS);
    let mut mixed: Vec<&Example> = firsts[..texts].iter().chain(&seconds[..texts]).copied().collect();
    let mut weights = vec![[0.0f32; 2]; LANGUAGE_BUCKETS];
    let mut bias = [0.0f32; 2];
    for _ in 0..EPOCHS {
        random.shuffle(&mut mixed);
        for example in &mixed {
            // From one word up to eight, so that short texts are known as well as long ones.
            let words = (1 + random.below(8)).min(example.opening.len());
            let from = random.below(example.opening.len() - words + 1);
            let grams = language_grams(&example.opening[from..from + words]);
            let sum: f32 = bias[0] + grams.iter().map(|gram| weights[*gram as usize][0]).sum::<f32>();
            let want = f32::from(u8::from(example.language == first));
            let error = 1.0 / (1.0 + libm::expf(-sum)) - want;
            descend(&mut bias, error);
            for gram in grams {
                descend(&mut weights[gram as usize], error);
            }
        }
    }
    (weights.into_iter().map(|weight| weight[0]).collect(), bias[0])
}

fn descend(cell: &mut [f32; 2], gradient: f32) {
    cell[1] += gradient * gradient;
    cell[0] -= RATE * gradient / (libm::sqrtf(cell[1]) + 1e-6);
}
