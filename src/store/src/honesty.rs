//! What became of the reviews of each number of stars: how many are hidden, and how long they took to be shown.

use crate::error::Result;
use crate::pool::{Store, read};
use plaudit_model::ids::ShopKey;
use plaudit_model::rating::Rating;
use plaudit_model::time::Millis;
use sqlx::query_as;

/// The reviews with one number of stars.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct StarFigures {
    /// All that were written on the shop's pages.
    pub written: i64,
    /// Of these, those that are shown.
    pub shown: i64,
    /// Those that are hidden.
    pub hidden: i64,
    /// Those that wait for a person.
    pub held: i64,
    /// Milliseconds from writing to showing, of the middle one of those that were ever shown; none where none was.
    pub median_wait: Option<f64>,
}

/// The reviews of the time.
macro_rules! written {
    () => {
        "select rating, status, published - created as wait from review \
         where shop = $1 and created >= $2 and source = 'site'"
    };
}

/// One pass over them, and the middle of each number of stars.
const FIGURES: &str = concat!(
    "with written as (",
    written!(),
    "), ranked as (
        select rating, wait, row_number() over (partition by rating order by wait) as place,
            count(*) over (partition by rating) as n
        from written where wait is not null
    ), middle as (
        select rating, avg(cast(wait as double precision)) as wait from ranked
        where place * 2 between n and n + 2 group by rating
    )
    select w.rating, cast(count(*) as bigint), cast(sum(case when w.status = 'published' then 1 else 0 end) as bigint),
        cast(sum(case when w.status = 'hidden' then 1 else 0 end) as bigint),
        cast(sum(case when w.status = 'held' then 1 else 0 end) as bigint), max(m.wait)
    from written w left join middle m on m.rating = w.rating
    group by w.rating order by w.rating"
);

impl Store {
    /// Figures of the reviews that were written since a moment, by stars from one to five.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn honesty(&self, shop: &ShopKey, since: Millis) -> Result<[StarFigures; 5]> {
        type Row = (i64, i64, i64, i64, i64, Option<f64>);
        let rows: Vec<Row> =
            read!(self, |conn| query_as(FIGURES).bind(shop.as_str()).bind(since.0).fetch_all(conn).await?);
        let mut figures = [StarFigures::default(); 5];
        for (rating, written, shown, hidden, held, median_wait) in rows {
            if let Ok(rating) = Rating::try_from(rating) {
                figures[rating.index()] = StarFigures { written, shown, hidden, held, median_wait };
            }
        }
        Ok(figures)
    }
}

#[cfg(test)]
mod tests {
    use crate::plan::assert_found;

    #[tokio::test]
    async fn e2_reviews_of_a_time_are_found_by_their_index() {
        assert_found(written!()).await;
    }
}
