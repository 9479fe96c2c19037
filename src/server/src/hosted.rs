//! The hosted page of a product: reading and writing without any script, for pages where JavaScript or WASM is off.

use crate::api::extract::{Path, Query};
use crate::app::App;
use crate::assets;
use crate::fragment::{Part, render};
use crate::guard::{client_ip::ClientIp, cors};
use crate::intake::{self, Arrival, Taken};
use crate::locale::Locale;
use crate::present::{self, PAGE};
use crate::problem::Problem;
use axum::extract::rejection::FormRejection;
use axum::extract::{Form, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use leptos::prelude::*;
use plaudit_model::ids::{ProductId, ShopKey};
use plaudit_model::page::{Cursor, Sort};
use plaudit_model::publication::Status;
use plaudit_model::review::NewReview;
use plaudit_store::Shop;
use plaudit_view::data::Entered;
use plaudit_view::hosted::{Hosted, HostedView};
use plaudit_view::live::{Fault, Phase};
use std::sync::Arc;
use url::Url;
use uuid::Uuid;

/// `?lang=&cursor=&sent=`.
#[derive(serde::Deserialize, Default)]
pub struct Asked {
    lang: Option<String>,
    cursor: Option<String>,
    sent: Option<String>,
}

/// The form as HTML sends it.
#[derive(serde::Deserialize, Default)]
pub struct Fields {
    #[serde(default)]
    id: String,
    #[serde(default)]
    rating: String,
    #[serde(default)]
    title: String,
    #[serde(default)]
    body: String,
    #[serde(default)]
    author: String,
    #[serde(default)]
    email: String,
    /// People neither see nor reach it.
    #[serde(default)]
    website: String,
}

/// What a page says beside its reviews.
#[derive(Default)]
struct Said {
    phase: Option<Phase>,
    faults: Vec<Fault>,
    entered: Entered,
}

/// `GET /shops/{shop}/products/{product}`.
pub async fn page(
    State(app): State<App>,
    Path((shop, product)): Path<(String, String)>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let (shop, product) = find(&app, &shop, &product).await?;
    let locale = language(&shop, &asked, &headers);
    let phase = match asked.sent.as_deref() {
        Some("published") => Some(Phase::Sent),
        Some("held") => Some(Phase::Held),
        Some("hidden") => Some(Phase::Hidden),
        Some("before") => Some(Phase::Before),
        _ => None,
    };
    let said = Said { phase, ..Said::default() };
    Ok(draw(&app, locale, &shop, &product, asked.cursor.as_deref(), said).await?.into_response())
}

/// `POST /shops/{shop}/products/{product}/reviews`: the plain form, from the hosted page or from a shop's page on which
/// the widget does not run.
pub async fn post(
    State(app): State<App>,
    ClientIp(ip): ClientIp,
    Path((shop, product)): Path<(String, String)>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
    form: Result<Form<Fields>, FormRejection>,
) -> Result<Response, Problem> {
    let (shop, product) = find(&app, &shop, &product).await?;
    // A sandboxed page sends `null`. There are no cookies that another page could misuse: this only keeps the shop's list of origins.
    let origin = headers.get(header::ORIGIN).filter(|origin| *origin != "null");
    if origin.is_some_and(|origin| !origin.to_str().is_ok_and(|origin| cors::allowed(&app, &shop, origin))) {
        return Err(Problem::forbidden(
            "Pages of this origin may not post here. Add the origin to the shop's settings.",
        ));
    }
    let Form(fields) = form.map_err(|error| Problem::unreadable(error.status(), &error.body_text()))?;
    let locale = language(&shop, &asked, &headers);
    // An included fragment is the same for everyone: the id is made here.
    let id = if fields.id.is_empty() { Uuid::new_v4().to_string() } else { fields.id.clone() };
    let some = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    let new = NewReview {
        id: id.clone(),
        rating: fields.rating.parse().unwrap_or(0),
        title: some(&fields.title),
        body: some(&fields.body),
        author: some(&fields.author),
        email: some(&fields.email),
        language: Some(locale.code().to_owned()),
        ..NewReview::default()
    };
    let arrival = Arrival { ip, trap: !fields.website.is_empty(), can_prove: false };
    let taken = match app.limits.post(&shop.key, ip, app.clock.now()) {
        Ok(()) => intake::take(&app, &shop, &product, &new, arrival).await,
        Err(problem) => Err(problem),
    };
    let sent = match taken {
        Ok(Taken::New(review, _)) => match review.status {
            Status::Published => "published",
            Status::Held => "held",
            Status::Hidden => "hidden",
        },
        Ok(Taken::Again(_)) => "before",
        Err(problem) if problem.status() == StatusCode::CONFLICT => "before",
        // Whatever is wrong, the page comes back with what was typed.
        Err(problem) => {
            let faults = problem.errors().iter().map(|error| (error.field.clone(), error.code)).collect();
            let phase = match problem.status() {
                StatusCode::UNPROCESSABLE_ENTITY => Phase::Idle,
                StatusCode::TOO_MANY_REQUESTS => Phase::Busy,
                _ => Phase::Failed,
            };
            let Fields { title, body, author, email, .. } = fields;
            let entered =
                Entered { id, rating: new.rating.try_into().unwrap_or(0), title, body, author, email, open: true };
            let said = Said { phase: Some(phase), faults, entered };
            let page = draw(&app, locale, &shop, &product, None, said).await?;
            return Ok((problem.status(), page).into_response());
        }
    };
    let to = format!("/shops/{}/products/{product}?lang={}&sent={sent}#write", shop.key, locale.code());
    Ok(Redirect::to(&to).into_response())
}

async fn find(app: &App, shop: &str, product: &str) -> Result<(Arc<Shop>, ProductId), Problem> {
    let missing = || Problem::not_found("There is no such page. Look at the address again.");
    let key = ShopKey::parse(shop).map_err(|_| missing())?;
    let product = ProductId::parse(product).map_err(|_| missing())?;
    let shop = app.shop(&key).await?.ok_or_else(missing)?;
    Ok((shop, product))
}

/// The language asked for, else the browser's first, else the shop's.
fn language(shop: &Shop, asked: &Asked, headers: &HeaderMap) -> &'static Locale {
    let first = headers
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|value| value.to_str().ok())
        .and_then(|list| list.split([',', ';']).next());
    Locale::choose(asked.lang.as_deref().or(first), &shop.language).written(shop.settings.formats)
}

async fn draw(
    app: &App,
    locale: &'static Locale,
    shop: &Shop,
    product: &ProductId,
    cursor: Option<&str>,
    said: Said,
) -> Result<Response, Problem> {
    let after = cursor.and_then(Cursor::decode);
    let records = app.store.published(&shop.key, product, Sort::Newest, after.as_ref(), PAGE + 1).await?;
    let tally = app.store.tallies(&shop.key, std::slice::from_ref(product)).await?.first().copied().unwrap_or_default();
    let known = app.store.product(&shop.key, product).await?;
    let (name, product_url) = known.map_or_else(Default::default, |known| (known.name, known.url));
    // The merchant's list may hold anything; a link may not.
    let product_url = Some(product_url).filter(|url| is_web_address(url)).unwrap_or_default();
    let name = if name.is_empty() { product.to_string() } else { name };
    let list = present::list_view(locale, shop, records, PAGE);
    let mut reviews = present::reviews_view(app, locale, shop, product, &tally, list);
    reviews.hosted = format!("/shops/{}/products/{product}", shop.key);
    let mut entered = said.entered;
    if entered.id.is_empty() {
        entered.id = Uuid::new_v4().to_string();
    }
    let first = after.map(|_| (format!("{}?lang={}", reviews.hosted, locale.code()), locale.text("hosted-first")));
    let view = HostedView {
        title: locale.text_with("hosted-title", &[("product", name.as_str())]),
        back: locale.text_with("hosted-back", &[("product", name.as_str())]),
        product_url,
        dir: locale.dir(),
        sheets: vec![
            format!("/assets/{}", assets::sheet_name(Part::Reviews)),
            format!("/assets/{}", assets::hosted_sheet()),
        ],
        how: locale.text("how"),
        first,
        reviews,
        phase: said.phase.unwrap_or(Phase::Idle),
        faults: said.faults,
        entered,
    };
    let html = render(move || view! { <Hosted view /> });
    let mut response = Html(format!("<!doctype html>{html}")).into_response();
    // Each copy of the page carries an id of its own for the review.
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

fn is_web_address(text: &str) -> bool {
    Url::parse(text).is_ok_and(|url| matches!(url.scheme(), "http" | "https"))
}
