//! Mentions of a merchant's names (C3): bent, joined, accented, in six scripts, and words that only contain them.

use super::mentions;
use proptest::prelude::*;

fn found<'a>(text: &'a str, names: &[&str]) -> Vec<&'a str> {
    mentions(text, names).into_iter().map(|mention| &text[mention.span.start..mention.span.end]).collect()
}

#[test]
fn c3_names_are_found_in_their_forms() {
    for (name, text, form) in [
        ("Amazon", "cheaper at AMAZON, really", "AMAZON"),
        ("Amazon", "Amazon's delivery is better", "Amazon"),
        ("Best Buy", "got it from best buy instead", "best buy"),
        ("CocaCola", "tastes like coca-cola", "coca-cola"),
        ("Coca-Cola", "tastes like CocaCola", "CocaCola"),
        ("Café Noir", "the cafe noir beans are better", "cafe noir"),
        ("Ромашка", "В «Ромашке» дешевле", "Ромашке"),
        ("Ромашка", "из ромашки привезли быстрее", "ромашки"),
        ("Магнит", "Магнитом довольна больше", "Магнитом"),
        ("Детский мир", "в Детском мире взяла дешевле", "Детском мире"),
        ("Эльдорадо", "в эльдорадо то же самое", "эльдорадо"),
        ("Samsung", "у Samsungа экран лучше", "Samsungа"),
        ("Samsung", "samsung-ом пользуюсь пять лет", "samsung"),
        ("Ozon", "на Ozonе быстрее", "Ozonе"),
        ("Сулпак", "Сулпактан алғаным жақсы", "Сулпактан"),
        ("Сулпак", "Сулпактың бағасы арзан", "Сулпактың"),
        ("Kaspi", "Kaspiден алдым", "Kaspiден"),
        ("Технодом", "Технодомдардан сұрадым", "Технодомдардан"),
        ("Қазмарт", "казмартта арзан", "казмартта"),
        ("دیجی\u{200c}کالا", "از دیجی کالا بهتره", "دیجی کالا"),
        ("دیجیکالا", "دیجیکالاها همه همینه", "دیجیکالاها"),
        ("باسلام", "باسلام‌ها ارزون‌تره", "باسلام"),
        ("کتاب\u{64a}ار", "از كتابیار خریدم", "كتابیار"),
        ("Shopee", "mua ở shopee rẻ hơn", "shopee"),
        ("Điện Máy Xanh", "ra điện máy xanh mua cho nhanh", "điện máy xanh"),
        ("Điện Máy Xanh", "dien may xanh re hon", "dien may xanh"),
        ("Πλαίσιο", "από το Πλαισίου πήρα καλύτερο", "Πλαισίου"),
        ("Γερμανός", "στον Γερμανό το βρήκα φθηνότερα", "Γερμανό"),
        ("Γερμανός", "ΣΤΟΝ ΓΕΡΜΑΝΟ", "ΓΕΡΜΑΝΟ"),
        ("Skroutz", "στο skroutz έχει καλύτερη τιμή", "skroutz"),
        ("Ａｐｐｌｅ", "the Apple one", "Apple"),
        ("Apple", "the A\u{ad}pple one", "A\u{ad}pple"),
        ("Store24", "Store24 delivers faster", "Store24"),
    ] {
        assert_eq!(found(text, &[name]), [form], "{name} in {text}");
    }
}

#[test]
fn c3_parts_of_words_are_no_names() {
    for (name, text) in [
        ("Apple", "pineapple juice, applesauce"),
        ("Best Buy", "the best thing I could buy"),
        ("The Mall", "I returned them all"),
        ("Магнит", "магнитофон, магнитный"),
        ("Шик", "шикарный, шикует"),
        ("Ромашка", "ромашковый чай"),
        ("Сулпак", "сулпакистан"),
        ("دیجیکالا", "دیجیتال کالا"),
        ("Γερμανός", "Γερμανία, γερμανικό"),
        ("Store24", "Store 99, store77"),
        ("Lazada", "lazadamall"),
        ("A", "a b c"),
        ("", "anything"),
        ("...", "wait..."),
    ] {
        assert_eq!(found(text, &[name]), Vec::<&str>::new(), "{name} in {text}");
    }
}

#[test]
fn c3_the_longest_name_is_meant_and_its_number_told() {
    let found: Vec<_> =
        mentions("Best Buy and Best and best buy", &["Best", "Best Buy"]).iter().map(|m| m.name).collect();
    assert_eq!(found, [1, 0, 1]);
}

proptest! {
    #[test]
    fn c3_mentions_are_sound(text in any::<String>(), names in prop::collection::vec(any::<String>(), 0..6)) {
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let mut last = 0;
        for mention in mentions(&text, &names) {
            prop_assert!(mention.name < names.len() && last <= mention.span.start && mention.span.start < mention.span.end);
            prop_assert!(text.get(mention.span.start..mention.span.end).is_some());
            last = mention.span.end;
        }
    }
}
