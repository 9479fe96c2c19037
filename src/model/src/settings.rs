//! What a shop sets for its storefront beyond its name, language and origins. Stored as one JSON text with the shop.
//!
//! Every field has a default, so that a shop stored by an older Plaudit reads well. Checking what a person typed in is
//! the work of the form; this is what passed.

use crate::asking::FormSettings;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Reviews that the first page of a list shows where nobody chose.
pub const PAGE_SIZE: u8 = 10;
/// The smallest and the largest page that can be chosen: the first page travels with every product page.
pub const PAGE_SIZES: std::ops::RangeInclusive<u8> = 3..=50;

/// See the head of this file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ShopSettings {
    /// Texts on data use, by language code; a language without one has the shop's common text, or the built-in one.
    pub notices: BTreeMap<String, Notice>,
    /// Reviews on the first page.
    pub page_size: u8,
    /// Whether filters and order may be kept behind the `#` of the page's address, so that a view can be linked.
    pub views_in_address: bool,
    /// The row of share buttons.
    pub share: ShareSettings,
    /// How numbers and dates are written.
    pub formats: Formats,
    /// Whether reviews say how long ago they were written, with the day at hand, in place of the day.
    pub relative_dates: bool,
    /// Prompts and consent on the form.
    pub form: FormSettings,
    /// The same as they were before the last change, which one press brings back.
    pub form_before: Option<FormSettings>,
    /// Whether everyone may read how many reviews are hidden, by stars.
    pub honesty_public: bool,
}

impl Default for ShopSettings {
    fn default() -> Self {
        ShopSettings {
            notices: BTreeMap::new(),
            page_size: PAGE_SIZE,
            views_in_address: false,
            share: ShareSettings::default(),
            formats: Formats::default(),
            relative_dates: false,
            form: FormSettings::default(),
            form_before: None,
            honesty_public: false,
        }
    }
}

/// How numbers and dates are written where a language knows more than one way, as Persian does; otherwise it means nothing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Formats {
    /// Dates of the Gregorian calendar in place of the language's own.
    pub gregorian: bool,
    /// The digits 0 to 9 in place of the language's own.
    pub latin_digits: bool,
}

/// What a shop says on data use in one language. Either part may be empty.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Notice {
    /// Plain text beside the form.
    pub text: String,
    /// Address of the page on privacy.
    pub link: String,
}

/// Which ways of sharing a shop shows, and in which order. All empty: the built-in set of each language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ShareSettings {
    /// Codes that come first, in this order; the others follow as their language has them.
    pub order: Vec<String>,
    /// Codes that are not shown.
    pub removed: Vec<String>,
    /// Ways of the shop's own.
    pub added: Vec<ShareTemplate>,
    /// Parameters that are added to the shared address, such as `utm_source` = `plaudit`; `{network}` in a value stands
    /// for the code of the button.
    pub parameters: Vec<(String, String)>,
}

/// A way of sharing by an address with places in it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ShareTemplate {
    /// Its code, as in `order`; `a-z`, digits and hyphens.
    pub code: String,
    /// Its name, as shoppers read it.
    pub name: String,
    /// `https://…{u}…{t}…`, as `share::check` takes it.
    pub url: String,
}

impl ShopSettings {
    /// The text and the link on data use for a language; `common` stands in where the language has no text of its own.
    pub fn notice<'a>(&'a self, language: &str, common: &'a str) -> (&'a str, &'a str) {
        let own = self.notices.get(language);
        let text = own.map(|notice| notice.text.as_str()).filter(|text| !text.is_empty()).unwrap_or(common);
        (text, own.map_or("", |notice| notice.link.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_of_an_older_program_read_well() {
        for stored in ["{}", r#"{"page_size":10,"something_new":1}"#, r#"{"share":{}}"#] {
            assert_eq!(serde_json::from_str::<ShopSettings>(stored).unwrap(), ShopSettings::default(), "{stored}");
        }
    }

    /// B5: each language has its own text and link, and what it lacks is the common text.
    #[test]
    fn b5_notices_by_language() {
        let notice = |text: &str, link: &str| Notice { text: text.to_owned(), link: link.to_owned() };
        let notices = [("fa", notice("فارسی", "https://a.example/fa")), ("el", notice("", "https://a.example/el"))];
        let settings = ShopSettings {
            notices: notices.into_iter().map(|(code, notice)| (code.to_owned(), notice)).collect(),
            ..ShopSettings::default()
        };
        assert_eq!(settings.notice("fa", "common"), ("فارسی", "https://a.example/fa"));
        assert_eq!(settings.notice("el", "common"), ("common", "https://a.example/el"));
        assert_eq!(settings.notice("en", ""), ("", ""));
    }
}
