//! The public API, a file for each resource. Paths stay.

pub mod extract;
pub mod fragment;
pub mod honesty;
pub mod messages;
pub mod own;
pub mod photos;
pub mod questions;
pub mod replies;
pub mod reviews;
pub mod summary;
pub mod voices;

use crate::problem::Problem;
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::http::{HeaderMap, StatusCode, header};
use plaudit_model::ids::{ProductId, ReviewId};

/// Products that one request may ask for.
const MOST_PRODUCTS: usize = 100;

/// Reads a product id from an address.
fn product(text: &str) -> Result<ProductId, Problem> {
    ProductId::parse(text).map_err(|error| Problem::bad_request(format!("{error}.")))
}

/// Reads a review's id from an address.
fn review(text: &str) -> Result<ReviewId, Problem> {
    ReviewId::parse(text).map_err(|_| Problem::not_found("There is no such review."))
}

/// Reads a question's id from an address.
fn question(text: &str) -> Result<ReviewId, Problem> {
    ReviewId::parse(text).map_err(|_| Problem::not_found("There is no such question."))
}

/// The body of a request that has to be JSON. Any other type could be posted by a form of any page without asking first.
fn json_body(headers: &HeaderMap, body: Result<Bytes, BytesRejection>) -> Result<Bytes, Problem> {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if !kind.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case("application/json") {
        return Err(Problem::new(
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            "Not JSON",
            "Send it with content-type: application/json.",
        ));
    }
    body.map_err(|error| Problem::unreadable(error.status(), &error.body_text()))
}

/// The value of a parameter, unless it is empty.
fn value<'a>(asked: &'a [(String, String)], name: &str) -> Option<&'a str> {
    asked.iter().find(|(key, value)| key == name && !value.is_empty()).map(|(_, value)| value.as_str())
}

/// Refuses an address that says one thing twice: whichever we took, caches and readers might take the other.
fn once(asked: &[(String, String)]) -> Result<(), Problem> {
    let mut names: Vec<&str> = asked.iter().map(|(name, _)| name.as_str()).collect();
    names.sort_unstable();
    match names.windows(2).find(|pair| pair[0] == pair[1]) {
        Some(pair) => Err(Problem::bad_request(format!("{}= stands there twice.", pair[0]))),
        None => Ok(()),
    }
}

/// Reads `products=a,b,c`.
fn products(text: &str) -> Result<Vec<ProductId>, Problem> {
    let list = text.split(',').filter(|id| !id.is_empty()).map(product).collect::<Result<Vec<_>, _>>()?;
    match list.len() {
        0 => Err(Problem::bad_request("products= takes ids with commas between them.")),
        1..=MOST_PRODUCTS => Ok(list),
        _ => Err(Problem::bad_request(format!("products= takes at most {MOST_PRODUCTS} ids; ask again for the rest."))),
    }
}
