//! What must not be in the sources, read by these tests: the borders that keep Plaudit honest (E1) and safe (G7), and tidiness.
//!
//! It stands in `model` because the first border is this crate's own. It reads the other crates as text alone.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};

/// Longer files are hard to take in.
const MOST_LINES: usize = 400;

/// A source with its path below `src`.
struct Source {
    path: String,
    text: String,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap()
}

/// All Rust sources whose path begins like this.
fn sources(begin: &str) -> Vec<Source> {
    let root = root();
    let mut folders = vec![root.clone()];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let name = path.strip_prefix(&root).unwrap().to_str().unwrap().replace('\\', "/");
            if name.ends_with(".rs") && name.starts_with(begin) {
                found.push(Source { path: name, text: fs::read_to_string(&path).unwrap() });
            }
        }
    }
    assert!(!found.is_empty(), "there are no sources in src/{begin}");
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

/// Sources of the programs themselves, without tests and without this crate's tests.
fn programs() -> Vec<Source> {
    sources("").into_iter().filter(|source| source.path.split('/').nth(1) == Some("src")).collect()
}

/// Lines without comments.
fn code(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.trim_start().starts_with("//"))
}

/// Where a word stands in code.
fn places(sources: &[Source], word: &str) -> Vec<String> {
    let holds = |source: &&Source| code(&source.text).any(|line| line.contains(word));
    sources.iter().filter(holds).map(|source| source.path.clone()).collect()
}

/// What a file imports, one statement after the other.
fn uses(text: &str) -> Vec<String> {
    let code = code(text).collect::<Vec<_>>().join("\n");
    let statements = code.split(';').map(|statement| statement.trim().rsplit("\n\n").next().unwrap().trim().to_owned());
    statements.filter(|statement| statement.starts_with("use ") || statement.starts_with("pub use ")).collect()
}

/// E1: publication sees neither stars nor mood, because it does not import them.
#[test]
fn e1_publication_imports_neither_stars_nor_mood() {
    for path in ["model/src/publication.rs", "model/src/signals.rs"] {
        let source = sources(path).remove(0);
        let uses = uses(&source.text);
        assert!(uses.len() >= 2, "the imports of {path} are found: {uses:?}");
        for forbidden in ["rating", "Rating", "verdict", "Verdict", "Polarity", "sentiment", "rules", "review"] {
            assert!(!uses.iter().any(|statement| statement.contains(forbidden)), "{path} imports {forbidden}");
            let named = code(&source.text).any(|line| line.contains(&format!("crate::{forbidden}")));
            assert!(!named, "{path} names crate::{forbidden}");
        }
        for forbidden in ["stars", "rating:", "polarity", "plaudit_sentiment", "super::super"] {
            let body = source.text.split("#[cfg(test)]").next().unwrap();
            assert!(!code(body).any(|line| line.contains(forbidden)), "{path} speaks of {forbidden}");
        }
    }
    // The glob of a test module is the only one: it takes in the file itself and nothing else.
    let globs = sources("model/src/publication.rs").remove(0);
    assert!(code(globs.text.split("#[cfg(test)]").next().unwrap()).all(|line| !line.contains("::*")));
}

/// E1: nothing but content and context goes into the decision; its callers pass no more.
#[test]
fn e1_the_decision_takes_content_alone() {
    let source = sources("model/src/publication.rs").remove(0);
    let signature = "pub fn decide(signals: &Signals, context: Context, moderation: Moderation) -> Decision {";
    assert!(source.text.contains(signature));
    let callers = ["server/src/intake.rs", "server/src/question.rs", "server/src/reply.rs"];
    assert_eq!(places(&programs(), "publication::decide("), callers);
}

/// G7: no HTML from anyone, ever.
#[test]
fn g7_views_insert_no_html() {
    assert_eq!(places(&programs(), "inner_html"), Vec::<String>::new());
}

/// A18: a strict `style-src` kills these inside a shadow root.
#[test]
fn a18_views_have_no_styles() {
    let views = sources("view/");
    for word in ["style=", "<style", "style:", ".style("] {
        assert_eq!(places(&views, word), Vec::<String>::new(), "{word}");
    }
}

/// The pure crates do no I/O and read no clock: time is an argument.
#[test]
fn the_core_is_pure() {
    for name in ["model/src/", "sentiment/src/", "view/src/"] {
        let sources = sources(name);
        for word in [
            "SystemTime",
            "Instant::now",
            "reqwest",
            "sqlx",
            "std::fs",
            "std::net",
            "std::env",
            "tokio::",
            "rand::",
            "web_sys",
        ] {
            assert_eq!(places(&sources, word), Vec::<String>::new(), "{word}");
        }
    }
}

/// G7: what is forbidden to outbound calls is forbidden in one place.
#[test]
fn g7_only_outbound_builds_an_http_client() {
    let all = programs();
    let outside: Vec<_> =
        places(&all, "reqwest").into_iter().filter(|path| !path.starts_with("server/src/outbound")).collect();
    assert_eq!(outside, Vec::<String>::new());
    for word in ["Client::new()", "Client::builder()", "ClientBuilder"] {
        let builders = places(&all, word);
        assert!(builders.iter().all(|path| path == "server/src/outbound.rs"), "{word} in {builders:?}");
    }
    assert_eq!(places(&all, "Client::builder()"), ["server/src/outbound.rs"]);
}

/// G7: forwarding headers are believed in one place.
#[test]
fn g7_only_client_ip_reads_forwarding_headers() {
    let all = programs();
    for word in ["x-forwarded-for", "x-forwarded-host", "x-real-ip", "header::FORWARDED", "\"forwarded\""] {
        let others: Vec<_> =
            places(&all, word).into_iter().filter(|path| path != "server/src/guard/client_ip.rs").collect();
        assert_eq!(others, Vec::<String>::new(), "{word}");
    }
}

/// The server has no SQL and one clock, the store no HTTP.
#[test]
fn borders_between_server_and_store() {
    assert_eq!(places(&sources("server/src/"), "sqlx"), Vec::<String>::new());
    for word in ["axum", "reqwest", "StatusCode"] {
        assert_eq!(places(&sources("store/src/"), word), Vec::<String>::new(), "{word}");
    }
    assert_eq!(places(&sources("server/src/"), "SystemTime::now"), ["server/src/clock.rs"]);
}

/// Every file says first what it is, and is short enough to be read.
#[test]
fn files_are_tidy() {
    for Source { path, text } in sources("") {
        // A test program's own modules may leave it to its head: src/crate/tests/program/module.rs.
        let module_of_tests = path.split('/').nth(1) == Some("tests") && path.split('/').count() > 3;
        assert!(text.starts_with("//!") || module_of_tests, "src/{path} does not begin with //! and what it is");
        let lines = text.lines().count();
        assert!(lines <= MOST_LINES, "src/{path} has {lines} lines: split it by noun");
        assert!(text.ends_with('\n') && !text.contains('\t') && !text.contains('\r'), "src/{path}: white space");
        let machine = ["/home/", "/Users/", "/root/", "C:\\"]
            .into_iter()
            .find(|place| code(&text).any(|line| line.contains(place)));
        assert!(machine.is_none() || path == "model/tests/honest.rs", "src/{path} names a place of one machine");
    }
}
