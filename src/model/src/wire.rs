//! What the public API says, as JSON.

use crate::attribute::{Answer, KindName};
use crate::publication::{HideReason, Status};
use crate::question::Side;
use crate::review::FieldError;
use crate::texts::Texts;
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
    /// To the merchant's own questions.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<Answer>,
    /// Photos that are shown with it, in their order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub photos: Vec<PhotoJson>,
    /// When its author last changed it (RFC 3339, UTC).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edited_at: Option<String>,
    /// Helpful votes that stand.
    pub helpful: u32,
    /// Whether a purchase was proven by a signed token.
    pub verified: bool,
    /// Where it was written: `site`, or the service that it was brought from.
    pub source: String,
    /// The shop's public answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<AnswerJson>,
    /// Proves authorship; given once, to whoever posted first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edit_token: Option<String>,
}

/// A photo of a review, or one that was uploaded just now and waits for its review.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PhotoJson {
    /// What a review names it by.
    pub id: String,
    /// What it shows, in its author's words; may be empty.
    pub alt: String,
    /// Width of the largest file, in pixels.
    pub width: u32,
    /// Its height.
    pub height: u32,
    /// Address of the largest file (JPEG). It is served while the photo stands on the shop's page.
    pub url: String,
    /// Address of the smallest.
    pub thumb: String,
}

/// What is left out where it is not so.
#[allow(clippy::trivially_copy_pass_by_ref, reason = "as serde calls it")]
fn is_false(value: &bool) -> bool {
    !value
}

/// The shop's public answer to a review.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnswerJson {
    /// Its text.
    pub body: String,
    /// RFC 3339, UTC.
    pub created_at: String,
    /// Whether the shop's program gave it by itself.
    #[serde(default, skip_serializing_if = "is_false")]
    pub automatic: bool,
}

/// One page of reviews.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReviewsJson {
    /// In the order asked for.
    pub reviews: Vec<ReviewJson>,
    /// Asks for the next page; `null` on the last.
    pub next_cursor: Option<String>,
}

/// A question as anyone may read it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuestionJson {
    /// UUID.
    pub id: String,
    /// Product that it is about.
    pub product: String,
    /// Public text.
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
    /// The public answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<PublicAnswerJson>,
    /// What buyers answered, what helped most first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub replies: Vec<ReplyJson>,
    /// Questions that ask the same in other words: their answer is this one's.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also_asked: Vec<AlsoAskedJson>,
    /// Proves authorship; given once, to whoever posted first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edit_token: Option<String>,
}

/// A buyer's answer to a question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReplyJson {
    /// UUID.
    pub id: String,
    /// The question.
    pub question: String,
    /// Public text.
    pub body: String,
    /// Name; empty when none was given.
    pub author: String,
    /// `published`; its author may also see `held` and `hidden`.
    pub status: Status,
    /// Why it is hidden, if it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hide_reason: Option<HideReason>,
    /// RFC 3339, UTC.
    pub created_at: String,
    /// How many found it helpful.
    pub helpful: u32,
}

/// The public answer to a question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublicAnswerJson {
    /// Who speaks: the shop, or somebody who bought the product.
    pub by: Side,
    /// Its text.
    pub body: String,
    /// RFC 3339, UTC.
    pub created_at: String,
    /// Helpful votes that stand.
    pub helpful: u32,
    /// Whether the shop's program gave it by itself.
    #[serde(default, skip_serializing_if = "is_false")]
    pub automatic: bool,
}

/// A question that was merged into another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AlsoAskedJson {
    /// UUID.
    pub id: String,
    /// Public text.
    pub body: String,
}

/// One page of questions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuestionsJson {
    /// In the order asked for.
    pub questions: Vec<QuestionJson>,
    /// Asks for the next page; `null` on the last, and where similar ones were asked for.
    pub next_cursor: Option<String>,
}

/// A private message was taken in. Nothing of what it says is ever told again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PrivateJson {
    /// UUID.
    pub id: String,
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
    /// The merchant's own questions that are asked for the product, and how they were answered.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<AnswersJson>,
}

/// How one question was answered in published reviews.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AnswersJson {
    /// Id of the question.
    pub question: String,
    /// How it is answered.
    pub kind: KindName,
    /// Whether a review may have several answers.
    pub several: bool,
    /// The question by languages.
    pub text: Texts,
    /// Reviews that answer it.
    pub people: u64,
    /// Mean step of a scale, two decimals; `null` for other kinds, and while nobody answered.
    pub mean: Option<f64>,
    /// Every value in the order shown.
    pub values: Vec<ValueJson>,
}

/// How often one value was given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ValueJson {
    /// As in `answers` of a review.
    pub value: String,
    /// What it means, by languages; empty for steps between, and for yes and no.
    pub text: Texts,
    /// Reviews that gave it.
    pub count: u64,
}

/// A challenge in the format of ALTCHA: find the number below `maxnumber` whose digits, written after `salt`, have the
/// SHA-256 in `challenge`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Challenge {
    /// `SHA-256`.
    pub algorithm: String,
    /// Hexadecimal.
    pub challenge: String,
    /// The number is not larger.
    pub maxnumber: u32,
    /// Begins with something random, and says in its parameters when it expires.
    pub salt: String,
    /// The server's own, hexadecimal.
    pub signature: String,
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
    /// To be solved before the same is sent again (428).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub challenge: Option<Challenge>,
}
