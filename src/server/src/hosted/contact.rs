//! "Is this your address?": the page behind the link of the one mail that asks. A look confirms nothing, one press does.

use super::{Asked, find_shop, frame, fresh, language, may_post, thread};
use crate::api::extract::{Path, Query};
use crate::app::App;
use crate::fragment::render;
use crate::mail::address_hash;
use crate::problem::Problem;
use crate::talk::link;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use leptos::prelude::*;
use plaudit_store::Shop;
use plaudit_view::hosted::{Ask, AskView};

/// `GET /shops/{shop}/contact/{token}`.
pub async fn page(
    State(app): State<App>,
    Path((shop, token)): Path<(String, String)>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let shop = find_shop(&app, &shop).await?;
    Ok(draw(&app, &shop, &token, &asked, &headers, false))
}

/// `POST /shops/{shop}/contact/{token}`: it is.
pub async fn confirm(
    State(app): State<App>,
    Path((shop, token)): Path<(String, String)>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let shop = find_shop(&app, &shop).await?;
    may_post(&app, &shop, &headers)?;
    if let Some(address) = link::opened(&app, link::Purpose::Contact, &shop.key, &token) {
        app.store.confirm_contact(&shop.key, &address_hash(&shop.key, &address), app.clock.now()).await?;
    }
    Ok(draw(&app, &shop, &token, &asked, &headers, true))
}

fn draw(app: &App, shop: &Shop, token: &str, asked: &Asked, headers: &HeaderMap, done: bool) -> Response {
    let locale = language(shop, asked, headers);
    let Some(address) = link::opened(app, link::Purpose::Contact, &shop.key, token) else {
        return thread::gone(shop, locale);
    };
    let name = ("shop", shop.name.as_str());
    let view = AskView {
        frame: frame(locale, locale.text_with("contact-title", &[name]), Default::default(), true),
        action: format!("/shops/{}/contact/{token}?lang={}", shop.key, locale.code()),
        question: locale.text_with("contact-ask", &[name, ("address", &address)]),
        options: ("", Vec::new()),
        hidden: Vec::new(),
        send: locale.text("contact-yes"),
        done: done.then(|| locale.text_with("contact-done", &[name])),
    };
    fresh(render(move || view! { <Ask view /> }))
}
