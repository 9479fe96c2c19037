//! Moves, clocks, misses, teams and tags.

use crate::bench::*;
use plaudit_model::conversation::{CaseStatus, Priority};
use plaudit_model::sla::{Calendar, Escalation, Look, Marked, Policy, Sla, Target};
use plaudit_model::time::Millis;
use plaudit_store::{
    Act, Acted, Conversation, Missed, NewPrivateRecord, NewReviewRecord, Role, Store, Team, User, View,
};

stories![
    d1_where_acts_lead,
    d1_what_the_table_does_not_have_is_refused,
    d1_the_authors_word_opens_it_again,
    d1_teams_tags_and_priorities,
    d2_what_is_put_off_comes_back,
    d3_clocks_stand_still_and_go_on,
    d3_a_solution_is_promised_too,
    d3_promises_are_saved_once,
    d3_a_miss_is_told_once,
    d3_many_workers_tell_of_each_miss_once,
    d3_what_is_late_is_handed_on,
];

const MINUTE: i64 = Millis::MINUTE;

async fn full(store: &Store, n: u64) -> Conversation {
    store.conversation(&key("demo"), &id(n)).await.unwrap().unwrap()
}

/// An unhappy review of `T0` whose first answer is due in half an hour.
fn unhappy(n: u64) -> NewReviewRecord {
    NewReviewRecord { created: T0, routed: care(true, Some(T0.plus(30 * MINUTE))), ..review(n) }
}

async fn act(store: &Store, n: u64, who: &User, act: Act, now: Millis) -> Acted {
    let version = full(store, n).await.line.version;
    store.act(&key("demo"), &id(n), version, who, &act, now).await.unwrap()
}

fn breach(n: u64) -> Missed {
    let look = Look { target: Target::FirstResponse, mark: Marked::Breach, due: T0.plus(30 * MINUTE) };
    Missed { shop: key("demo"), conversation: id(n).to_string(), look }
}

fn warning(n: u64) -> Missed {
    let Missed { shop, conversation, look } = breach(n);
    Missed { shop, conversation, look: Look { mark: Marked::Warning, ..look } }
}

async fn d1_where_acts_lead(bench: Bench) {
    let store = &bench.store;
    let ada = agent(store, "ada").await;
    stored(store, unhappy(1)).await;
    assert_eq!(full(store, 1).await.line.case_status, CaseStatus::New);
    for (step, (what, to)) in [
        (Act::Assign(Some(ada.id)), CaseStatus::Open),
        (Act::Hold, CaseStatus::OnHold),
        (Act::Resume, CaseStatus::Open),
        (Act::Wait, CaseStatus::Waiting),
        (Act::AnswerPrivately("We have sent another.".to_owned()), CaseStatus::Waiting),
        (Act::Solve, CaseStatus::Solved),
        (Act::Answer("All is well.".to_owned()), CaseStatus::Solved),
        (Act::Close, CaseStatus::Closed),
        (Act::Reopen, CaseStatus::Open),
    ]
    .into_iter()
    .enumerate()
    {
        let now = T0.plus((step as i64 + 1) * MINUTE);
        assert_eq!(act(store, 1, &ada, what.clone(), now).await, Acted::Done, "{what:?}");
        assert_eq!(full(store, 1).await.line.case_status, to, "{what:?}");
    }
    let end = full(store, 1).await;
    assert_eq!(end.line.clocks.answered, Some(T0.plus(5 * MINUTE)), "a private answer is an answer");
    let log: Vec<(&str, &str)> = end.audit.iter().map(|entry| (entry.action.as_str(), entry.detail.as_str())).collect();
    assert_eq!(
        log[2..],
        [
            ("conversation.held", "open -> on_hold"),
            ("conversation.resumed", "on_hold -> open"),
            ("conversation.waiting", "open -> waiting"),
            ("conversation.answered_privately", "waiting -> waiting"),
            ("conversation.solved", "waiting -> solved"),
            ("conversation.answered", "solved -> solved"),
            ("conversation.closed", "solved -> closed"),
            ("conversation.reopened", "closed -> open"),
        ]
    );
}

async fn d1_what_the_table_does_not_have_is_refused(bench: Bench) {
    let store = &bench.store;
    let ada = agent(store, "ada").await;
    stored(store, unhappy(1)).await;
    act(store, 1, &ada, Act::Close, T0).await;
    let before = (full(store, 1).await, store.change_mark(&key("demo")).await.unwrap());
    for what in [Act::Close, Act::Solve, Act::Hold, Act::Wait, Act::Resume] {
        assert_eq!(act(store, 1, &ada, what, T0).await, Acted::Refused);
    }
    assert_eq!(
        (full(store, 1).await, store.change_mark(&key("demo")).await.unwrap()),
        before,
        "nothing was left behind"
    );
}

async fn d1_the_authors_word_opens_it_again(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    let ada = agent(store, "ada").await;
    stored(store, unhappy(1)).await;
    act(store, 1, &ada, Act::Answer("Sorry.".to_owned()), T0.plus(MINUTE)).await;
    act(store, 1, &ada, Act::Solve, T0.plus(2 * MINUTE)).await;
    // The same words again are nothing new.
    store.edit(&demo, &NewReviewRecord { created: T0.plus(3 * MINUTE), ..unhappy(1) }).await.unwrap();
    assert_eq!(full(store, 1).await.line.case_status, CaseStatus::Solved);
    let worse = NewReviewRecord { original: "Broken again".to_owned(), created: T0.plus(4 * MINUTE), ..unhappy(1) };
    store.edit(&demo, &worse).await.unwrap();
    let line = full(store, 1).await.line;
    assert_eq!((line.case_status, line.clocks.over), (CaseStatus::Open, None));
    assert_eq!(line.due, Some(T0.plus(34 * MINUTE)), "a clock for the next answer");
    // Happy now: nobody waits.
    store.edit(&demo, &NewReviewRecord { routed: care(false, None), ..worse }).await.unwrap();
    let line = full(store, 1).await.line;
    assert_eq!((line.unhappy, line.due, line.policy), (false, None, None));
    // And unhappy once more.
    let again =
        NewReviewRecord { created: T0.plus(50 * MINUTE), routed: care(true, Some(T0.plus(80 * MINUTE))), ..unhappy(1) };
    store.edit(&demo, &again).await.unwrap();
    assert_eq!(full(store, 1).await.line.due, Some(T0.plus(80 * MINUTE)));
}

async fn d1_teams_tags_and_priorities(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    let (ada, bo) = (agent(store, "ada").await, agent(store, "bo").await);
    store.create_shop(&shop("other"), T0).await.unwrap();
    store.create_team(&demo, "returns", "Returns", T0).await.unwrap();
    assert!(store.create_team(&demo, "returns", "Again", T0).await.is_err());
    let team = Team { id: "returns".to_owned(), name: "Returns desk".to_owned(), members: vec![bo.id, 999] };
    assert!(store.save_team(&demo, &team, "ada", T0).await.unwrap());
    assert!(!store.save_team(&key("other"), &team, "ada", T0).await.unwrap());
    assert_eq!(store.teams(&demo).await.unwrap(), [Team { members: vec![bo.id], ..team.clone() }]);
    assert_eq!(store.teams(&key("other")).await.unwrap(), []);
    assert!(
        store.set_away(&demo, bo.id, true).await.unwrap() && !store.set_away(&key("other"), bo.id, true).await.unwrap()
    );
    assert_eq!(store.away(&demo).await.unwrap(), [bo.id]);

    stored(store, review(1)).await;
    for what in [
        Act::GiveTeam(Some("returns".to_owned())),
        Act::Prioritise(Priority::Urgent),
        Act::Tag("refund".to_owned()),
        Act::Tag("refund".to_owned()),
        Act::Tag("возврат".to_owned()),
        Act::Untag("refund".to_owned()),
    ] {
        assert_eq!(act(store, 1, &ada, what, T0).await, Acted::Done);
    }
    assert_eq!(act(store, 1, &ada, Act::GiveTeam(Some("sales".to_owned())), T0).await, Acted::NotFound);
    let found = full(store, 1).await;
    assert_eq!(found.line.team, Some(("returns".to_owned(), "Returns desk".to_owned())));
    assert_eq!((found.line.priority, found.tags), (Priority::Urgent, vec!["возврат".to_owned()]));
    for n in 0..19 {
        assert_eq!(act(store, 1, &ada, Act::Tag(format!("tag {n}")), T0).await, Acted::Done);
    }
    assert_eq!(act(store, 1, &ada, Act::Tag("one more".to_owned()), T0).await, Acted::Refused);
    assert!(store.remove_team(&demo, "returns", "ada", T0).await.unwrap());
    assert_eq!(full(store, 1).await.line.team, None);
    assert!(store.remove_member(&demo, bo.id).await.unwrap());
}

async fn d2_what_is_put_off_comes_back(bench: Bench) {
    let store = &bench.store;
    let ada = agent(store, "ada").await;
    stored(store, review(1)).await;
    stored(store, unhappy(2)).await;
    for n in [1, 2] {
        assert_eq!(act(store, n, &ada, Act::Snooze(Some(T0.plus(10 * MINUTE))), T0).await, Acted::Done);
    }
    assert_eq!(full(store, 1).await.line.snoozed, Some(T0.plus(10 * MINUTE)));
    assert_eq!(store.watch(T0.plus(9 * MINUTE), 100).await.unwrap().0, []);
    assert_eq!(store.watch(T0.plus(10 * MINUTE), 100).await.unwrap().0, []);
    for n in [1, 2] {
        let found = full(store, n).await;
        assert_eq!(found.line.snoozed, None);
        assert_eq!(found.audit.last().unwrap().action, "conversation.woke");
    }
    // Clocks do not sleep.
    act(store, 2, &ada, Act::Snooze(Some(T0.plus(60 * MINUTE))), T0.plus(11 * MINUTE)).await;
    assert_eq!(store.watch(T0.plus(31 * MINUTE), 100).await.unwrap().0, [breach(2)]);
    assert_eq!(full(store, 2).await.line.snoozed, Some(T0.plus(60 * MINUTE)));
}

async fn d3_clocks_stand_still_and_go_on(bench: Bench) {
    let store = &bench.store;
    let ada = agent(store, "ada").await;
    stored(store, unhappy(1)).await;
    act(store, 1, &ada, Act::Hold, T0.plus(10 * MINUTE)).await;
    assert_eq!(full(store, 1).await.line.due, None);
    assert_eq!(store.watch(T0.plus(500 * MINUTE), 100).await.unwrap().0, [], "what stands still is never late");
    act(store, 1, &ada, Act::Resume, T0.plus(600 * MINUTE)).await;
    assert_eq!(full(store, 1).await.line.due, Some(T0.plus(620 * MINUTE)), "twenty minutes were left");
    act(store, 1, &ada, Act::AnsweredByMail, T0.plus(610 * MINUTE)).await;
    assert_eq!(full(store, 1).await.line.case_status, CaseStatus::Open, "a review is not answered by mail");
    act(store, 1, &ada, Act::Answer("Sorry.".to_owned()), T0.plus(610 * MINUTE)).await;
    assert_eq!(full(store, 1).await.line.due, None);
    assert_eq!(store.watch(T0.plus(999 * MINUTE), 100).await.unwrap().0, []);
}

async fn d3_a_solution_is_promised_too(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    let mut sla = Sla::new(30);
    for policy in &mut sla.policies {
        policy.resolution = Some(120);
    }
    store.save_sla(&demo, &sla, 0, "ada", T0).await.unwrap();
    stored(store, unhappy(1)).await;
    stored(store, review(2)).await;
    let asked = NewPrivateRecord { created: T0, routed: care(true, Some(T0.plus(30 * MINUTE))), ..private(3) };
    store.submit_private(&demo, &asked).await.unwrap();
    let solution = Some(T0.plus(120 * MINUTE));
    for (n, due) in [(1, solution), (2, None), (3, solution)] {
        assert_eq!(full(store, n).await.line.clocks.resolution, due, "{n}");
    }
    let told = store.watch(T0.plus(500 * MINUTE), 100).await.unwrap().0;
    let late = |n: u64| told.iter().filter(|missed| missed.conversation == id(n).as_str()).count();
    assert_eq!([late(1), late(2), late(3)], [2, 0, 2]);
}

async fn d3_promises_are_saved_once(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    let new = store.sla(&demo).await.unwrap();
    assert_eq!((new.sla, new.revision), (Sla::new(30), 0));
    let mut sla = Sla::new(5);
    sla.calendars[0].calendar = Calendar { zone: "Asia/Almaty".to_owned(), ..Calendar::always() };
    assert!(store.save_sla(&demo, &sla, 0, "ada", T0).await.unwrap());
    assert!(!store.save_sla(&demo, &Sla::new(6), 0, "bo", T0).await.unwrap(), "somebody saved since");
    assert_eq!(store.sla(&demo).await.unwrap().sla, sla);
    assert!(store.save_sla(&demo, &Sla::new(6), 1, "bo", T0).await.unwrap());
    assert!(
        store.sla(&key("nowhere")).await.is_err() && store.save_sla(&key("nowhere"), &sla, 0, "x", T0).await.is_err()
    );
}

async fn d3_a_miss_is_told_once(bench: Bench) {
    let store = &bench.store;
    stored(store, unhappy(1)).await;
    stored(store, review(2)).await;
    assert_eq!(store.watch(T0.plus(19 * MINUTE), 100).await.unwrap(), (vec![], 1), "it came just now");
    assert_eq!(store.watch(T0.plus(20 * MINUTE), 100).await.unwrap().0, [warning(1)]);
    assert_eq!(store.watch(T0.plus(21 * MINUTE), 100).await.unwrap().0, []);
    let before = full(store, 1).await.line;
    assert_eq!(store.watch(T0.plus(30 * MINUTE), 100).await.unwrap().0, [breach(1)]);
    let after = full(store, 1).await;
    assert_eq!((before.breached, after.line.breached), (None, Some(T0.plus(30 * MINUTE))));
    assert_eq!(after.line.version, before.version + 1, "open pages learn of it");
    let log: Vec<(&str, &str)> =
        after.audit.iter().map(|entry| (entry.action.as_str(), entry.detail.as_str())).collect();
    assert_eq!(log[1..], [("sla.warned", "first_response"), ("sla.breached", "first_response")]);
    // However often somebody looks, and whatever happens to the case.
    let ada = agent(store, "ada").await;
    act(store, 1, &ada, Act::Hold, T0.plus(40 * MINUTE)).await;
    act(store, 1, &ada, Act::Resume, T0.plus(50 * MINUTE)).await;
    for later in [50, 60, 5_000] {
        assert_eq!(store.watch(T0.plus(later * MINUTE), 100).await.unwrap().0, []);
    }
    // A worker that comes late tells of the breach alone.
    stored(store, NewReviewRecord { id: id(3), ..unhappy(3) }).await;
    assert_eq!(store.watch(T0.plus(9_000 * MINUTE), 100).await.unwrap().0, [breach(3)]);
}

async fn d3_many_workers_tell_of_each_miss_once(bench: Bench) {
    for n in 0..40 {
        stored(&bench.store, unhappy(n)).await;
    }
    let mut told: Vec<String> = Vec::new();
    let mut workers = Vec::new();
    for _ in 0..4 {
        let store = bench.again().await;
        workers.push(tokio::spawn(async move {
            let mut told = Vec::new();
            loop {
                let (missed, looked) = store.watch(T0.plus(31 * MINUTE), 7).await.unwrap();
                told.extend(missed.into_iter().map(|missed| missed.conversation));
                if looked == 0 {
                    break;
                }
            }
            store.close().await;
            told
        }));
    }
    for worker in workers {
        told.extend(worker.await.unwrap());
    }
    told.sort();
    let all: Vec<String> = (0..40).map(|n| id(n).to_string()).collect();
    assert_eq!(told, all);
    let rows: Vec<i64> = peek(&bench, "select count(*) from sla_event").await;
    let logged: Vec<i64> = peek(&bench, "select count(*) from audit where action = 'sla.breached'").await;
    assert_eq!((rows, logged), (vec![40], vec![40]));
}

async fn d3_what_is_late_is_handed_on(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    let bo = agent(store, "bo").await;
    store.create_team(&demo, "night", "Night shift", T0).await.unwrap();
    for (n, escalation) in [
        (1, Escalation::Team("night".to_owned())),
        (2, Escalation::Person("Bo@shop.example".to_owned())),
        (3, Escalation::Person("gone@shop.example".to_owned())),
        (4, Escalation::Team("gone".to_owned())),
    ] {
        let policies = vec![Policy { escalation: Some(escalation), ..Sla::default().policies.remove(0) }];
        let revision = store.sla(&demo).await.unwrap().revision;
        assert!(store.save_sla(&demo, &Sla { policies, ..Sla::default() }, revision, "ada", T0).await.unwrap());
        stored(store, unhappy(n)).await;
        assert_eq!(store.watch(T0.plus(30 * MINUTE), 100).await.unwrap().0, [breach(n)]);
    }
    let lines = store.listing(&demo, View::All, &plaudit_store::Filter::default(), None, 10, T0).await.unwrap().lines;
    let has = |n: u64| {
        let line = lines.iter().find(|line| line.id == id(n).as_str()).unwrap();
        (line.team.clone().map(|(id, _)| id), line.assignee.clone().map(|(id, _)| id))
    };
    assert_eq!([has(1), has(2)], [(Some("night".to_owned()), None), (None, Some(bo.id))]);
    assert_eq!([has(3), has(4)], [(None, None), (None, None)], "who is gone is passed over");
    // Whoever only reads is given nothing.
    store.set_member(&demo, bo.id, Role::ReadOnly).await.unwrap();
    let policies = vec![Policy {
        escalation: Some(Escalation::Person("bo@shop.example".to_owned())),
        ..Sla::default().policies.remove(0)
    }];
    let revision = store.sla(&demo).await.unwrap().revision;
    store.save_sla(&demo, &Sla { policies, ..Sla::default() }, revision, "ada", T0).await.unwrap();
    stored(store, unhappy(5)).await;
    store.watch(T0.plus(30 * MINUTE), 100).await.unwrap();
    assert_eq!(full(store, 5).await.line.assignee, None);
}
