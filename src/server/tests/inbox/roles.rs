//! D2: every act of every page, tried by every role. What a role does not allow is answered with a page that says so and
//! changes nothing; nobody is shown a button that would be refused.

use crate::bench::{Answer, Bench, Browser, PASSWORD, case};
use axum::http::StatusCode;
use plaudit_model::role::Right;
use plaudit_store::Role;

/// An act with its fields, and what it takes.
type Sent = (&'static str, &'static [(&'static str, &'static str)], Right);

/// Where a form goes, with a conversation's id put in for `{id}`; what it sends; what it takes.
const ACTS: &[Sent] = &[
    ("{id}", &[("act", "answer"), ("answer", "Sorry.")], Right::Care),
    ("{id}", &[("act", "alone"), ("alone", "Sorry.")], Right::Care),
    ("{id}", &[("act", "note"), ("note", "Seen.")], Right::Care),
    ("{id}", &[("act", "take")], Right::Care),
    ("{id}", &[("act", "assign"), ("assignee", "")], Right::Care),
    ("{id}", &[("act", "answered_by_mail")], Right::Care),
    ("{id}", &[("act", "merge"), ("into", "0b1f7d52-6a6c-4c55-9a57-3f8e2f0d9c02")], Right::Care),
    ("{id}", &[("act", "part")], Right::Care),
    ("{id}", &[("act", "solve")], Right::Care),
    ("{id}", &[("act", "hold")], Right::Care),
    ("{id}", &[("act", "wait")], Right::Care),
    ("{id}", &[("act", "resume")], Right::Care),
    ("{id}", &[("act", "looked")], Right::Care),
    ("{id}", &[("act", "tag"), ("tag", "vip")], Right::Care),
    ("{id}", &[("act", "untag"), ("tag", "vip")], Right::Care),
    ("{id}", &[("act", "prioritise"), ("priority", "high")], Right::Care),
    ("{id}", &[("act", "team"), ("team", "")], Right::Care),
    ("{id}", &[("act", "snooze"), ("until", "hour")], Right::Care),
    ("{id}", &[("act", "wake")], Right::Care),
    ("{id}", &[("act", "close")], Right::Care),
    ("{id}", &[("act", "reopen")], Right::Care),
    ("{id}", &[("act", "correct"), ("polarity", "neutral")], Right::Care),
    ("{id}", &[("act", "hide"), ("reason", "spam")], Right::Moderate),
    ("{id}", &[("act", "publish")], Right::Moderate),
    ("{id}", &[("act", "show_reply"), ("reply", "0b1f7d52-6a6c-4c55-9a57-3f8e2f0d9c03")], Right::Moderate),
    (
        "{id}",
        &[("act", "hide_reply"), ("reply", "0b1f7d52-6a6c-4c55-9a57-3f8e2f0d9c03"), ("reason", "spam")],
        Right::Moderate,
    ),
    ("{id}/photos", &[("act", "show"), ("photo", "00000000000000000000000000000001")], Right::Moderate),
    ("/inbox/several", &[("query", "shop=demo"), ("act", "close")], Right::Care),
    ("/inbox/undo", &[("query", "shop=demo")], Right::Care),
    ("/inbox/views", &[("query", "shop=demo"), ("act", "save"), ("name", "Mine")], Right::Read),
    ("/inbox/people/demo", &[("act", "withdraw"), ("invitation", "none")], Right::People),
    ("/inbox/settings/demo/storefront", &[("name", "")], Right::Settings),
    ("/inbox/settings/demo/form", &[("act", "preview")], Right::Settings),
    ("/inbox/settings/demo/questions", &[("act", "up"), ("id", "none")], Right::Settings),
    ("/inbox/settings/demo/questions/edit", &[("act", "preview")], Right::Settings),
    ("/inbox/settings/demo/products/edit", &[("act", "save")], Right::Settings),
    ("/inbox/settings/demo/products/import/apply", &[("file", "")], Right::Settings),
    ("/inbox/settings/demo/outlets/new", &[("kind", "webhook")], Right::Settings),
    ("/inbox/settings/demo/tag", &[("page", "")], Right::Settings),
];

/// Pages that not everybody may open.
const PAGES: &[(&str, Right)] = &[
    ("/inbox", Right::Read),
    ("{id}", Right::Read),
    ("/inbox/account", Right::Read),
    ("/inbox/people/demo", Right::People),
    ("/inbox/settings", Right::Settings),
    ("/inbox/settings/demo/storefront", Right::Settings),
    ("/inbox/settings/demo/form", Right::Settings),
    ("/inbox/settings/demo/questions", Right::Settings),
    ("/inbox/settings/demo/questions/edit", Right::Settings),
    ("/inbox/settings/demo/products", Right::Settings),
    ("/inbox/settings/demo/products/edit", Right::Settings),
    ("/inbox/settings/demo/products/export.csv", Right::Settings),
    ("/inbox/settings/demo/products/import", Right::Settings),
    ("/inbox/settings/demo/products/import/faults.csv", Right::Settings),
    ("/inbox/settings/demo/outlets", Right::Settings),
    ("/inbox/settings/demo/outlets/new?kind=webhook", Right::Settings),
    ("/inbox/settings/demo/tag", Right::Settings),
];

/// One of each role.
async fn people(bench: &Bench) -> Vec<(Role, Browser<'_>)> {
    let hash = plaudit_server::session::hash_password(PASSWORD).unwrap();
    let nia = bench.app.store.create_user("nia@shop.example", "Nia", &hash, bench.app.clock.now()).await.unwrap();
    bench.app.store.set_member(&bench.demo, nia, Role::Manager).await.unwrap();
    let mut people = Vec::new();
    for (role, who) in [(Role::ReadOnly, "olga"), (Role::Agent, "dana"), (Role::Manager, "nia"), (Role::Owner, "aru")] {
        people.push((role, bench.sign_in(&format!("{who}@shop.example")).await));
    }
    people
}

/// A page that says in words that the role does not allow it, with a way on and nothing to press.
fn refused(answer: &Answer, at: &str) {
    assert_eq!(answer.status, StatusCode::FORBIDDEN, "{at}");
    let main = answer.text.split("<main").nth(1).unwrap_or_else(|| panic!("{at}: no page in {}", answer.text));
    let says = ["You can read this, not change it", "Your role does not allow this"];
    assert!(says.iter().any(|text| main.contains(text)) && main.contains("Ask an owner"), "{at}: {main}");
    assert!(main.contains("href=\"/inbox\"") && !main.contains("<form") && !main.contains("<button"), "{at}: {main}");
}

#[tokio::test]
async fn d2_every_act_asks_for_its_right() {
    let bench = Bench::new().await;
    let id = bench.review(1, 1, "Leaks", "It leaks.").await;
    for (role, browser) in people(&bench).await {
        for (path, fields, right) in ACTS {
            let path = path.replace("{id}", &case(&id));
            // A version that nobody has: what is allowed is taken for overtaken, so that all try the same.
            let fields: Vec<_> = fields.iter().copied().chain([("version", "0")]).collect();
            let before = bench.mark().await;
            let answer = browser.post(&path, &fields).await;
            let at = format!("{role:?} {path} {fields:?}");
            if role.may(*right) {
                assert_ne!(answer.status, StatusCode::FORBIDDEN, "{at}: {}", answer.text);
            } else {
                refused(&answer, &at);
                assert_eq!(bench.mark().await, before, "{at}");
            }
        }
    }
}

#[tokio::test]
async fn d2_every_page_asks_for_its_right() {
    let bench = Bench::new().await;
    let id = bench.review(1, 1, "Leaks", "It leaks.").await;
    for (role, browser) in people(&bench).await {
        for (path, right) in PAGES {
            let path = path.replace("{id}", &case(&id));
            let answer = browser.get(&path).await;
            let at = format!("{role:?} {path}");
            if role.may(*right) {
                assert_ne!(answer.status, StatusCode::FORBIDDEN, "{at}: {}", answer.text);
            } else {
                refused(&answer, &at);
            }
        }
    }
}

/// Whoever may not is not led on: no links to pages and no buttons for acts that would be refused.
#[tokio::test]
async fn d2_nobody_is_shown_what_they_may_not_do() {
    let bench = Bench::new().await;
    let id = bench.review(1, 1, "Leaks", "It leaks.").await;
    for (role, browser) in people(&bench).await {
        let (list, open) = (browser.get("/inbox").await.text, browser.get(&case(&id)).await.text);
        for (what, right) in [
            ("href=\"/inbox/people/", Right::People),
            ("href=\"/inbox/settings", Right::Settings),
            ("action=\"/inbox/several\"", Right::Care),
            ("class=\"pick\"", Right::Care),
        ] {
            assert_eq!(list.contains(what), role.may(right), "{role:?} {what}");
        }
        for (what, right) in [("value=\"answer\"", Right::Care), ("value=\"hide\"", Right::Moderate)] {
            assert_eq!(open.contains(what), role.may(right), "{role:?} {what}");
        }
    }
}
