//! B10: what shoppers are told by mail, through a real server, and the pages that the links lead to.

use crate::bench::{Bench, START, shop};
use crate::mail::{bench as with_mail, parts};
use crate::smtp::{Letter, MailServer, Mode};
use axum::body::Body;
use axum::http::{Method, Request, StatusCode, header};
use http_body_util::BodyExt;
use plaudit_model::conversation::{CaseStatus, MessageKind};
use plaudit_model::ids::ReviewId;
use plaudit_model::time::Millis;
use plaudit_server::config::MailTls;
use plaudit_server::jobs::run_due;
use plaudit_server::router::router;
use plaudit_store::{Act, Acted, Conversation, Role, User};
use serde_json::{Value, json};
use tower::ServiceExt;

pub(crate) const TO: &str = "ada@mail.example";
pub(crate) const PRODUCT: &str = "/v1/shops/demo/products/kettle-17";

/// What came back.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: axum::http::HeaderMap,
    pub(crate) text: String,
}

pub(crate) async fn send(bench: &Bench, method: Method, path: &str, kind: &str, body: String) -> Answer {
    let request = Request::builder().method(method).uri(path).header(header::CONTENT_TYPE, kind);
    let mut request = request.body(Body::from(body)).unwrap();
    request.extensions_mut().insert(axum::extract::ConnectInfo(std::net::SocketAddr::from(([127, 0, 0, 1], 9))));
    let response = router(&bench.app, false).oneshot(request).await.unwrap();
    let (status, headers) = (response.status(), response.headers().clone());
    let body = response.into_body().collect().await.unwrap().to_bytes();
    Answer { status, headers, text: String::from_utf8(body.to_vec()).unwrap() }
}

pub(crate) async fn get(bench: &Bench, path: &str) -> Answer {
    send(bench, Method::GET, path, "text/plain", String::new()).await
}

pub(crate) async fn form(bench: &Bench, path: &str, fields: &[(&str, &str)]) -> Answer {
    let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    send(bench, Method::POST, path, "application/x-www-form-urlencoded", body).await
}

pub(crate) fn id(number: u32) -> ReviewId {
    ReviewId::parse(&format!("0b1f7d52-6a6c-4c55-9a57-{number:012x}")).unwrap()
}

/// Posts something of a shopper as their page does.
pub(crate) async fn posted(bench: &Bench, what: &str, body: Value) -> Value {
    let answer = send(bench, Method::POST, &format!("{PRODUCT}/{what}"), "application/json", body.to_string()).await;
    assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.text);
    serde_json::from_str(&answer.text).unwrap_or_default()
}

pub(crate) async fn review(bench: &Bench, number: u32, stars: u8, body: &str) -> String {
    let review = json!({"id": id(number).as_str(), "rating": stars, "body": body, "author": "Ada", "email": TO});
    posted(bench, "reviews", review).await["edit_token"].as_str().unwrap().to_owned()
}

pub(crate) async fn private(bench: &Bench, number: u32, body: &str, language: &str) {
    let message = json!({"id": id(number).as_str(), "body": body, "email": TO, "language": language});
    posted(bench, "messages", message).await;
}

pub(crate) async fn case(bench: &Bench, number: u32) -> Conversation {
    bench.app.store.conversation(&shop("demo"), &id(number)).await.unwrap().unwrap()
}

async fn person(bench: &Bench) -> User {
    let store = &bench.app.store;
    if let Some(user) = store.user_by_email("aru@shop.example").await.unwrap() {
        return user;
    }
    let aru = store.create_user("aru@shop.example", "Aru", "x", START).await.unwrap();
    store.set_member(&shop("demo"), aru, Role::Owner).await.unwrap();
    store.user_by_email("aru@shop.example").await.unwrap().unwrap()
}

pub(crate) async fn act(bench: &Bench, number: u32, what: Act) {
    let (who, version) = (person(bench).await, case(bench, number).await.line.version);
    let now = bench.app.clock.now();
    let done = bench.app.store.act(&shop("demo"), &id(number), version, &who, &what, now).await.unwrap();
    assert_eq!(done, Acted::Done, "{what:?}");
}

/// Everything that is due is done.
pub(crate) async fn settle(bench: &Bench) {
    while run_due(&bench.app).await > 0 {}
}

/// Our page behind the link of a mail.
pub(crate) fn link(letter: &Letter, within: &str) -> String {
    let (text, _) = parts(letter);
    let found = text.lines().find(|line| line.contains(within));
    let found = found.unwrap_or_else(|| panic!("no {within} in {text}"));
    found.trim().strip_prefix("https://reviews.shop.example").unwrap().to_owned()
}

pub(crate) async fn open() -> (MailServer, Bench) {
    let server = MailServer::start(Mode::Starttls, &[]).await;
    let bench = with_mail(&server, MailTls::Starttls).await;
    (server, bench)
}

/// From a private message to the shopper's word in the inbox: the whole round, without account, cookie or script.
#[tokio::test]
async fn b10_a_private_answer_reaches_the_shopper_who_replies_by_the_link() {
    let (server, bench) = open().await;
    private(&bench, 1, "Крышка чайника течёт, что мне делать?", "ru").await;
    settle(&bench).await;
    assert!(server.taken().is_empty(), "nobody is asked for an address that was given to be answered");
    act(&bench, 1, Act::Note("Она писала дважды".to_owned())).await;
    act(&bench, 1, Act::AnswerPrivately("Мы пришлём <новую> крышку.".to_owned())).await;
    settle(&bench).await;
    let [letter] = &server.taken()[..] else { panic!("one mail") };
    assert_eq!((letter.to.as_str(), letter.header("Auto-Submitted").as_str()), (TO, "auto-generated"));
    assert_eq!(letter.header("From"), "demo <care@shop.example>");
    assert!(parts(letter).0.contains("> Мы пришлём <новую> крышку."));
    let path = link(letter, "/shops/demo/talk/");

    // The page shows both sides, and nothing that is not the shopper's to read. A look changes nothing.
    let mark = bench.app.store.change_mark(&shop("demo")).await.unwrap();
    let page = get(&bench, &path).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text.contains("lang=\"ru\"") && page.text.contains("Крышка чайника течёт"), "{}", page.text);
    assert!(page.text.contains("Мы пришлём &lt;новую&gt; крышку."), "{}", page.text);
    assert!(!page.text.contains("Она писала дважды") && !page.text.contains("Aru") && !page.text.contains("<script"));
    assert_eq!(page.headers.get(header::SET_COOKIE), None);
    assert_eq!(page.headers[header::CACHE_CONTROL], "no-store");
    assert!(page.text.contains("noindex"));
    assert_eq!(bench.app.store.change_mark(&shop("demo")).await.unwrap(), mark);
    let field = page.text.split("name=\"id\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();

    // Sent twice, it counts once.
    bench.app.clock.forward(5 * Millis::MINUTE);
    for _ in 0..2 {
        let sent = form(&bench, &path, &[("id", &field), ("body", "Спасибо, а когда?")]).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
        assert!(sent.headers[header::LOCATION].to_str().unwrap().ends_with("&sent=1"));
    }
    let now = case(&bench, 1).await;
    let said: Vec<_> = now.messages.iter().filter(|message| message.kind == MessageKind::Shopper).collect();
    assert_eq!(said.len(), 1);
    assert_eq!((said[0].body.as_str(), now.line.case_status), ("Спасибо, а когда?", CaseStatus::Open));
    assert!(now.line.clocks.next.is_some(), "the clock for the next answer runs");
    assert!(get(&bench, &format!("{path}&sent=1")).await.text.contains("Ваше сообщение дошло до магазина"));
    // Changed after going back, it is something new.
    form(&bench, &path, &[("id", &field), ("body", "Спасибо! А когда?")]).await;
    assert_eq!(case(&bench, 1).await.messages.len(), 4);
    // What a shopper says is told to nobody by mail.
    settle(&bench).await;
    assert_eq!(server.taken().len(), 1);
}

#[tokio::test]
async fn b10_the_talk_is_polite_where_something_is_wrong() {
    let (server, bench) = open().await;
    private(&bench, 1, "The lid leaks, what shall I do?", "en").await;
    private(&bench, 2, "Quite another thing about another kettle", "en").await;
    act(&bench, 1, Act::AnswerPrivately("Sorry.".to_owned())).await;
    settle(&bench).await;
    let path = link(&server.taken()[0], "/shops/demo/talk/");
    let empty = form(&bench, &path, &[("id", "a"), ("body", "  ")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(empty.text.contains("Please fill in this field") && empty.text.contains("aria-invalid=\"true\""));
    let long = "It leaks. ".repeat(600);
    let too_long = form(&bench, &path, &[("id", "a"), ("body", &long)]).await;
    assert_eq!(too_long.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(too_long.text.contains("This is too long") && too_long.text.contains(long.trim()), "the text is kept");
    assert_eq!(case(&bench, 1).await.messages.len(), 1);
    // Another shop's, another purpose's, a broken one, an old one: all say what to do.
    let author = path.replace("/talk/", "/contact/");
    for wrong in [
        path.replace("/demo/", "/other/"),
        path.replace("/talk/v1.", "/talk/v1.A"),
        author,
        "/shops/demo/talk/x".to_owned(),
    ] {
        for answer in [get(&bench, &wrong).await, form(&bench, &wrong, &[("id", "a"), ("body", "Hello")]).await] {
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{wrong}");
            assert!(answer.text.contains("This link does not work any more"), "{}", answer.text);
            assert!(answer.text.contains("newest mail"));
        }
    }
    bench.app.clock.forward(181 * Millis::DAY);
    assert_eq!(get(&bench, &path).await.status, StatusCode::NOT_FOUND);
    assert!(get(&bench, &path.replace("lang=en", "lang=fa")).await.text.contains("dir=\"rtl\""));
}

/// Reviews and questions: one mail asks, one press says yes, and only then is anybody told of anything.
#[tokio::test]
async fn b10_only_a_confirmed_address_is_told() {
    let (server, bench) = open().await;
    let token = review(&bench, 1, 2, "The lid leaks and nobody answers.").await;
    review(&bench, 2, 5, "Another kettle, bought for my mother, boils well.").await;
    settle(&bench).await;
    let [asked] = &server.taken()[..] else { panic!("one address is asked once a day") };
    assert_eq!(asked.header("Subject"), "Shall demo tell you when it answers?");
    assert_eq!(asked.header("Auto-Submitted"), "auto-generated");
    assert!(!asked.header("List-Unsubscribe").is_empty());
    act(&bench, 1, Act::AnswerPrivately("We are sorry.".to_owned())).await;
    settle(&bench).await;
    assert_eq!(server.taken().len(), 1, "not confirmed: not told");
    // Yet the author reads it by the edit token.
    let own = get(&bench, &format!("/shops/demo/reviews/{}?token={token}", id(1))).await;
    let talk = own.text.split("href=\"/shops/demo/talk/").nth(1).unwrap().split('"').next().unwrap();
    let talk = format!("/shops/demo/talk/{}", talk.replace("&amp;", "&"));
    assert!(get(&bench, &talk).await.text.contains("We are sorry."));

    let path = link(asked, "/shops/demo/contact/");
    let page = get(&bench, &path).await;
    assert!(page.text.contains("Is ada@mail.example your address"), "{}", page.text);
    let hash = |app: &plaudit_server::app::App| {
        let store = app.store.clone();
        async move {
            use sha2::{Digest, Sha256};
            store.is_confirmed(&shop("demo"), &hex::encode(Sha256::digest(format!("demo {TO}")))).await.unwrap()
        }
    };
    assert!(!hash(&bench.app).await, "a look confirms nothing");
    assert_eq!(get(&bench, &path.replace("/demo/", "/other/")).await.status, StatusCode::NOT_FOUND);
    assert!(form(&bench, &path, &[]).await.text.contains("When demo answers, you get a mail"));
    assert!(hash(&bench.app).await);
    assert!(!form(&bench, "/shops/demo/contact/v1.AAAA", &[]).await.status.is_success());

    act(&bench, 2, Act::Answer("Thank you!".to_owned())).await;
    settle(&bench).await;
    let taken = server.taken();
    assert_eq!(taken.len(), 2);
    assert!(parts(&taken[1]).0.contains("> Thank you!"));
    // Known, it is asked never again.
    bench.app.clock.forward(2 * Millis::DAY);
    review(&bench, 3, 3, "A third one, bought for the office, is fine so far.").await;
    settle(&bench).await;
    assert_eq!(server.taken().len(), 2);
}

/// What is hidden as advertising asks nobody: the address in it may be anyone's.
#[tokio::test]
async fn b10_advertising_makes_no_mail() {
    let (server, bench) = open().await;
    let spam = json!({"id": id(1).as_str(), "rating": 5, "body": "https://spam.example/ https://spam.example/buy", "email": TO});
    let stored = posted(&bench, "reviews", spam).await;
    assert_eq!(stored["status"], "hidden");
    let machine = json!({"id": id(2).as_str(), "rating": 5, "body": "It boils water as it should, thanks.", "email": "no-reply@mail.example"});
    posted(&bench, "reviews", machine).await;
    settle(&bench).await;
    assert!(server.taken().is_empty());
}
