//! Telephone numbers, and how they differ from prices, dates, sizes and the names of models.

use super::contacts::starts_with_any;
use super::found;
use plaudit_model::signals::{Finding, FindingKind};

/// Words after which a number is a telephone number, by their beginnings.
const CALLS: [&str; 30] = [
    "call",
    "tel",
    "phone",
    "mobile",
    "whatsapp",
    "viber",
    "zalo",
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
    "номер",
    "ватсап",
    "вотсап",
    "вацап",
    "қоңырау",
    "хабарлас",
    "τηλ",
    "κιν",
    "تماس",
    "تلفن",
    "شماره",
    "واتساپ",
    "موبایل",
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

fn is_phone(run: &str, before: Option<char>, after: Option<char>, left: &str, right: &str) -> bool {
    let digits: Vec<u32> = run.chars().filter_map(digit).collect();
    if !(7..=15).contains(&digits.len()) {
        return false;
    }
    // Letters at its side make it a model number, a unit or a price; so do a currency sign and a slash.
    let glued = |c: Option<char>| c.is_some_and(|c| c.is_alphabetic() || "$€£₸₽₫#№%/_*×=".contains(c));
    if glued(before) || glued(after) || is_money(right) {
        return false;
    }
    if run.starts_with('+') {
        return digits.len() >= 8;
    }
    let groups: Vec<usize> =
        run.split(|c| digit(c).is_none()).map(|group| group.chars().count()).filter(|n| *n > 0).collect();
    if is_date(&groups) || groups.iter().all(|n| *n <= 2) && groups.len() < 5 {
        return false;
    }
    let called = left.split_whitespace().rev().take(3).any(|word| starts_with_any(word, &CALLS));
    if called {
        return true;
    }
    // 1 299 000 or 12.000.000: thousands, not a number to call.
    let thousands = groups.len() > 1 && groups[0] <= 3 && groups[1..].iter().all(|n| *n == 3) && digits[0] != 0;
    let length = digits.len();
    let spaced = groups.len() >= 3;
    !thousands
        && match digits[0] {
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

/// 12-11-2026, 2026.11.12: day, month and year.
fn is_date(groups: &[usize]) -> bool {
    matches!(groups, [1 | 2, 1 | 2, 4] | [4, 1 | 2, 1 | 2]) || matches!(groups, [4, 4])
}

fn is_money(right: &str) -> bool {
    const UNITS: [&str; 20] = [
        "usd",
        "eur",
        "euro",
        "dollar",
        "руб",
        "р.",
        "тг",
        "тенге",
        "теңге",
        "تومان",
        "ریال",
        "تومن",
        "đồng",
        "vnd",
        "vnđ",
        "đ",
        "dong",
        "ευρώ",
        "ευρω",
        "₸",
    ];
    let next = right.split_whitespace().next().unwrap_or_default().to_lowercase();
    UNITS.iter().any(|unit| next.starts_with(unit)) || next.starts_with(['$', '€', '£', '₽', '₫'])
}
