//! Styles, icon and module of the inbox, built into the program. Their addresses carry a hash of their content.

use crate::inbox::BASE;
use crate::inbox::failure::Failure;
use axum::extract::{Path, RawQuery};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use sha2::{Digest, Sha256};
use std::sync::LazyLock;

struct File {
    name: &'static str,
    content_type: &'static str,
    body: &'static [u8],
}

macro_rules! file {
    ($name:literal, $content_type:literal) => {
        File {
            name: $name,
            content_type: $content_type,
            body: include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../www/inbox/", $name)),
        }
    };
}

static FILES: [File; 4] = [
    file!("inbox.css", "text/css; charset=utf-8"),
    file!("icon.svg", "image/svg+xml"),
    file!("live.mjs", "text/javascript; charset=utf-8"),
    file!("desk.mjs", "text/javascript; charset=utf-8"),
];

/// The first bytes of each file's SHA-256, hexadecimal.
static HASHES: LazyLock<[String; 4]> =
    LazyLock::new(|| FILES.each_ref().map(|file| hex::encode(&Sha256::digest(file.body)[..8])));

fn position(name: &str) -> Option<usize> {
    FILES.iter().position(|file| file.name == name)
}

/// The address of a file.
pub(super) fn address(name: &str) -> String {
    let hash = position(name).map_or("", |at| HASHES[at].as_str());
    format!("{BASE}/assets/{name}?{hash}")
}

/// One file. Under the present hash it may be kept for ever, otherwise it has to be asked for again.
pub(super) async fn file(Path(name): Path<String>, RawQuery(query): RawQuery) -> Result<Response, Failure> {
    let at = position(&name).ok_or(Failure::NotFound)?;
    let keep =
        if query.as_deref() == Some(HASHES[at].as_str()) { "public, max-age=31536000, immutable" } else { "no-cache" };
    let file = &FILES[at];
    Ok(([(header::CONTENT_TYPE, file.content_type), (header::CACHE_CONTROL, keep)], file.body).into_response())
}
