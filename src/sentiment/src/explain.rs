//! Which words carried a verdict: contributions of n-grams and of the lexicon, led back to the original text.
//!
//! It is for a person who looks at one case. Of a long text the first [`MOST_CHARS`] characters are explained.

mod clauses;
mod ngrams;

use crate::features::{Token, tokens};
use crate::language::language;
use crate::lexicon;
use crate::model::Model;
use crate::places::places;
use crate::{polarity, topics, urgency};
use plaudit_model::explanation::{Alarm, Aspect, Explanation, Mark, Span};
use plaudit_model::verdict::Language;

/// Characters that are explained.
const MOST_CHARS: usize = 2_000;
/// Words that are marked.
const MOST_MARKS: usize = 16;
/// What weighs less than this share of the strongest word is not marked.
const FAINT: f32 = 0.2;

/// What in a text speaks for which verdict. Total, and bounded for texts of any length.
pub fn explain(text: &str) -> Explanation {
    let end = text.char_indices().nth(MOST_CHARS).map_or(text.len(), |(at, _)| at);
    let text = &text[..end];
    let tokens = tokens(text);
    if tokens.is_empty() {
        return Explanation::default();
    }
    let model = Model::embedded();
    let language = language(&model, &tokens);
    let places = places(text, &tokens);
    Explanation {
        marks: marks(&weights(&model, language, &tokens), &places),
        topics: aspects(&model, language, text, &tokens, &places),
        urgency: alarms(language, &tokens, &places),
    }
}

/// What each token adds to the log-odds of happy against unhappy, as the verdict weighs it.
fn weights(model: &Model<'_>, language: Language, tokens: &[Token]) -> Vec<f32> {
    let evidence = polarity::evidence(model, language, tokens);
    let (mut weights, raw) = ngrams::weights(model, tokens);
    let [lean, ..] = model.calibration(language);
    // How far the model is trusted is in the evidence, not in its parts.
    let trust = if raw.abs() > 1e-6 { (-evidence.lean / raw).clamp(0.0, 1.0) } else { 1.0 };
    weights.iter_mut().for_each(|weight| *weight *= lean * trust);
    let felt = lexicon::felt(language, tokens);
    let sum = |side: fn(&lexicon::Felt) -> f32| felt.iter().map(side).sum::<f32>().max(1.0);
    let all = [sum(|felt| felt.negative), sum(|felt| felt.positive)];
    for word in &felt {
        let said = word.positive / all[1] * evidence.lexicon[1].max(0.0)
            - word.negative / all[0] * evidence.lexicon[0].max(0.0);
        let share = said / word.range.len().max(1) as f32;
        weights[word.range.clone()].iter_mut().for_each(|weight| *weight += share);
    }
    weights
}

/// The strongest words, in the order of the text. Tokens of one place count together.
fn marks(weights: &[f32], places: &[Span]) -> Vec<Mark> {
    let mut marks: Vec<Mark> = Vec::new();
    for (weight, span) in weights.iter().zip(places).filter(|(_, span)| span.start < span.end) {
        match marks.last_mut() {
            Some(mark) if mark.span == *span => mark.weight += weight,
            _ => marks.push(Mark { span: *span, weight: *weight }),
        }
    }
    let strongest = marks.iter().map(|mark| mark.weight.abs()).fold(0.0, f32::max);
    if strongest <= 0.0 || !strongest.is_finite() {
        return Vec::new();
    }
    marks.iter_mut().for_each(|mark| mark.weight /= strongest);
    marks.retain(|mark| mark.weight.abs() >= FAINT);
    marks.sort_by(|a, b| b.weight.abs().total_cmp(&a.weight.abs()).then(a.span.cmp(&b.span)));
    marks.truncate(MOST_MARKS);
    marks.sort_by_key(|mark| mark.span);
    marks
}

/// Topics with their words, and the feeling of the clauses that they stand in.
fn aspects(model: &Model<'_>, language: Language, text: &str, tokens: &[Token], places: &[Span]) -> Vec<Aspect> {
    let hits = topics::hits(language, tokens);
    let clauses = clauses::clauses(text, tokens, places);
    let found = topics::ranked(&hits).into_iter().map(|topic| {
        let own: Vec<_> = hits.iter().filter(|hit| hit.code == topic).collect();
        let mut spans: Vec<Span> = own.iter().filter_map(|hit| joined(&places[hit.start..hit.end])).collect();
        spans.sort();
        spans.dedup();
        let starts: Vec<usize> = own.iter().map(|hit| hit.start).collect();
        Aspect { topic, polarity: clauses::polarity(model, language, tokens, &clauses, &starts), spans }
    });
    found.collect()
}

fn alarms(language: Language, tokens: &[Token], places: &[Span]) -> Vec<Alarm> {
    let hits = urgency::hits(language, tokens);
    let alarm =
        |hit: &crate::phrases::Hit<_>| joined(&places[hit.start..hit.end]).map(|span| Alarm { reason: hit.code, span });
    let mut alarms: Vec<Alarm> = hits.iter().filter_map(alarm).collect();
    alarms.sort_by_key(|alarm| (alarm.span, alarm.reason));
    alarms.dedup();
    let all = alarms.clone();
    alarms.retain(|alarm| !all.iter().any(|other| covers(other, alarm)));
    alarms
}

/// Whether one alarm says the same in more words.
fn covers(longer: &Alarm, alarm: &Alarm) -> bool {
    let around = longer.span.start <= alarm.span.start && alarm.span.end <= longer.span.end;
    around && longer.span != alarm.span && longer.reason == alarm.reason
}

/// From the first of the places to the last, if any is known.
fn joined(places: &[Span]) -> Option<Span> {
    let known = || places.iter().filter(|span| span.start < span.end);
    Some(Span { start: known().map(|span| span.start).min()?, end: known().map(|span| span.end).max()? })
}

#[cfg(test)]
mod tests;
