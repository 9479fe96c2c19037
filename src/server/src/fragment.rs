//! HTML for shadow roots, rendered by the components that the widget hydrates.
//!
//! One answer holds a root for each part and product, and the rules they need, as inert templates:
//!
//! ```html
//! <template data-css>…</template>
//! <section data-root="stars" data-product="kettle-17"><div class="plaudit" data-build="…">…</div></section>
//! <section data-root="reviews" data-product="kettle-17"><div …>…</div><template data-state>{…}</template></section>
//! ```

use crate::app::AppState;
use crate::assets;
use crate::locale::Locale;
use crate::present::{self, PAGE};
use crate::problem::Problem;
use leptos::prelude::*;
use plaudit_model::ids::ProductId;
use plaudit_model::page::Sort;
use plaudit_model::rating::Tally;
use plaudit_store::Shop;
use plaudit_view::live::Live;
pub use plaudit_view::render::render;
use plaudit_view::reviews::Reviews;
use plaudit_view::share::Share;
use plaudit_view::stars::Badge;
use std::fmt::Write as _;

/// A part of a page, in the one order that addresses use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// `<plaudit-reviews>`.
    Reviews,
    /// `<plaudit-share>`.
    Share,
    /// `<plaudit-stars>`.
    Stars,
}

impl Part {
    /// Its name in addresses and file names.
    pub fn name(self) -> &'static str {
        match self {
            Part::Reviews => "reviews",
            Part::Share => "share",
            Part::Stars => "stars",
        }
    }

    /// Reads `parts=`: names with commas between them, in any order.
    ///
    /// # Errors
    /// 400 for an unknown name or none at all.
    pub fn list(text: &str) -> Result<Vec<Part>, Problem> {
        let known = |name: &str| [Part::Reviews, Part::Share, Part::Stars].into_iter().find(|part| part.name() == name);
        let mut parts = text.split(',').map(known).collect::<Option<Vec<_>>>().filter(|parts| !parts.is_empty());
        if let Some(parts) = &mut parts {
            parts.sort_unstable();
            parts.dedup();
        }
        parts.ok_or_else(|| Problem::bad_request("parts= takes reviews, share and stars, with commas between them."))
    }
}

/// The rules for some parts, as a template that a loader adopts.
pub fn css(parts: &[Part]) -> String {
    format!("<template data-css>{}</template>", escape(&assets::css_of(parts)))
}

/// The root of one part of one product.
///
/// # Errors
/// When storage fails.
pub async fn root(
    app: &AppState,
    locale: &Locale,
    shop: &Shop,
    product: &ProductId,
    tally: &Tally,
    part: Part,
) -> Result<String, Problem> {
    let mut state = String::new();
    let html = match part {
        Part::Stars => {
            let href = format!("{}/shops/{}/products/{product}", app.origin(), shop.key);
            let summary = locale.summary(tally);
            render(move || view! { <Badge summary href /> })
        }
        Part::Share => {
            let view = locale.share(app.origin(), &shop.settings.share);
            render(move || view! { <Share view /> })
        }
        Part::Reviews => {
            let records = app.store.published(&shop.key, product, Sort::Newest, None, PAGE + 1).await?;
            let list = present::list_view(locale, shop, records, PAGE);
            let view = present::reviews_view(app, locale, shop, product, tally, list);
            // Plain data with string keys: serialising cannot fail.
            let json = serde_json::to_string(&view).unwrap_or_default();
            let _ = write!(state, "<template data-state>{}</template>", escape(&json));
            render(move || {
                let live = Live::still(&view);
                view! { <Reviews view live /> }
            })
        }
    };
    let (name, build, lang, dir) = (part.name(), assets::build(), locale.code(), locale.dir());
    // Hydration needs the module of the same build: the fragment names it.
    let widget = if part == Part::Reviews { format!(" data-widget=\"{}\"", assets::widget()) } else { String::new() };
    Ok(format!(
        r#"<div class="plaudit" data-part="{name}" data-build="{build}"{widget} lang="{lang}" dir="{dir}">{html}</div>{state}"#
    ))
}

/// A root for a loader, in its section.
pub fn section(part: Part, product: &ProductId, root: &str) -> String {
    format!(r#"<section data-root="{}" data-product="{product}">{root}</section>"#, part.name())
}

/// A root for the shop's own HTML: a declarative shadow root with a link to its rules.
pub fn shadow(app: &AppState, part: Part, root: &str) -> String {
    let href = format!("{}/assets/{}", app.origin(), assets::sheet_name(part));
    format!(r#"<template shadowrootmode="open"><link rel="stylesheet" href="{href}">{root}</template>"#)
}

/// Text inside a template.
fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}
