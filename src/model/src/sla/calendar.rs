//! Business hours: a week of shifts in a time zone, without holidays; and time that passes in them alone.
//!
//! Shifts are times on the wall. Where a clock change takes a time away, a shift that begins or ends in the gap does so at
//! its edge; where one comes twice, the first counts. Between the two ends time is what passes in truth, so the hour that a
//! change adds or takes counts or is missing as it does for whoever works.

use crate::sla::zone::Zone;
use crate::time::Millis;
use jiff::civil::{Date, Weekday};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::iter::successors;

/// Most shifts in a day.
pub const SHIFTS: usize = 6;
/// Most holidays of a calendar.
pub const HOLIDAYS: usize = 200;
/// Days that are looked at before the search for open hours is given up: five years.
const HORIZON: usize = 1_830;

/// A stretch of one day, in minutes since midnight on the wall: from the first to before the second.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Shift {
    from: u16,
    to: u16,
}

/// Minutes of a day.
const DAY: u16 = 24 * 60;

impl Shift {
    /// The whole day.
    pub const ALL_DAY: Shift = Shift { from: 0, to: DAY };

    /// Reads `09:00-17:30`; the end may be `24:00`. `None` when it is none, or ends before it begins.
    pub fn parse(text: &str) -> Option<Shift> {
        let (from, to) = text.trim().split_once(['-', '–'])?;
        let shift = Shift { from: minutes(from)?, to: minutes(to)? };
        (shift.from < shift.to).then_some(shift)
    }
}

/// `17:30` as minutes since midnight, up to `24:00`.
fn minutes(text: &str) -> Option<u16> {
    let (hour, minute) = text.trim().split_once(':')?;
    let digits = |text: &str| (1..=2).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(hour) || minute.len() != 2 || !digits(minute) {
        return None;
    }
    let (hour, minute): (u16, u16) = (hour.parse().ok()?, minute.parse().ok()?);
    (minute < 60 && hour * 60 + minute <= DAY).then_some(hour * 60 + minute)
}

impl fmt::Display for Shift {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (from, to) = (self.from, self.to);
        write!(f, "{:02}:{:02}-{:02}:{:02}", from / 60, from % 60, to / 60, to % 60)
    }
}

impl TryFrom<String> for Shift {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        Shift::parse(&text).ok_or_else(|| format!("{text:?} is no shift such as 09:00-17:30"))
    }
}

impl From<Shift> for String {
    fn from(shift: Shift) -> String {
        shift.to_string()
    }
}

/// The shifts of each day, Monday first; a day without any is closed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Week {
    pub mon: Vec<Shift>,
    pub tue: Vec<Shift>,
    pub wed: Vec<Shift>,
    pub thu: Vec<Shift>,
    pub fri: Vec<Shift>,
    pub sat: Vec<Shift>,
    pub sun: Vec<Shift>,
}

impl Week {
    /// The days in their order, Monday first.
    pub fn days(&self) -> [&Vec<Shift>; 7] {
        [&self.mon, &self.tue, &self.wed, &self.thu, &self.fri, &self.sat, &self.sun]
    }

    /// The same, to be changed.
    pub fn days_mut(&mut self) -> [&mut Vec<Shift>; 7] {
        [&mut self.mon, &mut self.tue, &mut self.wed, &mut self.thu, &mut self.fri, &mut self.sat, &mut self.sun]
    }

    fn of(&self, day: Weekday) -> &[Shift] {
        self.days()[usize::from(day.to_monday_zero_offset().unsigned_abs())]
    }
}

/// What is wrong with a calendar.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CalendarFault {
    /// There is no such zone.
    #[error("there is no time zone {0:?}; zones are named like Europe/Athens")]
    Zone(String),
    /// It is never open.
    #[error("it has no open hours; add a shift to a day")]
    Closed,
    /// Two shifts of a day meet.
    #[error("two shifts of {0} overlap; each must begin after the one before it has ended")]
    Overlap(&'static str),
    /// Too many.
    #[error("{0} has more than {SHIFTS} shifts")]
    Shifts(&'static str),
    /// A holiday that is no date.
    #[error("{0:?} is no date such as 2026-12-25, or 12-25 for every year")]
    Holiday(String),
    /// Too many.
    #[error("it has more than {HOLIDAYS} holidays")]
    Holidays,
}

/// The days of the week in English, as faults name them.
pub const DAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// See the head of this file. Made by [`Calendar::checked`] or read from storage, where only checked ones are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Calendar {
    /// Name of an IANA time zone, such as `Asia/Almaty`.
    pub zone: String,
    /// When it is open.
    pub week: Week,
    /// Closed on these days: `2026-12-25`, or `12-25` for every year.
    #[serde(default)]
    pub holidays: Vec<String>,
}

impl Calendar {
    /// Open at all times.
    pub fn always() -> Calendar {
        let mut week = Week::default();
        for day in week.days_mut() {
            day.push(Shift::ALL_DAY);
        }
        Calendar { zone: "UTC".to_owned(), week, holidays: Vec::new() }
    }

    /// The calendar, if it can be worked with.
    ///
    /// # Errors
    /// The first fault.
    pub fn checked(self) -> Result<Calendar, CalendarFault> {
        Zone::get(&self.zone).ok_or_else(|| CalendarFault::Zone(self.zone.clone()))?;
        for (day, name) in self.week.days().into_iter().zip(DAYS) {
            if day.len() > SHIFTS {
                return Err(CalendarFault::Shifts(name));
            }
            if day.windows(2).any(|two| two[1].from < two[0].to) {
                return Err(CalendarFault::Overlap(name));
            }
        }
        if self.week.days().iter().all(|day| day.is_empty()) {
            return Err(CalendarFault::Closed);
        }
        if self.holidays.len() > HOLIDAYS {
            return Err(CalendarFault::Holidays);
        }
        match self.holidays.iter().find(|text| holiday(text).is_none()) {
            Some(text) => Err(CalendarFault::Holiday(text.clone())),
            None => Ok(self),
        }
    }

    /// Whether it never closes: then time is time.
    fn is_always(&self) -> bool {
        self.holidays.is_empty() && self.week.days().into_iter().all(|day| *day == [Shift::ALL_DAY])
    }

    /// The moment when so many milliseconds of open time have passed. Where that is more than five years away, the end of
    /// those.
    pub fn after(&self, start: Millis, open_millis: i64) -> Millis {
        let mut left = open_millis.max(0);
        let Some(hours) = self.hours(start, Next::Forwards) else { return start.plus(left) };
        let mut last = start;
        for (from, to) in hours.flatten() {
            let from = from.max(start);
            if from >= to {
                continue;
            }
            // With nothing left at a shift's end it is due there, not when the next one begins.
            if left <= to.0 - from.0 {
                return from.plus(left);
            }
            left -= to.0 - from.0;
            last = to;
        }
        last
    }

    /// The latest moment from which on so many milliseconds of open time pass until another; at most five years before it.
    pub fn before(&self, end: Millis, open_millis: i64) -> Millis {
        let mut left = open_millis.max(0);
        let Some(hours) = self.hours(end, Next::Backwards) else { return end.plus(-left) };
        let mut last = end;
        for (from, to) in hours.flat_map(|day| day.into_iter().rev()) {
            let to = to.min(end);
            if from >= to {
                continue;
            }
            if left <= to.0 - from.0 {
                return to.plus(-left);
            }
            left -= to.0 - from.0;
            last = from;
        }
        last
    }

    /// Open milliseconds between two moments; 0 where the second is not later.
    pub fn between(&self, from: Millis, to: Millis) -> i64 {
        if to <= from {
            return 0;
        }
        let Some(hours) = self.hours(from, Next::Forwards) else { return to.0 - from.0 };
        let stretches = hours.flatten().take_while(|(begin, _)| *begin < to);
        stretches.map(|(begin, end)| (end.min(to).0 - begin.max(from).0).max(0)).sum()
    }

    /// Whether it is open at a moment.
    pub fn is_open(&self, at: Millis) -> bool {
        let Some(hours) = self.hours(at, Next::Forwards) else { return true };
        hours.take(3).flatten().any(|(from, to)| from <= at && at < to)
    }

    /// When it opens next; the moment itself where it is open.
    pub fn opens(&self, at: Millis) -> Millis {
        let Some(hours) = self.hours(at, Next::Forwards) else { return at };
        let next = hours.flatten().find(|(from, to)| at < *to && from < to);
        next.map_or(at, |(from, _)| from.max(at))
    }

    /// The open stretches of each day, beginning with one day before the day of a moment, since a shift of yesterday may
    /// reach into today where the clock was set back. `None` where time is time: it never closes, or the moment is beyond
    /// what calendars reach.
    fn hours(&self, at: Millis, next: Next) -> Option<impl Iterator<Item = Vec<(Millis, Millis)>>> {
        if self.is_always() {
            return None;
        }
        let zone = Zone::get(&self.zone)?;
        let first = next.before(zone.date(at)?)?;
        let days = successors(Some(first), move |date| next.after(*date)).take(HORIZON);
        Some(days.map(move |date| self.open(&zone, date)))
    }

    /// The open stretches of a day, in their order.
    fn open(&self, zone: &Zone, date: Date) -> Vec<(Millis, Millis)> {
        if self.is_holiday(date) {
            return Vec::new();
        }
        let at = |minutes: u16| zone.moment(date, minutes);
        self.week.of(date.weekday()).iter().filter_map(|shift| Some((at(shift.from)?, at(shift.to)?))).collect()
    }

    fn is_holiday(&self, date: Date) -> bool {
        let fits = |text: &String| {
            holiday(text).is_some_and(|(year, month, day)| {
                year.is_none_or(|year| year == date.year()) && (month, day) == (date.month(), date.day())
            })
        };
        self.holidays.iter().any(fits)
    }
}

/// Year, where one is named, month and day.
fn holiday(text: &str) -> Option<(Option<i16>, i8, i8)> {
    let numbers: Vec<&str> = text.split('-').collect();
    if numbers.iter().any(|text| text.is_empty() || text.len() > 4 || !text.bytes().all(|byte| byte.is_ascii_digit())) {
        return None;
    }
    let (year, month, day) = match numbers[..] {
        [year, month, day] => (Some(year.parse().ok()?), month.parse().ok()?, day.parse().ok()?),
        // A leap year, so that there is a 29th of February.
        [month, day] => (None, month.parse().ok()?, day.parse().ok()?),
        _ => return None,
    };
    Date::new(year.unwrap_or(2024), month, day).ok()?;
    Some((year, month, day))
}

/// Which way days are gone through.
#[derive(Clone, Copy)]
enum Next {
    Forwards,
    Backwards,
}

impl Next {
    fn after(self, date: Date) -> Option<Date> {
        match self {
            Next::Forwards => date.tomorrow().ok(),
            Next::Backwards => date.yesterday().ok(),
        }
    }

    fn before(self, date: Date) -> Option<Date> {
        match self {
            Next::Forwards => Next::Backwards.after(date),
            Next::Backwards => Next::Forwards.after(date),
        }
    }
}

#[cfg(test)]
mod tests;
