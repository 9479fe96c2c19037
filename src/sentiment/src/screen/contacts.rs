//! E-mail addresses and messenger handles.

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
/// Finds both kinds.
pub(super) fn find(text: &str, findings: &mut Vec<Finding>) {
    let all = pieces(text);
    for index in 0..all.len() {
        at_sign(&all, index, findings);
    }
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

/// Whether a word starts with any of these; of those of up to three letters it must be all.
pub(super) fn starts_with_any(word: &str, beginnings: &[&str]) -> bool {
    let lower = word.to_lowercase();
    let lower = lower.trim_start_matches(|c: char| !c.is_alphanumeric());
    beginnings.iter().any(|b| {
        let word = lower.trim_end_matches(|c: char| !c.is_alphanumeric());
        if b.chars().count() <= 3 { word == *b } else { lower.starts_with(b) }
    })
}
