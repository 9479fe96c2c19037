//! A20: variants and groups share reviews; moving in and out keeps every review and every tally.

use crate::bench::*;
use plaudit_model::attribute::Answer;
use plaudit_model::ids::ProductId;
use plaudit_model::page::Sort;
use plaudit_model::publication::{HideReason, Status};
use plaudit_model::rating::Tally;
use plaudit_store::{Act, Acted, Error, NewReviewRecord, Product, Store, Submitted};

stories![
    a20_variants_share_and_part_again,
    a20_a_tree_moves_as_one_and_comes_back,
    a20_reviews_are_stored_where_they_are_shared,
    a20_circles_are_refused_and_nothing_changes,
    a20_files_in_any_order_and_their_limit,
    a20_grouping_while_posting_loses_nothing,
    a20_random_moves_equal_a_recount,
];

fn under(id: &str, parent: Option<&str>) -> Product {
    Product { parent: parent.map(product), ..listed(id, id) }
}

async fn put(store: &Store, id: &str, parent: Option<&str>) {
    store.put_product(&key("demo"), &under(id, parent), "Aru", T0).await.unwrap();
}

fn of(n: u64, id: &str, stars: i64) -> NewReviewRecord {
    NewReviewRecord { product: product(id), rating: rating(stars), ..review(n) }
}

/// Tally and reviews (by whom they were written for) that stand under a product.
async fn stands(store: &Store, id: &str) -> (Vec<u64>, Vec<String>) {
    let tally = store.tallies(&key("demo"), &[product(id)]).await.unwrap()[0];
    let found = store.published(&key("demo"), &product(id), Sort::Oldest, None, 10_000).await.unwrap();
    let mut recount = Tally::default();
    for review in &found {
        recount.add(review.rating);
    }
    assert_eq!(tally, recount, "{id}");
    (tally.0.to_vec(), found.iter().map(|review| review.subject().to_owned()).collect())
}

async fn target(store: &Store, id: &str) -> Option<ProductId> {
    store.targets(&key("demo"), &[product(id)]).await.unwrap().remove(&product(id))
}

async fn a20_variants_share_and_part_again(bench: Bench) {
    let store = &bench.store;
    let ada = agent(store, "ada").await;
    stored(store, of(1, "pot", 5)).await;
    let answers = vec![Answer { question: "fit".to_owned(), value: "3".to_owned() }];
    stored(store, NewReviewRecord { answers, ..of(2, "pot-blue", 2) }).await;
    stored(store, NewReviewRecord { product: product("pot-blue"), ..held(3) }).await;
    let blue = Product { variant: "blue, 4 cups".to_owned(), ..under("pot-blue", Some("pot")) };
    store.put_product(&key("demo"), &blue, "Aru", T0).await.unwrap();
    assert_eq!(target(store, "pot-blue").await, Some(product("pot")));
    assert_eq!(stands(store, "pot").await, (vec![0, 1, 0, 0, 1], vec!["pot".to_owned(), "pot-blue".to_owned()]));
    assert_eq!(stands(store, "pot-blue").await, stands(store, "pot").await, "the variant shows what all show");
    let counted = "select product || ' ' || question || ' ' || value from answer_tally where n = 1 order by value";
    assert_eq!(peek::<String>(&bench, counted).await, ["pot fit ", "pot fit 3"]);
    let shown = store.review(&key("demo"), &id(2)).await.unwrap().unwrap();
    assert_eq!(shown.written_for.map(|other| other.name), Some("blue, 4 cups".to_owned()));
    assert_eq!(store.members_of(&key("demo"), &product("pot")).await.unwrap(), std::slice::from_ref(&blue));
    let lines = store.products(&key("demo"), "", 10, 0).await.unwrap();
    assert_eq!(lines.iter().map(|line| (line.reviews, line.members)).collect::<Vec<_>>(), [(2, 0)], "{lines:?}");

    // What was held comes along, and counts where it stands when it is published.
    let version = store.conversation(&key("demo"), &id(3)).await.unwrap().unwrap().line.version;
    let done = store.act(&key("demo"), &id(3), version, &ada, &Act::Publish, T0.plus(9)).await.unwrap();
    assert_eq!(done, Acted::Done);
    assert_eq!(stands(store, "pot").await.0, [0, 1, 1, 0, 1]);

    store.put_product(&key("demo"), &Product { parent: None, ..blue }, "Aru", T0).await.unwrap();
    assert_eq!(target(store, "pot-blue").await, None);
    assert_eq!(stands(store, "pot").await, (vec![0, 0, 0, 0, 1], vec!["pot".to_owned()]));
    assert_eq!(stands(store, "pot-blue").await.0, [0, 1, 1, 0, 0]);
    let back = store.review(&key("demo"), &id(2)).await.unwrap().unwrap();
    assert_eq!((back.product.as_str(), back.written_for), ("pot-blue", None));
    assert_eq!(peek::<String>(&bench, counted).await, ["pot-blue fit ", "pot-blue fit 3"]);
}

async fn a20_a_tree_moves_as_one_and_comes_back(bench: Bench) {
    let store = &bench.store;
    for (n, id, stars) in [(1, "a", 1), (2, "a1", 2), (3, "b", 3), (4, "b1", 4), (5, "b1x", 5)] {
        stored(store, of(n, id, stars)).await;
    }
    for (id, parent) in [("b1x", "b1"), ("b1", "b"), ("a1", "a")] {
        put(store, id, Some(parent)).await;
    }
    let before = (stands(store, "a").await, stands(store, "b").await);
    assert_eq!(before.1.0, [0, 0, 1, 1, 1]);
    put(store, "b", Some("a1")).await;
    assert_eq!(stands(store, "a").await.0, [1, 1, 1, 1, 1]);
    for id in ["a1", "b", "b1", "b1x"] {
        assert_eq!(target(store, id).await, Some(product("a")), "{id}");
    }
    put(store, "b", None).await;
    assert_eq!((stands(store, "a").await, stands(store, "b").await), before);
    assert_eq!(target(store, "b1x").await, Some(product("b")));
}

async fn a20_reviews_are_stored_where_they_are_shared(bench: Bench) {
    let store = &bench.store;
    put(store, "pot-blue", Some("pot")).await;
    stored(store, of(1, "pot-blue", 4)).await;
    assert_eq!(stands(store, "pot").await, (vec![0, 0, 0, 1, 0], vec!["pot-blue".to_owned()]));
    let again = store.submit(&key("demo"), of(1, "pot-blue", 4)).await.unwrap();
    assert!(matches!(again, Submitted::Same(_)), "{again:?}");
    let other = store.submit(&key("demo"), of(1, "pot", 4)).await.unwrap();
    assert!(matches!(other, Submitted::Conflict), "{other:?}");
    put(store, "pot-blue", None).await;
    assert_eq!(stands(store, "pot-blue").await.0, [0, 0, 0, 1, 0]);
}

async fn a20_circles_are_refused_and_nothing_changes(bench: Bench) {
    let store = &bench.store;
    put(store, "b", Some("a")).await;
    put(store, "c", Some("b")).await;
    for (id, parent) in [("a", "c"), ("a", "b"), ("a", "a")] {
        let file = [listed("new", "New"), under(id, Some(parent))];
        let done = store.put_products(&key("demo"), &file, "Aru", T0).await;
        assert!(matches!(&done, Err(Error::Sharing(at, _)) if at == id), "{done:?}");
        assert_eq!(store.product(&key("demo"), &product("new")).await.unwrap(), None, "all or nothing");
    }
    assert_eq!(target(store, "c").await, Some(product("a")));
}

async fn a20_files_in_any_order_and_their_limit(bench: Bench) {
    let store = &bench.store;
    put(store, "a", Some("z")).await;
    // Turned round within one file.
    store.put_products(&key("demo"), &[under("a", None), under("z", Some("a"))], "Aru", T0).await.unwrap();
    assert_eq!(target(store, "z").await, Some(product("a")));
    let crowd: Vec<Product> = (0..1_000).map(|n| under(&format!("v{n}"), Some("a"))).collect();
    let done = store.put_products(&key("demo"), &crowd, "Aru", T0).await;
    assert!(matches!(done, Err(Error::Sharing(..))), "with z they are one too many: {done:?}");
    store.put_products(&key("demo"), &crowd[1..], "Aru", T0).await.unwrap();
    assert_eq!(store.members_of(&key("demo"), &product("a")).await.unwrap().len(), 1_000);
}

async fn a20_grouping_while_posting_loses_nothing(bench: Bench) {
    let mut posting = Vec::new();
    for worker in 0..4_u64 {
        let store = bench.store.clone();
        posting.push(tokio::spawn(async move {
            let ada = agent(&store, &format!("ada{worker}")).await;
            for n in 0..40 {
                let n = worker * 1_000 + n;
                let new = match n % 3 {
                    0 => NewReviewRecord { status: Status::Held, ..of(n, "a", 3) },
                    1 => of(n, "a", 2),
                    _ => of(n, "b", 5),
                };
                stored(&store, new).await;
                let what = if n % 3 == 0 { Act::Publish } else { Act::Hide(HideReason::Fake) };
                let done = store.act(&key("demo"), &id(n), 1, &ada, &what, T0.plus(10_000)).await.unwrap();
                assert_eq!(done, Acted::Done);
            }
        }));
    }
    for turn in 0..24 {
        put(&bench.store, "b", (turn % 2 == 0).then_some("a")).await;
        tokio::task::yield_now().await;
    }
    for task in posting {
        task.await.unwrap();
    }
    // Apart at the end: each review stands under its own again.
    let (a, b) = (stands(&bench.store, "a").await, stands(&bench.store, "b").await);
    assert!(a.1.iter().all(|of| of == "a") && b.1.iter().all(|of| of == "b"), "{a:?} {b:?}");
    assert_eq!(a.1.len() + b.1.len(), 4 * 14 - 2, "all that were published and not hidden again");
    let stray: Vec<i64> = peek(&bench, "select count(*) from review where written_for is not null").await;
    assert_eq!(stray, [0]);
}

async fn a20_random_moves_equal_a_recount(bench: Bench) {
    let store = &bench.store;
    let ids = ["a", "b", "c", "d", "e"];
    let mut dice = Dice(11);
    for n in 0..30 {
        stored(store, of(n, ids[dice.below(5) as usize], 1 + dice.below(5).cast_signed())).await;
    }
    for step in 0..60 {
        let (id, parent) = (ids[dice.below(5) as usize], ids[dice.below(5) as usize]);
        let parent = (dice.below(3) > 0).then_some(parent);
        match store.put_product(&key("demo"), &under(id, parent), "Aru", T0).await {
            Ok(()) | Err(Error::Sharing(..)) => {}
            Err(error) => panic!("step {step}: {error}"),
        }
        let mut all = 0;
        for id in ids {
            let (_, reviews) = stands(store, id).await;
            if target(store, id).await.is_some() {
                continue;
            }
            all += reviews.len();
            for of in reviews {
                let leads = target(store, &of).await.unwrap_or_else(|| product(&of));
                assert_eq!(leads.as_str(), id, "step {step}: a review for {of}");
            }
        }
        assert_eq!(all, 30, "step {step}");
    }
}
