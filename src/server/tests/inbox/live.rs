use crate::bench::Bench;
use axum::body::Body;
use axum::http::{StatusCode, header};
use http_body_util::BodyExt;
use std::time::Duration;
use tokio::time::timeout;

/// Reads until a text has come.
async fn until(body: &mut Body, text: &str) -> String {
    let mut read = String::new();
    let found = timeout(Duration::from_secs(20), async {
        while !read.contains(text) {
            let frame = body.frame().await.expect("the stream goes on").unwrap();
            read.push_str(std::str::from_utf8(frame.data_ref().unwrap()).unwrap());
        }
    });
    assert!(found.await.is_ok(), "waited for {text}, got {read}");
    read
}

#[tokio::test]
async fn d2_open_pages_learn_of_every_change() {
    let bench = Bench::new().await;
    let id = bench.review(1, 1, "Leaks", "It leaks.").await;
    let dana = bench.sign_in("dana@shop.example").await;
    let mark = bench.mark().await;
    let response =
        bench.open(dana.request(&format!("/inbox/live?shop=demo&mark={mark}")).body(Body::empty()).unwrap()).await;
    assert_eq!(response.headers()[header::CONTENT_TYPE], "text/event-stream");
    let mut body = response.into_body();
    assert!(until(&mut body, "retry").await.contains("retry: 1000"));

    // A colleague on this server.
    assert_eq!(dana.act(&id, 1, "close", &[]).await.status, StatusCode::SEE_OTHER);
    let told = until(&mut body, "\n\n").await;
    let mark = bench.mark().await;
    assert!(told.contains("event: change") && told.contains(&format!("data: {mark}")), "{told}");

    // A review that another process took: nobody announces it here.
    bench.review(2, 5, "Lovely", "It boils.").await;
    let mark = bench.mark().await;
    until(&mut body, &format!("data: {mark}")).await;
}

#[tokio::test]
async fn d2_what_happened_between_two_streams_is_told_at_once() {
    let bench = Bench::new().await;
    let dana = bench.sign_in("dana@shop.example").await;
    let seen = bench.mark().await;
    bench.review(1, 1, "Leaks", "It leaks.").await;
    let mark = bench.mark().await;
    let again = dana.request("/inbox/live?shop=demo&mark=0").header("last-event-id", seen.to_string());
    let mut body = bench.open(again.body(Body::empty()).unwrap()).await.into_body();
    until(&mut body, &format!("id: {mark}")).await;
}

#[tokio::test]
async fn a_stream_is_for_people_who_are_signed_in() {
    let bench = Bench::new().await;
    let request = axum::http::Request::get("/inbox/live?shop=demo").header(header::ACCEPT, "text/event-stream");
    assert_eq!(bench.send(request.body(Body::empty()).unwrap()).await.status, StatusCode::UNAUTHORIZED);
}
