//! Averages and histograms.

use crate::api::extract::{Path, Query};
use crate::app::App;
use crate::etag::cached_json;
use crate::problem::Problem;
use axum::extract::{Extension, State};
use axum::response::Response;
use plaudit_model::rating::Tally;
use plaudit_model::wire::SummaryJson;
use plaudit_store::Shop;
use std::collections::BTreeMap;
use std::sync::Arc;

/// `?products=`.
#[derive(serde::Deserialize)]
pub struct Asked {
    products: String,
}

fn json(tally: &Tally) -> SummaryJson {
    SummaryJson { average: tally.average(), count: tally.count(), histogram: tally.0 }
}

/// `GET /v1/shops/{shop}/products/{product}/summary`. A product that nobody reviewed has count 0.
pub async fn one(
    State(app): State<App>,
    Extension(shop): Extension<Arc<Shop>>,
    Path((_, product)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let product = super::product(&product)?;
    let tallies = app.store.tallies(&shop.key, std::slice::from_ref(&product)).await?;
    Ok(cached_json(&json(&tallies.first().copied().unwrap_or_default())))
}

/// `GET /v1/shops/{shop}/summaries?products=a,b,c`: an object from product id to summary.
pub async fn many(
    State(app): State<App>,
    Extension(shop): Extension<Arc<Shop>>,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let products = super::products(&asked.products)?;
    let tallies = app.store.tallies(&shop.key, &products).await?;
    let summaries: BTreeMap<_, _> = products.into_iter().zip(tallies.iter().map(json)).collect();
    Ok(cached_json(&summaries))
}
