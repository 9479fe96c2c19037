//! A moment, as milliseconds since 1970 in UTC, and its RFC 3339 form.

use serde::{Deserialize, Serialize};

/// Milliseconds since 1970-01-01T00:00:00Z.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Millis(pub i64);

impl Millis {
    /// One minute, in milliseconds.
    pub const MINUTE: i64 = 60_000;
    /// One day, in milliseconds.
    pub const DAY: i64 = 86_400_000;

    /// This moment and some milliseconds.
    pub fn plus(self, millis: i64) -> Self {
        Millis(self.0.saturating_add(millis))
    }

    /// Year, month (1 to 12) and day of the month in UTC.
    ///
    /// By the civil-from-days method of H. Hinnant, "chrono-compatible low-level date algorithms".
    pub fn date(self) -> (i64, u8, u8) {
        let days = self.0.div_euclid(Self::DAY) + 719_468;
        let era = days.div_euclid(146_097);
        let day_of_era = days.rem_euclid(146_097);
        let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted = (5 * day_of_year + 2) / 153;
        let day = (day_of_year - (153 * shifted + 2) / 5 + 1) as u8;
        let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
        (year_of_era + era * 400 + i64::from(month <= 2), month as u8, day)
    }

    /// The moment of a text such as `2026-11-21T20:00`, with seconds and `Z` or without; in UTC. `None` for what is none.
    ///
    /// By the days-from-civil method of H. Hinnant, as [`Millis::date`].
    pub fn parse_utc(text: &str) -> Option<Self> {
        let (date, time) = text.trim().trim_end_matches('Z').split_once(['T', ' '])?;
        let numbers = |text: &str, sign: char| -> Option<Vec<i64>> {
            let number = |part: &str| part.bytes().all(|b| b.is_ascii_digit()).then(|| part.parse().ok()).flatten();
            text.split(sign).map(number).collect()
        };
        let [year, month, day] = numbers(date, '-')?[..] else { return None };
        // Parts of a second are below what anyone means.
        let time = numbers(time.split('.').next()?, ':')?;
        let (hour, minute) = (*time.first()?, *time.get(1)?);
        let second = time.get(2).copied().unwrap_or(0);
        if !(0..=9_999).contains(&year) || hour > 23 || minute > 59 || second > 59 || time.len() > 3 {
            return None;
        }
        let shifted = if month <= 2 { year - 1 } else { year };
        let era = shifted.div_euclid(400);
        let year_of_era = shifted.rem_euclid(400);
        let day_of_year = (153 * (if month > 2 { month - 3 } else { month + 9 }) + 2) / 5 + day - 1;
        let days = era * 146_097 + 365 * year_of_era + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468;
        let moment = Millis(days * Self::DAY + ((hour * 60 + minute) * 60 + second) * 1_000);
        // A day that there is not would be another one.
        (moment.date() == (year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)).then_some(moment)
    }

    /// `2026-11-21T20:00:00.000Z`.
    pub fn rfc3339(self) -> String {
        let (year, month, day) = self.date();
        let in_day = self.0.rem_euclid(Self::DAY);
        let (hour, minute) = (in_day / 3_600_000, in_day / 60_000 % 60);
        let (second, millis) = (in_day / 1000 % 60, in_day % 1000);
        format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{millis:03}Z")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_moments() {
        for (millis, text) in [
            (0, "1970-01-01T00:00:00.000Z"),
            (951_782_400_000, "2000-02-29T00:00:00.000Z"),
            (1_795_305_600_000, "2026-11-22T00:00:00.000Z"),
            (1_709_251_199_999, "2024-02-29T23:59:59.999Z"),
            (-1, "1969-12-31T23:59:59.999Z"),
        ] {
            assert_eq!(Millis(millis).rfc3339(), text);
            assert_eq!(Millis::parse_utc(text).map(|at| at.0.div_euclid(1_000)), Some(millis.div_euclid(1_000)));
        }
        assert_eq!(Millis::parse_utc("2026-11-22T00:00"), Some(Millis(1_795_305_600_000)));
        for bad in [
            "",
            "today",
            "2026-11-22",
            "2026-02-30T00:00",
            "2026-13-01T00:00",
            "2026-11-22T24:00",
            "2026-11-22T1:2:3:4",
        ] {
            assert_eq!(Millis::parse_utc(bad), None, "{bad}");
        }
    }
}
