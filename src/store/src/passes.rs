//! Links that let somebody in once: invitations to a shop, and ways to another password; and who is a member as what.

use crate::error::{Error, Result};
use crate::pool::{Store, per_engine, read, statement, transaction};
use crate::records::Role;
use crate::rows::{coded, text};
use plaudit_model::ids::ShopKey;
use plaudit_model::time::Millis;
use sqlx::{query, query_as, query_scalar};

/// What a link lets somebody do, once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pass {
    /// Become a member of a shop, with a role.
    Invitation(ShopKey, Role),
    /// Choose another password.
    Reset,
}

/// A link that was made, without its token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PassRecord {
    /// Hash of its token.
    pub token_hash: String,
    /// What it is for.
    pub pass: Pass,
    /// Address of the one it is for.
    pub email: String,
    /// Name of the one who made it.
    pub made_by: String,
    /// After this it does nothing.
    pub expires: Millis,
}

type PassRow = (String, String, Option<String>, Option<String>, String, String, i64);

fn pass((token_hash, kind, shop, role, email, made_by, expires): PassRow) -> Result<PassRecord> {
    let pass = match (kind.as_str(), shop, role) {
        ("invitation", Some(shop), Some(role)) => {
            let shop = ShopKey::try_from(shop).map_err(|error| crate::rows::unreadable(&error.to_string()))?;
            Pass::Invitation(shop, coded(&role, Role::from_code)?)
        }
        _ => Pass::Reset,
    };
    Ok(PassRecord { token_hash, pass, email, made_by, expires: Millis(expires) })
}

impl Store {
    /// Keeps a link that lets somebody in once, and forgets those that are over.
    ///
    /// # Errors
    /// `NotFound` when there is no such shop.
    pub async fn create_pass(&self, pass: &PassRecord, now: Millis) -> Result<()> {
        let (kind, shop, role) = match &pass.pass {
            Pass::Invitation(shop, role) => ("invitation", Some(shop.as_str()), Some(role.code())),
            Pass::Reset => ("reset", None, None),
        };
        transaction!(self, |conn| {
            sqlx::query("delete from pass where expires <= $1").bind(now.0).execute(&mut *conn).await?;
            sqlx::query(
                "insert into pass (token_hash, kind, shop, role, email, made_by, created, expires)
                values ($1, $2, $3, $4, $5, $6, $7, $8)",
            )
            .bind(&pass.token_hash)
            .bind(kind)
            .bind(shop)
            .bind(role)
            .bind(text(&pass.email))
            .bind(text(&pass.made_by))
            .bind(now.0)
            .bind(pass.expires.0)
            .execute(&mut *conn)
            .await?;
            Ok(())
        })
    }

    /// The link of a token, unless it is over.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn pass(&self, token_hash: &str, now: Millis) -> Result<Option<PassRecord>> {
        let found: Option<PassRow> = read!(self, |conn| query_as(
            "select token_hash, kind, shop, role, email, made_by, expires from pass
            where token_hash = $1 and expires > $2"
        )
        .bind(token_hash)
        .bind(now.0)
        .fetch_optional(conn)
        .await?);
        found.map(pass).transpose()
    }

    /// Invitations to a shop that nobody has followed yet, newest first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn invitations(&self, shop: &ShopKey, now: Millis) -> Result<Vec<PassRecord>> {
        let found: Vec<PassRow> = read!(self, |conn| query_as(
            "select token_hash, kind, shop, role, email, made_by, expires from pass
            where kind = 'invitation' and shop = $1 and expires > $2 order by created desc, token_hash"
        )
        .bind(shop.as_str())
        .bind(now.0)
        .fetch_all(conn)
        .await?);
        found.into_iter().map(pass).collect()
    }

    /// Withdraws an invitation of a shop; says whether it was there.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn withdraw(&self, shop: &ShopKey, token_hash: &str) -> Result<bool> {
        let gone = statement!(self, |conn| query(
            "delete from pass where token_hash = $2 and shop = $1 and kind = 'invitation'"
        )
        .bind(shop.as_str())
        .bind(token_hash)
        .execute(conn)
        .await?
        .rows_affected());
        Ok(gone > 0)
    }

    /// Follows an invitation, once: its one becomes a member, and an account is made for an address without one. Somebody who
    /// is a member already keeps the greater role. `None` when the link is over or is none of these.
    ///
    /// # Errors
    /// When the database fails; then the link can be followed yet.
    pub async fn join(&self, token_hash: &str, name: &str, password_hash: &str, now: Millis) -> Result<Option<i64>> {
        transaction!(self, passes, |conn| { steps::join(conn, token_hash, name, password_hash, now).await })
    }

    /// Follows a link for another password, once: it is set, and all sessions end. `None` when the link is over.
    ///
    /// # Errors
    /// When the database fails; then the link can be followed yet.
    pub async fn reset_password(&self, token_hash: &str, password_hash: &str, now: Millis) -> Result<Option<i64>> {
        transaction!(self, passes, |conn| { steps::reset(conn, token_hash, password_hash, now).await })
    }

    /// Changes a member's role, or takes them out of the shop and ends their sessions. `false` when nobody would be an owner
    /// then, or they are no member; then nothing changed.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn change_member(&self, shop: &ShopKey, user: i64, role: Option<Role>) -> Result<bool> {
        let changed: Result<()> = self.changed_member(shop, user, role).await;
        match changed {
            Err(Error::NotFound) => Ok(false),
            done => done.map(|()| true),
        }
    }

    async fn changed_member(&self, shop: &ShopKey, user: i64, role: Option<Role>) -> Result<()> {
        transaction!(self, passes, |conn| { steps::change_member(conn, shop, user, role).await })
    }
}

per_engine! {
    async fn used(conn: &mut Connection, token_hash: &str, kind: &str, now: Millis) -> Result<Option<PassRow>> {
        // Deleting decides who was first.
        Ok(query_as("delete from pass where token_hash = $1 and kind = $2 and expires > $3
            returning token_hash, kind, shop, role, email, made_by, expires")
            .bind(token_hash).bind(kind).bind(now.0).fetch_optional(&mut *conn).await?)
    }

    pub(crate) async fn join(
        conn: &mut Connection, token_hash: &str, name: &str, password_hash: &str, now: Millis,
    ) -> Result<Option<i64>> {
        let Some(found) = used(conn, token_hash, "invitation", now).await? else { return Ok(None) };
        let PassRecord { pass: Pass::Invitation(shop, role), email, .. } = pass(found)? else { return Ok(None) };
        query("insert into account (email, name, password_hash, created) values ($1, $2, $3, $4) on conflict do nothing")
            .bind(&email).bind(text(name)).bind(password_hash).bind(now.0).execute(&mut *conn).await?;
        let user: i64 = query_scalar("select id from account where email = $1")
            .bind(&email).fetch_one(&mut *conn).await?;
        let had: Option<String> = query_scalar("select role from member where shop = $1 and account = $2")
            .bind(shop.as_str()).bind(user).fetch_optional(&mut *conn).await?;
        let had = had.map(|had| coded(&had, Role::from_code)).transpose()?;
        query("insert into member (shop, account, role) values ($1, $2, $3)
            on conflict (shop, account) do update set role = excluded.role")
            .bind(shop.as_str()).bind(user).bind(had.map_or(role, |had| had.max(role)).code()).execute(&mut *conn).await?;
        Ok(Some(user))
    }

    pub(crate) async fn reset(
        conn: &mut Connection, token_hash: &str, password_hash: &str, now: Millis,
    ) -> Result<Option<i64>> {
        let Some((_, _, _, _, email, ..)) = used(conn, token_hash, "reset", now).await? else { return Ok(None) };
        let user: Option<i64> = query_scalar("update account set password_hash = $2 where email = $1 returning id")
            .bind(&email).bind(password_hash).fetch_optional(&mut *conn).await?;
        if let Some(user) = user {
            query("delete from session where account = $1").bind(user).execute(&mut *conn).await?;
        }
        Ok(user)
    }

    /// `NotFound` undoes it.
    pub(crate) async fn change_member(
        conn: &mut Connection, shop: &ShopKey, user: i64, role: Option<Role>,
    ) -> Result<()> {
        // Whoever changes roles of a shop comes one after the other: two owners cannot both remove each other.
        query("update shop set revision = revision where key = $1").bind(shop.as_str()).execute(&mut *conn).await?;
        let changed = match role {
            Some(role) => query("update member set role = $3 where shop = $1 and account = $2")
                .bind(shop.as_str()).bind(user).bind(role.code()).execute(&mut *conn).await?,
            None => query("delete from member where shop = $1 and account = $2")
                .bind(shop.as_str()).bind(user).execute(&mut *conn).await?,
        };
        let owners: i64 = query_scalar("select count(*) from member where shop = $1 and role = 'owner'")
            .bind(shop.as_str()).fetch_one(&mut *conn).await?;
        if changed.rows_affected() == 0 || owners == 0 {
            return Err(Error::NotFound);
        }
        if role.is_none() {
            query("delete from session where account = $1").bind(user).execute(&mut *conn).await?;
        }
        Ok(())
    }
}
