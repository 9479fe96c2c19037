//! What questions and answers may be.

use super::*;
use proptest::prelude::*;

fn texts(en: &str) -> Texts {
    Texts::from([("en", en)])
}

fn question(id: &str, answer: Kind) -> Question {
    let (products, types) = (Vec::new(), Vec::new());
    Question { id: id.to_owned(), text: texts("How does it fit?"), answer, products, types, retired: false }
}

fn fit() -> Question {
    let (low, middle, high) = (texts("Too small"), texts("True to size"), texts("Too large"));
    question("fit", Kind::Scale { steps: Steps::Three, low, middle, high })
}

fn uses(several: bool) -> Question {
    let option = |value: &str| Choice { value: value.to_owned(), text: texts(value) };
    question("use", Kind::Choice { options: vec![option("tea"), option("coffee")], several })
}

fn answers(given: &[(&str, &str)]) -> Vec<Answer> {
    given.iter().map(|(question, value)| Answer { question: (*question).into(), value: (*value).into() }).collect()
}

#[test]
fn b3_answers_are_checked_one_by_one() {
    let again = question("again", Kind::YesNo);
    let old = Question { retired: true, ..question("old", Kind::YesNo) };
    for (several, given, expected) in [
        (true, &[("use", "tea"), ("fit", "2"), ("use", "coffee")][..], Ok(3)),
        (true, &[("again", "yes"), ("again", "yes")], Ok(1)),
        (true, &[("old", "no")], Ok(1)),
        (true, &[], Ok(0)),
        (true, &[("fit", "4")], Err(vec![("answers[0].value", FieldFault::Invalid)])),
        (true, &[("fit", "2"), ("fit", "3")], Err(vec![("answers[1].value", FieldFault::Invalid)])),
        (false, &[("use", "tea"), ("use", "coffee")], Err(vec![("answers[1].value", FieldFault::Invalid)])),
        (
            true,
            &[("smell", "1"), ("again", "perhaps")],
            Err(vec![("answers[0].question", FieldFault::Unknown), ("answers[1].value", FieldFault::Invalid)]),
        ),
    ] {
        let known = [fit(), uses(several), again.clone(), old.clone()];
        let checked = check(&answers(given), &known).map(|answers| answers.len());
        let named = |(field, code): (&str, FieldFault)| (field.to_owned(), code);
        let checked = checked.map_err(|errors| errors.into_iter().map(|e| (e.field, e.code)).collect::<Vec<_>>());
        assert_eq!(checked, expected.map_err(|errors| errors.into_iter().map(named).collect()), "{given:?}");
    }
    let many = vec![answers(&[("fit", "1")])[0].clone(); limits::ANSWERS + 1];
    assert_eq!(check(&many, &[fit()]).unwrap_err()[0].field, "answers");
}

#[test]
fn b3_questions_are_asked_where_they_belong() {
    let of = |products: &[&str], types: &[&str]| Question {
        products: products.iter().map(|&one| one.to_owned()).collect(),
        types: types.iter().map(|&one| one.to_owned()).collect(),
        ..fit()
    };
    let kinds = ["Shoes".to_owned(), "new".to_owned()];
    for (question, expected) in [
        (of(&[], &[]), true),
        (of(&["kettle-17"], &[]), true),
        (of(&["mug-4"], &[]), false),
        (of(&[], &["shoes"]), true),
        (of(&[], &["hats"]), false),
        (of(&["mug-4"], &["NEW"]), true),
        (Question { retired: true, ..of(&[], &[]) }, false),
    ] {
        assert_eq!(question.asked_for("kettle-17", &kinds), expected, "{question:?}");
    }
    let many: Vec<Question> = (0..limits::QUESTIONS).map(|_| fit()).collect();
    assert_eq!(asked(&many, "kettle-17", &[]).len(), limits::ASKED);
}

#[test]
fn b3_every_fault_of_a_question_is_named() {
    assert_eq!(fit().faults("en"), []);
    let bad = Question {
        id: "Fit!".into(),
        text: texts(&"x".repeat(121)),
        answer: Kind::Choice {
            options: vec![
                Choice { value: "a".into(), text: texts("A") },
                Choice { value: "a".into(), text: Texts::from([("ru", "Б")]) },
            ],
            several: false,
        },
        products: vec!["p".repeat(129)],
        ..fit()
    };
    let fields: Vec<_> = bad.faults("en").into_iter().map(|error| error.field).collect();
    let expected = ["id", "text.en", "answer.options[1].value", "answer.options[1].text.en", "products"];
    assert_eq!(fields, expected);
    let one = Question { answer: Kind::Choice { options: Vec::new(), several: false }, ..fit() };
    assert_eq!(one.faults("en")[0].field, "answer.options");
    let twice = faults_of_all(&[fit(), fit()], "en");
    assert_eq!(twice.iter().map(|error| error.field.as_str()).collect::<Vec<_>>(), ["questions[1].id"]);
}

#[test]
fn b3_questions_read_as_they_are_written() {
    let question = Question { types: vec!["shoes".into()], ..fit() };
    let json = serde_json::to_string(&question).unwrap();
    assert!(json.contains(r#""answer":{"kind":"scale","steps":3"#), "{json}");
    assert_eq!(serde_json::from_str::<Question>(&json).unwrap(), question);
    assert!(serde_json::from_str::<Question>(&json.replace("\"steps\":3", "\"steps\":4")).is_err());
    assert!(serde_json::from_str::<Question>(&json.replace("\"types\"", "\"kinds\"")).is_err());
}

#[test]
fn means_and_shares() {
    for (people, values, mean, percents) in [
        (0, vec![0, 0, 0], 0, vec![0, 0, 0]),
        (4, vec![1, 2, 1], 200, vec![25, 50, 25]),
        (3, vec![0, 0, 3], 300, vec![0, 0, 100]),
        (3, vec![3, 2], 140, vec![100, 67]),
    ] {
        let counts = Counts { people, values };
        assert_eq!((counts.mean(), counts.percents()), (mean, percents), "{counts:?}");
    }
}

proptest! {
    #[test]
    fn what_is_accepted_is_sorted_once_and_known(given in proptest::collection::vec(("[a-c]|fit|use", "[0-9]|tea|coffee"), 0..12)) {
        let given: Vec<Answer> = given.into_iter().map(|(question, value)| Answer { question, value }).collect();
        if let Ok(checked) = check(&given, &[fit(), uses(true)]) {
            prop_assert!(checked.windows(2).all(|pair| pair[0] < pair[1]));
            prop_assert!(given.iter().all(|answer| checked.contains(answer)));
            prop_assert!(checked.iter().filter(|answer| answer.question == "fit").count() <= 1);
        }
    }

    #[test]
    fn shares_never_pass_a_hundred(values in proptest::collection::vec(0u64..1_000_000, 0..8)) {
        let counts = Counts { people: values.iter().copied().max().unwrap_or(0), values };
        prop_assert!(counts.percents().iter().all(|&percent| percent <= 100));
    }
}
