//! What the shop's people read: lists, counts, one conversation in full, and whether anything changed.

use crate::error::Result;
use crate::pool::{Store, read};
use crate::records::{AuditEntry, Conversation, ConversationLine, Message, MessageKind, View, ViewCounts};
use crate::rows::{LineRow, all, clock_columns, coded, rows};
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

/// The statement of a view, for all kinds or one. For kinds other than reviews it names the condition of their indexes.
macro_rules! of_kind {
    ($kind:expr, $which:literal, $order:literal) => {
        match $kind {
            None => lines!("", $which, $order),
            Some(Kind::Review) => lines!("", $which, " and c.kind = 'review'", $order),
            Some(Kind::Question) => lines!("", $which, " and c.kind <> 'review' and c.kind = 'question'", $order),
            Some(Kind::Private) => lines!("", $which, " and c.kind <> 'review' and c.kind = 'private'", $order),
        }
    };
}

/// Where what is not shown is found: few at any time, so that choosing comes before joining.
macro_rules! unshown {
    ($($from:literal),+) => {
        lines!("", " join (", $($from),+, " order by created desc, id desc limit $2 offset $3) few
            on few.id = c.id where c.shop = $1")
    };
}

/// The statement of a view. Each condition and order fits an index of the migrations.
fn list(view: View, kind: Option<Kind>) -> &'static str {
    match view {
        View::Open => of_kind!(
            kind,
            " where c.shop = $1 and c.status in ('new', 'open')",
            " order by c.unhappy desc, coalesce(c.due, 9223372036854775807), c.created desc, c.id desc
            limit $2 offset $3"
        ),
        View::Unhappy => of_kind!(
            kind,
            " where c.shop = $1 and c.status in ('new', 'open') and c.unhappy = true",
            " order by coalesce(c.due, 9223372036854775807), c.created desc, c.id desc
            limit $2 offset $3"
        ),
        View::Assigned(_) => of_kind!(
            kind,
            " where c.shop = $1 and c.assignee = $4 and c.status <> 'closed'",
            " order by c.unhappy desc, coalesce(c.due, 9223372036854775807), c.created desc, c.id desc
            limit $2 offset $3"
        ),
        View::Unpublished => match kind {
            Some(Kind::Review) => {
                unshown!("select id, created from review where shop = $1 and status <> 'published'")
            }
            Some(_) => unshown!("select id, created from question where shop = $1 and status <> 'published'"),
            None => unshown!(
                "select id, created from review where shop = $1 and status <> 'published' union all ",
                "select id, created from question where shop = $1 and status <> 'published'"
            ),
        },
        View::All => {
            of_kind!(kind, " where c.shop = $1", " order by c.created desc, c.id desc limit $2 offset $3")
        }
    }
}

/// Each stops at [`ViewCounts::MOST`] (`$3`): every change has open pages count again, and nobody works through more.
macro_rules! counts {
    ($kind:literal, $($unshown:literal),+) => {
        concat!(
            "select
            (select count(*) from (select 1 from conversation where shop = $1 and status in ('new', 'open')",
            $kind,
            " limit $3) as few),
            (select count(*) from
                (select 1 from conversation where shop = $1 and status in ('new', 'open') and unhappy = true",
            $kind,
            " limit $3) as few),
            (select count(*) from
                (select 1 from conversation where shop = $1 and assignee = $2 and status <> 'closed'",
            $kind,
            " limit $3) as few),
            (select count(*) from (",
            $($unshown),+,
            " limit $3) as few)"
        )
    };
}

fn count(kind: Option<Kind>) -> &'static str {
    match kind {
        None => counts!(
            "",
            "select 1 from review where shop = $1 and status <> 'published' union all ",
            "select 1 from question where shop = $1 and status <> 'published'"
        ),
        Some(Kind::Review) => {
            counts!(" and kind = 'review'", "select 1 from review where shop = $1 and status <> 'published'")
        }
        Some(Kind::Question) => counts!(
            " and kind <> 'review' and kind = 'question'",
            "select 1 from question where shop = $1 and status <> 'published'"
        ),
        Some(Kind::Private) => {
            counts!(" and kind <> 'review' and kind = 'private'", "select 1 from shop where key = $1 and key <> $1")
        }
    }
}

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
    /// Conversations of a view, all or those of one kind, in its order.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn conversations(
        &self,
        shop: &ShopKey,
        view: View,
        kind: Option<Kind>,
        limit: usize,
        offset: usize,
    ) -> Result<Vec<ConversationLine>> {
        // What is private is never shown, so it is never missing.
        if view == View::Unpublished && kind == Some(Kind::Private) {
            return Ok(Vec::new());
        }
        let found: Vec<LineRow> = read!(self, |conn| {
            let asked = query_as(list(view, kind)).bind(shop.as_str()).bind(rows(limit)).bind(rows(offset));
            let asked = if let View::Assigned(user) = view { asked.bind(user) } else { asked };
            asked.fetch_all(conn).await?
        });
        let mut lines: Vec<ConversationLine> = all(found)?;
        if view == View::Unpublished {
            // Which ones was settled by their order; joining may have lost it.
            lines.sort_by(|a, b| (b.created, &b.id).cmp(&(a.created, &a.id)));
        }
        Ok(lines)
    }

    /// How many conversations each view holds, of all kinds or one, up to [`ViewCounts::MOST`]; `mine` counts those of
    /// `user`.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn counts(&self, shop: &ShopKey, user: i64, kind: Option<Kind>) -> Result<ViewCounts> {
        let (open, unhappy, mine, unpublished): (i64, i64, i64, i64) = read!(self, |conn| query_as(count(kind))
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
    async fn every_view_has_its_index() {
        for kind in [None, Some(Kind::Review), Some(Kind::Question), Some(Kind::Private)] {
            for view in [View::Open, View::Unhappy, View::Assigned(1), View::Unpublished, View::All] {
                assert_indexed(list(view, kind)).await;
            }
            assert_indexed(count(kind)).await;
        }
        assert_indexed(FULL).await;
    }
}
