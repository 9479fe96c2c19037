//! B7: the author can read, change and erase the review with its edit token, and nobody else can.

use crate::bench::{Answer, Bench, OURS, REVIEWS, THEIRS, id, words};
use axum::body::Body;
use axum::http::{Request, header};
use serde_json::{Value, json};

pub async fn call(bench: &Bench, method: &str, number: u32, token: &str, body: &Value) -> Answer {
    let request = Request::builder()
        .method(method)
        .uri(format!("/v1/shops/hearth/reviews/{}", id(number)))
        .header(header::ORIGIN, THEIRS)
        .header(header::AUTHORIZATION, format!("Bearer {token}"))
        .header(header::CONTENT_TYPE, "application/json")
        .body(Body::from(if body.is_null() { String::new() } else { body.to_string() }));
    bench.send(request.unwrap()).await
}

pub async fn written(bench: &Bench, number: u32, stars: u8, body: &str) -> String {
    bench.stored(REVIEWS, &words(number, stars, body)).await["edit_token"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn b7_an_author_changes_stars_and_words_and_the_tally_follows() {
    let bench = Bench::new().await;
    let token = written(&bench, 1, 5, "Pours well.").await;
    bench.app.clock.forward(60_000);
    let edited = call(&bench, "PUT", 1, &token, &words(1, 1, "The lid fell into my tea, it is broken.")).await;
    assert_eq!(edited.status, 200, "{}", edited.text);
    let list = bench.get(REVIEWS).await.json();
    assert_eq!(list["reviews"][0]["body"], "The lid fell into my tea, it is broken.");
    assert_eq!(list["reviews"][0]["edited_at"], "2026-11-22T00:01:00.000Z");
    assert_eq!(list["reviews"][0]["created_at"], "2026-11-22T00:00:00.000Z");
    assert_eq!(bench.state("hearth").await.1.0, [1, 0, 0, 0, 0]);
    let shop = crate::bench::shop("hearth");
    let review = plaudit_model::ids::ReviewId::parse(&id(1)).unwrap();
    let talk = bench.app.store.conversation(&shop, &review).await.unwrap().unwrap();
    assert!(talk.line.unhappy && talk.line.due.is_some(), "who became unhappy waits for an answer from now on");
    let audit = talk.audit.iter().find(|entry| entry.action == "review.edited").unwrap();
    assert_eq!(audit.detail, "5 stars, published -> 1 stars, published");
    // Searching finds the new words alone.
    assert_eq!(bench.get(&format!("{REVIEWS}?q=pours")).await.ids(), Vec::<String>::new());
}

#[tokio::test]
async fn b7_what_an_author_changes_is_screened_anew() {
    let bench = Bench::new().await;
    let token = written(&bench, 1, 5, "Pours well.").await;
    let hidden = call(&bench, "PUT", 1, &token, &words(1, 5, "https://spam.example/")).await.json();
    assert_eq!((&hidden["status"], bench.get(REVIEWS).await.ids().len()), (&"hidden".into(), 0));
    let own = call(&bench, "GET", 1, &token, &Value::Null).await.json();
    assert_eq!(own["body"], "https://spam.example/", "its author reads what was sent");
    let back = call(&bench, "PUT", 1, &token, &words(1, 4, "Pours well, as I said.")).await.json();
    assert_eq!(back["status"], "published");
    assert_eq!(bench.state("hearth").await.1.0, [0, 0, 0, 1, 0]);
}

#[tokio::test]
async fn b7_erased_is_gone_from_everywhere() {
    let bench = Bench::new().await;
    let token = written(&bench, 1, 5, "Pours well.").await;
    written(&bench, 2, 3, "It is a kettle, it boils water.").await;
    assert_eq!(call(&bench, "DELETE", 1, &token, &Value::Null).await.status, 204);
    assert_eq!(bench.get(REVIEWS).await.ids(), [id(2)]);
    assert_eq!(bench.state("hearth").await.1.0, [0, 0, 1, 0, 0]);
    call(&bench, "GET", 1, &token, &Value::Null).await.problem(404);
    let shop = crate::bench::shop("hearth");
    let review = plaudit_model::ids::ReviewId::parse(&id(1)).unwrap();
    assert!(bench.app.store.conversation(&shop, &review).await.unwrap().is_none());
}

#[tokio::test]
async fn b7_nobody_else_can() {
    let bench = Bench::new().await;
    let token = written(&bench, 1, 5, "Pours well.").await;
    let other = written(&bench, 2, 5, "It is a kettle, it boils water.").await;
    for wrong in ["", "x", &other, &token[1..], &token.to_uppercase()] {
        for method in ["GET", "PUT", "DELETE"] {
            call(&bench, method, 1, wrong, &words(1, 1, "Taken over.")).await.problem(404);
        }
    }
    assert_eq!(bench.get(REVIEWS).await.json()["reviews"][1]["body"], "Pours well.");
    // Nor can one review take the id of another, or a body with faults.
    call(&bench, "PUT", 1, &token, &words(2, 1, "Moved.")).await.problem(422);
    call(&bench, "PUT", 1, &token, &json!({ "id": id(1), "rating": 9 })).await.problem(422);
    // What a token opens is not kept for whoever asks next.
    let own = call(&bench, "GET", 1, &token, &Value::Null).await;
    assert_eq!((own.status.as_u16(), own.header("cache-control")), (200, "no-store"));
    call(&bench, "GET", 1, "", &Value::Null).await.problem(404);
}

#[tokio::test]
async fn b7_the_authors_page_works_without_script() {
    let bench = Bench::new().await;
    let token = written(&bench, 1, 5, "Pours well.").await;
    let page = format!("/shops/hearth/reviews/{}", id(1));
    let own = bench.get(&format!("{page}?token={token}&lang=en")).await;
    assert!(
        own.text.contains("Only you can see this page") && own.text.contains(">Pours well.</textarea>"),
        "{}",
        own.text
    );
    assert!(own.text.contains("noindex") && own.header("referrer-policy") == "same-origin");
    bench.get(&format!("{page}?token=x")).await.problem(404);
    let fields = [("token", token.as_str()), ("rating", "3"), ("body", "Pours well, drips a bit.")];
    let saved = bench.form(&page, Some(OURS), &fields).await;
    assert_eq!(saved.status, 303, "{}", saved.text);
    assert_eq!(bench.get(REVIEWS).await.json()["reviews"][0]["rating"], 3);
    let faulty = bench.form(&page, None, &[("token", token.as_str()), ("rating", ""), ("body", "Kept.")]).await;
    assert_eq!(faulty.status, 422);
    assert!(faulty.text.contains(">Kept.</textarea>"));
    let erased = bench.form(&format!("{page}/erase"), None, &[("token", token.as_str())]).await;
    assert!(erased.header("location").contains("sent=erased"));
    assert!(bench.get(REVIEWS).await.ids().is_empty());
}
