//! The views of the inbox: what they hold, in which order, and that their counts agree.

use crate::bench::*;
use plaudit_model::publication::HideReason;
use plaudit_model::verdict::{Polarity, Topic, Urgency};
use plaudit_store::{Act, Acted, NewReviewRecord, Store, View, ViewCounts};

stories![views_orders_and_counts, a_line_has_all_it_shows, counting_stops];

async fn ids(store: &Store, view: View, limit: usize, offset: usize) -> Vec<u64> {
    let lines = store.conversations(&key("demo"), view, None, limit, offset).await.unwrap();
    let number = |id: &str| u64::from_str_radix(&id[24..], 16).unwrap();
    lines.iter().map(|line| number(&line.id)).collect()
}

async fn views_orders_and_counts(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    let ada = agent(store, "ada").await;
    let unhappy = |new, due| NewReviewRecord { unhappy: true, due: Some(T0.plus(due)), ..new };
    for new in [
        review(1),
        unhappy(review(2), 9000),
        unhappy(held(3), 5000),
        review(4),
        hidden(5),
        unhappy(review(6), 7000),
        NewReviewRecord { unhappy: true, ..review(7) },
        review(8),
    ] {
        stored(store, new).await;
    }
    for (n, version, act) in [
        (8, 1, Act::Answer("Thanks.".to_owned())),
        (4, 1, Act::Close),
        (6, 1, Act::Assign(Some(ada.id))),
        (1, 1, Act::Assign(Some(ada.id))),
        (8, 2, Act::Assign(Some(ada.id))),
        (4, 2, Act::Assign(Some(ada.id))),
        (8, 3, Act::Hide(HideReason::OffTopic)),
    ] {
        assert_eq!(store.act(&demo, &id(n), version, &ada, &act, T0).await.unwrap(), Acted::Done);
    }
    for (view, expected) in [
        (View::Open, vec![3, 6, 2, 7, 5, 1]),
        (View::Unhappy, vec![3, 6, 2, 7]),
        (View::Assigned(ada.id), vec![6, 8, 1]),
        (View::Assigned(ada.id + 1), vec![]),
        (View::Unpublished, vec![8, 5, 3]),
        (View::All, vec![8, 7, 6, 5, 4, 3, 2, 1]),
    ] {
        assert_eq!(ids(store, view, 100, 0).await, expected, "{view:?}");
        let mut paged = Vec::new();
        for offset in (0..expected.len()).step_by(2) {
            paged.extend(ids(store, view, 2, offset).await);
        }
        assert_eq!(paged, expected, "{view:?} by two");
    }
    let counts = store.counts(&demo, ada.id, None).await.unwrap();
    assert_eq!((counts.open, counts.unhappy, counts.mine, counts.unpublished), (6, 4, 3, 3));
    assert_eq!(store.counts(&demo, 999, None).await.unwrap().mine, 0);
}

async fn a_line_has_all_it_shows(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    let ada = agent(store, "ada").await;
    stored(store, review(1)).await;
    for (version, text) in [(1, "First."), (2, "Second.")] {
        store.act(&demo, &id(1), version, &ada, &Act::Answer(text.to_owned()), T0.plus(version)).await.unwrap();
    }
    let line = || async { store.conversations(&demo, View::All, None, 1, 0).await.unwrap().remove(0) };
    let found = line().await;
    assert_eq!(found.product_name, "kettle-17", "without a name, the id");
    assert_eq!(found.answer, Some(("Second.".to_owned(), T0.plus(2))));
    assert_eq!((found.verdict.polarity, found.verdict.confidence), (Polarity::Negative, 0.7));
    assert_eq!(
        (found.verdict.topics.as_slice(), found.verdict.urgency),
        (&[Topic::Delivery, Topic::Refund][..], Some(Urgency::Legal))
    );
    let kettle = listed("kettle-17", "Kettle");
    store.put_product(&demo, &kettle, "Aru", T0).await.unwrap();
    assert_eq!(line().await.product_name, "Kettle");
    assert_eq!(line().await, store.conversation(&demo, &id(1)).await.unwrap().unwrap().line);
}

async fn counting_stops(bench: Bench) {
    let most = ViewCounts::MOST.unsigned_abs();
    let seeds = (0..most + 5).map(|n| (if n < most - 1 { held(n) } else { review(n) }, None)).collect();
    bench.store.submit_all(&key("demo"), seeds, "nobody").await.unwrap();
    let counts = bench.store.counts(&key("demo"), 1, None).await.unwrap();
    assert_eq!((counts.open, counts.unpublished, counts.mine), (ViewCounts::MOST, ViewCounts::MOST - 1, 0));
}
