//! Recalibration (C1): moves after enough texts, towards what they say, and not beyond its bounds.

use super::{FEWEST, FURTHEST, Seen, Shift, recalibrate};
use plaudit_model::verdict::Polarity::{self, *};
use proptest::prelude::*;

fn seen(chances: [f32; 3], truth: Polarity, many: usize) -> Vec<Seen> {
    vec![Seen { chances, truth, weight: 1.0 }; many]
}

#[test]
fn c1_a_few_texts_move_nothing() {
    let shift = recalibrate(&seen([0.1, 0.1, 0.8], Negative, FEWEST - 1));
    assert_eq!(shift, Shift { by: [0.0; 3], texts: FEWEST - 1 });
    assert_eq!(shift.apply([0.2, 0.3, 0.5]), [0.2, 0.3, 0.5]);
}

#[test]
fn c1_a_shop_that_is_stricter_than_its_language_is_learnt() {
    let half = [0.3, 0.1, 0.6];
    let shift = recalibrate(&[seen(half, Negative, 60), seen(half, Positive, 40)].concat());
    assert!(shift.by[0] > 0.3 && shift.by[2] < 0.0, "{shift:?}");
    let [negative, ..] = shift.apply(half);
    assert!((negative - 0.6).abs() < 0.1, "{negative}");
}

#[test]
fn c1_more_texts_outweigh_the_language() {
    let bias = |many| recalibrate(&seen([0.2, 0.2, 0.6], Negative, many)).by[0];
    assert!(bias(20) < bias(60) && bias(60) <= bias(400));
}

#[test]
fn c1_few_complaints_are_not_unlearnt() {
    let shift = recalibrate(&[seen([0.5, 0.1, 0.4], Negative, 5), seen([0.1, 0.1, 0.8], Positive, 95)].concat());
    assert_eq!(shift.apply([0.9, 0.05, 0.05]).map(|chance| chance > 0.5), [true, false, false], "{shift:?}");
}

#[test]
fn c1_texts_that_are_as_expected_move_next_to_nothing() {
    let chances = [1.0 / 3.0; 3];
    let shift =
        recalibrate(&[seen(chances, Negative, 30), seen(chances, Neutral, 30), seen(chances, Positive, 30)].concat());
    assert!(shift.by.iter().all(|bias| bias.abs() < 0.02), "{shift:?}");
}

proptest! {
    #[test]
    fn c1_biases_are_bounded_and_probabilities_stay_such(
        texts in prop::collection::vec((0.0f32..1.0, 0.0f32..1.0, 0usize..3), 0..120),
    ) {
        let texts: Vec<Seen> = texts
            .into_iter()
            .map(|(a, b, truth)| {
                let chances = [a, b, 1.0].map(|odd| odd / (a + b + 1.0));
                Seen { chances, truth: [Negative, Neutral, Positive][truth], weight: 3.0 }
            })
            .collect();
        let shift = recalibrate(&texts);
        prop_assert!(shift.by.iter().all(|bias| bias.abs() <= FURTHEST));
        let sum: f32 = shift.apply([0.0, 0.4, 0.6]).iter().sum();
        prop_assert!((sum - 1.0).abs() < 1e-4);
    }
}
