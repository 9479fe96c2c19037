//! Keywords (C3): what is said here more than elsewhere, stable, bounded, in six languages.

use super::{keywords, languages};
use proptest::prelude::*;

fn words(these: &[&str], elsewhere: &[&str], n: usize) -> Vec<String> {
    keywords(these, elsewhere, n).into_iter().map(|keyword| keyword.word).collect()
}

#[test]
fn c3_what_is_said_more_here() {
    for (these, elsewhere, first) in [
        (
            ["The lid leaks", "Lid leaks after a week", "Leaks from the lid", "Nice colour but the lid leaks"],
            ["Nice colour", "Fast delivery, nice colour", "The price is fair", "Great colour and price"],
            "lid",
        ),
        (
            ["Курьер опоздал", "Хамил курьер", "Жду курьера второй день", "С курьером не повезло"],
            ["Хорошее качество", "Цвет красивый", "Качество отличное", "Размер подошёл"],
            "курьер",
        ),
        (
            ["باتری ضعیف است", "باتری زود خالی می‌شود", "از باتری راضی نیستم", "باتری خراب شد"],
            ["رنگ قشنگ", "قیمت مناسب", "بسته بندی خوب", "رنگ زیبا"],
            "باتری",
        ),
        (
            ["Қақпағы ағады", "Қақпағы сынды", "Қақпағы жабылмайды", "Қақпағы нашар"],
            ["Түсі әдемі", "Бағасы арзан", "Сапасы жақсы", "Түсі ұнады"],
            "қақпағы",
        ),
        (["Pin yếu", "Pin tụt nhanh", "Pin hỏng", "Pin chai"], ["Màu đẹp", "Giá rẻ", "Đóng gói kỹ", "Màu xinh"], "pin"),
        (
            ["Η μπαταρία χάλασε", "Μπαταρία χάλια", "Η μπαταρία δεν κρατάει", "Κακή μπαταρία"],
            ["Ωραίο χρώμα", "Καλή τιμή", "Γρήγορη παράδοση", "Όμορφο χρώμα"],
            "μπαταρία",
        ),
    ] {
        let found = words(&these, &elsewhere, 5);
        assert!(found.first().is_some_and(|word| word.contains(first)), "{found:?}");
    }
}

#[test]
fn c3_pairs_are_told_as_pairs() {
    let these = ["giao hàng chậm", "giao hàng lâu", "shop giao hàng trễ", "giao hàng sai"];
    let found = words(&these, &["màu đẹp", "giá rẻ", "vải mềm"], 3);
    assert_eq!(found.first().map(String::as_str), Some("giao hàng"));
    assert!(!found.contains(&"giao".to_owned()) && !found.contains(&"hàng".to_owned()), "{found:?}");
}

#[test]
fn c3_common_words_and_equal_sets_say_nothing() {
    let texts = ["The lid is good", "It was the best", "Это очень хорошо", "Η τιμή είναι καλή"];
    assert_eq!(words(&texts, &texts, 10), Vec::<String>::new());
    assert_eq!(words(&[], &texts, 10), Vec::<String>::new());
    assert_eq!(
        words(&["the and of it is", "и в на не что", "از به که را", "και το να θα"], &[], 10),
        Vec::<String>::new()
    );
}

#[test]
fn c3_the_order_of_texts_does_not_matter() {
    let these = ["lid leaks", "handle broke", "lid cracked", "handle loose", "lid lost"];
    let mut turned = these;
    turned.reverse();
    let elsewhere = ["fine colour", "fast delivery"];
    assert_eq!(keywords(&these, &elsewhere, 10), keywords(&turned, &elsewhere, 10));
}

#[test]
fn c3_all_six_languages_have_stop_words() {
    assert_eq!(languages().into_iter().collect::<Vec<_>>(), ["el", "en", "fa", "kk", "ru", "vi"]);
}

#[test]
fn c3_many_long_texts_are_read_in_bounded_time() {
    let long = "word ".repeat(50_000);
    let many: Vec<&str> = std::iter::repeat_n(long.as_str(), 2_000).collect();
    assert!(keywords(&many, &[], 5).len() <= 5);
}

proptest! {
    #[test]
    fn c3_keywords_are_sound(
        these in prop::collection::vec("[a-cа-вα-γا-ج ,.]{0,30}", 0..12),
        elsewhere in prop::collection::vec(any::<String>(), 0..6),
        n in 0usize..8,
    ) {
        let these: Vec<&str> = these.iter().map(String::as_str).collect();
        let elsewhere: Vec<&str> = elsewhere.iter().map(String::as_str).collect();
        let found = keywords(&these, &elsewhere, n);
        prop_assert!(found.len() <= n);
        prop_assert!(found.windows(2).all(|pair| pair[0].score >= pair[1].score));
        prop_assert!(found.iter().all(|k| k.here <= these.len() && k.elsewhere <= elsewhere.len() && k.score.is_finite()));
        prop_assert_eq!(&found, &keywords(&these, &elsewhere, n));
    }
}
