//! What every handler shares.

use crate::clock::Clock;
use crate::config::Config;
use plaudit_store::Store;
use std::sync::Arc;
use tokio::sync::watch;
use url::Url;

/// The running server; cheap to clone.
pub type App = Arc<AppState>;

/// See [`App`].
pub struct AppState {
    /// Settings.
    pub config: Config,
    /// All data.
    pub store: Store,
    /// The time.
    pub clock: Clock,
    /// Where this server is reached, ending in `/`.
    pub public_url: Url,
    /// Grows whenever something changed in any inbox of this process; live pages look again then.
    pub changed: watch::Sender<u64>,
    /// Tells the job worker that there may be something to do.
    pub wake_jobs: tokio::sync::Notify,
}

impl AppState {
    /// Tells open inbox pages and the job worker that something changed.
    pub fn announce(&self) {
        self.changed.send_modify(|count| *count += 1);
        self.wake_jobs.notify_one();
    }

    /// The public address without its final slash: an origin.
    pub fn origin(&self) -> &str {
        self.public_url.as_str().trim_end_matches('/')
    }
}
