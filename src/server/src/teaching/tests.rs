//! C1: what one review teaches.

use super::*;

fn lesson(original: &str, stars: i64, correction: Option<Polarity>) -> Lesson {
    Lesson { id: "1".to_owned(), original: original.to_owned(), stars, correction }
}

#[test]
fn c1_a_persons_reading_counts_instead_of_the_stars() {
    let taught = |stars, correction| seen(&lesson("The lid leaks", stars, correction)).map(|s| (s.truth, s.weight));
    assert_eq!(taught(1, None), Some((Polarity::Negative, 1.0)));
    assert_eq!(taught(3, None), Some((Polarity::Neutral, 1.0)));
    assert_eq!(taught(5, None), Some((Polarity::Positive, 1.0)));
    assert_eq!(taught(5, Some(Polarity::Negative)), Some((Polarity::Negative, CORRECTION)));
    assert_eq!(seen(&lesson(" ", 5, None)), None);
}

#[test]
fn c1_a_language_that_taught_nothing_has_no_shift() {
    let taught =
        Threshold { language: Language::Greek, by: [0.5, 0.0, -0.5], texts: 40, corrections: 1, at: Millis(0) };
    assert_eq!(shift(&[taught], Language::Greek), Shift { by: [0.5, 0.0, -0.5], texts: 40 });
    assert_eq!(shift(&[taught], Language::English), Shift::default());
}
