//! Why a verdict is what it is: words of the text that carried it. For people who handle a case; nothing decides by it.
//!
//! All places are byte spans of the original text, on character boundaries.

use crate::verdict::{Polarity, Topic, Urgency};
use serde::{Deserialize, Serialize};

/// A part of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

/// What carried a verdict.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Explanation {
    /// Words that speak for a happy or an unhappy writer: those that weigh most, in the order of the text, apart.
    pub marks: Vec<Mark>,
    /// What the text is about, most certain first, with how its writer feels about each.
    pub topics: Vec<Aspect>,
    /// Why it cannot wait, in the order of the text.
    pub urgency: Vec<Alarm>,
}

/// A word and how much it says.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Mark {
    /// Where it stands.
    #[serde(flatten)]
    pub span: Span,
    /// From -1 (speaks for an unhappy writer) to 1 (for a happy one); the strongest word of a text has 1 or -1.
    pub weight: f32,
}

/// One thing that a text is about.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Aspect {
    /// What it is.
    pub topic: Topic,
    /// How the writer feels about it, as far as the clauses it stands in tell.
    pub polarity: Polarity,
    /// The words that name it.
    pub spans: Vec<Span>,
}

/// Words that say why a text cannot wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Alarm {
    /// The reason.
    pub reason: Urgency,
    /// Where it is said.
    #[serde(flatten)]
    pub span: Span,
}
