//! Where the workspace lies, and how commands start other programs.
//!
//! Every command gets one [`Workspace`]; nothing here knows what is built.

use anyhow::{Context, Result};
use std::env;
use std::path::{Path, PathBuf};
use xshell::{Cmd, Shell};

/// Variables by which the outer cargo speaks of itself; a cargo that is started from here must not take them for its own.
const OUTER: [&str; 7] = [
    "CARGO",
    "CARGO_ENCODED_RUSTFLAGS",
    "CARGO_MANIFEST_DIR",
    "CARGO_MANIFEST_PATH",
    "RUSTC",
    "RUSTDOC",
    "LD_LIBRARY_PATH",
];

/// The checkout that a command works on.
pub(crate) struct Workspace {
    /// The folder that holds the workspace's `Cargo.toml`.
    pub(crate) root: PathBuf,
    /// A shell that stands in `root`.
    pub(crate) sh: Shell,
}

impl Workspace {
    /// Finds the checkout: cargo says where this crate lies, two folders above it is the root.
    pub(crate) fn find() -> Result<Self> {
        let here = env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
        let root =
            here.join("../..").canonicalize().with_context(|| format!("no workspace above {}", here.display()))?;
        let sh = Shell::new()?;
        sh.change_dir(&root);
        Ok(Workspace { root, sh })
    }

    /// A path below the root.
    pub(crate) fn path(&self, below: impl AsRef<Path>) -> PathBuf {
        self.root.join(below)
    }

    /// A program to start in the root.
    pub(crate) fn cmd(&self, program: impl AsRef<Path>) -> Cmd<'_> {
        OUTER.iter().fold(self.sh.cmd(program), |cmd, name| cmd.env_remove(name))
    }

    /// The first line that a program prints, if it can be started and succeeds.
    pub(crate) fn ask(&self, program: impl AsRef<Path>, args: &[&str]) -> Option<String> {
        let said = self.cmd(program).args(args).quiet().ignore_stderr().read().ok()?;
        said.lines().next().map(str::to_owned)
    }

    /// Where cargo puts what is built for this machine.
    pub(crate) fn target(&self) -> PathBuf {
        env::var_os("CARGO_TARGET_DIR").map_or_else(|| self.path("target"), |dir| self.root.join(dir))
    }
}

/// Where a program lies on the search path.
pub(crate) fn which(program: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path).map(|dir| dir.join(program)).find(|file| file.is_file())
}
