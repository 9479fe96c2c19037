//! B1: a proof of work is wanted on suspicion alone, once for each review, and no riddle is ever shown.

use crate::bench::*;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// After two reviews in an hour, each further one costs work.
async fn suspicious() -> Bench {
    Bench::with(&[("PLAUDIT_POSTS_BEFORE_CHALLENGE", "2")]).await
}

/// What a browser does.
fn solve(challenge: &Value) -> Value {
    let text = |name: &str| challenge[name].as_str().unwrap().to_owned();
    let wanted = text("challenge");
    let number = (0..=challenge["maxnumber"].as_u64().unwrap())
        .find(|number| hex::encode(Sha256::digest(format!("{}{number}", text("salt")))) == wanted)
        .unwrap();
    json!({
        "algorithm": text("algorithm"), "challenge": wanted, "number": number, "salt": text("salt"),
        "signature": text("signature"), "took": 12,
    })
}

fn with(mut review: Value, solution: &Value) -> Value {
    review["altcha"] = json!(STANDARD.encode(solution.to_string()));
    review
}

async fn challenged(bench: &Bench, review: &Value) -> Value {
    bench.post(review).await.problem(428)["challenge"].clone()
}

#[tokio::test]
async fn b1_a_busy_address_works_for_each_further_review() {
    let bench = suspicious().await;
    bench.stored(REVIEWS, &stars(1, 1)).await;
    bench.stored(REVIEWS, &stars(2, 5)).await;
    let challenge = challenged(&bench, &stars(3, 5)).await;
    assert_eq!(challenge["algorithm"], "SHA-256");
    let mut names: Vec<_> = challenge.as_object().unwrap().keys().map(String::as_str).collect();
    names.sort_unstable();
    assert_eq!(names, ["algorithm", "challenge", "maxnumber", "salt", "signature"]);
    let solution = solve(&challenge);
    assert_eq!(bench.stored(REVIEWS, &with(stars(3, 5), &solution)).await["status"], "published");
    // Once: neither for another review nor for the same again, which then costs another one.
    challenged(&bench, &with(stars(4, 5), &solution)).await;
    let again = solve(&challenged(&bench, &with(stars(3, 5), &solution)).await);
    assert_eq!(bench.post(&with(stars(3, 5), &again)).await.status, 200, "it was stored before");
    // Others are not asked.
    let request = from(axum::http::Request::post(REVIEWS), "198.51.100.7").header("content-type", "application/json");
    assert_eq!(bench.send(request.body(stars(5, 5).to_string().into()).unwrap()).await.status, 201);
}

#[tokio::test]
async fn b1_what_is_no_solution_of_ours_is_none() {
    let bench = suspicious().await;
    for number in [1, 2] {
        bench.stored(REVIEWS, &stars(number, 3)).await;
    }
    let good = solve(&challenged(&bench, &stars(3, 3)).await);
    let changed = |name: &str, value: Value| {
        let mut bad = good.clone();
        bad[name] = value;
        bad
    };
    let salt = good["salt"].as_str().unwrap();
    let number = good["number"].as_u64().unwrap();
    for bad in [
        changed("number", json!(number + 1)),
        changed("number", json!(-1)),
        changed("number", json!("1")),
        changed("algorithm", json!("SHA-1")),
        changed("signature", json!("0".repeat(64))),
        changed("challenge", json!("0".repeat(64))),
        changed("salt", json!(salt.replace("expires=", "expires=9"))),
        json!({}),
        json!("x".repeat(9_000)),
    ] {
        challenged(&bench, &with(stars(3, 3), &bad)).await;
    }
    let mut noise = stars(3, 3);
    noise["altcha"] = json!("%%%");
    challenged(&bench, &noise).await;
    // Signed for one shop.
    let open = REVIEWS.replace("hearth", "open");
    for number in [1, 2] {
        bench.stored(&open, &stars(number, 3)).await;
    }
    bench.post_to(&open, with(stars(3, 3), &good).to_string()).await.problem(428);
    bench.stored(REVIEWS, &with(stars(3, 3), &good)).await;
}

#[tokio::test]
async fn b1_the_same_words_again_and_again_cost_work() {
    let bench = Bench::with(&[("PLAUDIT_POSTS_BEFORE_CHALLENGE", "1000")]).await;
    let text = "Cheap watches of every kind in our great new store downtown";
    for number in [1, 2] {
        assert_eq!(bench.post(&words(number, 5, text)).await.status, 201);
    }
    for rating in [1, 5] {
        let solution = solve(&challenged(&bench, &words(3, rating, text)).await);
        let stored = bench.stored(REVIEWS, &with(words(10 + u32::from(rating), rating, text), &solution)).await;
        assert_eq!(stored["hide_reason"], "duplicate", "work buys no place on the page");
    }
}

#[tokio::test]
async fn b1_many_at_once_cost_work() {
    let bench = Bench::with(&[("PLAUDIT_POSTS_BEFORE_CHALLENGE", "1000")]).await;
    let mut asked = 0;
    for number in 0..16 {
        asked += u32::from(bench.post(&stars(number, 3)).await.status == 428);
    }
    assert!(asked > 0, "sixteen at once are no person");
}

/// Faults are told first: nobody works for a review that cannot be taken.
#[tokio::test]
async fn b1_faults_come_before_work() {
    let bench = suspicious().await;
    for number in [1, 2] {
        bench.stored(REVIEWS, &stars(number, 3)).await;
    }
    assert_eq!(bench.post(&stars(3, 9)).await.faults(), [("rating".to_owned(), "invalid".to_owned())]);
}

/// The plain form cannot do arithmetic: its review waits for a person, whatever its stars, and says so.
#[tokio::test]
async fn b1_without_script_a_suspicious_review_is_held() {
    for rating in ["1", "5"] {
        let bench = suspicious().await;
        let post = "/shops/hearth/products/kettle-17/reviews";
        for number in [1, 2] {
            bench.stored(REVIEWS, &stars(number, 3)).await;
        }
        let sent = bench.form(post, None, &[("id", &id(3)), ("rating", rating)]).await;
        assert_eq!(sent.status, 303, "{}", sent.text);
        let page = bench.get(sent.header("location").split('#').next().unwrap()).await;
        assert!(page.text.contains("A person will look at your review before it is shown"), "{}", page.text);
    }
}

#[tokio::test]
async fn b1_unlimited_wants_no_work() {
    let bench = Bench::unlimited().await;
    for number in 0..40 {
        bench.stored(REVIEWS, &stars(number, 3)).await;
    }
}
