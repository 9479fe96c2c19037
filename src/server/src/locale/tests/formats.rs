//! Plurals, numbers and dates in each language.

use super::*;

/// 2026-11-21, 20:00 UTC.
const EVENING: Millis = Millis(1_795_291_200_000);

#[test]
fn a15_plurals_of_reviews() {
    let counts = [0, 1, 2, 5, 11, 21, 100];
    for (code, expected) in [
        ("en", ["0 reviews", "1 review", "2 reviews", "5 reviews", "11 reviews", "21 reviews", "100 reviews"]),
        ("ru", ["0 отзывов", "1 отзыв", "2 отзыва", "5 отзывов", "11 отзывов", "21 отзыв", "100 отзывов"]),
        ("fa", ["۰ دیدگاه", "۱ دیدگاه", "۲ دیدگاه", "۵ دیدگاه", "۱۱ دیدگاه", "۲۱ دیدگاه", "۱۰۰ دیدگاه"]),
        ("kk", ["0 пікір", "1 пікір", "2 пікір", "5 пікір", "11 пікір", "21 пікір", "100 пікір"]),
        ("vi", ["0 đánh giá", "1 đánh giá", "2 đánh giá", "5 đánh giá", "11 đánh giá", "21 đánh giá", "100 đánh giá"]),
        ("el", ["0 κριτικές", "1 κριτική", "2 κριτικές", "5 κριτικές", "11 κριτικές", "21 κριτικές", "100 κριτικές"]),
    ] {
        assert_eq!(counts.map(|count| of(code).plural("reviews-count", count)), expected);
    }
}

#[test]
fn a15_plurals_of_answers() {
    for (code, one, two, five) in [
        ("en", "1 answer", "2 answers", "5 answers"),
        ("ru", "1 ответ", "2 ответа", "5 ответов"),
        ("el", "1 απάντηση", "2 απαντήσεις", "5 απαντήσεις"),
    ] {
        assert_eq!([1, 2, 5].map(|count| of(code).plural("answered-people", count)), [one, two, five]);
    }
}

#[test]
fn a15_the_stars_to_choose_from() {
    for (code, expected) in [
        ("en", ["1 star", "2 stars", "3 stars", "4 stars", "5 stars"]),
        ("ru", ["1 звезда", "2 звезды", "3 звезды", "4 звезды", "5 звёзд"]),
        ("fa", ["۱ ستاره", "۲ ستاره", "۳ ستاره", "۴ ستاره", "۵ ستاره"]),
        ("kk", ["1 жұлдыз", "2 жұлдыз", "3 жұлдыз", "4 жұлдыз", "5 жұлдыз"]),
        ("vi", ["1 sao", "2 sao", "3 sao", "4 sao", "5 sao"]),
        ("el", ["1 αστέρι", "2 αστέρια", "3 αστέρια", "4 αστέρια", "5 αστέρια"]),
    ] {
        assert_eq!(of(code).words(Moderation::PublishAtOnce).stars, expected);
    }
}

#[test]
fn a15_numbers() {
    for (code, thousands, mean, whole) in [
        ("en", "1,234,567", "4.3", "4.0"),
        ("ru", "1\u{a0}234\u{a0}567", "4,3", "4,0"),
        ("fa", "۱٬۲۳۴٬۵۶۷", "۴٫۳", "۴٫۰"),
        ("kk", "1\u{a0}234\u{a0}567", "4,3", "4,0"),
        ("vi", "1.234.567", "4,3", "4,0"),
        ("el", "1.234.567", "4,3", "4,0"),
    ] {
        let locale = of(code);
        assert_eq!((locale.number(1_234_567).as_str(), locale.average(4.3).as_str()), (thousands, mean), "{code}");
        assert_eq!(locale.average(4.0), whole, "{code}");
        assert!(!locale.number(u64::MAX).is_empty());
    }
}

#[test]
fn a_mean_is_rounded_half_up() {
    for (mean, shown) in
        [(4.25, "4.3"), (4.35, "4.4"), (4.24, "4.2"), (3.67, "3.7"), (4.95, "5.0"), (0.0, "0.0"), (-1.0, "0.0")]
    {
        assert_eq!(of("en").average(mean), shown);
    }
    assert_eq!(of("en").average(f64::NAN), "0.0");
}

#[test]
fn a15_dates() {
    for (code, expected) in [
        ("en", "21 November 2026"),
        ("ru", "21 ноября 2026\u{202f}г."),
        ("fa", "۳۰ آبان ۱۴۰۵"),
        ("kk", "2026\u{202f}ж. 21 қараша"),
        ("vi", "21 tháng 11 2026"),
        ("el", "21 Νοεμβρίου 2026"),
    ] {
        assert_eq!(of(code).date(EVENING), expected, "{code}");
    }
}

#[test]
fn a15_how_long_ago() {
    for (code, [same_day, day_before, days, weeks, months, years]) in [
        ("en", ["today", "yesterday", "5 days ago", "3 weeks ago", "2 months ago", "3 years ago"]),
        ("ru", ["сегодня", "вчера", "5 дней назад", "3 недели назад", "2 месяца назад", "3 года назад"]),
        ("fa", ["امروز", "دیروز", "۵ روز پیش", "۳ هفته پیش", "۲ ماه پیش", "۳ سال پیش"]),
        ("kk", ["бүгін", "кеше", "5 күн бұрын", "3 апта бұрын", "2 ай бұрын", "3 жыл бұрын"]),
        ("vi", ["hôm nay", "hôm qua", "5 ngày trước", "3 tuần trước", "2 tháng trước", "3 năm trước"]),
        (
            "el",
            ["σήμερα", "χθες", "πριν από 5 ημέρες", "πριν από 3 εβδομάδες", "πριν από 2 μήνες", "πριν από 3 χρόνια"],
        ),
    ] {
        for (days, expected) in
            [(-4, same_day), (0, same_day), (1, day_before), (5, days), (21, weeks), (61, months), (1100, years)]
        {
            assert_eq!(of(code).ago(EVENING.plus(-days * Millis::DAY), EVENING), expected, "{code} {days}");
        }
    }
    // By the calendar, not by 24 hours: half past eleven of the evening before was yesterday.
    let midnight = Millis(EVENING.0.div_euclid(Millis::DAY) * Millis::DAY);
    assert_eq!(of("en").ago(midnight.plus(-Millis::MINUTE * 30), midnight.plus(Millis::MINUTE)), "yesterday");
    // Nowhere is anything counted in ones: 13 days, 14 days, 59 days, 60 days, two years.
    let said: Vec<String> =
        [13, 14, 59, 60, 729, 730].map(|days| of("en").ago(EVENING.plus(-days * Millis::DAY), EVENING)).into();
    assert_eq!(said, ["13 days ago", "2 weeks ago", "8 weeks ago", "2 months ago", "24 months ago", "2 years ago"]);
}

#[test]
fn a15_the_persian_year_begins_at_the_equinox() {
    // 2026-03-20 and 2026-03-21; 1403 was a leap year with a 30th of Esfand, on 2025-03-20.
    for (millis, expected) in [
        (1_773_964_800_000, "۲۹ اسفند ۱۴۰۴"),
        (1_774_051_200_000, "۱ فروردین ۱۴۰۵"),
        (1_742_428_800_000, "۳۰ اسفند ۱۴۰۳"),
    ] {
        assert_eq!(of("fa").date(Millis(millis)), expected);
    }
}

#[test]
fn dates_beyond_all_calendars_are_shown_plainly() {
    for millis in [i64::MIN, i64::MAX] {
        assert!(!of("fa").date(Millis(millis)).is_empty());
    }
}

#[test]
fn a15_persian_digits_and_calendar_by_setting() {
    for (gregorian, latin_digits, date, mean, label) in [
        (false, false, "۳۰ آبان ۱۴۰۵", "۴٫۳", "۴٫۳ از ۵ ستاره"),
        (true, false, "۲۱ نوامبر ۲۰۲۶", "۴٫۳", "۴٫۳ از ۵ ستاره"),
        (false, true, "30 آبان 1405", "4.3", "4.3 از 5 ستاره"),
        (true, true, "21 نوامبر 2026", "4.3", "4.3 از 5 ستاره"),
    ] {
        let formats = Formats { gregorian, latin_digits };
        let persian = of("fa").written(formats);
        let summary = persian.summary(&plaudit_model::rating::Tally([5, 6, 12, 27, 78]));
        assert_eq!((&*persian.date(EVENING), &*persian.average(4.3), &*summary.label), (date, mean, label));
        let shown = format!("{summary:?}{:?}", persian.words(Moderation::PublishAtOnce));
        assert_eq!(shown.contains(['۱', '۲', '۳', '۴', '۵']), !latin_digits, "{shown}");
        for other in ["en", "ru", "kk", "vi", "el"] {
            assert_eq!(of(other).written(formats).date(EVENING), of(other).date(EVENING), "{other} has one way");
        }
    }
}
