//! Orders and cursors of review lists.

use crate::coded::coded;
use crate::time::Millis;
use serde::{Deserialize, Serialize};

coded! {
    /// An order that a shopper may ask for. The default is neutral: newest first.
    Sort {
        /// Newest first; the default, and named on the page.
        Newest = "newest",
        /// Those in the reader's language first, newest first among both; what pages show where the reader's language is
        /// known.
        Local = "local",
        /// Oldest first.
        Oldest = "oldest",
        /// Most helpful votes first, newest among equals.
        Helpful = "helpful",
        /// Most stars first, newest among equals.
        Highest = "highest",
        /// Fewest stars first, newest among equals.
        Lowest = "lowest",
    }
}

/// Where a page of a list ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cursor {
    /// What its order looks at before time: the stars, the votes, or whether it is in the reader's language (1) or not
    /// (0). Orders by time alone do not look at it.
    pub rank: u32,
    /// When the last review was published.
    pub at: Millis,
    /// Its id, to tell apart those of the same moment.
    pub id: String,
}

impl Cursor {
    /// The cursor as it stands in addresses: `rank.milliseconds.id`.
    pub fn encode(&self) -> String {
        format!("{}.{}.{}", self.rank, self.at.0, self.id)
    }

    /// Reads a cursor; `None` when it is not one of ours.
    pub fn decode(text: &str) -> Option<Self> {
        let mut parts = text.splitn(3, '.');
        let rank = parts.next()?.parse().ok()?;
        let at = Millis(parts.next()?.parse().ok()?);
        let id = crate::ids::ReviewId::parse(parts.next()?).ok()?;
        Some(Cursor { rank, at, id: id.as_str().to_owned() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cursors_come_back_and_nothing_else_does() {
        let cursor =
            Cursor { rank: 4, at: Millis(1_795_305_600_000), id: "0b1f7d52-6a6c-4c55-9a57-3f8e2f0d9c11".into() };
        assert_eq!(Cursor::decode(&cursor.encode()), Some(cursor));
        for bad in ["", "4", "4.5", "-9.1.0b1f7d52-6a6c-4c55-9a57-3f8e2f0d9c11", "4.x.y", "4.1.' or 1=1"] {
            assert_eq!(Cursor::decode(bad), None, "{bad}");
        }
    }
}
