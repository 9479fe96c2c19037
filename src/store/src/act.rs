//! What the shop's people do: every act is one transaction, checked against the version that the person saw,
//! and leaves a row in the audit that says from what to what.

use crate::error::{Error, Result};
use crate::pool::{Store, per_engine, transaction};
use crate::records::{Act, Acted, MessageKind, Talk, User};
use crate::rows::{coded, unreadable};
use crate::steps::standing;
use crate::telling;
use plaudit_model::conversation::Kind;
use plaudit_model::conversation::state::{Move, Mover};
use plaudit_model::event::Change;
use plaudit_model::ids::{ReviewId, ShopKey};
use plaudit_model::publication::{HideReason, Status};
use plaudit_model::rating::Rating;
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
            Err(Error::Refused) => Ok(Acted::Refused),
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

/// The status, who has it, what it began with, and when it became a case.
type Before = (String, Option<i64>, String, Option<i64>);

per_engine! {
    use sqlx::{query, query_as, query_scalar};

    /// The act, and what it leaves behind. `NotFound` undoes it.
    pub(crate) async fn act(conn: &mut Connection, case: &Case<'_>, act: &Act) -> Result<Acted> {
        // The version is checked and the row locked by one statement; whoever comes second finds another version.
        let before: Option<Before> = query_as("
            update conversation set version = version + 1 where shop = $1 and id = $2 and version = $3
            returning status, assignee, kind, opened")
            .bind(case.shop.as_str()).bind(case.id).bind(case.version).fetch_optional(&mut *conn).await?;
        let Some((status, had, kind, opened)) = before else {
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
                assignee = teams::hand_over(conn, case.shop, case.id, had, *user).await?;
                if user.is_some() {
                    turn(conn, case, Move::Assign).await?;
                }
                ("conversation.assigned".to_owned(), crate::teams::handed(&assignee))
            }
            Act::GiveTeam(team) => ("conversation.team".to_owned(), give(conn, case, team.as_deref()).await?),
            Act::Answer(body) => {
                write(conn, case, MessageKind::PublicAnswer, body).await?;
                answered(conn, case, kind, body).await?;
                ("conversation.answered".to_owned(), turn(conn, case, Move::Answer).await?)
            }
            Act::AnswerPrivately(body) => {
                write(conn, case, MessageKind::PrivateAnswer, body).await?;
                answered(conn, case, kind, body).await?;
                ("conversation.answered_privately".to_owned(), turn(conn, case, Move::Answer).await?)
            }
            Act::AnsweredByMail => {
                ("conversation.answered_by_mail".to_owned(), turn(conn, case, Move::Answer).await?)
            }
            Act::Note(body) => {
                write(conn, case, MessageKind::Note, body).await?;
                ("conversation.noted".to_owned(), String::new())
            }
            Act::Hide(reason) => {
                if kind == Kind::Review {
                    tell(conn, case, kind, |conversation| Talk::Hidden { conversation }).await?;
                }
                (format!("{}.hidden", kind.code()), show(conn, case, kind, Some(*reason)).await?)
            }
            Act::Publish => (format!("{}.published", kind.code()), show(conn, case, kind, None).await?),
            Act::Merge(other) => {
                merge::merge(conn, case, other.as_str()).await?;
                care::turn_if(conn, case.shop, case.id, Mover::Person, Move::Close, case.now).await?;
                ("question.merged".to_owned(), other.to_string())
            }
            Act::Part => {
                let other = merge::part(conn, case).await?;
                care::turn_if(conn, case.shop, case.id, Mover::Person, Move::Reopen, case.now).await?;
                ("question.parted".to_owned(), other)
            }
            Act::ShowReply(reply) => ("reply.published".to_owned(), replies::show(conn, case, reply, None).await?),
            Act::HideReply(reply, reason) => {
                ("reply.hidden".to_owned(), replies::show(conn, case, reply, Some(*reason)).await?)
            }
            Act::Wait => ("conversation.waiting".to_owned(), turn(conn, case, Move::Wait).await?),
            Act::Hold => ("conversation.held".to_owned(), turn(conn, case, Move::Hold).await?),
            Act::Resume => ("conversation.resumed".to_owned(), turn(conn, case, Move::Resume).await?),
            Act::Solve => {
                if kind == Kind::Review {
                    tell(conn, case, kind, |conversation| Talk::Solved { conversation }).await?;
                }
                ("conversation.solved".to_owned(), turn(conn, case, Move::Solve).await?)
            }
            Act::Close => ("conversation.closed".to_owned(), turn(conn, case, Move::Close).await?),
            Act::Reopen => ("conversation.reopened".to_owned(), turn(conn, case, Move::Reopen).await?),
            Act::Prioritise(priority) => {
                ("conversation.priority".to_owned(), labels::prioritise(conn, case.shop, case.id, *priority).await?)
            }
            Act::Tag(tag) => {
                labels::tag(conn, case.shop, case.id, tag).await?;
                ("conversation.tagged".to_owned(), tag.clone())
            }
            Act::Untag(tag) => {
                labels::untag(conn, case.shop, case.id, tag).await?;
                ("conversation.untagged".to_owned(), tag.clone())
            }
            Act::Snooze(until) => ("conversation.snoozed".to_owned(), snooze(conn, case, *until).await?),
            Act::Looked => ("conversation.looked".to_owned(), String::new()),
        };
        if act.is_attention() {
            query("update conversation set needs_look = false where shop = $1 and id = $2 and needs_look = true")
                .bind(case.shop.as_str()).bind(case.id).execute(&mut *conn).await?;
        }
        steps::audit(conn, case.shop, case.id, case.now, &case.actor.name, &action, &detail).await?;
        for (event, detail) in telling::of_act(act, kind, opened.is_some(), &status, assignee, &case.actor.name) {
            steps::emit(conn, case.shop, case.id, event, detail, case.now).await?;
        }
        steps::bump(conn, case.shop, case.id).await?;
        Ok(Acted::Done)
    }

    async fn write(conn: &mut Connection, case: &Case<'_>, kind: MessageKind, body: &str) -> Result<()> {
        let (account, author) = (Some(case.actor.id), case.actor.name.as_str());
        steps::say(conn, case.shop, case.id, kind, account, author, body, case.now).await
    }

    /// The shopper may be told of an answer.
    async fn answered(conn: &mut Connection, case: &Case<'_>, kind: Kind, body: &str) -> Result<()> {
        let text = body.to_owned();
        tell(conn, case, kind, |conversation| Talk::Answered { conversation, text }).await
    }

    async fn tell(
        conn: &mut Connection, case: &Case<'_>, kind: Kind, talk: impl FnOnce(String) -> Talk,
    ) -> Result<()> {
        thread::tell(conn, case.shop, case.id, kind, &talk(case.id.to_owned()), case.now).await
    }

    /// Moves the conversation, and says from where to where. `Refused` undoes the act.
    async fn turn(conn: &mut Connection, case: &Case<'_>, by: Move) -> Result<String> {
        let moved = care::turn(conn, case.shop, case.id, Mover::Person, by, case.now).await?;
        let (from, to) = moved.ok_or(Error::Refused)?;
        Ok(format!("{} -> {}", from.code(), to.code()))
    }

    async fn give(conn: &mut Connection, case: &Case<'_>, team: Option<&str>) -> Result<String> {
        if let Some(team) = team && !teams::exists(conn, case.shop, team).await? {
            return Err(Error::NotFound);
        }
        let had: Option<String> = query_scalar("select team from conversation where shop = $1 and id = $2")
            .bind(case.shop.as_str()).bind(case.id).fetch_one(&mut *conn).await?;
        query("update conversation set team = $3 where shop = $1 and id = $2")
            .bind(case.shop.as_str()).bind(case.id).bind(team).execute(&mut *conn).await?;
        Ok(format!("{} -> {}", had.as_deref().unwrap_or("nobody"), team.unwrap_or("nobody")))
    }

    /// Puts it off. The worker looks when the time has come, or when a clock comes to something before that.
    async fn snooze(conn: &mut Connection, case: &Case<'_>, until: Option<Millis>) -> Result<String> {
        query("update conversation set snoozed = $3, look = case
                when cast($3 as bigint) is null then look when look < $3 then look else $3 end
            where shop = $1 and id = $2")
            .bind(case.shop.as_str()).bind(case.id).bind(until.map(|at| at.0)).execute(&mut *conn).await?;
        Ok(until.map(Millis::rfc3339).unwrap_or_default())
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
