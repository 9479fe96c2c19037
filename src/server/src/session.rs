//! Passwords, tokens and the cookie of the inbox.
//!
//! The cookie holds 32 random bytes; the database holds their hash alone, so that a stolen copy of it signs nobody in.

use anyhow::ensure;
use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use axum::http::{HeaderMap, HeaderValue, header};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use plaudit_model::time::Millis;
use sha2::{Digest, Sha256};
use std::sync::OnceLock;

/// Name of the cookie. The prefix makes browsers refuse it unless it is `Secure`, for `/`, and of this very host.
pub const COOKIE: &str = "__Host-plaudit";
/// How long a session lasts, in milliseconds.
pub const LIFETIME: i64 = 14 * Millis::DAY;
/// Fewest characters of a password.
pub const PASSWORD_MIN: usize = 10;
/// Most characters of a password.
pub const PASSWORD_MAX: usize = 200;

/// A secret that cannot be guessed: 32 random bytes, base64url.
pub fn random_token() -> String {
    URL_SAFE_NO_PAD.encode(rand::random::<[u8; 32]>())
}

/// What is stored of a token: its SHA-256, hexadecimal. A plain hash is enough for 256 random bits.
pub fn token_hash(token: &str) -> String {
    hex::encode(Sha256::digest(token.as_bytes()))
}

/// Hashes a password for storage: Argon2id with the parameters of its RFC 9106 profile for little memory (19 MiB), as a
/// PHC string. Takes tens of milliseconds.
///
/// # Errors
/// When it has fewer than 10 or more than 200 characters, or the machine gives no random salt.
pub fn hash_password(password: &str) -> anyhow::Result<String> {
    let chars = password.chars().count();
    ensure!(
        (PASSWORD_MIN..=PASSWORD_MAX).contains(&chars),
        "a password has {PASSWORD_MIN} to {PASSWORD_MAX} characters, this one has {chars}"
    );
    let hash = Argon2::default().hash_password(password.as_bytes());
    Ok(hash.map_err(|error| anyhow::anyhow!("the password cannot be hashed: {error}"))?.to_string())
}

/// Whether a password is the one of a hash. Without a hash (an unknown address) it takes the same time and says no, so
/// that nobody learns by the clock who has an account.
pub fn verify_password(password: &str, hash: Option<&str>) -> bool {
    static NOBODY: OnceLock<String> = OnceLock::new();
    let nobody = || NOBODY.get_or_init(|| hash_password(&random_token()).unwrap_or_default()).as_str();
    // One that is too long was never stored; the work on it is bounded by not doing it.
    let (password, possible) = if password.chars().count() > PASSWORD_MAX { ("", false) } else { (password, true) };
    let Ok(parsed) = PasswordHash::new(hash.unwrap_or_else(nobody)) else { return false };
    let same = Argon2::default().verify_password(password.as_bytes(), &parsed).is_ok();
    same && possible && hash.is_some()
}

/// The cookie that begins a session.
pub fn cookie(token: &str) -> Option<HeaderValue> {
    let age = LIFETIME / 1_000;
    HeaderValue::from_str(&format!("{COOKIE}={token}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age={age}")).ok()
}

/// The cookie that ends one.
pub fn no_cookie() -> Option<HeaderValue> {
    HeaderValue::from_str(&format!("{COOKIE}=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0")).ok()
}

/// The session token of a request. HTTP/2 may split cookies over several headers.
pub fn token_of(headers: &HeaderMap) -> Option<&str> {
    let cookies = headers.get_all(header::COOKIE).into_iter().filter_map(|header| header.to_str().ok());
    cookies.flat_map(|header| header.split(';')).find_map(|pair| {
        let (name, value) = pair.trim().split_once('=')?;
        (name == COOKIE && !value.is_empty()).then_some(value)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passwords() {
        let hash = hash_password("correct horse").unwrap();
        assert!(hash.starts_with("$argon2id$v=19$"));
        assert!(verify_password("correct horse", Some(&hash)));
        for (wrong, hash) in [("Correct horse", Some(hash.as_str())), ("", Some(&hash)), ("correct horse", None)] {
            assert!(!verify_password(wrong, hash), "{wrong}");
        }
        assert!(!verify_password("correct horse", Some("not a hash")));
        for bad in ["short", &"x".repeat(201)] {
            assert!(hash_password(bad).is_err(), "{bad}");
        }
        assert!(hash_password("десять зна").is_ok());
    }

    #[test]
    fn tokens_are_long_and_differ() {
        let (one, two) = (random_token(), random_token());
        assert_eq!((one.len(), token_hash(&one).len()), (43, 64));
        assert_ne!(one, two);
    }

    #[test]
    fn the_cookie_is_found_among_others() {
        let mut headers = HeaderMap::new();
        headers.append(header::COOKIE, HeaderValue::from_static("a=b; plaudit=x"));
        assert_eq!(token_of(&headers), None);
        headers.append(header::COOKIE, HeaderValue::from_static("c=d; __Host-plaudit=secret"));
        assert_eq!(token_of(&headers), Some("secret"));
    }
}
