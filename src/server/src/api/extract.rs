//! axum's extractors with our own errors: what cannot be read is a problem like any other, not a line of plain text.

use crate::app::App;
use crate::problem::Problem;
use axum::extract::{FromRequestParts, Path as AxumPath, Query as AxumQuery};
use axum::http::request::Parts;
use serde::de::DeserializeOwned;

/// The placeholders of a path.
pub struct Path<T>(pub T);

impl<T: DeserializeOwned + Send> FromRequestParts<App> for Path<T> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Problem> {
        match AxumPath::from_request_parts(parts, app).await {
            Ok(AxumPath(path)) => Ok(Path(path)),
            Err(error) => Err(Problem::bad_request(format!("{}.", error.body_text()))),
        }
    }
}

/// The parameters behind the question mark. Unknown ones are ignored: shops and caches add their own.
pub struct Query<T>(pub T);

impl<T: DeserializeOwned + Send> FromRequestParts<App> for Query<T> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Problem> {
        match AxumQuery::from_request_parts(parts, app).await {
            Ok(AxumQuery(query)) => Ok(Query(query)),
            Err(error) => Err(Problem::bad_request(format!("{}.", error.body_text()))),
        }
    }
}
