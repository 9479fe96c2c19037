//! Submissions: everything that a review brings along, in one transaction.

pub(crate) mod group;

use crate::error::{Error, Result};
use crate::pool::{Pool, Store, transaction};
use crate::records::{NewReviewRecord, Submitted};
use crate::steps;
use plaudit_model::ids::ShopKey;
use sqlx::{Connection, PgPool};

impl Store {
    /// Stores a review, its product if unknown, its conversation, photos, tally, audit row and jobs, all or nothing.
    /// When this returns, a kill or a power cut does not lose it.
    ///
    /// # Errors
    /// `NotFound` when there is no such shop.
    pub async fn submit(&self, shop: &ShopKey, review: NewReviewRecord) -> Result<Submitted> {
        let photos = !review.photos.is_empty();
        let done = match (self.group(), self.pool()) {
            (Some(group), _) => group.submit(shop.clone(), review).await?,
            (None, Pool::Postgres(pool)) => submit_postgres(pool, shop, &review).await?,
            (None, Pool::Sqlite { .. }) => return Err(Error::Unavailable("the writer is gone".to_owned())),
        };
        Ok(match done {
            Submitted::Stored(review) if photos => Submitted::Stored(self.with_photos(shop, review).await?),
            Submitted::Same(review) if photos => Submitted::Same(self.with_photos(shop, review).await?),
            done => done,
        })
    }

    /// Stores many reviews in one transaction, each with the shop's answer if it has one, and skips those that exist.
    /// Answers are public, by `answered_by`, twenty minutes after the review. Gives how many were stored.
    ///
    /// # Errors
    /// `NotFound` when there is no such shop; then nothing is stored.
    pub async fn submit_all(
        &self,
        shop: &ShopKey,
        mut reviews: Vec<(NewReviewRecord, Option<String>)>,
        answered_by: &str,
    ) -> Result<usize> {
        // All who lock many tallies lock them in one order, so that they wait for each other instead of in a circle.
        reviews.sort_by(|(a, _), (b, _)| a.product.cmp(&b.product));
        let reviews = &reviews;
        transaction!(self, |conn| {
            let mut stored = 0;
            let mut last = None;
            for (review, answer) in reviews {
                let mut savepoint = conn.begin().await?;
                let Some(Submitted::Stored(_)) = steps::insert(&mut savepoint, shop, review).await? else {
                    savepoint.rollback().await?;
                    continue;
                };
                savepoint.commit().await?;
                stored += 1;
                last = Some(review.id.as_str());
                if let Some(answer) = answer {
                    steps::answer(&mut *conn, shop, review, answer, answered_by).await?;
                }
            }
            if let Some(id) = last {
                steps::bump(&mut *conn, shop, id).await?;
            }
            Ok(stored)
        })
    }
}

async fn submit_postgres(pool: &PgPool, shop: &ShopKey, review: &NewReviewRecord) -> Result<Submitted> {
    let mut begun = pool.begin().await?;
    match steps::postgres::insert(&mut begun, shop, review).await? {
        Some(stored @ Submitted::Stored(_)) => {
            steps::postgres::bump(&mut begun, shop, review.id.as_str()).await?;
            begun.commit().await?;
            return Ok(stored);
        }
        Some(other) => {
            begun.rollback().await?;
            return Ok(other);
        }
        None => begun.rollback().await?,
    }
    let mut conn = pool.acquire().await?;
    steps::postgres::existing(&mut conn, shop, review).await?.ok_or_else(gone)
}

/// The id was taken when we came and free when we looked. Whoever tries again will find out.
pub(crate) fn gone() -> Error {
    Error::Unavailable("this review was erased just now".to_owned())
}
