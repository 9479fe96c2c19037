//! What shoppers tell the shop alone. It is written here, and read as a conversation by the shop's people: there is no
//! other way to it.

use crate::error::Result;
use crate::pool::{Store, per_engine, transaction};
use crate::records::{NewPrivateRecord, Submitted};
use crate::rows::text;
use crate::submit::gone;
use plaudit_model::conversation::Kind;
use plaudit_model::ids::ShopKey;

impl Store {
    /// Stores a private message, its product if unknown, its conversation, audit row and jobs, all or nothing.
    ///
    /// # Errors
    /// `NotFound` when there is no such shop.
    pub async fn submit_private(&self, shop: &ShopKey, new: &NewPrivateRecord) -> Result<Submitted<()>> {
        transaction!(self, private, |conn| { steps::submit(conn, shop, new).await })
    }
}

per_engine! {
    use sqlx::{query, query_scalar};

    pub(crate) async fn submit(conn: &mut Connection, shop: &ShopKey, new: &NewPrivateRecord) -> Result<Submitted<()>> {
        let (id, product) = (new.id.as_str(), new.product.as_str());
        if !steps::begin(conn, shop, id, Kind::Private, product, &new.routed, new.created).await? {
            let known: Option<String> = query_scalar("select fingerprint from private_message where shop = $1 and id = $2")
                .bind(shop.as_str()).bind(id).fetch_optional(&mut *conn).await?;
            return match known {
                Some(fingerprint) if fingerprint == new.fingerprint => Ok(Submitted::Same(())),
                Some(_) => Ok(Submitted::Conflict),
                None => steps::kind(conn, shop, id).await?.map(|_| Submitted::Conflict).ok_or_else(gone),
            };
        }
        let verdict = &new.verdict;
        query("
            insert into private_message (shop, id, product, body, email, order_number, created, fingerprint,
                language, polarity, confidence, topics, urgency, spam, author)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)")
            .bind(shop.as_str()).bind(id).bind(product)
            .bind(text(&new.body)).bind(text(&new.email)).bind(text(&new.order_number))
            .bind(new.created.0).bind(&new.fingerprint)
            .bind(verdict.language.code()).bind(verdict.polarity.code()).bind(f64::from(verdict.confidence))
            .bind(crate::rows::topics(verdict)?).bind(verdict.urgency.map(|urgency| urgency.code()))
            .bind(f64::from(verdict.spam)).bind(text(&new.author))
            .execute(&mut *conn).await?;
        steps::audit(conn, shop, id, new.created, "plaudit", "private.submitted", "").await?;
        routed::apply(conn, shop, id, &new.routed, false, new.created).await?;
        for job in &new.jobs {
            steps::enqueue(conn, shop, job, new.created).await?;
        }
        steps::bump(conn, shop, id).await?;
        Ok(Submitted::Stored(()))
    }
}
