//! Submitting: once, again, in conflict, at the same time, in groups, with hostile text.

use crate::bench::*;
use plaudit_model::publication::Status;
use plaudit_model::rating::Tally;
use plaudit_store::{Error, NewJob, NewReviewRecord, Submitted};

stories![
    same_and_conflict,
    the_same_id_fifty_times_at_once,
    one_bad_submission_harms_no_other,
    a_row_that_cannot_be_read_harms_no_other,
    an_unknown_shop,
    texts_come_back_as_they_went,
    seeds_skip_what_exists,
    jobs_begin_with_the_review,
    simhashes,
    close_stores_what_waits,
];

async fn same_and_conflict(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    let Submitted::Stored(first) = store.submit(&demo, review(1)).await.unwrap() else { panic!("not stored") };
    assert_eq!(first.published, Some(first.created));
    assert_eq!(store.submit(&demo, review(1)).await.unwrap(), Submitted::Same(first.clone()));
    assert_eq!(store.review(&demo, &id(1)).await.unwrap(), Some(first));

    let other_body = NewReviewRecord { fingerprint: "other".to_owned(), ..review(1) };
    assert_eq!(store.submit(&demo, other_body).await.unwrap(), Submitted::Conflict);
    let other_product = NewReviewRecord { product: product("lamp-3"), ..review(1) };
    assert_eq!(store.submit(&demo, other_product).await.unwrap(), Submitted::Conflict);
    assert_eq!(store.product(&demo, &product("lamp-3")).await.unwrap(), None, "a conflict makes no product known");

    assert_eq!(store.tallies(&demo, &[product("kettle-17")]).await.unwrap(), [Tally([0, 0, 1, 0, 0])]);
    let audit = store.conversation(&demo, &id(1)).await.unwrap().unwrap().audit;
    assert_eq!(audit.len(), 1);
    assert_eq!((audit[0].actor.as_str(), audit[0].action.as_str()), ("plaudit", "review.submitted"));
}

async fn the_same_id_fifty_times_at_once(bench: Bench) {
    let other = bench.again().await;
    let tasks: Vec<_> = (0..50)
        .map(|n| {
            let store = if n % 2 == 0 { bench.store.clone() } else { other.clone() };
            tokio::spawn(async move { store.submit(&key("demo"), review(1)).await.unwrap() })
        })
        .collect();
    let mut stored = 0;
    for task in tasks {
        match task.await.unwrap() {
            Submitted::Stored(_) => stored += 1,
            Submitted::Same(_) => {}
            done @ (Submitted::Conflict | Submitted::NoPhotos(_)) => panic!("in conflict with itself: {done:?}"),
        }
    }
    assert_eq!(stored, 1);
    let tallies = bench.store.tallies(&key("demo"), &[product("kettle-17")]).await.unwrap();
    assert_eq!(tallies, [Tally([0, 0, 1, 0, 0])]);
    other.close().await;
}

async fn one_bad_submission_harms_no_other(bench: Bench) {
    let mut tasks = Vec::new();
    for n in 0..64 {
        let store = bench.store.clone();
        let shop = key(if n % 8 == 3 { "nowhere" } else { "demo" });
        tasks.push(tokio::spawn(async move { store.submit(&shop, review(n)).await }));
    }
    for (n, task) in tasks.into_iter().enumerate() {
        let done = task.await.unwrap();
        match n % 8 {
            3 => assert!(matches!(done, Err(Error::NotFound)), "{done:?}"),
            _ => assert!(matches!(done, Ok(Submitted::Stored(_))), "{done:?}"),
        }
    }
    let tallies = bench.store.tallies(&key("demo"), &[product("kettle-17")]).await.unwrap();
    assert_eq!(tallies, [Tally([0, 0, 56, 0, 0])]);
}

async fn a_row_that_cannot_be_read_harms_no_other(bench: Bench) {
    stored(&bench.store, review(1)).await;
    tamper(&bench, "update review set language = 'of tomorrow'").await;
    let tasks: Vec<_> = (0..32)
        .map(|n| {
            let store = bench.store.clone();
            tokio::spawn(async move { (n, store.submit(&key("demo"), review(n)).await) })
        })
        .collect();
    for task in tasks {
        match task.await.unwrap() {
            (1, done) => assert!(matches!(done, Err(Error::Other(_))), "{done:?}"),
            (_, done) => assert!(matches!(done, Ok(Submitted::Stored(_))), "{done:?}"),
        }
    }
}

async fn an_unknown_shop(bench: Bench) {
    let done = bench.store.submit(&key("nowhere"), review(1)).await;
    assert!(matches!(done, Err(Error::NotFound)), "{done:?}");
    let done = bench.store.submit_all(&key("nowhere"), vec![(review(1), None)], "Ada").await;
    assert!(matches!(done, Err(Error::NotFound)), "{done:?}");
}

async fn texts_come_back_as_they_went(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    let texts = [
        "'; drop table review; --",
        "\" or 1=1 \\",
        "$1 ?1 :name %s {}",
        "👩🏽‍🚀 🫖 می‌خواهم Қазақ Việt Ελληνικά",
        "e\u{301} and é",
        "a\nb\n\nc",
        "",
    ];
    for (n, text) in (0..).zip(texts) {
        let new = NewReviewRecord {
            title: text.to_owned(),
            body: text.to_owned(),
            author: text.to_owned(),
            original: text.to_owned(),
            email: Some(text.to_owned()),
            ..review(n)
        };
        stored(store, new).await;
        let full = store.conversation(&demo, &id(n)).await.unwrap().unwrap();
        let found = &full.line;
        assert_eq!([&found.title, &found.body, &found.author, &full.original], [text; 4]);
        assert_eq!(full.email.as_deref(), Some(text));
    }
    // PostgreSQL knows no U+0000, so nobody keeps it.
    stored(store, NewReviewRecord { original: "a\0b".to_owned(), ..review(99) }).await;
    assert_eq!(store.conversation(&demo, &id(99)).await.unwrap().unwrap().original, "a\u{FFFD}b");
}

async fn seeds_skip_what_exists(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    stored(store, review(1)).await;
    let seeds =
        || vec![(review(1), Some("no".to_owned())), (review(2), Some("Thank you.".to_owned())), (held(3), None)];
    assert_eq!(store.submit_all(&demo, seeds(), "Hearth & Hand").await.unwrap(), 2);
    let mark = store.change_mark(&demo).await.unwrap();
    assert_eq!(store.submit_all(&demo, seeds(), "Hearth & Hand").await.unwrap(), 0);
    assert_eq!(store.change_mark(&demo).await.unwrap(), mark);

    assert_eq!(store.review(&demo, &id(1)).await.unwrap().unwrap().answer, None);
    let answered = store.conversation(&demo, &id(2)).await.unwrap().unwrap();
    assert_eq!(answered.messages.len(), 1);
    assert_eq!(answered.messages[0].author, "Hearth & Hand");
    assert_eq!(answered.line.answer, Some(("Thank you.".to_owned(), answered.messages[0].created)));
    assert_eq!(answered.line.clocks.answered, Some(answered.messages[0].created));
    assert_eq!(store.review(&demo, &id(3)).await.unwrap().unwrap().status, Status::Held);
    assert_eq!(store.tallies(&demo, &[product("kettle-17")]).await.unwrap(), [Tally([0, 0, 2, 0, 0])]);
}

async fn jobs_begin_with_the_review(bench: Bench) {
    let job = NewJob { kind: "webhook".to_owned(), payload: "{\"a\":1}".to_owned(), run_at: T0 };
    let new = NewReviewRecord { jobs: vec![job.clone(), job], ..review(1) };
    stored(&bench.store, new.clone()).await;
    assert!(matches!(bench.store.submit(&key("demo"), new).await.unwrap(), Submitted::Same(_)));
    let claimed = bench.store.claim_jobs(T0, 1000, 10).await.unwrap();
    assert_eq!(claimed.len(), 2, "the same review again brings no more jobs");
    assert_eq!((claimed[0].payload.as_str(), claimed[0].created), ("{\"a\":1}", T0.plus(1)));
}

async fn simhashes(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    for n in 0..4 {
        stored(store, NewReviewRecord { chars: if n == 1 { 5 } else { 40 }, ..review(n) }).await;
    }
    let hash = |n| u64::MAX - n;
    assert_eq!(store.recent_simhashes(&demo, T0, 20, 10).await.unwrap(), [hash(3), hash(2), hash(0)]);
    assert_eq!(store.recent_simhashes(&demo, T0.plus(1), 0, 2).await.unwrap(), [hash(3), hash(2)]);
    assert!(store.recent_simhashes(&demo, T0.plus(9), 0, 2).await.unwrap().is_empty());
}

async fn close_stores_what_waits(bench: Bench) {
    let store = bench.again().await;
    let tasks: Vec<_> = (0..100)
        .map(|n| {
            let store = store.clone();
            tokio::spawn(async move { (n, store.submit(&key("demo"), review(n)).await) })
        })
        .collect();
    tokio::task::yield_now().await;
    store.close().await;
    for task in tasks {
        let (n, done) = task.await.unwrap();
        let found = bench.store.review(&key("demo"), &id(n)).await.unwrap();
        match done {
            Ok(Submitted::Stored(stored)) => assert_eq!(found, Some(stored)),
            Err(Error::Unavailable(_)) => assert_eq!(found, None),
            other => panic!("{other:?}"),
        }
    }
    assert!(matches!(store.submit(&key("demo"), review(1000)).await, Err(Error::Unavailable(_))));
}
