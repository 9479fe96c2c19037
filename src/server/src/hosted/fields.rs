//! The form as HTML sends it: pairs of names and values, among them the answers to the shop's own questions.

use crate::locale::Locale;
use crate::present::asking::FIELD;
use plaudit_model::attribute::Answer;
use plaudit_model::review::NewReview;
use plaudit_view::live::Entered;

/// What was sent. Of a name that comes twice the first counts, but for the options of a question.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(transparent)]
pub(super) struct Fields(Vec<(String, String)>);

impl Fields {
    /// A field; empty when it was not sent.
    pub(super) fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
    }

    /// Whether a field was filled that people neither see nor reach.
    pub(super) fn trap(&self) -> bool {
        !self.get("website").is_empty()
    }

    /// Answers to the shop's questions. "No answer" is none.
    pub(super) fn answers(&self) -> Vec<Answer> {
        let given = self.0.iter().filter(|(_, value)| !value.is_empty());
        let answer = |(name, value): &(String, String)| {
            Some(Answer { question: name.strip_prefix(FIELD)?.to_owned(), value: value.clone() })
        };
        given.filter_map(answer).collect()
    }

    /// The review that it asks to store.
    pub(super) fn review(&self, id: &str, locale: &Locale) -> NewReview {
        let some = |name| Some(self.get(name).to_owned()).filter(|text| !text.is_empty());
        NewReview {
            id: id.to_owned(),
            rating: self.get("rating").parse().unwrap_or(0),
            title: some("title"),
            body: some("body"),
            author: some("author"),
            email: some("email"),
            language: Some(locale.code().to_owned()),
            answers: self.answers(),
            consent: !self.get("consent").is_empty(),
            marketing: !self.get("marketing").is_empty(),
            ..NewReview::default()
        }
    }

    /// The same, to stand in the form that comes back.
    pub(super) fn entered(&self, id: &str) -> Entered {
        let text = |name| self.get(name).to_owned();
        Entered {
            id: id.to_owned(),
            token: text("token"),
            rating: self.get("rating").parse().unwrap_or(0),
            title: text("title"),
            body: text("body"),
            author: text("author"),
            email: text("email"),
            answers: self.answers(),
            consent: !self.get("consent").is_empty(),
            marketing: !self.get("marketing").is_empty(),
            open: true,
        }
    }
}
