//! A merchant's texts as fields, one for each language, and the review form as shoppers would see it.

use crate::app::App;
use crate::fragment::{self, Part};
use crate::inbox::language::page as render;
use crate::inbox::post::Fields;
use crate::inbox::words;
use crate::locale::Locale;
use crate::present::Place;
use crate::present::asking::Asks;
use leptos::prelude::*;
use plaudit_model::ids::ProductId;
use plaudit_model::texts::Texts;
use plaudit_model::verdict::Language;
use plaudit_store::Shop;
use plaudit_view::fields::Drawn;
use plaudit_view::inbox::settings::data::InputView;
use plaudit_view::live::{Entered, Live, Phase};
use plaudit_view::reviews::Island;
use std::collections::BTreeMap;

/// The fields of each language by its name, the shop's first.
pub(super) fn by_language(
    shop: &Shop,
    fields: impl Fn(&'static str) -> Vec<InputView>,
) -> Vec<(String, Vec<InputView>)> {
    let mut codes: Vec<&'static str> = Locale::all().map(Locale::code).collect();
    codes.sort_by_key(|code| *code != shop.language);
    let named = |code: &'static str| {
        let mut fields = fields(code);
        fields.iter_mut().for_each(|field| field.lang = code);
        (Language::from_code(code).map_or_else(|| code.to_owned(), words::language), fields)
    };
    codes.into_iter().map(named).collect()
}

/// The text in one language; empty where there is none.
pub(super) fn of(texts: &Texts, code: &str) -> String {
    texts.0.get(code).cloned().unwrap_or_default()
}

/// The fields `name-en`, `name-fa` …
pub(super) fn read(fields: &Fields, name: &str) -> Texts {
    let text = |locale: &'static Locale| {
        let code = locale.code();
        (code.to_owned(), fields.get(&format!("{name}-{code}")).to_owned())
    };
    Texts(Locale::all().map(text).collect::<BTreeMap<_, _>>()).plain()
}

/// The form in the shop's language, open, in a shadow root with the elements' own rules.
pub(super) fn preview(app: &App, shop: &Shop, asks: &Asks) -> String {
    let locale = Locale::choose(None, &shop.language).written(shop.settings.formats);
    let Ok(product) = ProductId::parse("preview") else { return String::new() };
    let place = Place::here(app, locale, shop, Some(&product));
    let mut entered = Entered { rating: 4, open: true, ..Entered::default() };
    entered.email = "ann@mail.example".to_owned();
    let (state, asking) = (place.form(asks), place.asking(asks, &entered));
    let drawn = Drawn { entered, asking, ..Drawn::default() };
    let form = render(move || view! { <Island state live=Live::still(Phase::Idle) drawn /> });
    let (lang, dir) = (locale.code(), locale.dir());
    let root = format!(r#"<div class="plaudit" data-part="reviews" lang="{lang}" dir="{dir}">{form}</div>"#);
    fragment::shadow(app, Part::Reviews, &root)
}

/// The page with its preview, which is put where the view keeps a place for it: views insert no HTML themselves.
pub(super) fn with_preview(page: &str, preview: &str) -> String {
    const PLACE: &str = r#"<div inert data-preview="form">"#;
    page.replacen(PLACE, &format!("{PLACE}{preview}"), 1)
}
