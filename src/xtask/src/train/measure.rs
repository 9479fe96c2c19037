//! Figures of a model: on the tuning texts of each source, and on the sentences kept for checking.

use super::calibrate::evidence;
use super::corpus::{Corpus, Example, Part};
use anyhow::Context;
use plaudit_sentiment::figures::{Figures, figures};
use plaudit_sentiment::model::Model;
use plaudit_sentiment::polarity;
use plaudit_sentiment::verdict::Language;

/// Name of a set and its figures.
pub(super) type Table = Vec<(String, Figures)>;

/// Tuning figures by source, then by language, and the sentences kept for checking by language.
#[derive(Debug)]
pub(super) struct Report {
    /// Tuning texts.
    pub(super) dev: Table,
    /// Sentences of our own.
    pub(super) gold: Table,
}

/// Measures a model.
pub(super) fn report(bytes: &[u8], corpus: &Corpus) -> anyhow::Result<Report> {
    let model = Model::over(bytes).context("the model is malformed")?;
    let answer = |e: &Example| {
        (polarity::probabilities(&evidence(&|e| model.scores(&e.grams), e), model.calibration(e.language)), e.label)
    };
    let of = |wanted: &dyn Fn(&Example) -> bool| {
        figures(&corpus.examples.iter().filter(|e| wanted(e)).map(answer).collect::<Vec<_>>())
    };
    let mut dev: Table = Vec::new();
    for (index, source) in corpus.sources.iter().enumerate() {
        dev.push((source.clone(), of(&|e| e.part == Part::Dev && e.source == index)));
    }
    let mut gold = Vec::new();
    for language in Language::ALL.iter().filter(|l| **l != Language::Undetermined) {
        dev.push((language.code().to_owned(), of(&|e| e.part == Part::Dev && e.language == *language)));
        gold.push((language.code().to_owned(), of(&|e| e.part == Part::GoldCheck && e.language == *language)));
    }
    Ok(Report { dev, gold })
}
