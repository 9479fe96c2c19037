//! Questions keep their order, answers are counted with the status of their review, consents prove what was said, and a
//! challenge counts once.

use crate::bench::*;
use plaudit_model::asking::ConsentKind;
use plaudit_model::attribute::{Answer, Counts, Kind, Question, Steps};
use plaudit_model::publication::HideReason;
use plaudit_model::texts::Texts;
use plaudit_store::{Act, Acted, Consent, Error, NewReviewRecord, Store};

stories![
    b3_questions_keep_their_order,
    b3_answers_are_counted_with_the_status,
    b3_random_acts_equal_a_recount_of_answers,
    b3_types_of_products,
    b5_consents_are_stored_with_their_words,
    b1_a_challenge_counts_once,
];

pub fn fit() -> Question {
    let (text, low, middle, high) = (Texts::from([("en", "Fit?")]), "Small", "True", "Large");
    let [low, middle, high] = [low, middle, high].map(|text| Texts::from([("en", text)]));
    let answer = Kind::Scale { steps: Steps::Three, low, middle, high };
    Question { id: "fit".into(), text, answer, products: Vec::new(), types: Vec::new(), retired: false }
}

pub fn answers(values: &[&str]) -> Vec<Answer> {
    values.iter().map(|value| Answer { question: "fit".into(), value: (*value).to_owned() }).collect()
}

fn named(id: &str) -> Question {
    Question { id: id.to_owned(), ..fit() }
}

async fn order(store: &Store) -> Vec<String> {
    let questions = store.attributes(&key("demo")).await.unwrap();
    questions.into_iter().map(|question| question.id + if question.retired { " (retired)" } else { "" }).collect()
}

async fn b3_questions_keep_their_order(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    assert_eq!(order(store).await, Vec::<String>::new());
    for id in ["a", "b", "c"] {
        store.put_attribute(&demo, &named(id)).await.unwrap();
    }
    let changed = Question { text: Texts::from([("en", "Else?"), ("fa", "دیگر؟")]), ..named("b") };
    store.put_attribute(&demo, &changed).await.unwrap();
    assert_eq!(order(store).await, ["a", "b", "c"], "a change keeps the place");
    assert_eq!(store.attributes(&demo).await.unwrap()[1], changed);
    for (id, up, after) in [
        ("c", true, ["a", "c", "b"]),
        ("c", true, ["c", "a", "b"]),
        ("c", true, ["c", "a", "b"]),
        ("b", false, ["c", "a", "b"]),
        ("a", false, ["c", "b", "a"]),
    ] {
        store.move_attribute(&demo, id, up).await.unwrap();
        assert_eq!(order(store).await, after, "{id}");
    }
    assert!(matches!(store.move_attribute(&demo, "x", true).await, Err(Error::NotFound)));
    store.set_attributes(&demo, &[named("d"), named("a")]).await.unwrap();
    assert_eq!(order(store).await, ["d", "a", "c (retired)", "b (retired)"]);
    assert!(matches!(store.put_attribute(&key("nobody"), &fit()).await, Err(Error::NotFound)));
}

async fn counts(store: &Store) -> Counts {
    store.answer_tally(&key("demo"), &product("kettle-17")).await.unwrap().of(&fit())
}

async fn act(store: &Store, n: u64, act: &Act) {
    let ada = store.user_by_email("ada@shop.example").await.unwrap().unwrap();
    let version = store.conversation(&key("demo"), &id(n)).await.unwrap().unwrap().line.version;
    assert_eq!(store.act(&key("demo"), &id(n), version, &ada, act, T0.plus(1000)).await.unwrap(), Acted::Done);
}

async fn b3_answers_are_counted_with_the_status(bench: Bench) {
    let store = &bench.store;
    agent(store, "ada").await;
    let of = |people, values: [u64; 3]| Counts { people, values: values.to_vec() };
    stored(store, NewReviewRecord { answers: answers(&["2"]), ..review(1) }).await;
    stored(store, NewReviewRecord { answers: answers(&["3"]), ..held(2) }).await;
    stored(store, review(3)).await;
    assert_eq!(counts(store).await, of(1, [0, 1, 0]));
    for (n, what, after) in [
        (2, Act::Publish, of(2, [0, 1, 1])),
        (2, Act::Publish, of(2, [0, 1, 1])),
        (1, Act::Hide(HideReason::Spam), of(1, [0, 0, 1])),
        (1, Act::Hide(HideReason::Abuse), of(1, [0, 0, 1])),
        (3, Act::Hide(HideReason::Spam), of(1, [0, 0, 1])),
        (1, Act::Publish, of(2, [0, 1, 1])),
    ] {
        act(store, n, &what).await;
        assert_eq!(counts(store).await, after, "{n} {what:?}");
    }
    let ids = [id(1), id(3), id(9)];
    let ids: Vec<&str> = ids.iter().map(|id| id.as_str()).collect();
    let found = store.answers(&key("demo"), &ids).await.unwrap();
    assert_eq!(found.into_iter().collect::<Vec<_>>(), [(id(1).as_str().to_owned(), answers(&["2"]))]);
}

/// Several answers of one question, and any acts on them.
async fn b3_random_acts_equal_a_recount_of_answers(bench: Bench) {
    let store = &bench.store;
    agent(store, "ada").await;
    let mut dice = Dice(5);
    for n in 0..6 {
        let given: Vec<&str> = ["1", "2", "3"].into_iter().filter(|_| dice.below(2) == 0).collect();
        let new = if dice.below(2) == 0 { review(n) } else { held(n) };
        stored(store, NewReviewRecord { answers: answers(&given), ..new }).await;
    }
    for step in 0..30 {
        let what = if dice.below(2) == 0 { Act::Publish } else { Act::Hide(HideReason::Spam) };
        act(store, dice.below(6), &what).await;
        let shown = store
            .published(&key("demo"), &product("kettle-17"), plaudit_model::page::Sort::Newest, None, 100)
            .await
            .unwrap();
        let ids: Vec<&str> = shown.iter().map(|review| review.id.as_str()).collect();
        let given = store.answers(&key("demo"), &ids).await.unwrap();
        let n = |value: &str| given.values().flatten().filter(|answer| answer.value == value).count() as u64;
        let recount = Counts { people: given.len() as u64, values: vec![n("1"), n("2"), n("3")] };
        assert_eq!(counts(store).await, recount, "step {step}");
    }
}

async fn b3_types_of_products(bench: Bench) {
    let (store, demo, kettle) = (&bench.store, key("demo"), product("kettle-17"));
    let types = ["Kettles".to_owned(), "new \"in\"".to_owned()];
    assert!(matches!(store.set_product_types(&demo, &kettle, &types).await, Err(Error::NotFound)));
    stored(store, review(1)).await;
    assert_eq!(store.product_types(&demo, &kettle).await.unwrap(), Vec::<String>::new());
    store.set_product_types(&demo, &kettle, &types).await.unwrap();
    assert_eq!(store.product_types(&demo, &kettle).await.unwrap(), types);
    assert_eq!(store.product_types(&demo, &product("unknown")).await.unwrap(), Vec::<String>::new());
}

async fn b5_consents_are_stored_with_their_words(bench: Bench) {
    let store = &bench.store;
    let consent = |kind, hash: &str, text: &str| Consent {
        kind,
        at: T0,
        language: "ru".to_owned(),
        text_hash: hash.to_owned(),
        text: text.to_owned(),
    };
    let both = [consent(ConsentKind::Data, "a1", "Согласен"), consent(ConsentKind::Marketing, "b2", "Новости")];
    stored(store, NewReviewRecord { consents: both.to_vec(), ..review(1) }).await;
    // The same words again are kept once.
    stored(store, NewReviewRecord { consents: both[..1].to_vec(), ..review(2) }).await;
    stored(store, review(3)).await;
    assert_eq!(store.consents(&key("demo"), &id(1)).await.unwrap(), both);
    assert_eq!(store.consents(&key("demo"), &id(2)).await.unwrap(), both[..1]);
    assert_eq!(store.consents(&key("demo"), &id(3)).await.unwrap(), []);
    let texts: Vec<i64> = peek(&bench, "select count(*) from consent_text").await;
    assert_eq!(texts, [2]);
}

/// Whatever process it comes to, and when two bring it at once.
async fn b1_a_challenge_counts_once(bench: Bench) {
    let (store, demo, later) = (&bench.store, key("demo"), T0.plus(1_000));
    let other = bench.again().await;
    let (first, second) =
        tokio::join!(store.spend_challenge(&demo, "a", later, T0), other.spend_challenge(&demo, "a", later, T0));
    assert_ne!(first.unwrap(), second.unwrap(), "one of the two");
    assert!(!store.spend_challenge(&demo, "a", later, later).await.unwrap());
    assert!(store.spend_challenge(&demo, "b", later, T0).await.unwrap());
    assert!(store.spend_challenge(&demo, "c", later.plus(9_000), later.plus(1)).await.unwrap());
    let left: Vec<String> = peek(&bench, "select challenge from spent_challenge").await;
    assert_eq!(left, ["c"], "what has expired is forgotten");
    other.close().await;
}
