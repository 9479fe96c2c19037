//! What the shop's own systems are told: events as JSON, small enough for every receiver. `www/docs/schemas` describes
//! each.

use plaudit_model::conversation::Kind;
use plaudit_model::time::Millis;
use plaudit_store::{Conversation, Happened, Product, ToldEvent};
use serde_json::{Map, Value, json};
use uuid::Uuid;

/// Every event has fewer bytes than this as JSON: the specification's advice.
pub const EVENT_BYTES: usize = 20_000;

/// Most bytes of each text as JSON. With the names of the fields, numbers and codes they stay below [`EVENT_BYTES`].
mod most {
    pub(super) const TITLE: usize = 1_000;
    pub(super) const TEXT: usize = 8_000;
    pub(super) const ANSWER: usize = 4_000;
    pub(super) const NAME: usize = 700;
    pub(super) const ADDRESS: usize = 1_000;
}

/// The message of something that happened, with an id of its own. The case goes by the id of what began it. Texts are the
/// public ones where it is for everyone, and end in an ellipsis when they are too long. There is no e-mail address in it:
/// whoever answers finds it in the inbox, at `admin_url`.
pub fn message(happened: &Happened, case: &Conversation, product: Option<&Product>, admin_url: &str) -> ToldEvent {
    let body = json!({
        "type": happened.kind,
        "timestamp": happened.at.rfc3339(),
        "data": data(happened, case, product, admin_url),
    });
    ToldEvent {
        id: format!("msg_{}", Uuid::new_v4().simple()),
        kind: happened.kind,
        conversation: happened.conversation.clone(),
        body: body.to_string(),
        at: happened.at,
    }
}

fn data(happened: &Happened, case: &Conversation, product: Option<&Product>, admin_url: &str) -> Value {
    let (line, verdict) = (&case.line, &case.line.verdict);
    // Of an f32, JSON would show the binary tail.
    let score = (f64::from(verdict.confidence) * 100.0).round() / 100.0;
    let named = product.map_or("", |product| product.name.as_str());
    let url = product.map_or("", |product| product.url.as_str());
    let mut data = json!({
        "case_id": line.id,
        "kind": line.kind,
        "review_id": (line.kind == Kind::Review).then_some(&line.id),
        "rating": line.rating,
        "sentiment": verdict.polarity,
        "score": score,
        "topics": verdict.topics,
        "urgency": verdict.urgency,
        "lang": verdict.language,
        "title": cut(&line.title, most::TITLE),
        "text": cut(&line.body, most::TEXT),
        "shown": line.shown.map(|(status, _)| status),
        "product": { "id": line.product, "name": cut(named, most::NAME), "url": cut(url, most::ADDRESS) },
        "author": { "name": cut(&line.author, most::NAME) },
        "order_number": cut(&case.order_number, most::NAME),
        "unhappy": line.unhappy,
        "case_status": line.case_status,
        "first_reply_due": line.clocks.first.map(Millis::rfc3339),
        "admin_url": cut(admin_url, most::ADDRESS),
    });
    if let Value::Object(fields) = &mut data {
        detail(happened, fields);
    }
    data
}

/// What belongs to this kind of event alone.
fn detail(happened: &Happened, fields: &mut Map<String, Value>) {
    let told = &happened.detail;
    let name = |name: &Option<String>| name.as_deref().map(|name| cut(name, most::NAME));
    if let Some(reason) = &told.reason {
        fields.insert("reason".to_owned(), json!(reason));
    }
    if let Some(change) = &told.status {
        fields.insert("status_change".to_owned(), json!({ "from": change.from, "to": change.to }));
    }
    if let Some(change) = &told.assignee {
        fields.insert("assignee".to_owned(), json!({ "from": name(&change.from), "to": name(&change.to) }));
    }
    if let Some(answer) = &told.answer {
        let (text, by) = (cut(&answer.text, most::ANSWER), cut(&answer.by, most::NAME));
        fields.insert("answer".to_owned(), json!({ "text": text, "public": answer.public, "by": by }));
    }
    if let Some(rule) = &told.rule {
        fields.insert("rule".to_owned(), json!({ "name": cut(&rule.name, most::NAME), "version": rule.version }));
    }
    if let Some(promise) = &told.promise {
        fields.insert("promise".to_owned(), json!({ "kind": promise.kind, "due": promise.due.rfc3339() }));
    }
}

/// As many whole characters as fit in `most` bytes of JSON, the ellipsis included where one is needed.
fn cut(text: &str, most: usize) -> String {
    const ELLIPSIS: char = '…';
    let cost = |c: char| match c {
        '"' | '\\' | '\n' | '\r' | '\t' | '\u{8}' | '\u{c}' => 2,
        '\0'..='\u{1f}' => 6,
        _ => c.len_utf8(),
    };
    if text.chars().map(cost).sum::<usize>() <= most {
        return text.to_owned();
    }
    let mut room = most - ELLIPSIS.len_utf8();
    let fits = |c: &char| match room.checked_sub(cost(*c)) {
        Some(left) => {
            room = left;
            true
        }
        None => false,
    };
    let mut kept: String = text.chars().take_while(fits).collect();
    kept.push(ELLIPSIS);
    kept
}

#[cfg(test)]
mod tests;
