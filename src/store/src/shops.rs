//! Shops and the products of their lists.

use crate::error::{Error, Result, Unique};
use crate::pool::{Store, read, statement};
use crate::records::{Product, Shop};
use crate::rows::{all, coded, text, unreadable};
use plaudit_model::ids::{ProductId, ShopKey};
use plaudit_model::publication::Moderation;
use plaudit_model::time::Millis;
use sqlx::{query, query_as};

#[derive(sqlx::FromRow)]
struct ShopRow {
    key: String,
    name: String,
    origins: String,
    language: String,
    moderation: String,
    first_response_minutes: i64,
    notice: String,
}

impl TryFrom<ShopRow> for Shop {
    type Error = Error;
    fn try_from(row: ShopRow) -> Result<Self> {
        Ok(Shop {
            key: ShopKey::try_from(row.key).map_err(|error| unreadable(&error.to_string()))?,
            name: row.name,
            origins: serde_json::from_str(&row.origins).map_err(|error| unreadable(&error.to_string()))?,
            language: row.language,
            moderation: coded(&row.moderation, Moderation::from_code)?,
            first_response_minutes: row.first_response_minutes,
            notice: row.notice,
        })
    }
}

fn origins(shop: &Shop) -> String {
    serde_json::json!(shop.origins).to_string()
}

impl Store {
    /// Adds a shop.
    ///
    /// # Errors
    /// `Exists("shop")` when its key is taken.
    pub async fn create_shop(&self, shop: &Shop, now: Millis) -> Result<()> {
        statement!(self, |conn| query(
            "insert into shop (key, name, origins, language, moderation, first_response_minutes, notice, created)
            values ($1, $2, $3, $4, $5, $6, $7, $8)"
        )
        .bind(shop.key.as_str())
        .bind(text(&shop.name))
        .bind(origins(shop))
        .bind(text(&shop.language))
        .bind(shop.moderation.code())
        .bind(shop.first_response_minutes)
        .bind(text(&shop.notice))
        .bind(now.0)
        .execute(conn)
        .await
        .unique("shop")
        .map(|_| ()))
    }

    /// Changes the settings of a shop.
    ///
    /// # Errors
    /// `NotFound` when there is no such shop.
    pub async fn update_shop(&self, shop: &Shop) -> Result<()> {
        let changed = statement!(self, |conn| query(
            "update shop set name = $2, origins = $3, language = $4, moderation = $5, first_response_minutes = $6,
                notice = $7
            where key = $1"
        )
        .bind(shop.key.as_str())
        .bind(text(&shop.name))
        .bind(origins(shop))
        .bind(text(&shop.language))
        .bind(shop.moderation.code())
        .bind(shop.first_response_minutes)
        .bind(text(&shop.notice))
        .execute(conn)
        .await?
        .rows_affected());
        if changed == 0 { Err(Error::NotFound) } else { Ok(()) }
    }

    /// One shop.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn shop(&self, key: &ShopKey) -> Result<Option<Shop>> {
        let row: Option<ShopRow> = read!(self, |conn| {
            query_as(
            "select key, name, origins, language, moderation, first_response_minutes, notice from shop where key = $1"
        )
        .bind(key.as_str())
        .fetch_optional(conn)
        .await?
        });
        row.map(Shop::try_from).transpose()
    }

    /// All shops, by their keys.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn shops(&self) -> Result<Vec<Shop>> {
        let rows: Vec<ShopRow> = read!(self, |conn| query_as(
            "select key, name, origins, language, moderation, first_response_minutes, notice from shop order by key"
        )
        .fetch_all(conn)
        .await?);
        all(rows)
    }

    /// Adds a product of the merchant's list, or changes it.
    ///
    /// # Errors
    /// `NotFound` when there is no such shop.
    pub async fn put_product(&self, shop: &ShopKey, product: &Product) -> Result<()> {
        statement!(self, |conn| query(
            "insert into product (shop, id, name, url, image) values ($1, $2, $3, $4, $5)
            on conflict (shop, id) do update set name = excluded.name, url = excluded.url, image = excluded.image"
        )
        .bind(shop.as_str())
        .bind(product.id.as_str())
        .bind(text(&product.name))
        .bind(text(&product.url))
        .bind(text(&product.image))
        .execute(conn)
        .await?
        .rows_affected());
        Ok(())
    }

    /// One product, if the merchant's list or a review made it known.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn product(&self, shop: &ShopKey, id: &ProductId) -> Result<Option<Product>> {
        let row: Option<(String, String, String)> =
            read!(self, |conn| query_as("select name, url, image from product where shop = $1 and id = $2")
                .bind(shop.as_str())
                .bind(id.as_str())
                .fetch_optional(conn)
                .await?);
        Ok(row.map(|(name, url, image)| Product { id: id.clone(), name, url, image }))
    }
}
