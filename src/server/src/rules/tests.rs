//! D1: keywords as the server folds them, in six scripts.

use plaudit_model::rules::matches;
use plaudit_sentiment::folded;

fn check(table: &[(&str, &str, bool)]) {
    for (keyword, text, fits) in table {
        assert_eq!(matches(keyword, &folded(text), folded), *fits, "{keyword:?} in {text:?}");
    }
}

#[test]
fn d1_english_keywords() {
    check(&[
        ("refund", "I want a REFUND!", true),
        ("fund", "I want a refund", false),
        ("*fund", "I want a refund", true),
        ("refund*", "“Refunded”, they said", true),
        ("*fun*", "refunded twice", true),
        ("money back", "my money…back", true),
        ("money back", "back, money", false),
        ("money back", "money", false),
        ("mon* back", "money back", true),
        ("cafe", "the Café's cup", true),
        ("e-mail", "no E mail came", true),
        ("17", "kettle-17", true),
        ("1", "kettle-17", false),
        ("*", "anything", false),
        ("", "anything", false),
        ("a", "", false),
    ]);
}

#[test]
fn d1_russian_keywords() {
    check(&[
        ("возвращен", "Деньги возвращён", true),
        ("возвращён", "ВОЗВРАЩЕН", true),
        // Yo as one sign, and as a letter with its mark.
        ("ёлка", "е\u{308}лка", true),
        ("врат", "Оформите возврат", false),
        ("возврат*", "Оформите возвраты!", true),
        ("*врат", "возврат", true),
        ("деньги назад", "верните деньги\nназад", true),
        ("мой", "мой-то чайник", true),
    ]);
}

#[test]
fn d1_persian_keywords() {
    check(&[
        // A half-space ends a word as a space does, on either side.
        ("می‌خواهم", "می خواهم", true),
        ("می خواهم", "نمی‌شود، می‌خواهم", true),
        ("خواهم", "می‌خواهم", true),
        ("خوا", "می‌خواهم", false),
        ("پول", "پولم را بدهید", false),
        ("پول*", "پولم را بدهید", true),
        ("پول", "پـــول من؟", true),
        ("پول", "پُولِ من", true),
        // Arabic letters of an Arabic keyboard.
        ("کتابی", "كتابي", true),
        ("۱۷", "17 لیتر", true),
    ]);
}

#[test]
fn d1_greek_keywords() {
    check(&[
        ("επιστροφη", "Ζητώ ΕΠΙΣΤΡΟΦΉ", true),
        ("επιστροφή", "επιστροφη χρημάτων", true),
        ("επιστροφ*", "επιστροφές", true),
        // The sigma at the end is another sign.
        ("λόγος", "ΛΟΓΟΣ", true),
        ("λόγοσ", "ο λόγος", true),
        ("λόγο", "ο λόγος", false),
        ("λόγο*", "ο λόγος", true),
        ("αϋπνία", "αυπνια", true),
    ]);
}

#[test]
fn d1_kazakh_keywords() {
    check(&[
        ("қайтар*", "Ақшамды Қайтарыңыз", true),
        ("қайтар", "қайтарыңыз", false),
        ("ақша", "АҚША қайда?", true),
        ("*мды", "ақшамды", true),
        ("өнім", "ӨНІМ сынған", true),
        ("ұнама*", "маған ұнамады", true),
    ]);
}

#[test]
fn d1_vietnamese_keywords() {
    check(&[
        // Composed and decomposed.
        ("hoàn tiền", "hoa\u{300}n tie\u{302}\u{300}n cho tôi", true),
        ("hoa\u{300}n tie\u{302}\u{300}n", "Hoàn tiền!", true),
        ("hoan tien", "HOÀN TIỀN", true),
        ("đẹp", "rat dep", true),
        ("dep", "Đẹp lắm", true),
        ("tien", "tiếng ồn", false),
        ("tie*", "tiếng ồn", true),
        ("hàng giả", "hàng  giả", true),
    ]);
}
