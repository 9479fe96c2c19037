//! What one shop's own texts teach about its threshold: three biases, learnt from stars and people's corrections.
//!
//! The words mean the same in every shop, so the weights stay; but how many are unhappy, and how strongly people put
//! it, differs. Bayesian: the biases start at none, which is what the language's calibration says, and move as far as
//! the shop's texts outweigh that. It serves routing alone, like every verdict.

use plaudit_model::verdict::Polarity;

/// Texts below which nothing moves: chance alone could be the reason.
pub const FEWEST: usize = 20;
/// How far a bias may go, in log-odds: a shop whose stars mean something else must not turn words round.
pub const FURTHEST: f32 = 2.5;
/// What a person's correction counts for beside a text with stars.
pub const CORRECTION: f32 = 3.0;
/// Spread of the biases of shops around their language's, in log-odds. Leaving sources out shows that less loses what
/// 500 texts teach, and more follows the chance of the first 20.
const SPREAD: f32 = 0.6;
/// A class weighs by this power of its rarity: a shop with few complaints would else learn to expect none.
const RARITY: f32 = 0.25;
/// What a rare class weighs at most, beside one of average frequency.
const RAREST: f32 = 4.0;
/// Steps of Newton's method; it has settled long before.
const STEPS: usize = 12;

/// A text of the shop: what was thought of it, and what it turned out to be.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Seen {
    /// Probabilities of negative, neutral and positive without any shift.
    pub chances: [f32; 3],
    /// What stars or a person say.
    pub truth: Polarity,
    /// 1 for stars, [`CORRECTION`] for a person.
    pub weight: f32,
}

/// What a shop's biases are, and why.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Shift {
    /// Added to the log-odds of negative, neutral and positive; each within [`FURTHEST`].
    pub by: [f32; 3],
    /// Texts they were learnt from.
    pub texts: usize,
}

impl Shift {
    /// Probabilities of this shop.
    pub fn apply(&self, chances: [f32; 3]) -> [f32; 3] {
        if self.by == [0.0; 3] {
            return chances;
        }
        let odds = [0, 1, 2].map(|class| chances[class].max(1e-9) * libm::expf(self.by[class]));
        let sum: f32 = odds.iter().sum();
        odds.map(|odd| odd / sum)
    }
}

/// The biases that these texts of one shop and language speak for; none below [`FEWEST`].
pub fn recalibrate(seen: &[Seen]) -> Shift {
    let mut shift = Shift { by: [0.0; 3], texts: seen.len() };
    if seen.len() < FEWEST {
        return shift;
    }
    let rarity = rarity(seen);
    for _ in 0..STEPS {
        // Slope and curvature of the likelihood and of the prior; the classes' curvatures are taken one by one, which
        // is on the safe side: it exaggerates none of the steps by more than half.
        let mut slope = shift.by.map(|bias| -bias / (SPREAD * SPREAD));
        let mut bend = [1.0 / (SPREAD * SPREAD); 3];
        for text in seen {
            let chances = shift.apply(text.chances);
            let weight = text.weight * rarity[place(text.truth)];
            for class in 0..3 {
                let is = f32::from(u8::from(place(text.truth) == class));
                slope[class] += weight * (is - chances[class]);
                bend[class] += weight * chances[class] * (1.0 - chances[class]);
            }
        }
        for class in 0..3 {
            shift.by[class] = (shift.by[class] + 0.6 * slope[class] / bend[class]).clamp(-FURTHEST, FURTHEST);
        }
    }
    shift
}

/// What a text of each class weighs; one on average.
fn rarity(seen: &[Seen]) -> [f32; 3] {
    let mut counts = [0.0f32; 3];
    seen.iter().for_each(|text| counts[place(text.truth)] += 1.0);
    let all = seen.len() as f32;
    let raw = counts.map(|count| libm::powf(all / (3.0 * count.max(1.0)), RARITY).min(RAREST));
    let sum: f32 = (0..3).map(|class| raw[class] * counts[class]).sum();
    raw.map(|weight| weight * all / sum)
}

fn place(polarity: Polarity) -> usize {
    match polarity {
        Polarity::Negative => 0,
        Polarity::Neutral => 1,
        Polarity::Positive => 2,
    }
}

#[cfg(test)]
mod tests;
