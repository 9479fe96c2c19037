//! Purchase tokens: proof, signed by the shop, that somebody bought a product.
//!
//! A JSON Web Token (RFC 7519) signed with HMAC-SHA256 (`HS256`), which every platform has a library for. Claims: `product`
//! (the id on our pages), `order` (the shop's number of it, or anything that is the same for one purchase), `exp` (seconds
//! since 1970). The key is derived for one shop, and the shop's people read it with `plaudit shop purchase-key`. Only a hash
//! of order and product is ever stored.

use crate::app::AppState;
use crate::secrets::{Secrets, digest};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use plaudit_model::ids::{ProductId, ShopKey};
use plaudit_model::time::Millis;
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

/// Longer tokens are none.
const BYTES: usize = 1_000;

/// The only kind of signature that is taken, whatever a token says of itself.
#[derive(serde::Deserialize)]
struct Header {
    alg: String,
}

#[derive(serde::Deserialize)]
struct Claims {
    product: String,
    order: String,
    exp: i64,
}

/// The key that a shop signs with: text, to be used as its bytes are.
pub fn key(secrets: &Secrets, shop: &ShopKey) -> String {
    secrets.derive(&format!("purchase {shop}"))
}

/// The hash of the purchase that a token proves: of this product, in this shop, and not expired. `None` when it proves
/// nothing.
pub fn proven(app: &AppState, shop: &ShopKey, product: &ProductId, token: &str) -> Option<String> {
    let claims = signed(&key(&app.secrets, shop), Some(token).filter(|token| token.len() <= BYTES)?)?;
    let expires = Millis(claims.exp.checked_mul(1_000)?);
    let fits = claims.product == product.as_str() && !claims.order.is_empty() && app.clock.now() < expires;
    fits.then(|| hex::encode(Sha256::digest(format!("{shop} {product} {}", claims.order))))
}

/// What a token says, if the key signed it.
fn signed(key: &str, token: &str) -> Option<Claims> {
    let (text, signature) = token.rsplit_once('.')?;
    let (header, claims) = text.split_once('.')?;
    let part = |text: &str| URL_SAFE_NO_PAD.decode(text).ok();
    let right = digest(key.as_bytes(), text.as_bytes());
    if !bool::from(right.as_slice().ct_eq(&part(signature)?)) {
        return None;
    }
    let header: Header = serde_json::from_slice(&part(header)?).ok()?;
    (header.alg == "HS256").then_some(())?;
    serde_json::from_slice(&part(claims)?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A token as a library makes it.
    fn token(key: &str, header: &str, claims: &str) -> String {
        let text = format!("{}.{}", URL_SAFE_NO_PAD.encode(header), URL_SAFE_NO_PAD.encode(claims));
        format!("{text}.{}", URL_SAFE_NO_PAD.encode(digest(key.as_bytes(), text.as_bytes())))
    }

    #[test]
    fn b2_a_token_counts_with_its_own_key_and_kind_alone() {
        let (header, claims) = (r#"{"alg":"HS256","typ":"JWT"}"#, r#"{"product":"mug","order":"7","exp":1}"#);
        let good = token("key", header, claims);
        assert_eq!(signed("key", &good).unwrap().order, "7");
        assert!(signed("other", &good).is_none());
        assert!(signed("key", &token("key", r#"{"alg":"none"}"#, claims)).is_none());
        assert!(signed("key", &token("key", header, r#"{"product":"mug"}"#)).is_none());
        let unsigned = good.rsplit_once('.').unwrap().0;
        for bad in ["", ".", "..", "a.b.c", unsigned, &format!("{unsigned}."), &format!("{good}A")] {
            assert!(signed("key", bad).is_none(), "{bad}");
        }
    }

    /// Made with Python: `hmac.new(b"key", text, sha256)` over the two parts in base64url.
    #[test]
    fn b2_a_token_that_another_program_made_is_read() {
        let theirs = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJwcm9kdWN0IjoibXVnIiwib3JkZXIiOiI3IiwiZXhwIjo0MTAyNDQ0ODAwfQ.1FhN8RMp_N4bVsYNsdSrdX135d7mWXhklx4YgxxzWa4";
        assert_eq!(signed("key", theirs).unwrap().exp, 4_102_444_800);
    }
}
