//! How people get in: sessions that can be looked at and ended, who came in, links that let somebody in once, the second
//! factor, and what an account chose for itself.

use crate::error::{Error, Result};
use crate::pool::{Store, per_engine, read, statement, transaction};
use crate::records::Role;
use crate::rows::{coded, text};
use plaudit_model::ids::ShopKey;
use plaudit_model::time::Millis;
use sqlx::{query, query_as, query_scalar};

/// Rows of the log of sign-ins are kept for so long.
const KEPT: i64 = 365 * Millis::DAY;
/// A session is noted as used once in so long.
const NOTED: i64 = 5 * Millis::MINUTE;

/// A session as its owner sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenSession {
    /// Hash of its token.
    pub token_hash: String,
    /// Kind of browser, in a few words; may be empty.
    pub browser: String,
    /// When it began.
    pub created: Millis,
    /// When it was last used, to about five minutes.
    pub seen: Millis,
}

/// A row of the log of sign-ins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignIn {
    /// When.
    pub at: Millis,
    /// What, such as `in` or `wrong_password`.
    pub outcome: String,
    /// Kind of browser; may be empty.
    pub browser: String,
}

/// What an account has beside its password.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Account {
    /// Language of its pages; empty for that of the browser.
    pub language: String,
    /// The secret of the second factor, sealed.
    pub totp: Option<String>,
    /// Whether signing in asks for it.
    pub totp_on: bool,
    /// Whether they are away from any of their shops.
    pub away: bool,
}

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
    /// What an account has beside its password.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn account(&self, user: i64) -> Result<Account> {
        let found: Option<(String, Option<String>, bool, bool)> = read!(self, |conn| query_as(
            "select language, totp, totp_on,
                exists (select 1 from member where account = $1 and away = true) as away
            from account where id = $1"
        )
        .bind(user)
        .fetch_optional(conn)
        .await?);
        let account = |(language, totp, totp_on, away)| Account { language, totp, totp_on, away };
        Ok(found.map(account).unwrap_or_default())
    }

    /// Chooses the language of an account's pages.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn set_language(&self, user: i64, language: &str) -> Result<()> {
        statement!(self, |conn| query("update account set language = $2 where id = $1")
            .bind(user)
            .bind(text(language))
            .execute(conn)
            .await?
            .rows_affected());
        Ok(())
    }

    /// Offers a second factor: it is asked for once its first code was right. `None` takes it away, with its recovery codes.
    ///
    /// # Errors
    /// When the database fails; then nothing changed.
    pub async fn offer_totp(&self, user: i64, sealed: Option<&str>) -> Result<()> {
        transaction!(self, access, |conn| { steps::offer_totp(conn, user, sealed).await })
    }

    /// Takes the code of a step, if no code of it or of a later one was taken before. Turns the second factor on with
    /// these recovery codes if it is only offered.
    ///
    /// # Errors
    /// When the database fails; then nothing changed.
    pub async fn take_totp(&self, user: i64, step: i64, recovery: &[String]) -> Result<bool> {
        transaction!(self, access, |conn| { steps::take_totp(conn, user, step, recovery).await })
    }

    /// Uses a recovery code up; `false` when there is no such code.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn spend_recovery_code(&self, user: i64, code_hash: &str) -> Result<bool> {
        let gone = statement!(self, |conn| query("delete from recovery_code where account = $1 and code_hash = $2")
            .bind(user)
            .bind(code_hash)
            .execute(conn)
            .await?
            .rows_affected());
        Ok(gone > 0)
    }

    /// The sessions of a user that are not over, the last used first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn sessions(&self, user: i64, now: Millis) -> Result<Vec<OpenSession>> {
        let found: Vec<(String, String, i64, i64)> = read!(self, |conn| query_as(
            "select token_hash, browser, created, seen from session where account = $1 and expires > $2
            order by seen desc, created desc, token_hash"
        )
        .bind(user)
        .bind(now.0)
        .fetch_all(conn)
        .await?);
        let session = |(token_hash, browser, created, seen)| OpenSession {
            token_hash,
            browser,
            created: Millis(created),
            seen: Millis(seen),
        };
        Ok(found.into_iter().map(session).collect())
    }

    /// Notes the kind of browser of a session.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn name_session(&self, token_hash: &str, browser: &str, now: Millis) -> Result<()> {
        statement!(self, |conn| query("update session set browser = $2, seen = $3 where token_hash = $1")
            .bind(token_hash)
            .bind(text(browser))
            .bind(now.0)
            .execute(conn)
            .await?
            .rows_affected());
        Ok(())
    }

    /// Notes that a session is used, once in five minutes at most.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn touch_session(&self, token_hash: &str, now: Millis) -> Result<()> {
        statement!(self, |conn| query("update session set seen = $2 where token_hash = $1 and seen < $3")
            .bind(token_hash)
            .bind(now.0)
            .bind(now.0 - NOTED)
            .execute(conn)
            .await?
            .rows_affected());
        Ok(())
    }

    /// Ends the session of a user whose hash begins like this, or all but that one; says how many.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn end_sessions(&self, user: i64, one: Option<&str>, but: &str) -> Result<u64> {
        Ok(statement!(self, |conn| query(
            "delete from session where account = $1 and token_hash <> $3 and ($2 = '' or token_hash = $2)"
        )
        .bind(user)
        .bind(one.unwrap_or_default())
        .bind(but)
        .execute(conn)
        .await?
        .rows_affected()))
    }

    /// Writes down who came in, or did not, and forgets what is over a year ago.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn log_sign_in(&self, user: i64, outcome: &str, browser: &str, now: Millis) -> Result<()> {
        transaction!(self, |conn| {
            sqlx::query("delete from sign_in where at < $1").bind(now.0 - KEPT).execute(&mut *conn).await?;
            sqlx::query("insert into sign_in (account, at, outcome, browser) values ($1, $2, $3, $4)")
                .bind(user)
                .bind(now.0)
                .bind(outcome)
                .bind(text(browser))
                .execute(&mut *conn)
                .await?;
            Ok(())
        })
    }

    /// The last sign-ins of a user, newest first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn sign_ins(&self, user: i64, limit: usize) -> Result<Vec<SignIn>> {
        let found: Vec<(i64, String, String)> = read!(self, |conn| query_as(
            "select at, outcome, browser from sign_in where account = $1 order by id desc limit $2"
        )
        .bind(user)
        .bind(crate::rows::rows(limit))
        .fetch_all(conn)
        .await?);
        Ok(found.into_iter().map(|(at, outcome, browser)| SignIn { at: Millis(at), outcome, browser }).collect())
    }

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
        transaction!(self, access, |conn| { steps::join(conn, token_hash, name, password_hash, now).await })
    }

    /// Follows a link for another password, once: it is set, and all sessions end. `None` when the link is over.
    ///
    /// # Errors
    /// When the database fails; then the link can be followed yet.
    pub async fn reset_password(&self, token_hash: &str, password_hash: &str, now: Millis) -> Result<Option<i64>> {
        transaction!(self, access, |conn| { steps::reset(conn, token_hash, password_hash, now).await })
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
        transaction!(self, access, |conn| { steps::change_member(conn, shop, user, role).await })
    }
}

per_engine! {
    pub(crate) async fn offer_totp(conn: &mut Connection, user: i64, sealed: Option<&str>) -> Result<()> {
        query("update account set totp = $2, totp_on = false, totp_step = 0 where id = $1")
            .bind(user).bind(sealed).execute(&mut *conn).await?;
        query("delete from recovery_code where account = $1").bind(user).execute(&mut *conn).await?;
        Ok(())
    }

    pub(crate) async fn take_totp(conn: &mut Connection, user: i64, step: i64, recovery: &[String]) -> Result<bool> {
        let taken = query("update account set totp_step = $2, totp_on = true
            where id = $1 and totp is not null and totp_step < $2")
            .bind(user).bind(step).execute(&mut *conn).await?;
        if taken.rows_affected() == 0 {
            return Ok(false);
        }
        for code in recovery {
            query("insert into recovery_code (account, code_hash) values ($1, $2) on conflict do nothing")
                .bind(user).bind(code).execute(&mut *conn).await?;
        }
        Ok(true)
    }

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
