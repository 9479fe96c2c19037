//! The merchant's list of products. Which of them share reviews is the work of `share`.

use crate::error::Result;
use crate::pool::{Store, per_engine, read, statement, transaction};
use crate::records::{ListedProduct, Product};
use crate::rows::{all, rows, text, unreadable};
use crate::share;
use plaudit_model::ids::{ProductId, ShopKey};
use plaudit_model::time::Millis;
use sqlx::{query, query_as, query_scalar};

/// Products that one statement takes.
const CHUNK: usize = 500;

/// A product with its parent.
#[derive(sqlx::FromRow)]
struct ProductRow {
    id: String,
    name: String,
    url: String,
    image: String,
    gtin: String,
    variant: String,
    parent: Option<String>,
}

/// A stored id.
fn id(text: String) -> Result<ProductId> {
    ProductId::try_from(text).map_err(|error| unreadable(&error.to_string()))
}

impl TryFrom<ProductRow> for Product {
    type Error = crate::Error;
    fn try_from(row: ProductRow) -> Result<Self> {
        let parent = row.parent.map(id).transpose()?;
        let ProductRow { name, url, image, gtin, variant, .. } = row;
        Ok(Product { id: id(row.id)?, name, url, image, gtin, variant, parent })
    }
}

/// A line of the list.
#[derive(sqlx::FromRow)]
struct ListedRow {
    #[sqlx(flatten)]
    product: ProductRow,
    target: Option<String>,
    members: i64,
    reviews: i64,
}

impl TryFrom<ListedRow> for ListedProduct {
    type Error = crate::Error;
    fn try_from(row: ListedRow) -> Result<Self> {
        let target = row.target.map(id).transpose()?;
        Ok(ListedProduct { product: row.product.try_into()?, target, members: row.members, reviews: row.reviews })
    }
}

/// `$2`: what the folded text must hold, `$3` and `$4` limit and offset.
const LIST: &str = "
    select p.id, p.name, p.url, p.image, p.gtin, p.variant, s.parent, s.target,
        (select count(*) from product_share m where m.shop = p.shop and m.target = p.id) as members,
        coalesce(t.n1 + t.n2 + t.n3 + t.n4 + t.n5, 0) as reviews
    from product p
        left join product_share s on s.shop = p.shop and s.id = p.id
        left join tally t on t.shop = p.shop and t.product = coalesce(s.target, p.id)
    where p.shop = $1 and p.listed = true and p.folded like $2 escape '\\'
    order by p.folded, p.id limit $3 offset $4";

const ONE: &str = "
    select p.id, p.name, p.url, p.image, p.gtin, p.variant, s.parent
    from product p left join product_share s on s.shop = p.shop and s.id = p.id
    where p.shop = $1 and p.id = $2";

/// Those that share the reviews of a product, directly or through others.
const MEMBERS: &str = "
    select p.id, p.name, p.url, p.image, p.gtin, p.variant, s.parent
    from product_share s join product p on p.shop = s.shop and p.id = s.id
    where s.shop = $1 and s.target = $2 limit $3";

/// What a product is searched by; it begins with the name, which makes the order of the list.
fn folded(product: &Product) -> String {
    let Product { name, variant, gtin, id, .. } = product;
    format!("{name} {variant} {id} {gtin}").to_lowercase()
}

/// A pattern for whatever holds these words, in their order.
fn holding(words: &str) -> String {
    let mut pattern = String::from("%");
    for word in text(words).to_lowercase().split_whitespace() {
        for sign in word.chars() {
            if matches!(sign, '%' | '_' | '\\') {
                pattern.push('\\');
            }
            pattern.push(sign);
        }
        pattern.push('%');
    }
    pattern
}

/// Products as the statement takes them.
fn json(products: &[&Product]) -> String {
    let one = |product: &&Product| {
        serde_json::json!({
            "id": product.id.as_str(), "name": text(&product.name), "url": text(&product.url), "image": text(&product.image),
            "gtin": product.gtin, "variant": text(&product.variant), "folded": text(&folded(product)),
        })
    };
    serde_json::Value::Array(products.iter().map(one).collect()).to_string()
}

impl Store {
    /// Adds products to the merchant's list, or changes them, all or nothing; their reviews move to where they are
    /// shared from now on. `who` stands in the audit.
    ///
    /// # Errors
    /// `NotFound` when there is no such shop, `Sharing` when one cannot share as it says.
    pub async fn put_products(&self, shop: &ShopKey, products: &[Product], who: &str, now: Millis) -> Result<()> {
        // In one order, so that two who put many wait for each other instead of in a circle.
        let mut sorted: Vec<&Product> = products.iter().collect();
        sorted.sort_by(|a, b| a.id.cmp(&b.id));
        let ids: Vec<ProductId> = sorted.iter().map(|product| product.id.clone()).collect();
        let before = self.targets(shop, &ids).await?;
        // Who shares nothing and never did makes nobody wait.
        let sharing = !before.is_empty() || sorted.iter().any(|product| product.parent.is_some());
        transaction!(self, products, |conn| { steps::put(conn, shop, &sorted, sharing, who, now).await })
    }

    /// Adds one product to the merchant's list, or changes it.
    ///
    /// # Errors
    /// As [`Store::put_products`].
    pub async fn put_product(&self, shop: &ShopKey, product: &Product, who: &str, now: Millis) -> Result<()> {
        self.put_products(shop, std::slice::from_ref(product), who, now).await
    }

    /// Takes a product off the list, or puts it back. Its reviews stay where they are. Says whether it was there.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn list_product(
        &self,
        shop: &ShopKey,
        id: &ProductId,
        listed: bool,
        who: &str,
        now: Millis,
    ) -> Result<bool> {
        transaction!(self, products, |conn| { steps::list(conn, shop, id, listed, who, now).await })
    }

    /// One product, if the merchant's list or a review made it known.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn product(&self, shop: &ShopKey, id: &ProductId) -> Result<Option<Product>> {
        let row: Option<ProductRow> =
            read!(self, |conn| query_as(ONE).bind(shop.as_str()).bind(id.as_str()).fetch_optional(conn).await?);
        row.map(Product::try_from).transpose()
    }

    /// Products of the list with these ids, in any order.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn products_by_id(&self, shop: &ShopKey, ids: &[ProductId]) -> Result<Vec<Product>> {
        let mut products = Vec::new();
        for ids in ids.chunks(CHUNK) {
            let ids: Vec<&str> = ids.iter().map(ProductId::as_str).collect();
            let found: Vec<ProductRow> = read!(self, |conn| query_as(engine::PRODUCTS_BY_ID)
                .bind(shop.as_str())
                .bind(engine::list(&ids))
                .fetch_all(conn)
                .await?);
            products.append(&mut all(found)?);
        }
        Ok(products)
    }

    /// The list by name, or what of it holds some words in name, variant, id or GTIN.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn products(
        &self,
        shop: &ShopKey,
        words: &str,
        limit: usize,
        offset: usize,
    ) -> Result<Vec<ListedProduct>> {
        let found: Vec<ListedRow> = read!(self, |conn| query_as(LIST)
            .bind(shop.as_str())
            .bind(holding(words))
            .bind(rows(limit))
            .bind(rows(offset))
            .fetch_all(conn)
            .await?);
        all(found)
    }

    /// How many products are on the list.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn product_count(&self, shop: &ShopKey) -> Result<i64> {
        Ok(read!(self, |conn| query_scalar("select count(*) from product where shop = $1 and listed = true")
            .bind(shop.as_str())
            .fetch_one(conn)
            .await?))
    }

    /// Products that share the reviews of this one, directly or through others.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn members_of(&self, shop: &ShopKey, target: &ProductId) -> Result<Vec<Product>> {
        let found: Vec<ProductRow> = read!(self, |conn| query_as(MEMBERS)
            .bind(shop.as_str())
            .bind(target.as_str())
            .bind(share::MOST)
            .fetch_all(conn)
            .await?);
        let mut members: Vec<Product> = all(found)?;
        members.sort_by(|a, b| a.id.cmp(&b.id));
        Ok(members)
    }

    /// Keeps a file that somebody wants to import, until they do or try another one.
    ///
    /// # Errors
    /// `NotFound` when there is no such shop or user.
    pub async fn keep_upload(&self, shop: &ShopKey, user: i64, name: &str, body: &[u8], now: Millis) -> Result<()> {
        statement!(self, |conn| query(
            "insert into product_upload (shop, account, name, body, created) values ($1, $2, $3, $4, $5)
            on conflict (shop, account) do update set name = excluded.name, body = excluded.body,
                created = excluded.created"
        )
        .bind(shop.as_str())
        .bind(user)
        .bind(text(name))
        .bind(body)
        .bind(now.0)
        .execute(conn)
        .await?
        .rows_affected());
        Ok(())
    }

    /// The file that somebody wants to import: name and content.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn upload(&self, shop: &ShopKey, user: i64) -> Result<Option<(String, Vec<u8>)>> {
        Ok(read!(self, |conn| query_as("select name, body from product_upload where shop = $1 and account = $2")
            .bind(shop.as_str())
            .bind(user)
            .fetch_optional(conn)
            .await?))
    }

    /// Forgets files older than `before`, and the one of `user` if given; says how many.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn forget_uploads(&self, user: Option<i64>, before: Millis) -> Result<u64> {
        Ok(statement!(self, |conn| query("delete from product_upload where created < $1 or account = $2")
            .bind(before.0)
            .bind(user)
            .execute(conn)
            .await?
            .rows_affected()))
    }
}

per_engine! {
    /// Puts products, then what they share. The audit names how many, or the one.
    pub(crate) async fn put(
        conn: &mut Connection, shop: &ShopKey, products: &[&Product], sharing: bool, who: &str, now: Millis,
    ) -> Result<()> {
        if sharing {
            query(engine::LOCK_REVIEWS).execute(&mut *conn).await?;
        }
        for chunk in products.chunks(CHUNK) {
            query(engine::PUT_PRODUCTS).bind(shop.as_str()).bind(json(chunk)).execute(&mut *conn).await?;
        }
        if sharing {
            sharing::arrange(conn, shop, products).await?;
        }
        let detail = match products {
            [] => return Ok(()),
            [one] => one.id.to_string(),
            many => many.len().to_string(),
        };
        steps::audit(conn, shop, "", now, who, "products.put", &detail).await
    }

    pub(crate) async fn list(
        conn: &mut Connection, shop: &ShopKey, id: &ProductId, listed: bool, who: &str, now: Millis,
    ) -> Result<bool> {
        let done = query("update product set listed = $3 where shop = $1 and id = $2")
            .bind(shop.as_str()).bind(id.as_str()).bind(listed).execute(&mut *conn).await?;
        if done.rows_affected() == 0 {
            return Ok(false);
        }
        let action = if listed { "product.listed" } else { "product.removed" };
        steps::audit(conn, shop, "", now, who, action, id.as_str()).await?;
        Ok(true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::sqlite;
    use crate::plan::assert_indexed;

    #[tokio::test]
    async fn a20_every_look_has_its_index() {
        for statement in [LIST, ONE, MEMBERS] {
            assert_indexed(statement).await;
        }
        // Their lists come as a table of their own.
        for statement in [sqlite::TARGETS, sqlite::PRODUCTS_BY_ID] {
            assert!(statement.contains("json_each"));
        }
    }

    #[test]
    fn signs_of_patterns_are_letters_like_others() {
        assert_eq!(holding(" 50%_A\\  b "), "%50\\%\\_a\\\\%b%");
        assert_eq!(holding("  "), "%");
    }
}
