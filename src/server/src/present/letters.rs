//! The forms for words, filled with texts: to ask, to answer, and to tell the shop alone.

use super::Place;
use plaudit_model::ids::{ProductId, ReviewId};
use plaudit_model::review::FieldFault;
use plaudit_view::letter::{LetterField, LetterView, LetterWords};
use plaudit_view::live::Fault;

/// What a form comes back with that was posted without script; nothing of it on shop pages.
#[derive(Debug, Clone, Default)]
pub struct Written {
    /// Names of fields and what stands in them.
    pub fields: Vec<(String, String)>,
    /// What they lack.
    pub faults: Vec<Fault>,
    /// What became of sending.
    pub status: Option<String>,
    /// Whether the form stands open.
    pub open: bool,
}

impl Written {
    /// A form that nothing was written in, for one thing to send.
    pub fn blank(id: String) -> Written {
        Written { fields: vec![("id".to_owned(), id)], ..Written::default() }
    }

    fn value(&self, name: &str) -> String {
        self.fields.iter().find(|(field, _)| field == name).map(|(_, value)| value.clone()).unwrap_or_default()
    }
}

impl Place<'_> {
    /// The form to ask.
    pub fn ask(&self, product: &ProductId, written: &Written) -> LetterView {
        let locale = self.locale;
        LetterView {
            name: "ask",
            action: format!("{}/questions?lang={}", self.hosted, locale.code()),
            to: format!("products/{product}/questions"),
            event: "question-sent",
            word: locale.text("ask"),
            intro: String::new(),
            fields: vec![
                self.field("body", locale.text("ask-body"), true, String::new(), written),
                self.field("author", locale.text("form-author"), false, String::new(), written),
                self.field("email", locale.text("form-email"), false, locale.text("form-email-hint"), written),
            ],
            alike: true,
            notice: self.notice(locale.text("ask-notice")),
            send: locale.text("ask-send"),
            said: LetterWords {
                published: locale.text("ask-sent"),
                held: locale.text("ask-held"),
                hidden: locale.text("ask-hidden"),
                before: locale.text("ask-before"),
                ..self.letter_words()
            },
            ..self.letter(written)
        }
    }

    /// The form to tell the shop alone.
    pub fn private(&self, product: &ProductId, written: &Written) -> LetterView {
        let locale = self.locale;
        LetterView {
            name: "private",
            action: format!("{}/private?lang={}", self.hosted, locale.code()),
            to: format!("products/{product}/messages"),
            event: "message-sent",
            word: locale.text("private"),
            intro: locale.text("private-intro"),
            fields: vec![
                self.field("body", locale.text("private-body"), true, String::new(), written),
                self.field("author", locale.text("form-author"), false, String::new(), written),
                self.field("email", locale.text("form-email"), true, locale.text("private-email-hint"), written),
                self.field("order_number", locale.text("private-order"), false, String::new(), written),
            ],
            notice: locale.text("private-notice"),
            send: locale.text("private-send"),
            said: LetterWords {
                published: locale.text("private-sent"),
                before: locale.text("private-before"),
                ..self.letter_words()
            },
            ..self.letter(written)
        }
    }

    /// The form of a buyer to answer a question.
    pub fn reply(&self, question: &ReviewId) -> LetterView {
        let locale = self.locale;
        let written = Written { open: true, ..Written::default() };
        let letter = self.letter(&written);
        LetterView {
            name: "reply",
            action: format!("{}/questions?lang={}#question-{question}", self.hosted, locale.code()),
            to: format!("questions/{question}/replies"),
            event: "reply-sent",
            word: locale.text("reply"),
            fields: vec![
                self.field("body", locale.text("reply-body"), true, String::new(), &written),
                self.field("author", locale.text("form-author"), false, String::new(), &written),
            ],
            // The module fills it from the attribute of the element.
            hidden: vec![("purchase", String::new())],
            notice: locale.text("reply-notice"),
            send: locale.text("reply-send"),
            said: LetterWords {
                published: locale.text("reply-sent"),
                held: locale.text("reply-held"),
                hidden: locale.text("reply-hidden"),
                before: locale.text("reply-before"),
                failed: locale.text("reply-failed"),
                ..self.letter_words()
            },
            ..letter
        }
    }

    /// What every form for words has, and what was written in it.
    fn letter(&self, written: &Written) -> LetterView {
        let id = written.value("id");
        LetterView {
            hidden: [("id", id), ("language", self.locale.code().to_owned())]
                .into_iter()
                .filter(|(_, value)| !value.is_empty())
                .collect(),
            status: written.status.clone(),
            open: written.open,
            ..LetterView::default()
        }
    }

    /// The shop's own text on data use, or ours.
    fn notice(&self, ours: String) -> String {
        let (own, _) = self.shop.settings.notice(self.locale.code(), self.shop.notice.trim());
        if own.is_empty() { ours } else { own.to_owned() }
    }

    fn letter_words(&self) -> LetterWords {
        let locale = self.locale;
        LetterWords {
            offline: locale.text("letter-offline"),
            rate: locale.text("letter-busy"),
            failed: locale.text("sent-failed"),
            draft: locale.text("form-draft"),
            required: locale.text("error-required"),
            too_long: locale.text("error-long"),
            // Nothing but the address can be of another kind than it should.
            invalid: locale.text("error-email"),
            ..LetterWords::default()
        }
    }

    fn field(&self, name: &'static str, label: String, required: bool, hint: String, written: &Written) -> LetterField {
        let words = self.letter_words();
        let fault = written.faults.iter().find(|(field, _)| field == name).map(|(_, fault)| *fault);
        let error = fault.map(|fault| match fault {
            FieldFault::Required => words.required,
            FieldFault::TooLong => words.too_long,
            _ => words.invalid,
        });
        LetterField {
            name,
            label,
            optional: if required { String::new() } else { self.locale.text("form-optional") },
            hint,
            value: written.value(name),
            error: error.unwrap_or_default(),
        }
    }
}
