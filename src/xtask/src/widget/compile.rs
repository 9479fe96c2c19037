//! Compiling the widget by the first way that works.
//!
//! Only what is wrong with a way leads to the next one. An error in the widget's own code would fail on every way, and what
//! is installed for the others would be in vain; so cargo's messages are read, and such an error ends the build.

use crate::toolchain::{Recipe, TARGET, Way};
use crate::workspace::Workspace;
use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;
use std::io::{BufRead, BufReader, IsTerminal};
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// The widget's own target folder: its flags and its compiler may differ from the server's.
const TARGET_DIR: &str = "target-wasm";

/// Compiles the widget; returns the module and the way it was built.
pub(crate) fn compile(ws: &Workspace) -> Result<(PathBuf, Way)> {
    let ways = Way::to_try()?;
    for (at, way) in ways.iter().enumerate() {
        let problem = match way.prepare(ws) {
            Ok(recipe) => match build(ws, &recipe)? {
                Built::Module(module) => return Ok((module, *way)),
                Built::NotThisWay => anyhow::anyhow!("cargo build failed, see above"),
            },
            Err(problem) => problem,
        };
        match ways.get(at + 1) {
            Some(next) => {
                println!("the way {:?} does not work here ({problem:#}); trying {:?}", way.name(), next.name())
            }
            None => bail!("the widget cannot be built the way {:?}: {problem:#}", way.name()),
        }
    }
    bail!("there is no way to build the widget")
}

/// How a build ended.
enum Built {
    Module(PathBuf),
    /// The compiler, its library or its linker failed: another way may work.
    NotThisWay,
}

fn build(ws: &Workspace, recipe: &Recipe) -> Result<Built> {
    println!("building the widget with {}", recipe.with);
    let format = if std::io::stderr().is_terminal() { "json-diagnostic-rendered-ansi" } else { "json" };
    let cmd = recipe
        .env
        .iter()
        .fold(ws.cmd(&recipe.cargo), |cmd, (name, value)| cmd.env(name, value))
        .args(["build", "--package", "plaudit-widget", "--profile", "wasm", "--target", TARGET])
        .args(["--target-dir", TARGET_DIR, "--message-format", format])
        .args(&recipe.args);
    eprintln!("$ {cmd}");
    let mut command = Command::from(cmd);
    let mut cargo = command.stdout(Stdio::piped()).spawn().context("cargo cannot be started")?;
    let messages = cargo.stdout.take().context("cargo has no output")?;
    let mut ours = false;
    for line in BufReader::new(messages).lines() {
        let Ok(message) = serde_json::from_str::<Value>(&line?) else { continue };
        if let Some(text) = message["message"]["rendered"].as_str() {
            eprint!("{text}");
        }
        ours |= is_own_error(&message);
    }
    let status = cargo.wait()?;
    ensure!(status.success() || !ours, "the widget's own code does not compile, see above");
    let module = ws.path(TARGET_DIR).join(TARGET).join("wasm/plaudit_widget.wasm");
    Ok(if status.success() { Built::Module(module) } else { Built::NotThisWay })
}

/// Whether a message of cargo is a compiler's error in a crate of this workspace, other than one of its linker.
fn is_own_error(message: &Value) -> bool {
    let told = &message["message"];
    message["reason"] == "compiler-message"
        && told["level"] == "error"
        && message["package_id"].as_str().is_some_and(|id| id.starts_with("path+"))
        && !told["message"].as_str().is_some_and(|text| text.starts_with("link"))
}

#[cfg(test)]
mod tests {
    use super::is_own_error;
    use serde_json::json;

    #[test]
    fn only_errors_of_own_crates_end_the_search() {
        let message = |package: &str, text: &str| json!({ "reason": "compiler-message", "package_id": package, "message": { "level": "error", "message": text } });
        assert!(is_own_error(&message("path+file:///here/src/widget#plaudit-widget@0.1.0", "mismatched types")));
        assert!(!is_own_error(&message(
            "path+file:///here/src/widget#plaudit-widget@0.1.0",
            "linking with `rust-lld` failed"
        )));
        assert!(!is_own_error(&message(
            "registry+https://github.com/rust-lang/crates.io-index#leptos@0.8.23",
            "mismatched types"
        )));
        assert!(!is_own_error(&json!({ "reason": "build-finished", "success": false })));
    }
}
