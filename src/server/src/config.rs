//! Settings of the program: flags first, then environment, then the file, then defaults.
//!
//! `www/docs/plaudit.example.toml` documents every one; a test keeps the two in step.

mod mail;

pub use mail::{MailConfig, MailTls};

use anyhow::{Context, bail};
use ipnet::IpNet;
use serde::Deserialize;
use std::fmt;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use url::Url;

/// All settings, checked.
#[derive(Clone)]
pub struct Config {
    /// Where to listen.
    pub listen: SocketAddr,
    /// Database address.
    pub database: String,
    /// Where shoppers and shops reach this server; `None` until the listener is bound: then `http://` and its address.
    pub public_url: Option<Url>,
    /// Networks of reverse proxies whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<IpNet>,
    /// Private networks that webhooks may reach.
    pub allow_private_targets: Vec<IpNet>,
    /// Where photos are kept; `None` for the folder beside the database.
    pub photos: Option<Url>,
    /// Id of the key to a bucket of photos.
    pub photos_key_id: Option<String>,
    /// The key to a bucket of photos.
    pub photos_secret: Option<String>,
    /// Key for stored secrets, from the environment.
    pub secret_key: Option<String>,
    /// File of that key, made at first start.
    pub secret_key_file: PathBuf,
    /// How mail is sent; `None` where it is not.
    pub mail: Option<MailConfig>,
    /// Reviews that one address may post in an hour.
    pub posts_per_hour: u32,
    /// Reviews that one address may post in an hour before each further one costs a proof of work; 0 for never.
    pub posts_before_challenge: u32,
    /// Reviews that a shop takes in a minute.
    pub shop_posts_per_minute: u32,
    /// Photos that one address may upload in an hour.
    pub photos_per_hour: u32,
    /// Requests that one address may make in a minute.
    pub reads_per_minute: u32,
    /// Sign-in attempts that one address may make in a minute.
    pub logins_per_minute: u32,
    /// What to log, such as `info` or `plaudit_server=debug`.
    pub log: String,
    /// Whether logs are JSON lines.
    pub log_json: bool,
}

/// The file, every key optional.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    listen: Option<SocketAddr>,
    database: Option<String>,
    public_url: Option<Url>,
    #[serde(default)]
    trusted_proxies: Vec<IpNet>,
    #[serde(default)]
    allow_private_targets: Vec<IpNet>,
    photos: Option<Url>,
    photos_key_id: Option<String>,
    photos_secret: Option<String>,
    secret_key: Option<String>,
    secret_key_file: Option<PathBuf>,
    #[serde(default)]
    mail: mail::Mail,
    #[serde(default)]
    limits: Limits,
    #[serde(default)]
    log: Log,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Limits {
    posts_per_hour: Option<u32>,
    posts_before_challenge: Option<u32>,
    shop_posts_per_minute: Option<u32>,
    photos_per_hour: Option<u32>,
    reads_per_minute: Option<u32>,
    logins_per_minute: Option<u32>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Log {
    level: Option<String>,
    json: Option<bool>,
}

/// What the command line says.
#[derive(Debug, Default, Clone)]
pub struct Flags {
    /// `--config`.
    pub config: Option<PathBuf>,
    /// `--listen`.
    pub listen: Option<SocketAddr>,
    /// `--database`.
    pub database: Option<String>,
}

impl Config {
    /// Reads the settings. `env` looks an environment variable up.
    ///
    /// # Errors
    /// When the file cannot be read, has an unknown key, or a value has the wrong form; the message names it.
    pub fn load(flags: &Flags, env: impl Fn(&str) -> Option<String>) -> anyhow::Result<Config> {
        let file = match &flags.config {
            Some(path) => read(path)?,
            None => File::default(),
        };
        let networks = |name: &str, file: Vec<IpNet>| match env(name) {
            Some(list) => list
                .split(',')
                .map(str::trim)
                .filter(|item| !item.is_empty())
                .map(|item| item.parse().with_context(|| format!("{name}: {item} is not a network such as 10.0.0.0/8")))
                .collect(),
            None => Ok(file),
        };
        let number = |name: &str, file: Option<u32>, default: u32| match env(name) {
            Some(text) => text.parse().with_context(|| format!("{name}: {text} is not a whole number")),
            None => Ok(file.unwrap_or(default)),
        };
        let listen = match (flags.listen, env("PLAUDIT_LISTEN")) {
            (Some(listen), _) => listen,
            (None, Some(text)) => text
                .parse()
                .with_context(|| format!("PLAUDIT_LISTEN: {text} is not an address such as 127.0.0.1:8080"))?,
            (None, None) => file.listen.unwrap_or_else(|| SocketAddr::from(([127, 0, 0, 1], 8080))),
        };
        let public_url = match env("PLAUDIT_PUBLIC_URL") {
            Some(text) => {
                Some(text.parse::<Url>().with_context(|| format!("PLAUDIT_PUBLIC_URL: {text} is not an address"))?)
            }
            None => file.public_url,
        };
        if let Some(url) = public_url.as_ref().filter(|url| !is_origin(url)) {
            bail!("public_url must be an origin such as https://reviews.shop.example, without path, got {url}");
        }
        let photos = match env("PLAUDIT_PHOTOS") {
            Some(text) => {
                Some(text.parse::<Url>().with_context(|| format!("PLAUDIT_PHOTOS: {text} is not an address"))?)
            }
            None => file.photos,
        };
        if let Some(url) = photos.as_ref().filter(|url| !matches!(url.scheme(), "file" | "s3")) {
            bail!("photos must be file:///path/of/folder or s3://bucket/prefix?region=…, got {}", redact(url.as_str()));
        }
        let database = flags.database.clone().or_else(|| env("PLAUDIT_DATABASE")).or(file.database);
        Ok(Config {
            listen,
            database: database.unwrap_or_else(|| "sqlite://plaudit.db".to_owned()),
            public_url,
            trusted_proxies: networks("PLAUDIT_TRUSTED_PROXIES", file.trusted_proxies)?,
            allow_private_targets: networks("PLAUDIT_ALLOW_PRIVATE_TARGETS", file.allow_private_targets)?,
            photos,
            photos_key_id: env("PLAUDIT_PHOTOS_KEY_ID").or(file.photos_key_id),
            photos_secret: env("PLAUDIT_PHOTOS_SECRET").or(file.photos_secret),
            secret_key: env("PLAUDIT_SECRET_KEY").or(file.secret_key),
            secret_key_file: env("PLAUDIT_SECRET_KEY_FILE")
                .map(PathBuf::from)
                .or(file.secret_key_file)
                .unwrap_or_else(|| PathBuf::from("plaudit.key")),
            mail: mail::load(file.mail, &env)?,
            posts_per_hour: number("PLAUDIT_POSTS_PER_HOUR", file.limits.posts_per_hour, 120)?,
            posts_before_challenge: number("PLAUDIT_POSTS_BEFORE_CHALLENGE", file.limits.posts_before_challenge, 30)?,
            shop_posts_per_minute: number("PLAUDIT_SHOP_POSTS_PER_MINUTE", file.limits.shop_posts_per_minute, 300)?,
            photos_per_hour: number("PLAUDIT_PHOTOS_PER_HOUR", file.limits.photos_per_hour, 60)?,
            reads_per_minute: number("PLAUDIT_READS_PER_MINUTE", file.limits.reads_per_minute, 1_200)?,
            logins_per_minute: number("PLAUDIT_LOGINS_PER_MINUTE", file.limits.logins_per_minute, 10)?,
            log: env("PLAUDIT_LOG").or(file.log.level).unwrap_or_else(|| "info".to_owned()),
            log_json: match env("PLAUDIT_LOG_JSON") {
                Some(text) => {
                    text.parse().with_context(|| format!("PLAUDIT_LOG_JSON: {text} is neither true nor false"))?
                }
                None => file.log.json.unwrap_or(false),
            },
        })
    }
}

fn read(path: &Path) -> anyhow::Result<File> {
    let text = std::fs::read_to_string(path)
        .with_context(|| format!("the configuration {} cannot be read", path.display()))?;
    toml::from_str(&text).with_context(|| format!("the configuration {} is not valid", path.display()))
}

/// Whether an address is scheme, host and port, and nothing more.
fn is_origin(url: &Url) -> bool {
    matches!(url.scheme(), "http" | "https") && url.as_str() == format!("{}/", url.origin().ascii_serialization())
}

/// A database address without its password. What does not parse may hold one anywhere, so little of it is shown.
pub fn redact(address: &str) -> String {
    if address.starts_with("sqlite:") {
        return address.to_owned();
    }
    let scheme = address.split(':').next().unwrap_or_default();
    match Url::parse(address) {
        Ok(mut url) => {
            // Fails only for addresses that cannot have a password.
            let _ = if url.password().is_some() { url.set_password(Some("***")) } else { Ok(()) };
            if url.query().is_some() {
                url.set_query(Some("***"));
            }
            url.to_string()
        }
        Err(_) => format!("{scheme}://***"),
    }
}

/// A text as TOML writes it.
fn quoted(text: &str) -> String {
    toml::Value::from(text).to_string()
}

/// Printed by `check-config`, as a settings file: secrets are not.
impl fmt::Display for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let list =
            |networks: &[IpNet]| networks.iter().map(|network| format!("\"{network}\"")).collect::<Vec<_>>().join(", ");
        writeln!(f, "listen = \"{}\"", self.listen)?;
        writeln!(f, "database = {}", quoted(&redact(&self.database)))?;
        match &self.public_url {
            Some(url) => writeln!(f, "public_url = \"{url}\"")?,
            None => writeln!(f, "# public_url: http:// and the address that is listened on")?,
        }
        writeln!(f, "trusted_proxies = [{}]", list(&self.trusted_proxies))?;
        writeln!(f, "allow_private_targets = [{}]", list(&self.allow_private_targets))?;
        match &self.photos {
            Some(url) => writeln!(f, "photos = {}", quoted(url.as_str()))?,
            None => writeln!(f, "# photos: the folder plaudit-photos beside the database")?,
        }
        if let Some(id) = &self.photos_key_id {
            writeln!(f, "photos_key_id = {}", quoted(id))?;
        }
        if self.photos_secret.is_some() {
            writeln!(f, "photos_secret = \"***\"")?;
        }
        match &self.secret_key {
            Some(_) => writeln!(f, "secret_key = \"***\"")?,
            None => writeln!(f, "secret_key_file = {}", quoted(&self.secret_key_file.to_string_lossy()))?,
        }
        match &self.mail {
            Some(mail) => write!(f, "{mail}")?,
            None => writeln!(f, "# [mail]: no server is named, so that no mail is sent")?,
        }
        writeln!(f, "\n[limits]")?;
        writeln!(f, "posts_per_hour = {}", self.posts_per_hour)?;
        writeln!(f, "posts_before_challenge = {}", self.posts_before_challenge)?;
        writeln!(f, "shop_posts_per_minute = {}", self.shop_posts_per_minute)?;
        writeln!(f, "photos_per_hour = {}", self.photos_per_hour)?;
        writeln!(f, "reads_per_minute = {}", self.reads_per_minute)?;
        writeln!(f, "logins_per_minute = {}", self.logins_per_minute)?;
        writeln!(f, "\n[log]")?;
        writeln!(f, "level = {}", quoted(&self.log))?;
        write!(f, "json = {}", self.log_json)
    }
}

impl fmt::Debug for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
