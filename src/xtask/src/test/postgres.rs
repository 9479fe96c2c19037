//! A throwaway PostgreSQL cluster: in a temporary folder, on a free port of the loopback, gone when the tests are over.
//!
//! The server runs as a child in the foreground, so that Ctrl-C ends it too. It refuses to run as root and is then started as
//! the user that Debian's package made for it.

use crate::machine;
use crate::workspace::{Workspace, which};
use anyhow::{Context, Result, bail, ensure};
use std::fs::{self, File};
use std::net::{Ipv4Addr, TcpListener};
use std::os::unix::{fs::chown, process::CommandExt};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use std::{env, thread};
use xshell::TempDir;

/// How long it may take to start or to stop.
const PATIENCE: Duration = Duration::from_secs(30);

/// Speed before safety: the data are nobody's.
const SETTINGS: [&str; 6] = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "max_connections=300",
];

/// A running cluster, or the address of one that was given.
pub(super) struct Postgres {
    url: String,
    /// The server and the folder with its data; `None` when `PLAUDIT_TEST_POSTGRES` named a cluster.
    own: Option<(Child, TempDir)>,
}

impl Postgres {
    /// Starts a cluster, unless `PLAUDIT_TEST_POSTGRES` names one already.
    pub(super) fn start(ws: &Workspace) -> Result<Self> {
        if let Ok(url) = env::var("PLAUDIT_TEST_POSTGRES") {
            return Ok(Postgres { url, own: None });
        }
        let programs = programs(ws)?;
        let user = unprivileged(ws)?;
        let dir = ws.sh.create_temp_dir()?;
        if let Some((uid, gid)) = user {
            chown(dir.path(), Some(uid), Some(gid))?;
        }
        let data = dir.path().join("data");
        let command = |program: &str| {
            let mut command = Command::new(programs.join(program));
            command.current_dir(dir.path()).stdin(Stdio::null());
            if let Some((uid, gid)) = user {
                command.uid(uid).gid(gid);
            }
            command
        };
        let made = command("initdb")
            .args([
                "--username=postgres",
                "--auth=trust",
                "--encoding=UTF8",
                "--locale=C.UTF-8",
                "--no-sync",
                "--pgdata",
            ])
            .arg(&data)
            .output()
            .context("initdb cannot be started")?;
        ensure!(made.status.success(), "initdb failed: {}", String::from_utf8_lossy(&made.stderr).trim());
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
        let log = dir.path().join("log");
        let mut server = command("postgres");
        for setting in SETTINGS {
            server.args(["-c", setting]);
        }
        server.args(["-p", &port.to_string(), "-D"]).arg(&data);
        let output = File::create(&log)?;
        server.stdout(output.try_clone()?).stderr(output);
        let server = server.spawn().context("postgres cannot be started")?;
        let mut cluster =
            Postgres { url: format!("postgres://postgres@127.0.0.1:{port}/postgres"), own: Some((server, dir)) };
        cluster.wait(&programs.join("pg_isready"), port, &log)?;
        println!("a throwaway PostgreSQL runs on port {port}");
        Ok(cluster)
    }

    /// Where to reach it.
    pub(super) fn url(&self) -> &str {
        &self.url
    }

    /// Asks until it accepts connections.
    fn wait(&mut self, pg_isready: &Path, port: u16, log: &Path) -> Result<()> {
        let begun = Instant::now();
        while begun.elapsed() < PATIENCE {
            let args = ["--quiet", "--host=127.0.0.1", "--username=postgres", &format!("--port={port}")];
            if Command::new(pg_isready).args(args).status().is_ok_and(|status| status.success()) {
                return Ok(());
            }
            let ended = self.own.as_mut().is_some_and(|(server, _)| matches!(server.try_wait(), Ok(Some(_))));
            ensure!(!ended, "postgres ended at once: {}", fs::read_to_string(log).unwrap_or_default().trim());
            thread::sleep(Duration::from_millis(50));
        }
        bail!("postgres did not accept connections within {} s", PATIENCE.as_secs())
    }
}

impl Drop for Postgres {
    /// SIGQUIT is PostgreSQL's immediate shutdown; it also ends the sessions that tests left open.
    fn drop(&mut self) {
        let Some((server, _dir)) = &mut self.own else { return };
        let _ = Command::new("kill").args(["-QUIT", &server.id().to_string()]).status();
        let begun = Instant::now();
        while begun.elapsed() < PATIENCE {
            if !matches!(server.try_wait(), Ok(None)) {
                return;
            }
            thread::sleep(Duration::from_millis(20));
        }
        let _ = server.kill();
        let _ = server.wait();
    }
}

/// The folder with `initdb` and `postgres`: the newest of Debian's versions, else the search path's; installed if missing.
fn programs(ws: &Workspace) -> Result<PathBuf> {
    if let Some(found) = find_programs() {
        return Ok(found);
    }
    machine::packages(ws, &["postgresql"], "testing storage on PostgreSQL")?;
    find_programs().context("the package postgresql brought no initdb")
}

fn find_programs() -> Option<PathBuf> {
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let number = |path: &PathBuf| path.file_name().and_then(|name| name.to_str()?.parse::<u32>().ok());
    let newest = versions.map(|entry| entry.path()).filter(|path| path.join("bin/initdb").is_file()).max_by_key(number);
    newest.map(|path| path.join("bin")).or_else(|| Some(which("initdb")?.parent()?.to_owned()))
}

/// The user and group to run as when we are root.
fn unprivileged(ws: &Workspace) -> Result<Option<(u32, u32)>> {
    if ws.ask("id", &["-u"]).as_deref() != Some("0") {
        return Ok(None);
    }
    let ask = |what: &str, user: &str| ws.ask("id", &[what, user])?.parse::<u32>().ok();
    let ids = ["postgres", "nobody"].into_iter().find_map(|user| Some((ask("-u", user)?, ask("-g", user)?)));
    ids.map(Some).context("PostgreSQL does not run as root, and there is neither a user postgres nor nobody")
}
