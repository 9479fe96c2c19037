//! Settings: where they come from, and that the example file names them all.

#![allow(missing_docs, clippy::unwrap_used)]

use plaudit_server::config::{Config, Flags, redact};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use tempfile::TempDir;

const EXAMPLE: &str = include_str!("../../../www/docs/plaudit.example.toml");
const SOURCE: &str = include_str!("../src/config.rs");

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
            !["public_url", "photos", "secret_key ="]
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
    assert_eq!(variables(SOURCE).len(), 18);
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
