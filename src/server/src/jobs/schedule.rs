//! When a failed job is tried again: the schedule of Standard Webhooks, three days in all.

use std::time::Duration;

const SECOND: i64 = 1_000;
const MINUTE: i64 = 60 * SECOND;
const HOUR: i64 = 60 * MINUTE;

/// Milliseconds between one attempt and the next; the first is at once, and not in the list.
const WAITS: [i64; 9] =
    [5 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR];

/// Longest time that a receiver may ask for.
const LONGEST_ASKED: Duration = Duration::from_secs(24 * 60 * 60);

/// Milliseconds until the next attempt after `attempts` of them, and not less than the receiver `asked` for; `None`
/// when that was the last. `spread` (about 1) keeps the jobs of one outage from coming back all at once.
pub(super) fn next(attempts: i64, asked: Option<Duration>, spread: f64) -> Option<i64> {
    let wait = usize::try_from(attempts.max(1) - 1).ok().and_then(|made| WAITS.get(made))?;
    let asked = asked.unwrap_or_default().min(LONGEST_ASKED).as_millis();
    Some(((*wait as f64 * spread) as i64).max(i64::try_from(asked).unwrap_or(0)))
}

/// Whether the attempt with this number is the last.
pub(super) fn is_last(attempts: i64) -> bool {
    next(attempts, None, 1.0).is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn d6_ten_attempts_in_the_times_of_the_specification() {
        let waits: Vec<_> = (1..=11).map(|attempts| next(attempts, None, 1.0).map(|wait| wait / SECOND)).collect();
        let expected = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400].map(Some);
        assert_eq!(waits[..9], expected);
        assert_eq!(waits[9..], [None, None]);
        assert!(!is_last(9) && is_last(10));
    }

    #[test]
    fn d6_spread_and_what_the_receiver_asks_for() {
        assert_eq!((next(2, None, 0.9), next(2, None, 1.1)), (Some(270_000), Some(330_000)));
        let asked = |seconds| next(1, Some(Duration::from_secs(seconds)), 1.0);
        assert_eq!(asked(120), Some(120_000));
        assert_eq!(asked(1), Some(5_000), "no sooner than the schedule says");
        assert_eq!(asked(u64::MAX), Some(86_400_000), "no later than a day");
        assert_eq!(next(10, Some(Duration::from_secs(1)), 1.0), None, "the last is the last");
    }
}
