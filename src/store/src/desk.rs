//! What somebody has on their desk: views they keep, who else looks at a conversation, and what can be undone.

use crate::error::{Error, Result};
use crate::pool::{Store, read, statement, transaction};
use crate::rows::text;
use plaudit_model::ids::{ReviewId, ShopKey};
use plaudit_model::time::Millis;
use sqlx::{query, query_as, query_scalar};

/// Most views that somebody keeps in a shop.
pub const SAVED_VIEWS: i64 = 30;
/// For so long somebody looks at a conversation after their page last said so.
const LOOKING: i64 = 45_000;
/// For so long something can be undone.
const UNDOABLE: i64 = 60 * Millis::MINUTE;

/// Somebody else who looks at a conversation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Onlooker {
    /// Their name.
    pub name: String,
    /// Whether they write an answer or a note.
    pub writing: bool,
}

const ONLOOKERS: &str = "
    select a.name, p.writing from presence p join account a on a.id = p.account
    where p.shop = $1 and p.conversation = $2 and p.account <> $3 and p.seen > $4 order by a.name, a.id";

impl Store {
    /// Views that a user keeps, as names and queries, by name.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn saved_views(&self, shop: &ShopKey, user: i64) -> Result<Vec<(String, String)>> {
        Ok(read!(self, |conn| query_as(
            "select name, query from saved_view where shop = $1 and account = $2 order by name"
        )
        .bind(shop.as_str())
        .bind(user)
        .fetch_all(conn)
        .await?))
    }

    /// Keeps a view under a name, in the place of another of that name. `false` when the user has [`SAVED_VIEWS`] others.
    ///
    /// # Errors
    /// When the database fails; then nothing changed.
    pub async fn save_view(&self, shop: &ShopKey, user: i64, name: &str, query: &str) -> Result<bool> {
        transaction!(self, |conn| {
            let others: i64 =
                query_scalar("select count(*) from saved_view where shop = $1 and account = $2 and name <> $3")
                    .bind(shop.as_str())
                    .bind(user)
                    .bind(text(name))
                    .fetch_one(&mut *conn)
                    .await?;
            if others >= SAVED_VIEWS {
                return Ok(false);
            }
            sqlx::query(
                "insert into saved_view (shop, account, name, query) values ($1, $2, $3, $4)
                on conflict (shop, account, name) do update set query = excluded.query",
            )
            .bind(shop.as_str())
            .bind(user)
            .bind(text(name))
            .bind(text(query))
            .execute(&mut *conn)
            .await?;
            Ok(true)
        })
    }

    /// Forgets a view; says whether it was there.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn forget_view(&self, shop: &ShopKey, user: i64, name: &str) -> Result<bool> {
        let gone =
            statement!(self, |conn| query("delete from saved_view where shop = $1 and account = $2 and name = $3")
                .bind(shop.as_str())
                .bind(user)
                .bind(text(name))
                .execute(conn)
                .await?
                .rows_affected());
        Ok(gone > 0)
    }

    /// Says that somebody looks at a conversation, and forgets who no longer looks at any. Nothing happens to one that is
    /// not there.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn look_at(&self, shop: &ShopKey, id: &ReviewId, user: i64, writing: bool, now: Millis) -> Result<()> {
        transaction!(self, |conn| {
            sqlx::query("delete from presence where seen <= $1").bind(now.0 - LOOKING).execute(&mut *conn).await?;
            sqlx::query(
                "insert into presence (shop, conversation, account, seen, writing)
                select shop, id, cast($3 as bigint), cast($4 as bigint), $5 from conversation where shop = $1 and id = $2
                on conflict (shop, conversation, account) do update set seen = excluded.seen, writing = excluded.writing",
            )
            .bind(shop.as_str())
            .bind(id.as_str())
            .bind(user)
            .bind(now.0)
            .bind(writing)
            .execute(&mut *conn)
            .await?;
            Ok(())
        })
    }

    /// Says that somebody has gone.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn look_away(&self, shop: &ShopKey, id: &ReviewId, user: i64) -> Result<()> {
        statement!(self, |conn| query("delete from presence where shop = $1 and conversation = $2 and account = $3")
            .bind(shop.as_str())
            .bind(id.as_str())
            .bind(user)
            .execute(conn)
            .await?
            .rows_affected());
        Ok(())
    }

    /// Who else looks at a conversation, by name.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn onlookers(&self, shop: &ShopKey, id: &ReviewId, user: i64, now: Millis) -> Result<Vec<Onlooker>> {
        let found: Vec<(String, bool)> = read!(self, |conn| query_as(ONLOOKERS)
            .bind(shop.as_str())
            .bind(id.as_str())
            .bind(user)
            .bind(now.0 - LOOKING)
            .fetch_all(conn)
            .await?);
        Ok(found.into_iter().map(|(name, writing)| Onlooker { name, writing }).collect())
    }

    /// Keeps what undoes the last thing that a user did in a shop, in the place of what was there.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn keep_undo(&self, shop: &ShopKey, user: i64, acts: &str, now: Millis) -> Result<()> {
        statement!(self, |conn| query(
            "insert into undo (shop, account, at, acts) values ($1, $2, $3, $4)
            on conflict (shop, account) do update set at = excluded.at, acts = excluded.acts"
        )
        .bind(shop.as_str())
        .bind(user)
        .bind(now.0)
        .bind(text(acts))
        .execute(conn)
        .await?
        .rows_affected());
        Ok(())
    }

    /// Whether there is something to undo.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn has_undo(&self, shop: &ShopKey, user: i64, now: Millis) -> Result<bool> {
        let found: Option<i64> =
            read!(self, |conn| query_scalar("select at from undo where shop = $1 and account = $2 and at > $3")
                .bind(shop.as_str())
                .bind(user)
                .bind(now.0 - UNDOABLE)
                .fetch_optional(conn)
                .await?);
        Ok(found.is_some())
    }

    /// Takes what undoes the last thing, once; `None` when there is nothing, or it is over an hour ago.
    ///
    /// # Errors
    /// When the database fails; then it is still there.
    pub async fn take_undo(&self, shop: &ShopKey, user: i64, now: Millis) -> Result<Option<String>> {
        let taken: std::result::Result<Option<(String, i64)>, Error> =
            statement!(self, |conn| query_as("delete from undo where shop = $1 and account = $2 returning acts, at")
                .bind(shop.as_str())
                .bind(user)
                .fetch_optional(conn)
                .await
                .map_err(Error::from));
        Ok(taken?.filter(|(_, at)| *at > now.0 - UNDOABLE).map(|(acts, _)| acts))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::assert_indexed;

    #[tokio::test]
    async fn d2_onlookers_are_found_by_their_index() {
        // Few look at one conversation: their names may be sorted.
        crate::plan::assert_found(ONLOOKERS).await;
        assert_indexed("delete from presence where seen <= $1").await;
    }
}
