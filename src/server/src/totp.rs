//! The second factor: six digits of a clock and a secret that an app and the server share (RFC 6238), its square code, and
//! codes that stand in for it.

use anyhow::Context;
use plaudit_model::time::Millis;
use qrcodegen::{QrCode, QrCodeEcc};
use totp_rs::{Algorithm, Builder, Secret, Totp};

/// Seconds of a step, as every app has them.
const STEP: u64 = 30;
/// Steps before and after that are taken as well: clocks differ.
const SKEW: u16 = 1;
/// Bytes of a secret, as the RFC wants for SHA-1.
const BYTES: usize = 20;
/// How many recovery codes there are.
const CODES: usize = 8;

/// A secret that nobody knows yet.
pub fn new_secret() -> String {
    Secret::new_stack(rand::random::<[u8; BYTES]>()).to_base32()
}

fn totp(secret: &str, account: &str) -> anyhow::Result<Totp> {
    let secret = Secret::try_from_base32(secret).map_err(|_| anyhow::anyhow!("the secret is not base32"))?;
    let built = Builder::new()
        .with_algorithm(Algorithm::SHA1)
        .with_digits(6)
        .with_skew(SKEW)
        .with_step_duration(STEP)
        .with_secret(secret)
        .with_account_name(account.replace(':', " "))
        .with_issuer(Some("Plaudit"))
        .build();
    built.map_err(|error| anyhow::anyhow!("the second factor: {error}"))
}

/// The step of a code; `None` when it is not one of this moment.
///
/// # Errors
/// When the secret is none.
pub fn check(secret: &str, code: &str, now: Millis) -> anyhow::Result<Option<i64>> {
    let code: String = code.chars().filter(|sign| !sign.is_whitespace()).collect();
    let seconds = u64::try_from(now.0 / 1_000).unwrap_or(0);
    let step = totp(secret, "account")?.check(&code, seconds);
    Ok(step.and_then(|step| i64::try_from(step).ok()))
}

/// The code of a moment.
///
/// # Errors
/// When the secret is none.
pub fn code(secret: &str, now: Millis) -> anyhow::Result<String> {
    let seconds = u64::try_from(now.0 / 1_000).unwrap_or(0);
    Ok(totp(secret, "account")?.generate(seconds).to_string())
}

/// The path of a square code for an app, in units of its modules, and how many of them a side has.
///
/// # Errors
/// When the secret is none.
pub fn square(secret: &str, account: &str) -> anyhow::Result<(String, i32)> {
    let url = totp(secret, account)?.to_url().map_err(|error| anyhow::anyhow!("the second factor: {error}"))?;
    let code = QrCode::encode_text(&url, QrCodeEcc::Medium).context("the address is too long for a square code")?;
    let mut path = String::new();
    for y in 0..code.size() {
        for x in (0..code.size()).filter(|&x| code.get_module(x, y)) {
            path.push_str(&format!("M{x} {y}h1v1h-1z"));
        }
    }
    Ok((path, code.size()))
}

/// Codes that stand in for the second factor, each once: forty random bits, as `abcd-efgh`.
pub fn recovery_codes() -> Vec<String> {
    const SIGNS: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz023456789";
    let code = || {
        let signs: String =
            rand::random::<[u8; 8]>().iter().map(|byte| char::from(SIGNS[usize::from(byte % 32)])).collect();
        format!("{}-{}", &signs[..4], &signs[4..])
    };
    (0..CODES).map(|_| code()).collect()
}

/// A recovery code in its one spelling.
pub fn plain_code(code: &str) -> String {
    code.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The vectors of RFC 6238, appendix B, cut to six digits.
    #[test]
    fn d2_codes_are_those_of_the_standard() {
        let secret = Secret::new_stack(*b"12345678901234567890").to_base32();
        for (seconds, expected) in [(59, "287082"), (1_111_111_109, "081804"), (2_000_000_000, "279037")] {
            assert_eq!(code(&secret, Millis(seconds * 1_000)).unwrap(), expected);
            assert_eq!(check(&secret, expected, Millis(seconds * 1_000)).unwrap(), Some(seconds / 30));
        }
        let spaced = check(&secret, "287 082", Millis(59_000)).unwrap();
        assert_eq!(spaced, Some(1));
        assert_eq!(check(&secret, "287082", Millis(180_000)).unwrap(), None, "a minute later it is over");
        assert_eq!(check(&secret, "000000", Millis(59_000)).unwrap(), None);
    }

    #[test]
    fn d2_secrets_and_recovery_codes_differ() {
        assert_ne!(new_secret(), new_secret());
        let codes = recovery_codes();
        assert_eq!(codes.len(), CODES);
        assert!(codes.iter().all(|code| plain_code(code).len() == 8));
        let (path, side) = square(&new_secret(), "dana@shop.example").unwrap();
        assert!(side > 20 && path.starts_with('M'));
    }
}
