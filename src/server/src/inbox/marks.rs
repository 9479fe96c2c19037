//! Where each shop's change mark stands, looked up once for all open pages of the shop.
//!
//! A task for each shop that somebody watches reads the mark when this process announces a change, and every two
//! seconds for what other processes did. It ends when nobody watches any more.

use crate::app::App;
use plaudit_model::ids::ShopKey;
use std::collections::HashMap;
use std::sync::atomic::Ordering;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::watch;
use tokio::time::{sleep, timeout};

/// How often to look for what other processes changed.
const POLL: Duration = Duration::from_secs(2);
/// Changes within this time are told as one.
const GATHER: Duration = Duration::from_millis(100);

/// A mark; none before the first look.
type Seen = watch::Receiver<Option<i64>>;

/// The shops that are watched.
#[derive(Debug, Default)]
pub struct Marks(Mutex<HashMap<ShopKey, Seen>>);

impl Marks {
    /// How many shops are watched just now.
    pub fn watched(&self) -> usize {
        self.shops().len()
    }

    /// The mark of a shop from now on. It ends when the program stops.
    pub(super) fn watch(app: &App, shop: &ShopKey) -> Seen {
        let mut shops = app.marks.shops();
        // A channel without a sender is that of a task which broke off.
        if let Some(seen) = shops.get(shop).filter(|seen| seen.has_changed().is_ok()) {
            return seen.clone();
        }
        let (tell, seen) = watch::channel(None);
        shops.insert(shop.clone(), seen.clone());
        tokio::spawn(look(app.clone(), shop.clone(), tell));
        seen
    }

    fn shops(&self) -> MutexGuard<'_, HashMap<ShopKey, Seen>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn look(app: App, shop: ShopKey, tell: watch::Sender<Option<i64>>) {
    let mut changed = app.changed.subscribe();
    loop {
        changed.mark_unchanged();
        // A database that does not answer now may do so at the next look.
        if let Ok(mark) = app.store.change_mark(&shop).await {
            tell.send_if_modified(|seen| seen.replace(mark) != Some(mark));
        }
        {
            let mut shops = app.marks.shops();
            // One is the map's own. Whoever wants to watch waits for the lock, and then finds no task.
            if tell.receiver_count() <= 1 || app.stopping.load(Ordering::Relaxed) {
                shops.remove(&shop);
                return;
            }
        }
        if let Ok(Ok(())) = timeout(POLL, changed.changed()).await {
            sleep(GATHER).await;
        }
    }
}
