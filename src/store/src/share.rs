//! Products that share reviews: variants of one product, and groups.
//!
//! The reviews of all who share stand under one product, the target, and are counted there; each remembers the id that
//! it was written for. So reading takes one look-up more and no other query changes, and whoever leaves takes along
//! what was written for it and for those below it. `parent` is what the merchant said, a tree of any depth; `target`,
//! its root, follows from that and is kept beside it.
//!
//! Moving and posting meet at the table's lock, see `engine::LOCK_REVIEWS`: a review is stored where its product leads
//! in the end, whoever comes first.

use crate::error::{Error, Result};
use crate::pool::{Store, per_engine, read};
use crate::records::Product;
use plaudit_model::ids::{ProductId, ShopKey};
use sqlx::{query, query_as, query_scalar};
use std::collections::HashMap;

/// Products that share the reviews of one at most.
pub(crate) const MOST: i64 = 1_000;

impl Store {
    /// Where the reviews of products stand that share others'; those that share none are not in the map.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn targets(&self, shop: &ShopKey, ids: &[ProductId]) -> Result<HashMap<ProductId, ProductId>> {
        let ids: Vec<&str> = ids.iter().map(ProductId::as_str).collect();
        let found: Vec<(String, String)> = read!(self, |conn| query_as(engine::TARGETS)
            .bind(shop.as_str())
            .bind(engine::list(&ids))
            .fetch_all(conn)
            .await?);
        let pair = |(id, target): (String, String)| {
            let parse =
                |text: String| ProductId::try_from(text).map_err(|error| crate::rows::unreadable(&error.to_string()));
            Ok((parse(id)?, parse(target)?))
        };
        found.into_iter().map(pair).collect()
    }
}

/// An id and all below it, given the pairs of id and parent that share one target.
fn family(id: &str, pairs: &[(String, String)]) -> Vec<String> {
    let mut found = vec![id.to_owned()];
    let mut next = 0;
    while let Some(parent) = found.get(next).cloned() {
        found.extend(pairs.iter().filter(|(_, above)| *above == parent).map(|(below, _)| below.clone()));
        next += 1;
    }
    found
}

per_engine! {
    /// Makes each product share the reviews of its parent, or of nobody. All who change leave first: the order in
    /// which they come does not matter.
    pub(crate) async fn arrange(conn: &mut Connection, shop: &ShopKey, products: &[&Product]) -> Result<()> {
        let known: Vec<(String, String)> = query_as("select id, parent from product_share where shop = $1")
            .bind(shop.as_str()).fetch_all(&mut *conn).await?;
        let known: HashMap<&str, &str> = known.iter().map(|(id, parent)| (id.as_str(), parent.as_str())).collect();
        let parent = |product: &Product| product.parent.as_ref().map(|parent| parent.as_str().to_owned());
        let differs = |product: &&&Product| known.get(product.id.as_str()).copied() != parent(product).as_deref();
        let changed: Vec<&&Product> = products.iter().filter(differs).collect();
        for product in &changed {
            if known.contains_key(product.id.as_str()) {
                leave(conn, shop, product.id.as_str()).await?;
            }
        }
        for product in changed {
            if let Some(parent) = &product.parent {
                join(conn, shop, product.id.as_str(), parent.as_str()).await?;
            }
        }
        Ok(())
    }

    /// Everything that stands under `id` goes to where `parent` leads.
    async fn join(conn: &mut Connection, shop: &ShopKey, id: &str, parent: &str) -> Result<()> {
        query("insert into product (shop, id, name, url, image) values ($1, $2, '', '', '') on conflict do nothing")
            .bind(shop.as_str()).bind(parent).execute(&mut *conn).await?;
        let above: Option<String> = query_scalar("select target from product_share where shop = $1 and id = $2")
            .bind(shop.as_str()).bind(parent).fetch_optional(&mut *conn).await?;
        let target = above.unwrap_or_else(|| parent.to_owned());
        if target == id {
            return Err(Error::Sharing(id.to_owned(), "would share its own reviews: the other one shares those of this one"));
        }
        let many: i64 = query_scalar("select count(*) from product_share where shop = $1 and target in ($2, $3)")
            .bind(shop.as_str()).bind(&target).bind(id).fetch_one(&mut *conn).await?;
        if many >= MOST {
            return Err(Error::Sharing(id.to_owned(), "would be one too many: at most 1,000 products share the reviews of one"));
        }
        query("update product_share set target = $3 where shop = $1 and target = $2")
            .bind(shop.as_str()).bind(id).bind(&target).execute(&mut *conn).await?;
        query("insert into product_share (shop, id, parent, target) values ($1, $2, $3, $4)")
            .bind(shop.as_str()).bind(id).bind(parent).bind(&target).execute(&mut *conn).await?;
        let counted: Vec<(i64, i64)> = query_as(
            "select rating, count(*) from review where shop = $1 and product = $2 and status = 'published' group by rating")
            .bind(shop.as_str()).bind(id).fetch_all(&mut *conn).await?;
        query("update review set product = $3, written_for = coalesce(written_for, $2) where shop = $1 and product = $2")
            .bind(shop.as_str()).bind(id).bind(&target).execute(&mut *conn).await?;
        shift(conn, shop, id, &target, &counted).await
    }

    /// What was written for `id` and those below it comes back to it.
    async fn leave(conn: &mut Connection, shop: &ShopKey, id: &str) -> Result<()> {
        let target: String = query_scalar("delete from product_share where shop = $1 and id = $2 returning target")
            .bind(shop.as_str()).bind(id).fetch_one(&mut *conn).await?;
        let pairs: Vec<(String, String)> = query_as("select id, parent from product_share where shop = $1 and target = $2")
            .bind(shop.as_str()).bind(&target).fetch_all(&mut *conn).await?;
        for one in family(id, &pairs) {
            query("update product_share set target = $3 where shop = $1 and id = $2")
                .bind(shop.as_str()).bind(&one).bind(id).execute(&mut *conn).await?;
            let counted: Vec<(i64, i64)> = query_as("
                select rating, count(*) from review
                where shop = $1 and product = $2 and written_for = $3 and status = 'published' group by rating")
                .bind(shop.as_str()).bind(&target).bind(&one).fetch_all(&mut *conn).await?;
            query("
                update review set product = $4, written_for = nullif(written_for, $4)
                where shop = $1 and product = $2 and written_for = $3")
                .bind(shop.as_str()).bind(&target).bind(&one).bind(id).execute(&mut *conn).await?;
            shift(conn, shop, &target, id, &counted).await?;
        }
        Ok(())
    }

    /// Published reviews, and what they answer, are counted there instead of here.
    async fn shift(conn: &mut Connection, shop: &ShopKey, from: &str, to: &str, counted: &[(i64, i64)]) -> Result<()> {
        let mut n = [0; 5];
        for &(rating, count) in counted {
            n[usize::try_from(rating - 1).unwrap_or_default().min(4)] = count;
        }
        if n == [0; 5] {
            return Ok(());
        }
        query("
            update tally set n1 = n1 - $3, n2 = n2 - $4, n3 = n3 - $5, n4 = n4 - $6, n5 = n5 - $7
            where shop = $1 and product = $2")
            .bind(shop.as_str()).bind(from).bind(n[0]).bind(n[1]).bind(n[2]).bind(n[3]).bind(n[4])
            .execute(&mut *conn).await?;
        query("
            insert into tally (shop, product, n1, n2, n3, n4, n5) values ($1, $2, $3, $4, $5, $6, $7)
            on conflict (shop, product) do update set n1 = tally.n1 + excluded.n1, n2 = tally.n2 + excluded.n2,
                n3 = tally.n3 + excluded.n3, n4 = tally.n4 + excluded.n4, n5 = tally.n5 + excluded.n5")
            .bind(shop.as_str()).bind(to).bind(n[0]).bind(n[1]).bind(n[2]).bind(n[3]).bind(n[4])
            .execute(&mut *conn).await?;
        answers::recount(conn, shop, from).await?;
        answers::recount(conn, shop, to).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn families() {
        let pairs =
            [("b", "a"), ("c", "b"), ("d", "a"), ("e", "root")].map(|(id, above)| (id.to_owned(), above.to_owned()));
        assert_eq!(family("a", &pairs), ["a", "b", "d", "c"]);
        assert_eq!(family("c", &pairs), ["c"]);
        assert_eq!(family("nobody", &[]), ["nobody"]);
    }
}
