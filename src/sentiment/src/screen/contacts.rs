//! E-mail addresses, telephone numbers and messenger handles.

use super::addresses::{Piece, host, is_ending, pieces, trimmed};
use super::found;
use plaudit_model::signals::{Finding, FindingKind};

/// Words after which a name with @ is a handle, by their beginnings.
const MESSENGERS: [&str; 24] = [
    "telegram",
    "tg",
    "whatsapp",
    "watsapp",
    "instagram",
    "insta",
    "viber",
    "zalo",
    "signal",
    "facebook",
    "skype",
    "телеграм",
    "телегра",
    "тг",
    "вотсап",
    "ватсап",
    "вацап",
    "инстаграм",
    "инста",
    "تلگرام",
    "واتساپ",
    "اینستاگرام",
    "βάιμπερ",
    "inst",
];
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

/// Finds all three kinds.
pub(super) fn find(text: &str, findings: &mut Vec<Finding>) {
    let all = pieces(text);
    for index in 0..all.len() {
        at_sign(&all, index, findings);
    }
    phones(text, findings);
}

fn at_sign(all: &[Piece<'_>], index: usize, findings: &mut Vec<Finding>) {
    let piece = &all[index];
    if let Some(at) = piece.text.find('@') {
        let local = |c: char| c.is_alphanumeric() || "._%+-".contains(c);
        let before = piece.text[..at].char_indices().rev().take_while(|(_, c)| local(*c)).last().map(|(i, _)| i);
        let after = &piece.text[at + 1..];
        if let (Some(start), Some(end)) = (before, mail_host(after)) {
            findings.push(found(FindingKind::Email, piece.start + start, piece.start + at + 1 + end));
            return;
        }
        let name = after.chars().take_while(|c| c.is_alphanumeric() || matches!(c, '_' | '.')).collect::<String>();
        let name = name.trim_end_matches('.');
        if name.chars().count() >= 3 && (messenger_near(all, index) || starts_with_any(&piece.text[..at], &MESSENGERS))
        {
            findings.push(found(FindingKind::Handle, piece.start + at, piece.start + at + 1 + name.len()));
        }
        return;
    }
    spoken(all, index, findings);
    named(all, index, findings);
}

/// Length of the host of an e-mail address at the start of `text`.
fn mail_host(text: &str) -> Option<usize> {
    let end = text.find(|c: char| !(c.is_alphanumeric() || matches!(c, '.' | '-'))).unwrap_or(text.len());
    let host = text[..end].trim_end_matches(['.', '-']);
    let (name, ending) = host.rsplit_once('.')?;
    (!name.is_empty() && ending.chars().count() >= 2 && ending.chars().all(char::is_alphabetic)).then_some(host.len())
}

/// "name (at) host.com", "name at host dot com".
fn spoken(all: &[Piece<'_>], index: usize, findings: &mut Vec<Finding>) {
    let [name, at, rest @ ..] = &all[index..] else { return };
    let sign = at.text.to_lowercase();
    let bracketed = matches!(sign.as_str(), "(at)" | "[at]" | "собака" | "(собака)");
    let (Some(first), true) = (rest.first(), bracketed || sign == "at") else { return };
    let first = trimmed(first);
    let end = match (host(first.text), rest.get(1), rest.get(2)) {
        (Some((whole, _)), _, _) if bracketed => Some(first.start + whole.len()),
        (None, Some(dot), Some(ending))
            if matches!(dot.text.to_lowercase().as_str(), "dot" | "(dot)" | "[dot]" | "точка") =>
        {
            let ending = trimmed(ending);
            is_ending(ending.text, true).then_some(ending.end())
        }
        _ => None,
    };
    if let Some(end) = end {
        findings.push(found(FindingKind::Email, trimmed(name).start, end));
    }
}

/// "telegram: shop_name", "инста shop.name77": a name that no word of running text looks like.
fn named(all: &[Piece<'_>], index: usize, findings: &mut Vec<Finding>) {
    let Some(name) = all.get(index + 1).map(trimmed) else { return };
    let odd = name.text.contains('_') || name.text.chars().any(|c| c.is_ascii_digit());
    let sound = name.text.len() >= 5
        && name.text.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '.'));
    if odd && sound && starts_with_any(all[index].text, &MESSENGERS) {
        findings.push(found(FindingKind::Handle, name.start, name.end()));
    }
}

fn messenger_near(all: &[Piece<'_>], index: usize) -> bool {
    all[index.saturating_sub(3)..index].iter().any(|piece| starts_with_any(piece.text, &MESSENGERS))
}

fn starts_with_any(word: &str, beginnings: &[&str]) -> bool {
    let lower = word.to_lowercase();
    let lower = lower.trim_start_matches(|c: char| !c.is_alphanumeric());
    // Two or three letters must be the whole word.
    beginnings.iter().any(|b| {
        let word = lower.trim_end_matches(|c: char| !c.is_alphanumeric());
        if b.chars().count() <= 3 { word == *b } else { lower.starts_with(b) }
    })
}

/// A run of digits and what is written between them in numbers.
fn phones(text: &str, findings: &mut Vec<Finding>) {
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
