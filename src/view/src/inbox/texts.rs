//! The texts of the inbox in the reader's language: components name them by their keys, whoever renders gives the language.

use leptos::prelude::*;
use std::fmt;

/// A language.
pub trait Language: Send + Sync {
    /// Its code, such as `ru`.
    fn code(&self) -> &str;
    /// `ltr` or `rtl`.
    fn dir(&self) -> &'static str;
    /// A text.
    fn text(&self, key: &str) -> String;
    /// A text with words put in by name.
    fn text_with(&self, key: &str, words: &[(&str, &str)]) -> String;
}

/// The language in which a page is rendered.
#[derive(Clone, Copy)]
pub struct Spoken(pub &'static dyn Language);

impl fmt::Debug for Spoken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Spoken").field(&self.0.code()).finish()
    }
}

/// A text of the page; its key where nobody gave a language.
pub fn say(key: &str) -> String {
    use_context::<Spoken>().map_or_else(|| key.to_owned(), |spoken| spoken.0.text(key))
}

/// A text with words put in by name.
pub fn say_with(key: &str, words: &[(&str, &str)]) -> String {
    use_context::<Spoken>().map_or_else(|| key.to_owned(), |spoken| spoken.0.text_with(key, words))
}

/// Code and direction of the page's language.
pub(crate) fn spoken() -> (String, &'static str) {
    use_context::<Spoken>()
        .map_or_else(|| ("en".to_owned(), "ltr"), |spoken| (spoken.0.code().to_owned(), spoken.0.dir()))
}
