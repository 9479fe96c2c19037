//! Telephone numbers, and how they differ from prices, dates, sizes, serial and order numbers.

use super::contacts::starts_with_any;
use super::found;
use plaudit_model::signals::{Finding, FindingKind};

/// Words after which a number is a telephone number, by their beginnings; those of up to three letters whole.
const CALLS: [&str; 35] = [
    "call",
    "tel",
    "phone",
    "mobile",
    "whatsapp",
    "viber",
    "zalo",
    "telegram",
    "rubika",
    "sdt",
    "sđt",
    "đt",
    "hotline",
    "gọi",
    "alo",
    "liên",
    "звон",
    "позвон",
    "тел",
    "телеграм",
    "вайбер",
    "ватсап",
    "вотсап",
    "вацап",
    "уатсап",
    "қоңырау",
    "хабарлас",
    "τηλ",
    "κιν",
    "تماس",
    "تلفن",
    "واتساپ",
    "موبایل",
    "ایتا",
    "روبیکا",
];
/// "Number", of a telephone unless a thing is named beside it.
const NUMBERS: [&str; 5] = ["номер", "нөмір", "شماره", "αριθμό", "số"];
/// Words after which it names a thing: an order, a device, a book, a version.
const NAMES: [&str; 47] = [
    "order",
    "serial",
    "s/n",
    "sn",
    "imei",
    "isbn",
    "ean",
    "sku",
    "barcode",
    "article",
    "invoice",
    "tracking",
    "track",
    "parcel",
    "model",
    "version",
    "firmware",
    "ip",
    "id",
    "lot",
    "batch",
    "ticket",
    "ref",
    "заказ",
    "серий",
    "артикул",
    "арт",
    "трек",
    "накладн",
    "модел",
    "верси",
    "прошивк",
    "штрих",
    "чек",
    "тапсырыс",
    "سفارش",
    "سریال",
    "کد",
    "رهگیری",
    "مدل",
    "đơn",
    "mã",
    "παραγγελ",
    "κωδικ",
    "σειριακ",
    "αποστολ",
    "вкладк",
];
/// What follows an amount.
const UNITS: [&str; 44] = [
    "usd",
    "eur",
    "euro",
    "dollar",
    "руб",
    "р.",
    "тг",
    "тенге",
    "теңге",
    "сум",
    "сом",
    "грн",
    "تومان",
    "ریال",
    "تومن",
    "تومنی",
    "đồng",
    "vnd",
    "vnđ",
    "đ",
    "dong",
    "triệu",
    "nghìn",
    "ευρώ",
    "ευρω",
    "₸",
    "mah",
    "мач",
    "км",
    "km",
    "мм",
    "mm",
    "см",
    "cm",
    "kg",
    "кг",
    "шт",
    "pcs",
    "pixel",
    "пиксел",
    "rpm",
    "stars",
    "views",
    "просмотр",
];

/// Finds runs of digits, with what is written between them in numbers, that are telephone numbers.
pub(super) fn find(text: &str, findings: &mut Vec<Finding>) {
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    let mut index = 0;
    while index < chars.len() {
        let opens = digit(chars[index].1).is_some()
            || matches!(chars[index].1, '+' | '(') && chars.get(index + 1).is_some_and(|(_, c)| digit(*c).is_some());
        if !opens {
            index += 1;
            continue;
        }
        let mut end = index;
        let mut gap = 0;
        for (offset, (_, c)) in chars[index..].iter().enumerate() {
            if digit(*c).is_some() {
                end = index + offset + 1;
                gap = 0;
            } else if matches!(c, ' ' | '-' | '.' | '(' | ')' | '\u{a0}' | '–' | '‑') || *c == '+' && offset == 0 {
                gap += 1;
            } else {
                break;
            }
            if gap > 2 {
                break;
            }
        }
        let start_byte = chars[index].0;
        let end_byte = chars.get(end).map_or(text.len(), |(at, _)| *at);
        let before = index.checked_sub(1).map(|i| chars[i].1);
        let after = chars.get(end).map(|(_, c)| *c);
        if is_phone(&text[start_byte..end_byte], before, after, &text[..start_byte], &text[end_byte..]) {
            findings.push(found(FindingKind::Phone, start_byte, end_byte));
        }
        index = end.max(index + 1);
    }
}

/// Value of a digit, European, Persian or Arabic.
fn digit(c: char) -> Option<u32> {
    match c {
        '0'..='9' => Some(c as u32 - '0' as u32),
        '۰'..='۹' => Some(c as u32 - '۰' as u32),
        '٠'..='٩' => Some(c as u32 - '٠' as u32),
        _ => None,
    }
}

/// What the words before a number say that it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Said {
    Phone,
    Thing,
    Nothing,
}

/// Of the last four words the nearest tells: "номер заказа" names an order, "about my order call" a telephone. "Number" itself
/// names either, so a thing beside it wins.
fn said(left: &str) -> Said {
    let words: Vec<&str> = left.split_whitespace().rev().take(5).collect();
    for (index, word) in words.iter().take(4).enumerate() {
        let number = starts_with_any(word, &NUMBERS);
        if starts_with_any(word, &NAMES) || number && words.get(index + 1).is_some_and(|w| starts_with_any(w, &NAMES)) {
            return Said::Thing;
        }
        if number || starts_with_any(word, &CALLS) {
            return Said::Phone;
        }
    }
    Said::Nothing
}

fn is_phone(run: &str, before: Option<char>, after: Option<char>, left: &str, right: &str) -> bool {
    let digits: Vec<u32> = run.chars().filter_map(digit).collect();
    let length = digits.len();
    if !(7..=15).contains(&length) {
        return false;
    }
    // Letters at its side make it a model number, a unit or a price; so do a currency sign and a slash; a colon goes on
    // to minutes.
    let glued = |c: Option<char>| c.is_some_and(|c| c.is_alphabetic() || "$€£₸₽₫#№%/_*×=".contains(c));
    let money = left.trim_end().ends_with(['$', '€', '£', '₸', '₽', '₫', '#', '№']);
    if glued(before) || glued(after) || money || is_amount(right) {
        return false;
    }
    let groups: Vec<usize> =
        run.split(|c| digit(c).is_none()).map(|group| group.chars().count()).filter(|n| *n > 0).collect();
    // 1 299 000 or 12.000.000: thousands, not a number to call.
    let thousands = groups.len() > 1 && groups[0] <= 3 && groups[1..].iter().all(|n| *n == 3) && digits[0] != 0;
    if run.starts_with('+') {
        return length >= 8 && !(thousands && length < 10);
    }
    let clock = after == Some(':') && right[1..].starts_with(|c| digit(c).is_some());
    let dotted = run.contains('.') && run.chars().all(|c| c == '.' || digit(c).is_some());
    let date = is_date(&groups, &digits) || groups.iter().all(|n| *n <= 2) && groups.len() < 5;
    if clock || date || dotted && groups.len() == 4 && groups[0] <= 3 {
        return false;
    }
    match said(left) {
        Said::Phone => return true,
        Said::Thing => return false,
        Said::Nothing => {}
    }
    // A book's number ends in a single digit, a serial number has equal parts.
    let single = groups.last() == Some(&1) && groups.len() > 1 && groups.iter().any(|n| *n > 1);
    if single || groups.len() >= 3 && groups.iter().all(|n| *n == 4) {
        return false;
    }
    let spaced = groups.len() >= 3;
    let abroad = digits[0] == 0 && digits[1] == 0;
    !thousands
        && match digits[0] {
            0 if abroad => (11..=15).contains(&length),
            0 => (9..=12).contains(&length),
            7 | 8 => length == 11,
            6 => length == 10 && digits[1] == 9,
            2 => length == 10 && groups.len() >= 2 || length == 12 && spaced,
            9 => length == 12 && digits[1] == 8 || length == 10 && spaced,
            _ => length == 10 && groups == [3, 3, 4],
        }
        || run.starts_with('(') && (9..=11).contains(&length)
        || groups == [3, 3, 4]
}

/// Begins with a date, which a time may follow: 12-11-2026, 2026.11.12 10, 2024-2026.
fn is_date(groups: &[usize], digits: &[u32]) -> bool {
    let number = |from: usize, many: usize| digits[from..from + many].iter().fold(0, |all, digit| all * 10 + digit);
    let year = |from: usize| (1300..1500).contains(&number(from, 4)) || (1900..2100).contains(&number(from, 4));
    match groups {
        [4, month @ (1 | 2), 1 | 2, ..] => year(0) && number(4, *month) <= 12,
        [a @ (1 | 2), b @ (1 | 2), 4, ..] => year(a + b) && number(0, *a) <= 31 && number(*a, *b) <= 31,
        [4, 4] => true,
        _ => false,
    }
}

fn is_amount(right: &str) -> bool {
    let next = right.split_whitespace().next().unwrap_or_default();
    if next.starts_with(['$', '€', '£', '₽', '₫', '₸', '%']) {
        return true;
    }
    let next: String = next.chars().take(12).flat_map(char::to_lowercase).collect();
    let word = next.trim_end_matches(|c: char| !c.is_alphanumeric() && c != '.');
    // Short ones are whole words, so that "km" is none of "kme".
    UNITS.iter().any(|unit| {
        if unit.chars().count() <= 3 {
            word.trim_end_matches('.') == unit.trim_end_matches('.')
        } else {
            word.starts_with(unit)
        }
    })
}
