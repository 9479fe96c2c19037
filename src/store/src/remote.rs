//! Cases in other systems: one for each outlet and conversation, made by one worker at a time.

use crate::error::{Error, Result};
use crate::pool::{Store, per_engine, read, statement, transaction};
use crate::records::{Heard, HeardCall, MessageKind, RemoteCase};
use crate::rows::text;
use plaudit_model::conversation::state::{Move, Mover};
use plaudit_model::event::{Detail, EventKind};
use plaudit_model::ids::{ReviewId, ShopKey};
use plaudit_model::time::Millis;
use sqlx::{query, query_as};

#[derive(sqlx::FromRow)]
struct RemoteRow {
    outlet: String,
    remote: String,
    url: String,
    fingerprint: String,
    sent: i64,
}

impl From<RemoteRow> for RemoteCase {
    fn from(row: RemoteRow) -> Self {
        let RemoteRow { outlet, remote, url, fingerprint, sent } = row;
        RemoteCase { outlet, remote, url, fingerprint, sent: Millis(sent) }
    }
}

/// Whether a case is the worker's that asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Held {
    /// It is, with what the other system has of it, if anything.
    Mine(Option<RemoteCase>),
    /// Another worker hands it over at this moment.
    Busy,
}

per_engine! {
    use sqlx::query_scalar;

    /// See [`Store::heard`].
    pub(crate) async fn heard(conn: &mut Connection, shop: &ShopKey, call: &HeardCall<'_>, now: Millis) -> Result<Heard> {
        let new = query("insert into heard (shop, outlet, id, at) values ($1, $2, $3, $4) on conflict do nothing")
            .bind(shop.as_str()).bind(call.outlet).bind(call.id).bind(now.0).execute(&mut *conn).await?;
        if new.rows_affected() == 0 {
            return Ok(Heard::Repeated);
        }
        // By our id, or by theirs.
        let id: Option<String> = query_scalar("
            select c.id from conversation c where c.shop = $1 and c.id = $2
            union select conversation from remote_case where shop = $1 and outlet = $3 and remote = $4 and remote <> ''
            limit 1")
            .bind(shop.as_str()).bind(call.case_id).bind(call.outlet).bind(text(call.remote))
            .fetch_optional(&mut *conn).await?;
        let id = id.ok_or(Error::NotFound)?;
        let opened: Option<i64> = query_scalar("
            update conversation set version = version + 1 where shop = $1 and id = $2 returning opened")
            .bind(shop.as_str()).bind(&id).fetch_one(&mut *conn).await?;
        if !call.note.is_empty() {
            steps::say(conn, shop, &id, MessageKind::Note, None, call.by, call.note, now).await?;
            steps::audit(conn, shop, &id, now, call.by, "conversation.noted", "").await?;
        }
        let closed = match call.close {
            true => care::turn(conn, shop, &id, Mover::Person, Move::Close, now).await?,
            false => None,
        };
        if let Some((from, to)) = closed {
            let detail = format!("{} -> {}", from.code(), to.code());
            steps::audit(conn, shop, &id, now, call.by, "conversation.closed", &detail).await?;
            if opened.is_some() {
                let detail = Detail { reason: Some("elsewhere".to_owned()), ..Detail::moved(from.code(), to.code()) };
                steps::emit(conn, shop, &id, EventKind::CaseClosed, detail, now).await?;
            }
        }
        steps::bump(conn, shop, &id).await?;
        Ok(Heard::Done)
    }
}

impl Store {
    /// Takes a case for `lease_ms`, so that nobody else makes it in the other system meanwhile.
    ///
    /// # Errors
    /// `NotFound` when the outlet or the conversation is gone.
    pub async fn hold_remote(
        &self,
        shop: &ShopKey,
        outlet: &str,
        conversation: &ReviewId,
        now: Millis,
        lease_ms: i64,
    ) -> Result<Held> {
        let row: Option<RemoteRow> = statement!(self, |conn| query_as(
            "insert into remote_case (shop, outlet, conversation, remote, url, fingerprint, sent, held)
            values ($1, $2, $3, '', '', '', 0, $5)
            on conflict (shop, outlet, conversation) do update set held = excluded.held where remote_case.held <= $4
            returning outlet, remote, url, fingerprint, sent"
        )
        .bind(shop.as_str())
        .bind(outlet)
        .bind(conversation.as_str())
        .bind(now.0)
        .bind(now.plus(lease_ms).0)
        .fetch_optional(conn)
        .await?);
        Ok(match row {
            None => Held::Busy,
            Some(row) if row.sent == 0 => Held::Mine(None),
            Some(row) => Held::Mine(Some(row.into())),
        })
    }

    /// Lets go of a case; one that the other system does not have yet is forgotten.
    ///
    /// # Errors
    /// When the database fails; then the hold ends by itself.
    pub async fn release_remote(&self, shop: &ShopKey, outlet: &str, conversation: &ReviewId) -> Result<()> {
        for free in [
            "delete from remote_case where shop = $1 and outlet = $2 and conversation = $3 and sent = 0",
            "update remote_case set held = 0 where shop = $1 and outlet = $2 and conversation = $3",
        ] {
            statement!(self, |conn| query(free)
                .bind(shop.as_str())
                .bind(outlet)
                .bind(conversation.as_str())
                .execute(conn)
                .await?
                .rows_affected());
        }
        Ok(())
    }

    /// Remembers a case as the other system has it. It must be held.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn put_remote(&self, shop: &ShopKey, conversation: &ReviewId, case: &RemoteCase) -> Result<()> {
        statement!(self, |conn| query(
            "update remote_case set remote = $4, url = $5, fingerprint = $6, sent = $7
            where shop = $1 and outlet = $2 and conversation = $3"
        )
        .bind(shop.as_str())
        .bind(&case.outlet)
        .bind(conversation.as_str())
        .bind(text(&case.remote))
        .bind(text(&case.url))
        .bind(&case.fingerprint)
        .bind(case.sent.0)
        .execute(conn)
        .await?
        .rows_affected());
        Ok(())
    }

    /// What other systems have of a conversation, by outlet.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn remotes(&self, shop: &ShopKey, conversation: &ReviewId) -> Result<Vec<RemoteCase>> {
        let found: Vec<RemoteRow> = read!(self, |conn| query_as(
            "select outlet, remote, url, fingerprint, sent from remote_case
            where shop = $1 and conversation = $2 and sent > 0 order by outlet"
        )
        .bind(shop.as_str())
        .bind(conversation.as_str())
        .fetch_all(conn)
        .await?);
        Ok(found.into_iter().map(RemoteCase::from).collect())
    }

    /// Does what another system says of a case: notes it, closes it, or both, once for each id of a call.
    ///
    /// # Errors
    /// `NotFound` when there is no such case; then the id is not used up.
    pub async fn heard(&self, shop: &ShopKey, call: &HeardCall<'_>, now: Millis) -> Result<Heard> {
        transaction!(self, remote, |conn| { steps::heard(conn, shop, call, now).await })
    }
}
