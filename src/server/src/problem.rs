//! Errors as problem details (RFC 9457): what happened, and what to do next.

use axum::Json;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use plaudit_model::review::FieldError;
use plaudit_model::wire::{Challenge, Problem as ProblemJson};

/// An error that a client may see.
#[derive(Debug)]
pub struct Problem {
    status: StatusCode,
    title: &'static str,
    detail: String,
    errors: Vec<FieldError>,
    retry_after: Option<u64>,
    challenge: Option<Box<Challenge>>,
}

impl Problem {
    /// An error with a status, a fixed title, and what to do about it here.
    pub fn new(status: StatusCode, title: &'static str, detail: impl Into<String>) -> Self {
        Problem { status, title, detail: detail.into(), errors: Vec::new(), retry_after: None, challenge: None }
    }

    /// 400: the request cannot be read.
    pub fn bad_request(detail: impl Into<String>) -> Self {
        Problem::new(StatusCode::BAD_REQUEST, "The request cannot be read", detail)
    }

    /// A request that axum refused: 413 for a body over the limit, 415 for one of another type, else 400.
    pub fn unreadable(status: StatusCode, detail: &str) -> Self {
        match status {
            StatusCode::PAYLOAD_TOO_LARGE => {
                Problem::new(status, "The body is too large", "No review is that long. Shorten it and send it again.")
            }
            StatusCode::UNSUPPORTED_MEDIA_TYPE => Problem::new(status, "The body is of another type", detail),
            _ => Problem::bad_request(format!("{detail}.")),
        }
    }

    /// 404.
    pub fn not_found(detail: impl Into<String>) -> Self {
        Problem::new(StatusCode::NOT_FOUND, "Not found", detail)
    }

    /// 403.
    pub fn forbidden(detail: impl Into<String>) -> Self {
        Problem::new(StatusCode::FORBIDDEN, "Not allowed", detail)
    }

    /// 409.
    pub fn conflict(detail: impl Into<String>) -> Self {
        Problem::new(StatusCode::CONFLICT, "In conflict with what is stored", detail)
    }

    /// 422 with every field at fault.
    pub fn fields(errors: Vec<FieldError>) -> Self {
        let detail = errors.iter().map(|error| error.message.as_str()).collect::<Vec<_>>().join("; ");
        Problem { errors, ..Problem::new(StatusCode::UNPROCESSABLE_ENTITY, "Some fields are not valid", detail) }
    }

    /// 428 with a proof of work to do first.
    pub fn challenge(challenge: Challenge) -> Self {
        let detail = "Many reviews came from where this one came from. Solve the challenge (ALTCHA) and send the review \
            again with the solution in altcha, as base64 of its JSON. Pages with our elements do so by themselves.";
        Problem {
            challenge: Some(Box::new(challenge)),
            ..Problem::new(StatusCode::PRECONDITION_REQUIRED, "A proof of work is needed", detail)
        }
    }

    /// 429 with the seconds to wait.
    pub fn too_many(seconds: u64) -> Self {
        let detail = format!("Try again in {seconds} seconds.");
        Problem {
            retry_after: Some(seconds),
            ..Problem::new(StatusCode::TOO_MANY_REQUESTS, "Too many requests", detail)
        }
    }

    /// The fields at fault.
    pub fn errors(&self) -> &[FieldError] {
        &self.errors
    }

    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        self.status
    }
}

impl From<plaudit_store::Error> for Problem {
    fn from(error: plaudit_store::Error) -> Self {
        // The cause is for the log alone: it may name tables and values.
        tracing::error!(%error, "storage failed");
        if !matches!(error, plaudit_store::Error::Unavailable(_)) {
            let detail = "Something is wrong on our side. It was logged; nothing was stored.";
            return Problem::new(StatusCode::INTERNAL_SERVER_ERROR, "Storage failed", detail);
        }
        let detail = "The data cannot be reached just now. Nothing was lost; try again in a moment.";
        Problem {
            retry_after: Some(5),
            ..Problem::new(StatusCode::SERVICE_UNAVAILABLE, "Storage is not available", detail)
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let body = ProblemJson {
            kind: "about:blank".to_owned(),
            title: self.title.to_owned(),
            status: self.status.as_u16(),
            detail: self.detail,
            errors: self.errors,
            challenge: self.challenge.map(|challenge| *challenge),
        };
        let mut response = (self.status, Json(body)).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if let Some(seconds) = self.retry_after {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }
}
