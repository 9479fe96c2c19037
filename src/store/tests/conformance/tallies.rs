//! Tallies equal a recount after every transition.

use crate::bench::*;
use plaudit_model::ids::ProductId;
use plaudit_model::page::Sort;
use plaudit_model::publication::{HideReason, Status};
use plaudit_model::rating::Tally;
use plaudit_store::{Act, Acted, Error, NewReviewRecord, Store, User};

stories![
    every_transition,
    in_the_order_asked,
    random_acts_equal_a_recount,
    acts_at_once_equal_a_recount,
    a_lost_tally_fails_loudly,
];

async fn tally(store: &Store) -> Tally {
    store.tallies(&key("demo"), &[product("kettle-17")]).await.unwrap()[0]
}

async fn recount(store: &Store, of: &ProductId) -> Tally {
    let mut tally = Tally::default();
    for review in store.published(&key("demo"), of, Sort::Newest, None, 10_000).await.unwrap() {
        assert_eq!(review.status, Status::Published);
        tally.add(review.rating);
    }
    tally
}

async fn act(store: &Store, n: u64, actor: &User, act: Act) -> Acted {
    let version = store.conversation(&key("demo"), &id(n)).await.unwrap().unwrap().line.version;
    store.act(&key("demo"), &id(n), version, actor, &act, T0.plus(1000)).await.unwrap()
}

async fn a_lost_tally_fails_loudly(bench: Bench) {
    let store = &bench.store;
    let ada = agent(store, "ada").await;
    stored(store, review(1)).await;
    tamper(&bench, "delete from tally").await;
    let done = store.act(&key("demo"), &id(1), 1, &ada, &Act::Hide(HideReason::Spam), T0).await;
    assert!(matches!(done, Err(Error::Other(_))), "{done:?}");
    let review = store.review(&key("demo"), &id(1)).await.unwrap().unwrap();
    assert_eq!(review.status, Status::Published, "nothing changed");
}

async fn every_transition(bench: Bench) {
    let store = &bench.store;
    let ada = agent(store, "ada").await;
    let (none, three) = (Tally::default(), Tally([0, 0, 1, 0, 0]));
    assert_eq!(tally(store).await, none);
    let mut expected = 0;
    for (n, new) in [(1, review(1)), (2, held(2)), (3, hidden(3))] {
        stored(store, new).await;
        expected += u64::from(n == 1);
        assert_eq!(tally(store).await, Tally([0, 0, expected, 0, 0]));
    }
    use HideReason::{Abuse, Spam};
    for (n, what, after) in [
        (1, Act::Hide(Spam), none),
        (1, Act::Hide(Abuse), none),
        (1, Act::Publish, three),
        (1, Act::Publish, three),
        (1, Act::Answer("Sorry.".to_owned()), three),
        (1, Act::Hide(Spam), none),
        (2, Act::Publish, three),
        (2, Act::Hide(Spam), none),
        (3, Act::Hide(Abuse), none),
        (3, Act::Publish, three),
        (3, Act::Close, three),
        (3, Act::Reopen, three),
    ] {
        assert_eq!(act(store, n, &ada, what.clone()).await, Acted::Done);
        assert_eq!(tally(store).await, after, "{n} {what:?}");
        assert_eq!(recount(store, &product("kettle-17")).await, after);
    }
}

async fn in_the_order_asked(bench: Bench) {
    let store = &bench.store;
    for (n, name, stars) in [(1, "a", 1), (2, "b", 5), (3, "b", 5)] {
        stored(store, NewReviewRecord { product: product(name), rating: rating(stars), ..review(n) }).await;
    }
    let asked = ["b", "unknown", "a", "b"].map(product);
    let (a, b) = (Tally([1, 0, 0, 0, 0]), Tally([0, 0, 0, 0, 2]));
    assert_eq!(store.tallies(&key("demo"), &asked).await.unwrap(), [b, Tally::default(), a, b]);
    assert_eq!(store.tallies(&key("demo"), &[]).await.unwrap(), []);
}

fn any_act(dice: &mut Dice, user: i64) -> Act {
    match dice.below(9) {
        0 | 1 => Act::Publish,
        2 | 3 => Act::Hide(HideReason::ALL[dice.below(HideReason::ALL.len() as u64) as usize]),
        4 => Act::Answer("Thank you.".to_owned()),
        5 => Act::Note("Hm.".to_owned()),
        6 => Act::Assign((dice.below(2) == 0).then_some(user)),
        7 => Act::Close,
        _ => Act::Reopen,
    }
}

fn any_review(dice: &mut Dice, n: u64) -> NewReviewRecord {
    let new = match dice.below(3) {
        0 => review(n),
        1 => held(n),
        _ => hidden(n),
    };
    NewReviewRecord {
        rating: rating(1 + dice.below(5).cast_signed()),
        product: product(["a", "b"][dice.below(2) as usize]),
        ..new
    }
}

async fn random_acts_equal_a_recount(bench: Bench) {
    let store = &bench.store;
    let ada = agent(store, "ada").await;
    for seed in 0..4 {
        let mut dice = Dice(seed);
        let base = seed * 100;
        for n in base..base + 12 {
            stored(store, any_review(&mut dice, n)).await;
        }
        for step in 0..60 {
            let n = base + dice.below(12);
            let what = any_act(&mut dice, ada.id);
            let done = act(store, n, &ada, what.clone()).await;
            // What is closed is not closed again, and what is open is not opened.
            assert!(
                done == Acted::Done || (done == Acted::Refused && matches!(what, Act::Close | Act::Reopen)),
                "{done:?}"
            );
            for of in [product("a"), product("b")] {
                let counted = store.tallies(&key("demo"), std::slice::from_ref(&of)).await.unwrap()[0];
                assert_eq!(counted, recount(store, &of).await, "seed {seed}, step {step}: {what:?} on {n}");
            }
        }
    }
}

async fn acts_at_once_equal_a_recount(bench: Bench) {
    let ada = agent(&bench.store, "ada").await;
    let mut dice = Dice(7);
    for n in 0..6 {
        stored(&bench.store, any_review(&mut dice, n)).await;
    }
    let mut tasks = Vec::new();
    for worker in 0..4 {
        let (store, ada) = (bench.store.clone(), ada.clone());
        tasks.push(tokio::spawn(async move {
            let mut dice = Dice(100 + worker);
            for _ in 0..40 {
                let (n, what) = (dice.below(6), any_act(&mut dice, ada.id));
                assert_ne!(act(&store, n, &ada, what).await, Acted::NotFound);
            }
        }));
    }
    for task in tasks {
        task.await.unwrap();
    }
    for of in [product("a"), product("b")] {
        let counted = bench.store.tallies(&key("demo"), std::slice::from_ref(&of)).await.unwrap()[0];
        assert_eq!(counted, recount(&bench.store, &of).await);
    }
}
