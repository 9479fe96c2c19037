//! Small answers: alive, ready, the description of the API, and what is said where there is nothing.

use crate::app::App;
use crate::problem::Problem;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};

/// `GET /healthz`: the process answers.
pub async fn alive() -> &'static str {
    "ok"
}

/// `GET /readyz`: the database answers too, and has the schema of this program.
pub async fn ready(State(app): State<App>) -> Response {
    match app.store.ready().await {
        Ok(()) => "ready".into_response(),
        Err(error) => {
            tracing::warn!(%error, "not ready");
            (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer or has another schema").into_response()
        }
    }
}

/// `GET /v1/openapi.json`.
pub async fn openapi() -> Response {
    let headers = [(header::CONTENT_TYPE, "application/json"), (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*")];
    (headers, include_str!("../openapi.json")).into_response()
}

/// `GET /`: people who come here look for the inbox.
pub async fn front() -> Redirect {
    Redirect::to("/inbox")
}

/// A known address, called in another way.
pub async fn not_so() -> Problem {
    let detail = "This address does not take this method. The API is described at /v1/openapi.json.";
    Problem::new(StatusCode::METHOD_NOT_ALLOWED, "Not this method", detail)
}

/// Every other address.
pub async fn nothing() -> Problem {
    Problem::not_found("There is nothing at this address. The API is described at /v1/openapi.json.")
}
