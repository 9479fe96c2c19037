//! What the public API says, as JSON.

use crate::publication::{HideReason, Status};
use crate::review::FieldError;
use serde::{Deserialize, Serialize};

/// A review as anyone may read it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReviewJson {
    /// UUID.
    pub id: String,
    /// Product that it is about.
    pub product: String,
    /// Stars, 1 to 5.
    pub rating: u8,
    /// One line; may be empty.
    pub title: String,
    /// Public text; may be empty.
    pub body: String,
    /// Name; empty when none was given.
    pub author: String,
    /// Language code, or `und`.
    pub language: String,
    /// `published`; its author may also see `held` and `hidden`.
    pub status: Status,
    /// Why it is hidden, if it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hide_reason: Option<HideReason>,
    /// RFC 3339, UTC.
    pub created_at: String,
    /// The shop's public answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<AnswerJson>,
    /// Proves authorship; given once, to whoever posted first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edit_token: Option<String>,
}

/// The shop's public answer to a review.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnswerJson {
    /// Its text.
    pub body: String,
    /// RFC 3339, UTC.
    pub created_at: String,
}

/// One page of reviews.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReviewsJson {
    /// In the order asked for.
    pub reviews: Vec<ReviewJson>,
    /// Asks for the next page; `null` on the last.
    pub next_cursor: Option<String>,
}

/// Average and histogram of one product.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SummaryJson {
    /// Mean of the stars, two decimals; `null` without reviews.
    pub average: Option<f64>,
    /// Published reviews.
    pub count: u64,
    /// Counts for 1, 2, 3, 4 and 5 stars.
    pub histogram: [u64; 5],
}

/// An error (RFC 9457 problem details).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// `about:blank`, or a name of the kind of problem.
    #[serde(rename = "type")]
    pub kind: String,
    /// The same for every problem of its kind.
    pub title: String,
    /// HTTP status.
    pub status: u16,
    /// What happened here, and what to do next.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub detail: String,
    /// Field by field, where fields are at fault.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<FieldError>,
}
