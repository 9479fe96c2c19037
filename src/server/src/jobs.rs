//! The worker: does what was promised when something was stored, at least once each.
//!
//! A claimed job belongs to this worker for a minute. Whoever dies with it says nothing, and it is due again when the
//! minute is over. Here is when a job is tried; what it does stands in a file of its own kind.

mod clocks;
mod crm;
mod event;
mod mail;
mod schedule;
mod talk;
mod webhook;

pub use clocks::look;
pub(crate) use crm::job as handover;
pub(crate) use event::delivery;
pub(crate) use webhook::heard;

use crate::app::App;
use futures::FutureExt;
use plaudit_store::{Happened, Job, Talk};
use std::panic::AssertUnwindSafe;
use std::time::Duration;
use tokio::sync::watch;
use tokio::task::{JoinHandle, JoinSet};
use tokio::time::{sleep, timeout};

/// How long a job is this worker's, in milliseconds: four times what the slowest call may take.
const LEASE_MS: i64 = 60_000;
/// Jobs at a time.
const AT_ONCE: usize = 8;
/// How long to finish what was begun when the server stops.
const LAST_ORDERS: Duration = Duration::from_secs(20);
/// Longest time between two looks: other processes may have added jobs.
const LONGEST_REST: Duration = Duration::from_secs(5);
/// Shortest time between two looks: another process may be claiming what is due.
const SHORTEST_REST: Duration = Duration::from_millis(50);

/// What became of an attempt. Reasons are for the shop's people, and are stored with the job.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Outcome {
    /// Nothing is left to do.
    Done,
    /// The same, and that is stored already.
    Settled,
    /// Try again, and not before the time that the other side asked for.
    Again { reason: String, after: Option<Duration> },
    /// Trying again would not help.
    Failed { reason: String },
}

impl Outcome {
    fn again(reason: impl Into<String>) -> Self {
        Outcome::Again { reason: reason.into(), after: None }
    }

    fn failed(reason: impl Into<String>) -> Self {
        Outcome::Failed { reason: reason.into() }
    }
}

/// Starts the worker. It stops claiming when `stop` becomes true (or its sender is gone), finishes what it holds within
/// 20 seconds, and ends; what is not finished by then is done again by whoever comes next.
pub fn spawn(app: App, mut stop: watch::Receiver<bool>) -> JoinHandle<()> {
    tokio::spawn(async move {
        let mut running = JoinSet::new();
        while !*stop.borrow() {
            clocks::look(&app).await;
            claim(&app, AT_ONCE - running.len(), &mut running).await;
            let rest = rest(&app, running.len()).await;
            tokio::select! {
                changed = stop.changed() => if changed.is_err() { break },
                Some(_) = running.join_next() => (),
                () = app.wake_jobs.notified() => (),
                () = sleep(rest) => (),
            }
        }
        let finished = timeout(LAST_ORDERS, async { while running.join_next().await.is_some() {} }).await;
        if finished.is_err() {
            tracing::warn!(jobs = running.len(), "stopped in the middle of jobs; they will be done again");
        }
    })
}

/// Does what is due now, up to eight jobs, and gives their number: one pass of the worker, for tests.
pub async fn run_due(app: &App) -> usize {
    let mut running = JoinSet::new();
    claim(app, AT_ONCE, &mut running).await;
    running.join_all().await.len()
}

/// Claims up to `limit` jobs that are due, and begins them.
async fn claim(app: &App, limit: usize, running: &mut JoinSet<()>) {
    if limit == 0 {
        return;
    }
    match app.store.claim_jobs(app.clock.now(), LEASE_MS, limit).await {
        Ok(jobs) => {
            for job in jobs {
                let app = app.clone();
                running.spawn(async move {
                    let outcome = guarded(attempt(&app, &job)).await;
                    settle(&app, &job, outcome).await;
                });
            }
        }
        Err(error) => tracing::error!(%error, "jobs cannot be claimed"),
    }
}

/// How long until there may be something to claim.
async fn rest(app: &App, running: usize) -> Duration {
    if running == AT_ONCE {
        return LONGEST_REST;
    }
    match app.store.next_job_at().await {
        Ok(Some(at)) => {
            let millis = u64::try_from(at.0.saturating_sub(app.clock.now().0)).unwrap_or(0);
            Duration::from_millis(millis).clamp(SHORTEST_REST, LONGEST_REST)
        }
        _ => LONGEST_REST,
    }
}

async fn attempt(app: &App, job: &Job) -> Outcome {
    match job.kind.as_str() {
        Happened::JOB => event::tell(app, job).await,
        crate::webhook::JOB_KIND => webhook::deliver(app, job).await,
        crate::crm::JOB_KIND => crm::hand_over(app, job).await,
        Talk::JOB => talk::say(app, job).await,
        crate::mail::JOB_KIND => mail::send(app, job).await,
        // A newer program may know it, and may be running beside this one.
        kind => Outcome::again(format!("this version of plaudit does not know jobs of the kind {kind}")),
    }
}

/// A panic ends the attempt, not the worker, and counts like any other failure.
async fn guarded(attempt: impl Future<Output = Outcome>) -> Outcome {
    let broken = |_| Outcome::again("the program broke off; this is a fault in plaudit, its log says more");
    AssertUnwindSafe(attempt).catch_unwind().await.unwrap_or_else(broken)
}

/// Writes down what became of an attempt. When that fails, the job is due again after its lease.
async fn settle(app: &App, job: &Job, outcome: Outcome) {
    let (now, shop) = (app.clock.now(), &job.shop);
    let written = match outcome {
        Outcome::Settled => return,
        Outcome::Done => {
            tracing::info!(job = job.id, %shop, attempts = job.attempts, "job done");
            app.store.finish_job(job, now).await
        }
        Outcome::Again { reason, after } => match schedule::next(job.attempts, after, rand::random_range(0.9..=1.1)) {
            Some(wait) => {
                tracing::warn!(job = job.id, %shop, attempts = job.attempts, wait_ms = wait, "job put off");
                app.store.retry_job(job, now.plus(wait), &reason).await
            }
            None => {
                tracing::error!(job = job.id, %shop, attempts = job.attempts, "job given up after its last attempt");
                app.store.fail_job(job, &reason, now).await
            }
        },
        Outcome::Failed { reason } => {
            tracing::warn!(job = job.id, %shop, attempts = job.attempts, "job failed");
            app.store.fail_job(job, &reason, now).await
        }
    };
    match written {
        Ok(true) => {}
        Ok(false) => tracing::warn!(job = job.id, %shop, "the lease of a job was over before its outcome was stored"),
        Err(error) => {
            tracing::error!(job = job.id, %shop, %error, "the outcome of a job was not stored; it will be done again");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn d6_a_panic_is_a_failed_attempt() {
        let outcome = guarded(async { panic!("on purpose") }).await;
        assert!(matches!(outcome, Outcome::Again { after: None, .. }), "{outcome:?}");
        assert_eq!(guarded(async { Outcome::Done }).await, Outcome::Done);
    }
}
