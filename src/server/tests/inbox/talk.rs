use crate::bench::{Bench, case};
use axum::http::StatusCode;
use plaudit_model::time::Millis;

#[tokio::test]
async fn d2_kinds_are_listed_together_and_alone() {
    let bench = Bench::new().await;
    bench.review(1, 5, "Happy", "Good.").await;
    bench.question(2, "Does it whistle?").await;
    bench.private(3, "Where is my parcel?").await;
    let dana = bench.sign_in("dana@shop.example").await;
    for (kind, shown) in [
        ("", [true, true, true]),
        ("&kind=review", [true, false, false]),
        ("&kind=question", [false, true, false]),
        ("&kind=private", [false, false, true]),
        ("&kind=nonsense", [true, true, true]),
    ] {
        let page = dana.get(&format!("/inbox?shop=demo&view=open{kind}")).await.text;
        for (text, shown) in ["Happy", "Does it whistle?", "Where is my parcel?"].into_iter().zip(shown) {
            assert_eq!(page.contains(text), shown, "{text} {kind}");
        }
    }
    let page = dana.get("/inbox?shop=demo&view=open&kind=question").await.text;
    // Views count all that they hold; the filter is named, with the way out of it.
    assert!(page.contains(r#"To do</bdi><span class="count">3</span>"#), "{page}");
    assert!(page.contains("Remove the filter Question"), "{page}");
    assert!(page.contains(r#"<span data-kind="question" class="kind">Question</span>"#), "{page}");
}

#[tokio::test]
async fn a8_a_question_has_a_clock_and_is_answered_in_public() {
    let bench = Bench::new().await;
    let id = bench.question(1, "Does it whistle?").await;
    let dana = bench.sign_in("dana@shop.example").await;
    let page = dana.get(&case(&id)).await.text;
    for text in ["Question about Copper kettle", "due in 39 min", "Everyone sees it at once", "Hide…"] {
        assert!(page.contains(text), "{text} in {page}");
    }
    assert!(!page.contains("class=\"stars\"") && !page.contains("value=\"answered_by_mail\""), "{page}");
    assert_eq!(dana.act(&id, 1, "answer", &[("answer", "It does.")]).await.status, StatusCode::SEE_OTHER);
    let page = dana.get(&format!("{}?done=answered", case(&id))).await.text;
    assert!(page.contains("Your answer is on the page.") && !page.contains("data-due"), "{page}");
    assert_eq!(dana.act(&id, 2, "hide", &[("reason", "off_topic")]).await.status, StatusCode::SEE_OTHER);
    assert!(dana.get(&case(&id)).await.text.contains("hid it: Not about this product"));
    assert_eq!(dana.act(&id, 3, "publish", &[]).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a8_duplicates_are_merged_and_parted() {
    let bench = Bench::new().await;
    let id = bench.question(1, "Does the kettle whistle?").await;
    let same = bench.question(2, "Will this kettle whistle when it boils?").await;
    bench.question(3, "How many litres?").await;
    let dana = bench.sign_in("dana@shop.example").await;
    let page = dana.get(&case(&id)).await.text;
    let offered = |text: &str| page.find(&format!(">{text}</option>")).unwrap_or_else(|| panic!("{text} in {page}"));
    assert!(offered("Will this kettle whistle when it boils?") < offered("How many litres?"), "the likest first");

    let refused = dana.act(&id, 1, "merge", &[("into", "")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text.contains("Choose a question"));
    let itself = dana.act(&id, 1, "merge", &[("into", &id)]).await;
    assert_eq!(itself.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(itself.text.contains("cannot be merged"));

    assert_eq!(dana.act(&id, 1, "merge", &[("into", &same)]).await.status, StatusCode::SEE_OTHER);
    let page = dana.get(&case(&id)).await.text;
    assert!(page.contains(&format!(r#"href="{}""#, case(&same))) && page.contains("Merged: shoppers read it under"));
    assert!(!page.contains(r#"id="answer""#), "its answer is the other one's");
    assert!(dana.get(&case(&same)).await.text.contains("merged another question into this one"));
    assert_eq!(dana.act(&id, 2, "part", &[]).await.status, StatusCode::SEE_OTHER);
    assert!(dana.get(&case(&id)).await.text.contains("parted it from the other question"));
}

#[tokio::test]
async fn b6_private_words_are_answered_by_mail_and_never_shown() {
    let bench = Bench::new().await;
    let id = bench.private(1, "Where is my parcel?").await;
    let dana = bench.sign_in("dana@shop.example").await;
    let page = dana.get(&case(&id)).await.text;
    for text in ["Private message about Copper kettle", "mailto:ann@mail.example", "2026-17", "due in 30 min"] {
        assert!(page.contains(text), "{text} in {page}");
    }
    for text in ["value=\"publish\"", "value=\"hide\"", "Answer in public"] {
        assert!(!page.contains(text), "{text} in {page}");
    }
    // A form that somebody made up.
    for act in ["publish", "hide", "answer", "part"] {
        let fields = [("answer", "For everyone"), ("reason", "spam")];
        assert_eq!(dana.act(&id, 1, act, &fields).await.status, StatusCode::NOT_FOUND, "{act}");
    }
    bench.app.clock.forward(5 * Millis::MINUTE);
    assert_eq!(dana.act(&id, 1, "answered_by_mail", &[]).await.status, StatusCode::SEE_OTHER);
    let page = dana.get(&case(&id)).await.text;
    assert!(page.contains("answered by mail") && page.contains("Answered after 5 min"), "{page}");
    assert!(!page.contains("data-due"));
    // Those who only read see the words and no buttons.
    let olga = bench.sign_in("olga@shop.example").await.get(&case(&id)).await.text;
    assert!(olga.contains("parcel") && !olga.contains("value=\"answered_by_mail\""));
}
