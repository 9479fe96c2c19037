//! Secrets at rest: sealed with a key that is not in the database.
//!
//! XChaCha20-Poly1305 with a random nonce. The context (what a secret is for, and whose it is) is authenticated along,
//! so that a sealed text that is copied into another row or another shop does not open there.

mod key_file;

use crate::config::Config;
use anyhow::{Context, bail};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chacha20poly1305::aead::{Aead, Generate, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hmac::{Hmac, Mac};
use sha2::Sha256;
use std::fmt;
use std::path::Path;

/// Fewest characters of a key that is given as text.
pub const SECRET_KEY_CHARACTERS: usize = 16;

/// Says how what follows was sealed; another way gets another number.
const VERSION: &str = "v1.";
const NONCE_BYTES: usize = 24;

/// Seals and opens secrets.
#[derive(Clone)]
pub struct Secrets {
    cipher: XChaCha20Poly1305,
    /// Of its own: one key does one thing.
    deriving: [u8; 32],
}

/// A sealed text did not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "a stored secret does not open with this key; start with the PLAUDIT_SECRET_KEY or the key file that it was stored \
     with, or enter the secret again"
)]
pub struct SealedError;

impl Secrets {
    /// With the key of the settings: their text, or else their file, which is made if there is none.
    ///
    /// # Errors
    /// When the text is too short, or the file can be neither read nor made; the message says what to do.
    pub fn load(config: &Config) -> anyhow::Result<Secrets> {
        match &config.secret_key {
            Some(text) => Secrets::from_text(text),
            None => Secrets::from_file(&config.secret_key_file),
        }
    }

    /// With a key derived from a text. It should be random: deriving makes a text fit, not stronger.
    ///
    /// # Errors
    /// When it has fewer than [`SECRET_KEY_CHARACTERS`] characters.
    pub fn from_text(text: &str) -> anyhow::Result<Secrets> {
        if text.chars().count() < SECRET_KEY_CHARACTERS {
            bail!(
                "PLAUDIT_SECRET_KEY has fewer than {SECRET_KEY_CHARACTERS} characters; make one with: openssl rand -hex 32"
            );
        }
        Secrets::from_bytes(&digest(b"plaudit secret key v1", text.as_bytes()))
    }

    /// With the key in a file, which is made with a random one if there is none.
    ///
    /// # Errors
    /// When it cannot be read or made, or holds something else.
    pub fn from_file(path: &Path) -> anyhow::Result<Secrets> {
        Secrets::from_bytes(&key_file::read_or_make(path)?)
    }

    fn from_bytes(key: &[u8]) -> anyhow::Result<Secrets> {
        let cipher = XChaCha20Poly1305::new_from_slice(key).ok().context("a key has 32 bytes")?;
        Ok(Secrets { cipher, deriving: digest(key, b"plaudit derive v1") })
    }

    /// A password of 20 letters, digits, `-` and `_` that only this key gives: the same at every start, so that it need
    /// not be stored.
    pub fn derive(&self, purpose: &str) -> String {
        URL_SAFE_NO_PAD.encode(&digest(&self.deriving, purpose.as_bytes())[..15])
    }

    /// Seals a text. `context` says what it is for, such as `webhook demo`; it opens with the same only.
    pub fn seal(&self, context: &str, plain: &str) -> String {
        let nonce = XNonce::generate();
        let payload = Payload { msg: plain.as_bytes(), aad: context.as_bytes() };
        let sealed = self.cipher.encrypt(&nonce, payload).expect("only texts of 256 GB and more are refused");
        format!("{VERSION}{}", URL_SAFE_NO_PAD.encode([&nonce[..], &sealed].concat()))
    }

    /// Opens what [`Secrets::seal`] gave for the same context.
    ///
    /// # Errors
    /// When key or context are others, or the text was changed.
    pub fn open(&self, context: &str, sealed: &str) -> Result<String, SealedError> {
        let bytes =
            sealed.strip_prefix(VERSION).and_then(|text| URL_SAFE_NO_PAD.decode(text).ok()).ok_or(SealedError)?;
        let (nonce, sealed) = bytes.split_at_checked(NONCE_BYTES).ok_or(SealedError)?;
        let nonce = XNonce::try_from(nonce).map_err(|_| SealedError)?;
        let payload = Payload { msg: sealed, aad: context.as_bytes() };
        let plain = self.cipher.decrypt(&nonce, payload).map_err(|_| SealedError)?;
        String::from_utf8(plain).map_err(|_| SealedError)
    }
}

impl fmt::Debug for Secrets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secrets(***)")
    }
}

/// HMAC-SHA256 of `data`.
pub(crate) fn digest(key: &[u8], data: &[u8]) -> [u8; 32] {
    // HMAC takes keys of any length; the type says otherwise.
    let mut mac = <Hmac<Sha256> as hmac::KeyInit>::new_from_slice(key).expect("HMAC takes keys of any length");
    mac.update(data);
    mac.finalize().into_bytes().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "a text of more than 16 characters";

    #[test]
    fn what_is_sealed_opens_again() {
        let secrets = Secrets::from_text(TEXT).unwrap();
        for plain in ["", "whsec_MfKQ9r8GKYqwTwjUPD8ILPZIo2LaLw==", "пароль"] {
            let sealed = secrets.seal("webhook demo", plain);
            assert!(sealed.starts_with("v1.") && (plain.is_empty() || !sealed.contains(plain)), "{sealed}");
            assert_eq!(Secrets::from_text(TEXT).unwrap().open("webhook demo", &sealed).unwrap(), plain);
        }
        assert_ne!(secrets.seal("c", "same"), secrets.seal("c", "same"), "each has a nonce of its own");
    }

    #[test]
    fn g7_nothing_else_opens_it() {
        let secrets = Secrets::from_text(TEXT).unwrap();
        let sealed = secrets.seal("webhook demo", "secret");
        assert_eq!(secrets.open("webhook other", &sealed), Err(SealedError), "another shop");
        let other = Secrets::from_text("another text of 16 characters").unwrap();
        assert_eq!(other.open("webhook demo", &sealed), Err(SealedError), "another key");
        for at in 3..sealed.len() {
            let mut changed = sealed.clone().into_bytes();
            changed[at] = if changed[at] == b'A' { b'B' } else { b'A' };
            let changed = String::from_utf8(changed).unwrap();
            assert_eq!(secrets.open("webhook demo", &changed), Err(SealedError), "changed at {at}");
        }
        for nothing in ["", "v1.", "v1.AAAA", "v2.AAAA", "secret", &sealed[3..]] {
            assert_eq!(secrets.open("webhook demo", nothing), Err(SealedError), "{nothing}");
        }
    }

    #[test]
    fn derived_passwords_are_stable_and_differ_by_purpose_and_key() {
        let password = Secrets::from_text(TEXT).unwrap().derive("demo login");
        assert_eq!(password.len(), 20);
        assert_eq!(Secrets::from_text(TEXT).unwrap().derive("demo login"), password);
        assert_ne!(Secrets::from_text(TEXT).unwrap().derive("another"), password);
        assert_ne!(Secrets::from_text("another text of 16 characters").unwrap().derive("demo login"), password);
    }

    #[test]
    fn short_keys_are_refused_and_none_is_printed() {
        let error = Secrets::from_text("fifteen letters").unwrap_err().to_string();
        assert!(error.contains("PLAUDIT_SECRET_KEY") && !error.contains("fifteen"), "{error}");
        assert!(Secrets::from_text("ключ из16знаков!").is_ok(), "characters count, not bytes");
        assert_eq!(format!("{:?}", Secrets::from_text(TEXT).unwrap()), "Secrets(***)");
    }
}
