//! Buyers' answers to questions.

use crate::api::extract::Path;
use crate::app::App;
use crate::guard::client_ip::ClientIp;
use crate::intake;
use crate::present::questions::reply_json;
use crate::problem::Problem;
use crate::reply;
use axum::Json;
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{Extension, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use plaudit_store::Shop;
use std::sync::Arc;

/// `POST /v1/shops/{shop}/questions/{question}/replies`: `201` with the stored answer; the same again `200`.
pub async fn post(
    State(app): State<App>,
    ClientIp(ip): ClientIp,
    Extension(shop): Extension<Arc<Shop>>,
    Path((_, question)): Path<(String, String)>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response, Problem> {
    app.limits.post(&shop.key, ip, app.clock.now())?;
    let question = super::question(&question)?;
    let body = super::json_body(&headers, body)?;
    let new = intake::parse(&body)?;
    let (reply, stored) = reply::take(&app, &shop, &question, &new).await?;
    let status = if stored { StatusCode::CREATED } else { StatusCode::OK };
    let mut response = (status, Json(reply_json(&reply))).into_response();
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}
