//! Multinomial logistic regression over n-grams of all languages together, learnt by Adagrad.

use super::corpus::{Example, Part};
use super::random::Random;
use super::table::Table;
use plaudit_sentiment::model::{language_index, value};

const EPOCHS: usize = 4;
/// N-grams left out of each step, per mille.
const DROPOUT: usize = 300;
/// Share of weights that quantisation cuts off: outliers would coarsen all others.
const CLIPPED: f64 = 0.0002;
/// How often a sentence of our own counts: there are few, and they are labelled with care.
const OWN: f32 = 12.0;

/// Weights of negative and of positive against neutral, by place.
pub(super) type Weights = Vec<[f32; 2]>;

/// What goes into the model file.
#[derive(Debug)]
pub(super) struct Quantised {
    /// Weights in steps.
    pub(super) weights: Vec<[i8; 2]>,
    /// What one step is worth.
    pub(super) scale: f32,
}

/// Learns from these examples at a rate of Adagrad.
pub(super) fn learn(examples: &[&Example], table: &Table, rate: f32, seed: u64) -> Weights {
    let weighing = weighing(examples);
    // Three weights and their three sums of squared gradients lie together: one cache line a place.
    let mut cells = vec![[0.0f32; 6]; table.levels.len()];
    let mut biases = [[0.0f32; 6]; 7];
    let mut random = Random::seeded(seed);
    let mut order: Vec<usize> = (0..examples.len()).collect();
    let mut active: Vec<(usize, f32)> = Vec::new();
    for _ in 0..EPOCHS {
        random.shuffle(&mut order);
        for index in &order {
            let example = examples[*index];
            active.clear();
            for (hash, count) in &example.grams {
                if let Some(at) = table.find(*hash)
                    && !random.chance(DROPOUT)
                {
                    active.push((at, value(table.levels[at], *count)));
                }
            }
            let bias = &mut biases[language_index(example.language)];
            step(example.label, weighing[*index], rate, &mut active, &mut cells, bias);
        }
    }
    cells.iter().map(|w| [w[0] - w[1], w[2] - w[1]]).collect()
}

/// Within a language each class weighs by the inverse square root of its frequency.
fn weighing(examples: &[&Example]) -> Vec<f32> {
    let mut counts = [[0u32; 3]; 7];
    for example in examples.iter().filter(|e| e.part == Part::Train) {
        counts[language_index(example.language)][example.label] += 1;
    }
    let weigh = |example: &&Example| {
        let counts = counts[language_index(example.language)];
        let even = counts.iter().sum::<u32>() as f32 / (3 * counts[example.label].max(1)) as f32;
        if example.part == Part::Train { libm::sqrtf(even) } else { OWN }
    };
    examples.iter().map(weigh).collect()
}

fn step(
    label: usize,
    weight: f32,
    rate: f32,
    active: &mut [(usize, f32)],
    cells: &mut [[f32; 6]],
    bias: &mut [f32; 6],
) {
    let square: f32 = active.iter().map(|(_, value)| value * value).sum();
    let norm = if square > 0.0 { 1.0 / libm::sqrtf(square) } else { 0.0 };
    let mut logits = [bias[0], bias[1], bias[2]];
    for (at, value) in active.iter_mut() {
        *value *= norm;
        for (logit, weight) in logits.iter_mut().zip(&cells[*at]) {
            *logit += weight * *value;
        }
    }
    let top = logits.iter().copied().fold(f32::MIN, f32::max);
    let odds = logits.map(|logit| libm::expf(logit - top));
    let sum: f32 = odds.iter().sum();
    let errors = [0, 1, 2].map(|class| (odds[class] / sum - f32::from(u8::from(class == label))) * weight);
    descend(bias, errors, rate);
    for (at, value) in active.iter() {
        descend(&mut cells[*at], errors.map(|error| error * value), rate);
    }
}

fn descend(cell: &mut [f32; 6], gradients: [f32; 3], rate: f32) {
    for (class, gradient) in gradients.into_iter().enumerate() {
        cell[class + 3] += gradient * gradient;
        cell[class] -= rate * gradient / (cell[class + 3].sqrt() + 1e-6);
    }
}

/// Cuts weights to 8 bits.
pub(super) fn quantise(weights: &Weights) -> Quantised {
    let mut sizes: Vec<f32> = weights.iter().flatten().map(|w| w.abs()).filter(|w| *w > 0.0).collect();
    sizes.sort_by(f32::total_cmp);
    let last = sizes.len().saturating_sub(1);
    let limit = sizes.get(last - (last as f64 * CLIPPED) as usize).copied().unwrap_or(1.0);
    let scale = limit / 127.0;
    let cut = |weight: f32| libm::roundf(weight / scale).clamp(-127.0, 127.0) as i8;
    Quantised { weights: weights.iter().map(|pair| pair.map(cut)).collect(), scale }
}
