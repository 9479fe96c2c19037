//! What readers say about a review: that it helped, or that somebody should look at it.

use crate::api::extract::Path;
use crate::app::App;
use crate::guard::client_ip::ClientIp;
use crate::problem::Problem;
use crate::visitor;
use axum::Json;
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{Extension, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use plaudit_model::ids::ReviewId;
use plaudit_model::publication::HideReason;
use plaudit_model::review::{FieldError, FieldFault};
use plaudit_store::{Shop, Voice, Votable, Voted};
use rand::RngExt;
use sha2::{Digest, Sha256};
use std::net::IpAddr;
use std::sync::Arc;

/// How many votes stand, and what undoes the one that was given.
#[derive(serde::Serialize)]
pub struct VoteJson {
    helpful: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    token: Option<String>,
}

/// `POST /v1/shops/{shop}/reviews/{review}/votes`: `201` with the token that takes the vote back; `200` without one where
/// this visitor's vote of today stands already.
pub async fn vote(
    State(app): State<App>,
    ClientIp(ip): ClientIp,
    Extension(shop): Extension<Arc<Shop>>,
    Path((_, review)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let review = super::review(&review)?;
    let (status, json) = count(&app, &shop, ip, &review).await?;
    Ok((status, Json(json)).into_response())
}

/// Counts a vote for a published review.
///
/// # Errors
/// 404 where there is none, 429 after too many.
pub async fn count(app: &App, shop: &Shop, ip: IpAddr, review: &ReviewId) -> Result<(StatusCode, VoteJson), Problem> {
    let now = app.clock.now();
    app.limits.voice(ip, now)?;
    let visitor = visitor::hash(app, ip, now).await?;
    let token = URL_SAFE_NO_PAD.encode(rand::rng().random::<[u8; 16]>());
    let voice = Voice { target: review.as_str(), visitor: &visitor, now };
    let voted = app.store.vote(&shop.key, Votable::Review, voice, &hash(&token)).await?;
    match voted {
        Voted::Counted(helpful) => Ok((StatusCode::CREATED, VoteJson { helpful, token: Some(token) })),
        Voted::Stands(helpful) => Ok((StatusCode::OK, VoteJson { helpful, token: None })),
        Voted::NotFound => Err(Problem::not_found("There is no such review.")),
    }
}

/// `DELETE /v1/shops/{shop}/reviews/{review}/votes/{token}`.
pub async fn unvote(
    State(app): State<App>,
    ClientIp(ip): ClientIp,
    Extension(shop): Extension<Arc<Shop>>,
    Path((_, review, token)): Path<(String, String, String)>,
) -> Result<Response, Problem> {
    let review = super::review(&review)?;
    app.limits.voice(ip, app.clock.now())?;
    match app.store.unvote(&shop.key, Votable::Review, review.as_str(), &hash(&token)).await? {
        Some(helpful) => Ok(Json(VoteJson { helpful, token: None }).into_response()),
        None => Err(Problem::not_found("No vote has this token; it was taken back already.")),
    }
}

fn hash(token: &str) -> String {
    hex::encode(Sha256::digest(token))
}

/// Why somebody should look at a review: one of the closed list of reasons for which a review may be hidden.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Report {
    reason: String,
}

/// `POST /v1/shops/{shop}/reviews/{review}/reports`: `202`; a person looks at it, and nothing is hidden by it.
pub async fn report(
    State(app): State<App>,
    ClientIp(ip): ClientIp,
    Extension(shop): Extension<Arc<Shop>>,
    Path((_, review)): Path<(String, String)>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response, Problem> {
    let review = super::review(&review)?;
    let body = super::json_body(&headers, body)?;
    let report: Report = serde_json::from_slice(&body)
        .map_err(|_| Problem::bad_request("The body must be one JSON object with the field reason."))?;
    keep(&app, &shop, ip, &review, &report.reason).await?;
    Ok(StatusCode::ACCEPTED.into_response())
}

/// Keeps a report for the shop's people.
///
/// # Errors
/// 422 for another reason than those of the list, 404 where there is no such review, 429 after too many.
pub async fn keep(app: &App, shop: &Shop, ip: IpAddr, review: &ReviewId, reason: &str) -> Result<(), Problem> {
    let now = app.clock.now();
    app.limits.voice(ip, now)?;
    let reason = HideReason::from_code(reason)
        .ok_or_else(|| Problem::fields(vec![FieldError::new("reason", FieldFault::Invalid)]))?;
    let visitor = visitor::hash(app, ip, now).await?;
    let voice = Voice { target: review.as_str(), visitor: &visitor, now };
    if !app.store.report(&shop.key, review, voice, reason).await? {
        return Err(Problem::not_found("There is no such review."));
    }
    app.announce();
    Ok(())
}
