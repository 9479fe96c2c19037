//! E1, E3: neither stars nor mood decide whether, when or where a review is shown.

use crate::bench::{Bench, REVIEWS, id, product, shop, words};
use plaudit_model::ids::ReviewId;
use plaudit_model::publication::Context;
use plaudit_model::rating::Rating;
use plaudit_model::review::{Content, Submission};
use plaudit_server::intake;
use plaudit_server::rules::Ground;
use plaudit_store::NewReviewRecord;
use proptest::prelude::*;
use std::sync::Arc;

/// Words for the good and their opposites.
const MOODS: [(&str, &str); 8] = [
    ("wonderful", "horrible"),
    ("I love it", "I hate it"),
    ("отлично", "ужасно"),
    ("عالی", "افتضاح"),
    ("керемет", "нашар"),
    ("tuyệt vời", "tệ hại"),
    ("υπέροχο", "απαίσιο"),
    ("👍", "👎"),
];

/// What else stands in reviews: plain words, links, telephone numbers, addresses, noise, obscenity.
fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => "[a-zа-яα-ω]{1,9}( [a-zа-яα-ω]{2,9}){0,4}",
        1 => "(https://|www\\.)[a-z]{3,8}\\.example(/[a-z]{0,5})?",
        1 => "\\+1 202 555 01[0-9]{2}",
        1 => "[a-z]{3,6}@mail\\.example",
        1 => "(asdfghjkl|aaaaaaaa|фывапролд)",
        1 => "(damn|shit|[!?.]{1,6})",
        1 => any::<String>(),
    ]
}

fn texts() -> impl Strategy<Value = (Content, usize, usize)> {
    let text = proptest::collection::vec(piece(), 0..8).prop_map(|pieces| pieces.join(" "));
    ("[a-z ]{0,12}", text, 0usize..MOODS.len(), 0usize..4)
        .prop_map(|(title, body, mood, near)| (Content { title, body, author: String::new() }, mood, near))
}

/// Everything about a record that shoppers could notice.
fn publication(record: &NewReviewRecord) -> impl PartialEq + std::fmt::Debug + use<> {
    (record.status, record.hide_reason, record.created, record.title.clone(), record.body.clone(), record.simhash)
}

struct Intake {
    bench: Bench,
    shops: Vec<Arc<plaudit_store::Shop>>,
}

impl Intake {
    fn new() -> (tokio::runtime::Runtime, Intake) {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let intake = runtime.block_on(async {
            let bench = Bench::new().await;
            let mut shops = Vec::new();
            for key in ["hearth", "careful"] {
                shops.push(bench.app.shop(&shop(key)).await.unwrap().unwrap());
            }
            Intake { bench, shops }
        });
        (runtime, intake)
    }

    fn record(&self, at: usize, stars: i64, content: &Content, context: Context) -> NewReviewRecord {
        let app = &self.bench.app;
        let submission = Submission {
            id: ReviewId::parse(&id(1)).unwrap(),
            rating: Rating::try_from(stars).unwrap(),
            content: content.clone(),
            email: None,
            page_language: None,
            answers: Vec::new(),
            consent: false,
            marketing: false,
            photos: Vec::new(),
        };
        let (shop, now) = (&self.shops[at], app.clock.now());
        intake::record(app, shop, &product("kettle-17"), &submission, context, &Ground::new_shop(shop), now)
    }
}

#[test]
fn e1_stars_change_nothing_that_is_shown() {
    let (_runtime, intake) = Intake::new();
    proptest!(ProptestConfig::with_cases(150), |((content, _, near) in texts(), trap: bool, unproven: bool)| {
        let context = Context { near, trap, unproven };
        for at in 0..intake.shops.len() {
            let one = intake.record(at, 1, &content, context);
            for stars in 2..=5 {
                prop_assert_eq!(publication(&one), publication(&intake.record(at, stars, &content, context)));
            }
        }
    });
}

/// The same words with the mood turned around: another case for the shop's people, the same fate on the page.
#[test]
fn e1_mood_changes_nothing_that_is_shown() {
    let (_runtime, intake) = Intake::new();
    proptest!(ProptestConfig::with_cases(150), |((content, mood, near) in texts(), trap: bool, unproven: bool)| {
        let (good, bad) = MOODS[mood];
        let with = |word: &str| Content { body: format!("{} {word} {word}", content.body), ..content.clone() };
        let context = Context { near, trap, unproven };
        // The check for repeats counts signs: pairs of unequal length stand on either side of its bound at times.
        prop_assume!(near == 0 || content.body.chars().count() >= 20);
        for at in 0..intake.shops.len() {
            let (glad, sad) = (intake.record(at, 5, &with(good), context), intake.record(at, 1, &with(bad), context));
            prop_assert_eq!((glad.status, glad.hide_reason, glad.created), (sad.status, sad.hide_reason, sad.created));
        }
    });
}

/// E3: one queue for all.
#[test]
fn e3_hold_all_holds_all_alike() {
    let (_runtime, intake) = Intake::new();
    for (good, bad) in MOODS {
        for (body, stars) in [(good, 5), (good, 1), (bad, 5), (bad, 1), ("", 3)] {
            let content = Content { body: body.to_owned(), ..Content::default() };
            let record = intake.record(1, stars, &content, Context::default());
            assert_eq!(record.status.code(), "held", "{stars} {body}");
        }
    }
}

/// The default order is that in which reviews came, whatever their stars.
#[tokio::test]
async fn e1_the_default_order_looks_at_time_alone() {
    for ratings in [[1, 2, 3, 4, 5], [5, 4, 3, 2, 1], [3, 5, 1, 4, 2], [1, 1, 1, 5, 5]] {
        let bench = Bench::new().await;
        for (number, rating) in (0..).zip(ratings) {
            let (good, bad) = MOODS[number as usize];
            let review = words(number, rating, if rating > 3 { good } else { bad });
            let stored = bench.stored(REVIEWS, &review).await;
            assert_eq!(stored["status"], "published");
            bench.app.clock.forward(1);
        }
        let order: Vec<_> = (0..5).rev().map(id).collect();
        assert_eq!(bench.get(REVIEWS).await.ids(), order, "{ratings:?}");
        // On a page those in the reader's language come first, and time alone decides among them.
        let fragment = bench.get(&REVIEWS.replace("/reviews", "/fragment?parts=reviews&sort=newest")).await.text;
        assert_eq!(crate::choosing::shown(&fragment), order);
        let local = bench.get(&REVIEWS.replace("/reviews", "/fragment?parts=reviews&lang=en")).await.text;
        let mut by_language = order.clone();
        by_language.sort_by_key(|one| ![id(0), id(1)].contains(one));
        assert_eq!(crate::choosing::shown(&local), by_language);
    }
}

/// E1: over HTTP too, every number of stars with the same words at the same moment ends alike.
#[tokio::test]
async fn e1_the_same_words_are_answered_alike() {
    for (body, status) in [
        ("The handle came off on the first morning.", "published"),
        ("https://spam.example/", "hidden"),
        ("asdfghjkl asdfghjkl", "held"),
        ("", "published"),
    ] {
        for rating in 1..=5 {
            let bench = Bench::new().await;
            let stored = bench.stored(REVIEWS, &words(1, rating, body)).await;
            assert_eq!(
                (&stored["status"], &stored["created_at"]),
                (&status.into(), &"2026-11-22T00:00:00.000Z".into())
            );
        }
    }
}

/// G5: the same id in two shops is two reviews, and what one shop holds back the other shows.
#[tokio::test]
async fn g5_shops_do_not_meet() {
    let bench = Bench::new().await;
    let review = words(1, 2, "The handle came off on the first morning.");
    for (key, status) in [("hearth", "published"), ("open", "published"), ("careful", "held")] {
        let path = format!("/v1/shops/{key}/products/kettle-17/reviews");
        assert_eq!(bench.stored(&path, &review).await["status"], status, "{key}");
        let count = usize::from(status == "published");
        assert_eq!(bench.get(&path).await.ids().len(), count);
        assert_eq!(bench.state(key).await.1.count(), count as u64);
    }
    assert_eq!(bench.state("hearth").await.1.0, [0, 1, 0, 0, 0]);
    let other = "/v1/shops/open/products/other/reviews";
    assert!(bench.get(other).await.ids().is_empty());
}
