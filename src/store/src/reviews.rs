//! What shoppers read: reviews page by page, and tallies.

use crate::error::Result;
use crate::pool::{Store, read};
use crate::records::ReviewRecord;
use crate::rows::{ReviewRow, all, latest_answer, review_columns, rows, standing_product};
use plaudit_model::ids::{ProductId, ReviewId, ShopKey};
use plaudit_model::page::{Cursor, Sort};
use plaudit_model::rating::Tally;
use plaudit_model::selection::Selection;
use plaudit_model::time::Millis;
use plaudit_model::verdict::{Language, Topic};
use sqlx::{query_as, query_scalar};
use std::collections::HashMap;

/// A page of published reviews: `$3` rank, `$4` time and `$5` id of the last one before it, `$6` how many; with a filter
/// also its parameters. `$after` and `$order` must fit an index of the migrations. Orders that do not look at every
/// parameter must still name it, since PostgreSQL has to know its type.
macro_rules! page {
    ($scope:expr, $filter:expr, $after:literal, $order:literal) => {
        concat!(
            "select ",
            review_columns!(),
            " from review r",
            latest_answer!(),
            "where r.shop = $1 and ",
            $scope,
            " and r.status = 'published' and ",
            $filter,
            $after,
            " order by ",
            $order,
            " limit $6"
        )
    };
}

/// What a selection leaves: `$7` stars as bits, `$8` language and `$9` whether it is this one or all others, `$10` photos,
/// `$11` verified, `$12` topic, `$13` to `$17` words.
macro_rules! filter {
    () => {
        "($7 = 0 or (cast($7 as bigint) >> cast(r.rating - 1 as int)) & 1 = 1)
         and ($8 = '' or (r.language = $8) = $9)
         and (not $10 or exists (select 1 from photo ph where ph.shop = r.shop and ph.review = r.id and ph.hide_reason is null)) and (not $11 or r.verified)
         and ($12 = '' or r.topics like '%\"' || $12 || '\"%')
         and ($13 = '' or r.folded like '%' || $13 || '%') and ($14 = '' or r.folded like '%' || $14 || '%')
         and ($15 = '' or r.folded like '%' || $15 || '%') and ($16 = '' or r.folded like '%' || $16 || '%')
         and ($17 = '' or r.folded like '%' || $17 || '%') and "
    };
}

/// The reviews that a product shows, its own or those that it shares.
macro_rules! of_product {
    () => {
        concat!("r.product = ", standing_product!())
    };
}

/// The statements of an order for a product: all of it, and a selection.
macro_rules! both {
    ($after:literal, $order:literal) => {
        [page!(of_product!(), "", $after, $order), page!(of_product!(), filter!(), $after, $order)]
    };
}

const OF_SHOP: [&str; 2] = [
    page!("$2 = $2", "", "$3 = cast($3 as bigint) and (r.published, r.id) < ($4, $5)", "r.published desc, r.id desc"),
    page!(
        "$2 = $2",
        filter!(),
        "$3 = cast($3 as bigint) and (r.published, r.id) < ($4, $5)",
        "r.published desc, r.id desc"
    ),
];

/// The statements of an order, and where its first page begins.
fn order(sort: Sort) -> ([&'static str; 2], (i64, i64, &'static str)) {
    match sort {
        Sort::Newest | Sort::Local => (
            both!("$3 = cast($3 as bigint) and (r.published, r.id) < ($4, $5)", "r.published desc, r.id desc"),
            (0, i64::MAX, ""),
        ),
        Sort::Oldest => (
            both!("$3 = cast($3 as bigint) and (r.published, r.id) > ($4, $5)", "r.published, r.id"),
            (0, i64::MIN, ""),
        ),
        Sort::Helpful => (
            both!("(r.helpful, r.published, r.id) < ($3, $4, $5)", "r.helpful desc, r.published desc, r.id desc"),
            (i64::MAX, i64::MAX, ""),
        ),
        Sort::Highest => (
            both!("(r.rating, r.published, r.id) < ($3, $4, $5)", "r.rating desc, r.published desc, r.id desc"),
            (6, i64::MAX, ""),
        ),
        // Two directions in one order, which no comparison of rows can say.
        Sort::Lowest => (
            both!(
                "r.rating >= $3 and (r.rating > $3 or (r.published, r.id) < ($4, $5))",
                "r.rating, r.published desc, r.id desc"
            ),
            (0, i64::MAX, ""),
        ),
    }
}

/// What to read: a selection with its words folded.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// The wish.
    pub selection: Selection,
    /// Words that all have to be in the text, folded as the texts are.
    pub terms: Vec<String>,
    /// The reader's language, for [`Sort::Local`].
    pub local: Option<Language>,
}

impl Wanted {
    /// Everything in an order.
    pub fn sorted(sort: Sort) -> Self {
        Wanted { selection: Selection { sort: Some(sort), ..Selection::default() }, ..Wanted::default() }
    }

    fn narrows(&self) -> bool {
        self.selection.narrows() || !self.terms.is_empty()
    }

    /// The parameters `$7` to `$17`, as [`filter!`] takes them; `language` with whether it is this one or all others.
    pub(crate) fn parameters(&self, language: Option<(Language, bool)>) -> (i64, &'static str, bool, [&str; 6]) {
        let stars = self.selection.stars.iter().fold(0, |bits, stars| bits | 1 << (stars - 1));
        let (code, this) = language.map_or(("", true), |(language, this)| (language.code(), this));
        let term = |at: usize| self.terms.get(at).map_or("", String::as_str);
        let topic = self.selection.topic.map_or("", Topic::code);
        (stars, code, this, [topic, term(0), term(1), term(2), term(3), term(4)])
    }
}

/// One row for each product: few, next to its reviews.
const SHOP_TALLY: &str = "
    select cast(coalesce(sum(n1), 0) as bigint), cast(coalesce(sum(n2), 0) as bigint),
        cast(coalesce(sum(n3), 0) as bigint), cast(coalesce(sum(n4), 0) as bigint),
        cast(coalesce(sum(n5), 0) as bigint)
    from tally where shop = $1";

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
        self.selected(shop, Some(product), &Wanted::sorted(sort), after, limit).await
    }

    /// The same of a selection. Without a product, of the whole shop, always the newest first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn selected(
        &self,
        shop: &ShopKey,
        product: Option<&ProductId>,
        wanted: &Wanted,
        after: Option<&Cursor>,
        limit: usize,
    ) -> Result<Vec<ReviewRecord>> {
        let asked = wanted.selection.language.map(|language| (language, true));
        let (true, None, Some(local), Some(_)) =
            (wanted.selection.sort == Some(Sort::Local), asked, wanted.local, product)
        else {
            return self.stretch(shop, product, wanted, asked, after, limit).await;
        };
        // First those in the reader's language, then all others: each stretch is in the order of one index.
        let own = after.is_none_or(|cursor| cursor.rank == 1);
        let mut found = Vec::new();
        if own {
            found = self.stretch(shop, product, wanted, Some((local, true)), after, limit).await?;
        }
        if found.len() < limit {
            let rest = limit - found.len();
            let after = after.filter(|_| !own);
            found.extend(self.stretch(shop, product, wanted, Some((local, false)), after, rest).await?);
        }
        Ok(found)
    }

    async fn stretch(
        &self,
        shop: &ShopKey,
        product: Option<&ProductId>,
        wanted: &Wanted,
        language: Option<(Language, bool)>,
        after: Option<&Cursor>,
        limit: usize,
    ) -> Result<Vec<ReviewRecord>> {
        let (statements, begin) = order(wanted.selection.sort.unwrap_or(Sort::Newest));
        let (statements, begin) = if product.is_some() { (statements, begin) } else { (OF_SHOP, (0, i64::MAX, "")) };
        let (rank, at, id) = after.map_or(begin, |cursor| (i64::from(cursor.rank), cursor.at.0, cursor.id.as_str()));
        let filtered = wanted.narrows() || language.is_some();
        let (stars, code, this, words) = wanted.parameters(language);
        let found: Vec<ReviewRow> = read!(self, |conn| {
            let asked = query_as(statements[usize::from(filtered)])
                .bind(shop.as_str())
                .bind(product.map_or("", ProductId::as_str))
                .bind(rank)
                .bind(at)
                .bind(id)
                .bind(rows(limit));
            let asked = if filtered {
                let chosen = &wanted.selection;
                let asked = asked.bind(stars).bind(code).bind(this).bind(chosen.photos).bind(chosen.verified);
                words.into_iter().fold(asked, |asked, word| asked.bind(word))
            } else {
                asked
            };
            asked.fetch_all(conn).await?
        });
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

    /// All published reviews of a shop by stars.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn shop_tally(&self, shop: &ShopKey) -> Result<Tally> {
        let sums: (i64, i64, i64, i64, i64) =
            read!(self, |conn| query_as(SHOP_TALLY).bind(shop.as_str()).fetch_one(conn).await?);
        let (n1, n2, n3, n4, n5) = sums;
        Ok(Tally([n1, n2, n3, n4, n5].map(|n| u64::try_from(n).unwrap_or(0))))
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
            for statement in order(sort).0 {
                assert_indexed(statement).await;
            }
        }
        for statement in OF_SHOP {
            assert_indexed(statement).await;
        }
        assert_indexed(SIMHASHES).await;
    }
}
