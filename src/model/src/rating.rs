//! Stars, and what many of them add up to.

use serde::{Deserialize, Serialize};

/// A whole number of stars from 1 to 5.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "i64", into = "u8")]
pub struct Rating(u8);

/// The number of stars was not 1 to 5.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a rating is a whole number from 1 to 5")]
pub struct RatingError;

impl Rating {
    /// How many stars there can be.
    pub const MAX: u8 = 5;

    /// Every rating, the fewest stars first.
    pub const ALL: [Rating; 5] = [Rating(1), Rating(2), Rating(3), Rating(4), Rating(5)];

    /// The stars, from 1 to 5.
    pub fn stars(self) -> u8 {
        self.0
    }

    /// Where this rating stands in a [`Tally`], from 0 to 4.
    pub fn index(self) -> usize {
        usize::from(self.0 - 1)
    }
}

impl TryFrom<i64> for Rating {
    type Error = RatingError;
    fn try_from(stars: i64) -> Result<Self, RatingError> {
        match u8::try_from(stars) {
            Ok(stars @ 1..=Rating::MAX) => Ok(Rating(stars)),
            _ => Err(RatingError),
        }
    }
}

impl From<Rating> for u8 {
    fn from(rating: Rating) -> u8 {
        rating.0
    }
}

/// How many published reviews gave 1, 2, 3, 4 and 5 stars.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally(pub [u64; 5]);

impl Tally {
    /// Counts one more review.
    pub fn add(&mut self, rating: Rating) {
        self.0[rating.index()] += 1;
    }

    /// How many reviews there are.
    pub fn count(&self) -> u64 {
        self.0.iter().sum()
    }

    /// The mean of the stars, rounded half up to two decimals; `None` when there is no review.
    pub fn average(&self) -> Option<f64> {
        let count = self.count();
        let sum: u64 = self.0.iter().zip(1..).map(|(n, stars): (&u64, u64)| n * stars).sum();
        // In whole hundredths, so that 4.125 does not depend on how binary fractions fall.
        (count > 0).then(|| ((sum * 200 + count) / (2 * count)) as f64 / 100.0)
    }

    /// The share of each number of stars in whole percent, rounded half up; all 0 when there is no review.
    pub fn percents(&self) -> [u8; 5] {
        let count = self.count().max(1);
        self.0.map(|n| ((n * 200 + count) / (2 * count)) as u8)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn only_one_to_five() {
        for stars in [1, 2, 3, 4, 5] {
            assert_eq!(i64::from(Rating::try_from(stars).unwrap().stars()), stars);
        }
        for stars in [i64::MIN, -1, 0, 6, 257, i64::MAX] {
            assert_eq!(Rating::try_from(stars), Err(RatingError));
        }
    }

    #[test]
    fn averages() {
        for (counts, average) in [
            ([0, 0, 0, 0, 0], None),
            ([0, 0, 0, 0, 1], Some(5.0)),
            ([1, 0, 0, 0, 1], Some(3.0)),
            ([0, 0, 1, 1, 1], Some(4.0)),
            ([1, 0, 0, 0, 2], Some(3.67)),
            ([0, 0, 0, 7, 1], Some(4.13)),
        ] {
            assert_eq!(Tally(counts).average(), average, "{counts:?}");
        }
    }

    proptest! {
        #[test]
        fn an_average_lies_between_one_and_five(counts: [u32; 5]) {
            let tally = Tally(counts.map(u64::from));
            match tally.average() {
                Some(average) => prop_assert!((1.0..=5.0).contains(&average)),
                None => prop_assert_eq!(tally.count(), 0),
            }
        }
    }
}
