//! What is known of a conversation, as its line in the inbox holds it.

use crate::error::Result;
use crate::rows::{coded, unreadable};
use crate::search::words;
use plaudit_model::conversation::CaseStatus;
use plaudit_model::ids::ShopKey;

/// A row of what a line is made from.
#[derive(Debug, Clone, sqlx::FromRow)]
pub(crate) struct Facts {
    pub(crate) kind: String,
    pub(crate) status: String,
    pub(crate) unhappy: bool,
    pub(crate) assignee: Option<i64>,
    pub(crate) team: Option<String>,
    pub(crate) priority: String,
    pub(crate) due: Option<i64>,
    pub(crate) created: i64,
    pub(crate) snoozed: Option<i64>,
    pub(crate) needs_look: bool,
    pub(crate) product: String,
    pub(crate) rating: Option<i64>,
    pub(crate) language: String,
    pub(crate) topics: String,
    pub(crate) shown: Option<String>,
    pub(crate) original: String,
    pub(crate) author: String,
    pub(crate) email: Option<String>,
    pub(crate) order_number: String,
}

/// Bits of a number that tell apart what came in one millisecond.
const ID_BITS: u32 = 20;
/// Milliseconds that fit into the rest.
const LAST: i64 = (1 << 42) - 1;

/// A fact as one word of the index: a sign, a colon, and what it says. Other letters than small ones and digits are written
/// as their bytes, so that no two values are one and no engine sees an end of a word in it.
pub(crate) fn fact(sign: char, value: &str) -> String {
    let mut word = format!("{sign}:");
    for byte in value.bytes() {
        match byte {
            b'a'..=b'z' | b'0'..=b'9' => word.push(char::from(byte)),
            _ => word.push_str(&format!(":{byte:02x}")),
        }
    }
    word
}

impl Facts {
    fn status(&self) -> Option<CaseStatus> {
        CaseStatus::from_code(&self.status)
    }

    pub(crate) fn is_over(&self) -> bool {
        self.status().is_some_and(CaseStatus::is_over)
    }

    pub(crate) fn is_snoozed(&self) -> bool {
        self.snoozed.is_some() && !self.is_over()
    }

    pub(crate) fn is_to_do(&self) -> bool {
        self.status().is_some_and(CaseStatus::is_to_do) && !self.is_snoozed()
    }

    pub(crate) fn is_waiting(&self) -> bool {
        matches!(self.status(), Some(CaseStatus::Waiting | CaseStatus::OnHold)) && !self.is_snoozed()
    }

    pub(crate) fn is_unshown(&self) -> bool {
        self.shown.as_deref().is_some_and(|shown| shown != "published")
    }

    /// The number that the newest have the greatest of.
    pub(crate) fn place(&self, id: &str) -> i64 {
        (self.created.clamp(0, LAST) << ID_BITS) | end(id)
    }

    /// The number that goes up in a view of what is to do: the unhappy, each before all others; the soonest due; the newest.
    pub(crate) fn queue(&self) -> i64 {
        let calm = i64::from(!self.unhappy);
        let (clockless, when) = match self.due {
            Some(due) => (0, due.clamp(0, LAST)),
            None => (1, LAST - self.created.clamp(0, LAST)),
        };
        (calm << 44) | (clockless << 43) | when
    }

    /// All words and facts, each once.
    pub(crate) fn words(&self, shop: &ShopKey, tags: &[String], said: &[(String, String)]) -> Result<String> {
        let own = [self.original.as_str(), &self.author, self.email.as_deref().unwrap_or_default(), &self.order_number];
        let said = said.iter().flat_map(|(author, body)| [author.as_str(), body.as_str()]);
        let mut words = words::index(own.into_iter().chain(said).chain(tags.iter().map(String::as_str)));
        let topics: Vec<String> = serde_json::from_str(&self.topics).map_err(|error| unreadable(&error.to_string()))?;
        let status = coded(&self.status, CaseStatus::from_code)?;
        let nobody = || "0".to_owned();
        words.extend([
            fact('s', shop.as_str()),
            fact('t', "any"),
            fact('t', status.code()),
            fact('n', &self.kind),
            fact('p', &self.product),
            fact('l', &self.language),
            fact('y', &self.priority),
            fact('a', &self.assignee.map_or_else(nobody, |assignee| assignee.to_string())),
            fact('m', self.team.as_deref().unwrap_or("0")),
        ]);
        words.extend(self.email.as_ref().map(|email| fact('e', &email.to_lowercase())));
        words.extend(self.rating.map(|rating| fact('b', &rating.to_string())));
        words.extend(topics.iter().map(|topic| fact('o', topic)));
        words.extend(tags.iter().map(|tag| fact('h', tag)));
        let views = [
            ("todo", self.is_to_do()),
            ("open", !self.is_over() && !self.is_snoozed()),
            ("unhappy", self.unhappy),
            ("waiting", self.is_waiting()),
            ("snoozed", self.is_snoozed()),
            ("due", self.due.is_some()),
            ("look", self.needs_look),
            ("unshown", self.is_unshown()),
        ];
        words.extend(views.into_iter().filter(|(_, is)| *is).map(|(view, _)| fact('v', view)));
        Ok(words.into_iter().collect::<Vec<_>>().join(" "))
    }
}

/// The last bits of an id, which is a UUID.
fn end(id: &str) -> i64 {
    let digits: String = id
        .chars()
        .rev()
        .filter_map(|sign| sign.to_digit(16))
        .take(5)
        .filter_map(|digit| char::from_digit(digit, 16))
        .collect();
    let digits: String = digits.chars().rev().collect();
    i64::from_str_radix(&digits, 16).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn d2_facts_are_single_words() {
        let values = ["Kettle-17", "kettle-17", "kettle:2d17", "VIP buyer", "возврат", "a_b", "", "'; --"];
        let words: BTreeSet<String> = values.iter().map(|value| fact('p', value)).collect();
        assert_eq!(words.len(), values.len());
        for word in words {
            assert!(
                word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b':'),
                "{word}"
            );
        }
    }

    #[test]
    fn d2_the_end_of_an_id() {
        assert_eq!(end("0b1f7d52-6a6c-4c55-9a57-00000001ab2c"), 0x1ab2c);
        assert!(end("0b1f7d52-6a6c-4c55-9a57-ffffffffffff") < 1 << ID_BITS);
    }
}
