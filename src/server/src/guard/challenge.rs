//! Proof of work, asked for on suspicion alone: a challenge in the format of ALTCHA, signed, for one shop, for some
//! minutes, and good for one review.
//!
//! Nobody is shown a riddle. What makes suspicious is the rate of an address, and many repeats of one text; never stars,
//! nor what a text says of the shop.

use crate::app::AppState;
use crate::secrets::digest;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use plaudit_model::ids::ShopKey;
use plaudit_model::time::Millis;
use plaudit_model::wire::Challenge;
use rand::RngExt;
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

const ALGORITHM: &str = "SHA-256";
/// The largest number that may be the answer. A slow phone tries so many in about a second; whoever floods a shop tries
/// half of them for each review.
pub const MOST: u32 = 60_000;
/// A challenge holds for so long: longer than any phone needs, and shorter than it pays to collect them.
const MINUTES: i64 = 10;
/// Longer solutions are none.
const SOLUTION_BYTES: usize = 2_000;

/// A solution, as base64 of JSON. Fields that others add, such as `took`, are passed over.
#[derive(serde::Deserialize)]
struct Solution {
    algorithm: String,
    challenge: String,
    number: u32,
    salt: String,
    signature: String,
}

/// A new challenge for posting to a shop.
pub fn new(app: &AppState, shop: &ShopKey) -> Challenge {
    let expires = app.clock.now().plus(MINUTES * Millis::MINUTE).0.div_euclid(1_000);
    // The sign at the end keeps digits of the number from passing for digits of the parameter.
    let salt = format!("{}?expires={expires}&", hex::encode(rand::rng().random::<[u8; 12]>()));
    let challenge = hash(&salt, rand::rng().random_range(0..=MOST));
    let signature = sign(app, shop, &challenge);
    Challenge { algorithm: ALGORITHM.to_owned(), challenge, maxnumber: MOST, salt, signature }
}

/// Whether a solution is right, of a challenge of ours for this shop that has not expired, and was not used before, here
/// or in another process; uses it up.
///
/// # Errors
/// When storage fails.
pub async fn solved(app: &AppState, shop: &ShopKey, solution: &str) -> Result<bool, plaudit_store::Error> {
    let now = app.clock.now();
    match right(app, shop, solution) {
        Some((challenge, expires)) if now < expires => app.store.spend_challenge(shop, &challenge, expires, now).await,
        _ => Ok(false),
    }
}

/// The challenge that a solution solves, and when it expires.
fn right(app: &AppState, shop: &ShopKey, solution: &str) -> Option<(String, Millis)> {
    let json = STANDARD.decode(Some(solution).filter(|text| text.len() <= SOLUTION_BYTES)?).ok()?;
    let Solution { algorithm, challenge, number, salt, signature } = serde_json::from_slice(&json).ok()?;
    let signed = sign(app, shop, &challenge);
    let ours = signed.as_bytes().ct_eq(signature.as_bytes());
    if algorithm != ALGORITHM || !bool::from(ours) || number > MOST || hash(&salt, number) != challenge {
        return None;
    }
    let expires: i64 = salt.split_once("?expires=")?.1.strip_suffix('&')?.parse().ok()?;
    Some((challenge, Millis(expires.checked_mul(1_000)?)))
}

fn hash(salt: &str, number: u32) -> String {
    hex::encode(Sha256::digest(format!("{salt}{number}")))
}

fn sign(app: &AppState, shop: &ShopKey, challenge: &str) -> String {
    let key = app.secrets.derive(&format!("challenge {shop}"));
    hex::encode(digest(key.as_bytes(), challenge.as_bytes()))
}
