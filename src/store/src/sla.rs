//! What a shop promises, and the worker's look at clocks that have come to something.
//!
//! A look is one transaction for one conversation. It begins by taking the moment for which the conversation was marked: of
//! several workers that come at once, the second finds another moment there. What was told of a due time is a row whose key
//! is that due time, so it is told once, however often somebody looks.

use crate::care::{promised, under};
use crate::error::Result;
use crate::pool::{Store, per_engine, read, transaction};
use crate::rows::{ClocksRow, clock_columns, rows, text, unreadable};
use plaudit_model::conversation::state::{Move, Mover};
use plaudit_model::event::{Detail, EventKind, Promise};
use plaudit_model::ids::ShopKey;
use plaudit_model::sla::{Clocks, Escalation, Look, Marked, Sla};
use plaudit_model::time::Millis;
use sqlx::query_as;

/// What a shop promises, as it was saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SlaRecord {
    /// Policies and calendars.
    pub sla: Sla,
    /// Grows with each change; 0 where nobody has changed it.
    pub revision: i64,
}

/// A promise whose time runs out or has run out, told of just now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missed {
    /// Shop.
    pub shop: ShopKey,
    /// Conversation.
    pub conversation: String,
    /// Which promise, and what of it.
    pub look: Look,
}

/// What a shop promises: its own, or what a new one does.
const DEFINITION: &str = "
    select s.first_response_minutes, l.definition, coalesce(l.revision, 0)
    from shop s left join sla l on l.shop = s.key where s.key = $1";

type DefinitionRow = (i64, Option<String>, i64);

fn record((minutes, definition, revision): DefinitionRow) -> Result<SlaRecord> {
    let sla = match definition {
        Some(json) => serde_json::from_str(&json).map_err(|error| unreadable(&error.to_string()))?,
        None => Sla::new(u32::try_from(minutes).unwrap_or(u32::MAX)),
    };
    Ok(SlaRecord { sla, revision })
}

/// Conversations that a worker has to look at.
const TO_LOOK_AT: &str = "select shop, id, look from conversation where look <= $1 order by look, shop, id limit $2";

/// A conversation at which a worker looks.
#[derive(sqlx::FromRow)]
struct Looked {
    #[sqlx(flatten)]
    clocks: ClocksRow,
    snoozed: Option<i64>,
    assignee: Option<i64>,
    team: Option<String>,
}

impl Store {
    /// What a shop promises. `NotFound` when there is no such shop.
    ///
    /// # Errors
    /// When the database fails, or holds what this program cannot read.
    pub async fn sla(&self, shop: &ShopKey) -> Result<SlaRecord> {
        let row: Option<DefinitionRow> =
            read!(self, |conn| query_as(DEFINITION).bind(shop.as_str()).fetch_optional(conn).await?);
        record(row.ok_or(crate::Error::NotFound)?)
    }

    /// Saves what a shop promises, unless someone saved it since `revision`; what was promised to shoppers before stays.
    /// `who` stands in the audit. Says whether it was saved.
    ///
    /// # Errors
    /// `NotFound` when there is no such shop.
    pub async fn save_sla(&self, shop: &ShopKey, sla: &Sla, revision: i64, who: &str, now: Millis) -> Result<bool> {
        let definition = serde_json::to_string(sla).map_err(|error| unreadable(&error.to_string()))?;
        transaction!(self, sla, |conn| { steps::save(conn, shop, &definition, revision, who, now).await })
    }

    /// Looks at conversations whose clocks have come to something, the longest ago first and up to `limit`: tells of
    /// warnings and breaches, escalates, and ends snoozes. Any number of workers may do so at once. Gives what was told of
    /// just now, and at how many conversations it looked.
    ///
    /// # Errors
    /// When the database fails; what was looked at before that stays so.
    pub async fn watch(&self, now: Millis, limit: usize) -> Result<(Vec<Missed>, usize)> {
        let found: Vec<(String, String, i64)> =
            read!(self, |conn| query_as(TO_LOOK_AT).bind(now.0).bind(rows(limit)).fetch_all(conn).await?);
        let looked = found.len();
        let mut told = Vec::new();
        for (shop, id, look) in found {
            let shop = ShopKey::try_from(shop).map_err(|error| unreadable(&error.to_string()))?;
            let (shop, id) = (&shop, id.as_str());
            let looks = transaction!(self, sla, |conn| { steps::look(conn, shop, id, look, now).await })?;
            told.extend(looks.into_iter().map(|look| Missed { shop: shop.clone(), conversation: id.to_owned(), look }));
        }
        Ok((told, looked))
    }
}

per_engine! {
    use sqlx::{query, query_scalar};

    /// What a shop promises, within a transaction.
    pub(crate) async fn of(conn: &mut Connection, shop: &ShopKey) -> Result<Sla> {
        let row: Option<DefinitionRow> =
            query_as(DEFINITION).bind(shop.as_str()).fetch_optional(&mut *conn).await?;
        Ok(record(row.ok_or(crate::Error::NotFound)?)?.sla)
    }

    pub(crate) async fn save(
        conn: &mut Connection, shop: &ShopKey, definition: &str, revision: i64, who: &str, now: Millis,
    ) -> Result<bool> {
        let saved = query("
            insert into sla (shop, definition, revision) values ($1, $2, $3 + 1)
            on conflict (shop) do update set definition = excluded.definition, revision = excluded.revision
            where sla.revision = $3")
            .bind(shop.as_str()).bind(text(definition)).bind(revision).execute(&mut *conn).await?;
        if saved.rows_affected() == 0 {
            return Ok(false);
        }
        steps::audit(conn, shop, "", now, who, "sla.changed", "").await?;
        Ok(true)
    }

    /// Looks at one conversation, unless somebody did since it was found.
    pub(crate) async fn look(
        conn: &mut Connection, shop: &ShopKey, id: &str, look: i64, now: Millis,
    ) -> Result<Vec<Look>> {
        let taken = query("update conversation set look = null where shop = $1 and id = $2 and look = $3")
            .bind(shop.as_str()).bind(id).bind(look).execute(&mut *conn).await?;
        if taken.rows_affected() == 0 {
            return Ok(Vec::new());
        }
        let Looked { clocks, snoozed, assignee, team } = query_as(concat!(
            "select ", clock_columns!(), ", c.snoozed, c.assignee, c.team from conversation c
            where c.shop = $1 and c.id = $2"))
            .bind(shop.as_str()).bind(id).fetch_one(&mut *conn).await?;
        let sla = of(conn, shop).await?;
        let promised = promised(&sla, clocks.policy.as_deref());
        let clocks = Clocks::from(clocks);
        let mut told = Vec::new();
        for look in clocks.marks(under(promised.as_ref()), now) {
            if once(conn, shop, id, look, now).await? {
                told.push(look);
            }
        }
        let broken = told.iter().any(|look| look.mark == Marked::Breach);
        if broken && let Some(to) = promised.as_ref().and_then(|(policy, _)| policy.escalation.as_ref()) {
            escalate(conn, shop, id, to, (assignee, team.as_deref()), now).await?;
        }
        let asleep = snoozed.map(Millis).filter(|until| *until > now);
        if snoozed.is_some() && asleep.is_none() {
            steps::audit(conn, shop, id, now, "plaudit", "conversation.woke", "").await?;
        }
        care::set(conn, shop, id, &clocks, under(promised.as_ref()), asleep, now).await?;
        if !told.is_empty() || asleep.map(|at| at.0) != snoozed {
            query("update conversation set version = version + 1,
                    breached = case when $3 then coalesce(breached, $4) else breached end
                where shop = $1 and id = $2")
                .bind(shop.as_str()).bind(id).bind(broken).bind(now.0).execute(&mut *conn).await?;
            steps::bump(conn, shop, id).await?;
        }
        Ok(told)
    }

    /// Tells of a clock, unless that was done.
    async fn once(conn: &mut Connection, shop: &ShopKey, id: &str, look: Look, now: Millis) -> Result<bool> {
        let told = query("insert into sla_event (shop, conversation, target, due, mark, at) values ($1, $2, $3, $4, $5, $6)
            on conflict do nothing")
            .bind(shop.as_str()).bind(id).bind(look.target.code()).bind(look.due.0).bind(look.mark.code()).bind(now.0)
            .execute(&mut *conn).await?;
        if told.rows_affected() == 0 {
            return Ok(false);
        }
        let (action, event) = match look.mark {
            Marked::Warning => ("sla.warned", EventKind::CaseSlaWarning),
            Marked::Breach => ("sla.breached", EventKind::CaseSlaBreached),
        };
        steps::audit(conn, shop, id, now, "plaudit", action, look.target.code()).await?;
        let promise = Promise { kind: look.target.code().to_owned(), due: look.due };
        steps::emit(conn, shop, id, event, Detail { promise: Some(promise), ..Detail::default() }, now).await?;
        Ok(true)
    }

    /// Gives what is late to whom the policy says. Who is no longer there is passed over.
    async fn escalate(
        conn: &mut Connection, shop: &ShopKey, id: &str, to: &Escalation, had: (Option<i64>, Option<&str>), now: Millis,
    ) -> Result<()> {
        match to {
            Escalation::Team(team) => {
                if had.1 == Some(team) || !teams::exists(conn, shop, team).await? {
                    return Ok(());
                }
                query("update conversation set team = $3 where shop = $1 and id = $2")
                    .bind(shop.as_str()).bind(id).bind(team).execute(&mut *conn).await?;
                let detail = format!("{} -> {team}", had.1.unwrap_or("nobody"));
                steps::audit(conn, shop, id, now, "plaudit", "conversation.team", &detail).await
            }
            Escalation::Person(email) => {
                let person: Option<i64> = query_scalar("select a.id from account a join member m on m.account = a.id
                    where m.shop = $1 and a.email = $2 and m.role <> 'read_only'")
                    .bind(shop.as_str()).bind(email.to_lowercase()).fetch_optional(&mut *conn).await?;
                let Some(person) = person.filter(|person| Some(*person) != had.0) else { return Ok(()) };
                let assignee = teams::hand_over(conn, shop, id, had.0, Some(person)).await?;
                care::turn_if(conn, shop, id, Mover::Program, Move::Assign, now).await?;
                let handed = crate::teams::handed(&assignee);
                steps::audit(conn, shop, id, now, "plaudit", "conversation.assigned", &handed).await?;
                let detail = Detail { assignee: Some(assignee), ..Detail::default() };
                steps::emit(conn, shop, id, EventKind::CaseAssigned, detail, now).await
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::assert_indexed;

    #[tokio::test]
    async fn d3_what_is_to_be_looked_at_is_found_by_its_index() {
        assert_indexed(TO_LOOK_AT).await;
    }
}
