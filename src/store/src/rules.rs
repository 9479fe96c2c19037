//! Rules of a shop: every save is a version, and the newest is in force. Also what they ask of the past: whether somebody
//! wrote before, and what came in lately, for trying rules on it. What they came to is stored by `routed`.

use crate::error::{Error, Result};
use crate::pool::{Store, per_engine, read, transaction};
use crate::records::{Came, RulesRecord, RulesVersion};
use crate::rows::{coded, rows, text, unreadable};
use plaudit_model::conversation::Kind;
use plaudit_model::ids::ShopKey;
use plaudit_model::publication::HideReason;
use plaudit_model::rating::Rating;
use plaudit_model::rules::RuleSet;
use plaudit_model::time::Millis;
use plaudit_model::verdict::{Language, Polarity, Urgency, Verdict};
use sqlx::{query_as, query_scalar};

const CURRENT: &str = "select document, version from rule_set where shop = $1 order by version desc limit 1";
const HISTORY: &str = "select version, author, saved, restored from rule_set
    where shop = $1 order by version desc limit $2";

/// Whether anything but `$3` came from the address `$2`.
const BEFORE: &str = "
    select exists (select 1 from review where shop = $1 and lower(email) = lower($2) and id <> $3)
        or exists (select 1 from question where shop = $1 and lower(email) = lower($2) and id <> $3)
        or exists (select 1 from private_message where shop = $1 and lower(email) = lower($2) and id <> $3)";

/// What came since a moment, the newest first.
const LATELY: &str = "
    select c.id, c.kind, c.created, coalesce(r.written_for, r.product, q.product, w.product) as product, p.types, r.rating,
        coalesce(r.original, q.original, w.body) as words,
        coalesce(r.language, q.language, w.language) as language,
        coalesce(r.polarity, q.polarity, w.polarity) as polarity,
        coalesce(r.confidence, q.confidence, w.confidence) as confidence,
        coalesce(r.topics, q.topics, w.topics) as topics,
        coalesce(r.urgency, q.urgency, w.urgency) as urgency,
        coalesce(r.spam, q.spam, w.spam) as spam,
        coalesce(r.verified, false) as verified,
        coalesce(r.hide_reason, q.hide_reason) as hide_reason,
        coalesce(r.email, q.email, w.email) is null or not (
            exists (select 1 from review o where o.shop = c.shop
                and lower(o.email) = lower(coalesce(r.email, q.email, w.email)) and o.created < c.created)
            or exists (select 1 from question o where o.shop = c.shop
                and lower(o.email) = lower(coalesce(r.email, q.email, w.email)) and o.created < c.created)
            or exists (select 1 from private_message o where o.shop = c.shop
                and lower(o.email) = lower(coalesce(r.email, q.email, w.email)) and o.created < c.created)
        ) as first_contact
    from conversation c
        left join review r on r.shop = c.shop and r.id = c.id
        left join question q on q.shop = c.shop and q.id = c.id
        left join private_message w on w.shop = c.shop and w.id = c.id
        left join product p on p.shop = c.shop and p.id = coalesce(r.written_for, r.product, q.product, w.product)
    where c.shop = $1 and c.created >= $2 order by c.created desc, c.id desc limit $3";

#[derive(sqlx::FromRow)]
struct CameRow {
    id: String,
    kind: String,
    created: i64,
    product: String,
    types: Option<String>,
    rating: Option<i64>,
    words: String,
    language: String,
    polarity: String,
    confidence: f64,
    topics: String,
    urgency: Option<String>,
    spam: f64,
    verified: bool,
    hide_reason: Option<String>,
    first_contact: bool,
}

fn read_json<T: serde::de::DeserializeOwned>(json: &str) -> Result<T> {
    serde_json::from_str(json).map_err(|error| unreadable(&error.to_string()))
}

impl TryFrom<CameRow> for Came {
    type Error = Error;
    fn try_from(row: CameRow) -> Result<Self> {
        let reason = row.hide_reason.map(|code| coded(&code, HideReason::from_code)).transpose()?;
        let rating = row.rating.map(Rating::try_from).transpose();
        Ok(Came {
            id: row.id,
            kind: coded(&row.kind, Kind::from_code)?,
            created: Millis(row.created),
            product: row.product,
            product_types: row.types.map(|types| read_json(&types)).transpose()?.unwrap_or_default(),
            rating: rating.map_err(|error| unreadable(&error.to_string()))?,
            words: row.words,
            verdict: Verdict {
                language: coded(&row.language, Language::from_code)?,
                polarity: coded(&row.polarity, Polarity::from_code)?,
                confidence: row.confidence as f32,
                topics: read_json(&row.topics)?,
                urgency: row.urgency.map(|code| coded(&code, Urgency::from_code)).transpose()?,
                spam: row.spam as f32,
            },
            verified: row.verified,
            first_contact: row.first_contact,
            discarded: matches!(reason, Some(HideReason::Spam | HideReason::Duplicate)),
        })
    }
}

impl Store {
    /// The rules of a shop that are in force: its own, or those of a new one.
    ///
    /// # Errors
    /// When the database fails, or holds what this program cannot read.
    pub async fn rules(&self, shop: &ShopKey) -> Result<RulesRecord> {
        let row: Option<(String, i64)> =
            read!(self, |conn| query_as(CURRENT).bind(shop.as_str()).fetch_optional(conn).await?);
        row.map_or_else(
            || Ok(RulesRecord::default()),
            |(json, version)| Ok(RulesRecord { set: read_json(&json)?, version }),
        )
    }

    /// The rules of an earlier version; 0 are those of a new shop. `None` when there is no such version.
    ///
    /// # Errors
    /// When the database fails, or holds what this program cannot read.
    pub async fn rules_of(&self, shop: &ShopKey, version: i64) -> Result<Option<RuleSet>> {
        if version == 0 {
            return Ok(Some(RuleSet::default()));
        }
        let json: Option<String> =
            read!(self, |conn| query_scalar("select document from rule_set where shop = $1 and version = $2")
                .bind(shop.as_str())
                .bind(version)
                .fetch_optional(conn)
                .await?);
        json.map(|json| read_json(&json)).transpose()
    }

    /// The latest saves, the newest first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn rule_versions(&self, shop: &ShopKey, limit: usize) -> Result<Vec<RulesVersion>> {
        let found: Vec<(i64, String, i64, Option<i64>)> =
            read!(self, |conn| query_as(HISTORY).bind(shop.as_str()).bind(rows(limit)).fetch_all(conn).await?);
        let version = |(version, author, saved, restored): (i64, String, i64, Option<i64>)| RulesVersion {
            version,
            author,
            saved: Millis(saved),
            restored,
        };
        Ok(found.into_iter().map(version).collect())
    }

    /// Saves rules as the next version, unless somebody saved some since `version`; says whether it did. `who` stands in
    /// the audit; `restored` names the version that is put back, if it is no new one. Whether the rules can be worked with
    /// is checked by whoever calls, see [`RuleSet::check`].
    ///
    /// # Errors
    /// `NotFound` when there is no such shop.
    pub async fn save_rules(
        &self,
        shop: &ShopKey,
        set: &RuleSet,
        version: i64,
        restored: Option<i64>,
        who: &str,
        now: Millis,
    ) -> Result<bool> {
        let document = serde_json::to_string(set).map_err(|error| unreadable(&error.to_string()))?;
        transaction!(self, rules, |conn| { steps::save(conn, shop, &document, version, restored, who, now).await })
    }

    /// Whether anything else than a conversation came from an address before.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn wrote_before(&self, shop: &ShopKey, email: &str, id: &str) -> Result<bool> {
        Ok(read!(self, |conn| query_scalar(BEFORE)
            .bind(shop.as_str())
            .bind(text(email))
            .bind(id)
            .fetch_one(conn)
            .await?))
    }

    /// Names of the rules that fitted a conversation.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn rules_fired(&self, shop: &ShopKey, id: &str) -> Result<Vec<String>> {
        let details: Vec<String> = read!(self, |conn| query_scalar(
            "select distinct detail from audit where shop = $1 and conversation = $2 and action = 'rule.fired'"
        )
        .bind(shop.as_str())
        .bind(id)
        .fetch_all(conn)
        .await?);
        let name = |detail: String| detail.split_once(": ").map(|(_, name)| name.to_owned());
        Ok(details.into_iter().filter_map(name).collect())
    }

    /// What came in since a moment, `limit` at most and the newest first, as rules look at it.
    ///
    /// # Errors
    /// When the database fails, or holds what this program cannot read.
    pub async fn came_since(&self, shop: &ShopKey, since: Millis, limit: usize) -> Result<Vec<Came>> {
        let found: Vec<CameRow> = read!(self, |conn| query_as(LATELY)
            .bind(shop.as_str())
            .bind(since.0)
            .bind(rows(limit))
            .fetch_all(conn)
            .await?);
        crate::rows::all(found)
    }
}

per_engine! {
    use sqlx::query;

    #[allow(clippy::too_many_arguments)]
    pub(crate) async fn save(
        conn: &mut Connection, shop: &ShopKey, document: &str, version: i64, restored: Option<i64>, who: &str, now: Millis,
    ) -> Result<bool> {
        // Of two that come from the same version, the key lets one through.
        let saved = query("
            insert into rule_set (shop, version, document, author, saved, restored)
            select cast($1 as text), $2 + 1, cast($3 as text), cast($4 as text), $5, $6
            where $2 = coalesce((select max(version) from rule_set where shop = $1), 0)
            on conflict do nothing")
            .bind(shop.as_str()).bind(version).bind(text(document)).bind(text(who)).bind(now.0).bind(restored)
            .execute(&mut *conn).await?;
        if saved.rows_affected() == 0 {
            return Ok(false);
        }
        let detail = match restored {
            Some(from) => format!("version {} (version {from} again)", version + 1),
            None => format!("version {}", version + 1),
        };
        steps::audit(conn, shop, "", now, who, "rules.changed", &detail).await?;
        Ok(true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::assert_indexed;

    #[tokio::test]
    async fn d1_every_statement_has_its_index() {
        for statement in [CURRENT, HISTORY, BEFORE, LATELY] {
            assert_indexed(statement).await;
        }
    }
}
