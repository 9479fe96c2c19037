//! Addresses that somebody gave: whether whoever reads them has said that they are theirs. Only hashes are stored.

use crate::error::Result;
use crate::pool::{Store, per_engine, read, statement, transaction};
use crate::records::{Job, NewJob};
use plaudit_model::ids::ShopKey;
use plaudit_model::time::Millis;
use sqlx::{query, query_scalar};

per_engine! {
    use sqlx::query;

    /// Ends the job, and adds the mail unless the address is confirmed or was asked within a day.
    pub(crate) async fn ask(
        conn: &mut Connection, job: &Job, address_hash: &str, mail: &NewJob, now: Millis,
    ) -> Result<bool> {
        if !thread::end(conn, job, now).await? {
            return Ok(false);
        }
        let asked = query("insert into contact (shop, address_hash, asked) values ($1, $2, $3)
            on conflict (shop, address_hash) do update set asked = excluded.asked
            where contact.confirmed is null and contact.asked <= $4")
            .bind(job.shop.as_str()).bind(address_hash).bind(now.0).bind(now.plus(-Millis::DAY).0)
            .execute(&mut *conn).await?;
        if asked.rows_affected() > 0 {
            steps::enqueue(conn, &job.shop, mail, now).await?;
        }
        Ok(asked.rows_affected() > 0)
    }
}

impl Store {
    /// Ends a job, and adds the mail that asks whether an address is its reader's: unless that is known, or was asked within
    /// a day. All or nothing; says whether it is asked. A job that is not the worker's any more changes nothing.
    ///
    /// # Errors
    /// When the database fails; then the job is due again.
    pub async fn ask_contact(&self, job: &Job, address_hash: &str, mail: &NewJob, now: Millis) -> Result<bool> {
        transaction!(self, contacts, |conn| { steps::ask(conn, job, address_hash, mail, now).await })
    }

    /// Remembers that an address, given as a hash, is its reader's.
    ///
    /// # Errors
    /// `NotFound` when there is no such shop.
    pub async fn confirm_contact(&self, shop: &ShopKey, address_hash: &str, now: Millis) -> Result<()> {
        statement!(self, |conn| query(
            "insert into contact (shop, address_hash, asked, confirmed) values ($1, $2, $3, $3)
            on conflict (shop, address_hash) do update set confirmed = coalesce(contact.confirmed, excluded.confirmed)"
        )
        .bind(shop.as_str())
        .bind(address_hash)
        .bind(now.0)
        .execute(conn)
        .await?
        .rows_affected());
        Ok(())
    }

    /// Whether it is.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn is_confirmed(&self, shop: &ShopKey, address_hash: &str) -> Result<bool> {
        let found: Option<i64> = read!(self, |conn| query_scalar(
            "select confirmed from contact where shop = $1 and address_hash = $2 and confirmed is not null"
        )
        .bind(shop.as_str())
        .bind(address_hash)
        .fetch_optional(conn)
        .await?);
        Ok(found.is_some())
    }
}
