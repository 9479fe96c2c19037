//! What the shop's people read: lists, counts, one conversation in full, and whether anything changed.

use crate::error::Result;
use crate::pool::{Store, read};
use crate::records::{AuditEntry, Conversation, ConversationLine, Message, MessageKind, View, ViewCounts};
use crate::rows::{LineRow, all, coded, latest_answer, review_columns, rows};
use plaudit_model::ids::{ReviewId, ShopKey};
use plaudit_model::time::Millis;
use sqlx::{query_as, query_scalar};

/// Lines of the inbox with all that they show, in one statement.
macro_rules! lines {
    ($extra:literal, $rest:literal) => {
        concat!(
            "select ",
            review_columns!(),
            ", c.status as case_status, c.unhappy, c.due, c.first_answer, c.assignee, c.version,
                r.polarity, r.confidence, r.topics, r.urgency, p.name as product_name, a.name as assignee_name",
            $extra,
            " from conversation c
                join review r on r.shop = c.shop and r.id = c.id
                left join product p on p.shop = r.shop and p.id = r.product
                left join account a on a.id = c.assignee",
            latest_answer!(),
            $rest
        )
    };
}

/// The statement of a view. Each condition and order fits an index of the migration.
fn list(view: View) -> &'static str {
    match view {
        View::Open => lines!(
            "",
            "where c.shop = $1 and c.status = 'open'
            order by c.unhappy desc, coalesce(c.due, 9223372036854775807), c.created desc, c.id desc
            limit $2 offset $3"
        ),
        View::Unhappy => lines!(
            "",
            "where c.shop = $1 and c.status = 'open' and c.unhappy = true
            order by coalesce(c.due, 9223372036854775807), c.created desc, c.id desc
            limit $2 offset $3"
        ),
        View::Assigned(_) => lines!(
            "",
            "where c.shop = $1 and c.assignee = $4 and c.status <> 'closed'
            order by c.unhappy desc, coalesce(c.due, 9223372036854775807), c.created desc, c.id desc
            limit $2 offset $3"
        ),
        View::Unpublished => lines!(
            "",
            "where r.shop = $1 and r.status <> 'published'
            order by r.created desc, r.id desc limit $2 offset $3"
        ),
        View::All => lines!("", "where c.shop = $1 order by c.created desc, c.id desc limit $2 offset $3"),
    }
}

/// Each stops at [`ViewCounts::MOST`] (`$3`): every change has open pages count again, and nobody works through more.
const COUNTS: &str = "
    select
        (select count(*) from (select 1 from conversation where shop = $1 and status = 'open' limit $3) as few),
        (select count(*) from
            (select 1 from conversation where shop = $1 and status = 'open' and unhappy = true limit $3) as few),
        (select count(*) from
            (select 1 from conversation where shop = $1 and assignee = $2 and status <> 'closed' limit $3) as few),
        (select count(*) from (select 1 from review where shop = $1 and status <> 'published' limit $3) as few)";

#[derive(sqlx::FromRow)]
struct FullRow {
    #[sqlx(flatten)]
    line: LineRow,
    original: String,
    email: Option<String>,
}

impl Store {
    /// Conversations of a view, in its order.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn conversations(
        &self,
        shop: &ShopKey,
        view: View,
        limit: usize,
        offset: usize,
    ) -> Result<Vec<ConversationLine>> {
        let found: Vec<LineRow> = read!(self, |conn| {
            let asked = query_as(list(view)).bind(shop.as_str()).bind(rows(limit)).bind(rows(offset));
            let asked = if let View::Assigned(user) = view { asked.bind(user) } else { asked };
            asked.fetch_all(conn).await?
        });
        all(found)
    }

    /// How many conversations each view holds, up to [`ViewCounts::MOST`]; `mine` counts those of `user`.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn counts(&self, shop: &ShopKey, user: i64) -> Result<ViewCounts> {
        let (open, unhappy, mine, unpublished): (i64, i64, i64, i64) = read!(self, |conn| query_as(COUNTS)
            .bind(shop.as_str())
            .bind(user)
            .bind(ViewCounts::MOST)
            .fetch_one(conn)
            .await?);
        Ok(ViewCounts { open, unhappy, mine, unpublished })
    }

    /// One conversation in full.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn conversation(&self, shop: &ShopKey, id: &ReviewId) -> Result<Option<Conversation>> {
        // The line first: should someone write meanwhile, its version is the older one, and acting on it is refused.
        let found: Option<FullRow> =
            read!(self, |conn| query_as(lines!(", r.original, r.email", "where c.shop = $1 and c.id = $2"))
                .bind(shop.as_str())
                .bind(id.as_str())
                .fetch_optional(conn)
                .await?);
        let Some(FullRow { line, original, email }) = found else { return Ok(None) };
        let messages: Vec<(String, String, String, i64)> = read!(self, |conn| query_as(
            "select kind, author, body, created from message where shop = $1 and conversation = $2 order by id"
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
        let message = |(kind, author, body, created): (String, String, String, i64)| {
            Ok(Message { kind: coded(&kind, MessageKind::from_code)?, author, body, created: Millis(created) })
        };
        let entry = |(at, actor, action, detail)| AuditEntry { at: Millis(at), actor, action, detail };
        Ok(Some(Conversation {
            line: line.try_into()?,
            original,
            email,
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
    async fn every_view_has_its_index() {
        for view in [View::Open, View::Unhappy, View::Assigned(1), View::Unpublished, View::All] {
            assert_indexed(list(view)).await;
        }
        assert_indexed(COUNTS).await;
    }
}
