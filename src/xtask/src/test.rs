//! `cargo xtask test`: everything that CI runs, step by step, with a table of times at the end.
//!
//! A step that fails does not hide the others: only those that need its result are left out.

mod postgres;
mod steps;

use crate::workspace::Workspace;
use anyhow::{Result, bail};
use postgres::Postgres;
use std::cell::OnceCell;
use std::time::{Duration, Instant};
pub(crate) use steps::Step;

/// What the steps share.
struct Run<'a> {
    ws: &'a Workspace,
    /// Started by the first step that needs it, stopped when the run is over.
    postgres: OnceCell<Postgres>,
}

impl Run<'_> {
    /// The address of a PostgreSQL cluster whose contents are nobody's.
    fn postgres(&self) -> Result<&str> {
        if let Some(cluster) = self.postgres.get() {
            return Ok(cluster.url());
        }
        let cluster = Postgres::start(self.ws)?;
        Ok(self.postgres.get_or_init(|| cluster).url())
    }
}

/// How a step ended.
enum Outcome {
    Passed,
    Failed(anyhow::Error),
    /// A step that it needs failed.
    LeftOut(Step),
}

/// Runs the steps that were asked for, all of them when none was, always in the order of [`Step::ALL`].
pub(crate) fn run(ws: &Workspace, asked: &[Step]) -> Result<()> {
    let run = Run { ws, postgres: OnceCell::new() };
    let mut done: Vec<(Step, Outcome, Duration)> = Vec::new();
    for step in Step::ALL.into_iter().filter(|step| asked.is_empty() || asked.contains(step)) {
        let begun = Instant::now();
        let missing =
            step.needs().iter().find(|need| done.iter().any(|(step, outcome, _)| step == *need && !outcome.is_good()));
        let outcome = match missing {
            Some(need) => Outcome::LeftOut(*need),
            None => {
                println!("\n== {}: {}", step.name(), step.about());
                match step.run(&run) {
                    Ok(()) => Outcome::Passed,
                    Err(problem) => Outcome::Failed(problem),
                }
            }
        };
        match &outcome {
            Outcome::Passed => println!("== {} passed in {:.1} s", step.name(), begun.elapsed().as_secs_f32()),
            Outcome::Failed(problem) => println!("== {} failed: {problem:#}", step.name()),
            Outcome::LeftOut(need) => println!("\n== {} is left out, since {} failed", step.name(), need.name()),
        }
        done.push((step, outcome, begun.elapsed()));
    }
    drop(run);
    table(&done)
}

fn table(done: &[(Step, Outcome, Duration)]) -> Result<()> {
    println!("\n{:<8} {:>8}  result", "step", "seconds");
    for (step, outcome, time) in done {
        println!("{:<8} {:>8.1}  {}", step.name(), time.as_secs_f32(), outcome.word());
    }
    let total: Duration = done.iter().map(|(_, _, time)| *time).sum();
    println!("{:<8} {:>8.1}", "all", total.as_secs_f32());
    let bad: Vec<&str> =
        done.iter().filter(|(_, outcome, _)| !outcome.is_good()).map(|(step, _, _)| step.name()).collect();
    if bad.is_empty() {
        println!("\nall is well");
        return Ok(());
    }
    bail!("not all is well: {}; run one alone by `cargo xtask test {}`", bad.join(", "), bad[0])
}

impl Outcome {
    fn is_good(&self) -> bool {
        matches!(self, Outcome::Passed)
    }

    fn word(&self) -> &'static str {
        match self {
            Outcome::Passed => "passed",
            Outcome::Failed(_) => "failed",
            Outcome::LeftOut(_) => "left out",
        }
    }
}
