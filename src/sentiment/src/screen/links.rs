//! Web addresses: plain, without a scheme, and in the disguises that people use against filters.

use super::addresses::{Piece, host, is_ending, is_own, is_trading, pieces, trimmed};
use super::contacts::is_any;
use super::found;
use plaudit_model::signals::{Finding, FindingKind};

/// Schemes, true ones and crippled ones.
const SCHEMES: [&str; 10] =
    ["http://", "https://", "hxxp://", "hxxps://", "h**p://", "ftp://", "//www.", "http:\\\\", "https:\\\\", "http:/"];
/// Schemes of messengers.
const MESSENGER_SCHEMES: [&str; 5] = ["tg://", "whatsapp://", "viber://", "zalo://", "skype:"];
/// Hosts that lead to a messenger.
const MESSENGERS: [&str; 20] = [
    "t.me",
    "telegram.me",
    "telegram.dog",
    "wa.me",
    "wa.link",
    "chat.whatsapp.com",
    "api.whatsapp.com",
    "zalo.me",
    "m.me",
    "viber.click",
    "vk.me",
    "signal.me",
    "line.me",
    "discord.gg",
    "rubika.ir",
    "eitaa.com",
    "eitaa.ir",
    "ble.ir",
    "bale.ai",
    "splus.ir",
];
/// How "dot" is spoken. In brackets of any kind it may be a dot itself.
const DOTS: [&str; 12] =
    ["dot", "дот", "точка", "тчк", "нүкте", "нукте", "τελεία", "τελεια", "chấm", "cham", "دات", "نقطه"];
/// Signs that stand for a dot between blanks.
const DOT_SIGNS: [&str; 5] = [".", "·", "•", "∙", "⋅"];

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
    spelt(&all, own_domains, findings);
}

/// Cuts a piece where no address goes on; a piece that can hold none has no parts.
fn parts<'a>(piece: &Piece<'a>) -> Vec<Piece<'a>> {
    let base = piece.text.as_ptr() as usize;
    if !piece.text.contains(['.', ':', '/']) {
        return Vec::new();
    }
    piece
        .text
        .split([',', ';', '(', ')', '<', '>', '"', '«', '»', '“', '”', '،', '!'])
        .map(|part| trimmed(&Piece { start: piece.start + part.as_ptr() as usize - base, text: part }))
        .filter(|part| !part.text.is_empty())
        .collect()
}

fn plain(piece: &Piece<'_>, own_domains: &[&str], findings: &mut Vec<Finding>) {
    let lower = piece.text.to_ascii_lowercase();
    if let Some(at) = MESSENGER_SCHEMES.iter().filter(|scheme| lower.len() > scheme.len()).find_map(|s| lower.find(s)) {
        findings.push(found(FindingKind::Handle, piece.start + at, piece.end()));
        return;
    }
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

/// "site dot com", "site . com", "site .com", "site (dot) com", "site[.]com", "site(точка)ру".
fn disguised(pieces: &[Piece<'_>], own_domains: &[&str], findings: &mut Vec<Finding>) {
    let Some(first) = pieces.first() else { return };
    if let Some((name, ending)) = bracketed(first.text) {
        link(first, first.end(), name, ending, true, own_domains, findings);
    }
    let Some(second) = pieces.get(1) else { return };
    if let Some(ending) = second.text.strip_prefix('.') {
        link(first, second.end(), first.text, ending, false, own_domains, findings);
    }
    let Some(third) = pieces.get(2) else { return };
    let spoken = is_any(second.text, &DOTS) || second.text.len() == 3 && is_any(second.text, &["."]);
    if spoken || DOT_SIGNS.contains(&second.text) {
        let ending = trimmed(third);
        // In Vietnamese without marks it is the word for "slow" as well.
        if !is_any(second.text, &["cham"]) || ending.text.eq_ignore_ascii_case("com") {
            link(first, ending.end(), first.text, ending.text, spoken, own_domains, findings);
        }
    }
}

/// Name and ending around a dot in brackets.
fn bracketed(text: &str) -> Option<(&str, &str)> {
    let open = text.find(['(', '[', '{', '<']).filter(|at| *at > 0)?;
    let close = open + text[open..].find([')', ']', '}', '>'])?;
    let inside = text[open + 1..close].to_lowercase();
    (inside == "." || is_any(&inside, &DOTS)).then(|| (&text[..open], &text[close + 1..]))
}

/// Endings are spoken in one's own letters too.
fn written(ending: &str) -> &str {
    match ending {
        "کام" | "ком" | "κομ" => "com",
        "ру" => "ru",
        "кз" => "kz",
        "нет" => "net",
        "орг" => "org",
        "آیآر" | "ایر" => "ir",
        own => own,
    }
}

/// After a dot between blanks a sentence may begin; `sure` says that the dot was spoken or in brackets.
fn link(
    first: &Piece<'_>,
    end: usize,
    name: &str,
    ending: &str,
    sure: bool,
    own_domains: &[&str],
    findings: &mut Vec<Finding>,
) {
    let first = trimmed(first);
    let name = name.trim_start_matches(|c: char| !c.is_alphanumeric());
    let ending: String = ending.chars().take_while(|c| c.is_alphanumeric()).collect();
    let sound = name.chars().count() >= 2 && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '.'));
    let capital = ending.chars().next().is_some_and(char::is_uppercase) && name.chars().any(char::is_lowercase);
    // A word for "not" is an ending only where the dot was spoken.
    let ending = if sure { written(&ending) } else { ending.as_str() };
    let closes = is_ending(ending, true) || sure && is_trading(ending);
    if sound && !capital && name.chars().any(char::is_alphabetic) && closes {
        let whole = format!("{name}.{ending}");
        if !is_own(&whole, own_domains) {
            findings.push(found(FindingKind::Link, first.start, end.max(first.end())));
        }
    }
}

/// Addresses whose signs stand apart: "s i t e . c o m".
fn spelt(all: &[Piece<'_>], own_domains: &[&str], findings: &mut Vec<Finding>) {
    let mut index = 0;
    while index < all.len() {
        let single = |piece: &&Piece<'_>| piece.text.chars().count() == 1;
        let run: Vec<&Piece<'_>> = all[index..].iter().take_while(single).take(100).collect();
        index += run.len().max(1);
        let (Some(first), Some(last), true) = (run.first(), run.last(), run.len() >= 5) else { continue };
        let joined: String = run.iter().map(|piece| piece.text).collect();
        if host(&joined).is_some_and(|(name, _)| name.len() >= 5 && !is_own(name, own_domains)) {
            findings.push(found(FindingKind::Link, first.start, last.end()));
        }
    }
}
