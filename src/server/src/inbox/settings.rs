//! The settings of a shop, for its owners. GET never writes; every form goes through [`super::post`].

mod answers;
mod form;
mod honesty;
mod import;
mod outlet;
mod outlets;
mod product;
mod products;
mod question;
mod questions;
mod ready;
mod rules;
mod storefront;
mod tag;
mod texts;

use crate::app::App;
use crate::inbox::failure::Failure;
use crate::inbox::{Person, frame};
use crate::products::MOST_BYTES;
use axum::Router;
use axum::extract::{DefaultBodyLimit, Path};
use axum::response::Redirect;
use axum::routing::{get, post};
use plaudit_model::ids::ShopKey;
use plaudit_model::role::Right;
use plaudit_store::Shop;
use plaudit_view::inbox::data::FrameView;
use plaudit_view::inbox::settings::data::{InputView, SettingsView};

/// Where they live.
pub(super) const BASE: &str = "/inbox/settings";
/// What a form with a file takes beside the file.
const AROUND: usize = 64 * 1024;

pub(super) fn router() -> Router<App> {
    Router::new()
        .route("/inbox/settings", get(first))
        .route("/inbox/settings/{shop}", get(begin))
        .route("/inbox/settings/{shop}/storefront", get(storefront::show).post(storefront::save))
        .route("/inbox/settings/{shop}/form", get(form::show).post(form::act))
        .route("/inbox/settings/{shop}/questions", get(questions::list).post(questions::act))
        .route("/inbox/settings/{shop}/questions/edit", get(question::show).post(question::act))
        .route("/inbox/settings/{shop}/rules", get(rules::list).post(rules::act))
        .route("/inbox/settings/{shop}/rules/edit", get(rules::edit::show).post(rules::edit::act))
        .route("/inbox/settings/{shop}/products", get(products::list))
        .route("/inbox/settings/{shop}/products/edit", get(product::show).post(product::act))
        .route("/inbox/settings/{shop}/products/export.csv", get(products::export))
        .route(
            "/inbox/settings/{shop}/products/import",
            get(import::show).post(import::upload).layer(DefaultBodyLimit::max(MOST_BYTES + AROUND)),
        )
        .route("/inbox/settings/{shop}/products/import/apply", post(import::apply))
        .route("/inbox/settings/{shop}/products/import/faults.csv", get(import::faults))
        .route("/inbox/settings/{shop}/outlets", get(outlets::list))
        .route("/inbox/settings/{shop}/outlets/new", get(outlet::new).post(outlet::add))
        .route("/inbox/settings/{shop}/outlets/{id}", get(outlet::show).post(outlet::act))
        .route("/inbox/settings/{shop}/answers", get(answers::show).post(answers::save))
        .route("/inbox/settings/{shop}/honesty", get(honesty::show).post(honesty::save))
        .route("/inbox/settings/{shop}/tag", get(tag::show).post(tag::look))
}

/// The settings of the first shop that the person owns.
async fn first(person: Person) -> Result<Redirect, Failure> {
    let own = person.session.shops.iter().find(|(_, role)| role.may(Right::Settings));
    let (shop, _) = own.ok_or(Failure::NotYours)?;
    Ok(Redirect::to(&format!("{BASE}/{shop}/storefront")))
}

async fn begin(Path(shop): Path<String>) -> Result<Redirect, Failure> {
    let shop = ShopKey::parse(&shop).map_err(|_| Failure::NotFound)?;
    Ok(Redirect::to(&format!("{BASE}/{shop}/storefront")))
}

/// An owner, and the shop as it is stored at this moment.
struct Owner {
    person: Person,
    shop: Shop,
}

impl Owner {
    /// Whoever may change a shop.
    async fn of(app: &App, person: Person, shop: &str) -> Result<Owner, Failure> {
        let key = ShopKey::parse(shop).map_err(|_| Failure::NotFound)?;
        person.right(&key, Right::Settings)?;
        let shop = app.store.shop(&key).await?.ok_or(Failure::NotFound)?;
        Ok(Owner { person, shop })
    }

    /// Who stands in the audit.
    fn name(&self) -> &str {
        &self.person.session.user.name
    }

    /// An address of these settings.
    fn at(&self, path: &str) -> String {
        format!("{BASE}/{}{path}", self.shop.key)
    }

    fn frame(&self, app: &App, title: &str) -> FrameView {
        frame(app, title, Some(&self.person), None)
    }

    fn page(&self, current: &'static str) -> SettingsView {
        SettingsView {
            shop: self.shop.name.clone(),
            base: self.at(""),
            csrf: self.person.session.csrf.clone(),
            current,
            ..SettingsView::default()
        }
    }
}

/// A field without a fault.
fn input(name: &str, label: &str, value: impl Into<String>, hint: &str) -> InputView {
    let (name, label, hint) = (name.to_owned(), label.to_owned(), hint.to_owned());
    InputView { name, label, value: value.into(), hint, ..InputView::default() }
}

/// A field of several lines.
fn area(name: &str, label: &str, value: impl Into<String>, hint: &str, rows: u8) -> InputView {
    InputView { rows, ..input(name, label, value, hint) }
}

/// Puts faults to their fields, and into the list above the form.
fn mark<'a>(
    settings: &mut SettingsView,
    inputs: impl IntoIterator<Item = &'a mut InputView>,
    faults: &[(String, String)],
) {
    for input in inputs {
        if let Some((_, message)) = faults.iter().find(|(field, _)| *field == input.name) {
            input.error = Some(message.clone());
            settings.faults.push((input.name.clone(), format!("{}: {message}", input.label)));
        }
    }
}
