//! What rules came to, stored with what came in: parts of the transactions that store and change it.
//!
//! A rule takes nothing from anybody: it gives to a team or a person only where there is none, and of what was there before
//! it makes the priority higher, never lower. Who is not there any more, or is away, is passed over.

use crate::error::Result;
use crate::pool::per_engine;
use crate::records::Routed;
use crate::rows::{coded, rows, text};
use crate::teams::handed;
use plaudit_model::conversation::state::{Move, Mover};
use plaudit_model::conversation::{Priority, TAGS};
use plaudit_model::event::{Detail, EventKind};
use plaudit_model::ids::ShopKey;
use plaudit_model::rules::Assign;
use plaudit_model::time::Millis;

/// Who stands in the audit for what the program does by itself.
const PROGRAM: &str = "plaudit";

/// A conversation before rules touch it.
type Before = (String, Option<String>, Option<i64>);

per_engine! {
    use sqlx::{query, query_as, query_scalar};

    /// Does to a conversation what its rules say beside its clocks, and writes down which they were. `again` says that it
    /// was there before.
    pub(crate) async fn apply(
        conn: &mut Connection, shop: &ShopKey, id: &str, routed: &Routed, again: bool, now: Millis,
    ) -> Result<()> {
        let outcome = &routed.outcome;
        for rule in &outcome.rules {
            steps::audit(conn, shop, id, now, PROGRAM, "rule.fired", &format!("{}: {rule}", routed.version)).await?;
        }
        if outcome.ask || again {
            query("update conversation set needs_look = $3 where shop = $1 and id = $2 and needs_look <> $3")
                .bind(shop.as_str()).bind(id).bind(outcome.ask).execute(&mut *conn).await?;
        }
        tag(conn, shop, id, &outcome.tags).await?;
        if outcome.priority.is_none() && outcome.team.is_none() && outcome.assign.is_none() {
            return Ok(());
        }
        let (priority, team, assignee): Before = query_as("
            select priority, team, assignee from conversation where shop = $1 and id = $2")
            .bind(shop.as_str()).bind(id).fetch_one(&mut *conn).await?;
        let had = coded(&priority, Priority::from_code)?;
        if let Some(priority) = outcome.priority.filter(|wanted| *wanted != had && !(again && rank(*wanted) < rank(had))) {
            let change = labels::prioritise(conn, shop, id, priority).await?;
            steps::audit(conn, shop, id, now, PROGRAM, "conversation.priority", &change).await?;
        }
        if let (Some(wanted), None) = (&outcome.team, &team) && teams::exists(conn, shop, wanted).await? {
            query("update conversation set team = $3 where shop = $1 and id = $2")
                .bind(shop.as_str()).bind(id).bind(wanted).execute(&mut *conn).await?;
            let detail = format!("nobody -> {wanted}");
            steps::audit(conn, shop, id, now, PROGRAM, "conversation.team", &detail).await?;
        }
        if let (Some(assign), None) = (&outcome.assign, assignee)
            && let Some(person) = chosen(conn, shop, assign, now).await?
        {
            let assignee = teams::hand_over(conn, shop, id, None, Some(person)).await?;
            care::turn_if(conn, shop, id, Mover::Program, Move::Assign, now).await?;
            steps::audit(conn, shop, id, now, PROGRAM, "conversation.assigned", &handed(&assignee)).await?;
            if outcome.case {
                let detail = Detail { assignee: Some(assignee), ..Detail::default() };
                steps::emit(conn, shop, id, EventKind::CaseAssigned, detail, now).await?;
            }
        }
        Ok(())
    }

    /// Adds tags as long as there is room for them: what came in is not lost over a tag.
    async fn tag(conn: &mut Connection, shop: &ShopKey, id: &str, tags: &[String]) -> Result<()> {
        for tag in tags {
            query("insert into conversation_tag (shop, conversation, tag)
                select cast($1 as text), cast($2 as text), cast($3 as text)
                where (select count(*) from conversation_tag where shop = $1 and conversation = $2) < $4
                on conflict do nothing")
                .bind(shop.as_str()).bind(id).bind(text(tag)).bind(rows(TAGS)).execute(&mut *conn).await?;
        }
        Ok(())
    }

    /// Whom a rule means at this moment, of those who may answer and are not away. Whoever was given something goes to the
    /// end of the row.
    async fn chosen(conn: &mut Connection, shop: &ShopKey, assign: &Assign, now: Millis) -> Result<Option<i64>> {
        // Two that come at once stand in line here, so that they are not given to the same person.
        query("update shop set revision = revision where key = $1").bind(shop.as_str()).execute(&mut *conn).await?;
        let person: Option<i64> = match assign {
            Assign::Person(email) => query_scalar("
                select m.account from member m join account a on a.id = m.account
                where m.shop = $1 and a.email = $2 and m.role <> 'read_only' and m.away = false")
                .bind(shop.as_str()).bind(email.to_lowercase()).fetch_optional(&mut *conn).await?,
            Assign::RoundRobin { team } => query_scalar("
                select m.account from member m
                where m.shop = $1 and m.role <> 'read_only' and m.away = false and (cast($2 as text) is null or exists
                    (select 1 from team_member t where t.shop = m.shop and t.team = $2 and t.account = m.account))
                order by m.last_given, m.account limit 1")
                .bind(shop.as_str()).bind(team.as_deref()).fetch_optional(&mut *conn).await?,
            Assign::LeastLoaded { team } => query_scalar("
                select m.account from member m
                where m.shop = $1 and m.role <> 'read_only' and m.away = false and (cast($2 as text) is null or exists
                    (select 1 from team_member t where t.shop = m.shop and t.team = $2 and t.account = m.account))
                order by (select count(*) from conversation c where c.shop = m.shop and c.assignee = m.account
                    and c.status <> 'closed' and c.status in ('new', 'open')), m.last_given, m.account limit 1")
                .bind(shop.as_str()).bind(team.as_deref()).fetch_optional(&mut *conn).await?,
        };
        if let Some(person) = person {
            // Later than whoever was given something before, also within one millisecond.
            query("update member set last_given = (
                    select case when max(last_given) >= $3 then max(last_given) + 1 else $3 end from member where shop = $1)
                where shop = $1 and account = $2")
                .bind(shop.as_str()).bind(person).bind(now.0).execute(&mut *conn).await?;
        }
        Ok(person)
    }
}

/// A priority's place, the least urgent first.
fn rank(priority: Priority) -> usize {
    Priority::ALL.iter().position(|other| *other == priority).unwrap_or(0)
}
