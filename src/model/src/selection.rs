//! Which reviews of a product somebody wants to see, and in which order: what a page's filters, sort and search say, and
//! what stands in its address.

use crate::page::Sort;
use crate::verdict::{Language, Topic};

/// Words that a search looks for at most.
const TERMS: usize = 5;
/// Characters of a search that are looked at.
const SEARCH: usize = 80;

/// A wish of the reader. The default is everything, in the page's neutral order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Selection {
    /// Numbers of stars to show, 1 to 5, ascending; empty for all.
    pub stars: Vec<u8>,
    /// One language of the words.
    pub language: Option<Language>,
    /// Only those with photos.
    pub photos: bool,
    /// Only those of verified buyers.
    pub verified: bool,
    /// One topic.
    pub topic: Option<Topic>,
    /// Words to look for, as typed.
    pub search: String,
    /// The order; `None` for the page's own.
    pub sort: Option<Sort>,
}

/// A parameter of an address that cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{0}= takes {1}")]
pub struct Unreadable(pub &'static str, pub &'static str);

impl Selection {
    /// Reads the parameters of an address; those that are not about a selection are left alone, empty ones too, since
    /// plain forms send every field.
    ///
    /// # Errors
    /// The first parameter that cannot be read, and what it takes.
    pub fn read<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<Self, Unreadable> {
        let mut selection = Selection::default();
        for (name, value) in pairs {
            if value.is_empty() {
                continue;
            }
            match name {
                "stars" => selection.add_stars(value)?,
                "language" => {
                    let known = Language::from_code(value);
                    selection.language = Some(known.ok_or(Unreadable("language", "a language code such as en"))?);
                }
                "photos" => selection.photos = flag("photos", value)?,
                "verified" => selection.verified = flag("verified", value)?,
                "topic" => {
                    let known = Topic::from_code(value);
                    selection.topic = Some(known.ok_or(Unreadable("topic", "a topic such as delivery"))?);
                }
                "q" => selection.search = value.trim().chars().take(SEARCH).collect(),
                "sort" => {
                    let known = Sort::from_code(value);
                    let takes = "newest, oldest, helpful, highest, lowest or local";
                    selection.sort = Some(known.ok_or(Unreadable("sort", takes))?);
                }
                _ => {}
            }
        }
        Ok(selection)
    }

    fn add_stars(&mut self, value: &str) -> Result<(), Unreadable> {
        for one in value.split(',') {
            match one.parse() {
                Ok(stars @ 1..=5) => self.stars.push(stars),
                _ => return Err(Unreadable("stars", "numbers from 1 to 5 with commas between them")),
            }
        }
        self.stars.sort_unstable();
        self.stars.dedup();
        Ok(())
    }

    /// The parameters that say the same, in one order; not escaped.
    pub fn pairs(&self) -> Vec<(&'static str, String)> {
        let stars: Vec<String> = self.stars.iter().map(u8::to_string).collect();
        let yes = |set: bool| if set { "1" } else { "" }.to_owned();
        let all = [
            ("stars", stars.join(",")),
            ("language", self.language.map(Language::code).unwrap_or_default().to_owned()),
            ("photos", yes(self.photos)),
            ("verified", yes(self.verified)),
            ("topic", self.topic.map(Topic::code).unwrap_or_default().to_owned()),
            ("q", self.search.clone()),
            ("sort", self.sort.map(Sort::code).unwrap_or_default().to_owned()),
        ];
        all.into_iter().filter(|(_, value)| !value.is_empty()).collect()
    }

    /// Whether anything is left out.
    pub fn narrows(&self) -> bool {
        Selection { sort: None, ..self.clone() } != Selection::default()
    }

    /// The words to look for. `fold` makes spellings alike, as was done with the texts that are searched.
    pub fn terms(&self, fold: impl Fn(&str) -> String) -> Vec<String> {
        let words = fold(&self.search);
        let words = words.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        words.take(TERMS).map(str::to_owned).collect()
    }
}

fn flag(name: &'static str, value: &str) -> Result<bool, Unreadable> {
    match value {
        "1" => Ok(true),
        "0" => Ok(false),
        _ => Err(Unreadable(name, "1 or 0")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a4_what_is_read_is_what_is_written() {
        let pairs = [
            ("stars", "5,1,5"),
            ("language", "ru"),
            ("photos", "1"),
            ("topic", "delivery"),
            ("q", " чай "),
            ("sort", "helpful"),
        ];
        let read = Selection::read(pairs).unwrap();
        assert_eq!(read.stars, [1, 5]);
        let written = read.pairs();
        assert_eq!(written[0], ("stars", "1,5".to_owned()));
        assert_eq!(Selection::read(written.iter().map(|(name, value)| (*name, value.as_str()))), Ok(read));
    }

    #[test]
    fn a4_what_cannot_be_read_is_named() {
        for (name, value) in [
            ("stars", "6"),
            ("stars", "1,x"),
            ("language", "xx"),
            ("photos", "yes"),
            ("topic", "luck"),
            ("sort", "best"),
        ] {
            assert_eq!(Selection::read([(name, value)]).unwrap_err().0, name, "{value}");
        }
        let empty = Selection::read([("stars", ""), ("q", ""), ("utm_source", "x")]).unwrap();
        assert_eq!(empty, Selection::default());
        assert!(!Selection { sort: Some(Sort::Lowest), ..empty }.narrows());
    }

    #[test]
    fn a4_a_search_is_bounded() {
        let long = "слово ".repeat(1_000);
        let selection = Selection::read([("q", long.as_str())]).unwrap();
        assert!(selection.search.chars().count() <= 80);
        assert_eq!(selection.terms(str::to_lowercase).len(), 5);
        assert!(Selection::read([("q", "%_'")]).unwrap().terms(str::to_lowercase).is_empty());
    }
}
