//! Answers that caches may keep: browsers ask again each time and get 304 from memory, shared caches keep 30 seconds,
//! so that what is hidden or erased is gone everywhere within that.

use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use sha2::{Digest, Sha256};

/// For fragments and public JSON.
const SHARED: HeaderValue = HeaderValue::from_static("public, max-age=0, must-revalidate, s-maxage=30");

/// Answers with a body, or with 304 when the client has it already.
pub fn cached(request: &HeaderMap, content_type: &'static str, body: String) -> Response {
    // Weak, since compression changes the bytes.
    let tag = format!("W/\"{}\"", hex::encode(&Sha256::digest(&body)[..10]));
    let known = request.get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    let same = known.is_some_and(|known| known.split(',').any(|one| one.trim() == tag || one.trim() == "*"));
    let mut response = if same { StatusCode::NOT_MODIFIED.into_response() } else { body.into_response() };
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
    headers.insert(header::CACHE_CONTROL, SHARED);
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        headers.insert(header::ETAG, tag);
    }
    response
}

/// The same for a value as JSON.
pub fn cached_json<T: serde::Serialize>(request: &HeaderMap, value: &T) -> Response {
    // Plain data with string keys: serialising cannot fail.
    cached(request, "application/json", serde_json::to_string(value).unwrap_or_default())
}
