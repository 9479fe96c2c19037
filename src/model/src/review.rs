//! A review on its way in: what a shopper sends, checked field by field.

use crate::attribute::Answer;
use crate::coded::coded;
use crate::ids::ReviewId;
use crate::photo::{self, NewPhoto};
use crate::rating::Rating;
use crate::text::{plain, plain_line};
use serde::{Deserialize, Serialize};

/// Most characters (Unicode scalar values) that a field may have.
pub mod limits {
    /// Title of a review.
    pub const TITLE: usize = 120;
    /// Text of a review.
    pub const BODY: usize = 5_000;
    /// Name that is shown.
    pub const AUTHOR: usize = 60;
    /// E-mail address (RFC 5321, 4.5.3.1.3: 254 octets).
    pub const EMAIL: usize = 254;
    /// Number of an order, as shops write them.
    pub const ORDER_NUMBER: usize = 60;
    /// Language tag (RFC 5646, 4.4.1).
    pub const LANGUAGE: usize = 35;
}

/// What a client posts. Unknown fields are refused, so that nothing is lost silently.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewReview {
    /// A UUID that the client made.
    pub id: String,
    /// Stars.
    pub rating: i64,
    /// One line.
    #[serde(default)]
    pub title: Option<String>,
    /// The text.
    #[serde(default)]
    pub body: Option<String>,
    /// Name to show.
    #[serde(default)]
    pub author: Option<String>,
    /// For answers; never shown.
    #[serde(default)]
    pub email: Option<String>,
    /// Language of the page it was written on (RFC 5646).
    #[serde(default)]
    pub language: Option<String>,
    /// To the merchant's own questions; all may be left out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<Answer>,
    /// The box that some shops' laws want was ticked.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub consent: bool,
    /// The box for news was ticked.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub marketing: bool,
    /// The solution of a challenge, when the server asked for one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub altcha: Option<String>,
    /// Photos that were uploaded for it, in their order. A review that is changed keeps what it has where nothing is said of
    /// them; a new one has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub photos: Option<Vec<NewPhoto>>,
}

/// A checked review, before anything has read its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Submission {
    /// Id that the client made.
    pub id: ReviewId,
    /// Stars.
    pub rating: Rating,
    /// What it says. Kept apart from the stars: publication sees this alone.
    pub content: Content,
    /// For answers; never shown.
    pub email: Option<String>,
    /// Language of the page it was written on.
    pub page_language: Option<String>,
    /// To the merchant's own questions, sorted, each once. What the shop asks, whoever takes it in has to compare.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<Answer>,
    /// The author agreed to what the shop's law wants agreed to.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub consent: bool,
    /// The author wants news.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub marketing: bool,
    /// Photos that it claims, in their order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub photos: Vec<photo::Claim>,
}

/// The words of a review, without its stars.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Content {
    /// One line; may be empty.
    pub title: String,
    /// The text; may be empty.
    pub body: String,
    /// Name to show; empty when the author gave none.
    pub author: String,
}

impl Content {
    /// Title and text, as a reader takes them in.
    pub fn words(&self) -> String {
        match (self.title.is_empty(), self.body.is_empty()) {
            (false, false) => format!("{}\n{}", self.title, self.body),
            (false, true) => self.title.clone(),
            _ => self.body.clone(),
        }
    }
}

coded! {
    /// What is wrong with a field.
    FieldFault {
        /// It is needed.
        Required = "required",
        /// It has more characters than allowed.
        TooLong = "too_long",
        /// It does not have the form that it must have.
        Invalid = "invalid",
        /// There is no such field.
        Unknown = "unknown",
    }
}

/// A field, and what is wrong with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldError {
    /// Name of the field as in JSON.
    pub field: String,
    /// What is wrong.
    pub code: FieldFault,
    /// The same in words, in the language of the one who sent it where that is known.
    pub message: String,
}

impl FieldError {
    /// An error with its plain English message, such as "body has more than 5000 characters".
    pub fn new(field: &str, code: FieldFault) -> Self {
        let message = match code {
            FieldFault::Required => format!("{field} is required"),
            FieldFault::TooLong if field == "photos" => format!("a review takes at most {} photos", photo::MOST),
            FieldFault::TooLong => format!("{field} has more than {} characters", limit_of(field)),
            FieldFault::Invalid => match field {
                "rating" => "rating is a whole number from 1 to 5".to_owned(),
                "id" => "id is a UUID made by the client".to_owned(),
                _ if field.starts_with("photos[") && field.ends_with(".id") => {
                    format!("{field} is no photo that waits for a review of this shop; upload it again")
                }
                _ => format!("{field} is not valid"),
            },
            FieldFault::Unknown => format!("there is no field {field}"),
        };
        FieldError { field: field.to_owned(), code, message }
    }
}

/// The most characters a field may have; 0 for a field without such a limit.
pub fn limit_of(field: &str) -> usize {
    match field {
        "title" => limits::TITLE,
        "body" => limits::BODY,
        "author" => limits::AUTHOR,
        "email" => limits::EMAIL,
        "language" => limits::LANGUAGE,
        "order_number" => limits::ORDER_NUMBER,
        _ if field.starts_with("photos[") && field.ends_with(".alt") => photo::ALT,
        _ => 0,
    }
}

impl NewReview {
    /// Checks every field and makes the text plain.
    ///
    /// # Errors
    /// All faults at once, in the order of the form.
    pub fn check(&self) -> Result<Submission, Vec<FieldError>> {
        let mut errors = Vec::new();
        let mut fault = |field, code| errors.push(FieldError::new(field, code));

        let rating = Rating::try_from(self.rating);
        if rating.is_err() {
            fault("rating", if self.rating == 0 { FieldFault::Required } else { FieldFault::Invalid });
        }
        let mut bounded = |field: &'static str, text: String| {
            if text.chars().count() > limit_of(field) {
                fault(field, FieldFault::TooLong);
            }
            text
        };
        let or_empty = |text: &Option<String>| text.clone().unwrap_or_default();
        let content = Content {
            title: bounded("title", plain_line(&or_empty(&self.title))),
            body: bounded("body", plain(&or_empty(&self.body))),
            author: bounded("author", plain_line(&or_empty(&self.author))),
        };
        let email = bounded("email", plain_line(&or_empty(&self.email)));
        let language = bounded("language", plain_line(&or_empty(&self.language)));
        if !email.is_empty() && !looks_like_email(&email) {
            fault("email", FieldFault::Invalid);
        }
        if !language.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') {
            fault("language", FieldFault::Invalid);
        }
        let photos = photo::check(self.photos.as_deref().unwrap_or_default(), &mut errors);
        let id = ReviewId::parse(&self.id);
        if id.is_err() {
            let code = if self.id.is_empty() { FieldFault::Required } else { FieldFault::Invalid };
            errors.push(FieldError::new("id", code));
        }
        match (id, rating) {
            (Ok(id), Ok(rating)) if errors.is_empty() => {
                let some = |text: String| (!text.is_empty()).then_some(text);
                let mut answers = self.answers.clone();
                answers.sort();
                answers.dedup();
                let (consent, marketing) = (self.consent, self.marketing);
                let (email, page_language) = (some(email), some(language));
                Ok(Submission { id, rating, content, email, page_language, answers, consent, marketing, photos })
            }
            _ => Err(errors),
        }
    }
}

/// One `@` with something before it and a dotted or bracketed host after it: enough to catch slips.
/// Whether it exists shows only when mail arrives.
pub fn looks_like_email(text: &str) -> bool {
    let Some((name, host)) = text.rsplit_once('@') else { return false };
    let plain = |part: &str| {
        !part.is_empty() && !part.chars().any(|c| c.is_whitespace() || c.is_control() || "<>,;:\"()".contains(c))
    };
    plain(name)
        && !name.contains('@')
        && plain(host)
        && host.split('.').count() >= 2
        && host.split('.').all(|label| !label.is_empty() && !label.starts_with('-') && !label.ends_with('-'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn new_review() -> NewReview {
        NewReview { id: "0b1f7d52-6a6c-4c55-9a57-3f8e2f0d9c11".into(), rating: 2, ..NewReview::default() }
    }

    #[test]
    fn stars_alone_are_a_review() {
        let submission = new_review().check().unwrap();
        assert_eq!(submission.rating.stars(), 2);
        assert_eq!(submission.content, Content::default());
    }

    #[test]
    fn b7_no_photos_and_no_word_on_photos_are_two_things() {
        let read = |photos: &str| -> NewReview {
            serde_json::from_str(&format!(r#"{{"id":"x","rating":5{photos}}}"#)).unwrap()
        };
        assert_eq!(read("").photos, None);
        assert_eq!(read(r#","photos":[]"#).photos, Some(Vec::new()));
        for review in [read(""), read(r#","photos":[]"#)] {
            let text = serde_json::to_string(&review).unwrap();
            assert_eq!(serde_json::from_str::<NewReview>(&text).unwrap(), review);
        }
    }

    #[test]
    fn every_fault_is_named_at_once() {
        let bad = NewReview {
            id: "7".into(),
            rating: 6,
            title: Some("t".repeat(121)),
            body: Some("ы".repeat(5_001)),
            author: Some("a".repeat(61)),
            email: Some("nobody".into()),
            language: Some("e n".into()),
            photos: Some(vec![NewPhoto { id: "7".into(), alt: None }]),
            ..NewReview::default()
        };
        let faults: Vec<_> = bad.check().unwrap_err().into_iter().map(|e| (e.field, e.code)).collect();
        let expected = [
            ("rating", FieldFault::Invalid),
            ("title", FieldFault::TooLong),
            ("body", FieldFault::TooLong),
            ("author", FieldFault::TooLong),
            ("email", FieldFault::Invalid),
            ("language", FieldFault::Invalid),
            ("photos[0].id", FieldFault::Invalid),
            ("id", FieldFault::Invalid),
        ];
        assert_eq!(faults, expected.map(|(field, code)| (field.to_owned(), code)));
    }

    #[test]
    fn lengths_count_characters_not_bytes() {
        let long = NewReview { body: Some("ұ".repeat(5_000)), ..new_review() };
        assert!(long.check().is_ok());
    }

    #[test]
    fn addresses() {
        for good in ["a@b.example", "o'neil+x@mail.shop.example", "имя@почта.рф"] {
            assert!(looks_like_email(good), "{good}");
        }
        for bad in ["a", "a@b", "@b.c", "a@", "a b@c.d", "a@b..c", "a@@b.c", "<a@b.c>", "a@-b.c"] {
            assert!(!looks_like_email(bad), "{bad}");
        }
    }
}
