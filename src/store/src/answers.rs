//! Answers to the merchant's own questions, and what authors agreed to: stored with the review, counted with its tally.

use crate::error::Result;
use crate::pool::{Store, per_engine, read};
use crate::records::NewReviewRecord;
use crate::rows::{coded, standing_product, text};
use plaudit_model::asking::ConsentKind;
use plaudit_model::attribute::{Answer, Counts, Question};
use plaudit_model::ids::{ProductId, ReviewId, ShopKey};
use plaudit_model::time::Millis;
use sqlx::{query_as, query_scalar};
use std::collections::HashMap;

/// What the author of a review agreed to, and in which words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consent {
    /// To what.
    pub kind: ConsentKind,
    /// When.
    pub at: Millis,
    /// Language of the text.
    pub language: String,
    /// SHA-256 of the text, hexadecimal.
    pub text_hash: String,
    /// The text that stood beside the box.
    pub text: String,
}

/// How often each answer was given in the published reviews of a product.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AnswerTally(HashMap<(String, String), u64>);

impl AnswerTally {
    /// The counts of one question.
    pub fn of(&self, question: &Question) -> Counts {
        let n = |value: String| self.0.get(&(question.id.clone(), value)).copied().unwrap_or(0);
        Counts { people: n(String::new()), values: question.answer.values().into_iter().map(n).collect() }
    }
}

/// Adds one to the counts of a review's answers, and of the people who answer each question.
const COUNT_IN: &str = "
    insert into answer_tally (shop, product, question, value, n)
    select shop, cast($2 as text), question, value, 1 from review_answer where shop = $1 and review = $3
    union all
    select distinct shop, cast($2 as text), question, '', 1 from review_answer where shop = $1 and review = $3
    order by 3, 4
    on conflict (shop, product, question, value) do update set n = answer_tally.n + 1";

const COUNT_OUT: &str = "
    update answer_tally set n = n - 1
    where shop = $1 and product = $2 and exists (
        select 1 from review_answer a where a.shop = $1 and a.review = $3
            and a.question = answer_tally.question and answer_tally.value in (a.value, ''))";

/// Counts the answers of all published reviews of a product anew.
const RECOUNT: &str = "
    insert into answer_tally (shop, product, question, value, n)
    select r.shop, r.product, a.question, a.value, count(*)
    from review r join review_answer a on a.shop = r.shop and a.review = r.id
    where r.shop = $1 and r.product = $2 and r.status = 'published' group by r.shop, r.product, a.question, a.value
    union all
    select r.shop, r.product, a.question, '', count(distinct a.review)
    from review r join review_answer a on a.shop = r.shop and a.review = r.id
    where r.shop = $1 and r.product = $2 and r.status = 'published' group by r.shop, r.product, a.question";

const TALLY: &str =
    concat!("select question, value, n from answer_tally where shop = $1 and product = ", standing_product!());

per_engine! {
    use sqlx::query;

    /// Stores the answers of a review that was stored just now, and what its author agreed to; counts them if it is shown.
    pub(crate) async fn store(conn: &mut Connection, shop: &ShopKey, new: &NewReviewRecord, shown: bool) -> Result<()> {
        insert(conn, shop, new).await?;
        for consent in &new.consents {
            query("insert into consent_text (shop, hash, text) values ($1, $2, $3) on conflict do nothing")
                .bind(shop.as_str()).bind(&consent.text_hash).bind(text(&consent.text)).execute(&mut *conn).await?;
            query("insert into consent (shop, review, kind, at, language, text_hash) values ($1, $2, $3, $4, $5, $6)")
                .bind(shop.as_str()).bind(new.id.as_str()).bind(consent.kind.code()).bind(consent.at.0)
                .bind(&consent.language).bind(&consent.text_hash).execute(&mut *conn).await?;
        }
        if shown && !new.answers.is_empty() {
            // Where it stands: its product may share the reviews of another.
            let product: String = query_scalar("select product from review where shop = $1 and id = $2")
                .bind(shop.as_str()).bind(new.id.as_str()).fetch_one(&mut *conn).await?;
            count_in(conn, shop, &product, new.id.as_str()).await?;
        }
        Ok(())
    }

    /// Puts other answers in the place of those that a review had. They are counted by whoever calls.
    pub(crate) async fn replace(conn: &mut Connection, shop: &ShopKey, new: &NewReviewRecord) -> Result<()> {
        query("delete from review_answer where shop = $1 and review = $2")
            .bind(shop.as_str()).bind(new.id.as_str()).execute(&mut *conn).await?;
        insert(conn, shop, new).await
    }

    async fn insert(conn: &mut Connection, shop: &ShopKey, new: &NewReviewRecord) -> Result<()> {
        for answer in &new.answers {
            query("insert into review_answer (shop, review, question, value) values ($1, $2, $3, $4)
                on conflict do nothing")
                .bind(shop.as_str()).bind(new.id.as_str()).bind(&answer.question).bind(&answer.value)
                .execute(&mut *conn).await?;
        }
        Ok(())
    }

    /// Counts the answers of a review that is now published. The tally of its product is held already, so that nobody
    /// counts the same answers at the same time.
    pub(crate) async fn count_in(conn: &mut Connection, shop: &ShopKey, product: &str, review: &str) -> Result<()> {
        query(COUNT_IN).bind(shop.as_str()).bind(product).bind(review).execute(&mut *conn).await?;
        Ok(())
    }

    /// Counts anew for a product whose reviews came or went with others. Nobody else changes reviews meanwhile.
    pub(crate) async fn recount(conn: &mut Connection, shop: &ShopKey, product: &str) -> Result<()> {
        query("delete from answer_tally where shop = $1 and product = $2")
            .bind(shop.as_str()).bind(product).execute(&mut *conn).await?;
        query(RECOUNT).bind(shop.as_str()).bind(product).execute(&mut *conn).await?;
        Ok(())
    }

    /// Counts them out.
    pub(crate) async fn count_out(conn: &mut Connection, shop: &ShopKey, product: &str, review: &str) -> Result<()> {
        query(COUNT_OUT).bind(shop.as_str()).bind(product).bind(review).execute(&mut *conn).await?;
        Ok(())
    }
}

impl Store {
    /// The answers of some reviews, whatever their status, each list sorted; reviews without answers are not in it.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn answers(&self, shop: &ShopKey, reviews: &[&str]) -> Result<HashMap<String, Vec<Answer>>> {
        let mut answers: HashMap<String, Vec<Answer>> = HashMap::new();
        if reviews.is_empty() {
            return Ok(answers);
        }
        let found: Vec<(String, String, String)> = read!(self, |conn| query_as(engine::ANSWERS)
            .bind(shop.as_str())
            .bind(engine::list(reviews))
            .fetch_all(conn)
            .await?);
        for (review, question, value) in found {
            answers.entry(review).or_default().push(Answer { question, value });
        }
        Ok(answers)
    }

    /// How often each answer was given in the published reviews of a product.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn answer_tally(&self, shop: &ShopKey, product: &ProductId) -> Result<AnswerTally> {
        let found: Vec<(String, String, i64)> =
            read!(self, |conn| query_as(TALLY).bind(shop.as_str()).bind(product.as_str()).fetch_all(conn).await?);
        let count = |(question, value, n)| ((question, value), u64::try_from(n).unwrap_or(0));
        Ok(AnswerTally(found.into_iter().map(count).collect()))
    }

    /// What the author of a review agreed to.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn consents(&self, shop: &ShopKey, review: &ReviewId) -> Result<Vec<Consent>> {
        let found: Vec<(String, i64, String, String, String)> = read!(self, |conn| query_as(
            "select c.kind, c.at, c.language, c.text_hash, t.text from consent c
            join consent_text t on t.shop = c.shop and t.hash = c.text_hash
            where c.shop = $1 and c.review = $2 order by c.kind"
        )
        .bind(shop.as_str())
        .bind(review.as_str())
        .fetch_all(conn)
        .await?);
        let consent = |(kind, at, language, text_hash, text): (String, i64, String, String, String)| {
            Ok(Consent { kind: coded(&kind, ConsentKind::from_code)?, at: Millis(at), language, text_hash, text })
        };
        found.into_iter().map(consent).collect()
    }

    /// Whether a challenge was not used up before; uses it up. Those that have expired are forgotten: their signature
    /// says that they are over.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn spend_challenge(&self, shop: &ShopKey, challenge: &str, expires: Millis, now: Millis) -> Result<bool> {
        crate::pool::transaction!(self, |conn| {
            sqlx::query("delete from spent_challenge where expires < $1").bind(now.0).execute(&mut *conn).await?;
            let done = sqlx::query(
                "insert into spent_challenge (shop, challenge, expires) values ($1, $2, $3) on conflict do nothing",
            )
            .bind(shop.as_str())
            .bind(challenge)
            .bind(expires.0)
            .execute(&mut *conn)
            .await?;
            Ok(done.rows_affected() == 1)
        })
    }

    /// Types and tags of a product of the merchant's list.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn product_types(&self, shop: &ShopKey, product: &ProductId) -> Result<Vec<String>> {
        let found: Option<String> =
            read!(self, |conn| query_scalar("select types from product where shop = $1 and id = $2")
                .bind(shop.as_str())
                .bind(product.as_str())
                .fetch_optional(conn)
                .await?);
        let read = |json: String| serde_json::from_str(&json).map_err(|e| crate::rows::unreadable(&e.to_string()));
        Ok(found.map(read).transpose()?.unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::assert_indexed;

    #[tokio::test]
    async fn answers_are_found_by_their_index() {
        assert_indexed(TALLY).await;
    }
}
