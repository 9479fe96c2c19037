//! What a shop teaches about the threshold of feelings: biases learnt from its stars and from people's corrections
//! (`corrections`). It serves routing; nothing here is read by what decides on publication.

use crate::error::Result;
use crate::pool::{Store, read, statement};
use crate::rows::coded;
use plaudit_model::ids::ShopKey;
use plaudit_model::time::Millis;
use plaudit_model::verdict::{Language, Polarity};

/// A review that teaches: its words, its stars, and what a person says of the words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lesson {
    /// The review.
    pub id: String,
    /// Title and text as they came.
    pub original: String,
    /// Stars, from 1 to 5.
    pub stars: i64,
    /// A person's correction, if there is one.
    pub correction: Option<Polarity>,
}

/// The biases of a shop in a language, and what they come from.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Threshold {
    /// The language.
    pub language: Language,
    /// Added to the log-odds of negative, neutral and positive.
    pub by: [f32; 3],
    /// Reviews they were learnt from.
    pub texts: u64,
    /// How many of these a person corrected.
    pub corrections: u64,
    /// When they were learnt, or set back.
    pub at: Millis,
}

type Row = (String, f64, f64, f64, i64, i64, i64);

impl Store {
    /// What the shop taught in a language since its biases were last set back: the newest reviews, `most` at most.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn lessons(&self, shop: &ShopKey, language: Language, most: u32) -> Result<Vec<Lesson>> {
        let rows: Vec<(String, String, i64, Option<String>)> = read!(self, |conn| sqlx::query_as(
            "
            select r.id, r.original, r.rating, c.polarity from review r
            left join correction c on c.shop = r.shop and c.conversation = r.id
            where r.shop = $1 and r.language = $2 and r.created >= coalesce(
                (select since from threshold t where t.shop = $1 and t.language = $2), 0)
            order by r.created desc, r.id desc limit $3"
        )
        .bind(shop.as_str())
        .bind(language.code())
        .bind(i64::from(most))
        .fetch_all(conn)
        .await?);
        rows.into_iter()
            .map(|(id, original, stars, correction)| {
                let correction = correction.map(|code| coded(&code, Polarity::from_code)).transpose()?;
                Ok(Lesson { id, original, stars, correction })
            })
            .collect()
    }

    /// Keeps the biases of a language.
    ///
    /// # Errors
    /// When the database fails, or there is no such shop.
    pub async fn save_threshold(&self, shop: &ShopKey, threshold: &Threshold) -> Result<()> {
        let [negative, neutral, positive] = threshold.by.map(f64::from);
        let counts = [threshold.texts, threshold.corrections].map(|n| i64::try_from(n).unwrap_or(i64::MAX));
        statement!(self, |conn| sqlx::query(
            "
            insert into threshold (shop, language, negative, neutral, positive, texts, corrections, at, since)
            values ($1, $2, $3, $4, $5, $6, $7, $8, 0)
            on conflict (shop, language) do update set negative = excluded.negative, neutral = excluded.neutral,
                positive = excluded.positive, texts = excluded.texts, corrections = excluded.corrections,
                at = excluded.at"
        )
        .bind(shop.as_str())
        .bind(threshold.language.code())
        .bind(negative)
        .bind(neutral)
        .bind(positive)
        .bind(counts[0])
        .bind(counts[1])
        .bind(threshold.at.0)
        .execute(conn)
        .await
        .map(drop)?);
        Ok(())
    }

    /// The biases of a shop, by language; a language that taught nothing yet has none.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn thresholds(&self, shop: &ShopKey) -> Result<Vec<Threshold>> {
        let rows: Vec<Row> = read!(self, |conn| sqlx::query_as(
            "
            select language, negative, neutral, positive, texts, corrections, at from threshold
            where shop = $1 order by language"
        )
        .bind(shop.as_str())
        .fetch_all(conn)
        .await?);
        rows.into_iter()
            .map(|(language, negative, neutral, positive, texts, corrections, at)| {
                Ok(Threshold {
                    language: coded(&language, Language::from_code)?,
                    by: [negative as f32, neutral as f32, positive as f32],
                    texts: u64::try_from(texts).unwrap_or(0),
                    corrections: u64::try_from(corrections).unwrap_or(0),
                    at: Millis(at),
                })
            })
            .collect()
    }

    /// Sets all biases of a shop back to none; only reviews from `now` on teach again.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn reset_thresholds(&self, shop: &ShopKey, now: Millis) -> Result<()> {
        statement!(self, |conn| {
            sqlx::query("
            update threshold set negative = 0, neutral = 0, positive = 0, texts = 0, corrections = 0, at = $2, since = $2
            where shop = $1")
            .bind(shop.as_str()).bind(now.0).execute(conn).await.map(drop)?
        });
        Ok(())
    }
}
