//! A5, A19: votes and reports.

use crate::bench::{Answer, Bench, OURS, REVIEWS, THEIRS, id, words};
use axum::body::Body;
use axum::http::{Request, header};

fn votes(number: u32) -> String {
    format!("/v1/shops/hearth/reviews/{}/votes", id(number))
}

async fn call(bench: &Bench, method: &str, path: &str, body: &str) -> Answer {
    let request = Request::builder()
        .method(method)
        .uri(path)
        .header(header::ORIGIN, THEIRS)
        .header(header::CONTENT_TYPE, "application/json")
        .body(Body::from(body.to_owned()));
    bench.send(request.unwrap()).await
}

async fn one() -> Bench {
    let bench = Bench::new().await;
    bench.stored(REVIEWS, &words(1, 2, "The handle came off after a week.")).await;
    bench.stored(REVIEWS, &words(2, 5, "https://spam.example/")).await;
    bench
}

#[tokio::test]
async fn a5_one_vote_of_a_visitor_and_day_and_undo() {
    let bench = one().await;
    let voted = call(&bench, "POST", &votes(1), "").await;
    assert_eq!((voted.status.as_u16(), &voted.json()["helpful"]), (201, &1.into()));
    let token = voted.json()["token"].as_str().unwrap().to_owned();
    let again = call(&bench, "POST", &votes(1), "").await;
    assert_eq!((again.status.as_u16(), again.text.as_str()), (200, r#"{"helpful":1}"#));
    assert_eq!(bench.get(REVIEWS).await.json()["reviews"][0]["helpful"], 1);
    call(&bench, "DELETE", &format!("{}/nonsense", votes(1)), "").await.problem(404);
    let undone = call(&bench, "DELETE", &format!("{}/{token}", votes(1)), "").await;
    assert_eq!((undone.status.as_u16(), undone.text.as_str()), (200, r#"{"helpful":0}"#));
    call(&bench, "DELETE", &format!("{}/{token}", votes(1)), "").await.problem(404);
    assert_eq!(call(&bench, "POST", &votes(1), "").await.status, 201);
    // Tomorrow the salt is another one: the same visitor counts again, and nobody can tell that it is the same.
    bench.app.clock.forward(86_400_000);
    assert_eq!(call(&bench, "POST", &votes(1), "").await.json()["helpful"], 2);
}

#[tokio::test]
async fn a5_what_is_not_shown_cannot_be_voted_for() {
    let bench = one().await;
    for number in [2, 9] {
        call(&bench, "POST", &votes(number), "").await.problem(404);
    }
    call(&bench, "POST", "/v1/shops/hearth/reviews/nonsense/votes", "").await.problem(404);
    let far = Request::post(votes(1)).header(header::ORIGIN, "https://evil.example").body(Body::empty()).unwrap();
    bench.send(far).await.problem(403);
}

#[tokio::test]
async fn a5_without_script_a_vote_leads_back_to_its_review() {
    let bench = one().await;
    let page = "/shops/hearth/products/kettle-17";
    let answer = bench.form(&format!("{page}/votes"), Some(OURS), &[("review", &id(1))]).await;
    assert_eq!(
        (answer.status.as_u16(), answer.header("location")),
        (303, &*format!("{page}?lang=en#review-{}", id(1)))
    );
    assert_eq!(bench.get(REVIEWS).await.json()["reviews"][0]["helpful"], 1);
}

#[tokio::test]
async fn e1_a_report_hides_nothing_and_reaches_a_person() {
    let bench = one().await;
    let path = format!("/v1/shops/hearth/reviews/{}/reports", id(1));
    assert_eq!(call(&bench, "POST", &path, r#"{"reason":"abuse"}"#).await.status, 202);
    assert_eq!(call(&bench, "POST", &path, r#"{"reason":"abuse"}"#).await.status, 202, "the same again");
    assert_eq!(bench.get(REVIEWS).await.ids(), [id(1)]);
    for (body, status) in [(r#"{"reason":"negative"}"#, 422), (r#"{"reason":""}"#, 422), ("{}", 400), ("[]", 400)] {
        call(&bench, "POST", &path, body).await.problem(status);
    }
    let shop = crate::bench::shop("hearth");
    let review = plaudit_model::ids::ReviewId::parse(&id(1)).unwrap();
    let audit = bench.app.store.conversation(&shop, &review).await.unwrap().unwrap().audit;
    let reports: Vec<_> = audit.iter().filter(|entry| entry.action == "review.reported").collect();
    assert_eq!((reports.len(), reports[0].detail.as_str()), (1, "abuse"));
    // Without script: the question, then what happens next.
    let page = "/shops/hearth/products/kettle-17/report?lang=en";
    let asked = bench.get(&format!("{page}&review={}", id(1))).await;
    assert!(asked.text.contains("What is wrong with this review?") && asked.text.contains("value=\"off_topic\""));
    let sent = bench.form(page, None, &[("review", &id(1)), ("reason", "off_topic")]).await;
    assert!(sent.text.contains("A person will look at it"), "{}", sent.text);
    assert_eq!(bench.form(page, None, &[("review", &id(1))]).await.status, 422);
}

#[tokio::test]
async fn a19_the_page_on_how_reviews_are_checked_follows_the_settings() {
    let bench = Bench::new().await;
    let hearth = bench.get("/shops/hearth/how?lang=en").await.text;
    assert!(hearth.contains("Reviews appear at once") && hearth.contains("Advertising or noise"), "{hearth}");
    let careful = bench.get("/shops/careful/how?lang=en").await.text;
    assert!(careful.contains("A person looks at every review before it appears"), "{careful}");
    assert!(
        bench
            .get(&REVIEWS.replace("/reviews", "/fragment?parts=reviews"))
            .await
            .text
            .contains("/shops/hearth/how?lang=en")
    );
}
