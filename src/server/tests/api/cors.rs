//! G5, G7: pages of the shop's origins may call its API, and no others.

use crate::bench::{Bench, OURS, REVIEWS, THEIRS, from, id, origin, stars, words};
use axum::body::Body;
use axum::http::{Method, Request, header};

const ALLOW: &str = "access-control-allow-origin";

const FOREIGN: [&[u8]; 9] = [
    b"https://evil.example",
    b"null",
    b"http://shop.example",
    b"https://shop.example:444",
    b"https://shop.example.evil.example",
    b"https://www.shop.example",
    b"https://shop.example/",
    b"*",
    b"https://shop.example\xff",
];

fn json(path: &str) -> axum::http::request::Builder {
    Request::post(path).header(header::CONTENT_TYPE, "application/json")
}

fn varies(answer: &crate::bench::Answer) -> bool {
    let lists = answer.headers.get_all("vary").iter().map(|value| value.to_str().unwrap());
    lists.flat_map(|list| list.split(',')).any(|name| name.trim().eq_ignore_ascii_case("origin"))
}

#[tokio::test]
async fn g5_the_origins_of_a_shop() {
    let bench = Bench::new().await;
    let mut number = 0;
    for allowed in [None, Some(THEIRS.as_bytes()), Some(OURS.as_bytes())] {
        let read = bench.send(origin(Request::get(REVIEWS), allowed).body(Body::empty()).unwrap()).await;
        number += 1;
        let body = Body::from(stars(number, 5).to_string());
        let post = bench.send(origin(json(REVIEWS), allowed).body(body).unwrap()).await;
        assert_eq!((read.status.as_u16(), post.status.as_u16()), (200, 201));
        for answer in [read, post] {
            assert_eq!(answer.header(ALLOW).as_bytes(), allowed.unwrap_or_default());
            assert!(varies(&answer), "caches keep one answer for each origin");
            assert_eq!(answer.header("access-control-allow-credentials"), "");
            assert_eq!(answer.header("access-control-expose-headers"), "retry-after");
        }
    }
}

#[tokio::test]
async fn g7_posts_from_elsewhere_are_refused_and_nothing_is_stored() {
    let bench = Bench::new().await;
    let before = bench.state("hearth").await;
    for foreign in FOREIGN {
        let shown = String::from_utf8_lossy(foreign);
        let body = Body::from(words(1, 5, "A good kettle.").to_string());
        let post = bench.send(origin(json(REVIEWS), Some(foreign)).body(body).unwrap()).await;
        post.problem(403);
        // Reading is public, but the page does not get to see it.
        let read = bench.send(origin(Request::get(REVIEWS), Some(foreign)).body(Body::empty()).unwrap()).await;
        assert_eq!(read.status, 200, "{shown}");
        for answer in [post, read] {
            assert!(answer.headers.get(ALLOW).is_none(), "{shown}");
            assert!(varies(&answer), "{shown}");
        }
    }
    assert_eq!(bench.state("hearth").await, before);
    assert!(bench.get(REVIEWS).await.ids().is_empty());
}

#[tokio::test]
async fn g5_a_shop_may_be_open_to_all() {
    let bench = Bench::new().await;
    let path = "/v1/shops/open/products/kettle-17/reviews";
    for (number, any) in [None, Some(&b"https://any.example"[..]), Some(b"null")].into_iter().enumerate() {
        let body = Body::from(stars(number as u32, 5).to_string());
        let answer = bench.send(origin(json(path), any).body(body).unwrap()).await;
        assert_eq!((answer.status.as_u16(), answer.header(ALLOW)), (201, "*"));
        assert!(!varies(&answer), "one answer for all");
    }
}

#[tokio::test]
async fn g7_preflights_are_answered_and_not_counted() {
    let bench = Bench::with(&[("PLAUDIT_READS_PER_MINUTE", "1"), ("PLAUDIT_POSTS_PER_HOUR", "1")]).await;
    for foreign in [THEIRS, "https://evil.example"] {
        for _ in 0..5 {
            let request = origin(Request::builder().method(Method::OPTIONS).uri(REVIEWS), Some(foreign.as_bytes()))
                .header(header::ACCESS_CONTROL_REQUEST_METHOD, "POST")
                .header(header::ACCESS_CONTROL_REQUEST_HEADERS, "content-type");
            let answer = bench.send(request.body(Body::empty()).unwrap()).await;
            assert_eq!(answer.status, 204);
            assert_eq!(answer.header(ALLOW), if foreign == THEIRS { THEIRS } else { "" });
            assert_eq!(answer.header("access-control-allow-methods"), "GET, POST, PUT, DELETE");
            assert_eq!(answer.header("access-control-allow-headers"), "authorization, content-type");
            assert_eq!(answer.header("access-control-max-age"), "7200");
        }
    }
    assert_eq!(bench.get(REVIEWS).await.status, 200);
    assert_eq!(bench.post(&stars(1, 5)).await.status, 201);
}

/// Without these headers a page cannot tell that it should wait.
#[tokio::test]
async fn g7_a_refusal_for_the_rate_can_be_read_by_the_page() {
    let bench = Bench::with(&[("PLAUDIT_READS_PER_MINUTE", "1"), ("PLAUDIT_POSTS_PER_HOUR", "1")]).await;
    for expected in [200, 429] {
        let request = origin(Request::get(REVIEWS), Some(THEIRS.as_bytes())).body(Body::empty()).unwrap();
        let answer = bench.send(request).await;
        assert_eq!(answer.status, expected);
        assert_eq!(answer.header(ALLOW), THEIRS);
    }
    for expected in [201, 429] {
        let request = from(origin(json(REVIEWS), Some(THEIRS.as_bytes())), "203.0.113.5");
        let answer = bench.send(request.body(Body::from(stars(2, 5).to_string())).unwrap()).await;
        assert_eq!((answer.status.as_u16(), answer.header(ALLOW)), (expected, THEIRS), "{}", id(2));
        assert_eq!(answer.header("access-control-expose-headers"), "retry-after");
    }
}
