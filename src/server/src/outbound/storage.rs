//! The way to a bucket of photos. Its address is a setting of whoever runs the server, so that it may be in a private
//! network; beyond that the same client as for every other call: no redirects, no proxy of the environment.

use super::{cause, client_for_storage};
use async_trait::async_trait;
use axum::body::{Body, to_bytes};
use object_store::ClientOptions;
use object_store::client::{
    HttpClient, HttpConnector, HttpError, HttpErrorKind, HttpRequest, HttpResponse, HttpService,
};
use reqwest::Client;
use std::io;

/// Most bytes of one file or answer.
const MOST: usize = 16 * 1024 * 1024;

/// Gives object storage our own client.
#[derive(Debug)]
pub(crate) struct Connector;

impl HttpConnector for Connector {
    fn connect(&self, _: &ClientOptions) -> object_store::Result<HttpClient> {
        let client = client_for_storage()
            .map_err(|error| object_store::Error::Generic { store: "S3", source: cause(error).into() })?;
        Ok(HttpClient::new(Service(client)))
    }
}

#[derive(Debug)]
struct Service(Client);

#[async_trait]
impl HttpService for Service {
    async fn call(&self, request: HttpRequest) -> Result<HttpResponse, HttpError> {
        let (parts, body) = request.into_parts();
        let broken = |why: String| HttpError::new(HttpErrorKind::Request, io::Error::other(why));
        let body = to_bytes(Body::new(body), MOST).await.map_err(|error| broken(error.to_string()))?;
        let request = self.0.request(parts.method, parts.uri.to_string()).headers(parts.headers).body(body);
        let response = request.send().await.map_err(|error| {
            let kind = if error.is_timeout() { HttpErrorKind::Timeout } else { HttpErrorKind::Connect };
            HttpError::new(kind, io::Error::other(cause(error)))
        })?;
        let (status, headers) = (response.status(), response.headers().clone());
        let body = to_bytes(Body::from_stream(response.bytes_stream()), MOST).await;
        let body = body.map_err(|error| broken(error.to_string()))?;
        let mut answer = HttpResponse::new(body.into());
        *answer.status_mut() = status;
        *answer.headers_mut() = headers;
        Ok(answer)
    }
}
