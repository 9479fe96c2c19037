//! "No more of these": the link in a mail, the page that it leads to, and the press that mail programs do by themselves
//! (RFC 8058).
//!
//! The link holds the address, sealed: nothing is stored until somebody presses, and nobody can make one for another.

use super::{Asked, find_shop, frame, fresh, language};
use crate::api::extract::{Path, Query};
use crate::app::App;
use crate::fragment::render;
use crate::mail::address_hash;
use crate::problem::Problem;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use leptos::prelude::*;
use plaudit_model::ids::ShopKey;
use plaudit_store::Shop;
use plaudit_view::hosted::{Ask, AskView};

fn context(shop: &ShopKey) -> String {
    format!("mail off {shop}")
}

/// The address of the page for a reader.
pub(crate) fn link(app: &App, shop: &ShopKey, address: &str) -> String {
    format!("{}/shops/{shop}/mail/{}", app.origin(), app.secrets.seal(&context(shop), address.trim()))
}

/// The address that a link holds.
fn opened(app: &App, shop: &Shop, token: &str) -> Result<String, Problem> {
    let whole = app.secrets.open(&context(&shop.key), token);
    whole.map_err(|_| Problem::not_found("This link is not whole. Open it from the mail again."))
}

/// The page that asks once more: a link that a mail program looked at by itself must not count.
///
/// # Errors
/// 404 when the link is not whole.
pub async fn page(
    State(app): State<App>,
    Path((shop, token)): Path<(String, String)>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let shop = find_shop(&app, &shop).await?;
    opened(&app, &shop, &token)?;
    Ok(draw(&shop, &token, &asked, &headers, false))
}

/// No more mail of the shop to this reader.
///
/// # Errors
/// 404 when the link is not whole; 503 when storage fails.
pub async fn off(
    State(app): State<App>,
    Path((shop, token)): Path<(String, String)>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let shop = find_shop(&app, &shop).await?;
    let address = opened(&app, &shop, &token)?;
    app.store.silence(&shop.key, &address_hash(&shop.key, &address), app.clock.now()).await?;
    Ok(draw(&shop, &token, &asked, &headers, true))
}

fn draw(shop: &Shop, token: &str, asked: &Asked, headers: &HeaderMap, done: bool) -> Response {
    let locale = language(shop, asked, headers);
    let back = (String::new(), String::new());
    let view = AskView {
        frame: frame(locale, locale.text_with("mail-stop-title", &[("shop", &shop.name)]), back, true),
        action: format!("/shops/{}/mail/{token}?lang={}", shop.key, locale.code()),
        question: locale.text_with("mail-stop-ask", &[("shop", &shop.name)]),
        options: ("", Vec::new()),
        hidden: Vec::new(),
        send: locale.text("mail-stop"),
        done: done.then(|| locale.text("mail-stop-done")),
    };
    fresh(render(move || view! { <Ask view /> }))
}
