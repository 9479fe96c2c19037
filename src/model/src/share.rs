//! Where a page can be shared: networks that we know, and a merchant's own by an address template.
//!
//! Plain addresses, no script of a network, no counts. The loader puts page address `{u}`, title `{t}` and picture `{i}`
//! into a template, percent-encoded; `{o}` is our own server and `{l}` the language, for networks that need a step in between.

use crate::settings::{ShareSettings, ShareTemplate};

/// A network that we know.
#[derive(Debug, PartialEq, Eq)]
pub struct Network {
    /// Short name in settings, events and style sheets.
    pub code: &'static str,
    /// Address with placeholders.
    pub template: &'static str,
}

/// Every network, by code. Which of them a shopper sees is for the language's file or the merchant to say.
pub const NETWORKS: &[Network] = &[
    known("balatarin", "https://www.balatarin.com/links/submit?phase=2&url={u}&title={t}"),
    known("bluesky", "https://bsky.app/intent/compose?text={t}%20{u}"),
    known("email", "mailto:?subject={t}&body={t}%0D%0A{u}"),
    known("facebook", "https://www.facebook.com/sharer/sharer.php?u={u}"),
    known("line", "https://social-plugins.line.me/lineit/share?url={u}&text={t}"),
    known("linkedin", "https://www.linkedin.com/sharing/share-offsite/?url={u}"),
    // Everyone is at home on another server: a page of ours asks for its name.
    known("mastodon", "{o}/share/mastodon?lang={l}&u={u}&t={t}"),
    known("ok", "https://connect.ok.ru/offer?url={u}&title={t}&imageUrl={i}"),
    known("pinterest", "https://www.pinterest.com/pin/create/button/?url={u}&media={i}&description={t}"),
    known("reddit", "https://www.reddit.com/submit?url={u}&title={t}"),
    // `?&` is what both kinds of telephones understand.
    known("sms", "sms:?&body={t}%20{u}"),
    known("telegram", "https://t.me/share/url?url={u}&text={t}"),
    known("threads", "https://www.threads.com/intent/post?text={t}&url={u}"),
    // Opens the app; the browser says so where there is none.
    known("viber", "viber://forward?text={t}%20{u}"),
    known("vk", "https://vk.com/share.php?url={u}&title={t}&image={i}"),
    known("whatsapp", "https://api.whatsapp.com/send?text={t}%20{u}"),
    known("x", "https://twitter.com/intent/tweet?text={t}&url={u}"),
    // It wants the address in base64, which our server does on the way.
    known("zalo", "{o}/share/zalo?u={u}"),
];

const fn known(code: &'static str, template: &'static str) -> Network {
    Network { code, template }
}

/// The network with a code.
pub fn network(code: &str) -> Option<&'static Network> {
    NETWORKS.iter().find(|network| network.code == code)
}

/// A row holds so many at most.
pub const MOST: usize = 20;
/// A merchant may add so many parameters.
pub const MOST_PARAMETERS: usize = 8;
/// Characters of a name, and of a code or a parameter, that a merchant gives.
const LONGEST_WORD: usize = 40;
/// Bytes of an address that a merchant gives.
const LONGEST_ADDRESS: usize = 500;
/// What an own address may begin with: the web by TLS, and apps that take a text.
const SCHEMES: [&str; 9] = ["https", "mailto", "sms", "tg", "viber", "whatsapp", "line", "fb-messenger", "bluesky"];
/// Codes of our own two buttons.
const BUTTONS: [&str; 2] = ["native", "copy"];

/// One link of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target<'a> {
    /// A network that we know.
    Known(&'static Network),
    /// One of the merchant's own.
    Own(&'a ShareTemplate),
}

impl<'a> Target<'a> {
    /// What events and style sheets call it.
    pub fn code(&self) -> &'a str {
        match self {
            Target::Known(network) => network.code,
            Target::Own(own) => &own.code,
        }
    }

    /// The address with the placeholders that are left to the page; `origin` is our own server's.
    pub fn template(&self, origin: &str, language: &str) -> String {
        match self {
            Target::Known(network) => network.template.replace("{o}", origin).replace("{l}", language),
            Target::Own(own) => own.url.clone(),
        }
    }
}

/// The row of a shop in a language: what the merchant puts first, then the language's networks, then the merchant's own;
/// each once, without those that were removed.
pub fn row<'a>(language: &[String], settings: &'a ShareSettings) -> Vec<Target<'a>> {
    let find = |code: &str| {
        let own = settings.added.iter().find(|own| own.code == code).filter(|own| check(own).is_ok());
        own.map(Target::Own).or_else(|| network(code).map(Target::Known))
    };
    let own = settings.added.iter().map(|own| &own.code);
    let mut row: Vec<Target<'a>> = Vec::new();
    for code in settings.order.iter().chain(language).chain(own) {
        let fresh = !settings.removed.contains(code) && row.iter().all(|target| target.code() != code);
        row.extend(find(code).filter(|_| fresh && row.len() < MOST));
    }
    row
}

/// Why a merchant's own network cannot be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TargetFault {
    /// The code is empty, too long, or of other letters.
    #[error("the code must have 1 to 40 characters a-z, 0-9 and -")]
    Code,
    /// The code belongs to a network that we know.
    #[error("this code belongs to a known network; choose another")]
    Taken,
    /// The name is empty or too long.
    #[error("the name must have 1 to 40 characters")]
    Name,
    /// The address is too long or has characters that an address cannot have.
    #[error("the address must be at most 500 characters without spaces and quotes")]
    Address,
    /// Not `https:` nor a known app.
    #[error("the address must begin with https:// or with a known app such as viber:, tg: or mailto:")]
    Scheme,
    /// No host, or one that depends on the page.
    #[error("the address must name its host")]
    Host,
    /// Nowhere to put the page's address.
    #[error("the address must contain {{u}}, where the page's address goes")]
    NoPage,
    /// A placeholder that does not exist.
    #[error("the placeholders are {{u}} for the page's address, {{t}} for its title and {{i}} for its picture")]
    Placeholder,
}

/// Checks a network of the merchant's own before it is stored.
///
/// # Errors
/// The first thing that is wrong with it.
pub fn check(own: &ShareTemplate) -> Result<(), TargetFault> {
    let code = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if own.code.is_empty() || own.code.len() > LONGEST_WORD || !own.code.chars().all(code) {
        return Err(TargetFault::Code);
    }
    if BUTTONS.contains(&own.code.as_str()) || network(&own.code).is_some() {
        return Err(TargetFault::Taken);
    }
    let length = own.name.trim().chars().count();
    if length == 0 || length > LONGEST_WORD || own.name.chars().any(char::is_control) {
        return Err(TargetFault::Name);
    }
    check_address(&own.url)
}

/// Whether an address template may become a link.
fn check_address(template: &str) -> Result<(), TargetFault> {
    let allowed = |c: char| c.is_ascii_graphic() && !matches!(c, '"' | '\'' | '<' | '>' | '\\' | '`' | '^' | '|');
    if template.len() > LONGEST_ADDRESS || !template.chars().all(allowed) {
        return Err(TargetFault::Address);
    }
    let (scheme, rest) = template.split_once(':').ok_or(TargetFault::Scheme)?;
    if !SCHEMES.contains(&scheme) {
        return Err(TargetFault::Scheme);
    }
    if scheme == "https" {
        let rest = rest.strip_prefix("//").ok_or(TargetFault::Host)?;
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        let plain = host.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':'));
        if !plain || !host.starts_with(|first: char| first.is_ascii_alphanumeric()) {
            return Err(TargetFault::Host);
        }
    }
    if !template.contains("{u}") {
        return Err(TargetFault::NoPage);
    }
    let left = ["{u}", "{t}", "{i}"].iter().fold(template.to_owned(), |left, one| left.replace(one, ""));
    if left.contains(['{', '}']) { Err(TargetFault::Placeholder) } else { Ok(()) }
}

/// Whether a pair may be added to addresses: names and values of letters, digits and `- . _ ~`, and `{network}` in a value.
pub fn parameter_fits((name, value): &(String, String)) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_' | '~');
    let short = |text: &str| text.len() <= LONGEST_WORD;
    let free = value.replace("{network}", "");
    !name.is_empty() && short(name) && short(value) && name.chars().all(plain) && free.chars().all(plain)
}

/// What is added to the query of the address that a button shares, without `?` or `&` before it; may be empty.
pub fn parameters(settings: &ShareSettings, code: &str) -> String {
    let fitting = settings.parameters.iter().filter(|pair| parameter_fits(pair)).take(MOST_PARAMETERS);
    let pairs: Vec<String> =
        fitting.map(|(name, value)| format!("{name}={}", value.replace("{network}", code))).collect();
    pairs.join("&")
}

#[cfg(test)]
mod tests;
