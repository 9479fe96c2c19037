//! What a set of reviews speaks of more than others do.
//!
//! Weighted log-odds with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008), over the reviews in which a
//! word or a pair of words stands. Forms of a word are counted together. Pure: the same texts give the same words.

use crate::endings::trunk;
use crate::features::fold;
use crate::screen::view::View;
use crate::screen::words::words;
use std::collections::{BTreeMap, HashSet};
use std::sync::LazyLock;

const FILE: &str = include_str!("../data/stopwords.tsv");
static STOP: LazyLock<HashSet<String>> = LazyLock::new(|| {
    let lines = FILE.lines().filter(|line| !line.starts_with('#'));
    lines.flat_map(|line| line.split('\t').skip(1)).map(str::to_owned).collect()
});

/// Texts of either set that are read.
const MOST_TEXTS: usize = 5_000;
/// Characters of a text that are read.
const MOST_CHARS: usize = 1_000;
/// Different words that are counted; texts beyond them add no new ones.
const MOST_WORDS: usize = 200_000;
/// How many reviews the prior weighs as much as.
const PRIOR: f64 = 20.0;
/// Standard deviations from which on a word is told.
const TELLING: f64 = 1.0;
/// A single word is left out where most of its reviews have it in a pair that is told.
const IN_PAIR: f64 = 0.6;

/// A word or pair of words, and how much more it is said here.
#[derive(Debug, Clone, PartialEq)]
pub struct Keyword {
    /// As most of these reviews write it, in small letters.
    pub word: String,
    /// Of these reviews, how many say it.
    pub here: usize,
    /// Of the others, how many do.
    pub elsewhere: usize,
    /// How sure it is that it is said more here, in standard deviations.
    pub score: f64,
}

#[derive(Debug, Default)]
struct Count {
    here: usize,
    elsewhere: usize,
    /// Spellings in these reviews.
    written: BTreeMap<String, usize>,
}

/// The `n` words that tell `these` reviews from those `elsewhere` best, surest first, ties by the alphabet.
pub fn keywords(these: &[&str], elsewhere: &[&str], n: usize) -> Vec<Keyword> {
    let mut counts: BTreeMap<String, Count> = BTreeMap::new();
    let (these, elsewhere) = (&these[..these.len().min(MOST_TEXTS)], &elsewhere[..elsewhere.len().min(MOST_TEXTS)]);
    for text in these {
        for (key, written) in terms(text) {
            if let Some(count) = entry(&mut counts, key) {
                count.here += 1;
                *count.written.entry(written).or_default() += 1;
            }
        }
    }
    for text in elsewhere {
        for key in terms(text).into_keys() {
            // What is never said here can be no keyword.
            if let Some(count) = counts.get_mut(&key) {
                count.elsewhere += 1;
            }
        }
    }
    let totals = (these.len() as f64, elsewhere.len() as f64);
    // A word of one review among many is chance.
    let least = if these.len() < 10 { 1 } else { 2 };
    let told = counts.iter().filter(|(_, count)| count.here >= least);
    let mut found: Vec<(&String, Keyword)> = told
        .map(|(key, count)| {
            let most = count.written.iter().max_by(|a, b| a.1.cmp(b.1).then(b.0.cmp(a.0)));
            let word = most.map(|(word, _)| word.clone()).unwrap_or_default();
            (key, Keyword { word, here: count.here, elsewhere: count.elsewhere, score: score(count, totals) })
        })
        .filter(|(_, keyword)| keyword.score >= TELLING)
        .collect();
    found.sort_by(|a, b| b.1.score.total_cmp(&a.1.score).then(a.0.cmp(b.0)));
    without_parts(found).into_iter().take(n).collect()
}

fn entry(counts: &mut BTreeMap<String, Count>, key: String) -> Option<&mut Count> {
    if counts.len() >= MOST_WORDS && !counts.contains_key(&key) {
        return None;
    }
    Some(counts.entry(key).or_default())
}

/// Log-odds of being said here against elsewhere, in standard deviations; the prior is what both say together.
fn score(count: &Count, (here, elsewhere): (f64, f64)) -> f64 {
    let (said, said_elsewhere) = (count.here as f64, count.elsewhere as f64);
    let prior = PRIOR * (said + said_elsewhere + 0.5) / (here + elsewhere + 1.0);
    let odds = |said: f64, all: f64| libm::log((said + prior) / (all - said + (PRIOR - prior).max(0.5)));
    let difference = odds(said, here) - odds(said_elsewhere, elsewhere);
    difference / libm::sqrt(1.0 / (said + prior) + 1.0 / (said_elsewhere + prior))
}

/// Leaves out single words that mostly stand in a pair that is told, and pairs whose words say more alone.
fn without_parts(found: Vec<(&String, Keyword)>) -> Vec<Keyword> {
    let pairs: Vec<(&str, usize)> =
        found.iter().filter(|(key, _)| key.contains(' ')).map(|(key, keyword)| (key.as_str(), keyword.here)).collect();
    let single: BTreeMap<&str, usize> =
        found.iter().filter(|(key, _)| !key.contains(' ')).map(|(key, keyword)| (key.as_str(), keyword.here)).collect();
    let kept = found.iter().filter(|(key, keyword)| {
        let share = |pair: usize, word: usize| pair as f64 >= IN_PAIR * word as f64;
        if key.contains(' ') {
            key.split(' ').all(|word| single.get(word).is_none_or(|here| share(keyword.here, *here)))
        } else {
            !pairs.iter().any(|(pair, here)| {
                let mut parts = pair.split(' ');
                let all = pair.split(' ').all(|word| single.get(word).is_none_or(|whole| share(*here, *whole)));
                all && parts.any(|part| part == key.as_str())
            })
        }
    });
    kept.map(|(_, keyword)| keyword.clone()).collect()
}

/// The words and pairs of one review: what they are counted under, and as what they are written.
fn terms(text: &str) -> BTreeMap<String, String> {
    let end = text.char_indices().nth(MOST_CHARS).map_or(text.len(), |(at, _)| at);
    let view = View::of(&text[..end]);
    let words = words(&view.text);
    let mut terms = BTreeMap::new();
    let mut last: Option<(String, String, usize)> = None;
    for word in &words {
        let written = view.text[word.start..word.end].to_lowercase();
        let folded = fold(&word.plain);
        let letters = word.plain.chars().filter(|c| c.is_alphabetic()).count();
        if letters < 2 || letters < word.plain.chars().count() || is_stop(&written, &folded) {
            last = None;
            continue;
        }
        let key = trunk(&folded).to_owned();
        if let Some((before, shown, end)) = &last
            && view.text[*end..word.start].chars().all(|c| c == ' ' || c == '-')
        {
            terms.entry(format!("{before} {key}")).or_insert_with(|| format!("{shown} {written}"));
        }
        terms.entry(key.clone()).or_insert_with(|| written.clone());
        last = Some((key, written, word.end));
    }
    terms
}

fn is_stop(written: &str, folded: &str) -> bool {
    STOP.contains(written) || STOP.contains(folded)
}

/// The languages that have stop words.
#[cfg(test)]
fn languages() -> std::collections::BTreeSet<&'static str> {
    FILE.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split('\t').next()).collect()
}

#[cfg(test)]
mod tests;
