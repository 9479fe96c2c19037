//! D7: what another system says of a case: signed, in time, once.

use crate::bench::{Bench, SECRET, START, shop, signature};
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{Request, StatusCode};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use plaudit_model::conversation::CaseStatus;
use plaudit_model::ids::ReviewId;
use plaudit_server::outlets;
use plaudit_server::router::router;
use plaudit_store::{Conversation, Outlet, RemoteCase};
use serde_json::{Value, json};
use std::net::SocketAddr;
use tower::ServiceExt;

/// A shop with a connection that hands over to nowhere, and listens.
async fn connected(secret: &str) -> (Bench, ReviewId) {
    let bench = Bench::new().await;
    let secrets = json!({ "token": "t", "inbound": secret }).to_string();
    let outlet = Outlet {
        id: "crm".to_owned(),
        kind: "zendesk".to_owned(),
        name: "Zendesk".to_owned(),
        sealed: outlets::seal(&bench.app.secrets, &shop("demo"), "zendesk", &secrets),
        enabled: false,
        ..bench.webhook_at("demo", "https://shop.zendesk.example")
    };
    bench.app.store.add_outlet(&shop("demo"), &outlet, "Aru", START).await.unwrap();
    let id = bench.case("demo", 1).await;
    (bench, id)
}

async fn send(bench: &Bench, headers: &[(&str, &str)], body: &str) -> (StatusCode, Value) {
    let mut request = Request::post("/v1/shops/demo/outlets/crm/calls").header("content-type", "application/json");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let mut request = request.body(Body::from(body.to_owned())).unwrap();
    request.extensions_mut().insert(ConnectInfo(SocketAddr::from(([127, 0, 0, 1], 9))));
    let answer = router(&bench.app, false).oneshot(request).await.unwrap();
    let status = answer.status();
    let body = axum::body::to_bytes(answer.into_body(), 100_000).await.unwrap();
    (status, serde_json::from_slice(&body).unwrap_or(Value::Null))
}

/// Signed as the documents say, at a number of seconds from now.
async fn call(bench: &Bench, id: &str, off: i64, body: &Value) -> StatusCode {
    let (time, body) = ((START.0 / 1_000 + off).to_string(), body.to_string());
    let signed = signature(id, &time, &body);
    let headers = [("webhook-id", id), ("webhook-timestamp", &time), ("webhook-signature", &signed)];
    send(bench, &headers, &body).await.0
}

async fn case(bench: &Bench, id: &ReviewId) -> Conversation {
    bench.app.store.conversation(&shop("demo"), id).await.unwrap().unwrap()
}

fn closed(id: &ReviewId) -> Value {
    json!({ "type": "case.closed", "data": { "case_id": id, "note": "Sent a new lid." } })
}

#[tokio::test]
async fn d7_the_other_system_closes_and_notes_once() {
    let (bench, id) = connected(SECRET).await;
    assert_eq!(call(&bench, "evt_1", 0, &closed(&id)).await, StatusCode::NO_CONTENT);
    let done = case(&bench, &id).await;
    assert_eq!((done.line.case_status, done.messages.len()), (CaseStatus::Closed, 1));
    assert_eq!((done.messages[0].author.as_str(), done.messages[0].body.as_str()), ("Zendesk", "Sent a new lid."));
    // The same again, though somebody opened it since.
    assert_eq!(call(&bench, "evt_1", 0, &closed(&id)).await, StatusCode::NO_CONTENT);
    assert_eq!(case(&bench, &id).await, done);

    let remote = RemoteCase {
        outlet: "crm".into(),
        remote: "77".into(),
        url: String::new(),
        fingerprint: "f".into(),
        sent: START,
    };
    bench.app.store.hold_remote(&shop("demo"), "crm", &id, START, 9).await.unwrap();
    bench.app.store.put_remote(&shop("demo"), &id, &remote).await.unwrap();
    for (event, theirs) in [("evt_2", json!(77)), ("evt_3", json!("77"))] {
        let note = json!({ "type": "case.noted", "timestamp": "2026-11-22T00:00:00Z", "data": { "remote_id": theirs, "note": event } });
        assert_eq!(call(&bench, event, 0, &note).await, StatusCode::NO_CONTENT);
    }
    assert_eq!(case(&bench, &id).await.messages.len(), 3);
}

#[tokio::test]
async fn g7_calls_without_the_right_signature_or_time_change_nothing() {
    let (bench, id) = connected(SECRET).await;
    let body = closed(&id);
    for off in [-301, 301, -1_000_000] {
        assert_eq!(call(&bench, "evt_1", off, &body).await, StatusCode::UNAUTHORIZED, "{off} seconds off");
    }
    let text = body.to_string();
    let time = (START.0 / 1_000).to_string();
    let right = signature("evt_1", &time, &text);
    for (id, time, signature, body) in [
        ("evt_2", time.as_str(), right.as_str(), text.as_str()),
        ("evt_1", "1795305601", &right, &text),
        ("evt_1", "x", &right, &text),
        ("evt_1", "9223372036854775807", &right, &text),
        ("evt_1", &time, "v1,AAAA", &text),
        ("evt_1", &time, "", &text),
        ("evt_1", &time, &right.replace("v1,", "v1a,"), &text),
        ("evt_1", &time, &right, "{}"),
    ] {
        let headers = [("webhook-id", id), ("webhook-timestamp", time), ("webhook-signature", signature)];
        assert_eq!(send(&bench, &headers, body).await.0, StatusCode::UNAUTHORIZED, "{id} {time} {signature}");
    }
    assert_eq!(send(&bench, &[], &text).await.0, StatusCode::UNAUTHORIZED);
    assert_eq!(case(&bench, &id).await.line.case_status, CaseStatus::New);
    // At the edge of the tolerance it counts.
    assert_eq!(call(&bench, "evt_1", 300, &body).await, StatusCode::NO_CONTENT);
}

#[tokio::test]
async fn d7_what_cannot_be_obeyed_is_said_field_by_field() {
    let (bench, id) = connected(SECRET).await;
    for (body, field) in [
        (json!({ "type": "case.erased", "data": { "case_id": id } }), "type"),
        (json!({ "type": "case.noted", "data": { "case_id": id } }), "data.note"),
        (json!({ "type": "case.noted", "data": { "case_id": id, "note": "ұ".repeat(5_001) } }), "data.note"),
        (json!({ "type": "case.closed", "data": {} }), "data.case_id"),
        (json!({ "type": "case.closed", "data": { "remote_id": [1] } }), "data.remote_id"),
        (json!({ "type": "case.closed", "data": { "caseid": "x" } }), "caseid"),
    ] {
        let (time, text) = ((START.0 / 1_000).to_string(), body.to_string());
        let signed = signature("evt_1", &time, &text);
        let headers = [("webhook-id", "evt_1"), ("webhook-timestamp", time.as_str()), ("webhook-signature", &signed)];
        let (status, problem) = send(&bench, &headers, &text).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{body}");
        assert_eq!(problem["errors"][0]["field"], field, "{problem}");
    }
    let nowhere = json!({ "type": "case.closed", "data": { "remote_id": "78" } });
    assert_eq!(call(&bench, "evt_1", 0, &nowhere).await, StatusCode::NOT_FOUND);
    assert_eq!(call(&bench, "evt_1", 0, &closed(&id)).await, StatusCode::NO_CONTENT, "the id was not used up");
}

/// Zendesk signs its own webhooks in another way: base64 of HMAC-SHA256 over time and body.
#[tokio::test]
async fn d7_zendesks_own_signature_is_known() {
    let secret = "dGhpcyBpcyBhIHNlY3JldA==";
    let (bench, id) = connected(secret).await;
    let body = closed(&id).to_string();
    let time = "2026-11-22T00:00:00Z";
    let signed = STANDARD.encode(hmac(secret.as_bytes(), format!("{time}{body}").as_bytes()));
    let headers =
        |time, signed| [("x-zendesk-webhook-signature-timestamp", time), ("x-zendesk-webhook-signature", signed)];
    assert_eq!(send(&bench, &headers("2026-11-22T00:00:01Z", &signed), &body).await.0, StatusCode::UNAUTHORIZED);
    assert_eq!(send(&bench, &headers(time, &signed), "{}").await.0, StatusCode::UNAUTHORIZED);
    assert_eq!(send(&bench, &headers(time, &signed), &body).await.0, StatusCode::NO_CONTENT);
    assert_eq!(case(&bench, &id).await.messages.len(), 1);
    assert_eq!(send(&bench, &headers(time, &signed), &body).await.0, StatusCode::NO_CONTENT);
    assert_eq!(case(&bench, &id).await.messages.len(), 1, "once");
}

/// HMAC-SHA256 by its definition (RFC 2104, 2).
fn hmac(key: &[u8], text: &[u8]) -> Vec<u8> {
    use sha2::{Digest, Sha256};
    let mut key = key.to_vec();
    key.resize(64, 0);
    let padded = |pad: u8| key.iter().map(|byte| byte ^ pad).collect::<Vec<u8>>();
    let inner = Sha256::new().chain_update(padded(0x36)).chain_update(text).finalize();
    Sha256::new().chain_update(padded(0x5c)).chain_update(inner).finalize().to_vec()
}
