//! Screening (C5): every kind of finding, what must not be one, and what holds for every text.

use super::{screen, simhash_distance};
use plaudit_model::signals::FindingKind::{self, *};
use proptest::prelude::*;

mod advertising;
mod checking;
mod disguises;
mod noise;
mod numbers;
mod profanity;

fn found(text: &str) -> Vec<(FindingKind, &str)> {
    screen(text, &["ourshop.example"]).findings.into_iter().map(|f| (f.kind, &text[f.start..f.end])).collect()
}

fn check(text: &str, kind: FindingKind, span: &str) {
    assert_eq!(found(text), [(kind, span)], "{text}");
}

fn clean(texts: &[&str]) {
    for text in texts {
        assert_eq!(found(text), [], "{text}");
    }
}

#[test]
fn c5_links() {
    check("see https://evil.test/x?y=1, ok", Link, "https://evil.test/x?y=1");
    check("go to hxxp://evil.test now", Link, "hxxp://evil.test");
    check("www.cheap-shoes.com is better", Link, "www.cheap-shoes.com");
    check("buy at cheapshoes.com", Link, "cheapshoes.com");
    check("Заходите на магазин.рф!", Link, "магазин.рф");
    check("cheapshoes dot com", Link, "cheapshoes dot com");
    check("cheapshoes . com", Link, "cheapshoes . com");
    check("cheapshoes[.]com", Link, "cheapshoes[.]com");
    check("сайт дешево точка ру", Link, "дешево точка ру");
    check("at xn--80ak6aa92e.com today", Link, "xn--80ak6aa92e.com");
    check("(bit.ly/abc)", Link, "bit.ly/abc");
}

#[test]
fn c5_links_to_the_shop_itself_are_no_findings() {
    clean(&["https://ourshop.example/cup", "www.ourshop.example", "help.ourshop.example/a"]);
    check("notourshop.example", Link, "notourshop.example");
    check("https://ourshop.example.evil.test/", Link, "https://ourshop.example.evil.test/");
}

#[test]
fn c5_contacts() {
    check("write to jane.doe+shop@mail.test please", Email, "jane.doe+shop@mail.test");
    check("jane (at) mail.com", Email, "jane (at) mail.com");
    check("call +7 (701) 123-45-67", Phone, "+7 (701) 123-45-67");
    check("звоните 8 800 555 35 35", Phone, "8 800 555 35 35");
    check("تماس ۰۹۱۲۳۴۵۶۷۸۹", Phone, "۰۹۱۲۳۴۵۶۷۸۹");
    check("sđt 0912 345 678 nha", Phone, "0912 345 678");
    check("τηλ 6912345678", Phone, "6912345678");
    check("212-555-0123", Phone, "212-555-0123");
    check("join t.me/cheapdeals", Handle, "t.me/cheapdeals");
    check("https://wa.me/77011234567", Handle, "https://wa.me/77011234567");
    check("telegram @cheapdeals", Handle, "@cheapdeals");
    check("пишите в телеграм @deals", Handle, "@deals");
    check("instagram: shop_name", Handle, "shop_name");
}

#[test]
fn c5_prices_dates_models_and_sizes_are_no_findings() {
    clean(&[
        "1.7 l",
        "12-11-2026",
        "2026.11.12",
        "RTX 4090",
        "2.5mm",
        "iPhone 14.Good",
        "Fine.It broke",
        "size 38-40",
        "costs 1 299 000",
        "12.000.000đ",
        "price 150 000 000 đồng",
        "60x120 cm",
        "order 123456789",
        "3.14 vs 2.71",
        "EAN 4006381333931",
        "SKU-00123456789A",
        "good.bad",
        "etc... and so on",
        "Great...it works",
        "10/10",
        "и т.д.",
        "@home it works",
        "Цена 12 500 тг",
        "$1,299.99",
        "USB 3.0/2.0",
        "from 9-18, 7 days",
        "e.g. this",
        "v1.2.3",
        "خوب.بد",
        "100%!",
        "Node.js",
        "3,5 εκ. ύψος",
        "2000000000 stars",
    ]);
}

#[test]
fn c5_profanity_in_each_language() {
    check("what a fucking mess", Profanity, "fucking");
    check("sh1t quality", Profanity, "sh1t");
    check("полная хуйня", Profanity, "хуйня");
    check("Пиздец какой-то", Profanity, "Пиздец");
    check("کسکش ها", Profanity, "کسکش");
    check("қотақбас", Profanity, "қотақбас");
    check("vcl hàng dởm", Profanity, "vcl");
    check("địt mẹ shop", Profanity, "địt mẹ");
    check("είστε μαλάκες", Profanity, "μαλάκες");
}

#[test]
fn c5_near_repeats_are_near() {
    let of = |text: &str| screen(text, &[]).simhash;
    let one = "The kettle is great, it boils fast and looks lovely in my small kitchen";
    let same = "the KETTLE is great!! it boils fast and looks lovely in my small kitchen";
    let near = "The kettle is great, it boils fast and looks lovely in my kitchen";
    let other = "Shoes arrived two sizes too small and the seller refuses to take them back";
    assert_eq!(simhash_distance(of(one), of(same)), 0);
    assert!(simhash_distance(of(one), of(near)) <= 12);
    assert!(simhash_distance(of(one), of(other)) > 16);
}

#[test]
fn c5_what_is_left_is_counted() {
    let signals = screen("Hi a@b.test 5", &[]);
    assert_eq!((signals.chars, signals.own_letters), (13, 3));
}

/// Publication may know content and nothing else: no source of screening names what understands feelings.
#[test]
fn c5_screening_knows_nothing_of_feelings() {
    for source in [
        include_str!("../screen.rs"),
        include_str!("addresses.rs"),
        include_str!("advertising.rs"),
        include_str!("contacts.rs"),
        include_str!("gibberish.rs"),
        include_str!("links.rs"),
        include_str!("lists.rs"),
        include_str!("phones.rs"),
        include_str!("profanity.rs"),
        include_str!("scripts.rs"),
        include_str!("simhash.rs"),
        include_str!("view.rs"),
        include_str!("words.rs"),
    ] {
        for module in ["verdict", "polarity", "lexicon", "model::Model", "understand", "topics", "urgency"] {
            assert!(
                !source.lines().any(|line| line.trim_start().starts_with("use ") && line.contains(module)),
                "{module}"
            );
        }
    }
}

/// Whatever comes, findings are sorted, apart, inside the text and on boundaries.
fn sound(text: &str) -> Result<(), TestCaseError> {
    let signals = screen(text, &["a.test"]);
    let mut last = 0;
    for finding in &signals.findings {
        prop_assert!(last <= finding.start && finding.start < finding.end);
        prop_assert!(text.get(finding.start..finding.end).is_some());
        last = finding.end;
    }
    prop_assert!(signals.own_letters <= signals.chars);
    Ok(())
}

proptest! {
    #[test]
    fn c5_findings_are_sorted_apart_and_on_boundaries(text in any::<String>()) {
        sound(&text)?;
    }

    #[test]
    fn c5_bytes_of_any_kind_are_screened(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        sound(&String::from_utf8_lossy(&bytes))?;
    }

    #[test]
    fn c5_contact_like_strings_never_break_it(text in "[a-zа-я0-9۰-۹@.+()\\[\\]:/ đ-]{0,80}") {
        sound(&text)?;
    }

    #[test]
    fn c5_disguises_never_break_it(text in "[fuckшитхй*#$@0-9. \u{ad}\u{200b}\u{200c}\u{300}-\u{33f}\u{fe0f}\u{20e3}ａ-ｚ①-⑳𝐚-𝐳۔。・ﷺﮎ]{0,60}") {
        sound(&text)?;
    }

    #[test]
    fn c5_blanks_at_the_end_change_nothing(text in "[a-zа-яёα-ω0-9@. !😀-]{0,60}") {
        let (plain, blank) = (screen(&text, &[]), screen(&format!("{text} \n "), &[]));
        prop_assert_eq!(&plain.findings, &blank.findings);
        prop_assert_eq!(
            (plain.gibberish, plain.advertising, plain.disguised_words, plain.simhash, plain.own_letters),
            (blank.gibberish, blank.advertising, blank.disguised_words, blank.simhash, blank.own_letters)
        );
    }
}
