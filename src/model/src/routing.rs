//! Who gets help, and how fast: decided on stars and sentiment. Publication never looks here.

use crate::rating::Rating;
use crate::time::Millis;
use crate::verdict::{Polarity, Verdict};

/// Against four or five stars unhappy words must be this sure to start a clock: the stars say the opposite.
const CLEAR: f32 = 0.7;

/// What routing found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Route {
    /// The shopper is unhappy: a person has to answer.
    pub unhappy: bool,
    /// When the first answer is due; `None` when no clock runs.
    pub due: Option<Millis>,
}

/// Decides whether a clock starts. Low stars start one whatever the words say; so do unhappy words under high stars,
/// and so does everything urgent.
pub fn route(rating: Rating, verdict: &Verdict, created: Millis, first_response_minutes: i64) -> Route {
    let sad_words = verdict.polarity == Polarity::Negative;
    let unhappy = match rating.stars() {
        1 | 2 => true,
        3 => sad_words,
        _ => sad_words && verdict.confidence >= CLEAR,
    } || verdict.urgency.is_some();
    Route { unhappy, due: unhappy.then(|| created.plus(first_response_minutes * Millis::MINUTE)) }
}

/// The same for words that came without stars and that somebody waits for an answer to, such as a question: a clock runs
/// always. Unhappy are words that are surely so, and everything urgent.
pub fn route_words(verdict: &Verdict, created: Millis, first_response_minutes: i64) -> Route {
    let sad_words = verdict.polarity == Polarity::Negative && verdict.confidence >= CLEAR;
    let due = created.plus(first_response_minutes * Millis::MINUTE);
    Route { unhappy: sad_words || verdict.urgency.is_some(), due: Some(due) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::verdict::Urgency;

    #[test]
    fn d3_whoever_asks_waits() {
        let verdict = |polarity, confidence| Verdict { polarity, confidence, ..Verdict::nothing() };
        for (verdict, unhappy) in [
            (verdict(Polarity::Neutral, 0.9), false),
            (verdict(Polarity::Positive, 0.9), false),
            (verdict(Polarity::Negative, 0.5), false),
            (verdict(Polarity::Negative, 0.8), true),
            (Verdict { urgency: Some(Urgency::Repeated), ..Verdict::nothing() }, true),
        ] {
            assert_eq!(route_words(&verdict, Millis(0), 30), Route { unhappy, due: Some(Millis(30 * 60_000)) });
        }
    }

    #[test]
    fn d3_who_gets_a_clock() {
        let verdict = |polarity, confidence| Verdict { polarity, confidence, ..Verdict::nothing() };
        use Polarity::*;
        for (stars, polarity, confidence, unhappy) in [
            (1, Neutral, 0.0, true),
            (2, Positive, 0.99, true),
            (3, Negative, 0.45, true),
            (3, Neutral, 0.9, false),
            (3, Positive, 0.9, false),
            (4, Positive, 0.9, false),
            (5, Negative, 0.9, true),
            (5, Negative, 0.6, false),
        ] {
            let route = route(Rating::try_from(stars).unwrap(), &verdict(polarity, confidence), Millis(0), 30);
            assert_eq!(route.unhappy, unhappy, "{stars} {polarity:?} {confidence}");
            assert_eq!(route.due, unhappy.then_some(Millis(30 * 60_000)));
        }
        let urgent = Verdict { urgency: Some(Urgency::Danger), ..verdict(Positive, 0.9) };
        assert!(route(Rating::try_from(5).unwrap(), &urgent, Millis(0), 30).unhappy);
    }
}
