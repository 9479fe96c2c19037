//! Ways out: what the shop offers to somebody unhappy right after they wrote, beside what they wrote.

use crate::coded::coded;
use crate::texts::Texts;
use serde::{Deserialize, Serialize};

coded! {
    /// What is offered.
    WayKind {
        /// The product goes back.
        Return = "return",
        /// Money back.
        Refund = "refund",
        /// Another one for it.
        Exchange = "exchange",
        /// Somebody calls.
        Call = "call",
        /// Talking to somebody at once.
        Chat = "chat",
    }
}

/// One way. It has an address, words, or both.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Way {
    /// What is offered; its name is in the language files.
    pub kind: WayKind,
    /// Where it leads: `https:`, `tel:` or `mailto:`; empty for words alone.
    #[serde(default)]
    pub url: String,
    /// What to do, by language; may be empty where there is an address.
    #[serde(default)]
    pub text: Texts,
}

impl Way {
    /// Whether an address may be followed: the web by TLS, a telephone, a mail.
    pub(super) fn is_link(url: &str) -> bool {
        let rest = ["https://", "tel:", "mailto:"].iter().find_map(|scheme| url.strip_prefix(scheme));
        rest.is_some_and(|rest| !rest.is_empty())
            && !url.contains(|sign: char| sign.is_whitespace() || sign.is_control())
    }
}
