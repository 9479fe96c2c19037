//! Clauses of a text, and how the writer feels in those that name a thing: "great quality, terrible delivery".

use crate::features::{Token, is_turn};
use crate::lexicon;
use crate::model::Model;
use crate::polarity;
use plaudit_model::explanation::Span;
use plaudit_model::verdict::{Language, Polarity};
use std::ops::Range;

/// Below this a clause says nothing clear.
const CLEAR: f32 = 0.5;

/// A clause as a range of tokens, and the sentence that it belongs to.
#[derive(Debug, Clone)]
pub(super) struct Clause {
    clause: Range<usize>,
    sentence: Range<usize>,
}

/// Cuts at commas and the like, and before words such as "but"; sentences at their ends.
pub(super) fn clauses(text: &str, tokens: &[Token], places: &[Span]) -> Vec<Clause> {
    let mut clauses: Vec<Clause> = Vec::new();
    let (mut first, mut sentence, mut last_end) = (0, 0, 0);
    let mut of_sentence = 0;
    for (index, token) in tokens.iter().enumerate() {
        let place = places[index];
        let gap = if place.start >= last_end { text.get(last_end..place.start).unwrap_or_default() } else { "" };
        let signs = matches!(token.exact.as_str(), "!" | "?" | "\u{61f}");
        let ends = gap.contains(['.', '\n', '…', '!', '?', ';', '\u{61f}', '\u{6d4}', '·']);
        let parts = ends || gap.contains([',', ':', '،', '؛', '—', '–', '(', ')']) || gap.contains(" - ");
        if index > first && !signs && (parts || is_turn(token)) {
            clauses.push(Clause { clause: first..index, sentence: 0..0 });
            first = index;
        }
        let after_sign = index > 0 && !signs && matches!(tokens[index - 1].exact.as_str(), "!" | "?" | "\u{61f}");
        if index > sentence && (ends || after_sign) {
            if first < index {
                clauses.push(Clause { clause: first..index, sentence: 0..0 });
                first = index;
            }
            clauses[of_sentence..].iter_mut().for_each(|clause| clause.sentence = sentence..index);
            (sentence, of_sentence) = (index, clauses.len());
        }
        last_end = last_end.max(place.end);
    }
    clauses.push(Clause { clause: first..tokens.len(), sentence: 0..0 });
    clauses[of_sentence..].iter_mut().for_each(|clause| clause.sentence = sentence..tokens.len());
    clauses
}

/// The feeling of the clauses that hold these tokens; of a clause that says nothing, that of its sentence.
pub(super) fn polarity(
    model: &Model<'_>,
    language: Language,
    tokens: &[Token],
    clauses: &[Clause],
    of: &[usize],
) -> Polarity {
    let read = |range: &Range<usize>| {
        let part = &tokens[range.clone()];
        let felt = lexicon::read(language, part);
        let evidence = polarity::evidence(model, language, part);
        let odds = polarity::probabilities(&evidence, model.calibration(language));
        let told = felt.negative > 0.0 || felt.positive > 0.0;
        (told, odds)
    };
    let (mut sum, mut many) = ([0.0f32; 3], 0.0f32);
    let holding = clauses.iter().filter(|clause| of.iter().any(|at| clause.clause.contains(at)));
    for clause in holding.take(MOST_CLAUSES) {
        let (told, odds) = read(&clause.clause);
        let sure = told || odds.iter().any(|odd| *odd >= SURE);
        let odds = if sure { odds } else { read(&clause.sentence).1 };
        sum.iter_mut().zip(odds).for_each(|(sum, odd)| *sum += odd);
        many += 1.0;
    }
    let (polarity, odds) = polarity::decide(sum.map(|odds| odds / many.max(1.0)));
    if odds >= CLEAR { polarity } else { Polarity::Neutral }
}

/// A clause without a word of the lexicon is believed from here on.
const SURE: f32 = 0.75;
/// Clauses that are read for a topic.
const MOST_CLAUSES: usize = 8;
