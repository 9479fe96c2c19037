//! A8: asking about a product, once however often it is sent; similar questions; answers.

use crate::bench::{Bench, NOW, id, shop};
use plaudit_model::ids::ReviewId;
use plaudit_model::publication::HideReason;
use plaudit_model::time::Millis;
use plaudit_store::{Act, Acted, Role, User};
use serde_json::{Value, json};

const QUESTIONS: &str = "/v1/shops/hearth/products/kettle-17/questions";

fn question(number: u32, body: &str) -> Value {
    json!({ "id": id(number), "body": body })
}

async fn dana(bench: &Bench) -> User {
    let user = bench.app.store.create_user("dana@shop.example", "Dana", "no hash", NOW).await.unwrap();
    bench.app.store.set_member(&shop("hearth"), user, Role::Agent).await.unwrap();
    bench.app.store.user_by_email("dana@shop.example").await.unwrap().unwrap()
}

async fn act(bench: &Bench, user: &User, number: u32, act: Act) {
    let of = ReviewId::parse(&id(number)).unwrap();
    let version = bench.app.store.conversation(&shop("hearth"), &of).await.unwrap().unwrap().line.version;
    let done = bench.app.store.act(&shop("hearth"), &of, version, user, &act, NOW).await.unwrap();
    assert_eq!(done, Acted::Done, "{act:?}");
    bench.app.announce();
}

fn bodies(json: &Value) -> Vec<&str> {
    json["questions"].as_array().unwrap().iter().map(|one| one["body"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn a8_a_question_comes_back_as_it_is_shown_with_its_token_once() {
    let bench = Bench::new().await;
    let full = json!({
        "id": id(1), "body": "Does it whistle? Mine from www.rival.example does.", "author": "Ann",
        "email": "ann@mail.example", "language": "en-GB",
    });
    let mut first = bench.stored(QUESTIONS, &full).await;
    let token = first.as_object_mut().unwrap().remove("edit_token").unwrap();
    assert_eq!(token.as_str().unwrap().len(), 43, "32 random bytes");
    let expected = json!({
        "id": id(1), "product": "kettle-17", "body": "Does it whistle? Mine from […] does.", "author": "Ann",
        "language": "en", "status": "published", "created_at": "2026-11-22T00:00:00.000Z",
    });
    assert_eq!(first, expected, "and no e-mail address");
    let state = bench.state("hearth").await;
    let again = bench.post_to(QUESTIONS, full.to_string()).await;
    assert_eq!((again.status.as_u16(), again.json()), (200, expected.clone()));
    assert_eq!(bench.state("hearth").await, state);
    let mut other = full.clone();
    other["body"] = json!("Does it sing?");
    bench.post_to(QUESTIONS, other.to_string()).await.problem(409);
    bench.post_to("/v1/shops/hearth/products/mug/questions", full.to_string()).await.problem(409);
    assert_eq!(bench.get(QUESTIONS).await.json(), json!({ "questions": [expected], "next_cursor": null }));
}

#[tokio::test]
async fn a8_every_fault_is_named_at_once() {
    let bench = Bench::new().await;
    let bad = json!({ "id": "7", "body": " ", "email": "nobody", "author": "a".repeat(61) });
    let faults = bench.post_to(QUESTIONS, bad.to_string()).await.faults();
    let expected = [("body", "required"), ("author", "too_long"), ("email", "invalid"), ("id", "invalid")];
    assert_eq!(faults, expected.map(|(field, code)| (field.to_owned(), code.to_owned())));
    let unknown = json!({ "id": id(1), "body": "Why?", "rating": 5 });
    assert_eq!(bench.post_to(QUESTIONS, unknown.to_string()).await.faults()[0], ("rating".into(), "unknown".into()));
    bench.post_to(QUESTIONS, "[").await.problem(400);
    bench.post_to(QUESTIONS, " ".repeat(98_305)).await.problem(413);
    bench.form(QUESTIONS, None, &[("body", "Why?")]).await.problem(415);
    for query in ["limit=0", "sort=best", "cursor=x"] {
        bench.get(&format!("{QUESTIONS}?{query}")).await.problem(400);
    }
}

#[tokio::test]
async fn a8_questions_have_the_rates_of_reviews() {
    let bench = Bench::with(&[("PLAUDIT_POSTS_PER_HOUR", "2")]).await;
    for number in 1..3 {
        bench.stored(QUESTIONS, &question(number, &format!("Question number {number}, how long is it?"))).await;
    }
    let refused = bench.post_to(QUESTIONS, question(3, "And now?").to_string()).await;
    refused.problem(429);
    assert!(!refused.header("retry-after").is_empty());
}

/// C5: the same screen as for reviews, on content alone; what is hidden says why.
#[tokio::test]
async fn a8_questions_are_screened_like_reviews() {
    let bench = Bench::new().await;
    let spam = bench.stored(QUESTIONS, &question(1, "https://spam.example")).await;
    assert_eq!((spam["status"].as_str(), spam["hide_reason"].as_str()), (Some("hidden"), Some("spam")));
    let noise = bench.stored(QUESTIONS, &question(2, "asdfghjkl asdfghjkl")).await;
    assert_eq!(noise["status"], "held");
    // The same words again are no crime: a person looks, however often they come.
    let words = "Does this kettle work on an induction hob as well?";
    assert_eq!(bench.stored(QUESTIONS, &question(3, words)).await["status"], "published");
    for number in 4..8 {
        assert_eq!(bench.stored(QUESTIONS, &question(number, words)).await["status"], "held");
    }
    assert_eq!(bodies(&bench.get(QUESTIONS).await.json()), [words]);
    let careful = "/v1/shops/careful/products/kettle-17/questions";
    assert_eq!(bench.stored(careful, &question(9, "How much does it hold?")).await["status"], "held");
}

/// Someone waits: a clock always. The unhappy are known as such, and advertising calls nobody.
#[tokio::test]
async fn a8_a_question_starts_a_clock() {
    let bench = Bench::new().await;
    let texts =
        ["How many litres?", "I am furious, it broke at once, terrible! Where is my refund?", "https://spam.example"];
    for (number, text) in (1..).zip(texts) {
        bench.stored(QUESTIONS, &question(number, text)).await;
    }
    // Half an hour for the unhappy, an hour for others, in the hours of a new shop: all of them.
    for (number, unhappy, minutes) in [(1, false, Some(60)), (2, true, Some(30)), (3, false, None)] {
        let of = ReviewId::parse(&id(number)).unwrap();
        let line = bench.app.store.conversation(&shop("hearth"), &of).await.unwrap().unwrap().line;
        let due = minutes.map(|minutes| NOW.plus(minutes * Millis::MINUTE));
        assert_eq!((line.unhappy, line.due), (unhappy, due), "{number}");
    }
}

#[tokio::test]
async fn a8_similar_questions_are_found_in_every_script() {
    let bench = Bench::new().await;
    let known = [
        "How long is the power cord?",
        "Свисток съёмный?",
        "کتری روی گاز هم کار می‌کند؟",
        "Шәйнектің көлемі қанша литр?",
        "Dây điện dài bao nhiêu mét?",
        "Πόσο μεγάλο είναι το καλώδιο;",
    ];
    for (number, text) in (1..).zip(known) {
        bench.stored(QUESTIONS, &question(number, text)).await;
    }
    for (typed, found) in [
        ("power cor", known[0]),
        ("съемный свисток", known[1]),
        ("كتري گاز كار", known[2]),
        ("шәйнек литр", known[3]),
        ("day dien", known[4]),
        ("καλωδιο μεγαλο", known[5]),
    ] {
        let query: String = url::form_urlencoded::byte_serialize(typed.as_bytes()).collect();
        let answer = bench.get(&format!("{QUESTIONS}?q={query}")).await.json();
        assert_eq!(bodies(&answer), [found], "{typed}");
        assert_eq!(answer["next_cursor"], Value::Null);
    }
    for typed in ["", "%25_'", "warranty", &"x".repeat(2_000)] {
        assert_eq!(bodies(&bench.get(&format!("{QUESTIONS}?q={typed}")).await.json()), [""; 0], "{typed}");
    }
}

#[tokio::test]
async fn a8_pages_go_by_cursors() {
    let bench = Bench::new().await;
    for number in 1..8 {
        bench.app.clock.forward(1000);
        bench.stored(QUESTIONS, &question(number, &format!("Number {number}?"))).await;
    }
    for sort in ["newest", "helpful"] {
        let (mut cursor, mut seen) = (String::new(), Vec::new());
        loop {
            let page = bench.get(&format!("{QUESTIONS}?limit=3&sort={sort}&cursor={cursor}")).await.json();
            seen.extend(bodies(&page).into_iter().map(str::to_owned));
            match page["next_cursor"].as_str() {
                Some(next) => next.clone_into(&mut cursor),
                None => break,
            }
        }
        let expected: Vec<String> = (1..8).rev().map(|number| format!("Number {number}?")).collect();
        assert_eq!(seen, expected, "{sort}");
    }
}

#[tokio::test]
async fn a8_the_shop_answers_and_a_merged_question_shows_the_answer_of_the_other() {
    let bench = Bench::new().await;
    let user = dana(&bench).await;
    bench.stored(QUESTIONS, &question(1, "Does it whistle?")).await;
    bench.stored(QUESTIONS, &question(2, "Is there a whistle?")).await;
    act(&bench, &user, 1, Act::Answer("It does, softly.".to_owned())).await;
    act(&bench, &user, 2, Act::Merge(ReviewId::parse(&id(1)).unwrap())).await;
    let list = bench.get(QUESTIONS).await.json();
    assert_eq!(bodies(&list), ["Does it whistle?"]);
    assert_eq!(list["questions"][0]["also_asked"], json!([{ "id": id(2), "body": "Is there a whistle?" }]));
    let answer = json!({
        "by": "merchant", "body": "It does, softly.", "created_at": "2026-11-22T00:00:00.000Z", "helpful": 0,
    });
    assert_eq!(list["questions"][0]["answer"], answer);
    // Whoever asked it sends it again, and is told.
    let again = bench.post_to(QUESTIONS, question(2, "Is there a whistle?").to_string()).await;
    assert_eq!((again.status.as_u16(), &again.json()["answer"]), (200, &answer));
    act(&bench, &user, 2, Act::Part).await;
    assert_eq!(bench.get(QUESTIONS).await.json()["questions"].as_array().unwrap().len(), 2);
    act(&bench, &user, 1, Act::Hide(HideReason::OffTopic)).await;
    assert_eq!(bodies(&bench.get(QUESTIONS).await.json()), ["Is there a whistle?"]);
}
