//! A18, B1: the hosted page reads and writes without any script.

use crate::bench::{Bench, OURS, REVIEWS, THEIRS, id, stars};
use axum::body::Body;
use axum::http::{Request, header};
use plaudit_server::locale::Locale;

const PAGE: &str = "/shops/hearth/products/kettle-17";
const FORM: &str = "/shops/hearth/products/kettle-17/reviews";

#[tokio::test]
async fn a18_the_page_has_all_reviews_and_the_form() {
    let bench = Bench::new().await;
    for number in 0..12 {
        bench.stored(REVIEWS, &stars(number, 5)).await;
    }
    let page = bench.get(PAGE).await;
    assert_eq!((page.status.as_u16(), page.header("content-type")), (200, "text/html; charset=utf-8"));
    assert_eq!(page.header("cache-control"), "no-store", "each copy mints an id");
    assert!(page.text.starts_with("<!doctype html><html lang=\"en\" dir=\"ltr\">"));
    assert_eq!(page.text.matches("<article").count(), 10);
    let (_, more) = page.text.split_once("href=\"/shops/hearth/products/kettle-17?lang=en&amp;cursor=").unwrap();
    let cursor = more.split('#').next().unwrap();
    let rest = bench.get(&format!("{PAGE}?cursor={cursor}")).await;
    assert_eq!(rest.text.matches("<article").count(), 2);
    assert!(!page.text.contains(crate::bench::THEIRS));
    // What cannot be read as a cursor is the first page: people follow old links.
    assert_eq!(bench.get(&format!("{PAGE}?cursor=broken")).await.text.matches("<article").count(), 10);
}

#[tokio::test]
async fn a15_the_page_speaks_the_browsers_language() {
    let bench = Bench::new().await;
    for (query, accept, lang) in [
        ("", "", "en"),
        ("", "ru-RU,ru;q=0.9,en;q=0.8", "ru"),
        ("", "fa", "fa"),
        ("", "xx", "en"),
        ("?lang=el", "ru", "el"),
        ("", "*", "en"),
    ] {
        let request = Request::get(format!("{PAGE}{query}")).header(header::ACCEPT_LANGUAGE, accept);
        let page = bench.send(request.body(Body::empty()).unwrap()).await;
        assert!(page.text.contains(&format!("<html lang=\"{lang}\"")), "{query} {accept}");
    }
}

#[tokio::test]
async fn b1_the_form_posts_once() {
    let bench = Bench::new().await;
    let id = id(1);
    let fields = [("id", id.as_str()), ("rating", "4"), ("body", "Pours well.\r\nHeavy."), ("website", "")];
    let answer = bench.form(FORM, Some(OURS), &fields).await;
    assert_eq!(answer.status, 303, "{}", answer.text);
    let own = answer.header("location").to_owned();
    assert!(
        own.starts_with(&format!("/shops/hearth/reviews/{id}?token=")) && own.ends_with("&lang=en&sent=1"),
        "{own}"
    );
    let page = bench.get(&own).await;
    assert!(page.text.contains("Your review is published") && page.text.contains("Pours well."));
    let again = bench.form(FORM, Some(OURS), &fields).await;
    assert_eq!(again.header("location"), format!("{PAGE}?lang=en&sent=before#write"));
    let list = bench.get(REVIEWS).await;
    assert_eq!(list.ids(), [id]);
    assert_eq!(list.json()["reviews"][0]["body"], "Pours well.\nHeavy.");
    // The form in an included fragment has no id of its own.
    assert_eq!(bench.form(FORM, Some(THEIRS), &[("rating", "5")]).await.status, 303);
    assert_eq!(bench.get(REVIEWS).await.ids().len(), 2);
}

#[tokio::test]
async fn b1_a_form_with_a_fault_comes_back_with_all_that_was_typed() {
    let bench = Bench::new().await;
    let fields = [("id", "x"), ("rating", "9"), ("title", "Heavy"), ("body", "Pours well."), ("email", "nobody")];
    let page = bench.form(&format!("{FORM}?lang=ru"), None, &fields).await;
    assert_eq!(page.status, 422);
    for kept in ["value=\"Heavy\"", ">Pours well.</textarea>", "value=\"nobody\"", "<html lang=\"ru\"", " open"] {
        assert!(page.text.contains(kept), "{kept}");
    }
    assert_eq!(page.text.matches("aria-invalid=\"true\"").count(), 1, "the address");
    assert!(bench.get(REVIEWS).await.ids().is_empty());
}

/// Whatever the reason of a refusal, nobody has to type again.
#[tokio::test]
async fn b1_a_form_beyond_the_rate_comes_back_too() {
    let bench = Bench::with(&[("PLAUDIT_POSTS_PER_HOUR", "1")]).await;
    let fields = [("rating", "4"), ("title", "Heavy"), ("body", "Pours well & steadily.")];
    assert_eq!(bench.form(FORM, None, &fields).await.status, 303);
    let page = bench.form(FORM, None, &fields).await;
    assert_eq!(page.status, 429);
    let busy = Locale::of("en").unwrap().text("sent-busy");
    for kept in ["value=\"Heavy\"", ">Pours well &amp; steadily.</textarea>", "value=\"4\" checked", " open", &busy] {
        assert!(page.text.contains(kept), "{kept} in {}", page.text);
    }
    assert_eq!(bench.get(REVIEWS).await.ids().len(), 1);
}

/// C5: a field that people neither see nor reach was filled: a person looks at it first, whatever it says.
#[tokio::test]
async fn c5_the_trap_holds() {
    let bench = Bench::new().await;
    for rating in ["1", "5"] {
        let answer = bench.form(FORM, None, &[("rating", rating), ("website", "https://spam.example")]).await;
        let page = bench.get(answer.header("location")).await;
        assert!(page.text.contains("A person will look"), "{}", page.text);
    }
    assert!(bench.get(REVIEWS).await.ids().is_empty());
}

#[tokio::test]
async fn g7_forms_of_other_sites_are_refused() {
    let bench = Bench::new().await;
    let before = bench.state("hearth").await;
    for other in ["https://evil.example", "http://shop.example", "https://shop.example.evil.example"] {
        bench.form(FORM, Some(other), &[("rating", "5")]).await.problem(403);
    }
    let odd = Request::post(FORM)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header(header::ORIGIN, axum::http::HeaderValue::from_bytes(b"https://\xff").unwrap());
    bench.send(odd.body(Body::from("rating=5")).unwrap()).await.problem(403);
    assert_eq!(bench.state("hearth").await, before);
}

#[tokio::test]
async fn g7_forms_have_a_limit_and_a_type() {
    let bench = Bench::new().await;
    bench.form(FORM, None, &[("rating", "5"), ("body", &"x".repeat(98_304))]).await.problem(413);
    bench.post_to(FORM, "{}").await.problem(415);
    // Every field at its limit, in the signs that take the most room.
    let (long, line) = ("🫖".repeat(5_000), "🫖".repeat(60));
    let fields = [("id", &*id(1)), ("rating", "5"), ("title", &*line.repeat(2)), ("body", &*long), ("author", &*line)];
    assert_eq!(bench.form(FORM, None, &fields).await.status, 303);
    assert_eq!(bench.get(REVIEWS).await.json()["reviews"][0]["body"], long);
}
