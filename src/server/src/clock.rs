//! The only place of the server that reads the clock; tests freeze it.

use plaudit_model::time::Millis;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

/// Tells the time.
#[derive(Debug, Clone)]
pub enum Clock {
    /// The machine's.
    System,
    /// Stands still until it is moved.
    Frozen(Arc<AtomicI64>),
}

impl Clock {
    /// A clock that stands at a moment.
    pub fn frozen(at: Millis) -> Self {
        Clock::Frozen(Arc::new(AtomicI64::new(at.0)))
    }

    /// Now.
    pub fn now(&self) -> Millis {
        match self {
            Clock::System => {
                let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
                Millis(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
            }
            Clock::Frozen(at) => Millis(at.load(Ordering::SeqCst)),
        }
    }

    /// Moves a frozen clock forward; the machine's clock does not obey.
    pub fn forward(&self, millis: i64) {
        if let Clock::Frozen(at) = self {
            at.fetch_add(millis, Ordering::SeqCst);
        }
    }
}
