use crate::bench::{Bench, NOW, case};
use axum::http::{StatusCode, header};
use plaudit_model::ids::{ProductId, ReviewId};
use plaudit_model::page::Sort;
use plaudit_model::publication::{HideReason, Status};
use plaudit_model::time::Millis;

#[tokio::test]
async fn d2_an_answer_stands_under_the_review_at_once_and_stops_the_clock() {
    let bench = Bench::new().await;
    let id = bench.review(1, 1, "Leaks", "It leaks.").await;
    let dana = bench.sign_in("dana@shop.example").await;
    assert!(dana.get(&case(&id)).await.text.contains("due in 39 min"));
    bench.app.clock.forward(5 * Millis::MINUTE);
    let done = dana.act(&id, 1, "answer", &[("answer", "  We are sorry.\r\nA new one is on its way. ")]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER);
    let back = done.header(header::LOCATION);
    assert!(back.starts_with(&case(&id)) && back.ends_with("&done=answered"), "{back}");

    let kettle = ProductId::parse("kettle-17").unwrap();
    let shown = bench.app.store.published(&bench.demo, &kettle, Sort::Newest, None, 10).await.unwrap();
    let answer = shown[0].answer.clone().unwrap();
    assert_eq!(answer, ("We are sorry.\nA new one is on its way.".to_owned(), NOW.plus(5 * Millis::MINUTE)));

    let page = dana.get(&format!("{}?done=answered", case(&id))).await;
    assert!(page.text.contains("Your answer is on the page.") && page.text.contains("Answered after 5 min"));
    assert!(!page.text.contains("data-due"));
}

/// E1: only a reason of the closed list hides, and it is on record.
#[tokio::test]
async fn e1_hiding_needs_a_reason_of_the_list() {
    let bench = Bench::new().await;
    let id = bench.review(1, 1, "Leaks", "It leaks.").await;
    let dana = bench.sign_in("dana@shop.example").await;
    for reason in ["", "negative", "low_rating", "Spam"] {
        let refused = dana.act(&id, 1, "hide", &[("reason", reason)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{reason}");
        assert!(refused.text.contains("Choose one of the reasons"));
    }
    let review = ReviewId::parse(&id).unwrap();
    assert_eq!(bench.app.store.review(&bench.demo, &review).await.unwrap().unwrap().status, Status::Published);

    assert_eq!(dana.act(&id, 1, "hide", &[("reason", "off_topic")]).await.status, StatusCode::SEE_OTHER);
    let stored = bench.app.store.review(&bench.demo, &review).await.unwrap().unwrap();
    assert_eq!((stored.status, stored.hide_reason), (Status::Hidden, Some(HideReason::OffTopic)));
    // E2: who, what and why, for colleagues to read.
    let page = dana.get(&case(&id)).await.text;
    assert!(
        page.contains("hid it: Not about this product") && page.contains("Hidden: Not about this product"),
        "{page}"
    );
    assert!(page.contains(">Publish<") && !page.contains("Hide…"));
}

#[tokio::test]
async fn a_stale_form_does_nothing_shows_the_change_and_keeps_what_was_typed() {
    let bench = Bench::new().await;
    let id = bench.review(1, 1, "Leaks", "It leaks.").await;
    let (dana, aru) = (bench.sign_in("dana@shop.example").await, bench.sign_in("aru@shop.example").await);
    aru.act(&id, 1, "note", &[("note", "I have called her.")]).await;
    let stale = dana.act(&id, 1, "answer", &[("answer", "Please wait.")]).await;
    assert_eq!(stale.status, StatusCode::CONFLICT);
    let (_, missed) = stale.text.split_once("This changed while you were at it").unwrap();
    assert!(missed.contains("Aru") && missed.contains("I have called her."));
    assert!(missed.contains(">Please wait.</textarea>") && missed.contains(r#"name="version" value="2""#));
    // A version that no page ever carried is as stale as any.
    for never in [i64::MIN, i64::MAX] {
        assert_eq!(dana.act(&id, never, "close", &[]).await.status, StatusCode::CONFLICT, "{never}");
    }
    // Sending it again, with the version of that page, does it.
    assert_eq!(dana.act(&id, 2, "answer", &[("answer", "Please wait.")]).await.status, StatusCode::SEE_OTHER);
    // Pressed twice: it is done already, and said once.
    assert_eq!(dana.act(&id, 2, "answer", &[("answer", "Please wait.")]).await.status, StatusCode::SEE_OTHER);
    let full = bench.app.store.conversation(&bench.demo, &ReviewId::parse(&id).unwrap()).await.unwrap().unwrap();
    assert_eq!(full.messages.len(), 2);
}

#[tokio::test]
async fn texts_have_limits_and_come_back_with_what_is_wrong() {
    let bench = Bench::new().await;
    let id = bench.review(1, 1, "Leaks", "It leaks.").await;
    let dana = bench.sign_in("dana@shop.example").await;
    let before = bench.mark().await;
    let long = "ы".repeat(5_004);
    for (field, text, message) in [
        ("answer", "", "Write the text first."),
        ("note", " \u{200B}\n ", "Write the text first."),
        ("answer", long.as_str(), "4 characters are more than fit."),
    ] {
        let refused = dana.act(&id, 1, field, &[(field, text)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text.contains(message), "{message}");
        assert!(refused.text.contains(&format!(r#"aria-describedby="{field}-error"#)));
    }
    assert!(dana.act(&id, 1, "answer", &[("answer", &long)]).await.text.contains(&long));
    assert_eq!(bench.mark().await, before);
    assert_eq!(dana.act(&id, 1, "answer", &[("answer", &"😀".repeat(5_000))]).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn d2_taking_handing_over_closing_and_publishing() {
    let bench = Bench::new().await;
    let id = bench.record(1, 5, "Lovely", "It boils.", Status::Held).await;
    let dana = bench.sign_in("dana@shop.example").await;
    let aru = bench.app.store.user_by_email("aru@shop.example").await.unwrap().unwrap().id.to_string();
    let mallory = bench.app.store.user_by_email("mallory@shop.example").await.unwrap().unwrap().id.to_string();
    for (version, act, fields, then) in [
        (1, "take", vec![], "Dana (you)"),
        (2, "assign", vec![("assignee", aru.as_str())], "gave it to Aru"),
        (3, "assign", vec![("assignee", "")], "took it from Aru"),
        (4, "publish", vec![], "published it"),
        (5, "close", vec![], "Open it again"),
        (6, "reopen", vec![], "Close: nothing is left to do"),
    ] {
        assert_eq!(dana.act(&id, version, act, &fields).await.status, StatusCode::SEE_OTHER, "{act}");
        assert!(dana.get(&case(&id)).await.text.contains(then), "{act}");
    }
    // Somebody of another shop gets nothing, and neither does nonsense.
    for wrong in [mallory.as_str(), "x", "99999"] {
        let refused = dana.act(&id, 7, "assign", &[("assignee", wrong)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
    }
    for wrong in ["erase", ""] {
        assert_eq!(dana.act(&id, 7, wrong, &[]).await.status, StatusCode::BAD_REQUEST, "{wrong}");
    }
}
