//! Times as people say them: how long until, how long since. `www/inbox/live.mjs` says the same while time passes.

use crate::inbox::language::{locale, say, say_with};
use plaudit_model::time::Millis;
use plaudit_view::inbox::data::{ClockView, MomentView};

const HOUR: i64 = 60 * Millis::MINUTE;
/// With less than this left, an answer is due soon.
const SOON: i64 = 10 * Millis::MINUTE;
/// For so long a moment is read as the time since; afterwards as its date.
const RECENT: i64 = 7 * Millis::DAY;

/// A length of time: `12 min`, `2 h 5 min`, `3 days`. Nothing is rounded up.
pub(super) fn span(millis: i64) -> String {
    let (hours, minutes) = (millis / HOUR, millis % HOUR / Millis::MINUTE);
    let unit = |key: &str, n: i64| say_with(key, &[("n", &n.to_string())]);
    match (millis / Millis::DAY, hours, minutes) {
        (_, 0, 0) => say("inbox-under-min"),
        (_, 0, minutes) => unit("inbox-min", minutes),
        (0 | 1, hours, 0) => unit("inbox-hour", hours),
        (0 | 1, hours, minutes) => format!("{} {}", unit("inbox-hour", hours), unit("inbox-min", minutes)),
        (days, ..) => unit("inbox-day", days),
    }
}

/// The clock that runs until an answer.
pub(super) fn clock(due: Millis, now: Millis) -> ClockView {
    let left = due.0 - now.0;
    let (text, state) = match left {
        ..0 => (say_with("inbox-overdue", &[("t", &span(-left))]), "late"),
        0..SOON => (say_with("inbox-due-in", &[("t", &span(left))]), "soon"),
        _ => (say_with("inbox-due-in", &[("t", &span(left))]), "calm"),
    };
    ClockView { due: due.0, datetime: due.rfc3339(), text, state }
}

/// A moment in the past.
pub(super) fn moment(at: Millis, now: Millis) -> MomentView {
    let since = now.0 - at.0;
    let date = locale().date(at);
    let (hour, minute) = (at.0.rem_euclid(Millis::DAY) / HOUR, at.0.rem_euclid(HOUR) / Millis::MINUTE);
    let full = format!("{date}, {hour:02}:{minute:02} UTC");
    let recent = since < RECENT;
    let text = match since {
        ..Millis::MINUTE => say("inbox-just-now"),
        _ if recent => say_with("inbox-ago", &[("t", &span(since))]),
        _ => date,
    };
    MomentView { at: recent.then_some(at.0), datetime: at.rfc3339(), text, full }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans() {
        for (millis, text) in [
            (0, "under 1 min"),
            (59_999, "under 1 min"),
            (60_000, "1 min"),
            (12 * 60_000, "12 min"),
            (HOUR, "1 h"),
            (2 * HOUR + 5 * 60_000, "2 h 5 min"),
            (47 * HOUR, "47 h"),
            (48 * HOUR, "2 days"),
        ] {
            assert_eq!(span(millis), text);
        }
    }

    #[test]
    fn clocks() {
        let now = Millis(1_795_305_600_000);
        for (minutes, text, state) in [
            (12, "due in 12 min", "calm"),
            (9, "due in 9 min", "soon"),
            (0, "due in under 1 min", "soon"),
            (-5, "overdue 5 min", "late"),
        ] {
            let clock = clock(now.plus(minutes * 60_000), now);
            assert_eq!((clock.text.as_str(), clock.state), (text, state));
        }
    }

    #[test]
    fn moments() {
        let now = Millis(1_795_305_600_000);
        for (ago, text) in
            [(0, "just now"), (-1, "just now"), (5 * 60_000, "5 min ago"), (8 * Millis::DAY, "14 November 2026")]
        {
            assert_eq!(moment(now.plus(-ago), now).text, text);
        }
        assert_eq!(moment(now, now).full, "22 November 2026, 00:00 UTC");
    }
}
