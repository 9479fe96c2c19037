//! D4, D10, E1: what the program says by itself, and what an author is told.

use crate::bench::{Bench, START, shop};
use crate::mail::parts;
use crate::thread::{act, case, form, get, id, link, open, posted, private, review, settle};
use axum::http::StatusCode;
use plaudit_model::answers::{Answers, Automatic, Trigger, Wordings};
use plaudit_model::conversation::{CaseStatus, Kind, MessageKind};
use plaudit_model::publication::HideReason;
use plaudit_model::sla::Sla;
use plaudit_model::time::Millis;
use plaudit_store::Act;
use serde_json::json;

fn answer(id: &str, trigger: Trigger, public: bool, delay: u32, texts: &[(&str, &str)]) -> Automatic {
    Automatic {
        id: id.to_owned(),
        name: id.to_owned(),
        on: true,
        trigger,
        kinds: vec![Kind::Question, Kind::Private],
        public,
        delay,
        wordings: Wordings(texts.iter().map(|(code, text)| ((*code).to_owned(), vec![(*text).to_owned()])).collect()),
    }
}

async fn save(bench: &Bench, answers: Answers) {
    let revision = bench.app.store.answer_settings(&shop("demo")).await.unwrap().revision;
    let answers = answers.plain().checked("en").unwrap();
    assert!(bench.app.store.save_answer_settings(&shop("demo"), &answers, revision, "Aru", START).await.unwrap());
}

fn price() -> Answers {
    let words = Trigger::Words(vec!["price*".to_owned(), "стои*".to_owned()]);
    let texts = [("en", "Dear {name}, see {link}."), ("ru", "{name}, цена здесь: {link}")];
    Answers {
        on: true,
        product_link: "https://shop.example/p/{product}".to_owned(),
        automatic: vec![answer("price", words, true, 10, &texts)],
        ..Answers::default()
    }
}

#[tokio::test]
async fn d4_a_question_is_answered_by_itself_after_its_delay_and_once() {
    let (server, bench) = open().await;
    save(&bench, price()).await;
    let ask = |number: u32, body: &str, author: &str| json!({"id": id(number).as_str(), "body": body, "author": author, "language": "en"});
    posted(&bench, "questions", ask(1, "What is the price of a new lid?", "Bo")).await;
    posted(&bench, "questions", ask(2, "Сколько стоит новая крышка для чайника?", "")).await;
    posted(&bench, "questions", ask(3, "Does it whistle when it boils?", "Cy")).await;
    settle(&bench).await;
    assert!(case(&bench, 1).await.messages.is_empty(), "a person may come first");
    let due = case(&bench, 1).await.line.due;
    bench.app.clock.forward(10 * Millis::MINUTE);
    settle(&bench).await;
    let first = case(&bench, 1).await;
    assert_eq!(first.messages[0].body, "Dear Bo, see https://shop.example/p/kettle-17.");
    assert!(first.messages[0].automatic && first.messages[0].kind == MessageKind::PublicAnswer);
    assert_eq!((first.line.due, first.line.case_status), (due, CaseStatus::New), "no clock stops");
    assert_eq!(case(&bench, 2).await.messages[0].body, ", цена здесь: https://shop.example/p/kettle-17");
    assert!(case(&bench, 3).await.messages.is_empty());
    assert!(server.taken().is_empty(), "no address was given");
    // Everyone reads it, and reads that it is a machine's.
    let shown = get(&bench, "/shops/demo/products/kettle-17/questions?lang=en").await;
    assert!(shown.text.contains("see https://shop.example/p/kettle-17."), "{}", shown.text);
    assert!(shown.text.contains("Automatic answer from demo"), "{}", shown.text);
}

#[tokio::test]
async fn d4_nobody_is_answered_by_a_machine_after_a_person() {
    let (server, bench) = open().await;
    save(&bench, price()).await;
    private(&bench, 1, "What is the price of a lid?", "en").await;
    private(&bench, 2, "And the price of a handle, please?", "en").await;
    private(&bench, 3, "And what price has the whole thing?", "en").await;
    act(&bench, 1, Act::AnswerPrivately("Ten.".to_owned())).await;
    act(&bench, 2, Act::Close).await;
    bench.app.clock.forward(11 * Millis::MINUTE);
    settle(&bench).await;
    let counts = [case(&bench, 1).await, case(&bench, 2).await, case(&bench, 3).await].map(|case| case.messages.len());
    assert_eq!(counts, [1, 0, 1]);
    let alone = &case(&bench, 3).await.messages[0];
    assert_eq!((alone.kind, alone.automatic), (MessageKind::PrivateAnswer, true), "what is private stays private");
    let mails = server.taken();
    assert_eq!(mails.len(), 2);
    let automatic = mails.iter().find(|mail| parts(mail).0.contains("automatic answer")).unwrap();
    let page = get(&bench, &link(automatic, "/shops/demo/talk/")).await;
    assert!(page.text.contains("automatic answer"), "{}", page.text);
    // The shopper asks once more: this answer was given, and none is given again.
    let path = link(automatic, "/shops/demo/talk/");
    form(&bench, &path, &[("id", "x"), ("body", "Yes, but the price?")]).await;
    bench.app.clock.forward(11 * Millis::MINUTE);
    settle(&bench).await;
    assert_eq!(case(&bench, 3).await.messages.len(), 2);
    assert_eq!(server.taken().len(), 2);
    // The one switch for all.
    save(&bench, Answers { on: false, ..price() }).await;
    private(&bench, 4, "What price has a new spout for it?", "en").await;
    bench.app.clock.forward(11 * Millis::MINUTE);
    settle(&bench).await;
    assert!(case(&bench, 4).await.messages.is_empty());
}

/// Out of hours it says when somebody is back, on the wall of the shop and in the shopper's language.
#[tokio::test]
async fn d4_out_of_hours_it_says_when_a_person_is_back() {
    let (server, bench) = open().await;
    let mut sla = Sla::default();
    let hours = &mut sla.calendars[0].calendar;
    hours.zone = "Asia/Almaty".to_owned();
    let shift = || serde_json::from_value(json!("09:00-18:00")).unwrap();
    for (day, open) in hours.week.days_mut().into_iter().zip([true, true, true, true, true, false, false]) {
        *day = if open { vec![shift()] } else { Vec::new() };
    }
    let sla = sla.checked().unwrap();
    assert!(bench.app.store.save_sla(&shop("demo"), &sla, 0, "Aru", START).await.unwrap());
    let texts = [("en", "We are back on {back}."), ("ru", "Мы вернёмся: {back}."), ("fa", "{back} برمی‌گردیم.")];
    let night = answer("night", Trigger::OutOfHours, false, 0, &texts);
    save(&bench, Answers { on: true, automatic: vec![night], ..Answers::default() }).await;
    // Sunday, 22 November 2026, five in the morning in Almaty.
    private(&bench, 1, "The lid leaks, what shall I do?", "en").await;
    private(&bench, 2, "Крышка чайника течёт, что мне делать?", "ru").await;
    private(&bench, 3, "درِ کتری چکه می‌کند، چه کار کنم؟", "fa").await;
    settle(&bench).await;
    let said = async |number| case(&bench, number).await.messages[0].body.clone();
    let english = said(1).await;
    assert_eq!(english, "We are back on Monday 09:00.");
    let russian = said(2).await;
    assert_eq!(russian, "Мы вернёмся: понедельник 09:00.");
    let persian = said(3).await;
    assert_eq!(persian, "دوشنبه ۰۹:۰۰ برمی‌گردیم.");
    assert_eq!(server.taken().len(), 3);
    // On Monday at ten somebody is there.
    bench.app.clock.forward(29 * 60 * Millis::MINUTE);
    private(&bench, 4, "The spout leaks too, by the way.", "en").await;
    settle(&bench).await;
    assert!(case(&bench, 4).await.messages.is_empty());
}

/// D10: once, to a confirmed address, where the shop wants it, in the same words for all.
#[tokio::test]
async fn d10_after_solving_one_neutral_question() {
    let (server, bench) = open().await;
    for (number, stars) in [(1, 1), (2, 5)] {
        review(&bench, number, stars, &format!("The kettle number {number} is what I write about here.")).await;
    }
    settle(&bench).await;
    let path = link(&server.taken()[0], "/shops/demo/contact/");
    form(&bench, &path, &[]).await;
    act(&bench, 1, Act::Solve).await;
    settle(&bench).await;
    assert_eq!(server.taken().len(), 1, "the shop has not switched it on");
    save(&bench, Answers { ask_update: true, ..Answers::default() }).await;
    for number in [1, 2] {
        for _ in 0..2 {
            if case(&bench, number).await.line.case_status == CaseStatus::Solved {
                act(&bench, number, Act::Reopen).await;
            }
            act(&bench, number, Act::Solve).await;
            settle(&bench).await;
        }
    }
    let taken = server.taken();
    assert_eq!(taken.len(), 3, "once for each conversation");
    let texts: Vec<String> = taken[1..]
        .iter()
        .map(|letter| parts(letter).0.lines().filter(|line| !line.contains("https://")).collect::<Vec<_>>().join("\n"))
        .collect();
    assert_eq!(texts[0], texts[1], "the words are the same, whatever the stars");
    // The link opens the author's own page, where the review can be changed.
    let own = link(&taken[1], "/shops/demo/reviews/");
    let page = get(&bench, &own).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    assert!(page.text.contains("The kettle number 1"));
    let other = own.replace(id(1).as_str(), id(2).as_str());
    assert_eq!(get(&bench, &other).await.status, StatusCode::NOT_FOUND, "for one review alone");
}

/// E1: an author whose review was hidden is told why, and one press brings it to a person.
#[tokio::test]
async fn e1_an_author_is_told_and_may_appeal_once() {
    let (server, bench) = open().await;
    let token = review(&bench, 1, 1, "The lid leaks and the shop does not answer at all.").await;
    settle(&bench).await;
    form(&bench, &link(&server.taken()[0], "/shops/demo/contact/"), &[]).await;
    act(&bench, 1, Act::Hide(HideReason::OffTopic)).await;
    settle(&bench).await;
    let taken = server.taken();
    assert_eq!(taken[1].header("Subject"), "Your review is not shown any more");
    assert!(parts(&taken[1]).0.contains("Not about this product or purchase"));
    let by_mail = link(&taken[1], "/shops/demo/reviews/");
    for path in [by_mail.clone(), format!("/shops/demo/reviews/{}?token={token}", id(1))] {
        let page = get(&bench, &path).await;
        assert!(page.text.contains("The reason: Not about this product or purchase."), "{}", page.text);
        assert!(page.text.contains("Ask a person to look again"));
    }
    let status = case(&bench, 1).await.line.shown;
    let action = format!("/shops/demo/reviews/{}/appeal?lang=en", id(1));
    assert_eq!(form(&bench, &action, &[("token", "wrong")]).await.status, StatusCode::NOT_FOUND);
    for _ in 0..2 {
        assert_eq!(form(&bench, &action, &[("token", &token)]).await.status, StatusCode::SEE_OTHER);
    }
    let now = case(&bench, 1).await;
    assert!(now.line.needs_look && now.line.case_status.is_to_do());
    assert_eq!(now.line.shown, status, "whether it is shown is for a person to say");
    assert_eq!(now.audit.iter().filter(|entry| entry.action == "review.appealed").count(), 1);
    let page = get(&bench, &by_mail).await;
    assert!(page.text.contains("A person of the shop looks at it again"), "{}", page.text);
    assert!(!page.text.contains("Ask a person to look again"));
    act(&bench, 1, Act::Publish).await;
    assert!(!case(&bench, 1).await.line.needs_look);
    assert!(!get(&bench, &by_mail).await.text.contains("The reason:"));
}
