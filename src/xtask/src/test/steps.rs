//! The steps of `cargo xtask test`, in the order in which they run.

use super::Run;
use crate::workspace::{Workspace, which};
use crate::{build, machine, node, size, widget};
use anyhow::{Result, ensure};
use clap::ValueEnum;
use std::env;
use std::path::PathBuf;
use xshell::Cmd;

/// The product's crates for this machine. The widget is for wasm32 and must not meet them in one build, since cargo would
/// unify the features `ssr` and `hydrate` of `view`. Nor should xtask: unified with its dependencies, most crates would
/// be built once more.
const NATIVE: [&str; 7] =
    ["--workspace", "--exclude", "plaudit-widget", "--exclude", "xtask", "--features", "plaudit-view/ssr"];
/// This program, by itself.
const OURSELVES: [&str; 2] = ["--package", "xtask"];

/// One of the things that CI checks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Step {
    /// Formatting, by rustfmt.
    Fmt,
    /// Lints, by clippy; each warning is an error.
    Clippy,
    /// The widget's build.
    Widget,
    /// The budgets of what travels to a shop's page.
    Size,
    /// Unit and HTTP tests, storage on SQLite and PostgreSQL.
    Unit,
    /// The server that the end-to-end tests start.
    Server,
    /// End-to-end tests in a real browser.
    E2e,
    /// The documentation; each broken link is an error.
    Docs,
    /// Licences, sources and banned crates, by cargo-deny.
    Deny,
}

impl Step {
    /// All steps in order.
    pub(super) const ALL: [Step; 9] = [
        Step::Fmt,
        Step::Clippy,
        Step::Widget,
        Step::Size,
        Step::Unit,
        Step::Server,
        Step::E2e,
        Step::Docs,
        Step::Deny,
    ];

    /// Its name on the command line.
    pub(super) fn name(self) -> &'static str {
        match self {
            Step::Fmt => "fmt",
            Step::Clippy => "clippy",
            Step::Widget => "widget",
            Step::Size => "size",
            Step::Unit => "unit",
            Step::Server => "server",
            Step::E2e => "e2e",
            Step::Docs => "docs",
            Step::Deny => "deny",
        }
    }

    /// What it does, for the announcement.
    pub(super) fn about(self) -> &'static str {
        match self {
            Step::Fmt => "is everything formatted?",
            Step::Clippy => "lints of the native crates",
            Step::Widget => "building the widget for browsers",
            Step::Size => "does it keep within its budgets?",
            Step::Unit => "unit and HTTP tests, on SQLite and PostgreSQL",
            Step::Server => "building the server for the end-to-end tests",
            Step::E2e => "end-to-end tests with a real server and a real browser",
            Step::Docs => "building the documentation",
            Step::Deny => "licences, sources and banned crates",
        }
    }

    /// The steps without whose success it makes no sense.
    pub(super) fn needs(self) -> &'static [Step] {
        match self {
            Step::Size => &[Step::Widget],
            Step::E2e => &[Step::Widget, Step::Server],
            _ => &[],
        }
    }

    pub(super) fn run(self, run: &Run<'_>) -> Result<()> {
        let ws = run.ws;
        match self {
            Step::Fmt => Ok(ws.cmd("cargo").args(["fmt", "--all", "--check"]).run()?),
            Step::Clippy => each(ws, &["clippy"], |cmd| cmd.args(["--all-targets", "--", "-D", "warnings"])),
            Step::Widget => widget::run(ws),
            Step::Size => size::run(ws),
            Step::Unit => unit(run),
            // With the tests, as they were built a moment ago: alone it would have other features, and be built once more.
            Step::Server => Ok(cargo(ws, &["build", "--tests"], &NATIVE).run()?),
            Step::E2e => e2e(run),
            Step::Docs => Ok(cargo(ws, &["doc"], &NATIVE).arg("--no-deps").env("RUSTDOCFLAGS", "-D warnings").run()?),
            Step::Deny => deny(ws),
        }
    }
}

/// A cargo command on some crates. The server embeds the widget's folder, which must exist before the first build.
fn cargo<'a>(ws: &'a Workspace, verb: &[&str], crates: &[&str]) -> Cmd<'a> {
    let _ = ws.sh.create_dir(ws.path(widget::DIST));
    ws.cmd("cargo").args(verb).args(crates)
}

/// The same command on the product's crates, then on this program.
fn each<'a>(ws: &'a Workspace, verb: &[&str], with: impl Fn(Cmd<'a>) -> Cmd<'a>) -> Result<()> {
    with(cargo(ws, verb, &NATIVE)).run()?;
    Ok(with(cargo(ws, verb, &OURSELVES)).run()?)
}

/// nextest is quicker and isolates tests, but knows no documentation tests.
fn unit(run: &Run<'_>) -> Result<()> {
    let (ws, url) = (run.ws, run.postgres()?);
    let test = |cmd: Cmd<'_>| cmd.env("PLAUDIT_TEST_POSTGRES", url).run();
    if which("cargo-nextest").is_none() {
        test(cargo(ws, &["test"], &NATIVE))?;
        return Ok(test(cargo(ws, &["test"], &OURSELVES))?);
    }
    test(cargo(ws, &["nextest", "run"], &NATIVE))?;
    test(cargo(ws, &["nextest", "run"], &OURSELVES))?;
    Ok(test(cargo(ws, &["test", "--doc"], &NATIVE))?)
}

fn e2e(run: &Run<'_>) -> Result<()> {
    let ws = run.ws;
    let chromium = match env::var_os("CHROMIUM") {
        Some(path) => PathBuf::from(path),
        None => {
            machine::packages(ws, &["chromium", "fonts-noto-core", "fonts-dejavu-core"], "the end-to-end tests")?;
            "/usr/bin/chromium".into()
        }
    };
    // Without them their journeys say that they were left out.
    if let Err(problem) = machine::packages(ws, &["firefox-esr", "webkit2gtk-driver", "xvfb"], "the smoke journeys") {
        println!("left out, Firefox and WebKit: {problem:#}");
    }
    ensure!(chromium.is_file(), "there is no {}; CHROMIUM may name another browser of its kind", chromium.display());
    let server = build::program(ws, false);
    ensure!(server.is_file(), "{} is missing; run `cargo xtask test server` first", server.display());
    node::tests(ws)?;
    let url = run.postgres()?;
    let _dir = ws.sh.push_dir(ws.path("tests"));
    let test = ws.cmd("npm").arg("test").env("PLAUDIT_BIN", server).env("CHROMIUM", chromium);
    Ok(test.env("PLAUDIT_TEST_POSTGRES", url).run()?)
}

fn deny(ws: &Workspace) -> Result<()> {
    if which("cargo-deny").is_none() {
        // To build it takes longer than all the tests.
        println!("left out: cargo-deny is not installed. With it this step checks: cargo install cargo-deny --locked");
        return Ok(());
    }
    Ok(ws.cmd("cargo").args(["deny", "check", "bans", "licenses", "sources"]).run()?)
}
