//! Figures of a model: on the tuning texts of each source, and on the sentences kept for checking.

use super::calibrate::evidence;
use super::corpus::{Corpus, Example, Part};
use anyhow::Context;
use plaudit_sentiment::model::Model;
use plaudit_sentiment::polarity;
use plaudit_sentiment::verdict::Language;

/// Figures over one set of texts, each from 0 to 1.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Figures {
    /// Texts measured.
    pub(super) texts: usize,
    /// Share with the right one of three classes.
    pub(super) accuracy: f32,
    /// Macro F1 of negative and positive, neutral texts left out and never answered.
    pub polar_f1: f32,
    /// Area under the curve, negative against the rest.
    pub(super) auc: f32,
    /// Mean distance of confidence from accuracy over ten bins.
    pub(super) calibration_error: f32,
}

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
pub(super) fn figures(bytes: &[u8], corpus: &Corpus) -> anyhow::Result<Report> {
    let model = Model::over(bytes).context("the model is malformed")?;
    let of = |wanted: &dyn Fn(&Example) -> bool| {
        measure(&model, &corpus.examples.iter().filter(|e| wanted(e)).collect::<Vec<_>>())
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

fn measure(model: &Model<'_>, examples: &[&Example]) -> Figures {
    let answers: Vec<([f32; 3], usize)> = examples
        .iter()
        .map(|e| (polarity::probabilities(&evidence(model, e), model.calibration(e.language)), e.label))
        .collect();
    let right = answers.iter().filter(|(chances, label)| best(chances) == *label).count();
    Figures {
        texts: answers.len(),
        accuracy: right as f32 / answers.len().max(1) as f32,
        polar_f1: polar_f1(&answers),
        auc: auc(&answers),
        calibration_error: calibration_error(&answers),
    }
}

fn best(chances: &[f32; 3]) -> usize {
    (0..3).max_by(|a, b| chances[*a].total_cmp(&chances[*b])).unwrap_or(1)
}

fn polar_f1(answers: &[([f32; 3], usize)]) -> f32 {
    let mut counts = [[0.0f32; 2]; 2];
    for (chances, label) in answers.iter().filter(|(_, label)| *label != 1) {
        counts[label / 2][usize::from(chances[2] >= chances[0])] += 1.0;
    }
    let wrong = counts[0][1] + counts[1][0];
    let f1 = |right: f32| if right > 0.0 { 2.0 * right / (2.0 * right + wrong) } else { 0.0 };
    (f1(counts[0][0]) + f1(counts[1][1])) / 2.0
}

fn auc(answers: &[([f32; 3], usize)]) -> f32 {
    let mut ranked: Vec<(f32, bool)> = answers.iter().map(|(chances, label)| (chances[0], *label == 0)).collect();
    ranked.sort_by(|a, b| a.0.total_cmp(&b.0));
    let (mut below, mut sum, mut negatives) = (0.0f64, 0.0f64, 0.0f64);
    for (_, negative) in ranked {
        if negative {
            sum += below;
            negatives += 1.0;
        } else {
            below += 1.0;
        }
    }
    if below * negatives > 0.0 { (sum / (below * negatives)) as f32 } else { 0.0 }
}

fn calibration_error(answers: &[([f32; 3], usize)]) -> f32 {
    let mut bins = [(0.0f32, 0.0f32); 10];
    for (chances, label) in answers {
        let choice = best(chances);
        let bin = &mut bins[((chances[choice] * 10.0) as usize).min(9)];
        bin.0 += chances[choice];
        bin.1 += f32::from(u8::from(choice == *label));
    }
    bins.iter().map(|(sure, right)| (sure - right).abs()).sum::<f32>() / answers.len().max(1) as f32
}
