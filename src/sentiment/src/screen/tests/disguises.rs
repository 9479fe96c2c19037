//! Addresses and names in messengers as people hide them, in six languages, and sentences that only look so.

use super::{check, clean, found};
use plaudit_model::signals::FindingKind::{Email, Handle, Link};

#[test]
fn c5_links_in_disguise() {
    for (text, link) in [
        ("cheapshoes dot com", "cheapshoes dot com"),
        ("cheapshoes (dot) com", "cheapshoes (dot) com"),
        ("cheapshoes[dot]com", "cheapshoes[dot]com"),
        ("cheapshoes{.}com", "cheapshoes{.}com"),
        ("cheapshoes · com", "cheapshoes · com"),
        ("cheapshoes .com", "cheapshoes .com"),
        ("дёшево точка ру", "дёшево точка ру"),
        ("дешево(точка)рф", "дешево(точка)рф"),
        ("dukenshop нүкте кз", "dukenshop нүкте кз"),
        ("arzan нүкте kz", "arzan нүкте kz"),
        ("giay chấm vn", "giay chấm vn"),
        ("giayre chấm com", "giayre chấm com"),
        ("papoutsia τελεία gr", "papoutsia τελεία gr"),
        ("papoutsia τελεία κομ", "papoutsia τελεία κομ"),
        ("kafsh نقطه کام", "kafsh نقطه کام"),
        ("kafsh دات ir", "kafsh دات ir"),
        ("w w w . s i t e . c o m", "w w w . s i t e . c o m"),
        ("c h e a p . r u", "c h e a p . r u"),
        ("cheapshoes．com", "cheapshoes．com"),
        ("ｃｈｅａｐｓｈｏｅｓ。ｃｏｍ", "ｃｈｅａｐｓｈｏｅｓ。ｃｏｍ"),
        ("cheap\u{200b}shoes\u{200b}.c\u{200b}om", "cheap\u{200b}shoes\u{200b}.c\u{200b}om"),
        ("cheapshoes.c\u{ad}om", "cheapshoes.c\u{ad}om"),
        ("hxxps://evil.test/a", "hxxps://evil.test/a"),
        ("h**p://evil.test/a", "h**p://evil.test/a"),
        ("xn--e1afmkfd.xn--p1ai", "xn--e1afmkfd.xn--p1ai"),
        ("best-shoes.shop", "best-shoes.shop"),
        ("cheapestshoes.store", "cheapestshoes.store"),
        ("www.shoes.online", "www.shoes.online"),
        ("luckyspin77.com", "luckyspin77.com"),
    ] {
        check(text, Link, link);
    }
}

#[test]
fn c5_sentences_are_no_links() {
    clean(&[
        "slow.app crashes all the time",
        "It works.shop is great",
        "so good . no complaints",
        "Great . Net weight is right",
        "polka dot dress",
        "dot matrix printer, com port",
        "точка зрения, три точка пять",
        "giao hang cham vn chua thay",
        "giao hàng chậm com",
        "τελεία. Και παύλα",
        "نقطه ضعف دارد",
        "нүкте қойды",
        "a b c d e f g",
        "x . y . z",
        "Fine.It broke",
        "хорошо.но дорого",
        "v 2 . 0 is out",
        "ok... com",
        "Node.js",
    ]);
}

#[test]
fn c5_addresses_for_mail() {
    for (text, mail) in [
        ("write to jane.doe+shop@mail.test please", "jane.doe+shop@mail.test"),
        ("jane (at) mail.com", "jane (at) mail.com"),
        ("jane at mail dot com", "jane at mail dot com"),
        ("jane [at] mail [dot] com", "jane [at] mail [dot] com"),
        ("jane at gmail.com", "jane at gmail.com"),
        ("jane at gmail com", "jane at gmail com"),
        ("jane @ mail.com", "jane @ mail.com"),
        ("jane @ mail . com", "jane @ mail . com"),
        ("anna собака mail точка ru", "anna собака mail точка ru"),
        ("anna собака яндекс точка ру", "anna собака яндекс точка ру"),
        ("nikos παπάκι mail τελεία gr", "nikos παπάκι mail τελεία gr"),
        ("reza ات gmail دات کام", "reza ات gmail دات کام"),
        ("ｊａｎｅ＠mail.test", "ｊａｎｅ＠mail.test"),
        ("ja\u{200b}ne@mail.test", "ja\u{200b}ne@mail.test"),
    ] {
        check(text, Email, mail);
    }
    clean(&[
        "look at mail, it never came",
        "at home it works",
        "bought at Amazon dot it arrived late",
        "собака грызёт, ей нравится",
        "корм для собак, собака ест",
        "meet me @ home",
        "5 @ 10 each",
    ]);
}

#[test]
fn c5_names_in_messengers() {
    for (text, name) in [
        ("join t.me/cheapdeals", "t.me/cheapdeals"),
        ("https://wa.me/77011234567", "https://wa.me/77011234567"),
        ("eitaa.com/arzan", "eitaa.com/arzan"),
        ("rubika.ir/arzan", "rubika.ir/arzan"),
        ("ble.ir/arzan", "ble.ir/arzan"),
        ("tg://resolve?domain=deals", "tg://resolve?domain=deals"),
        ("telegram @cheapdeals", "@cheapdeals"),
        ("пишите в телеграм @deals", "@deals"),
        ("пишите @shopdeals", "@shopdeals"),
        ("@cheap_deals_77", "@cheap_deals_77"),
        ("instagram: shop_name", "shop_name"),
        ("my telegram cheapdeals", "cheapdeals"),
        ("my telegram is cheapdeals", "cheapdeals"),
        ("телеграм: cheapdeals", "cheapdeals"),
        ("вайбер: arzan77", "arzan77"),
        ("zalo: shopgiay88", "shopgiay88"),
        ("تلگرام: arzankala", "arzankala"),
        ("ایتا: arzankala", "arzankala"),
        ("روبیکا arzan_kala", "arzan_kala"),
        ("ίνστα: shop.name77", "shop.name77"),
    ] {
        check(text, Handle, name);
    }
    clean(&[
        "@home it works",
        "meet @ seven",
        "my Telegram keeps crashing",
        "saw it on Instagram: beautiful in the pictures",
        "my WhatsApp account does not open",
        "viber sound is quiet",
        "телеграм не открывается",
        "инста красивая, а вещь нет",
        "تلگرام باز نمی‌شود",
        "@all of you, read this",
    ]);
}

#[test]
fn c5_words_between_scripts() {
    let count = |text: &str| super::screen(text, &[]).disguised_words;
    assert_eq!(count("Лyчшее кaзинo и дeньги бeз влoжeний"), 5);
    assert_eq!(count("iPhone-ом снимала, USB-кабель в коробке, XXLка, Wi-Fi"), 0);
    assert_eq!(count("Бiр айда тiгiсi кеттi, hәм қымбат"), 0);
    assert_eq!(count("Το iPhone μου, USB και WiFi"), 0);
    assert_eq!(count("گوشی iPhone خوب است"), 0);
}

#[test]
fn c5_the_same_in_either_unicode_form_and_with_blanks_behind() {
    use unicode_normalization::UnicodeNormalization;
    for text in ["κιν. 6912345678 μαλάκες", "địt mẹ, giá chấm com", "ёбаный cheapshoes.com й"]
    {
        let (composed, decomposed): (String, String) = (text.nfc().collect(), text.nfd().collect());
        let kinds = |text: &str| found(text).into_iter().map(|(kind, _)| kind).collect::<Vec<_>>();
        assert_eq!(kinds(&composed), kinds(&decomposed), "{text}");
        assert_eq!(kinds(&composed), kinds(&format!("{composed} \n")), "{text}");
    }
}
