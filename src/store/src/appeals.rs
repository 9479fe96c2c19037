//! Appeals: the author of a hidden review asks that a person looks again, once.

use crate::error::Result;
use crate::pool::{Store, transaction};
use plaudit_model::ids::{ReviewId, ShopKey};
use plaudit_model::time::Millis;

/// What became of an appeal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Appealed {
    /// A person looks.
    Now,
    /// They asked before.
    Before,
    /// It is not hidden, or gone.
    NotHidden,
}

impl Store {
    /// Brings a hidden review before the shop's people: it is open, among what needs a look, and its clock runs. Whether it
    /// is shown stays theirs to say.
    ///
    /// # Errors
    /// When the database fails; then nothing changed.
    pub async fn appeal(&self, shop: &ShopKey, id: &ReviewId, now: Millis) -> Result<Appealed> {
        let id = id.as_str();
        let asked = transaction!(self, thread, |conn| { steps::appeal(conn, shop, id, now).await })?;
        Ok(match asked {
            Some(true) => Appealed::Now,
            Some(false) => Appealed::Before,
            None => Appealed::NotHidden,
        })
    }
}
