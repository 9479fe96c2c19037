//! Fragments for the loader and for shops that include them.

use crate::api::extract::{Path, Query};
use crate::app::App;
use crate::etag::cached;
use crate::fragment::{self, Part};
use crate::locale::Locale;
use crate::problem::Problem;
use axum::extract::{Extension, State};
use axum::response::Response;
use plaudit_store::Shop;
use std::sync::Arc;

const HTML: &str = "text/html; charset=utf-8";

/// `?lang=&parts=`, and `shadow=1` for a declarative shadow root.
#[derive(serde::Deserialize)]
pub struct One {
    lang: Option<String>,
    parts: Option<String>,
    #[serde(default)]
    shadow: u8,
}

/// `?products=&parts=&lang=`.
#[derive(serde::Deserialize)]
pub struct Many {
    products: String,
    lang: Option<String>,
    parts: Option<String>,
}

/// `GET /v1/shops/{shop}/products/{product}/fragment`.
pub async fn one(
    State(app): State<App>,
    Extension(shop): Extension<Arc<Shop>>,
    Path((_, product)): Path<(String, String)>,
    Query(asked): Query<One>,
) -> Result<Response, Problem> {
    let product = super::product(&product)?;
    let parts = Part::list(asked.parts.as_deref().filter(|parts| !parts.is_empty()).unwrap_or("reviews,share,stars"))?;
    let locale = Locale::choose(asked.lang.as_deref(), &shop.language).written(shop.settings.formats);
    let tally =
        app.store.tallies(&shop.key, std::slice::from_ref(&product)).await?.first().copied().unwrap_or_default();
    if asked.shadow != 0 {
        let [part] = parts[..] else {
            return Err(Problem::bad_request("shadow=1 takes one part: each element has a shadow root of its own."));
        };
        let root = fragment::root(&app, locale, &shop, &product, &tally, part).await?;
        return Ok(cached(HTML, fragment::shadow(&app, part, &root)));
    }
    let mut html = fragment::css(&parts);
    for part in parts {
        let root = fragment::root(&app, locale, &shop, &product, &tally, part).await?;
        html.push_str(&fragment::section(part, &product, &root));
    }
    Ok(cached(HTML, html))
}

/// `GET /v1/shops/{shop}/fragments`: the badges of a collection page in one request.
pub async fn many(
    State(app): State<App>,
    Extension(shop): Extension<Arc<Shop>>,
    Query(asked): Query<Many>,
) -> Result<Response, Problem> {
    let products = super::products(&asked.products)?;
    let parts = Part::list(asked.parts.as_deref().filter(|parts| !parts.is_empty()).unwrap_or("stars"))?;
    if parts != [Part::Stars] {
        return Err(Problem::bad_request(
            "Several products at once come with parts=stars; ask for the rest product by product.",
        ));
    }
    let locale = Locale::choose(asked.lang.as_deref(), &shop.language).written(shop.settings.formats);
    let tallies = app.store.tallies(&shop.key, &products).await?;
    let mut html = fragment::css(&parts);
    for (product, tally) in products.iter().zip(&tallies) {
        let root = fragment::root(&app, locale, &shop, product, tally, Part::Stars).await?;
        html.push_str(&fragment::section(Part::Stars, product, &root));
    }
    Ok(cached(HTML, html))
}
