//! Answers that caches may keep: browsers ask again each time and get 304 from memory, shared caches keep 30 seconds,
//! so that what is hidden or erased is gone everywhere within that.

use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use sha2::{Digest, Sha256};

/// For fragments and public JSON.
const SHARED: HeaderValue = HeaderValue::from_static("public, max-age=0, must-revalidate, s-maxage=30");

/// An answer with its tag; `memory` gives 304 to clients that have it already.
pub fn cached(content_type: &'static str, body: String) -> Response {
    // Weak, since compression changes the bytes.
    let tag = format!("W/\"{}\"", hex::encode(&Sha256::digest(&body)[..10]));
    let mut response = body.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
    headers.insert(header::CACHE_CONTROL, SHARED);
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        headers.insert(header::ETAG, tag);
    }
    response
}

/// Whether a client that sent this `If-None-Match` has the answer with this tag (weak comparison, RFC 9110, 13.1.2).
pub fn known(condition: Option<&HeaderValue>, tag: &HeaderValue) -> bool {
    let opaque = |tag: &str| tag.trim().trim_start_matches("W/").to_owned();
    let (Some(Ok(condition)), Ok(tag)) = (condition.map(HeaderValue::to_str), tag.to_str()) else { return false };
    condition.trim() == "*" || condition.split(',').any(|one| opaque(one) == opaque(tag))
}

/// The same for a value as JSON.
pub fn cached_json<T: serde::Serialize>(value: &T) -> Response {
    // Plain data with string keys: serialising cannot fail.
    cached("application/json", serde_json::to_string(value).unwrap_or_default())
}
