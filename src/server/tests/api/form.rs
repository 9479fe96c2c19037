//! The review form as the server draws and reads it: B1 prompts and why a review is held, B3 the merchant's own questions,
//! B5 consent and notices; and the shop's settings on pages that people read.

use crate::asking::{consent, fit, uses};
use crate::bench::*;
use plaudit_model::asking::{FormSettings, Prompt};
use plaudit_model::attribute::{Kind, Question};
use plaudit_model::ids::ReviewId;
use plaudit_model::publication::Moderation;
use plaudit_model::settings::{Notice, ShopSettings};
use plaudit_model::texts::Texts;
use plaudit_store::{Product, Shop};
use serde_json::json;

const PAGE: &str = "/shops/hearth/products/kettle-17";
const FORM: &str = "/shops/hearth/products/kettle-17/reviews";
const MORE: &str = "/v1/shops/hearth/products/kettle-17/fragment?parts=more&lang=en";
const FRAGMENT: &str = "/v1/shops/hearth/products/kettle-17/fragment?parts=reviews&lang=en";

/// Changes the shop before anything asks for it: the server keeps a shop for two seconds.
async fn set(bench: &Bench, change: impl FnOnce(&mut Shop)) {
    let mut shop = bench.app.store.shop(&shop("hearth")).await.unwrap().unwrap();
    change(&mut shop);
    assert!(bench.app.store.save_settings(&shop, "a test", NOW).await.unwrap());
}

fn again() -> Question {
    Question { id: "again".into(), text: Texts::from([("en", "Buy it again?")]), answer: Kind::YesNo, ..fit() }
}

#[tokio::test]
async fn b3_the_form_asks_and_nobody_has_to_answer() {
    let bench = Bench::new().await;
    let retired = Question { id: "old".into(), retired: true, ..fit() };
    bench.app.store.set_attributes(&shop("hearth"), &[fit(), uses(), again(), retired]).await.unwrap();
    for page in [PAGE, MORE] {
        let html = bench.get(page).await.text;
        for part in [
            "name=\"answer.fit\" value=\"1\"",
            "aria-label=\"True to size\"",
            "type=\"checkbox\" name=\"answer.use\" value=\"tea\"",
            "type=\"radio\" name=\"answer.again\" value=\"yes\"",
            "How does it fit?",
        ] {
            assert!(html.contains(part), "{page} lacks {part}: {html}");
        }
        // Of a choice of several nothing has to be put back.
        assert_eq!(html.matches("value=\"\" checked").count(), 2, "no answer is chosen at first: {html}");
        assert!(!html.contains("answer.old"), "what is retired is not asked");
    }
    let fields = [("id", &*id(1)), ("rating", "4"), ("answer.fit", ""), ("answer.again", "")];
    assert_eq!(bench.form(FORM, None, &fields).await.status, 303);
    assert_eq!(bench.get(REVIEWS).await.json()["reviews"][0].get("answers"), None);
}

#[tokio::test]
async fn b3_the_plain_form_sends_answers_and_gets_them_back() {
    let bench = Bench::new().await;
    bench.app.store.set_attributes(&shop("hearth"), &[fit(), uses(), again()]).await.unwrap();
    let answers = [("answer.fit", "3"), ("answer.use", "tea"), ("answer.use", "coffee"), ("answer.again", "no")];
    let faulty = bench.form(FORM, None, &[&[("rating", "9")], &answers[..]].concat()).await;
    assert_eq!(faulty.status, 422);
    for kept in ["value=\"3\" checked", "value=\"tea\" checked", "value=\"coffee\" checked", "value=\"no\" checked"] {
        assert!(faulty.text.contains(kept), "{kept}: {}", faulty.text);
    }
    let sent = bench.form(FORM, None, &[&[("id", &*id(1)), ("rating", "4")], &answers[..]].concat()).await;
    assert_eq!(sent.status, 303, "{}", sent.text);
    let list = bench.get(REVIEWS).await.json();
    assert_eq!(list["reviews"][0]["answers"].as_array().unwrap().len(), 4, "{list}");
    // On the author's page they can be changed, and what the form does not ask stays.
    let own = sent.header("location").to_owned();
    let page = bench.get(&own).await.text;
    assert!(page.contains("value=\"3\" checked") && page.contains("Too large"), "{page}");
    bench.app.store.put_attribute(&shop("hearth"), &Question { retired: true, ..uses() }).await.unwrap();
    let token = own.split("token=").nth(1).unwrap().split('&').next().unwrap();
    let post = own.split('?').next().unwrap();
    let changed = bench.form(post, None, &[("token", token), ("rating", "2"), ("answer.fit", "1")]).await;
    assert_eq!(changed.status, 303, "{}", changed.text);
    let answers = bench.get(REVIEWS).await.json()["reviews"][0]["answers"].clone();
    let expected = json!([
        { "question": "fit", "value": "1" },
        { "question": "use", "value": "coffee" },
        { "question": "use", "value": "tea" },
    ]);
    assert_eq!(answers, expected);
    // Its author's program sees them, too.
    let request = axum::http::Request::get(format!("/v1/shops/hearth/reviews/{}", id(1)));
    let request = request.header("authorization", format!("Bearer {token}")).body(axum::body::Body::empty()).unwrap();
    assert_eq!(bench.send(request).await.json()["answers"], expected);
}

#[tokio::test]
async fn b3_answers_stand_above_the_list_and_under_each_review() {
    let bench = Bench::new().await;
    bench.app.store.set_attributes(&shop("hearth"), &[fit(), uses(), again()]).await.unwrap();
    assert!(!bench.get(FRAGMENT).await.text.contains("part=\"answers\""), "nobody answered");
    for (number, value) in [(1, "2"), (2, "3")] {
        let mut review = stars(number, 5);
        review["answers"] = json!([
            { "question": "fit", "value": value }, { "question": "use", "value": "tea" },
            { "question": "again", "value": "yes" },
        ]);
        bench.stored(REVIEWS, &review).await;
    }
    for page in
        [&format!("{PAGE}?lang=en"), "/v1/shops/hearth/products/kettle-17/fragment?parts=reviews&lang=en&limit=9"]
    {
        let html = bench.get(page).await.text;
        for part in [
            // The mean of 2 and 3 of three is three quarters of the way.
            "role=\"img\" aria-label=\"On average 2.5 of 3, from Too small to Too large\"",
            "cx=\"73%\"",
            "2 answers",
            "part=\"answer-bar\"",
            "width=\"100%\" height=\"8\" rx=\"4\"",
            "<dt dir=\"auto\">How does it fit?</dt>",
            "<dd dir=\"auto\">True to size</dd>",
            "<dd dir=\"auto\">Yes</dd>",
        ] {
            assert!(html.contains(part), "{page} lacks {part}: {html}");
        }
    }
    let persian = bench.get(&FRAGMENT.replace("lang=en", "lang=fa")).await.text;
    assert!(persian.contains("cx=\"26%\""), "low stands on the right: {persian}");
    assert!(persian.contains("<dd dir=\"auto\">بله</dd>"), "{persian}");
}

#[tokio::test]
async fn b5_boxes_stand_on_the_form_and_are_never_ticked_beforehand() {
    let bench = Bench::new().await;
    assert!(!bench.get(MORE).await.text.contains("name=\"consent\""), "no shop has boxes by default");
    let bench = Bench::new().await;
    consent(&bench, "hearth", true).await;
    for page in [PAGE, MORE] {
        let html = bench.get(page).await.text;
        for part in ["I agree that my data are handled.", "Send me news.", "name=\"consent\"", "name=\"marketing\""] {
            assert!(html.contains(part), "{page} lacks {part}: {html}");
        }
        let boxes: Vec<_> = html.split("<input type=\"checkbox\" id=").skip(1).collect();
        assert_eq!(boxes.len(), 2);
        assert!(boxes.iter().all(|one| !one.split('>').next().unwrap().contains("checked")), "{boxes:?}");
    }
    let refused = bench.form(FORM, None, &[("rating", "4"), ("marketing", "1"), ("email", "ann@mail.example")]).await;
    assert_eq!(refused.status, 422);
    let told = "Without this consent the shop may not keep your review";
    assert!(refused.text.contains(told) && refused.text.contains("href=\"#consent\""), "{}", refused.text);
    assert!(refused.text.contains("name=\"marketing\" value=\"1\" checked"), "{}", refused.text);
    let fields =
        [("id", &*id(1)), ("rating", "4"), ("consent", "1"), ("marketing", "1"), ("email", "ann@mail.example")];
    let sent = bench.form(&format!("{FORM}?lang=fa"), None, &fields).await;
    assert_eq!(sent.status, 303, "{}", sent.text);
    let stored = bench.app.store.consents(&shop("hearth"), &ReviewId::parse(&id(1)).unwrap()).await.unwrap();
    assert_eq!(stored.iter().map(|one| one.text.as_str()).collect::<Vec<_>>(), ["موافقم", "خبر بفرستید"]);
    // Whoever changes a review is not asked again.
    let own = bench.get(sent.header("location")).await.text;
    assert!(own.contains("name=\"rating\"") && !own.contains("name=\"consent\""), "{own}");
}

#[tokio::test]
async fn b5_each_language_has_its_own_notice_and_link() {
    let bench = Bench::new().await;
    let notice = |text: &str, link: &str| Notice { text: text.to_owned(), link: link.to_owned() };
    set(&bench, |shop| {
        shop.notice = "We keep names.".to_owned();
        shop.settings.notices.insert("fa".to_owned(), notice("نام را نگه می‌داریم.", "https://shop.example/fa"));
        shop.settings.notices.insert("el".to_owned(), notice("", "https://shop.example/el"));
    })
    .await;
    for (lang, text, link) in [
        ("en", "We keep names.", None),
        ("fa", "نام را نگه می‌داریم.", Some("https://shop.example/fa")),
        ("el", "We keep names.", Some("https://shop.example/el")),
    ] {
        for page in [
            format!("{PAGE}?lang={lang}"),
            MORE.replace("lang=en", &format!("lang={lang}")),
            format!("/shops/hearth/how?lang={lang}"),
        ] {
            let html = bench.get(&page).await.text;
            assert!(html.contains(text), "{page}: {html}");
            match link {
                Some(link) => assert!(html.contains(&format!("href=\"{link}\"")), "{page}: {html}"),
                None => assert!(!html.contains("shop.example/fa"), "{page}"),
            }
        }
    }
}

#[tokio::test]
async fn b1_prompts_by_type_and_why_a_review_is_held() {
    let bench = Bench::new().await;
    let record = Product::named(product("kettle-17"), "Kettle");
    bench.app.store.put_product(&shop("hearth"), &record, "a test", NOW).await.unwrap();
    bench.app.store.set_product_types(&shop("hearth"), &product("kettle-17"), &["Kettles".to_owned()]).await.unwrap();
    let prompt = |types: &[&str], text: &str| Prompt {
        types: types.iter().map(|&one| one.to_owned()).collect(),
        text: Texts::from([("en", text)]),
    };
    let form = FormSettings {
        prompts: vec![prompt(&["kettles"], "How long does it keep the tea warm?"), prompt(&[], "How is it?")],
        ..FormSettings::default()
    };
    set(&bench, |shop| {
        shop.settings.form = form;
        shop.moderation = Moderation::HoldAll;
    })
    .await;
    let more = bench.get(MORE).await.text;
    assert_eq!(more.matches("How long does it keep the tea warm?").count(), 2, "in the form and in its state: {more}");
    let other = bench.get(&MORE.replace("kettle-17", "mug")).await.text;
    assert!(other.contains("How is it?"), "{other}");
    let sent = bench.form(FORM, None, &[("rating", "5")]).await;
    let page = bench.get(sent.header("location")).await.text;
    assert!(page.contains("as at every review in this shop, good or bad"), "{page}");
}

/// B1: a shop that wants no proof of work has a person look instead, whatever the stars.
#[tokio::test]
async fn b1_without_challenges_a_person_looks() {
    let bench = Bench::with(&[("PLAUDIT_POSTS_BEFORE_CHALLENGE", "1")]).await;
    set(&bench, |shop| shop.settings.form.without_challenge = true).await;
    bench.stored(REVIEWS, &stars(1, 3)).await;
    for (number, rating) in [(2, 1), (3, 5)] {
        assert_eq!(bench.stored(REVIEWS, &stars(number, rating)).await["status"], "held");
    }
}

#[tokio::test]
async fn a5_pages_are_as_long_as_the_shop_wants_and_say_whether_views_are_kept() {
    let bench = Bench::unlimited().await;
    for number in 1..=8 {
        bench.stored(REVIEWS, &stars(number, 4)).await;
    }
    let own = ShopSettings { page_size: 3, views_in_address: true, ..ShopSettings::default() };
    let usual = bench.get(&FRAGMENT.replace("hearth", "open")).await.text;
    assert!(!usual.contains("data-hash"), "{usual}");
    let bench = Bench::unlimited().await;
    set(&bench, |shop| shop.settings = own).await;
    for number in 1..=8 {
        bench.stored(REVIEWS, &stars(number, 4)).await;
    }
    for page in [FRAGMENT, &FRAGMENT.replace("parts=reviews", "parts=list"), PAGE] {
        let html = bench.get(page).await.text;
        assert_eq!(html.matches("<article").count(), 3, "{page}: {html}");
    }
    assert_eq!(
        bench
            .get(&format!("{}&limit=5", FRAGMENT.replace("parts=reviews", "parts=list")))
            .await
            .text
            .matches("<article")
            .count(),
        5
    );
    assert!(bench.get(FRAGMENT).await.text.contains(" data-hash"));
    assert_eq!(bench.get(REVIEWS).await.ids().len(), 8, "the API keeps its own length");
}

/// A20: under a review of a product that shares its reviews stands what it was written for.
#[tokio::test]
async fn a20_a_review_says_what_it_was_written_for() {
    let bench = Bench::new().await;
    let group = Product::named(product("kettle-17"), "Kettle");
    let blue = Product {
        variant: "blue".into(),
        parent: Some(product("kettle-17")),
        ..Product::named(product("kettle-blue"), "Kettle, blue")
    };
    for record in [group, blue] {
        bench.app.store.put_product(&shop("hearth"), &record, "a test", NOW).await.unwrap();
    }
    bench.stored(&REVIEWS.replace("kettle-17", "kettle-blue"), &stars(1, 4)).await;
    bench.stored(REVIEWS, &stars(2, 4)).await;
    let html = bench.get(FRAGMENT).await.text;
    assert_eq!(html.matches("Written for: blue").count(), 1, "{html}");
}
