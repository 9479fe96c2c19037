//! Hashed n-grams: which a text holds, and how often.

use super::{Token, gist};

/// Bits of the hash of an n-gram: enough that two of those a model knows hardly ever share one.
const GRAM_BITS: u32 = 32;
/// Binary logarithm of [`LANGUAGE_BUCKETS`].
pub const LANGUAGE_BITS: u32 = 14;
/// Buckets of each of the two language models.
pub const LANGUAGE_BUCKETS: usize = 1 << LANGUAGE_BITS;

/// Word n-grams beyond this many tokens are not taken; [`super::bounded`] keeps texts below it in practice.
const MAX_TOKENS: usize = 2_000;

const SEED_WORD: u64 = 0x51_7c_c1_b7_27_22_0a_95;
const SEED_SKIP: u64 = 0x2c_1b_3c_6d_a3_f1_e9_47;
const SEED_GRAM: u64 = 0x9e_37_79_b9_7f_4a_7c_15;

/// One step of the hash: multiply and rotate, as in FxHash.
fn step(hash: u64, value: u64) -> u64 {
    (hash.rotate_left(5) ^ value).wrapping_mul(0x51_7c_c1_b7_27_22_0a_95)
}

/// Spreads a hash over the upper bits and takes `bits` of them.
fn bucket(hash: u64, bits: u32) -> u32 {
    let mixed = (hash ^ (hash >> 32)).wrapping_mul(0x9e_37_79_b9_7f_4a_7c_15);
    (mixed >> (64 - bits)) as u32
}

fn word_hash(word: &str) -> u64 {
    word.chars().fold(SEED_WORD, |hash, c| step(hash, c as u64))
}

/// The hashes of a text's n-grams with how often each stands in it, sorted by hash.
///
/// Word 1-3-grams, pairs with one word left out between, and in-word character 3-5-grams. The folded view
/// shares the hashes of the exact one, and adds only where it differs: a text typed without diacritics then
/// meets what was learnt from texts with them.
pub fn hashed(tokens: &[Token]) -> Vec<(u32, u16)> {
    let tokens = &tokens[..tokens.len().min(MAX_TOKENS)];
    let mut raw = Vec::with_capacity(tokens.len() * 24);
    let exact: Vec<u64> = tokens.iter().map(|t| word_hash(&t.exact)).collect();
    words(&exact, &mut raw, |_, _| true);
    let folded: Vec<u64> = tokens.iter().map(|t| word_hash(&t.folded)).collect();
    words(&folded, &mut raw, |from, to| exact[from..to] != folded[from..to]);
    let decisive = gist(tokens);
    if decisive > 0 {
        words(&exact[decisive..], &mut raw, |_, _| true);
    }
    for token in tokens.iter().filter(|t| t.is_word()) {
        grams(&token.exact, &mut raw);
        if token.exact != token.folded {
            grams(&token.folded, &mut raw);
        }
    }
    counted(raw)
}

fn words(hashes: &[u64], raw: &mut Vec<u32>, wanted: impl Fn(usize, usize) -> bool) {
    for from in 0..hashes.len() {
        let mut hash = SEED_WORD;
        for to in from..hashes.len().min(from + 3) {
            hash = step(hash, hashes[to]);
            if wanted(from, to + 1) {
                raw.push(bucket(hash, GRAM_BITS));
                if to == from + 2 {
                    raw.push(bucket(step(step(SEED_SKIP, hashes[from]), hashes[to]), GRAM_BITS));
                }
            }
        }
    }
}

fn grams(word: &str, raw: &mut Vec<u32>) {
    let chars: Vec<u64> =
        std::iter::once('<').chain(word.chars().take(40)).chain(std::iter::once('>')).map(|c| c as u64).collect();
    for from in 0..chars.len() {
        let mut hash = SEED_GRAM;
        for (length, c) in chars[from..].iter().take(5).enumerate() {
            hash = step(hash, *c);
            if length >= 2 {
                raw.push(bucket(hash, GRAM_BITS));
            }
        }
    }
}

fn counted(mut raw: Vec<u32>) -> Vec<(u32, u16)> {
    raw.sort_unstable();
    let mut counts: Vec<(u32, u16)> = Vec::with_capacity(raw.len());
    for bucket in raw {
        match counts.last_mut() {
            Some((last, count)) if *last == bucket => *count = count.saturating_add(1),
            _ => counts.push((bucket, 1)),
        }
    }
    counts
}

/// The buckets of the language models: character 1-4-grams of the folded words, letters only.
pub fn language_grams(tokens: &[Token]) -> Vec<u32> {
    let mut out = Vec::new();
    for token in tokens.iter().take(60).filter(|t| t.is_word()) {
        let chars: Vec<u64> = std::iter::once('<')
            .chain(token.folded.chars().take(24))
            .chain(std::iter::once('>'))
            .map(|c| c as u64)
            .collect();
        for from in 0..chars.len() {
            let mut hash = SEED_GRAM;
            for c in chars[from..].iter().take(4) {
                hash = step(hash, *c);
                out.push(bucket(hash, LANGUAGE_BITS));
            }
        }
    }
    out
}
