//! C1: what people correct and what stars say is kept for learning a shop's threshold, and can be set back.

use crate::bench::*;
use plaudit_model::time::Millis;
use plaudit_model::verdict::{Language, Polarity};
use plaudit_store::Threshold;

stories![c1_corrections_teach_and_can_be_changed, c1_thresholds_are_kept_and_set_back, c1_lessons_are_of_one_shop];

async fn c1_corrections_teach_and_can_be_changed(bench: Bench) {
    let store = &bench.store;
    let (demo, ada) = (key("demo"), agent(store, "ada").await);
    stored(store, review(1)).await;
    stored(store, review(2)).await;
    for polarity in [Polarity::Neutral, Polarity::Negative] {
        assert!(store.correct(&demo, &id(2), &ada, polarity, T0).await.unwrap());
    }
    let lessons = store.lessons(&demo, review(1).verdict.language, 10).await.unwrap();
    let told: Vec<_> = lessons.iter().map(|lesson| (lesson.id.clone(), lesson.correction)).collect();
    assert_eq!(told.len(), 2);
    assert!(told.contains(&(id(1).to_string(), None)) && told.contains(&(id(2).to_string(), Some(Polarity::Negative))));
}

async fn c1_thresholds_are_kept_and_set_back(bench: Bench) {
    let store = &bench.store;
    let demo = key("demo");
    stored(store, review(1)).await;
    let language = review(1).verdict.language;
    assert_eq!(store.thresholds(&demo).await.unwrap(), []);
    let learnt = |negative: f32| Threshold { language, by: [negative, 0.0, -0.25], texts: 40, corrections: 3, at: T0 };
    store.save_threshold(&demo, &learnt(0.5)).await.unwrap();
    store.save_threshold(&demo, &learnt(0.75)).await.unwrap();
    assert_eq!(store.thresholds(&demo).await.unwrap(), [learnt(0.75)]);
    let later = Millis(T0.0 + 1_000_000_000);
    store.reset_thresholds(&demo, later).await.unwrap();
    let none = Threshold { by: [0.0; 3], texts: 0, corrections: 0, at: later, language };
    assert_eq!(store.thresholds(&demo).await.unwrap(), [none]);
    assert_eq!(store.lessons(&demo, language, 10).await.unwrap(), [], "what was before is forgotten");
}

async fn c1_lessons_are_of_one_shop(bench: Bench) {
    let store = &bench.store;
    stored(store, review(1)).await;
    let other = key("other");
    assert_eq!(store.lessons(&other, Language::English, 10).await.unwrap(), []);
    assert_eq!(store.thresholds(&other).await.unwrap(), []);
}
