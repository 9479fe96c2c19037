//! `cargo xtask run`: from a fresh checkout to the demo shop in the browser, in one command.

use crate::workspace::Workspace;
use crate::{build, node, widget};
use anyhow::{Context, Result, bail};
use std::ffi::OsString;
use std::io::ErrorKind;
use std::net::TcpListener;
use std::process::Command;

/// Where the demo listens and keeps its data unless the further arguments say otherwise.
const DEFAULTS: [(&str, &str); 2] = [("--listen", "127.0.0.1:8080"), ("--database", "sqlite://plaudit.db")];

/// Prepares, builds and starts `plaudit serve --demo`; `args` go to it as they are.
pub(crate) fn run(ws: &Workspace, release: bool, args: &[String]) -> Result<()> {
    check_address(args)?;
    println!("checking what is needed: Rust and Node");
    let rust = ws.ask("cargo", &["--version"]).context("cargo cannot be started; Rust comes from https://rustup.rs")?;
    node::check(ws)?;
    println!("found {rust} and Node {}", ws.ask("node", &["--version"]).unwrap_or_default());
    widget::run(ws)?;
    let optimised = release || build::program(ws, true).is_file();
    if optimised {
        println!("building the server with optimisations");
    } else {
        println!(
            "building the server without optimisations, which is quicker; `cargo xtask run --release` builds the fast one"
        );
    }
    let program = build::server(ws, optimised)?;
    println!("starting the demo; Ctrl-C ends it");
    let mut command = Command::new(program);
    command.current_dir(&ws.root).args(["serve", "--demo"]);
    for (name, value) in DEFAULTS {
        if given(args, name).is_none() {
            command.args([name, value]);
        }
    }
    replace(command.args(args.iter().map(OsString::from)))
}

/// Says early that the address is taken, before minutes go into a build.
fn check_address(args: &[String]) -> Result<()> {
    let address = given(args, DEFAULTS[0].0).unwrap_or(DEFAULTS[0].1);
    match TcpListener::bind(address) {
        Err(problem) if problem.kind() == ErrorKind::AddrInUse => bail!(
            "another program listens on {address} already: stop it, or choose another port, for example\n    \
             cargo xtask run -- --listen 127.0.0.1:8081"
        ),
        _ => Ok(()),
    }
}

/// The value of an option among the arguments, in either spelling.
fn given<'a>(args: &'a [String], name: &str) -> Option<&'a str> {
    args.iter().enumerate().find_map(|(at, arg)| match arg.strip_prefix(name)? {
        "" => Some(args.get(at + 1).map_or("", String::as_str)),
        rest => rest.strip_prefix('='),
    })
}

/// Becomes the server, so that signals reach it and its exit code is ours.
#[cfg(unix)]
fn replace(command: &mut Command) -> Result<()> {
    use std::os::unix::process::CommandExt;
    Err(command.exec()).context("the server cannot be started")
}

#[cfg(not(unix))]
fn replace(command: &mut Command) -> Result<()> {
    let status = command.status().context("the server cannot be started")?;
    anyhow::ensure!(status.success(), "the server ended with {status}");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::given;

    #[test]
    fn options_are_found_in_either_spelling() {
        let args = |list: &[&str]| list.iter().map(|arg| (*arg).to_owned()).collect::<Vec<_>>();
        assert_eq!(given(&args(&["--listen", "[::1]:1"]), "--listen"), Some("[::1]:1"));
        assert_eq!(given(&args(&["--open", "--listen=[::1]:1"]), "--listen"), Some("[::1]:1"));
        assert_eq!(given(&args(&["--listen-twice"]), "--listen"), None);
    }
}
