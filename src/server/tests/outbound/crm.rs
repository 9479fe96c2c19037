//! D7: a case in each system, against a server that answers as the documentation of that system says.

use crate::bench::{Bench, shop};
use crate::vendor::{Asked, Vendor};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use plaudit_model::event::EventKind;
use plaudit_model::ids::ReviewId;
use plaudit_server::crm::{COOLDOWN, GRACE, dry_run, sample};
use plaudit_server::jobs::run_due;
use plaudit_server::outlets;
use plaudit_store::{Act, Ending, Outlet, RemoteCase, User};
use serde_json::{Value, json};

const TOKEN: &str = "tok-s3cret-9";

/// A connection of the shop `demo`, with settings and secrets as a person entered them.
async fn connect(bench: &Bench, kind: &str, base: &str, settings: Value, secrets: Value) -> Outlet {
    let outlet = Outlet {
        id: "crm".to_owned(),
        kind: kind.to_owned(),
        name: kind.to_owned(),
        sealed: outlets::seal(&bench.app.secrets, &shop("demo"), kind, &secrets.to_string()),
        settings: settings.to_string(),
        events: outlets::first_events(kind),
        ..bench.webhook_at("demo", base)
    };
    bench.app.store.add_outlet(&shop("demo"), &outlet, "Aru", bench.app.clock.now()).await.unwrap();
    outlet
}

async fn run(bench: &Bench) {
    while run_due(&bench.app).await > 0 {}
}

/// A case opens, its grace ends, and it is handed over.
async fn open(bench: &Bench) -> ReviewId {
    let id = bench.case("demo", 1).await;
    bench.happens("demo", &id, EventKind::CaseOpened).await;
    run(bench).await;
    bench.app.clock.forward(GRACE);
    run(bench).await;
    id
}

/// The case is closed in our inbox.
async fn close(bench: &Bench, id: &ReviewId) {
    let now = bench.app.clock.now();
    let aru = match bench.app.store.user_by_email("aru@shop.example").await.unwrap() {
        Some(aru) => aru,
        None => {
            bench.app.store.create_user("aru@shop.example", "Aru", "x", now).await.unwrap();
            bench.app.store.user_by_email("aru@shop.example").await.unwrap().unwrap()
        }
    };
    let version = bench.app.store.conversation(&shop("demo"), id).await.unwrap().unwrap().line.version;
    let actor: &User = &aru;
    bench.app.store.act(&shop("demo"), id, version, actor, &Act::Close, now).await.unwrap();
    run(bench).await;
}

async fn remote(bench: &Bench, id: &ReviewId) -> Option<RemoteCase> {
    bench.app.store.remotes(&shop("demo"), id).await.unwrap().pop()
}

fn bearer(asked: &Asked) {
    assert_eq!(asked.header("authorization"), format!("Bearer {TOKEN}"), "{}", asked.what());
}

#[tokio::test]
async fn d7_zendesk() {
    let vendor = Vendor::start(|asked, _| match asked.what().as_str() {
        "GET /api/v2/tickets.json" => (200, json!({ "tickets": [], "count": 0 })),
        "POST /api/v2/tickets.json" => (201, json!({ "ticket": { "id": 35436 } })),
        "PUT /api/v2/tickets/35436.json" => (200, json!({ "ticket": { "id": 35436 } })),
        _ => (404, json!({ "error": "RecordNotFound" })),
    })
    .await;
    let bench = Bench::new().await;
    let settings = json!({ "user": "aru@shop.example", "share_email": "1" });
    connect(&bench, "zendesk", &vendor.base, settings, json!({ "token": TOKEN })).await;
    let id = open(&bench).await;
    assert_eq!(vendor.calls(), ["GET /api/v2/tickets.json", "POST /api/v2/tickets.json"]);
    let [find, made] = &vendor.asked()[..] else { panic!("two calls") };
    assert!(find.path.ends_with(&format!("?external_id={id}")));
    let basic = format!("Basic {}", STANDARD.encode(format!("aru@shop.example/token:{TOKEN}")));
    assert_eq!((made.header("authorization"), made.header("idempotency-key")), (basic.as_str(), id.as_str()));
    let ticket = &made.json()["ticket"];
    assert_eq!((&ticket["external_id"], &ticket["priority"]), (&json!(id), &json!("urgent")));
    assert_eq!(ticket["requester"]["email"], "oleg@mail.example");
    assert!(ticket["comment"]["body"].as_str().unwrap().contains("Течёт крышка"));
    let kept = remote(&bench, &id).await.unwrap();
    assert_eq!((kept.remote, kept.url), ("35436".into(), format!("{}/agent/tickets/35436", vendor.base)));

    close(&bench, &id).await;
    let changed = vendor.asked().pop().unwrap();
    assert_eq!(changed.what(), "PUT /api/v2/tickets/35436.json");
    assert_eq!(
        (&changed.json()["ticket"]["status"], &changed.json()["ticket"]["comment"]["public"]),
        (&json!("solved"), &json!(false))
    );
}

#[tokio::test]
async fn d7_hubspot() {
    let vendor = Vendor::start(|asked, _| match asked.what().as_str() {
        "POST /crm/v3/objects/tickets/search" => (200, json!({ "total": 0, "results": [] })),
        "POST /crm/v3/objects/contacts/batch/upsert" => (200, json!({ "results": [{ "id": "201" }] })),
        "POST /crm/v3/objects/tickets" => (201, json!({ "id": "512", "properties": {} })),
        "PATCH /crm/v3/objects/tickets/512" => (200, json!({ "id": "512" })),
        _ => (404, json!({ "status": "error" })),
    })
    .await;
    let bench = Bench::new().await;
    let settings = json!({ "portal": "1234", "share_email": "1" });
    connect(&bench, "hubspot", &vendor.base, settings, json!({ "token": TOKEN })).await;
    let id = open(&bench).await;
    let asked = vendor.asked();
    asked.iter().for_each(bearer);
    let filter = &asked[0].json()["filterGroups"][0]["filters"][0];
    assert_eq!(filter, &json!({ "propertyName": "plaudit_case_id", "operator": "EQ", "value": id }));
    assert_eq!(asked[1].json()["inputs"][0]["idProperty"], "email");
    let made = asked[2].json();
    let properties = &made["properties"];
    assert_eq!((&properties["plaudit_case_id"], &properties["hs_pipeline_stage"]), (&json!(id), &json!("1")));
    assert_eq!(properties["hs_ticket_priority"], "HIGH");
    let contact = json!([{ "to": { "id": "201" }, "types": [{ "associationCategory": "HUBSPOT_DEFINED", "associationTypeId": 16 }] }]);
    assert_eq!(made["associations"], contact);
    assert_eq!(remote(&bench, &id).await.unwrap().url, "https://app.hubspot.com/contacts/1234/record/0-5/512");
    close(&bench, &id).await;
    assert_eq!(vendor.asked().pop().unwrap().json()["properties"]["hs_pipeline_stage"], "4");
}

#[tokio::test]
async fn d7_salesforce() {
    let vendor = Vendor::start(|asked, before| match asked.what().as_str() {
        "POST /services/oauth2/token" => (200, json!({ "access_token": TOKEN, "token_type": "Bearer" })),
        what if what.starts_with("PATCH /services/data/v62.0/sobjects/Case/Plaudit_Case_Id__c/") => (
            if before == 0 { 201 } else { 200 },
            json!({ "id": "5003000000D8cuI", "success": true, "created": before == 0 }),
        ),
        _ => (404, json!([{ "errorCode": "NOT_FOUND" }])),
    })
    .await;
    let bench = Bench::new().await;
    let settings = json!({ "client_id": "key", "share_email": "1" });
    connect(&bench, "salesforce", &vendor.base, settings, json!({ "client_secret": "hidden&=?" })).await;
    let id = open(&bench).await;
    let [token, made] = &vendor.asked()[..] else { panic!("two calls") };
    assert_eq!(token.header("content-type"), "application/x-www-form-urlencoded");
    assert_eq!(token.text, "grant_type=client_credentials&client_id=key&client_secret=hidden%26%3D%3F");
    bearer(made);
    assert!(made.path.ends_with(id.as_str()));
    let case = made.json();
    assert_eq!((&case["Origin"], &case["Priority"], &case["Status"]), (&json!("Web"), &json!("High"), &json!("New")));
    assert_eq!(case["SuppliedEmail"], "oleg@mail.example");
    // Neither its id nor the field that it goes by may stand in the body.
    assert!(case.get("Id").is_none() && case.get("Plaudit_Case_Id__c").is_none());
    close(&bench, &id).await;
    let changed = vendor.asked().pop().unwrap().json();
    assert_eq!(changed["Status"], "Closed");
    assert!(changed.get("SuppliedEmail").is_none(), "it can never be changed");
    assert_eq!(remote(&bench, &id).await.unwrap().remote, "5003000000D8cuI");
}

#[tokio::test]
async fn d7_suitecrm() {
    let vendor = Vendor::start(|asked, _| match asked.what().as_str() {
        "POST /legacy/Api/access_token" => (200, json!({ "token_type": "Bearer", "access_token": TOKEN })),
        "GET /legacy/Api/V8/module/Cases" => (200, json!({ "data": [] })),
        "POST /legacy/Api/V8/module" => (201, json!({ "data": { "type": "Case", "id": "a1b2" } })),
        "PATCH /legacy/Api/V8/module" => (201, json!({ "data": { "type": "Case", "id": "a1b2" } })),
        _ => (404, Value::Null),
    })
    .await;
    let bench = Bench::new().await;
    let base = format!("{}/legacy", vendor.base);
    connect(&bench, "suitecrm", &base, json!({ "client_id": "c" }), json!({ "client_secret": "hidden" })).await;
    let id = open(&bench).await;
    let [token, find, made] = &vendor.asked()[..] else { panic!("three calls") };
    let grant = json!({ "grant_type": "client_credentials", "client_id": "c", "client_secret": "hidden" });
    assert_eq!(token.json(), grant);
    bearer(find);
    bearer(made);
    assert!(find.path.contains(&format!("filter%5Bname%5D%5Blike%5D=%25%5B{id}%5D%25")), "{}", find.path);
    assert_eq!(made.header("content-type"), "application/vnd.api+json");
    let (data, attributes) = (&made.json()["data"], &made.json()["data"]["attributes"]);
    assert_eq!(
        (&data["type"], &attributes["priority"], &attributes["status"]),
        (&json!("Cases"), &json!("P1"), &json!("Open_New"))
    );
    assert!(attributes["name"].as_str().unwrap().ends_with(&format!("[{id}]")));
    assert!(!made.text.contains("oleg@"), "nobody said that the address may be handed over");
    close(&bench, &id).await;
    let changed = vendor.asked().pop().unwrap().json();
    assert_eq!(
        (&changed["data"]["id"], &changed["data"]["attributes"]["status"]),
        (&json!("a1b2"), &json!("Closed_Closed"))
    );
}

#[tokio::test]
async fn d7_bitrix24() {
    let vendor = Vendor::start(|asked, _| match asked.what().as_str() {
        "POST /rest/1/hook-s3cret/crm.item.list.json" => (200, json!({ "result": { "items": [] }, "total": 0 })),
        "POST /rest/1/hook-s3cret/crm.item.add.json" => (200, json!({ "result": { "item": { "id": 77 } } })),
        "POST /rest/1/hook-s3cret/crm.timeline.comment.add.json" => (200, json!({ "result": 9 })),
        "POST /rest/1/hook-s3cret/crm.item.update.json" => (200, json!({ "result": { "item": { "id": 77 } } })),
        _ => (401, json!({ "error": "INVALID_CREDENTIALS" })),
    })
    .await;
    let bench = Bench::new().await;
    let hook = format!("{}/rest/1/hook-s3cret/", vendor.base);
    let settings = json!({ "share_email": "1", "closed_stage": "JUNK" });
    let outlet = connect(&bench, "bitrix24", "", settings, json!({ "hook": hook })).await;
    let id = open(&bench).await;
    let asked = vendor.asked();
    assert_eq!(asked[0].json()["filter"], json!({ "=originatorId": "plaudit", "=originId": id }));
    let made = asked[1].json();
    assert_eq!((&made["entityTypeId"], &made["fields"]["originId"]), (&json!(1), &json!(id)));
    assert_eq!(made["fields"]["fm"], json!([{ "typeId": "EMAIL", "valueType": "WORK", "value": "oleg@mail.example" }]));
    assert_eq!(remote(&bench, &id).await.unwrap().url, format!("{}/crm/lead/details/77/", vendor.base));
    close(&bench, &id).await;
    let asked = vendor.asked();
    assert_eq!(asked[2].json()["fields"]["ENTITY_TYPE"], "lead");
    assert_eq!(asked[3].json(), json!({ "entityTypeId": 1, "id": 77, "fields": { "stageId": "JUNK" } }));
    // Its address is the secret.
    let shown =
        dry_run(&bench.app, &shop("demo"), &outlet, &sample(&bench.app, &bench.app.store.shops().await.unwrap()[0]));
    assert!(!shown.as_ref().unwrap().contains("hook-s3cret"), "{shown:?}");
    for call in bench.app.store.attempts(&shop("demo"), "crm", i64::MAX, 9).await.unwrap() {
        assert!(!call.excerpt.contains("hook-s3cret"));
    }
}

#[tokio::test]
async fn d7_amocrm() {
    let vendor = Vendor::start(|asked, _| match asked.what().as_str() {
        "GET /api/v4/leads" => (204, Value::Null),
        "POST /api/v4/leads/complex" => (200, json!([{ "id": 10185151, "contact_id": 1, "merged": false }])),
        "POST /api/v4/leads/10185151/notes" => (200, json!({ "_embedded": { "notes": [{ "id": 1 }] } })),
        "POST /api/v4/tasks" => (200, json!({ "_embedded": { "tasks": [{ "id": 1 }] } })),
        "PATCH /api/v4/leads/10185151" => (200, json!({ "id": 10185151 })),
        _ => (401, json!({ "title": "Unauthorized" })),
    })
    .await;
    let bench = Bench::new().await;
    let settings = json!({ "share_email": "1", "pipeline": "7", "closed_status": "142" });
    connect(&bench, "amocrm", &vendor.base, settings, json!({ "token": TOKEN })).await;
    let id = open(&bench).await;
    let expected =
        ["GET /api/v4/leads", "POST /api/v4/leads/complex", "POST /api/v4/leads/10185151/notes", "POST /api/v4/tasks"];
    assert_eq!(vendor.calls(), expected);
    let asked = vendor.asked();
    asked.iter().for_each(bearer);
    assert!(asked[0].path.contains(&format!("query={id}")));
    let lead = &asked[1].json()[0];
    assert!(lead["name"].as_str().unwrap().ends_with(&format!("[{id}]")));
    assert_eq!((&lead["pipeline_id"], &lead["_embedded"]["tags"][0]["name"]), (&json!(7), &json!("plaudit")));
    let values = json!([{ "field_code": "EMAIL", "values": [{ "value": "oleg@mail.example", "enum_code": "WORK" }] }]);
    assert_eq!(lead["_embedded"]["contacts"][0]["custom_fields_values"], values);
    assert_eq!(asked[2].json()[0]["note_type"], "common");
    let task = &asked[3].json()[0];
    // What the shop promised is when the task is due.
    assert_eq!((&task["complete_till"], &task["entity_type"]), (&json!(1_795_307_400), &json!("leads")));
    close(&bench, &id).await;
    assert_eq!(vendor.asked().pop().unwrap().json(), json!({ "status_id": 142 }));
}

#[tokio::test]
async fn d7_d8_a_template_calls_anything() {
    let vendor = Vendor::start(|_, _| (200, json!({ "ok": true, "result": { "message_id": 5 } }))).await;
    let bench = Bench::new().await;
    let address = format!("{}/bot{{{{secret.one}}}}/sendMessage", vendor.base);
    let body = r#"{"chat_id":"{{secret.two}}","text":"{{case.subject|40}}\n{{case.words}}"}"#;
    let settings = json!({ "body": body, "id_pointer": "/result/message_id", "link": "https://t.me/c/1/{{id}}" });
    connect(&bench, "template", &address, settings, json!({ "one": "12:bot-s3cret", "two": "-100200" })).await;
    let id = open(&bench).await;
    let asked = vendor.asked().remove(0);
    assert_eq!(asked.what(), "POST /bot12%3Abot-s3cret/sendMessage");
    assert_eq!(asked.json()["chat_id"], "-100200");
    assert!(asked.json()["text"].as_str().unwrap().ends_with("\nТечёт крышка"));
    let kept = remote(&bench, &id).await.unwrap();
    assert_eq!((kept.remote.as_str(), kept.url.as_str()), ("5", "https://t.me/c/1/5"));
}

/// A program that is killed after the other system made the case finds it there instead of making another.
#[tokio::test]
async fn d7_a_lost_answer_makes_no_second_case() {
    let vendor = Vendor::start(|asked, before| match (asked.method.as_str(), before) {
        ("GET", 0) => (200, json!({ "tickets": [] })),
        ("GET", _) => (200, json!({ "tickets": [{ "id": 8 }] })),
        // It made the case, and then something between broke.
        ("POST", _) => (502, Value::Null),
        _ => (200, json!({ "ticket": { "id": 8 } })),
    })
    .await;
    let bench = Bench::new().await;
    connect(&bench, "zendesk", &vendor.base, json!({ "user": "a" }), json!({ "token": TOKEN })).await;
    let id = open(&bench).await;
    assert_eq!(remote(&bench, &id).await, None);
    bench.app.clock.forward(bench.due_in().await.expect("it is tried again"));
    run(&bench).await;
    assert_eq!(vendor.calls().iter().filter(|call| call.starts_with("POST")).count(), 1);
    assert_eq!(remote(&bench, &id).await.unwrap().remote, "8");
}

/// Two workers, one case.
#[tokio::test]
async fn d7_two_workers_make_one_case() {
    let vendor = Vendor::start(|asked, _| match asked.method.as_str() {
        "GET" => (200, json!({ "tickets": [] })),
        _ => (201, json!({ "ticket": { "id": 8 } })),
    })
    .await;
    let bench = Bench::new().await;
    connect(&bench, "zendesk", &vendor.base, json!({ "user": "a" }), json!({ "token": TOKEN })).await;
    let id = bench.case("demo", 1).await;
    for kind in [EventKind::CaseOpened, EventKind::CaseReopened, EventKind::CaseOpened] {
        bench.happens("demo", &id, kind).await;
    }
    run(&bench).await;
    bench.app.clock.forward(GRACE);
    tokio::join!(run(&bench), run(&bench));
    bench.app.clock.forward(COOLDOWN);
    run(&bench).await;
    assert_eq!(vendor.calls().iter().filter(|call| call.starts_with("POST")).count(), 1);
}

/// The grace: who corrects a slip within a minute has no case. The cooldown: changes come together.
#[tokio::test]
async fn d7_grace_and_cooldown() {
    let vendor = Vendor::start(|asked, _| match asked.method.as_str() {
        "GET" => (200, json!({ "tickets": [] })),
        _ => (201, json!({ "ticket": { "id": 8 } })),
    })
    .await;
    let bench = Bench::new().await;
    connect(&bench, "zendesk", &vendor.base, json!({ "user": "a" }), json!({ "token": TOKEN })).await;
    let id = bench.case("demo", 1).await;
    bench.happens("demo", &id, EventKind::CaseOpened).await;
    run(&bench).await;
    assert_eq!((vendor.asked().len(), bench.due_in().await), (0, Some(GRACE)), "nothing within the grace");
    bench.app.clock.forward(GRACE);
    run(&bench).await;
    assert_eq!(vendor.asked().len(), 2);
    // Told again, with nothing new to say: nothing is called.
    bench.happens("demo", &id, EventKind::CaseReplied).await;
    run(&bench).await;
    assert_eq!(vendor.asked().len(), 2);
    // What happens to a case that is not there begins none.
    let other = bench.case("demo", 2).await;
    bench.app.clock.forward(GRACE);
    bench.happens("demo", &other, EventKind::CaseReplied).await;
    run(&bench).await;
    assert_eq!((vendor.asked().len(), remote(&bench, &other).await), (2, None));
}

/// A refusal is written down without secrets, and tried again: somebody may correct the settings.
#[tokio::test]
async fn d7_a_refusal_is_shown_without_secrets() {
    let vendor =
        Vendor::start(|asked, _| (401, json!({ "error": format!("no: {}", asked.header("authorization")) }))).await;
    let bench = Bench::new().await;
    connect(&bench, "zendesk", &vendor.base, json!({ "user": "a" }), json!({ "token": TOKEN })).await;
    open(&bench).await;
    let calls = bench.app.store.attempts(&shop("demo"), "crm", i64::MAX, 9).await.unwrap();
    assert_eq!((calls[0].status, calls[0].ending), (Some(401), Ending::Again));
    let basic = STANDARD.encode(format!("a/token:{TOKEN}"));
    assert!(calls[0].excerpt.contains("no: Basic ***") && !calls[0].excerpt.contains(&basic), "{}", calls[0].excerpt);
    assert!(bench.due_in().await.is_some());
}
