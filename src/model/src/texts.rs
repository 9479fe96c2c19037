//! A merchant's own text in several languages, and its checks.

use crate::review::{FieldError, FieldFault};
use crate::text::plain_line;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// So many languages a text may have.
pub const LANGUAGES: usize = 20;

/// One text by language codes (`en`, `pt-br`), such as `{"en": "How does it fit?", "fa": "…"}`. Languages that have
/// none are not in it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Texts(pub BTreeMap<String, String>);

impl Texts {
    /// In a language; else in that of the shop; else in any. Gives the language too, since a fallback is marked up as
    /// what it is.
    pub fn pick(&self, language: &str, shop: &str) -> Option<(&str, &str)> {
        let found = self.0.get_key_value(language).or_else(|| self.0.get_key_value(shop));
        found.or_else(|| self.0.iter().next()).map(|(code, text)| (code.as_str(), text.as_str()))
    }

    /// The text of [`Texts::pick`]; empty when there is none.
    pub fn text(&self, language: &str, shop: &str) -> &str {
        self.pick(language, shop).map_or("", |(_, text)| text)
    }

    /// Whether there is a text in no language.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The same made plain, on one line, without empty ones.
    pub fn plain(&self) -> Texts {
        let plain = self.0.iter().map(|(code, text)| (code.trim().to_ascii_lowercase(), plain_line(text)));
        Texts(plain.filter(|(_, text)| !text.is_empty()).collect())
    }

    /// What is wrong with it: too long, languages that are none, and where it is needed, that the shop's is missing.
    pub fn faults(&self, field: &str, most: usize, needed_in: Option<&str>) -> Vec<FieldError> {
        let mut faults = Vec::new();
        let mut fault = |code: &str, kind, message: String| {
            faults.push(FieldError { field: format!("{field}.{code}"), code: kind, message });
        };
        for (code, text) in &self.0 {
            if !is_language(code) {
                fault(code, FieldFault::Invalid, format!("{code:?} is no language code such as en or pt-br"));
            }
            if text.chars().count() > most {
                fault(code, FieldFault::TooLong, format!("{field}.{code} has more than {most} characters"));
            }
        }
        if self.0.len() > LANGUAGES {
            fault("*", FieldFault::TooLong, format!("{field} has more than {LANGUAGES} languages"));
        }
        if let Some(shop) = needed_in.filter(|shop| !self.0.contains_key(*shop)) {
            fault(shop, FieldFault::Required, format!("{field} needs a text in the shop's language, {shop}"));
        }
        faults
    }
}

impl<const N: usize> From<[(&str, &str); N]> for Texts {
    fn from(texts: [(&str, &str); N]) -> Self {
        Texts(texts.into_iter().map(|(code, text)| (code.to_owned(), text.to_owned())).collect())
    }
}

fn is_language(code: &str) -> bool {
    (2..=35).contains(&code.len())
        && code.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
        && code.starts_with(|first: char| first.is_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_language_falls_back_to_the_shops() {
        let texts = Texts::from([("en", "Fit"), ("fa", "اندازه")]);
        for (language, shop, expected) in
            [("fa", "en", ("fa", "اندازه")), ("ru", "fa", ("fa", "اندازه")), ("ru", "vi", ("en", "Fit"))]
        {
            assert_eq!(texts.pick(language, shop), Some(expected), "{language} in a shop in {shop}");
        }
        assert_eq!(Texts::default().pick("en", "en"), None);
    }

    #[test]
    fn every_fault_is_named_with_its_language() {
        let texts = Texts::from([("ru", "ы"), ("EN", "x"), ("fa", "اندازه")]);
        let faults: Vec<_> = texts.faults("text", 3, Some("en")).into_iter().map(|e| (e.field, e.code)).collect();
        let expected =
            [("text.EN", FieldFault::Invalid), ("text.fa", FieldFault::TooLong), ("text.en", FieldFault::Required)];
        assert_eq!(faults, expected.map(|(field, code)| (field.to_owned(), code)));
        assert_eq!(texts.plain().faults("text", 9, Some("en")), []);
    }
}
