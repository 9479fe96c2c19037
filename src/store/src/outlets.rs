//! Where shops want their events to go.
//!
//! What the worker says of an outlet names its revision: by then a person may have set another address or secret.

use crate::error::{Error, Result};
use crate::pool::{Store, per_engine, read, statement, transaction};
use crate::records::Outlet;
use crate::rows::{all, coded, text, unreadable};
use plaudit_model::event::EventKind;
use plaudit_model::ids::ShopKey;
use plaudit_model::time::Millis;
use sqlx::query_as;

#[derive(sqlx::FromRow)]
struct OutletRow {
    id: String,
    kind: String,
    name: String,
    url: String,
    sealed: String,
    sealed_before: Option<String>,
    before_until: Option<i64>,
    events: String,
    settings: String,
    enabled: bool,
    trouble: Option<String>,
    good: i64,
    created: i64,
    revision: i64,
}

impl TryFrom<OutletRow> for Outlet {
    type Error = Error;
    fn try_from(row: OutletRow) -> Result<Self> {
        let codes: Vec<String> = serde_json::from_str(&row.events).map_err(|error| unreadable(&error.to_string()))?;
        Ok(Outlet {
            id: row.id,
            kind: row.kind,
            name: row.name,
            url: row.url,
            sealed: row.sealed,
            before: row.sealed_before.zip(row.before_until.map(Millis)),
            events: codes.iter().map(|code| coded(code, EventKind::from_code)).collect::<Result<_>>()?,
            settings: row.settings,
            enabled: row.enabled,
            trouble: row.trouble,
            good: Millis(row.good),
            created: Millis(row.created),
            revision: row.revision,
        })
    }
}

macro_rules! outlets {
    ($rest:literal) => {
        concat!(
            "select id, kind, name, url, sealed, sealed_before, before_until, events, settings, enabled, trouble, good,
                created, revision
            from outlet where shop = $1",
            $rest
        )
    };
}

const TROUBLED: &str = "
    select o.shop, o.id from member m join outlet o on o.shop = m.shop
    where m.account = $1 and m.role = 'owner' and o.enabled = false and o.trouble is not null
    order by o.shop, o.id limit 1";

fn codes(events: &[EventKind]) -> String {
    serde_json::json!(events).to_string()
}

per_engine! {
    use sqlx::query;

    /// Adds an outlet, and tells the audit.
    pub(crate) async fn add(conn: &mut Connection, shop: &ShopKey, new: &Outlet, who: &str, now: Millis) -> Result<()> {
        query("insert into outlet (shop, id, kind, name, url, sealed, events, settings, enabled, good, created, revision)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10, 1)")
            .bind(shop.as_str()).bind(&new.id).bind(&new.kind).bind(text(&new.name)).bind(text(&new.url)).bind(&new.sealed)
            .bind(codes(&new.events)).bind(text(&new.settings)).bind(new.enabled).bind(now.0)
            .execute(&mut *conn).await?;
        steps::audit(conn, shop, "", now, who, "outlet.added", &format!("{} {}", new.kind, new.id)).await
    }

    /// Saves an outlet where nobody saved since, and tells the audit.
    pub(crate) async fn save(conn: &mut Connection, shop: &ShopKey, outlet: &Outlet, who: &str, now: Millis) -> Result<bool> {
        let (before, until) = outlet.before.as_ref().map(|(sealed, until)| (sealed.as_str(), until.0)).unzip();
        let saved = query("update outlet set name = $3, url = $4, sealed = $5, sealed_before = $6, before_until = $7,
                events = $8, settings = $9, enabled = $10, trouble = $11, good = $12, revision = revision + 1
            where shop = $1 and id = $2 and revision = $13")
            .bind(shop.as_str()).bind(&outlet.id).bind(text(&outlet.name)).bind(text(&outlet.url)).bind(&outlet.sealed)
            .bind(before).bind(until).bind(codes(&outlet.events)).bind(text(&outlet.settings)).bind(outlet.enabled)
            .bind(outlet.trouble.as_deref().map(text)).bind(now.0).bind(outlet.revision)
            .execute(&mut *conn).await?;
        if saved.rows_affected() == 0 {
            return Ok(false);
        }
        steps::audit(conn, shop, "", now, who, "outlet.changed", &format!("{} {}", outlet.kind, outlet.id)).await?;
        Ok(true)
    }

    /// Takes an outlet away with its attempts, and tells the audit.
    pub(crate) async fn remove(conn: &mut Connection, shop: &ShopKey, id: &str, who: &str, now: Millis) -> Result<bool> {
        let gone = query("delete from outlet where shop = $1 and id = $2")
            .bind(shop.as_str()).bind(id).execute(&mut *conn).await?;
        if gone.rows_affected() == 0 {
            return Ok(false);
        }
        steps::audit(conn, shop, "", now, who, "outlet.removed", id).await?;
        Ok(true)
    }
}

impl Store {
    /// The outlets of a shop, oldest first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn outlets(&self, shop: &ShopKey) -> Result<Vec<Outlet>> {
        let found: Vec<OutletRow> =
            read!(self, |conn| query_as(outlets!(" order by created, id")).bind(shop.as_str()).fetch_all(conn).await?);
        all(found)
    }

    /// One outlet.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn outlet(&self, shop: &ShopKey, id: &str) -> Result<Option<Outlet>> {
        let row: Option<OutletRow> = read!(self, |conn| query_as(outlets!(" and id = $2"))
            .bind(shop.as_str())
            .bind(id)
            .fetch_optional(conn)
            .await?);
        row.map(Outlet::try_from).transpose()
    }

    /// The first outlet, of all shops that an account owns, that the program switched off.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn troubled_outlet(&self, account: i64) -> Result<Option<(ShopKey, Outlet)>> {
        let found: Option<(String, String)> =
            read!(self, |conn| query_as(TROUBLED).bind(account).fetch_optional(conn).await?);
        let Some((shop, id)) = found else { return Ok(None) };
        let shop = ShopKey::try_from(shop).map_err(|error| unreadable(&error.to_string()))?;
        Ok(self.outlet(&shop, &id).await?.map(|outlet| (shop, outlet)))
    }

    /// Adds an outlet; `who` stands in the audit.
    ///
    /// # Errors
    /// `NotFound` when there is no such shop.
    pub async fn add_outlet(&self, shop: &ShopKey, outlet: &Outlet, who: &str, now: Millis) -> Result<()> {
        transaction!(self, outlets, |conn| { steps::add(conn, shop, outlet, who, now).await })
    }

    /// Saves an outlet unless somebody changed or removed it since it was read; says whether it was saved. It counts as
    /// good from now on.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn save_outlet(&self, shop: &ShopKey, outlet: &Outlet, who: &str, now: Millis) -> Result<bool> {
        transaction!(self, outlets, |conn| { steps::save(conn, shop, outlet, who, now).await })
    }

    /// Removes an outlet with its attempts and its cases; says whether it was there.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn remove_outlet(&self, shop: &ShopKey, id: &str, who: &str, now: Millis) -> Result<bool> {
        transaction!(self, outlets, |conn| { steps::remove(conn, shop, id, who, now).await })
    }

    /// Remembers that an outlet took something.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn outlet_took(&self, shop: &ShopKey, outlet: &Outlet, now: Millis) -> Result<()> {
        statement!(self, |conn| sqlx::query(
            "update outlet set good = $4 where shop = $1 and id = $2 and revision = $3 and good < $4"
        )
        .bind(shop.as_str())
        .bind(&outlet.id)
        .bind(outlet.revision)
        .bind(now.0)
        .execute(conn)
        .await?
        .rows_affected());
        Ok(())
    }

    /// Switches an outlet off until a person saves it again, and keeps why; unless it was changed meanwhile, or was set or
    /// took something after `since`. Says whether it did.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn disable_outlet(&self, shop: &ShopKey, outlet: &Outlet, since: Millis, trouble: &str) -> Result<bool> {
        let changed = statement!(self, |conn| sqlx::query(
            "update outlet set enabled = false, trouble = $5
            where shop = $1 and id = $2 and revision = $3 and good <= $4 and enabled = true"
        )
        .bind(shop.as_str())
        .bind(&outlet.id)
        .bind(outlet.revision)
        .bind(since.0)
        .bind(text(trouble))
        .execute(conn)
        .await?
        .rows_affected());
        Ok(changed > 0)
    }
}
