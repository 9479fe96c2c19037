//! What every handler shares.

use crate::clock::Clock;
use crate::config::Config;
use crate::guard::limits::Limits;
use crate::inbox::Marks;
use crate::memory::Memory;
use crate::outbound::Outbound;
use crate::photos::Photos;
use crate::problem::Problem;
use crate::secrets::Secrets;
use crate::visitor::DaySalt;
use plaudit_model::ids::ShopKey;
use plaudit_store::{Shop, Store};
use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::{Duration, Instant};
use tokio::sync::watch;
use url::Url;

/// The running server; cheap to clone.
pub type App = Arc<AppState>;

/// A shop's settings are read again after this long: with several servers a change is everywhere by then.
const SHOP_AGE: Duration = Duration::from_secs(2);

/// See [`App`].
pub struct AppState {
    /// Settings.
    pub config: Config,
    /// All data.
    pub store: Store,
    /// The time.
    pub clock: Clock,
    /// How often anyone may call.
    pub limits: Limits,
    /// Answers of the last second.
    pub memory: Memory,
    /// Seals what must not lie open in the database.
    pub secrets: Secrets,
    /// Photos on reviews.
    pub photos: Photos,
    /// The only way out.
    pub outbound: Outbound,
    /// Where this server is reached, ending in `/`.
    pub public_url: Url,
    /// Grows whenever something changed in any inbox of this process; live pages look again then.
    pub changed: watch::Sender<u64>,
    /// Whether the program was told to end: live pages are let go then.
    pub stopping: AtomicBool,
    /// Where the shops of open inbox pages have come to.
    pub marks: Marks,
    /// What visitors are hashed with today.
    pub day_salt: DaySalt,
    /// Tells the job worker that there may be something to do.
    pub wake_jobs: tokio::sync::Notify,
    /// Shops as last read, and when.
    shops: RwLock<HashMap<ShopKey, Kept>>,
}

/// When a shop was read, and what was there.
type Kept = (Instant, Option<Arc<Shop>>);

impl AppState {
    /// A server over a store. With `unlimited` neither rates nor repeats are looked at.
    pub fn new(config: Config, store: Store, clock: Clock, secrets: Secrets, public_url: Url, unlimited: bool) -> App {
        Arc::new(AppState {
            limits: Limits::new(&config, unlimited),
            memory: Memory::default(),
            photos: Photos::new(&config),
            outbound: Outbound::new(config.allow_private_targets.clone()),
            config,
            store,
            clock,
            secrets,
            public_url,
            changed: watch::Sender::new(0),
            stopping: AtomicBool::new(false),
            marks: Marks::default(),
            day_salt: DaySalt::default(),
            wake_jobs: tokio::sync::Notify::new(),
            shops: RwLock::default(),
        })
    }

    /// Tells open inbox pages that something changed.
    pub fn announce(&self) {
        self.changed.send_modify(|count| *count += 1);
    }

    /// Lets go of live pages, so that the program can end.
    pub fn stop(&self) {
        self.stopping.store(true, Ordering::Relaxed);
        self.announce();
    }

    /// The public address without its final slash: an origin.
    pub fn origin(&self) -> &str {
        self.public_url.as_str().trim_end_matches('/')
    }

    /// Forgets a shop as it was read: it was changed here just now.
    pub fn forget_shop(&self, key: &ShopKey) {
        self.shops.write().unwrap_or_else(PoisonError::into_inner).remove(key);
    }

    /// A shop, at most two seconds old.
    ///
    /// # Errors
    /// When storage fails.
    pub async fn shop(&self, key: &ShopKey) -> Result<Option<Arc<Shop>>, Problem> {
        let kept = self.shops.read().unwrap_or_else(PoisonError::into_inner).get(key).cloned();
        if let Some((read, shop)) = kept
            && read.elapsed() < SHOP_AGE
        {
            return Ok(shop);
        }
        let shop = self.store.shop(key).await?.map(Arc::new);
        let mut shops = self.shops.write().unwrap_or_else(PoisonError::into_inner);
        // Keys that nobody registered are not worth remembering: anyone can make them up.
        if shop.is_some() {
            shops.insert(key.clone(), (Instant::now(), shop.clone()));
        } else {
            shops.remove(key);
        }
        Ok(shop)
    }
}
