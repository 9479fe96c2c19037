//! What the shop's people do: every act is one transaction, checked against the version that the person saw,
//! and leaves a row in the audit that says from what to what.

use crate::error::Result;
use crate::pool::{Store, per_engine, transaction};
use crate::records::{Act, Acted, MessageKind, User};
use crate::rows::{coded, unreadable};
use crate::steps::standing;
use plaudit_model::ids::{ReviewId, ShopKey};
use plaudit_model::publication::{HideReason, Status};
use plaudit_model::rating::Rating;
use plaudit_model::routing::CaseStatus;
use plaudit_model::time::Millis;

impl Store {
    /// Does one thing to a conversation, unless someone changed it since `version`.
    ///
    /// # Errors
    /// When the database fails; then nothing changed.
    pub async fn act(
        &self,
        shop: &ShopKey,
        id: &ReviewId,
        version: i64,
        actor: &User,
        act: &Act,
        now: Millis,
    ) -> Result<Acted> {
        let case = Case { shop, id: id.as_str(), version, actor, now };
        transaction!(self, act, |conn| { steps::act(conn, &case, act).await })
    }
}

/// What an act is done to, by whom and when.
pub(crate) struct Case<'a> {
    shop: &'a ShopKey,
    id: &'a str,
    version: i64,
    actor: &'a User,
    now: Millis,
}

/// A review as far as its publication goes.
#[derive(sqlx::FromRow)]
struct Shown {
    product: String,
    rating: i64,
    status: String,
    hide_reason: Option<String>,
}

impl Shown {
    /// Its status as the audit names it.
    fn name(&self) -> String {
        standing(&self.status, self.hide_reason.as_deref())
    }
}

/// The status and who has it, before the act.
type Before = (String, Option<i64>);

per_engine! {
    use sqlx::{query, query_as, query_scalar};

    /// The act, and what it leaves behind.
    pub(crate) async fn act(conn: &mut Connection, case: &Case<'_>, act: &Act) -> Result<Acted> {
        // Before anything is written, since `NotFound` commits.
        let assignee: Option<String> = match act {
            Act::Assign(Some(user)) => match member(conn, case.shop, *user).await? {
                Some(name) => Some(name),
                None => return Ok(Acted::NotFound),
            },
            _ => None,
        };
        // The version is checked and the row locked by one statement; whoever comes second finds another version.
        let before: Option<Before> = query_as("
            update conversation set version = version + 1 where shop = $1 and id = $2 and version = $3
            returning status, assignee")
            .bind(case.shop.as_str()).bind(case.id).bind(case.version).fetch_optional(&mut *conn).await?;
        let Some((status, had)) = before else {
            let there: Option<i64> = query_scalar("select version from conversation where shop = $1 and id = $2")
                .bind(case.shop.as_str()).bind(case.id).fetch_optional(&mut *conn).await?;
            return Ok(if there.is_some() { Acted::Stale } else { Acted::NotFound });
        };
        let (action, detail) = match act {
            Act::Assign(user) => ("conversation.assigned", assign(conn, case, had, *user, assignee).await?),
            Act::Answer(body) => {
                write(conn, case, MessageKind::PublicAnswer, body).await?;
                ("conversation.answered", turn(conn, case, &status, CaseStatus::Answered).await?)
            }
            Act::Note(body) => {
                write(conn, case, MessageKind::Note, body).await?;
                ("conversation.noted", String::new())
            }
            Act::Hide(reason) => ("review.hidden", show(conn, case, Status::Hidden, Some(*reason)).await?),
            Act::Publish => ("review.published", show(conn, case, Status::Published, None).await?),
            Act::Close => ("conversation.closed", turn(conn, case, &status, CaseStatus::Closed).await?),
            Act::Reopen => ("conversation.reopened", turn(conn, case, &status, CaseStatus::Open).await?),
        };
        steps::audit(conn, case.shop, case.id, case.now, &case.actor.name, action, &detail).await?;
        steps::bump(conn, case.shop, case.id).await?;
        Ok(Acted::Done)
    }

    /// The name of a member of the shop.
    async fn member(conn: &mut Connection, shop: &ShopKey, user: i64) -> Result<Option<String>> {
        Ok(query_scalar("
            select a.name from member m join account a on a.id = m.account where m.shop = $1 and m.account = $2")
            .bind(shop.as_str()).bind(user).fetch_optional(&mut *conn).await?)
    }

    async fn assign(
        conn: &mut Connection, case: &Case<'_>, had: Option<i64>, user: Option<i64>, name: Option<String>,
    ) -> Result<String> {
        let before = match had {
            Some(had) => member(conn, case.shop, had).await?,
            None => None,
        };
        query("update conversation set assignee = $3 where shop = $1 and id = $2")
            .bind(case.shop.as_str()).bind(case.id).bind(user).execute(&mut *conn).await?;
        let nobody = || "nobody".to_owned();
        Ok(format!("{} -> {}", before.unwrap_or_else(nobody), name.unwrap_or_else(nobody)))
    }

    async fn write(conn: &mut Connection, case: &Case<'_>, kind: MessageKind, body: &str) -> Result<()> {
        let (account, author) = (Some(case.actor.id), case.actor.name.as_str());
        steps::say(conn, case.shop, case.id, kind, account, author, body, case.now).await
    }

    /// Changes where the conversation stands. The first answer stops the clock for good.
    async fn turn(conn: &mut Connection, case: &Case<'_>, from: &str, to: CaseStatus) -> Result<String> {
        let answered = (to == CaseStatus::Answered).then_some(case.now.0);
        query("update conversation set status = $3, first_answer = coalesce(first_answer, $4)
            where shop = $1 and id = $2")
            .bind(case.shop.as_str()).bind(case.id).bind(to.code()).bind(answered).execute(&mut *conn).await?;
        Ok(format!("{from} -> {}", to.code()))
    }

    /// Changes whether the review is shown, and the tally with it. Only acts do this, and they hold the conversation's row.
    async fn show(
        conn: &mut Connection, case: &Case<'_>, to: Status, reason: Option<HideReason>,
    ) -> Result<String> {
        let review: Shown = query_as("select product, rating, status, hide_reason from review where shop = $1 and id = $2")
            .bind(case.shop.as_str()).bind(case.id).fetch_one(&mut *conn).await?;
        let published = (to == Status::Published).then_some(case.now.0);
        query("update review set status = $3, hide_reason = $4, published = coalesce(published, $5)
            where shop = $1 and id = $2")
            .bind(case.shop.as_str()).bind(case.id).bind(to.code()).bind(reason.map(|reason| reason.code())).bind(published)
            .execute(&mut *conn).await?;
        let rating = Rating::try_from(review.rating).map_err(|error| unreadable(&error.to_string()))?;
        match (coded(&review.status, Status::from_code)?, to) {
            (Status::Published, Status::Published) => {}
            (_, Status::Published) => steps::count_in(conn, case.shop, &review.product, rating).await?,
            (Status::Published, _) => steps::count_out(conn, case.shop, &review.product, rating).await?,
            _ => {}
        }
        Ok(format!("{} -> {}", review.name(), standing(to.code(), reason.map(|reason| reason.code()))))
    }
}
