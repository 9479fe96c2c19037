//! Webhooks by Standard Webhooks 1.0.0: what is sent (`webhook/body.rs`), and how it is signed (`webhook/key.rs`). `jobs`
//! sends it.
//!
//! A receiver checks the signature over `id.timestamp.body` with the key of its endpoint, refuses old timestamps, and
//! remembers ids: one id is one event, however often it comes.

mod body;
mod key;

pub use body::{EVENT_BYTES, message};
pub use key::{Key, KeyError, Signing};

use crate::outbound::{Answer, Outbound, OutboundError};
use plaudit_model::time::Millis;
use serde::{Deserialize, Serialize};
use serde_json::json;
use url::Url;
use uuid::Uuid;

/// The kind of the jobs that send events.
pub const JOB_KIND: &str = "webhook";

/// An event on its way to an endpoint: the payload of its job. Its id and its bytes are the same at every attempt.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Delivery {
    /// Id of the outlet.
    pub outlet: String,
    /// Id of the event.
    pub event: String,
}

/// What a test sends: the same form as an event, and nobody's data.
pub fn test_message(shop: &str, now: Millis) -> (String, String) {
    let body = json!({ "type": "test", "timestamp": now.rfc3339(), "data": { "shop": shop } });
    (format!("msg_{}", Uuid::new_v4().simple()), body.to_string())
}

/// Signs a message for this moment, once with each key, and posts it. Only an answer of 2xx means that it was taken.
///
/// # Errors
/// As for [`Outbound::post`].
pub async fn post(
    outbound: &Outbound,
    url: &Url,
    (id, body): (&str, &str),
    keys: &[Key],
    now: Millis,
) -> Result<Answer, OutboundError> {
    let seconds = now.0.div_euclid(1_000);
    let signatures: Vec<String> = keys.iter().map(|key| key.sign(id, seconds, body)).collect();
    let headers = [
        ("content-type", "application/json".to_owned()),
        ("webhook-id", id.to_owned()),
        ("webhook-timestamp", seconds.to_string()),
        ("webhook-signature", signatures.join(" ")),
    ];
    outbound.post(url, &headers, body.to_owned()).await
}
