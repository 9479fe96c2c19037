use crate::bench::{Bench, case};
use axum::http::StatusCode;
use plaudit_model::publication::Status;
use plaudit_model::time::Millis;

#[tokio::test]
async fn d2_the_unhappy_and_the_soonest_due_come_first() {
    let bench = Bench::new().await;
    bench.review(1, 5, "Happy", "Good.").await;
    bench.review(2, 1, "Due second", "Bad.").await;
    bench.review(9, 1, "Due first", "Bad.").await;
    bench.app.clock.forward(33 * Millis::MINUTE);
    let page = bench.sign_in("dana@shop.example").await.get("/inbox").await.text;
    let order: Vec<usize> =
        ["Due first", "Due second", "Happy"].iter().map(|title| page.find(title).unwrap()).collect();
    assert!(order.is_sorted(), "{order:?}");
    for text in
        ["overdue 2 min", "due in 5 min", "Unhappy, sure", "Copper kettle", "English", "33 min ago", "(2) Inbox"]
    {
        assert!(page.contains(text), "{text} in {page}");
    }
}

#[tokio::test]
async fn views_say_what_they_hold_and_what_it_means_when_they_are_empty() {
    let bench = Bench::new().await;
    let dana = bench.sign_in("dana@shop.example").await;
    for (view, text) in [
        ("open", "Everything is answered"),
        ("unhappy", "No unhappy shopper is waiting"),
        ("mine", "Nothing is yours"),
        ("unpublished", "Everything is shown"),
        ("open&kind=question", "Nothing is found"),
        ("all", "No reviews yet"),
        ("waiting", "Nothing waits for a shopper"),
        ("breached", "Nothing is late"),
        ("nonsense", "Everything is answered"),
    ] {
        assert!(dana.get(&format!("/inbox?view={view}")).await.text.contains(text), "{view}");
    }
    let held = bench.record(3, 5, "Waits", "For a person.", Status::Held).await;
    let page = dana.get("/inbox?view=unpublished").await.text;
    assert!(page.contains("Waits") && page.contains("Held for a person") && page.contains(&case(&held)));
}

#[tokio::test]
async fn long_lists_have_pages() {
    let bench = Bench::new().await;
    for number in 10..37 {
        bench.review(number, 5, &format!("Review {number}"), "").await;
    }
    let dana = bench.sign_in("dana@shop.example").await;
    let first = dana.get("/inbox?view=all").await.text;
    assert_eq!(first.matches("data-id=").count(), 25);
    assert!(!first.contains("To the beginning"));
    let next = first.split("rel=\"next\"").nth(1).unwrap().split("href=\"").nth(1).unwrap();
    let next = next.split('"').next().unwrap().replace("&amp;", "&");
    let second = dana.get(&next).await.text;
    assert_eq!(second.matches("data-id=").count(), 2, "{next}");
    assert!(second.contains("To the beginning") && !second.contains("Next page"));
    // Nothing is on two pages, whatever came in meanwhile.
    let shown = |page: &str| page.split("data-id=\"").skip(1).map(|rest| rest[..36].to_owned()).collect::<Vec<_>>();
    bench.review(37, 5, "Review 37", "").await;
    let again = shown(&dana.get(&next).await.text);
    assert_eq!(again, shown(&second));
    assert!(shown(&first).iter().all(|id| !again.contains(id)));
    assert!(dana.get("/inbox?view=all&after=0.0").await.text.contains("There is nothing more"));
    assert_eq!(dana.get("/inbox?view=all&after=x").await.status, StatusCode::OK);
}

#[tokio::test]
async fn d2_words_are_looked_for_in_any_form() {
    let bench = Bench::new().await;
    bench.review(1, 1, "Leaks", "The lid leaks.").await;
    bench.review(2, 5, "Чайник пришёл", "Целым.").await;
    let dana = bench.sign_in("dana@shop.example").await;
    for (text, shown) in [("leaking", [true, false]), ("%D0%BF%D1%80%D0%B8%D1%88%D0%B5%D0%BB", [false, true])] {
        let page = dana.get(&format!("/inbox?shop=demo&view=all&text={text}")).await.text;
        for (words, shown) in ["The lid leaks.", "Чайник пришёл"].into_iter().zip(shown) {
            assert_eq!(page.contains(words), shown, "{words} for {text}");
        }
    }
}

#[tokio::test]
async fn a_case_shows_all_that_is_known() {
    let bench = Bench::new().await;
    let id = bench.review(1, 1, "Leaks", "It leaks.").await;
    let page = bench.sign_in("dana@shop.example").await.get(&case(&id)).await.text;
    for text in [
        "It leaks.",
        "mailto:ann@mail.example",
        &format!("/shops/demo/products/kettle-17#review-{id}"),
        "90 %",
        "Defect",
        "published it when it came in",
        "as the answer of Hearth &amp; Hand.",
    ] {
        assert!(page.contains(text), "{text} in {page}");
    }
    // What shoppers read is what was written: it stands there once.
    assert!(!page.contains("As it was written"));
}
