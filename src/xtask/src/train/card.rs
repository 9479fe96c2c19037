//! The model card: what the model was made of, what it reaches, and where it fails.

use super::corpus::{Corpus, Part};
use super::measure::{Figures, Report};
use std::fmt::Write;

/// Writes the card. `full` is absent where only the licensed sources were trained on.
pub(super) fn write(corpus: &Corpus, full: Option<&Report>, licensed: &Report, hash: &str) -> String {
    let mut card = String::from(HEAD);
    let _ = writeln!(card, "\nSHA-256 of `model.bin`: `{hash}`\n\n## Data\n");
    card.push_str("Labels are stars (1-2 negative, 3 neutral, 4-5 positive) or raters' votes.\n\n");
    card.push_str("| source | learnt from (neg / neu / pos) | tuning | licence allows reuse |\n|---|---|---|---|\n");
    for (index, source) in corpus.sources.iter().enumerate() {
        let count = |part: Part, label: usize| {
            corpus.examples.iter().filter(|e| e.source == index && e.part == part && e.label == label).count()
        };
        let classes = [0, 1, 2].map(|label| count(Part::Train, label));
        let dev: usize = (0..3).map(|label| count(Part::Dev, label)).sum();
        let reuse = if Corpus::is_licensed(source) { "yes" } else { "not stated" };
        let _ = writeln!(card, "| {source} | {} / {} / {} | {dev} | {reuse} |", classes[0], classes[1], classes[2]);
    }
    let gold = corpus.examples.iter().filter(|e| e.part == Part::GoldTrain).count();
    let _ = writeln!(card, "| own sentences (`gold/`) | {gold} | none | yes, ours |");
    if let Some(full) = full {
        tables(&mut card, "Default model (all sources)", full);
    }
    tables(&mut card, "Model of the reusable sources alone (`--only-licensed`)", licensed);
    card.push_str(UNSEEN);
    card.push_str(LIMITS);
    card
}

fn tables(card: &mut String, title: &str, report: &Report) {
    let _ = writeln!(card, "\n## {title}\n\nTuning texts, by source and by language:\n");
    table(card, &report.dev);
    card.push_str("\nSentences of our own that were kept for checking:\n\n");
    table(card, &report.gold);
}

fn table(card: &mut String, rows: &[(String, Figures)]) {
    card.push_str("| set | texts | accuracy | polar F1 | AUC | calibration error |\n|---|---|---|---|---|---|\n");
    for (name, f) in rows {
        let _ = writeln!(
            card,
            "| {name} | {} | {:.3} | {:.3} | {:.3} | {:.3} |",
            f.texts, f.accuracy, f.polar_f1, f.auc, f.calibration_error
        );
    }
}

const HEAD: &str = "# Model card

Written by `xtask train`; do not edit. The model says whether a short review in English, Russian, Persian,
Kazakh, Vietnamese or Greek is negative, neutral or positive, and how sure that is. It is one multinomial
logistic regression over 2^20 hashed buckets of word and character n-grams, quantised to 8 bits, learnt by
Adagrad in 4 epochs with a fixed seed, and calibrated per language. A small lexicon of our own (`data/`)
weighs in on short texts, and what follows a \"but\" counts for more. `src/model.rs` documents the file.

It is made to route feedback to people. It must not decide what is published, and the code does not let it.

The licence of this repository covers the code, the lists and the sentences of our own. It does not cover
the texts that the weights were learnt from; none of them is here, and most sources state no licence. Who
needs weights of reusable sources alone trains with `--only-licensed`.
";

/// Measured by hand with the model of the hash it names; training does not repeat it.
const UNSEEN: &str = include_str!("unseen.md");

const LIMITS: &str = "
Accuracy: right one of three classes. Polar F1: macro F1 of negative against positive, neutral texts left
out. AUC: negative against the rest. The five numbers of a language's calibration are fitted on the tuning
texts themselves and on sentences of our own, with all sources of a language weighing alike; the figures
flatter by that little.

## Known limits

- The tuning texts come from the same sources as the training texts. In a shop the model never saw, ranking
  holds but the threshold moves: expect accuracy to be several points lower until people correct it.
- Stars are noisy labels. Neutral is rare and the least reliable class; in several sources it is missing.
- The Greek product sources came lemmatised, without stop words: negation is learnt from shop reviews alone.
- Irony, quoted complaints (\"nothing like the one that leaked\") and long mixed reviews are often misread.
- Text in other languages gets `Undetermined`, and a polarity that is never more than half sure.
- Kazakh mixed with Russian and text in foreign letters (greeklish, Latin Russian) are read by lists and luck.
- The check is not blind: the lexicon and the sentences learnt from have the same author as those kept for
  checking, and the sentences of the six languages are largely translations of each other. Expect less of
  other wording, as the row of set C says.
- A text without a word of feeling is given to one side or the other rather than called neutral: neutral is
  for questions, facts and middling words. Its confidence is low then; trust that.
";
