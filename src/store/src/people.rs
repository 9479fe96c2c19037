//! Who signs in, for which shops, and with which sessions.

use crate::error::{Error, Result, Unique};
use crate::pool::{Store, per_engine, read, statement, transaction};
use crate::records::{Role, Session, User};
use crate::rows::{UserRow, coded, text, unreadable};
use plaudit_model::ids::ShopKey;
use plaudit_model::time::Millis;
use sqlx::{query, query_as, query_scalar};

#[derive(sqlx::FromRow)]
struct MemberRow {
    #[sqlx(flatten)]
    user: UserRow,
    role: String,
}

#[derive(sqlx::FromRow)]
struct SessionRow {
    #[sqlx(flatten)]
    user: UserRow,
    csrf: String,
}

/// Addresses are compared in lower case.
fn address(email: &str) -> String {
    text(email.trim()).to_lowercase()
}

impl Store {
    /// Adds somebody who signs in; gives their number.
    ///
    /// # Errors
    /// `Exists("user")` when the address is taken.
    pub async fn create_user(&self, email: &str, name: &str, password_hash: &str, now: Millis) -> Result<i64> {
        statement!(self, |conn| query_scalar(
            "insert into account (email, name, password_hash, created) values ($1, $2, $3, $4) returning id"
        )
        .bind(address(email))
        .bind(text(name))
        .bind(password_hash)
        .bind(now.0)
        .fetch_one(conn)
        .await
        .unique("user"))
    }

    /// Makes a user a member of the shop, or changes their role.
    ///
    /// # Errors
    /// `NotFound` when there is no such shop or user.
    pub async fn set_member(&self, shop: &ShopKey, user: i64, role: Role) -> Result<()> {
        statement!(self, |conn| query(
            "insert into member (shop, account, role) values ($1, $2, $3)
            on conflict (shop, account) do update set role = excluded.role"
        )
        .bind(shop.as_str())
        .bind(user)
        .bind(role.code())
        .execute(conn)
        .await?
        .rows_affected());
        Ok(())
    }

    /// Takes a user out of the shop and ends their sessions; says whether they were a member.
    ///
    /// # Errors
    /// When the database fails; then nothing changed.
    pub async fn remove_member(&self, shop: &ShopKey, user: i64) -> Result<bool> {
        transaction!(self, people, |conn| { steps::remove(conn, shop, user).await })
    }

    /// Gives a user another password, and ends their sessions: whoever knew the old one is out.
    ///
    /// # Errors
    /// `NotFound` when there is no such user.
    pub async fn set_password(&self, user: i64, password_hash: &str) -> Result<()> {
        transaction!(self, people, |conn| { steps::set_password(conn, user, password_hash).await })
    }

    /// The user with an address, in whatever case it is given.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn user_by_email(&self, email: &str) -> Result<Option<User>> {
        let row: Option<UserRow> =
            read!(self, |conn| query_as("select id, email, name, password_hash from account where email = $1")
                .bind(address(email))
                .fetch_optional(conn)
                .await?);
        Ok(row.map(User::from))
    }

    /// The shop's people with their roles, by name.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn members(&self, shop: &ShopKey) -> Result<Vec<(User, Role)>> {
        let found: Vec<MemberRow> = read!(self, |conn| query_as(
            "select a.id, a.email, a.name, a.password_hash, m.role
            from member m join account a on a.id = m.account where m.shop = $1 order by a.name, a.id"
        )
        .bind(shop.as_str())
        .fetch_all(conn)
        .await?);
        found.into_iter().map(|row| Ok((row.user.into(), coded(&row.role, Role::from_code)?))).collect()
    }

    /// How many users there are, in all shops.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn user_count(&self) -> Result<i64> {
        Ok(read!(self, |conn| query_scalar("select count(*) from account").fetch_one(conn).await?))
    }

    /// Keeps a session under the hash of its token.
    ///
    /// # Errors
    /// `NotFound` when there is no such user, `Exists("session")` when the token was used before.
    pub async fn create_session(
        &self,
        token_hash: &str,
        user: i64,
        csrf: &str,
        now: Millis,
        expires: Millis,
    ) -> Result<()> {
        statement!(self, |conn| query(
            "insert into session (token_hash, account, csrf, created, expires) values ($1, $2, $3, $4, $5)"
        )
        .bind(token_hash)
        .bind(user)
        .bind(csrf)
        .bind(now.0)
        .bind(expires.0)
        .execute(conn)
        .await
        .unique("session")
        .map(|_| ()))
    }

    /// The session of a token, unless it is over.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn session(&self, token_hash: &str, now: Millis) -> Result<Option<Session>> {
        let found: Option<SessionRow> = read!(self, |conn| query_as(
            "select a.id, a.email, a.name, a.password_hash, s.csrf
            from session s join account a on a.id = s.account where s.token_hash = $1 and s.expires > $2"
        )
        .bind(token_hash)
        .bind(now.0)
        .fetch_optional(conn)
        .await?);
        let Some(SessionRow { user, csrf }) = found else { return Ok(None) };
        let user = User::from(user);
        let shops: Vec<(String, String)> =
            read!(self, |conn| query_as("select shop, role from member where account = $1 order by shop")
                .bind(user.id)
                .fetch_all(conn)
                .await?);
        let shop = |(key, role): (String, String)| {
            let key = ShopKey::try_from(key).map_err(|error| unreadable(&error.to_string()))?;
            Ok::<_, Error>((key, coded(&role, Role::from_code)?))
        };
        Ok(Some(Session { shops: shops.into_iter().map(shop).collect::<Result<_>>()?, user, csrf }))
    }

    /// Ends a session; one that is not there is no error.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn delete_session(&self, token_hash: &str) -> Result<()> {
        statement!(self, |conn| query("delete from session where token_hash = $1")
            .bind(token_hash)
            .execute(conn)
            .await?
            .rows_affected());
        Ok(())
    }

    /// Forgets sessions that are over; says how many.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn purge_sessions(&self, now: Millis) -> Result<u64> {
        Ok(statement!(self, |conn| query("delete from session where expires <= $1")
            .bind(now.0)
            .execute(conn)
            .await?
            .rows_affected()))
    }
}

per_engine! {
    /// Sessions are for all shops of a person, so all of them end: they sign in again for the others.
    pub(crate) async fn remove(conn: &mut Connection, shop: &ShopKey, user: i64) -> Result<bool> {
        let gone = query("delete from member where shop = $1 and account = $2")
            .bind(shop.as_str()).bind(user).execute(&mut *conn).await?;
        sign_out(conn, user).await?;
        Ok(gone.rows_affected() > 0)
    }

    pub(crate) async fn set_password(conn: &mut Connection, user: i64, hash: &str) -> Result<()> {
        let changed = query("update account set password_hash = $2 where id = $1")
            .bind(user).bind(hash).execute(&mut *conn).await?;
        if changed.rows_affected() == 0 {
            return Err(Error::NotFound);
        }
        sign_out(conn, user).await
    }

    async fn sign_out(conn: &mut Connection, user: i64) -> Result<()> {
        query("delete from session where account = $1").bind(user).execute(&mut *conn).await?;
        Ok(())
    }
}
