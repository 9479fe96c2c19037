//! A receiver on a port of its own, which answers as it is told and remembers what came.

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::{HeaderMap, Response};
use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::sync::{Notify, watch};
use url::Url;

/// How to answer one request.
pub(crate) enum Step {
    /// With a status.
    Status(u16),
    /// With a status and a header.
    Header(u16, &'static str, String),
    /// With this much text.
    Text(usize),
    /// With a status and the beginning of a body that never ends.
    Dawdle,
    /// With 200, once it is told to go on.
    Hold(Arc<Notify>),
}

/// A request that came.
#[derive(Clone)]
pub(crate) struct Seen {
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
}

impl Seen {
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map(|value| value.to_str().unwrap()).unwrap_or_default()
    }
}

#[derive(Default)]
struct Inner {
    steps: Mutex<VecDeque<Step>>,
    seen: watch::Sender<Vec<Seen>>,
}

pub(crate) struct Receiver {
    pub(crate) url: Url,
    inner: Arc<Inner>,
}

impl Receiver {
    /// Answers with the steps in turn, and with 200 after them.
    pub(crate) async fn start(steps: impl IntoIterator<Item = Step>) -> Self {
        let inner = Arc::new(Inner { steps: Mutex::new(steps.into_iter().collect()), ..Inner::default() });
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = Url::parse(&format!("http://{}/hook?key=7", listener.local_addr().unwrap())).unwrap();
        let router = Router::new().fallback(answer).with_state(inner.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        Receiver { url, inner }
    }

    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.inner.seen.borrow().clone()
    }

    /// Waits until this many requests came.
    pub(crate) async fn wait_for(&self, count: usize) -> Vec<Seen> {
        let mut seen = self.inner.seen.subscribe();
        let wait = seen.wait_for(|seen| seen.len() >= count);
        let waited = tokio::time::timeout(Duration::from_secs(20), wait).await;
        waited.unwrap_or_else(|_| panic!("no {count} requests within 20 seconds")).unwrap().clone()
    }

    /// The address by another spelling of its host.
    pub(crate) fn url_at(&self, host: &str) -> Url {
        Url::parse(&format!("http://{host}:{}/hook", self.url.port().unwrap())).unwrap()
    }
}

async fn answer(State(inner): State<Arc<Inner>>, headers: HeaderMap, body: String) -> Response<Body> {
    let step = inner.steps.lock().unwrap().pop_front().unwrap_or(Step::Status(200));
    inner.seen.send_modify(|seen| seen.push(Seen { headers, body }));
    let status = |status: u16| Response::builder().status(status);
    match step {
        Step::Status(code) => status(code).body(Body::from("said the receiver")),
        Step::Header(code, name, value) => status(code).header(name, value).body(Body::empty()),
        Step::Text(bytes) => status(200).body(Body::from("x".repeat(bytes))),
        Step::Dawdle => {
            let first = futures::stream::iter([Ok::<_, std::io::Error>(Bytes::from_static(b"wait"))]);
            let never = futures::stream::pending();
            status(200).body(Body::from_stream(futures::StreamExt::chain(first, never)))
        }
        Step::Hold(go_on) => {
            go_on.notified().await;
            status(200).body(Body::empty())
        }
    }
    .unwrap()
}
