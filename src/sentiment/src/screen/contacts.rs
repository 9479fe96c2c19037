//! E-mail addresses and messenger handles.

use super::addresses::{Piece, host, is_ending, pieces, trimmed};
use super::found;
use plaudit_model::signals::{Finding, FindingKind};

/// Words after which a name with @ is a handle, by their beginnings; those of up to three letters whole.
const MESSENGERS: [&str; 46] = [
    "telegram",
    "tg",
    "whatsapp",
    "watsapp",
    "whatsap",
    "instagram",
    "insta",
    "ig",
    "viber",
    "zalo",
    "signal",
    "facebook",
    "fb",
    "skype",
    "discord",
    "snapchat",
    "wechat",
    "tiktok",
    "rubika",
    "eitaa",
    "телеграм",
    "телегра",
    "телег",
    "тг",
    "вайбер",
    "вотсап",
    "ватсап",
    "вацап",
    "уатсап",
    "инстаграм",
    "инста",
    "скайп",
    "вк",
    "تلگرام",
    "واتساپ",
    "واتس",
    "اینستا",
    "روبیکا",
    "ایتا",
    "وایبر",
    "آیدی",
    "βάιμπερ",
    "τηλέγκραμ",
    "ινστα",
    "ίνστα",
    "inst",
];
/// Words that ask to be written to, before a name with @.
const WRITE: [&str; 24] = [
    "write",
    "dm",
    "contact",
    "message",
    "text",
    "follow",
    "пиши",
    "напиши",
    "подпис",
    "обращ",
    "жаз",
    "жазыл",
    "پیام",
    "دایرکت",
    "پیج",
    "کانال",
    "nhắn",
    "liên",
    "inbox",
    "ib",
    "στείλ",
    "γράψ",
    "ακολουθ",
    "канал",
];
/// Whose a messenger's name is that follows.
const MINE: [&str; 18] = [
    "my",
    "our",
    "мой",
    "мою",
    "моя",
    "наш",
    "наша",
    "нашу",
    "біздің",
    "менің",
    "من",
    "ما",
    "của",
    "mình",
    "μου",
    "μας",
    "our's",
    "мне",
];
/// How "at" is spoken; alone, a spoken dot must follow.
const ATS: [&str; 10] = ["@", "at", "эт", "ат", "собака", "παπάκι", "παπακι", "papaki", "ات", "còng"];
/// How "dot" is spoken in an address.
const DOTS: [&str; 10] = [".", "dot", "дот", "точка", "нүкте", "τελεία", "τελεια", "chấm", "دات", "نقطه"];
/// Providers of mail boxes that are named without their ending.
const PROVIDERS: [&str; 12] =
    ["gmail", "mail", "yandex", "yahoo", "hotmail", "outlook", "icloud", "proton", "bk", "inbox", "rambler", "джимейл"];

/// Finds both kinds.
pub(super) fn find(text: &str, findings: &mut Vec<Finding>) {
    let all = pieces(text);
    for index in 0..all.len() {
        at_sign(&all, index, findings);
    }
}

fn at_sign(all: &[Piece<'_>], index: usize, findings: &mut Vec<Finding>) {
    let piece = &all[index];
    let Some(at) = piece.text.find('@') else {
        spoken(all, index, findings);
        named(all, index, findings);
        return;
    };
    let local = |c: char| c.is_alphanumeric() || "._%+-".contains(c);
    let before = piece.text[..at].char_indices().rev().take_while(|(_, c)| local(*c)).last().map(|(i, _)| i);
    let after = &piece.text[at + 1..];
    if let (Some(start), Some(end)) = (before, mail_host(after)) {
        findings.push(found(FindingKind::Email, piece.start + start, piece.start + at + 1 + end));
        return;
    }
    if piece.text == "@" {
        apart(all, index, findings);
        return;
    }
    let name = after.chars().take_while(|c| c.is_alphanumeric() || matches!(c, '_' | '.')).collect::<String>();
    let name = name.trim_end_matches('.');
    let odd = name.len() >= 5 && name.contains(|c: char| c == '_' || c.is_ascii_digit()) && before.is_none();
    let asked = near(all, index, &MESSENGERS) || near(all, index, &WRITE);
    if name.chars().count() >= 3 && (odd || asked || starts_with_any(&piece.text[..at], &MESSENGERS)) {
        findings.push(found(FindingKind::Handle, piece.start + at, piece.start + at + 1 + name.len()));
    }
}

/// Length of the host of an e-mail address at the start of `text`.
fn mail_host(text: &str) -> Option<usize> {
    let end = text.find(|c: char| !(c.is_alphanumeric() || matches!(c, '.' | '-'))).unwrap_or(text.len());
    let host = text[..end].trim_end_matches(['.', '-']);
    let (name, ending) = host.rsplit_once('.')?;
    (!name.is_empty() && ending.chars().count() >= 2 && ending.chars().all(char::is_alphabetic)).then_some(host.len())
}

/// "name @ host.com", "name @ host . com".
fn apart(all: &[Piece<'_>], index: usize, findings: &mut Vec<Finding>) {
    let (Some(name), Some(first)) = (index.checked_sub(1).and_then(|at| all.get(at)), all.get(index + 1)) else {
        return;
    };
    let first = trimmed(first);
    let end = match (host(first.text), all.get(index + 2), all.get(index + 3)) {
        (Some((whole, _)), ..) => Some(first.start + whole.len()),
        (None, Some(dot), Some(ending)) if dot.text == "." && is_ending(trimmed(ending).text, true) => {
            Some(trimmed(ending).end())
        }
        _ => None,
    };
    if let Some(end) = end {
        findings.push(found(FindingKind::Email, trimmed(name).start, end));
    }
}

/// "name (at) host.com", "name at host dot com", "name собака mail точка ru", "name at gmail".
fn spoken(all: &[Piece<'_>], index: usize, findings: &mut Vec<Finding>) {
    let [name, at, rest @ ..] = &all[index..] else { return };
    let (Some(first), true) = (rest.first(), is_any(at.text, &ATS)) else { return };
    let bracketed = at.text.ends_with([')', ']', '}']) || is_any(at.text, &["собака", "παπάκι"]);
    let first = trimmed(first);
    let provider = is_any(first.text, &PROVIDERS);
    let dot = |piece: &Piece<'_>| is_any(piece.text, &DOTS);
    let end = match (host(first.text), rest.get(1), rest.get(2)) {
        (Some((whole, _)), _, _) if bracketed || is_provider(whole) => Some(first.start + whole.len()),
        (None, Some(sign), Some(ending)) if dot(sign) => {
            let ending = trimmed(ending);
            let closes = is_ending(ending.text, true) || matches!(ending.text, "ру" | "ком" | "κομ" | "کام");
            closes.then_some(ending.end())
        }
        (None, Some(ending), _) if provider && is_ending(trimmed(ending).text, true) => Some(trimmed(ending).end()),
        _ => None,
    };
    if let Some(end) = end {
        findings.push(found(FindingKind::Email, trimmed(name).start, end));
    }
}

fn is_provider(host: &str) -> bool {
    host.split('.').next().is_some_and(|name| is_any(name, &PROVIDERS))
}

/// "telegram: shop_name", "инста shop.name77", "my telegram cheapdeals": a name that no word of running text looks like,
/// or one in another script than its messenger, or one that is said to be the writer's.
fn named(all: &[Piece<'_>], index: usize, findings: &mut Vec<Finding>) {
    let messenger = &all[index];
    if !starts_with_any(messenger.text, &MESSENGERS) {
        return;
    }
    let signs = |piece: &&Piece<'_>| matches!(piece.text, ":" | "-" | "—" | "–" | "is" | "это");
    let Some(name) = all[index + 1..].iter().take(2).find(|piece| !signs(piece)).map(trimmed) else { return };
    let latin = |text: &str| text.starts_with(|c: char| c.is_ascii_alphabetic());
    let sound = name.text.len() >= 5
        && latin(name.text)
        && name.text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '.'));
    let odd = name.text.contains('_') || name.text.chars().any(|c| c.is_ascii_digit());
    let marked = messenger.text.ends_with(':') && !latin(messenger.text);
    let mine = [index.checked_sub(1), Some(index + 1)]
        .into_iter()
        .flatten()
        .filter_map(|at| all.get(at))
        .any(|piece| MINE.contains(&piece.text.to_lowercase().trim_matches(|c: char| !c.is_alphanumeric())));
    let plain = name.text.chars().all(|c| !c.is_ascii_uppercase()) && !COMMON.contains(&name.text);
    if sound && (odd || plain && (marked || mine)) {
        findings.push(found(FindingKind::Handle, name.start, name.end()));
    }
}

/// English words that follow a messenger's name in honest sentences ("my Telegram keeps crashing").
const COMMON: [&str; 40] = [
    "keeps",
    "account",
    "accounts",
    "crashes",
    "crashed",
    "stopped",
    "doesn",
    "messages",
    "message",
    "group",
    "channel",
    "never",
    "always",
    "works",
    "working",
    "again",
    "after",
    "before",
    "still",
    "about",
    "where",
    "which",
    "there",
    "their",
    "would",
    "could",
    "should",
    "every",
    "calls",
    "video",
    "photos",
    "pictures",
    "support",
    "number",
    "friends",
    "because",
    "while",
    "until",
    "orders",
    "notifications",
];

fn near(all: &[Piece<'_>], index: usize, words: &[&str]) -> bool {
    all[index.saturating_sub(3)..index].iter().any(|piece| starts_with_any(piece.text, words))
}

/// Whether a word starts with any of these; of those of up to three letters it must be all.
pub(super) fn starts_with_any(word: &str, beginnings: &[&str]) -> bool {
    let word = word.trim_start_matches(|c: char| !c.is_alphanumeric());
    let Some(first) = word.chars().next().and_then(|c| c.to_lowercase().next()) else { return false };
    if !beginnings.iter().any(|b| b.starts_with(first)) {
        return false;
    }
    let lower = word.to_lowercase();
    let whole = lower.trim_end_matches(|c: char| !c.is_alphanumeric());
    beginnings.iter().any(|b| if b.chars().count() <= 3 { whole == *b } else { lower.starts_with(b) })
}

/// Whether a word, without brackets around it, is one of these in any case.
pub(super) fn is_any(word: &str, list: &[&str]) -> bool {
    let bare = word.trim_matches(['(', ')', '[', ']', '{', '}', '<', '>']);
    let Some(first) = bare.chars().next().and_then(|c| c.to_lowercase().next()) else { return false };
    list.iter().any(|known| known.starts_with(first)) && list.contains(&bare.to_lowercase().as_str())
}
