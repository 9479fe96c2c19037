//! D6: where events go, what was told, and what came of it.

use crate::bench::*;
use plaudit_model::conversation::CaseStatus;
use plaudit_model::event::{Detail, EventKind};
use plaudit_model::publication::HideReason;
use plaudit_model::time::Millis;
use plaudit_store::{
    Act, Attempt, Ending, Error, Happened, Heard, HeardCall, Held, NewJob, NewReviewRecord, Outlet, RemoteCase, Role,
    Store, ToldEvent,
};

stories![
    d6_an_outlet_is_set_changed_and_switched_off,
    d6_what_happens_is_told_where_somebody_listens,
    d6_a_message_is_kept_with_the_jobs_that_send_it,
    d6_attempts_are_listed_newest_first,
    d6_what_is_erased_is_not_told_again,
    d7_a_case_is_one_workers_at_a_time,
    d7_what_another_system_says_is_done_once,
    d8_who_wants_no_mail_is_remembered,
];

pub fn outlet(id: &str) -> Outlet {
    Outlet {
        id: id.to_owned(),
        kind: "webhook".to_owned(),
        name: "Care".to_owned(),
        url: "https://care.example/in".to_owned(),
        sealed: "sealed".to_owned(),
        before: None,
        events: vec![EventKind::CaseOpened, EventKind::ReviewHidden],
        settings: "{}".to_owned(),
        enabled: true,
        trouble: None,
        good: T0,
        created: T0,
        revision: 1,
    }
}

async fn the(store: &Store, id: &str) -> Outlet {
    store.outlet(&key("demo"), id).await.unwrap().unwrap()
}

async fn d6_an_outlet_is_set_changed_and_switched_off(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    let first = outlet("a");
    store.add_outlet(&demo, &first, "Ada", T0).await.unwrap();
    store
        .add_outlet(&demo, &Outlet { created: T0.plus(1), events: Vec::new(), ..outlet("b") }, "Ada", T0.plus(1))
        .await
        .unwrap();
    assert!(store.add_outlet(&key("nowhere"), &first, "Ada", T0).await.is_err());
    assert!(store.add_outlet(&demo, &first, "Ada", T0).await.is_err(), "its id is taken");
    let ids = |all: Vec<Outlet>| all.into_iter().map(|one| one.id).collect::<Vec<_>>();
    assert_eq!(ids(store.outlets(&demo).await.unwrap()), ["a", "b"]);
    assert_eq!(the(store, "a").await, first);
    assert!(first.wants(EventKind::CaseOpened) && !first.wants(EventKind::CaseClosed));
    assert!(the(store, "b").await.wants(EventKind::CaseClosed), "none named is all");

    // Two people at once: the second finds another revision.
    let changed =
        Outlet { url: "https://x.example/".to_owned(), before: Some(("old".to_owned(), T0.plus(9))), ..first.clone() };
    assert!(store.save_outlet(&demo, &changed, "Ada", T0.plus(5)).await.unwrap());
    assert!(!store.save_outlet(&demo, &changed, "Bob", T0.plus(5)).await.unwrap());
    let saved = the(store, "a").await;
    assert_eq!(saved, Outlet { revision: 2, good: T0.plus(5), ..changed });

    // What the worker says of what it read before has no effect.
    assert!(!store.disable_outlet(&demo, &first, Millis(i64::MAX), "gone").await.unwrap());
    assert!(!store.disable_outlet(&demo, &saved, T0.plus(4), "gone").await.unwrap(), "it was set after that");
    store.outlet_took(&demo, &saved, T0.plus(8)).await.unwrap();
    store.outlet_took(&demo, &saved, T0.plus(7)).await.unwrap();
    assert!(!store.disable_outlet(&demo, &saved, T0.plus(7), "gone").await.unwrap(), "it took something after that");
    assert!(store.disable_outlet(&demo, &saved, T0.plus(8), "gone").await.unwrap());
    assert!(!store.disable_outlet(&demo, &saved, T0.plus(8), "gone").await.unwrap(), "once");
    // The owners of the shop see it, and nobody else.
    for (name, role, sees) in [("olga", Role::Owner, true), ("dana", Role::Agent, false)] {
        let account = store.create_user(&format!("{name}@shop.example"), name, "x", T0).await.unwrap();
        store.set_member(&demo, account, role).await.unwrap();
        let seen = store.troubled_outlet(account).await.unwrap().map(|(shop, outlet)| (shop, outlet.id));
        assert_eq!(seen, sees.then(|| (demo.clone(), "a".to_owned())), "{name}");
    }
    let off = the(store, "a").await;
    assert_eq!((off.enabled, off.trouble.as_deref()), (false, Some("gone")));
    assert!(the(store, "b").await.enabled);

    assert!(store.remove_outlet(&demo, "a", "Ada", T0).await.unwrap());
    assert!(!store.remove_outlet(&demo, "a", "Ada", T0).await.unwrap());
    let told: Vec<String> = peek(&bench, "select action from audit where conversation = '' order by id").await;
    assert_eq!(told, ["outlet.added", "outlet.added", "outlet.changed", "outlet.removed"]);
}

/// The kinds of what waits to be told, in their order.
async fn waiting(bench: &Bench) -> Vec<&'static str> {
    let payloads: Vec<String> = peek(bench, "select payload from job where kind = 'event' order by id").await;
    payloads.iter().map(|json| serde_json::from_str::<Happened>(json).unwrap().kind.code()).collect()
}

async fn d6_what_happens_is_told_where_somebody_listens(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    let ada = agent(store, "ada").await;
    stored(store, NewReviewRecord { routed: care(false, Some(T0.plus(9))), ..review(1) }).await;
    store.act(&demo, &id(1), 1, &ada, &Act::Note("n".to_owned()), T0).await.unwrap();
    assert_eq!(waiting(&bench).await, Vec::<&str>::new(), "nobody listens");

    store.add_outlet(&demo, &outlet("a"), "Ada", T0).await.unwrap();
    let created =
        Happened { kind: EventKind::ReviewCreated, conversation: id(2).to_string(), at: T0, detail: Detail::default() };
    stored(store, NewReviewRecord { jobs: vec![created.job()], routed: care(false, Some(T0)), ..review(2) }).await;
    for (version, act) in (1..).zip([
        Act::Assign(Some(ada.id)),
        Act::Answer("Sorry.".to_owned()),
        Act::Hide(HideReason::Spam),
        Act::Publish,
        Act::Close,
        Act::Reopen,
    ]) {
        store.act(&demo, &id(2), version, &ada, &act, T0).await.unwrap();
    }
    store.edit(&demo, &NewReviewRecord { rating: rating(5), ..review(2) }).await.unwrap().unwrap();
    let expected = "review.created case.assigned review.replied case.replied review.hidden review.published case.closed \
        case.reopened review.updated";
    assert_eq!(waiting(&bench).await.join(" "), expected);

    let off = the(store, "a").await;
    store.disable_outlet(&demo, &off, Millis(i64::MAX), "gone").await.unwrap();
    store.act(&demo, &id(2), 8, &ada, &Act::Hide(HideReason::Spam), T0).await.unwrap();
    assert_eq!(waiting(&bench).await.len(), 10, "it can be sent once it is on again");
    store.remove_outlet(&demo, "a", "Ada", T0).await.unwrap();
    store.act(&demo, &id(2), 9, &ada, &Act::Publish, T0).await.unwrap();
    assert_eq!(waiting(&bench).await.len(), 10, "nobody listens any more");
}

fn told(n: i64) -> ToldEvent {
    ToldEvent {
        id: format!("msg_{n}"),
        kind: EventKind::CaseOpened,
        conversation: id(1).to_string(),
        body: format!("{{\"n\":{n}}}"),
        at: T0.plus(n),
    }
}

async fn d6_a_message_is_kept_with_the_jobs_that_send_it(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    store.add_outlet(&demo, &outlet("a"), "Ada", T0).await.unwrap();
    let job = |kind: &str| NewJob { kind: kind.to_owned(), payload: "{}".to_owned(), run_at: T0 };
    for _ in 0..3 {
        store.enqueue(&demo, &job("event"), T0).await.unwrap();
    }
    let claimed = store.claim_jobs(T0, 60_000, 9).await.unwrap();
    assert_eq!(claimed.len(), 3);
    for (n, job_of) in (1..).zip(&claimed) {
        assert!(store.fan_out(job_of, Some(&told(n)), &[job("webhook"), job("webhook")], T0).await.unwrap());
        assert!(!store.fan_out(job_of, Some(&told(n + 9)), &[job("webhook")], T0).await.unwrap(), "once");
    }
    assert_eq!(store.claim_jobs(T0, 60_000, 9).await.unwrap().len(), 6, "what sends them, and no more");
    assert_eq!(store.event(&demo, "msg_2").await.unwrap(), Some(told(2)));
    assert_eq!(store.event(&demo, "msg_11").await.unwrap(), None);
    assert_eq!(store.events(&demo, T0.plus(1), T0.plus(3), 9).await.unwrap(), [told(1), told(2)]);
    assert_eq!(store.events(&demo, T0, T0.plus(9), 1).await.unwrap(), [told(1)]);

    store.enqueue_all(&demo, &[job("webhook"), job("webhook")], T0).await.unwrap();
    assert!(store.enqueue_all(&key("nowhere"), &[job("webhook")], T0).await.is_err());
    assert_eq!(store.claim_jobs(T0, 60_000, 9).await.unwrap().len(), 2);
    assert_eq!(store.purge_events(T0.plus(3)).await.unwrap(), 2);
    assert_eq!(store.events(&demo, T0, T0.plus(9), 9).await.unwrap(), [told(3)]);
}

async fn d6_attempts_are_listed_newest_first(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    store.add_outlet(&demo, &outlet("a"), "Ada", T0).await.unwrap();
    let attempt = |number: i64, status, ending| Attempt {
        id: 0,
        event: "msg_1".to_owned(),
        kind: "case.opened".to_owned(),
        at: T0.plus(number),
        number,
        took_ms: 12,
        status,
        ending,
        excerpt: "за\u{0}нято".to_owned(),
    };
    for (number, status, ending) in
        [(1, None, Ending::Again), (2, Some(503), Ending::Again), (3, Some(200), Ending::Taken)]
    {
        store.record_attempt(&demo, "a", &attempt(number, status, ending)).await.unwrap();
    }
    store.record_attempt(&demo, "gone", &attempt(1, None, Ending::Failed)).await.unwrap();
    let all = store.attempts(&demo, "a", i64::MAX, 9).await.unwrap();
    let seen: Vec<_> = all.iter().map(|one| (one.number, one.status, one.ending)).collect();
    assert_eq!(seen, [(3, Some(200), Ending::Taken), (2, Some(503), Ending::Again), (1, None, Ending::Again)]);
    assert!(all[0].excerpt.starts_with("за") && all[0].excerpt.ends_with("нято"), "{}", all[0].excerpt);
    let older = store.attempts(&demo, "a", all[1].id, 9).await.unwrap();
    assert_eq!(older, all[2..]);
    assert_eq!(store.purge_events(T0.plus(3)).await.unwrap(), 2);
    store.remove_outlet(&demo, "a", "Ada", T0).await.unwrap();
    assert_eq!(store.attempts(&demo, "a", i64::MAX, 9).await.unwrap(), []);
}

async fn d6_what_is_erased_is_not_told_again(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    stored(store, review(1)).await;
    store.add_outlet(&demo, &outlet("a"), "Ada", T0).await.unwrap();
    let job = NewJob { kind: "event".to_owned(), payload: "{}".to_owned(), run_at: T0 };
    store.enqueue(&demo, &job, T0).await.unwrap();
    let claimed = store.claim_jobs(T0, 60_000, 9).await.unwrap();
    store.fan_out(&claimed[0], Some(&told(1)), &[], T0).await.unwrap();
    assert!(store.erase(&demo, &id(1), T0).await.unwrap());
    assert_eq!(store.event(&demo, "msg_1").await.unwrap(), None);
}

async fn d7_a_case_is_one_workers_at_a_time(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    stored(store, review(1)).await;
    store.add_outlet(&demo, &outlet("a"), "Ada", T0).await.unwrap();
    let hold = async |at: i64| store.hold_remote(&demo, "a", &id(1), T0.plus(at), 100).await.unwrap();
    assert!(store.hold_remote(&demo, "gone", &id(1), T0, 100).await.is_err());
    assert_eq!(hold(0).await, Held::Mine(None));
    assert_eq!(hold(99).await, Held::Busy);
    assert_eq!(hold(100).await, Held::Mine(None), "the first worker is gone");
    let made = RemoteCase {
        outlet: "a".to_owned(),
        remote: "35436".to_owned(),
        url: "https://crm.example/35436".to_owned(),
        fingerprint: "f".to_owned(),
        sent: T0.plus(101),
    };
    assert_eq!(store.remotes(&demo, &id(1)).await.unwrap(), [], "nothing is there yet");
    store.put_remote(&demo, &id(1), &made).await.unwrap();
    assert_eq!(hold(150).await, Held::Busy);
    store.release_remote(&demo, "a", &id(1)).await.unwrap();
    assert_eq!(hold(151).await, Held::Mine(Some(made.clone())));
    assert_eq!(store.remotes(&demo, &id(1)).await.unwrap(), [made]);
    store.release_remote(&demo, "a", &id(1)).await.unwrap();
    store.remove_outlet(&demo, "a", "Ada", T0).await.unwrap();
    assert_eq!(store.remotes(&demo, &id(1)).await.unwrap(), []);
}

async fn d7_what_another_system_says_is_done_once(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    for n in [1, 2] {
        stored(store, NewReviewRecord { routed: care(false, Some(T0.plus(9))), ..review(n) }).await;
    }
    store.add_outlet(&demo, &outlet("a"), "Ada", T0).await.unwrap();
    store.hold_remote(&demo, "a", &id(2), T0, 100).await.unwrap();
    let made = RemoteCase {
        outlet: "a".to_owned(),
        remote: "77".to_owned(),
        url: String::new(),
        fingerprint: String::new(),
        sent: T0.plus(1),
    };
    store.put_remote(&demo, &id(2), &made).await.unwrap();
    let case_id = id(1).to_string();
    let call = HeardCall {
        outlet: "a",
        id: "1",
        case_id: &case_id,
        remote: "",
        note: "Sent a lid.",
        close: true,
        by: "Zendesk",
    };
    let before = store.change_mark(&demo).await.unwrap();
    assert_eq!(store.heard(&demo, &call, T0).await.unwrap(), Heard::Done);
    assert_eq!(store.heard(&demo, &call, T0).await.unwrap(), Heard::Repeated);
    let case = store.conversation(&demo, &id(1)).await.unwrap().unwrap();
    assert_eq!((case.line.case_status, case.messages.len()), (CaseStatus::Closed, 1));
    assert_eq!((case.messages[0].author.as_str(), case.messages[0].body.as_str()), ("Zendesk", "Sent a lid."));
    assert!(store.change_mark(&demo).await.unwrap() > before, "open pages look again");
    assert_eq!(waiting(&bench).await, ["case.closed"]);

    // By their number, and a note alone.
    let note = HeardCall { id: "2", case_id: "", remote: "77", close: false, ..call };
    assert_eq!(store.heard(&demo, &note, T0).await.unwrap(), Heard::Done);
    let other = store.conversation(&demo, &id(2)).await.unwrap().unwrap();
    assert_eq!((other.line.case_status, other.messages.len()), (CaseStatus::New, 1));
    // What is not there uses up no id.
    let nowhere = HeardCall { id: "3", case_id: "", remote: "78", ..call };
    assert!(matches!(store.heard(&demo, &nowhere, T0).await, Err(Error::NotFound)));
    let found = HeardCall { id: "3", case_id: "", remote: "77", ..call };
    assert_eq!(store.heard(&demo, &found, T0).await.unwrap(), Heard::Done);
}

async fn d8_who_wants_no_mail_is_remembered(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    assert!(!store.is_silenced(&demo, "hash").await.unwrap());
    store.silence(&demo, "hash", T0).await.unwrap();
    store.silence(&demo, "hash", T0.plus(1)).await.unwrap();
    store.create_shop(&shop("other"), T0).await.unwrap();
    assert!(store.is_silenced(&demo, "hash").await.unwrap());
    assert!(!store.is_silenced(&key("other"), "hash").await.unwrap() && !store.is_silenced(&demo, "h").await.unwrap());
    assert!(store.silence(&key("nowhere"), "hash", T0).await.is_err());
}
