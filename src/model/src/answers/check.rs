//! Whether the document can be worked with. A fault names the entry and the field.

use crate::answers::{
    Answers, Automatic, KEYWORDS, LINK_BYTES, MOST, MOST_DELAY, NAME_CHARS, Place, TEXT_CHARS, THANKS_CHARS, Trigger,
    WORDINGS, Way, places,
};
use crate::sla::slug;
use crate::texts::Texts;
use std::collections::BTreeSet;

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[allow(missing_docs)]
pub enum Fault {
    #[error("write 1 to {NAME_CHARS} characters")]
    Name,
    #[error("another one has the same name; give it one of its own")]
    Twice,
    #[error("{0:?} is no id of its own: use a-z, digits and hyphens, at most 40, each once")]
    Id(String),
    #[error("write a text in the shop's language")]
    Missing,
    #[error("shorten it to {0} characters")]
    Long(usize),
    #[error("{0} is no placeholder here; there are {1}")]
    Placeholder(String, String),
    #[error("name at least one word")]
    NoWords,
    #[error("{0:?} is no keyword: it needs a letter or digit, a * may stand at the ends of a word alone")]
    Keyword(String),
    #[error("choose at least one thing that it answers")]
    NoKinds,
    #[error("choose 0 to {MOST_DELAY} minutes")]
    Delay,
    #[error("write an address such as https://shop.example/returns, tel:+15550100 or mailto:care@shop.example")]
    Link,
    #[error("write an address that begins with https:// and has {{product}} in it")]
    ProductLink,
    #[error("fill in the address or the text")]
    Nothing,
    #[error("there is room for {0}")]
    Many(usize),
}

/// A fault, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{entry}{}{field}: {fault}", if entry.is_empty() { "" } else { ": " })]
pub struct AnswersFault {
    /// The field, such as `quick[2].text.fa`.
    pub field: String,
    /// The name of the entry that has it; empty where there is none.
    pub entry: String,
    /// What is wrong.
    pub fault: Fault,
}

/// Faults of one document as they are found.
struct Found<'a> {
    faults: Vec<AnswersFault>,
    language: &'a str,
}

impl Answers {
    /// Whether it can be worked with in a shop with this language.
    ///
    /// # Errors
    /// All faults, in the order of the document.
    pub fn checked(self, language: &str) -> Result<Answers, Vec<AnswersFault>> {
        let mut found = Found { faults: Vec::new(), language };
        let template = &self.product_link;
        let is_template = template.starts_with("https://")
            && template.contains("{product}")
            && template.len() <= LINK_BYTES
            && !template.contains(char::is_whitespace);
        if !template.is_empty() && !is_template {
            found.fault("product_link", "", Fault::ProductLink);
        }
        let quick: Vec<_> = self.quick.iter().map(|reply| (reply.id.as_str(), reply.name.as_str())).collect();
        found.names("quick", &quick);
        for (at, reply) in self.quick.iter().enumerate() {
            found.texts(&format!("quick[{at}].text"), &reply.name, &reply.text, TEXT_CHARS, true);
            for (code, text) in &reply.text.0 {
                found.placeholders(&format!("quick[{at}].text.{code}"), &reply.name, text, &Place::QUICK);
            }
        }
        let automatic: Vec<_> = self.automatic.iter().map(|one| (one.id.as_str(), one.name.as_str())).collect();
        found.names("automatic", &automatic);
        for (at, answer) in self.automatic.iter().enumerate() {
            found.automatic(&format!("automatic[{at}]"), answer);
        }
        let mut kinds = BTreeSet::new();
        for (at, way) in self.ways.iter().enumerate() {
            found.way(&format!("ways[{at}]"), way, kinds.insert(way.kind));
        }
        found.texts("thanks", "", &self.thanks, THANKS_CHARS, false);
        if found.faults.is_empty() { Ok(self) } else { Err(found.faults) }
    }
}

impl Found<'_> {
    fn fault(&mut self, field: &str, entry: &str, fault: Fault) {
        self.faults.push(AnswersFault { field: field.to_owned(), entry: entry.to_owned(), fault });
    }

    /// Ids and names of a list, each once.
    fn names(&mut self, list: &str, entries: &[(&str, &str)]) {
        if entries.len() > MOST {
            self.fault(&format!("{list}[{MOST}].name"), "", Fault::Many(MOST));
        }
        for (at, (id, name)) in entries.iter().enumerate() {
            let field = format!("{list}[{at}].name");
            let before = &entries[..at];
            if !slug(id) || before.iter().any(|(other, _)| other == id) {
                self.fault(&field, name, Fault::Id((*id).to_owned()));
            }
            if !(1..=NAME_CHARS).contains(&name.chars().count()) {
                self.fault(&field, name, Fault::Name);
            } else if before.iter().any(|(_, other)| other == name) {
                self.fault(&field, name, Fault::Twice);
            }
        }
    }

    fn texts(&mut self, field: &str, entry: &str, texts: &Texts, most: usize, needed: bool) {
        if needed && !texts.0.contains_key(self.language) {
            let shop = self.language.to_owned();
            self.fault(&format!("{field}.{shop}"), entry, Fault::Missing);
        }
        for (code, text) in &texts.0 {
            if text.chars().count() > most {
                self.fault(&format!("{field}.{code}"), entry, Fault::Long(most));
            }
        }
    }

    fn placeholders(&mut self, field: &str, entry: &str, text: &str, there: &[Place]) {
        let unknown = match places(text) {
            Err(piece) => Some(piece),
            Ok(found) => found.iter().find(|place| !there.contains(place)).map(|place| format!("{{{}}}", place.code())),
        };
        if let Some(piece) = unknown {
            let list: Vec<String> = there.iter().map(|place| format!("{{{}}}", place.code())).collect();
            self.fault(field, entry, Fault::Placeholder(piece, list.join(" ")));
        }
    }

    fn automatic(&mut self, field: &str, answer: &Automatic) {
        let name = answer.name.as_str();
        if let Trigger::Words(words) = &answer.trigger {
            let place = format!("{field}.words");
            match words.len() {
                0 => self.fault(&place, name, Fault::NoWords),
                1..=KEYWORDS => {}
                _ => self.fault(&place, name, Fault::Many(KEYWORDS)),
            }
            if let Some(word) = words.iter().find(|word| !is_keyword(word)) {
                self.fault(&place, name, Fault::Keyword(word.clone()));
            }
        }
        if answer.kinds.is_empty() {
            self.fault(&format!("{field}.kinds"), name, Fault::NoKinds);
        }
        if answer.delay > MOST_DELAY {
            self.fault(&format!("{field}.delay"), name, Fault::Delay);
        }
        let there: &[Place] = if answer.trigger == Trigger::OutOfHours { Place::ALL } else { &Place::QUICK };
        if !answer.wordings.0.contains_key(self.language) {
            let shop = self.language.to_owned();
            self.fault(&format!("{field}.text.{shop}"), name, Fault::Missing);
        }
        for (code, wordings) in &answer.wordings.0 {
            let place = format!("{field}.text.{code}");
            if wordings.len() > WORDINGS {
                self.fault(&place, name, Fault::Many(WORDINGS));
            }
            if wordings.iter().any(|text| text.chars().count() > TEXT_CHARS) {
                self.fault(&place, name, Fault::Long(TEXT_CHARS));
            }
            for text in wordings {
                self.placeholders(&place, name, text, there);
            }
        }
    }

    fn way(&mut self, field: &str, way: &Way, first: bool) {
        let name = way.kind.code();
        if !first {
            self.fault(&format!("{field}.url"), name, Fault::Twice);
        }
        if way.url.is_empty() && way.text.is_empty() {
            self.fault(&format!("{field}.url"), name, Fault::Nothing);
        } else if !way.url.is_empty() && (way.url.len() > LINK_BYTES || !Way::is_link(&way.url)) {
            self.fault(&format!("{field}.url"), name, Fault::Link);
        }
        self.texts(&format!("{field}.text"), name, &way.text, THANKS_CHARS, false);
    }
}

/// Whether a keyword can ever fit: each of its words has a letter or digit, and stars at the ends alone.
fn is_keyword(keyword: &str) -> bool {
    let word = |word: &str| {
        let inner = word.trim_start_matches('*').trim_end_matches('*');
        inner.contains(char::is_alphanumeric) && !inner.contains('*')
    };
    keyword.chars().count() <= NAME_CHARS
        && keyword.split_whitespace().next().is_some()
        && keyword.split_whitespace().all(word)
}
