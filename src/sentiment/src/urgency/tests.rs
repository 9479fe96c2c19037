//! Urgency (C4): each reason in each language, the gravest first, and no alarm without one.

use super::FILE;
use crate::phrases::tests::check_file;
use crate::understand;
use plaudit_model::verdict::Language;
use plaudit_model::verdict::Urgency::{self, *};

const GOLD: &str = include_str!("../../gold/urgency.tsv");
const CHECK: &str = include_str!("../../gold/urgency_check.tsv");

fn check(text: &str, wanted: Option<Urgency>) {
    assert_eq!(understand(text).urgency, wanted, "{text}");
}

#[test]
fn c4_reasons_in_each_language() {
    check("The charger caught fire next to my bed", Some(Danger));
    check("I will see you in court", Some(Legal));
    check("I am going to tell everyone and call a journalist", Some(Public));
    check("This is the third time I write to you", Some(Repeated));
    check("Зарядка задымилась ночью", Some(Danger));
    check("Подам в суд и напишу в Роспотребнадзор", Some(Legal));
    check("Пишу вам уже третий раз", Some(Repeated));
    check("شارژر آتش گرفت", Some(Danger));
    check("از شما شکایت می‌کنم", Some(Legal));
    check("برای چندمین بار پیام می‌دهم", Some(Repeated));
    check("Зарядтағыш жанып кетті, өрт шыға жаздады", Some(Danger));
    check("Сотқа беремін", Some(Legal));
    check("Үшінші рет жазып отырмын", Some(Repeated));
    check("Sạc bị nổ, con tôi bị bỏng", Some(Danger));
    check("Tôi sẽ kiện ra tòa", Some(Legal));
    check("Tôi sẽ đăng lên mạng xã hội cho mọi người biết", Some(Public));
    check("Ο φορτιστής πήρε φωτιά", Some(Danger));
    check("Θα κινηθώ με δικηγόρο", Some(Legal));
    check("Για τρίτη φορά σας γράφω", Some(Repeated));
}

#[test]
fn c4_danger_comes_before_all() {
    check("Third time I write: it caught fire, my lawyer will call", Some(Danger));
}

#[test]
fn c4_no_alarm_without_a_reason() {
    check("Nice mug, keeps tea hot", None);
    check("Хорошая кружка, спасибо", None);
    check("Áo đẹp, giao nhanh", None);
    check("Πολύ καλό παπούτσι", None);
    check("کیفیت خوب بود", None);
    check("Өте жақсы зат", None);
}

#[test]
fn c4_danger_needs_an_event() {
    for text in [
        "The battery exploded in my hand",
        "Smoke came out of the plug and it caught fire",
        "Аккумулятор взорвался, ребёнок обжёгся",
        "Порезался, пошла кровь",
        "باتری منفجر شد و دستم سوخت",
        "Батареясы жарылып кетті, қолым күйді",
        "Пышақ қолымды кесіп кетті, қан ақты",
        "Ổ cắm bốc cháy, suýt cháy nhà",
        "Pin phát nổ trong đêm",
        "Έσκασε η μπαταρία και έβγαλε καπνούς",
    ] {
        check(text, Some(Danger));
    }
    for text in [
        "This lipstick is fire",
        "Lovely fire pit, bought it for the garden",
        "The smoke colour is gorgeous",
        "An explosion of flavour",
        "No smoke and not dangerous at all",
        "Помада красная как кровь, красиво",
        "Взрыв вкуса, всем советую",
        "Не дымит и не искрит, хорошая свеча",
        "رنگش مثل آتش سرخه، عالیه",
        "Түсі қан қызыл, әдемі",
        "Mẫu này bán cháy hàng, đẹp lắm",
        "Bắp nổ giòn ngon",
        "Kem chống cháy nắng tốt",
        "Κόκκινο σαν αίμα, υπέροχο χρώμα",
        "Έκρηξη γεύσης, τέλειο",
    ] {
        check(text, None);
    }
}

#[test]
fn c4_praise_asks_for_nothing() {
    check("Third time I order here and I love it, I tell everyone about this shop", None);
    check("Washed it many times and it is still perfect", None);
    check("Уже третий раз заказываю, всё отлично", None);
    check("Τρίτη φορά που το παίρνω, τέλειο", None);
}

/// Our own sentences: each reason in each language, and as many innocent ones that look like it. All must be right.
#[test]
fn c4_alarms_and_false_alarms() {
    let lines: Vec<Vec<&str>> =
        GOLD.lines().filter(|line| !line.starts_with('#')).map(|l| l.split('\t').collect()).collect();
    let mut wrong = Vec::new();
    for line in &lines {
        let [reason, language, text] = line[..] else { panic!("{line:?}") };
        assert!(Language::from_code(language).is_some(), "{language}");
        let wanted = (!reason.starts_with("no ")).then(|| Urgency::from_code(reason).unwrap());
        let found = understand(text).urgency;
        if found != wanted {
            wrong.push(format!("{language} | {reason} | {found:?} | {:?} | {text}", understand(text).language));
        }
    }
    println!("{} of {} sentences right", lines.len() - wrong.len(), lines.len());
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
    let many =
        |language: &str, begin: &str| lines.iter().filter(|l| l[1] == language && l[0].starts_with(begin)).count();
    for language in ["en", "ru", "fa", "kk", "vi", "el"] {
        for group in [["danger", "vulnerable"], ["legal", "public"], ["repeated", "none"]] {
            for innocent in ["", "no "] {
                let count: usize = group.iter().map(|reason| many(language, &format!("{innocent}{reason}"))).sum();
                assert!(count >= 15, "{language} {innocent}{group:?}: {count}");
            }
        }
    }
}

/// Shares of the sentences kept for checking that are read right, just below what was measured: alarms and innocent
/// sentences, of those that shaped the phrases and of those that did not.
#[test]
fn c4_sentences_kept_for_checking() {
    for (language, first, second) in [
        ("en", [0.96, 0.96], [0.86, 0.93]),
        ("ru", [0.96, 0.96], [0.86, 0.93]),
        ("fa", [0.96, 0.96], [0.86, 0.93]),
        ("kk", [0.96, 0.96], [0.86, 0.93]),
        ("vi", [0.96, 0.96], [0.86, 0.93]),
        ("el", [0.96, 0.96], [0.86, 0.93]),
    ] {
        for (set, [alarms, innocent], least) in [("first", first, 30), ("second", second, 15)] {
            for (alarm, floor) in [(true, alarms), (false, innocent)] {
                let lines = CHECK.lines().map(|line| line.split('\t').collect::<Vec<_>>());
                let of = lines.filter(|l| l[0] == set && l.len() == 4 && l[2] == language && (l[1] != "-") == alarm);
                let right: Vec<bool> = of.map(|l| understand(l[3]).urgency == Urgency::from_code(l[1])).collect();
                let share = right.iter().filter(|right| **right).count() as f32 / right.len() as f32;
                println!("{language} {set}, alarm {alarm}: {share:.3} of {}", right.len());
                assert!(right.len() >= least && share >= floor, "{language} {set}, alarm {alarm}: {share}");
            }
        }
    }
}

#[test]
fn c4_the_list_is_sound() {
    check_file(FILE, super::reason);
    for reason in ["danger", "vulnerable", "legal", "public", "repeated", "calm"] {
        for language in ["en", "ru", "fa", "kk", "vi", "el"] {
            assert!(FILE.contains(&format!("\n{reason}\t{language}\t")), "{reason} {language}");
        }
    }
}
