//! Averages and histograms.

use crate::api::extract::{Path, Query};
use crate::app::App;
use crate::etag::cached_json;
use crate::problem::Problem;
use axum::extract::{Extension, State};
use axum::response::Response;
use plaudit_model::attribute::{Kind, Question, asked};
use plaudit_model::rating::Tally;
use plaudit_model::wire::{AnswersJson, SummaryJson, ValueJson};
use plaudit_store::{AnswerTally, Shop};
use std::collections::BTreeMap;
use std::sync::Arc;

/// `?products=`.
#[derive(serde::Deserialize)]
pub struct Asked {
    products: String,
}

fn json(tally: &Tally) -> SummaryJson {
    SummaryJson { average: tally.average(), count: tally.count(), histogram: tally.0, answers: Vec::new() }
}

fn answers(question: &Question, tally: &AnswerTally) -> AnswersJson {
    let (kind, counts) = (&question.answer, tally.of(question));
    let scale = matches!(kind, Kind::Scale { .. }) && counts.people > 0;
    let value = |(value, count): (String, &u64)| ValueJson {
        text: kind.label(&value).cloned().unwrap_or_default(),
        value,
        count: *count,
    };
    AnswersJson {
        question: question.id.clone(),
        kind: kind.name(),
        several: kind.several(),
        text: question.text.clone(),
        people: counts.people,
        mean: scale.then(|| counts.mean() as f64 / 100.0),
        values: kind.values().into_iter().zip(&counts.values).map(value).collect(),
    }
}

/// `GET /v1/shops/{shop}/products/{product}/summary`, with what the merchant's own questions got for answers. A product
/// that nobody reviewed has count 0.
pub async fn one(
    State(app): State<App>,
    Extension(shop): Extension<Arc<Shop>>,
    Path((_, product)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let product = super::product(&product)?;
    let tallies = app.store.tallies(&shop.key, std::slice::from_ref(&product)).await?;
    let mut summary = json(&tallies.first().copied().unwrap_or_default());
    let questions = app.store.attributes(&shop.key).await?;
    if !questions.is_empty() {
        let types = app.store.product_types(&shop.key, &product).await?;
        let tally = app.store.answer_tally(&shop.key, &product).await?;
        summary.answers =
            asked(&questions, product.as_str(), &types).into_iter().map(|one| answers(one, &tally)).collect();
    }
    Ok(cached_json(&summary))
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
