//! Which n-grams a model knows, and where each of them lies.

use super::corpus::Example;
use plaudit_sentiment::model::{EMPTY, GROUP, GROUPS, place};

/// An n-gram of fewer texts is a name or a slip, and would tell nothing of another shop.
const TEXTS: u32 = 4;
/// Of the plain model that the real one is measured against.
const PLAIN_TEXTS: u32 = 2;
/// Upper bits of a hash that name a bucket of the plain model.
const PLAIN_BITS: u32 = 20;

/// Places of n-grams.
#[derive(Debug)]
pub(super) struct Table {
    /// Tag of each place; `None` in a plain table, whose buckets take whatever falls into them.
    pub(super) tags: Option<Vec<u8>>,
    /// Level of each place: one is a halving of the share of texts with it.
    pub(super) levels: Vec<u8>,
}

impl Table {
    /// The n-grams of enough texts; in a group that overflows those of the most.
    pub(super) fn of(examples: &[&Example]) -> Self {
        let (mut tags, mut levels) = (vec![0u8; GROUPS * GROUP], vec![EMPTY; GROUPS * GROUP]);
        let mut counted: Vec<(usize, u32, u8)> = counts(examples, 0)
            .into_iter()
            .filter(|(_, texts)| *texts >= TEXTS)
            .map(|(hash, texts)| (place(hash).0, texts, place(hash).1))
            .collect();
        counted.sort_unstable_by_key(|(group, texts, tag)| (*group, std::cmp::Reverse(*texts), *tag));
        for group in counted.chunk_by(|a, b| a.0 == b.0) {
            let mut taken = 0;
            for (group, texts, tag) in group {
                let places = group * GROUP..group * GROUP + taken;
                if taken < GROUP && !tags[places].contains(tag) {
                    tags[group * GROUP + taken] = *tag;
                    levels[group * GROUP + taken] = level(examples, *texts);
                    taken += 1;
                }
            }
        }
        Table { tags: Some(tags), levels }
    }

    /// Buckets without tags.
    pub(super) fn plain(examples: &[&Example]) -> Self {
        let mut levels = vec![EMPTY; 1 << PLAIN_BITS];
        for (bucket, texts) in counts(examples, 32 - PLAIN_BITS).into_iter().filter(|(_, texts)| *texts >= PLAIN_TEXTS)
        {
            levels[bucket as usize] = level(examples, texts);
        }
        Table { tags: None, levels }
    }

    /// Where an n-gram lies, if it is known.
    pub(super) fn find(&self, hash: u32) -> Option<usize> {
        match &self.tags {
            Some(tags) => {
                let (group, tag) = place(hash);
                let mut places = group * GROUP..(group + 1) * GROUP;
                places.find(|at| tags[*at] == tag && self.levels[*at] != EMPTY)
            }
            None => Some((hash >> (32 - PLAIN_BITS)) as usize).filter(|at| self.levels[*at] != EMPTY),
        }
    }
}

fn level(examples: &[&Example], texts: u32) -> u8 {
    (examples.len() as u32 / texts).max(1).ilog2() as u8
}

/// How many texts hold each n-gram, its hash shortened by some bits.
fn counts(examples: &[&Example], shortened: u32) -> Vec<(u32, u32)> {
    let mut all: Vec<u32> = examples.iter().flat_map(|e| e.grams.iter().map(|(hash, _)| hash >> shortened)).collect();
    all.sort_unstable();
    all.chunk_by(|a, b| a == b).map(|same| (same[0], same.len() as u32)).collect()
}
