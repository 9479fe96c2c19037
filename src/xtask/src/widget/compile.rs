//! Compiling the widget by the first way that works.

use crate::toolchain::{Recipe, TARGET, Way};
use crate::workspace::Workspace;
use anyhow::{Context, Result, bail};
use std::path::PathBuf;

/// The widget's own target folder: its flags and its compiler may differ from the server's.
const TARGET_DIR: &str = "target-wasm";

/// Compiles the widget; returns the module and the way it was built.
pub(crate) fn compile(ws: &Workspace) -> Result<(PathBuf, Way)> {
    let ways = Way::to_try()?;
    for (at, way) in ways.iter().enumerate() {
        let problem = match way.prepare(ws).and_then(|recipe| build(ws, &recipe)) {
            Ok(module) => return Ok((module, *way)),
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

fn build(ws: &Workspace, recipe: &Recipe) -> Result<PathBuf> {
    println!("building the widget with {}", recipe.with);
    recipe
        .env
        .iter()
        .fold(ws.cmd(&recipe.cargo), |cmd, (name, value)| cmd.env(name, value))
        .args([
            "build",
            "--package",
            "plaudit-widget",
            "--profile",
            "wasm",
            "--target",
            TARGET,
            "--target-dir",
            TARGET_DIR,
        ])
        .args(&recipe.args)
        .run()
        .context("cargo build failed")?;
    Ok(ws.path(TARGET_DIR).join(TARGET).join("wasm/plaudit_widget.wasm"))
}
