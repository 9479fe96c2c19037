//! What people talk about: everything that comes in is a conversation with one shopper about one thing. Where it stands and
//! what moves it is in [`state`], what is said in it in [`message`].

pub mod message;
pub mod state;

pub use message::MessageKind;
pub use state::CaseStatus;

use crate::coded::coded;
use serde::{Deserialize, Serialize};

coded! {
    /// What a conversation began with.
    Kind {
        /// Stars, with or without words, for everyone to read.
        Review = "review",
        /// Something that a shopper wants to know, for everyone to read.
        Question = "question",
        /// Words for the shop alone; never shown to anyone else.
        Private = "private",
    }
}

impl Kind {
    /// Whether it is for everyone to read: only then it can be published, hidden and answered in public.
    pub fn is_public(self) -> bool {
        self != Kind::Private
    }
}

coded! {
    /// How soon a conversation should be looked at, beside its clocks. The least urgent first.
    Priority {
        /// Whenever there is time.
        Low = "low",
        /// In its turn.
        Normal = "normal",
        /// Before the others.
        High = "high",
        /// At once.
        Urgent = "urgent",
    }
}

/// Most characters of a tag.
pub const TAG_CHARS: usize = 40;
/// Most tags on one conversation.
pub const TAGS: usize = 20;

/// A tag in its one spelling: lower case, single spaces, no commas. `None` when nothing is left or it is too long.
pub fn tag(text: &str) -> Option<String> {
    let plain = text.replace([',', '\0'], " ").to_lowercase();
    let tag = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    (1..=TAG_CHARS).contains(&tag.chars().count()).then_some(tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn d1_tags_have_one_spelling() {
        for (text, expected) in [
            ("Refund", Some("refund")),
            ("  VIP \n buyer ", Some("vip buyer")),
            ("Возврат", Some("возврат")),
            ("a,b", Some("a b")),
            (" , ", None),
            ("", None),
            (&"x".repeat(41), None),
        ] {
            assert_eq!(tag(text).as_deref(), expected, "{text}");
        }
    }
}
