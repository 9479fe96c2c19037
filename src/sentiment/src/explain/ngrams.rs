//! What each token adds to the score of the n-gram model.

use crate::features::{Token, hashed};
use crate::model::Model;
use std::collections::HashMap;

/// Tokens in the longest n-gram.
const WINDOW: usize = 3;
/// Tokens whose n-grams are looked at.
const MOST_TOKENS: usize = 500;

/// Half the difference of the log-odds of happy and of unhappy that each token adds before calibration, an n-gram's part
/// being shared by its tokens; and the same for the whole text.
pub(super) fn weights(model: &Model<'_>, tokens: &[Token]) -> (Vec<f32>, f32) {
    let features = hashed(tokens);
    let half = |[negative, positive]: [f32; 2]| (positive - negative) / 2.0;
    let leans: HashMap<u32, f32> =
        features.iter().map(|(bucket, _)| *bucket).zip(model.contributions(&features).into_iter().map(half)).collect();
    let raw = half(model.scores(&features).0);
    let mut weights = vec![0.0; tokens.len()];
    let near = &tokens[..tokens.len().min(MOST_TOKENS)];
    let windows: Vec<(usize, usize, Vec<u32>)> = (0..near.len())
        .flat_map(|from| (from + 1..=near.len().min(from + WINDOW)).map(move |to| (from, to)))
        .map(|(from, to)| (from, to, own(near, from, to)))
        .collect();
    let mut times: HashMap<u32, f32> = HashMap::new();
    for bucket in windows.iter().flat_map(|(_, _, buckets)| buckets) {
        *times.entry(*bucket).or_default() += 1.0;
    }
    for (from, to, buckets) in &windows {
        let part =
            |bucket: &u32| leans.get(bucket).copied().unwrap_or_default() / times.get(bucket).copied().unwrap_or(1.0);
        let share = buckets.iter().map(part).sum::<f32>() / (to - from) as f32;
        weights[*from..*to].iter_mut().for_each(|weight| *weight += share);
    }
    (weights, raw)
}

/// Buckets of the n-grams that reach from the first to the last of these tokens: what the window has and its parts have
/// not.
fn own(tokens: &[Token], from: usize, to: usize) -> Vec<u32> {
    let mut counts: HashMap<u32, i32> = HashMap::new();
    let mut add = |from: usize, to: usize, sign: i32| {
        if from < to {
            for (bucket, count) in hashed(&tokens[from..to]) {
                *counts.entry(bucket).or_default() += sign * i32::from(count);
            }
        }
    };
    add(from, to, 1);
    if to - from > 1 {
        add(from, to - 1, -1);
        add(from + 1, to, -1);
        add(from + 1, to - 1, 1);
    }
    let mut own: Vec<u32> = counts.into_iter().filter(|(_, count)| *count > 0).map(|(bucket, _)| bucket).collect();
    own.sort_unstable();
    own
}
