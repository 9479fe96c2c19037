//! Photos: uploading one, and the files of those that stand on a shop's pages.

use crate::api::extract::Path;
use crate::app::App;
use crate::guard::client_ip::ClientIp;
use crate::photos::UPLOAD;
use crate::problem::Problem;
use axum::Json;
use axum::body::{Bytes, to_bytes};
use axum::extract::{Extension, FromRequest, Multipart, Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use plaudit_model::ids::ShopKey;
use plaudit_model::photo::read_file_name;
use plaudit_store::Shop;
use std::sync::Arc;

/// What browsers may keep: a photo never changes under its name. Shared caches ask again, so that one which was hidden or
/// erased is gone there within half a minute.
const KEEP: &str = "public, max-age=604800, s-maxage=30, immutable";
/// Nothing in it runs, whatever a browser takes it for.
const CSP: &str = "default-src 'none'; sandbox";

/// `POST /v1/shops/{shop}/photos`: the bytes of a picture, or a form with one file in it.
pub async fn upload(
    State(app): State<App>,
    ClientIp(ip): ClientIp,
    Extension(shop): Extension<Arc<Shop>>,
    request: Request,
) -> Result<Response, Problem> {
    app.limits.photo(&shop.key, ip, app.clock.now())?;
    let bytes = body(request).await?;
    if bytes.is_empty() {
        return Err(Problem::bad_request("There is no picture in the request. Send the bytes of one as the body."));
    }
    let photo = app.photos.take(&app, &shop.key, bytes).await?;
    let mut response = (StatusCode::CREATED, Json(photo)).into_response();
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

/// The picture in a request, whatever type it says it is: the decoder looks at the bytes alone.
async fn body(request: Request) -> Result<Bytes, Problem> {
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    if !kind.starts_with("multipart/form-data") {
        return to_bytes(request.into_body(), UPLOAD).await.map_err(|_| too_large());
    }
    let mut form = Multipart::from_request(request, &()).await.map_err(|error| unread(error.status()))?;
    while let Some(field) = form.next_field().await.map_err(|error| unread(error.status()))? {
        if field.file_name().is_some() {
            return field.bytes().await.map_err(|error| unread(error.status()));
        }
    }
    Ok(Bytes::new())
}

fn unread(status: StatusCode) -> Problem {
    match status {
        StatusCode::PAYLOAD_TOO_LARGE => too_large(),
        _ => Problem::bad_request("The form breaks off or is none. Send the bytes of the picture as the body."),
    }
}

fn too_large() -> Problem {
    let detail = format!("A picture may have {} megabytes. Make it smaller and send it again.", UPLOAD / 1024 / 1024);
    Problem::new(StatusCode::PAYLOAD_TOO_LARGE, "The body is too large", detail)
}

/// `GET /photos/{shop}/{name}`: a file of a photo that stands on a page. Others are not there for anybody; the shop's
/// people see them in the inbox.
pub async fn file(
    State(app): State<App>,
    Path((shop, name)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let missing = || Problem::not_found("There is no such photo, or it is not shown.");
    let shop = ShopKey::parse(&shop).map_err(|_| missing())?;
    let (id, _) = read_file_name(&name).ok_or_else(missing)?;
    if !app.store.photo(&shop, &id).await?.is_some_and(|photo| photo.shown) {
        return Err(missing());
    }
    let tag = HeaderValue::from_str(&format!("\"{name}\"")).map_err(|_| missing())?;
    let mut response = if crate::etag::known(headers.get(header::IF_NONE_MATCH), &tag) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        jpeg(app.photos.file(&shop, &name).await?.ok_or_else(missing)?)
    };
    let out = response.headers_mut();
    out.insert(header::CACHE_CONTROL, HeaderValue::from_static(KEEP));
    out.insert(header::ETAG, tag);
    // Pages of every shop show it, also those that isolate themselves (COEP).
    out.insert("cross-origin-resource-policy", HeaderValue::from_static("cross-origin"));
    Ok(response)
}

/// A picture that can be nothing else.
pub fn jpeg(bytes: Bytes) -> Response {
    let mut response = bytes.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("image/jpeg"));
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(CSP));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    response
}
