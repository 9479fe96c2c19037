use crate::bench::{Bench, NOW, PASSWORD, case, form, login};
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use plaudit_server::config::{Config, Flags};
use plaudit_server::guard::limits::Limits;
use std::net::IpAddr;

#[tokio::test]
async fn signing_in_begins_a_session_in_a_safe_cookie() {
    let bench = Bench::new().await;
    let answer = bench.send(login(" DANA@shop.example ", PASSWORD, "")).await;
    assert_eq!((answer.status, answer.header(header::LOCATION)), (StatusCode::SEE_OTHER, "/inbox"));
    let cookie = answer.header(header::SET_COOKIE);
    let (token, attributes) = cookie.split_once("; ").unwrap();
    assert_eq!(attributes, "Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=1209600");
    assert_eq!(token.strip_prefix("__Host-plaudit=").unwrap().len(), 43);
}

#[tokio::test]
async fn an_unknown_address_and_a_wrong_password_get_the_same_answer() {
    let bench = Bench::new().await;
    let wrong = bench.send(login("dana@shop.example", "not the password", "")).await;
    let unknown = bench.send(login("dora@shop.example", PASSWORD, "")).await;
    for answer in [&wrong, &unknown] {
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(answer.header(header::SET_COOKIE), "");
        assert!(!answer.text.contains(PASSWORD));
    }
    assert_eq!(wrong.text, unknown.text.replace("dora@", "dana@"));
}

#[tokio::test]
async fn g7_attempts_are_counted() {
    let bench = Bench::new().await;
    for _ in 0..bench.app.config.logins_per_minute {
        bench.send(login("nobody@shop.example", "", "")).await;
    }
    let answer = bench.send(login("dana@shop.example", PASSWORD, "")).await;
    assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(answer.text.contains("Too many attempts") && !answer.header(header::RETRY_AFTER).is_empty());
}

/// Guessing from many addresses at once.
#[tokio::test]
async fn g7_attempts_on_one_account_are_counted_whatever_they_come_from() {
    let limits = Limits::new(&Config::load(&Flags::default(), |_| None).unwrap(), false);
    let try_once = |n: u8, email: &str| limits.login(IpAddr::from([203, 0, 113, n]), email, NOW).is_ok();
    assert!((0..30).all(|n| try_once(n, "dana@shop.example")));
    assert!(!try_once(30, " DANA@Shop.Example "), "in whatever spelling");
    assert!(try_once(31, "aru@shop.example"), "others sign in as ever");
}

#[tokio::test]
async fn g7_a_login_form_of_another_site_is_refused() {
    let bench = Bench::new().await;
    let fields = [("email", "dana@shop.example"), ("password", PASSWORD)];
    for origin in [None, Some("https://evil.example"), Some("null")] {
        let answer = bench.send(form("/inbox/login", origin, &fields)).await;
        assert_eq!((answer.status, answer.header(header::SET_COOKIE)), (StatusCode::FORBIDDEN, ""), "{origin:?}");
    }
}

#[tokio::test]
async fn a_link_from_mail_leads_to_its_case_after_signing_in_and_nowhere_else() {
    let bench = Bench::new().await;
    let id = bench.review(1, 1, "Leaks", "It leaks.").await;
    let asked = bench.send(Request::get(case(&id)).body(Body::empty()).unwrap()).await;
    assert_eq!(asked.status, StatusCode::SEE_OTHER);
    assert_eq!(asked.header(header::LOCATION), format!("/inbox/login?to=%2Finbox%2Fcases%2Fdemo%2F{id}"));
    for (to, expected) in
        [(case(&id).as_str(), case(&id).as_str()), ("//evil.example", "/inbox"), ("https://evil.example", "/inbox")]
    {
        let answer = bench.send(login("dana@shop.example", PASSWORD, to)).await;
        assert_eq!(answer.header(header::LOCATION), expected);
    }
}

#[tokio::test]
async fn a_session_ends_when_one_signs_out_or_after_two_weeks() {
    let bench = Bench::new().await;
    let (first, second) = (bench.sign_in("dana@shop.example").await, bench.sign_in("dana@shop.example").await);
    let out = first.post("/inbox/logout", &[]).await;
    assert_eq!((out.status, out.header(header::LOCATION)), (StatusCode::SEE_OTHER, "/inbox/login"));
    assert!(out.header(header::SET_COOKIE).contains("Max-Age=0"));
    assert_eq!(first.get("/inbox").await.header(header::LOCATION), "/inbox/login");
    assert_eq!(second.get("/inbox").await.status, StatusCode::OK);
    bench.app.clock.forward(plaudit_server::session::LIFETIME);
    assert_eq!(second.get("/inbox").await.status, StatusCode::SEE_OTHER);
}
