//! The one entry to the classifier: from a text to a verdict.

use crate::features::tokens;
use crate::language::language;
use crate::model::Model;
use crate::{polarity, spam, topics, urgency};
use plaudit_model::verdict::{Language, Verdict};

/// Nothing is surer than this in a language that the model does not know.
const UNSURE: f32 = 0.5;

/// What a text says of its writer's feelings, and about what. Total: any string has a verdict, and one of
/// any length takes bounded work beyond its composition, for only head and tail of it are read.
pub fn understand(text: &str) -> Verdict {
    let tokens = tokens(text);
    if tokens.is_empty() {
        return Verdict::nothing();
    }
    let model = Model::embedded();
    let language = language(&model, &tokens);
    let evidence = polarity::evidence(&model, language, &tokens);
    let (polarity, probability) = polarity::decide(polarity::probabilities(&evidence, model.calibration(language)));
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
