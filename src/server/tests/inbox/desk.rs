//! Lists, filters, several at once, taking back, who else is here, and the reader's language.

use crate::bench::{Bench, case};
use axum::body::Body;
use axum::http::{StatusCode, header};
use plaudit_model::ids::ReviewId;
use plaudit_model::time::Millis;

#[tokio::test]
async fn d2_search_and_filters_stand_in_the_address() {
    let bench = Bench::new().await;
    bench.review(1, 1, "Leaks", "The lid leaks.").await;
    bench.review(2, 5, "Чайник пришёл", "Целым.").await;
    bench.question(3, "Does the lid leak?").await;
    let dana = bench.sign_in("dana@shop.example").await;
    for (query, shown) in [
        ("text=leaking", [true, false, true]),
        ("text=%D0%BF%D1%80%D0%B8%D1%88%D0%B5%D0%BB", [false, true, false]),
        ("text=lid&kind=review", [true, false, false]),
        ("stars=5", [false, true, false]),
        ("topic=defect&stars=1", [true, false, false]),
        ("product=kettle-17", [true, true, true]),
        ("product=other", [false, false, false]),
        ("assignee=me", [false, false, false]),
        ("assignee=nobody&language=en", [true, true, false]),
        ("status=new", [true, true, true]),
        ("tag=vip", [false, false, false]),
    ] {
        let page = dana.get(&format!("/inbox?shop=demo&view=all&{query}")).await.text;
        let list = page.split("data-live=\"list\"").nth(1).unwrap();
        for (text, shown) in ["The lid leaks.", "Чайник пришёл", "Does the lid leak?"].into_iter().zip(shown)
        {
            assert_eq!(list.contains(text), shown, "{text} for {query}");
        }
    }
    // A conversation keeps the list that it was opened from.
    let page = dana.get("/inbox?shop=demo&view=all&stars=1").await.text;
    assert!(page.contains("?shop=demo&amp;view=all&amp;stars=1\""), "{page}");
}

#[tokio::test]
async fn d2_several_at_once_and_back() {
    let bench = Bench::new().await;
    let (one, two) = (bench.review(1, 1, "One", "Bad.").await, bench.review(2, 1, "Two", "Bad.").await);
    let stale = bench.review(3, 1, "Three", "Bad.").await;
    let dana = bench.sign_in("dana@shop.example").await;
    dana.act(&stale, 1, "note", &[("note", "Changed meanwhile.")]).await;
    let chosen = [format!("{one}:1"), format!("{two}:1"), format!("{stale}:1")];
    let query = ("query", "shop=demo&view=open&stars=1");
    let mut fields = vec![query, ("act", "close")];
    fields.extend(chosen.iter().map(|one| ("chosen", one.as_str())));
    let done = dana.post("/inbox/several", &fields).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
    let back = done.header(header::LOCATION).to_owned();
    assert!(back.contains("stars=1"), "{back}");
    let page = dana.get(&back).await.text;
    assert!(page.contains("Done to 2.") && page.contains("1 were left alone") && page.contains("data-undo"), "{page}");
    let status = async |id: &str| {
        let id = ReviewId::parse(id).unwrap();
        bench.app.store.conversation(&bench.demo, &id).await.unwrap().unwrap().line.case_status.code()
    };
    assert_eq!([status(&one).await, status(&two).await, status(&stale).await], ["closed", "closed", "new"]);
    // A colleague changes one of them before it is taken back: that one stays.
    let aru = bench.sign_in("aru@shop.example").await;
    aru.act(&two, 2, "note", &[("note", "Later.")]).await;
    let undone = dana.post("/inbox/undo", &[query]).await;
    assert!(dana.get(undone.header(header::LOCATION)).await.text.contains("Taken back: 1."));
    assert_eq!([status(&one).await, status(&two).await], ["open", "closed"]);
    let again = dana.post("/inbox/undo", &[query]).await;
    assert!(dana.get(again.header(header::LOCATION)).await.text.contains("Taken back: 0."));
    // Only the last thing is taken back: a note after it ends that.
    dana.act(&one, 3, "take", &[]).await;
    let noted = dana.act(&one, 4, "note", &[("note", "Mine.")]).await;
    assert!(!dana.get(noted.header(header::LOCATION)).await.text.contains("data-undo"));
    // Tags, and nothing chosen.
    let chosen = format!("{one}:5");
    dana.post("/inbox/several", &[query, ("act", "tag"), ("tag", "  Refund "), ("chosen", &chosen)]).await;
    assert!(dana.get("/inbox?shop=demo&view=all&tag=refund").await.text.contains(">One<"));
    let none = dana.post("/inbox/several", &[query, ("act", "close")]).await;
    assert!(dana.get(none.header(header::LOCATION)).await.text.contains("Nothing was selected"));
    // Who only reads changes nothing, and neither does another shop's owner.
    let olga = bench.sign_in("olga@shop.example").await;
    assert_eq!(
        olga.post("/inbox/several", &[query, ("act", "close"), ("chosen", &chosen)]).await.status,
        StatusCode::FORBIDDEN
    );
    let mallory = bench.sign_in("mallory@shop.example").await;
    assert_eq!(
        mallory.post("/inbox/several", &[query, ("act", "close"), ("chosen", &chosen)]).await.status,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test]
async fn d2_a_view_of_ones_own() {
    let bench = Bench::new().await;
    let dana = bench.sign_in("dana@shop.example").await;
    let query = ("query", "shop=demo&view=all&stars=1&after=1.1");
    let saved = dana.post("/inbox/views", &[query, ("act", "save"), ("name", "One <star>")]).await;
    let page = dana.get(saved.header(header::LOCATION)).await.text;
    assert!(page.contains("The view is kept.") && page.contains("One &lt;star&gt;"), "{page}");
    assert!(page.contains("href=\"/inbox?shop=demo&amp;view=all&amp;stars=1\""), "{page}");
    let aru = bench.sign_in("aru@shop.example").await;
    assert!(!aru.get("/inbox").await.text.contains("One &lt;star&gt;"));
    dana.post("/inbox/views", &[query, ("act", "forget"), ("name", "")]).await;
    assert!(!dana.get("/inbox").await.text.contains("One &lt;star&gt;"));
}

#[tokio::test]
async fn d2_two_people_on_one_case_see_each_other() {
    let bench = Bench::new().await;
    let id = bench.review(1, 1, "Leaks", "Bad.").await;
    let (dana, aru) = (bench.sign_in("dana@shop.example").await, bench.sign_in("aru@shop.example").await);
    let here = format!("{}/here", case(&id));
    let response =
        bench.open(dana.request(&format!("/inbox/live?shop=demo&case={id}")).body(Body::empty()).unwrap()).await;
    let mut stream = response.into_body();
    assert_eq!(aru.post(&here, &[("writing", "1")]).await.status, StatusCode::NO_CONTENT);
    crate::live::until(&mut stream, r#"[["Aru",true]]"#).await;
    assert!(dana.get(&case(&id)).await.text.contains("Aru is writing here just now."));
    assert!(!aru.get(&case(&id)).await.text.contains("Aru is "), "oneself is nobody else");
    aru.post(&here, &[("gone", "1")]).await;
    crate::live::until(&mut stream, "data: []").await;
    let mallory = bench.sign_in("mallory@shop.example").await;
    assert_eq!(mallory.post(&here, &[]).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn d2_labels_and_answers_to_the_shopper_alone() {
    let bench = Bench::new().await;
    let id = bench.review(1, 1, "Leaks", "Bad.").await;
    let dana = bench.sign_in("dana@shop.example").await;
    for (version, act, fields, then) in [
        (1, "tag", vec![("tag", "VIP, buyer")], "Remove the tag vip buyer"),
        (2, "prioritise", vec![("priority", "high")], "set the priority to High"),
        (3, "alone", vec![("alone", "A word for you alone.")], "answered the shopper alone"),
        (4, "snooze", vec![("until", "tomorrow")], "Take it up now"),
        (5, "wake", vec![], "took it up again"),
        (6, "untag", vec![("tag", "vip buyer")], "took the tag “vip buyer” away"),
    ] {
        assert_eq!(dana.act(&id, version, act, &fields).await.status, StatusCode::SEE_OTHER, "{act}");
        let page = dana.get(&case(&id)).await.text;
        assert!(page.contains(then), "{act}: {then} in {page}");
        if act == "snooze" {
            assert!(dana.get("/inbox?shop=demo&view=snoozed").await.text.contains(">Leaks<"));
            assert!(!dana.get("/inbox?shop=demo&view=open").await.text.contains(">Leaks<"));
        }
    }
    assert_eq!(dana.act(&id, 7, "tag", &[("tag", " , ")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(dana.act(&id, 7, "prioritise", &[("priority", "x")]).await.status, StatusCode::BAD_REQUEST);
    // What the shopper alone reads stands nowhere else.
    let public =
        bench.send(axum::http::Request::get("/shops/demo/products/kettle-17").body(Body::empty()).unwrap()).await;
    assert!(public.text.contains("Leaks") && !public.text.contains("for you alone"));
}

#[tokio::test]
async fn c1_a_verdict_is_shown_with_its_words_and_corrected() {
    let bench = Bench::new().await;
    let id = bench.review(1, 1, "Leaks", "The lid is broken, terrible quality.").await;
    let dana = bench.sign_in("dana@shop.example").await;
    assert!(dana.get(&case(&id)).await.text.contains("<mark data-tone=\"negative\">"));
    let done = dana.act(&id, 1, "correct", &[("polarity", "neutral")]).await;
    let page = dana.get(done.header(header::LOCATION)).await.text;
    assert!(page.contains("Corrected.") && page.contains("Neutral, sure"), "{page}");
    assert_eq!(bench.app.store.corrections(&bench.demo).await.unwrap().len(), 1);
    assert_eq!(dana.act(&id, 2, "correct", &[("polarity", "x")]).await.status, StatusCode::BAD_REQUEST);
    let olga = bench.sign_in("olga@shop.example").await;
    assert_eq!(olga.act(&id, 2, "correct", &[("polarity", "neutral")]).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn d12_what_the_shopper_wrote_before_stands_beside() {
    let bench = Bench::new().await;
    bench.review(1, 5, "First visit", "Fine.").await;
    let id = bench.private(2, "Where is my parcel?").await;
    let page = bench.sign_in("dana@shop.example").await.get(&case(&id)).await.text;
    let beside = page.split("id=\"earlier\"").nth(1).unwrap();
    assert!(beside.contains("First visit") && !beside.contains("Where is my parcel?"), "{beside}");
}

#[tokio::test]
async fn d2_in_the_readers_language() {
    let bench = Bench::new().await;
    let id = bench.review(1, 1, "Leaks", "Bad.").await;
    bench.app.clock.forward(60 * Millis::MINUTE);
    let dana = bench.sign_in("dana@shop.example").await;
    let russian =
        |path: &str| dana.request(path).header(header::ACCEPT_LANGUAGE, "ru-RU,ru;q=0.9").body(Body::empty()).unwrap();
    let list = bench.send(russian("/inbox")).await.text;
    for text in ["<html lang=\"ru\"", "Недовольные", "просрочено на", "К работе"] {
        assert!(list.contains(text), "{text} in {list}");
    }
    let page = bench.send(russian(&case(&id))).await.text;
    assert!(page.contains("Ответить публично") && page.contains("опубликовано при поступлении"), "{page}");
    // Nothing of the page is left in English, but for what people wrote and names.
    assert!(!page.contains("Answer") && !page.contains("Search"), "{page}");
    assert!(bench.send(russian("/inbox/nothing/here")).await.status.is_client_error());
    // Whoever chose a language has it, whatever the browser says; right to left, too.
    dana.post("/inbox/account", &[("act", "save"), ("language", "fa")]).await;
    assert!(bench.send(russian("/inbox")).await.text.contains("<html lang=\"fa\" dir=\"rtl\""));
}
