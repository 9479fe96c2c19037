//! G7: whatever is sent, the answer says what is wrong with it, and nothing is stored.

use crate::bench::{Bench, REVIEWS, THEIRS, id, stars};
use axum::body::Body;
use axum::http::{Request, header};
use serde_json::json;

#[tokio::test]
async fn g7_all_faults_of_a_review_are_named_at_once() {
    let bench = Bench::new().await;
    let bad = json!({
        "id": "7", "rating": 6, "title": "t".repeat(121), "body": "ы".repeat(5_001), "author": "a".repeat(61),
        "email": "nobody", "language": "e n",
    });
    let faults = bench.post(&bad).await.faults();
    let expected = [
        ("rating", "invalid"),
        ("title", "too_long"),
        ("body", "too_long"),
        ("author", "too_long"),
        ("email", "invalid"),
        ("language", "invalid"),
        ("id", "invalid"),
    ];
    assert_eq!(faults, expected.map(|(field, code)| (field.to_owned(), code.to_owned())));
    assert!(bench.get(REVIEWS).await.ids().is_empty());
}

#[tokio::test]
async fn g7_a_wrong_field_is_named() {
    let bench = Bench::new().await;
    let id = id(1);
    for (body, field, code) in [
        (json!({ "rating": 5 }), "id", "required"),
        (json!({ "id": id }), "rating", "required"),
        (json!({}), "id", "required"),
        (json!({ "id": "", "rating": 5 }), "id", "required"),
        (json!({ "id": id, "rating": 0 }), "rating", "required"),
        (json!({ "id": id, "rating": -1 }), "rating", "invalid"),
        (json!({ "id": id, "rating": 4.5 }), "rating", "invalid"),
        (json!({ "id": id, "rating": "5" }), "rating", "invalid"),
        (json!({ "id": id, "rating": null }), "rating", "invalid"),
        (json!({ "id": id, "rating": [5] }), "rating", "invalid"),
        (json!({ "id": id, "rating": 5, "body": 7 }), "body", "invalid"),
        (json!({ "id": id, "rating": 5, "body": { "html": "<b>" } }), "body", "invalid"),
        (json!({ "id": 7, "rating": 5 }), "id", "invalid"),
        (json!({ "id": format!("{id}0"), "rating": 5 }), "id", "invalid"),
        (json!({ "id": "' or 1=1 --", "rating": 5 }), "id", "invalid"),
        (json!({ "id": id, "rating": 5, "email": "a@b" }), "email", "invalid"),
        (json!({ "id": id, "rating": 5, "language": "русский" }), "language", "invalid"),
        // Mass assignment: what the server decides cannot be sent.
        (json!({ "id": id, "rating": 5, "status": "published" }), "status", "unknown"),
        (json!({ "id": id, "rating": 5, "verified": true }), "verified", "unknown"),
        (json!({ "id": id, "rating": 5, "edit_token": "x" }), "edit_token", "unknown"),
        (json!({ "id": id, "rating": 5, "created_at": "2020-01-01T00:00:00Z" }), "created_at", "unknown"),
        (json!({ "id": id, "rating": 5, "Body": "x" }), "Body", "unknown"),
    ] {
        let answer = bench.post(&body).await;
        assert_eq!(answer.faults(), [(field.to_owned(), code.to_owned())], "{body}");
    }
    assert!(bench.get(REVIEWS).await.ids().is_empty());
}

#[tokio::test]
async fn g7_what_is_not_one_object_is_refused() {
    let bench = Bench::new().await;
    let good = stars(1, 5).to_string();
    let mut bodies: Vec<Vec<u8>> = [
        "",
        " ",
        "null",
        "5",
        "\"text\"",
        "{",
        "{\"id\":",
        "[]",
        "[{}]",
        "rating=5",
        "<review/>",
        "{}{}",
        r#"{"id":"a","id":"b","rating":5}"#,
        r#"{"rating":1e999}"#,
        r#"{"rating":5,"id":"\ud800"}"#,
        r#"{'id':'a'}"#,
    ]
    .map(|text| text.as_bytes().to_vec())
    .to_vec();
    bodies.extend([
        format!("{good}{good}").into_bytes(),
        format!("{good}]").into_bytes(),
        format!("\u{FEFF}{good}").into_bytes(),
        format!("[{good}]").into_bytes(),
        // The fields in order, without their names.
        format!(r#"["{}",5]"#, id(1)).into_bytes(),
        format!(r#"["{}",5,null,null,null,null,null]"#, id(1)).into_bytes(),
        "[".repeat(60_000).into_bytes(),
        format!(r#"{{"body":{}"#, "[".repeat(60_000)).into_bytes(),
        r#"{"a":"#.repeat(10_000).into_bytes(),
        vec![0xff, 0xfe, b'{', 0],
        b"{\"id\":\"\xff\"}".to_vec(),
        b"\0".to_vec(),
    ]);
    for body in bodies {
        let shown = String::from_utf8_lossy(&body).chars().take(40).collect::<String>();
        let answer = bench.post_to(REVIEWS, body).await;
        // Where a field can be named, it is.
        let status = answer.status.as_u16();
        assert!(matches!(status, 400 | 422), "{shown} {status} {}", answer.text);
        answer.problem(status);
    }
    for number in ["99999999999999999999", "-99999999999999999999", "1e300", "9223372036854775807", "-0", "5e0"] {
        let body = format!(r#"{{"id":"{}","rating":{number}}}"#, id(1));
        assert!(!bench.post_to(REVIEWS, body).await.faults().is_empty(), "{number}");
    }
    assert!(bench.get(REVIEWS).await.ids().is_empty());
}

#[tokio::test]
async fn g7_bodies_have_a_limit_and_a_type() {
    let bench = Bench::new().await;
    let large = stars(1, 5).to_string() + &" ".repeat(98_304);
    bench.post_to(REVIEWS, large).await.problem(413);
    for (kind, status) in [
        ("application/json", 201),
        ("Application/JSON; charset=utf-8", 200),
        ("text/plain", 415),
        ("application/x-www-form-urlencoded", 415),
        ("multipart/form-data; boundary=x", 415),
        ("application/jsonp", 415),
        ("application/json-seq", 415),
        ("", 415),
    ] {
        let request = Request::post(REVIEWS).header(header::CONTENT_TYPE, kind).header(header::ORIGIN, THEIRS);
        let answer = bench.send(request.body(Body::from(stars(1, 5).to_string())).unwrap()).await;
        assert_eq!(answer.status, status, "{kind}");
        assert_eq!(answer.header("access-control-allow-origin"), THEIRS, "the page can read why");
        if status == 415 {
            answer.problem(415);
        }
    }
    let without = Request::post(REVIEWS).body(Body::from(stars(1, 5).to_string())).unwrap();
    bench.send(without).await.problem(415);
}

#[tokio::test]
async fn g7_addresses_are_checked() {
    let bench = Bench::new().await;
    let long = "x".repeat(129);
    let bad = ["a%20b", "a%2Fb", "..%2f..%2fetc", "%D1%87", "%3Cb%3E", "a%00", "%FF", "a'--", &long];
    for product in bad {
        for rest in ["reviews", "summary", "fragment"] {
            bench.get(&format!("/v1/shops/hearth/products/{product}/{rest}")).await.problem(400);
        }
        let path = format!("/v1/shops/hearth/products/{product}/reviews");
        bench.post_to(&path, stars(1, 5).to_string()).await.problem(400);
        let page = bench.get(&format!("/shops/hearth/products/{product}")).await;
        page.problem(if product == "%FF" { 400 } else { 404 });
    }
    for shop in ["nobody", "Hearth", "%FF", "a%2Fb", "hearth%00"] {
        for rest in ["products/kettle-17/reviews", "summaries?products=a", "fragments?products=a"] {
            let answer = bench.get(&format!("/v1/shops/{shop}/{rest}")).await;
            answer.problem(404);
            assert_eq!(answer.header("access-control-allow-origin"), "*", "any page may read this error");
        }
        bench.post_to(&format!("/v1/shops/{shop}/products/a/reviews"), "{}").await.problem(404);
        let page = bench.get(&format!("/shops/{shop}/products/kettle-17")).await;
        page.problem(if shop == "%FF" { 400 } else { 404 });
    }
    bench.get("/v1/shops").await.problem(404);
    bench.get("/nowhere").await.problem(404);
    for query in ["?shadow=yes", "?shadow=1", "?shadow=300", "?parts=stars&parts=share", "?parts=%FF"] {
        bench.get(&format!("/v1/shops/hearth/products/kettle-17/fragment{query}")).await.problem(400);
    }
}
