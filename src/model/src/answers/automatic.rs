//! Automatic answers: what sets one off, and in which words it is said.

use crate::conversation::Kind;
use crate::rules::matches;
use crate::text::plain;
use crate::verdict::Topic;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What sets an answer off.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Trigger {
    /// One of these stands in the words, as rules have it: whole words, `*` for the rest of one.
    Words(Vec<String>),
    /// The words are about this.
    Topic(Topic),
    /// It came when nobody is there, by the shop's business hours.
    OutOfHours,
}

/// One answer in several wordings for each language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Wordings(pub BTreeMap<String, Vec<String>>);

impl Wordings {
    /// One of the wordings in a language; else in that of the shop; else in any. Which one depends on `seed` alone, so that
    /// trying again says the same.
    pub fn pick(&self, language: &str, shop: &str, seed: &str) -> Option<(&str, &str)> {
        let found = self.0.get_key_value(language).or_else(|| self.0.get_key_value(shop));
        let (code, wordings) = found.or_else(|| self.0.iter().next())?;
        // FNV-1a: spreads ids that differ in one digit.
        let hash = seed
            .bytes()
            .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
        let place = usize::try_from((hash >> 32) % u64::try_from(wordings.len().max(1)).unwrap_or(1)).unwrap_or(0);
        Some((code.as_str(), wordings.get(place)?.as_str()))
    }

    /// The same made plain, without empty ones.
    #[must_use]
    pub(super) fn plain(&self) -> Wordings {
        let all = self.0.iter().map(|(code, wordings)| {
            let wordings = wordings.iter().map(|text| plain(text)).filter(|text| !text.is_empty());
            (code.trim().to_ascii_lowercase(), wordings.collect::<Vec<_>>())
        });
        Wordings(all.filter(|(_, wordings)| !wordings.is_empty()).collect())
    }
}

/// An automatic answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Automatic {
    /// Its id: `a-z`, digits and hyphens. A conversation has each answer once, by this.
    pub id: String,
    /// What the shop's people call it.
    pub name: String,
    /// Whether it is used.
    #[serde(default)]
    pub on: bool,
    /// What sets it off.
    pub trigger: Trigger,
    /// What it answers.
    pub kinds: Vec<Kind>,
    /// Whether everyone reads it, where what it answers is for everyone; otherwise the shopper alone.
    #[serde(default)]
    pub public: bool,
    /// Minutes until it is said, so that a person may come first.
    #[serde(default)]
    pub delay: u32,
    /// The words.
    pub wordings: Wordings,
}

/// What a shopper said, as far as it sets off an answer. Nothing of stars or moods.
#[derive(Debug, Clone, Copy)]
pub struct Heard<'a> {
    /// In what.
    pub kind: Kind,
    /// The words, folded as rules want them.
    pub words: &'a str,
    /// What they are about.
    pub topics: &'a [Topic],
    /// Whether it came within the shop's business hours.
    pub business_hours: bool,
}

impl Automatic {
    /// Whether it answers what was said.
    pub(super) fn fits(&self, heard: &Heard<'_>, fold: fn(&str) -> String) -> bool {
        self.kinds.contains(&heard.kind)
            && match &self.trigger {
                Trigger::Words(words) => words.iter().any(|keyword| matches(keyword, heard.words, fold)),
                Trigger::Topic(topic) => heard.topics.contains(topic),
                Trigger::OutOfHours => !heard.business_hours,
            }
    }

    /// Whether everyone reads it in a conversation of a kind.
    pub fn is_public_in(&self, kind: Kind) -> bool {
        self.public && kind.is_public()
    }
}
