//! D6, D7: connections in the settings: added, changed, tried out, switched off, removed; keys seen by owners alone.

use crate::bench::{Bench, Browser, NOW};
use axum::http::StatusCode;
use plaudit_model::event::{Detail, EventKind};
use plaudit_model::ids::ReviewId;
use plaudit_model::time::Millis;
use plaudit_server::outlets::open;
use plaudit_store::{Happened, NewJob, Outlet, RemoteCase, ToldEvent};

const LIST: &str = "/inbox/settings/demo/outlets";
/// A public address by its number: nothing is looked up, and nothing is called.
const ADDRESS: &str = "https://93.184.216.34/in";

async fn one(bench: &Bench) -> Outlet {
    bench.app.store.outlets(&bench.demo).await.unwrap().remove(0)
}

fn secrets(bench: &Bench, outlet: &Outlet) -> String {
    open(&bench.app.secrets, &bench.demo, &outlet.kind, &outlet.sealed).unwrap()
}

async fn add(browser: &Browser<'_>, fields: &[(&str, &str)]) -> crate::bench::Answer {
    browser.post(&format!("{LIST}/new"), fields).await
}

#[tokio::test]
async fn d6_a_webhook_is_added_changed_and_removed() {
    let bench = Bench::new().await;
    let browser = bench.sign_in("aru@shop.example").await;
    assert!(browser.get(LIST).await.text.contains("Nothing is connected yet."));
    let form = browser.get(&format!("{LIST}/new?kind=webhook")).await;
    assert!(form.text.contains("event-case.sla_breached") && form.text.contains("ed25519"));

    let bad =
        add(&browser, &[("kind", "webhook"), ("url", "http://127.0.0.1/x"), ("name", "Care"), ("act", "save")]).await;
    assert_eq!(bad.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        bad.text.contains("an address of this machine") && bad.text.contains("value=\"Care\""),
        "what was typed stays"
    );

    let fields = [("kind", "webhook"), ("url", ADDRESS), ("name", "Care"), ("event-case.opened", "1"), ("act", "save")];
    let added = add(&browser, &fields).await;
    let outlet = one(&bench).await;
    assert_eq!((added.status, outlet.events.as_slice()), (StatusCode::OK, &[EventKind::CaseOpened][..]));
    let key = secrets(&bench, &outlet);
    assert!(key.starts_with("whsec_") && added.text.contains(&key), "the key is shown at once");
    let at = format!("{LIST}/{}", outlet.id);
    assert!(!browser.get(&at).await.text.contains(&key), "and not with every look");
    assert!(browser.post(&at, &[("act", "show")]).await.text.contains(&key));

    let rotated = browser.post(&at, &[("act", "rotate")]).await;
    let now = one(&bench).await;
    let new_key = secrets(&bench, &now);
    assert!(new_key != key && rotated.text.contains(&new_key));
    assert_eq!(now.before, Some((outlet.sealed.clone(), NOW.plus(Millis::DAY))));

    let stale = browser.post(&at, &[("act", "save"), ("revision", "1"), ("url", ADDRESS), ("name", "Old")]).await;
    assert_eq!((stale.status, one(&bench).await.name.as_str()), (StatusCode::CONFLICT, "Care"));
    let revision = now.revision.to_string();
    let saved = browser.post(&at, &[("act", "save"), ("revision", &revision), ("url", ADDRESS), ("name", "New")]).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER);
    let changed = one(&bench).await;
    assert_eq!((changed.name.as_str(), changed.events.len(), changed.sealed), ("New", 0, now.sealed));

    browser.post(&at, &[("act", "off")]).await;
    assert!(!one(&bench).await.enabled && browser.get(LIST).await.text.contains("Off"));
    assert_eq!(browser.post(&at, &[("act", "remove")]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(bench.app.store.outlets(&bench.demo).await.unwrap(), []);
    assert_eq!(browser.get(&at).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn d6_a_pair_of_keys_shows_its_public_half_alone() {
    let bench = Bench::new().await;
    let browser = bench.sign_in("aru@shop.example").await;
    let added = add(&browser, &[("kind", "webhook"), ("url", ADDRESS), ("pair", "1"), ("act", "save")]).await;
    let key = secrets(&bench, &one(&bench).await);
    assert!(key.starts_with("whsk_") && added.text.contains("whpk_") && !added.text.contains(&key));
}

#[tokio::test]
async fn g7_only_owners_of_the_shop_reach_connections() {
    let bench = Bench::new().await;
    let owner = bench.sign_in("aru@shop.example").await;
    add(&owner, &[("kind", "webhook"), ("url", ADDRESS), ("act", "save")]).await;
    let outlet = one(&bench).await;
    let at = format!("{LIST}/{}", outlet.id);
    for (who, status) in [
        ("dana@shop.example", StatusCode::FORBIDDEN),
        ("olga@shop.example", StatusCode::FORBIDDEN),
        ("mallory@shop.example", StatusCode::NOT_FOUND),
    ] {
        let browser = bench.sign_in(who).await;
        for page in [LIST, &format!("{LIST}/new?kind=webhook"), &at] {
            assert_eq!(browser.get(page).await.status, status, "{who} {page}");
        }
        for act in ["show", "rotate", "off", "remove", "test", "dry", "resend", "replay", "save"] {
            assert_eq!(browser.post(&at, &[("act", act)]).await.status, status, "{who} {act}");
        }
        assert_eq!(add(&browser, &[("kind", "webhook"), ("url", ADDRESS)]).await.status, status, "{who}");
    }
    // The same id in a shop of one's own is another connection: there is none.
    let mallory = bench.sign_in("mallory@shop.example").await;
    let other = format!("/inbox/settings/other/outlets/{}", outlet.id);
    assert_eq!(mallory.post(&other, &[("act", "show")]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(one(&bench).await, outlet);
}

#[tokio::test]
async fn d7_secrets_are_sealed_kept_and_never_shown() {
    let bench = Bench::new().await;
    let browser = bench.sign_in("aru@shop.example").await;
    let address = ("url", "https://93.184.216.34");
    let missing = add(&browser, &[("kind", "zendesk"), address, ("user", "aru@shop.example"), ("act", "save")]).await;
    assert_eq!(missing.status, StatusCode::UNPROCESSABLE_ENTITY, "the token is needed");
    let fields = [
        ("kind", "zendesk"),
        address,
        ("user", "aru@shop.example"),
        ("token", "tok-s3cret"),
        ("share_email", "1"),
        ("act", "save"),
    ];
    let added = add(&browser, &fields).await;
    let outlet = one(&bench).await;
    assert!(!added.text.contains("tok-s3cret") && !outlet.settings.contains("tok-s3cret"));
    assert!(secrets(&bench, &outlet).contains("tok-s3cret") && outlet.settings.contains("share_email"));
    assert!(added.text.contains("/v1/shops/demo/outlets/") && added.text.contains("whsec_"), "the way back is shown");
    assert!(!outlet.sealed.contains("s3cret"));
    let at = format!("{LIST}/{}", outlet.id);
    assert!(browser.get(&at).await.text.contains("Entered and sealed."));
    // Left empty, it stays.
    let revision = outlet.revision.to_string();
    let again =
        [("act", "save"), ("revision", revision.as_str()), address, ("user", "bek@shop.example"), ("name", "Tickets")];
    assert_eq!(browser.post(&at, &again).await.status, StatusCode::SEE_OTHER);
    let kept = one(&bench).await;
    assert!(secrets(&bench, &kept).contains("tok-s3cret") && kept.settings.contains("bek@shop.example"));
    // A dry run shows the calls without it.
    let dry = browser.post(&at, &[("act", "dry")]).await;
    assert!(dry.text.contains("/api/v2/tickets.json") && dry.text.contains("Basic ***"), "{}", dry.text);
    assert!(!dry.text.contains("tok-s3cret") && dry.text.contains("external_id"));
}

#[tokio::test]
async fn d8_mail_to_the_shops_people() {
    let bench = Bench::new().await;
    let browser = bench.sign_in("aru@shop.example").await;
    for to in ["", "aru", "aru@shop.example\nnobody"] {
        let bad = add(&browser, &[("kind", "mail"), ("to", to), ("language", "ru"), ("act", "save")]).await;
        assert_eq!(bad.status, StatusCode::UNPROCESSABLE_ENTITY, "{to}");
    }
    let to = "aru@shop.example\n bek@shop.example ";
    let added = add(&browser, &[("kind", "mail"), ("to", to), ("language", "ru"), ("act", "save")]).await;
    assert!(added.text.contains("No mail server is set up"), "{}", added.text);
    assert_eq!(one(&bench).await.settings, r#"{"to":["aru@shop.example","bek@shop.example"],"language":"ru"}"#);
}

#[tokio::test]
async fn d6_what_was_sent_can_be_sent_again() {
    let bench = Bench::new().await;
    let browser = bench.sign_in("aru@shop.example").await;
    add(&browser, &[("kind", "webhook"), ("url", ADDRESS), ("event-case.opened", "1"), ("act", "save")]).await;
    let outlet = one(&bench).await;
    for (n, kind) in [(1, EventKind::CaseOpened), (2, EventKind::CaseOpened), (3, EventKind::CaseClosed)] {
        let happened = Happened { kind, conversation: String::new(), at: NOW, detail: Detail::default() };
        bench.app.store.enqueue(&bench.demo, &happened.job(), NOW).await.unwrap();
        let job = bench.app.store.claim_jobs(NOW, 60_000, 9).await.unwrap().remove(0);
        let at = NOW.plus(-n * 3_600_000);
        let event = ToldEvent { id: format!("msg_{n}"), kind, conversation: String::new(), body: "{}".into(), at };
        assert!(bench.app.store.fan_out(&job, Some(&event), &[] as &[NewJob], NOW).await.unwrap());
    }
    let at = format!("{LIST}/{}", outlet.id);
    let waiting = async || bench.app.store.claim_jobs(NOW, 60_000, 99).await.unwrap().len();
    assert!(browser.post(&at, &[("act", "resend"), ("event", "msg_2")]).await.text.contains("again: 1"));
    assert_eq!(waiting().await, 1);
    assert!(browser.post(&at, &[("act", "resend"), ("event", "msg_9")]).await.text.contains("again: 0"));
    let time = [("act", "replay"), ("from", "2026-11-21T20:00"), ("until", "2026-11-21T22:59")];
    assert!(
        browser.post(&at, &time).await.text.contains("again: 1"),
        "two hours ago, not the one that it does not want"
    );
    assert_eq!(waiting().await, 1);
    let bad = browser.post(&at, &[("act", "replay"), ("from", "yesterday"), ("until", "")]).await;
    assert_eq!(bad.status, StatusCode::UNPROCESSABLE_ENTITY);
}

/// The pages speak the browser's language.
#[tokio::test]
async fn d6_connections_in_every_language() {
    use axum::body::Body;
    use axum::http::{Request, header};
    let bench = Bench::new().await;
    let browser = bench.sign_in("aru@shop.example").await;
    for (language, words) in
        [("ru", "Подключения"), ("fa", "اتصال‌ها"), ("kk", "Қосылымдар"), ("vi", "Kết nối"), ("el", "Συνδέσεις")]
    {
        for kind in ["", "/new?kind=webhook", "/new?kind=mail", "/new?kind=bitrix24", "/new?kind=template&preset=slack"]
        {
            let request = Request::get(format!("{LIST}{kind}"))
                .header(header::COOKIE, &browser.cookie)
                .header(header::ACCEPT_LANGUAGE, format!("{language}-XX,en;q=0.5"));
            let page = bench.send(request.body(Body::empty()).unwrap()).await;
            assert_eq!(page.status, StatusCode::OK, "{language} {kind}");
            assert!(!page.text.contains("out-") || page.text.contains("outlets"), "{language} {kind}");
            assert!(!kind.is_empty() || page.text.contains(words), "{language}: {}", page.text);
        }
    }
    assert_eq!(browser.get(&format!("{LIST}/new?kind=nothing")).await.status, StatusCode::NOT_FOUND);
}

/// What stopped working is said to the owners on every page, and to nobody else.
#[tokio::test]
async fn d6_owners_see_that_a_connection_was_switched_off() {
    let bench = Bench::new().await;
    let owner = bench.sign_in("aru@shop.example").await;
    add(&owner, &[("kind", "webhook"), ("url", ADDRESS), ("name", "Care desk"), ("act", "save")]).await;
    let outlet = one(&bench).await;
    assert!(!owner.get("/inbox").await.text.contains("Care desk"));
    bench.app.store.disable_outlet(&bench.demo, &outlet, Millis(i64::MAX), "gone for good (410)").await.unwrap();
    let at = format!("{LIST}/{}", outlet.id);
    for page in ["/inbox", LIST] {
        let text = owner.get(page).await.text;
        assert!(text.contains("Care desk was switched off") && text.contains(&at), "{page}");
    }
    assert!(owner.get(&at).await.text.contains("gone for good (410)"), "and its page says why");
    for other in ["dana@shop.example", "mallory@shop.example"] {
        assert!(!bench.sign_in(other).await.get("/inbox").await.text.contains("Care desk"), "{other}");
    }
    let revision = outlet.revision.to_string();
    let fields = [("act", "save"), ("revision", revision.as_str()), ("url", ADDRESS), ("name", "Care desk")];
    assert_eq!(owner.post(&at, &fields).await.status, StatusCode::SEE_OTHER);
    assert!(!owner.get("/inbox").await.text.contains("was switched off"));
}

/// D7: the case page leads to the case in the other system.
#[tokio::test]
async fn d7_a_case_shows_where_else_it_is() {
    let bench = Bench::new().await;
    let owner = bench.sign_in("aru@shop.example").await;
    let fields =
        [("kind", "zendesk"), ("url", "https://93.184.216.34"), ("user", "a@b.example"), ("token", "t-s3cret")];
    add(&owner, &fields).await;
    let outlet = one(&bench).await;
    let review = bench.review(1, 2, "The lid leaks", "Water comes out.").await;
    let review = ReviewId::parse(&review).unwrap();
    bench.app.store.hold_remote(&bench.demo, &outlet.id, &review, NOW, 9).await.unwrap();
    let link = "https://shop.zendesk.example/agent/tickets/35436";
    let remote = RemoteCase {
        outlet: outlet.id.clone(),
        remote: "35436".into(),
        url: link.into(),
        fingerprint: "f".into(),
        sent: NOW,
    };
    bench.app.store.put_remote(&bench.demo, &review, &remote).await.unwrap();
    let at = format!("/inbox/cases/demo/{review}");
    let page = bench.sign_in("dana@shop.example").await.get(&at).await;
    assert!(page.text.contains(link) && page.text.contains("zendesk 35436"), "{}", page.text);
    // An address that a template made up is no link.
    let odd = RemoteCase { url: "javascript:alert(1)".into(), ..remote };
    bench.app.store.put_remote(&bench.demo, &review, &odd).await.unwrap();
    assert!(!owner.get(&at).await.text.contains("javascript:"));
}
