//! Photos on reviews: rows alone; the files lie where the server keeps them.
//!
//! A photo is known before its files are written, and forgotten after they are erased: so there is never a file that no
//! row leads to. It waits a day for a review. Claiming one is a step of the submission, so that a review stands with all of
//! its photos or not at all.

use crate::error::{Error, Result};
use crate::pool::{Store, per_engine, read, statement, transaction};
use crate::records::{Acted, PhotoRecord, ReviewRecord, User};
use crate::rows::{coded, rows, text, unreadable};
use plaudit_model::ids::{PhotoId, ReviewId, ShopKey};
use plaudit_model::photo::{Claim, UNCLAIMED};
use plaudit_model::publication::{HideReason, Status};
use plaudit_model::time::Millis;
use sqlx::{query, query_as, query_scalar};
use std::collections::HashMap;

/// Whether anybody may see a photo.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PhotoStanding {
    /// It stands on the page: its review is published, and nobody hid it.
    pub shown: bool,
}

#[derive(sqlx::FromRow)]
struct PhotoRow {
    review: String,
    id: String,
    alt: String,
    width: i64,
    height: i64,
    hide_reason: Option<String>,
}

impl PhotoRow {
    fn record(self) -> Result<PhotoRecord> {
        let pixels = |count: i64| u32::try_from(count).map_err(|_| unreadable("a photo of impossible size"));
        Ok(PhotoRecord {
            width: pixels(self.width)?,
            height: pixels(self.height)?,
            hidden: self.hide_reason.map(|code| coded(&code, HideReason::from_code)).transpose()?,
            id: self.id,
            alt: self.alt,
        })
    }
}

impl Store {
    /// Makes a photo known, before its files are written. Nothing happens when it is known.
    ///
    /// # Errors
    /// `NotFound` when there is no such shop.
    pub async fn add_photo(&self, shop: &ShopKey, id: &PhotoId, size: (u32, u32), now: Millis) -> Result<()> {
        statement!(self, |conn| {
            query(
                "insert into photo (shop, id, position, alt, width, height, created)
            values ($1, $2, 0, '', $3, $4, $5) on conflict do nothing",
            )
            .bind(shop.as_str())
            .bind(id.as_str())
            .bind(i64::from(size.0))
            .bind(i64::from(size.1))
            .bind(now.0)
            .execute(conn)
            .await?;
        });
        Ok(())
    }

    /// Whether anybody may see a photo; `None` when there is none of this id.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn photo(&self, shop: &ShopKey, id: &PhotoId) -> Result<Option<PhotoStanding>> {
        let row: Option<(Option<String>, Option<String>)> = read!(self, |conn| query_as(
            "select r.status, p.hide_reason from photo p left join review r on r.shop = p.shop and r.id = p.review
            where p.shop = $1 and p.id = $2"
        )
        .bind(shop.as_str())
        .bind(id.as_str())
        .fetch_optional(conn)
        .await?);
        Ok(row.map(|(status, hidden)| PhotoStanding {
            shown: hidden.is_none() && status.is_some_and(|status| status == Status::Published.code()),
        }))
    }

    /// Photos that no review has and none can claim any more: their files are to be erased, then
    /// [`Store::forget_photo`] takes the row. At most `limit`, oldest first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn lost_photos(&self, now: Millis, limit: usize) -> Result<Vec<(ShopKey, PhotoId, u32)>> {
        let found: Vec<(String, String, i64)> =
            read!(self, |conn| query_as(LOST).bind(now.plus(-UNCLAIMED).0).bind(rows(limit)).fetch_all(conn).await?);
        let read = |(shop, id, width): (String, String, i64)| {
            let bad = |error: plaudit_model::ids::IdError| unreadable(&error.to_string());
            let width = u32::try_from(width).map_err(|_| unreadable("a photo of impossible size"))?;
            Ok((ShopKey::parse(&shop).map_err(bad)?, PhotoId::parse(&id).map_err(bad)?, width))
        };
        found.into_iter().map(read).collect()
    }

    /// Forgets a photo that no review has.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn forget_photo(&self, shop: &ShopKey, id: &PhotoId) -> Result<()> {
        statement!(self, |conn| {
            query("delete from photo where shop = $1 and id = $2 and review is null")
                .bind(shop.as_str())
                .bind(id.as_str())
                .execute(conn)
                .await?;
        });
        Ok(())
    }

    /// Gives reviews their photos: all at once, however many reviews there are. `hidden` gives those too that shoppers do
    /// not see.
    pub(crate) async fn with_all_photos(
        &self,
        shop: &ShopKey,
        mut reviews: Vec<ReviewRecord>,
        hidden: bool,
    ) -> Result<Vec<ReviewRecord>> {
        let ids: Vec<&str> = reviews.iter().map(|review| review.id.as_str()).collect();
        if ids.is_empty() {
            return Ok(reviews);
        }
        let found: Vec<PhotoRow> = read!(self, |conn| query_as(engine::PHOTOS)
            .bind(shop.as_str())
            .bind(engine::list(&ids))
            .bind(hidden)
            .fetch_all(conn)
            .await?);
        let mut photos: HashMap<String, Vec<PhotoRecord>> = HashMap::new();
        for row in found {
            photos.entry(row.review.clone()).or_default().push(row.record()?);
        }
        for review in &mut reviews {
            review.photos = photos.remove(&review.id).unwrap_or_default();
        }
        Ok(reviews)
    }

    /// The same for one review, as shoppers see it.
    pub(crate) async fn with_photos(&self, shop: &ShopKey, mut review: ReviewRecord) -> Result<ReviewRecord> {
        review.photos = self.photos_of(shop, &review.id, false).await?;
        Ok(review)
    }

    /// The photos of one review in their order; with `hidden` those too that shoppers do not see.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn photos_of(&self, shop: &ShopKey, review: &str, hidden: bool) -> Result<Vec<PhotoRecord>> {
        let found: Vec<PhotoRow> = read!(self, |conn| query_as(engine::PHOTOS)
            .bind(shop.as_str())
            .bind(engine::list(&[review]))
            .bind(hidden)
            .fetch_all(conn)
            .await?);
        found.into_iter().map(PhotoRow::record).collect()
    }

    /// Hides one photo of a review for a reason of the closed list, or shows it again; unless someone changed the
    /// conversation since `version`.
    ///
    /// # Errors
    /// When the database fails; then nothing changed.
    #[allow(clippy::too_many_arguments)]
    pub async fn hide_photo(
        &self,
        shop: &ShopKey,
        review: &ReviewId,
        version: i64,
        actor: &User,
        photo: &PhotoId,
        reason: Option<HideReason>,
        now: Millis,
    ) -> Result<Acted> {
        let id = review.as_str();
        transaction!(self, photos, |conn| {
            if !steps::touch(conn, shop, id, version).await? {
                return Ok(if steps::there(conn, shop, id).await? { Acted::Stale } else { Acted::NotFound });
            }
            let Some(detail) = steps::hide(conn, shop, id, photo, reason).await? else { return Err(Error::NotFound) };
            let action = if reason.is_some() { "photo.hidden" } else { "photo.shown" };
            steps::tell(conn, shop, id, now, &actor.name, action, &detail).await?;
            Ok(Acted::Done)
        })
    }
}

const LOST: &str = "
    select shop, id, width from photo where review is null and created < $1 order by created limit $2";

per_engine! {
    /// Moves a conversation on, if it is at this version; the row is locked by that.
    pub(crate) async fn touch(conn: &mut Connection, shop: &ShopKey, id: &str, version: i64) -> Result<bool> {
        let moved = query("update conversation set version = version + 1 where shop = $1 and id = $2 and version = $3")
            .bind(shop.as_str()).bind(id).bind(version).execute(&mut *conn).await?;
        Ok(moved.rows_affected() == 1)
    }

    /// Whether there is a conversation.
    pub(crate) async fn there(conn: &mut Connection, shop: &ShopKey, id: &str) -> Result<bool> {
        let version: Option<i64> = query_scalar("select version from conversation where shop = $1 and id = $2")
            .bind(shop.as_str()).bind(id).fetch_optional(&mut *conn).await?;
        Ok(version.is_some())
    }

    /// Writes into the audit, and tells open pages.
    pub(crate) async fn tell(
        conn: &mut Connection, shop: &ShopKey, id: &str, at: Millis, actor: &str, action: &str, detail: &str,
    ) -> Result<()> {
        steps::audit(conn, shop, id, at, actor, action, detail).await?;
        steps::bump(conn, shop, id).await
    }

    /// Gives a review its photos, in their order: those that wait for one, and its own that gave up their places. Gives which
    /// of them cannot be had; then undo.
    pub(crate) async fn claim(
        conn: &mut Connection, shop: &ShopKey, review: &str, claims: &[Claim], now: Millis,
    ) -> Result<Vec<usize>> {
        let mut missing = Vec::new();
        for (at, claim) in claims.iter().enumerate() {
            let claimed = query("update photo set review = $3, position = $4, alt = $5
                where shop = $1 and id = $2
                    and ((review is null and created >= $6) or (review = $3 and position = -1))")
                .bind(shop.as_str()).bind(claim.id.as_str()).bind(review).bind(rows(at)).bind(text(&claim.alt))
                .bind(now.plus(-UNCLAIMED).0)
                .execute(&mut *conn).await?;
            if claimed.rows_affected() == 0 {
                missing.push(at);
            }
        }
        Ok(missing)
    }

    /// Hides one photo of a review, or shows it again. Gives what the audit says: which photo, from what to what; nothing
    /// when the review has no such photo.
    pub(crate) async fn hide(
        conn: &mut Connection, shop: &ShopKey, review: &str, id: &PhotoId, reason: Option<HideReason>,
    ) -> Result<Option<String>> {
        let before: Option<(i64, Option<String>)> =
            query_as("select position, hide_reason from photo where shop = $1 and id = $2 and review = $3")
                .bind(shop.as_str()).bind(id.as_str()).bind(review).fetch_optional(&mut *conn).await?;
        let Some((position, was)) = before else { return Ok(None) };
        query("update photo set hide_reason = $3 where shop = $1 and id = $2")
            .bind(shop.as_str()).bind(id.as_str()).bind(reason.map(|reason| reason.code()))
            .execute(&mut *conn).await?;
        let say = |reason: Option<&str>| reason.map_or_else(|| "shown".to_owned(), |reason| format!("hidden: {reason}"));
        Ok(Some(format!("photo {}: {} -> {}", position + 1, say(was.as_deref()), say(reason.map(|reason| reason.code())))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::assert_indexed;

    #[tokio::test]
    async fn a7_photos_come_from_an_index() {
        // The list is a table of its own, which is read through.
        let of_one = crate::engine::sqlite::PHOTOS.replace("(select value from json_each($2))", "($2)");
        assert_indexed(of_one.leak()).await;
        assert_indexed(LOST).await;
    }
}
