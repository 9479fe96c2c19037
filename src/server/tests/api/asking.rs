//! B3: the merchant's own questions in the API. B5: consent where a shop's law wants it, stored with its words.

use crate::bench::*;
use plaudit_model::asking::{ConsentKind, FormSettings};
use plaudit_model::attribute::{Choice, Kind, Question, Steps};
use plaudit_model::ids::ReviewId;
use plaudit_model::publication::HideReason;
use plaudit_model::settings::ShopSettings;
use plaudit_model::texts::Texts;
use plaudit_store::{Act, Acted, Role};
use serde_json::{Value, json};

const SUMMARY: &str = "/v1/shops/hearth/products/kettle-17/summary";

pub fn fit() -> Question {
    let [text, low, middle, high] =
        ["How does it fit?", "Too small", "True to size", "Too large"].map(|text| Texts::from([("en", text)]));
    let answer = Kind::Scale { steps: Steps::Three, low, middle, high };
    Question { id: "fit".into(), text, answer, products: Vec::new(), types: Vec::new(), retired: false }
}

pub fn uses() -> Question {
    let option = |value: &str| Choice { value: value.into(), text: Texts::from([("en", value)]) };
    let answer = Kind::Choice { options: vec![option("tea"), option("coffee")], several: true };
    Question { id: "use".into(), text: Texts::from([("en", "What for?")]), answer, ..fit() }
}

async fn asking() -> Bench {
    let bench = Bench::new().await;
    let elsewhere = Question { id: "lid".into(), products: vec!["mug".into()], answer: Kind::YesNo, ..fit() };
    let retired = Question { id: "old".into(), retired: true, ..fit() };
    bench.app.store.set_attributes(&shop("hearth"), &[fit(), uses(), elsewhere, retired]).await.unwrap();
    bench
}

/// Gives the shop a form with both boxes, or one with neither.
pub async fn consent(bench: &Bench, key: &str, wanted: bool) {
    let text = |en: &str, fa: &str| if wanted { Texts::from([("en", en), ("fa", fa)]) } else { Texts::default() };
    let form = FormSettings {
        consent: text("I agree that my data are handled.", "موافقم"),
        marketing: text("Send me news.", "خبر بفرستید"),
        ..FormSettings::default()
    };
    // The server keeps a shop for two seconds: this comes before the first request.
    let mut shop = bench.app.store.shop(&shop(key)).await.unwrap().unwrap();
    shop.settings = ShopSettings { form, ..ShopSettings::default() };
    assert!(bench.app.store.save_settings(&shop, "a test", NOW).await.unwrap());
}

fn answered(number: u32, answers: Value) -> Value {
    json!({ "id": id(number), "rating": 4, "answers": answers })
}

#[tokio::test]
async fn b3_answers_are_stored_listed_and_counted() {
    let bench = asking().await;
    let given = json!([
        { "question": "use", "value": "tea" },
        { "question": "fit", "value": "2" },
        { "question": "use", "value": "coffee" },
        { "question": "old", "value": "1" },
    ]);
    let sorted = json!([
        { "question": "fit", "value": "2" },
        { "question": "old", "value": "1" },
        { "question": "use", "value": "coffee" },
        { "question": "use", "value": "tea" },
    ]);
    let first = bench.stored(REVIEWS, &answered(1, given.clone())).await;
    assert_eq!(first["answers"], sorted);
    bench.stored(REVIEWS, &answered(2, json!([{ "question": "fit", "value": "3" }]))).await;
    bench.stored(REVIEWS, &stars(3, 5)).await;
    // The same again is no other review, and counts nothing twice; other answers are another one.
    assert_eq!(bench.post(&answered(1, given)).await.status, 200);
    assert_eq!(bench.post(&answered(1, json!([]))).await.status, 409);

    let list = bench.get(REVIEWS).await.json();
    assert!(list["reviews"][0].get("answers").is_none(), "{list}");
    let by_id: Vec<_> = list["reviews"].as_array().unwrap().iter().map(|review| review["answers"].clone()).collect();
    assert!(by_id.contains(&sorted), "{list}");

    let summary = bench.get(SUMMARY).await.json();
    let answers = summary["answers"].as_array().unwrap();
    assert_eq!(answers.len(), 2, "neither those of other products nor retired ones: {summary}");
    assert_eq!(answers[0]["question"], "fit");
    assert_eq!((&answers[0]["people"], &answers[0]["mean"]), (&json!(2), &json!(2.5)));
    assert_eq!(
        answers[0]["values"],
        json!([
            { "value": "1", "text": { "en": "Too small" }, "count": 0 },
            { "value": "2", "text": { "en": "True to size" }, "count": 1 },
            { "value": "3", "text": { "en": "Too large" }, "count": 1 },
        ])
    );
    assert_eq!(answers[1]["people"], 1, "one person chose both");
    assert_eq!(answers[1]["mean"], Value::Null);
    let none = bench.get("/v1/shops/open/products/kettle-17/summary").await.json();
    assert!(none.get("answers").is_none(), "{none}");
}

#[tokio::test]
async fn b3_unknown_questions_and_values_are_named() {
    let bench = asking().await;
    let invalid = |field: &str| (field.to_owned(), "invalid".to_owned());
    for (answers, faults) in [
        (json!([{ "question": "fit", "value": "4" }]), vec![invalid("answers[0].value")]),
        (
            json!([{ "question": "use", "value": "tea" }, { "question": "smell", "value": "1" }]),
            vec![("answers[1].question".to_owned(), "unknown".to_owned())],
        ),
        (
            json!([{ "question": "fit", "value": "1" }, { "question": "fit", "value": "2" }]),
            vec![invalid("answers[1].value")],
        ),
        (json!([{ "question": "fit", "value": 2 }]), vec![invalid("answers[0].value")]),
        (json!("fit"), vec![invalid("answers")]),
    ] {
        assert_eq!(bench.post(&answered(1, answers.clone())).await.faults(), faults, "{answers}");
    }
    // Faults of all fields come together.
    let mut bad = answered(1, json!([{ "question": "fit", "value": "9" }]));
    bad["rating"] = json!(7);
    let fields: Vec<_> = bench.post(&bad).await.faults().into_iter().map(|(field, _)| field).collect();
    assert_eq!(fields, ["rating", "answers[0].value"]);
    assert_eq!(bench.get(REVIEWS).await.ids(), Vec::<String>::new());
}

#[tokio::test]
async fn b3_answers_of_what_is_hidden_do_not_count() {
    let bench = asking().await;
    bench.stored(REVIEWS, &answered(1, json!([{ "question": "fit", "value": "1" }]))).await;
    let (store, hearth) = (&bench.app.store, shop("hearth"));
    let user = store.create_user("dana@shop.example", "Dana", "no hash", NOW).await.unwrap();
    store.set_member(&hearth, user, Role::Agent).await.unwrap();
    let dana = store.user_by_email("dana@shop.example").await.unwrap().unwrap();
    let review = ReviewId::parse(&id(1)).unwrap();
    let act = Act::Hide(HideReason::Spam);
    assert_eq!(store.act(&hearth, &review, 1, &dana, &act, NOW).await.unwrap(), Acted::Done);
    assert_eq!(bench.get(SUMMARY).await.json()["answers"][0]["people"], 0);
}

#[tokio::test]
async fn b5_a_review_needs_the_consent_that_the_shop_wants() {
    let bench = Bench::new().await;
    consent(&bench, "hearth", true).await;
    let with = |number: u32, more: Value| {
        let mut review = stars(number, 4);
        review.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        review
    };
    for (more, fields) in [
        (json!({}), &["consent"][..]),
        (json!({ "consent": false, "marketing": true }), &["consent", "email"]),
        (json!({ "consent": true, "marketing": true, "email": " " }), &["email"]),
    ] {
        let faults = bench.post(&with(1, more)).await.faults();
        assert_eq!(faults.iter().map(|(field, _)| field.as_str()).collect::<Vec<_>>(), fields);
    }
    let full = json!({ "consent": true, "marketing": true, "email": "ann@mail.example", "language": "fa-IR" });
    bench.stored(REVIEWS, &with(1, full)).await;
    bench.stored(REVIEWS, &with(2, json!({ "consent": true, "language": "ru" }))).await;
    let consents = |number: u32| {
        let review = ReviewId::parse(&id(number)).unwrap();
        let store = bench.app.store.clone();
        async move { store.consents(&shop("hearth"), &review).await.unwrap() }
    };
    let both = consents(1).await;
    assert_eq!(both.iter().map(|one| one.kind).collect::<Vec<_>>(), [ConsentKind::Data, ConsentKind::Marketing]);
    assert!(both.iter().all(|one| one.at == NOW && one.language == "fa" && one.text_hash.len() == 64));
    assert_eq!(both[0].text, "موافقم");
    let one = consents(2).await;
    assert_eq!((one.len(), one[0].language.as_str()), (1, "en"), "the words that were shown: the shop's");
}

/// No shop has a box unless it wrote one, and then nobody is asked for consent.
#[tokio::test]
async fn b5_no_shop_asks_by_default() {
    let bench = Bench::new().await;
    bench.stored(REVIEWS, &stars(1, 4)).await;
    let mut eager = stars(2, 4);
    eager["consent"] = json!(true);
    bench.stored(REVIEWS, &eager).await;
    let store = &bench.app.store;
    assert_eq!(store.consents(&shop("hearth"), &ReviewId::parse(&id(2)).unwrap()).await.unwrap(), []);
    eager["marketing"] = json!(true);
    assert_eq!(bench.post(&eager).await.faults(), [("marketing".to_owned(), "invalid".to_owned())]);
    consent(&bench, "open", true).await;
    consent(&bench, "open", false).await;
    bench.stored(&REVIEWS.replace("hearth", "open"), &stars(3, 4)).await;
}
