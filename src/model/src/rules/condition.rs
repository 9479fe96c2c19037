//! When a rule fits.

use crate::conversation::Kind;
use crate::rating::Rating;
use crate::rules::pattern::matches;
use crate::verdict::{Language, Polarity, Topic, Urgency, Verdict};
use serde::{Deserialize, Serialize};

/// A condition, or several combined.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Condition {
    /// All of these; of none, always.
    All(Vec<Condition>),
    /// One of these at least; of none, never.
    Any(Vec<Condition>),
    /// Not this one.
    Not(Box<Condition>),
    /// How the words feel.
    Sentiment(Sentiment),
    /// The words were read, and how they feel is less sure than so many percent.
    Unsure(u8),
    /// How many stars it has; of what has none, never.
    Stars(Stars),
    /// It is about one of these.
    Topic(Vec<Topic>),
    /// It cannot wait for one of these reasons; for any where none is named.
    Urgent(Vec<Urgency>),
    /// It is written in one of these languages.
    Language(Vec<Language>),
    /// It is about one of these products, by their ids.
    Product(Vec<String>),
    /// It is about a product with one of these types or tags of the merchant's list.
    ProductTag(Vec<String>),
    /// One of these stands in it, as whole words; `*` stands for the rest of a word.
    Words(Vec<String>),
    /// Whether nothing came from the same address before.
    FirstContact(bool),
    /// Whether a purchase was proven.
    Verified(bool),
    /// What it began with.
    Channel(Vec<Kind>),
    /// Whether it came within the shop's business hours.
    BusinessHours(bool),
}

/// A feeling, and how sure it must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sentiment {
    /// Which.
    pub is: Polarity,
    /// In percent, at least.
    #[serde(default)]
    pub sure: u8,
}

/// Stars from one number to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stars {
    /// The fewest.
    pub from: Rating,
    /// The most.
    pub to: Rating,
}

/// What rules know of something that came in. Nothing of whether it is shown.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
    /// What it began with.
    pub channel: Kind,
    /// Stars, of a review.
    pub stars: Option<Rating>,
    /// What the words say.
    pub verdict: &'a Verdict,
    /// The words as they came, folded: lower case, without marks, by single spaces.
    pub words: &'a str,
    /// Id of the product.
    pub product: &'a str,
    /// Types and tags of the product.
    pub product_tags: &'a [String],
    /// Whether nothing came from the same address before.
    pub first_contact: bool,
    /// Whether a purchase was proven.
    pub verified: bool,
    /// Whether it came within the shop's business hours.
    pub business_hours: bool,
}

impl Condition {
    /// Whether it fits. `fold` makes keywords alike as the words of the facts were.
    pub fn fits(&self, facts: &Facts<'_>, fold: fn(&str) -> String) -> bool {
        let verdict = facts.verdict;
        let percent = |share: f32, percent: u8| share * 100.0 >= f32::from(percent);
        match self {
            Condition::All(all) => all.iter().all(|condition| condition.fits(facts, fold)),
            Condition::Any(any) => any.iter().any(|condition| condition.fits(facts, fold)),
            Condition::Not(condition) => !condition.fits(facts, fold),
            Condition::Sentiment(Sentiment { is, sure }) => {
                verdict.polarity == *is && percent(verdict.confidence, *sure)
            }
            Condition::Unsure(sure) => verdict.confidence > 0.0 && !percent(verdict.confidence, *sure),
            Condition::Stars(Stars { from, to }) => facts.stars.is_some_and(|stars| *from <= stars && stars <= *to),
            Condition::Topic(topics) => topics.iter().any(|topic| verdict.topics.contains(topic)),
            Condition::Urgent(reasons) => {
                verdict.urgency.is_some_and(|urgency| reasons.is_empty() || reasons.contains(&urgency))
            }
            Condition::Language(languages) => languages.contains(&verdict.language),
            Condition::Product(products) => products.iter().any(|id| id == facts.product),
            Condition::ProductTag(tags) => {
                tags.iter().any(|tag| facts.product_tags.iter().any(|other| fold(other) == fold(tag)))
            }
            Condition::Words(words) => words.iter().any(|keyword| matches(keyword, facts.words, fold)),
            Condition::FirstContact(first) => facts.first_contact == *first,
            Condition::Verified(verified) => facts.verified == *verified,
            Condition::Channel(channels) => channels.contains(&facts.channel),
            Condition::BusinessHours(open) => facts.business_hours == *open,
        }
    }
}
