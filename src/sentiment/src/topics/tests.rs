//! Topics (C3): each language, what it is about, most certain first.

use super::FILE;
use crate::phrases::tests::check_file;
use crate::understand;
use plaudit_model::verdict::Topic::{self, *};

mod gold;

fn check(text: &str, wanted: &[Topic]) {
    let found = understand(text).topics;
    for topic in wanted {
        assert!(found.contains(topic), "{text}: {found:?} lacks {topic:?}");
    }
}

#[test]
fn c3_topics_in_each_language() {
    check("The courier was late and the box was crushed", &[Delivery, Packaging]);
    check("Battery drains in an hour and support never replied", &[Battery, Service]);
    check("Размер не подошёл, хочу вернуть деньги", &[Size, Refund]);
    check("Доставка долгая, упаковка помята", &[Delivery, Packaging]);
    check("باتری زود خالی می‌شود و پشتیبانی جواب نمی‌دهد", &[Battery, Service]);
    check("Жеткізу ұзақ, сапасы нашар", &[Delivery, Quality]);
    check("Giao hàng chậm, vải mỏng, màu xấu", &[Delivery, Quality, Appearance]);
    check("giao hang cham, mau xau", &[Delivery, Appearance]);
    check("Η μπαταρία δεν κρατάει και ο κούριερ άργησε", &[Battery, Delivery]);
}

#[test]
fn c3_nothing_is_made_up() {
    assert_eq!(understand("Absolutely loved it").topics, []);
    assert_eq!(understand("").topics, []);
}

#[test]
fn c3_topics_do_not_repeat() {
    let found = understand("delivery delivery delivery late courier box").topics;
    assert_eq!(found, [Delivery, Packaging]);
}

#[test]
fn c3_the_list_is_sound() {
    check_file(FILE, Topic::from_code);
    for topic in Topic::ALL {
        let languages = FILE.lines().filter(|line| line.starts_with(&format!("{}\t", topic.code()))).count();
        assert_eq!(languages, 6, "{}", topic.code());
    }
}
