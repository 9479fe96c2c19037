//! A stream of events that tells open pages to look again.
//!
//! It carries the shop's change mark and nothing else: what changed is on the page, for whoever may read it.

use crate::app::App;
use crate::inbox::failure::Failure;
use crate::inbox::{BASE, Marks, Person};
use axum::extract::{Query, State};
use axum::http::HeaderMap;
use axum::response::sse::{Event, KeepAlive, Sse};
use futures::{Stream, stream};
use plaudit_model::ids::ShopKey;
use plaudit_view::inbox::data::WireView;
use serde::Deserialize;
use std::convert::Infallible;
use std::time::Duration;
use tokio::sync::watch;
use tokio::time::{Instant, timeout_at};

/// After this the stream ends and the browser comes again: so an ended session ends.
const LENGTH: Duration = Duration::from_secs(55);
/// How long a browser waits before it comes again.
const RETRY: Duration = Duration::from_secs(1);
/// Silence after which a comment tells proxies that the line is alive.
const KEEP_ALIVE: Duration = Duration::from_secs(15);

#[derive(Debug, Deserialize)]
pub(super) struct Asked {
    shop: String,
    #[serde(default)]
    mark: Option<i64>,
}

/// What a page needs to listen.
pub(super) fn wire(shop: &ShopKey, mark: i64, version: Option<i64>) -> WireView {
    WireView { href: format!("{BASE}/live?shop={shop}"), mark, version }
}

/// Where a stream has come to.
struct Listener {
    seen: watch::Receiver<Option<i64>>,
    mark: i64,
    end: Instant,
    begun: bool,
    /// Whether what is seen was looked up while this stream ran.
    fresh: bool,
}

/// Sends the mark whenever it moved. Whoever says which one they saw last misses nothing in between.
pub(super) async fn stream(
    State(app): State<App>,
    person: Person,
    headers: HeaderMap,
    Query(asked): Query<Asked>,
) -> Result<Sse<impl Stream<Item = Result<Event, Infallible>>>, Failure> {
    let shop = ShopKey::parse(&asked.shop).map_err(|_| Failure::NotFound)?;
    person.role(&shop)?;
    let last = headers.get("last-event-id").and_then(|id| id.to_str().ok()).and_then(|id| id.parse().ok());
    let mark = match last.or(asked.mark) {
        Some(mark) => mark,
        None => app.store.change_mark(&shop).await?,
    };
    let seen = Marks::watch(&app, &shop);
    let listener = Listener { seen, mark, end: Instant::now() + LENGTH, begun: false, fresh: false };
    let events = stream::unfold(listener, |mut listener| async {
        let event = listener.next().await?;
        Some((Ok(event), listener))
    });
    Ok(Sse::new(events).keep_alive(KeepAlive::new().interval(KEEP_ALIVE)))
}

impl Listener {
    /// The next event; `None` at the end.
    async fn next(&mut self) -> Option<Event> {
        if !self.begun {
            self.begun = true;
            return Some(Event::default().retry(RETRY));
        }
        loop {
            let mark = *self.seen.borrow_and_update();
            let news = match mark {
                // What somebody else's page had looked up before may be older than what this page shows.
                Some(mark) if !self.fresh => mark > self.mark,
                Some(mark) => mark != self.mark,
                None => false,
            };
            self.fresh = true;
            if let Some(mark) = mark.filter(|_| news) {
                self.mark = mark;
                return Some(Event::default().event("change").id(mark.to_string()).data(mark.to_string()));
            }
            // Late, or nobody looks any more: the program stops.
            timeout_at(self.end, self.seen.changed()).await.ok()?.ok()?;
        }
    }
}
