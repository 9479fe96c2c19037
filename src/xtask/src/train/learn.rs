//! Multinomial logistic regression over hashed features of all languages together, learnt by Adagrad.

use super::corpus::{Corpus, Example};
use super::random::Random;
use plaudit_sentiment::features::BUCKETS;
use plaudit_sentiment::model::{UNSEEN, language_index, value};

const EPOCHS: usize = 4;
const RATE: f32 = 0.2;
/// Features left out of each step, per mille.
const DROPOUT: usize = 300;
/// Share of weights that quantisation cuts off: outliers would coarsen all others.
const CLIPPED: f64 = 0.0002;

/// What goes into the model file.
#[derive(Debug)]
pub(super) struct Learnt {
    /// Document-frequency level of each bucket.
    pub(super) levels: Vec<u8>,
    /// Pairs of negative and positive against neutral.
    pub(super) weights: Vec<i8>,
    /// What one step of a weight is worth.
    pub(super) scale: f32,
}

/// Learns from the wanted examples of a corpus.
pub(super) fn learn(corpus: &Corpus, wanted: impl Fn(&Example) -> bool) -> Learnt {
    let examples: Vec<&Example> = corpus.examples.iter().filter(|e| wanted(e)).collect();
    let levels = levels(&examples);
    // Three weights and their three sums of squared gradients lie together: one cache line a bucket.
    let mut cells = vec![[0.0f32; 6]; BUCKETS];
    let mut biases = [[0.0f32; 6]; 7];
    let mut random = Random::seeded(20_260_701);
    let mut order: Vec<usize> = (0..examples.len()).collect();
    for _ in 0..EPOCHS {
        random.shuffle(&mut order);
        for index in &order {
            step(examples[*index], &levels, &mut cells, &mut biases, &mut random);
        }
    }
    quantise(levels, &cells)
}

/// One level is a halving of the share of texts with the bucket; fewer than two texts are as good as none.
fn levels(examples: &[&Example]) -> Vec<u8> {
    let mut frequency = vec![0u32; BUCKETS];
    for (bucket, _) in examples.iter().flat_map(|e| &e.features) {
        frequency[*bucket as usize] += 1;
    }
    let all = examples.len() as u32;
    frequency.into_iter().map(|n| if n < 2 { UNSEEN } else { (all / n).max(1).ilog2().min(14) as u8 }).collect()
}

fn step(example: &Example, levels: &[u8], cells: &mut [[f32; 6]], biases: &mut [[f32; 6]; 7], random: &mut Random) {
    let mut active: Vec<(usize, f32)> = Vec::with_capacity(example.features.len());
    let mut square = 0.0;
    for (bucket, count) in &example.features {
        let value = value(levels[*bucket as usize], *count);
        if value > 0.0 && !random.chance(DROPOUT) {
            square += value * value;
            active.push((*bucket as usize, value));
        }
    }
    let norm = if square > 0.0 { 1.0 / libm::sqrtf(square) } else { 0.0 };
    let bias = &mut biases[language_index(example.language)];
    let mut logits = [bias[0], bias[1], bias[2]];
    for (bucket, value) in &active {
        for (logit, weight) in logits.iter_mut().zip(&cells[*bucket]) {
            *logit += weight * value * norm;
        }
    }
    let top = logits.iter().copied().fold(f32::MIN, f32::max);
    let odds = logits.map(|logit| libm::expf(logit - top));
    let sum: f32 = odds.iter().sum();
    for (class, odd) in odds.into_iter().enumerate() {
        let error = (odd / sum - f32::from(u8::from(class == example.label))) * example.weight;
        descend(bias, class, error);
        for (bucket, value) in &active {
            descend(&mut cells[*bucket], class, error * value * norm);
        }
    }
}

fn descend(cell: &mut [f32; 6], class: usize, gradient: f32) {
    cell[class + 3] += gradient * gradient;
    cell[class] -= RATE * gradient / (libm::sqrtf(cell[class + 3]) + 1e-6);
}

fn quantise(levels: Vec<u8>, cells: &[[f32; 6]]) -> Learnt {
    let differences: Vec<f32> = cells.iter().flat_map(|w| [w[0] - w[1], w[2] - w[1]]).collect();
    let mut sizes: Vec<f32> = differences.iter().map(|d| d.abs()).filter(|d| *d > 0.0).collect();
    sizes.sort_by(f32::total_cmp);
    let last = sizes.len().saturating_sub(1);
    let limit = sizes.get(last - (last as f64 * CLIPPED) as usize).copied().unwrap_or(1.0);
    let scale = limit / 127.0;
    let weights = differences.iter().map(|d| libm::roundf(d / scale).clamp(-127.0, 127.0) as i8).collect();
    Learnt { levels, weights, scale }
}
