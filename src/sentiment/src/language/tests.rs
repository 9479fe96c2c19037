//! Language (C2): short texts in each script, those typed with other letters, and languages of no concern.

use crate::understand;
use plaudit_model::verdict::Language::{self, *};

fn check(language: Language, texts: &[&str]) {
    for text in texts {
        assert_eq!(understand(text).language, language, "{text}");
    }
}

#[test]
fn c2_each_language_in_short_texts() {
    check(English, &["Great product", "The lid leaks", "ok", "Broke after a week", "Superb!", "Does it fit?"]);
    check(Russian, &["Крышка течёт, поддержка молчит", "Отлично", "Не работает", "Супер", "Подойдёт ли для индукции?"]);
    check(Persian, &["خیلی بد بود", "عالیه", "كيفيت خوبي دارد", "دیر رسید", "خراب شد"]);
    check(Kazakh, &["Сапасы нашар, ақшамды қайтарыңыз", "Өте жақсы", "Керемет зат", "Рахмет", "Тез жеткізді"]);
    check(Vietnamese, &["Hàng kém chất lượng, giao chậm", "Đẹp lắm", "Tuyệt vời", "Rất hài lòng"]);
    check(Greek, &["Χάλασε σε μία εβδομάδα, απαράδεκτοι", "Τέλειο", "πολυ καλο"]);
}

#[test]
fn c2_typed_with_other_letters() {
    check(Vietnamese, &["hang kem chat luong giao cham", "san pham rat tot, shop nhiet tinh"]);
    check(Kazakh, &["сапасы жаксы екен рахмет", "оте жаман тауар екен"]);
    check(Greek, &["poly kalo proion, efxaristo", "xalase se mia vdomada, aparadektoi"]);
    check(Russian, &["ochen plohoi tovar, slomalsya", "tovar otlichnyi, spasibo"]);
}

#[test]
fn c2_brands_do_not_change_the_language() {
    check(Russian, &["Наушники JBL Tune 510BT отличные"]);
    check(Persian, &["گوشی Samsung Galaxy عالی است"]);
    check(Greek, &["Το Xiaomi Redmi είναι τέλειο"]);
}

#[test]
fn c2_other_languages_are_undetermined_and_unsure() {
    for text in [
        "Sehr gutes Produkt, aber die Lieferung war leider langsam",
        "とても良い商品です",
        "المنتج جيد جدا ولكن التوصيل متأخر",
        "Ürün çok güzel, hızlı geldi",
        "Muy bueno, lo recomiendo, pero el envío tarda",
        "Très bon produit, livraison rapide",
        "非常好",
        "12345",
        "🙂",
    ] {
        let verdict = understand(text);
        assert_eq!(verdict.language, Undetermined, "{text}");
        assert!(verdict.confidence <= 0.5, "{text}");
    }
}
