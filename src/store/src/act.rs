//! What the shop's people do: every act is one transaction, checked against the version that the person saw,
//! and leaves a row in the audit that says from what to what.

use crate::error::{Error, Result};
use crate::pool::{Store, per_engine, transaction};
use crate::records::{Act, Acted, MessageKind, User};
use crate::rows::{coded, unreadable};
use crate::steps::standing;
use crate::telling;
use plaudit_model::conversation::Kind;
use plaudit_model::event::Change;
use plaudit_model::ids::{ReviewId, ShopKey};
use plaudit_model::publication::{HideReason, Status};
use plaudit_model::rating::Rating;
use plaudit_model::conversation::CaseStatus;
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
        match self.transact(&case, act).await {
            // Undone: what it was to be done with is not there.
            Err(Error::NotFound) => Ok(Acted::NotFound),
            done => done,
        }
    }

    async fn transact(&self, case: &Case<'_>, act: &Act) -> Result<Acted> {
        transaction!(self, act, |conn| { steps::act(conn, case, act).await })
    }
}

/// What an act is done to, by whom and when.
pub(crate) struct Case<'a> {
    pub(crate) shop: &'a ShopKey,
    pub(crate) id: &'a str,
    pub(crate) version: i64,
    pub(crate) actor: &'a User,
    pub(crate) now: Millis,
}

/// Something public as far as its publication goes; only reviews are counted by stars.
#[derive(sqlx::FromRow)]
struct Shown {
    rating: Option<i64>,
    status: String,
    hide_reason: Option<String>,
}

impl Shown {
    /// Its status as the audit names it.
    fn name(&self) -> String {
        standing(&self.status, self.hide_reason.as_deref())
    }
}

/// The status, who has it, what it began with, and when the first answer is due: then it is a case.
type Before = (String, Option<i64>, String, Option<i64>);

per_engine! {
    use sqlx::{query, query_as, query_scalar};

    /// The act, and what it leaves behind. `NotFound` undoes it.
    pub(crate) async fn act(conn: &mut Connection, case: &Case<'_>, act: &Act) -> Result<Acted> {
        // The version is checked and the row locked by one statement; whoever comes second finds another version.
        let before: Option<Before> = query_as("
            update conversation set version = version + 1 where shop = $1 and id = $2 and version = $3
            returning status, assignee, kind, due")
            .bind(case.shop.as_str()).bind(case.id).bind(case.version).fetch_optional(&mut *conn).await?;
        let Some((status, had, kind, due)) = before else {
            let there = steps::kind(conn, case.shop, case.id).await?;
            return Ok(if there.is_some() { Acted::Stale } else { Acted::NotFound });
        };
        let kind = coded(&kind, Kind::from_code)?;
        if !act.fits(kind) {
            return Err(Error::NotFound);
        }
        let mut assignee = Change::default();
        let (action, detail) = match act {
            Act::Assign(user) => {
                assignee = assign(conn, case, had, *user).await?;
                let name = |name: &Option<String>| name.clone().unwrap_or_else(|| "nobody".to_owned());
                ("conversation.assigned".to_owned(), format!("{} -> {}", name(&assignee.from), name(&assignee.to)))
            }
            Act::Answer(body) => {
                write(conn, case, MessageKind::PublicAnswer, body).await?;
                ("conversation.answered".to_owned(), turn(conn, case, &status, CaseStatus::Answered).await?)
            }
            Act::AnsweredByMail => {
                ("conversation.answered_by_mail".to_owned(), turn(conn, case, &status, CaseStatus::Answered).await?)
            }
            Act::Note(body) => {
                write(conn, case, MessageKind::Note, body).await?;
                ("conversation.noted".to_owned(), String::new())
            }
            Act::Hide(reason) => (format!("{}.hidden", kind.code()), show(conn, case, kind, Some(*reason)).await?),
            Act::Publish => (format!("{}.published", kind.code()), show(conn, case, kind, None).await?),
            Act::Merge(other) => {
                merge::merge(conn, case, other.as_str()).await?;
                turn(conn, case, &status, CaseStatus::Closed).await?;
                ("question.merged".to_owned(), other.to_string())
            }
            Act::Part => {
                let other = merge::part(conn, case).await?;
                turn(conn, case, &status, CaseStatus::Open).await?;
                ("question.parted".to_owned(), other)
            }
            Act::ShowReply(reply) => ("reply.published".to_owned(), replies::show(conn, case, reply, None).await?),
            Act::HideReply(reply, reason) => {
                ("reply.hidden".to_owned(), replies::show(conn, case, reply, Some(*reason)).await?)
            }
            Act::Close => ("conversation.closed".to_owned(), turn(conn, case, &status, CaseStatus::Closed).await?),
            Act::Reopen => ("conversation.reopened".to_owned(), turn(conn, case, &status, CaseStatus::Open).await?),
        };
        steps::audit(conn, case.shop, case.id, case.now, &case.actor.name, &action, &detail).await?;
        for (event, detail) in telling::of_act(act, kind, due.is_some(), &status, assignee, &case.actor.name) {
            steps::emit(conn, case.shop, case.id, event, detail, case.now).await?;
        }
        steps::bump(conn, case.shop, case.id).await?;
        Ok(Acted::Done)
    }

    /// The name of a member of the shop.
    async fn member(conn: &mut Connection, shop: &ShopKey, user: i64) -> Result<Option<String>> {
        Ok(query_scalar("
            select a.name from member m join account a on a.id = m.account where m.shop = $1 and m.account = $2")
            .bind(shop.as_str()).bind(user).fetch_optional(&mut *conn).await?)
    }

    async fn assign(conn: &mut Connection, case: &Case<'_>, had: Option<i64>, user: Option<i64>) -> Result<Change> {
        let before = match had {
            Some(had) => member(conn, case.shop, had).await?,
            None => None,
        };
        let name = match user {
            Some(user) => Some(member(conn, case.shop, user).await?.ok_or(Error::NotFound)?),
            None => None,
        };
        query("update conversation set assignee = $3 where shop = $1 and id = $2")
            .bind(case.shop.as_str()).bind(case.id).bind(user).execute(&mut *conn).await?;
        Ok(Change { from: before, to: name })
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

    /// Changes whether it is shown, and what hangs on that: the tally of reviews, and the questions that show this one's
    /// answer. Only acts do this, and they hold the conversation's row.
    async fn show(conn: &mut Connection, case: &Case<'_>, kind: Kind, reason: Option<HideReason>) -> Result<String> {
        let to = if reason.is_some() { Status::Hidden } else { Status::Published };
        let (find, change) = match kind {
            Kind::Review => (
                "select rating, status, hide_reason from review where shop = $1 and id = $2",
                "update review set status = $3, hide_reason = $4, published = coalesce(published, $5)
                where shop = $1 and id = $2 returning product",
            ),
            Kind::Question => (
                "select product, cast(null as bigint) as rating, status, hide_reason from question
                where shop = $1 and id = $2",
                "update question set status = $3, hide_reason = $4, published = coalesce(published, $5)
                where shop = $1 and id = $2 returning product",
            ),
            Kind::Private => return Err(Error::NotFound),
        };
        let before: Shown = query_as(find).bind(case.shop.as_str()).bind(case.id).fetch_one(&mut *conn).await?;
        let published = (to == Status::Published).then_some(case.now.0);
        let reason = reason.map(|reason| reason.code());
        // The product of this moment: reviews move when products begin to share them.
        let product: String = query_scalar(change)
            .bind(case.shop.as_str()).bind(case.id).bind(to.code()).bind(reason).bind(published)
            .fetch_one(&mut *conn).await?;
        match before.rating {
            Some(stars) => {
                let rating = Rating::try_from(stars).map_err(|error| unreadable(&error.to_string()))?;
                match (coded(&before.status, Status::from_code)?, to) {
                    (Status::Published, Status::Published) => {}
                    (_, Status::Published) => steps::count_in(conn, case.shop, &product, case.id, rating).await?,
                    (Status::Published, _) => steps::count_out(conn, case.shop, &product, case.id, rating).await?,
                    _ => {}
                }
            }
            None if to == Status::Hidden => merge::release(conn, case).await?,
            None => {}
        }
        Ok(format!("{} -> {}", before.name(), standing(to.code(), reason)))
    }
}
