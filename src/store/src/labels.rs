//! What a conversation is marked with: its priority and its tags. Parts of transactions.

use crate::error::{Error, Result};
use crate::pool::per_engine;
use crate::rows::text;
use plaudit_model::conversation::{Priority, TAGS};
use plaudit_model::ids::ShopKey;

per_engine! {
    use sqlx::{query, query_scalar};

    /// Says how soon it should be looked at, and from what to what that changed.
    pub(crate) async fn prioritise(
        conn: &mut Connection, shop: &ShopKey, id: &str, priority: Priority,
    ) -> Result<String> {
        let had: String = query_scalar("select priority from conversation where shop = $1 and id = $2")
            .bind(shop.as_str()).bind(id).fetch_one(&mut *conn).await?;
        query("update conversation set priority = $3 where shop = $1 and id = $2")
            .bind(shop.as_str()).bind(id).bind(priority.code()).execute(&mut *conn).await?;
        Ok(format!("{had} -> {}", priority.code()))
    }

    /// Adds a tag; says whether it is new. `Refused` when there are too many.
    pub(crate) async fn tag(conn: &mut Connection, shop: &ShopKey, id: &str, tag: &str) -> Result<bool> {
        let added = query("insert into conversation_tag (shop, conversation, tag) values ($1, $2, $3) on conflict do nothing")
            .bind(shop.as_str()).bind(id).bind(text(tag)).execute(&mut *conn).await?;
        let count: i64 = query_scalar("select count(*) from conversation_tag where shop = $1 and conversation = $2")
            .bind(shop.as_str()).bind(id).fetch_one(&mut *conn).await?;
        if count > crate::rows::rows(TAGS) {
            return Err(Error::Refused);
        }
        Ok(added.rows_affected() == 1)
    }

    /// Takes a tag away.
    pub(crate) async fn untag(conn: &mut Connection, shop: &ShopKey, id: &str, tag: &str) -> Result<()> {
        query("delete from conversation_tag where shop = $1 and conversation = $2 and tag = $3")
            .bind(shop.as_str()).bind(id).bind(text(tag)).execute(&mut *conn).await?;
        Ok(())
    }
}
