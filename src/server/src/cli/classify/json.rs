//! One text as `classify --json` prints it. What routing may use stands apart from what publication may use.

use plaudit_model::explanation::{Alarm, Aspect, Mark, Span};
use plaudit_model::rating::Rating;
use plaudit_model::verdict::{Language, Polarity, Urgency};
use plaudit_sentiment::stars::{contradicts, with_stars};
use plaudit_sentiment::{explain, mentions, polarity, reading, screen, understand};
use serde::Serialize;

/// Below this confidence a person has the last word.
const SURE: f32 = 0.6;

#[derive(Serialize)]
pub(super) struct Found {
    understood: Understood,
    screened: Screened,
}

/// For routing alone.
#[derive(Serialize)]
struct Understood {
    language: Language,
    /// By the words alone.
    polarity: Polarity,
    confidence: f32,
    chances: Chances,
    unsure: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    with_stars: Option<WithStars>,
    topics: Vec<Aspect>,
    urgency: Option<Urgency>,
    alarms: Vec<Alarm>,
    mentions: Vec<Named>,
    /// Words that carried the polarity.
    marks: Vec<Mark>,
    spam: f32,
}

#[derive(Serialize)]
struct Chances {
    negative: f32,
    neutral: f32,
    positive: f32,
}

impl From<[f32; 3]> for Chances {
    fn from([negative, neutral, positive]: [f32; 3]) -> Self {
        Chances { negative, neutral, positive }
    }
}

#[derive(Serialize)]
struct WithStars {
    stars: Rating,
    polarity: Polarity,
    confidence: f32,
    /// Five stars over clearly unhappy words, or one over clearly happy ones.
    contradiction: bool,
}

#[derive(Serialize)]
struct Named {
    name: String,
    #[serde(flatten)]
    span: Span,
}

/// For publication: content, no feelings.
#[derive(Serialize)]
struct Screened {
    findings: Vec<Finding>,
    gibberish: bool,
    advertising: bool,
    disguised_words: usize,
    simhash: String,
    chars: usize,
}

#[derive(Serialize)]
struct Finding {
    kind: &'static str,
    #[serde(flatten)]
    span: Span,
}

pub(super) fn found(text: &str, rating: Option<Rating>, names: &[String]) -> Found {
    Found { understood: understood(text, rating, names), screened: screened(text) }
}

fn understood(text: &str, rating: Option<Rating>, names: &[String]) -> Understood {
    let verdict = understand(text);
    let chances = reading(text).map_or([0.0, 1.0, 0.0], |reading| reading.chances);
    let explanation = explain(text);
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let with_stars = rating.map(|stars| {
        let (polarity, confidence) = polarity::decide(with_stars(chances, stars));
        let contradiction = contradicts(verdict.language, verdict.polarity, verdict.confidence, stars);
        WithStars { stars, polarity, confidence, contradiction }
    });
    Understood {
        language: verdict.language,
        polarity: verdict.polarity,
        confidence: verdict.confidence,
        chances: chances.into(),
        unsure: verdict.confidence < SURE,
        with_stars,
        topics: explanation.topics,
        urgency: verdict.urgency,
        alarms: explanation.urgency,
        mentions: mentions(text, &names)
            .into_iter()
            .map(|mention| Named {
                name: names.get(mention.name).map_or(String::new(), |n| (*n).to_owned()),
                span: mention.span,
            })
            .collect(),
        marks: explanation.marks,
        spam: verdict.spam,
    }
}

fn screened(text: &str) -> Screened {
    let signals = screen(text, &[]);
    let finding = |found: &plaudit_model::signals::Finding| Finding {
        kind: found.kind.code(),
        span: Span { start: found.start, end: found.end },
    };
    Screened {
        findings: signals.findings.iter().map(finding).collect(),
        gibberish: signals.gibberish,
        advertising: signals.advertising,
        disguised_words: signals.disguised_words,
        simhash: format!("{:016x}", signals.simhash),
        chars: signals.chars,
    }
}
