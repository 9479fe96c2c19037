use crate::bench::Bench;
use axum::body::Body;
use axum::http::{StatusCode, header};
use http_body_util::BodyExt;
use std::time::Duration;
use tokio::time::timeout;

/// Reads until a text has come.
pub async fn until(body: &mut Body, text: &str) -> String {
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

#[tokio::test]
async fn d2_pages_of_one_shop_share_one_look_and_the_last_one_ends_it() {
    let bench = Bench::new().await;
    let dana = bench.sign_in("dana@shop.example").await;
    let mark = bench.mark().await;
    let mut open = Vec::new();
    for _ in 0..3 {
        let request = dana.request(&format!("/inbox/live?shop=demo&mark={mark}")).body(Body::empty()).unwrap();
        open.push(bench.open(request).await.into_body());
    }
    for body in &mut open {
        until(body, "retry").await;
    }
    assert_eq!(bench.app.marks.watched(), 1);
    bench.review(1, 1, "Leaks", "It leaks.").await;
    bench.app.announce();
    let mark = bench.mark().await;
    for body in &mut open {
        until(body, &format!("data: {mark}")).await;
    }
    drop(open);
    let ended = timeout(Duration::from_secs(20), async {
        while bench.app.marks.watched() > 0 {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    });
    assert!(ended.await.is_ok(), "nobody looks for nobody");
}

#[tokio::test]
async fn d2_stopping_lets_live_pages_go() {
    let bench = Bench::new().await;
    let dana = bench.sign_in("dana@shop.example").await;
    let mut body = bench.open(dana.request("/inbox/live?shop=demo").body(Body::empty()).unwrap()).await.into_body();
    until(&mut body, "retry").await;
    bench.app.stop();
    let end = timeout(Duration::from_secs(20), async { while body.frame().await.is_some() {} });
    assert!(end.await.is_ok());
}
