//! Shops and what they set.

use crate::error::{Error, Result, Unique};
use crate::pool::{Store, per_engine, read, statement, transaction};
use crate::records::Shop;
use crate::rows::{all, coded, text, unreadable};
use plaudit_model::ids::ShopKey;
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
    settings: String,
    revision: i64,
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
            settings: serde_json::from_str(&row.settings).map_err(|error| unreadable(&error.to_string()))?,
            revision: row.revision,
        })
    }
}

/// Shops as [`ShopRow`] takes them.
macro_rules! shops {
    ($rest:literal) => {
        concat!(
            "select key, name, origins, language, moderation, first_response_minutes, notice, settings, revision from shop",
            $rest
        )
    };
}

fn origins(shop: &Shop) -> String {
    serde_json::json!(shop.origins).to_string()
}

fn settings(shop: &Shop) -> String {
    // Plain data with names for keys: this cannot fail. PostgreSQL knows no U+0000, which JSON writes as an escape.
    serde_json::to_string(&shop.settings).unwrap_or_default()
}

/// Names of what differs, for the audit: never the values, which may be long.
fn changes(before: &Shop, after: &Shop) -> String {
    let (old, new) = (&before.settings, &after.settings);
    let all = [
        ("name", before.name != after.name),
        ("origins", before.origins != after.origins),
        ("language", before.language != after.language),
        ("moderation", before.moderation != after.moderation),
        ("first_response_minutes", before.first_response_minutes != after.first_response_minutes),
        ("notice", before.notice != after.notice || old.notices != new.notices),
        ("page_size", old.page_size != new.page_size),
        ("views_in_address", old.views_in_address != new.views_in_address),
        ("share", old.share != new.share),
        ("formats", old.formats != new.formats),
        ("form", old.form != new.form),
    ];
    let names: Vec<&str> = all.into_iter().filter(|(_, differs)| *differs).map(|(name, _)| name).collect();
    match names.is_empty() {
        true if old != new => "settings".to_owned(),
        _ => names.join(", "),
    }
}

per_engine! {
    /// Saves where nobody saved since, and tells the audit.
    pub(crate) async fn save(conn: &mut Connection, shop: &Shop, changed: &str, who: &str, now: Millis) -> Result<bool> {
        let saved = query("
            update shop set name = $2, origins = $3, language = $4, moderation = $5, first_response_minutes = $6,
                notice = $7, settings = $8, revision = revision + 1
            where key = $1 and revision = $9")
            .bind(shop.key.as_str()).bind(text(&shop.name)).bind(origins(shop)).bind(text(&shop.language))
            .bind(shop.moderation.code()).bind(shop.first_response_minutes).bind(text(&shop.notice)).bind(settings(shop))
            .bind(shop.revision).execute(&mut *conn).await?;
        if saved.rows_affected() == 0 {
            return Ok(false);
        }
        steps::audit(conn, &shop.key, "", now, who, "settings.changed", changed).await?;
        Ok(true)
    }
}

impl Store {
    /// Adds a shop.
    ///
    /// # Errors
    /// `Exists("shop")` when its key is taken.
    pub async fn create_shop(&self, shop: &Shop, now: Millis) -> Result<()> {
        statement!(self, |conn| {
            query(
            "insert into shop (key, name, origins, language, moderation, first_response_minutes, notice, created, settings)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
        )
        .bind(shop.key.as_str())
        .bind(text(&shop.name))
        .bind(origins(shop))
        .bind(text(&shop.language))
        .bind(shop.moderation.code())
        .bind(shop.first_response_minutes)
        .bind(text(&shop.notice))
        .bind(now.0)
        .bind(settings(shop))
        .execute(conn)
        .await
        .unique("shop")
        .map(|_| ())
        })
    }

    /// Saves everything that can be set of a shop, unless someone changed it since `shop` was read; `who` stands in
    /// the audit with the names of what changed. Says whether it was saved.
    ///
    /// # Errors
    /// `NotFound` when there is no such shop.
    pub async fn save_settings(&self, shop: &Shop, who: &str, now: Millis) -> Result<bool> {
        let before = self.shop(&shop.key).await?.ok_or(Error::NotFound)?;
        let changed = changes(&before, shop);
        if before.revision != shop.revision || changed.is_empty() {
            return Ok(before.revision == shop.revision);
        }
        transaction!(self, shops, |conn| { steps::save(conn, shop, &changed, who, now).await })
    }

    /// One shop.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn shop(&self, key: &ShopKey) -> Result<Option<Shop>> {
        let row: Option<ShopRow> =
            read!(self, |conn| query_as(shops!(" where key = $1")).bind(key.as_str()).fetch_optional(conn).await?);
        row.map(Shop::try_from).transpose()
    }

    /// All shops, by their keys.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn shops(&self) -> Result<Vec<Shop>> {
        let rows: Vec<ShopRow> = read!(self, |conn| query_as(shops!(" order by key")).fetch_all(conn).await?);
        all(rows)
    }
}
