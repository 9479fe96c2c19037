//! A7: photos wait for their review, stand and fall with it, and are forgotten.

use crate::bench::*;
use plaudit_model::ids::PhotoId;
use plaudit_model::page::Sort;
use plaudit_model::photo::{Claim, UNCLAIMED};
use plaudit_model::publication::HideReason;
use plaudit_model::time::Millis;
use plaudit_store::{Acted, Edited, Error, NewReviewRecord, Store, Submitted, Voice};

stories![
    a7_a_review_claims_its_photos_in_their_order,
    a7_without_all_of_its_photos_nothing_is_stored,
    a7_two_reviews_cannot_have_one_photo,
    a7_one_photo_is_hidden_for_a_reason,
    a7_what_is_not_shown_has_no_photos_to_see,
    a7_unclaimed_photos_are_lost_after_a_day,
    a7_a_report_of_a_photo_opens_the_conversation_and_hides_nothing,
    b7_an_author_changes_the_photos_of_a_review,
    b7_a_change_whose_photos_cannot_be_had_changes_nothing,
    b7_two_changes_at_once_leave_one_of_them_whole,
];

fn photo(n: u64) -> PhotoId {
    PhotoId::parse(&format!("{n:032x}")).unwrap()
}

async fn uploaded(store: &Store, n: u64) {
    store.add_photo(&key("demo"), &photo(n), (1600, 1200), T0).await.unwrap();
}

fn with(n: u64, photos: &[u64]) -> NewReviewRecord {
    let claim = |&n: &u64| Claim { id: photo(n), alt: format!("Photo {n}") };
    NewReviewRecord { photos: photos.iter().map(claim).collect(), ..review(n) }
}

/// Ids of the photos of a review, as shoppers see them.
async fn shown(store: &Store, n: u64) -> Vec<String> {
    let review = store.review(&key("demo"), &id(n)).await.unwrap().unwrap();
    review.photos.into_iter().map(|photo| photo.id).collect()
}

fn ids(photos: &[u64]) -> Vec<String> {
    photos.iter().map(|&n| photo(n).as_str().to_owned()).collect()
}

async fn is_public(store: &Store, n: u64) -> Option<bool> {
    store.photo(&key("demo"), &photo(n)).await.unwrap().map(|standing| standing.shown)
}

async fn a7_a_review_claims_its_photos_in_their_order(bench: Bench) {
    let store = &bench.store;
    for n in 1..=6 {
        uploaded(store, n).await;
        assert_eq!(is_public(store, n).await, Some(false), "nobody has it");
    }
    let Submitted::Stored(first) = store.submit(&key("demo"), with(1, &[3, 1, 2])).await.unwrap() else { panic!() };
    let expected = ids(&[3, 1, 2]);
    assert_eq!(first.photos.iter().map(|photo| photo.id.clone()).collect::<Vec<_>>(), expected);
    assert_eq!((first.photos[0].alt.as_str(), first.photos[0].width, first.photos[0].height), ("Photo 3", 1600, 1200));
    // Sending again gives the same, and claims nothing twice.
    let Submitted::Same(again) = store.submit(&key("demo"), with(1, &[3, 1, 2])).await.unwrap() else { panic!() };
    assert_eq!(again.photos, first.photos);
    stored(store, with(2, &[5])).await;
    stored(store, review(3)).await;
    assert_eq!(shown(store, 1).await, expected);
    assert_eq!(is_public(store, 3).await, Some(true));
    let page = store.published(&key("demo"), &product("kettle-17"), Sort::Oldest, None, 10).await.unwrap();
    let photos: Vec<_> = page.iter().map(|review| review.photos.len()).collect();
    assert_eq!(photos, [3, 1, 0]);
}

async fn a7_without_all_of_its_photos_nothing_is_stored(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    store.create_shop(&shop("other"), T0).await.unwrap();
    store.add_photo(&key("other"), &photo(9), (10, 10), T0).await.unwrap();
    uploaded(store, 1).await;
    uploaded(store, 2).await;
    let mark = store.change_mark(&demo).await.unwrap();
    let done = store.submit(&demo, with(1, &[1, 9, 2, 7])).await.unwrap();
    assert_eq!(done, Submitted::NoPhotos(vec![1, 3]), "of another shop, and unknown");
    assert!(store.review(&demo, &id(1)).await.unwrap().is_none());
    assert_eq!(store.change_mark(&demo).await.unwrap(), mark);
    assert_eq!(store.tallies(&demo, &[product("kettle-17")]).await.unwrap()[0].0, [0; 5]);
    // What it could have had is free still, also for the one who tries again.
    stored(store, with(1, &[1, 2])).await;
    let missing = Error::NotFound.to_string();
    assert_eq!(store.add_photo(&key("nobody"), &photo(1), (1, 1), T0).await.unwrap_err().to_string(), missing);
}

async fn a7_two_reviews_cannot_have_one_photo(bench: Bench) {
    let (store, other) = (&bench.store, bench.again().await);
    uploaded(store, 1).await;
    let demo = key("demo");
    let (one, two) = tokio::join!(store.submit(&demo, with(1, &[1])), other.submit(&demo, with(2, &[1])));
    let (one, two) = (one.unwrap(), two.unwrap());
    let won = [&one, &two].into_iter().filter(|done| matches!(done, Submitted::Stored(_))).count();
    let lost = [&one, &two].into_iter().filter(|done| **done == Submitted::NoPhotos(vec![0])).count();
    assert_eq!((won, lost), (1, 1), "{one:?} {two:?}");
    other.close().await;
}

async fn a7_one_photo_is_hidden_for_a_reason(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    let ada = agent(store, "ada").await;
    for n in 1..=3 {
        uploaded(store, n).await;
    }
    stored(store, with(1, &[1, 2, 3])).await;
    let why = Some(HideReason::PersonalData);
    let done = store.hide_photo(&demo, &id(1), 1, &ada, &photo(2), why, T0).await.unwrap();
    assert_eq!(done, Acted::Done);
    assert_eq!(shown(store, 1).await, ids(&[1, 3]));
    assert_eq!((is_public(store, 2).await, is_public(store, 1).await), (Some(false), Some(true)));
    let all = store.photos_of(&demo, id(1).as_str(), true).await.unwrap();
    assert_eq!(all.iter().map(|photo| photo.hidden).collect::<Vec<_>>(), [None, why, None]);
    let audit = store.conversation(&demo, &id(1)).await.unwrap().unwrap().audit;
    let last = audit.last().unwrap();
    assert_eq!((last.actor.as_str(), last.action.as_str()), ("ada", "photo.hidden"));
    assert_eq!(last.detail, "photo 2: shown -> hidden: personal_data");

    // Someone who saw an older state, a photo of another review, a review that is not there.
    let stale = store.hide_photo(&demo, &id(1), 1, &ada, &photo(1), why, T0).await.unwrap();
    assert_eq!(stale, Acted::Stale);
    uploaded(store, 4).await;
    assert!(matches!(store.hide_photo(&demo, &id(1), 2, &ada, &photo(4), why, T0).await, Err(Error::NotFound)));
    assert_eq!(store.hide_photo(&demo, &id(9), 1, &ada, &photo(1), why, T0).await.unwrap(), Acted::NotFound);
    assert_eq!(store.hide_photo(&demo, &id(1), 2, &ada, &photo(2), None, T0).await.unwrap(), Acted::Done);
    assert_eq!(shown(store, 1).await, ids(&[1, 2, 3]));
}

async fn a7_what_is_not_shown_has_no_photos_to_see(bench: Bench) {
    let store = &bench.store;
    uploaded(store, 1).await;
    uploaded(store, 2).await;
    stored(store, NewReviewRecord { photos: with(1, &[1]).photos, ..held(1) }).await;
    stored(store, NewReviewRecord { photos: with(2, &[2]).photos, ..hidden(2) }).await;
    assert_eq!((is_public(store, 1).await, is_public(store, 2).await), (Some(false), Some(false)));
    assert_eq!(is_public(store, 3).await, None);
}

async fn a7_unclaimed_photos_are_lost_after_a_day(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    for n in 1..=2 {
        uploaded(store, n).await;
    }
    stored(store, with(1, &[1])).await;
    let lost = async |at| store.lost_photos(at, 10).await.unwrap();
    assert_eq!(lost(T0.plus(UNCLAIMED)).await, []);
    let later = T0.plus(UNCLAIMED + 1);
    assert_eq!(lost(later).await, [(demo.clone(), photo(2), 1600)]);
    // From then on nobody can claim it, so that no review stands without its files.
    let late = NewReviewRecord { created: later, ..with(2, &[2]) };
    assert_eq!(store.submit(&demo, late).await.unwrap(), Submitted::NoPhotos(vec![0]));
    store.forget_photo(&demo, &photo(1)).await.unwrap();
    assert_eq!(shown(store, 1).await, ids(&[1]), "a review has it");
    store.forget_photo(&demo, &photo(2)).await.unwrap();
    assert_eq!((lost(later).await, is_public(store, 2).await), (vec![], None));
}

async fn a7_a_report_of_a_photo_opens_the_conversation_and_hides_nothing(bench: Bench) {
    let (store, demo) = (&bench.store, &key("demo"));
    for n in 1..=3 {
        uploaded(store, n).await;
    }
    stored(store, with(1, &[2, 1])).await;
    let told = |visitor: &'static str, review: u64, n: u64| async move {
        let voice = Voice { target: "", visitor, now: T0 };
        store.report_photo(&key("demo"), &id(review), &photo(n), voice, HideReason::Abuse).await.unwrap()
    };
    for visitor in ["a", "a", "b"] {
        assert!(told(visitor, 1, 1).await);
    }
    assert!(!told("a", 1, 3).await, "nobody has it");
    assert!(!told("a", 2, 1).await, "another review has it");
    let talk = store.conversation(demo, &id(1)).await.unwrap().unwrap();
    let told_of: Vec<_> = talk.audit.iter().filter(|entry| entry.action == "photo.reported").collect();
    assert_eq!(told_of.iter().map(|entry| entry.detail.as_str()).collect::<Vec<_>>(), ["photo 2: abuse"; 2]);
    assert_eq!(shown(store, 1).await, ids(&[2, 1]));
    // What is hidden already is nothing to report.
    let user = store.create_user("ada@shop.example", "ada", "x", T0).await.unwrap();
    store.set_member(demo, user, plaudit_store::Role::Agent).await.unwrap();
    let user = store.user_by_email("ada@shop.example").await.unwrap().unwrap();
    let why = Some(HideReason::Abuse);
    let done = store.hide_photo(demo, &id(1), talk.line.version, &user, &photo(1), why, T0).await.unwrap();
    assert_eq!(done, Acted::Done);
    assert!(!told("c", 1, 1).await);
}

/// Changes review 1 to have these photos.
async fn changed(store: &Store, photos: &[u64], at: Millis) -> Edited {
    store.edit_with_photos(&key("demo"), &NewReviewRecord { created: at, ..with(1, photos) }).await.unwrap()
}

async fn b7_an_author_changes_the_photos_of_a_review(bench: Bench) {
    let (store, demo) = (&bench.store, &key("demo"));
    for n in 1..=3 {
        uploaded(store, n).await;
    }
    stored(store, with(1, &[1, 2, 3])).await;
    // Long after the day that an upload waits: what a review has is not late.
    let later = T0.plus(9 * UNCLAIMED);
    store.add_photo(demo, &photo(4), (800, 600), later).await.unwrap();
    let Edited::Done(review) = changed(store, &[3, 4, 1], later).await else { panic!() };
    assert_eq!(review.photos.iter().map(|photo| photo.id.clone()).collect::<Vec<_>>(), ids(&[3, 4, 1]));
    assert_eq!(shown(store, 1).await, ids(&[3, 4, 1]));
    // What was let go is swept at once, and nobody can have it.
    assert_eq!(store.lost_photos(later, 10).await.unwrap(), [(demo.clone(), photo(2), 1600)]);
    assert_eq!(changed(store, &[2, 3], later).await, Edited::NoPhotos(vec![0]));
    // Without a word on them they stay.
    let same = store.edit(demo, &review_at(later)).await.unwrap().unwrap();
    assert_eq!(same.photos, review.photos);

    let ada = agent(store, "ada").await;
    let version = store.conversation(demo, &id(1)).await.unwrap().unwrap().line.version;
    let why = Some(HideReason::Abuse);
    assert_eq!(store.hide_photo(demo, &id(1), version, &ada, &photo(4), why, later).await.unwrap(), Acted::Done);
    assert_eq!(changed(store, &[4], later).await, Edited::NoPhotos(vec![0]), "the shop hid it");
    let Edited::Done(review) = changed(store, &[], later).await else { panic!() };
    assert_eq!(review.photos, []);
    let left = store.photos_of(demo, id(1).as_str(), true).await.unwrap();
    assert_eq!(left.iter().map(|photo| photo.id.clone()).collect::<Vec<_>>(), ids(&[4]));
    let gone = store.edit_with_photos(demo, &with(9, &[])).await.unwrap();
    assert_eq!(gone, Edited::Gone);
}

fn review_at(created: Millis) -> NewReviewRecord {
    NewReviewRecord { created, ..review(1) }
}

async fn b7_a_change_whose_photos_cannot_be_had_changes_nothing(bench: Bench) {
    let (store, demo) = (&bench.store, &key("demo"));
    for n in 1..=3 {
        uploaded(store, n).await;
    }
    stored(store, with(1, &[1, 2])).await;
    stored(store, with(2, &[3])).await;
    let before = store.review(demo, &id(1)).await.unwrap();
    let version = store.conversation(demo, &id(1)).await.unwrap().unwrap().line.version;
    let tally = store.tallies(demo, &[product("kettle-17")]).await.unwrap();
    let new = NewReviewRecord { rating: rating(1), body: "Other words".to_owned(), ..with(1, &[2, 3, 9]) };
    assert_eq!(store.edit_with_photos(demo, &new).await.unwrap(), Edited::NoPhotos(vec![1, 2]));
    assert_eq!(store.review(demo, &id(1)).await.unwrap(), before);
    assert_eq!(store.conversation(demo, &id(1)).await.unwrap().unwrap().line.version, version);
    assert_eq!(store.tallies(demo, &[product("kettle-17")]).await.unwrap(), tally);
    assert_eq!(shown(store, 2).await, ids(&[3]));
}

async fn b7_two_changes_at_once_leave_one_of_them_whole(bench: Bench) {
    let (store, other) = (&bench.store, bench.again().await);
    for n in 1..=4 {
        uploaded(store, n).await;
    }
    stored(store, with(1, &[1, 2])).await;
    let (one, two) = tokio::join!(changed(store, &[1, 3], T0), changed(&other, &[1, 4], T0));
    assert!(matches!((&one, &two), (Edited::Done(_), Edited::Done(_))), "{one:?} {two:?}");
    let now = shown(store, 1).await;
    assert!(now == ids(&[1, 3]) || now == ids(&[1, 4]), "{now:?}");
    other.close().await;
}
