//! Files of earlier builds: a page that was made before an upgrade still gets its own.

use crate::error::Result;
use crate::pool::{Store, per_engine, read, transaction};
use crate::records::Asset;
use crate::rows::text;
use plaudit_model::time::Millis;
use sqlx::query_as;

impl Store {
    /// Keeps the files of the running build, and forgets those that no build has had since `forget_before`.
    ///
    /// # Errors
    /// When the database fails; then nothing changed.
    pub async fn keep_assets(&self, assets: &[Asset], now: Millis, forget_before: Millis) -> Result<()> {
        // In one order, so that two processes that start at once do not wait for each other in a circle.
        let mut assets: Vec<&Asset> = assets.iter().collect();
        assets.sort_by(|a, b| a.name.cmp(&b.name));
        let assets = assets.as_slice();
        transaction!(self, assets, |conn| { steps::keep(conn, assets, now, forget_before).await })
    }

    /// One file by its name.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn asset(&self, name: &str) -> Result<Option<Asset>> {
        let row: Option<(String, String, Vec<u8>)> =
            read!(self, |conn| query_as("select name, content_type, body from asset where name = $1")
                .bind(text(name))
                .fetch_optional(conn)
                .await?);
        Ok(row.map(|(name, content_type, body)| Asset { name, content_type, body }))
    }
}

per_engine! {
    pub(crate) async fn keep(conn: &mut Connection, assets: &[&Asset], now: Millis, forget_before: Millis) -> Result<()> {
        for asset in assets {
            sqlx::query("insert into asset (name, content_type, body, seen) values ($1, $2, $3, $4)
                on conflict (name) do update
                    set content_type = excluded.content_type, body = excluded.body, seen = excluded.seen")
                .bind(&asset.name).bind(&asset.content_type).bind(&asset.body).bind(now.0)
                .execute(&mut *conn).await?;
        }
        sqlx::query("delete from asset where seen < $1").bind(forget_before.0).execute(&mut *conn).await?;
        Ok(())
    }
}
