//! D1: versions of rules, what rules come to in the database, and what came in for trying them.

use crate::bench::*;
use plaudit_model::conversation::{CaseStatus, Kind, Priority};
use plaudit_model::rules::{Action, Assign, Outcome, Rule, RuleSet};
use plaudit_model::time::Millis;
use plaudit_store::{
    Act, Conversation, NewPrivateRecord, NewQuestionRecord, NewReviewRecord, Role, Routed, RulesRecord, Store, Team,
    View,
};

stories![
    d1_every_save_is_a_version,
    d1_two_editors_do_not_overwrite_each_other,
    d1_rules_are_of_one_shop,
    d1_what_rules_come_to_is_stored_with_it,
    d1_work_goes_around_and_skips_who_is_away,
    d1_work_goes_to_whoever_has_the_least,
    d1_many_at_once_go_around,
    d1_an_edit_takes_nothing_from_anybody,
    d1_an_edit_keeps_or_hastens_what_was_promised,
    d1_who_wrote_before_is_known,
    d1_what_came_lately_as_rules_see_it,
];

fn named(name: &str) -> RuleSet {
    let rule = Rule { name: name.to_owned(), enabled: true, last: false, when: None, then: vec![Action::Ask] };
    RuleSet { rules: vec![rule] }
}

async fn full(store: &Store, n: u64) -> Conversation {
    store.conversation(&key("demo"), &id(n)).await.unwrap().unwrap()
}

fn routed(outcome: Outcome) -> Routed {
    Routed { version: 4, outcome, due: None }
}

fn given(assign: Assign) -> Routed {
    routed(Outcome { assign: Some(assign), ..Outcome::default() })
}

async fn owner_of(store: &Store, n: u64) -> Option<String> {
    full(store, n).await.line.assignee.map(|(_, name)| name)
}

async fn d1_every_save_is_a_version(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    assert_eq!(store.rules(&demo).await.unwrap(), RulesRecord { set: RuleSet::default(), version: 0 });
    assert_eq!(store.rule_versions(&demo, 10).await.unwrap(), []);
    assert!(store.save_rules(&demo, &named("one"), 0, None, "Ada", T0).await.unwrap());
    assert!(store.save_rules(&demo, &named("two"), 1, None, "Aru", T0.plus(1)).await.unwrap());
    assert!(store.save_rules(&demo, &named("one"), 2, Some(1), "Ada", T0.plus(2)).await.unwrap());
    assert_eq!(store.rules(&demo).await.unwrap(), RulesRecord { set: named("one"), version: 3 });
    let versions = store.rule_versions(&demo, 10).await.unwrap();
    let told: Vec<_> = versions.iter().map(|one| (one.version, one.author.as_str(), one.saved, one.restored)).collect();
    assert_eq!(told, [(3, "Ada", T0.plus(2), Some(1)), (2, "Aru", T0.plus(1), None), (1, "Ada", T0, None)]);
    assert_eq!(store.rule_versions(&demo, 1).await.unwrap().len(), 1);
    assert_eq!(store.rules_of(&demo, 2).await.unwrap(), Some(named("two")));
    assert_eq!(
        store.rules_of(&demo, 0).await.unwrap(),
        Some(RuleSet::default()),
        "those of a new shop can be had back"
    );
    assert_eq!(store.rules_of(&demo, 9).await.unwrap(), None);
    let log: Vec<String> =
        peek(&bench, "select actor || ': ' || detail from audit where action = 'rules.changed' order by id").await;
    assert_eq!(log, ["Ada: version 1", "Aru: version 2", "Ada: version 3 (version 1 again)"]);
}

async fn d1_two_editors_do_not_overwrite_each_other(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    let other = bench.again().await;
    let (one, two) = (named("one"), named("two"));
    let (first, second) = tokio::join!(
        store.save_rules(&demo, &one, 0, None, "Ada", T0),
        other.save_rules(&demo, &two, 0, None, "Aru", T0),
    );
    let done = [first.unwrap(), second.unwrap()];
    assert_eq!(done.iter().filter(|saved| **saved).count(), 1, "{done:?}");
    let kept = store.rules(&demo).await.unwrap();
    assert_eq!((kept.set, kept.version), (if done[0] { one } else { two }, 1));
    for stale in [0, 2, -1] {
        assert!(!store.save_rules(&demo, &named("late"), stale, None, "Eve", T0).await.unwrap(), "{stale}");
    }
    assert_eq!(store.rule_versions(&demo, 10).await.unwrap().len(), 1);
    other.close().await;
}

async fn d1_rules_are_of_one_shop(bench: Bench) {
    let (store, demo, other) = (&bench.store, key("demo"), key("other"));
    store.create_shop(&shop("other"), T0).await.unwrap();
    assert!(store.save_rules(&other, &named("theirs"), 0, None, "Eve", T0).await.unwrap());
    assert_eq!(store.rules(&demo).await.unwrap().version, 0);
    assert_eq!(store.rules_of(&demo, 1).await.unwrap(), None);
    assert!(store.save_rules(&key("nowhere"), &named("x"), 0, None, "Eve", T0).await.is_err(), "no such shop");
}

async fn d1_what_rules_come_to_is_stored_with_it(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    store.create_team(&demo, "returns", "Returns", T0).await.unwrap();
    let ada = agent(store, "ada").await;
    let outcome = Outcome {
        rules: vec!["Refunds".to_owned(), "Лучшие -> все: да".to_owned()],
        case: true,
        unhappy: true,
        policy: Some("standard".to_owned()),
        priority: Some(Priority::Urgent),
        team: Some("returns".to_owned()),
        assign: Some(Assign::Person("ADA@shop.example".to_owned())),
        tags: (0..25).map(|n| format!("tag {n:02}")).collect(),
        ask: true,
        ..Outcome::default()
    };
    let due = Some(T0.plus(60_000));
    stored(store, NewReviewRecord { routed: Routed { version: 4, outcome: outcome.clone(), due }, ..review(1) }).await;
    asked(store, NewQuestionRecord { routed: routed(outcome.clone()), ..question(2) }).await;
    let private = NewPrivateRecord { routed: routed(outcome), ..private(3) };
    store.submit_private(&demo, &private).await.unwrap();
    for n in 1..=3 {
        let case = full(store, n).await;
        let line = &case.line;
        assert_eq!((line.priority, line.needs_look, line.unhappy), (Priority::Urgent, true, true));
        assert_eq!(line.team.as_ref().map(|(id, _)| id.as_str()), Some("returns"));
        assert_eq!(line.assignee.as_ref().map(|(user, _)| *user), Some(ada.id));
        assert_eq!((line.case_status, line.policy.as_deref()), (CaseStatus::Open, Some("standard")));
        assert_eq!((line.opened, line.due), (Some(line.created), if n == 1 { due } else { None }));
        assert_eq!(case.tags.len(), 20, "what came in is not lost over a tag too many");
        let log: Vec<(&str, &str, &str)> = case
            .audit
            .iter()
            .skip(1)
            .map(|entry| (entry.actor.as_str(), entry.action.as_str(), entry.detail.as_str()))
            .collect();
        assert_eq!(
            log,
            [
                ("plaudit", "rule.fired", "4: Refunds"),
                ("plaudit", "rule.fired", "4: Лучшие -> все: да"),
                ("plaudit", "conversation.priority", "normal -> urgent"),
                ("plaudit", "conversation.team", "nobody -> returns"),
                ("plaudit", "conversation.assigned", "nobody -> ada"),
            ]
        );
        let mut fired = store.rules_fired(&demo, id(n).as_str()).await.unwrap();
        fired.sort();
        assert_eq!(fired, ["Refunds", "Лучшие -> все: да"]);
    }
    let filter = plaudit_store::Filter::default();
    let found = store.listing(&demo, View::NeedsLook, &filter, None, 10, T0).await.unwrap();
    assert_eq!(found.lines.len(), 3, "the lines of the inbox know it");
    // Who is not there is passed over.
    let gone = Outcome {
        team: Some("gone".to_owned()),
        assign: Some(Assign::Person("nobody@shop.example".to_owned())),
        ..Outcome::default()
    };
    stored(store, NewReviewRecord { routed: routed(gone), ..review(5) }).await;
    let line = full(store, 5).await.line;
    assert_eq!((line.team, line.assignee, line.case_status, line.opened), (None, None, CaseStatus::New, None));
}

async fn d1_work_goes_around_and_skips_who_is_away(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    let (ada, aru, reader) = (agent(store, "ada").await, agent(store, "aru").await, agent(store, "reader").await);
    store.set_member(&demo, reader.id, Role::ReadOnly).await.unwrap();
    let everyone = || given(Assign::RoundRobin { team: None });
    // All within one millisecond.
    for n in 1..=4 {
        stored(store, NewReviewRecord { created: T0, routed: everyone(), ..review(n) }).await;
    }
    let mut owners = Vec::new();
    for n in 1..=4 {
        owners.push(owner_of(store, n).await.unwrap());
    }
    assert_eq!(owners, ["ada", "aru", "ada", "aru"]);
    store.set_away(&demo, ada.id, true).await.unwrap();
    for n in 5..=6 {
        stored(store, NewReviewRecord { routed: everyone(), ..review(n) }).await;
        assert_eq!(owner_of(store, n).await.as_deref(), Some("aru"));
    }
    let person = given(Assign::Person("ada@shop.example".to_owned()));
    stored(store, NewReviewRecord { routed: person.clone(), ..review(7) }).await;
    assert_eq!(owner_of(store, 7).await, None, "who is away gets nothing by name either");
    store.set_away(&demo, ada.id, false).await.unwrap();
    stored(store, NewReviewRecord { routed: person, ..review(8) }).await;
    assert_eq!(owner_of(store, 8).await.as_deref(), Some("ada"));
    store.create_team(&demo, "returns", "Returns", T0).await.unwrap();
    let team = Team { id: "returns".to_owned(), name: "Returns".to_owned(), members: vec![aru.id, reader.id] };
    store.save_team(&demo, &team, "ada", T0).await.unwrap();
    for n in 9..=10 {
        let of_team = given(Assign::RoundRobin { team: Some("returns".to_owned()) });
        stored(store, NewReviewRecord { routed: of_team, ..review(n) }).await;
        assert_eq!(owner_of(store, n).await.as_deref(), Some("aru"), "who only reads gets nothing");
    }
    let empty = given(Assign::LeastLoaded { team: Some("gone".to_owned()) });
    stored(store, NewReviewRecord { routed: empty, ..review(11) }).await;
    assert_eq!(owner_of(store, 11).await, None);
}

async fn d1_work_goes_to_whoever_has_the_least(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    let (ada, _) = (agent(store, "ada").await, agent(store, "aru").await);
    let least = || given(Assign::LeastLoaded { team: None });
    for n in 1..=2 {
        stored(store, NewReviewRecord { routed: given(Assign::Person("ada@shop.example".to_owned())), ..review(n) })
            .await;
    }
    for (n, owner) in [(3, "aru"), (4, "aru")] {
        stored(store, NewReviewRecord { routed: least(), ..review(n) }).await;
        assert_eq!(owner_of(store, n).await.as_deref(), Some(owner));
    }
    // What is done weighs nothing.
    for n in 1..=2 {
        let version = full(store, n).await.line.version;
        store.act(&demo, &id(n), version, &ada, &Act::Close, T0).await.unwrap();
    }
    stored(store, NewReviewRecord { routed: least(), ..review(5) }).await;
    assert_eq!(owner_of(store, 5).await.as_deref(), Some("ada"));
}

async fn d1_many_at_once_go_around(bench: Bench) {
    let store = &bench.store;
    for name in ["ada", "aru", "ben"] {
        agent(store, name).await;
    }
    let other = bench.again().await;
    let sent = (1..=12).map(|n| {
        let store = if n % 2 == 0 { store.clone() } else { other.clone() };
        let routed = given(Assign::RoundRobin { team: None });
        tokio::spawn(async move { stored(&store, NewReviewRecord { routed, ..review(n) }).await })
    });
    for task in sent.collect::<Vec<_>>() {
        task.await.unwrap();
    }
    let mut counts = std::collections::BTreeMap::new();
    for n in 1..=12 {
        *counts.entry(owner_of(store, n).await.unwrap()).or_insert(0) += 1;
    }
    assert_eq!(counts.into_values().collect::<Vec<_>>(), [4, 4, 4]);
    other.close().await;
}

async fn d1_an_edit_takes_nothing_from_anybody(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    let (ada, aru) = (agent(store, "ada").await, agent(store, "aru").await);
    for team in ["returns", "care"] {
        store.create_team(&demo, team, team, T0).await.unwrap();
    }
    let ask = Outcome { ask: true, ..Outcome::default() };
    stored(store, NewReviewRecord { routed: routed(ask), ..review(1) }).await;
    assert!(full(store, 1).await.line.needs_look);
    for act in [Act::Assign(Some(ada.id)), Act::GiveTeam(Some("care".to_owned())), Act::Prioritise(Priority::High)] {
        let version = full(store, 1).await.line.version;
        store.act(&demo, &id(1), version, &ada, &act, T0).await.unwrap();
    }
    let outcome = |priority| Outcome {
        rules: vec!["Again".to_owned()],
        priority: Some(priority),
        team: Some("returns".to_owned()),
        assign: Some(Assign::Person(aru.email.clone())),
        tags: vec!["again".to_owned()],
        ..Outcome::default()
    };
    let edited = |priority, n| NewReviewRecord { created: T0.plus(n), routed: routed(outcome(priority)), ..review(1) };
    store.edit(&demo, &edited(Priority::Low, 1)).await.unwrap().unwrap();
    let case = full(store, 1).await;
    assert_eq!(
        (case.line.priority, case.line.needs_look, case.tags),
        (Priority::High, false, vec!["again".to_owned()])
    );
    assert_eq!(case.line.team.unwrap().0, "care");
    assert_eq!(owner_of(store, 1).await.as_deref(), Some("ada"));
    store.edit(&demo, &edited(Priority::Urgent, 2)).await.unwrap().unwrap();
    assert_eq!(full(store, 1).await.line.priority, Priority::Urgent, "it is made higher");
    // Where nobody has it, it is given.
    stored(store, review(2)).await;
    store.edit(&demo, &NewReviewRecord { id: id(2), ..edited(Priority::Low, 3) }).await.unwrap().unwrap();
    let line = full(store, 2).await.line;
    assert_eq!((line.team.unwrap().0.as_str(), line.assignee.unwrap().1.as_str()), ("returns", "aru"));
}

async fn d1_an_edit_keeps_or_hastens_what_was_promised(bench: Bench) {
    const MINUTE: i64 = Millis::MINUTE;
    let (store, demo) = (&bench.store, key("demo"));
    let of = |policy: &str, minutes: i64, at: Millis| {
        let unhappy = policy == "unhappy";
        NewReviewRecord {
            created: at,
            original: format!("{policy} {}", at.0),
            routed: care(unhappy, Some(at.plus(minutes * MINUTE))),
            ..review(1)
        }
    };
    stored(store, of("standard", 60, T0)).await;
    assert_eq!(full(store, 1).await.line.due, Some(T0.plus(60 * MINUTE)));
    // Ten minutes later they are unhappy: thirty minutes from then come before what was promised.
    store.edit(&demo, &of("unhappy", 30, T0.plus(10 * MINUTE))).await.unwrap().unwrap();
    let line = full(store, 1).await.line;
    assert_eq!((line.due, line.policy.as_deref()), (Some(T0.plus(40 * MINUTE)), Some("unhappy")));
    // And what was promised to the unhappy is not put off.
    store.edit(&demo, &of("standard", 60, T0.plus(20 * MINUTE))).await.unwrap().unwrap();
    let line = full(store, 1).await.line;
    assert_eq!((line.due, line.policy.as_deref()), (Some(T0.plus(40 * MINUTE)), Some("standard")));
    // No rule sees a case any more.
    let calm = NewReviewRecord { routed: Routed::default(), ..of("standard", 60, T0.plus(30 * MINUTE)) };
    store.edit(&demo, &calm).await.unwrap().unwrap();
    let line = full(store, 1).await.line;
    assert_eq!((line.due, line.policy, line.unhappy), (None, None, false));
    assert!(line.opened.is_some(), "that it was one is not forgotten");
}

async fn d1_who_wrote_before_is_known(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    let before = async |email: &str, n: u64| store.wrote_before(&demo, email, id(n).as_str()).await.unwrap();
    assert!(!before("ada@mail.example", 1).await);
    stored(store, review(1)).await;
    assert!(!before("ada@mail.example", 1).await, "itself is not before it");
    assert!(before("Ada@Mail.example", 2).await, "whatever the case");
    asked(store, NewQuestionRecord { email: Some("bob@mail.example".to_owned()), ..question(3) }).await;
    assert!(before("bob@mail.example", 4).await && !before("bob@mail.example", 3).await);
    store
        .submit_private(&demo, &NewPrivateRecord { email: "cem@mail.example".to_owned(), ..private(5) })
        .await
        .unwrap();
    assert!(before("cem@mail.example", 6).await);
    assert!(!store.wrote_before(&key("other"), "ada@mail.example", "x").await.unwrap());
}

async fn d1_what_came_lately_as_rules_see_it(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    stored(store, review(1)).await;
    store.set_product_types(&demo, &product("kettle-17"), &["Kitchen".to_owned()]).await.unwrap();
    stored(store, NewReviewRecord { email: None, ..hidden(2) }).await;
    asked(store, question(3)).await;
    store.submit_private(&demo, &private(4)).await.unwrap();
    let came = store.came_since(&demo, T0.plus(1), 10).await.unwrap();
    let seen: Vec<_> = came.iter().map(|one| (one.kind, one.created, one.first_contact, one.discarded)).collect();
    assert_eq!(
        seen,
        [
            (Kind::Private, T0.plus(4), false, false),
            (Kind::Question, T0.plus(3), false, false),
            (Kind::Review, T0.plus(2), true, true),
            (Kind::Review, T0.plus(1), true, false),
        ]
    );
    let first = &came[3];
    assert_eq!((first.id.as_str(), first.product.as_str(), first.verified), (id(1).as_str(), "kettle-17", false));
    assert_eq!((first.rating, &first.words), (Some(rating(3)), &review(1).original));
    assert_eq!((&first.verdict.topics, first.verdict.urgency), (&review(1).verdict.topics, review(1).verdict.urgency));
    assert_eq!(first.product_types, ["Kitchen"]);
    assert_eq!(store.came_since(&demo, T0.plus(3), 10).await.unwrap().len(), 2);
    assert_eq!(store.came_since(&demo, T0, 1).await.unwrap()[0].kind, Kind::Private, "the newest of many");
    assert_eq!(store.came_since(&key("other"), T0, 10).await.unwrap(), []);
}
