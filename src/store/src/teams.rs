//! Teams, who is away, and handing conversations over.

use crate::error::{Error, Result, Unique};
use crate::pool::{Store, per_engine, read, statement, transaction};
use crate::rows::text;
use plaudit_model::event::Change;
use plaudit_model::ids::ShopKey;
use plaudit_model::time::Millis;
use sqlx::{query, query_as, query_scalar};

/// People of a shop who share work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Team {
    /// Its id, by which rules and policies name it; never changes.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Numbers of its members.
    pub members: Vec<i64>,
}

impl Store {
    /// Adds a team without members. Its id is checked by whoever calls, see [`plaudit_model::sla::slug`].
    ///
    /// # Errors
    /// `Exists("team")` when the shop has one with this id; `NotFound` when there is no such shop.
    pub async fn create_team(&self, shop: &ShopKey, id: &str, name: &str, now: Millis) -> Result<()> {
        statement!(self, |conn| {
            query("insert into team (shop, id, name, created) values ($1, $2, $3, $4)")
                .bind(shop.as_str())
                .bind(id)
                .bind(text(name))
                .bind(now.0)
                .execute(conn)
                .await
                .unique("team")
                .map(|_| ())
        })
    }

    /// Gives a team another name and other members; who is no member of the shop is left out. `who` stands in the audit.
    /// `false` when there is no such team.
    ///
    /// # Errors
    /// When the database fails; then nothing changed.
    pub async fn save_team(&self, shop: &ShopKey, team: &Team, who: &str, now: Millis) -> Result<bool> {
        transaction!(self, teams, |conn| { steps::save(conn, shop, team, who, now).await })
    }

    /// Removes a team; its conversations have none then. `who` stands in the audit. `false` when there is none.
    ///
    /// # Errors
    /// When the database fails; then nothing changed.
    pub async fn remove_team(&self, shop: &ShopKey, id: &str, who: &str, now: Millis) -> Result<bool> {
        transaction!(self, teams, |conn| { steps::remove(conn, shop, id, who, now).await })
    }

    /// The teams of a shop, by name.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn teams(&self, shop: &ShopKey) -> Result<Vec<Team>> {
        let found: Vec<(String, String)> =
            read!(self, |conn| query_as("select id, name from team where shop = $1 order by name, id")
                .bind(shop.as_str())
                .fetch_all(conn)
                .await?);
        let members: Vec<(String, i64)> = read!(self, |conn| query_as(
            "select t.team, t.account from team_member t join member m on m.shop = t.shop and m.account = t.account
            where t.shop = $1 order by t.team, t.account"
        )
        .bind(shop.as_str())
        .fetch_all(conn)
        .await?);
        let team = |(id, name): (String, String)| {
            let members = members.iter().filter(|(team, _)| *team == id).map(|(_, account)| *account).collect();
            Team { id, name, members }
        };
        Ok(found.into_iter().map(team).collect())
    }

    /// Says that a member is away, or back: rules give nothing to who is away. `false` when they are no member.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn set_away(&self, shop: &ShopKey, user: i64, away: bool) -> Result<bool> {
        let done = statement!(self, |conn| query("update member set away = $3 where shop = $1 and account = $2")
            .bind(shop.as_str())
            .bind(user)
            .bind(away)
            .execute(conn)
            .await?
            .rows_affected());
        Ok(done > 0)
    }

    /// Who is away, by their numbers.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn away(&self, shop: &ShopKey) -> Result<Vec<i64>> {
        Ok(read!(self, |conn| query_scalar(
            "select account from member where shop = $1 and away = true order by account"
        )
        .bind(shop.as_str())
        .fetch_all(conn)
        .await?))
    }
}

/// Who had it and has it now, as the audit says it.
pub(crate) fn handed(change: &Change) -> String {
    let name = |name: &Option<String>| name.clone().unwrap_or_else(|| "nobody".to_owned());
    format!("{} -> {}", name(&change.from), name(&change.to))
}

per_engine! {
    pub(crate) async fn save(conn: &mut Connection, shop: &ShopKey, team: &Team, who: &str, now: Millis) -> Result<bool> {
        let saved = query("update team set name = $3 where shop = $1 and id = $2")
            .bind(shop.as_str()).bind(&team.id).bind(text(&team.name)).execute(&mut *conn).await?;
        if saved.rows_affected() == 0 {
            return Ok(false);
        }
        query("delete from team_member where shop = $1 and team = $2")
            .bind(shop.as_str()).bind(&team.id).execute(&mut *conn).await?;
        for member in &team.members {
            query("insert into team_member (shop, team, account)
                select shop, $2, account from member where shop = $1 and account = $3 on conflict do nothing")
                .bind(shop.as_str()).bind(&team.id).bind(member).execute(&mut *conn).await?;
        }
        steps::audit(conn, shop, "", now, who, "team.changed", &team.id).await?;
        Ok(true)
    }

    pub(crate) async fn remove(conn: &mut Connection, shop: &ShopKey, id: &str, who: &str, now: Millis) -> Result<bool> {
        let had: Vec<String> = query_scalar("update conversation set team = null, version = version + 1
            where shop = $1 and team = $2 returning id")
            .bind(shop.as_str()).bind(id).fetch_all(&mut *conn).await?;
        for conversation in &had {
            line::refresh(conn, shop, conversation).await?;
        }
        let removed = query("delete from team where shop = $1 and id = $2")
            .bind(shop.as_str()).bind(id).execute(&mut *conn).await?;
        if removed.rows_affected() == 0 {
            return Ok(false);
        }
        steps::audit(conn, shop, "", now, who, "team.removed", id).await?;
        steps::bump(conn, shop, "").await?;
        Ok(true)
    }

    /// Whether the shop has a team.
    pub(crate) async fn exists(conn: &mut Connection, shop: &ShopKey, id: &str) -> Result<bool> {
        let found: Option<i64> = query_scalar("select cast(1 as bigint) from team where shop = $1 and id = $2")
            .bind(shop.as_str()).bind(id).fetch_optional(&mut *conn).await?;
        Ok(found.is_some())
    }

    /// The name of a member of the shop.
    pub(crate) async fn member(conn: &mut Connection, shop: &ShopKey, user: i64) -> Result<Option<String>> {
        Ok(query_scalar("
            select a.name from member m join account a on a.id = m.account where m.shop = $1 and m.account = $2")
            .bind(shop.as_str()).bind(user).fetch_optional(&mut *conn).await?)
    }

    /// Gives a conversation to a member, or to nobody, and says from whom to whom. `NotFound` when they are no member.
    pub(crate) async fn hand_over(
        conn: &mut Connection, shop: &ShopKey, id: &str, had: Option<i64>, user: Option<i64>,
    ) -> Result<Change> {
        let before = match had {
            Some(had) => member(conn, shop, had).await?,
            None => None,
        };
        let name = match user {
            Some(user) => Some(member(conn, shop, user).await?.ok_or(Error::NotFound)?),
            None => None,
        };
        query("update conversation set assignee = $3 where shop = $1 and id = $2")
            .bind(shop.as_str()).bind(id).bind(user).execute(&mut *conn).await?;
        Ok(Change { from: before, to: name })
    }
}
