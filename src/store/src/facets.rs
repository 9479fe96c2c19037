//! How the published reviews of a product are spread over what a reader can choose by, and the two that readers found
//! most helpful.

use crate::error::Result;
use crate::pool::{Store, read};
use crate::records::ReviewRecord;
use crate::reviews::Wanted;
use crate::rows::{ReviewRow, coded, latest_answer, review_columns, standing_product, unreadable};
use plaudit_model::ids::{ProductId, ShopKey};
use plaudit_model::selection::Selection;
use plaudit_model::verdict::{Language, Topic};
use sqlx::query_as;

/// Reviews that are alike in all that can be chosen by.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Alike {
    stars: u8,
    language: Language,
    topics: Vec<Topic>,
    photos: bool,
    verified: bool,
    count: u64,
}

/// The reviews of a product (those that a search finds), counted by every combination of what can be chosen by.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facets(Vec<Alike>);

impl Facets {
    /// How many a selection leaves. Its search was applied when the facets were read.
    pub fn count(&self, of: &Selection) -> u64 {
        let fits = |one: &&Alike| {
            (of.stars.is_empty() || of.stars.contains(&one.stars))
                && of.language.is_none_or(|language| language == one.language)
                && of.topic.is_none_or(|topic| one.topics.contains(&topic))
                && (!of.photos || one.photos)
                && (!of.verified || one.verified)
        };
        self.0.iter().filter(fits).map(|one| one.count).sum()
    }

    /// Languages that occur, the most frequent first.
    pub fn languages(&self) -> Vec<Language> {
        self.most(|one| vec![one.language].into_iter().filter(|language| *language != Language::Undetermined).collect())
    }

    /// Topics that more than one review speaks of, the most frequent first.
    pub fn topics(&self) -> Vec<Topic> {
        let mut topics = self.most(|one| one.topics.clone());
        topics.retain(|topic| self.count(&Selection { topic: Some(*topic), ..Selection::default() }) > 1);
        topics
    }

    fn most<T: Ord + Copy>(&self, of: impl Fn(&Alike) -> Vec<T>) -> Vec<T> {
        let mut counts = std::collections::BTreeMap::new();
        for one in &self.0 {
            for key in of(one) {
                *counts.entry(key).or_insert(0) += one.count;
            }
        }
        let mut sorted: Vec<(T, u64)> = counts.into_iter().collect();
        // The sort is stable: equals stay in the order of their codes.
        sorted.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        sorted.into_iter().map(|(key, _)| key).collect()
    }
}

const FACETS: &str = concat!(
    "select rating, language, topics, pictured, verified, count(*) from (
        select r.*, exists (select 1 from photo ph where ph.shop = r.shop and ph.review = r.id and ph.hide_reason is null)
            as pictured from review r) as found
    where shop = $1 and product = ",
    standing_product!(),
    " and status = 'published'
        and ($3 = '' or folded like '%' || $3 || '%') and ($4 = '' or folded like '%' || $4 || '%')
        and ($5 = '' or folded like '%' || $5 || '%') and ($6 = '' or folded like '%' || $6 || '%')
        and ($7 = '' or folded like '%' || $7 || '%')
    group by rating, language, topics, pictured, verified"
);

/// The most helpful review among those with so many stars, by votes alone; the newest among equals.
const MOST_HELPFUL: &str = concat!(
    "select ",
    review_columns!(),
    " from review r",
    latest_answer!(),
    "where r.shop = $1 and r.product = ",
    standing_product!(),
    " and r.status = 'published' and r.helpful > 0 and r.rating between $3 and $4
    order by r.helpful desc, r.published desc, r.id desc limit 1"
);

impl Store {
    /// How the published reviews of a product are spread; with words to look for, those that have them.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn facets(&self, shop: &ShopKey, product: &ProductId, wanted: &Wanted) -> Result<Facets> {
        let (_, _, _, [_, words @ ..]) = wanted.parameters(None);
        let found: Vec<(i64, String, String, bool, bool, i64)> = read!(self, |conn| {
            let asked = query_as(FACETS).bind(shop.as_str()).bind(product.as_str());
            words.into_iter().fold(asked, |asked, word| asked.bind(word)).fetch_all(conn).await?
        });
        let alike = |(stars, language, topics, photos, verified, count): (i64, String, String, bool, bool, i64)| {
            Ok(Alike {
                stars: u8::try_from(stars).unwrap_or(0),
                language: coded(&language, Language::from_code)?,
                topics: serde_json::from_str(&topics).map_err(|error| unreadable(&error.to_string()))?,
                photos,
                verified,
                count: u64::try_from(count).unwrap_or(0),
            })
        };
        Ok(Facets(found.into_iter().map(alike).collect::<Result<_>>()?))
    }

    /// The praise (four and five stars) and the criticism (one to three) that readers found most helpful. Both or none:
    /// one side alone would be a selection of ours.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn both_sides(
        &self,
        shop: &ShopKey,
        product: &ProductId,
    ) -> Result<Option<(ReviewRecord, ReviewRecord)>> {
        let mut sides = Vec::new();
        for (from, to) in [(4, 5), (1, 3)] {
            let found: Option<ReviewRow> = read!(self, |conn| query_as(MOST_HELPFUL)
                .bind(shop.as_str())
                .bind(product.as_str())
                .bind(from)
                .bind(to)
                .fetch_optional(conn)
                .await?);
            let Some(row) = found else { return Ok(None) };
            sides.push(ReviewRecord::try_from(row)?);
        }
        let mut sides = sides.into_iter();
        Ok(sides.next().zip(sides.next()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::assert_indexed;

    #[tokio::test]
    async fn the_most_helpful_are_found_by_their_index() {
        assert_indexed(MOST_HELPFUL).await;
    }
}
