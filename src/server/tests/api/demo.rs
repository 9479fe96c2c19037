//! The demo shop: every made-up review is shown, and every page that shows them says what they are.

use crate::bench::{Bench, LANGUAGES, product, shop};
use plaudit_model::page::Sort;
use plaudit_server::demo::seed;
use plaudit_server::locale::Locale;
use plaudit_store::View;

/// Reviews and questions of the seed files.
fn lines() -> usize {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../www/demo/seed");
    let files = [folder.clone(), folder.join("questions")].map(|folder| std::fs::read_dir(folder).unwrap());
    let files = files.into_iter().flatten().map(|file| file.unwrap().path()).filter(|path| path.is_file());
    files.map(|path| std::fs::read_to_string(path).unwrap().lines().count() - 1).sum()
}

#[tokio::test]
async fn every_seed_review_publishes_and_filling_again_doubles_nothing() {
    let bench = Bench::new().await;
    let password = seed::fill(&bench.app, "https://demo.example").await.unwrap();
    let counts = bench.app.store.counts(&shop("demo"), 0, bench.app.clock.now()).await.unwrap();
    assert_eq!(counts.of(View::Unpublished), Some(0), "none is held or hidden");
    let all = bench
        .app
        .store
        .listing(&shop("demo"), View::All, &plaudit_store::Filter::default(), None, 10_000, bench.app.clock.now())
        .await
        .unwrap()
        .lines;
    assert_eq!(all.len(), lines());
    assert_eq!(seed::fill(&bench.app, "https://demo.example").await.unwrap(), password);
    assert_eq!(
        bench
            .app
            .store
            .listing(&shop("demo"), View::All, &plaudit_store::Filter::default(), None, 10_000, bench.app.clock.now())
            .await
            .unwrap()
            .lines
            .len(),
        all.len()
    );
}

#[tokio::test]
async fn the_demos_questions_are_answered_by_the_shop_and_by_buyers() {
    let bench = Bench::new().await;
    seed::fill(&bench.app, "https://demo.example").await.unwrap();
    for lang in LANGUAGES {
        let html =
            bench.get(&format!("/v1/shops/demo/products/kettle-17/fragment?parts=questions&lang={lang}")).await.text;
        let locale = Locale::of(lang).unwrap();
        for key in ["demo-note-questions", "answer-badge", "verified", "question-unanswered"] {
            assert!(html.contains(&locale.text(key)), "{lang} {key}");
        }
    }
}

#[tokio::test]
async fn the_demo_note_stands_wherever_reviews_stand() {
    let bench = Bench::new().await;
    seed::fill(&bench.app, "https://demo.example").await.unwrap();
    let shown = bench.app.store.published(&shop("demo"), &product("kettle-17"), Sort::Newest, None, 5).await.unwrap();
    assert!(!shown.is_empty());
    for lang in LANGUAGES {
        let note = Locale::of(lang).unwrap().text("demo-note");
        for path in [
            format!("/v1/shops/demo/products/kettle-17/fragment?lang={lang}"),
            format!("/v1/shops/demo/products/kettle-17/fragment?parts=reviews&shadow=1&lang={lang}"),
            format!("/shops/demo/products/kettle-17?lang={lang}"),
        ] {
            let html = bench.get(&path).await.text;
            assert!(html.contains(&format!("class=\"note\">{note}</p>")), "{path}");
        }
        // Other shops are real.
        let other = bench.get(&format!("/v1/shops/hearth/products/kettle-17/fragment?lang={lang}")).await.text;
        assert!(!other.contains(&note));
    }
}

/// A start that was cut off, and two at once: what there is in the end is the same.
#[tokio::test]
async fn filling_goes_on_where_it_was_cut_off_and_does_not_mind_another() {
    let bench = Bench::new().await;
    let fill = || seed::fill(&bench.app, "https://demo.example");
    let (one, other) = tokio::join!(fill(), fill());
    assert_eq!(one.unwrap(), other.unwrap());
    let store = &bench.app.store;
    let owner = store.user_by_email(seed::EMAIL).await.unwrap().unwrap();
    assert_eq!(store.members(&shop("demo")).await.unwrap().len(), 1);
    store.remove_member(&shop("demo"), owner.id).await.unwrap();
    fill().await.unwrap();
    assert_eq!(
        store.members(&shop("demo")).await.unwrap()[0].0.id,
        owner.id,
        "the login is there and has its shop again"
    );
    assert_eq!(
        store
            .listing(&shop("demo"), View::All, &plaudit_store::Filter::default(), None, 10_000, bench.app.clock.now())
            .await
            .unwrap()
            .lines
            .len(),
        lines()
    );
}
