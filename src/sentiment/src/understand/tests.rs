//! Polarity (C1) from end to end: everyday sentences that are in no list of ours, our own sentences kept for
//! checking, and what holds for every text.

use crate::{MODEL_SHA256, understand};
use plaudit_model::verdict::{Language, Polarity, Verdict};
use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

mod sha256;

const EVERYDAY: &str = include_str!("../../gold/everyday.tsv");

fn check(polarity: Polarity, texts: &[&str]) {
    let wrong: Vec<_> = texts.iter().filter(|text| understand(text).polarity != polarity).collect();
    assert!(wrong.is_empty(), "not {polarity:?}: {wrong:#?}");
}

#[test]
fn c1_complaints_are_negative() {
    check(
        Polarity::Negative,
        &[
            "The lid leaks and nobody answers my emails",
            "Terrible quality, broke after two days",
            "I want my money back",
            "Крышка течёт, поддержка молчит",
            "Ужасное качество, сломалось через два дня",
            "Верните деньги",
            "خیلی بد بود، بعد از دو روز خراب شد",
            "پول من را پس بدهید، کیفیت افتضاح است",
            "Сапасы нашар, ақшамды қайтарыңыз",
            "Екі күннен кейін сынып қалды",
            "Hàng kém chất lượng, giao chậm",
            "Dùng hai ngày là hỏng, shop không trả lời",
            "hang kem chat luong, giao cham",
            "Χάλασε σε μία εβδομάδα, απαράδεκτοι",
            "Άθλια ποιότητα, θέλω τα λεφτά μου πίσω",
        ],
    );
}

#[test]
fn c1_praise_is_positive() {
    check(
        Polarity::Positive,
        &[
            "Great quality, arrived on time",
            "I love it, my best kettle so far",
            "Отличное качество, приехало вовремя",
            "Очень довольна, спасибо",
            "کیفیت عالی، به موقع رسید",
            "خیلی راضی هستم، ممنون",
            "Өте жақсы, рахмет",
            "Сапасы керемет, тез жеткізді",
            "Chất lượng tốt, giao hàng nhanh",
            "Rất hài lòng, sẽ ủng hộ shop",
            "Εξαιρετική ποιότητα, ήρθε στην ώρα του",
            "Πολύ ευχαριστημένη, το συνιστώ",
        ],
    );
}

#[test]
fn c1_questions_and_facts_are_not_negative() {
    for text in [
        "Does it fit a 60 cm shelf?",
        "The box contains three parts.",
        "Подойдёт ли для индукции?",
        "В коробке три детали.",
        "آیا برای اجاق القایی مناسب است؟",
        "Индукциялық плитаға жарай ма?",
        "Dùng được cho bếp từ không?",
        "Κάνει για επαγωγική εστία;",
    ] {
        assert_ne!(understand(text).polarity, Polarity::Negative, "{text}");
    }
}

/// Shares just below what was measured when the model was trained: right of three classes, and negative or
/// positive read as its opposite.
#[test]
fn c1_sentences_kept_for_checking() {
    for (language, file, floor, opposite) in [
        ("en", include_str!("../../gold/en.tsv"), 0.78, 0.13),
        ("ru", include_str!("../../gold/ru.tsv"), 0.79, 0.14),
        ("fa", include_str!("../../gold/fa.tsv"), 0.76, 0.13),
        ("kk", include_str!("../../gold/kk.tsv"), 0.81, 0.10),
        ("vi", include_str!("../../gold/vi.tsv"), 0.80, 0.12),
        ("el", include_str!("../../gold/el.tsv"), 0.76, 0.12),
    ] {
        let (mut all, mut right, mut turned) = (0.0f32, 0.0f32, 0.0f32);
        for line in file.lines().filter(|line| line.contains("\tcheck\t")) {
            let columns: Vec<_> = line.splitn(5, '\t').collect();
            let code = understand(columns[4]).polarity.code();
            all += 1.0;
            right += f32::from(u8::from(code.starts_with(columns[0])));
            let pair = (columns[0], code);
            turned += f32::from(u8::from(matches!(pair, ("neg", "positive") | ("pos", "negative"))));
        }
        println!("{language}: {right}/{all} = {:.3}, turned round {:.3}", right / all, turned / all);
        assert!(all >= 120.0, "{language}");
        assert!(right / all >= floor, "{language}: {right} of {all}");
        assert!(turned / all <= opposite, "{language}: {turned} of {all} turned round");
    }
}

/// Shares of short everyday complaints and praise that are read right, just below what was measured: of those that
/// shaped the lists, and of those that did not.
#[test]
fn c1_everyday_sentences_kept_for_checking() {
    for (language, first, second) in [
        ("en", 0.95, 0.83),
        ("ru", 0.95, 0.8),
        ("fa", 0.91, 0.76),
        ("kk", 0.93, 0.76),
        ("vi", 0.95, 0.83),
        ("el", 0.88, 0.8),
    ] {
        for (set, floor, least) in [("first", first, 60), ("second", second, 30)] {
            let lines = EVERYDAY.lines().map(|line| line.split('\t').collect::<Vec<_>>());
            let of = lines.filter(|line| line.len() == 4 && line[0] == set && line[2] == language);
            let right: Vec<bool> = of.map(|line| understand(line[3]).polarity.code().starts_with(line[1])).collect();
            let share = right.iter().filter(|right| **right).count() as f32 / right.len() as f32;
            println!("{language} {set}: {share:.3} of {}", right.len());
            assert!(right.len() >= least && share >= floor, "{language} {set}: {share}");
        }
    }
}

#[test]
fn c1_runs_of_signs_and_letters_say_no_more_than_two() {
    for (long, short) in [
        ("Great!!!!!!", "Great!!"),
        ("Does it fit?????", "Does it fit??"),
        ("So baaaaaad", "So baad"),
        ("Ужаааааасно!!!!!", "Ужаасно!!"),
        ("خیلیییییی بد", "خیلیی بد"),
        ("Өөөөте жаман!!!", "Өөте жаман!!"),
        ("Đẹppppp quáaaa", "Đẹpp quáa"),
        ("Χάλιααααα", "Χάλιαα"),
        ("👍👍👍👍👍", "👍👍"),
    ] {
        assert_eq!(understand(long), understand(short), "{long}");
    }
}

#[test]
fn the_model_is_the_one_that_its_card_describes() {
    assert_eq!(sha256::hex(include_bytes!("../../model.bin")), MODEL_SHA256);
    assert!(include_str!("../../MODEL.md").contains(MODEL_SHA256));
}

#[test]
fn nothing_is_said_of_nothing() {
    assert_eq!(understand(""), Verdict::nothing());
    assert_eq!(understand(" \n\t\u{200b}\u{feff}"), Verdict::nothing());
}

#[test]
fn a_very_long_text_is_read_in_bounded_time() {
    let verdict = understand(&"The lid leaks. ".repeat(200_000));
    assert_eq!(verdict.language, Language::English);
    assert!(sound(&verdict));
}

fn sound(verdict: &Verdict) -> bool {
    let mut topics = verdict.topics.clone();
    topics.sort();
    topics.dedup();
    (0.0..=1.0).contains(&verdict.confidence)
        && (0.0..=1.0).contains(&verdict.spam)
        && topics.len() == verdict.topics.len()
        && (verdict.language != Language::Undetermined || verdict.confidence <= 0.5)
}

proptest! {
    #[test]
    fn bytes_of_any_kind_have_a_sound_verdict(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        prop_assert!(sound(&understand(&String::from_utf8_lossy(&bytes))));
    }

    #[test]
    fn every_string_has_a_sound_verdict(text in any::<String>()) {
        prop_assert!(sound(&understand(&text)));
    }

    #[test]
    fn spelling_of_accents_and_blanks_at_the_end_change_nothing(text in "[a-zàéơđưạăА-Яа-яёйқғәөΑ-Ωά-ώآ-ی ,!?0-9😀👍]{0,60}") {
        let composed: String = text.nfc().collect();
        let decomposed: String = text.nfd().collect();
        prop_assert_eq!(understand(&composed), understand(&decomposed));
        prop_assert_eq!(understand(&composed), understand(&format!("{composed}  \n")));
    }
}
