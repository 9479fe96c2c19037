//! Questions and their answers.

use plaudit_model::ids::{ProductId, ReviewId};
use plaudit_model::publication::{HideReason, Status};
use plaudit_model::question::Side;
use plaudit_model::time::Millis;
use plaudit_model::verdict::{Language, Verdict};

/// A question ready to be stored, with all that was decided on it.
#[derive(Debug, Clone, PartialEq)]
pub struct NewQuestionRecord {
    /// Id that the client made.
    pub id: ReviewId,
    /// Product.
    pub product: ProductId,
    /// Public text.
    pub body: String,
    /// Public name; may be empty.
    pub author: String,
    /// The text as it came, for the shop's people.
    pub original: String,
    /// Never shown.
    pub email: Option<String>,
    /// Whether it is shown.
    pub status: Status,
    /// Why it is hidden.
    pub hide_reason: Option<HideReason>,
    /// When it came.
    pub created: Millis,
    /// The public words, folded: finds questions that are like another.
    pub folded: String,
    /// Hash of what the client sent: tells the same again from another body under the same id.
    pub fingerprint: String,
    /// SHA-256 of the edit token, hexadecimal.
    pub edit_token_hash: String,
    /// Simhash of the text.
    pub simhash: u64,
    /// Length of the text in characters.
    pub chars: usize,
    /// What the words say.
    pub verdict: Verdict,
    /// Who takes care of it.
    pub routed: super::Routed,
    /// Jobs that begin with it, in the same transaction.
    pub jobs: Vec<super::NewJob>,
}

/// A stored question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionRecord {
    /// Id.
    pub id: String,
    /// Product.
    pub product: String,
    /// Public text.
    pub body: String,
    /// Public name; may be empty.
    pub author: String,
    /// Language of its words.
    pub language: Language,
    /// Whether it is shown.
    pub status: Status,
    /// Why it is hidden.
    pub hide_reason: Option<HideReason>,
    /// When it came.
    pub created: Millis,
    /// When it was first shown.
    pub published: Option<Millis>,
    /// The question whose answer is shown for this one too.
    pub merged_into: Option<String>,
    /// Votes for its answer.
    pub helpful: u32,
    /// The latest public answer.
    pub answer: Option<AnswerRecord>,
    /// What buyers answered, what helped most first; in lists alone.
    pub replies: Vec<ReplyRecord>,
}

/// A published question, for comparing it with another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownQuestion {
    /// Id.
    pub id: String,
    /// Public text.
    pub body: String,
    /// The same, folded.
    pub folded: String,
}

/// A public answer to a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerRecord {
    /// Who speaks.
    pub by: Side,
    /// Its text.
    pub body: String,
    /// When.
    pub created: Millis,
    /// Whether the program gave it by itself.
    pub automatic: bool,
}

/// A buyer's answer ready to be stored, with all that was decided on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewReplyRecord {
    /// Id that the client made.
    pub id: ReviewId,
    /// The question.
    pub question: ReviewId,
    /// Public text.
    pub body: String,
    /// Public name; may be empty.
    pub author: String,
    /// The text as it came, for the shop's people.
    pub original: String,
    /// Whether it is shown.
    pub status: Status,
    /// Why it is hidden.
    pub hide_reason: Option<HideReason>,
    /// When it came.
    pub created: Millis,
    /// Hash of what the client sent.
    pub fingerprint: String,
    /// Hash of the purchase that was proven: it answers a question once.
    pub purchase: String,
}

/// A buyer's answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReplyRecord {
    /// Id.
    pub id: String,
    /// The question.
    pub question: String,
    /// Public text.
    pub body: String,
    /// Public name; may be empty.
    pub author: String,
    /// The text as it came, for the shop's people.
    pub original: String,
    /// Whether it is shown.
    pub status: Status,
    /// Why it is hidden.
    pub hide_reason: Option<HideReason>,
    /// When it came.
    pub created: Millis,
    /// Votes for it.
    pub helpful: u32,
}

/// What became of a buyer's answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Replied {
    /// Stored just now.
    Stored(ReplyRecord),
    /// The same was stored before.
    Same(ReplyRecord),
    /// Something else has this id.
    Conflict,
    /// This purchase has answered the question before.
    Already,
}
