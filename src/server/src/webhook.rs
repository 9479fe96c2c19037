//! Webhooks by Standard Webhooks 1.0.0: what is sent, and how it is signed. `jobs` sends it.
//!
//! A receiver checks HMAC-SHA256 over `id.timestamp.body` with the secret of its shop, refuses old timestamps, and
//! remembers ids: one id is one event, however often it comes.

mod event;

pub use event::{Case, EVENT_BYTES, Event, case_opened, question_created};

use crate::outbound::{Answer, Outbound, OutboundError};
use crate::secrets::{SealedError, Secrets, digest};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use plaudit_model::ids::ShopKey;
use plaudit_model::time::Millis;
use plaudit_store::NewJob;
use serde::{Deserialize, Serialize};
use url::Url;
use uuid::Uuid;

/// The kind of the jobs that send events.
pub const JOB_KIND: &str = "webhook";

const SECRET_PREFIX: &str = "whsec_";
const SECRET_BYTES: usize = 32;

/// An event on its way: the same id and the same bytes at every attempt. The payload of its job.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Message {
    /// `msg_` and letters; receivers tell repeats by it.
    pub id: String,
    /// The event as JSON, as it is signed and sent.
    pub body: String,
}

/// The text is not a signing secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a signing secret is whsec_ and base64; make a new one in the shop's settings")]
pub struct SecretError;

/// A message was not delivered.
#[derive(Debug, thiserror::Error)]
pub enum PostError {
    /// It could not be signed.
    #[error(transparent)]
    Secret(#[from] SecretError),
    /// The receiver was not called, or did not answer.
    #[error(transparent)]
    Outbound(#[from] OutboundError),
}

impl Message {
    /// A message of its own for an event.
    pub fn new(event: &Event) -> Self {
        Message { id: format!("msg_{}", Uuid::new_v4().simple()), body: event.body() }
    }

    /// Signs the message for this moment and posts it. Only an answer of 2xx means that it was taken.
    ///
    /// # Errors
    /// When the secret is none, and as for [`Outbound::post`].
    pub async fn post(&self, outbound: &Outbound, url: &Url, secret: &str, now: Millis) -> Result<Answer, PostError> {
        let seconds = now.0.div_euclid(1_000);
        let headers = [
            ("content-type", "application/json".to_owned()),
            ("webhook-id", self.id.clone()),
            ("webhook-timestamp", seconds.to_string()),
            ("webhook-signature", sign(secret, &self.id, seconds, &self.body)?),
        ];
        Ok(outbound.post(url, &headers, self.body.clone()).await?)
    }
}

/// A new signing secret: `whsec_` and base64 of 32 random bytes.
pub fn new_secret() -> String {
    format!("{SECRET_PREFIX}{}", STANDARD.encode(rand::random::<[u8; SECRET_BYTES]>()))
}

/// The signature of a message, `v1,` and base64, sent at `timestamp` (seconds since 1970).
///
/// # Errors
/// When the secret is not `whsec_` and base64.
pub fn sign(secret: &str, id: &str, timestamp: i64, body: &str) -> Result<String, SecretError> {
    let key = secret.strip_prefix(SECRET_PREFIX).and_then(|text| STANDARD.decode(text).ok());
    let key = key.filter(|key| !key.is_empty()).ok_or(SecretError)?;
    let signed = format!("{id}.{timestamp}.{body}");
    Ok(format!("v1,{}", STANDARD.encode(digest(&key, signed.as_bytes()))))
}

/// Seals a signing secret for storage; it opens for the same shop only.
pub fn seal_secret(secrets: &Secrets, shop: &ShopKey, secret: &str) -> String {
    secrets.seal(&context(shop), secret)
}

/// Opens what [`seal_secret`] gave.
///
/// # Errors
/// When it was sealed with another key or for another shop.
pub fn open_secret(secrets: &Secrets, shop: &ShopKey, sealed: &str) -> Result<String, SealedError> {
    secrets.open(&context(shop), sealed)
}

fn context(shop: &ShopKey) -> String {
    format!("webhook {shop}")
}

/// The job that sends an event, at once.
pub fn job(event: &Event, now: Millis) -> NewJob {
    // Two strings: there is nothing in it that JSON cannot hold.
    let payload = serde_json::json!(Message::new(event)).to_string();
    NewJob { kind: JOB_KIND.to_owned(), payload, run_at: now }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// D6: known answers of the reference library for Rust, and of the documentation of its makers.
    #[test]
    fn d6_signs_as_others_do() {
        for (secret, id, timestamp, body, signature) in [
            (
                "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD",
                "msg_27UH4WbU6Z5A5EzD8u03UvzRbpk",
                1_649_367_553,
                r#"{"email":"test@example.com","username":"test_user"}"#,
                "v1,tZ1I4/hDygAJgO5TYxiSd6Sd0kDW6hPenDe+bTa3Kkw=",
            ),
            (
                "whsec_plJ3nmyCDGBKInavdOK15jsl",
                "msg_loFOjxBNrRLzqYUf",
                1_731_705_121,
                r#"{"event_type":"ping","data":{"success":true}}"#,
                "v1,rAvfW3dJ/X/qxhsaXPOyyCGmRKsaKWcsNccKXlIktD0=",
            ),
        ] {
            assert_eq!(sign(secret, id, timestamp, body).unwrap(), signature);
        }
    }

    #[test]
    fn d6_secrets_are_random_and_of_the_right_form() {
        let secret = new_secret();
        let bytes = STANDARD.decode(secret.strip_prefix("whsec_").unwrap()).unwrap();
        assert_eq!(bytes.len(), 32);
        assert_ne!(secret, new_secret());
        for bad in ["", "whsec_", "whsec_*", "C2FVsBQIhrscChlQIMV+b5sSYspob7oD", "whpk_C2FVsBQI"] {
            assert_eq!(sign(bad, "msg_1", 0, "{}"), Err(SecretError), "{bad}");
        }
    }

    #[test]
    fn g7_a_sealed_secret_opens_for_its_shop_only() {
        let secrets = Secrets::from_text("sixteen letters and more").unwrap();
        let (demo, other) = (ShopKey::parse("demo").unwrap(), ShopKey::parse("other").unwrap());
        let sealed = seal_secret(&secrets, &demo, "whsec_AAAA");
        assert_eq!(open_secret(&secrets, &demo, &sealed).unwrap(), "whsec_AAAA");
        assert_eq!(open_secret(&secrets, &other, &sealed), Err(SealedError));
    }
}
