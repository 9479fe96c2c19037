//! The list of products, and the list as a file.

use super::Owner;
use crate::app::App;
use crate::inbox::Person;
use crate::inbox::failure::Failure;
use crate::inbox::language::{locale, page as render, say, say_with};
use crate::products::write;
use axum::extract::{Path, Query, State};
use axum::http::header;
use axum::response::{Html, IntoResponse, Response};
use plaudit_model::ids::ProductId;
use plaudit_store::ListedProduct;
use plaudit_view::inbox::settings::data::{ProductLine, ProductsView, UndoView};
use plaudit_view::inbox::settings::products::{Products, ProductsProps};
use std::collections::HashMap;

/// Products on a page.
const PAGE: usize = 50;
/// The last page that can be asked for; beyond it searching is the better way.
const LAST_PAGE: usize = 2_000;
/// Most characters that are searched for.
const WORDS: usize = 200;

/// One page of the list, or of what of it holds the words searched for.
pub(super) async fn list(
    State(app): State<App>,
    person: Person,
    Path(shop): Path<String>,
    Query(asked): Query<HashMap<String, String>>,
) -> Result<Response, Failure> {
    let owner = Owner::of(&app, person, &shop).await?;
    let get = |name: &str| asked.get(name).map_or("", String::as_str);
    let words: String = get("words").chars().take(WORDS).collect();
    let page = get("page").parse().unwrap_or(1).clamp(1, LAST_PAGE);
    let mut found = app.store.products(&owner.shop.key, &words, PAGE + 1, (page - 1) * PAGE).await?;
    let more = found.len() > PAGE;
    found.truncate(PAGE);
    let total = app.store.product_count(&owner.shop.key).await?;

    let mut settings = owner.page("products");
    (settings.notice, settings.undo) = done(&owner, get("done"), get("id"), get("n"));
    let address = |page: usize| {
        let query = url::form_urlencoded::Serializer::new(String::new())
            .append_pair("words", &words)
            .append_pair("page", &page.to_string())
            .finish();
        owner.at(&format!("/products?{query}"))
    };
    let list = ProductsView {
        total: say_with("inbox-goods-total", &[("n", &total.to_string())]),
        lines: found.iter().map(|product| line(&owner, product)).collect(),
        page: say_with("inbox-goods-page", &[("n", &page.to_string())]),
        before: (page > 1).then(|| address(page - 1)),
        after: (more && page < LAST_PAGE).then(|| address(page + 1)),
        words,
    };
    let frame = owner.frame(&app, &say("inbox-set-products"));
    Ok(Html(render(move || Products(ProductsProps { frame, settings, list }))).into_response())
}

/// What was done on another page, and how to undo it.
fn done(owner: &Owner, done: &str, id: &str, n: &str) -> (String, Option<UndoView>) {
    let id = ProductId::parse(id).ok();
    let said = |key: &str, what: &str| say_with(key, &[("what", what)]);
    match (done, id) {
        ("saved", Some(id)) => (said("inbox-goods-saved", id.as_str()), None),
        ("removed", Some(id)) => {
            let fields = vec![("act", "restore".to_owned()), ("id", id.to_string())];
            let undo = UndoView { action: owner.at("/products/edit"), fields };
            (said("inbox-goods-removed", id.as_str()), Some(undo))
        }
        ("restored", Some(id)) => (said("inbox-goods-restored", id.as_str()), None),
        ("imported", _) => {
            let n: u64 = n.parse().unwrap_or(0);
            (say_with("inbox-goods-imported", &[("n", &n.to_string())]), None)
        }
        _ => (String::new(), None),
    }
}

fn line(owner: &Owner, listed: &ListedProduct) -> ProductLine {
    let ListedProduct { product, target, members, reviews } = listed;
    ProductLine {
        id: product.id.to_string(),
        name: product.name.clone(),
        variant: product.variant.clone(),
        href: owner.at(&format!("/products/edit?id={}", product.id)),
        gtin: product.gtin.clone(),
        reviews: locale().plural("reviews-count", u64::try_from(*reviews).unwrap_or(0)),
        sharing: match (target, members) {
            (Some(target), _) => say_with("inbox-goods-shares", &[("what", target.as_str())]),
            (None, 0) => String::new(),
            (None, members) => say_with("inbox-goods-shared", &[("n", &members.to_string())]),
        },
    }
}

/// The whole list as CSV.
pub(super) async fn export(
    State(app): State<App>,
    person: Person,
    Path(shop): Path<String>,
) -> Result<Response, Failure> {
    let owner = Owner::of(&app, person, &shop).await?;
    Ok(csv(&format!("products-{}.csv", owner.shop.key), write::products(&app.store, &owner.shop).await?))
}

/// A file to keep.
pub(super) fn csv(name: &str, body: String) -> Response {
    let disposition = format!("attachment; filename=\"{name}\"");
    ([(header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()), (header::CONTENT_DISPOSITION, disposition)], body)
        .into_response()
}
