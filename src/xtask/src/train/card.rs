//! The model card: what the model was made of, what it reaches, and where it fails.

use super::corpus::{Corpus, Part};
use super::measure::Report;
use super::unseen::{LeftOut, STEPS};
use plaudit_sentiment::figures::Figures;
use std::fmt::Write;

/// Writes the card. `full` is absent where only the licensed sources were trained on.
pub(super) fn write(
    corpus: &Corpus,
    full: Option<&Report>,
    licensed: &Report,
    unseen: &[LeftOut],
    hash: &str,
) -> String {
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
    left_out(&mut card, unseen);
    card.push_str(LIMITS);
    card
}

fn tables(card: &mut String, title: &str, report: &Report) {
    let _ = writeln!(card, "\n## {title}\n\nTuning texts, by source and by language:\n");
    table(card, &report.dev);
    card.push_str("\nSentences of our own that were kept for checking:\n\n");
    table(card, &report.gold);
}

/// Sources left out, what the plain model makes of them, and what teaching the threshold gives.
fn left_out(card: &mut String, unseen: &[LeftOut]) {
    card.push_str(UNSEEN);
    let _ = writeln!(card, "| source | texts | accuracy | polar F1 | AUC | plain polar F1 | plain AUC |");
    card.push_str("|---|---|---|---|---|---|---|\n");
    let mean = |of: &dyn Fn(&LeftOut) -> f32| unseen.iter().map(of).sum::<f32>() / unseen.len().max(1) as f32;
    for left in unseen {
        let (ours, plain) = (left.ours, left.plain);
        let _ = writeln!(
            card,
            "| {} | {} | {:.3} | {:.3} | {:.3} | {:.3} | {:.3} |",
            left.source, ours.texts, ours.accuracy, ours.polar_f1, ours.auc, plain.polar_f1, plain.auc
        );
    }
    let _ = writeln!(
        card,
        "| mean | | {:.3} | {:.3} | {:.3} | {:.3} | {:.3} |",
        mean(&|l| l.ours.accuracy),
        mean(&|l| l.ours.polar_f1),
        mean(&|l| l.ours.auc),
        mean(&|l| l.plain.polar_f1),
        mean(&|l| l.plain.auc)
    );
    card.push_str(TAUGHT);
    let steps = STEPS.map(|step| step.to_string()).join(" | ");
    let _ = writeln!(card, "| source | {steps} | calibration error at 0 | at 100 |");
    let _ = writeln!(card, "|---{}|---|---|", "|---".repeat(STEPS.len()));
    let at = STEPS.iter().position(|step| *step == 100).unwrap_or(0);
    let mut line = |name: &str, of: &dyn Fn(usize) -> (f32, f32)| {
        let f1: Vec<String> = (0..STEPS.len()).map(|step| format!("{:.3}", of(step).0)).collect();
        let _ = writeln!(card, "| {name} | {} | {:.3} | {:.3} |", f1.join(" | "), of(0).1, of(at).1);
    };
    for left in unseen {
        line(&left.source, &|step| (left.taught[step].polar_f1, left.taught[step].calibration_error));
    }
    line("mean", &|step| (mean(&|left| left.taught[step].polar_f1), mean(&|left| left.taught[step].calibration_error)));
}

fn table(card: &mut String, rows: &[(String, Figures)]) {
    card.push_str("| set | texts | accuracy | polar F1 | AUC | calibration error |\n|---|---|---|---|---|---|\n");
    for (name, f) in rows {
        card.push_str(&row(name, f));
    }
}

/// A line of a table of figures.
pub(super) fn row(name: &str, f: &Figures) -> String {
    format!(
        "| {name} | {} | {:.3} | {:.3} | {:.3} | {:.3} |\n",
        f.texts, f.accuracy, f.polar_f1, f.auc, f.calibration_error
    )
}

const HEAD: &str = "# Model card

Written by `xtask train`; do not edit. The model says whether a short review in English, Russian, Persian,
Kazakh, Vietnamese or Greek is negative, neutral or positive, and how sure that is. It is one multinomial
logistic regression over word and character n-grams that at least four texts hold, quantised to 8 bits, the mean of two
learnt by Adagrad in 4 epochs with fixed seeds, and calibrated per language. A small lexicon of our own (`data/`)
weighs in on short texts, and what follows a \"but\" counts for more. `src/model.rs` documents the file.

It is made to route feedback to people. It must not decide what is published, and the code does not let it.

The licence of this repository covers the code, the lists and the sentences of our own. It does not cover
the texts that the weights were learnt from; none of them is here, and most sources state no licence. Who
needs weights of reusable sources alone trains with `--only-licensed`.
";

const UNSEEN: &str = "
## Shops it never saw

Each source left out of learning and of calibration, one of every language at a time, the whole of it then measured as
a shop of its own. Two things knew it all the same: contradicted words were taken out of the lexicon by counts over all
sources, and the recipe's few constants were chosen by tables like this. Beside it the plain model: one logistic
regression over 2^20 buckets of the same n-grams, without lexicon, without sentences of our own, with a temperature and
two biases per language.

";

const TAUGHT: &str = "
The same shops as their own stars come in (`recalibrate`): polar F1 on the texts after the first 500, in random order,
once the threshold has seen so many of these.

";

const LIMITS: &str = "
Accuracy: right one of three classes. Polar F1: macro F1 of negative against positive, neutral texts left
out. AUC: negative against the rest. The five numbers of a language's calibration are fitted on the tuning
texts themselves and on sentences of our own, with all sources of a language weighing alike and a quarter of each taken
to be negative; the figures flatter by that little.

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
  other wording.
- A text without a word of feeling is given to one side or the other rather than called neutral: neutral is
  for questions, facts and middling words. Its confidence is low then; trust that.
";
