//! What has to be on the machine, and how it gets there from Debian's packages.
//!
//! Every installation is announced with its reason; where rights are lacking, the exact command is named and nothing is done.

use crate::workspace::{Workspace, which};
use anyhow::{Result, bail, ensure};

/// Installs those of the packages that are missing; `why` completes the sentence "… is needed for".
pub(crate) fn packages(ws: &Workspace, names: &[&str], why: &str) -> Result<()> {
    let missing: Vec<&str> = names.iter().copied().filter(|name| !installed(ws, name)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let list = missing.join(" ");
    ensure!(
        which("apt-get").is_some(),
        "{list} (Debian's names) is needed for {why}, and there is no apt-get here: install it your machine's way"
    );
    let sudo = if ws.ask("id", &["-u"]).as_deref() == Some("0") {
        false
    } else if which("sudo").is_some() && ws.cmd("sudo").args(["-n", "true"]).quiet().ignore_stderr().run().is_ok() {
        true
    } else {
        bail!("{list} is needed for {why}; please run: sudo apt-get install --no-install-recommends {list}");
    };
    println!("installing {list} by apt-get, needed for {why}");
    if apt(ws, sudo, &[&["install", "--yes", "--no-install-recommends"], missing.as_slice()].concat()).is_err() {
        println!("apt-get did not find all of it; refreshing its lists and trying once more");
        apt(ws, sudo, &["update"])?;
        apt(ws, sudo, &[&["install", "--yes", "--no-install-recommends"], missing.as_slice()].concat())?;
    }
    Ok(())
}

/// Whether dpkg knows the package as installed.
fn installed(ws: &Workspace, name: &str) -> bool {
    ws.ask("dpkg-query", &["--show", "--showformat=${db:Status-Status}", name]).as_deref() == Some("installed")
}

/// One run of apt-get that asks no questions.
fn apt(ws: &Workspace, sudo: bool, args: &[&str]) -> Result<()> {
    let cmd = if sudo {
        ws.cmd("sudo").args(["-n", "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"])
    } else {
        ws.cmd("apt-get")
    };
    Ok(cmd.args(["--quiet"]).args(args).env("DEBIAN_FRONTEND", "noninteractive").run()?)
}
