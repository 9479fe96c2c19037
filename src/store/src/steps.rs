//! Parts of transactions that several calls share, expanded for each engine.

use crate::error::Result;
use crate::pool::per_engine;
use crate::records::{Happened, MessageKind, NewJob, NewReviewRecord, ReviewRecord, Routed, Submitted};
use crate::rows::{ReviewRow, coded, latest_answer, review_columns, text, unreadable};
use crate::schema::due;
use plaudit_model::conversation::Kind;
use plaudit_model::conversation::state::{Move, Mover};
use plaudit_model::event::{Detail, EventKind};
use plaudit_model::ids::ShopKey;
use plaudit_model::publication::Status;
use plaudit_model::rating::Rating;
use plaudit_model::sla::Clocks;
use plaudit_model::time::Millis;

/// Where a review was written unless it was brought from elsewhere.
const SOURCE: &str = "site";
/// The migration that makes the lines of the inbox. Their words are the program's affair, so it fills them in.
const LINES: &str = "0015_inbox_line";
/// When an answer that comes along with a review was given.
const ANSWERED_AFTER: i64 = 20 * Millis::MINUTE;

per_engine! {
    use sqlx::{query, query_as, query_scalar};

    /// Applies the migrations that are due. The lock comes first: what it reads afterwards stays true.
    pub(crate) async fn migrate(conn: &mut Connection, now: Millis) -> Result<Vec<String>> {
        sqlx::raw_sql(engine::LOCK_SCHEMA).execute(&mut *conn).await?;
        let table = "create table if not exists migration (name text not null primary key, applied bigint not null)";
        query(table).execute(&mut *conn).await?;
        let known: Vec<String> =
            query_scalar("select name from migration order by name").fetch_all(&mut *conn).await?;
        let mut applied = Vec::new();
        for &(name, statements) in due(&known, engine::MIGRATIONS)? {
            sqlx::raw_sql(statements).execute(&mut *conn).await?;
            query("insert into migration (name, applied) values ($1, $2)").bind(name).bind(now.0).execute(&mut *conn).await?;
            applied.push(name.to_owned());
        }
        if applied.iter().any(|name| name == LINES) {
            line::refresh_all(conn).await?;
        }
        Ok(applied)
    }

    /// Inserts a review, its product if unknown, conversation, tally, audit row and jobs.
    /// `None` when the id is taken: undo, and see `existing`. What has no photos that it claims is to be undone too.
    pub(crate) async fn insert(conn: &mut Connection, shop: &ShopKey, new: &NewReviewRecord) -> Result<Option<Submitted>> {
        let published = (new.status == Status::Published).then_some(new.created);
        let verdict = &new.verdict;
        let topics = crate::rows::topics(verdict)?;
        let inserted = query(engine::INSERT_REVIEW)
            .bind(shop.as_str())
            .bind(new.id.as_str())
            .bind(new.product.as_str())
            .bind(i64::from(new.rating.stars()))
            .bind(text(&new.title))
            .bind(text(&new.body))
            .bind(text(&new.author))
            .bind(text(&new.original))
            .bind(new.email.as_deref().map(text))
            .bind(new.status.code())
            .bind(new.hide_reason.map(|reason| reason.code()))
            .bind(new.created.0)
            .bind(published.map(|at| at.0))
            .bind(&new.fingerprint)
            .bind(&new.edit_token_hash)
            .bind(new.simhash.cast_signed())
            .bind(crate::rows::rows(new.chars))
            .bind(verdict.language.code())
            .bind(verdict.polarity.code())
            .bind(f64::from(verdict.confidence))
            .bind(topics)
            .bind(verdict.urgency.map(|urgency| urgency.code()))
            .bind(f64::from(verdict.spam))
            .bind(new.routed.outcome.unhappy)
            .bind(new.routed.due.map(|at| at.0))
            .bind(standing(new.status.code(), new.hide_reason.map(|reason| reason.code())))
            .bind(text(&new.folded))
            .bind(new.routed.outcome.policy.as_deref())
            .bind(new.routed.outcome.case.then_some(new.created.0))
            .execute(&mut *conn).await;
        match inserted {
            Ok(done) if done.rows_affected() == 0 => return Ok(None),
            Err(sqlx::Error::Database(error)) if error.is_unique_violation() => return Ok(None),
            done => done?,
        };
        answers::store(conn, shop, new, published.is_some()).await?;
        promise_solution(conn, shop, new.id.as_str(), &new.routed, new.created).await?;
        routed::apply(conn, shop, new.id.as_str(), &new.routed, false, new.created).await?;
        for job in &new.jobs {
            enqueue(conn, shop, job, new.created).await?;
        }
        let missing = photos::claim(conn, shop, new.id.as_str(), &new.photos, new.created).await?;
        if !missing.is_empty() {
            return Ok(Some(Submitted::NoPhotos(missing)));
        }
        // Not left to `bump`: reviews that are stored together are told of once.
        line::refresh(conn, shop, new.id.as_str()).await?;
        Ok(Some(Submitted::Stored(ReviewRecord {
            id: new.id.as_str().to_owned(),
            product: new.product.as_str().to_owned(),
            rating: new.rating,
            title: text(&new.title).into_owned(),
            body: text(&new.body).into_owned(),
            author: text(&new.author).into_owned(),
            language: verdict.language,
            status: new.status,
            hide_reason: new.hide_reason,
            created: new.created,
            published,
            helpful: 0,
            verified: false,
            source: SOURCE.to_owned(),
            source_url: String::new(),
            edited: None,
            answer: None,
            answered_by_itself: false,
            photos: Vec::new(),
            // Where it stands may be another product by now; whoever wrote it asks for this one.
            written_for: None,
        })))
    }

    /// What to say of a review whose id is taken: the same again, or another one. `None` when it is gone meanwhile.
    pub(crate) async fn existing(conn: &mut Connection, shop: &ShopKey, new: &NewReviewRecord) -> Result<Option<Submitted>> {
        let known: Option<String> = query_scalar("select fingerprint from review where shop = $1 and id = $2")
            .bind(shop.as_str()).bind(new.id.as_str()).fetch_optional(&mut *conn).await?;
        let (Some(fingerprint), Some(stored)) = (known, review(conn, shop, new.id.as_str()).await?) else {
            let other = kind(conn, shop, new.id.as_str()).await?.is_some_and(|kind| kind != Kind::Review);
            return Ok(other.then_some(Submitted::Conflict));
        };
        let same = fingerprint == new.fingerprint && stored.subject() == new.product.as_str();
        Ok(Some(if same { Submitted::Same(stored) } else { Submitted::Conflict }))
    }

    /// One review, whatever its status.
    pub(crate) async fn review(conn: &mut Connection, shop: &ShopKey, id: &str) -> Result<Option<ReviewRecord>> {
        let row: Option<ReviewRow> = query_as(concat!(
            "select ", review_columns!(), " from review r", latest_answer!(), "where r.shop = $1 and r.id = $2"))
            .bind(shop.as_str()).bind(id).fetch_optional(&mut *conn).await?;
        row.map(ReviewRecord::try_from).transpose()
    }

    /// Begins the conversation of what came in beside a review. `false` when its id is taken; then nothing is changed.
    pub(crate) async fn begin(
        conn: &mut Connection, shop: &ShopKey, id: &str, kind: Kind, product: &str, routed: &Routed, created: Millis,
    ) -> Result<bool> {
        let Routed { outcome, due, .. } = routed;
        let begun = query("
            insert into conversation (shop, id, kind, status, unhappy, due, first_due, policy, opened, look, created, version)
            values ($1, $2, $3, 'new', $4, $5, $5, $7, $8, $8, $6, 1) on conflict do nothing")
            .bind(shop.as_str()).bind(id).bind(kind.code()).bind(outcome.unhappy).bind(due.map(|at| at.0)).bind(created.0)
            .bind(outcome.policy.as_deref()).bind(outcome.case.then_some(created.0))
            .execute(&mut *conn).await?;
        if begun.rows_affected() == 0 {
            return Ok(false);
        }
        query("insert into product (shop, id, name, url, image) values ($1, $2, '', '', '') on conflict do nothing")
            .bind(shop.as_str()).bind(product).execute(&mut *conn).await?;
        promise_solution(conn, shop, id, routed, created).await?;
        Ok(true)
    }

    /// Begins the clock of the solution of what came in just now, where its policy promises one.
    async fn promise_solution(
        conn: &mut Connection, shop: &ShopKey, id: &str, routed: &Routed, created: Millis,
    ) -> Result<()> {
        let policy = routed.outcome.policy.as_deref();
        if policy.is_none() {
            return Ok(());
        }
        let sla = sla::of(conn, shop).await?;
        let due = crate::care::promised(&sla, policy)
            .and_then(|(policy, calendar)| Clocks::begin(&policy, &calendar, created).resolution);
        if let Some(due) = due {
            query("update conversation set resolution_due = $3 where shop = $1 and id = $2")
                .bind(shop.as_str()).bind(id).bind(due.0).execute(&mut *conn).await?;
        }
        Ok(())
    }

    /// What a conversation began with.
    pub(crate) async fn kind(conn: &mut Connection, shop: &ShopKey, id: &str) -> Result<Option<Kind>> {
        let code: Option<String> = query_scalar("select kind from conversation where shop = $1 and id = $2")
            .bind(shop.as_str()).bind(id).fetch_optional(&mut *conn).await?;
        code.map(|code| coded(&code, Kind::from_code)).transpose()
    }

    /// Counts a review that is now published, and its answers.
    pub(crate) async fn count_in(
        conn: &mut Connection, shop: &ShopKey, product: &str, review: &str, rating: Rating,
    ) -> Result<()> {
        let [n1, n2, n3, n4, n5] = one(rating);
        query("
            insert into tally (shop, product, n1, n2, n3, n4, n5) values ($1, $2, $3, $4, $5, $6, $7)
            on conflict (shop, product) do update set n1 = tally.n1 + excluded.n1, n2 = tally.n2 + excluded.n2,
                n3 = tally.n3 + excluded.n3, n4 = tally.n4 + excluded.n4, n5 = tally.n5 + excluded.n5")
            .bind(shop.as_str()).bind(product).bind(n1).bind(n2).bind(n3).bind(n4).bind(n5)
            .execute(&mut *conn).await?;
        answers::count_in(conn, shop, product, review).await
    }

    /// Counts out a review that is no longer published, and its answers.
    pub(crate) async fn count_out(
        conn: &mut Connection, shop: &ShopKey, product: &str, review: &str, rating: Rating,
    ) -> Result<()> {
        let [n1, n2, n3, n4, n5] = one(rating);
        let counted = query("
            update tally set n1 = n1 - $3, n2 = n2 - $4, n3 = n3 - $5, n4 = n4 - $6, n5 = n5 - $7
            where shop = $1 and product = $2")
            .bind(shop.as_str()).bind(product).bind(n1).bind(n2).bind(n3).bind(n4).bind(n5)
            .execute(&mut *conn).await?;
        // It was counted in when it was published.
        if counted.rows_affected() == 0 {
            return Err(unreadable("a published review is in no tally"));
        }
        answers::count_out(conn, shop, product, review).await
    }

    /// Adds the shop's answer to a review that was stored just now, as if given a while later.
    pub(crate) async fn answer(
        conn: &mut Connection, shop: &ShopKey, review: &NewReviewRecord, answer: &str, by: &str,
    ) -> Result<()> {
        let (id, at) = (review.id.as_str(), review.created.plus(ANSWERED_AFTER));
        say(conn, shop, id, MessageKind::PublicAnswer, None, by, answer, at).await?;
        query("update conversation set version = version + 1 where shop = $1 and id = $2")
            .bind(shop.as_str()).bind(id).execute(&mut *conn).await?;
        care::turn_if(conn, shop, id, Mover::Person, Move::Answer, at).await?;
        audit(conn, shop, id, at, by, "conversation.answered", "new -> waiting").await?;
        line::refresh(conn, shop, id).await
    }

    /// Adds an answer or a note.
    #[allow(clippy::too_many_arguments)]
    pub(crate) async fn say(
        conn: &mut Connection, shop: &ShopKey, id: &str, kind: MessageKind, account: Option<i64>, author: &str, body: &str,
        at: Millis,
    ) -> Result<()> {
        query("insert into message (shop, conversation, kind, account, author, body, created)
            values ($1, $2, $3, $4, $5, $6, $7)")
            .bind(shop.as_str()).bind(id).bind(kind.code()).bind(account).bind(text(author)).bind(text(body)).bind(at.0)
            .execute(&mut *conn).await?;
        Ok(())
    }

    /// Appends a row to the audit.
    pub(crate) async fn audit(
        conn: &mut Connection, shop: &ShopKey, id: &str, at: Millis, actor: &str, action: &str, detail: &str,
    ) -> Result<()> {
        query("insert into audit (shop, conversation, at, actor, action, detail) values ($1, $2, $3, $4, $5, $6)")
            .bind(shop.as_str()).bind(id).bind(at.0).bind(text(actor)).bind(action).bind(text(detail))
            .execute(&mut *conn).await?;
        Ok(())
    }

    /// Adds a job, and gives its number. That of something that happened is added only where
    /// there is somebody to be told, now or once they are on again.
    pub(crate) async fn enqueue(conn: &mut Connection, shop: &ShopKey, job: &NewJob, now: Millis) -> Result<Option<i64>> {
        Ok(query_scalar("
            insert into job (shop, kind, payload, state, run_at, attempts, created)
            select cast($1 as text), cast($2 as text), cast($3 as text), 'waiting', $4, 0, $5
            where cast($2 as text) <> 'event' or exists (select 1 from outlet where shop = $1)
            returning id")
            .bind(shop.as_str()).bind(&job.kind).bind(text(&job.payload)).bind(job.run_at.0).bind(now.0)
            .fetch_optional(&mut *conn).await?)
    }

    /// Tells of something that happened to a conversation, in the transaction in which it does.
    pub(crate) async fn emit(
        conn: &mut Connection, shop: &ShopKey, id: &str, kind: EventKind, detail: Detail, now: Millis,
    ) -> Result<()> {
        let happened = Happened { kind, conversation: id.to_owned(), at: now, detail };
        enqueue(conn, shop, &happened.job(), now).await?;
        Ok(())
    }

    /// Tells whoever watches the shop that a conversation changed, and writes its line in the inbox anew. The last step of a
    /// transaction, since others wait for it.
    pub(crate) async fn bump(conn: &mut Connection, shop: &ShopKey, id: &str) -> Result<()> {
        line::refresh(conn, shop, id).await?;
        query("insert into change_mark (shop, slot, n) values ($1, $2, 1)
            on conflict (shop, slot) do update set n = change_mark.n + 1")
            .bind(shop.as_str()).bind(slot(id)).execute(&mut *conn).await?;
        Ok(())
    }
}

/// Whether a review is shown, as the audit says it.
pub(crate) fn standing(status: &str, reason: Option<&str>) -> String {
    reason.map_or_else(|| status.to_owned(), |reason| format!("{status}: {reason}"))
}

/// One review in its place among five counts.
fn one(rating: Rating) -> [i64; 5] {
    let mut counts = [0; 5];
    counts[rating.index()] = 1;
    counts
}

/// Which of the sixteen rows of a shop's change mark an id goes to.
fn slot(id: &str) -> i64 {
    id.chars().next_back().and_then(|digit| digit.to_digit(16)).map_or(0, i64::from)
}
