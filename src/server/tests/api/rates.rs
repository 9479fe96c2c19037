//! G7: how often one address may call, and which address that is.

use crate::bench::{Bench, REVIEWS, from, stars};
use axum::body::Body;
use axum::http::{Request, header};

const OTHER: &str = "/v1/shops/open/products/kettle-17/reviews";

async fn post(bench: &Bench, path: &str, peer: &str, forwarded: Option<&str>, number: u32) -> u16 {
    let mut request = from(Request::post(path), peer).header(header::CONTENT_TYPE, "application/json");
    if let Some(forwarded) = forwarded {
        request = request.header("x-forwarded-for", forwarded);
    }
    let answer = bench.send(request.body(Body::from(stars(number, 5).to_string())).unwrap()).await;
    if answer.status == 429 {
        answer.problem(429);
        let wait: u64 = answer.header("retry-after").parse().unwrap();
        assert!((1..=3_600).contains(&wait), "{wait}");
    }
    answer.status.as_u16()
}

#[tokio::test]
async fn g7_an_address_has_its_rate_in_each_shop() {
    let bench = Bench::with(&[("PLAUDIT_POSTS_PER_HOUR", "2")]).await;
    for (number, (path, peer, status)) in [
        (REVIEWS, "203.0.113.1", 201),
        (REVIEWS, "203.0.113.1", 201),
        (REVIEWS, "203.0.113.1", 429),
        (OTHER, "203.0.113.1", 201),
        (REVIEWS, "203.0.113.2", 201),
        // A customer of IPv6 owns all 2^64 addresses of the network.
        (REVIEWS, "[2001:db8:1:2::1]", 201),
        (REVIEWS, "[2001:db8:1:2::2]", 201),
        (REVIEWS, "[2001:db8:1:2:ffff::3]", 429),
        (REVIEWS, "[2001:db8:1:3::1]", 201),
        // The same address, as a listener for both kinds sees it.
        (REVIEWS, "[::ffff:203.0.113.1]", 429),
    ]
    .into_iter()
    .enumerate()
    {
        assert_eq!(post(&bench, path, peer, None, number as u32).await, status, "{number}: {peer}");
    }
    assert_eq!(bench.get(REVIEWS).await.ids().len(), 6, "what was refused is not stored");
}

#[tokio::test]
async fn g7_a_shop_has_its_rate_whatever_the_addresses() {
    let bench = Bench::with(&[("PLAUDIT_SHOP_POSTS_PER_MINUTE", "3")]).await;
    for number in 0..5 {
        let status = post(&bench, REVIEWS, &format!("203.0.113.{number}"), None, number).await;
        assert_eq!(status, if number < 3 { 201 } else { 429 });
    }
    assert_eq!(post(&bench, OTHER, "203.0.113.9", None, 9).await, 201, "other shops are not drowned");
}

#[tokio::test]
async fn g7_a_forged_address_changes_nothing() {
    let bench = Bench::with(&[("PLAUDIT_POSTS_PER_HOUR", "1")]).await;
    assert_eq!(post(&bench, REVIEWS, "203.0.113.1", Some("198.51.100.1"), 1).await, 201);
    for forged in ["198.51.100.2", "198.51.100.3, 198.51.100.4", "127.0.0.1", "nonsense"] {
        assert_eq!(post(&bench, REVIEWS, "203.0.113.1", Some(forged), 2).await, 429, "{forged}");
    }
}

#[tokio::test]
async fn g7_a_trusted_proxy_tells_the_address() {
    let proxies = ("PLAUDIT_TRUSTED_PROXIES", "10.0.0.0/8, 192.0.2.7/32");
    let bench = Bench::with(&[("PLAUDIT_POSTS_PER_HOUR", "1"), proxies]).await;
    for (number, (peer, forwarded, status)) in [
        ("10.0.0.1", "198.51.100.1", 201),
        ("10.0.0.2", "198.51.100.1", 429),
        ("10.0.0.1", "198.51.100.2", 201),
        // What the client wrote itself stands further left.
        ("10.0.0.1", "1.2.3.4, 198.51.100.2", 429),
        ("10.0.0.1", "198.51.100.3, 192.0.2.7", 201),
        ("10.0.0.1", "198.51.100.3, 10.1.1.1", 429),
        // Not one of our proxies.
        ("203.0.113.1", "198.51.100.4", 201),
        ("203.0.113.1", "198.51.100.5", 429),
    ]
    .into_iter()
    .enumerate()
    {
        let got = post(&bench, REVIEWS, peer, Some(forwarded), number as u32).await;
        assert_eq!(got, status, "{peer} {forwarded}");
    }
}

#[tokio::test]
async fn g7_reading_has_a_rate_too() {
    let bench = Bench::with(&[("PLAUDIT_READS_PER_MINUTE", "5")]).await;
    let paths = [
        REVIEWS,
        "/v1/shops/hearth/products/a/fragment?parts=list",
        "/v1/shops/hearth/products/a/summary",
        "/v1/shops/hearth/summaries?products=a",
        "/shops/hearth/products/a",
    ];
    for path in paths {
        assert_eq!(bench.get(path).await.status, 200, "{path}");
    }
    for path in paths.into_iter().chain([
        "/v1/shops/hearth/products/a/fragment",
        "/v1/shops/hearth/fragments?products=a",
        "/v1/shops/open/products/a/summary",
    ]) {
        let refused = bench.get(path).await;
        refused.problem(429);
        assert_eq!(refused.header("retry-after").parse::<u64>().unwrap().clamp(1, 60), 12, "{path}");
    }
    assert_eq!(bench.get("/healthz").await.status, 200, "who watches the server is not counted");
}

#[tokio::test]
async fn g7_load_tests_have_no_rates() {
    let bench = Bench::unlimited().await;
    for number in 0..40 {
        let mut review = stars(number, 5);
        review["body"] = "The same words in every review, as a load test sends them.".into();
        assert_eq!(bench.stored(REVIEWS, &review).await["status"], "published");
    }
}
