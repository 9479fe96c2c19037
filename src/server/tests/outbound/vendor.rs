//! Another system on a port of its own: answers as its documentation says, and remembers what it was asked.

use axum::Router;
use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderMap, Method, Response, Uri};
use serde_json::Value;
use std::sync::{Arc, Mutex};

/// What came.
#[derive(Debug, Clone)]
pub(crate) struct Asked {
    pub(crate) method: String,
    /// Path and query.
    pub(crate) path: String,
    pub(crate) headers: HeaderMap,
    pub(crate) text: String,
}

impl Asked {
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map(|value| value.to_str().unwrap()).unwrap_or_default()
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|error| panic!("{}: {error}", self.text))
    }

    /// `POST /path`, without the query.
    pub(crate) fn what(&self) -> String {
        format!("{} {}", self.method, self.path.split('?').next().unwrap())
    }
}

type Answer = Box<dyn Fn(&Asked, usize) -> (u16, Value) + Send + Sync>;

struct Inner {
    asked: Mutex<Vec<Asked>>,
    answer: Answer,
}

pub(crate) struct Vendor {
    pub(crate) base: String,
    inner: Arc<Inner>,
}

impl Vendor {
    /// `answer` is given what came, and how often that was asked before.
    pub(crate) async fn start(answer: impl Fn(&Asked, usize) -> (u16, Value) + Send + Sync + 'static) -> Self {
        let inner = Arc::new(Inner { asked: Mutex::default(), answer: Box::new(answer) });
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        let router = Router::new().fallback(reply).with_state(inner.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        Vendor { base, inner }
    }

    pub(crate) fn asked(&self) -> Vec<Asked> {
        self.inner.asked.lock().unwrap().clone()
    }

    /// What was asked, in order.
    pub(crate) fn calls(&self) -> Vec<String> {
        self.asked().iter().map(Asked::what).collect()
    }
}

async fn reply(
    State(inner): State<Arc<Inner>>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    text: String,
) -> Response<Body> {
    let asked = Asked { method: method.to_string(), path: uri.to_string(), headers, text };
    let before = inner.asked.lock().unwrap().iter().filter(|other| other.what() == asked.what()).count();
    inner.asked.lock().unwrap().push(asked.clone());
    let (status, body) = (inner.answer)(&asked, before);
    let body = if body.is_null() { Body::empty() } else { Body::from(body.to_string()) };
    Response::builder().status(status).header("content-type", "application/json").body(body).unwrap()
}
