//! Questions: storing one with all that it brings along, and reading them.

use crate::error::{Error, Result};
use crate::pool::{Store, per_engine, read, transaction};
use crate::records::{AnswerRecord, KnownQuestion, NewQuestionRecord, QuestionRecord, Submitted};
use crate::rows::{all, coded, rows, text};
use crate::steps::standing;
use crate::submit::gone;
use plaudit_model::conversation::Kind;
use plaudit_model::ids::{ProductId, ReviewId, ShopKey};
use plaudit_model::publication::{HideReason, Status};
use plaudit_model::question::{QuestionCursor, QuestionSort, Side};
use plaudit_model::time::Millis;
use plaudit_model::verdict::Language;
use sqlx::{query_as, query_scalar};

/// Columns of [`QuestionRow`] with the latest public answer: its own, or that of the question it is merged into.
macro_rules! questions {
    ($($rest:literal),+) => {
        concat!(
            "select q.id, q.product, q.body, q.author, q.language, q.status, q.hide_reason, q.created, q.published,
                q.merged_into, q.helpful, m.side, m.body as answer, m.created as answered, m.automatic
            from question q
                left join message m on m.id = (select max(id) from message where shop = q.shop
                    and conversation = coalesce(q.merged_into, q.id) and kind = 'public_answer')",
            $($rest),+
        )
    };
}

#[derive(sqlx::FromRow)]
struct QuestionRow {
    id: String,
    product: String,
    body: String,
    author: String,
    language: String,
    status: String,
    hide_reason: Option<String>,
    created: i64,
    published: Option<i64>,
    merged_into: Option<String>,
    helpful: i64,
    side: Option<String>,
    automatic: Option<bool>,
    answer: Option<String>,
    answered: Option<i64>,
}

impl TryFrom<QuestionRow> for QuestionRecord {
    type Error = Error;
    fn try_from(row: QuestionRow) -> Result<Self> {
        let answer = match (row.side, row.answer, row.answered) {
            (Some(side), Some(body), Some(created)) => Some(AnswerRecord {
                by: coded(&side, Side::from_code)?,
                body,
                created: Millis(created),
                automatic: row.automatic.unwrap_or_default(),
            }),
            _ => None,
        };
        Ok(QuestionRecord {
            id: row.id,
            product: row.product,
            body: row.body,
            author: row.author,
            language: coded(&row.language, Language::from_code)?,
            status: coded(&row.status, Status::from_code)?,
            hide_reason: row.hide_reason.map(|code| coded(&code, HideReason::from_code)).transpose()?,
            created: Millis(row.created),
            published: row.published.map(Millis),
            merged_into: row.merged_into,
            helpful: u32::try_from(row.helpful).unwrap_or(u32::MAX),
            answer,
            replies: Vec::new(),
        })
    }
}

const KNOWN: &str = "
    select id, body, folded from question
    where shop = $1 and product = $2 and status = 'published' and merged_into is null
    order by published desc, id desc limit $3";

const ONE: &str = questions!(" where q.shop = $1 and q.id = $2");

/// What was merged into the questions of a list, at most [`ALSO`] for each.
const MERGED: &str = questions!(
    " where q.shop = $1 and q.merged_into = $2 and q.status = 'published'
    order by q.created, q.id limit $3"
);

/// Merged questions that are shown with one.
const ALSO: usize = 10;

/// The statement of an order, and where its first page begins. Both name all parameters, since PostgreSQL has to know
/// their types.
fn order(sort: QuestionSort) -> (&'static str, (i64, i64, &'static str)) {
    match sort {
        QuestionSort::Local | QuestionSort::Newest => (
            questions!(
                " where q.shop = $1 and q.product = $2 and q.status = 'published' and q.merged_into is null
                and $3 = cast($3 as bigint) and (q.published, q.id) < ($4, $5)
                and ($7 = '' or (q.language = $7) = $8)
                order by q.published desc, q.id desc limit $6"
            ),
            (0, i64::MAX, ""),
        ),
        QuestionSort::Helpful => (
            questions!(
                " where q.shop = $1 and q.product = $2 and q.status = 'published' and q.merged_into is null
                and (q.helpful, q.published, q.id) < ($3, $4, $5)
                and ($7 = '' or (q.language = $7) = $8)
                order by q.helpful desc, q.published desc, q.id desc limit $6"
            ),
            (i64::MAX, i64::MAX, ""),
        ),
    }
}

const SIMHASHES: &str = "
    select simhash from question where shop = $1 and created >= $2 and chars >= $3 order by created desc limit $4";

impl Store {
    /// Stores a question, its product if unknown, its conversation, audit row and jobs, all or nothing.
    ///
    /// # Errors
    /// `NotFound` when there is no such shop.
    pub async fn submit_question(&self, shop: &ShopKey, new: &NewQuestionRecord) -> Result<Submitted<QuestionRecord>> {
        transaction!(self, questions, |conn| { steps::submit(conn, shop, new).await })
    }

    /// One question, whatever its status; merged, with the answer of the other.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn question(&self, shop: &ShopKey, id: &ReviewId) -> Result<Option<QuestionRecord>> {
        let row: Option<QuestionRow> =
            read!(self, |conn| query_as(ONE).bind(shop.as_str()).bind(id.as_str()).fetch_optional(conn).await?);
        row.map(QuestionRecord::try_from).transpose()
    }

    /// Published questions about a product, each with those that were merged into it: at most `limit`, after `after`. `local`
    /// is the reader's language, for [`QuestionSort::Local`].
    ///
    /// # Errors
    /// When the database fails.
    pub async fn questions(
        &self,
        shop: &ShopKey,
        product: &ProductId,
        sort: QuestionSort,
        local: Option<Language>,
        after: Option<&QuestionCursor>,
        limit: usize,
    ) -> Result<Vec<(QuestionRecord, Vec<QuestionRecord>)>> {
        let (QuestionSort::Local, Some(local)) = (sort, local) else {
            return self.question_stretch(shop, product, sort, None, after, limit).await;
        };
        // First those in the reader's language, then all others: each stretch is in the order of one index.
        let own = after.is_none_or(|cursor| cursor.rank == 1);
        let mut found = Vec::new();
        if own {
            found = self.question_stretch(shop, product, sort, Some((local, true)), after, limit).await?;
        }
        if found.len() < limit {
            let (rest, after) = (limit - found.len(), after.filter(|_| !own));
            found.extend(self.question_stretch(shop, product, sort, Some((local, false)), after, rest).await?);
        }
        Ok(found)
    }

    /// A part of the list; `language` with whether it is this one or all others.
    async fn question_stretch(
        &self,
        shop: &ShopKey,
        product: &ProductId,
        sort: QuestionSort,
        language: Option<(Language, bool)>,
        after: Option<&QuestionCursor>,
        limit: usize,
    ) -> Result<Vec<(QuestionRecord, Vec<QuestionRecord>)>> {
        let (statement, begin) = order(sort);
        let (rank, at, id) = after.map_or(begin, |cursor| (cursor.rank, cursor.at.0, cursor.id.as_str()));
        let (code, this) = language.map_or(("", true), |(language, this)| (language.code(), this));
        let found: Vec<QuestionRow> = read!(self, |conn| query_as(statement)
            .bind(shop.as_str())
            .bind(product.as_str())
            .bind(rank)
            .bind(at)
            .bind(id)
            .bind(rows(limit))
            .bind(code)
            .bind(this)
            .fetch_all(conn)
            .await?);
        let mut questions = Vec::with_capacity(found.len());
        for mut question in all::<_, QuestionRecord>(found)? {
            question.replies = self.replies(shop, &question.id).await?;
            let merged = self.merged(shop, &question.id).await?;
            questions.push((question, merged));
        }
        Ok(questions)
    }

    async fn merged(&self, shop: &ShopKey, into: &str) -> Result<Vec<QuestionRecord>> {
        let found: Vec<QuestionRow> = read!(self, |conn| query_as(MERGED)
            .bind(shop.as_str())
            .bind(into)
            .bind(rows(ALSO))
            .fetch_all(conn)
            .await?);
        all(found)
    }

    /// Published questions by their ids, in the order given and each with those that were merged into it; those that are
    /// gone or hidden meanwhile are left out.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn questions_by_id(
        &self,
        shop: &ShopKey,
        ids: &[&str],
    ) -> Result<Vec<(QuestionRecord, Vec<QuestionRecord>)>> {
        let mut questions = Vec::with_capacity(ids.len());
        for id in ids {
            let row: Option<QuestionRow> =
                read!(self, |conn| query_as(ONE).bind(shop.as_str()).bind(*id).fetch_optional(conn).await?);
            let Some(mut question) = row.map(QuestionRecord::try_from).transpose()? else { continue };
            if question.status == Status::Published {
                question.replies = self.replies(shop, id).await?;
                let merged = self.merged(shop, id).await?;
                questions.push((question, merged));
            }
        }
        Ok(questions)
    }

    /// Simhashes of the shop's questions since a moment, of texts with at least `min_chars`, newest first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn question_simhashes(
        &self,
        shop: &ShopKey,
        since: Millis,
        min_chars: usize,
        limit: usize,
    ) -> Result<Vec<u64>> {
        let found: Vec<i64> = read!(self, |conn| query_scalar(SIMHASHES)
            .bind(shop.as_str())
            .bind(since.0)
            .bind(rows(min_chars))
            .bind(rows(limit))
            .fetch_all(conn)
            .await?);
        Ok(found.into_iter().map(i64::cast_unsigned).collect())
    }

    /// The latest published questions about a product that are not merged, newest first, for comparing them with another.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn known_questions(
        &self,
        shop: &ShopKey,
        product: &ProductId,
        limit: usize,
    ) -> Result<Vec<KnownQuestion>> {
        let found: Vec<(String, String, String)> = read!(self, |conn| query_as(KNOWN)
            .bind(shop.as_str())
            .bind(product.as_str())
            .bind(rows(limit))
            .fetch_all(conn)
            .await?);
        Ok(found.into_iter().map(|(id, body, folded)| KnownQuestion { id, body, folded }).collect())
    }
}

per_engine! {
    use sqlx::query;

    pub(crate) async fn submit(
        conn: &mut Connection, shop: &ShopKey, new: &NewQuestionRecord,
    ) -> Result<Submitted<QuestionRecord>> {
        let (id, product) = (new.id.as_str(), new.product.as_str());
        if !steps::begin(conn, shop, id, Kind::Question, product, &new.routed, new.created).await? {
            return existing(conn, shop, new).await;
        }
        let published = (new.status == Status::Published).then_some(new.created.0);
        let (verdict, reason) = (&new.verdict, new.hide_reason.map(|reason| reason.code()));
        query("
            insert into question (shop, id, product, body, author, original, email, status, hide_reason, created,
                published, folded, helpful, fingerprint, edit_token_hash, simhash, chars,
                language, polarity, confidence, topics, urgency, spam)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 0, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)")
            .bind(shop.as_str()).bind(id).bind(product)
            .bind(text(&new.body)).bind(text(&new.author)).bind(text(&new.original)).bind(new.email.as_deref().map(text))
            .bind(new.status.code()).bind(reason).bind(new.created.0).bind(published)
            .bind(text(&new.folded)).bind(&new.fingerprint).bind(&new.edit_token_hash)
            .bind(new.simhash.cast_signed()).bind(crate::rows::rows(new.chars))
            .bind(verdict.language.code()).bind(verdict.polarity.code()).bind(f64::from(verdict.confidence))
            .bind(crate::rows::topics(verdict)?).bind(verdict.urgency.map(|urgency| urgency.code()))
            .bind(f64::from(verdict.spam))
            .execute(&mut *conn).await?;
        let standing = standing(new.status.code(), reason);
        steps::audit(conn, shop, id, new.created, "plaudit", "question.submitted", &standing).await?;
        routed::apply(conn, shop, id, &new.routed, false, new.created).await?;
        for job in &new.jobs {
            steps::enqueue(conn, shop, job, new.created).await?;
        }
        steps::bump(conn, shop, id).await?;
        Ok(Submitted::Stored(one(conn, shop, id).await?.ok_or_else(gone)?))
    }

    /// What to say of a question whose id is taken: the same again, or something else.
    async fn existing(conn: &mut Connection, shop: &ShopKey, new: &NewQuestionRecord) -> Result<Submitted<QuestionRecord>> {
        let id = new.id.as_str();
        let known: Option<String> = query_scalar("select fingerprint from question where shop = $1 and id = $2")
            .bind(shop.as_str()).bind(id).fetch_optional(&mut *conn).await?;
        match (known, one(conn, shop, id).await?) {
            (Some(fingerprint), Some(stored)) if fingerprint == new.fingerprint => Ok(Submitted::Same(stored)),
            (Some(_), Some(_)) => Ok(Submitted::Conflict),
            _ => steps::kind(conn, shop, id).await?.map(|_| Submitted::Conflict).ok_or_else(gone),
        }
    }

    async fn one(conn: &mut Connection, shop: &ShopKey, id: &str) -> Result<Option<QuestionRecord>> {
        let row: Option<QuestionRow> =
            query_as(ONE).bind(shop.as_str()).bind(id).fetch_optional(&mut *conn).await?;
        row.map(QuestionRecord::try_from).transpose()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::assert_indexed;

    #[tokio::test]
    async fn every_statement_has_its_index() {
        for statement in [KNOWN, MERGED, ONE, SIMHASHES, order(QuestionSort::Newest).0, order(QuestionSort::Helpful).0]
        {
            assert_indexed(statement).await;
        }
    }
}
