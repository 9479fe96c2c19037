//! Acts: versions, the clock, what the audit says, who can be given a conversation.

use crate::bench::*;
use plaudit_model::conversation::CaseStatus;
use plaudit_model::publication::{HideReason, Status};
use plaudit_store::{Act, Acted, Conversation, MessageKind, NewReviewRecord, Role, Store};

stories![
    a_conversation_from_first_to_last,
    stale_versions_change_nothing,
    one_of_many_at_once_wins,
    publishing_keeps_the_first_time,
    only_members_are_assigned,
    the_mark_grows_with_each_change,
];

async fn full(store: &Store, n: u64) -> Conversation {
    store.conversation(&key("demo"), &id(n)).await.unwrap().unwrap()
}

async fn a_conversation_from_first_to_last(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    let (ada, bo) = (agent(store, "ada").await, agent(store, "bo").await);
    stored(store, NewReviewRecord { routed: care(true, Some(T0.plus(1800))), ..review(1) }).await;
    let acts = [
        Act::Assign(Some(bo.id)),
        Act::Note("Ask the courier.".to_owned()),
        Act::Answer("We are sorry.".to_owned()),
        Act::Answer("A new one is on its way.".to_owned()),
        Act::Close,
        Act::Reopen,
        Act::Assign(None),
        Act::Hide(HideReason::PersonalData),
        Act::Hide(HideReason::Abuse),
        Act::Publish,
    ];
    for (version, act) in (1..).zip(&acts) {
        assert_eq!(full(store, 1).await.line.version, version);
        let done = store.act(&demo, &id(1), version, &ada, act, T0.plus(version * 1000)).await.unwrap();
        assert_eq!(done, Acted::Done, "{act:?}");
        let line = full(store, 1).await.line;
        match version {
            1 => assert_eq!(line.assignee, Some((bo.id, "bo".to_owned()))),
            2 => assert_eq!((line.case_status, line.clocks.answered), (CaseStatus::Open, None)),
            3 => assert_eq!((line.case_status, line.clocks.answered), (CaseStatus::Waiting, Some(T0.plus(3000)))),
            5 => assert_eq!(line.case_status, CaseStatus::Closed),
            6 => assert_eq!(line.case_status, CaseStatus::Open),
            7 => assert_eq!(line.assignee, None),
            _ => {}
        }
    }
    let end = full(store, 1).await;
    assert_eq!(end.line.clocks.answered, Some(T0.plus(3000)), "the first answer stays the first");
    assert_eq!(end.line.answer, Some(("A new one is on its way.".to_owned(), T0.plus(4000))));
    assert_eq!(end.line.shown, Some((Status::Published, None)));
    assert_eq!((end.line.unhappy, end.line.clocks.first), (true, Some(T0.plus(1800))));
    assert_eq!(end.messages.iter().filter(|message| message.kind == MessageKind::Note).count(), 1);
    assert!(end.messages.iter().all(|message| message.author == "ada"));
    let log: Vec<(&str, &str, &str)> =
        end.audit.iter().map(|entry| (entry.actor.as_str(), entry.action.as_str(), entry.detail.as_str())).collect();
    assert_eq!(
        log,
        [
            ("plaudit", "review.submitted", "published"),
            ("ada", "conversation.assigned", "nobody -> bo"),
            ("ada", "conversation.noted", ""),
            ("ada", "conversation.answered", "open -> waiting"),
            ("ada", "conversation.answered", "waiting -> waiting"),
            ("ada", "conversation.closed", "waiting -> closed"),
            ("ada", "conversation.reopened", "closed -> open"),
            ("ada", "conversation.assigned", "bo -> nobody"),
            ("ada", "review.hidden", "published -> hidden: personal_data"),
            ("ada", "review.hidden", "hidden: personal_data -> hidden: abuse"),
            ("ada", "review.published", "hidden: abuse -> published"),
        ]
    );
}

async fn stale_versions_change_nothing(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    let ada = agent(store, "ada").await;
    stored(store, review(1)).await;
    assert_eq!(store.act(&demo, &id(1), 1, &ada, &Act::Close, T0).await.unwrap(), Acted::Done);
    let (before, mark) = (full(store, 1).await, store.change_mark(&demo).await.unwrap());
    for act in [
        Act::Answer("late".to_owned()),
        Act::Note("late".to_owned()),
        Act::Hide(HideReason::Spam),
        Act::Publish,
        Act::Close,
        Act::Reopen,
        Act::Assign(None),
        Act::Assign(Some(ada.id)),
    ] {
        for version in [0, 1, 3] {
            assert_eq!(store.act(&demo, &id(1), version, &ada, &act, T0).await.unwrap(), Acted::Stale, "{act:?}");
        }
        assert_eq!(store.act(&demo, &id(2), 1, &ada, &act, T0).await.unwrap(), Acted::NotFound, "{act:?}");
    }
    assert_eq!((full(store, 1).await, store.change_mark(&demo).await.unwrap()), (before, mark));
}

async fn one_of_many_at_once_wins(bench: Bench) {
    let ada = agent(&bench.store, "ada").await;
    stored(&bench.store, review(1)).await;
    let tasks: Vec<_> = (0..12)
        .map(|n| {
            let (store, ada) = (bench.store.clone(), ada.clone());
            tokio::spawn(async move {
                store.act(&key("demo"), &id(1), 1, &ada, &Act::Answer(format!("{n}")), T0).await.unwrap()
            })
        })
        .collect();
    let mut done = 0;
    for task in tasks {
        match task.await.unwrap() {
            Acted::Done => done += 1,
            Acted::Stale => {}
            other => panic!("{other:?}: it is there, and can be answered"),
        }
    }
    let end = full(&bench.store, 1).await;
    assert_eq!((done, end.messages.len(), end.line.version), (1, 1, 2));
}

async fn publishing_keeps_the_first_time(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    let ada = agent(store, "ada").await;
    stored(store, held(1)).await;
    stored(store, review(2)).await;
    assert_eq!(store.review(&demo, &id(1)).await.unwrap().unwrap().published, None);
    for (n, first) in [(1, T0.plus(5000)), (2, T0.plus(2))] {
        for (version, act) in (1..).zip([Act::Publish, Act::Hide(HideReason::Spam), Act::Publish]) {
            let now = T0.plus(4000 + version * 1000);
            assert_eq!(store.act(&demo, &id(n), version, &ada, &act, now).await.unwrap(), Acted::Done);
        }
        let found = store.review(&demo, &id(n)).await.unwrap().unwrap();
        assert_eq!((found.published, found.hide_reason), (Some(first), None));
    }
}

async fn only_members_are_assigned(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    let ada = agent(store, "ada").await;
    store.create_shop(&shop("other"), T0).await.unwrap();
    let stranger = store.create_user("eve@other.example", "eve", "x", T0).await.unwrap();
    store.set_member(&key("other"), stranger, Role::Owner).await.unwrap();
    stored(store, review(1)).await;
    for user in [stranger, 999] {
        let done = store.act(&demo, &id(1), 1, &ada, &Act::Assign(Some(user)), T0).await.unwrap();
        assert_eq!(done, Acted::NotFound);
    }
    assert_eq!(full(store, 1).await.line.version, 1);
}

async fn the_mark_grows_with_each_change(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    let ada = agent(store, "ada").await;
    assert_eq!(store.change_mark(&demo).await.unwrap(), 0);
    let mut last = 0;
    for n in 1..20 {
        stored(store, review(n)).await;
        let mark = store.change_mark(&demo).await.unwrap();
        assert!(mark > last);
        store.act(&demo, &id(n), 1, &ada, &Act::Note("Hm.".to_owned()), T0).await.unwrap();
        last = store.change_mark(&demo).await.unwrap();
        assert!(last > mark);
    }
}
