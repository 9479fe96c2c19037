//! Node's part: the packages of `tests/` (the end-to-end tests' and binaryen), and wasm-opt from them.

use crate::machine;
use crate::workspace::{Workspace, which};
use anyhow::{Result, ensure};
use std::path::PathBuf;

/// The version of npm's `binaryen` that is fetched when `tests/` does not bring one.
const BINARYEN: &str = "binaryen@132.0.0";

/// Makes sure that node and npm are there.
pub(crate) fn check(ws: &Workspace) -> Result<()> {
    let missing: Vec<&str> = ["nodejs", "npm"]
        .into_iter()
        .zip(["node", "npm"])
        .filter(|(_, program)| which(program).is_none())
        .map(|(package, _)| package)
        .collect();
    if missing.is_empty() {
        Ok(())
    } else {
        machine::packages(ws, &missing, "optimising the module and testing in a browser")
    }
}

/// Installs the packages of `tests/` exactly as its lock file says, unless they are as new as the lock.
pub(crate) fn tests(ws: &Workspace) -> Result<()> {
    check(ws)?;
    let tests = ws.path("tests");
    ensure!(tests.join("package.json").is_file(), "tests/package.json is missing");
    let modified = |file: &str| tests.join(file).metadata().and_then(|meta| meta.modified()).ok();
    let installed = modified("node_modules/.package-lock.json");
    if installed.is_some() && installed >= modified("package-lock.json") && installed >= modified("package.json") {
        return Ok(());
    }
    let _dir = ws.sh.push_dir(&tests);
    let verb = if tests.join("package-lock.json").is_file() { "ci" } else { "install" };
    Ok(ws.cmd("npm").args([verb, "--no-audit", "--no-fund"]).run()?)
}

/// The script of wasm-opt, to be run by node; installs what brings it.
pub(crate) fn wasm_opt(ws: &Workspace) -> Result<PathBuf> {
    check(ws)?;
    let script = "node_modules/binaryen/bin/wasm-opt";
    if ws.path("tests/package.json").is_file() {
        tests(ws)?;
        let ours = ws.path("tests").join(script);
        if ours.is_file() {
            return Ok(ours);
        }
    }
    let cache = ws.path("target-wasm/npm");
    if !cache.join(script).is_file() {
        println!("tests/ brings no binaryen; installing {BINARYEN} into target-wasm/npm");
        ws.sh.create_dir(&cache)?;
        ws.sh.write_file(cache.join("package.json"), r#"{ "private": true }"#)?;
        let _dir = ws.sh.push_dir(&cache);
        ws.cmd("npm").args(["install", "--no-audit", "--no-fund", BINARYEN]).run()?;
    }
    ensure!(cache.join(script).is_file(), "{BINARYEN} brought no wasm-opt");
    Ok(cache.join(script))
}
