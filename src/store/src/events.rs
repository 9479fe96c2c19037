//! What was told to whom, and what came of it: kept for a while, so that it can be seen and sent again.

use crate::error::{Error, Result};
use crate::pool::{Store, per_engine, read, statement, transaction};
use crate::records::{Attempt, Ending, Job, NewJob, ToldEvent};
use crate::rows::{all, coded, rows, text, unreadable};
use plaudit_model::event::EventKind;
use plaudit_model::ids::ShopKey;
use plaudit_model::time::Millis;
use sqlx::query_as;

#[derive(sqlx::FromRow)]
struct EventRow {
    id: String,
    kind: String,
    conversation: String,
    body: String,
    at: i64,
}

impl TryFrom<EventRow> for ToldEvent {
    type Error = Error;
    fn try_from(row: EventRow) -> Result<Self> {
        let EventRow { id, kind, conversation, body, at } = row;
        Ok(ToldEvent { id, kind: coded(&kind, EventKind::from_code)?, conversation, body, at: Millis(at) })
    }
}

#[derive(sqlx::FromRow)]
struct AttemptRow {
    id: i64,
    event: String,
    kind: String,
    at: i64,
    number: i64,
    took_ms: i64,
    status: Option<i64>,
    outcome: String,
    excerpt: String,
}

impl TryFrom<AttemptRow> for Attempt {
    type Error = Error;
    fn try_from(row: AttemptRow) -> Result<Self> {
        let status = row.status.map(u16::try_from).transpose().map_err(|error| unreadable(&error.to_string()))?;
        Ok(Attempt {
            id: row.id,
            event: row.event,
            kind: row.kind,
            at: Millis(row.at),
            number: row.number,
            took_ms: row.took_ms,
            status,
            ending: coded(&row.outcome, Ending::from_code)?,
            excerpt: row.excerpt,
        })
    }
}

const PURGE_EVENTS: &str = "delete from event where at < $1";
const PURGE_ATTEMPTS: &str = "delete from attempt where at < $1";
const PURGE_HEARD: &str = "delete from heard where at < $1";
const BETWEEN: &str = "select id, kind, conversation, body, at from event
    where shop = $1 and at >= $2 and at < $3 order by at, id limit $4";
const ATTEMPTS: &str = "select id, event, kind, at, number, took_ms, status, outcome, excerpt from attempt
    where shop = $1 and outlet = $2 and id < $3 order by id desc limit $4";

per_engine! {
    use sqlx::query;

    /// Ends the job that made a message, keeps the message, and begins what sends it. `false` when the job was not the
    /// worker's any more; then nothing is changed.
    pub(crate) async fn fan_out(
        conn: &mut Connection, job: &Job, event: Option<&ToldEvent>, jobs: &[NewJob], now: Millis,
    ) -> Result<bool> {
        let ended = query("update job set state = 'done', ended = $4, payload = ''
            where shop = $1 and id = $2 and attempts = $3 and state = 'waiting'")
            .bind(job.shop.as_str()).bind(job.id).bind(job.attempts).bind(now.0).execute(&mut *conn).await?;
        if ended.rows_affected() == 0 {
            return Ok(false);
        }
        if let Some(event) = event {
            query("insert into event (shop, id, kind, conversation, body, at) values ($1, $2, $3, $4, $5, $6)")
                .bind(job.shop.as_str()).bind(&event.id).bind(event.kind.code()).bind(&event.conversation)
                .bind(text(&event.body)).bind(event.at.0).execute(&mut *conn).await?;
        }
        for new in jobs {
            steps::enqueue(conn, &job.shop, new, now).await?;
        }
        Ok(true)
    }

    /// Adds jobs.
    pub(crate) async fn enqueue_all(conn: &mut Connection, shop: &ShopKey, jobs: &[NewJob], now: Millis) -> Result<()> {
        for new in jobs {
            steps::enqueue(conn, shop, new, now).await?;
        }
        Ok(())
    }
}

impl Store {
    /// Ends the job of something that happened, keeps its message and adds the jobs that send it, all or nothing; says
    /// whether the job was still the worker's. Without a message there was nobody to tell.
    ///
    /// # Errors
    /// When the database fails; then the job is due again.
    pub async fn fan_out(&self, job: &Job, event: Option<&ToldEvent>, jobs: &[NewJob], now: Millis) -> Result<bool> {
        transaction!(self, events, |conn| { steps::fan_out(conn, job, event, jobs, now).await })
    }

    /// Adds jobs, all or none.
    ///
    /// # Errors
    /// `NotFound` when there is no such shop.
    pub async fn enqueue_all(&self, shop: &ShopKey, jobs: &[NewJob], now: Millis) -> Result<()> {
        transaction!(self, events, |conn| { steps::enqueue_all(conn, shop, jobs, now).await })
    }

    /// An event as it was told.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn event(&self, shop: &ShopKey, id: &str) -> Result<Option<ToldEvent>> {
        let row: Option<EventRow> = read!(self, |conn| query_as(
            "select id, kind, conversation, body, at from event where shop = $1 and id = $2"
        )
        .bind(shop.as_str())
        .bind(id)
        .fetch_optional(conn)
        .await?);
        row.map(ToldEvent::try_from).transpose()
    }

    /// Events of a time, `from` included and `to` not, oldest first, `limit` at most.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn events(&self, shop: &ShopKey, from: Millis, to: Millis, limit: usize) -> Result<Vec<ToldEvent>> {
        let found: Vec<EventRow> = read!(self, |conn| query_as(BETWEEN)
            .bind(shop.as_str())
            .bind(from.0)
            .bind(to.0)
            .bind(rows(limit))
            .fetch_all(conn)
            .await?);
        all(found)
    }

    /// Writes a call down, if its outlet is still there.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn record_attempt(&self, shop: &ShopKey, outlet: &str, attempt: &Attempt) -> Result<()> {
        statement!(self, |conn| sqlx::query(
            "insert into attempt (shop, outlet, event, kind, at, number, took_ms, status, outcome, excerpt)
            select shop, id, $3, $4, $5, $6, $7, $8, $9, $10 from outlet where shop = $1 and id = $2"
        )
        .bind(shop.as_str())
        .bind(outlet)
        .bind(&attempt.event)
        .bind(&attempt.kind)
        .bind(attempt.at.0)
        .bind(attempt.number)
        .bind(attempt.took_ms)
        .bind(attempt.status.map(i64::from))
        .bind(attempt.ending.code())
        .bind(text(&attempt.excerpt))
        .execute(conn)
        .await?
        .rows_affected());
        Ok(())
    }

    /// Calls of an outlet, newest first: those with a number below `before`, `limit` at most.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn attempts(&self, shop: &ShopKey, outlet: &str, before: i64, limit: usize) -> Result<Vec<Attempt>> {
        let found: Vec<AttemptRow> = read!(self, |conn| query_as(ATTEMPTS)
            .bind(shop.as_str())
            .bind(outlet)
            .bind(before)
            .bind(rows(limit))
            .fetch_all(conn)
            .await?);
        all(found)
    }

    /// Forgets events and calls of all shops from before a moment; says how many.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn purge_events(&self, before: Millis) -> Result<u64> {
        let mut gone = 0;
        for purge in [PURGE_EVENTS, PURGE_ATTEMPTS, PURGE_HEARD] {
            gone += statement!(self, |conn| sqlx::query(purge).bind(before.0).execute(conn).await?.rows_affected());
        }
        Ok(gone)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::assert_indexed;

    #[tokio::test]
    async fn d6_events_and_attempts_are_found_by_their_index() {
        for statement in [PURGE_EVENTS, PURGE_ATTEMPTS, PURGE_HEARD, BETWEEN, ATTEMPTS] {
            assert_indexed(statement).await;
        }
    }
}
