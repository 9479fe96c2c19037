//! What comes out for what goes in: one line for each, whole JSON, stars apart from words.

use super::*;
use serde_json::Value;

fn lines(classify: &Classify, input: &[u8]) -> Vec<String> {
    let mut out = Vec::new();
    classify.run(input, &mut out).unwrap();
    String::from_utf8(out).unwrap().lines().map(str::to_owned).collect()
}

fn json(classify: &Classify, input: &str) -> Vec<Value> {
    lines(classify, input.as_bytes()).iter().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn one_line_for_each_line() {
    let lines = lines(&Classify::default(), &b"\nThe lid leaks, terrible quality\r\n\xff\xfe\nlast without end"[..]);
    assert_eq!(lines.len(), 4);
    assert_eq!(lines[0], "neutral\t0.00\tund\t");
    assert!(lines[1].starts_with("negative\t"), "{}", lines[1]);
    assert!(lines.iter().all(|line| line.split('\t').count() == 4));
}

#[test]
fn a_line_of_many_megabytes_is_one_line() {
    let long = [b"awful ".repeat(LONGEST / 2), b"\nnice\n".to_vec()].concat();
    assert_eq!(lines(&Classify::default(), &long).len(), 2);
}

#[test]
fn c1_json_keeps_feelings_and_screening_apart() {
    let classify = Classify { json: true, names: vec!["Rivalo".to_owned()], ..Classify::default() };
    let text = "Terrible quality, it caught fire. Rivalo is better, see rivalo.example";
    let found = &json(&classify, text)[0];
    let said = &found["understood"];
    assert_eq!((&said["language"], &said["polarity"]), (&"en".into(), &"negative".into()));
    let chances = &said["chances"];
    let sum: f64 = ["negative", "neutral", "positive"].iter().filter_map(|class| chances[class].as_f64()).sum();
    assert!((sum - 1.0).abs() < 1e-4);
    assert_eq!(said["urgency"], "danger");
    assert_eq!(said["topics"][0]["polarity"], "negative");
    assert_eq!(said["mentions"][0]["name"], "Rivalo");
    assert!(!said["marks"].as_array().unwrap().is_empty());
    assert!(said.get("findings").is_none() && said.get("with_stars").is_none());
    assert_eq!(found["screened"]["findings"][0]["kind"], "link");
    assert!(found["screened"].get("polarity").is_none());
}

#[test]
fn c1_stars_that_contradict_the_words_are_marked() {
    let classify = Classify { json: true, stars: true, ..Classify::default() };
    let input = "5\tTerrible quality, broke after two days, I want my money back\n1\tExcellent, I love it, best purchase ever\n\
                 5\tExcellent, I love it, best purchase ever\n";
    let found = json(&classify, input);
    let marked: Vec<_> = found.iter().map(|f| f["understood"]["with_stars"]["contradiction"].as_bool()).collect();
    assert_eq!(marked, [Some(true), Some(true), Some(false)]);
    assert_eq!(found[0]["understood"]["polarity"], "negative");
}

#[test]
fn a_line_without_stars_is_named() {
    let classify = Classify { json: true, stars: true, ..Classify::default() };
    for (input, line) in [("5\tfine\nno stars\n", 2), ("6\tfine\n", 1)] {
        let fault = classify.run(input.as_bytes(), Vec::new()).unwrap_err();
        assert_eq!(fault.to_string(), format!("line {line} does not begin with stars from 1 to 5 and a tab"));
    }
}
