//! G4, G7: what every answer to a reader has in common. No GET writes; no public route sets a cookie.

use crate::bench::{Bench, OURS, REVIEWS, THEIRS, id, stars, words};
use axum::body::Body;
use axum::http::{Method, Request, header};

pub const ROUTER: &str = include_str!("../../src/router.rs");

/// Paths and methods as they stand in `router.rs`.
pub fn routes() -> Vec<(&'static str, Vec<&'static str>)> {
    let lines = ROUTER.lines().filter_map(|line| line.trim().strip_prefix(".route(\""));
    lines
        .map(|line| {
            let (path, handlers) = line.split_once('"').unwrap();
            let methods = ["get", "post", "put", "patch", "delete"];
            (path, methods.into_iter().filter(|method| handlers.contains(&format!("{method}("))).collect())
        })
        .collect()
}

/// A path that exists for a route.
pub fn filled(route: &str) -> String {
    let path = route.replace("{shop}", "hearth").replace("{product}", "kettle-17");
    match path.as_str() {
        "/assets/{name}" => "/assets/none.css".to_owned(),
        "/v1/shops/hearth/summaries" | "/v1/shops/hearth/fragments" => format!("{path}?products=kettle-17"),
        "/share/mastodon" => format!("{path}?u=https://shop.example/kettle"),
        "/share/zalo" => format!("{path}?u=https://shop.example/kettle"),
        _ => path,
    }
}

#[tokio::test]
async fn g7_no_get_writes_and_none_sets_a_cookie() {
    let bench = Bench::new().await;
    bench.stored(REVIEWS, &words(1, 2, "It leaks from the lid.")).await;
    let before = (bench.state("hearth").await, bench.bytes());
    let routes = routes();
    assert!(routes.len() >= 13, "router.rs is read: {routes:?}");
    for (route, methods) in routes {
        for method in [Method::GET, Method::HEAD, Method::OPTIONS] {
            let uri = filled(route);
            let request = Request::builder().method(&method).uri(&uri).header(header::ORIGIN, THEIRS);
            let answer = bench.send(request.body(Body::empty()).unwrap()).await;
            assert!(answer.headers.get("set-cookie").is_none(), "{method} {uri}");
            if method == Method::GET
                && methods.contains(&"get")
                && !["/assets/{name}", "/photos/{shop}/{name}", "/", "/share/zalo"].contains(&route)
                // These want a token, or the review that is meant.
                && !route.contains("{review}")
                && !route.contains("{token}")
                && !route.ends_with("/report")
            {
                assert_eq!(answer.status, 200, "{uri}");
            }
        }
    }
    assert!(before == (bench.state("hearth").await, bench.bytes()), "the database is the same to the byte");
    let post = bench.post(&words(2, 2, "Another review.")).await;
    assert!(post.headers.get("set-cookie").is_none());
}

#[tokio::test]
async fn g7_our_pages_tell_browsers_what_not_to_do() {
    let bench = Bench::new().await;
    for path in
        ["/shops/hearth/products/kettle-17", "/inbox/login", "/v1/openapi.json", "/nowhere", "/healthz", REVIEWS]
    {
        let answer = bench.get(path).await;
        let policy = answer.header("content-security-policy");
        for rule in ["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'"] {
            assert!(policy.contains(rule), "{rule} for {path}");
        }
        assert!(!policy.contains("unsafe"), "{path}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(answer.header("referrer-policy"), "same-origin", "{path}");
        assert!(answer.header("permissions-policy").contains("camera=()"), "{path}");
        assert_eq!(answer.header("server"), "");
    }
}

/// What is hidden or erased is gone everywhere within half a minute.
#[tokio::test]
async fn a3_caches_ask_again_each_time() {
    let bench = Bench::new().await;
    bench.stored(REVIEWS, &words(1, 2, "It leaks from the lid.")).await;
    let read = |(route, methods): &(&str, Vec<&str>)| {
        route.starts_with("/v1/shops/") && methods.contains(&"get") && !route.contains("{review}")
    };
    for (route, _) in routes().into_iter().filter(read) {
        let path = filled(route);
        let first = bench.get(&path).await;
        assert_eq!(first.header("cache-control"), "public, max-age=0, must-revalidate, s-maxage=30", "{path}");
        let tag = first.header("etag");
        assert!(tag.len() > 10, "{path}");
        let strong = tag.trim_start_matches("W/");
        for (known, status) in [
            (tag, 304),
            // Weak comparison (RFC 9110, 13.1.2): a proxy may have taken the mark off, or have others in its list.
            (strong, 304),
            (&format!("\"x\", {tag}"), 304),
            ("*", 304),
            ("\"x\"", 200),
            ("", 200),
        ] {
            let request = Request::get(&path).header(header::IF_NONE_MATCH, known).header(header::ORIGIN, THEIRS);
            let answer = bench.send(request.body(Body::empty()).unwrap()).await;
            assert_eq!(answer.status, status, "{path} {known}");
            assert_eq!(answer.text.is_empty(), status == 304);
            assert_eq!(answer.header("etag"), tag);
            assert_eq!(answer.header("cache-control"), first.header("cache-control"));
            assert_eq!(answer.header("access-control-allow-origin"), THEIRS);
        }
    }
    let list = bench.get(REVIEWS).await.header("etag").to_owned();
    bench.stored(REVIEWS, &words(2, 5, "It holds.")).await;
    assert_ne!(bench.get(REVIEWS).await.header("etag"), list, "what changed has another tag");
}

/// Answers are kept in memory for a moment: everyone still gets what they asked for.
#[tokio::test]
async fn a3_an_answer_from_memory_fits_the_one_who_asks() {
    let bench = Bench::new().await;
    for number in 0..10 {
        bench.stored(REVIEWS, &stars(number, 2)).await;
    }
    let plain = bench.get(REVIEWS).await;
    // Twice: the second comes from memory.
    for _ in 0..2 {
        for (accept, encoding) in [("br, gzip", "br"), ("gzip", "gzip"), ("br;q=0, gzip;q=0", ""), ("", "")] {
            for (who, allowed) in [(THEIRS, THEIRS), ("https://evil.example", ""), (OURS, OURS)] {
                let request = Request::get(REVIEWS).header(header::ACCEPT_ENCODING, accept).header(header::ORIGIN, who);
                let response = bench.raw(request.body(Body::empty()).unwrap()).await;
                let header = |name: &str| response.headers().get(name).map_or("", |value| value.to_str().unwrap());
                assert_eq!(header("content-encoding"), encoding, "{accept}");
                assert_eq!(header("access-control-allow-origin"), allowed, "{who}");
                assert_eq!(header("etag"), plain.header("etag"));
                let varies = response.headers().get_all("vary").iter().map(|value| value.to_str().unwrap());
                let varies = varies.collect::<Vec<_>>().join(",");
                assert!(varies.contains("origin") && varies.contains("accept-encoding"), "{varies}");
            }
        }
        for (query, number) in [("?limit=1&sort=newest", 9), ("?limit=1&sort=oldest", 0)] {
            assert_eq!(bench.get(&format!("{REVIEWS}{query}")).await.ids(), [id(number)]);
        }
    }
    let head = Request::head(REVIEWS).body(Body::empty()).unwrap();
    let head = bench.send(head).await;
    assert_eq!((head.status.as_u16(), head.text.as_str()), (200, ""));
    assert!(bench.get("/v1/shops/open/products/kettle-17/reviews").await.ids().is_empty(), "another shop's");
}

#[tokio::test]
async fn g4_health_and_readiness() {
    let bench = Bench::new().await;
    for path in ["/healthz", "/readyz"] {
        assert_eq!(bench.get(path).await.status, 200, "{path}");
    }
    bench.app.store.close().await;
    assert_eq!(bench.get("/healthz").await.status, 200, "the process still answers");
    let ready = bench.get("/readyz").await;
    assert_eq!(ready.status, 503);
    // And what needs the data says so, without telling why.
    let answer = bench.get(REVIEWS).await;
    let problem = answer.problem(503);
    assert!(!problem["detail"].as_str().unwrap().contains("sql"));
    assert_eq!(answer.header("retry-after"), "5");
}
