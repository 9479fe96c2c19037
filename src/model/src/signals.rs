//! What `screen` finds in a text: content only, and all that publication may know of it.
//!
//! There is no sentiment and there are no stars in these types, so that nothing which decides on
//! publication can depend on either (16 CFR 465.7(b); UCPD Annex I 23b-23c).

use crate::coded::coded;
use serde::{Deserialize, Serialize};

/// What stands in a text that bears on whether it can be shown as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Signals {
    /// Spans to strip or mask: sorted by start, never overlapping, on character boundaries.
    pub findings: Vec<Finding>,
    /// The text is noise: keyboard mashing, one sign repeated, no words.
    pub gibberish: bool,
    /// It offers something of its writer's: a promo code of their own, a channel, earnings. A person looks.
    pub advertising: bool,
    /// Words in which letters of one script pass for another's, as they do to get past filters.
    pub disguised_words: usize,
    /// 64-bit simhash of the folded text (Charikar 2002); near-repeats differ in few bits.
    pub simhash: u64,
    /// Length of the text in characters (Unicode scalar values), as it came.
    pub chars: usize,
    /// Letters and digits that are left outside of all findings.
    pub own_letters: usize,
}

/// One span of a text that is not shown as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Finding {
    /// What it is.
    pub kind: FindingKind,
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

coded! {
    /// What a finding is.
    FindingKind {
        /// A web address, plain or disguised.
        Link = "link",
        /// An e-mail address.
        Email = "email",
        /// A telephone number.
        Phone = "phone",
        /// A messenger handle or invitation.
        Handle = "handle",
        /// An obscene word.
        Profanity = "profanity",
    }
}
