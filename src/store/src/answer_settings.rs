//! What a shop has ready to say: one document for each shop.

use crate::error::Result;
use crate::pool::{Store, per_engine, read, transaction};
use crate::rows::{text, unreadable};
use plaudit_model::answers::Answers;
use plaudit_model::ids::ShopKey;
use plaudit_model::time::Millis;
use sqlx::query_as;

/// The document as it was saved.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AnswersRecord {
    /// Quick replies, automatic answers, ways out, thanks.
    pub answers: Answers,
    /// Grows with each change; 0 where nobody has changed it.
    pub revision: i64,
}

per_engine! {
    use sqlx::query;

    pub(crate) async fn save(
        conn: &mut Connection, shop: &ShopKey, definition: &str, revision: i64, who: &str, now: Millis,
    ) -> Result<bool> {
        let saved = query("
            insert into answer_settings (shop, definition, revision) values ($1, $2, $3 + 1)
            on conflict (shop) do update set definition = excluded.definition, revision = excluded.revision
            where answer_settings.revision = $3")
            .bind(shop.as_str()).bind(text(definition)).bind(revision).execute(&mut *conn).await?;
        if saved.rows_affected() == 0 {
            return Ok(false);
        }
        steps::audit(conn, shop, "", now, who, "answers.changed", "").await?;
        Ok(true)
    }
}

impl Store {
    /// What a shop has ready to say; nothing where it never saved any.
    ///
    /// # Errors
    /// When the database fails, or holds what this program cannot read.
    pub async fn answer_settings(&self, shop: &ShopKey) -> Result<AnswersRecord> {
        let row: Option<(String, i64)> =
            read!(self, |conn| query_as("select definition, revision from answer_settings where shop = $1")
                .bind(shop.as_str())
                .fetch_optional(conn)
                .await?);
        let Some((definition, revision)) = row else { return Ok(AnswersRecord::default()) };
        let answers = serde_json::from_str(&definition).map_err(|error| unreadable(&error.to_string()))?;
        Ok(AnswersRecord { answers, revision })
    }

    /// Saves it, unless someone saved it since `revision`. `who` stands in the audit. Says whether it was saved.
    ///
    /// # Errors
    /// `NotFound` when there is no such shop.
    pub async fn save_answer_settings(
        &self,
        shop: &ShopKey,
        answers: &Answers,
        revision: i64,
        who: &str,
        now: Millis,
    ) -> Result<bool> {
        let definition = serde_json::to_string(answers).map_err(|error| unreadable(&error.to_string()))?;
        transaction!(self, answer_settings, |conn| { steps::save(conn, shop, &definition, revision, who, now).await })
    }
}
