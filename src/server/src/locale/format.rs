//! Numbers and dates, by the data of CLDR that `icu` carries: digits, separators and calendar follow the language.

use super::Locale;
use icu::calendar::{Date, Iso};
use icu::datetime::DateTimeFormatter;
use icu::datetime::fieldsets::{E, MDE, YMD};
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use plaudit_model::sla::Zone;
use plaudit_model::time::Millis;
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

thread_local! {
    /// By tag. `icu` shares its data by `Rc`, so each thread makes its own; they point into the program's static data.
    static FORMATTERS: RefCell<HashMap<String, Rc<Formatters>>> = RefCell::default();
}

/// Until so long ahead the name of a day says which.
const BY_WEEKDAY: i64 = 6 * Millis::DAY;
/// From so many days on it is weeks, months and years that are counted: nobody counts 40 days or 14 months.
const IN_WEEKS: u64 = 14;
const IN_MONTHS: u64 = 60;
const IN_YEARS: u64 = 730;

/// What formats for one tag; `None` where `icu` knows nothing of it.
struct Formatters {
    decimal: Option<DecimalFormatter>,
    date: Option<DateTimeFormatter<YMD>>,
    weekday: Option<DateTimeFormatter<E>>,
    day: Option<DateTimeFormatter<MDE>>,
}

impl Formatters {
    fn new(tag: &str) -> Formatters {
        let locale = tag.parse().unwrap_or(icu::locale::Locale::UNKNOWN);
        Formatters {
            decimal: DecimalFormatter::try_new((&locale).into(), Default::default()).ok(),
            date: DateTimeFormatter::try_new((&locale).into(), YMD::long()).ok(),
            weekday: DateTimeFormatter::try_new((&locale).into(), E::long()).ok(),
            day: DateTimeFormatter::try_new((&locale).into(), MDE::long()).ok(),
        }
    }
}

/// The formatters of a tag.
fn formatters(tag: &str) -> Rc<Formatters> {
    FORMATTERS.with_borrow_mut(|made| match made.get(tag) {
        Some(formatters) => Rc::clone(formatters),
        None => {
            let formatters = Rc::new(Formatters::new(tag));
            made.insert(tag.to_owned(), Rc::clone(&formatters));
            formatters
        }
    })
}

impl Locale {
    /// A whole number in groups: `1,234`.
    pub fn number(&self, number: u64) -> String {
        self.decimal(&Decimal::from(number))
    }

    /// A mean of stars with one decimal, rounded half up: `4.3`.
    pub fn average(&self, mean: f64) -> String {
        // By way of whole hundredths, which is what a tally gives, so that 4.25 does not depend on binary fractions.
        let hundredths = (mean.max(0.0) * 100.0).round() as u64;
        self.tenths((hundredths + 5) / 10)
    }

    /// `4.3` from 43.
    pub(crate) fn tenths(&self, tenths: u64) -> String {
        let mut decimal = Decimal::from(tenths);
        decimal.multiply_pow10(-1);
        self.decimal(&decimal)
    }

    fn decimal(&self, decimal: &Decimal) -> String {
        match &formatters(&self.formats).decimal {
            Some(formatter) => formatter.format_to_string(decimal),
            None => decimal.to_string(),
        }
    }

    /// The day in UTC, in long form: `21 November 2026`.
    pub fn date(&self, at: Millis) -> String {
        let (year, month, day) = at.date();
        let iso: Option<Date<Iso>> = i32::try_from(year).ok().and_then(|year| Date::try_new_iso(year, month, day).ok());
        match (&formatters(&self.formats).date, iso) {
            (Some(formatter), Some(iso)) => formatter.format(&iso).to_string(),
            _ => format!("{year:04}-{month:02}-{day:02}"),
        }
    }

    /// When somebody is back, on the wall of a time zone: `Monday 09:00`, and with its date where that is not within the
    /// next six days. Where the zone is not known, the day in UTC.
    pub fn back(&self, at: Millis, now: Millis, zone: &str) -> String {
        let wall = Zone::get(zone).and_then(|zone| {
            let (day, minutes) = (zone.date(at)?, zone.minutes(at)?);
            let (month, date) = (day.month().unsigned_abs(), day.day().unsigned_abs());
            Some((Date::try_new_iso(day.year().into(), month, date).ok()?, minutes))
        });
        let formatters = formatters(&self.formats);
        let day = match (&wall, &formatters.weekday, &formatters.day) {
            (Some((day, _)), Some(weekday), _) if at.0 - now.0 < BY_WEEKDAY => weekday.format(day).to_string(),
            (Some((day, _)), _, Some(whole)) => whole.format(day).to_string(),
            _ => self.date(at),
        };
        match wall {
            Some((_, minutes)) => format!("{day} {}:{}", self.two_digits(minutes / 60), self.two_digits(minutes % 60)),
            None => day,
        }
    }

    /// `09` from 9.
    fn two_digits(&self, number: u16) -> String {
        let mut decimal = Decimal::from(number);
        decimal.pad_start(2);
        self.decimal(&decimal)
    }

    /// How long ago it was, by days of the calendar in UTC: `yesterday`, `3 weeks ago`. What is still to come is today.
    pub fn ago(&self, at: Millis, now: Millis) -> String {
        let day = |at: Millis| at.0.div_euclid(Millis::DAY);
        let days = (day(now) - day(at)).max(0);
        let days = days.unsigned_abs();
        match days {
            0 => self.text("ago-today"),
            1 => self.text("ago-yesterday"),
            2..IN_WEEKS => self.plural("ago-days", days),
            IN_WEEKS..IN_MONTHS => self.plural("ago-weeks", days / 7),
            IN_MONTHS..IN_YEARS => self.plural("ago-months", days / 30),
            _ => self.plural("ago-years", days / 365),
        }
    }
}
