//! What the shop's people look at: a view, narrowed down by filters, a page at a time.

use crate::error::Result;
use crate::line::facts::fact;
use crate::pool::{Store, read};
use crate::records::{ConversationLine, View, ViewCounts};
use crate::rows::{LineRow, all, clock_columns, rows};
use crate::search::words::Query;
use plaudit_model::conversation::{CaseStatus, Kind};
use plaudit_model::ids::{ProductId, ShopKey};
use plaudit_model::rating::Rating;
use plaudit_model::time::Millis;
use plaudit_model::verdict::{Language, Topic};
use sqlx::{AssertSqlSafe, query_as};
use std::collections::HashMap;

/// What a list is narrowed down to; all of it has to hold.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filter {
    /// Words in any form, in texts, answers, notes, names, addresses, order numbers and tags. The last may be unfinished.
    /// A text without a word in it finds nothing.
    pub text: String,
    /// What it began with.
    pub kind: Option<Kind>,
    /// Where it stands.
    pub status: Option<CaseStatus>,
    /// About which product.
    pub product: Option<ProductId>,
    /// In which language.
    pub language: Option<Language>,
    /// With a tag, in its one spelling.
    pub tag: Option<String>,
    /// Who has it; `Some(None)` is nobody.
    pub assignee: Option<Option<i64>>,
    /// Id of the team that has it.
    pub team: Option<String>,
    /// With so many stars.
    pub stars: Option<Rating>,
    /// About which topic.
    pub topic: Option<Topic>,
    /// From an e-mail address, in whatever case.
    pub email: Option<String>,
}

impl Filter {
    /// Whether it lets everything through.
    pub fn is_empty(&self) -> bool {
        *self == Filter::default()
    }

    /// As the index is asked; `None` when nothing can be found.
    fn query(&self, shop: &ShopKey, view: View) -> Option<Query> {
        let words = if self.text.trim().is_empty() { Query::default() } else { Query::of(&self.text)? };
        let code = |sign, code: Option<&str>| code.map(|code| fact(sign, code));
        let facts = [
            Some(fact('s', shop.as_str())),
            code('n', self.kind.map(Kind::code)),
            code('t', self.status.map(CaseStatus::code)),
            code('p', self.product.as_ref().map(ProductId::as_str)),
            code('l', self.language.map(Language::code)),
            code('h', self.tag.as_deref()),
            self.assignee.map(|user| fact('a', &user.map_or_else(|| "0".to_owned(), |user| user.to_string()))),
            code('m', self.team.as_deref()),
            self.stars.map(|stars| fact('b', &stars.stars().to_string())),
            code('o', self.topic.map(Topic::code)),
            self.email.as_ref().map(|email| fact('e', &email.to_lowercase())),
        ];
        Some(facts.into_iter().flatten().chain(view.facts()).fold(words, Query::fact))
    }
}

/// Where a page ended: the next one begins after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cursor {
    order: i64,
    place: i64,
}

impl Cursor {
    /// As it stands in addresses.
    pub fn encode(self) -> String {
        format!("{}.{}", self.order, self.place)
    }

    /// Reads a cursor; `None` when it is not one of ours.
    pub fn decode(text: &str) -> Option<Cursor> {
        let (order, place) = text.split_once('.')?;
        Some(Cursor { order: order.parse().ok()?, place: place.parse().ok()? })
    }
}

/// One page of a list.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// Its lines.
    pub lines: Vec<ConversationLine>,
    /// Tags of those that have some, by their ids.
    pub tags: HashMap<String, Vec<String>>,
    /// Where the next page begins; `None` at the end.
    pub next: Option<Cursor>,
}

/// An answer within this time is due soon.
const SOON: i64 = 60 * Millis::MINUTE;

impl View {
    /// The facts that hold in it, where words are looked for as well.
    fn facts(self) -> impl Iterator<Item = String> {
        let (view, assignee) = match self {
            View::Open => (Some("todo"), None),
            View::Unassigned => (Some("todo"), Some(0)),
            View::Unhappy => (Some("unhappy"), None),
            View::Assigned(user) => (Some("open"), Some(user)),
            View::DueSoon | View::Breached => (Some("due"), None),
            View::Waiting => (Some("waiting"), None),
            View::Snoozed => (Some("snoozed"), None),
            View::NeedsLook => (Some("look"), None),
            View::Unpublished => (Some("unshown"), None),
            View::All => (None, None),
        };
        let assignee = assignee.map(|user| fact('a', &user.to_string()));
        view.map(|view| fact('v', view)).into_iter().chain(assignee)
    }

    /// The condition of its index, and the column of its order. `$4` is a user or a moment, `$5` another moment.
    fn condition(self) -> (&'static str, Order) {
        match self {
            View::Open => ("l.to_do = true", Order::Queue),
            View::Unassigned => ("l.to_do = true and l.assignee is null", Order::Queue),
            View::Unhappy => ("l.to_do = true and l.unhappy = true", Order::Queue),
            View::Assigned(_) => ("l.assignee = $4 and l.over = false and l.snoozed = false", Order::Queue),
            View::DueSoon => ("l.due >= $4 and l.due < $5", Order::Due),
            View::Breached => ("l.due < $4", Order::Due),
            View::Waiting => ("l.waiting = true", Order::Queue),
            View::Snoozed => ("l.snoozed = true", Order::Queue),
            View::NeedsLook => ("l.needs_look = true", Order::Queue),
            View::Unpublished => ("l.unshown = true", Order::Newest),
            View::All => ("", Order::Newest),
        }
    }

    /// Whom or which moments its condition is about; zero where it names none.
    fn about(self, now: Millis) -> (i64, i64) {
        match self {
            View::Assigned(user) => (user, 0),
            View::DueSoon | View::Breached => (now.0, now.0.saturating_add(SOON)),
            _ => (0, 0),
        }
    }
}

/// How a view is sorted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Order {
    Queue,
    Due,
    Newest,
}

/// What stands at a page's lines, as the store reads them, and where they stand.
macro_rules! listed {
    () => {
        crate::inbox::lines!(", few.ordered, few.place", " join (", "")
    };
}

#[derive(sqlx::FromRow)]
struct Listed {
    #[sqlx(flatten)]
    line: LineRow,
    ordered: i64,
    place: i64,
}

/// Which lines a page has, in their order: `$1` the shop, `$2` and `$3` where the page before ended, `$4` and `$5` see
/// [`View::condition`], `$6` what is looked for, `$7` how many. Every parameter is named, since PostgreSQL has to know its
/// type.
fn chosen(view: View, found: Option<(&str, &str)>) -> String {
    let (condition, order) = view.condition();
    let and = if condition.is_empty() { "" } else { " and " };
    let (from, place) = found.unwrap_or(("inbox_line l where cast($6 as text) is not null", "l.place"));
    let (column, after, sorted) = match order {
        Order::Queue => ("l.queue", "(l.queue, l.place) > ($2, $3)".to_owned(), "l.queue, l.place".to_owned()),
        Order::Due => ("l.due", "(l.due, l.place) > ($2, $3)".to_owned(), "l.due, l.place".to_owned()),
        Order::Newest => ("l.place", format!("{place} < $3 and cast($2 as bigint) >= 0"), format!("{place} desc")),
    };
    format!(
        "select l.conversation as id, {column} as ordered, l.place from {from} and l.shop = $1 and {after}{and}{condition}
            and cast($4 as bigint) >= 0 and cast($5 as bigint) >= 0
        order by {sorted} limit $7"
    )
}

impl Store {
    /// A page of a view, narrowed down by a filter, in the order of the view.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn listing(
        &self,
        shop: &ShopKey,
        view: View,
        filter: &Filter,
        after: Option<Cursor>,
        limit: usize,
        now: Millis,
    ) -> Result<Page> {
        let nothing = Page { lines: Vec::new(), tags: HashMap::new(), next: None };
        let query = match filter.is_empty() {
            true => None,
            false => match filter.query(shop, view) {
                None => return Ok(nothing),
                query => query,
            },
        };
        let (order, place) = match (after, view.condition().1) {
            (Some(after), _) => (after.order, after.place),
            (None, Order::Newest) => (0, i64::MAX),
            (None, _) => (-1, -1),
        };
        let (one, other) = view.about(now);
        let mut found: Vec<Listed> = read!(self, |conn| {
            let chosen = chosen(view, query.as_ref().map(|_| engine::FOUND));
            let statement = format!("{}{chosen}) few on few.id = c.id where c.shop = $1", listed!());
            let asked = query.as_ref().map(engine::search).unwrap_or_default();
            query_as(AssertSqlSafe(statement))
                .bind(shop.as_str())
                .bind(order)
                .bind(place)
                .bind(one)
                .bind(other)
                .bind(asked)
                .bind(rows(limit.saturating_add(1)))
                .fetch_all(conn)
                .await?
        });
        // Which ones was settled by their order; joining may have lost it.
        found.sort_by_key(|line| (line.ordered, line.place));
        if view.condition().1 == Order::Newest {
            found.reverse();
        }
        let more = found.len() > limit;
        found.truncate(limit);
        let next = found.last().filter(|_| more).map(|last| Cursor { order: last.ordered, place: last.place });
        let lines: Vec<ConversationLine> = all(found.into_iter().map(|found| found.line).collect())?;
        let ids: Vec<&str> = lines.iter().map(|line| line.id.as_str()).collect();
        let tagged: Vec<(String, String)> = read!(self, |conn| query_as(engine::TAGS)
            .bind(shop.as_str())
            .bind(engine::list(&ids))
            .fetch_all(conn)
            .await?);
        let mut tags: HashMap<String, Vec<String>> = HashMap::new();
        for (id, tag) in tagged {
            tags.entry(id).or_default().push(tag);
        }
        Ok(Page { lines, tags, next })
    }

    /// How many conversations each view holds, up to [`ViewCounts::MOST`]; `mine` counts those of `user`.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn counts(&self, shop: &ShopKey, user: i64, now: Millis) -> Result<ViewCounts> {
        let mut counts = ViewCounts::default();
        for view in View::counted(user) {
            let (condition, _) = view.condition();
            let statement = format!(
                "select count(*) from (select 1 from inbox_line l where l.shop = $1 and {condition}
                    and cast($4 as bigint) >= 0 and cast($5 as bigint) >= 0 and $2 = $2 limit $3) as few"
            );
            let (one, other) = view.about(now);
            let count: i64 = read!(self, |conn| sqlx::query_scalar(AssertSqlSafe(statement))
                .bind(shop.as_str())
                .bind(0_i64)
                .bind(ViewCounts::MOST)
                .bind(one)
                .bind(other)
                .fetch_one(conn)
                .await?);
            counts.set(view, count);
        }
        Ok(counts)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::sqlite::FOUND;
    use crate::plan::{assert_found, assert_indexed};

    #[tokio::test]
    async fn d2_every_view_has_its_index() {
        for view in View::counted(1).into_iter().chain([View::All]) {
            let whole = |chosen: String| format!("{}{chosen}) few on few.id = c.id where c.shop = $1", listed!());
            assert_indexed(&whole(chosen(view, None))).await;
            assert_found(&whole(chosen(view, Some(FOUND)))).await;
        }
    }

    #[test]
    fn d2_cursors_come_back_and_nothing_else_does() {
        let cursor = Cursor { order: 1 << 44, place: -7 };
        assert_eq!(Cursor::decode(&cursor.encode()), Some(cursor));
        for bad in ["", "1", "1.", "x.1", "1.2.3", "99999999999999999999.1"] {
            assert_eq!(Cursor::decode(bad), None, "{bad}");
        }
    }
}
