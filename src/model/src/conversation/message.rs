//! What is said in a conversation, and who may read it.

use crate::coded::coded;
use serde::{Deserialize, Serialize};

coded! {
    /// What a message is. Whether the program wrote an answer by itself is told beside it: such an answer is read by the same
    /// people, but stops no clock.
    MessageKind {
        /// Of the shopper, after what the conversation began with. For the shop's people.
        Shopper = "shopper",
        /// An answer that everyone reads: it stands under what it answers.
        PublicAnswer = "public_answer",
        /// An answer that the shopper alone reads.
        PrivateAnswer = "private_answer",
        /// The shop's people alone read it.
        Note = "note",
    }
}

impl MessageKind {
    /// Whether everyone may read it.
    pub fn is_public(self) -> bool {
        self == MessageKind::PublicAnswer
    }

    /// Whether the shop speaks to the shopper.
    pub fn is_answer(self) -> bool {
        matches!(self, MessageKind::PublicAnswer | MessageKind::PrivateAnswer)
    }
}
