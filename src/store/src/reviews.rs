//! What shoppers read: reviews page by page, and tallies.

use crate::error::Result;
use crate::pool::{Store, read};
use crate::records::ReviewRecord;
use crate::rows::{ReviewRow, all, latest_answer, review_columns, rows, standing_product};
use plaudit_model::ids::{ProductId, ReviewId, ShopKey};
use plaudit_model::page::{Cursor, Sort};
use plaudit_model::rating::Tally;
use plaudit_model::time::Millis;
use sqlx::{query_as, query_scalar};
use std::collections::HashMap;

/// A page of published reviews: `$3` stars, `$4` time and `$5` id of the last one before it, `$6` how many.
/// `$after` and `$order` must fit an index of the migration.
macro_rules! page {
    ($after:literal, $order:literal) => {
        concat!(
            "select ",
            review_columns!(),
            " from review r",
            latest_answer!(),
            "where r.shop = $1 and r.product = ",
            standing_product!(),
            " and r.status = 'published' and ",
            $after,
            " order by ",
            $order,
            " limit $6"
        )
    };
}

/// The statement of an order, and where its first page begins. Orders that do not look at stars must still name
/// all parameters, since PostgreSQL has to know their types.
fn order(sort: Sort) -> (&'static str, (i64, i64, &'static str)) {
    match sort {
        Sort::Newest => (
            page!("$3 = cast($3 as bigint) and (r.published, r.id) < ($4, $5)", "r.published desc, r.id desc"),
            (0, i64::MAX, ""),
        ),
        Sort::Oldest => (
            page!("$3 = cast($3 as bigint) and (r.published, r.id) > ($4, $5)", "r.published, r.id"),
            (0, i64::MIN, ""),
        ),
        Sort::Highest => (
            page!("(r.rating, r.published, r.id) < ($3, $4, $5)", "r.rating desc, r.published desc, r.id desc"),
            (6, i64::MAX, ""),
        ),
        // Two directions in one order, which no comparison of rows can say.
        Sort::Lowest => (
            page!(
                "r.rating >= $3 and (r.rating > $3 or (r.published, r.id) < ($4, $5))",
                "r.rating, r.published desc, r.id desc"
            ),
            (0, i64::MAX, ""),
        ),
    }
}

const SIMHASHES: &str = "
    select simhash from review where shop = $1 and created >= $2 and chars >= $3 order by created desc limit $4";

impl Store {
    /// One review, whatever its status.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn review(&self, shop: &ShopKey, id: &ReviewId) -> Result<Option<ReviewRecord>> {
        let row: Option<ReviewRow> = read!(self, |conn| query_as(concat!(
            "select ",
            review_columns!(),
            " from review r",
            latest_answer!(),
            "where r.shop = $1 and r.id = $2"
        ))
        .bind(shop.as_str())
        .bind(id.as_str())
        .fetch_optional(conn)
        .await?);
        match row {
            Some(row) => Ok(Some(self.with_photos(shop, row.try_into()?).await?)),
            None => Ok(None),
        }
    }

    /// Published reviews of a product with their latest public answers: at most `limit`, after `after`.
    ///
    /// Pages go by keys, not by offsets: a review that comes or goes meanwhile neither repeats nor hides another.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn published(
        &self,
        shop: &ShopKey,
        product: &ProductId,
        sort: Sort,
        after: Option<&Cursor>,
        limit: usize,
    ) -> Result<Vec<ReviewRecord>> {
        let (statement, begin) = order(sort);
        let (stars, at, id) = after.map_or(begin, |cursor| (i64::from(cursor.stars), cursor.at.0, cursor.id.as_str()));
        let found: Vec<ReviewRow> = read!(self, |conn| query_as(statement)
            .bind(shop.as_str())
            .bind(product.as_str())
            .bind(stars)
            .bind(at)
            .bind(id)
            .bind(rows(limit))
            .fetch_all(conn)
            .await?);
        self.with_all_photos(shop, all(found)?, false).await
    }

    /// Tallies in the order asked for; zero for products that are unknown.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn tallies(&self, shop: &ShopKey, products: &[ProductId]) -> Result<Vec<Tally>> {
        let ids: Vec<&str> = products.iter().map(ProductId::as_str).collect();
        let found: Vec<(String, i64, i64, i64, i64, i64)> = read!(self, |conn| query_as(engine::TALLIES)
            .bind(shop.as_str())
            .bind(engine::list(&ids))
            .fetch_all(conn)
            .await?);
        let known: HashMap<&str, Tally> = found
            .iter()
            .map(|(product, n1, n2, n3, n4, n5)| {
                (product.as_str(), Tally([n1, n2, n3, n4, n5].map(|&n| u64::try_from(n).unwrap_or(0))))
            })
            .collect();
        Ok(ids.iter().map(|id| known.get(id).copied().unwrap_or_default()).collect())
    }

    /// Simhashes of the shop's reviews since a moment, of texts with at least `min_chars`, newest first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn recent_simhashes(
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
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::assert_indexed;

    #[tokio::test]
    async fn every_order_has_its_index() {
        for &sort in Sort::ALL {
            assert_indexed(order(sort).0).await;
        }
        assert_indexed(SIMHASHES).await;
    }
}
