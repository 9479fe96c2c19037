//! D3: business hours through weekends, holidays and changes of clocks.

use super::*;
use proptest::prelude::*;

/// Zones of the countries where the six languages are spoken, those with odd clocks first.
const ZONES: &[&str] = &[
    "America/St_Johns",
    "Australia/Lord_Howe",
    "Asia/Tehran",
    "Asia/Kabul",
    "Asia/Kathmandu",
    "Pacific/Chatham",
    "Europe/London",
    "Europe/Dublin",
    "America/New_York",
    "America/Los_Angeles",
    "America/Toronto",
    "Australia/Sydney",
    "Australia/Adelaide",
    "Pacific/Auckland",
    "Africa/Johannesburg",
    "Asia/Kolkata",
    "Asia/Singapore",
    "Europe/Moscow",
    "Europe/Kaliningrad",
    "Asia/Yekaterinburg",
    "Asia/Vladivostok",
    "Asia/Kamchatka",
    "Europe/Minsk",
    "Asia/Bishkek",
    "Europe/Kyiv",
    "Europe/Chisinau",
    "Asia/Dushanbe",
    "Asia/Almaty",
    "Asia/Qyzylorda",
    "Asia/Aqtau",
    "Asia/Ho_Chi_Minh",
    "Europe/Athens",
    "Asia/Nicosia",
];

fn calendar(zone: &str, week: [&str; 7], holidays: &[&str]) -> Calendar {
    let mut days = Week::default();
    for (day, text) in days.days_mut().into_iter().zip(week) {
        *day = text.split_whitespace().map(|shift| Shift::parse(shift).unwrap()).collect();
    }
    let holidays = holidays.iter().map(|text| (*text).to_owned()).collect();
    Calendar { zone: zone.to_owned(), week: days, holidays }.checked().unwrap()
}

fn office(zone: &str) -> Calendar {
    let nine = "09:00-17:00";
    calendar(zone, [nine, nine, nine, nine, nine, "", ""], &[])
}

/// A moment by what the wall shows.
fn at(zone: &str, text: &str) -> Millis {
    let wall: jiff::civil::DateTime = text.parse().unwrap();
    let zone = jiff::tz::TimeZoneDatabase::bundled().get(zone).unwrap();
    Millis(zone.to_timestamp(wall).unwrap().as_millisecond())
}

const HOUR: i64 = 60 * Millis::MINUTE;

#[test]
fn d3_friday_half_past_four_and_one_hour_is_monday_half_past_nine() {
    for zone in ZONES {
        let office = office(zone);
        let due = office.after(at(zone, "2026-11-20 16:30"), HOUR);
        assert_eq!(due, at(zone, "2026-11-23 09:30"), "{zone}");
        assert_eq!(office.before(due, HOUR), at(zone, "2026-11-20 16:30"), "{zone}");
    }
}

#[test]
fn d3_shifts_holidays_and_nights() {
    let zone = "Europe/Athens";
    let split = "09:00-13:00 14:00-18:00";
    let shop =
        calendar(zone, [split, split, split, split, split, "22:00-24:00", "00:00-02:00"], &["2026-12-25", "01-01"]);
    for (start, hours, due) in [
        ("2026-11-23 12:30", 1, "2026-11-23 14:30"),
        ("2026-11-23 08:00", 8, "2026-11-23 18:00"),
        ("2026-11-23 18:00", 1, "2026-11-24 10:00"),
        ("2026-12-24 17:00", 2, "2026-12-26 23:00"),
        ("2026-12-31 17:30", 1, "2027-01-02 22:30"),
        ("2026-11-21 23:00", 2, "2026-11-22 01:00"),
    ] {
        assert_eq!(shop.after(at(zone, start), hours * HOUR), at(zone, due), "{start}");
    }
    assert!(shop.is_open(at(zone, "2026-11-23 09:00")) && !shop.is_open(at(zone, "2026-11-23 13:00")));
    assert!(!shop.is_open(at(zone, "2026-12-25 10:00")), "a holiday");
    assert_eq!(shop.opens(at(zone, "2026-11-23 13:10")), at(zone, "2026-11-23 14:00"));
    assert_eq!(shop.opens(at(zone, "2026-11-23 14:10")), at(zone, "2026-11-23 14:10"));
}

/// The clock goes forward at 3:00 in Athens on 29 March 2026, and back at 4:00 on 25 October.
#[test]
fn d3_hours_that_a_clock_change_takes_or_gives() {
    let zone = "Europe/Athens";
    let night = calendar(zone, ["", "", "", "", "", "", "02:00-06:00"], &[]);
    let open = |day: &str| night.between(at(zone, &format!("{day} 00:00")), at(zone, &format!("{day} 12:00")));
    assert_eq!([open("2026-03-22"), open("2026-03-29"), open("2026-10-25")], [4 * HOUR, 3 * HOUR, 5 * HOUR]);
    // A shift that begins in the gap begins at its edge, and one before it does not reach beyond.
    let gap = calendar(zone, ["", "", "", "", "", "", "02:00-03:30 03:45-05:00"], &[]);
    let first = at(zone, "2026-03-29 02:00");
    assert_eq!(gap.after(first, HOUR), first.plus(HOUR));
    assert_eq!(gap.after(first, 2 * HOUR), first.plus(2 * HOUR), "04:00 and 05:00 on the wall");
    assert_eq!(gap.between(first, first.plus(5 * HOUR)), 2 * HOUR);
}

#[test]
fn d3_around_the_clock_time_is_time() {
    let always = Calendar::always();
    for start in [0, -5, 1_795_305_600_000, i64::MAX - 5, i64::MIN] {
        assert_eq!(always.after(Millis(start), HOUR), Millis(start).plus(HOUR));
        assert!(always.is_open(Millis(start)));
    }
    // Beyond what calendars reach, it is the same for all.
    assert_eq!(office("UTC").after(Millis(i64::MAX - 5), HOUR), Millis(i64::MAX));
}

#[test]
fn d3_shifts_as_people_write_them() {
    for (text, shown) in [("9:00-17:30", "09:00-17:30"), (" 00:00–24:00 ", "00:00-24:00")] {
        assert_eq!(Shift::parse(text).unwrap().to_string(), shown);
    }
    for text in ["", "9-17", "09:00-09:00", "17:00-09:00", "09:00-24:01", "09:60-10:00", "+9:00-10:00", "a:00-b:00"] {
        assert_eq!(Shift::parse(text), None, "{text}");
    }
}

#[test]
fn d3_calendars_that_cannot_be_used() {
    let with = |change: fn(&mut Calendar)| {
        let mut calendar = office("UTC");
        change(&mut calendar);
        calendar.checked().unwrap_err()
    };
    assert_eq!(with(|c| c.zone = "Europe/Nowhere".to_owned()), CalendarFault::Zone("Europe/Nowhere".to_owned()));
    assert_eq!(with(|c| c.week = Week::default()), CalendarFault::Closed);
    assert_eq!(with(|c| c.week.tue.push(Shift::ALL_DAY)), CalendarFault::Overlap("Tuesday"));
    for text in ["2026-13-01", "02-30", "tomorrow", "2026-02-29", "2026-1", ""] {
        let mut calendar = office("UTC");
        calendar.holidays = vec![text.to_owned()];
        assert_eq!(calendar.checked(), Err(CalendarFault::Holiday(text.to_owned())));
    }
    let mut leap = office("UTC");
    leap.holidays = vec!["02-29".to_owned()];
    assert!(leap.checked().is_ok());
}

/// Open hours that begin and end where no clock change of our zones takes place.
fn weeks() -> impl Strategy<Value = [&'static str; 7]> {
    let day = prop::sample::select(vec![
        "",
        "09:00-17:00",
        "00:00-24:00",
        "00:00-06:00 18:00-24:00",
        "07:00-09:00 13:00-14:00 18:00-22:00",
    ]);
    prop::array::uniform7(day).prop_filter("open at some time", |week| week.iter().any(|day| !day.is_empty()))
}

/// Minutes between two moments at which the wall shows open hours, counted one by one.
fn counted(calendar: &Calendar, from: Millis, to: Millis) -> i64 {
    let zone = jiff::tz::TimeZoneDatabase::bundled().get(&calendar.zone).unwrap();
    let open = |minute: i64| {
        let wall = zone.to_datetime(jiff::Timestamp::from_millisecond(minute * Millis::MINUTE).unwrap());
        let of_day = wall.hour() as u16 * 60 + wall.minute() as u16;
        calendar.week.of(wall.weekday()).iter().any(|shift| shift.from <= of_day && of_day < shift.to)
    };
    (from.0 / Millis::MINUTE..to.0 / Millis::MINUTE).filter(|minute| open(*minute)).count() as i64
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// The due time grows with the beginning and with what is promised, lies in open hours, and what passes until it is what
    /// was promised: also across the clock changes of 2024 to 2027.
    #[test]
    fn d3_due_times_are_right(
        zone in prop::sample::select(ZONES), week in weeks(),
        start in 1_704_067_200_000_i64 / Millis::MINUTE..1_830_000_000_000 / Millis::MINUTE,
        later in 0_i64..3_000, minutes in 1_i64..3_000, more in 0_i64..600,
    ) {
        let calendar = calendar(zone, week, &[]);
        let start = Millis(start * Millis::MINUTE);
        let open = minutes * Millis::MINUTE;
        let due = calendar.after(start, open);
        prop_assert!(due >= start.plus(open));
        prop_assert!(due <= calendar.after(start.plus(later * Millis::MINUTE), open));
        prop_assert!(due <= calendar.after(start, open + more * Millis::MINUTE));
        prop_assert!(calendar.is_open(due.plus(-1)));
        prop_assert_eq!(calendar.between(start, due), open);
        prop_assert_eq!(calendar.between(calendar.before(due, open), due), open);
        prop_assert_eq!(counted(&calendar, start, due), minutes);
    }

    /// Around the days when clocks change, minute by minute.
    #[test]
    fn d3_due_times_are_right_when_clocks_change(
        zone in prop::sample::select(ZONES), week in weeks(), year in 2024_i16..2029, which in 0_usize..2,
        before in 0_i64..4_000, minutes in 1_i64..6_000,
    ) {
        let changes = jiff::tz::TimeZoneDatabase::bundled().get(zone).unwrap();
        let begin = jiff::civil::date(year, 1, 1).at(0, 0, 0, 0);
        let begin = changes.to_timestamp(begin).unwrap();
        let Some(change) = changes.following(begin).nth(which) else { return Ok(()) };
        let minute = change.timestamp().as_millisecond() / Millis::MINUTE - before;
        let (start, calendar) = (Millis(minute * Millis::MINUTE), calendar(zone, week, &[]));
        let due = calendar.after(start, minutes * Millis::MINUTE);
        prop_assert_eq!(counted(&calendar, start, due), minutes);
    }

    #[test]
    fn d3_any_moment_and_any_promise_has_a_due_time(start in any::<i64>(), open in any::<i64>()) {
        let calendar = calendar("Asia/Almaty", ["09:00-09:01", "", "", "", "", "", ""], &["12-25"]);
        let due = calendar.after(Millis(start), open);
        prop_assert!(due >= Millis(start));
        prop_assert!(calendar.before(Millis(start), open) <= Millis(start));
        calendar.between(Millis(start), due);
    }
}
