//! Simhash (Charikar 2002) of the folded text: near-repeats of a text differ in few bits.

use crate::features::tokens;

/// Weighs single words and character 4-grams; case, diacritics, digits and signs do not count.
pub(super) fn simhash(text: &str) -> u64 {
    let words: Vec<String> =
        tokens(text).into_iter().filter(|t| t.is_word()).map(|t| t.folded).filter(|w| !w.is_empty()).collect();
    if words.is_empty() {
        return 0;
    }
    let mut sums = [0i32; 64];
    let mut add = |hash: u64, weight: i32| {
        for (bit, sum) in sums.iter_mut().enumerate() {
            *sum += if hash >> bit & 1 == 1 { weight } else { -weight };
        }
    };
    for word in &words {
        add(hash(word.chars()), 2);
    }
    let joined: Vec<char> = words.join(" ").chars().collect();
    for gram in joined.windows(4.min(joined.len())) {
        add(hash(gram.iter().copied()), 1);
    }
    sums.iter().enumerate().fold(0, |all, (bit, sum)| if *sum > 0 { all | 1 << bit } else { all })
}

/// FNV-1a over code points, with a final mix so that all 64 bits carry.
fn hash(chars: impl Iterator<Item = char>) -> u64 {
    let raw = chars.fold(0xcbf2_9ce4_8422_2325u64, |hash, c| (hash ^ c as u64).wrapping_mul(0x0100_0000_01b3));
    let mixed = (raw ^ (raw >> 33)).wrapping_mul(0xff51_afd7_ed55_8ccd);
    mixed ^ (mixed >> 29)
}
