//! Who wants no mail of a shop any more.

use crate::error::Result;
use crate::pool::{Store, read, statement};
use plaudit_model::ids::ShopKey;
use plaudit_model::time::Millis;
use sqlx::{query, query_scalar};

impl Store {
    /// Remembers that an address, given as a hash, wants no mail of the shop any more.
    ///
    /// # Errors
    /// `NotFound` when there is no such shop.
    pub async fn silence(&self, shop: &ShopKey, address_hash: &str, now: Millis) -> Result<()> {
        statement!(self, |conn| query(
            "insert into mail_off (shop, address_hash, at) values ($1, $2, $3) on conflict do nothing"
        )
        .bind(shop.as_str())
        .bind(address_hash)
        .bind(now.0)
        .execute(conn)
        .await?
        .rows_affected());
        Ok(())
    }

    /// Whether it does.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn is_silenced(&self, shop: &ShopKey, address_hash: &str) -> Result<bool> {
        let found: Option<i64> =
            read!(self, |conn| query_scalar("select at from mail_off where shop = $1 and address_hash = $2")
                .bind(shop.as_str())
                .bind(address_hash)
                .fetch_optional(conn)
                .await?);
        Ok(found.is_some())
    }
}
