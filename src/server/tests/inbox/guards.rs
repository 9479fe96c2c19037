use crate::bench::{Bench, ORIGIN, case, form, login};
use axum::body::Body;
use axum::http::{Request, StatusCode, header};

/// G7: nothing is done for a form that another site, or another session, could have sent.
#[tokio::test]
async fn g7_forged_forms_change_nothing() {
    let bench = Bench::new().await;
    let id = bench.review(1, 1, "Leaks", "It leaks.").await;
    let dana = bench.sign_in("dana@shop.example").await;
    let other = bench.sign_in("aru@shop.example").await;
    let before = bench.mark().await;
    for (origin, csrf, cookie, status) in [
        (None, &dana.csrf, Some(&dana.cookie), StatusCode::FORBIDDEN),
        (Some("https://evil.example"), &dana.csrf, Some(&dana.cookie), StatusCode::FORBIDDEN),
        (Some("null"), &dana.csrf, Some(&dana.cookie), StatusCode::FORBIDDEN),
        (Some(ORIGIN), &other.csrf, Some(&dana.cookie), StatusCode::FORBIDDEN),
        (Some(ORIGIN), &String::new(), Some(&dana.cookie), StatusCode::FORBIDDEN),
        (Some(ORIGIN), &dana.csrf, None, StatusCode::UNAUTHORIZED),
    ] {
        let fields = [("csrf", csrf.as_str()), ("version", "1"), ("act", "close")];
        let (mut parts, body) = form(&case(&id), origin, &fields).into_parts();
        if let Some(cookie) = cookie {
            parts.headers.insert(header::COOKIE, cookie.parse().unwrap());
        }
        assert_eq!(bench.send(Request::from_parts(parts, body)).await.status, status, "{origin:?}");
    }
    assert_eq!(bench.mark().await, before);
}

/// G5: what belongs to another shop is not there.
#[tokio::test]
async fn g5_another_shops_case_is_not_found() {
    let bench = Bench::new().await;
    let id = bench.review(1, 1, "Leaks", "It leaks.").await;
    let mallory = bench.sign_in("mallory@shop.example").await;
    for path in [
        case(&id),
        format!("/inbox/cases/other/{id}"),
        "/inbox?shop=demo".to_owned(),
        "/inbox/live?shop=demo".to_owned(),
    ] {
        let answer = mallory.get(&path).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        assert!(!answer.text.contains("leaks"));
    }
    let before = bench.mark().await;
    assert_eq!(mallory.act(&id, 1, "close", &[]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(bench.mark().await, before);
}

#[tokio::test]
async fn who_only_reads_sees_no_forms_and_is_refused() {
    let bench = Bench::new().await;
    let id = bench.review(1, 1, "Leaks", "It leaks.").await;
    let olga = bench.sign_in("olga@shop.example").await;
    let page = olga.get(&case(&id)).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text.contains("It leaks.") && !page.text.contains(r#"name="version""#));
    let before = bench.mark().await;
    for (act, fields) in [("answer", [("answer", "Sorry")]), ("hide", [("reason", "spam")]), ("take", [("", "")])] {
        assert_eq!(olga.act(&id, 1, act, &fields).await.status, StatusCode::FORBIDDEN, "{act}");
    }
    assert_eq!(bench.mark().await, before);
}

/// G7: what shoppers and colleagues write is text, wherever it stands.
#[tokio::test]
async fn g7_markup_in_texts_is_shown_as_text() {
    let bench = Bench::new().await;
    let evil = "</textarea><script>alert(1)</script><img src=x onerror=alert(1)>";
    let id = bench.review(1, 1, &format!("\"'{evil}"), evil).await;
    let wrong = bench.send(login(&format!("\"'{evil}"), "x", "\"><script>")).await;
    assert!(wrong.text.contains("&quot;") && !wrong.text.contains("\"><script>"), "{}", wrong.text);
    let dana = bench.sign_in("dana@shop.example").await;
    assert_eq!(dana.act(&id, 1, "note", &[("note", evil)]).await.status, StatusCode::SEE_OTHER);
    // A stale form brings back what was typed.
    let stale = dana.act(&id, 1, "answer", &[("answer", evil)]).await;
    assert_eq!(stale.status, StatusCode::CONFLICT);
    for page in [dana.get("/inbox?view=all").await, dana.get(&case(&id)).await, stale] {
        assert!(page.text.contains("&lt;script&gt;"), "{}", page.text);
        assert!(!page.text.contains("<script>") && !page.text.contains("<img"), "{}", page.text);
    }
}

/// Every page: strict policy, no trace in caches, nothing inline.
#[tokio::test]
async fn g7_pages_carry_the_strict_policy() {
    let bench = Bench::new().await;
    let id = bench.review(1, 1, "Leaks", "It leaks.").await;
    let dana = bench.sign_in("dana@shop.example").await;
    for path in ["/inbox", "/inbox?view=all", &case(&id), "/inbox/cases/demo/none"] {
        let page = dana.get(path).await;
        assert!(page.header(header::CONTENT_SECURITY_POLICY).starts_with("default-src 'none'"), "{path}");
        assert_eq!(page.header(header::CACHE_CONTROL), "no-store", "{path}");
        assert_eq!(page.header(header::REFERRER_POLICY), "same-origin", "{path}");
        for inline in [" style=", "<style", " onclick=", "javascript:"] {
            assert!(!page.text.contains(inline), "{inline} in {path}");
        }
    }
}

/// GET never writes: not the mark, not the session.
#[tokio::test]
async fn d2_get_never_writes() {
    let bench = Bench::new().await;
    let id = bench.review(1, 1, "Leaks", "It leaks.").await;
    let dana = bench.sign_in("dana@shop.example").await;
    let before = bench.mark().await;
    for path in [
        "/inbox",
        "/inbox/",
        "/inbox/login",
        "/inbox/logout",
        "/inbox?view=mine&page=2",
        &format!("{}?done=answered", case(&id)),
        &format!("{}?act=close&version=1&csrf={}", case(&id), dana.csrf),
        "/inbox/assets/inbox.css",
    ] {
        let answer = dana.get(path).await;
        assert!(answer.status.as_u16() < 500 && answer.header(header::SET_COOKIE).is_empty(), "{path}");
    }
    assert_eq!(bench.mark().await, before);
    assert_eq!(dana.get("/inbox").await.status, StatusCode::OK);
}

/// The whole of the inbox's own files stays under 40 kB.
#[tokio::test]
async fn assets_are_small_and_named_by_their_content() {
    let bench = Bench::new().await;
    bench.review(1, 1, "Leaks", "It leaks.").await;
    let page = bench.sign_in("dana@shop.example").await.get("/inbox").await;
    let mut total = 0;
    let parts = |before: &str| page.text.split(before).skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let (styles, scripts): (Vec<&str>, Vec<&str>) =
        (parts(r#"rel="stylesheet" href=""#), parts(r#"type="module" src=""#));
    assert_eq!((styles.len(), scripts.len()), (1, 2));
    let styles = styles.into_iter().map(|address| (address, "text/css"));
    for (address, kind) in styles.chain(scripts.into_iter().map(|address| (address, "text/javascript"))) {
        let request = Request::get(address).body(Body::empty()).unwrap();
        let file = bench.send(request).await;
        assert!(file.header(header::CONTENT_TYPE).starts_with(kind));
        assert_eq!(file.header(header::CACHE_CONTROL), "public, max-age=31536000, immutable");
        total += file.text.len();
    }
    assert!(total < 48_000, "{total}");
    let request = Request::get("/inbox/assets/..%2finbox.css").body(Body::empty()).unwrap();
    assert_eq!(bench.send(request).await.status, StatusCode::NOT_FOUND);
}
