//! A stream of events that tells open pages to look again.
//!
//! It carries the shop's change mark and nothing else: what changed is on the page, for whoever may read it.

use crate::app::App;
use crate::inbox::failure::Failure;
use crate::inbox::post::Post;
use crate::inbox::{BASE, Marks, Person};
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::sse::{Event, KeepAlive, Sse};
use futures::{Stream, stream};
use plaudit_model::ids::{ReviewId, ShopKey};
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
/// How often to look who else looks at a conversation.
const PEOPLE: Duration = Duration::from_secs(2);
/// Silence after which a comment tells proxies that the line is alive.
const KEEP_ALIVE: Duration = Duration::from_secs(15);

#[derive(Debug, Deserialize)]
pub(super) struct Asked {
    shop: String,
    #[serde(default)]
    mark: Option<i64>,
    #[serde(default)]
    case: String,
}

/// What a page needs to listen.
pub(super) fn wire(shop: &ShopKey, mark: i64, version: Option<i64>) -> WireView {
    WireView { href: format!("{BASE}/live?shop={shop}"), mark, version, here: None }
}

/// Where a stream has come to.
struct Listener {
    seen: watch::Receiver<Option<i64>>,
    mark: i64,
    end: Instant,
    begun: bool,
    /// Whether what is seen was looked up while this stream ran.
    fresh: bool,
    /// Of the page of a conversation: who else looks at it.
    people: Option<People>,
}

/// Who else looks at a conversation, as last told.
struct People {
    app: App,
    shop: ShopKey,
    id: ReviewId,
    user: i64,
    told: String,
}

impl People {
    /// Names and whether each writes, as JSON; `None` where nothing changed since.
    async fn news(&mut self) -> Option<String> {
        let now = self.app.clock.now();
        // A database that does not answer now may do so at the next look.
        let people = self.app.store.onlookers(&self.shop, &self.id, self.user, now).await.ok()?;
        let people: Vec<(String, bool)> = people.into_iter().map(|one| (one.name, one.writing)).collect();
        let told = serde_json::to_string(&people).ok()?;
        if told == self.told {
            return None;
        }
        self.told.clone_from(&told);
        Some(told)
    }
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
    let user = person.session.user.id;
    let people = ReviewId::parse(&asked.case).ok().map(|id| People {
        app: app.clone(),
        shop: shop.clone(),
        id,
        user,
        // The first look is always told: since the page was made somebody may have gone.
        told: String::new(),
    });
    let listener = Listener { seen, mark, end: Instant::now() + LENGTH, begun: false, fresh: false, people };
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
            if let Some(people) = &mut self.people
                && let Some(news) = people.news().await
            {
                return Some(Event::default().event("people").data(news));
            }
            // Late, or nobody looks any more: the program stops. Who looks at a conversation is asked for now and then.
            let next = if self.people.is_some() { self.end.min(Instant::now() + PEOPLE) } else { self.end };
            match timeout_at(next, self.seen.changed()).await {
                Ok(changed) => changed.ok()?,
                Err(_) if Instant::now() >= self.end => return None,
                Err(_) => {}
            }
        }
    }
}

/// `POST /inbox/cases/{shop}/{id}/here`: somebody looks at a conversation, writes, or has gone.
pub(super) async fn here(
    State(app): State<App>,
    Path((shop, id)): Path<(String, String)>,
    Post { person, fields }: Post,
) -> Result<StatusCode, Failure> {
    let shop = ShopKey::parse(&shop).map_err(|_| Failure::NotFound)?;
    let id = ReviewId::parse(&id).map_err(|_| Failure::NotFound)?;
    person.role(&shop)?;
    let user = person.session.user.id;
    if fields.get("gone").is_empty() {
        app.store.look_at(&shop, &id, user, !fields.get("writing").is_empty(), app.clock.now()).await?;
    } else {
        app.store.look_away(&shop, &id, user).await?;
    }
    Ok(StatusCode::NO_CONTENT)
}
