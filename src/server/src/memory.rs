//! Answers to reads, kept in memory for a moment, compressed as they were sent: on a busy product page thousands of
//! shoppers ask for the same bytes.
//!
//! An answer is given again only while nothing was written by this process since it was begun, and for at most a second,
//! within which other processes' changes show. Browsers get 304 when they have it already.

use crate::app::App;
use crate::etag;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// Other processes' changes show after this.
const AGE: Duration = Duration::from_secs(1);
/// So many answers are kept; then the memory begins anew.
const ENTRIES: usize = 1_000;
/// Larger answers, in bytes, are made each time.
const LARGEST: usize = 256 * 1024;
/// Longer addresses, in bytes, are not kept.
const LONGEST: usize = 2_048;

/// The answers of a server.
#[derive(Default)]
pub struct Memory(Mutex<HashMap<Key, Arc<Kept>>>);

/// Address, and whether the client takes brotli and gzip.
type Key = (String, bool, bool);

struct Kept {
    version: u64,
    at: Instant,
    headers: HeaderMap,
    body: Bytes,
}

/// Answers from memory, or remembers the answer. Lies outside of the compression and inside of the limits.
pub async fn layer(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let address = request.uri().path_and_query().map(ToString::to_string).unwrap_or_default();
    // What a token opens is for nobody else.
    let secret = request.headers().contains_key(header::AUTHORIZATION);
    if request.method() != Method::GET || address.len() > LONGEST || secret {
        return next.run(request).await;
    }
    let key = (address, takes(request.headers(), "br"), takes(request.headers(), "gzip"));
    let condition = request.headers_mut().remove(header::IF_NONE_MATCH);
    // Read before the answer is made: what is written meanwhile makes it old at once.
    let version = *app.changed.borrow();
    if let Some(kept) = app.memory.find(&key, version) {
        return kept.answer(condition.as_ref());
    }
    let (parts, body) = next.run(request).await.into_parts();
    if parts.status != StatusCode::OK {
        return Response::from_parts(parts, body);
    }
    // A failing body of our own making would be a bug; the client then sees the connection end.
    let Ok(body) = to_bytes(body, usize::MAX).await else { return StatusCode::INTERNAL_SERVER_ERROR.into_response() };
    let kept = Arc::new(Kept { version, at: Instant::now(), headers: parts.headers, body });
    let answer = kept.answer(condition.as_ref());
    app.memory.keep(key, kept);
    answer
}

/// Whether a client takes an encoding (RFC 9110, 12.5.3): it is named, and not with a weight of 0.
pub fn takes(headers: &HeaderMap, encoding: &str) -> bool {
    let lists = headers.get_all(header::ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
    lists.flat_map(|list| list.split(',')).any(|one| {
        let mut parts = one.split(';').map(str::trim);
        let named = parts.next().is_some_and(|name| name.eq_ignore_ascii_case(encoding));
        named && !parts.any(|part| part.strip_prefix("q=").is_some_and(|q| q.trim_matches(['0', '.']).is_empty()))
    })
}

impl Memory {
    fn find(&self, key: &Key, version: u64) -> Option<Arc<Kept>> {
        let entries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        entries.get(key).filter(|kept| kept.version == version && kept.at.elapsed() < AGE).cloned()
    }

    fn keep(&self, key: Key, kept: Arc<Kept>) {
        if kept.body.len() > LARGEST {
            return;
        }
        let mut entries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if entries.len() >= ENTRIES {
            entries.clear();
        }
        entries.insert(key, kept);
    }
}

impl Kept {
    /// The answer, or 304 when the client has it.
    fn answer(&self, condition: Option<&HeaderValue>) -> Response {
        let same = self.headers.get(header::ETAG).is_some_and(|tag| etag::known(condition, tag));
        let mut response =
            if same { StatusCode::NOT_MODIFIED.into_response() } else { Body::from(self.body.clone()).into_response() };
        *response.headers_mut() = self.headers.clone();
        if same {
            response.headers_mut().remove(header::CONTENT_LENGTH);
            response.headers_mut().remove(header::CONTENT_ENCODING);
        }
        response
    }
}
