//! The lexicon (C1): negation turns a feeling round, longer phrases come first, questions express nothing.

use super::{FEELINGS, NEGATION, QUESTIONS, WORDS, feeling, read, side};
use crate::features::tokens;
use crate::phrases::tests::check_file;
use plaudit_model::verdict::Language::{self, *};

fn check(language: Language, text: &str, negative: f32, positive: f32) {
    let lexicon = read(language, &tokens(text));
    assert_eq!((lexicon.negative, lexicon.positive), (negative, positive), "{text}");
}

#[test]
fn c1_negation_turns_a_feeling_round() {
    check(English, "good", 0.0, 1.0);
    check(English, "not good", 1.0, 0.0);
    check(English, "not a very good", 1.0, 0.0);
    check(English, "it never leaks", 0.0, 0.8);
    check(Russian, "не очень хорошо", 1.0, 0.0);
    check(Persian, "خوب نبود", 1.0, 0.0);
    check(Kazakh, "жақсы емес", 1.0, 0.0);
    check(Vietnamese, "không đẹp", 1.0, 0.0);
    check(Greek, "δεν είναι καλό", 1.0, 0.0);
    check(English, "pretty bad", 1.0, 0.0);
    check(Russian, "быстро сломалась", 1.0, 0.0);
    check(Vietnamese, "nhanh hỏng", 1.0, 0.0);
}

#[test]
fn c1_a_negation_does_not_reach_over_a_sign() {
    check(English, "not really! good", 0.0, 1.0);
}

#[test]
fn c1_a_fault_that_is_over_is_praise() {
    check(English, "fixed the broken cup", 0.0, 1.0);
    check(English, "the rash is gone", 0.0, 1.0);
    check(Russian, "заменили разбитую кружку", 0.0, 1.0);
    check(Vietnamese, "hết ngứa", 0.0, 1.0);
    check(Vietnamese, "vỡ hết", 1.0, 0.0);
}

#[test]
fn c1_what_a_but_takes_back_counts_less() {
    check(English, "great but awful and rusty", 2.0, 0.4);
    check(Greek, "ωραίο αλλά χάλασε αμέσως", 1.0, 0.4);
}

#[test]
fn c1_questions_express_nothing() {
    for (language, text) in [
        (English, "Does it fit a 60 cm shelf"),
        (Russian, "Подойдёт ли для индукции?"),
        (Persian, "آیا رنگ سبز دارید؟"),
        (Kazakh, "Қанша тұр?"),
        (Vietnamese, "Bao giờ có hàng?"),
        (Greek, "Χωράει σε ράφι;"),
        (Kazakh, "мұны жууға бола ма"),
        (Vietnamese, "giặt máy được không"),
        (Persian, "کابل دارد یا نه"),
    ] {
        assert!(read(language, &tokens(text)).question, "{text}");
    }
}

#[test]
fn c1_the_lists_are_sound() {
    check_file(WORDS, feeling);
    check_file(NEGATION, side);
    check_file(QUESTIONS, |_| Some(()));
    assert!(!FEELINGS.find(English, &tokens("awful")).is_empty());
}
