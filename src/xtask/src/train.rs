//! Trains the sentiment model from labelled reviews: seeded, single-threaded, the same bytes each run.
//!
//! The data lie in `DIR/<language>/<source>.tsv` (`neg|neu|pos` TAB text). Their texts are other people's
//! words: what leaves here are weights and figures. Order of reading: `corpus`, `learn`, `calibrate`, `card`.

mod calibrate;
mod card;
mod contradictions;
mod corpus;
mod languages;
mod learn;
mod measure;
mod random;
mod sha1;

use anyhow::Context;
use corpus::{Corpus, Example, Part};
use languages::Pairs;
use learn::Learnt;
use plaudit_sentiment::model::{CALIBRATIONS, HEAD, LANGUAGES, Model, PAIRS, SIZE, UNSEEN, VERSION, language_index};
use sha2::{Digest, Sha256};
use std::path::Path;

/// Trains on the labelled texts below `data` and writes `model.bin`, `model.sha256` and `MODEL.md` into the
/// folder `out`. With `only_licensed` the model is made of the sources alone whose licence allows reuse;
/// without, the card reports the figures of both.
pub(crate) fn run(data: &Path, only_licensed: bool, out: &Path) -> anyhow::Result<()> {
    let corpus = corpus::read(data)?;
    let licensed = train(&corpus.licensed())?;
    let chosen = if only_licensed { None } else { Some(train(&corpus)?) };
    // Both are measured on the tuning texts of every source, so that their figures can be compared.
    let licensed_figures = measure::figures(&licensed, &corpus)?;
    let figures = chosen.as_deref().map(|bytes| measure::figures(bytes, &corpus)).transpose()?;
    let bytes = chosen.unwrap_or(licensed);
    let hash: String = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    let card = card::write(&corpus, figures.as_ref(), &licensed_figures, &hash);
    print!("{card}");
    std::fs::write(out.join("model.bin"), &bytes).context("writing the model")?;
    std::fs::write(out.join("model.sha256"), format!("{hash}\n")).context("writing the hash")?;
    std::fs::write(out.join("MODEL.md"), card).context("writing the card")
}

/// Writes to `out` the texts below `data` whose labels look wrong. They are other people's words: `out` must lie
/// outside the project.
pub(crate) fn contradictions(data: &Path, out: &Path) -> anyhow::Result<()> {
    contradictions::write(&mut corpus::read(data)?, data, out)
}

/// One model, from examples to bytes. Calibration is fitted on two models, each of which has not learnt one
/// half of the sentences of our own, so that these can take part in it, and is taken over by one that has
/// learnt all.
fn train(corpus: &Corpus) -> anyhow::Result<Vec<u8>> {
    let pairs = languages::learn(corpus);
    let learnt = |own: &dyn Fn(&Example) -> bool| {
        let wanted = |e: &Example| e.part == Part::Train || (e.part == Part::GoldTrain && own(e));
        bytes(&learn::learn(corpus, wanted), &pairs)
    };
    let trials = [learnt(&|e| e.half == 1), learnt(&|e| e.half == 0)];
    let model = |bytes| Model::over(bytes).context("the model is malformed");
    let fitted = calibrate::fit([model(&trials[0])?, model(&trials[1])?], corpus);
    let mut bytes = learnt(&|_| true);
    for (language, calibration) in fitted {
        for (index, value) in calibration.into_iter().enumerate() {
            put(&mut bytes, CALIBRATIONS + language_index(language) * 20 + index * 4, value);
        }
    }
    Ok(bytes)
}

/// Lays the weights out as `plaudit_sentiment::model` documents, without calibration.
fn bytes(learnt: &Learnt, pairs: &Pairs) -> Vec<u8> {
    let mut bytes = vec![0u8; SIZE];
    bytes[..4].copy_from_slice(b"PLSM");
    bytes[4..6].copy_from_slice(&VERSION.to_le_bytes());
    bytes[6] = plaudit_sentiment::features::BUCKET_BITS as u8;
    put(&mut bytes, 8, learnt.scale);
    put(&mut bytes, 12, pairs.scale);
    put(&mut bytes, 16, pairs.bias[0]);
    put(&mut bytes, 20, pairs.bias[1]);
    for (bucket, level) in learnt.levels.iter().enumerate() {
        bytes[HEAD + bucket / 2] |= (level & UNSEEN) << (bucket % 2 * 4);
    }
    for (to, from) in bytes[PAIRS..LANGUAGES].iter_mut().zip(&learnt.weights) {
        *to = *from as u8;
    }
    for (to, from) in bytes[LANGUAGES..].iter_mut().zip(&pairs.weights) {
        *to = *from as u8;
    }
    bytes
}

fn put(bytes: &mut [u8], at: usize, value: f32) {
    bytes[at..at + 4].copy_from_slice(&value.to_le_bytes());
}
