//! Stars beside words: a second likelihood, never a feature of the text model, which learnt from stars.

use plaudit_model::rating::Rating;
use plaudit_model::verdict::{Language, Polarity};

/// Words this sure contradict the stars; the same as `routing` asks of them.
pub const CLEAR: f32 = 0.7;

/// How stars are given by the unhappy, by those in between, and by the happy: a row for one star up to five. Each
/// column sums to 1. One in twenty of the unhappy gives high stars, by mistake, by habit or out of kindness.
const GIVEN: [[f32; 3]; 5] =
    [[0.60, 0.08, 0.02], [0.25, 0.17, 0.02], [0.10, 0.45, 0.06], [0.03, 0.20, 0.25], [0.02, 0.10, 0.65]];

/// Probabilities of negative, neutral and positive once the stars are known too.
pub fn with_stars(chances: [f32; 3], rating: Rating) -> [f32; 3] {
    let given = GIVEN[rating.index()];
    let odds = [0, 1, 2].map(|class| chances[class].max(1e-9) * given[class]);
    let sum: f32 = odds.iter().sum();
    odds.map(|odd| odd / sum)
}

/// Whether five stars stand over clearly unhappy words, or one star over clearly happy ones: a queue of its own, for
/// one of the two is a slip. Words of an unknown language contradict nothing.
pub fn contradicts(language: Language, polarity: Polarity, confidence: f32, rating: Rating) -> bool {
    let clear = confidence >= CLEAR && language != Language::Undetermined;
    clear && matches!((rating.stars(), polarity), (5, Polarity::Negative) | (1, Polarity::Positive))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stars(stars: i64) -> Rating {
        Rating::try_from(stars).unwrap()
    }

    #[test]
    fn c1_stars_are_a_second_likelihood() {
        for class in 0..3 {
            assert!((GIVEN.iter().map(|row| row[class]).sum::<f32>() - 1.0).abs() < 1e-5, "{class}");
        }
        let unsure = [0.4, 0.2, 0.4];
        let [low, .., high] = [1, 2, 3, 4, 5].map(|n| with_stars(unsure, stars(n)));
        assert!(low[0] > 0.9 && high[2] > 0.9);
        // Words that are sure outweigh stars that are given by mistake.
        assert!(with_stars([0.99, 0.005, 0.005], stars(5))[0] > 0.7);
    }

    #[test]
    fn c1_stars_and_words_that_contradict_each_other() {
        use Language::{English, Undetermined};
        use Polarity::{Negative, Neutral, Positive};
        for (language, polarity, confidence, n, want) in [
            (English, Negative, 0.9, 5, true),
            (English, Negative, 0.6, 5, false),
            (English, Negative, 0.9, 4, false),
            (English, Positive, 0.9, 1, true),
            (English, Positive, 0.9, 5, false),
            (English, Neutral, 0.9, 1, false),
            (Undetermined, Negative, 0.9, 5, false),
        ] {
            assert_eq!(contradicts(language, polarity, confidence, stars(n)), want, "{polarity:?} {n}");
        }
    }
}
