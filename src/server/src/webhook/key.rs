//! Signing keys of Standard Webhooks: a shared secret (`v1`, HMAC-SHA256) or a pair of keys (`v1a`, ed25519).

use crate::secrets::digest;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ring::signature::{Ed25519KeyPair, KeyPair};

const SHARED: &str = "whsec_";
const PRIVATE: &str = "whsk_";
const PUBLIC: &str = "whpk_";
/// Bytes of a new shared secret, and those that the specification allows.
const SHARED_BYTES: usize = 32;
const SHARED_RANGE: std::ops::RangeInclusive<usize> = 24..=64;

/// The text is not a signing key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "a signing key is whsec_ and base64 of 24 to 64 bytes, or whsk_ and base64 of 32; make a new one in the settings"
)]
pub struct KeyError;

/// How messages are signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signing {
    /// Both sides know the secret.
    Shared,
    /// The receiver knows the public half alone, and can sign nothing.
    Pair,
}

/// A key that signs.
pub enum Key {
    /// `v1`.
    Shared(Vec<u8>),
    /// `v1a`.
    Pair(Ed25519KeyPair),
}

impl Key {
    /// Reads a key.
    ///
    /// # Errors
    /// When it is none.
    pub fn parse(text: &str) -> Result<Key, KeyError> {
        let bytes = |text: &str| STANDARD.decode(text).ok();
        if let Some(key) = text.strip_prefix(SHARED).and_then(bytes).filter(|key| SHARED_RANGE.contains(&key.len())) {
            return Ok(Key::Shared(key));
        }
        let seed = text.strip_prefix(PRIVATE).and_then(bytes).ok_or(KeyError)?;
        Ed25519KeyPair::from_seed_unchecked(&seed).map(Key::Pair).map_err(|_| KeyError)
    }

    /// A new key as text.
    pub fn generate(signing: Signing) -> String {
        let bytes = STANDARD.encode(rand::random::<[u8; SHARED_BYTES]>());
        match signing {
            Signing::Shared => format!("{SHARED}{bytes}"),
            Signing::Pair => format!("{PRIVATE}{bytes}"),
        }
    }

    /// What the receiver needs of a key: the secret itself, or the public half, as text.
    ///
    /// # Errors
    /// When it is no key.
    pub fn of_receiver(text: &str) -> Result<String, KeyError> {
        match Key::parse(text)? {
            Key::Shared(_) => Ok(text.to_owned()),
            Key::Pair(pair) => Ok(format!("{PUBLIC}{}", STANDARD.encode(pair.public_key().as_ref()))),
        }
    }

    /// The signature of a message, `v1,` or `v1a,` and base64, sent at `timestamp` (seconds since 1970).
    pub fn sign(&self, id: &str, timestamp: i64, body: &str) -> String {
        let signed = format!("{id}.{timestamp}.{body}");
        match self {
            Key::Shared(key) => format!("v1,{}", STANDARD.encode(digest(key, signed.as_bytes()))),
            Key::Pair(pair) => format!("v1a,{}", STANDARD.encode(pair.sign(signed.as_bytes()).as_ref())),
        }
    }

    /// Whether one of the signatures in a header is that of a message. In constant time for each.
    pub fn verify(&self, header: &str, id: &str, timestamp: i64, body: &str) -> bool {
        use subtle::ConstantTimeEq;
        let expected = self.sign(id, timestamp, body);
        header.split(' ').any(|one| bool::from(one.as_bytes().ct_eq(expected.as_bytes())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// D6: known answers of the reference libraries for Rust and for Go.
    #[test]
    fn d6_signs_as_others_do() {
        for (key, id, timestamp, body, signature) in [
            (
                "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD",
                "msg_27UH4WbU6Z5A5EzD8u03UvzRbpk",
                1_649_367_553,
                r#"{"email":"test@example.com","username":"test_user"}"#,
                "v1,tZ1I4/hDygAJgO5TYxiSd6Sd0kDW6hPenDe+bTa3Kkw=",
            ),
            (
                "whsk_VEVTVFNJR05JTkdLRVlET05PVFVTRVRISVNGT1JBTlk=",
                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                1_614_265_330,
                r#"{"test": 2432232314}"#,
                "v1a,tQ9V2XOqn7jL/DQenEFpqIugdBVtiMmER5mhSkXBNwM0mkATuDe6KYYUuxqtaiHeYGb7KaaBRdM5WqyeFiL8Ag==",
            ),
        ] {
            let key = Key::parse(key).unwrap();
            assert_eq!(key.sign(id, timestamp, body), signature);
            assert!(key.verify(&format!("v1,AAAA {signature}"), id, timestamp, body));
            for (id, timestamp, body) in [("msg_x", timestamp, body), (id, timestamp + 1, body), (id, timestamp, "{}")]
            {
                assert!(!key.verify(signature, id, timestamp, body));
            }
            assert!(!key.verify("", id, timestamp, body));
        }
    }

    #[test]
    fn d6_keys_are_random_and_of_the_right_form() {
        for (signing, private, public) in [(Signing::Shared, "whsec_", "whsec_"), (Signing::Pair, "whsk_", "whpk_")] {
            let key = Key::generate(signing);
            assert_eq!(STANDARD.decode(key.strip_prefix(private).unwrap()).unwrap().len(), 32);
            assert_ne!(key, Key::generate(signing));
            let public = Key::of_receiver(&key).unwrap().strip_prefix(public).unwrap().to_owned();
            assert_eq!(STANDARD.decode(public).unwrap().len(), 32);
        }
        let short = format!("whsec_{}", STANDARD.encode([0; 23]));
        let long = format!("whsec_{}", STANDARD.encode([0; 65]));
        for bad in
            ["", "whsec_", "whsec_*", "C2FVsBQIhrscChlQIMV+b5sSYspob7oD", "whpk_C2FVsBQI", "whsk_AAAA", &short, &long]
        {
            assert!(Key::parse(bad).is_err(), "{bad}");
        }
    }
}
