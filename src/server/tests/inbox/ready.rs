//! D4, D5, D9, D10, D11, E2: what a shop has ready to say, in the settings and above the answer; figures by stars.

use crate::bench::{Bench, NOW, case};
use axum::http::{StatusCode, header};
use plaudit_model::answers::{Answers, Trigger, WayKind};
use plaudit_model::publication::Status;

const PAGE: &str = "/inbox/settings/demo/answers";

/// A whole document as its form sends it.
const TYPED: [(&str, &str); 15] = [
    ("revision", "0"),
    ("on", "1"),
    ("automatic-0-name", "Price"),
    ("automatic-0-on", "1"),
    ("automatic-0-trigger", "words"),
    ("automatic-0-words", "price*, how much"),
    ("automatic-0-question", "1"),
    ("automatic-0-delay", "5"),
    ("automatic-0-text-en", "Dear {name}, see {link}.\n\nSee {link}."),
    ("quick-0-name", "Sorry"),
    ("quick-0-text-en", "Dear {name},\nwe are sorry about the {product}."),
    ("ways-return-url", "https://shop.example/returns"),
    ("ways-call-text-ru", "Оставьте номер."),
    ("thanks-en", "Thank you!"),
    ("ask_update", "1"),
];

async fn stored(bench: &Bench) -> (Answers, i64) {
    let record = bench.app.store.answer_settings(&bench.demo).await.unwrap();
    (record.answers, record.revision)
}

#[tokio::test]
async fn d5_the_answers_of_a_shop_are_previewed_and_saved() {
    let bench = Bench::new().await;
    let aru = bench.sign_in("aru@shop.example").await;
    let fields: Vec<_> = TYPED.into_iter().chain([("act", "preview")]).collect();
    let preview = aru.post(PAGE, &fields).await;
    assert_eq!(preview.status, StatusCode::OK);
    assert!(preview.text.contains("we are sorry about the Kettle."), "{}", preview.text);
    assert_eq!(stored(&bench).await, (Answers::default(), 0), "looking saves nothing");
    let saved = aru.post(PAGE, &TYPED).await;
    assert_eq!(saved.header(header::LOCATION), "/inbox/settings/demo/answers?done=saved", "{}", saved.text);
    let (answers, revision) = stored(&bench).await;
    assert_eq!((revision, answers.on, answers.ask_update), (1, true, true));
    let one = &answers.automatic[0];
    assert_eq!(one.trigger, Trigger::Words(vec!["price*".to_owned(), "how much".to_owned()]));
    assert_eq!((one.wordings.0["en"].len(), one.delay, one.public), (2, 5, false));
    assert_eq!(answers.ways.iter().map(|way| way.kind).collect::<Vec<_>>(), [WayKind::Return, WayKind::Call]);
    // What was saved stands in the form, with one more to be filled in; the id stays, so that nothing is said twice.
    let page = aru.get(PAGE).await.text;
    for shown in ["price*, how much", "name=\"automatic-1-name\"", "name=\"quick-1-name\"", "Thank you!", &one.id] {
        assert!(page.contains(shown), "{shown} in {page}");
    }
    // Made from an older one, it is refused, and what was typed comes back.
    let stale = aru.post(PAGE, &TYPED).await;
    assert_eq!(stale.status, StatusCode::CONFLICT);
    assert!(stale.text.contains("Somebody else saved") && stale.text.contains("price*, how much"));
    // Emptied, an entry is gone.
    let emptied: Vec<_> = TYPED
        .into_iter()
        .filter(|(name, _)| !name.starts_with("automatic-0-") && *name != "revision")
        .chain([("revision", "1")])
        .collect();
    assert_eq!(aru.post(PAGE, &emptied).await.status, StatusCode::SEE_OTHER);
    assert!(stored(&bench).await.0.automatic.is_empty());
}

#[tokio::test]
async fn d5_faults_are_said_at_their_fields_in_the_readers_language() {
    let bench = Bench::new().await;
    let aru = bench.sign_in("aru@shop.example").await;
    for (name, value, id, message) in [
        ("quick-0-text-en", "{coupon}", "quick-0-text-en", "{coupon} is no placeholder here"),
        ("automatic-0-words", "pr*ce", "automatic-0-words", "fits no word"),
        ("automatic-0-delay", "soon", "automatic-0-delay", "Choose 0 to 1440 minutes"),
        ("automatic-0-question", "", "automatic-0-kinds", "Choose at least one thing"),
        ("ways-return-url", "javascript:alert(1)", "ways-return-url", "Write an address that begins with"),
        ("product_link", "https://shop.example/p", "product_link", "and has {product} in it"),
    ] {
        let fields: Vec<_> = TYPED.into_iter().filter(|(other, _)| *other != name).chain([(name, value)]).collect();
        let refused = aru.post(PAGE, &fields).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
        assert!(refused.text.contains(message), "{message} in {}", refused.text);
        assert!(
            refused.text.contains(&format!("href=\"#{id}\"")) && refused.text.contains(&format!("id=\"{id}\"")),
            "{id}"
        );
        assert!(
            refused.text.contains("https://shop.example/returns") || name == "ways-return-url",
            "what was typed is kept"
        );
    }
    assert_eq!(stored(&bench).await.1, 0);
    // Not for agents, nor for others' owners.
    for who in ["dana@shop.example", "mallory@shop.example"] {
        let browser = bench.sign_in(who).await;
        assert!(browser.get(PAGE).await.status.is_client_error(), "{who}");
        assert!(browser.post(PAGE, &TYPED).await.status.is_client_error(), "{who}");
    }
}

#[tokio::test]
async fn d5_a_quick_reply_is_filled_in_and_sends_nothing() {
    let bench = Bench::new().await;
    let aru = bench.sign_in("aru@shop.example").await;
    assert_eq!(aru.post(PAGE, &TYPED).await.status, StatusCode::SEE_OTHER);
    let id = bench.review(1, 2, "Leaks", "It leaks from the lid.").await;
    let reply = stored(&bench).await.0.quick[0].id.clone();
    let mark = bench.mark().await;
    let dana = bench.sign_in("dana@shop.example").await;
    let page = dana.get(&case(&id)).await.text;
    assert!(page.contains(&format!("<option value=\"{reply}\"")) && !page.contains("we are sorry"), "{page}");
    let filled = dana.get(&format!("{}?quick={reply}", case(&id))).await.text;
    assert!(filled.contains("Dear Ann,\nwe are sorry about the Copper kettle."), "{filled}");
    assert_eq!(bench.mark().await, mark, "nothing was sent");
    assert!(!dana.get(&format!("{}?quick=none", case(&id))).await.text.contains("we are sorry"));
    let olga = bench.sign_in("olga@shop.example").await;
    assert!(!olga.get(&case(&id)).await.text.contains("name=\"quick\""), "not for those who only read");
}

#[tokio::test]
async fn e2_the_shop_sees_what_is_hidden_by_stars_and_may_show_it() {
    let bench = Bench::new().await;
    let aru = bench.sign_in("aru@shop.example").await;
    let page = "/inbox/settings/demo/honesty";
    assert!(aru.get(page).await.text.contains("Nothing was written in this time."));
    bench.review(1, 1, "Leaks", "It leaks from the lid.").await;
    bench.record(2, 1, "Broken", "The handle came off.", Status::Held).await;
    bench.review(3, 5, "Good", "It boils.").await;
    let seen = aru.get(page).await.text;
    assert!(seen.contains("<th scope=\"row\">1 star</th><td>2</td><td>1</td><td>0</td>"), "{seen}");
    assert!(seen.contains("no more and no less often"), "{seen}");
    let shown = bench.app.store.shop(&bench.demo).await.unwrap().unwrap();
    assert!(!shown.settings.honesty_public);
    assert_eq!(aru.post(page, &[("revision", "7"), ("public", "1")]).await.status, StatusCode::CONFLICT);
    let revision = shown.revision.to_string();
    assert_eq!(aru.post(page, &[("revision", &revision), ("public", "1")]).await.status, StatusCode::SEE_OTHER);
    assert!(bench.app.store.shop(&bench.demo).await.unwrap().unwrap().settings.honesty_public);
    assert_eq!(bench.app.clock.now(), NOW);
}
