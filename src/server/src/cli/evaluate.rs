//! `plaudit evaluate`: how good the model is on labelled texts of one's own.

mod labelled;

use clap::Args;
use labelled::Labelled;
use plaudit_sentiment::MODEL_SHA256;
use plaudit_sentiment::figures::{Answer, Figures, figures};
use plaudit_sentiment::reading;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::io::Write;
use std::path::PathBuf;

#[derive(Args)]
pub(super) struct Evaluate {
    /// Files of one text a line: a label, a tab, the text; or a label, a tab, the name of its source, a tab, the text.
    /// A label is neg, neu, pos, the same written out, or stars from 1 to 5.
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Print JSON.
    #[arg(long)]
    json: bool,
}

/// Answers of each set: by language as it was recognised, and by source.
#[derive(Default)]
struct Sets {
    all: Vec<Answer>,
    languages: BTreeMap<String, Vec<Answer>>,
    sources: BTreeMap<String, Vec<Answer>>,
}

impl Evaluate {
    pub(super) fn run(&self, to: &mut impl Write) -> anyhow::Result<()> {
        let mut sets = Sets::default();
        for file in &self.files {
            labelled::read(file, |text| sets.add(&text))?;
        }
        if self.json { sets.write_json(to) } else { sets.write_table(to) }
    }
}

impl Sets {
    fn add(&mut self, labelled: &Labelled<'_>) {
        // Nothing to read says nothing: neutral, as `understand` has it.
        let reading = reading(labelled.text);
        let answer = (reading.map_or([0.0, 1.0, 0.0], |reading| reading.chances), labelled.label);
        let language = reading.map_or("und", |reading| reading.language.code());
        self.all.push(answer);
        self.languages.entry(language.to_owned()).or_default().push(answer);
        self.sources.entry(labelled.source.to_owned()).or_default().push(answer);
    }

    fn rows(&self) -> impl Iterator<Item = (&str, &str, Figures)> {
        let languages = self.languages.iter().map(|(name, answers)| ("language", name.as_str(), figures(answers)));
        let sources = self.sources.iter().map(|(name, answers)| ("source", name.as_str(), figures(answers)));
        std::iter::once(("all", "", figures(&self.all))).chain(languages).chain(sources)
    }

    fn write_table(&self, to: &mut impl Write) -> anyhow::Result<()> {
        writeln!(to, "model {MODEL_SHA256}")?;
        writeln!(
            to,
            "{:<9} {:<24} {:>8} {:>9} {:>9} {:>9} {:>7} {:>7} {:>10}",
            "set", "name", "texts", "accuracy", "macro F1", "polar F1", "AUC", "ECE", "to person"
        )?;
        for (set, name, f) in self.rows() {
            writeln!(
                to,
                "{set:<9} {name:<24} {:>8} {:>9.3} {:>9.3} {:>9.3} {:>7.3} {:>7.3} {:>10.3}",
                f.texts, f.accuracy, f.macro_f1, f.polar_f1, f.auc, f.calibration_error, f.to_a_person
            )?;
        }
        writeln!(
            to,
            "polar F1: negative against positive, neutral texts left out. AUC: negative against the rest. ECE: how far\n\
             confidence is from accuracy. To person: share a person must read so that the surest others are 95 % right."
        )?;
        Ok(())
    }

    fn write_json(&self, to: &mut impl Write) -> anyhow::Result<()> {
        let row = |(set, name, f): (&str, &str, Figures)| {
            json!({
                "set": set, "name": name, "texts": f.texts, "accuracy": f.accuracy, "macro_f1": f.macro_f1,
                "polar_f1": f.polar_f1, "auc": f.auc, "calibration_error": f.calibration_error,
                "to_a_person": f.to_a_person,
            })
        };
        let rows: Vec<Value> = self.rows().map(row).collect();
        serde_json::to_writer_pretty(&mut *to, &json!({ "model": MODEL_SHA256, "sets": rows }))?;
        Ok(writeln!(to)?)
    }
}

#[cfg(test)]
mod tests;
