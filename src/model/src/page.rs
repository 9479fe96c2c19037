//! Orders and cursors of review lists.

use crate::coded::coded;
use crate::time::Millis;
use serde::{Deserialize, Serialize};

coded! {
    /// An order that a shopper may ask for. The default is neutral: newest first.
    Sort {
        /// Newest first; the default, and named on the page.
        Newest = "newest",
        /// Oldest first.
        Oldest = "oldest",
        /// Most stars first, newest among equals.
        Highest = "highest",
        /// Fewest stars first, newest among equals.
        Lowest = "lowest",
    }
}

/// Where a page of a list ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cursor {
    /// Stars of the last review; only orders by stars look at it.
    pub stars: u8,
    /// When the last review was published.
    pub at: Millis,
    /// Its id, to tell apart those of the same moment.
    pub id: String,
}

impl Cursor {
    /// The cursor as it stands in addresses: `stars.milliseconds.id`.
    pub fn encode(&self) -> String {
        format!("{}.{}.{}", self.stars, self.at.0, self.id)
    }

    /// Reads a cursor; `None` when it is not one of ours.
    pub fn decode(text: &str) -> Option<Self> {
        let mut parts = text.splitn(3, '.');
        let stars = parts.next()?.parse().ok().filter(|stars| (1..=5).contains(stars))?;
        let at = Millis(parts.next()?.parse().ok()?);
        let id = crate::ids::ReviewId::parse(parts.next()?).ok()?;
        Some(Cursor { stars, at, id: id.as_str().to_owned() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cursors_come_back_and_nothing_else_does() {
        let cursor =
            Cursor { stars: 4, at: Millis(1_795_305_600_000), id: "0b1f7d52-6a6c-4c55-9a57-3f8e2f0d9c11".into() };
        assert_eq!(Cursor::decode(&cursor.encode()), Some(cursor));
        for bad in ["", "4", "4.5", "9.1.0b1f7d52-6a6c-4c55-9a57-3f8e2f0d9c11", "4.x.y", "4.1.' or 1=1"] {
            assert_eq!(Cursor::decode(bad), None, "{bad}");
        }
    }
}
