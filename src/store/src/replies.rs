//! What buyers answer to questions. An answer belongs to the conversation of its question: the shop's people read it
//! there, and show or hide it.

use crate::act::Case;
use crate::error::{Error, Result};
use crate::pool::{Store, per_engine, read, transaction};
use crate::records::{NewReplyRecord, Replied, ReplyRecord};
use crate::rows::{all, coded, rows, text};
use crate::steps::standing;
use plaudit_model::ids::{ReviewId, ShopKey};
use plaudit_model::publication::{HideReason, Status};
use plaudit_model::time::Millis;
use sqlx::query_as;

/// Columns of [`ReplyRow`].
macro_rules! replies {
    ($($rest:literal),+) => {
        concat!(
            "select id, question, body, author, original, status, hide_reason, created, helpful from reply",
            $($rest),+
        )
    };
}

#[derive(sqlx::FromRow)]
struct ReplyRow {
    id: String,
    question: String,
    body: String,
    author: String,
    original: String,
    status: String,
    hide_reason: Option<String>,
    created: i64,
    helpful: i64,
}

impl TryFrom<ReplyRow> for ReplyRecord {
    type Error = Error;
    fn try_from(row: ReplyRow) -> Result<Self> {
        Ok(ReplyRecord {
            id: row.id,
            question: row.question,
            body: row.body,
            author: row.author,
            original: row.original,
            status: coded(&row.status, Status::from_code)?,
            hide_reason: row.hide_reason.map(|code| coded(&code, HideReason::from_code)).transpose()?,
            created: Millis(row.created),
            helpful: u32::try_from(row.helpful).unwrap_or(u32::MAX),
        })
    }
}

const SHOWN: &str =
    replies!(" where shop = $1 and question = $2 and status = 'published' order by helpful desc, created, id limit $3");

const ALL: &str = replies!(" where shop = $1 and question = $2 order by created, id limit $3");

const ONE: &str = replies!(" where shop = $1 and id = $2");

/// Answers that are read with one question.
const MOST: usize = 50;

impl Store {
    /// Stores a buyer's answer to a published question, with its audit row, all or nothing; the conversation is open
    /// again where a person has to look at it.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn submit_reply(&self, shop: &ShopKey, new: &NewReplyRecord) -> Result<Replied> {
        transaction!(self, replies, |conn| { steps::submit(conn, shop, new).await })
    }

    /// The published answers of buyers to a question, what helped most first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn replies(&self, shop: &ShopKey, question: &str) -> Result<Vec<ReplyRecord>> {
        self.replies_by(SHOWN, shop, question).await
    }

    /// All answers of buyers to a question, oldest first, whatever their status.
    pub(crate) async fn all_replies(&self, shop: &ShopKey, question: &str) -> Result<Vec<ReplyRecord>> {
        self.replies_by(ALL, shop, question).await
    }

    async fn replies_by(&self, statement: &'static str, shop: &ShopKey, question: &str) -> Result<Vec<ReplyRecord>> {
        let found: Vec<ReplyRow> = read!(self, |conn| query_as(statement)
            .bind(shop.as_str())
            .bind(question)
            .bind(rows(MOST))
            .fetch_all(conn)
            .await?);
        all(found)
    }
}

per_engine! {
    use sqlx::{query, query_scalar};

    pub(crate) async fn submit(conn: &mut Connection, shop: &ShopKey, new: &NewReplyRecord) -> Result<Replied> {
        let (id, question) = (new.id.as_str(), new.question.as_str());
        let held = new.status != Status::Published;
        // Locks the question's conversation: what is found afterwards stays true.
        let there: Option<i64> = query_scalar("
            update conversation set version = version + 1, status = case when $3 then 'open' else status end
            where shop = $1 and id = $2 and exists (select 1 from question q
                where q.shop = $1 and q.id = $2 and q.status = 'published' and q.merged_into is null)
            returning version")
            .bind(shop.as_str()).bind(question).bind(held).fetch_optional(&mut *conn).await?;
        if there.is_none() {
            return Err(Error::NotFound);
        }
        let published = (new.status == Status::Published).then_some(new.created.0);
        let reason = new.hide_reason.map(|reason| reason.code());
        let stored = query("
            insert into reply (shop, id, question, body, author, original, status, hide_reason, created, published,
                fingerprint, purchase)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict do nothing")
            .bind(shop.as_str()).bind(id).bind(question)
            .bind(text(&new.body)).bind(text(&new.author)).bind(text(&new.original))
            .bind(new.status.code()).bind(reason).bind(new.created.0).bind(published)
            .bind(&new.fingerprint).bind(&new.purchase)
            .execute(&mut *conn).await?;
        if stored.rows_affected() == 0 {
            let known: Option<String> = query_scalar("select fingerprint from reply where shop = $1 and id = $2")
                .bind(shop.as_str()).bind(id).fetch_optional(&mut *conn).await?;
            return match known {
                Some(fingerprint) if fingerprint == new.fingerprint => {
                    Ok(Replied::Same(one(conn, shop, id).await?.ok_or(Error::NotFound)?))
                }
                Some(_) => Ok(Replied::Conflict),
                None => Ok(Replied::Already),
            };
        }
        let standing = standing(new.status.code(), reason);
        steps::audit(conn, shop, question, new.created, "plaudit", "reply.submitted", &standing).await?;
        steps::bump(conn, shop, question).await?;
        Ok(Replied::Stored(one(conn, shop, id).await?.ok_or(Error::NotFound)?))
    }

    async fn one(conn: &mut Connection, shop: &ShopKey, id: &str) -> Result<Option<ReplyRecord>> {
        let row: Option<ReplyRow> = query_as(ONE).bind(shop.as_str()).bind(id).fetch_optional(&mut *conn).await?;
        row.map(ReplyRecord::try_from).transpose()
    }

    /// Shows an answer of the conversation at hand, or hides it for a reason; says from what to what.
    pub(crate) async fn show(
        conn: &mut Connection, case: &Case<'_>, reply: &ReviewId, reason: Option<HideReason>,
    ) -> Result<String> {
        let to = if reason.is_some() { Status::Hidden } else { Status::Published };
        let before: Option<(String, Option<String>)> = query_as("
            select status, hide_reason from reply where shop = $1 and id = $2 and question = $3")
            .bind(case.shop.as_str()).bind(reply.as_str()).bind(case.id).fetch_optional(&mut *conn).await?;
        let (status, hidden) = before.ok_or(Error::NotFound)?;
        let reason = reason.map(|reason| reason.code());
        query("
            update reply set status = $3, hide_reason = $4, published = coalesce(published, $5)
            where shop = $1 and id = $2")
            .bind(case.shop.as_str()).bind(reply.as_str()).bind(to.code()).bind(reason)
            .bind((to == Status::Published).then_some(case.now.0))
            .execute(&mut *conn).await?;
        Ok(format!("{} -> {}", standing(&status, hidden.as_deref()), standing(to.code(), reason)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::assert_indexed;

    #[tokio::test]
    async fn every_order_of_answers_has_its_index() {
        for statement in [SHOWN, ALL, ONE] {
            assert_indexed(statement).await;
        }
    }
}
