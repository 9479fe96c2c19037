//! Fragments for the loader and for shops that include them.

use crate::api::extract::{Path, Query};
use crate::app::App;
use crate::etag::cached;
use crate::fragment::{self, Part};
use crate::hosted::voices;
use crate::locale::Locale;
use crate::present::questions::Sought;
use crate::present::{Place, choose};
use crate::problem::Problem;
use axum::extract::{Extension, State};
use axum::response::Response;
use plaudit_model::page::Sort;
use plaudit_model::rating::Tally;
use plaudit_store::{Shop, Wanted};
use std::sync::Arc;

const HTML: &str = "text/html; charset=utf-8";

/// `?products=&parts=&lang=`.
#[derive(serde::Deserialize)]
pub struct Many {
    products: String,
    lang: Option<String>,
    parts: Option<String>,
}

/// `GET /v1/shops/{shop}/products/{product}/fragment?lang=&parts=`, with `shadow=1` for a declarative shadow root, and
/// for `parts=list` the parameters of a selection with `cursor=`. The product `-` is the whole shop.
pub async fn one(
    State(app): State<App>,
    Extension(shop): Extension<Arc<Shop>>,
    Path((_, product)): Path<(String, String)>,
    Query(asked): Query<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    let product = if product == "-" { None } else { Some(super::product(&product)?) };
    super::once(&asked)?;
    let get = |name: &str| super::value(&asked, name);
    let locale = Locale::choose(get("lang"), &shop.language).written(shop.settings.formats);
    let place = Place::elsewhere(&app, locale, &shop, product.as_ref());
    match get("parts") {
        Some("ask") => return Ok(cached(HTML, fragment::ask(&place)?)),
        Some("asked") => return Ok(cached(HTML, fragment::asked(&place, &Sought::read(get)?).await?)),
        Some("reply") => {
            let question = super::question(get("question").unwrap_or_default())?;
            return Ok(cached(HTML, fragment::reply(&place, &question)));
        }
        Some("alike") => return Ok(cached(HTML, fragment::similar(&place, get("q").unwrap_or_default()).await?)),
        _ => {}
    }
    let pairs = asked.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let wanted = choose::wanted(pairs, locale, Sort::Local)?;
    match get("parts") {
        Some("more") => return Ok(cached(HTML, fragment::more(&place, &wanted).await?)),
        Some("list") => {
            let after = super::reviews::cursor(get("cursor"))?;
            let limit = super::reviews::limit(get("limit"), place.page_size())?;
            return Ok(cached(HTML, fragment::list(&place, &wanted, after.as_ref(), limit).await?));
        }
        Some("gallery") => {
            let review = get("review").map(super::review).transpose()?;
            return Ok(cached(HTML, fragment::gallery(&place, review.as_ref()).await?));
        }
        Some("report") => {
            let (name, id) = match get("question") {
                Some(id) => ("question", id),
                None => ("review", get("review").unwrap_or_default()),
            };
            let form = voices::report_form(&place, name, id, get("photo"));
            return Ok(cached(HTML, form));
        }
        _ => {}
    }
    let parts = Part::list(get("parts").unwrap_or("reviews,share,stars"))?;
    if product.is_none() && parts.iter().any(|part| part.needs_product()) {
        return Err(Problem::bad_request(
            "stars and questions are those of one product; the stars of the shop are parts=shop.",
        ));
    }
    let tally = tally(&app, &place).await?;
    if get("shadow").is_some_and(|shadow| shadow != "0") {
        let [part] = parts[..] else {
            return Err(Problem::bad_request("shadow=1 takes one part: each element has a shadow root of its own."));
        };
        let root = fragment::root(&place, &tally, part, true, &wanted).await?;
        return Ok(cached(HTML, fragment::shadow(&app, part, &root)));
    }
    let mut html = fragment::css(&parts);
    for part in parts {
        // The rating of the shop is of all its products, wherever the badge stands.
        let root = match (part, &product) {
            (Part::Shop, Some(_)) => {
                let whole = Place::elsewhere(&app, locale, &shop, None);
                let tally = self::tally(&app, &whole).await?;
                fragment::root(&whole, &tally, part, false, &wanted).await?
            }
            _ => fragment::root(&place, &tally, part, false, &wanted).await?,
        };
        html.push_str(&fragment::section(part, product.as_ref(), &root));
    }
    Ok(cached(HTML, html))
}

async fn tally(app: &App, place: &Place<'_>) -> Result<Tally, Problem> {
    let Some(product) = place.product else { return Ok(app.store.shop_tally(&place.shop.key).await?) };
    let tallies = app.store.tallies(&place.shop.key, std::slice::from_ref(product)).await?;
    Ok(tallies.first().copied().unwrap_or_default())
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
        let place = Place::elsewhere(&app, locale, &shop, Some(product));
        let root = fragment::root(&place, tally, Part::Stars, false, &Wanted::default()).await?;
        html.push_str(&fragment::section(Part::Stars, Some(product), &root));
    }
    Ok(cached(HTML, html))
}
