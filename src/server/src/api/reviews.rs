//! Reviews of a product: list and post.

use crate::api::extract::{Path, Query};
use crate::app::App;
use crate::etag::cached_json;
use crate::guard::client_ip::ClientIp;
use crate::intake::{self, Arrival, Taken};
use crate::locale::Locale;
use crate::present::{self, PAGE};
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

/// `?limit=&cursor=&sort=`, and `lang=` where texts are formatted.
#[derive(serde::Deserialize)]
pub struct Asked {
    limit: Option<String>,
    cursor: Option<String>,
    sort: Option<String>,
    lang: Option<String>,
}

impl Asked {
    fn limit(&self) -> Result<usize, Problem> {
        match self.limit.as_deref().filter(|limit| !limit.is_empty()) {
            None => Ok(PAGE),
            Some(text) => match text.parse() {
                Ok(limit @ 1..=MOST) => Ok(limit),
                _ => Err(Problem::bad_request(format!("limit= takes 1 to {MOST}."))),
            },
        }
    }

    fn sort(&self) -> Result<Sort, Problem> {
        match self.sort.as_deref().filter(|sort| !sort.is_empty()) {
            None => Ok(Sort::Newest),
            Some(code) => Sort::from_code(code)
                .ok_or_else(|| Problem::bad_request("sort= takes newest, oldest, highest or lowest.")),
        }
    }

    fn cursor(&self) -> Result<Option<Cursor>, Problem> {
        let given = self.cursor.as_deref().filter(|cursor| !cursor.is_empty());
        let refused = || Problem::bad_request("This cursor is not one of ours. Begin again without cursor=.");
        given.map(|text| Cursor::decode(text).ok_or_else(refused)).transpose()
    }
}

/// One page, and one review more if there is a next one.
async fn page(app: &App, shop: &Shop, product: &str, asked: &Asked) -> Result<(Vec<ReviewRecord>, usize), Problem> {
    let product = super::product(product)?;
    let (limit, sort, cursor) = (asked.limit()?, asked.sort()?, asked.cursor()?);
    Ok((app.store.published(&shop.key, &product, sort, cursor.as_ref(), limit + 1).await?, limit))
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

/// `GET /v1/shops/{shop}/products/{product}/reviews`.
pub async fn list(
    State(app): State<App>,
    Extension(shop): Extension<Arc<Shop>>,
    Path((_, product)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let (mut reviews, limit) = page(&app, &shop, &product, &asked).await?;
    let next_cursor = present::next_cursor(&mut reviews, limit);
    Ok(cached_json(&ReviewsJson { reviews: with_answers(&app, &shop, &reviews).await?, next_cursor }))
}

/// `GET /v1/shops/{shop}/products/{product}/view`: the same page ready to show, which the widget appends.
pub async fn view(
    State(app): State<App>,
    Extension(shop): Extension<Arc<Shop>>,
    Path((_, product)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let (reviews, limit) = page(&app, &shop, &product, &asked).await?;
    let locale = Locale::choose(asked.lang.as_deref(), &shop.language).written(shop.settings.formats);
    Ok(cached_json(&present::list_view(locale, &shop, reviews, limit)))
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
