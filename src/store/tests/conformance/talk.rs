//! Conversations of every kind in one inbox: how they come in, how they are listed, and what can be done to each.

use crate::bench::*;
use plaudit_model::conversation::CaseStatus;
use plaudit_model::conversation::Kind;
use plaudit_model::publication::{HideReason, Status};
use plaudit_store::{
    Act, Acted, Conversation, Filter, NewJob, NewPrivateRecord, NewQuestionRecord, Store, Submitted, View,
};

stories![
    d2_every_kind_in_one_inbox,
    a8_the_same_question_again_and_another_under_its_id,
    a8_a_question_is_answered_hidden_and_shown_again,
    a8_duplicates_are_merged_and_parted,
    a8_hiding_a_question_lets_go_of_what_it_took_in,
    a8_two_that_merge_into_each_other_make_no_circle,
    b6_private_words_are_stored_once,
    b6_what_can_be_done_to_private_words,
];

async fn full(store: &Store, n: u64) -> Conversation {
    store.conversation(&key("demo"), &id(n)).await.unwrap().unwrap()
}

async fn ids(store: &Store, view: View, kind: Option<Kind>) -> Vec<String> {
    let filter = Filter { kind, ..Filter::default() };
    let page = store.listing(&key("demo"), view, &filter, None, 100, T0).await.unwrap();
    page.lines.into_iter().map(|line| line.id[34..].to_owned()).collect()
}

async fn told(store: &Store, new: NewPrivateRecord) {
    assert_eq!(store.submit_private(&key("demo"), &new).await.unwrap(), Submitted::Stored(()));
}

async fn d2_every_kind_in_one_inbox(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    let ada = agent(store, "ada").await;
    stored(store, review(1)).await;
    stored(store, held(2)).await;
    asked(store, question(3)).await;
    asked(store, NewQuestionRecord { status: Status::Held, ..question(4) }).await;
    told(store, private(5)).await;
    for n in [3, 5] {
        store.act(&demo, &id(n), 1, &ada, &Act::Assign(Some(ada.id)), T0).await.unwrap();
    }
    use Kind::{Private, Question, Review};
    for (view, all, reviews, questions, private) in [
        // Of those due at the same moment, whoever waits longest comes first.
        (View::Open, vec!["05", "03", "04", "02", "01"], vec!["02", "01"], vec!["03", "04"], vec!["05"]),
        (View::Unhappy, vec!["05"], vec![], vec![], vec!["05"]),
        (View::Assigned(ada.id), vec!["05", "03"], vec![], vec!["03"], vec!["05"]),
        (View::Unpublished, vec!["04", "02"], vec!["02"], vec!["04"], vec![]),
        (View::All, vec!["05", "04", "03", "02", "01"], vec!["02", "01"], vec!["04", "03"], vec!["05"]),
    ] {
        for (kind, expected) in
            [(None, &all), (Some(Review), &reviews), (Some(Question), &questions), (Some(Private), &private)]
        {
            assert_eq!(&ids(store, view, kind).await, expected, "{view:?} {kind:?}");
        }
        if let Some(counted) = store.counts(&demo, ada.id, T0).await.unwrap().of(view) {
            assert_eq!(counted, all.len() as i64, "{view:?}");
        }
    }
    let (question, private) = (full(store, 3).await, full(store, 5).await);
    assert_eq!((question.line.kind, question.line.rating, question.line.title.as_str()), (Question, None, ""));
    assert_eq!(question.line.body, "Question 3?");
    assert_eq!(question.original, "Question 3? www.shop.example");
    assert_eq!((private.line.kind, private.line.shown), (Private, None));
    assert_eq!((private.line.body.as_str(), private.order_number.as_str()), ("Private words 5", "2026-17"));
    assert_eq!(private.line.author, "Ann");
    assert_eq!(private.email.as_deref(), Some("ada@mail.example"));
    assert_eq!(private.line.verdict, review(5).verdict);
}

async fn a8_the_same_question_again_and_another_under_its_id(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    let job = NewJob { kind: "webhook".to_owned(), payload: "{}".to_owned(), run_at: T0 };
    let new = NewQuestionRecord { jobs: vec![job], ..question(1) };
    asked(store, new.clone()).await;
    let mark = store.change_mark(&demo).await.unwrap();
    assert!(matches!(store.submit_question(&demo, &new).await.unwrap(), Submitted::Same(_)));
    let other = NewQuestionRecord { fingerprint: "other".to_owned(), ..new };
    assert_eq!(store.submit_question(&demo, &other).await.unwrap(), Submitted::Conflict);
    assert_eq!(store.claim_jobs(T0, 1000, 10).await.unwrap().len(), 1);
    // One id, one thing, whatever comes first.
    assert_eq!(store.submit(&demo, review(1)).await.unwrap(), Submitted::Conflict);
    assert_eq!(store.submit_private(&demo, &private(1)).await.unwrap(), Submitted::Conflict);
    stored(store, review(2)).await;
    assert_eq!(store.submit_question(&demo, &question(2)).await.unwrap(), Submitted::Conflict);
    assert_eq!(store.tallies(&demo, &[product("kettle-17")]).await.unwrap()[0].count(), 1);
    assert!(store.change_mark(&demo).await.unwrap() > mark);
    assert!(store.submit_question(&key("nowhere"), &question(9)).await.is_err());
}

async fn a8_a_question_is_answered_hidden_and_shown_again(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    let ada = agent(store, "ada").await;
    asked(store, question(1)).await;
    for (version, act) in (1..).zip([
        Act::Answer("Two litres.".to_owned()),
        Act::Hide(HideReason::OffTopic),
        Act::Publish,
        Act::Close,
        Act::Reopen,
    ]) {
        let done = store.act(&demo, &id(1), version, &ada, &act, T0.plus(version * 1000)).await.unwrap();
        assert_eq!(done, Acted::Done, "{act:?}");
        let line = full(store, 1).await.line;
        match version {
            1 => assert_eq!((line.case_status, line.clocks.answered), (CaseStatus::Waiting, Some(T0.plus(1000)))),
            2 => assert_eq!(line.shown, Some((Status::Hidden, Some(HideReason::OffTopic)))),
            3 => assert_eq!(line.shown, Some((Status::Published, None))),
            _ => {}
        }
    }
    let end = full(store, 1).await;
    let log: Vec<&str> = end.audit.iter().map(|entry| entry.action.as_str()).collect();
    assert_eq!(log[..4], ["question.submitted", "conversation.answered", "question.hidden", "question.published"]);
    assert_eq!(end.line.answer, Some(("Two litres.".to_owned(), T0.plus(1000))));
}

async fn a8_duplicates_are_merged_and_parted(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    let ada = agent(store, "ada").await;
    for n in 1..=3 {
        asked(store, question(n)).await;
    }
    asked(store, NewQuestionRecord { product: product("mug-set-4"), ..question(4) }).await;
    asked(store, NewQuestionRecord { status: Status::Held, ..question(5) }).await;
    stored(store, review(6)).await;
    let act = async |n, act| {
        let version = full(store, n).await.line.version;
        store.act(&demo, &id(n), version, &ada, &act, T0).await.unwrap()
    };
    // Not with itself, with another product's, with what is not shown, or with what is no question.
    for other in [1, 4, 5, 6, 99] {
        let (mark, before) = (store.change_mark(&demo).await.unwrap(), full(store, 1).await);
        assert_eq!(act(1, Act::Merge(id(other))).await, Acted::NotFound, "{other}");
        assert_eq!((store.change_mark(&demo).await.unwrap(), full(store, 1).await), (mark, before));
    }
    assert_eq!(act(1, Act::Part).await, Acted::NotFound);
    assert_eq!(act(1, Act::Merge(id(2))).await, Acted::Done);
    let merged = full(store, 1).await;
    assert_eq!(merged.merged_into, Some((id(2).to_string(), "Question 2?".to_owned())));
    assert_eq!(merged.line.case_status, CaseStatus::Closed);
    assert_eq!(full(store, 2).await.line.version, 2, "whoever looks at the other one is told");
    assert_eq!(full(store, 2).await.audit.last().unwrap().action, "question.took_in");
    // No chains.
    assert_eq!(act(2, Act::Merge(id(3))).await, Acted::NotFound);
    assert_eq!(act(3, Act::Merge(id(1))).await, Acted::NotFound);
    assert_eq!(act(1, Act::Part).await, Acted::Done);
    let parted = full(store, 1).await;
    assert_eq!((parted.merged_into, parted.line.case_status), (None, CaseStatus::Open));
}

async fn a8_hiding_a_question_lets_go_of_what_it_took_in(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    let ada = agent(store, "ada").await;
    asked(store, question(1)).await;
    asked(store, question(2)).await;
    store.act(&demo, &id(1), 1, &ada, &Act::Merge(id(2)), T0).await.unwrap();
    store.act(&demo, &id(2), 2, &ada, &Act::Hide(HideReason::Spam), T0).await.unwrap();
    let freed = full(store, 1).await;
    assert_eq!((freed.merged_into, freed.line.case_status), (None, CaseStatus::Open));
    assert_eq!(freed.audit.last().unwrap().action, "question.parted");
}

async fn a8_two_that_merge_into_each_other_make_no_circle(bench: Bench) {
    let ada = agent(&bench.store, "ada").await;
    asked(&bench.store, question(1)).await;
    asked(&bench.store, question(2)).await;
    let merge = |from, to| {
        let (store, ada) = (bench.store.clone(), ada.clone());
        tokio::spawn(async move { store.act(&key("demo"), &id(from), 1, &ada, &Act::Merge(id(to)), T0).await })
    };
    let (one, other) = (merge(1, 2), merge(2, 1));
    let done = [one.await.unwrap(), other.await.unwrap()];
    let merged = [full(&bench.store, 1).await.merged_into, full(&bench.store, 2).await.merged_into];
    // A database may also refuse the second as a deadlock; it is told to try again then.
    assert_eq!(done.iter().filter(|done| matches!(done, Ok(Acted::Done))).count(), 1, "{done:?}");
    assert_eq!(merged.iter().flatten().count(), 1, "{merged:?}");
}

async fn b6_private_words_are_stored_once(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    told(store, private(1)).await;
    assert_eq!(store.submit_private(&demo, &private(1)).await.unwrap(), Submitted::Same(()));
    let other = NewPrivateRecord { fingerprint: "other".to_owned(), ..private(1) };
    assert_eq!(store.submit_private(&demo, &other).await.unwrap(), Submitted::Conflict);
    assert_eq!(ids(store, View::All, None).await, ["01"]);
    // Nothing that shoppers read knows it.
    assert_eq!(store.review(&demo, &id(1)).await.unwrap(), None);
    assert_eq!(store.tallies(&demo, &[product("kettle-17")]).await.unwrap()[0].count(), 0);
}

async fn b6_what_can_be_done_to_private_words(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    let ada = agent(store, "ada").await;
    told(store, private(1)).await;
    stored(store, review(2)).await;
    for act in [Act::Answer("Hello".to_owned()), Act::Hide(HideReason::Spam), Act::Publish, Act::Part] {
        assert_eq!(store.act(&demo, &id(1), 1, &ada, &act, T0).await.unwrap(), Acted::NotFound, "{act:?}");
    }
    assert_eq!(store.act(&demo, &id(2), 1, &ada, &Act::AnsweredByMail, T0).await.unwrap(), Acted::NotFound);
    assert_eq!(full(store, 1).await.line.version, 1, "what was refused left nothing behind");
    let done = store.act(&demo, &id(1), 1, &ada, &Act::AnsweredByMail, T0.plus(500)).await.unwrap();
    let line = full(store, 1).await.line;
    assert_eq!((done, line.case_status, line.clocks.answered), (Acted::Done, CaseStatus::Waiting, Some(T0.plus(500))));
    assert_eq!(store.act(&demo, &id(1), 2, &ada, &Act::Note("Called.".to_owned()), T0).await.unwrap(), Acted::Done);
}
