//! What the shop's own systems are told: events as JSON, small enough for every receiver.

use plaudit_model::conversation::Kind;
use plaudit_model::ids::{ProductId, ReviewId};
use plaudit_model::rating::Rating;
use plaudit_model::time::Millis;
use plaudit_model::verdict::Verdict;
use plaudit_store::{NewPrivateRecord, NewQuestionRecord, NewReviewRecord};
use serde::Serialize;
use serde_json::{Value, json};

/// Every event has fewer bytes than this as JSON: the specification's advice.
pub const EVENT_BYTES: usize = 20_000;

/// Most bytes of each text as JSON. With the names of the fields, numbers and codes they stay below [`EVENT_BYTES`].
mod most {
    pub(super) const TITLE: usize = 1_000;
    pub(super) const TEXT: usize = 12_000;
    pub(super) const NAME: usize = 1_000;
    pub(super) const ADDRESS: usize = 2_000;
}

/// Something happened.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Event {
    /// What, in dotted words, such as `case.opened`.
    #[serde(rename = "type")]
    pub kind: String,
    /// When, RFC 3339 in UTC.
    pub timestamp: String,
    /// The details.
    pub data: Value,
}

impl Event {
    /// The event as JSON.
    pub fn body(&self) -> String {
        json!(self).to_string()
    }
}

/// What came in, as far as events tell of it.
#[derive(Debug, Clone, Copy)]
pub struct Case<'a> {
    id: &'a ReviewId,
    kind: Kind,
    product: &'a ProductId,
    rating: Option<Rating>,
    title: &'a str,
    text: &'a str,
    author: &'a str,
    verdict: &'a Verdict,
    due: Option<Millis>,
    created: Millis,
}

impl<'a> From<&'a NewReviewRecord> for Case<'a> {
    fn from(record: &'a NewReviewRecord) -> Self {
        let NewReviewRecord { id, product, title, body, author, verdict, due, created, .. } = record;
        let (kind, rating) = (Kind::Review, Some(record.rating));
        Case { id, kind, product, rating, title, text: body, author, verdict, due: *due, created: *created }
    }
}

impl<'a> From<&'a NewQuestionRecord> for Case<'a> {
    fn from(record: &'a NewQuestionRecord) -> Self {
        let NewQuestionRecord { id, product, body, author, verdict, due, created, .. } = record;
        let (kind, rating, title) = (Kind::Question, None, "");
        Case { id, kind, product, rating, title, text: body, author, verdict, due: *due, created: *created }
    }
}

impl<'a> From<&'a NewPrivateRecord> for Case<'a> {
    fn from(record: &'a NewPrivateRecord) -> Self {
        let NewPrivateRecord { id, product, body, verdict, due, created, .. } = record;
        let (kind, rating, title, author) = (Kind::Private, None, "", "");
        Case { id, kind, product, rating, title, text: body, author, verdict, due: *due, created: *created }
    }
}

/// The event `case.opened`: a person has to answer this, at `admin_url`. The case goes by the id of what began it. Texts
/// are the public ones where it is for everyone, and end in an ellipsis when they are too long. There is no e-mail address
/// in it: whoever answers finds it in the inbox.
pub fn case_opened(case: &Case<'_>, product_name: &str, admin_url: &str) -> Event {
    event("case.opened", case, product_name, admin_url)
}

/// The event `question.created`: somebody asked about a product, and waits. The same details.
pub fn question_created(case: &Case<'_>, product_name: &str, admin_url: &str) -> Event {
    event("question.created", case, product_name, admin_url)
}

fn event(kind: &str, record: &Case<'_>, product_name: &str, admin_url: &str) -> Event {
    let verdict = record.verdict;
    // Of an f32, JSON would show the binary tail.
    let score = (f64::from(verdict.confidence) * 100.0).round() / 100.0;
    let data = json!({
        "case_id": record.id,
        "kind": record.kind,
        "review_id": (record.kind == Kind::Review).then_some(record.id),
        "rating": record.rating,
        "sentiment": verdict.polarity,
        "score": score,
        "topics": verdict.topics,
        "urgency": verdict.urgency,
        "lang": verdict.language,
        "title": cut(record.title, most::TITLE),
        "text": cut(record.text, most::TEXT),
        "product": { "id": record.product, "name": cut(product_name, most::NAME) },
        "author": { "name": cut(record.author, most::NAME) },
        "first_reply_due": record.due.map(Millis::rfc3339),
        "admin_url": cut(admin_url, most::ADDRESS),
    });
    Event { kind: kind.to_owned(), timestamp: record.created.rfc3339(), data }
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
mod tests {
    use super::*;
    use plaudit_model::publication::Status;
    use plaudit_model::verdict::{Language, Polarity, Topic, Urgency};
    use proptest::prelude::*;

    const ADMIN: &str = "https://reviews.shop.example/inbox/demo/0b1f7d52-6a6c-4c55-9a57-3f8e2f0d9c11";

    fn event(verdict: &Verdict, text: &str, product_name: &str) -> Event {
        let record = NewReviewRecord {
            id: ReviewId::parse("0b1f7d52-6a6c-4c55-9a57-3f8e2f0d9c11").unwrap(),
            product: ProductId::parse("kettle-17").unwrap(),
            rating: Rating::try_from(2).unwrap(),
            title: "Течёт крышка".into(),
            body: text.into(),
            author: "Олег".into(),
            original: format!("{text} +7 700 000 00 00"),
            email: Some("oleg@mail.example".into()),
            status: Status::Published,
            hide_reason: None,
            created: Millis(1_795_305_600_000),
            fingerprint: String::new(),
            edit_token_hash: String::new(),
            simhash: 0,
            chars: 0,
            folded: String::new(),
            answers: Vec::new(),
            consents: Vec::new(),
            verdict: verdict.clone(),
            unhappy: true,
            due: Some(Millis(1_795_307_400_000)),
            photos: Vec::new(),
            jobs: Vec::new(),
        };
        case_opened(&Case::from(&record), product_name, ADMIN)
    }

    #[test]
    fn d6_case_opened() {
        let verdict = Verdict {
            language: Language::Russian,
            polarity: Polarity::Negative,
            confidence: 0.93,
            topics: vec![Topic::Defect],
            urgency: Some(Urgency::Danger),
            spam: 0.0,
        };
        let sent: Value = serde_json::from_str(&event(&verdict, "Обжёгся.", "Kettle").body()).unwrap();
        let expected = json!({
            "type": "case.opened",
            "timestamp": "2026-11-22T00:00:00.000Z",
            "data": {
                "case_id": "0b1f7d52-6a6c-4c55-9a57-3f8e2f0d9c11",
                "kind": "review",
                "review_id": "0b1f7d52-6a6c-4c55-9a57-3f8e2f0d9c11",
                "rating": 2,
                "sentiment": "negative",
                "score": 0.93,
                "topics": ["defect"],
                "urgency": "danger",
                "lang": "ru",
                "title": "Течёт крышка",
                "text": "Обжёгся.",
                "product": { "id": "kettle-17", "name": "Kettle" },
                "author": { "name": "Олег" },
                "first_reply_due": "2026-11-22T00:30:00.000Z",
                "admin_url": ADMIN,
            },
        });
        assert_eq!(sent, expected);
    }

    #[test]
    fn a8_question_created() {
        let verdict = Verdict { language: Language::Greek, ..Verdict::nothing() };
        let (id, product) =
            (ReviewId::parse("0b1f7d52-6a6c-4c55-9a57-3f8e2f0d9c11").unwrap(), ProductId::parse("kettle-17").unwrap());
        let case = Case {
            id: &id,
            kind: Kind::Question,
            product: &product,
            rating: None,
            title: "",
            text: "Σφυρίζει;",
            author: "Άννα",
            verdict: &verdict,
            due: Some(Millis(1_795_307_400_000)),
            created: Millis(1_795_305_600_000),
        };
        let sent: Value = serde_json::from_str(&question_created(&case, "Kettle", ADMIN).body()).unwrap();
        assert_eq!(sent["type"], "question.created");
        let data = &sent["data"];
        assert_eq!(
            (&data["kind"], &data["review_id"], &data["rating"]),
            (&json!("question"), &Value::Null, &Value::Null)
        );
        assert_eq!((&data["text"], &data["lang"]), (&json!("Σφυρίζει;"), &json!("el")));
        assert_eq!(data["first_reply_due"], "2026-11-22T00:30:00.000Z");
    }

    #[test]
    fn d6_long_texts_are_cut_between_characters() {
        for text in ["ұ", "😀", "\n", "\"", "\u{1}", "a"].map(|sign| sign.repeat(15_000)) {
            let body = event(&Verdict::nothing(), &text, &text).body();
            assert!(body.len() < EVENT_BYTES, "{} bytes", body.len());
            let sent: Value = serde_json::from_str(&body).unwrap();
            let sent = sent["data"]["text"].as_str().unwrap();
            assert!(sent.ends_with('…') && text.starts_with(sent.trim_end_matches('…')), "{sent}");
        }
    }

    proptest! {
        #[test]
        fn d6_cutting_keeps_to_the_limit_and_loses_no_more_than_needed(text in "\\PC{0,40}|[\\x00-\\x7f]{0,40}", most in 3_usize..60) {
            let bytes = |text: &str| json!(text).to_string().len() - 2;
            let kept = cut(&text, most);
            prop_assert!(bytes(&kept) <= most);
            if bytes(&text) <= most {
                prop_assert_eq!(kept, text);
            } else {
                // The next character, of at most 6 bytes, did not fit.
                prop_assert!(kept.ends_with('…') && bytes(&kept) + 6 > most);
            }
        }
    }
}
