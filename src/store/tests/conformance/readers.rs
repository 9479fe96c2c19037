//! A5, B7: votes, reports, and what authors change, on either engine.

use crate::bench::*;
use plaudit_model::conversation::Kind;
use plaudit_model::ids::ReviewId;
use plaudit_model::page::Sort;
use plaudit_model::publication::HideReason;
use plaudit_store::{NewReviewRecord, Voice, Votable, Voted};

stories![
    a5_votes_count_once_whoever_comes_first,
    e1_a_report_opens_the_conversation_again_and_hides_nothing,
    b7_an_edit_moves_the_tally,
    b7_erased_leaves_only_the_audit,
];

const VISITORS: [&str; 8] = ["a", "b", "c", "d", "e", "f", "g", "h"];

async fn a5_votes_count_once_whoever_comes_first(bench: Bench) {
    let (store, demo, target) = (&bench.store, &key("demo"), &id(1).to_string());
    stored(store, review(1)).await;
    stored(store, held(2)).await;
    let vote = |visitor: &'static str| {
        let voice = Voice { target, visitor, now: T0 };
        store.vote(demo, Votable::Review, voice, visitor)
    };
    let twice = VISITORS.into_iter().chain(VISITORS);
    let votes = futures::future::join_all(twice.map(vote)).await;
    let counted = votes.iter().filter(|voted| matches!(voted, Ok(Voted::Counted(_)))).count();
    assert_eq!(counted, VISITORS.len());
    assert_eq!(store.unvote(demo, Votable::Review, target, "a").await.unwrap(), Some(7));
    assert_eq!(store.unvote(demo, Votable::Review, target, "a").await.unwrap(), None);
    let hidden = id(2).to_string();
    let voice = Voice { target: &hidden, visitor: "a", now: T0 };
    assert_eq!(store.vote(demo, Votable::Review, voice, "x").await.unwrap(), Voted::NotFound);
    // Another shop has no such review.
    let voice = Voice { target, visitor: "z", now: T0 };
    assert_eq!(store.vote(&key("other"), Votable::Review, voice, "x").await.unwrap(), Voted::NotFound);
    assert_eq!(store.day_salt(1, "one").await.unwrap(), "one");
    assert_eq!(store.day_salt(1, "two").await.unwrap(), "one");
    assert_eq!(store.day_salt(2, "three").await.unwrap(), "three");
}

async fn e1_a_report_opens_the_conversation_again_and_hides_nothing(bench: Bench) {
    let (store, demo) = (&bench.store, &key("demo"));
    stored(store, review(1)).await;
    let target = id(1).to_string();
    let voice = |visitor| Voice { target: &target, visitor, now: T0 };
    let review = ReviewId::parse(&target).unwrap();
    for visitor in ["a", "a", "b"] {
        assert!(store.report(demo, Kind::Review, voice(visitor), HideReason::Abuse).await.unwrap());
    }
    let none = id(9).to_string();
    let nothing = Voice { target: &none, visitor: "a", now: T0 };
    assert!(!store.report(demo, Kind::Review, nothing, HideReason::Spam).await.unwrap());
    let talk = store.conversation(demo, &review).await.unwrap().unwrap();
    assert_eq!(talk.audit.iter().filter(|entry| entry.action == "review.reported").count(), 2);
    let shown = store.published(demo, &product("kettle-17"), Sort::Newest, None, 10).await.unwrap();
    assert_eq!(shown.len(), 1);
}

async fn b7_an_edit_moves_the_tally(bench: Bench) {
    let (store, demo) = (&bench.store, &key("demo"));
    stored(store, review(1)).await;
    let tally = async || store.tallies(demo, &[product("kettle-17")]).await.unwrap()[0].0;
    assert_eq!(tally().await, [0, 0, 1, 0, 0]);
    for (new, expected) in [
        (NewReviewRecord { rating: rating(5), ..review(1) }, [0, 0, 0, 0, 1]),
        (NewReviewRecord { rating: rating(5), ..hidden(1) }, [0; 5]),
        (NewReviewRecord { rating: rating(2), ..held(1) }, [0; 5]),
        (NewReviewRecord { rating: rating(1), ..review(1) }, [1, 0, 0, 0, 0]),
    ] {
        let edited = store.edit(demo, &new).await.unwrap().unwrap();
        assert_eq!((edited.status, edited.rating), (new.status, new.rating));
        assert_eq!(tally().await, expected);
    }
    assert!(store.edit(demo, &review(9)).await.unwrap().is_none());
}

async fn b7_erased_leaves_only_the_audit(bench: Bench) {
    let (store, demo) = (&bench.store, &key("demo"));
    stored(store, review(1)).await;
    let target = id(1).to_string();
    let review = ReviewId::parse(&target).unwrap();
    let voice = Voice { target: &target, visitor: "a", now: T0 };
    store.vote(demo, Votable::Review, voice, "t").await.unwrap();
    store.report(demo, Kind::Review, voice, HideReason::Abuse).await.unwrap();
    assert!(store.erase(demo, &review, T0).await.unwrap());
    assert!(!store.erase(demo, &review, T0).await.unwrap());
    assert!(store.own_review(demo, &review).await.unwrap().is_none());
    assert!(store.conversation(demo, &review).await.unwrap().is_none());
    assert_eq!(store.tallies(demo, &[product("kettle-17")]).await.unwrap()[0].0, [0; 5]);
    assert_eq!(store.unvote(demo, Votable::Review, &target, "t").await.unwrap(), None);
}
