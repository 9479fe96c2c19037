//! What people talk about: everything that comes in is a conversation with one shopper about one thing.

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
