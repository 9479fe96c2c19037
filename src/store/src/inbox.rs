//! What the shop's people read of one conversation, and whether anything changed. Lists are in `line`.

use crate::error::Result;
use crate::pool::{Store, read};
use crate::records::{AuditEntry, Conversation, ConversationLine, Message, MessageKind};
use crate::rows::{LineRow, clock_columns, coded};
use plaudit_model::conversation::Kind;
use plaudit_model::ids::{ReviewId, ShopKey};
use plaudit_model::time::Millis;
use sqlx::{query_as, query_scalar};

/// Lines of the inbox with all that they show, in one statement, whatever they began with.
macro_rules! lines {
    ($extra:literal, $($rest:literal),+) => {
        concat!(
            "select ", clock_columns!(), ", c.id, c.kind, c.status as case_status, c.unhappy, c.due, c.assignee, c.version,
                c.breached, c.priority, c.opened, c.needs_look, c.snoozed, c.team, g.name as team_name,
                c.created, coalesce(r.product, q.product, w.product) as product, r.rating,
                coalesce(r.title, '') as title, coalesce(r.body, q.body, w.body) as body,
                coalesce(r.author, q.author, w.author, '') as author, coalesce(r.status, q.status) as status,
                coalesce(r.hide_reason, q.hide_reason) as hide_reason,
                coalesce(r.language, q.language, w.language) as language,
                coalesce(r.polarity, q.polarity, w.polarity) as polarity,
                coalesce(r.confidence, q.confidence, w.confidence) as confidence,
                coalesce(r.topics, q.topics, w.topics) as topics,
                coalesce(r.urgency, q.urgency, w.urgency) as urgency,
                coalesce(r.spam, q.spam, w.spam) as spam,
                p.name as product_name, a.name as assignee_name, m.body as answer, m.created as answered",
            $extra,
            " from conversation c
                left join review r on r.shop = c.shop and r.id = c.id
                left join question q on q.shop = c.shop and q.id = c.id
                left join private_message w on w.shop = c.shop and w.id = c.id
                left join product p on p.shop = c.shop and p.id = coalesce(r.product, q.product, w.product)
                left join account a on a.id = c.assignee
                left join team g on g.shop = c.shop and g.id = c.team
                left join message m on m.id = (select max(id) from message
                    where shop = c.shop and conversation = c.id and kind = 'public_answer')",
            $($rest),+
        )
    };
}
pub(crate) use lines;

/// One conversation in full.
const FULL: &str = lines!(
    ", coalesce(r.original, q.original, w.body) as original, coalesce(r.email, q.email, w.email) as email,
    coalesce(w.order_number, '') as order_number, q.merged_into, t.body as merged_body",
    " left join question t on t.shop = q.shop and t.id = q.merged_into where c.shop = $1 and c.id = $2"
);

#[derive(sqlx::FromRow)]
struct FullRow {
    #[sqlx(flatten)]
    line: LineRow,
    original: String,
    email: Option<String>,
    order_number: String,
    merged_into: Option<String>,
    merged_body: Option<String>,
}

impl Store {
    /// One conversation in full.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn conversation(&self, shop: &ShopKey, id: &ReviewId) -> Result<Option<Conversation>> {
        // The line first: should someone write meanwhile, its version is the older one, and acting on it is refused.
        let found: Option<FullRow> =
            read!(self, |conn| query_as(FULL).bind(shop.as_str()).bind(id.as_str()).fetch_optional(conn).await?);
        let Some(FullRow { line, original, email, order_number, merged_into, merged_body }) = found else {
            return Ok(None);
        };
        let tags: Vec<String> = read!(self, |conn| query_scalar(
            "select tag from conversation_tag where shop = $1 and conversation = $2 order by tag"
        )
        .bind(shop.as_str())
        .bind(id.as_str())
        .fetch_all(conn)
        .await?);
        let messages: Vec<(String, bool, String, String, i64)> = read!(self, |conn| query_as(
            "select kind, automatic, author, body, created from message
            where shop = $1 and conversation = $2 order by id"
        )
        .bind(shop.as_str())
        .bind(id.as_str())
        .fetch_all(conn)
        .await?);
        let audit: Vec<(i64, String, String, String)> = read!(self, |conn| query_as(
            "select at, actor, action, detail from audit where shop = $1 and conversation = $2 order by id"
        )
        .bind(shop.as_str())
        .bind(id.as_str())
        .fetch_all(conn)
        .await?);
        let message = |(kind, automatic, author, body, created): (String, bool, String, String, i64)| {
            let kind = coded(&kind, MessageKind::from_code)?;
            Ok(Message { kind, automatic, author, body, created: Millis(created) })
        };
        let line: ConversationLine = line.try_into()?;
        let kind = line.kind;
        let entry = |(at, actor, action, detail)| AuditEntry { at: Millis(at), actor, action, detail };
        Ok(Some(Conversation {
            line,
            original,
            email,
            order_number,
            merged_into: merged_into.zip(merged_body),
            replies: if kind == Kind::Question { self.all_replies(shop, id.as_str()).await? } else { Vec::new() },
            tags,
            messages: messages.into_iter().map(message).collect::<Result<_>>()?,
            audit: audit.into_iter().map(entry).collect(),
        }))
    }

    /// A number that grows with each change to any conversation of the shop.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn change_mark(&self, shop: &ShopKey) -> Result<i64> {
        Ok(read!(self, |conn| query_scalar(
            "select cast(coalesce(sum(n), 0) as bigint) from change_mark where shop = $1"
        )
        .bind(shop.as_str())
        .fetch_one(conn)
        .await?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::assert_indexed;

    #[tokio::test]
    async fn a_conversation_has_its_indexes() {
        assert_indexed(FULL).await;
    }
}
