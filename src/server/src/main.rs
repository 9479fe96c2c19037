//! The `plaudit` program; its commands are in `plaudit_server::cli`.

use clap::Parser as _;
use plaudit_server::cli::{Cli, run};

#[tokio::main]
async fn main() -> std::process::ExitCode {
    match run(Cli::parse()).await {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("plaudit: {error:#}");
            std::process::ExitCode::FAILURE
        }
    }
}
