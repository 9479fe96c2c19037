//! Rows as they come from either engine, and what they become. Columns stand in macros, so that every query that
//! reads a review reads the same and the text stays constant.

use crate::error::{Error, Result};
use crate::records::{ConversationLine, ReviewRecord, User, WrittenFor};
use plaudit_model::conversation::{CaseStatus, Kind, Priority};
use plaudit_model::publication::{HideReason, Status};
use plaudit_model::rating::Rating;
use plaudit_model::sla::Clocks;
use plaudit_model::time::Millis;
use plaudit_model::verdict::{Language, Polarity, Urgency, Verdict};
use std::borrow::Cow;

/// Columns of [`ReviewRow`], from `review r` and `message m`.
macro_rules! review_columns {
    () => {
        "r.id, r.product, r.rating, r.title, r.body, r.author, r.language, r.status, r.hide_reason, r.created, \
         r.published, r.helpful, r.verified, r.source, r.source_url, r.edited, m.body as answer, m.created as answered, \
         m.automatic as answered_by_itself, \
         r.written_for, w.variant as written_variant, w.name as written_name"
    };
}
pub(crate) use review_columns;

/// Joins the latest public answer of `review r` as `message m`, and the product that it was written for as `product w`
/// where that is another: one look-up in an index for each.
macro_rules! latest_answer {
    () => {
        " left join message m on m.id = (select max(id) from message \
         where shop = r.shop and conversation = r.id and kind = 'public_answer') \
         left join product w on w.shop = r.shop and w.id = r.written_for "
    };
}
pub(crate) use latest_answer;

/// The product under which the reviews of product `$2` of shop `$1` stand: itself, or the one whose reviews it shares.
macro_rules! standing_product {
    () => {
        "coalesce((select target from product_share where shop = $1 and id = $2), $2)"
    };
}
pub(crate) use standing_product;

/// A review.
#[derive(sqlx::FromRow)]
pub(crate) struct ReviewRow {
    id: String,
    product: String,
    rating: i64,
    title: String,
    body: String,
    author: String,
    language: String,
    status: String,
    hide_reason: Option<String>,
    created: i64,
    published: Option<i64>,
    helpful: i64,
    verified: bool,
    source: String,
    source_url: String,
    edited: Option<i64>,
    answer: Option<String>,
    answered: Option<i64>,
    answered_by_itself: Option<bool>,
    written_for: Option<String>,
    written_variant: Option<String>,
    written_name: Option<String>,
}

impl TryFrom<ReviewRow> for ReviewRecord {
    type Error = Error;
    fn try_from(row: ReviewRow) -> Result<Self> {
        Ok(ReviewRecord {
            rating: Rating::try_from(row.rating).map_err(|error| unreadable(&error.to_string()))?,
            language: coded(&row.language, Language::from_code)?,
            status: coded(&row.status, Status::from_code)?,
            hide_reason: row.hide_reason.map(|code| coded(&code, HideReason::from_code)).transpose()?,
            created: Millis(row.created),
            published: row.published.map(Millis),
            helpful: u32::try_from(row.helpful).unwrap_or(u32::MAX),
            verified: row.verified,
            source: row.source,
            source_url: row.source_url,
            edited: row.edited.map(Millis),
            answer: row.answer.zip(row.answered.map(Millis)),
            answered_by_itself: row.answered_by_itself.unwrap_or_default(),
            written_for: row.written_for.map(|id| {
                let known = [row.written_variant, row.written_name].into_iter().flatten();
                let name = known.into_iter().find(|name| !name.is_empty()).unwrap_or_else(|| id.clone());
                WrittenFor { id, name }
            }),
            photos: Vec::new(),
            id: row.id,
            product: row.product,
            title: row.title,
            body: row.body,
            author: row.author,
        })
    }
}

/// Columns of [`ClocksRow`], from `conversation c`.
macro_rules! clock_columns {
    () => {
        "c.first_due, c.next_due, c.resolution_due, c.paused, c.over_at, c.first_answer, c.policy"
    };
}
pub(crate) use clock_columns;

/// The clocks of a conversation, and the policy that they follow.
#[derive(sqlx::FromRow)]
pub(crate) struct ClocksRow {
    first_due: Option<i64>,
    next_due: Option<i64>,
    resolution_due: Option<i64>,
    paused: Option<i64>,
    over_at: Option<i64>,
    first_answer: Option<i64>,
    pub(crate) policy: Option<String>,
}

impl From<ClocksRow> for Clocks {
    fn from(row: ClocksRow) -> Self {
        Clocks {
            first: row.first_due.map(Millis),
            next: row.next_due.map(Millis),
            resolution: row.resolution_due.map(Millis),
            paused: row.paused.map(Millis),
            answered: row.first_answer.map(Millis),
            over: row.over_at.map(Millis),
        }
    }
}

/// A line of the inbox.
#[derive(sqlx::FromRow)]
pub(crate) struct LineRow {
    id: String,
    kind: String,
    product: String,
    product_name: Option<String>,
    rating: Option<i64>,
    title: String,
    body: String,
    author: String,
    status: Option<String>,
    hide_reason: Option<String>,
    created: i64,
    answer: Option<String>,
    answered: Option<i64>,
    case_status: String,
    unhappy: bool,
    due: Option<i64>,
    #[sqlx(flatten)]
    clocks: ClocksRow,
    breached: Option<i64>,
    priority: String,
    opened: Option<i64>,
    needs_look: bool,
    snoozed: Option<i64>,
    team: Option<String>,
    team_name: Option<String>,
    language: String,
    polarity: String,
    confidence: f64,
    topics: String,
    urgency: Option<String>,
    spam: f64,
    assignee: Option<i64>,
    assignee_name: Option<String>,
    version: i64,
}

impl TryFrom<LineRow> for ConversationLine {
    type Error = Error;
    fn try_from(row: LineRow) -> Result<Self> {
        let rating = row.rating.map(Rating::try_from).transpose().map_err(|error| unreadable(&error.to_string()))?;
        let status = row.status.map(|code| coded(&code, Status::from_code)).transpose()?;
        let reason = row.hide_reason.map(|code| coded(&code, HideReason::from_code)).transpose()?;
        Ok(ConversationLine {
            id: row.id,
            kind: coded(&row.kind, Kind::from_code)?,
            product_name: row.product_name.filter(|name| !name.is_empty()).unwrap_or_else(|| row.product.clone()),
            product: row.product,
            rating,
            title: row.title,
            body: row.body,
            author: row.author,
            shown: status.map(|status| (status, reason)),
            created: Millis(row.created),
            answer: row.answer.zip(row.answered.map(Millis)),
            case_status: coded(&row.case_status, CaseStatus::from_code)?,
            unhappy: row.unhappy,
            due: row.due.map(Millis),
            policy: row.clocks.policy.clone(),
            clocks: row.clocks.into(),
            breached: row.breached.map(Millis),
            priority: coded(&row.priority, Priority::from_code)?,
            opened: row.opened.map(Millis),
            needs_look: row.needs_look,
            snoozed: row.snoozed.map(Millis),
            team: row.team.zip(row.team_name),
            verdict: Verdict {
                language: coded(&row.language, Language::from_code)?,
                polarity: coded(&row.polarity, Polarity::from_code)?,
                confidence: row.confidence as f32,
                topics: serde_json::from_str(&row.topics).map_err(|error| unreadable(&error.to_string()))?,
                urgency: row.urgency.map(|code| coded(&code, Urgency::from_code)).transpose()?,
                spam: row.spam as f32,
            },
            assignee: row.assignee.zip(row.assignee_name),
            version: row.version,
        })
    }
}

/// Somebody who signs in.
#[derive(sqlx::FromRow)]
pub(crate) struct UserRow {
    id: i64,
    email: String,
    name: String,
    password_hash: String,
}

impl From<UserRow> for User {
    fn from(row: UserRow) -> Self {
        User { id: row.id, email: row.email, name: row.name, password_hash: row.password_hash }
    }
}

/// All rows, or the first that cannot be read.
pub(crate) fn all<R, T: TryFrom<R, Error = Error>>(rows: Vec<R>) -> Result<Vec<T>> {
    rows.into_iter().map(T::try_from).collect()
}

/// What a code stands for. Another program wrote it if this one does not know it.
pub(crate) fn coded<T>(code: &str, from_code: fn(&str) -> Option<T>) -> Result<T> {
    from_code(code).ok_or_else(|| unreadable(&format!("unknown code {code:?}")))
}

/// The database holds what this program cannot read.
pub(crate) fn unreadable(why: &str) -> Error {
    Error::Other(sqlx::Error::Decode(why.into()))
}

/// Text that both engines can hold: PostgreSQL knows no U+0000. Seldom copies.
pub(crate) fn text(text: &str) -> Cow<'_, str> {
    if text.contains('\0') { Cow::Owned(text.replace('\0', "\u{FFFD}")) } else { Cow::Borrowed(text) }
}

/// The topics of a verdict as they are stored.
pub(crate) fn topics(verdict: &Verdict) -> Result<String> {
    serde_json::to_string(&verdict.topics).map_err(|error| unreadable(&error.to_string()))
}

/// A number of rows as the engines take it.
pub(crate) fn rows(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}
