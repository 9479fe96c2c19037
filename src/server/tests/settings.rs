//! Settings: where they come from, and that the example file names them all.

#![allow(missing_docs, clippy::unwrap_used)]

use plaudit_server::config::{Config, Flags, redact};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use tempfile::TempDir;

const EXAMPLE: &str = include_str!("../../../www/docs/plaudit.example.toml");
const SOURCE: &str = concat!(include_str!("../src/config.rs"), include_str!("../src/config/mail.rs"));

/// Settings of a file and some variables of the environment.
fn load(file: &str, environment: &[(&str, &str)]) -> anyhow::Result<Config> {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("plaudit.toml");
    std::fs::write(&path, file).unwrap();
    let environment: BTreeMap<_, _> = environment.iter().copied().collect();
    let flags = Flags { config: Some(path), ..Flags::default() };
    Config::load(&flags, |name| environment.get(name).map(|&value| value.to_owned()))
}

/// The message of a refusal, with its causes.
fn refused(file: &str, environment: &[(&str, &str)]) -> String {
    format!("{:#}", load(file, environment).unwrap_err())
}

/// The example with every setting switched on.
fn all_on() -> String {
    let line = |line: &str| match line.strip_prefix('#') {
        Some(setting) if setting.starts_with(|sign: char| sign.is_ascii_lowercase()) => format!("{setting}\n"),
        _ => format!("{line}\n"),
    };
    EXAMPLE.lines().map(line).collect()
}

/// Names of the fields between a line and the next `}`.
fn fields(of: &str) -> BTreeSet<&'static str> {
    let (_, rest) = SOURCE.split_once(of).unwrap();
    let (body, _) = rest.split_once("\n}").unwrap();
    body.lines().filter_map(|line| line.trim().split_once(':')).map(|(name, _)| name).collect()
}

#[test]
fn the_example_says_the_defaults() {
    let defaults = load("", &[]).unwrap().to_string();
    assert_eq!(load(EXAMPLE, &[]).unwrap().to_string(), defaults);
    // And so does each line that is switched off, but for those that have no default.
    let on = all_on();
    let but_two: String = on
        .lines()
        .filter(|line| {
            ![
                "public_url",
                "photos",
                "secret_key =",
                "[mail]",
                "tls",
                "port",
                "host",
                "from",
                "user",
                "password",
                "reply_to",
                "bounces",
                "ca",
            ]
            .iter()
            .any(|name| line.starts_with(name) && !line.starts_with("photos_per"))
        })
        .map(|line| format!("{line}\n"))
        .collect();
    assert_eq!(load(&but_two, &[]).unwrap().to_string(), defaults);
    assert_eq!(load(&on, &[]).unwrap().public_url.unwrap().as_str(), "https://reviews.shop.example/");
}

#[test]
fn the_example_names_every_key_and_variable() {
    let on: toml::Table = all_on().parse().unwrap();
    let keys = |table: &toml::Table| table.keys().cloned().collect::<BTreeSet<_>>();
    for (table, structure) in [
        (&on, "struct File {"),
        (on["mail"].as_table().unwrap(), "struct Mail {"),
        (on["limits"].as_table().unwrap(), "struct Limits {"),
        (on["log"].as_table().unwrap(), "struct Log {"),
    ] {
        let expected: BTreeSet<_> = fields(structure).into_iter().map(str::to_owned).collect();
        assert_eq!(keys(table), expected, "{structure}");
    }
    let variables = |text: &str| {
        let names = text.split(|sign: char| !(sign.is_ascii_uppercase() || sign == '_'));
        names.filter(|name| name.starts_with("PLAUDIT_")).map(str::to_owned).collect::<BTreeSet<_>>()
    };
    assert_eq!(variables(EXAMPLE), variables(SOURCE));
    assert_eq!(variables(SOURCE).len(), 27);
}

/// Each key in the file, and the same by its variable, which wins.
#[test]
fn variables_win_over_the_file() {
    for (file, variable, value, shown) in [
        ("listen = '127.0.0.1:1'", "PLAUDIT_LISTEN", "[::1]:2", "listen = \"[::1]:2\""),
        ("database = 'sqlite://a'", "PLAUDIT_DATABASE", "sqlite://b", "database = \"sqlite://b\""),
        ("public_url = 'https://a.example'", "PLAUDIT_PUBLIC_URL", "https://b.example", "\"https://b.example/\""),
        (
            "trusted_proxies = ['10.0.0.0/8']",
            "PLAUDIT_TRUSTED_PROXIES",
            "192.0.2.7/32, ::1/128,",
            "[\"192.0.2.7/32\", \"::1/128\"]",
        ),
        ("allow_private_targets = ['10.0.0.0/8']", "PLAUDIT_ALLOW_PRIVATE_TARGETS", "10.9.0.0/16", "[\"10.9.0.0/16\"]"),
        ("photos = 'file:///a'", "PLAUDIT_PHOTOS", "s3://b/c?region=d", "photos = \"s3://b/c?region=d\""),
        ("photos_key_id = 'a'", "PLAUDIT_PHOTOS_KEY_ID", "b", "photos_key_id = \"b\""),
        ("[limits]\nphotos_per_hour = 1", "PLAUDIT_PHOTOS_PER_HOUR", "2", "photos_per_hour = 2"),
        ("secret_key_file = 'a'", "PLAUDIT_SECRET_KEY_FILE", "b", "secret_key_file = \"b\""),
        ("[limits]\nposts_per_hour = 1", "PLAUDIT_POSTS_PER_HOUR", "2", "posts_per_hour = 2"),
        ("[limits]\nposts_before_challenge = 1", "PLAUDIT_POSTS_BEFORE_CHALLENGE", "2", "posts_before_challenge = 2"),
        ("[limits]\nshop_posts_per_minute = 1", "PLAUDIT_SHOP_POSTS_PER_MINUTE", "2", "shop_posts_per_minute = 2"),
        ("[limits]\nreads_per_minute = 1", "PLAUDIT_READS_PER_MINUTE", "2", "reads_per_minute = 2"),
        ("[limits]\nlogins_per_minute = 1", "PLAUDIT_LOGINS_PER_MINUTE", "2", "logins_per_minute = 2"),
        ("[log]\nlevel = 'warn'", "PLAUDIT_LOG", "debug", "level = \"debug\""),
        ("[log]\njson = false", "PLAUDIT_LOG_JSON", "true", "json = true"),
    ] {
        let by_file = load(file, &[]).unwrap().to_string();
        let by_variable = load(file, &[(variable, value)]).unwrap().to_string();
        assert_ne!(by_file, by_variable, "{variable}");
        assert!(by_variable.contains(shown), "{variable}: {by_variable}");
        assert_eq!(load("", &[(variable, value)]).unwrap().to_string(), by_variable, "{variable}");
    }
    let key = load("secret_key = 'of the file'", &[("PLAUDIT_SECRET_KEY", "of the environment")]).unwrap();
    assert_eq!(key.secret_key.as_deref(), Some("of the environment"));
}

#[test]
fn flags_win_over_all() {
    let flags =
        Flags { config: None, listen: Some("127.0.0.1:3".parse().unwrap()), database: Some("sqlite://c".to_owned()) };
    let config = Config::load(&flags, |name| match name {
        "PLAUDIT_LISTEN" => Some("127.0.0.1:2".to_owned()),
        "PLAUDIT_DATABASE" => Some("sqlite://b".to_owned()),
        _ => None,
    });
    let config = config.unwrap();
    assert_eq!((config.listen.port(), config.database.as_str()), (3, "sqlite://c"));
}

#[test]
fn what_is_wrong_is_named() {
    for (file, environment, named) in [
        ("lisen = '127.0.0.1:1'", ("", ""), "lisen"),
        ("[limits]\nposts = 5", ("", ""), "posts"),
        ("[limits]\nposts_per_hour = -5", ("", ""), "posts_per_hour"),
        ("trusted_proxies = ['proxy']", ("", ""), "trusted_proxies"),
        ("listen = 8080", ("", ""), "listen"),
        ("public_url = 'https://a.example/reviews'", ("", ""), "public_url"),
        ("photos = 'https://a.example/bucket'", ("", ""), "photos must be"),
        ("", ("PLAUDIT_PHOTOS", "photos"), "PLAUDIT_PHOTOS"),
        ("", ("PLAUDIT_LISTEN", "8080"), "PLAUDIT_LISTEN"),
        ("", ("PLAUDIT_PUBLIC_URL", "reviews.shop.example"), "PLAUDIT_PUBLIC_URL"),
        ("", ("PLAUDIT_PUBLIC_URL", "ftp://a.example"), "public_url"),
        ("", ("PLAUDIT_PUBLIC_URL", "https://a.example/?b"), "public_url"),
        ("", ("PLAUDIT_PUBLIC_URL", "https://a.example/#b"), "public_url"),
        ("", ("PLAUDIT_PUBLIC_URL", "https://user@a.example"), "public_url"),
        ("", ("PLAUDIT_TRUSTED_PROXIES", "10.0.0.0/8,proxy"), "PLAUDIT_TRUSTED_PROXIES: proxy"),
        ("", ("PLAUDIT_ALLOW_PRIVATE_TARGETS", "10.0.0.0/99"), "PLAUDIT_ALLOW_PRIVATE_TARGETS"),
        ("", ("PLAUDIT_POSTS_PER_HOUR", "many"), "PLAUDIT_POSTS_PER_HOUR"),
        ("", ("PLAUDIT_LOG_JSON", "yes"), "PLAUDIT_LOG_JSON"),
    ] {
        let message = refused(file, &[environment]);
        assert!(message.contains(named), "{message}");
    }
    let flags = Flags { config: Some(PathBuf::from("nowhere/plaudit.toml")), ..Flags::default() };
    let message = format!("{:#}", Config::load(&flags, |_| None).unwrap_err());
    assert!(message.contains(&Path::new("nowhere/plaudit.toml").display().to_string()), "{message}");
}

/// What `check-config` prints is a settings file that says the same, and holds no secret.
#[test]
fn settings_are_printed_as_a_file_without_secrets() {
    let file = "database = 'postgres://plaudit:swordfish@db.example/plaudit'\nsecret_key = 'swordfish and more'\nphotos_secret = 'swordfish'\n";
    let config = load(file, &[]).unwrap();
    for printed in [config.to_string(), format!("{config:?}")] {
        assert!(!printed.contains("swordfish"), "{printed}");
    }
    for file in ["secret_key_file = 'a \"quoted\" \\ name'\n[log]\nlevel = 'info,\"x\"'", &all_on()] {
        let printed = load(file, &[]).unwrap().to_string();
        assert_eq!(load(&printed, &[]).unwrap().to_string(), printed);
    }
}

#[test]
fn passwords_are_taken_out_of_addresses() {
    for address in ["sqlite://plaudit.db", "sqlite:plaudit.db", "postgres://plaudit@db.example/plaudit"] {
        assert_eq!(redact(address), address);
    }
    for address in [
        "postgres://plaudit:swordfish@db.example/plaudit",
        "postgres://db.example/plaudit?user=plaudit&password=swordfish",
        "postgres://plaudit:swordfish@db.example:x/plaudit",
        "postgres://plaudit:swordfish",
    ] {
        assert!(!redact(address).contains("swordfish"), "{address}: {}", redact(address));
    }
}

/// D8: `[mail]` is read from file and environment, checked, and printed without its password.
#[test]
fn d8_mail_is_set_up() {
    let least = "[mail]\nhost = 'smtp.a.example'\nfrom = 'Teapots <care@a.example>'";
    assert!(load("", &[]).unwrap().mail.is_none() && load("[mail]\nfrom = 'a@b.example'", &[]).unwrap().mail.is_none());
    let mail = load(least, &[]).unwrap().mail.unwrap();
    assert_eq!((mail.port, mail.from.to_string().as_str()), (587, "Teapots <care@a.example>"));
    for (more, port) in [("tls = 'tls'", 465), ("tls = 'none'", 25), ("tls = 'none'\nport = 2525", 2525)] {
        assert_eq!(load(&format!("{least}\n{more}"), &[]).unwrap().mail.unwrap().port, port, "{more}");
    }
    let whole = [
        ("PLAUDIT_MAIL_HOST", "smtp.b.example", "host = \"smtp.b.example\""),
        ("PLAUDIT_MAIL_PORT", "2526", "port = 2526"),
        ("PLAUDIT_MAIL_TLS", "tls", "tls = \"tls\""),
        ("PLAUDIT_MAIL_USER", "robot", "user = \"robot\""),
        ("PLAUDIT_MAIL_PASSWORD", "s3cret", "password = \"***\""),
        ("PLAUDIT_MAIL_FROM", "Cups <cups@b.example>", "from = \"Cups <cups@b.example>\""),
        ("PLAUDIT_MAIL_REPLY_TO", "people@b.example", "reply_to = \"people@b.example\""),
        ("PLAUDIT_MAIL_BOUNCES", "back@b.example", "bounces = \"back@b.example\""),
        ("PLAUDIT_MAIL_CA", "ca.pem", "ca = \"ca.pem\""),
    ];
    let variables: Vec<_> = whole.iter().map(|(name, value, _)| (*name, *value)).collect();
    let printed = load(least, &variables).unwrap().to_string();
    for (_, _, shown) in whole {
        assert!(printed.contains(shown), "{shown} in {printed}");
    }
    assert!(!printed.contains("s3cret"), "{printed}");
    for (more, says) in [
        ("[mail]\nhost = 'a'", "from ="),
        ("[mail]\nhost = 'a'\nfrom = 'nobody'", "Name <name@shop.example>"),
        ("[mail]\nhost = 'a'\nfrom = 'a@b.example'\ntls = 'ssl'", "starttls, tls and none"),
        ("[mail]\nhost = 'a'\nfrom = 'a@b.example'\nuser = 'u'", "both user and password"),
        ("[mail]\nhost = 'a'\nfrom = 'a@b.example'\ntls = 'none'\nuser = 'u'\npassword = 'p'", "in the open"),
        ("[mail]\nhost = 'a'\nfrom = 'a@b.example'\nbounces = '@'", "bounces"),
    ] {
        assert!(refused(more, &[]).contains(says), "{more}: {}", refused(more, &[]));
    }
}
