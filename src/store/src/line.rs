//! The lists of the inbox: one row for each conversation, with its words, its facts and its place in every order.
//!
//! The row is written anew by [`refresh`](sqlite::refresh), which whatever changes a conversation calls by way of
//! `steps::bump`, in its own transaction: so neither list nor search can be behind.

pub(crate) mod facts;
pub(crate) mod listing;

use crate::error::Result;
use crate::pool::{Store, per_engine, transaction};
use crate::rows::unreadable;
use facts::Facts;
use plaudit_model::ids::ShopKey;

/// The facts of a conversation, whatever it began with.
const FACTS: &str = "
    select c.kind, c.status, c.unhappy, c.assignee, c.team, c.priority, c.due, c.created, c.snoozed, c.needs_look,
        coalesce(r.product, q.product, w.product) as product, r.rating,
        coalesce(r.language, q.language, w.language) as language, coalesce(r.topics, q.topics, w.topics) as topics,
        coalesce(r.status, q.status) as shown,
        coalesce(r.original, q.original, w.body) as original, coalesce(r.author, q.author, '') as author,
        coalesce(r.email, q.email, w.email) as email, coalesce(w.order_number, '') as order_number
    from conversation c
        left join review r on r.shop = c.shop and r.id = c.id
        left join question q on q.shop = c.shop and q.id = c.id
        left join private_message w on w.shop = c.shop and w.id = c.id
    where c.shop = $1 and c.id = $2";

const TAGS: &str = "select tag from conversation_tag where shop = $1 and conversation = $2 order by tag";

const SAID: &str = "select author, body from message where shop = $1 and conversation = $2 order by kind, id";

const CHANGE: &str = "
    update inbox_line set words = $3, queue = $4, to_do = $5, over = $6, waiting = $7, snoozed = $8, unhappy = $9,
        needs_look = $10, unshown = $11, assignee = $12, due = $13
    where shop = $1 and conversation = $2";

const ADD: &str = "
    insert into inbox_line (shop, conversation, words, queue, to_do, over, waiting, snoozed, unhappy, needs_look, unshown,
        assignee, due, place)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) on conflict (place) do nothing";

/// Conversations of one millisecond whose ids have the same end; more are an attack.
const NEIGHBOURS: i64 = 1_000;

per_engine! {
    use sqlx::{query, query_as, query_scalar};

    /// Writes the row of a conversation anew. Nothing is left of one that is gone.
    pub(crate) async fn refresh(conn: &mut Connection, shop: &ShopKey, id: &str) -> Result<()> {
        let facts: Option<Facts> =
            query_as(FACTS).bind(shop.as_str()).bind(id).fetch_optional(&mut *conn).await?;
        let Some(facts) = facts else { return Ok(()) };
        let tags: Vec<String> = query_scalar(TAGS).bind(shop.as_str()).bind(id).fetch_all(&mut *conn).await?;
        let said: Vec<(String, String)> = query_as(SAID).bind(shop.as_str()).bind(id).fetch_all(&mut *conn).await?;
        let words = facts.words(shop, &tags, &said)?;
        let places = facts.place(id)..;
        for (tried, place) in places.take(NEIGHBOURS as usize).enumerate() {
            let write = |statement| {
                query(statement).bind(shop.as_str()).bind(id).bind(&words).bind(facts.queue()).bind(facts.is_to_do())
                    .bind(facts.is_over()).bind(facts.is_waiting()).bind(facts.is_snoozed()).bind(facts.unhappy)
                    .bind(facts.needs_look).bind(facts.is_unshown()).bind(facts.assignee).bind(facts.due)
            };
            if tried == 0 && write(CHANGE).execute(&mut *conn).await?.rows_affected() == 1 {
                return Ok(());
            }
            if write(ADD).bind(place).execute(&mut *conn).await?.rows_affected() == 1 {
                return Ok(());
            }
        }
        Err(unreadable("too many conversations of one moment"))
    }

    /// Writes the rows of all conversations, after the migration that made the table.
    pub(crate) async fn refresh_all(conn: &mut Connection) -> Result<()> {
        let all: Vec<(String, String)> =
            query_as("select shop, id from conversation order by shop, id").fetch_all(&mut *conn).await?;
        for (shop, id) in all {
            let shop = ShopKey::try_from(shop).map_err(|error| unreadable(&error.to_string()))?;
            refresh(conn, &shop, &id).await?;
        }
        Ok(())
    }
}

impl Store {
    /// Writes the lines of all conversations of all shops anew, as after a change to how words are read.
    ///
    /// # Errors
    /// When the database fails; then nothing changed.
    pub async fn rebuild_lines(&self) -> Result<()> {
        transaction!(self, line, |conn| { steps::refresh_all(conn).await })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::assert_indexed;

    #[tokio::test]
    async fn a_line_is_written_by_its_indexes() {
        for statement in [FACTS, TAGS, SAID, CHANGE] {
            assert_indexed(statement).await;
        }
    }
}
