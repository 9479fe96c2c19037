//! What the author of a review may do with the edit token: read it in any state, change it, erase it.

use crate::error::Result;
use crate::pool::{Store, per_engine, read, transaction};
use crate::records::{NewReviewRecord, ReviewRecord};
use crate::rows::{ReviewRow, coded, latest_answer, review_columns, rows, text, unreadable};
use crate::steps::standing;
use crate::telling;
use plaudit_model::conversation::Kind;
use plaudit_model::conversation::state::{Move, Mover};
use plaudit_model::event::{Detail, EventKind};
use plaudit_model::ids::{ReviewId, ShopKey};
use plaudit_model::publication::Status;
use plaudit_model::rating::Rating;
use sqlx::{Connection as _, query_as};

/// A review as its author has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnReview {
    /// As it stands.
    pub review: ReviewRecord,
    /// Title and text as they were sent.
    pub original: String,
    /// The address that was given.
    pub email: Option<String>,
    /// SHA-256 of its edit token, hexadecimal.
    pub edit_token_hash: String,
    /// Whether its author is unhappy already.
    pub unhappy: bool,
    /// Whether somebody has to answer already.
    pub case: bool,
}

/// What became of a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edited {
    /// The review as it stands now.
    Done(Box<ReviewRecord>),
    /// There is no such review any more.
    Gone,
    /// Nothing changed: these of its photos, by their places, cannot be had.
    NoPhotos(Vec<usize>),
}

#[derive(sqlx::FromRow)]
struct OwnRow {
    #[sqlx(flatten)]
    review: ReviewRow,
    original: String,
    email: Option<String>,
    edit_token_hash: String,
    unhappy: bool,
    case_open: bool,
}

/// A review before its author changes or erases it.
#[derive(sqlx::FromRow)]
struct Before {
    product: String,
    rating: i64,
    original: String,
    status: String,
    hide_reason: Option<String>,
}

impl Store {
    /// A review in any state with what only its author may see; whoever calls compares the token.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn own_review(&self, shop: &ShopKey, id: &ReviewId) -> Result<Option<OwnReview>> {
        let row: Option<OwnRow> = read!(self, |conn| query_as(concat!(
            "select ",
            review_columns!(),
            ", r.original, r.email, r.edit_token_hash, c.unhappy, c.policy is not null as case_open from review r
                join conversation c on c.shop = r.shop and c.id = r.id",
            latest_answer!(),
            "where r.shop = $1 and r.id = $2"
        ))
        .bind(shop.as_str())
        .bind(id.as_str())
        .fetch_optional(conn)
        .await?);
        let Some(OwnRow { review, original, email, edit_token_hash, unhappy, case_open }) = row else {
            return Ok(None);
        };
        let review = self.with_photos(shop, review.try_into()?).await?;
        Ok(Some(OwnReview { review, original, email, edit_token_hash, unhappy, case: case_open }))
    }

    /// Puts what the author wrote now in place of what stood there, decided on anew. Its id, its product, its photos, when
    /// it came and where it stands in the list stay. `None` when it is gone.
    ///
    /// # Errors
    /// When the database fails; then nothing changed.
    pub async fn edit(&self, shop: &ShopKey, new: &NewReviewRecord) -> Result<Option<ReviewRecord>> {
        let edited = transaction!(self, authors, |conn| { steps::edit(conn, shop, new).await })?;
        match edited {
            Some(review) => Ok(Some(self.with_photos(shop, review).await?)),
            None => Ok(None),
        }
    }

    /// The same, with the photos that the author wants from now on: what is left out loses its review, and is swept; what is
    /// new is claimed. Those that the shop hid are not the author's to move.
    ///
    /// # Errors
    /// When the database fails; then nothing changed.
    pub async fn edit_with_photos(&self, shop: &ShopKey, new: &NewReviewRecord) -> Result<Edited> {
        let edited = transaction!(self, authors, |conn| {
            let mut tried = conn.begin().await?;
            let Some(review) = steps::edit(&mut tried, shop, new).await? else { return Ok(Edited::Gone) };
            let missing = steps::swap(&mut tried, shop, new).await?;
            if !missing.is_empty() {
                tried.rollback().await?;
                return Ok(Edited::NoPhotos(missing));
            }
            tried.commit().await?;
            Ok(Edited::Done(Box::new(review)))
        })?;
        Ok(match edited {
            Edited::Done(review) => Edited::Done(Box::new(self.with_photos(shop, *review).await?)),
            other => other,
        })
    }

    /// Erases a review with its conversation, votes and reports; only the audit keeps that it was there. `false` when it
    /// is gone already.
    ///
    /// # Errors
    /// When the database fails; then nothing changed.
    pub async fn erase(&self, shop: &ShopKey, id: &ReviewId, now: plaudit_model::time::Millis) -> Result<bool> {
        transaction!(self, authors, |conn| { steps::erase(conn, shop, id, now).await })
    }
}

per_engine! {
    use sqlx::query;

    /// The review's row, locked by way of its conversation, as everyone who changes it does.
    async fn lock(conn: &mut Connection, shop: &ShopKey, id: &str) -> Result<Option<Before>> {
        query("update conversation set version = version + 1 where shop = $1 and id = $2")
            .bind(shop.as_str()).bind(id).execute(&mut *conn).await?;
        // Written, so that its product is that of this moment: reviews move when products begin to share them.
        Ok(query_as("update review set edited = edited where shop = $1 and id = $2
            returning product, rating, original, status, hide_reason")
            .bind(shop.as_str()).bind(id).fetch_optional(&mut *conn).await?)
    }

    pub(crate) async fn edit(conn: &mut Connection, shop: &ShopKey, new: &NewReviewRecord) -> Result<Option<ReviewRecord>> {
        let id = new.id.as_str();
        let Some(before) = lock(conn, shop, id).await? else { return Ok(None) };
        let rating = Rating::try_from(before.rating).map_err(|error| unreadable(&error.to_string()))?;
        if coded(&before.status, Status::from_code)? == Status::Published {
            steps::count_out(conn, shop, &before.product, id, rating).await?;
        }
        let verdict = &new.verdict;
        let topics = serde_json::to_string(&verdict.topics).map_err(|error| unreadable(&error.to_string()))?;
        query("update review set rating = $3, title = $4, body = $5, author = $6, original = $7, email = $8, status = $9,
            hide_reason = $10, published = coalesce(published, $11), edited = $12, simhash = $13, chars = $14,
            language = $15, polarity = $16, confidence = $17, topics = $18, urgency = $19, spam = $20, folded = $21
            where shop = $1 and id = $2")
            .bind(shop.as_str()).bind(id)
            .bind(i64::from(new.rating.stars()))
            .bind(text(&new.title)).bind(text(&new.body)).bind(text(&new.author)).bind(text(&new.original))
            .bind(new.email.as_deref().map(text))
            .bind(new.status.code()).bind(new.hide_reason.map(|reason| reason.code()))
            .bind((new.status == Status::Published).then_some(new.created.0)).bind(new.created.0)
            .bind(new.simhash.cast_signed()).bind(rows(new.chars))
            .bind(verdict.language.code()).bind(verdict.polarity.code()).bind(f64::from(verdict.confidence))
            .bind(topics).bind(verdict.urgency.map(|urgency| urgency.code())).bind(f64::from(verdict.spam))
            .bind(text(&new.folded))
            .execute(&mut *conn).await?;
        let said = before.original != new.original || before.rating != i64::from(new.rating.stars());
        promise(conn, shop, new, said).await?;
        answers::replace(conn, shop, new).await?;
        if new.status == Status::Published {
            steps::count_in(conn, shop, &before.product, id, new.rating).await?;
        }
        routed::apply(conn, shop, id, &new.routed, true, new.created).await?;
        for job in &new.jobs {
            steps::enqueue(conn, shop, job, new.created).await?;
        }
        let was = standing(&before.status, before.hide_reason.as_deref());
        let is = standing(new.status.code(), new.hide_reason.map(|reason| reason.code()));
        let detail = format!("{} stars, {was} -> {} stars, {is}", before.rating, new.rating.stars());
        steps::audit(conn, shop, id, new.created, "the author", "review.edited", &detail).await?;
        steps::emit(conn, shop, id, EventKind::ReviewUpdated, Detail::default(), new.created).await?;
        let changed = (was != is).then(|| telling::standing(Kind::Review, new.status, new.hide_reason)).flatten();
        if let Some((event, detail)) = changed {
            steps::emit(conn, shop, id, event, detail, new.created).await?;
        }
        steps::bump(conn, shop, id).await?;
        steps::review(conn, shop, id).await
    }

    /// Who is to be taken care of now waits for an answer from now on, and who was says more, where they `said` something;
    /// who no longer is waits for none.
    async fn promise(conn: &mut Connection, shop: &ShopKey, new: &NewReviewRecord, said: bool) -> Result<()> {
        let (id, outcome) = (new.id.as_str(), &new.routed.outcome);
        let (unhappy, policy): (bool, Option<String>) = query_as("
            select unhappy, policy from conversation where shop = $1 and id = $2")
            .bind(shop.as_str()).bind(id).fetch_one(&mut *conn).await?;
        query("update conversation set unhappy = $3 where shop = $1 and id = $2")
            .bind(shop.as_str()).bind(id).bind(outcome.unhappy).execute(&mut *conn).await?;
        if outcome.case {
            query("update conversation set policy = $3, opened = coalesce(opened, $4) where shop = $1 and id = $2")
                .bind(shop.as_str()).bind(id).bind(outcome.policy.as_deref()).bind(new.created.0)
                .execute(&mut *conn).await?;
            if policy.is_none() || said || outcome.unhappy && !unhappy {
                care::turn_if(conn, shop, id, Mover::Shopper, Move::Word, new.created).await?;
            }
            if policy != outcome.policy {
                care::promise(conn, shop, id, new.created).await?;
            }
        } else if policy.is_some() {
            query("update conversation set policy = null, first_due = null, next_due = null, resolution_due = null,
                due = null, look = snoozed where shop = $1 and id = $2")
                .bind(shop.as_str()).bind(id).execute(&mut *conn).await?;
        }
        Ok(())
    }

    /// Gives a review that is being changed the photos of `new`, in their order, and lets the others go. Gives which of them
    /// cannot be had; then undo.
    pub(crate) async fn swap(conn: &mut Connection, shop: &ShopKey, new: &NewReviewRecord) -> Result<Vec<usize>> {
        let id = new.id.as_str();
        // All give up their places; who is wanted gets a new one, and who has none then is let go.
        query("update photo set position = -1 where shop = $1 and review = $2 and hide_reason is null")
            .bind(shop.as_str()).bind(id).execute(&mut *conn).await?;
        let missing = photos::claim(conn, shop, id, &new.photos, new.created).await?;
        query("update photo set review = null, created = 0 where shop = $1 and review = $2 and position = -1")
            .bind(shop.as_str()).bind(id).execute(&mut *conn).await?;
        Ok(missing)
    }

    pub(crate) async fn erase(
        conn: &mut Connection, shop: &ShopKey, id: &ReviewId, now: plaudit_model::time::Millis,
    ) -> Result<bool> {
        let id = id.as_str();
        let Some(before) = lock(conn, shop, id).await? else { return Ok(false) };
        let rating = Rating::try_from(before.rating).map_err(|error| unreadable(&error.to_string()))?;
        if coded(&before.status, Status::from_code)? == Status::Published {
            steps::count_out(conn, shop, &before.product, id, rating).await?;
        }
        for statement in [
            "delete from vote where shop = $1 and kind = 'review' and target = $2",
            // Without a review, their files are swept.
            "update photo set review = null, created = 0 where shop = $1 and review = $2",
            // What was told of it is not told again.
            "delete from event where shop = $1 and conversation = $2",
            "delete from conversation where shop = $1 and id = $2",
            "delete from review where shop = $1 and id = $2",
        ] {
            query(statement).bind(shop.as_str()).bind(id).execute(&mut *conn).await?;
        }
        let was = standing(&before.status, before.hide_reason.as_deref());
        steps::audit(conn, shop, id, now, "the author", "review.erased", &was).await?;
        steps::bump(conn, shop, id).await?;
        Ok(true)
    }
}
