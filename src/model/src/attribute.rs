//! The merchant's own questions: how does it fit, what is it used for, would you buy it again.
//!
//! Each may be left without an answer, always: a forced answer is not an honest one, and no review is stopped by it.
//! Answers are content, not opinion of the shop: they decide nothing about whether a review is shown.

use crate::coded::coded;
use crate::review::{FieldError, FieldFault};
use crate::texts::Texts;
use serde::{Deserialize, Serialize};

/// What questions may have at most.
pub mod limits {
    /// Questions of a shop, those that are no longer asked included.
    pub const QUESTIONS: usize = 50;
    /// Questions on one form: more would be a survey, not a review.
    pub const ASKED: usize = 10;
    /// Options of a choice.
    pub const OPTIONS: usize = 8;
    /// Characters of a question.
    pub const TEXT: usize = 120;
    /// Characters of an option, or of an end of a scale.
    pub const LABEL: usize = 40;
    /// Characters of ids and values.
    pub const ID: usize = 40;
    /// Products, or types of products, that a question is for.
    pub const SCOPE: usize = 500;
    /// Answers in one review.
    pub const ANSWERS: usize = ASKED * OPTIONS;
}

/// One question of a shop.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Its name in the API, such as `fit`; stays when texts change.
    pub id: String,
    /// What is asked.
    pub text: Texts,
    /// How it is answered.
    pub answer: Kind,
    /// Asked for these products; empty with `types` for all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub products: Vec<String>,
    /// Asked for products of these types, or with these tags.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub types: Vec<String>,
    /// No longer asked or shown; its answers stay, and come back with it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub retired: bool,
}

/// How a question is answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Kind {
    /// Between two ends: too small to too large. Values are `1` to the number of steps.
    Scale {
        /// How fine it is.
        steps: Steps,
        /// The first end.
        low: Texts,
        /// The middle, such as "true to size"; may be empty.
        #[serde(default, skip_serializing_if = "Texts::is_empty")]
        middle: Texts,
        /// The last end.
        high: Texts,
    },
    /// One of a list, or several.
    Choice {
        /// In the order shown.
        options: Vec<Choice>,
        /// Whether more than one may be chosen.
        #[serde(default)]
        several: bool,
    },
    /// Values are `yes` and `no`.
    YesNo,
}

coded! {
    /// The kinds by name, as a form sends them.
    KindName {
        /// See [`Kind::Scale`].
        Scale = "scale",
        /// See [`Kind::Choice`].
        Choice = "choice",
        /// See [`Kind::YesNo`].
        YesNo = "yes_no",
    }
}

/// Steps of a scale: an odd number, so that there is a middle.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub enum Steps {
    /// Low, middle, high.
    Three,
    /// With one more on each side.
    Five,
}

impl TryFrom<u8> for Steps {
    type Error = &'static str;
    fn try_from(steps: u8) -> Result<Self, Self::Error> {
        match steps {
            3 => Ok(Steps::Three),
            5 => Ok(Steps::Five),
            _ => Err("a scale has 3 or 5 steps"),
        }
    }
}

impl From<Steps> for u8 {
    fn from(steps: Steps) -> u8 {
        match steps {
            Steps::Three => 3,
            Steps::Five => 5,
        }
    }
}

/// An option of a choice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// Its name in the API, such as `tea`; stays when texts change.
    pub value: String,
    /// As shown.
    pub text: Texts,
}

/// One answer, as sent and as stored. Several options of one question are several answers.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// Id of the question.
    pub question: String,
    /// One of its values.
    pub value: String,
}

impl Kind {
    /// Its name.
    pub fn name(&self) -> KindName {
        match self {
            Kind::Scale { .. } => KindName::Scale,
            Kind::Choice { .. } => KindName::Choice,
            Kind::YesNo => KindName::YesNo,
        }
    }

    /// Whether a review may have more than one answer.
    pub fn several(&self) -> bool {
        matches!(self, Kind::Choice { several: true, .. })
    }

    /// The merchant's text of a value; none for steps between, and for yes and no, whose words are ours.
    pub fn label(&self, value: &str) -> Option<&Texts> {
        let texts = match self {
            Kind::Scale { steps, low, middle, high } => match value.parse::<u8>().ok()? {
                1 => low,
                step if step == u8::from(*steps) => high,
                step if step * 2 == u8::from(*steps) + 1 => middle,
                _ => return None,
            },
            Kind::Choice { options, .. } => &options.iter().find(|option| option.value == value)?.text,
            Kind::YesNo => return None,
        };
        (!texts.is_empty()).then_some(texts)
    }

    /// Every value that an answer may have, in the order shown.
    pub fn values(&self) -> Vec<String> {
        match self {
            Kind::Scale { steps, .. } => (1..=u8::from(*steps)).map(|step| step.to_string()).collect(),
            Kind::Choice { options, .. } => options.iter().map(|option| option.value.clone()).collect(),
            Kind::YesNo => vec!["yes".to_owned(), "no".to_owned()],
        }
    }
}

impl Question {
    /// Whether it is asked for a product of these types and tags. Types compare without regard to case.
    pub fn asked_for(&self, product: &str, types: &[String]) -> bool {
        let everywhere = self.products.is_empty() && self.types.is_empty();
        let typed = || types.iter().any(|one| self.types.iter().any(|own| own.to_lowercase() == one.to_lowercase()));
        !self.retired && (everywhere || self.products.iter().any(|own| own == product) || typed())
    }

    /// The same with its texts made plain.
    pub fn plain(&self) -> Question {
        let names = |list: &[String]| {
            let mut names: Vec<String> = Vec::new();
            for name in list.iter().map(|name| crate::text::plain_line(name)).filter(|name| !name.is_empty()) {
                if !names.contains(&name) {
                    names.push(name);
                }
            }
            names
        };
        let answer = match &self.answer {
            Kind::Scale { steps, low, middle, high } => {
                Kind::Scale { steps: *steps, low: low.plain(), middle: middle.plain(), high: high.plain() }
            }
            Kind::Choice { options, several } => {
                let plain = |option: &Choice| Choice { value: option.value.clone(), text: option.text.plain() };
                Kind::Choice { options: options.iter().map(plain).collect(), several: *several }
            }
            Kind::YesNo => Kind::YesNo,
        };
        Question {
            id: self.id.trim().to_owned(),
            text: self.text.plain(),
            answer,
            products: names(&self.products),
            types: names(&self.types),
            retired: self.retired,
        }
    }

    /// What is wrong with it, for a shop in a language. Every text is needed in that one; others fall back to it.
    pub fn faults(&self, shop_language: &str) -> Vec<FieldError> {
        let needed = Some(shop_language);
        let mut faults = Vec::new();
        let fault = |field: &str, code, message: &str| FieldError {
            field: field.to_owned(),
            code,
            message: message.to_owned(),
        };
        if !is_id(&self.id) {
            faults.push(fault("id", FieldFault::Invalid, ID_RULE));
        }
        faults.extend(self.text.faults("text", limits::TEXT, needed));
        match &self.answer {
            Kind::Scale { low, middle, high, .. } => {
                faults.extend(low.faults("answer.low", limits::LABEL, needed));
                faults.extend(middle.faults("answer.middle", limits::LABEL, None));
                faults.extend(high.faults("answer.high", limits::LABEL, needed));
            }
            Kind::Choice { options, .. } => {
                if !(2..=limits::OPTIONS).contains(&options.len()) {
                    let message = format!("a choice has 2 to {} options", limits::OPTIONS);
                    faults.push(fault("answer.options", FieldFault::Invalid, &message));
                }
                for (at, option) in options.iter().enumerate().take(limits::OPTIONS) {
                    let place = format!("answer.options[{at}]");
                    let twice = options[..at].iter().any(|other| other.value == option.value);
                    if twice || !is_id(&option.value) {
                        let message = if twice { "two options have this value" } else { ID_RULE };
                        faults.push(fault(&format!("{place}.value"), FieldFault::Invalid, message));
                    }
                    faults.extend(option.text.faults(&format!("{place}.text"), limits::LABEL, needed));
                }
            }
            Kind::YesNo => {}
        }
        for (field, list, most) in [("products", &self.products, 128), ("types", &self.types, limits::LABEL * 2)] {
            if list.len() > limits::SCOPE || list.iter().any(|one| one.chars().count() > most) {
                faults.push(fault(field, FieldFault::TooLong, &format!("{field} is too long")));
            }
        }
        faults
    }
}

const ID_RULE: &str = "a name has 1 to 40 characters a-z, 0-9, hyphen or underscore";

fn is_id(text: &str) -> bool {
    (1..=limits::ID).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-_".contains(&byte))
}

/// What is wrong with a shop's questions taken together.
pub fn faults_of_all(questions: &[Question], shop_language: &str) -> Vec<FieldError> {
    let mut faults = Vec::new();
    let mut fault = |field: String, message: String| {
        faults.push(FieldError { field, code: FieldFault::Invalid, message });
    };
    if questions.len() > limits::QUESTIONS {
        fault("questions".to_owned(), format!("a shop has at most {} questions", limits::QUESTIONS));
    }
    for (at, question) in questions.iter().enumerate().take(limits::QUESTIONS) {
        if questions[..at].iter().any(|other| other.id == question.id) {
            fault(format!("questions[{at}].id"), format!("two questions have the id {}", question.id));
        }
        for error in question.faults(shop_language) {
            fault(format!("questions[{at}].{}", error.field), error.message);
        }
    }
    faults
}

/// The questions that the form of a product asks, in their order.
pub fn asked<'a>(questions: &'a [Question], product: &str, types: &[String]) -> Vec<&'a Question> {
    questions.iter().filter(|question| question.asked_for(product, types)).take(limits::ASKED).collect()
}

/// Checks the answers of a review, and gives them sorted, each once.
///
/// Every question that the shop knows may be answered, also one that it has stopped asking: the page on which it was
/// answered may be an hour old, and its shopper could not mend it.
///
/// # Errors
/// Each answer to no question of the shop, with no value of its question, or too many.
pub fn check(given: &[Answer], known: &[Question]) -> Result<Vec<Answer>, Vec<FieldError>> {
    let mut errors = Vec::new();
    let mut checked: Vec<Answer> = Vec::new();
    let mut fault = |field: String, code, message: String| errors.push(FieldError { field, code, message });
    if given.len() > limits::ANSWERS {
        let message = format!("a review has at most {} answers", limits::ANSWERS);
        fault("answers".to_owned(), FieldFault::TooLong, message);
    }
    for (at, answer) in given.iter().enumerate().take(limits::ANSWERS) {
        let Some(question) = known.iter().find(|question| question.id == answer.question) else {
            let message = "this shop has no such question; its summary lists those that it asks".to_owned();
            fault(format!("answers[{at}].question"), FieldFault::Unknown, message);
            continue;
        };
        let values = question.answer.values();
        if !values.contains(&answer.value) {
            let message = format!("the value is one of {}", values.join(", "));
            fault(format!("answers[{at}].value"), FieldFault::Invalid, message);
        } else if checked.iter().any(|other| other.question == answer.question && other.value != answer.value)
            && !question.answer.several()
        {
            let message = format!("{} takes one answer", question.id);
            fault(format!("answers[{at}].value"), FieldFault::Invalid, message);
        } else if !checked.contains(answer) {
            checked.push(answer.clone());
        }
    }
    checked.sort();
    if errors.is_empty() { Ok(checked) } else { Err(errors) }
}

/// How often each value of a question was given in published reviews.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counts {
    /// Reviews that answer it at all.
    pub people: u64,
    /// By the order of [`Kind::values`].
    pub values: Vec<u64>,
}

impl Counts {
    /// The mean step of a scale in hundredths, from 100; 0 when nobody answered.
    pub fn mean(&self) -> u64 {
        let sum: u64 = self.values.iter().zip(1u64..).map(|(n, step)| n * step).sum();
        let count: u64 = self.values.iter().sum();
        (sum * 100 + count / 2).checked_div(count).unwrap_or(0)
    }

    /// Whole percent of the people that gave each value.
    pub fn percents(&self) -> Vec<u8> {
        let of = |n: &u64| (n * 100 + self.people / 2).checked_div(self.people).unwrap_or(0).min(100);
        self.values.iter().map(|n| of(n) as u8).collect()
    }
}

#[cfg(test)]
mod tests;
