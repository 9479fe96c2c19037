//! Whether good and bad reviews fare alike: shares of what is hidden, compared as chance would have it.
//!
//! It looks at what became of reviews, long after that was decided; nothing decides by it.

/// Beyond so many standard errors a difference is no chance: one case in a hundred by the normal distribution, both ways.
const BEYOND: f64 = 2.576;
/// Fewer reviews on a side say nothing.
const FEW: u64 = 10;

/// Of how many reviews how many are hidden.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Hidden {
    /// All.
    pub of: u64,
    /// Those that are hidden.
    pub hidden: u64,
}

impl Hidden {
    /// The share in percent with one decimal, in tenths: 125 for 12.5 %.
    pub fn tenths(self) -> u64 {
        (self.hidden * 1_000 + self.of / 2).checked_div(self.of).unwrap_or(0)
    }
}

/// Whether so much more of `bad` than of `good` is hidden, or the other way round, that it is no chance: a test of two
/// proportions with the pooled variance.
pub fn diverge(bad: Hidden, good: Hidden) -> bool {
    if bad.of < FEW || good.of < FEW {
        return false;
    }
    let (n1, n2) = (bad.of as f64, good.of as f64);
    let (h1, h2) = (bad.hidden as f64, good.hidden as f64);
    let pooled = (h1 + h2) / (n1 + n2);
    let error = (pooled * (1.0 - pooled) * (1.0 / n1 + 1.0 / n2)).sqrt();
    error > 0.0 && ((h1 / n1 - h2 / n2) / error).abs() > BEYOND
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn e2_a_difference_is_told_from_chance() {
        let of = |hidden, of| Hidden { of, hidden };
        for (bad, good, expected) in [
            (of(0, 0), of(0, 0), false),
            (of(9, 9), of(0, 500), false),
            (of(2, 100), of(2, 100), false),
            (of(3, 100), of(1, 100), false),
            (of(20, 100), of(2, 100), true),
            (of(2, 100), of(20, 100), true),
            (of(100, 100), of(100, 100), false),
            // z = 2.58 and 2.55 by hand.
            (of(12, 100), of(3, 100), false),
            (of(60, 1_000), of(36, 1_000), false),
            (of(64, 1_000), of(36, 1_000), true),
        ] {
            assert_eq!(diverge(bad, good), expected, "{bad:?} {good:?}");
        }
        assert_eq!((of(1, 8).tenths(), of(0, 0).tenths(), of(2, 3).tenths()), (125, 0, 667));
    }
}
