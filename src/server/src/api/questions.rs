//! Questions about a product: list, those like a text, and post.

use crate::api::extract::{Path, Query};
use crate::app::App;
use crate::etag::cached_json;
use crate::guard::client_ip::ClientIp;
use crate::intake::{self, Taken};
use crate::locale::Locale;
use crate::present::PAGE;
use crate::present::questions::{ALIKE, TYPED, alike, next_cursor, question_json};
use crate::problem::Problem;
use crate::question;
use axum::Json;
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{Extension, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use plaudit_model::question::{QuestionCursor, QuestionSort};
use plaudit_model::verdict::Language;
use plaudit_model::wire::QuestionsJson;
use plaudit_store::Shop;
use std::sync::Arc;

/// Questions on one page at most.
const MOST: usize = 100;

/// `?limit=&cursor=&sort=&lang=`, or `?q=` for those like a text.
#[derive(serde::Deserialize)]
pub struct Asked {
    limit: Option<String>,
    cursor: Option<String>,
    sort: Option<String>,
    lang: Option<String>,
    q: Option<String>,
}

/// `GET /v1/shops/{shop}/products/{product}/questions`.
pub async fn list(
    State(app): State<App>,
    Extension(shop): Extension<Arc<Shop>>,
    Path((_, product)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let product = super::product(&product)?;
    if let Some(text) = asked.q.as_deref() {
        let typed: String = text.chars().take(TYPED).collect();
        let found = alike(&app, &shop, &product, &typed, ALIKE).await?;
        let questions = found.iter().map(|(question, also)| question_json(question, also)).collect();
        return Ok(cached_json(&QuestionsJson { questions, next_cursor: None }));
    }
    let given = |text: Option<&String>| text.filter(|text| !text.is_empty()).cloned();
    let limit = match given(asked.limit.as_ref()).map(|text| text.parse()) {
        None => PAGE,
        Some(Ok(limit @ 1..=MOST)) => limit,
        Some(_) => return Err(Problem::bad_request(format!("limit= takes 1 to {MOST}."))),
    };
    let sort = match given(asked.sort.as_ref()) {
        None => QuestionSort::Newest,
        Some(code) => QuestionSort::from_code(&code)
            .ok_or_else(|| Problem::bad_request("sort= takes local, newest or helpful."))?,
    };
    let refused = || Problem::bad_request("This cursor is not one of ours. Begin again without cursor=.");
    let cursor =
        given(asked.cursor.as_ref()).map(|text| QuestionCursor::decode(&text).ok_or_else(refused)).transpose()?;
    let local = Language::from_code(Locale::choose(asked.lang.as_deref(), &shop.language).code());
    let mut found = app.store.questions(&shop.key, &product, sort, local, cursor.as_ref(), limit + 1).await?;
    let next_cursor = next_cursor(&mut found, limit, sort, local);
    let questions = found.iter().map(|(question, also)| question_json(question, also)).collect();
    Ok(cached_json(&QuestionsJson { questions, next_cursor }))
}

/// `POST /v1/shops/{shop}/products/{product}/questions`: `201` with the stored question and, once, its edit token;
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
    let mut response = match question::take(&app, &shop, &product, &new, false).await? {
        Taken::New(question, token) => {
            let mut json = question_json(&question, &[]);
            json.edit_token = Some(token);
            (StatusCode::CREATED, Json(json)).into_response()
        }
        Taken::Again(question) => Json(question_json(&question, &[])).into_response(),
    };
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}
