//! Trains the sentiment model from labelled reviews: seeded, single-threaded, the same bytes each run.
//!
//! The data lie in `DIR/<language>/<source>.tsv` (`neg|neu|pos` TAB text). Their texts are other people's
//! words: what leaves here are weights and figures. Order of reading: `corpus`, `learn`, `calibrate`, `card`.

mod calibrate;
mod card;
mod contradictions;
mod corpus;
mod corrections;
mod languages;
mod learn;
mod measure;
mod random;
mod sha1;
mod table;
mod unseen;

use anyhow::Context;
use corpus::{Example, Part};
use learn::{Weights, learn};
use plaudit_sentiment::model::{
    CALIBRATIONS, GROUP, GROUP_BITS, GROUP_BYTES, HEAD, LANGUAGES, Model, SIZE, VERSION, language_index,
};
use sha2::{Digest, Sha256};
use std::path::Path;
use table::Table;

/// Of Adagrad. Slower is better for shops nobody knows: fewer weights grow large by a source's own words.
const RATE: f32 = 0.1;
/// Where chance begins.
const SEED: u64 = 20_260_701;
/// Of the plain model that ours is measured against.
const PLAIN_RATE: f32 = 0.2;

/// Trains on the labelled texts below `data` and writes `model.bin`, `model.sha256` and `MODEL.md` into the
/// folder `out`. With `only_licensed` the model is made of the sources alone whose licence allows reuse;
/// without, the card reports the figures of both.
pub(crate) fn run(data: &Path, only_licensed: bool, out: &Path) -> anyhow::Result<()> {
    let corpus = corpus::read(data)?;
    let all: Vec<&Example> = corpus.examples.iter().collect();
    let free: Vec<&Example> = corpus.examples.iter().filter(|e| corpus.is_free(e)).collect();
    let licensed = train(&free)?;
    let chosen = if only_licensed { None } else { Some(train(&all)?) };
    // Both are measured on the tuning texts of every source, so that their figures can be compared.
    let licensed_figures = measure::report(&licensed, &corpus)?;
    let figures = chosen.as_deref().map(|bytes| measure::report(bytes, &corpus)).transpose()?;
    let bytes = chosen.unwrap_or(licensed);
    let unseen = unseen::leave_out(&corpus);
    let hash: String = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    let card = card::write(&corpus, figures.as_ref(), &licensed_figures, &unseen, &hash);
    print!("{card}");
    std::fs::write(out.join("model.bin"), &bytes).context("writing the model")?;
    std::fs::write(out.join("model.sha256"), format!("{hash}\n")).context("writing the hash")?;
    std::fs::write(out.join("MODEL.md"), card).context("writing the card")
}

/// Writes to `out` the texts below `data` whose labels look wrong. They are other people's words: `out` must lie
/// outside the project.
pub(crate) fn contradictions(data: &Path, out: &Path) -> anyhow::Result<()> {
    contradictions::write(&corpus::read(data)?, data, out)
}

/// One model, from examples to bytes.
fn train(examples: &[&Example]) -> anyhow::Result<Vec<u8>> {
    let (table, [first, second], whole) = halves(examples);
    let pairs = languages::learn(examples);
    let trials = [bytes(&table, &first, &pairs), bytes(&table, &second, &pairs)];
    let [one, other] = [&trials[0], &trials[1]].map(|bytes| Model::over(bytes));
    let (one, other) = (one.context("the model is malformed")?, other.context("the model is malformed")?);
    let fitted = calibrate::fit([&|e| one.scores(&e.grams), &|e| other.scores(&e.grams)], examples);
    let mut bytes = bytes(&table, &whole, &pairs);
    for (language, calibration) in fitted {
        for (index, value) in calibration.into_iter().enumerate() {
            put(&mut bytes, CALIBRATIONS + language_index(language) * 20 + index * 4, value);
        }
    }
    Ok(bytes)
}

/// Two models, each of which has not learnt one half of the sentences of our own, so that these can take part in
/// calibration; and their mean, which is the model: it has learnt all, and two heads are steadier than one.
fn halves(examples: &[&Example]) -> (Table, [Weights; 2], Weights) {
    let learnt = |e: &&Example| matches!(e.part, Part::Train | Part::GoldTrain);
    let examples: Vec<&Example> = examples.iter().filter(|e| learnt(e)).copied().collect();
    let table = Table::of(&examples);
    let weights = [1, 0].map(|half| {
        let of: Vec<&Example> = examples.iter().filter(|e| e.part == Part::Train || e.half == half).copied().collect();
        learn(&of, &table, RATE, SEED + half as u64)
    });
    let mean = weights[0].iter().zip(&weights[1]).map(|(a, b)| [0, 1].map(|i| (a[i] + b[i]) / 2.0)).collect();
    (table, weights, mean)
}

/// Lays the weights out as `plaudit_sentiment::model` documents, without calibration.
fn bytes(table: &Table, weights: &Weights, pairs: &languages::Pairs) -> Vec<u8> {
    let quantised = learn::quantise(weights);
    let mut bytes = vec![0u8; SIZE];
    bytes[..4].copy_from_slice(b"PLSM");
    bytes[4..6].copy_from_slice(&VERSION.to_le_bytes());
    bytes[6] = GROUP_BITS as u8;
    put(&mut bytes, 8, quantised.scale);
    put(&mut bytes, 12, pairs.scale);
    put(&mut bytes, 16, pairs.bias[0]);
    put(&mut bytes, 20, pairs.bias[1]);
    let tags = table.tags.as_deref().unwrap_or_default();
    for (at, tag) in tags.iter().enumerate() {
        let group = &mut bytes[HEAD + at / GROUP * GROUP_BYTES..][..GROUP_BYTES];
        let [negative, positive] = quantised.weights[at];
        for (row, value) in [*tag, table.levels[at], negative as u8, positive as u8].into_iter().enumerate() {
            group[row * GROUP + at % GROUP] = value;
        }
    }
    for (to, from) in bytes[LANGUAGES..].iter_mut().zip(&pairs.weights) {
        *to = *from as u8;
    }
    bytes
}

fn put(bytes: &mut [u8], at: usize, value: f32) {
    bytes[at..at + 4].copy_from_slice(&value.to_le_bytes());
}

#[cfg(test)]
mod tests;
