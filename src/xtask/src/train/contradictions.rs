//! Finds labels that may be wrong: texts whose label a model that has not learnt them confidently denies.
//!
//! What is found is for reading only. Who reads it writes verdicts into `gold/corrections.tsv`, by hash.

use super::corpus::{Corpus, Part};
use super::{bytes, calibrate, languages, learn, sha1};
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
pub(super) fn write(corpus: &mut Corpus, data: &Path, out: &Path) -> anyhow::Result<()> {
    let texts = texts(corpus, data)?;
    for (example, text) in corpus.examples.iter_mut().zip(&texts) {
        example.half = sha1::mod_ten(text) as usize % FOLDS;
    }
    let pairs = languages::learn(corpus);
    let mut rows = Vec::new();
    for fold in 0..FOLDS {
        let learnt = learn::learn(corpus, |e| match e.part {
            Part::Train | Part::Dev => e.half != fold,
            Part::GoldTrain => true,
            Part::GoldCheck => false,
        });
        let bytes = bytes(&learnt, &pairs);
        let model = Model::over(&bytes).context("the model is malformed")?;
        for (example, text) in corpus.examples.iter().zip(&texts).filter(|(e, _)| e.half == fold) {
            let (says, sure) = polarity::decide(polarity::probabilities(&calibrate::evidence(&model, example), PLAIN));
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

/// The texts behind the examples, in the same order; the corpus itself keeps none.
fn texts(corpus: &Corpus, data: &Path) -> anyhow::Result<Vec<String>> {
    let mut texts = Vec::new();
    for source in &corpus.sources {
        let file = std::fs::read_to_string(data.join(format!("{source}.tsv"))).context("reading a source")?;
        let lines = file.split('\n').filter_map(|line| line.split_once('\t'));
        texts.extend(
            lines.filter(|(label, _)| matches!(*label, "neg" | "neu" | "pos")).map(|(_, text)| text.to_owned()),
        );
    }
    Ok(texts)
}
