//! A15: every language whole, its plurals, numbers and dates right, and another one a single file.

#![allow(clippy::unwrap_used)]

mod files;
mod formats;
mod views;

use super::*;
use plaudit_model::publication::Moderation;
use plaudit_model::time::Millis;

/// The six of A15.
const CODES: [&str; 6] = ["en", "ru", "fa", "kk", "vi", "el"];

/// One of the six.
fn of(code: &str) -> &'static Locale {
    Locale::of(code).unwrap_or_else(|| panic!("there is no language {code}"))
}

#[test]
fn a15_there_are_the_six_languages() {
    let mut codes: Vec<_> = Locale::all().map(Locale::code).collect();
    assert_eq!(codes.first(), Some(&"en"));
    codes.sort_unstable();
    assert_eq!(codes, ["el", "en", "fa", "kk", "ru", "vi"]);
}

#[test]
fn a15_only_persian_runs_from_right_to_left() {
    for code in CODES {
        let expected = if code == "fa" { (true, "rtl") } else { (false, "ltr") };
        assert_eq!((of(code).rtl(), of(code).dir()), expected, "{code}");
    }
}

#[test]
fn a15_the_language_asked_for_then_the_shops_then_english() {
    for (asked, shop, code) in [
        (Some("ru"), "en", "ru"),
        (Some("ru-RU"), "en", "ru"),
        (Some("kk-Cyrl-KZ"), "ru", "kk"),
        (Some("FA_ir"), "en", "fa"),
        (Some(" vi "), "en", "vi"),
        (Some("pt-BR"), "el-GR", "el"),
        (Some(""), "ru", "ru"),
        (Some("../../x"), "ru", "ru"),
        (None, "vi", "vi"),
        (None, "", "en"),
        (Some("pt"), "de", "en"),
        // A code is the whole first part: "english" is not a tag of English.
        (Some("english"), "el", "el"),
    ] {
        assert_eq!(Locale::choose(asked, shop).code(), code, "{asked:?} in a shop of {shop:?}");
    }
}

#[test]
fn a_locale_is_shared_by_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Locale>();
}

/// English with every letter changed, as translators of a new language would change it.
fn pseudo() -> String {
    let (_, english) = files().find(|(code, _)| *code == "en").expect("English is built in");
    english
        .lines()
        .map(|line| match line.split_once(" = ") {
            Some(("language-formats", _)) => "language-formats = de".to_owned(),
            Some(("language-direction", _)) => "language-direction = rtl".to_owned(),
            Some(("language-networks", _)) => "language-networks = x nowhere email".to_owned(),
            Some((key, value)) => format!("{key} = ⟦{value}⟧"),
            None if line.starts_with(' ') => line.replace("review", "ŕéṽíéŵ"),
            None => line.to_owned(),
        })
        .collect::<Vec<_>>()
        .join("\n")
}

#[test]
fn a15_a_seventh_language_is_one_file() {
    let seventh = Locale::new("de", &pseudo());
    assert_eq!(seventh.dir(), "rtl");
    assert_eq!(seventh.number(1_234), "1.234");
    assert_eq!(seventh.average(4.3), "4,3");
    assert_eq!(seventh.labels().heading, "⟦Customer reviews⟧");
    assert_eq!(seventh.plural("reviews-count", 1), "1 ŕéṽíéŵ");
    assert_eq!(seventh.plural("reviews-count", 2), "2 ŕéṽíéŵs");
    assert_eq!(seventh.stars_label(4), "⟦4 out of 5 stars⟧");
    assert_eq!(seventh.date(Millis(1_795_219_200_000)), "21. November 2026");
    let codes: Vec<_> = seventh
        .share("https://reviews.shop.example", &Default::default())
        .links
        .into_iter()
        .map(|link| link.code)
        .collect();
    assert_eq!(codes, ["x", "email"]);
}

#[test]
fn what_a_file_lacks_is_english() {
    let young = Locale::new("sv", "form-write = Skriv en recension\nthis line is broken\n");
    assert_eq!(young.words(Moderation::PublishAtOnce).write, "Skriv en recension");
    assert_eq!(young.words(Moderation::PublishAtOnce).send, "Send review");
    assert_eq!(young.average(4.3), "4,3");
}
