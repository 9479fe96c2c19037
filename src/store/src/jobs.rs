//! Jobs, done at least once.
//!
//! Claiming moves a job's time to the end of the lease and counts the attempt. A worker that dies lets the job go by doing
//! nothing. What a worker says of a job has an effect only while nobody has claimed it since, and is answered with
//! whether it had.

use crate::error::{Error, Result};
use crate::pool::{Store, read, statement, transaction};
use crate::records::{Job, NewJob};
use crate::rows::{all, rows, text, unreadable};
use plaudit_model::ids::ShopKey;
use plaudit_model::time::Millis;
use sqlx::{query, query_as, query_scalar};

#[derive(sqlx::FromRow)]
struct JobRow {
    id: i64,
    shop: String,
    kind: String,
    payload: String,
    attempts: i64,
    created: i64,
}

impl TryFrom<JobRow> for Job {
    type Error = Error;
    fn try_from(row: JobRow) -> Result<Self> {
        Ok(Job {
            id: row.id,
            shop: ShopKey::try_from(row.shop).map_err(|error| unreadable(&error.to_string()))?,
            kind: row.kind,
            payload: row.payload,
            attempts: row.attempts,
            created: Millis(row.created),
        })
    }
}

const PURGE_JOBS: &str = "delete from job where state <> 'waiting' and ended < $1";

impl Store {
    /// Adds a job; gives its number. That of something that happened is added only where the shop has somebody to tell.
    ///
    /// # Errors
    /// `NotFound` when there is no such shop.
    pub async fn enqueue(&self, shop: &ShopKey, job: &NewJob, now: Millis) -> Result<Option<i64>> {
        transaction!(self, |conn| { steps::enqueue(conn, shop, job, now).await })
    }

    /// Takes up to `limit` jobs that are due, oldest first; nobody else gets them within the lease.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn claim_jobs(&self, now: Millis, lease_ms: i64, limit: usize) -> Result<Vec<Job>> {
        let found: Vec<JobRow> = statement!(self, |conn| query_as(engine::CLAIM_JOBS)
            .bind(now.0)
            .bind(now.plus(lease_ms).0)
            .bind(rows(limit))
            .fetch_all(conn)
            .await?);
        let mut jobs: Vec<Job> = all(found)?;
        jobs.sort_by_key(|job| job.id);
        Ok(jobs)
    }

    /// Marks a job as done, and forgets what was to be done: it may quote a shopper.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn finish_job(&self, job: &Job, now: Millis) -> Result<bool> {
        self.end_job(job, "done", None, now).await
    }

    /// Puts a job off until `run_at`, and says why.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn retry_job(&self, job: &Job, run_at: Millis, error: &str) -> Result<bool> {
        let changed = statement!(self, |conn| query(
            "update job set run_at = $4, error = $5
            where shop = $1 and id = $2 and attempts = $3 and state = 'waiting'"
        )
        .bind(job.shop.as_str())
        .bind(job.id)
        .bind(job.attempts)
        .bind(run_at.0)
        .bind(text(error))
        .execute(conn)
        .await?
        .rows_affected());
        Ok(changed > 0)
    }

    /// Gives a job up, says why, and forgets what was to be done.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn fail_job(&self, job: &Job, error: &str, now: Millis) -> Result<bool> {
        self.end_job(job, "failed", Some(error), now).await
    }

    async fn end_job(&self, job: &Job, state: &str, error: Option<&str>, now: Millis) -> Result<bool> {
        let changed = statement!(self, |conn| query(
            "update job set state = $4, ended = $5, error = $6, payload = ''
            where shop = $1 and id = $2 and attempts = $3 and state = 'waiting'"
        )
        .bind(job.shop.as_str())
        .bind(job.id)
        .bind(job.attempts)
        .bind(state)
        .bind(now.0)
        .bind(error.map(text))
        .execute(conn)
        .await?
        .rows_affected());
        Ok(changed > 0)
    }

    /// Forgets jobs of all shops that ended before a moment; says how many.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn purge_jobs(&self, before: Millis) -> Result<u64> {
        Ok(statement!(self, |conn| query(PURGE_JOBS).bind(before.0).execute(conn).await?.rows_affected()))
    }

    /// When the next job is due, or the next lease is over; `None` when nothing waits.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn next_job_at(&self) -> Result<Option<Millis>> {
        let at: Option<i64> =
            read!(self, |conn| query_scalar("select run_at from job where state = 'waiting' order by run_at limit 1")
                .fetch_optional(conn)
                .await?);
        Ok(at.map(Millis))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::assert_indexed;

    #[tokio::test]
    async fn ended_jobs_are_found_by_their_index() {
        assert_indexed(PURGE_JOBS).await;
    }
}
