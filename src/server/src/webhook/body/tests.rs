//! Events against their schemas and examples, and their limits.

use super::*;
use plaudit_model::conversation::{CaseStatus, Priority};
use plaudit_model::event::{Answer, Change, Detail, EventKind, FiredRule, Promise};
use plaudit_model::publication::{HideReason, Status};
use plaudit_model::rating::Rating;
use plaudit_model::sla::Clocks;
use plaudit_model::verdict::{Language, Polarity, Topic, Urgency, Verdict};
use plaudit_store::ConversationLine;
use proptest::prelude::*;
use std::path::{Path, PathBuf};

const ADMIN: &str = "https://reviews.shop.example/inbox/cases/teapots/0b1f7d52-6a6c-4c55-9a57-3f8e2f0d9c11";
const AT: Millis = Millis(1_795_305_600_000);

fn review() -> Conversation {
    let verdict = Verdict {
        language: Language::Russian,
        polarity: Polarity::Negative,
        confidence: 0.93,
        topics: vec![Topic::Defect, Topic::Safety],
        urgency: Some(Urgency::Danger),
        spam: 0.0,
    };
    Conversation {
        line: ConversationLine {
            id: "0b1f7d52-6a6c-4c55-9a57-3f8e2f0d9c11".into(),
            kind: Kind::Review,
            product: "kettle-17".into(),
            product_name: "Kettle".into(),
            rating: Some(Rating::try_from(2).unwrap()),
            title: "Течёт крышка".into(),
            body: "Обжёгся.".into(),
            author: "Олег".into(),
            shown: Some((Status::Published, None)),
            created: AT,
            answer: None,
            case_status: CaseStatus::Open,
            unhappy: true,
            due: Some(AT.plus(1_800_000)),
            clocks: Clocks { first: Some(AT.plus(1_800_000)), ..Clocks::default() },
            policy: Some("unhappy".into()),
            breached: None,
            priority: Priority::Normal,
            opened: Some(AT),
            needs_look: false,
            snoozed: None,
            team: None,
            verdict,
            assignee: None,
            version: 1,
        },
        original: "Течёт крышка. Обжёгся. +7 700 000 00 00".into(),
        email: Some("oleg@mail.example".into()),
        order_number: String::new(),
        merged_into: None,
        tags: Vec::new(),
        messages: Vec::new(),
        replies: Vec::new(),
        audit: Vec::new(),
    }
}

fn kettle() -> Product {
    let id = plaudit_model::ids::ProductId::parse("kettle-17").unwrap();
    Product { url: "https://shop.example/kettle".into(), ..Product::named(id, "Kettle") }
}

fn question() -> Conversation {
    let mut case = review();
    case.line.kind = Kind::Question;
    (case.line.rating, case.line.title) = (None, String::new());
    (case.line.body, case.line.author) = ("Σφυρίζει όταν βράζει;".into(), "Άννα".into());
    case.line.unhappy = false;
    case.line.verdict = Verdict { language: Language::Greek, confidence: 0.61, ..Verdict::nothing() };
    case
}

/// What is told of each kind, as the examples of the documents show it.
fn example(kind: EventKind) -> (Conversation, Detail) {
    let mut case = review();
    let answer = || Answer {
        text: "Извините! Новая крышка уже в пути.".into(), public: true, by: "Aru".into()
    };
    let promise = || Promise { kind: "first_response".into(), due: AT.plus(1_800_000) };
    let of = |status: CaseStatus| {
        let mut case = review();
        case.line.case_status = status;
        case
    };
    let detail = match kind {
        EventKind::ReviewCreated | EventKind::ReviewPublished | EventKind::CaseOpened | EventKind::FeedbackNegative => {
            Detail::default()
        }
        EventKind::ReviewUpdated => {
            case.line.body = "Обжёгся. Крышку заменили, спасибо.".into();
            Detail::default()
        }
        EventKind::ReviewHidden => {
            case.line.shown = Some((Status::Hidden, Some(HideReason::Spam)));
            Detail { reason: Some(HideReason::Spam.code().into()), ..Detail::default() }
        }
        EventKind::ReviewReplied => {
            case = of(CaseStatus::Waiting);
            Detail { answer: Some(answer()), ..Detail::default() }
        }
        EventKind::CaseAssigned => {
            Detail { assignee: Some(Change { from: None, to: Some("Aru".into()) }), ..Detail::default() }
        }
        EventKind::CaseReplied => {
            case = of(CaseStatus::Waiting);
            Detail { answer: Some(answer()), ..Detail::moved("open", "waiting") }
        }
        EventKind::CaseSlaWarning | EventKind::CaseSlaBreached => {
            Detail { promise: Some(promise()), ..Detail::default() }
        }
        EventKind::CaseSolved => {
            case = of(CaseStatus::Solved);
            Detail::moved("open", "solved")
        }
        EventKind::CaseClosed => {
            case = of(CaseStatus::Closed);
            Detail::moved("waiting", "closed")
        }
        EventKind::RuleFired => {
            Detail { rule: Some(FiredRule { name: "Refunds".into(), version: 3 }), ..Detail::default() }
        }
        EventKind::CaseReopened => Detail::moved("closed", "open"),
        EventKind::QuestionCreated => {
            case = question();
            Detail::default()
        }
    };
    (case, detail)
}

fn told(kind: EventKind) -> ToldEvent {
    let (case, detail) = example(kind);
    let happened = Happened { kind, conversation: case.line.id.clone(), at: AT, detail };
    message(&happened, &case, Some(&kettle()), ADMIN)
}

fn schemas() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../www/docs/schemas")
}

fn read(path: PathBuf) -> Value {
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).unwrap()
}

/// Finds what schemas refer to beside them.
struct Beside;

impl jsonschema::Retrieve for Beside {
    fn retrieve(&self, uri: &jsonschema::Uri<String>) -> Result<Value, Box<dyn std::error::Error + Send + Sync>> {
        Ok(read(schemas().join(uri.path().as_str().rsplit('/').next().unwrap_or_default())))
    }
}

/// Receivers must take fields that are new to them; for us a field that nobody documented is a fault.
fn validator(kind: EventKind) -> jsonschema::Validator {
    let mut schema = read(schemas().join(format!("{}.json", kind.code())));
    schema["properties"]["data"]["unevaluatedProperties"] = json!(false);
    jsonschema::options().should_validate_formats(true).with_retriever(Beside).build(&schema).unwrap()
}

/// D6: each event has a schema and an example, the example is what is really sent, and the schema accepts it.
#[test]
fn d6_every_event_is_documented_by_a_schema_and_an_example() {
    for &kind in EventKind::ALL {
        let sent: Value = serde_json::from_str(&told(kind).body).unwrap();
        let path = schemas().join("examples").join(format!("{}.json", kind.code()));
        if std::env::var_os("PLAUDIT_WRITE_EXAMPLES").is_some() {
            std::fs::write(&path, format!("{sent:#}\n")).unwrap();
        }
        assert_eq!(sent, read(path), "{}", kind.code());
        let faults: Vec<String> = validator(kind).iter_errors(&sent).map(|error| error.to_string()).collect();
        assert!(faults.is_empty(), "{}: {faults:?}", kind.code());
    }
    let names = |folder: PathBuf| {
        std::fs::read_dir(folder).unwrap().filter(|one| one.as_ref().unwrap().path().is_file()).count()
    };
    assert_eq!(names(schemas().join("examples")), EventKind::ALL.len(), "no example of what is not sent");
    assert_eq!(names(schemas()), EventKind::ALL.len() + 1, "a schema for each, and what they share");
}

/// D6: a schema says no to what is not sent: another type, a field that is missing, a field that nobody documented.
#[test]
fn d6_schemas_refuse_what_is_not_sent() {
    for &kind in EventKind::ALL {
        let validator = validator(kind);
        let sent: Value = serde_json::from_str(&told(kind).body).unwrap();
        for field in sent["data"].as_object().unwrap().keys() {
            let mut changed = sent.clone();
            changed["data"].as_object_mut().unwrap().remove(field);
            assert!(!validator.is_valid(&changed), "{} without {field}", kind.code());
            let mut changed = sent.clone();
            changed["data"][field] = json!({ "nobody": "knows" });
            assert!(!validator.is_valid(&changed), "{} with another {field}", kind.code());
        }
        let mut changed = sent.clone();
        changed["data"]["new_field"] = json!(1);
        assert!(!validator.is_valid(&changed), "{} with a field more", kind.code());
        changed = sent;
        changed["type"] = json!("case.other");
        assert!(!validator.is_valid(&changed), "{} with another type", kind.code());
    }
}

/// G7: neither the address nor what was taken out of the public text.
#[test]
fn g7_no_event_holds_an_address() {
    for &kind in EventKind::ALL {
        let body = told(kind).body;
        assert!(!body.contains("mail.example") && !body.contains("+7 700"), "{body}");
    }
}

#[test]
fn d6_long_texts_are_cut_between_characters() {
    for text in ["ұ", "😀", "\n", "\"", "\u{1}", "a"].map(|sign| sign.repeat(15_000)) {
        let mut case = review();
        (case.line.title, case.line.body, case.line.author) = (text.clone(), text.clone(), text.clone());
        case.order_number.clone_from(&text);
        let answer = Answer { text: text.clone(), public: true, by: text.clone() };
        let assignee = Change { from: Some(text.clone()), to: Some(text.clone()) };
        let answered = Detail {
            answer: Some(answer),
            assignee: Some(assignee),
            promise: Some(Promise { kind: "first_response".into(), due: AT }),
            ..Detail::moved("open", "answered")
        };
        // No event tells of an answer and of a rule.
        let fired = Detail { rule: Some(FiredRule { name: text.clone(), version: i64::MAX }), ..Detail::default() };
        let product = Product { name: text.clone(), url: text.clone(), ..kettle() };
        for (kind, detail) in [(EventKind::CaseReplied, answered), (EventKind::RuleFired, fired)] {
            let happened = Happened { kind, conversation: case.line.id.clone(), at: AT, detail };
            let body = message(&happened, &case, Some(&product), &text).body;
            assert!(body.len() < EVENT_BYTES, "{} bytes", body.len());
            let sent: Value = serde_json::from_str(&body).unwrap();
            let sent = sent["data"]["text"].as_str().unwrap();
            assert!(sent.ends_with('…') && text.starts_with(sent.trim_end_matches('…')), "{sent}");
        }
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
