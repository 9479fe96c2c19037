//! What finds what, language by language.

use super::*;

/// Whether somebody who types `asked` finds `text`.
fn finds(asked: &str, text: &str) -> bool {
    let known = index([text]);
    let Some(Query(words)) = Query::of(asked) else { return false };
    let has = |form: &str, begins: bool| known.iter().any(|word| word == form || (begins && word.starts_with(form)));
    words.iter().all(|forms| forms.iter().any(|(form, begins)| has(form, *begins)))
}

#[test]
fn d2_what_finds_what() {
    for (asked, text) in [
        // English
        ("leaking", "The lid leaks."),
        ("deliveries", "Delivery was slow"),
        ("CAFÉ", "a cafe nearby"),
        ("kett", "My kettle"),
        ("lid leak", "It leaks under the lid"),
        ("order 2026", "Order no. 2026-17"),
        // Russian
        ("пришел", "Чайник пришёл разбитым"),
        ("пришёл", "пришел"),
        ("чайники", "Два чайника"),
        ("возврата", "Хочу ВОЗВРАТ денег"),
        ("плохои", "плохой чайник"),
        ("достав", "доставка долгая"),
        ("сломанная крышка", "Крышки сломаны"),
        ("ёлка", "елки"),
        // Greek
        ("παραπονο", "Έχω ένα παράπονο"),
        ("παράπονα", "παραπονο"),
        ("ΠΑΡΆΠΟΝΟ", "το παράπονό μου"),
        ("βραστήρας", "Ο βραστήρας στάζει"),
        ("βραστηρα", "τον βραστήρα"),
        ("προϊόντα", "το προϊόν"),
        ("προϊόν", "δύο προϊόντα"),
        ("προϊόντος", "προϊόν"),
        ("επιστροφή χρημάτων", "Θέλω επιστροφή των χρημάτων μου"),
        // Vietnamese
        ("dep", "Ấm rất đẹp"),
        ("đẹp", "am rat dep"),
        ("giao hàng", "Giao hàng chậm"),
        ("giao hang cham", "GIAO HÀNG CHẬM"),
        ("đẹp", "đe\u{323}p"),
        // Kazakh
        ("кітап", "кітаптарымыздың"),
        ("кітабы", "кітаптар"),
        ("шәйнек", "Шәйнектің қақпағы"),
        ("шәйнегі", "шәйнек"),
        ("дүкендерден", "дүкен"),
        ("қақпақ", "қақпағынан"),
        ("сапасы", "сапа"),
        ("жеткізу", "жеткізудің"),
        ("тауарларды", "тауар"),
        // Persian
        ("کتاب", "کتاب‌هایی"),
        ("کتابها", "کتاب‌ها"),
        ("كتاب", "کتاب"),
        ("می خواهم", "می‌خواهم"),
        ("میخواهم", "می خواهم"),
        ("خواهم", "نمی‌خواهم"),
        ("علي", "علی"),
        ("کتری۱۷", "کتری17"),
        ("خریدم", "نخریدم"),
        ("آب", "اب"),
        ("خوبه", "خوب"),
        ("کـتـاب", "کِتاب"),
        ("کیفیت", "کیفیتش"),
        ("محصولات", "محصول"),
        ("می‌رسد", "نمی‌رسد"),
        ("بسته بندی", "بسته‌بندی"),
        ("بسته‌بندی", "بسته بندی"),
    ] {
        assert!(finds(asked, text), "{asked} in {text}: {:?} in {:?}", Query::of(asked), index([text]));
    }
}

#[test]
fn d2_what_does_not_find_what() {
    for (asked, text) in [
        ("kettle lamp", "kettle"),
        ("cat mat", "category mat"),
        ("чайник", "чай"),
        ("lid", "Der Deckel"),
        ("παράπονο", "παραπάνω"),
        ("кітап", "кіт"),
        ("کتاب", "کتری"),
        ("", "anything"),
        ("!?…", "anything"),
    ] {
        assert!(!finds(asked, text), "{asked} in {text}");
    }
}

#[test]
fn d2_queries_are_written_for_both_engines() {
    let query = Query::of("Lids").unwrap().fact("k:question".to_owned());
    assert_eq!(query.fts5(), "(\"lids\" * OR \"e:lid\") AND (\"k:question\")");
    assert_eq!(query.tsquery(), "('lids':* | 'e:lid') & ('k:question')");
    assert_eq!(Query::of(" \u{200c}'\"* :& "), None);
}

#[test]
fn d2_any_text_is_indexed_and_looked_for() {
    for text in
        ["' OR 1=1 --", "\"a\" NEAR b*", "a:b & !c | (d)", "\\", "\0", "𝕬𝖇𝖈 ﷺ", &"x".repeat(9_000), "e\u{301}\u{301}"]
    {
        for word in index([text]) {
            assert!(!word.contains(['\'', '"', '\\', ' ', '*', '&', '|', '(', ')', '\0']), "{text:?}: {word:?}");
        }
        if let Some(query) = Query::of(text) {
            assert!(!query.tsquery().contains(['\\', '\0', '!']), "{text:?}");
        }
    }
    assert!(index(["слово ".repeat(20_000).as_str()]).len() < 9);
}
