//! Topics of our own sentences: precision and recall per topic and language, as the card says.
//!
//! `cargo nextest run -p plaudit-sentiment c3_topics_of_our_own_sentences --no-capture` prints the table.

use crate::explain;
use plaudit_model::verdict::{Polarity, Topic};
use std::collections::BTreeMap;

const CARD: &str = include_str!("../../../TOPICS.md");
const GOLD: &str = include_str!("../../../gold/topics.tsv");

/// Right, made up, missed; and of the right ones, those whose feeling is right.
#[derive(Default, Clone, Copy)]
struct Count {
    right: u32,
    invented: u32,
    missed: u32,
    felt: u32,
}

impl Count {
    fn precision(self) -> f64 {
        share(self.right, self.right + self.invented)
    }

    fn recall(self) -> f64 {
        share(self.right, self.right + self.missed)
    }
}

fn share(part: u32, whole: u32) -> f64 {
    if whole == 0 { 1.0 } else { f64::from(part) / f64::from(whole) }
}

#[test]
fn c3_topics_of_our_own_sentences() {
    let mut counts: BTreeMap<(&str, Topic), Count> = BTreeMap::new();
    for line in GOLD.lines().filter(|line| !line.starts_with('#')) {
        let [tags, language, text] = line.split('\t').collect::<Vec<_>>()[..] else { panic!("{line}") };
        let wanted: Vec<(Topic, Polarity)> = tags
            .split(',')
            .filter(|tag| !tag.is_empty())
            .map(|tag| {
                let feeling = if tag.ends_with('+') { Polarity::Positive } else { Polarity::Negative };
                (Topic::from_code(&tag[..tag.len() - 1]).expect(tag), feeling)
            })
            .collect();
        let found = explain(text).topics;
        for (topic, feeling) in &wanted {
            let count = counts.entry((language, *topic)).or_default();
            match found.iter().find(|aspect| aspect.topic == *topic) {
                Some(aspect) => {
                    count.right += 1;
                    count.felt += u32::from(aspect.polarity == *feeling);
                }
                None => {
                    count.missed += 1;
                    println!("missed {topic:?}: {text}");
                }
            }
        }
        for aspect in found.iter().filter(|aspect| wanted.iter().all(|(topic, _)| *topic != aspect.topic)) {
            counts.entry((language, aspect.topic)).or_default().invented += 1;
            println!("invented {:?}: {text}", aspect.topic);
        }
    }
    let mut rows: Vec<String> =
        counts.iter().map(|((language, topic), count)| row(language, topic.code(), *count)).collect();
    for language in ["en", "ru", "fa", "kk", "vi", "el"] {
        let of = counts.iter().filter(|((l, _), _)| *l == language);
        let all = of.fold(Count::default(), |all, (_, one)| Count {
            right: all.right + one.right,
            invented: all.invented + one.invented,
            missed: all.missed + one.missed,
            felt: all.felt + one.felt,
        });
        assert!(all.precision() >= 0.9 && all.recall() >= 0.9, "{language}");
        rows.push(row(language, "all", all));
    }
    println!("{}", rows.join("\n"));
    for row in rows {
        assert!(CARD.contains(&row), "TOPICS.md lacks this row: {row}");
    }
}

/// Topics of the sentences kept for checking: precision and recall just below what was measured.
#[test]
fn c3_topics_of_sentences_kept_for_checking() {
    for (language, file, precision, recall) in [
        ("en", include_str!("../../../gold/en.tsv"), 0.83, 0.85),
        ("ru", include_str!("../../../gold/ru.tsv"), 0.77, 0.87),
        ("fa", include_str!("../../../gold/fa.tsv"), 0.8, 0.95),
        ("kk", include_str!("../../../gold/kk.tsv"), 0.78, 0.92),
        ("vi", include_str!("../../../gold/vi.tsv"), 0.8, 0.92),
        ("el", include_str!("../../../gold/el.tsv"), 0.81, 0.92),
    ] {
        let mut count = Count::default();
        for line in file.lines().filter(|line| line.contains("\tcheck\t")) {
            let columns: Vec<_> = line.splitn(5, '\t').collect();
            let tags = columns[2].split(',').map(|tag| tag.trim_end_matches(['+', '-']));
            let wanted: Vec<Topic> = tags.filter_map(Topic::from_code).collect();
            let found = crate::understand(columns[4]).topics;
            count.right += found.iter().filter(|topic| wanted.contains(topic)).count() as u32;
            count.invented += found.iter().filter(|topic| !wanted.contains(topic)).count() as u32;
            count.missed += wanted.iter().filter(|topic| !found.contains(topic)).count() as u32;
        }
        println!("{language}: precision {:.3}, recall {:.3}", count.precision(), count.recall());
        assert!(count.right + count.missed > 100, "{language}");
        assert!(count.precision() >= precision && count.recall() >= recall, "{language}");
    }
}

fn row(language: &str, topic: &str, count: Count) -> String {
    let felt = share(count.felt, count.right);
    format!("| {language} | {topic} | {:.2} | {:.2} | {felt:.2} |", count.precision(), count.recall())
}
