//! `GET /v1/shops/{shop}/honesty`: what became of the reviews of each number of stars, where the shop shows it to everyone.

use crate::app::App;
use crate::etag::cached_json;
use crate::problem::Problem;
use axum::extract::{Extension, State};
use axum::response::Response;
use plaudit_model::time::Millis;
use plaudit_store::{Shop, StarFigures};
use serde::Serialize;
use std::sync::Arc;

/// So many days are looked at.
pub const DAYS: i64 = 90;

/// See the head of this file.
#[derive(Debug, Serialize)]
pub struct HonestyJson {
    /// So many days before now.
    days: i64,
    /// From one star to five.
    stars: Vec<StarsJson>,
}

/// The reviews with one number of stars.
#[derive(Debug, Serialize)]
pub struct StarsJson {
    stars: usize,
    written: i64,
    shown: i64,
    hidden: i64,
    held: i64,
    /// Until the middle one of those that were ever shown was, in hours with two decimals; `null` where none was.
    hours_to_publish: Option<f64>,
}

/// Figures of the days that are looked at, by stars from one to five.
///
/// # Errors
/// When storage fails.
pub(crate) async fn figures(app: &App, shop: &Shop) -> Result<[StarFigures; 5], plaudit_store::Error> {
    app.store.honesty(&shop.key, app.clock.now().plus(-DAYS * Millis::DAY)).await
}

/// Hours from milliseconds, with two decimals.
pub(crate) fn hours(millis: f64) -> f64 {
    (millis / 36_000.0).round() / 100.0
}

/// See the head of this file.
pub async fn get(State(app): State<App>, Extension(shop): Extension<Arc<Shop>>) -> Result<Response, Problem> {
    if !shop.settings.honesty_public {
        return Err(Problem::not_found("This shop does not show these figures to everyone."));
    }
    let stars = |(at, one): (usize, StarFigures)| StarsJson {
        stars: at + 1,
        written: one.written,
        shown: one.shown,
        hidden: one.hidden,
        held: one.held,
        hours_to_publish: one.median_wait.map(hours),
    };
    let figures = figures(&app, &shop).await?;
    Ok(cached_json(&HonestyJson { days: DAYS, stars: figures.into_iter().enumerate().map(stars).collect() }))
}
