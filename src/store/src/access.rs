//! How people get in: sessions that can be looked at and ended, who came in, the second factor, and what an account chose
//! for itself. Links that let somebody in once: `passes`.

use crate::error::Result;
use crate::pool::{Store, per_engine, read, statement, transaction};
use crate::rows::text;
use plaudit_model::time::Millis;
use sqlx::{query, query_as};

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
}
