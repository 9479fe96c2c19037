//! A3: lists page by page.

use crate::bench::{Bench, REVIEWS, id, stars, words};
use serde_json::Value;

const COUNT: u32 = 23;

/// Reviews of all stars, two or three of which always come at the same moment.
async fn filled() -> (Bench, Vec<(u32, u8, u32)>) {
    let bench = Bench::new().await;
    let mut posted = Vec::new();
    for number in 0..COUNT {
        let (rating, moment) = ((number * 7 % 5 + 1) as u8, number / 3);
        if number % 3 == 0 {
            bench.app.clock.forward(1);
        }
        bench.stored(REVIEWS, &stars(number, rating)).await;
        posted.push((number, rating, moment));
    }
    (bench, posted)
}

#[tokio::test]
async fn a3_pages_hold_every_review_once_in_each_order() {
    let (bench, mut posted) = filled().await;
    for sort in ["newest", "oldest", "highest", "lowest", ""] {
        posted.sort_by_key(|&(number, rating, moment)| {
            let (rating, newest) = (i64::from(rating), (-i64::from(moment), -i64::from(number)));
            match sort {
                "oldest" => (0, i64::from(moment), i64::from(number)),
                "highest" => (-rating, newest.0, newest.1),
                "lowest" => (rating, newest.0, newest.1),
                _ => (0, newest.0, newest.1),
            }
        });
        let expected: Vec<_> = posted.iter().map(|&(number, ..)| id(number)).collect();
        for limit in [1, 7, 23, 24, 100] {
            let (mut ids, mut cursor, mut pages) = (Vec::new(), String::new(), 0);
            loop {
                let page = bench.get(&format!("{REVIEWS}?sort={sort}&limit={limit}&cursor={cursor}")).await;
                assert!(page.ids().len() <= limit);
                ids.extend(page.ids());
                pages += 1;
                match &page.json()["next_cursor"] {
                    Value::Null => break,
                    next => next.as_str().unwrap().clone_into(&mut cursor),
                }
            }
            assert_eq!(ids, expected, "{sort} {limit}");
            assert_eq!(pages, (COUNT as usize).div_ceil(limit), "no empty page at the end");
        }
    }
}

#[tokio::test]
async fn a3_a_page_has_ten_reviews_and_nothing_moves_on_the_next() {
    let (bench, _) = filled().await;
    let list = bench.get(REVIEWS).await;
    assert_eq!(list.ids().len(), 10);
    // A review that comes meanwhile moves nothing on the next page.
    let next = format!("{REVIEWS}?cursor={}", list.json()["next_cursor"].as_str().unwrap());
    let before = bench.get(&next).await.ids();
    bench.app.clock.forward(1);
    bench.stored(REVIEWS, &stars(99, 1)).await;
    assert_eq!(bench.get(&next).await.ids(), before);
}

#[tokio::test]
async fn a3_wrong_parameters_are_refused() {
    let bench = Bench::new().await;
    for query in [
        "limit=0",
        "limit=101",
        "limit=-1",
        "limit=ten",
        "limit=1.5",
        "limit=99999999999999999999",
        "sort=best",
        "sort=Newest",
        "sort=rating%20desc",
        "cursor=x",
        "cursor=4.5",
        "cursor=-1.1.0b1f7d52-6a6c-4c55-9a57-3f8e2f0d9c11",
        "cursor=5.99999999999999999999.0b1f7d52-6a6c-4c55-9a57-3f8e2f0d9c11",
        "cursor=5.1.'%20or%201=1",
        "cursor=%FF",
        "limit=5&limit=6",
        "stars=6",
        "language=klingon",
        "topic=luck",
        "photos=maybe",
    ] {
        bench.get(&format!("{REVIEWS}?{query}")).await.problem(400);
        bench.get(&format!("{}?parts=list&{query}", REVIEWS.replace("/reviews", "/fragment"))).await.problem(400);
    }
    for query in ["limit=1", "limit=100", "limit=", "sort=", "cursor=", "unknown=1"] {
        assert_eq!(bench.get(&format!("{REVIEWS}?{query}")).await.status, 200, "{query}");
    }
}

/// There is no parameter that shows what is not published.
#[tokio::test]
async fn g7_held_and_hidden_reviews_are_nowhere() {
    let bench = Bench::new().await;
    bench.stored(REVIEWS, &words(1, 5, "A calm and steady pour.")).await;
    let hidden = bench.stored(REVIEWS, &words(2, 5, "https://secret-spam.example/")).await;
    let held = bench.stored(REVIEWS, &words(3, 5, "asdfghjkl asdfghjkl")).await;
    assert_eq!((&hidden["status"], &held["status"]), (&"hidden".into(), &"held".into()));
    for query in ["", "?status=hidden", "?status=held", "?status=all", "?hidden=1", "?moderation=off"] {
        assert_eq!(bench.get(&format!("{REVIEWS}{query}")).await.ids(), [id(1)]);
    }
    for path in [
        REVIEWS.replace("/reviews", "/fragment"),
        "/shops/hearth/products/kettle-17".to_owned(),
        "/shops/hearth/products/kettle-17?sent=hidden&status=hidden".to_owned(),
    ] {
        let page = bench.get(&path).await;
        assert!(page.text.contains(&format!("review-{}", id(1))), "{path}");
        for gone in [id(2), id(3), "asdfghjkl".to_owned(), "secret-spam".to_owned()] {
            assert!(!page.text.contains(&gone), "{gone} in {path}");
        }
    }
    let summary = bench.get(&REVIEWS.replace("/reviews", "/summary")).await;
    assert_eq!(summary.json()["count"], 1);
}
