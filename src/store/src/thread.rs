//! What is said to and fro with a shopper beside what the shop's people do: words by a signed link, and what the program says
//! once by itself.

use crate::error::Result;
use crate::pool::{Store, per_engine, read, transaction};
use crate::records::{Job, MessageKind, NewJob, Talk};
use crate::rows::text;
use plaudit_model::conversation::Kind;
use plaudit_model::conversation::state::{Move, Mover};
use plaudit_model::event::{Detail, EventKind};
use plaudit_model::ids::{ReviewId, ShopKey};
use plaudit_model::time::Millis;
use sqlx::query_scalar;

/// A shopper's words, ready to be stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewWord {
    /// What they call themselves; may be empty.
    pub author: String,
    /// Plain text.
    pub body: String,
    /// Hash of what was sent: the same sent twice is stored once.
    pub sent_hash: String,
    /// Whether the words say that they are unhappy. Nobody becomes happy by it.
    pub unhappy: bool,
    /// Jobs that begin with it, in the same transaction.
    pub jobs: Vec<NewJob>,
}

/// What became of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Worded {
    /// Stored just now.
    Stored,
    /// Stored before.
    Same,
    /// The conversation is gone.
    NotFound,
}

/// An automatic answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Automatic {
    /// What the program signs with: the shop's name.
    pub author: String,
    /// Plain text.
    pub body: String,
    /// Whether everyone reads it.
    pub public: bool,
}

/// What a shopper is called who gave no name.
const SHOPPER: &str = "the shopper";

impl Store {
    /// Stores what a shopper says in a conversation that there is: it is open again, and its clock for the next answer runs.
    ///
    /// # Errors
    /// When the database fails; then nothing changed.
    pub async fn add_word(&self, shop: &ShopKey, id: &ReviewId, word: &NewWord, now: Millis) -> Result<Worded> {
        let id = id.as_str();
        transaction!(self, thread, |conn| { steps::add_word(conn, shop, id, word, now).await })
    }

    /// Ends a job and adds others, all or nothing; says whether the job was still the worker's.
    ///
    /// # Errors
    /// When the database fails; then the job is due again.
    pub async fn follow_up(&self, job: &Job, jobs: &[NewJob], now: Millis) -> Result<bool> {
        transaction!(self, thread, |conn| { steps::follow_up(conn, job, jobs, now).await })
    }

    /// Ends a job, and says something that is said once to a conversation: an automatic answer, or jobs alone where `answer`
    /// is `None`. Nothing is said where `what` was said before; an answer is not given either where a person has answered or
    /// taken it to its end, or where it is hidden. Says whether it was said.
    ///
    /// # Errors
    /// When the database fails; then the job is due again.
    pub async fn say_once(
        &self,
        job: &Job,
        id: &ReviewId,
        what: &str,
        answer: Option<&Automatic>,
        jobs: &[NewJob],
        now: Millis,
    ) -> Result<bool> {
        let id = id.as_str();
        transaction!(self, thread, |conn| { steps::say_once(conn, job, id, what, answer, jobs, now).await })
    }

    /// When something was said or done once to a conversation.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn said_once(&self, shop: &ShopKey, id: &ReviewId, what: &str) -> Result<Option<Millis>> {
        let at: Option<i64> = read!(self, |conn| query_scalar(
            "select at from said_once where shop = $1 and conversation = $2 and what = $3"
        )
        .bind(shop.as_str())
        .bind(id.as_str())
        .bind(what)
        .fetch_optional(conn)
        .await?);
        Ok(at.map(Millis))
    }
}

per_engine! {
    use sqlx::{query, query_as};

    /// Ends a job as done, unless it is another worker's by now.
    pub(crate) async fn end(conn: &mut Connection, job: &Job, now: Millis) -> Result<bool> {
        let ended = query("update job set state = 'done', ended = $4, payload = ''
            where shop = $1 and id = $2 and attempts = $3 and state = 'waiting'")
            .bind(job.shop.as_str()).bind(job.id).bind(job.attempts).bind(now.0).execute(&mut *conn).await?;
        Ok(ended.rows_affected() > 0)
    }

    pub(crate) async fn follow_up(conn: &mut Connection, job: &Job, jobs: &[NewJob], now: Millis) -> Result<bool> {
        if !end(conn, job, now).await? {
            return Ok(false);
        }
        for new in jobs {
            steps::enqueue(conn, &job.shop, new, now).await?;
        }
        Ok(true)
    }

    /// Locks a conversation. `false` when it is gone.
    async fn lock(conn: &mut Connection, shop: &ShopKey, id: &str) -> Result<bool> {
        let locked = query("update conversation set version = version + 1 where shop = $1 and id = $2")
            .bind(shop.as_str()).bind(id).execute(&mut *conn).await?;
        Ok(locked.rows_affected() > 0)
    }

    /// Remembers that something is done; `false` when it was done before.
    async fn first(conn: &mut Connection, shop: &ShopKey, id: &str, what: &str, now: Millis) -> Result<bool> {
        let kept = query("insert into said_once (shop, conversation, what, at) values ($1, $2, $3, $4) on conflict do nothing")
            .bind(shop.as_str()).bind(id).bind(what).bind(now.0).execute(&mut *conn).await?;
        Ok(kept.rows_affected() > 0)
    }

    /// The shopper speaks: whoever was not waited for is from now on, and what was over is open.
    async fn speak(conn: &mut Connection, shop: &ShopKey, id: &str, unhappy: bool, now: Millis) -> Result<()> {
        query("update conversation set unhappy = unhappy or $3, opened = coalesce(opened, $4),
                policy = coalesce(policy, case when unhappy or $3 then 'unhappy' else 'standard' end)
            where shop = $1 and id = $2")
            .bind(shop.as_str()).bind(id).bind(unhappy).bind(now.0).execute(&mut *conn).await?;
        let moved = care::turn(conn, shop, id, Mover::Shopper, Move::Word, now).await?;
        if let Some((from, to)) = moved.filter(|(from, to)| from != to) {
            let detail = Detail::moved(from.code(), to.code());
            steps::emit(conn, shop, id, EventKind::CaseReopened, detail, now).await?;
        }
        Ok(())
    }

    pub(crate) async fn add_word(
        conn: &mut Connection, shop: &ShopKey, id: &str, word: &NewWord, now: Millis,
    ) -> Result<Worded> {
        if !lock(conn, shop, id).await? {
            return Ok(Worded::NotFound);
        }
        let author = if word.author.is_empty() { SHOPPER } else { word.author.as_str() };
        let kept = query("insert into message (shop, conversation, kind, author, body, created, sent_hash)
            values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing")
            .bind(shop.as_str()).bind(id).bind(MessageKind::Shopper.code()).bind(text(author)).bind(text(&word.body)).bind(now.0)
            .bind(&word.sent_hash).execute(&mut *conn).await?;
        if kept.rows_affected() == 0 {
            return Ok(Worded::Same);
        }
        speak(conn, shop, id, word.unhappy, now).await?;
        for job in &word.jobs {
            steps::enqueue(conn, shop, job, now).await?;
        }
        steps::audit(conn, shop, id, now, author, "shopper.wrote", "").await?;
        steps::bump(conn, shop, id).await?;
        Ok(Worded::Stored)
    }

    /// The author of what is hidden wants a person to look again. `None` when it is not hidden, `false` when they asked before.
    pub(crate) async fn appeal(conn: &mut Connection, shop: &ShopKey, id: &str, now: Millis) -> Result<Option<bool>> {
        if !lock(conn, shop, id).await? {
            return Ok(None);
        }
        let reason: Option<String> = query_scalar(
            "select hide_reason from review where shop = $1 and id = $2 and status = 'hidden'")
            .bind(shop.as_str()).bind(id).fetch_optional(&mut *conn).await?;
        let Some(reason) = reason else { return Ok(None) };
        if !first(conn, shop, id, "appeal", now).await? {
            return Ok(Some(false));
        }
        speak(conn, shop, id, false, now).await?;
        query("update conversation set needs_look = true where shop = $1 and id = $2")
            .bind(shop.as_str()).bind(id).execute(&mut *conn).await?;
        steps::audit(conn, shop, id, now, "the author", "review.appealed", &reason).await?;
        steps::bump(conn, shop, id).await?;
        Ok(Some(true))
    }

    /// Whether nobody of the shop has answered, it is to do, and it is not hidden.
    async fn is_unanswered(conn: &mut Connection, shop: &ShopKey, id: &str) -> Result<bool> {
        let found: Option<(bool,)> = query_as("
            select c.first_answer is null and c.status in ('new', 'open')
                and coalesce(r.status, q.status, '') <> 'hidden'
                and not exists (select 1 from message m where m.shop = c.shop and m.conversation = c.id
                    and m.kind in ('public_answer', 'private_answer') and m.automatic = false)
            from conversation c
                left join review r on r.shop = c.shop and r.id = c.id
                left join question q on q.shop = c.shop and q.id = c.id
            where c.shop = $1 and c.id = $2")
            .bind(shop.as_str()).bind(id).fetch_optional(&mut *conn).await?;
        Ok(found.is_some_and(|(free,)| free))
    }

    pub(crate) async fn say_once(
        conn: &mut Connection, job: &Job, id: &str, what: &str, answer: Option<&Automatic>, jobs: &[NewJob], now: Millis,
    ) -> Result<bool> {
        let shop = &job.shop;
        if !end(conn, job, now).await? {
            return Ok(false);
        }
        // Taken first, so that a person's answer comes before this or after it.
        let there: Option<(i64,)> = query_as("update conversation set version = version where shop = $1 and id = $2
            returning version")
            .bind(shop.as_str()).bind(id).fetch_optional(&mut *conn).await?;
        if there.is_none() || (answer.is_some() && !is_unanswered(conn, shop, id).await?) {
            return Ok(false);
        }
        if !first(conn, shop, id, what, now).await? {
            return Ok(false);
        }
        for new in jobs {
            steps::enqueue(conn, shop, new, now).await?;
        }
        let Some(answer) = answer else { return Ok(true) };
        lock(conn, shop, id).await?;
        let kind = if answer.public { MessageKind::PublicAnswer } else { MessageKind::PrivateAnswer };
        query("insert into message (shop, conversation, kind, automatic, author, body, created)
            values ($1, $2, $3, true, $4, $5, $6)")
            .bind(shop.as_str()).bind(id).bind(kind.code()).bind(text(&answer.author)).bind(text(&answer.body)).bind(now.0)
            .execute(&mut *conn).await?;
        care::turn_if(conn, shop, id, Mover::Program, Move::Answer, now).await?;
        steps::audit(conn, shop, id, now, "plaudit", "conversation.answered_automatically", what).await?;
        steps::bump(conn, shop, id).await?;
        Ok(true)
    }

    /// Adds the job of something that may be said to a shopper, where they gave an address.
    pub(crate) async fn tell(
        conn: &mut Connection, shop: &ShopKey, id: &str, kind: Kind, talk: &Talk, now: Millis,
    ) -> Result<()> {
        let given = match kind {
            Kind::Review => "select email from review where shop = $1 and id = $2 and email <> ''",
            Kind::Question => "select email from question where shop = $1 and id = $2 and email <> ''",
            Kind::Private => "select email from private_message where shop = $1 and id = $2 and email <> ''",
        };
        let email: Option<String> =
            query_scalar(given).bind(shop.as_str()).bind(id).fetch_optional(&mut *conn).await?;
        if email.is_some() {
            steps::enqueue(conn, shop, &talk.job(now), now).await?;
        }
        Ok(())
    }
}
