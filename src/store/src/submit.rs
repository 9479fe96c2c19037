//! Submissions: everything that a review brings along, in one transaction.

pub(crate) mod group;

use crate::error::{Error, Result};
use crate::pool::{Pool, Store, transaction};
use crate::records::{NewReviewRecord, Submitted};
use crate::steps;
use plaudit_model::ids::ShopKey;
use sqlx::PgPool;

/// How often to look again when another transaction stored the same id meanwhile. Once is enough unless it is
/// erased in between.
const TRIES: usize = 3;

impl Store {
    /// Stores a review, its product if unknown, its conversation, tally, audit row and jobs, all or nothing.
    /// When this returns, a kill or a power cut does not lose it.
    ///
    /// # Errors
    /// `NotFound` when there is no such shop.
    pub async fn submit(&self, shop: &ShopKey, review: NewReviewRecord) -> Result<Submitted> {
        match (self.group(), self.pool()) {
            (Some(group), _) => group.submit(shop.clone(), review).await,
            (None, Pool::Postgres(pool)) => submit_postgres(pool, shop, &review).await,
            (None, Pool::Sqlite { .. }) => Err(Error::Unavailable("the writer is gone".to_owned())),
        }
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
                if steps::insert(&mut *conn, shop, review).await?.is_none() {
                    continue;
                }
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
    for _ in 0..TRIES {
        let mut begun = pool.begin().await?;
        match steps::postgres::submit(&mut begun, shop, review).await? {
            Some(done) => {
                begun.commit().await?;
                return Ok(done);
            }
            // Undone, or the product would stay without a review.
            None => begun.rollback().await?,
        }
    }
    Err(Error::Unavailable("the same review comes and goes".to_owned()))
}
