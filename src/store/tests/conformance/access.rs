//! D2: links, roles, sessions and second factors.

use crate::bench::*;
use plaudit_model::time::Millis;
use plaudit_store::{Pass, PassRecord, Role};

stories![
    d2_links_let_somebody_in_once,
    d2_a_shop_keeps_an_owner,
    d2_sessions_are_looked_at_and_ended,
    d2_a_second_factor_takes_no_code_twice,
];

async fn d2_links_let_somebody_in_once(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    let link = |hash: &str, pass| PassRecord {
        token_hash: hash.to_owned(),
        pass,
        email: "new@shop.example".to_owned(),
        made_by: "Ada".to_owned(),
        expires: T0.plus(1000),
    };
    let invitation = link("a", Pass::Invitation(demo.clone(), Role::Manager));
    store.create_pass(&invitation, T0).await.unwrap();
    assert_eq!(store.invitations(&demo, T0).await.unwrap(), std::slice::from_ref(&invitation));
    assert_eq!(store.pass("a", T0).await.unwrap(), Some(invitation));
    assert_eq!(store.pass("a", T0.plus(1000)).await.unwrap(), None, "it is over");
    assert_eq!(store.reset_password("a", "hash", T0).await.unwrap(), None, "an invitation is no other link");
    let user = store.join("a", "New", "hash", T0).await.unwrap().expect("joined");
    assert_eq!(store.join("a", "New", "hash", T0).await.unwrap(), None, "only once");
    let members = store.members(&demo).await.unwrap();
    assert!(members.iter().any(|(member, role)| member.id == user && *role == Role::Manager && member.name == "New"));
    // Invited again with less: nothing is lost.
    store.create_pass(&link("b", Pass::Invitation(demo.clone(), Role::Agent)), T0).await.unwrap();
    assert_eq!(store.join("b", "Other", "other", T0).await.unwrap(), Some(user));
    let known = store.user_by_email("new@shop.example").await.unwrap().unwrap();
    assert_eq!((known.name.as_str(), known.password_hash.as_str()), ("New", "hash"));
    assert!(store.members(&demo).await.unwrap().iter().any(|(_, role)| *role == Role::Manager));
    // Another password ends all sessions.
    store.create_session("s", user, "csrf", T0, T0.plus(1000)).await.unwrap();
    store.create_pass(&link("c", Pass::Reset), T0).await.unwrap();
    assert_eq!(store.reset_password("c", "better", T0).await.unwrap(), Some(user));
    assert!(store.session("s", T0).await.unwrap().is_none());
    // Withdrawn.
    store.create_pass(&link("d", Pass::Invitation(demo.clone(), Role::Owner)), T0).await.unwrap();
    assert!(store.withdraw(&demo, "d").await.unwrap() && !store.withdraw(&demo, "d").await.unwrap());
    assert_eq!(store.join("d", "New", "hash", T0).await.unwrap(), None);
}

async fn d2_a_shop_keeps_an_owner(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    let (ada, bo) = (agent(store, "ada").await, agent(store, "bo").await);
    store.set_member(&demo, ada.id, Role::Owner).await.unwrap();
    assert!(!store.change_member(&demo, ada.id, Some(Role::Agent)).await.unwrap());
    assert!(!store.change_member(&demo, ada.id, None).await.unwrap());
    assert!(store.change_member(&demo, bo.id, Some(Role::Owner)).await.unwrap());
    assert!(store.change_member(&demo, ada.id, None).await.unwrap());
    assert!(!store.change_member(&demo, ada.id, Some(Role::Owner)).await.unwrap(), "who is no member becomes none");
    // Two owners who remove each other at once: one stays.
    store.set_member(&demo, ada.id, Role::Owner).await.unwrap();
    let (one, other) = tokio::join!(store.change_member(&demo, ada.id, None), store.change_member(&demo, bo.id, None));
    assert!(one.unwrap() != other.unwrap());
}

async fn d2_sessions_are_looked_at_and_ended(bench: Bench) {
    let store = &bench.store;
    let (ada, bo) = (agent(store, "ada").await, agent(store, "bo").await);
    for (hash, user) in [("a1", ada.id), ("a2", ada.id), ("b1", bo.id)] {
        store.create_session(hash, user, "csrf", T0, T0.plus(Millis::DAY)).await.unwrap();
    }
    store.name_session("a1", "Firefox", T0).await.unwrap();
    store.touch_session("a2", T0.plus(10 * Millis::MINUTE)).await.unwrap();
    let open = store.sessions(ada.id, T0).await.unwrap();
    let seen: Vec<_> = open.iter().map(|one| (one.token_hash.as_str(), one.browser.as_str(), one.seen)).collect();
    assert_eq!(seen, [("a2", "", T0.plus(10 * Millis::MINUTE)), ("a1", "Firefox", T0)]);
    assert_eq!(store.end_sessions(ada.id, Some("b1"), "a1").await.unwrap(), 0, "not somebody else's");
    assert_eq!(store.end_sessions(ada.id, None, "a1").await.unwrap(), 1);
    assert!(store.session("a1", T0).await.unwrap().is_some() && store.session("b1", T0).await.unwrap().is_some());
    store.log_sign_in(ada.id, "in", "Firefox", T0).await.unwrap();
    store.log_sign_in(ada.id, "wrong_password", "", T0.plus(1)).await.unwrap();
    let log: Vec<String> = store.sign_ins(ada.id, 10).await.unwrap().into_iter().map(|one| one.outcome).collect();
    assert_eq!(log, ["wrong_password", "in"]);
    assert!(store.sign_ins(bo.id, 10).await.unwrap().is_empty());
}

async fn d2_a_second_factor_takes_no_code_twice(bench: Bench) {
    let store = &bench.store;
    let ada = agent(store, "ada").await;
    assert!(!store.take_totp(ada.id, 5, &[]).await.unwrap(), "there is none");
    store.offer_totp(ada.id, Some("sealed")).await.unwrap();
    assert!(!store.account(ada.id).await.unwrap().totp_on);
    assert!(store.take_totp(ada.id, 5, &["r1".to_owned(), "r2".to_owned()]).await.unwrap());
    assert!(store.account(ada.id).await.unwrap().totp_on);
    assert!(!store.take_totp(ada.id, 5, &[]).await.unwrap() && store.take_totp(ada.id, 6, &[]).await.unwrap());
    assert!(store.spend_recovery_code(ada.id, "r1").await.unwrap());
    assert!(!store.spend_recovery_code(ada.id, "r1").await.unwrap());
    store.offer_totp(ada.id, None).await.unwrap();
    assert_eq!(store.account(ada.id).await.unwrap().totp, None);
    assert!(!store.spend_recovery_code(ada.id, "r2").await.unwrap());
}
