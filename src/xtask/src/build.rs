//! `cargo xtask build`: the widget, then the server that embeds it.

use crate::widget;
use crate::workspace::Workspace;
use anyhow::{Context, Result};
use std::path::PathBuf;

/// Builds what is put into service: the release binary with the widget in it.
pub(crate) fn run(ws: &Workspace) -> Result<()> {
    widget::run(ws)?;
    println!("built {}", server(ws, true)?.display());
    Ok(())
}

/// Builds the server; returns where the program lies.
pub(crate) fn server(ws: &Workspace, release: bool) -> Result<PathBuf> {
    let profile: &[&str] = if release { &["--release"] } else { &[] };
    ws.cmd("cargo")
        .args(["build", "--package", "plaudit-server"])
        .args(profile)
        .run()
        .context("the server does not build")?;
    Ok(program(ws, release))
}

/// Where cargo puts the server's program.
pub(crate) fn program(ws: &Workspace, release: bool) -> PathBuf {
    ws.target().join(if release { "release" } else { "debug" }).join(format!("plaudit{}", std::env::consts::EXE_SUFFIX))
}
