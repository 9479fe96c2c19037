//! Developer commands: `cargo xtask <command>`.
//!
//! Each command is a file of its own; what they share stands in `workspace` (paths, starting programs), `machine` (Debian's
//! packages), `toolchain` (compilers for wasm32) and `node` (npm's packages).

mod build;
mod contract;
mod machine;
mod node;
mod run;
mod size;
mod test;
mod toolchain;
mod train;
mod widget;
mod workspace;

use anyhow::Result;
use clap::{Parser, Subcommand};
use std::path::PathBuf;
use std::process::ExitCode;
use workspace::Workspace;

/// Developer commands of Plaudit.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Build the widget into pkg/dist, by the first way to a wasm32 compiler that works here.
    ///
    /// PLAUDIT_WASM_WAY=rustup|debian|plain forces one.
    Widget,
    /// Build the widget and the server for service: target/release/plaudit.
    Build,
    /// Build everything and start the demo shop on http://127.0.0.1:8080.
    Run {
        /// Build the server with optimisations even if that was not done before.
        #[arg(long)]
        release: bool,
        /// Further arguments for `plaudit serve`, after `--`.
        #[arg(last = true)]
        args: Vec<String>,
    },
    /// Say what the built files weigh; fail when a budget is passed.
    Size,
    /// Write documents, manifest and types from www/css/contract.toml.
    Contract,
    /// Run everything that CI runs, or only the steps named.
    Test {
        /// The steps to run, all when none is named.
        steps: Vec<test::Step>,
    },
    /// Train the sentiment model from labelled reviews.
    Train {
        /// The folder with the labelled reviews.
        #[arg(long)]
        data: PathBuf,
        /// Use only the sources whose licence allows it.
        #[arg(long)]
        only_licensed: bool,
        /// The folder to write the model to instead of src/sentiment.
        #[arg(long)]
        out: Option<PathBuf>,
        /// Train nothing: write the texts whose labels look wrong to this file, outside the project.
        #[arg(long, value_name = "FILE")]
        contradictions: Option<PathBuf>,
    },
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
        Command::Build => build::run(&ws),
        Command::Run { release, args } => run::run(&ws, release, &args),
        Command::Size => size::run(&ws),
        Command::Contract => contract::run(&ws),
        Command::Test { steps } => test::run(&ws, &steps),
        Command::Train { data, contradictions: Some(file), .. } => train::contradictions(&data, &file),
        Command::Train { data, only_licensed, out, contradictions: None } => {
            train::run(&data, only_licensed, &out.unwrap_or_else(|| ws.path("src/sentiment")))
        }
    }
}
