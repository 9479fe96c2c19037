//! Whether anything changed since the widget was last built.

use crate::workspace::Workspace;
use anyhow::{Context, Result};
use sha2::{Digest, Sha256};
use std::fs;
use std::path::{Path, PathBuf};

/// Everything that the built widget depends on.
const INPUTS: [&str; 15] = [
    "Cargo.lock",
    "Cargo.toml",
    "src/model/Cargo.toml",
    "src/model/src",
    "src/view/Cargo.toml",
    "src/view/src",
    "src/widget/Cargo.toml",
    "src/widget/src",
    "src/xtask/src/toolchain.rs",
    "src/xtask/src/widget",
    "www/css",
    "www/gallery.js",
    "www/pick.js",
    "www/plaudit.js",
    "www/wake.js",
];

/// A hash over the names and contents of all inputs; one that is missing counts as empty.
pub(crate) fn inputs(ws: &Workspace) -> Result<String> {
    let mut files = Vec::new();
    for input in INPUTS {
        collect(&ws.path(input), &mut files)?;
    }
    files.sort();
    let mut hash = Sha256::new();
    for file in files {
        let bytes = fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
        hash.update(file.strip_prefix(&ws.root).unwrap_or(&file).to_string_lossy().as_bytes());
        hash.update((bytes.len() as u64).to_le_bytes());
        hash.update(bytes);
    }
    Ok(short(hash))
}

/// The first ten hexadecimal digits of a content's SHA-256, by which built files are named.
pub(crate) fn content(parts: &[&[u8]]) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part);
    }
    short(hash)
}

fn short(hash: Sha256) -> String {
    hash.finalize().iter().take(5).map(|byte| format!("{byte:02x}")).collect()
}

fn collect(path: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    if path.is_file() {
        files.push(path.to_owned());
    } else if path.is_dir() {
        for entry in fs::read_dir(path).with_context(|| format!("cannot read {}", path.display()))? {
            collect(&entry?.path(), files)?;
        }
    }
    Ok(())
}
