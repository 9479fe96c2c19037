//! Words for the shop alone: posted here, and read nowhere but in the inbox.

use crate::api::extract::Path;
use crate::app::App;
use crate::guard::client_ip::ClientIp;
use crate::intake;
use crate::private;
use crate::problem::Problem;
use axum::Json;
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{Extension, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use plaudit_model::wire::PrivateJson;
use plaudit_store::Shop;
use std::sync::Arc;

/// `POST /v1/shops/{shop}/products/{product}/messages`: `201` with the id and nothing else; the same again `200`.
pub async fn post(
    State(app): State<App>,
    ClientIp(ip): ClientIp,
    Extension(shop): Extension<Arc<Shop>>,
    Path((_, product)): Path<(String, String)>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response, Problem> {
    app.limits.post(&shop.key, ip, app.clock.now())?;
    let product = super::product(&product)?;
    let body = super::json_body(&headers, body)?;
    let new = intake::parse(&body)?;
    let (id, stored) = private::take(&app, &shop, &product, &new, false).await?;
    let status = if stored { StatusCode::CREATED } else { StatusCode::OK };
    let mut response = (status, Json(PrivateJson { id: id.into() })).into_response();
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}
