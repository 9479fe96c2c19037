//! B1: posting a review, once however often it is sent.

use crate::bench::{Bench, REVIEWS, id, stars, words};
use serde_json::{Value, json};

fn full() -> Value {
    json!({
        "id": id(1), "rating": 2, "title": "Leaks", "body": "It leaks from the lid since the second day.",
        "author": "Ann", "email": "ann@mail.example", "language": "en-GB",
    })
}

#[tokio::test]
async fn b1_a_review_comes_back_as_it_is_shown_with_its_token_once() {
    let bench = Bench::new().await;
    let first = bench.post(&full()).await;
    assert_eq!(first.status, 201);
    assert_eq!(first.header("cache-control"), "no-store");
    let mut json = first.json();
    let token = json.as_object_mut().unwrap().remove("edit_token").unwrap();
    assert_eq!(token.as_str().unwrap().len(), 43, "32 random bytes");
    let expected = json!({
        "id": id(1), "product": "kettle-17", "rating": 2, "title": "Leaks",
        "body": "It leaks from the lid since the second day.", "author": "Ann", "language": "en",
        "status": "published", "created_at": "2026-11-22T00:00:00.000Z", "helpful": 0, "verified": false, "source": "site",
    });
    assert_eq!(json, expected, "and no e-mail address");

    let state = bench.state("hearth").await;
    for _ in 0..3 {
        let again = bench.post(&full()).await;
        assert_eq!(again.status, 200);
        assert_eq!(again.json(), expected, "no token");
    }
    assert_eq!(bench.state("hearth").await, state);
    let list = bench.get(REVIEWS).await;
    assert_eq!(list.json(), json!({ "reviews": [expected], "next_cursor": null }));
    assert!(!list.text.contains("ann@mail.example"));
}

#[tokio::test]
async fn b1_another_review_under_the_same_id_is_a_conflict() {
    let bench = Bench::new().await;
    bench.stored(REVIEWS, &full()).await;
    for (field, value) in [
        ("rating", json!(3)),
        ("title", json!("Drips")),
        ("body", json!(null)),
        ("author", json!("")),
        ("email", json!("ann@other.example")),
    ] {
        let mut other = full();
        other[field] = value;
        bench.post(&other).await.problem(409);
    }
    bench.post_to("/v1/shops/hearth/products/mug/reviews", full().to_string()).await.problem(409);
    assert_eq!(bench.get(REVIEWS).await.ids(), [id(1)]);
}

#[tokio::test]
async fn b1_stars_alone_are_a_review() {
    let bench = Bench::new().await;
    let stored = bench.stored(REVIEWS, &stars(1, 5)).await;
    for (field, value) in [("title", ""), ("body", ""), ("author", ""), ("language", "und"), ("status", "published")] {
        assert_eq!(stored[field], value, "{field}");
    }
    // Empty and absent are the same, and an id is the same in either case.
    let same = json!({ "id": id(1).to_uppercase(), "rating": 5, "title": "", "body": " \n", "author": null });
    assert_eq!(bench.post(&same).await.status, 200);
}

#[tokio::test]
async fn b1_equal_words_are_equal_in_whatever_form_they_are_typed() {
    let bench = Bench::new().await;
    let composed = bench.stored(REVIEWS, &words(1, 5, "Tôi rất thích chiếc cà phê này. Café!")).await;
    for same in [
        // Decomposed, as macOS types it.
        "To\u{302}i ra\u{302}\u{301}t thi\u{301}ch chie\u{302}\u{301}c ca\u{300} phe\u{302} na\u{300}y. Cafe\u{301}!",
        // With signs that nobody sees, also between a letter and its accent.
        " Tôi rất thích chiếc cà phê này. Cafe\u{200B}\u{301}!\r\n",
    ] {
        let again = bench.post(&words(1, 5, same)).await;
        assert_eq!(again.status, 200, "{same:?} {}", again.text);
        assert_eq!(again.json()["body"], composed["body"]);
    }
}

#[tokio::test]
async fn b1_every_field_at_its_limit_is_stored_exactly() {
    let bench = Bench::new().await;
    let body: String = "Чайник 壺 🫖 қазан, οκ. ".chars().cycle().take(4_999).chain(['!']).collect();
    let review = json!({
        "id": id(1), "rating": 4, "title": "ұ".repeat(120), "body": body, "author": "ا".repeat(60),
        "email": format!("{}@mail.example", "a".repeat(254 - 13)), "language": "a".repeat(35),
    });
    let stored = bench.stored(REVIEWS, &review).await;
    for field in ["title", "body", "author"] {
        assert_eq!(stored[field], review[field], "{field}");
    }
    assert_eq!(bench.get(REVIEWS).await.json()["reviews"][0]["body"], review["body"]);

    // The longest that JSON can make of it still passes: every sign as a pair of escapes.
    let escaped = format!(r#"{{"id":"{}","rating":5,"body":"{}"}}"#, id(2), "\\ud83e\\uded6".repeat(5_000));
    assert_eq!(bench.post_to(REVIEWS, escaped).await.json()["body"], "🫖".repeat(5_000));
}

/// C5, E1: the one who posted is told what became of it and why; nobody else sees it.
#[tokio::test]
async fn e1_the_author_sees_a_held_or_hidden_review() {
    let bench = Bench::new().await;
    let text = "The handle came off on the first morning.";
    for (number, body, status, reason) in [
        (1, text, "published", Value::Null),
        (2, text, "held", Value::Null),
        (3, text, "hidden", json!("duplicate")),
        (4, "https://spam.example/buy", "hidden", json!("spam")),
        (5, "call +1 202 555 0143", "published", Value::Null),
        (6, "someone@mail.example", "hidden", json!("contact_data")),
        (7, "asdfghjkl asdfghjkl", "held", Value::Null),
    ] {
        let review = words(number, 1, body);
        for code in [201, 200] {
            let answer = bench.post(&review).await;
            assert_eq!(answer.status, code, "{body}");
            let json = answer.json();
            assert_eq!((&json["status"], &json["hide_reason"]), (&json!(status), &reason), "{body}");
        }
    }
    assert_eq!(bench.get(REVIEWS).await.ids(), [id(5), id(1)]);
}

/// E1: what is taken out leaves a mark, and the complaint stays.
#[tokio::test]
async fn e1_a_link_is_stripped_and_the_complaint_kept() {
    let bench = Bench::new().await;
    let body = "Leaks since day one. I got a better one at www.rival.example and it holds.";
    let stored = bench.stored(REVIEWS, &words(1, 1, body)).await;
    assert_eq!(stored["status"], "published");
    assert_eq!(stored["body"], "Leaks since day one. I got a better one at […] and it holds.");
}
