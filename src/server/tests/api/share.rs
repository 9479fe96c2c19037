//! A10: the steps between a share link and a network.

use crate::bench::Bench;
use axum::http::StatusCode;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

const PAGE: &str = "/share/mastodon?lang=ru&u=https%3A%2F%2Fshop.example%2Fkettle%3Fa%3Db%26c&t=A%20kettle%20%3Cb%3E";

#[tokio::test]
async fn a10_mastodon_asks_for_the_server_without_script_and_cookies() {
    let bench = Bench::new().await;
    let page = bench.get(PAGE).await;
    assert_eq!(page.status, 200);
    assert!(page.text.contains(r#"<html lang="ru" dir="ltr">"#) && page.text.contains("На каком сервере"));
    assert!(page.text.contains(r#"name="u" value="https://shop.example/kettle?a=b&amp;c""#), "{}", page.text);
    assert!(!page.text.contains("<b>"), "titles are text");
    assert!(page.header("content-security-policy").contains("form-action 'self' https:"));
    assert_eq!((page.header("set-cookie"), page.header("cache-control")), ("", "no-store"));
    assert!(bench.get("/share/mastodon.js").await.text.contains("localStorage"));
    for wrong in ["/share/mastodon", "/share/mastodon?u=javascript:alert(1)", "/share/zalo?u=shop.example"] {
        bench.get(wrong).await.problem(400);
    }
    let long = "x".repeat(2_000);
    bench.get(&format!("/share/mastodon?u=https://shop.example/{long}")).await.problem(400);
}

#[tokio::test]
async fn a10_mastodon_leads_on_by_its_form_alone() {
    let bench = Bench::new().await;
    let fields = [("u", "https://shop.example/kettle?a=b"), ("t", "A kettle"), ("lang", "fa")];
    let send = |instance| [&fields[..], &[("instance", instance)]].concat();
    let there = bench.form("/share/mastodon", None, &send("@me@mastodon.social")).await;
    assert_eq!(there.status, StatusCode::SEE_OTHER);
    assert_eq!(
        there.header("location"),
        "https://mastodon.social/share?text=A%20kettle%20https%3A%2F%2Fshop.example%2Fkettle%3Fa%3Db"
    );
    let again = bench.form("/share/mastodon", None, &send("my \"server\"")).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(again.text.contains("این به نام سرور") && again.text.contains(r#"value="my &quot;server&quot;""#));
    let asked = bench.get(&format!("{PAGE}&instance=evil.example")).await;
    assert_eq!(asked.status, 200, "a link alone leads nowhere");
    let nothing = [("u", "ftp://shop.example"), ("instance", "mastodon.social")];
    bench.form("/share/mastodon", None, &nothing).await.problem(400);
}

#[tokio::test]
async fn a10_zalo_gets_the_address_as_it_wants_it() {
    let bench = Bench::new().await;
    let there = bench.get("/share/zalo?u=https%3A%2F%2Fshop.example%2Fkettle").await;
    assert_eq!(there.status, StatusCode::SEE_OTHER);
    let to = url::Url::parse(there.header("location")).unwrap();
    assert_eq!(to.host_str(), Some("button-share.zalo.me"));
    let data = to.query_pairs().find(|(name, _)| name == "d").unwrap().1.into_owned();
    assert_eq!(STANDARD.decode(data).unwrap(), br#"{"url":"https://shop.example/kettle"}"#);
}
