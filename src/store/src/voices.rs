//! What readers say about a review, a question or an answer: that it helped, or that somebody should look at it.
//! Visitors are hashes.

use crate::error::Result;
use crate::pool::{Store, per_engine, transaction};
use plaudit_model::conversation::Kind;
use plaudit_model::conversation::state::{Move, Mover};
use plaudit_model::ids::{PhotoId, ReviewId, ShopKey};
use plaudit_model::publication::HideReason;
use plaudit_model::time::Millis;

/// What is voted for: its row holds the number of votes that stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Votable {
    /// A published review.
    Review,
    /// A published question, with the shop's answer.
    Question,
    /// A buyer's published answer.
    Reply,
}

impl Votable {
    fn kind(self) -> &'static str {
        match self {
            Votable::Review => "review",
            Votable::Question => "question",
            Votable::Reply => "reply",
        }
    }
}

/// A vote or a report, and from whom.
#[derive(Debug, Clone, Copy)]
pub struct Voice<'a> {
    /// Id of what it is about.
    pub target: &'a str,
    /// Hash of the visitor, whose salt is gone tomorrow.
    pub visitor: &'a str,
    /// When.
    pub now: Millis,
}

/// What became of a vote: how many stand now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Voted {
    /// Counted.
    Counted(u32),
    /// This visitor's vote of today stands already.
    Stands(u32),
    /// There is nothing published under this id.
    NotFound,
}

impl Store {
    /// Counts a helpful vote. `token_hash` undoes it.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn vote(&self, shop: &ShopKey, what: Votable, voice: Voice<'_>, token_hash: &str) -> Result<Voted> {
        transaction!(self, voices, |conn| { steps::vote(conn, shop, what, voice, token_hash).await })
    }

    /// Takes a vote back: how many stand now, or `None` where no vote has this token.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn unvote(&self, shop: &ShopKey, what: Votable, target: &str, token_hash: &str) -> Result<Option<u32>> {
        transaction!(self, voices, |conn| { steps::unvote(conn, shop, what, target, token_hash).await })
    }

    /// The salt of a day (days since 1970): `fresh` if no process has made one yet. Those of earlier days are erased.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn day_salt(&self, day: i64, fresh: &str) -> Result<String> {
        transaction!(self, voices, |conn| { steps::day_salt(conn, day, fresh).await })
    }

    /// Keeps a reader's report of a review or a question for the shop's people and opens the conversation again. Nothing
    /// is hidden by it. `false` when nothing published has this id.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn report(&self, shop: &ShopKey, what: Kind, voice: Voice<'_>, reason: HideReason) -> Result<bool> {
        transaction!(self, voices, |conn| { steps::report(conn, shop, what, voice, reason).await })
    }

    /// The same of one photo of a review. `false` when the review has no such photo, or it is not shown.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn report_photo(
        &self,
        shop: &ShopKey,
        id: &ReviewId,
        photo: &PhotoId,
        voice: Voice<'_>,
        reason: HideReason,
    ) -> Result<bool> {
        transaction!(self, voices, |conn| { steps::report_photo(conn, shop, id, photo, voice, reason).await })
    }
}

per_engine! {
    use sqlx::{query, query_scalar};

    /// The number of votes that stand, changed by one; `None` when nothing published has this id.
    async fn count(conn: &mut Connection, shop: &ShopKey, what: Votable, target: &str, by: i64) -> Result<Option<u32>> {
        let statement = match what {
            Votable::Review => "update review set helpful = helpful + $3
                where shop = $1 and id = $2 and status = 'published' returning helpful",
            Votable::Question => "update question set helpful = helpful + $3
                where shop = $1 and id = $2 and status = 'published' and merged_into is null returning helpful",
            Votable::Reply => "update reply set helpful = helpful + $3
                where shop = $1 and id = $2 and status = 'published' returning helpful",
        };
        let count: Option<i64> = query_scalar(statement)
            .bind(shop.as_str()).bind(target).bind(by).fetch_optional(&mut *conn).await?;
        Ok(count.map(|count| u32::try_from(count).unwrap_or(0)))
    }

    /// The row of what is voted for is locked first, so that two votes at once wait for each other.
    pub(crate) async fn vote(
        conn: &mut Connection, shop: &ShopKey, what: Votable, voice: Voice<'_>, token_hash: &str,
    ) -> Result<Voted> {
        let Some(counted) = count(conn, shop, what, voice.target, 1).await? else { return Ok(Voted::NotFound) };
        let kept = query("insert into vote (shop, kind, target, visitor, token_hash, created)
            values ($1, $2, $3, $4, $5, $6) on conflict do nothing")
            .bind(shop.as_str()).bind(what.kind()).bind(voice.target).bind(voice.visitor).bind(token_hash).bind(voice.now.0)
            .execute(&mut *conn).await?;
        if kept.rows_affected() == 1 {
            return Ok(Voted::Counted(counted));
        }
        let stands = count(conn, shop, what, voice.target, -1).await?.unwrap_or_default();
        Ok(Voted::Stands(stands))
    }

    pub(crate) async fn day_salt(conn: &mut Connection, day: i64, fresh: &str) -> Result<String> {
        query("insert into day_salt (day, salt) values ($1, $2) on conflict do nothing")
            .bind(day).bind(fresh).execute(&mut *conn).await?;
        query("delete from day_salt where day < $1").bind(day).execute(&mut *conn).await?;
        Ok(query_scalar("select salt from day_salt where day = $1").bind(day).fetch_one(&mut *conn).await?)
    }

    pub(crate) async fn unvote(
        conn: &mut Connection, shop: &ShopKey, what: Votable, target: &str, token_hash: &str,
    ) -> Result<Option<u32>> {
        let gone = query("delete from vote where shop = $1 and kind = $2 and target = $3 and token_hash = $4")
            .bind(shop.as_str()).bind(what.kind()).bind(target).bind(token_hash).execute(&mut *conn).await?;
        if gone.rows_affected() == 0 {
            return Ok(None);
        }
        count(conn, shop, what, target, -1).await
    }

    pub(crate) async fn report(
        conn: &mut Connection, shop: &ShopKey, what: Kind, voice: Voice<'_>, reason: HideReason,
    ) -> Result<bool> {
        let (find, keep) = match what {
            Kind::Review => (
                "select cast(1 as bigint) from review where shop = $1 and id = $2 and status = 'published'",
                "insert into report (shop, review, visitor, reason, created) values ($1, $2, $3, $4, $5)
                on conflict do nothing",
            ),
            Kind::Question => (
                "select cast(1 as bigint) from question where shop = $1 and id = $2 and status = 'published'",
                "insert into question_report (shop, question, visitor, reason, created) values ($1, $2, $3, $4, $5)
                on conflict do nothing",
            ),
            // Nobody but the shop's people reads it.
            Kind::Private => return Ok(false),
        };
        let there: Option<i64> =
            query_scalar(find).bind(shop.as_str()).bind(voice.target).fetch_optional(&mut *conn).await?;
        if there.is_none() {
            return Ok(false);
        }
        let kept = query(keep)
            .bind(shop.as_str()).bind(voice.target).bind(voice.visitor).bind(reason.code()).bind(voice.now.0)
            .execute(&mut *conn).await?;
        // The same again from the same visitor changes nothing.
        if kept.rows_affected() == 1 {
            let action = format!("{}.reported", what.code());
            reported(conn, shop, voice.target, voice.now, &action, reason.code()).await?;
        }
        Ok(true)
    }

    pub(crate) async fn report_photo(
        conn: &mut Connection, shop: &ShopKey, id: &ReviewId, photo: &PhotoId, voice: Voice<'_>, reason: HideReason,
    ) -> Result<bool> {
        let place: Option<i64> = query_scalar(
            "select p.position from photo p join review r on r.shop = p.shop and r.id = p.review
            where p.shop = $1 and p.id = $2 and p.review = $3 and p.hide_reason is null and r.status = 'published'")
            .bind(shop.as_str()).bind(photo.as_str()).bind(id.as_str()).fetch_optional(&mut *conn).await?;
        let Some(place) = place else { return Ok(false) };
        let kept = query("insert into photo_report (shop, photo, visitor, reason, created) values ($1, $2, $3, $4, $5)
            on conflict do nothing")
            .bind(shop.as_str()).bind(photo.as_str()).bind(voice.visitor).bind(reason.code()).bind(voice.now.0)
            .execute(&mut *conn).await?;
        if kept.rows_affected() == 1 {
            let detail = format!("photo {}: {}", place + 1, reason.code());
            reported(conn, shop, id.as_str(), voice.now, "photo.reported", &detail).await?;
        }
        Ok(true)
    }

    /// Opens the conversation again and says why.
    async fn reported(
        conn: &mut Connection, shop: &ShopKey, id: &str, at: Millis, action: &str, detail: &str,
    ) -> Result<()> {
        query("update conversation set version = version + 1 where shop = $1 and id = $2")
            .bind(shop.as_str()).bind(id).execute(&mut *conn).await?;
        care::turn_if(conn, shop, id, Mover::Reader, Move::Report, at).await?;
        steps::audit(conn, shop, id, at, "a reader", action, detail).await?;
        steps::bump(conn, shop, id).await
    }
}
