//! What people say of verdicts: the program learns from it later, and the inbox follows at once. Publication never looks here.

use crate::error::Result;
use crate::pool::{Store, per_engine, read, transaction};
use crate::records::User;
use crate::rows::coded;
use plaudit_model::ids::{ReviewId, ShopKey};
use plaudit_model::time::Millis;
use plaudit_model::verdict::{Language, Polarity};
use sqlx::query_as;

/// A text and what a person says of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Correction {
    /// Title and text as they came.
    pub text: String,
    /// Its language, as the program found it.
    pub language: Language,
    /// What is right.
    pub polarity: Polarity,
    /// What the program had said.
    pub was: Polarity,
    /// When.
    pub at: Millis,
}

const ALL: &str = "
    select coalesce(r.original, q.original, w.body) as original, coalesce(r.language, q.language, w.language) as language,
        k.polarity, k.was, k.at
    from correction k
        left join review r on r.shop = k.shop and r.id = k.conversation
        left join question q on q.shop = k.shop and q.id = k.conversation
        left join private_message w on w.shop = k.shop and w.id = k.conversation
    where k.shop = $1 order by k.shop, k.conversation";

impl Store {
    /// Keeps what a person says of the feeling in a conversation: it is shown from now on, and nobody has to look at it for
    /// being unsure. `false` when it is not there.
    ///
    /// # Errors
    /// When the database fails; then nothing changed.
    pub async fn correct(
        &self,
        shop: &ShopKey,
        id: &ReviewId,
        who: &User,
        polarity: Polarity,
        now: Millis,
    ) -> Result<bool> {
        transaction!(self, corrections, |conn| { steps::correct(conn, shop, id.as_str(), who, polarity, now).await })
    }

    /// All corrections of a shop.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn corrections(&self, shop: &ShopKey) -> Result<Vec<Correction>> {
        let found: Vec<(String, String, String, String, i64)> =
            read!(self, |conn| query_as(ALL).bind(shop.as_str()).fetch_all(conn).await?);
        let correction = |(text, language, polarity, was, at): (String, String, String, String, i64)| {
            Ok(Correction {
                text,
                language: coded(&language, Language::from_code)?,
                polarity: coded(&polarity, Polarity::from_code)?,
                was: coded(&was, Polarity::from_code)?,
                at: Millis(at),
            })
        };
        found.into_iter().map(correction).collect()
    }
}

per_engine! {
    use sqlx::query;

    pub(crate) async fn correct(
        conn: &mut Connection, shop: &ShopKey, id: &str, who: &User, polarity: Polarity, now: Millis,
    ) -> Result<bool> {
        let locked = query("update conversation set version = version + 1, needs_look = false where shop = $1 and id = $2")
            .bind(shop.as_str()).bind(id).execute(&mut *conn).await?;
        if locked.rows_affected() == 0 {
            return Ok(false);
        }
        let mut before = None;
        for (find, change) in [
            ("select polarity, confidence from review where shop = $1 and id = $2",
                "update review set polarity = $3, confidence = 1 where shop = $1 and id = $2"),
            ("select polarity, confidence from question where shop = $1 and id = $2",
                "update question set polarity = $3, confidence = 1 where shop = $1 and id = $2"),
            ("select polarity, confidence from private_message where shop = $1 and id = $2",
                "update private_message set polarity = $3, confidence = 1 where shop = $1 and id = $2"),
        ] {
            let found: Option<(String, f64)> =
                query_as(find).bind(shop.as_str()).bind(id).fetch_optional(&mut *conn).await?;
            if let Some(found) = found {
                query(change).bind(shop.as_str()).bind(id).bind(polarity.code()).execute(&mut *conn).await?;
                before = Some(found);
            }
        }
        let Some((was, confidence)) = before else { return Ok(false) };
        // What the program had said stays, however often people change their minds.
        query("insert into correction (shop, conversation, polarity, was, confidence, made_by, at)
            values ($1, $2, $3, $4, $5, $6, $7)
            on conflict (shop, conversation) do update set polarity = excluded.polarity, made_by = excluded.made_by,
                at = excluded.at")
            .bind(shop.as_str()).bind(id).bind(polarity.code()).bind(&was).bind(confidence).bind(&who.name).bind(now.0)
            .execute(&mut *conn).await?;
        let detail = format!("{was} -> {}", polarity.code());
        steps::audit(conn, shop, id, now, &who.name, "conversation.corrected", &detail).await?;
        steps::bump(conn, shop, id).await?;
        Ok(true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn c1_corrections_are_found_by_their_key() {
        crate::plan::assert_indexed(ALL).await;
    }
}
