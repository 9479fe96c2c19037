//! `Retry-After` (RFC 9110, 10.2.3): seconds, or a date.
//!
//! A date is measured against the answer's own `Date`, so that it does not matter how far apart the clocks are.

use reqwest::header::{DATE, HeaderMap, HeaderName, RETRY_AFTER};
use std::time::Duration;

const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// How long the answer asks to wait; `None` when it does not, or not in a form that is understood.
pub(super) fn wait(headers: &HeaderMap) -> Option<Duration> {
    let text = |name: HeaderName| headers.get(name)?.to_str().ok().map(str::trim);
    let asked = text(RETRY_AFTER)?;
    if asked.bytes().all(|byte| byte.is_ascii_digit()) {
        return asked.parse().ok().map(Duration::from_secs);
    }
    let seconds = date(asked)? - date(text(DATE)?)?;
    Some(Duration::from_secs(u64::try_from(seconds).unwrap_or(0)))
}

/// Seconds since 1970 of a date such as `Sun, 06 Nov 1994 08:49:37 GMT`. The two older forms are not sent any more.
fn date(text: &str) -> Option<i64> {
    let (_, rest) = text.split_once(", ")?;
    let parts: Vec<&str> = rest.split([' ', ':']).collect();
    let [day, month, year, hour, minute, second, "GMT"] = parts[..] else { return None };
    let month = MONTHS.iter().position(|name| *name == month)?;
    let number = |text: &str, most: i64| text.parse::<i64>().ok().filter(|number| (0..=most).contains(number));
    let (day, year) = (number(day, 31)?, number(year, 9_999)?);
    // 60 is a leap second.
    let (hour, minute, second) = (number(hour, 23)?, number(minute, 59)?, number(second, 60)?);
    // Years from March, so that the leap day is their last; 719,468 days lie between 0000-03-01 and 1970-01-01.
    let (year, from_march) = if month < 2 { (year - 1, month + 10) } else { (year, month - 2) };
    let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    let days = 365 * year + leap_days + (153 * i64::try_from(from_march).ok()? + 2) / 5 + day - 1 - 719_468;
    Some(((days * 24 + hour) * 60 + minute) * 60 + second)
}

#[cfg(test)]
mod tests {
    use super::*;
    use reqwest::header::HeaderValue;

    fn asked(retry_after: &'static str, date: &'static str) -> Option<u64> {
        let mut headers = HeaderMap::new();
        headers.insert(RETRY_AFTER, HeaderValue::from_static(retry_after));
        headers.insert(DATE, HeaderValue::from_static(date));
        wait(&headers).map(|wait| wait.as_secs())
    }

    #[test]
    fn dates() {
        for (text, seconds) in [
            ("Thu, 01 Jan 1970 00:00:00 GMT", Some(0)),
            ("Sun, 06 Nov 1994 08:49:37 GMT", Some(784_111_777)),
            ("Tue, 29 Feb 2000 00:00:00 GMT", Some(951_782_400)),
            ("Sun, 22 Nov 2026 00:00:00 GMT", Some(1_795_305_600)),
            ("Sunday, 06-Nov-94 08:49:37 GMT", None),
            ("Sun, 06 Nov 1994 08:49:37 CET", None),
            ("Sun, 06 Nov 1994 24:49:37 GMT", None),
            ("soon", None),
        ] {
            assert_eq!(date(text), seconds, "{text}");
        }
    }

    #[test]
    fn waits() {
        let date = "Sun, 22 Nov 2026 00:00:00 GMT";
        assert_eq!(asked("120", date), Some(120));
        assert_eq!(asked("Sun, 22 Nov 2026 00:02:00 GMT", date), Some(120));
        assert_eq!(asked("Sat, 21 Nov 2026 00:00:00 GMT", date), Some(0));
        assert_eq!(asked("Sun, 22 Nov 2026 00:02:00 GMT", "today"), None);
        assert_eq!(asked("-1", date), None);
        assert_eq!(asked("99999999999999999999999", date), None);
        assert_eq!(wait(&HeaderMap::new()), None);
    }
}
