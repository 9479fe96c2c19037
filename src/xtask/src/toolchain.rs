//! The three ways to a compiler for wasm32, and what each needs.
//!
//! The small module needs the standard library's source, since the library is built along with the widget. rustup has it,
//! Debian's packages have it; where both fail, the ready-made library of the plain target still gives a working, larger module.

use crate::machine;
use crate::workspace::{Workspace, which};
use anyhow::{Context, Result, bail, ensure};
use std::env;
use std::path::{Path, PathBuf};

/// The target triple of the widget.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// No unwinding, no source locations, no `Debug` texts: what a widget never shows.
const SMALL_FLAGS: &str = "-Cpanic=immediate-abort -Zunstable-options -Zlocation-detail=none -Zfmt-debug=none";
const BUILD_STD: [&str; 2] = ["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"];

/// A way to compile the widget, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    /// The rustup toolchain with the library's source.
    Rustup,
    /// Debian's `rustc-web`, `rust-web-src` and `cargo-web`.
    Debian,
    /// The rustup toolchain with its ready-made wasm32 library.
    Plain,
}

/// How to start cargo for one way.
pub(crate) struct Recipe {
    pub(crate) cargo: PathBuf,
    pub(crate) env: Vec<(&'static str, String)>,
    pub(crate) args: Vec<&'static str>,
    /// Completes the sentence "built with …".
    pub(crate) with: String,
}

impl Way {
    /// The ways to try, in order: all of them, or the one that `PLAUDIT_WASM_WAY` names.
    pub(crate) fn to_try() -> Result<Vec<Way>> {
        match env::var("PLAUDIT_WASM_WAY").unwrap_or_default().as_str() {
            "" => Ok(vec![Way::Rustup, Way::Debian, Way::Plain]),
            "rustup" => Ok(vec![Way::Rustup]),
            "debian" => Ok(vec![Way::Debian]),
            "plain" => Ok(vec![Way::Plain]),
            other => bail!("PLAUDIT_WASM_WAY is {other:?}; it may be rustup, debian or plain"),
        }
    }

    /// The name by which `PLAUDIT_WASM_WAY` knows it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Way::Rustup => "rustup",
            Way::Debian => "debian",
            Way::Plain => "plain",
        }
    }

    /// Finds or installs what the way needs.
    pub(crate) fn prepare(self, ws: &Workspace) -> Result<Recipe> {
        match self {
            Way::Rustup => rustup(ws),
            Way::Debian => debian(ws),
            Way::Plain => plain(ws),
        }
    }
}

fn rustup(ws: &Workspace) -> Result<Recipe> {
    let sysroot = sysroot(ws, Path::new("rustc"))?;
    if !has_source(&sysroot) {
        rustup_add(ws, "component", "rust-src")?;
        ensure!(has_source(&sysroot), "rustup added rust-src, but not to {}", sysroot.display());
    }
    let version = ws.ask("rustc", &["--version"]).unwrap_or_default();
    Ok(Recipe {
        cargo: "cargo".into(),
        env: vec![("RUSTC_BOOTSTRAP", "1".into()), ("RUSTFLAGS", SMALL_FLAGS.into())],
        args: BUILD_STD.to_vec(),
        with: format!("{version} of rustup and a small standard library from rust-src"),
    })
}

fn debian(ws: &Workspace) -> Result<Recipe> {
    let (cargo, rustc) = (Path::new("/usr/bin/cargo"), Path::new("/usr/bin/rustc"));
    let ready = cargo.is_file() && rustc.is_file() && sysroot(ws, rustc).is_ok_and(|dir| has_source(&dir));
    if !ready {
        machine::packages(
            ws,
            &["rustc-web", "rust-web-src", "cargo-web"],
            "building the widget with Debian's compiler",
        )?;
        ensure!(has_source(&sysroot(ws, rustc)?), "Debian's rust-web-src does not fit its rustc-web");
    }
    let version = ws.ask(rustc, &["--version"]).unwrap_or_default();
    Ok(Recipe {
        cargo: cargo.into(),
        env: vec![
            ("PATH", format!("/usr/bin:{}", env::var("PATH").unwrap_or_default())),
            ("RUSTC", rustc.display().to_string()),
            ("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", wasm_linker(ws)?.display().to_string()),
            ("RUSTC_BOOTSTRAP", "1".into()),
            ("RUSTFLAGS", SMALL_FLAGS.into()),
        ],
        args: BUILD_STD.to_vec(),
        with: format!("{version} of Debian and a small standard library from rust-web-src"),
    })
}

fn plain(ws: &Workspace) -> Result<Recipe> {
    let library = sysroot(ws, Path::new("rustc"))?.join("lib/rustlib").join(TARGET);
    if !library.is_dir() {
        rustup_add(ws, "target", TARGET)?;
    }
    let version = ws.ask("rustc", &["--version"]).unwrap_or_default();
    Ok(Recipe {
        cargo: "cargo".into(),
        env: vec![("RUSTFLAGS", String::new())],
        args: Vec::new(),
        with: format!("{version} and its ready-made standard library, so the module is larger than it could be"),
    })
}

/// Debian's rustc brings no linker for wasm32: the rustup toolchain's does, and so does Debian's `lld`.
fn wasm_linker(ws: &Workspace) -> Result<PathBuf> {
    if let Ok(sysroot) = sysroot(ws, Path::new("rustc")) {
        let host = ws.ask("rustc", &["-vV"]).and(ws.cmd("rustc").arg("-vV").quiet().read().ok()).unwrap_or_default();
        let host = host.lines().find_map(|line| line.strip_prefix("host: ")).unwrap_or_default();
        let linker = sysroot.join("lib/rustlib").join(host).join("bin/rust-lld");
        if linker.is_file() {
            return Ok(linker);
        }
    }
    if which("wasm-ld").is_none() {
        machine::packages(ws, &["lld"], "linking the widget's module")?;
    }
    which("wasm-ld").context("the package lld brought no wasm-ld")
}

fn sysroot(ws: &Workspace, rustc: &Path) -> Result<PathBuf> {
    let dir =
        ws.ask(rustc, &["--print", "sysroot"]).with_context(|| format!("{} cannot be started", rustc.display()))?;
    Ok(PathBuf::from(dir))
}

fn has_source(sysroot: &Path) -> bool {
    sysroot.join("lib/rustlib/src/rust/library/std/Cargo.toml").is_file()
}

fn rustup_add(ws: &Workspace, kind: &str, what: &str) -> Result<()> {
    ensure!(which("rustup").is_some(), "{what} is missing and there is no rustup to add it");
    println!("adding {what} by rustup");
    ws.cmd("rustup").args([kind, "add", what]).run().with_context(|| format!("rustup cannot add {what}"))
}
