//! `[mail]`: the server that takes our mail.

use anyhow::{Context, bail};
use lettre::Address;
use lettre::message::Mailbox;
use serde::Deserialize;
use std::fmt;
use std::path::PathBuf;

/// How mail is sent, checked.
#[derive(Clone)]
pub struct MailConfig {
    /// Name of the server.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the connection is encrypted.
    pub tls: MailTls,
    /// Who signs in; `None` where nobody has to.
    pub user: Option<String>,
    /// Their password, or what `plaudit mail seal` made of it.
    pub password: Option<String>,
    /// From whom mail comes.
    pub from: Mailbox,
    /// Where answers go; `None` for where it comes from.
    pub reply_to: Option<Mailbox>,
    /// Where mail that cannot be delivered goes back to; `None` for where it comes from.
    pub bounces: Option<Address>,
    /// File with the certificate of an authority of one's own, in PEM form.
    pub ca: Option<PathBuf>,
}

/// How the connection to the mail server is encrypted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MailTls {
    /// It begins open and must become encrypted before anything is said (port 587).
    Starttls,
    /// It is encrypted from the first byte (port 465).
    Tls,
    /// Never: for a server on this machine.
    None,
}

impl MailTls {
    fn code(self) -> &'static str {
        match self {
            MailTls::Starttls => "starttls",
            MailTls::Tls => "tls",
            MailTls::None => "none",
        }
    }

    fn port(self) -> u16 {
        match self {
            MailTls::Starttls => 587,
            MailTls::Tls => 465,
            MailTls::None => 25,
        }
    }
}

/// The section, every key optional.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Mail {
    host: Option<String>,
    port: Option<u16>,
    tls: Option<String>,
    user: Option<String>,
    password: Option<String>,
    from: Option<String>,
    reply_to: Option<String>,
    bounces: Option<String>,
    ca: Option<PathBuf>,
}

/// Reads the section; `None` where no server is named.
pub(super) fn load(file: Mail, env: impl Fn(&str) -> Option<String>) -> anyhow::Result<Option<MailConfig>> {
    let from = env("PLAUDIT_MAIL_FROM").or(file.from);
    let Some(host) = env("PLAUDIT_MAIL_HOST").or(file.host).filter(|host| !host.is_empty()) else {
        return Ok(None);
    };
    let tls = match env("PLAUDIT_MAIL_TLS").or(file.tls).as_deref() {
        None | Some("starttls") => MailTls::Starttls,
        Some("tls") => MailTls::Tls,
        Some("none") => MailTls::None,
        Some(other) => bail!("tls of [mail] is one of starttls, tls and none, got {other}"),
    };
    let port = match env("PLAUDIT_MAIL_PORT") {
        Some(text) => text.parse().with_context(|| format!("PLAUDIT_MAIL_PORT: {text} is not a port"))?,
        None => file.port.unwrap_or(tls.port()),
    };
    let mailbox = |key: &str, text: &str| {
        let form = "is not of the form Name <name@shop.example>";
        text.parse::<Mailbox>().with_context(|| format!("{key} of [mail]: {text} {form}"))
    };
    let Some(from) = from else {
        bail!("[mail] names a server but no sender; add from = \"Teapots <care@shop.example>\"");
    };
    let bounces = env("PLAUDIT_MAIL_BOUNCES").or(file.bounces);
    let bounces = bounces
        .map(|text| text.parse().with_context(|| format!("bounces of [mail]: {text} is not an address")))
        .transpose()?;
    let (user, password) = (env("PLAUDIT_MAIL_USER").or(file.user), env("PLAUDIT_MAIL_PASSWORD").or(file.password));
    if user.is_some() != password.is_some() {
        bail!("[mail] needs both user and password, or neither of them");
    }
    if tls == MailTls::None && user.is_some() {
        bail!("[mail] would send its password in the open; choose tls = \"starttls\" or \"tls\"");
    }
    let reply_to = env("PLAUDIT_MAIL_REPLY_TO").or(file.reply_to);
    Ok(Some(MailConfig {
        host,
        port,
        tls,
        user,
        password,
        from: mailbox("from", &from)?,
        reply_to: reply_to.map(|text| mailbox("reply_to", &text)).transpose()?,
        bounces,
        ca: env("PLAUDIT_MAIL_CA").map(PathBuf::from).or(file.ca),
    }))
}

/// Printed by `check-config`: the password is not.
impl fmt::Display for MailConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let quoted = |text: &str| toml::Value::from(text).to_string();
        writeln!(f, "\n[mail]")?;
        writeln!(f, "host = {}", quoted(&self.host))?;
        writeln!(f, "port = {}", self.port)?;
        writeln!(f, "tls = {}", quoted(self.tls.code()))?;
        if let Some(user) = &self.user {
            writeln!(f, "user = {}", quoted(user))?;
        }
        if self.password.is_some() {
            writeln!(f, "password = \"***\"")?;
        }
        writeln!(f, "from = {}", quoted(&self.from.to_string()))?;
        if let Some(reply_to) = &self.reply_to {
            writeln!(f, "reply_to = {}", quoted(&reply_to.to_string()))?;
        }
        if let Some(bounces) = &self.bounces {
            writeln!(f, "bounces = {}", quoted(bounces.as_ref()))?;
        }
        if let Some(ca) = &self.ca {
            writeln!(f, "ca = {}", quoted(&ca.to_string_lossy()))?;
        }
        Ok(())
    }
}
