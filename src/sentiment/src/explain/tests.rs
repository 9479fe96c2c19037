//! Explanations (C3, C4): the words that carried a verdict, where they stand, and what a text feels about each topic.

use crate::{explain, understand};
use plaudit_model::verdict::Polarity::{self, Negative, Positive};
use plaudit_model::verdict::Topic::{self, *};
use proptest::prelude::*;

/// The strongest word is the one expected, and speaks for the expected side.
fn carried(text: &str, word: &str, polarity: Polarity) {
    let marks = explain(text).marks;
    let strongest = marks.iter().max_by(|a, b| a.weight.abs().total_cmp(&b.weight.abs())).expect(text);
    let span = &text[strongest.span.start..strongest.span.end];
    assert_eq!(
        span,
        word,
        "{text}: {:?}",
        marks.iter().map(|m| (&text[m.span.start..m.span.end], m.weight)).collect::<Vec<_>>()
    );
    assert_eq!(strongest.weight > 0.0, polarity == Positive, "{text}");
}

#[test]
fn c2_the_word_that_carried_a_verdict() {
    carried("The parcel came in a box and the quality is terrible", "terrible", Negative);
    carried("I bought it for my kitchen and it is excellent", "excellent", Positive);
    carried("Заказала в среду, качество ужасное", "ужасное", Negative);
    carried("Купила маме на кухню, отличный чайник", "отличный", Positive);
    carried("این محصول را خریدم و افتضاح بود", "افتضاح", Negative);
    carried("این محصول را برای خانه خریدم عالی بود", "عالی", Positive);
    carried("Осы тауарды алдым, сапасы нашар", "нашар", Negative);
    carried("Осы тауарды алдым, керемет екен", "керемет", Positive);
    carried("Mình mua cái này tuần trước, rất tệ", "tệ", Negative);
    carried("Mình mua cái này tuần trước, tuyệt vời", "tuyệt", Positive);
    carried("Το πήρα για την κουζίνα και είναι απαράδεκτο", "απαράδεκτο", Negative);
    carried("Το πήρα για την κουζίνα και είναι εξαιρετικό", "εξαιρετικό", Positive);
}

/// The same words are marked in decomposed spelling, behind emoji and among invisible signs, in the original's bytes.
#[test]
fn c2_the_word_is_found_in_any_spelling() {
    use unicode_normalization::UnicodeNormalization;
    for (text, word) in [
        ("I bought it for my café and it is excellent", "excellent"),
        ("Заказала чай в среду, качество ужасное", "ужасное"),
        ("این محصول را برای خانه خریدم عالی بود", "عالی"),
        ("Осы тауарды алдым, сапасы нашар", "нашар"),
        ("Mình mua cái này tuần trước, rất tệ", "tệ"),
        ("Το πήρα για την κουζίνα και είναι απαράδεκτο", "απαράδεκτο"),
    ] {
        let plain = |text: &str| text.nfc().filter(|c| *c != '\u{ad}').collect::<String>();
        let broken = text.replace(word, &word.chars().map(|c| format!("{c}\u{ad}")).collect::<String>());
        for text in [text.nfd().collect::<String>(), format!("🫖👩‍🍳 {text} 🤷🏽‍♀️"), broken] {
            let marks = explain(&text).marks;
            let strongest = marks
                .iter()
                .filter(|mark| text[mark.span.start..mark.span.end].chars().any(char::is_alphabetic))
                .max_by(|a, b| a.weight.abs().total_cmp(&b.weight.abs()))
                .expect(&text);
            assert_eq!(plain(&text[strongest.span.start..strongest.span.end]), plain(word), "{text}");
        }
    }
}

#[test]
fn c2_marks_of_both_sides_in_one_text() {
    let text = "Excellent phone, but the courier was rude and the box was broken";
    let marks = explain(text).marks;
    let weight = |word: &str| marks.iter().find(|m| &text[m.span.start..m.span.end] == word).map(|m| m.weight);
    assert!(weight("Excellent").is_some_and(|w| w > 0.0), "{marks:?}");
    assert!(weight("rude").is_some_and(|w| w < 0.0), "{marks:?}");
}

fn feels(text: &str, wanted: &[(Topic, Polarity)]) {
    let topics = explain(text).topics;
    for (topic, polarity) in wanted {
        let found = topics.iter().find(|aspect| aspect.topic == *topic).map(|aspect| aspect.polarity);
        assert_eq!(found, Some(*polarity), "{topic:?} in {text}: {topics:?}");
    }
}

#[test]
fn c3_a_feeling_for_each_topic() {
    feels("Great quality, terrible delivery", &[(Quality, Positive), (Delivery, Negative)]);
    feels("Terrible delivery, great quality", &[(Quality, Positive), (Delivery, Negative)]);
    feels("The price is excellent but the battery is useless", &[(Price, Positive), (Battery, Negative)]);
    feels("Отличное качество, ужасная доставка", &[(Quality, Positive), (Delivery, Negative)]);
    feels("Доставка быстрая, но цвет ужасный", &[(Delivery, Positive), (Appearance, Negative)]);
    feels("کیفیت عالی، ارسال افتضاح", &[(Quality, Positive), (Delivery, Negative)]);
    feels("Сапасы керемет, жеткізу нашар", &[(Quality, Positive), (Delivery, Negative)]);
    feels("Chất lượng tốt, giao hàng quá tệ", &[(Quality, Positive), (Delivery, Negative)]);
    feels("Εξαιρετική ποιότητα, απαράδεκτη παράδοση", &[(Quality, Positive), (Delivery, Negative)]);
}

#[test]
fn c3_a_good_thing_badly_delivered() {
    feels("Great phone, terrible delivery", &[(Delivery, Negative)]);
    feels("Отличный телефон, ужасная доставка", &[(Delivery, Negative)]);
    feels("گوشی عالی، ارسال افتضاح", &[(Delivery, Negative)]);
    feels("Телефон керемет, жеткізу нашар", &[(Delivery, Negative)]);
    feels("Điện thoại tuyệt vời, giao hàng quá tệ", &[(Delivery, Negative)]);
    feels("Τέλειο τηλέφωνο, απαράδεκτη παράδοση", &[(Delivery, Negative)]);
    feels("Terrible phone, great delivery", &[(Delivery, Positive)]);
    feels("Ужасный телефон, отличная доставка", &[(Delivery, Positive)]);
    feels("گوشی افتضاح، ارسال عالی", &[(Delivery, Positive)]);
    feels("Телефон нашар, жеткізу керемет", &[(Delivery, Positive)]);
    feels("Điện thoại quá tệ, giao hàng tuyệt vời", &[(Delivery, Positive)]);
    feels("Απαράδεκτο τηλέφωνο, τέλεια παράδοση", &[(Delivery, Positive)]);
}

#[test]
fn c3_topics_show_their_words() {
    let text = "Доставка долгая, упаковка помята, доставку не советую";
    let topics = explain(text).topics;
    let of = |topic| -> Vec<&str> {
        let aspect = topics.iter().find(|aspect| aspect.topic == topic).unwrap();
        aspect.spans.iter().map(|span| &text[span.start..span.end]).collect()
    };
    assert_eq!(of(Delivery), ["Доставка", "доставку"]);
    assert_eq!(of(Packaging), ["упаковка", "помята"]);
    assert_eq!(topics.iter().map(|aspect| aspect.topic).collect::<Vec<_>>(), understand(text).topics);
}

#[test]
fn c4_alarms_show_their_words() {
    let text = "It caught fire, I will see you in court";
    let words: Vec<_> = explain(text)
        .urgency
        .iter()
        .map(|alarm| (alarm.reason.code(), &text[alarm.span.start..alarm.span.end]))
        .collect();
    assert_eq!(words, [("danger", "caught fire"), ("legal", "see you in court")]);
}

#[test]
fn c2_long_and_empty_texts() {
    assert_eq!(explain(""), Default::default());
    assert_eq!(explain(" \u{200b}"), Default::default());
    let long = explain(&"terrible quality. ".repeat(20_000));
    assert!(!long.marks.is_empty() && long.marks.len() <= 16);
}

proptest! {
    #[test]
    fn c2_explanations_are_sound(text in any::<String>()) {
        sound(&text)?;
    }

    #[test]
    fn c2_explanations_of_bytes_and_near_words_are_sound(
        bytes in prop::collection::vec(any::<u8>(), 0..120),
        words in "(bad|не |хорошо|but|, |[.]|\u{ad}|\u{200c}|عالی|fire |tệ |e\u{301}|!|:\\)| ){0,20}",
    ) {
        sound(&String::from_utf8_lossy(&bytes))?;
        sound(&words)?;
    }
}

fn sound(text: &str) -> Result<(), TestCaseError> {
    let explanation = explain(text);
    let mut last = 0;
    for mark in &explanation.marks {
        prop_assert!(last <= mark.span.start && mark.span.start < mark.span.end);
        prop_assert!(text.get(mark.span.start..mark.span.end).is_some() && mark.weight.abs() <= 1.0);
        last = mark.span.end;
    }
    let spans = explanation.topics.iter().flat_map(|aspect| aspect.spans.iter());
    for span in spans.chain(explanation.urgency.iter().map(|alarm| &alarm.span)) {
        prop_assert!(span.start < span.end && text.get(span.start..span.end).is_some());
    }
    Ok(())
}
