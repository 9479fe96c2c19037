//! Jobs, done at least once, and the webhooks that most of them are for.
//!
//! Claiming moves a job's time to the end of the lease. A worker that dies lets it go by doing nothing, and what a
//! worker says after another one ended the job has no effect.

use crate::error::{Error, Result};
use crate::pool::{Store, read, statement, transaction};
use crate::records::{Job, NewJob, Webhook};
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

impl Store {
    /// Adds a job; gives its number.
    ///
    /// # Errors
    /// `NotFound` when there is no such shop.
    pub async fn enqueue(&self, shop: &ShopKey, job: &NewJob, now: Millis) -> Result<i64> {
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

    /// Marks a job as done.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn finish_job(&self, id: i64, now: Millis) -> Result<()> {
        statement!(self, |conn| query(
            "update job set state = 'done', ended = $2, error = null where id = $1 and state = 'waiting'"
        )
        .bind(id)
        .bind(now.0)
        .execute(conn)
        .await?
        .rows_affected());
        Ok(())
    }

    /// Puts a job off until `run_at`, and says why.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn retry_job(&self, id: i64, run_at: Millis, error: &str) -> Result<()> {
        statement!(self, |conn| query("update job set run_at = $2, error = $3 where id = $1 and state = 'waiting'")
            .bind(id)
            .bind(run_at.0)
            .bind(text(error))
            .execute(conn)
            .await?
            .rows_affected());
        Ok(())
    }

    /// Gives a job up, and says why.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn fail_job(&self, id: i64, error: &str, now: Millis) -> Result<()> {
        statement!(self, |conn| query(
            "update job set state = 'failed', ended = $2, error = $3 where id = $1 and state = 'waiting'"
        )
        .bind(id)
        .bind(now.0)
        .bind(text(error))
        .execute(conn)
        .await?
        .rows_affected());
        Ok(())
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

    /// Sets where the shop wants its events sent; `None` for nowhere.
    ///
    /// # Errors
    /// `NotFound` when there is no such shop.
    pub async fn set_webhook(&self, shop: &ShopKey, hook: Option<&Webhook>) -> Result<()> {
        match hook {
            Some(hook) => statement!(self, |conn| query(
                "insert into webhook (shop, url, sealed_secret, enabled) values ($1, $2, $3, $4)
                on conflict (shop) do update
                    set url = excluded.url, sealed_secret = excluded.sealed_secret, enabled = excluded.enabled"
            )
            .bind(shop.as_str())
            .bind(text(&hook.url))
            .bind(&hook.sealed_secret)
            .bind(hook.enabled)
            .execute(conn)
            .await
            .map(|_| ())),
            None => statement!(self, |conn| query("delete from webhook where shop = $1")
                .bind(shop.as_str())
                .execute(conn)
                .await
                .map(|_| ())),
        }?;
        Ok(())
    }

    /// Where the shop wants its events sent.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn webhook(&self, shop: &ShopKey) -> Result<Option<Webhook>> {
        let row: Option<(String, String, bool)> =
            read!(self, |conn| query_as("select url, sealed_secret, enabled from webhook where shop = $1")
                .bind(shop.as_str())
                .fetch_optional(conn)
                .await?);
        Ok(row.map(|(url, sealed_secret, enabled)| Webhook { url, sealed_secret, enabled }))
    }

    /// Switches the shop's webhook off until it is set again.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn disable_webhook(&self, shop: &ShopKey) -> Result<()> {
        statement!(self, |conn| query("update webhook set enabled = false where shop = $1")
            .bind(shop.as_str())
            .execute(conn)
            .await?
            .rows_affected());
        Ok(())
    }
}
