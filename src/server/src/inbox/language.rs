//! In which language a page of the inbox is made: the one that its reader chose, else the browser's, else English.
//!
//! The language of a request is kept beside it, as handlers and what they call all make texts.

use crate::locale::Locale;
use axum::extract::Request;
use axum::http::header;
use axum::middleware::Next;
use axum::response::Response;
use leptos::prelude::{IntoView, provide_context};
use plaudit_view::inbox::texts::{Language, Spoken};
use plaudit_view::render::render;
use std::cell::Cell;

tokio::task_local! {
    static SPOKEN: Cell<&'static Locale>;
}

/// Reads what the browser asks for.
pub(super) async fn layer(request: Request, next: Next) -> Response {
    let asked =
        request.headers().get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    SPOKEN.scope(Cell::new(preferred(asked)), next.run(request)).await
}

/// The first language of a list such as `ru-RU,ru;q=0.9,en;q=0.8` that is spoken here. Browsers list them in order.
fn preferred(asked: &str) -> &'static Locale {
    let codes = asked.split(',').filter_map(|part| part.split([';', '-']).next());
    let spoken = codes.filter_map(|code| Locale::of(&code.trim().to_ascii_lowercase())).next();
    spoken.unwrap_or_else(|| Locale::choose(None, "en"))
}

/// From here on the page is in the language of a code, if there is such a language.
pub(super) fn choose(code: &str) {
    if let Some(locale) = Locale::of(code) {
        // Outside of a request nobody reads.
        let _ = SPOKEN.try_with(|spoken| spoken.set(locale));
    }
}

/// The language of this page.
pub(super) fn locale() -> &'static Locale {
    SPOKEN.try_with(|spoken| spoken.get()).unwrap_or_else(|_| Locale::choose(None, "en"))
}

/// A text in it.
pub(super) fn say(key: &str) -> String {
    locale().text(key)
}

/// A text with words put in by name.
pub(super) fn say_with(key: &str, words: &[(&str, &str)]) -> String {
    locale().text_with(key, words)
}

/// A page in it.
pub(super) fn page<V: IntoView>(view: impl FnOnce() -> V) -> String {
    let spoken = Spoken(locale());
    render(move || {
        provide_context(spoken);
        view()
    })
}

impl Language for Locale {
    fn code(&self) -> &str {
        Locale::code(self)
    }

    fn dir(&self) -> &'static str {
        Locale::dir(self)
    }

    fn text(&self, key: &str) -> String {
        Locale::text(self, key)
    }

    fn text_with(&self, key: &str, words: &[(&str, &str)]) -> String {
        Locale::text_with(self, key, words)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn d2_the_browsers_first_language_that_is_spoken() {
        for (asked, code) in
            [("ru-RU,ru;q=0.9,en;q=0.8", "ru"), ("de, FA;q=0.5", "fa"), ("de", "en"), ("", "en"), (";;;,", "en")]
        {
            assert_eq!(preferred(asked).code(), code, "{asked}");
        }
    }
}
