//! E1, E2: what a hidden review's author can do by the API, and what everyone may read of what is hidden. D9, D11: what stands
//! beside a review for its author, and that it changes nothing of how the review is shown.

use crate::bench::{Answer, Bench, NOW, REVIEWS, THEIRS, id, shop, words};
use axum::body::Body;
use axum::http::{Request, header};
use plaudit_model::answers::{Answers, Way, WayKind};
use plaudit_model::ids::ReviewId;
use plaudit_model::publication::HideReason;
use plaudit_model::texts::Texts;
use plaudit_model::time::Millis;
use plaudit_store::{Act, Acted, Role};
use serde_json::json;

async fn call(bench: &Bench, method: &str, path: &str, token: &str) -> Answer {
    let request = Request::builder()
        .method(method)
        .uri(format!("/v1/shops/hearth/reviews/{path}"))
        .header(header::ORIGIN, THEIRS)
        .header(header::AUTHORIZATION, format!("Bearer {token}"));
    bench.send(request.body(Body::empty()).unwrap()).await
}

async fn written(bench: &Bench, number: u32, stars: u8, body: &str) -> String {
    bench.stored(REVIEWS, &words(number, stars, body)).await["edit_token"].as_str().unwrap().to_owned()
}

async fn hide(bench: &Bench, number: u32) {
    let (store, key) = (&bench.app.store, shop("hearth"));
    if store.user_by_email("aru@shop.example").await.unwrap().is_none() {
        let aru = store.create_user("aru@shop.example", "Aru", "x", NOW).await.unwrap();
        store.set_member(&key, aru, Role::Owner).await.unwrap();
    }
    let aru = store.user_by_email("aru@shop.example").await.unwrap().unwrap();
    let review = ReviewId::parse(&id(number)).unwrap();
    let version = store.conversation(&key, &review).await.unwrap().unwrap().line.version;
    let act = Act::Hide(HideReason::OffTopic);
    assert_eq!(store.act(&key, &review, version, &aru, &act, NOW).await.unwrap(), Acted::Done);
}

#[tokio::test]
async fn e1_the_author_appeals_by_the_token() {
    let bench = Bench::new().await;
    let token = written(&bench, 1, 2, "It leaks from the lid.").await;
    let appeals = format!("{}/appeals", id(1));
    call(&bench, "POST", &appeals, &token).await.problem(409);
    hide(&bench, 1).await;
    let card = format!("{}?as=html&lang=en", id(1));
    let own = call(&bench, "GET", &card, &token).await.text;
    assert!(
        own.contains("The reason: Not about this product or purchase.") && own.contains("data-act=\"appeal\""),
        "{own}"
    );
    call(&bench, "POST", &appeals, "wrong").await.problem(404);
    for _ in 0..2 {
        assert_eq!(call(&bench, "POST", &appeals, &token).await.status, 204);
    }
    let own = call(&bench, "GET", &card, &token).await.text;
    assert!(own.contains("A person of the shop looks at it again") && !own.contains("data-act=\"appeal\""), "{own}");
    let case = bench.app.store.conversation(&shop("hearth"), &ReviewId::parse(&id(1)).unwrap()).await.unwrap().unwrap();
    assert!(case.line.needs_look);
    assert_eq!(bench.get(REVIEWS).await.ids(), Vec::<String>::new(), "it stays hidden until a person says so");
}

#[tokio::test]
async fn e2_what_is_hidden_is_told_by_stars() {
    let bench = Bench::new().await;
    written(&bench, 1, 1, "It leaks from the lid.").await;
    written(&bench, 2, 1, "The handle came off on the second day.").await;
    written(&bench, 3, 5, "Boils quickly and pours well.").await;
    hide(&bench, 2).await;
    let told = bench.get("/v1/shops/hearth/honesty").await.json();
    assert_eq!(told["days"], 90);
    let one = json!({"stars": 1, "written": 2, "shown": 1, "hidden": 1, "held": 0, "hours_to_publish": 0.0});
    assert_eq!(told["stars"][0], one);
    assert_eq!(told["stars"][1]["hours_to_publish"], json!(null));
    assert_eq!((&told["stars"][4]["written"], &told["stars"][4]["hidden"]), (&json!(1), &json!(0)));
    bench.get("/v1/shops/open/honesty").await.problem(404);
    bench.app.clock.forward(91 * Millis::DAY);
    // Another address, since the answer of the last second is kept.
    let later = bench.get("/v1/shops/hearth/honesty?later").await.json();
    assert_eq!(later["stars"][0]["written"], 0);
}

/// The unhappy are offered ways out beside their review; everyone is thanked alike; and what is shown is the same.
#[tokio::test]
async fn d9_ways_out_stand_beside_and_never_instead() {
    let bench = Bench::new().await;
    let ways = vec![
        Way { kind: WayKind::Return, url: "https://shop.example/returns".to_owned(), text: Texts::default() },
        Way { kind: WayKind::Call, url: String::new(), text: Texts::from([("en", "Leave a <number>.")]) },
    ];
    let answers = Answers { ways, thanks: Texts::from([("en", "Thank you!")]), ..Answers::default() };
    let answers = answers.checked("en").unwrap();
    assert!(bench.app.store.save_answer_settings(&shop("hearth"), &answers, 0, "Aru", NOW).await.unwrap());
    let mut seen = Vec::new();
    for (number, stars, body) in
        [(1, 1, "It leaks from the lid, it is broken."), (2, 5, "Boils quickly and pours well.")]
    {
        let token = written(&bench, number, stars, body).await;
        let card = call(&bench, "GET", &format!("{}?as=html&lang=en", id(number)), &token).await.text;
        assert!(card.contains("Thank you!"), "the same for all stars: {card}");
        assert!(card.contains("Your review"), "{card}");
        seen.push((card.contains("class=\"ways\""), card.contains("https://shop.example/returns")));
        if stars == 1 {
            assert!(card.contains("Leave a &lt;number&gt;.") && card.contains("Return it"), "{card}");
        }
        let page = bench.get(&format!("/shops/hearth/reviews/{}?token={token}&lang=en&sent=1", id(number))).await.text;
        assert!(page.contains("Your review is published") && page.contains("Thank you!"), "{page}");
        assert_eq!(page.contains("class=\"ways\""), stars == 1);
    }
    assert_eq!(seen, [(true, true), (false, false)]);
    assert_eq!(bench.get(REVIEWS).await.ids(), [id(2), id(1)], "both are shown, newest first");
    // Right after sending, and no more on the next day.
    let token = written(&bench, 3, 1, "The spout is crooked and scratched.").await;
    bench.app.clock.forward(Millis::DAY);
    let card = call(&bench, "GET", &format!("{}?as=html&lang=en", id(3)), &token).await.text;
    assert!(!card.contains("class=\"ways\"") && !card.contains("Thank you!"), "{card}");
}
