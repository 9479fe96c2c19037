//! Where shops want their events sent.
//!
//! What is said of a webhook names it by address and secret: by then the shop may have set another one.

use crate::error::Result;
use crate::pool::{Store, read, statement};
use crate::records::Webhook;
use crate::rows::text;
use plaudit_model::ids::ShopKey;
use plaudit_model::time::Millis;
use sqlx::{query, query_as};

impl Store {
    /// Sets where the shop wants its events sent; `None` for nowhere.
    ///
    /// # Errors
    /// `NotFound` when there is no such shop.
    pub async fn set_webhook(&self, shop: &ShopKey, hook: Option<&Webhook>, now: Millis) -> Result<()> {
        match hook {
            Some(hook) => statement!(self, |conn| query(
                "insert into webhook (shop, url, sealed_secret, enabled, good) values ($1, $2, $3, $4, $5)
                on conflict (shop) do update set url = excluded.url, sealed_secret = excluded.sealed_secret,
                    enabled = excluded.enabled, good = excluded.good"
            )
            .bind(shop.as_str())
            .bind(text(&hook.url))
            .bind(&hook.sealed_secret)
            .bind(hook.enabled)
            .bind(now.0)
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

    /// Remembers that a webhook took an event.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn webhook_took(&self, shop: &ShopKey, hook: &Webhook, now: Millis) -> Result<()> {
        statement!(self, |conn| query(
            "update webhook set good = $4 where shop = $1 and url = $2 and sealed_secret = $3 and good < $4"
        )
        .bind(shop.as_str())
        .bind(&hook.url)
        .bind(&hook.sealed_secret)
        .bind(now.0)
        .execute(conn)
        .await?
        .rows_affected());
        Ok(())
    }

    /// Switches a webhook off until it is set again, unless it is another one by now, or was set or took an event after
    /// `since`; says whether it did.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn disable_webhook(&self, shop: &ShopKey, hook: &Webhook, since: Millis) -> Result<bool> {
        let changed = statement!(self, |conn| query(
            "update webhook set enabled = false
            where shop = $1 and url = $2 and sealed_secret = $3 and good <= $4 and enabled = true"
        )
        .bind(shop.as_str())
        .bind(&hook.url)
        .bind(&hook.sealed_secret)
        .bind(since.0)
        .execute(conn)
        .await?
        .rows_affected());
        Ok(changed > 0)
    }
}
