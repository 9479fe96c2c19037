//! What readers say about a review, a question or an answer: that it helped, or that somebody should look at it.

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
use plaudit_model::conversation::Kind;
use plaudit_model::ids::{PhotoId, ReviewId};
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

/// `POST /v1/shops/{shop}/reviews/{review}/votes`, and the same of `questions` and `replies`: `201` with the token that
/// takes the vote back; `200` without one where this visitor's vote of today stands already.
pub async fn vote(
    State(app): State<App>,
    ClientIp(ip): ClientIp,
    Extension(shop): Extension<Arc<Shop>>,
    Extension(what): Extension<Votable>,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let (status, json) = count(&app, &shop, ip, what, &target(&id)?).await?;
    Ok((status, Json(json)).into_response())
}

/// Counts a vote for something published.
///
/// # Errors
/// 404 where there is none, 429 after too many.
pub async fn count(
    app: &App,
    shop: &Shop,
    ip: IpAddr,
    what: Votable,
    id: &ReviewId,
) -> Result<(StatusCode, VoteJson), Problem> {
    let now = app.clock.now();
    app.limits.voice(ip, now)?;
    let visitor = visitor::hash(app, ip, now).await?;
    let token = URL_SAFE_NO_PAD.encode(rand::rng().random::<[u8; 16]>());
    let voice = Voice { target: id.as_str(), visitor: &visitor, now };
    let voted = app.store.vote(&shop.key, what, voice, &hash(&token)).await?;
    match voted {
        Voted::Counted(helpful) => Ok((StatusCode::CREATED, VoteJson { helpful, token: Some(token) })),
        Voted::Stands(helpful) => Ok((StatusCode::OK, VoteJson { helpful, token: None })),
        Voted::NotFound => Err(missing()),
    }
}

/// `DELETE /v1/shops/{shop}/reviews/{review}/votes/{token}`, and the same of `questions` and `replies`.
pub async fn unvote(
    State(app): State<App>,
    ClientIp(ip): ClientIp,
    Extension(shop): Extension<Arc<Shop>>,
    Extension(what): Extension<Votable>,
    Path((_, id, token)): Path<(String, String, String)>,
) -> Result<Response, Problem> {
    let id = target(&id)?;
    app.limits.voice(ip, app.clock.now())?;
    match app.store.unvote(&shop.key, what, id.as_str(), &hash(&token)).await? {
        Some(helpful) => Ok(Json(VoteJson { helpful, token: None }).into_response()),
        None => Err(Problem::not_found("No vote has this token; it was taken back already.")),
    }
}

fn missing() -> Problem {
    Problem::not_found("Nothing that is shown has this id.")
}

/// Reads the id of what is spoken of.
fn target(text: &str) -> Result<ReviewId, Problem> {
    ReviewId::parse(text).map_err(|_| missing())
}

fn hash(token: &str) -> String {
    hex::encode(Sha256::digest(token))
}

/// Why somebody should look at it: one of the closed list of reasons for which anything may be hidden.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Report {
    reason: String,
    /// One photo of the review, where that alone is meant.
    #[serde(default)]
    photo: Option<String>,
}

/// `POST /v1/shops/{shop}/reviews/{review}/reports`, and the same of `questions`: `202`; a person looks at it, and nothing is hidden by it.
pub async fn report(
    State(app): State<App>,
    ClientIp(ip): ClientIp,
    Extension(shop): Extension<Arc<Shop>>,
    Extension(what): Extension<Kind>,
    Path((_, id)): Path<(String, String)>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response, Problem> {
    let id = target(&id)?;
    let body = super::json_body(&headers, body)?;
    let report: Report = serde_json::from_slice(&body).map_err(|_| {
        Problem::bad_request("The body must be one JSON object with the field reason, and of a review perhaps photo.")
    })?;
    keep(&app, &shop, ip, (what, &id, report.photo.as_deref()), &report.reason).await?;
    Ok(StatusCode::ACCEPTED.into_response())
}

/// Keeps a report for the shop's people: of a review, of one photo of it, or of a question.
///
/// # Errors
/// 422 for another reason than those of the list, 404 where nothing shown has this id, 429 after too many.
pub async fn keep(
    app: &App,
    shop: &Shop,
    ip: IpAddr,
    (what, id, photo): (Kind, &ReviewId, Option<&str>),
    reason: &str,
) -> Result<(), Problem> {
    let now = app.clock.now();
    app.limits.voice(ip, now)?;
    let reason = HideReason::from_code(reason)
        .ok_or_else(|| Problem::fields(vec![FieldError::new("reason", FieldFault::Invalid)]))?;
    let visitor = visitor::hash(app, ip, now).await?;
    let voice = Voice { target: id.as_str(), visitor: &visitor, now };
    let known = match photo.map(PhotoId::parse).transpose().map_err(|_| missing())? {
        Some(photo) => app.store.report_photo(&shop.key, id, &photo, voice, reason).await?,
        None => app.store.report(&shop.key, what, voice, reason).await?,
    };
    if !known {
        return Err(missing());
    }
    app.announce();
    Ok(())
}
