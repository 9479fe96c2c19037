//! The one entry to the classifier: from a text to a verdict.

use crate::features::{Token, tokens};
use crate::language::language;
use crate::model::Model;
use crate::recalibrate::Shift;
use crate::{polarity, spam, topics, urgency};
use plaudit_model::verdict::{Language, Verdict};

/// Nothing is surer than this in a language that the model does not know.
const UNSURE: f32 = 0.5;

/// How a text is read before anything is decided: for measuring, and for learning a shop's threshold.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Reading {
    /// Its language.
    pub language: Language,
    /// Probabilities of negative, neutral and positive. In a language that the model does not know they mean little.
    pub chances: [f32; 3],
}

/// Language and probabilities of a text, `None` where there is nothing to read.
pub fn reading(text: &str) -> Option<Reading> {
    let tokens = tokens(text);
    (!tokens.is_empty()).then(|| read(&tokens))
}

fn read(tokens: &[Token]) -> Reading {
    let model = Model::embedded();
    let language = language(&model, tokens);
    let evidence = polarity::evidence(&model, language, tokens);
    Reading { language, chances: polarity::probabilities(&evidence, model.calibration(language)) }
}

/// What a text says of its writer's feelings, and about what. Total: any string has a verdict, and one of
/// any length takes bounded work beyond its composition, for only head and tail of it are read.
pub fn understand(text: &str) -> Verdict {
    understand_shifted(text, |_| Shift::default())
}

/// The same in a shop that has taught its threshold for the text's language.
pub fn understand_shifted(text: &str, shift: impl Fn(Language) -> Shift) -> Verdict {
    let tokens = tokens(text);
    if tokens.is_empty() {
        return Verdict::nothing();
    }
    let Reading { language, chances } = read(&tokens);
    let (polarity, probability) = polarity::decide(shift(language).apply(chances));
    let confidence = if language == Language::Undetermined { probability.min(UNSURE) } else { probability };
    Verdict {
        language,
        polarity,
        confidence,
        topics: topics::topics(language, &tokens),
        urgency: urgency::urgency(language, &tokens),
        spam: spam::spam(language, text, &tokens),
    }
}

#[cfg(test)]
mod tests;
