//! Developer commands: `cargo xtask <command>`.
//!
//! Each command is a file of its own; what they share stands in `workspace` (paths, starting programs), `machine` (Debian's
//! packages), `toolchain` (compilers for wasm32) and `node` (npm's packages).

mod machine;
mod node;
mod toolchain;
mod widget;
mod workspace;

use anyhow::Result;
use clap::{Parser, Subcommand};
use std::process::ExitCode;
use workspace::Workspace;

/// Developer commands of Plaudit.
#[derive(Parser)]
#[command(name = "cargo xtask")]
struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Build the widget into pkg/dist, by the first way to a wasm32 compiler that works here.
    Widget,
}

fn main() -> ExitCode {
    match run(Args::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("error: {problem:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<()> {
    let ws = Workspace::find()?;
    match command {
        Command::Widget => widget::run(&ws),
    }
}
