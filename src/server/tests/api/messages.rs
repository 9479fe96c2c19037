//! B6: words for the shop alone. They come in, and nobody but the shop's people ever reads them.

use crate::bench::{Bench, NOW, id, shop};
use plaudit_model::conversation::Kind;
use plaudit_model::ids::ReviewId;
use serde_json::{Value, json};

const MESSAGES: &str = "/v1/shops/hearth/products/kettle-17/messages";
const SECRET: &str = "zanzibarquagga";

fn message() -> Value {
    json!({
        "id": id(1), "body": format!("Where is my parcel? {SECRET}"), "email": "zuleika@mail.example",
        "order_number": "2026-17", "language": "en",
    })
}

#[tokio::test]
async fn b6_it_is_taken_in_once_and_begins_a_conversation_with_a_clock() {
    let bench = Bench::new().await;
    let first = bench.post_to(MESSAGES, message().to_string()).await;
    assert_eq!((first.status.as_u16(), first.header("cache-control")), (201, "no-store"));
    assert_eq!(first.json(), json!({ "id": id(1) }), "nothing of what it says");
    let again = bench.post_to(MESSAGES, message().to_string()).await;
    assert_eq!((again.status.as_u16(), again.json()), (200, json!({ "id": id(1) })));
    let mut other = message();
    other["body"] = json!("Something else");
    bench.post_to(MESSAGES, other.to_string()).await.problem(409);
    let of = ReviewId::parse(&id(1)).unwrap();
    let case = bench.app.store.conversation(&shop("hearth"), &of).await.unwrap().unwrap();
    assert_eq!((case.line.kind, case.line.due), (Kind::Private, Some(NOW.plus(30 * 60_000))));
    assert_eq!((case.email.as_deref(), case.order_number.as_str()), (Some("zuleika@mail.example"), "2026-17"));
}

#[tokio::test]
async fn b6_without_an_address_there_is_no_answer() {
    let bench = Bench::new().await;
    let mut absent = message();
    absent.as_object_mut().unwrap().remove("email");
    for (email, code) in [(Value::Null, "invalid"), (json!(""), "required"), (json!("ann"), "invalid")] {
        let mut bad = message();
        bad["email"] = email;
        assert_eq!(bench.post_to(MESSAGES, bad.to_string()).await.faults(), [("email".into(), code.into())]);
    }
    assert_eq!(bench.post_to(MESSAGES, absent.to_string()).await.faults(), [("email".into(), "required".into())]);
    let empty = json!({ "id": id(1), "body": "", "email": "zuleika@mail.example" });
    assert_eq!(bench.post_to(MESSAGES, empty.to_string()).await.faults(), [("body".into(), "required".into())]);
}

#[tokio::test]
async fn b6_it_is_in_no_public_answer() {
    let bench = Bench::new().await;
    bench.post_to(MESSAGES, message().to_string()).await;
    // What is for everyone stands beside it, so that an empty answer is no proof.
    bench.stored(&MESSAGES.replace("messages", "questions"), &json!({ "id": id(2), "body": "How many litres?" })).await;
    bench.stored(&MESSAGES.replace("messages", "reviews"), &json!({ "id": id(3), "rating": 5 })).await;
    let mut read = 0;
    for (path, _) in crate::reading::routes().into_iter().filter(|(_, methods)| methods.contains(&"get")) {
        if path.starts_with("/inbox") {
            continue;
        }
        let path = path
            .replace("{shop}", "hearth")
            .replace("{product}", "kettle-17")
            .replace("{review}", &id(1))
            .replace("{question}", &id(1));
        for query in ["", "?products=kettle-17", "?lang=en&sort=oldest", &format!("?q={SECRET}")] {
            let response = bench.get(&format!("{path}{query}")).await;
            // What is looked for stands in the addresses of a page's own filters.
            let text = response.text.replace(&format!("q={SECRET}"), "");
            let text = text.replace(&format!("value=\"{SECRET}\""), "").replace(&format!("„{SECRET}“"), "");
            assert!(!text.contains(SECRET) && !text.contains("zuleika"), "{path}{query}");
            read += 1;
        }
    }
    assert!(read > 20, "{read}");
    let reviews = bench.get(&MESSAGES.replace("messages", "reviews")).await;
    assert_eq!(reviews.ids(), [id(3)]);
    // There is no way to ask for it at all.
    assert_eq!(bench.get(MESSAGES).await.status, 405);
}
