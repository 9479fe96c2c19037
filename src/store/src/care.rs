//! What moves a conversation, as parts of transactions: one step of the table of states, with what it does to the clocks.

use crate::error::{Error, Result};
use crate::pool::per_engine;
use crate::rows::{ClocksRow, clock_columns, coded};
use plaudit_model::conversation::CaseStatus;
use plaudit_model::conversation::state::{Effect, Move, Mover, step};
use plaudit_model::ids::ShopKey;
use plaudit_model::sla::{Calendar, Clocks, Policy, Sla};
use plaudit_model::time::Millis;

/// A conversation before it moves.
#[derive(sqlx::FromRow)]
struct Standing {
    status: String,
    snoozed: Option<i64>,
    #[sqlx(flatten)]
    clocks: ClocksRow,
}

/// A policy of the shop by its id, with its calendar.
pub(crate) fn promised(sla: &Sla, policy: Option<&str>) -> Option<(Policy, Calendar)> {
    let policy = sla.policy(policy?)?;
    Some((policy.clone(), sla.calendar(&policy.calendar)))
}

/// The same, borrowed.
pub(crate) fn under(promised: Option<&(Policy, Calendar)>) -> Option<(&Policy, &Calendar)> {
    promised.map(|(policy, calendar)| (policy, calendar))
}

per_engine! {
    use sqlx::{query, query_as};

    /// Moves a conversation whose row the transaction holds, and gives from where to where; `None` where the table of
    /// states has no such move, and nothing was changed.
    pub(crate) async fn turn(
        conn: &mut Connection, shop: &ShopKey, id: &str, who: Mover, by: Move, now: Millis,
    ) -> Result<Option<(CaseStatus, CaseStatus)>> {
        let found: Option<Standing> = query_as(concat!(
            "select c.status, c.snoozed, ", clock_columns!(), " from conversation c where c.shop = $1 and c.id = $2"))
            .bind(shop.as_str()).bind(id).fetch_optional(&mut *conn).await?;
        let Standing { status, snoozed, clocks } = found.ok_or(Error::NotFound)?;
        let from = coded(&status, CaseStatus::from_code)?;
        let Ok((to, effect)) = step(who, by, from) else { return Ok(None) };
        if to != from {
            query("update conversation set status = $3 where shop = $1 and id = $2")
                .bind(shop.as_str()).bind(id).bind(to.code()).execute(&mut *conn).await?;
        }
        if effect != Effect::Keep {
            // The shopper's word is not put off; neither is what is over.
            let asleep = snoozed.map(Millis).filter(|_| effect != Effect::Asked && !to.is_over());
            let sla = sla::of(conn, shop).await?;
            let promised = promised(&sla, clocks.policy.as_deref());
            let moved = Clocks::from(clocks).moved(effect, under(promised.as_ref()), now);
            set(conn, shop, id, &moved, under(promised.as_ref()), asleep, now).await?;
        }
        Ok(Some((from, to)))
    }

    /// The same, where a move that the table does not have is no matter.
    pub(crate) async fn turn_if(
        conn: &mut Connection, shop: &ShopKey, id: &str, who: Mover, by: Move, now: Millis,
    ) -> Result<()> {
        turn(conn, shop, id, who, by, now).await.map(|_| ())
    }

    /// Begins the promises of the policy that a conversation has come under. What was promised before is kept, or made
    /// sooner.
    pub(crate) async fn promise(conn: &mut Connection, shop: &ShopKey, id: &str, now: Millis) -> Result<()> {
        let found: Option<Standing> = query_as(concat!(
            "select c.status, c.snoozed, ", clock_columns!(), " from conversation c where c.shop = $1 and c.id = $2"))
            .bind(shop.as_str()).bind(id).fetch_optional(&mut *conn).await?;
        let Standing { snoozed, clocks, .. } = found.ok_or(Error::NotFound)?;
        let sla = sla::of(conn, shop).await?;
        let Some((policy, calendar)) = promised(&sla, clocks.policy.as_deref()) else { return Ok(()) };
        let clocks = Clocks::from(clocks).promise(&policy, &calendar, now);
        set(conn, shop, id, &clocks, Some((&policy, &calendar)), snoozed.map(Millis), now).await
    }

    /// Keeps the clocks of a conversation, and when the worker looks at it next.
    pub(crate) async fn set(
        conn: &mut Connection, shop: &ShopKey, id: &str, clocks: &Clocks, under: Option<(&Policy, &Calendar)>,
        snoozed: Option<Millis>, now: Millis,
    ) -> Result<()> {
        let look = [clocks.look(under, now), snoozed].into_iter().flatten().min();
        query("update conversation set first_due = $3, next_due = $4, resolution_due = $5, paused = $6, over_at = $7,
                first_answer = $8, due = $9, look = $10, snoozed = $11
            where shop = $1 and id = $2")
            .bind(shop.as_str()).bind(id)
            .bind(clocks.first.map(|at| at.0)).bind(clocks.next.map(|at| at.0)).bind(clocks.resolution.map(|at| at.0))
            .bind(clocks.paused.map(|at| at.0)).bind(clocks.over.map(|at| at.0)).bind(clocks.answered.map(|at| at.0))
            .bind(clocks.due().map(|at| at.0)).bind(look.map(|at| at.0)).bind(snoozed.map(|at| at.0))
            .execute(&mut *conn).await?;
        Ok(())
    }
}
