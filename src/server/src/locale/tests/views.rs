//! What the components get.

use super::*;
use plaudit_model::publication::Status;
use plaudit_model::rating::Tally;
use plaudit_model::settings::{ShareSettings, ShareTemplate};

const OURS: &str = "https://reviews.shop.example";

/// 128 reviews with a mean of 4.3.
const MANY: Tally = Tally([5, 6, 12, 27, 78]);

#[test]
fn a15_the_summary_in_each_language() {
    for (code, shown, label, count) in [
        ("en", "4.3", "4.3 out of 5 stars", "128 reviews"),
        ("ru", "4,3", "4,3 из 5 звёзд", "128 отзывов"),
        ("fa", "۴٫۳", "۴٫۳ از ۵ ستاره", "۱۲۸ دیدگاه"),
        ("kk", "4,3", "5 жұлдыздан 4,3", "128 пікір"),
        ("vi", "4,3", "4,3 trên 5 sao", "128 đánh giá"),
        ("el", "4,3", "4,3 από 5 αστέρια", "128 κριτικές"),
    ] {
        let summary = of(code).summary(&MANY);
        assert_eq!((&*summary.shown, &*summary.label, &*summary.count), (shown, label, count), "{code}");
        assert!(summary.any);
        assert_eq!(summary.average, 430);
        assert_eq!(summary.rtl, code == "fa");
    }
}

#[test]
fn the_histogram_falls_from_five_stars_to_one() {
    let rows = of("en").summary(&MANY).rows;
    let rows: Vec<_> = rows.iter().map(|row| (&*row.label, row.percent, &*row.count)).collect();
    let expected =
        [("5 stars", 61, "78"), ("4 stars", 21, "27"), ("3 stars", 9, "12"), ("2 stars", 5, "6"), ("1 star", 4, "5")];
    assert_eq!(rows, expected);
}

#[test]
fn a_mean_is_rounded_once() {
    // 4.446…: its two decimals, 4.45, would give 4.5.
    let tally = Tally([0, 0, 0, 251, 202]);
    assert_eq!(tally.average(), Some(4.45));
    assert_eq!(of("en").summary(&tally).shown, "4.4");
}

#[test]
fn a11_without_reviews_the_first_is_invited() {
    for locale in Locale::all() {
        let summary = locale.summary(&Tally::default());
        assert_eq!(summary.count, locale.text("reviews-none"));
        assert_eq!(summary.label, locale.text("stars-none"));
        assert_eq!((summary.any, summary.average, &*summary.shown), (false, 0, ""));
        assert_eq!(summary.rows.len(), 5);
    }
    assert_eq!(of("en").summary(&Tally::default()).count, "No reviews yet. Be the first to share your impression");
}

#[test]
fn a15_the_first_star_of_five() {
    for (code, first, last) in [
        ("en", "1 out of 5 stars", "5 out of 5 stars"),
        ("ru", "1 из 5 звёзд", "5 из 5 звёзд"),
        ("fa", "۱ از ۵ ستاره", "۵ از ۵ ستاره"),
        ("kk", "5 жұлдыздан 1", "5 жұлдыздан 5"),
        ("vi", "1 trên 5 sao", "5 trên 5 sao"),
        ("el", "1 από 5 αστέρια", "5 από 5 αστέρια"),
    ] {
        assert_eq!((of(code).stars_label(1), of(code).stars_label(5)), (first.to_owned(), last.to_owned()));
        assert_eq!(of(code).stars_label(200), last, "more than all stars are all stars");
    }
}

/// B1: a shop that holds all says so; elsewhere what is held is held for its words or the way it came.
#[test]
fn b1_why_a_review_is_held() {
    let english = of("en");
    assert_eq!(english.words(Moderation::HoldAll).sent_held, english.text("sent-held-all"));
    assert_eq!(english.words(Moderation::PublishAtOnce).sent_held, english.text("sent-held"));
}

/// B1: what is left is written in the digits of the page.
#[test]
fn b1_room_in_the_languages_digits() {
    for (code, left, over) in
        [("en", "Characters left: 10", "Characters too many: 3"), ("fa", "نویسه‌های مانده: ۱۰", "نویسه‌های اضافی: ۳")]
    {
        let words = of(code).words(Moderation::PublishAtOnce);
        assert_eq!((words.room(10).as_str(), words.room(-3).as_str()), (left, over));
    }
}

#[test]
fn a15_no_word_is_empty() {
    for locale in Locale::all() {
        let words = format!("{:?}{:?}", locale.words(Moderation::PublishAtOnce), locale.labels());
        assert!(!words.contains("\"\""), "{words}");
    }
}

#[test]
fn answers_and_marks() {
    assert_eq!(of("en").answer_by("Hearth & Hand", false), "Answer from Hearth & Hand");
    assert_eq!(of("ru").answer_by("Очаг", false), "Ответ магазина «Очаг»");
    // What looks like a placeholder in a name stays what it is.
    assert_eq!(of("en").answer_by("{ $shop }", false), "Answer from { $shop }");
    assert_eq!(of("vi").answer_by("Bếp", true), "Phản hồi tự động từ Bếp");
    assert_eq!(of("en").mark(Status::Published), "");
    assert_eq!(of("en").mark(Status::Held), "Waiting for a check");
    assert_eq!(of("en").mark(Status::Hidden), "Not shown to others");
}

#[test]
fn a10_each_language_has_its_networks() {
    for (code, expected) in [
        ("en", &["Facebook", "X", "Pinterest", "WhatsApp", "E-mail"][..]),
        ("ru", &["ВКонтакте", "Telegram", "Одноклассники", "WhatsApp"]),
        ("kk", &["ВКонтакте", "Telegram", "Одноклассники", "WhatsApp"]),
        ("fa", &["تلگرام", "واتس\u{200c}اپ", "ایکس", "بالاترین"]),
        ("vi", &["Zalo", "Facebook", "Email"]),
        ("el", &["Facebook", "Viber", "WhatsApp", "Email"]),
    ] {
        let names: Vec<_> =
            of(code).share(OURS, &ShareSettings::default()).links.into_iter().map(|link| link.name).collect();
        assert_eq!(names, expected, "{code}");
    }
}

#[test]
fn a10_a_merchant_orders_removes_and_adds() {
    let own = ShareTemplate {
        code: "max".to_owned(),
        name: "Макс".to_owned(),
        url: "https://max.example/:share?text={u}".to_owned(),
    };
    let settings = ShareSettings {
        order: ["mastodon", "max"].map(str::to_owned).to_vec(),
        removed: ["whatsapp", "x", "balatarin"].map(str::to_owned).to_vec(),
        added: vec![own],
        ..ShareSettings::default()
    };
    let links = of("fa").share(OURS, &settings).links;
    let shown: Vec<_> = links.iter().map(|link| (&*link.code, &*link.name)).collect();
    assert_eq!(shown, [("mastodon", "ماستودون"), ("max", "Макс"), ("telegram", "تلگرام")]);
    assert_eq!(links[0].template, format!("{OURS}/share/mastodon?lang=fa&u={{u}}&t={{t}}"));
}

#[test]
fn a10_parameters_of_the_shop_follow_the_address() {
    let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let parameters = vec![pair("utm_source", "{network}"), pair("utm_medium", "share")];
    let links = of("en").share(OURS, &ShareSettings { parameters, ..ShareSettings::default() }).links;
    assert_eq!(
        links[0].template,
        "https://www.facebook.com/sharer/sharer.php?u={u}{q}utm_source%3Dfacebook%26utm_medium%3Dshare"
    );
}

#[test]
fn a10_addresses_carry_the_page_and_nothing_unknown() {
    for locale in Locale::all() {
        let links = locale.share(OURS, &ShareSettings::default()).links;
        assert_eq!(links.len(), locale.networks.len(), "{}: every network of the file is known", locale.code);
        for link in links {
            let scheme = link.template.split(':').next().unwrap_or_default();
            assert!(matches!(scheme, "https" | "mailto" | "viber"), "{}", link.code);
            assert!(link.template.contains("{u}"), "{}", link.code);
            let rest = ["{u}", "{t}", "{i}"].iter().fold(link.template.clone(), |rest, part| rest.replace(part, ""));
            assert!(!rest.contains(['{', '}', ' ', '"']), "{}", link.code);
        }
    }
}
