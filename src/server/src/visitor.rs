//! Who votes: a hash of the network address with a salt that lives a day and is the same in every process. Tomorrow
//! nobody can tell any more whose it was.

use crate::app::AppState;
use plaudit_model::time::Millis;
use rand::RngExt;
use sha2::{Digest, Sha256};
use std::net::IpAddr;
use std::sync::Mutex;

/// The salt of the day, once it was asked for.
#[derive(Default)]
pub struct DaySalt(Mutex<Option<(i64, String)>>);

/// The hash of a visitor for today.
///
/// # Errors
/// When storage fails.
pub async fn hash(app: &AppState, ip: IpAddr, now: Millis) -> plaudit_store::Result<String> {
    let day = now.0.div_euclid(Millis::DAY);
    let known = app.day_salt.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner).clone();
    let salt = match known {
        Some((of, salt)) if of == day => salt,
        _ => {
            let fresh = hex::encode(rand::rng().random::<[u8; 32]>());
            let salt = app.store.day_salt(day, &fresh).await?;
            *app.day_salt.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = Some((day, salt.clone()));
            salt
        }
    };
    let mut hasher = Sha256::new();
    hasher.update(salt.as_bytes());
    // An IPv6 customer owns a /64, so that is what counts.
    match ip {
        IpAddr::V4(ip) => hasher.update(ip.octets()),
        IpAddr::V6(ip) => hasher.update(&ip.octets()[..8]),
    }
    Ok(hex::encode(&hasher.finalize()[..16]))
}
