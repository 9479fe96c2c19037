//! The private door without script: a page with a form that only the shop reads.

use super::{Asked, find, frame, fresh, get, language, may_post, named};
use crate::api::extract::{Path, Query};
use crate::app::App;
use crate::fragment::render;
use crate::guard::client_ip::ClientIp;
use crate::locale::Locale;
use crate::present::Place;
use crate::present::letters::Written;
use crate::private;
use crate::problem::Problem;
use axum::extract::rejection::FormRejection;
use axum::extract::{Form, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;
use plaudit_model::ids::ProductId;
use plaudit_model::inquiry::NewPrivate;
use plaudit_store::Shop;
use plaudit_view::hosted::PrivatePage;
use uuid::Uuid;

/// The form as HTML sends it.
#[derive(serde::Deserialize)]
pub struct Fields {
    #[serde(default)]
    id: String,
    #[serde(default)]
    body: String,
    #[serde(default)]
    author: String,
    #[serde(default)]
    email: String,
    #[serde(default)]
    order_number: String,
    /// People neither see nor reach it.
    #[serde(default)]
    website: String,
}

/// `GET /shops/{shop}/products/{product}/private`.
pub async fn page(
    State(app): State<App>,
    Path((shop, product)): Path<(String, String)>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let (shop, product) = find(&app, &shop, &product).await?;
    let locale = language(&shop, &asked, &headers);
    let status = match get(&asked, "sent") {
        Some("stored") => Some(locale.text("private-sent")),
        Some("before") => Some(locale.text("private-before")),
        _ => None,
    };
    let open = status.is_none();
    let written = Written { status, open, ..Written::blank(Uuid::new_v4().to_string()) };
    draw(&app, locale, &shop, &product, written).await
}

/// `POST /shops/{shop}/products/{product}/private`: the plain form.
pub async fn post(
    State(app): State<App>,
    ClientIp(ip): ClientIp,
    Path((shop, product)): Path<(String, String)>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
    form: Result<Form<Fields>, FormRejection>,
) -> Result<Response, Problem> {
    let (shop, product) = find(&app, &shop, &product).await?;
    may_post(&app, &shop, &headers)?;
    let Form(fields) = form.map_err(|error| Problem::unreadable(error.status(), &error.body_text()))?;
    let locale = language(&shop, &asked, &headers);
    // An included fragment is the same for everyone: the id is made here.
    let id = if fields.id.is_empty() { Uuid::new_v4().to_string() } else { fields.id };
    let some = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    let new = NewPrivate {
        id: id.clone(),
        body: fields.body.clone(),
        author: some(&fields.author),
        email: fields.email.clone(),
        order_number: some(&fields.order_number),
        language: Some(locale.code().to_owned()),
    };
    let taken = match app.limits.post(&shop.key, ip, app.clock.now()) {
        Ok(()) => private::take(&app, &shop, &product, &new, !fields.website.is_empty()).await,
        Err(problem) => Err(problem),
    };
    let sent = match taken {
        Ok((_, true)) => "stored",
        Err(problem) if problem.status() != StatusCode::CONFLICT => {
            // Whatever is wrong, the page comes back with what was typed.
            let kept = [
                ("id", id),
                ("body", fields.body),
                ("author", fields.author),
                ("email", fields.email),
                ("order_number", fields.order_number),
            ];
            let page = draw(&app, locale, &shop, &product, super::refused_letter(locale, &problem, kept)).await?;
            return Ok((problem.status(), page).into_response());
        }
        Ok((_, false)) | Err(_) => "before",
    };
    let to = format!("/shops/{}/products/{product}/private?lang={}&sent={sent}", shop.key, locale.code());
    Ok(Redirect::to(&to).into_response())
}

async fn draw(
    app: &App,
    locale: &'static Locale,
    shop: &Shop,
    product: &ProductId,
    written: Written,
) -> Result<Response, Problem> {
    let place = Place::here(app, locale, shop, Some(product));
    let (name, _) = named(app, shop, product).await?;
    let back =
        (format!("{}?lang={}", place.hosted, locale.code()), locale.text_with("hosted-title", &[("product", &name)]));
    let frame = frame(locale, locale.text_with("private-title", &[("shop", &shop.name)]), back, true);
    let letter = place.private(product, &written);
    Ok(fresh(render(move || view! { <PrivatePage frame letter /> })))
}
