//! The merchant's own questions: kept whole and in their order. They are retired, never deleted: answers refer to them.

use crate::error::{Error, Result};
use crate::pool::{Store, read, statement, transaction};
use crate::rows::{text, unreadable};
use plaudit_model::attribute::Question;
use plaudit_model::ids::{ProductId, ShopKey};
use sqlx::{query, query_as, query_scalar};

fn json(question: &Question) -> Result<String> {
    let json = serde_json::to_string(question).map_err(|error| unreadable(&error.to_string()))?;
    Ok(text(&json).into_owned())
}

/// Nobody else puts questions of the shop in order meanwhile.
const HOLD: &str = "update shop set key = key where key = $1";

impl Store {
    /// All questions of a shop in their order, retired ones too.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn attributes(&self, shop: &ShopKey) -> Result<Vec<Question>> {
        let found: Vec<String> =
            read!(self, |conn| query_scalar("select definition from attribute where shop = $1 order by position, id")
                .bind(shop.as_str())
                .fetch_all(conn)
                .await?);
        let read = |json: String| serde_json::from_str(&json).map_err(|error| unreadable(&error.to_string()));
        found.into_iter().map(read).collect()
    }

    /// Adds a question at the end, or changes the one with its id.
    ///
    /// # Errors
    /// `NotFound` when there is no such shop.
    pub async fn put_attribute(&self, shop: &ShopKey, question: &Question) -> Result<()> {
        let definition = json(question)?;
        transaction!(self, |conn| {
            query(HOLD).bind(shop.as_str()).execute(&mut *conn).await?;
            query(
                "insert into attribute (shop, id, position, definition)
                select cast($1 as text), cast($2 as text), coalesce(max(position), 0) + 1, cast($3 as text)
                from attribute where shop = $1
                on conflict (shop, id) do update set definition = excluded.definition",
            )
            .bind(shop.as_str())
            .bind(&question.id)
            .bind(&definition)
            .execute(&mut *conn)
            .await?;
            Ok(())
        })
    }

    /// Moves a question one place up or down; nothing happens at the ends.
    ///
    /// # Errors
    /// `NotFound` when there is no such question.
    pub async fn move_attribute(&self, shop: &ShopKey, id: &str, up: bool) -> Result<()> {
        transaction!(self, |conn| {
            query(HOLD).bind(shop.as_str()).execute(&mut *conn).await?;
            let mut order: Vec<(String,)> = query_as("select id from attribute where shop = $1 order by position, id")
                .bind(shop.as_str())
                .fetch_all(&mut *conn)
                .await?;
            let at = order.iter().position(|(one,)| one == id).ok_or(Error::NotFound)?;
            let other = if up { at.saturating_sub(1) } else { (at + 1).min(order.len() - 1) };
            order.swap(at, other);
            for ((id,), position) in order.iter().zip(1i64..) {
                query("update attribute set position = $3 where shop = $1 and id = $2")
                    .bind(shop.as_str())
                    .bind(id)
                    .bind(position)
                    .execute(&mut *conn)
                    .await?;
            }
            Ok(())
        })
    }

    /// Puts a list of questions in place of the shop's. Those that are not in it are retired.
    ///
    /// # Errors
    /// `NotFound` when there is no such shop.
    pub async fn set_attributes(&self, shop: &ShopKey, questions: &[Question]) -> Result<()> {
        let kept = self.attributes(shop).await?.into_iter().filter(|old| questions.iter().all(|new| new.id != old.id));
        let kept = kept.map(|question| Question { retired: true, ..question });
        let all: Vec<Question> = questions.iter().cloned().chain(kept).collect();
        let definitions = all.iter().map(json).collect::<Result<Vec<_>>>()?;
        transaction!(self, |conn| {
            query(HOLD).bind(shop.as_str()).execute(&mut *conn).await?;
            for ((question, definition), position) in all.iter().zip(&definitions).zip(1i64..) {
                query(
                    "insert into attribute (shop, id, position, definition) values ($1, $2, $3, $4)
                    on conflict (shop, id) do update set
                        position = excluded.position, definition = excluded.definition",
                )
                .bind(shop.as_str())
                .bind(&question.id)
                .bind(position)
                .bind(definition)
                .execute(&mut *conn)
                .await?;
            }
            Ok(())
        })
    }

    /// Sets the types and tags of a product that is known.
    ///
    /// # Errors
    /// `NotFound` when there is no such product.
    pub async fn set_product_types(&self, shop: &ShopKey, product: &ProductId, types: &[String]) -> Result<()> {
        let types = serde_json::to_string(types).map_err(|error| unreadable(&error.to_string()))?;
        let changed = statement!(self, |conn| query("update product set types = $3 where shop = $1 and id = $2")
            .bind(shop.as_str())
            .bind(product.as_str())
            .bind(text(&types))
            .execute(conn)
            .await?
            .rows_affected());
        if changed == 0 { Err(Error::NotFound) } else { Ok(()) }
    }
}
