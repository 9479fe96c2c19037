//! What the recipe reaches in a shop that it never saw: each source left out in turn, measured whole.
//!
//! In each round one source of every language is left out of learning and of calibration. The first few hundred texts
//! of a source, in random order, then teach its threshold as they would in a shop; the rest shows what that gave.

use super::calibrate::{evidence, fit, fit_plain};
use super::corpus::{Corpus, Example, Part};
use super::learn::{Weights, learn};
use super::random::Random;
use super::table::Table;
use super::{PLAIN_RATE, halves};
use plaudit_sentiment::figures::{Answer, Figures, figures};
use plaudit_sentiment::model::{Calibration, value};
use plaudit_sentiment::polarity;
use plaudit_sentiment::recalibrate::{Seen, recalibrate};
use plaudit_sentiment::verdict::{Language, Polarity};

/// Texts of the shop after which its threshold is looked at.
pub(super) const STEPS: [usize; 6] = [0, 20, 50, 100, 200, 500];

/// A source that was left out.
#[derive(Debug)]
pub(super) struct LeftOut {
    /// Its name.
    pub(super) source: String,
    /// The plain model on all of it.
    pub(super) plain: Figures,
    /// Ours on all of it.
    pub(super) ours: Figures,
    /// Ours on its later texts, after the threshold has seen as many of [`STEPS`].
    pub(super) taught: Vec<Figures>,
}

/// All sources, in their order.
pub(super) fn leave_out(corpus: &Corpus) -> Vec<LeftOut> {
    let languages = Language::ALL.iter().filter(|l| **l != Language::Undetermined);
    let sources: Vec<Vec<usize>> = languages
        .map(|language| {
            let of = |name: &String| name.starts_with(language.code());
            (0..corpus.sources.len()).filter(|source| of(&corpus.sources[*source])).collect()
        })
        .collect();
    let rounds = sources.iter().map(Vec::len).max().unwrap_or(0);
    let mut found = Vec::new();
    for round in 0..rounds {
        let held: Vec<usize> = sources.iter().filter_map(|of| of.get(round).copied()).collect();
        eprintln!("leaving out, round {} of {rounds}", round + 1);
        found.extend(one_round(corpus, &held));
    }
    found.sort_by_key(|(source, _)| *source);
    found.into_iter().map(|(_, left)| left).collect()
}

fn one_round(corpus: &Corpus, held: &[usize]) -> Vec<(usize, LeftOut)> {
    // Languages of which nothing is left out teach the others little, and cost time.
    let languages: Vec<Language> =
        held.iter().filter_map(|h| corpus.examples.iter().find(|e| e.source == *h).map(|e| e.language)).collect();
    let seen: Vec<&Example> =
        corpus.examples.iter().filter(|e| languages.contains(&e.language) && !held.contains(&e.source)).collect();
    let (table, [first, second], whole) = halves(&seen);
    let calibrations = fit([&|e| scores(&table, &first, e), &|e| scores(&table, &second, e)], &seen);

    let bare: Vec<&Example> = seen.iter().filter(|e| e.part == Part::Train).copied().collect();
    let plain_table = Table::plain(&bare);
    let plain = learn(&bare, &plain_table, PLAIN_RATE, 1);
    let plain_score = |e: &Example| scores(&plain_table, &plain, e);
    let plain_calibrations = fit_plain(&plain_score, &seen);

    let left = held.iter().map(|source| {
        let texts: Vec<&Example> = corpus.examples.iter().filter(|e| e.source == *source).collect();
        let language = texts.first().map_or(Language::Undetermined, |e| e.language);
        let ours = chosen(&calibrations, language);
        let answer =
            |e: &&Example| (polarity::probabilities(&evidence(&|e| scores(&table, &whole, e), e), ours), e.label);
        let answers: Vec<Answer> = texts.iter().map(answer).collect();
        let bare = chosen(&plain_calibrations, language);
        let plain: Vec<Answer> = texts
            .iter()
            .map(|e| (polarity::probabilities(&polarity::weigh(plain_score(e), Default::default(), 0), bare), e.label))
            .collect();
        let left = LeftOut {
            source: corpus.sources[*source].clone(),
            plain: figures(&plain),
            ours: figures(&answers),
            taught: taught(answers),
        };
        (*source, left)
    });
    left.collect()
}

fn chosen(calibrations: &[(Language, Calibration)], language: Language) -> Calibration {
    calibrations.iter().find(|(l, _)| *l == language).map_or([1.0, 1.0, 0.0, 0.0, 0.0], |(_, c)| *c)
}

/// The scores before quantisation, which takes next to nothing away.
fn scores(table: &Table, weights: &Weights, example: &Example) -> ([f32; 2], f32) {
    let (mut sums, mut square, mut known) = ([0.0f32; 2], 0.0f32, 0usize);
    for (hash, count) in &example.grams {
        if let Some(at) = table.find(*hash) {
            let value = value(table.levels[at], *count);
            known += 1;
            square += value * value;
            sums.iter_mut().zip(weights[at]).for_each(|(sum, weight)| *sum += value * weight);
        }
    }
    if known == 0 {
        return ([0.0; 2], 0.0);
    }
    (sums.map(|sum| sum / square.sqrt()), known as f32 / example.grams.len() as f32)
}

fn taught(mut answers: Vec<Answer>) -> Vec<Figures> {
    Random::seeded(3).shuffle(&mut answers);
    let (teaching, later) = answers.split_at(answers.len().min(STEPS[STEPS.len() - 1]));
    let seen: Vec<Seen> = teaching
        .iter()
        .map(|(chances, label)| {
            let truth = [Polarity::Negative, Polarity::Neutral, Polarity::Positive][*label];
            Seen { chances: *chances, truth, weight: 1.0 }
        })
        .collect();
    let after = STEPS.iter().map(|step| {
        let shift = recalibrate(&seen[..(*step).min(seen.len())]);
        let shifted: Vec<Answer> = later.iter().map(|(chances, label)| (shift.apply(*chances), *label)).collect();
        figures(&shifted)
    });
    after.collect()
}
