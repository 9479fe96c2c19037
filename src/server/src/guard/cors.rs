//! Which pages may call a shop's API: those of the origins that the shop registered.
//!
//! This layer lies outside of the rate limits, so that a 429 carries its headers too and a preflight costs nothing.

use crate::app::App;
use crate::problem::Problem;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use plaudit_model::ids::ShopKey;
use plaudit_store::Shop;
use std::sync::Arc;
use url::Url;

/// Whether pages of an origin may call a shop's API. Our own pages may.
pub fn allowed(app: &App, shop: &Shop, origin: &str) -> bool {
    origin == app.origin() || shop.origins.iter().any(|known| known == "*" || known == origin)
}

/// Finds the shop of `/v1/shops/{shop}/…`, answers preflights, refuses posts from elsewhere, and hands the shop on.
pub async fn layer(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let key = request.uri().path().split('/').skip_while(|part| *part != "shops").nth(1).map(ShopKey::parse);
    let shop = match key {
        Some(Ok(key)) => match app.shop(&key).await {
            Ok(shop) => shop,
            Err(problem) => return open(problem.into_response()),
        },
        _ => None,
    };
    let Some(shop) = shop else {
        return open(
            Problem::not_found("There is no shop with this key. Look at data-shop in the snippet.").into_response(),
        );
    };
    let origin = request.headers().get(header::ORIGIN).cloned();
    let fits = origin.as_ref().is_none_or(|origin| origin.to_str().is_ok_and(|origin| allowed(&app, &shop, origin)));
    let mut response = if request.method() == Method::OPTIONS {
        preflight()
    } else if !fits && request.method() != Method::GET && request.method() != Method::HEAD {
        let detail = "Pages of this origin may not post here. Add the origin to the shop's settings.";
        Problem::forbidden(detail).into_response()
    } else {
        request.extensions_mut().insert(Arc::clone(&shop));
        next.run(request).await
    };
    let any = shop.origins.iter().any(|known| known == "*");
    let headers = response.headers_mut();
    if any {
        headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    } else {
        headers.append(header::VARY, HeaderValue::from_static("origin"));
        if let (true, Some(origin)) = (fits, origin) {
            headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin);
        }
    }
    headers.insert(header::ACCESS_CONTROL_EXPOSE_HEADERS, HeaderValue::from_static("retry-after"));
    response
}

fn preflight() -> Response {
    let mut headers = HeaderMap::new();
    headers.insert(header::ACCESS_CONTROL_ALLOW_METHODS, HeaderValue::from_static("GET, POST, PUT, DELETE"));
    headers.insert(header::ACCESS_CONTROL_ALLOW_HEADERS, HeaderValue::from_static("authorization, content-type"));
    // Two hours are the longest that Chromium keeps it.
    headers.insert(header::ACCESS_CONTROL_MAX_AGE, HeaderValue::from_static("7200"));
    (StatusCode::NO_CONTENT, headers).into_response()
}

/// An error that any page may read: it says nothing about any shop.
fn open(mut response: Response) -> Response {
    response.headers_mut().insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    response
}

/// An origin as browsers write it: scheme, host and port, nothing after it.
///
/// # Errors
/// What is wrong with the text.
pub fn origin_of(text: &str) -> Result<String, String> {
    let wrong = || format!("{text} is not an origin such as https://shop.example, without a path");
    let url = Url::parse(text).map_err(|_| wrong())?;
    let bare = url.path() == "/" && url.query().is_none() && url.fragment().is_none() && url.username().is_empty();
    if matches!(url.scheme(), "http" | "https") && bare { Ok(url.origin().ascii_serialization()) } else { Err(wrong()) }
}
