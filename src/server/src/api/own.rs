//! What the author of a review may do with the edit token: `Authorization: Bearer TOKEN`.

use crate::api::extract::{Path, Query};
use crate::api::photos::jpeg;
use crate::app::App;
use crate::fragment::render;
use crate::guard::client_ip::ClientIp;
use crate::intake;
use crate::locale::Locale;
use crate::present::{self, Place};
use crate::problem::Problem;
use crate::talk::link;
use axum::Json;
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{Extension, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use leptos::prelude::*;
use plaudit_model::ids::{ProductId, ReviewId};
use plaudit_model::photo::{file_name, widths};
use plaudit_store::{Appealed, OwnReview, Shop};
use plaudit_view::own::Own;
use sha2::{Digest, Sha256};
use std::sync::Arc;
use subtle::ConstantTimeEq;

/// `?lang=`, and `as=html` for the author's card.
#[derive(serde::Deserialize)]
pub struct Asked {
    lang: Option<String>,
    #[serde(rename = "as")]
    form: Option<String>,
}

/// `GET /v1/shops/{shop}/reviews/{review}`: in whatever state, with the words as they were sent.
pub async fn get(
    State(app): State<App>,
    Extension(shop): Extension<Arc<Shop>>,
    Path((_, review)): Path<(String, String)>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let own = of_author(&app, &shop, &super::review(&review)?, bearer(&headers)).await?;
    if asked.form.as_deref() == Some("html") {
        let locale = Locale::choose(asked.lang.as_deref(), &shop.language);
        let product = ProductId::parse(&own.review.product).ok();
        let place = Place::elsewhere(&app, locale, &shop, product.as_ref());
        let (mut card, labels) = (place.own(&own, bearer(&headers)).await?, locale.labels());
        place.put_answers(std::slice::from_mut(&mut card.review)).await?;
        let html = render(move || view! { <div data-region="mine"><Own own=card labels /></div> });
        return Ok(private(Html(html).into_response()));
    }
    let (title, body) = present::own::words(&own);
    let mut json = present::review_json(&app, &shop, &own.review);
    (json.title, json.body) = (title, body);
    json.answers = app.store.answers(&shop.key, &[&json.id]).await?.remove(&json.id).unwrap_or_default();
    Ok(private(Json(json).into_response()))
}

/// `PUT /v1/shops/{shop}/reviews/{review}`: the same fields as when it was posted; what is shown is decided anew. Without
/// `photos` its photos stay.
pub async fn put(
    State(app): State<App>,
    ClientIp(ip): ClientIp,
    Extension(shop): Extension<Arc<Shop>>,
    Path((_, review)): Path<(String, String)>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response, Problem> {
    let review = super::review(&review)?;
    app.limits.post(&shop.key, ip, app.clock.now())?;
    let own = of_author(&app, &shop, &review, bearer(&headers)).await?;
    let new = intake::parse(&super::json_body(&headers, body)?)?;
    let stored = intake::edit(&app, &shop, &own, &new, false).await?;
    Ok(private(Json(present::review_json(&app, &shop, &stored)).into_response()))
}

/// `GET /v1/shops/{shop}/reviews/{review}/photos/{photo}`: a small JPEG of one of its photos. Its author sees it whether or
/// not the review is shown.
pub async fn photo(
    State(app): State<App>,
    Extension(shop): Extension<Arc<Shop>>,
    Path((_, review, photo)): Path<(String, String, String)>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let own = of_author(&app, &shop, &super::review(&review)?, bearer(&headers)).await?;
    small(&app, &shop, &own, &photo).await
}

/// The smallest file of a photo of a review, for nobody but the author.
///
/// # Errors
/// 404 when the review has no such photo, or the shop hid it.
pub async fn small(app: &App, shop: &Shop, own: &OwnReview, photo: &str) -> Result<Response, Problem> {
    let missing = || Problem::not_found("This review has no such photo.");
    let found = own.review.photos.iter().find(|one| one.id == photo).ok_or_else(missing)?;
    let width = widths(found.width).first().copied().unwrap_or(1);
    let bytes = app.photos.file(&shop.key, &file_name(&found.id, width)).await?.ok_or_else(missing)?;
    Ok(private(jpeg(bytes)))
}

/// `DELETE /v1/shops/{shop}/reviews/{review}`: erases it for good; `204`, also the second time.
pub async fn delete(
    State(app): State<App>,
    ClientIp(ip): ClientIp,
    Extension(shop): Extension<Arc<Shop>>,
    Path((_, review)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let review = super::review(&review)?;
    app.limits.post(&shop.key, ip, app.clock.now())?;
    of_author(&app, &shop, &review, bearer(&headers)).await?;
    app.store.erase(&shop.key, &review, app.clock.now()).await?;
    app.announce();
    Ok(private(StatusCode::NO_CONTENT.into_response()))
}

/// `POST /v1/shops/{shop}/reviews/{review}/appeals`: a person looks at a hidden review again; `204`, also the second time.
pub async fn appeal(
    State(app): State<App>,
    ClientIp(ip): ClientIp,
    Extension(shop): Extension<Arc<Shop>>,
    Path((_, review)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let review = super::review(&review)?;
    app.limits.post(&shop.key, ip, app.clock.now())?;
    of_author(&app, &shop, &review, bearer(&headers)).await?;
    match app.store.appeal(&shop.key, &review, app.clock.now()).await? {
        Appealed::Now | Appealed::Before => {
            app.announce();
            app.wake_jobs.notify_one();
            Ok(private(StatusCode::NO_CONTENT.into_response()))
        }
        Appealed::NotHidden => {
            Err(Problem::conflict("This review is not hidden, so there is nothing to look at again."))
        }
    }
}

/// The review, for whoever has its token or a link to it that we sent to its author. Nobody else learns whether there is one.
///
/// # Errors
/// 404 for a wrong token and a wrong id alike.
pub async fn of_author(app: &App, shop: &Shop, id: &ReviewId, token: &str) -> Result<OwnReview, Problem> {
    let hash = hex::encode(Sha256::digest(token));
    let own = app.store.own_review(&shop.key, id).await?;
    let sent = link::conversation(app, link::Purpose::Author, &shop.key, token).is_some_and(|of| of == *id);
    own.filter(|own| sent || bool::from(own.edit_token_hash.as_bytes().ct_eq(hash.as_bytes())))
        .ok_or_else(|| Problem::not_found("There is no such review, or this is not its edit token."))
}

fn bearer(headers: &HeaderMap) -> &str {
    let value = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok()).unwrap_or_default();
    value.strip_prefix("Bearer ").unwrap_or_default().trim()
}

fn private(mut response: Response) -> Response {
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}
