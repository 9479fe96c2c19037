//! Web addresses: plain, without a scheme, and in the disguises that people use against filters.

use super::addresses::{Piece, host, is_ending, is_own, pieces, trimmed};
use super::found;
use plaudit_model::signals::{Finding, FindingKind};

/// Schemes, true ones and the crippled one.
const SCHEMES: [&str; 6] = ["http://", "https://", "hxxp://", "hxxps://", "ftp://", "//www."];
/// Hosts that lead to a messenger.
const MESSENGERS: [&str; 8] =
    ["t.me", "telegram.me", "telegram.dog", "wa.me", "chat.whatsapp.com", "zalo.me", "m.me", "viber.click"];
/// How "dot" is spoken.
const DOTS: [&str; 11] = ["dot", "точка", "нүкте", "τελεία", "τελεια", "chấm", "cham", "دات", "نقطه", "(dot)", "[dot]"];

/// Finds addresses outside `own_domains`.
pub(super) fn find(text: &str, own_domains: &[&str], findings: &mut Vec<Finding>) {
    let all = pieces(text);
    for (index, raw) in all.iter().enumerate() {
        // A comma or bracket may stand between words without a blank.
        for piece in parts(raw) {
            plain(&piece, own_domains, findings);
        }
        disguised(&all[index..], own_domains, findings);
    }
}

/// Cuts a piece where no address goes on.
fn parts<'a>(piece: &Piece<'a>) -> Vec<Piece<'a>> {
    let base = piece.text.as_ptr() as usize;
    piece
        .text
        .split([',', ';', '(', ')', '<', '>', '"', '«', '»', '“', '”', '،', '!'])
        .map(|part| trimmed(&Piece { start: piece.start + part.as_ptr() as usize - base, text: part }))
        .filter(|part| !part.text.is_empty())
        .collect()
}

fn plain(piece: &Piece<'_>, own_domains: &[&str], findings: &mut Vec<Finding>) {
    let lower = piece.text.to_ascii_lowercase();
    let scheme = SCHEMES.iter().find_map(|scheme| lower.find(scheme).map(|at| (at, at + scheme.len())));
    let (start, name) = match scheme {
        // "see:https://…" starts at the scheme.
        Some((at, after)) => (at, &piece.text[after..]),
        None => (0, piece.text),
    };
    let known = host(name);
    let named = match (scheme, known) {
        (_, Some((named, _))) => named,
        (Some(_), None) if name.chars().any(char::is_alphanumeric) => {
            name.split(['/', ':', '?']).next().unwrap_or(name)
        }
        _ => return,
    };
    if piece.text[..start].contains('@') || name[..named.len()].contains('@') || is_own(named, own_domains) {
        return;
    }
    let bare = named.to_ascii_lowercase();
    let messenger = MESSENGERS.contains(&bare.trim_start_matches("www."));
    let kind = if messenger { FindingKind::Handle } else { FindingKind::Link };
    findings.push(found(kind, piece.start + start, piece.end()));
}

/// "site dot com", "site . com", "site .com", "site. com", "site (dot) com", "site[.]com".
fn disguised(pieces: &[Piece<'_>], own_domains: &[&str], findings: &mut Vec<Finding>) {
    let Some(first) = pieces.first() else { return };
    if let Some((name, ending)) = first.text.split_once("[.]").or_else(|| first.text.split_once("(.)")) {
        link(first, first.end(), name, ending, own_domains, findings);
    }
    let Some(second) = pieces.get(1) else { return };
    if let Some(ending) = second.text.strip_prefix('.') {
        link(first, second.end(), first.text, ending, own_domains, findings);
    }
    let dot = second.text == "."
        || second.text == "[.]"
        || second.text == "(.)"
        || DOTS.contains(&second.text.to_lowercase().as_str());
    if let (true, Some(third)) = (dot, pieces.get(2)) {
        let ending = trimmed(third);
        // Endings are spoken in one's own letters too.
        let spoken = match ending.text {
            "کام" | "ком" | "κομ" => "com",
            "ру" => "ru",
            "кз" => "kz",
            own => own,
        };
        link(first, ending.end(), first.text, spoken, own_domains, findings);
    }
}

fn link(first: &Piece<'_>, end: usize, name: &str, ending: &str, own_domains: &[&str], findings: &mut Vec<Finding>) {
    let first = trimmed(first);
    let name = name.trim_start_matches(|c: char| !c.is_alphanumeric());
    let ending: String = ending.chars().take_while(|c| c.is_alphanumeric()).collect();
    let sound = name.chars().count() >= 2 && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '.'));
    let capital = ending.chars().next().is_some_and(char::is_uppercase) && name.chars().any(char::is_lowercase);
    if sound && !capital && name.chars().any(char::is_alphabetic) && is_ending(&ending, true) {
        let whole = format!("{name}.{ending}");
        if !is_own(&whole, own_domains) {
            findings.push(found(FindingKind::Link, first.start, end.max(first.end())));
        }
    }
}
