//! Every route on one screen, by who calls it.

use crate::app::App;
use crate::guard::{cors, headers, limits};
use crate::hosted::{questions, voices};
use crate::{api, assets, crm, demo, health, hosted, inbox, memory, photos, share};
use axum::extract::DefaultBodyLimit;
use axum::http::StatusCode;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::{delete, get, post};
use axum::{Extension, Router};
use plaudit_model::conversation::Kind;
use plaudit_model::photo::MOST;
use plaudit_store::Votable;
use std::time::Duration;
use tower_http::CompressionLevel;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::timeout::TimeoutLayer;

/// The largest body that anyone may send, in bytes: a review with every field at its limit, where JSON escapes and forms
/// take up to twelve bytes for a character.
const BODY: usize = 96 * 1024;
/// The largest upload: a photo, with what a form says around it.
const UPLOAD: usize = photos::UPLOAD + 64 * 1024;
/// The largest form: a review with as many photos as it may have.
const FORM: usize = BODY + MOST * UPLOAD;
/// No answer takes longer.
const PATIENCE: Duration = Duration::from_secs(30);

/// But for uploads: a phone on a bad line sends megabytes.
const UPLOAD_PATIENCE: Duration = Duration::from_secs(180);

/// The server's routes; with `demo` also the demo shop's pages.
pub fn router(app: &App, demo: bool) -> Router {
    // What is voted for.
    let [reviews, questions, replies] = [Votable::Review, Votable::Question, Votable::Reply].map(Extension);
    let [review, question] = [Kind::Review, Kind::Question].map(Extension);
    // Called by shop pages, from other origins.
    let shops = Router::new()
        .route("/v1/shops/{shop}/products/{product}/reviews", get(api::reviews::list).post(api::reviews::post))
        .route("/v1/shops/{shop}/products/{product}/questions", get(api::questions::list).post(api::questions::post))
        .route("/v1/shops/{shop}/products/{product}/messages", post(api::messages::post))
        .route("/v1/shops/{shop}/products/{product}/summary", get(api::summary::one))
        .route("/v1/shops/{shop}/products/{product}/fragment", get(api::fragment::one))
        .route("/v1/shops/{shop}/reviews/{review}", get(api::own::get).put(api::own::put).delete(api::own::delete))
        .route("/v1/shops/{shop}/reviews/{review}/appeals", post(api::own::appeal))
        .route("/v1/shops/{shop}/reviews/{review}/photos/{photo}", get(api::own::photo))
        .route("/v1/shops/{shop}/reviews/{review}/votes", post(api::voices::vote).layer(reviews))
        .route("/v1/shops/{shop}/reviews/{review}/votes/{token}", delete(api::voices::unvote).layer(reviews))
        .route("/v1/shops/{shop}/reviews/{review}/reports", post(api::voices::report).layer(review))
        .route("/v1/shops/{shop}/questions/{question}/replies", post(api::replies::post))
        .route("/v1/shops/{shop}/questions/{question}/votes", post(api::voices::vote).layer(questions))
        .route("/v1/shops/{shop}/questions/{question}/votes/{token}", delete(api::voices::unvote).layer(questions))
        .route("/v1/shops/{shop}/questions/{question}/reports", post(api::voices::report).layer(question))
        .route("/v1/shops/{shop}/replies/{reply}/votes", post(api::voices::vote).layer(replies))
        .route("/v1/shops/{shop}/replies/{reply}/votes/{token}", delete(api::voices::unvote).layer(replies))
        .route("/v1/shops/{shop}/summaries", get(api::summary::many))
        .route("/v1/shops/{shop}/honesty", get(api::honesty::get))
        .route("/v1/shops/{shop}/fragments", get(api::fragment::many))
        .method_not_allowed_fallback(health::not_so)
        // Kept in memory, so that it may take its time.
        .layer(compression(9))
        .layer(from_fn_with_state(app.clone(), memory::layer))
        .layer(from_fn_with_state(app.clone(), limits::reads))
        .layer(patience())
        .layer(CatchPanicLayer::new())
        // Outermost, so that pages can read every answer, also a refusal.
        .layer(from_fn_with_state(app.clone(), cors::layer));

    let uploads = Router::new()
        .route("/v1/shops/{shop}/photos", post(api::photos::upload))
        .method_not_allowed_fallback(health::not_so)
        .layer(DefaultBodyLimit::max(UPLOAD))
        .layer(upload_patience())
        .layer(CatchPanicLayer::new())
        .layer(from_fn_with_state(app.clone(), cors::layer));

    // Called by the shop's own systems, each call signed.
    let calls = Router::new()
        .route("/v1/shops/{shop}/outlets/{outlet}/calls", post(crm::receive))
        .method_not_allowed_fallback(health::not_so)
        .layer(from_fn_with_state(app.clone(), limits::reads));

    // The plain forms, which may bring photos along.
    let forms = Router::new()
        .route("/shops/{shop}/products/{product}/reviews", post(hosted::post))
        .route("/shops/{shop}/reviews/{review}", get(hosted::author::page).post(hosted::author::edit))
        .method_not_allowed_fallback(health::not_so)
        .layer(from_fn_with_state(app.clone(), limits::reads))
        .layer(DefaultBodyLimit::max(FORM))
        .layer(upload_patience());

    // Asked for by shop pages and by machines.
    let files = Router::new()
        .route("/plaudit.js", get(assets::loader))
        .route("/assets/{name}", get(assets::serve))
        .route("/photos/{shop}/{name}", get(api::photos::file))
        .route("/v1/openapi.json", get(health::openapi))
        .route("/healthz", get(health::alive))
        .route("/readyz", get(health::ready))
        .method_not_allowed_fallback(health::not_so);

    // Opened by people.
    let pages = Router::new()
        .route("/", get(health::front))
        .route("/shops/{shop}/products/{product}", get(hosted::page))
        .route("/shops/{shop}", get(hosted::shop))
        .route("/shops/{shop}/how", get(hosted::how::page))
        .route("/shops/{shop}/mail/{token}", get(hosted::unsubscribe::page).post(hosted::unsubscribe::off))
        .route("/shops/{shop}/products/{product}/questions", get(questions::page).post(questions::post))
        .route("/share/mastodon", get(share::mastodon).post(share::go))
        .route("/share/mastodon.js", get(share::script))
        .route("/share/zalo", get(share::zalo))
        .route("/shops/{shop}/products/{product}/votes", post(voices::vote))
        .route("/shops/{shop}/products/{product}/report", get(voices::ask).post(voices::report))
        .route("/shops/{shop}/products/{product}/questions/votes", post(voices::vote))
        .route("/shops/{shop}/products/{product}/questions/report", get(voices::ask).post(voices::report))
        .route("/shops/{shop}/products/{product}/private", get(hosted::private::page).post(hosted::private::post))
        .route("/shops/{shop}/reviews/{review}/photos/{photo}", get(hosted::author::photo))
        .route("/shops/{shop}/reviews/{review}/erase", post(hosted::author::erase))
        .route("/shops/{shop}/reviews/{review}/appeal", post(hosted::author::appeal))
        .route("/shops/{shop}/talk/{token}", get(hosted::thread::page).post(hosted::thread::post))
        .route("/shops/{shop}/contact/{token}", get(hosted::contact::page).post(hosted::contact::confirm))
        .method_not_allowed_fallback(health::not_so)
        .layer(from_fn_with_state(app.clone(), limits::reads));

    let ours = Router::new()
        .merge(shops)
        .merge(calls)
        .merge(files)
        .merge(pages)
        .layer(patience())
        .merge(uploads)
        .merge(forms)
        // Live pages of the inbox stay open for longer.
        .merge(inbox::router())
        .fallback(health::nothing)
        .layer(DefaultBodyLimit::max(BODY))
        .layer(from_fn(headers::layer));
    // The demo shop is somebody else's site: it has headers of its own.
    let all = if demo { ours.merge(demo::pages::router()) } else { ours };
    all.layer(compression(5)).layer(CatchPanicLayer::new()).with_state(app.clone())
}

fn upload_patience() -> TimeoutLayer {
    TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, UPLOAD_PATIENCE)
}

fn patience() -> TimeoutLayer {
    TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, PATIENCE)
}

/// Brotli and gzip, by their level from 0 to 11 and 9.
fn compression(level: i32) -> CompressionLayer {
    CompressionLayer::new().quality(CompressionLevel::Precise(level))
}
