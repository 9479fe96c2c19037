//! Finds labels that may be wrong: texts whose label a model that has not learnt them confidently denies.
//!
//! What is found is for reading only. Who reads it writes verdicts into `gold/corrections.tsv`, by hash.

use super::corpus::{Corpus, Example, Part};
use super::corrections::Corrections;
use super::learn::learn;
use super::table::Table;
use super::{RATE, SEED, bytes, calibrate, corpus, languages, sha1};
use anyhow::Context;
use plaudit_sentiment::model::{Calibration, Model};
use plaudit_sentiment::polarity;
use std::fmt::Write as _;
use std::path::Path;

/// Parts of the texts; each is read by a model that has learnt the others.
const FOLDS: usize = 3;
/// How sure a model must be that another label is right.
const SURE: f32 = 0.7;
/// The calibration is fitted on labels, so none: n-grams and lexicon as they are.
const PLAIN: Calibration = [1.0, 0.2, 0.5, 0.0, 0.0];

/// Writes, surest first within each source, `source TAB label TAB model's label TAB probability TAB SHA-1 TAB text`.
pub(super) fn write(corpus: &Corpus, data: &Path, out: &Path) -> anyhow::Result<()> {
    let texts = texts(corpus, data)?;
    let examples: Vec<&Example> = corpus.examples.iter().collect();
    let folds: Vec<usize> = texts.iter().map(|text| sha1::mod_ten(text) as usize % FOLDS).collect();
    let pairs = languages::learn(&examples);
    let mut rows = Vec::new();
    for fold in 0..FOLDS {
        let in_fold = |at: usize| folds.get(at) == Some(&fold);
        let learnt: Vec<&Example> = examples
            .iter()
            .enumerate()
            .filter(|(at, example)| example.part != Part::GoldCheck && !in_fold(*at))
            .map(|(_, example)| *example)
            .collect();
        let table = Table::of(&learnt);
        let bytes = bytes(&table, &learn(&learnt, &table, RATE, SEED), &pairs);
        let model = Model::over(&bytes).context("the model is malformed")?;
        for (at, text) in texts.iter().enumerate().filter(|(at, _)| in_fold(*at)) {
            let example = examples[at];
            let evidence = calibrate::evidence(&|e| model.scores(&e.grams), example);
            let (says, sure) = polarity::decide(polarity::probabilities(&evidence, PLAIN));
            let label = ["neg", "neu", "pos"][example.label];
            if sure >= SURE && !says.code().starts_with(label) {
                rows.push((example.source, sure, label, says, text));
            }
        }
    }
    rows.sort_by(|a, b| a.0.cmp(&b.0).then(b.1.total_cmp(&a.1)));
    let mut list = String::new();
    for (source, sure, label, says, text) in rows {
        let (source, hash) = (&corpus.sources[source], sha1::hex(text));
        let _ = writeln!(list, "{source}\t{label}\t{}\t{sure:.3}\t{hash}\t{text}", says.code());
    }
    std::fs::write(out, list).context("writing the contradictions")
}

/// The texts behind the examples of the sources, in the same order; the corpus itself keeps none.
fn texts(corpus: &Corpus, data: &Path) -> anyhow::Result<Vec<String>> {
    let corrections = Corrections::read(&Path::new(corpus::GOLD_FOLDER).join("corrections.tsv"))?;
    let mut texts = Vec::new();
    for source in &corpus.sources {
        let file = std::fs::read_to_string(data.join(format!("{source}.tsv"))).context("reading a source")?;
        let lines = file.split('\n').filter_map(|line| line.split_once('\t'));
        let kept = lines.filter(|(label, text)| {
            corrections.label(text, label).is_some_and(|label| matches!(label, "neg" | "neu" | "pos"))
        });
        texts.extend(kept.map(|(_, text)| text.to_owned()));
    }
    Ok(texts)
}
