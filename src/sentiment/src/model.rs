//! The trained weights, used in place as they lie in the binary.
//!
//! Format 1, little endian, 2.6 MB: a head of 192 bytes (`PLSM`, version u16, bucket bits u8, spare u8,
//! scale of the weights f32, scale of the language weights f32, bias kk/ru f32, bias vi/en f32, then for
//! each of six languages and for undetermined the five numbers of [`Calibration`], f32 each);
//! then 2^19 bytes of document-frequency levels, two buckets a byte, low half first; then 2^20 pairs of
//! signed bytes (negative, positive; neutral is subtracted); then 2^14 signed bytes of kk against ru, and
//! as many of vi against en.

use crate::features::{BUCKET_BITS, BUCKETS, LANGUAGE_BUCKETS};
use plaudit_model::verdict::Language;

/// Bytes before the levels.
pub const HEAD: usize = 192;
/// Where the calibrations start.
pub const CALIBRATIONS: usize = 24;
/// Numbers that calibrate a language: what the model's lean, its mean, and a silent lexicon count for, and the
/// biases of negative and positive; see `polarity::probabilities`.
pub type Calibration = [f32; 5];
/// Where the pairs of weights start.
pub const PAIRS: usize = HEAD + BUCKETS / 2;
/// Where the language weights start.
pub const LANGUAGES: usize = PAIRS + BUCKETS * 2;
/// Length of a model in bytes.
pub const SIZE: usize = LANGUAGES + LANGUAGE_BUCKETS * 2;
/// The level of a bucket that no two texts of the training data touch; it counts for nothing.
pub const UNSEEN: u8 = 15;
/// Format of the file.
pub const VERSION: u16 = 1;

static EMBEDDED: &[u8] = include_bytes!("../model.bin");
const _: () = assert!(include_bytes!("../model.bin").len() == SIZE, "model.bin has another size than the format");

/// SHA-256 of the embedded model, in hexadecimal: which model spoke, for records and reports.
pub const MODEL_SHA256: &str = include_str!("../model.sha256").trim_ascii();

/// A view of a model's bytes.
#[derive(Debug, Clone, Copy)]
pub struct Model<'a> {
    bytes: &'a [u8],
}

/// Which of two languages written alike a language model tells apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pair {
    /// Kazakh (positive) against Russian.
    KazakhRussian,
    /// Vietnamese (positive) against English, diacritics off.
    VietnameseEnglish,
}

impl Model<'static> {
    /// The model that this binary carries.
    pub fn embedded() -> Self {
        Model { bytes: EMBEDDED }
    }
}

impl<'a> Model<'a> {
    /// A view of `bytes`, if they are a model of this format.
    pub fn over(bytes: &'a [u8]) -> Option<Self> {
        let head = bytes.len() == SIZE && bytes.starts_with(b"PLSM");
        (head && bytes[4..6] == VERSION.to_le_bytes() && u32::from(bytes[6]) == BUCKET_BITS).then_some(Model { bytes })
    }

    fn float(&self, at: usize) -> f32 {
        f32::from_le_bytes([self.bytes[at], self.bytes[at + 1], self.bytes[at + 2], self.bytes[at + 3]])
    }

    /// Log-odds of negative and of positive against neutral, before calibration, and the share of the text's
    /// features that the model knows, from 0 to 1.
    pub fn scores(&self, features: &[(u32, u16)]) -> ([f32; 2], f32) {
        let (mut sums, mut square, mut known) = ([0.0f32; 2], 0.0f32, 0usize);
        for &(bucket, count) in features {
            let bucket = bucket as usize % BUCKETS;
            let value = value(self.level(bucket), count);
            if value > 0.0 {
                known += 1;
                square += value * value;
                let at = PAIRS + bucket * 2;
                sums[0] += value * f32::from(self.bytes[at] as i8);
                sums[1] += value * f32::from(self.bytes[at + 1] as i8);
            }
        }
        if known == 0 {
            return ([0.0; 2], 0.0);
        }
        let scale = self.float(8) / libm::sqrtf(square);
        (sums.map(|sum| sum * scale), known as f32 / features.len() as f32)
    }

    /// What each feature adds to the scores, in the order of `features`: together they are what [`Self::scores`] gives.
    pub fn contributions(&self, features: &[(u32, u16)]) -> Vec<[f32; 2]> {
        let values: Vec<f32> =
            features.iter().map(|(bucket, count)| value(self.level(*bucket as usize % BUCKETS), *count)).collect();
        let square: f32 = values.iter().map(|value| value * value).sum();
        let scale = if square > 0.0 { self.float(8) / libm::sqrtf(square) } else { 0.0 };
        let parts = features.iter().zip(values).map(|((bucket, _), value)| {
            let at = PAIRS + *bucket as usize % BUCKETS * 2;
            [at, at + 1].map(|at| value * scale * f32::from(self.bytes[at] as i8))
        });
        parts.collect()
    }

    fn level(&self, bucket: usize) -> u8 {
        (self.bytes[HEAD + bucket / 2] >> (bucket % 2 * 4)) & 15
    }

    /// How scores become probabilities in a language.
    pub fn calibration(&self, language: Language) -> Calibration {
        let at = CALIBRATIONS + language_index(language) * size_of::<Calibration>();
        core::array::from_fn(|index| self.float(at + index * 4))
    }

    /// Log-odds of the first language of a pair against the second, per gram of the text.
    pub fn language(&self, pair: Pair, grams: &[u32]) -> f32 {
        let index = pair as usize;
        let weights = &self.bytes[LANGUAGES + index * LANGUAGE_BUCKETS..][..LANGUAGE_BUCKETS];
        let sum: i32 = grams.iter().map(|g| i32::from(weights[*g as usize % LANGUAGE_BUCKETS] as i8)).sum();
        self.float(16 + index * 4) + sum as f32 * self.float(12)
    }
}

/// Place of a language in the head of the file.
pub fn language_index(language: Language) -> usize {
    Language::ALL.iter().position(|l| *l == language).unwrap_or(Language::ALL.len() - 1)
}

/// What a bucket counts for: damped frequency in the text times rarity (one level is a halving).
pub fn value(level: u8, count: u16) -> f32 {
    if level >= UNSEEN {
        return 0.0;
    }
    let damped = if count == 1 { 1.0 } else { 1.0 + libm::logf(f32::from(count)) };
    damped * (1.0 + f32::from(level) * core::f32::consts::LN_2)
}
