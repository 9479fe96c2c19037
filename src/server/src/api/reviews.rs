//! Reviews of a product: list and post.

use crate::api::extract::{Path, Query};
use crate::app::App;
use crate::etag::cached_json;
use crate::guard::client_ip::ClientIp;
use crate::intake::{self, Arrival, Taken};
use crate::locale::Locale;
use crate::present::{self, PAGE, choose};
use crate::problem::Problem;
use axum::Json;
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{Extension, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use plaudit_model::page::{Cursor, Sort};
use plaudit_model::wire::{ReviewJson, ReviewsJson};
use plaudit_store::{ReviewRecord, Shop};
use std::sync::Arc;

/// Reviews on one page at most.
const MOST: usize = 100;

/// Reads `limit=`; without one a page has its usual length.
///
/// # Errors
/// 400 outside of its range.
pub(super) fn limit(text: Option<&str>, usual: usize) -> Result<usize, Problem> {
    match text {
        None => Ok(usual),
        Some(text) => match text.parse() {
            Ok(limit @ 1..=MOST) => Ok(limit),
            _ => Err(Problem::bad_request(format!("limit= takes 1 to {MOST}."))),
        },
    }
}

/// Reads `cursor=`.
///
/// # Errors
/// 400 when it is not one of ours.
pub(super) fn cursor(text: Option<&str>) -> Result<Option<Cursor>, Problem> {
    let refused = || Problem::bad_request("This cursor is not one of ours. Begin again without cursor=.");
    text.map(|text| Cursor::decode(text).ok_or_else(refused)).transpose()
}

/// Reviews as JSON, with their answers to the merchant's own questions.
async fn with_answers(app: &App, shop: &Shop, reviews: &[ReviewRecord]) -> Result<Vec<ReviewJson>, Problem> {
    let ids: Vec<&str> = reviews.iter().map(|review| review.id.as_str()).collect();
    let mut answers = app.store.answers(&shop.key, &ids).await?;
    let json = |review: &ReviewRecord| ReviewJson {
        answers: answers.remove(&review.id).unwrap_or_default(),
        ..present::review_json(app, shop, review)
    };
    Ok(reviews.iter().map(json).collect())
}

/// `GET /v1/shops/{shop}/products/{product}/reviews?limit=&cursor=&sort=`, and the parameters of a selection.
pub async fn list(
    State(app): State<App>,
    Extension(shop): Extension<Arc<Shop>>,
    Path((_, product)): Path<(String, String)>,
    Query(asked): Query<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    let product = super::product(&product)?;
    super::once(&asked)?;
    let get = |name: &str| super::value(&asked, name);
    let (limit, cursor) = (limit(get("limit"), PAGE)?, cursor(get("cursor"))?);
    let pairs = asked.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let locale = Locale::choose(get("lang"), &shop.language).written(shop.settings.formats);
    let wanted = choose::wanted(pairs, locale, Sort::Newest)?;
    let mut reviews = app.store.selected(&shop.key, Some(&product), &wanted, cursor.as_ref(), limit + 1).await?;
    let next_cursor = present::next_cursor(&mut reviews, limit, &wanted);
    Ok(cached_json(&ReviewsJson { reviews: with_answers(&app, &shop, &reviews).await?, next_cursor }))
}

/// `POST /v1/shops/{shop}/products/{product}/reviews`: `201` with the stored review and, once, its edit token;
/// the same again `200`, and nothing is doubled.
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
    let arrival = Arrival { ip, trap: false, can_prove: true };
    let (status, review, edit_token) = match intake::take(&app, &shop, &product, &new, arrival).await? {
        Taken::New(review, token) => (StatusCode::CREATED, review, Some(token)),
        Taken::Again(review) => (StatusCode::OK, review, None),
    };
    // As they are stored: sorted, and each once.
    let mut answers = new.answers;
    answers.sort();
    answers.dedup();
    let json = ReviewJson { edit_token, answers, ..present::review_json(&app, &shop, &review) };
    let mut response = (status, Json(json)).into_response();
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}
