//! The trained weights, used in place as they lie in the binary.
//!
//! Format 2, little endian, 4.2 MB: a head of 192 bytes (`PLSM`, version u16, group bits u8, spare u8,
//! scale of the weights f32, scale of the language weights f32, bias kk/ru f32, bias vi/en f32, then for
//! each of six languages and for undetermined the five numbers of [`Calibration`], f32 each);
//! then 2^18 groups of four n-grams, 16 bytes each: four tags, four levels, four weights of negative, four of
//! positive (signed; neutral is subtracted); then 2^14 signed bytes of kk against ru, and as many of vi
//! against en.
//!
//! The upper bits of an n-gram's hash choose its group, the next eight are its tag. An n-gram that was never learnt
//! meets a tag of its own by chance only (one in a hundred), so that a shop's unknown words add next to no noise.

use crate::features::LANGUAGE_BUCKETS;
use plaudit_model::verdict::Language;

/// Bytes before the groups.
pub const HEAD: usize = 192;
/// Where the calibrations start.
pub const CALIBRATIONS: usize = 24;
/// Numbers that calibrate a language: what the model's lean, its mean, and a silent lexicon count for, and the
/// biases of negative and positive; see `polarity::probabilities`.
pub type Calibration = [f32; 5];
/// Binary logarithm of [`GROUPS`].
pub const GROUP_BITS: u32 = 18;
/// Groups of n-grams.
pub const GROUPS: usize = 1 << GROUP_BITS;
/// N-grams in a group.
pub const GROUP: usize = 4;
/// Bytes of a group.
pub const GROUP_BYTES: usize = 4 * GROUP;
/// Where the language weights start.
pub const LANGUAGES: usize = HEAD + GROUPS * GROUP_BYTES;
/// Length of a model in bytes.
pub const SIZE: usize = LANGUAGES + LANGUAGE_BUCKETS * 2;
/// The level of a place that no n-gram has.
pub const EMPTY: u8 = 255;
/// Format of the file.
pub const VERSION: u16 = 2;

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
        (head && bytes[4..6] == VERSION.to_le_bytes() && u32::from(bytes[6]) == GROUP_BITS).then_some(Model { bytes })
    }

    fn float(&self, at: usize) -> f32 {
        f32::from_le_bytes([self.bytes[at], self.bytes[at + 1], self.bytes[at + 2], self.bytes[at + 3]])
    }

    /// Log-odds of negative and of positive against neutral, before calibration, and the share of the text's
    /// n-grams that the model knows, from 0 to 1.
    pub fn scores(&self, grams: &[(u32, u16)]) -> ([f32; 2], f32) {
        let (mut sums, mut square, mut known) = ([0.0f32; 2], 0.0f32, 0usize);
        for &(hash, count) in grams {
            if let Some((value, weights)) = self.gram(hash, count) {
                known += 1;
                square += value * value;
                sums[0] += value * weights[0];
                sums[1] += value * weights[1];
            }
        }
        if known == 0 {
            return ([0.0; 2], 0.0);
        }
        let scale = self.float(8) / libm::sqrtf(square);
        (sums.map(|sum| sum * scale), known as f32 / grams.len() as f32)
    }

    /// What each n-gram adds to the scores, in their order: together they are what [`Self::scores`] gives.
    pub fn contributions(&self, grams: &[(u32, u16)]) -> Vec<[f32; 2]> {
        let found: Vec<(f32, [f32; 2])> =
            grams.iter().map(|(hash, count)| self.gram(*hash, *count).unwrap_or_default()).collect();
        let square: f32 = found.iter().map(|(value, _)| value * value).sum();
        let scale = if square > 0.0 { self.float(8) / libm::sqrtf(square) } else { 0.0 };
        found.into_iter().map(|(value, weights)| weights.map(|weight| weight * value * scale)).collect()
    }

    /// What an n-gram that stands in a text so often counts for, and its two weights; `None` if it was not learnt.
    fn gram(&self, hash: u32, count: u16) -> Option<(f32, [f32; 2])> {
        let (group, tag) = place(hash);
        let group = &self.bytes[HEAD + group * GROUP_BYTES..][..GROUP_BYTES];
        let at = (0..GROUP).find(|at| group[*at] == tag && group[GROUP + at] != EMPTY)?;
        let weights = [2 * GROUP, 3 * GROUP].map(|from| f32::from(group[from + at] as i8));
        Some((value(group[GROUP + at], count), weights))
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

/// The group of an n-gram and its tag there.
pub fn place(hash: u32) -> (usize, u8) {
    ((hash >> (32 - GROUP_BITS)) as usize, (hash >> (24 - GROUP_BITS)) as u8)
}

/// What an n-gram counts for: damped frequency in the text times rarity (one level is a halving).
pub fn value(level: u8, count: u16) -> f32 {
    let damped = if count == 1 { 1.0 } else { 1.0 + libm::logf(f32::from(count)) };
    damped * (1.0 + f32::from(level) * core::f32::consts::LN_2)
}
