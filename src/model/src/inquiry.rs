//! Questions, buyers' answers and private messages on their way in: what a shopper sends, checked field by field.

use crate::ids::ReviewId;
use crate::review::{Content, FieldError, FieldFault, limit_of, looks_like_email};
use crate::text::{plain, plain_line};
use serde::{Deserialize, Serialize};

/// A question as a client posts it. Unknown fields are refused, so that nothing is lost silently.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewQuestion {
    /// A UUID that the client made.
    pub id: String,
    /// What is asked.
    pub body: String,
    /// Name to show.
    #[serde(default)]
    pub author: Option<String>,
    /// For the answer; never shown.
    #[serde(default)]
    pub email: Option<String>,
    /// Language of the page it was written on (RFC 5646).
    #[serde(default)]
    pub language: Option<String>,
}

/// A checked question, before anything has read its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Asked {
    /// Id that the client made.
    pub id: ReviewId,
    /// What it says; without a title.
    pub content: Content,
    /// For the answer; never shown.
    pub email: Option<String>,
    /// Language of the page it was written on.
    pub page_language: Option<String>,
}

impl NewQuestion {
    /// Checks every field and makes the text plain.
    ///
    /// # Errors
    /// All faults at once, in the order of the form.
    pub fn check(&self) -> Result<Asked, Vec<FieldError>> {
        let mut faults = Faults::default();
        let body = faults.text("body", plain(&self.body), true);
        let author = faults.text("author", plain_line(self.author.as_deref().unwrap_or_default()), false);
        let email = faults.email(self.email.as_deref(), false);
        let page_language = faults.language(self.language.as_deref());
        let id = faults.id(&self.id);
        let content = Content { title: String::new(), body, author };
        let email = (!email.is_empty()).then_some(email);
        faults.none(id).map(|id| Asked { id, content, email, page_language })
    }
}

/// Words for the shop alone, as a client posts them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewPrivate {
    /// A UUID that the client made.
    pub id: String,
    /// The words.
    pub body: String,
    /// Name of whoever writes.
    #[serde(default)]
    pub author: Option<String>,
    /// Where the answer goes.
    #[serde(default)]
    pub email: String,
    /// The shop's number of the order that it is about.
    #[serde(default)]
    pub order_number: Option<String>,
    /// Language of the page it was written on (RFC 5646).
    #[serde(default)]
    pub language: Option<String>,
}

/// A checked private message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Told {
    /// Id that the client made.
    pub id: ReviewId,
    /// The words.
    pub body: String,
    /// Name of whoever writes; may be empty.
    pub author: String,
    /// Where the answer goes.
    pub email: String,
    /// Number of the order that it is about; may be empty.
    pub order_number: String,
    /// Language of the page it was written on.
    pub page_language: Option<String>,
}

impl NewPrivate {
    /// Checks every field and makes the text plain.
    ///
    /// # Errors
    /// All faults at once, in the order of the form.
    pub fn check(&self) -> Result<Told, Vec<FieldError>> {
        let mut faults = Faults::default();
        let body = faults.text("body", plain(&self.body), true);
        let author = faults.text("author", plain_line(self.author.as_deref().unwrap_or_default()), false);
        let email = faults.email(Some(&self.email), true);
        let order_number =
            faults.text("order_number", plain_line(self.order_number.as_deref().unwrap_or_default()), false);
        let page_language = faults.language(self.language.as_deref());
        let id = faults.id(&self.id);
        faults.none(id).map(|id| Told { id, body, author, email, order_number, page_language })
    }
}

/// A buyer's answer to a question, as a client posts it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewReply {
    /// A UUID that the client made.
    pub id: String,
    /// The words.
    pub body: String,
    /// Name to show.
    #[serde(default)]
    pub author: Option<String>,
    /// The token by which the shop says that the product was bought.
    pub purchase: String,
}

impl NewReply {
    /// Checks every field and makes the text plain. Whether the purchase is proven is not for this to say.
    ///
    /// # Errors
    /// All faults at once, in the order of the form.
    pub fn check(&self) -> Result<(ReviewId, Content), Vec<FieldError>> {
        let mut faults = Faults::default();
        let body = faults.text("body", plain(&self.body), true);
        let author = faults.text("author", plain_line(self.author.as_deref().unwrap_or_default()), false);
        let id = faults.id(&self.id);
        faults.none(id).map(|id| (id, Content { title: String::new(), body, author }))
    }
}

/// What was found wrong so far.
#[derive(Default)]
struct Faults(Vec<FieldError>);

impl Faults {
    fn add(&mut self, field: &str, code: FieldFault) {
        self.0.push(FieldError::new(field, code));
    }

    fn text(&mut self, field: &str, text: String, needed: bool) -> String {
        if needed && text.is_empty() {
            self.add(field, FieldFault::Required);
        }
        if text.chars().count() > limit_of(field) {
            self.add(field, FieldFault::TooLong);
        }
        text
    }

    fn email(&mut self, text: Option<&str>, needed: bool) -> String {
        let email = self.text("email", plain_line(text.unwrap_or_default()), needed);
        if !email.is_empty() && !looks_like_email(&email) {
            self.add("email", FieldFault::Invalid);
        }
        email
    }

    fn language(&mut self, text: Option<&str>) -> Option<String> {
        let language = self.text("language", plain_line(text.unwrap_or_default()), false);
        if !language.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') {
            self.add("language", FieldFault::Invalid);
        }
        (!language.is_empty()).then_some(language)
    }

    fn id(&mut self, text: &str) -> Option<ReviewId> {
        let id = ReviewId::parse(text).ok();
        if id.is_none() {
            self.add("id", if text.is_empty() { FieldFault::Required } else { FieldFault::Invalid });
        }
        id
    }

    fn none(self, id: Option<ReviewId>) -> Result<ReviewId, Vec<FieldError>> {
        id.filter(|_| self.0.is_empty()).ok_or(self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "0b1f7d52-6a6c-4c55-9a57-3f8e2f0d9c11";

    fn faults<T: std::fmt::Debug>(checked: Result<T, Vec<FieldError>>) -> Vec<(String, FieldFault)> {
        checked.unwrap_err().into_iter().map(|error| (error.field, error.code)).collect()
    }

    #[test]
    fn a8_what_a_question_needs() {
        let good = NewQuestion { id: ID.into(), body: " Does it\n\n\nwhistle? ".into(), ..NewQuestion::default() };
        assert_eq!(good.check().unwrap().content.body, "Does it\n\nwhistle?");
        let bad = NewQuestion {
            id: "7".into(),
            body: "\u{200b} ".into(),
            author: Some("a".repeat(61)),
            email: Some("nobody".into()),
            language: Some("e n".into()),
        };
        let expected = [
            ("body", FieldFault::Required),
            ("author", FieldFault::TooLong),
            ("email", FieldFault::Invalid),
            ("language", FieldFault::Invalid),
            ("id", FieldFault::Invalid),
        ];
        assert_eq!(faults(bad.check()), expected.map(|(field, code)| (field.to_owned(), code)));
        let long = NewQuestion { body: "ұ".repeat(5_001), ..good };
        assert_eq!(faults(long.check()), [("body".to_owned(), FieldFault::TooLong)]);
    }

    #[test]
    fn b6_an_answer_needs_an_address() {
        let good = NewPrivate {
            id: ID.into(),
            body: "Where is it?".into(),
            author: Some(" Ann ".into()),
            email: " ann@mail.example ".into(),
            order_number: Some("17".into()),
            language: None,
        };
        let told = good.check().unwrap();
        assert_eq!(
            (told.author.as_str(), told.email.as_str(), told.order_number.as_str()),
            ("Ann", "ann@mail.example", "17")
        );
        for (email, fault) in [("", FieldFault::Required), ("ann", FieldFault::Invalid)] {
            let bad = NewPrivate { email: email.into(), ..good.clone() };
            assert_eq!(faults(bad.check()), [("email".to_owned(), fault)]);
        }
        let bad = NewPrivate { body: String::new(), order_number: Some("1".repeat(61)), ..good };
        let expected = [("body".to_owned(), FieldFault::Required), ("order_number".to_owned(), FieldFault::TooLong)];
        assert_eq!(faults(bad.check()), expected);
    }

    #[test]
    fn b2_what_an_answer_needs() {
        let good = NewReply { id: ID.into(), body: " It does. ".into(), author: None, purchase: "x".into() };
        assert_eq!(good.check().unwrap().1.body, "It does.");
        let bad = NewReply { id: String::new(), body: " ".into(), author: Some("a".repeat(61)), ..good };
        let expected = [("body", FieldFault::Required), ("author", FieldFault::TooLong), ("id", FieldFault::Required)];
        assert_eq!(faults(bad.check()), expected.map(|(field, code)| (field.to_owned(), code)));
    }
}
