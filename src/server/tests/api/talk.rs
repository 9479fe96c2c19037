//! A8, B2, B6: what shoppers see of questions, answers of buyers, and the private door.

use crate::bench::{Answer, Bench, LANGUAGES, NOW, OURS, REVIEWS, THEIRS, id, shop, words};
use axum::body::Body;
use axum::http::{Request, header};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use plaudit_model::ids::ReviewId;
use plaudit_server::locale::Locale;
use plaudit_server::purchase;
use serde_json::{Value, json};
use sha2::Sha256;

const PRODUCT: &str = "/v1/shops/hearth/products/kettle-17";
const QUESTIONS: &str = "/v1/shops/hearth/products/kettle-17/questions";
const PAGE: &str = "/shops/hearth/products/kettle-17/questions";
const PRIVATE: &str = "/shops/hearth/products/kettle-17/private";

async fn ask(bench: &Bench, number: u32, body: &str) {
    let question = json!({ "id": id(number), "body": body });
    assert_eq!(bench.stored(QUESTIONS, &question).await["status"], "published", "{body}");
}

/// A token as the shop's own program makes it.
fn token(bench: &Bench, key_of: &str, product: &str, order: &str, seconds: i64) -> String {
    let key = purchase::key(&bench.app.secrets, &shop(key_of));
    let claims = json!({ "product": product, "order": order, "exp": NOW.0 / 1000 + seconds });
    let part = |text: &str| URL_SAFE_NO_PAD.encode(text);
    let text = format!("{}.{}", part(r#"{"alg":"HS256","typ":"JWT"}"#), part(&claims.to_string()));
    let mut mac = Hmac::<Sha256>::new_from_slice(key.as_bytes()).unwrap();
    mac.update(text.as_bytes());
    format!("{text}.{}", URL_SAFE_NO_PAD.encode(mac.finalize().into_bytes()))
}

async fn reply(bench: &Bench, number: u32, body: &str, token: &str) -> Answer {
    let reply = json!({ "id": id(number), "body": body, "author": "Wim", "purchase": token });
    bench.post_to(&format!("/v1/shops/hearth/questions/{}/replies", id(1)), reply.to_string()).await
}

async fn call(bench: &Bench, method: &str, path: &str, body: &str) -> Answer {
    let request = Request::builder().method(method).uri(path).header(header::ORIGIN, THEIRS);
    let request = request.header(header::CONTENT_TYPE, "application/json").body(Body::from(body.to_owned()));
    bench.send(request.unwrap()).await
}

#[tokio::test]
async fn a8_the_element_comes_with_the_others_of_its_product() {
    let bench = Bench::new().await;
    let fragment = format!("{PRODUCT}/fragment?parts=stars,questions,reviews&lang=en");
    let empty = bench.get(&fragment).await.text;
    let roots: Vec<&str> = empty.split("data-root=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    assert_eq!(roots, ["questions", "reviews", "stars"]);
    assert!(empty.contains("No questions yet. Ask the first one") && !empty.contains("data-slot=\"seek\""), "{empty}");
    ask(&bench, 1, "Does it <b>whistle</b>?").await;
    let html = bench.get(&fragment).await.text;
    for text in
        ["Does it &lt;b&gt;whistle&lt;/b&gt;?", "Not answered yet", "In your language first", "data-slot=\"seek\""]
    {
        assert!(html.contains(text), "{text} in {html}");
    }
    assert!(!html.contains("<textarea"), "what asking needs comes on intent");
    let more = bench.get(&format!("{PRODUCT}/fragment?parts=ask&lang=en")).await.text;
    for text in ["data-fill=\"ask\"", "data-fill=\"seek\"", "name=\"body\"", "data-to=\"products/kettle-17/questions\""]
    {
        assert!(more.contains(text), "{text} in {more}");
    }
    let whole = bench.get(&format!("{PRODUCT}/fragment?parts=questions&shadow=1")).await.text;
    assert!(whole.starts_with("<template shadowrootmode") && whole.contains("<textarea"), "{whole}");
    for query in ["parts=questions", "parts=ask", "parts=asked", "parts=alike&q=x"] {
        bench.get(&format!("/v1/shops/hearth/products/-/fragment?{query}")).await.problem(400);
    }
}

#[tokio::test]
async fn a8_questions_in_the_readers_language_come_first() {
    let bench = Bench::new().await;
    let asked = ["Is it loud?", "Он громкий?"];
    for (number, body) in (1..=24).zip(asked.into_iter().cycle()) {
        bench.app.clock.forward(1000);
        ask(&bench, number, &format!("{body} {number}")).await;
    }
    let (own, other) = ("Он громкий?", "Is it loud?");
    let first = bench.get(&format!("{PRODUCT}/fragment?parts=questions&lang=ru")).await.text;
    assert!(first.find(own).unwrap() < first.find(other).unwrap_or(first.len()), "{first}");
    let list = format!("{PRODUCT}/questions?sort=local&lang=ru&limit=7");
    let (mut seen, mut cursor) = (Vec::new(), String::new());
    loop {
        let page = bench.get(&format!("{list}{cursor}")).await.json();
        let bodies = page["questions"].as_array().unwrap().iter().map(|one| one["body"].as_str().unwrap().to_owned());
        seen.extend(bodies);
        let Some(next) = page["next_cursor"].as_str() else { break };
        cursor = format!("&cursor={next}");
    }
    let numbers: Vec<u32> = seen.iter().map(|body| body.rsplit(' ').next().unwrap().parse().unwrap()).collect();
    let newest = |odd: u32| (1..=24).rev().filter(move |number| number % 2 == odd);
    assert_eq!(numbers, newest(0).chain(newest(1)).collect::<Vec<u32>>(), "their own, then the others; newest first");
}

#[tokio::test]
async fn a8_pages_searches_and_similar_ones_are_drawn_by_the_server() {
    let bench = Bench::new().await;
    for number in 1..=12 {
        bench.app.clock.forward(1000);
        ask(&bench, number, &format!("Number {number}?")).await;
    }
    bench.app.clock.forward(1000);
    ask(&bench, 13, "How long is the power cord?").await;
    let articles = |html: &str| html.matches("<article").count();
    let first = bench.get(&format!("{PRODUCT}/fragment?parts=asked&lang=en")).await.text;
    assert_eq!(articles(&first), 10);
    let next = first.split("data-act=\"more\" href=\"").nth(1).unwrap().split('"').next().unwrap();
    let query = next.split('?').nth(1).unwrap().split('#').next().unwrap().replace("&amp;", "&");
    let rest = bench.get(&format!("{PRODUCT}/fragment?parts=asked&{query}")).await.text;
    assert_eq!(articles(&rest), 3);
    assert_eq!(articles(&bench.get(&format!("{PAGE}?{query}")).await.text), 3, "without script too");
    let found = bench.get(&format!("{PRODUCT}/fragment?parts=asked&lang=en&q=cord")).await.text;
    assert!(articles(&found) == 1 && found.contains("power cord") && found.contains("Remove: „cord“"), "{found}");
    let nothing = bench.get(&format!("{PRODUCT}/fragment?parts=asked&lang=en&q=warranty")).await.text;
    assert!(nothing.contains("No question fits. Ask yours"), "{nothing}");
    let alike = bench.get(&format!("{PRODUCT}/fragment?parts=alike&lang=en&q=power%20cor")).await.text;
    assert!(alike.contains("Asked before") && alike.contains("How long is the power cord?"), "{alike}");
    let none = bench.get(&format!("{PRODUCT}/fragment?parts=alike&lang=en&q=")).await.text;
    assert!(!none.contains("Asked before"), "{none}");
    for query in ["sort=best", "cursor=x"] {
        bench.get(&format!("{PRODUCT}/fragment?parts=asked&{query}")).await.problem(400);
        assert_eq!(articles(&bench.get(&format!("{PAGE}?{query}")).await.text), 10, "a link of a page opens");
    }
}

#[tokio::test]
async fn a8_without_script_a_question_is_asked_once() {
    let bench = Bench::new().await;
    let page = bench.get(&format!("{PAGE}?lang=en")).await;
    assert_eq!(page.header("cache-control"), "no-store");
    let id = page.text.split("name=\"id\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let fields = [("id", id.as_str()), ("body", "Does it whistle?"), ("author", "Ann"), ("website", "")];
    let sent = bench.form(&format!("{PAGE}?lang=en"), Some(OURS), &fields).await;
    assert_eq!((sent.status.as_u16(), sent.header("location")), (303, &*format!("{PAGE}?lang=en&sent=published#ask")));
    assert!(bench.get(sent.header("location")).await.text.contains("Your question is published"));
    let again = bench.form(&format!("{PAGE}?lang=en"), Some(OURS), &fields).await;
    assert_eq!(again.header("location"), format!("{PAGE}?lang=en&sent=before#ask"));
    assert_eq!(bench.get(QUESTIONS).await.json()["questions"].as_array().unwrap().len(), 1);
    // Faults come back with all that was typed; other sites may not post.
    let bad = [("body", " "), ("author", "Ann & Bo"), ("email", "nobody")];
    let faulty = bench.form(&format!("{PAGE}?lang=en"), None, &bad).await;
    assert_eq!(faulty.status, 422);
    for text in ["value=\"Ann &amp; Bo\"", "Please fill in this field", "This does not look like", "2 fields", " open"]
    {
        assert!(faulty.text.contains(text), "{text} in {}", faulty.text);
    }
    bench.form(PAGE, Some("https://evil.example"), &fields).await.problem(403);
    // A machine filled what people do not see.
    let trapped = bench.form(PAGE, None, &[("body", "Anybody there?"), ("website", "x")]).await;
    assert!(trapped.header("location").contains("sent=held"));
}

#[tokio::test]
async fn a8_votes_and_reports_of_questions() {
    let bench = Bench::new().await;
    ask(&bench, 1, "Does it whistle?").await;
    let of = format!("/v1/shops/hearth/questions/{}", id(1));
    let voted = call(&bench, "POST", &format!("{of}/votes"), "").await;
    assert_eq!((voted.status.as_u16(), &voted.json()["helpful"]), (201, &1.into()));
    let token = voted.json()["token"].as_str().unwrap().to_owned();
    assert_eq!(call(&bench, "POST", &format!("{of}/votes"), "").await.status, 200);
    let fragment = bench.get(&format!("{PRODUCT}/fragment?parts=questions")).await.text;
    assert!(fragment.contains("<span class=\"many\">1</span>"), "{fragment}");
    let undone = call(&bench, "DELETE", &format!("{of}/votes/{token}"), "").await;
    assert_eq!((undone.status.as_u16(), undone.text.as_str()), (200, r#"{"helpful":0}"#));
    call(&bench, "POST", &format!("/v1/shops/hearth/questions/{}/votes", id(9)), "").await.problem(404);
    call(&bench, "POST", &format!("/v1/shops/hearth/reviews/{}/votes", id(1)), "").await.problem(404);
    // Without script.
    let voted = bench.form(&format!("{PAGE}/votes?lang=en"), None, &[("question", &id(1))]).await;
    assert_eq!(voted.header("location"), format!("{PAGE}?lang=en#question-{}", id(1)));
    bench.form(&format!("{PAGE}/votes"), None, &[]).await.problem(404);
    assert_eq!(call(&bench, "POST", &format!("{of}/reports"), r#"{"reason":"abuse"}"#).await.status, 202);
    call(&bench, "POST", &format!("{of}/reports"), r#"{"reason":"awkward"}"#).await.problem(422);
    let form = bench.get(&format!("{PRODUCT}/fragment?parts=report&lang=en&question={}", id(1))).await.text;
    assert!(form.contains("What is wrong with this question?") && form.contains("name=\"question\""), "{form}");
    let page = bench.get(&format!("{PAGE}/report?lang=en&question={}", id(1))).await.text;
    assert!(page.contains("What is wrong with this question?"), "{page}");
    let sent = bench.form(&format!("{PAGE}/report?lang=en"), None, &[("question", &id(1)), ("reason", "spam")]).await;
    assert!(sent.text.contains("A person will look at it"), "{}", sent.text);
    assert_eq!(bench.get(QUESTIONS).await.json()["questions"].as_array().unwrap().len(), 1, "nothing is hidden");
}

#[tokio::test]
async fn b2_a_proven_purchase_answers_once_and_nothing_else_does() {
    let bench = Bench::new().await;
    ask(&bench, 1, "Does it whistle?").await;
    for bad in [
        String::new(),
        "x.y.z".to_owned(),
        token(&bench, "open", "kettle-17", "7", 60),
        token(&bench, "hearth", "mug", "7", 60),
        token(&bench, "hearth", "kettle-17", "7", 0),
        token(&bench, "hearth", "kettle-17", "", 60),
        "x".repeat(2_000),
    ] {
        reply(&bench, 11, "It does.", &bad).await.problem(403);
    }
    let good = token(&bench, "hearth", "kettle-17", "7", 60);
    assert_eq!(reply(&bench, 11, " ", &good).await.faults(), [("body".into(), "required".into())]);
    let first = reply(&bench, 11, "It does, see www.rival.example", &good).await;
    assert_eq!(first.status, 201, "{}", first.text);
    let expected = json!({
        "id": id(11), "question": id(1), "body": "It does, see […]", "author": "Wim", "status": "published",
        "created_at": "2026-11-22T00:00:00.000Z", "helpful": 0,
    });
    assert_eq!(first.json(), expected);
    assert_eq!(reply(&bench, 11, "It does, see www.rival.example", &good).await.status, 200);
    // A fresh token of the same purchase.
    let fresh = token(&bench, "hearth", "kettle-17", "7", 600);
    reply(&bench, 12, "Once more.", &fresh).await.problem(409);
    let other = token(&bench, "hearth", "kettle-17", "8", 60);
    let spam = reply(&bench, 13, "https://spam.example", &other).await;
    assert_eq!((&spam.json()["status"], &spam.json()["hide_reason"]), (&"hidden".into(), &"spam".into()));
    let list = bench.get(QUESTIONS).await.json();
    assert_eq!(list["questions"][0]["replies"], json!([expected]));
    let html = bench.get(&format!("{PRODUCT}/fragment?parts=questions&lang=en")).await.text;
    for text in ["Verified buyer", "It does, see […]", "name=\"reply\""] {
        assert!(html.contains(text), "{text} in {html}");
    }
    let votes = format!("/v1/shops/hearth/replies/{}/votes", id(11));
    assert_eq!(call(&bench, "POST", &votes, "").await.json()["helpful"], 1);
    call(&bench, "POST", &format!("/v1/shops/hearth/replies/{}/votes", id(13)), "").await.problem(404);
    let missing = json!({ "id": id(14), "body": "?", "purchase": good });
    let nowhere = format!("/v1/shops/hearth/questions/{}/replies", id(9));
    bench.post_to(&nowhere, missing.to_string()).await.problem(404);
}

/// E1: stars and feelings are nowhere in it: the same words are shown whatever they say of the product.
#[tokio::test]
async fn b2_harsh_answers_are_shown_like_kind_ones() {
    let bench = Bench::new().await;
    ask(&bench, 1, "Is it any good?").await;
    for (number, body) in [(11, "Terrible, it broke in a week, never again!"), (12, "Wonderful, best kettle ever!")] {
        let token = token(&bench, "hearth", "kettle-17", &number.to_string(), 60);
        assert_eq!(reply(&bench, number, body, &token).await.json()["status"], "published", "{body}");
    }
}

#[tokio::test]
async fn b6_the_private_door_stands_beside_the_other_in_every_language() {
    let bench = Bench::new().await;
    bench.stored(REVIEWS, &words(1, 1, "It leaks.")).await;
    for lang in LANGUAGES {
        let word = Locale::of(lang).unwrap().text("private");
        let fragment = bench.get(&format!("{PRODUCT}/fragment?parts=reviews&lang={lang}")).await.text;
        let hosted = bench.get(&format!("/shops/hearth/products/kettle-17?lang={lang}")).await.text;
        // Both are buttons of one class, side by side.
        for html in [&fragment, &hosted] {
            let inside = html.split("part=\"doors\"").nth(1).unwrap();
            for door in ["write-button", "private-button"] {
                let (before, after) = inside.split_once(&format!("part=\"{door}\"")).unwrap();
                let tag = format!("{} {}", before.rsplit('<').next().unwrap(), after.split('>').next().unwrap());
                assert!(tag.contains("class=\"button\""), "{lang} {door}: {tag}");
            }
            assert!(inside.contains(&word), "{lang}");
        }
    }
    // Not for a whole shop: a message is about a product.
    let all = bench.get("/v1/shops/hearth/products/-/fragment?parts=all&lang=en").await.text;
    assert!(!all.contains("private-button"));
}

#[tokio::test]
async fn b6_without_script_private_words_reach_the_shop_and_nobody_else() {
    let bench = Bench::new().await;
    let page = bench.get(&format!("{PRIVATE}?lang=en")).await;
    assert!(page.text.contains("Only the shop reads this") && page.text.contains("You can still write a review"));
    let faulty = bench.form(&format!("{PRIVATE}?lang=en"), None, &[("body", "Where is it?"), ("author", "Ann")]).await;
    assert_eq!(faulty.status, 422);
    assert!(faulty.text.contains(">Where is it?</textarea>") && faulty.text.contains("Please fill in this field"));
    let id = id(1);
    let fields =
        [("id", id.as_str()), ("body", "Where is zanzibar?"), ("author", "Ann"), ("email", "ann@mail.example")];
    let sent = bench.form(&format!("{PRIVATE}?lang=en"), Some(OURS), &fields).await;
    assert_eq!(sent.header("location"), format!("{PRIVATE}?lang=en&sent=stored"));
    let said = bench.get(sent.header("location")).await.text;
    assert!(said.contains("Your message has reached the shop") && !said.contains("zanzibar"), "{said}");
    let again = bench.form(&format!("{PRIVATE}?lang=en"), Some(OURS), &fields).await;
    assert_eq!(again.header("location"), format!("{PRIVATE}?lang=en&sent=before"));
    let case = bench.app.store.conversation(&shop("hearth"), &ReviewId::parse(&id).unwrap()).await.unwrap().unwrap();
    assert_eq!((case.line.author.as_str(), case.email.as_deref()), ("Ann", Some("ann@mail.example")));
    for path in [PAGE, "/shops/hearth/products/kettle-17", QUESTIONS, REVIEWS] {
        assert!(!bench.get(path).await.text.contains("zanzibar"), "{path}");
    }
}

#[tokio::test]
async fn a8_the_forms_say_what_happens_next_in_every_language() {
    let bench = Bench::new().await;
    for lang in LANGUAGES {
        let locale = Locale::of(lang).unwrap();
        let ask = bench.get(&format!("{PRODUCT}/fragment?parts=ask&lang={lang}")).await.text;
        let more = bench.get(&format!("{PRODUCT}/fragment?parts=more&lang={lang}")).await.text;
        let escaped = |key: &str| locale.text(key).replace('"', "&quot;");
        for (html, keys) in [
            (&ask, ["ask-sent", "ask-held", "ask-hidden", "letter-offline"]),
            (&more, ["private-sent", "private-before", "letter-offline", "private-notice"]),
        ] {
            for key in keys {
                assert!(html.contains(&escaped(key)), "{lang} {key}");
            }
        }
    }
}

#[tokio::test]
async fn a8_nothing_of_a_buyers_token_is_kept() {
    let bench = Bench::new().await;
    ask(&bench, 1, "Does it whistle?").await;
    let token = token(&bench, "hearth", "kettle-17", "order-zanzibar", 60);
    assert_eq!(reply(&bench, 11, "It does.", &token).await.status, 201);
    let held: Vec<Value> = vec![bench.get(QUESTIONS).await.json()];
    assert!(!held[0].to_string().contains("zanzibar"));
    let bytes = bench.bytes().concat();
    assert!(!bytes.windows(8).any(|part| part == b"zanzibar"), "the order's number is stored as a hash alone");
}
