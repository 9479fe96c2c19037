//! A20: "is my tag live?" on pages of a real server.

use crate::bench::Bench;
use axum::Router;
use axum::http::{Response, StatusCode, header};
use axum::routing::get;
use plaudit_model::ids::ProductId;
use plaudit_server::outbound::{Outbound, OutboundError};
use plaudit_server::tag::{CheckError, Level, Report, check};
use plaudit_store::{Product, Shop};
use url::Url;

const SERVER: &str = "https://reviews.shop.example";

/// The snippet of `www/docs/embed.md`, for the shop of the bench.
fn snippet(shop: &str) -> String {
    format!(
        r#"<html lang="en"><head><style>
        plaudit-reviews:not(:defined), plaudit-reviews[data-plaudit="waiting"] {{ display: block; min-block-size: 100svh }}
        plaudit-stars {{ display: inline-block; min-block-size: 1.5em; min-inline-size: 13em }}
        plaudit-share {{ display: block; min-block-size: 3.25rem }}</style>
        <link rel="preconnect" href="{SERVER}" crossorigin>
        <link rel="preload" as="fetch" crossorigin href="{SERVER}/v1/shops/{shop}/products/kettle-17/fragment?lang=en&amp;parts=reviews,share,stars">
        <script type="module" async src="{SERVER}/plaudit.js" data-shop="{shop}"></script></head>
        <body><plaudit-stars product="kettle-17"></plaudit-stars><plaudit-share></plaudit-share>
        <plaudit-reviews product="kettle-17"></plaudit-reviews></body></html>"#
    )
}

/// Serves one page with one policy; `/moved` leads there, `/round` to itself, `/gone` is not there.
async fn site(page: String, policy: &'static str) -> Url {
    let answer = move || {
        let page = page.clone();
        async move {
            let answer = Response::builder().header(header::CONTENT_TYPE, "text/html");
            let answer =
                if policy.is_empty() { answer } else { answer.header(header::CONTENT_SECURITY_POLICY, policy) };
            answer.body(page).unwrap()
        }
    };
    let lead = |to: &'static str| {
        get(move || async move { (StatusCode::FOUND, [(header::LOCATION, to)], "").into_response() })
    };
    use axum::response::IntoResponse;
    let router =
        Router::new().route("/kettle", get(answer)).route("/moved", lead("/kettle")).route("/round", lead("/round"));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = Url::parse(&format!("http://{}/kettle", listener.local_addr().unwrap())).unwrap();
    tokio::spawn(async move { axum::serve(listener, router).await });
    url
}

async fn look(bench: &Bench, shop: &Shop, url: &Url) -> Result<Report, CheckError> {
    let outbound = Outbound::new(vec!["127.0.0.0/8".parse().unwrap()]);
    check(&outbound, &bench.app.store, shop, SERVER, url).await
}

async fn shop(bench: &Bench, origin: &Url) -> Shop {
    let shop = bench.app.store.shops().await.unwrap().remove(0);
    let kettle = Product::named(ProductId::parse("kettle-17").unwrap(), "Kettle");
    bench.app.store.put_product(&shop.key, &kettle, "Aru", bench.app.clock.now()).await.unwrap();
    Shop { origins: vec![origin.origin().ascii_serialization()], ..shop }
}

fn texts(report: &Report, level: Level) -> Vec<String> {
    let lines = report.lines.iter().filter(|line| line.level == level);
    lines.map(|line| format!("{} {}", line.text, line.paste)).collect()
}

#[tokio::test]
async fn a20_the_documented_snippet_is_live() {
    let bench = Bench::new().await;
    let key = bench.app.store.shops().await.unwrap().remove(0).key;
    let url = site(snippet(key.as_str()), "script-src https://reviews.shop.example 'wasm-unsafe-eval'").await;
    let shop = shop(&bench, &url).await;
    for path in ["/kettle", "/moved"] {
        let report = look(&bench, &shop, &url.join(path).unwrap()).await.unwrap();
        assert!(report.live(), "{report:#?}");
        assert_eq!(texts(&report, Level::Better), Vec::<String>::new());
        assert_eq!(report.url, url.as_str());
    }
}

#[tokio::test]
async fn a20_what_is_missing_is_said_with_the_line_to_add() {
    let bench = Bench::new().await;
    let key = bench.app.store.shops().await.unwrap().remove(0).key;
    let whole = snippet(key.as_str());
    let right = format!(r#"data-shop="{key}""#);
    for (what, page, policy, missing) in [
        ("nothing", "<p>A kettle".to_owned(), "", &["script tag is not on the page", "None of our elements"][..]),
        (
            "another server",
            whole.replace(SERVER, "https://old.example"),
            "",
            &["leads to https://old.example/plaudit.js"],
        ),
        ("no module", whole.replace(r#"type="module" "#, ""), "", &["lacks type=\"module\""]),
        ("no shop", whole.replace(&right, ""), "", &["does not name the shop"]),
        ("another shop", whole.replace(&right, r#"data-shop="x""#), "", &["names the shop x"]),
        (
            "no product",
            whole.replace(r#"-reviews product="kettle-17""#, "-reviews"),
            "",
            &["<plaudit-reviews> has no product"],
        ),
        ("a template", whole.replace(r#"product="kettle-17""#, r#"product="{{ id }}""#), "", &["is no id", "is no id"]),
        (
            "a strict policy",
            whole.clone(),
            "default-src 'self'",
            &["Add to script-src: https://reviews.shop.example", "Add to connect-src: https://reviews.shop.example"],
        ),
    ] {
        let url = site(page, policy).await;
        let shop = shop(&bench, &url).await;
        let report = look(&bench, &shop, &url).await.unwrap();
        let found = texts(&report, Level::Missing);
        assert_eq!(found.len(), missing.len(), "{what}: {found:#?}");
        for (found, expected) in found.iter().zip(missing) {
            assert!(found.contains(expected), "{what}: {found}");
        }
    }
    let url = site(whole, "").await;
    let elsewhere = Shop { origins: vec!["https://shop.example".to_owned()], ..shop(&bench, &url).await };
    let report = look(&bench, &elsewhere, &url).await.unwrap();
    assert!(texts(&report, Level::Missing)[0].ends_with(&url.origin().ascii_serialization()), "{report:#?}");
}

/// G7: no way into the network of the server, by no detour.
#[tokio::test]
async fn g7_pages_are_fetched_from_allowed_addresses_alone() {
    let bench = Bench::new().await;
    let url = site(String::new(), "").await;
    let shop = shop(&bench, &url).await;
    let none = Outbound::new(Vec::new());
    for address in
        [url.as_str(), "http://169.254.169.254/latest", "http://[::1]/", "file:///etc/passwd", "http://a@b.example/"]
    {
        let done = check(&none, &bench.app.store, &shop, SERVER, &Url::parse(address).unwrap()).await;
        assert!(matches!(done, Err(CheckError::Outbound(_))), "{address}: {done:?}");
    }
    let round = look(&bench, &shop, &url.join("/round").unwrap()).await;
    assert!(matches!(round, Err(CheckError::Outbound(OutboundError::Redirects))), "{round:?}");
    assert!(matches!(look(&bench, &shop, &url.join("/gone").unwrap()).await, Err(CheckError::Status(404))));
    // A page of the allowed network that leads out of it is not followed.
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let out = Url::parse(&format!("http://{}/", listener.local_addr().unwrap())).unwrap();
    let lead = || async { (StatusCode::FOUND, [(header::LOCATION, "http://10.0.0.1/")]) };
    tokio::spawn(async move { axum::serve(listener, Router::new().fallback(lead)).await });
    let led = look(&bench, &shop, &out).await;
    assert!(matches!(led, Err(CheckError::Outbound(OutboundError::Refused { .. }))), "{led:?}");
}
