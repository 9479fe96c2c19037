//! A7 in the inbox: all photos of a review, each hidden for a reason and shown again by itself.

use crate::bench::{Bench, NOW, case};
use axum::http::{StatusCode, header};
use plaudit_model::ids::{PhotoId, ReviewId};
use plaudit_model::photo::Claim;

#[tokio::test]
async fn a7_one_photo_is_hidden_with_a_reason_and_shown_again() {
    let bench = Bench::new().await;
    let photos: Vec<PhotoId> = (1..=2).map(|n| PhotoId::parse(&format!("{n:032x}")).unwrap()).collect();
    for photo in &photos {
        bench.app.store.add_photo(&bench.demo, photo, (640, 480), NOW).await.unwrap();
    }
    let claims = photos.iter().map(|id| Claim { id: id.clone(), alt: "The <lid>".to_owned() }).collect();
    let id = bench.pictured(1, claims).await;
    let dana = bench.sign_in("dana@shop.example").await;
    let page = dana.get(&case(&id)).await.text;
    for part in
        ["Photo 1: The &lt;lid&gt;", "/inbox/photos/demo/00000000000000000000000000000002-320.jpg", "Hide photo 2…"]
    {
        assert!(page.contains(part), "{part} in {page}");
    }
    let to = format!("{}/photos", case(&id));
    let press = |version: i64, act: &'static str, reason: &'static str| {
        let fields = [
            ("version", version.to_string()),
            ("photo", photos[1].as_str().to_owned()),
            ("act", act.to_owned()),
            ("reason", reason.to_owned()),
        ];
        let (dana, to) = (&dana, &to);
        async move {
            let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            let answer = dana.post(to, &fields).await;
            (answer.status, answer.header(header::LOCATION).rsplit('=').next().unwrap_or_default().to_owned())
        }
    };
    let went = |code: &str| (StatusCode::SEE_OTHER, code.to_owned());
    for reason in ["", "negative"] {
        assert_eq!(press(1, "hide", reason).await.0, StatusCode::UNPROCESSABLE_ENTITY, "{reason}");
    }
    assert_eq!(press(7, "hide", "abuse").await, went("photo-stale"));
    assert_eq!(press(1, "hide", "abuse").await, went("photo-hidden"));
    assert_eq!(press(1, "hide", "abuse").await, went("photo-hidden"), "pressed twice");
    let page = dana.get(&case(&id)).await.text;
    assert!(
        page.contains("Hidden: Insult, threat or obscenity")
            && page.contains("hid photo 2: Insult, threat or obscenity"),
        "{page}"
    );
    let review = bench.app.store.review(&bench.demo, &ReviewId::parse(&id).unwrap()).await.unwrap().unwrap();
    assert_eq!(review.photos.len(), 1, "shoppers see the other one");
    assert_eq!(press(2, "show", "").await, went("photo-shown"));
    assert!(dana.get(&case(&id)).await.text.contains("put photo 2 on the page again"));
    let review = bench.app.store.review(&bench.demo, &ReviewId::parse(&id).unwrap()).await.unwrap().unwrap();
    assert_eq!(review.photos.len(), 2);
}
