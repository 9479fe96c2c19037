//! Roles, invitations, links for another password, sessions, the second step.

use crate::bench::ORIGIN;
use crate::bench::{Bench, Browser, NOW, PASSWORD, form, login};
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use plaudit_model::time::Millis;
use plaudit_server::totp;
use plaudit_store::Role;

const PEOPLE: &str = "/inbox/people/demo";

/// The link that a page shows.
fn link(page: &str) -> String {
    let (_, rest) = page.split_once(&format!("{ORIGIN}/inbox/pass/")).unwrap_or_else(|| panic!("no link in {page}"));
    format!("/inbox/pass/{}", rest.split('<').next().unwrap())
}

async fn member(browser: &Browser<'_>, name: &str) -> String {
    let email = format!("{name}@shop.example");
    browser.bench.app.store.user_by_email(&email).await.unwrap().unwrap().id.to_string()
}

#[tokio::test]
async fn d2_only_owners_say_who_may_do_what() {
    let bench = Bench::new().await;
    let aru = bench.sign_in("aru@shop.example").await;
    let dana = member(&aru, "dana").await;
    for (who, status) in
        [("dana", StatusCode::FORBIDDEN), ("olga", StatusCode::FORBIDDEN), ("mallory", StatusCode::NOT_FOUND)]
    {
        let browser = bench.sign_in(&format!("{who}@shop.example")).await;
        assert_eq!(browser.get(PEOPLE).await.status, status, "{who}");
        let fields = [("act", "role"), ("member", dana.as_str()), ("role", "owner")];
        assert_eq!(browser.post(PEOPLE, &fields).await.status, status, "{who}");
    }
    // A manager changes settings, and roles not.
    let fields = [("act", "role"), ("member", dana.as_str()), ("role", "manager")];
    assert_eq!(aru.post(PEOPLE, &fields).await.status, StatusCode::OK);
    let manager = bench.sign_in("dana@shop.example").await;
    assert_eq!(manager.get("/inbox/settings/demo/storefront").await.status, StatusCode::OK);
    assert_eq!(manager.get(PEOPLE).await.status, StatusCode::FORBIDDEN);
    // The last owner stays one.
    let own = member(&aru, "aru").await;
    for act in ["role", "remove"] {
        let refused = aru.post(PEOPLE, &[("act", act), ("member", &own), ("role", "agent")]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{act}");
        assert!(refused.text.contains("at least one owner"));
    }
    // Who is removed is out at once.
    assert_eq!(aru.post(PEOPLE, &[("act", "remove"), ("member", &dana)]).await.status, StatusCode::OK);
    assert_eq!(manager.get("/inbox").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn d2_an_invitation_lets_one_person_in_once() {
    let bench = Bench::new().await;
    let aru = bench.sign_in("aru@shop.example").await;
    for bad in ["", "no address", "dana@shop.example"] {
        let refused = aru.post(PEOPLE, &[("act", "invite"), ("email", bad), ("role", "agent")]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{bad}");
    }
    let made = aru.post(PEOPLE, &[("act", "invite"), ("email", "New@Shop.example"), ("role", "manager")]).await;
    let link = link(&made.text);
    assert!(!aru.get(PEOPLE).await.text.contains(&link), "shown only once");
    let open = bench.send(Request::get(&link).body(Body::empty()).unwrap()).await;
    assert!(open.text.contains("Join Hearth &amp; Hand") && open.text.contains("new@shop.example"), "{}", open.text);
    let send = async |fields: &[(&str, &str)]| bench.send(form(&link, Some(ORIGIN), fields)).await;
    assert_eq!(send(&[("name", ""), ("password", PASSWORD)]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(send(&[("name", "Nia"), ("password", "short")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let foreign = form(&link, Some("https://evil.example"), &[("name", "Nia"), ("password", PASSWORD)]);
    assert_eq!(bench.send(foreign).await.status, StatusCode::FORBIDDEN);
    assert_eq!(send(&[("name", "Nia"), ("password", PASSWORD)]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(send(&[("name", "Eve"), ("password", PASSWORD)]).await.status, StatusCode::NOT_FOUND, "used up");
    let members = bench.app.store.members(&bench.demo).await.unwrap();
    assert!(members.iter().any(|(user, role)| user.name == "Nia" && *role == Role::Manager));
    bench.sign_in("new@shop.example").await;
    // One that is too old does nothing.
    let made = aru.post(PEOPLE, &[("act", "invite"), ("email", "late@shop.example"), ("role", "agent")]).await;
    bench.app.clock.forward(4 * Millis::DAY);
    let late = bench.send(Request::get(self::link(&made.text)).body(Body::empty()).unwrap()).await;
    assert_eq!(late.status, StatusCode::NOT_FOUND);
    assert!(late.text.contains("does not work any more"));
}

#[tokio::test]
async fn d2_a_link_for_another_password_ends_all_sessions() {
    let bench = Bench::new().await;
    let (aru, dana) = (bench.sign_in("aru@shop.example").await, bench.sign_in("dana@shop.example").await);
    let id = member(&aru, "dana").await;
    let link = link(&aru.post(PEOPLE, &[("act", "reset"), ("member", &id)]).await.text);
    let done = bench.send(form(&link, Some(ORIGIN), &[("password", "quite another one")])).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER);
    assert_eq!(dana.get("/inbox").await.header(header::LOCATION), "/inbox/login");
    assert_eq!(bench.send(login("dana@shop.example", PASSWORD, "")).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(bench.send(login("dana@shop.example", "quite another one", "")).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn d2_sessions_are_listed_and_ended_and_signing_in_is_on_record() {
    let bench = Bench::new().await;
    let (here, there) = (bench.sign_in("dana@shop.example").await, bench.sign_in("dana@shop.example").await);
    bench.send(login("dana@shop.example", "wrong password", "")).await;
    let page = here.get("/inbox/account").await.text;
    assert!(page.contains("this one") && page.contains("wrong password") && page.contains("signed in"), "{page}");
    let session = page.split("name=\"session\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    // Somebody else's session cannot be ended.
    let aru = bench.sign_in("aru@shop.example").await;
    aru.post("/inbox/account", &[("act", "end"), ("session", &session)]).await;
    assert_eq!(there.get("/inbox").await.status, StatusCode::OK);
    here.post("/inbox/account", &[("act", "end"), ("session", &session)]).await;
    assert_eq!(there.get("/inbox").await.status, StatusCode::SEE_OTHER);
    assert_eq!(here.get("/inbox").await.status, StatusCode::OK);
    // A new password needs the present one, and signs out everywhere.
    let change = |now: &'static str| [("act", "password"), ("now", now), ("new", "quite another one")];
    assert_eq!(here.post("/inbox/account", &change("nonsense")).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(here.post("/inbox/account", &change(PASSWORD)).await.status, StatusCode::SEE_OTHER);
    assert_eq!(here.get("/inbox").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn d2_a_second_step_is_set_up_asked_for_and_taken_away() {
    let bench = Bench::new().await;
    let dana = bench.sign_in("dana@shop.example").await;
    dana.post("/inbox/account", &[("act", "offer")]).await;
    let page = dana.get("/inbox/account").await.text;
    let secret = page.split("<code>").nth(1).unwrap().split('<').next().unwrap().to_owned();
    assert!(page.contains("<svg"), "{page}");
    assert_eq!(
        dana.post("/inbox/account", &[("act", "confirm"), ("code", "000000")]).await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    let code = totp::code(&secret, NOW).unwrap();
    let on = dana.post("/inbox/account", &[("act", "confirm"), ("code", &code)]).await;
    assert_eq!(on.status, StatusCode::OK, "{}", on.text);
    let recovery = on.text.split("<li><code>").nth(1).unwrap().split('<').next().unwrap().to_owned();
    assert!(!dana.get("/inbox/account").await.text.contains(&recovery), "shown only once");
    let enter = async |password: &str, code: &str| {
        let fields = [("email", "dana@shop.example"), ("password", password), ("code", code)];
        bench.send(form("/inbox/login", Some(ORIGIN), &fields)).await
    };
    assert!(enter(PASSWORD, "").await.text.contains("asks for a second step"));
    assert_eq!(enter(PASSWORD, &code).await.status, StatusCode::UNPROCESSABLE_ENTITY, "used already");
    assert!(!enter("wrong password", &code).await.text.contains("second step"), "the password comes first");
    bench.app.clock.forward(60_000);
    let code = totp::code(&secret, bench.app.clock.now()).unwrap();
    assert_eq!(enter(PASSWORD, &code).await.status, StatusCode::SEE_OTHER);
    assert_eq!(enter(PASSWORD, &recovery).await.status, StatusCode::SEE_OTHER);
    assert_eq!(enter(PASSWORD, &recovery).await.status, StatusCode::UNPROCESSABLE_ENTITY, "used up");
    dana.post("/inbox/account", &[("act", "second-off"), ("now", PASSWORD)]).await;
    assert_eq!(enter(PASSWORD, "").await.status, StatusCode::SEE_OTHER);
}
