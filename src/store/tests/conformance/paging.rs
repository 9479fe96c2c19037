//! Pages over equal times show every review once, in each order.

use crate::bench::*;
use plaudit_model::page::{Cursor, Sort};
use plaudit_store::{NewReviewRecord, ReviewRecord, Voice, Votable};
use std::cmp::Reverse;

stories![every_row_once_in_each_order, a_page_is_stable_while_reviews_come];

fn cursor(last: &ReviewRecord, sort: Sort) -> Cursor {
    let rank = if sort == Sort::Helpful { last.helpful } else { last.rating.stars().into() };
    Cursor { rank, at: last.published.unwrap(), id: last.id.clone() }
}

/// Thirty published reviews at four moments, between others that are not shown or of another product.
async fn fill(bench: &Bench) -> Vec<ReviewRecord> {
    let mut dice = Dice(1);
    for n in 0..30 {
        let created = T0.plus(dice.below(4).cast_signed());
        stored(
            &bench.store,
            NewReviewRecord { created, rating: rating(1 + dice.below(5).cast_signed()), ..review(n * 7919 % 997) },
        )
        .await;
    }
    for (n, new) in [(1001, held(1001)), (1002, hidden(1002))] {
        stored(&bench.store, NewReviewRecord { created: T0, ..new }).await;
        stored(&bench.store, NewReviewRecord { product: product("other"), ..review(n + 10) }).await;
    }
    bench.store.published(&key("demo"), &product("kettle-17"), Sort::Newest, None, 1000).await.unwrap()
}

async fn every_row_once_in_each_order(bench: Bench) {
    let all = fill(&bench).await;
    assert_eq!(all.len(), 30);
    for review in all.iter().step_by(3) {
        let voice = Voice { target: &review.id, visitor: &review.id, now: T0 };
        bench.store.vote(&key("demo"), Votable::Review, voice, "token").await.unwrap();
    }
    let all = bench.store.published(&key("demo"), &product("kettle-17"), Sort::Newest, None, 1000).await.unwrap();
    for &sort in Sort::ALL {
        let mut expected = all.clone();
        let newest = |review: &ReviewRecord| Reverse((review.published, review.id.clone()));
        match sort {
            Sort::Newest | Sort::Local => expected.sort_by_key(newest),
            Sort::Oldest => expected.sort_by_key(|review| Reverse(newest(review))),
            Sort::Helpful => expected.sort_by_key(|review| (Reverse(review.helpful), newest(review))),
            Sort::Highest => expected.sort_by_key(|review| (Reverse(review.rating), newest(review))),
            Sort::Lowest => expected.sort_by_key(|review| (review.rating, newest(review))),
        }
        for size in [1, 2, 7, 30, 31] {
            let mut seen: Vec<ReviewRecord> = Vec::new();
            loop {
                let after = seen.last().map(|last| cursor(last, sort));
                let page = bench
                    .store
                    .published(&key("demo"), &product("kettle-17"), sort, after.as_ref(), size)
                    .await
                    .unwrap();
                assert!(page.len() <= size);
                let last = page.len() < size;
                seen.extend(page);
                if last {
                    break;
                }
            }
            assert_eq!(seen, expected, "{sort:?} by {size}");
        }
    }
}

async fn a_page_is_stable_while_reviews_come(bench: Bench) {
    let all = fill(&bench).await;
    let last = cursor(&all[9], Sort::Newest);
    let (demo, kettle) = (key("demo"), product("kettle-17"));
    let read = || bench.store.published(&demo, &kettle, Sort::Newest, Some(&last), 10);
    let before = read().await.unwrap();
    stored(&bench.store, NewReviewRecord { created: T0.plus(500), ..review(2000) }).await;
    assert_eq!(read().await.unwrap(), before);
    assert_eq!(before, all[10..20]);
}
