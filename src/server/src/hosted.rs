//! Pages of our own: reading, choosing and writing without any script, where JavaScript or WASM is off.

pub mod author;
pub mod contact;
mod fields;
pub mod how;
pub mod private;
pub mod questions;
pub mod sent;
pub mod thread;
pub mod unsubscribe;
pub mod voices;

use crate::api::extract::{Path, Query};
use crate::app::App;
use crate::assets;
use crate::fragment::{Part, render};
use crate::guard::{client_ip::ClientIp, cors};
use crate::intake::{self, Arrival, Taken};
use crate::locale::Locale;
use crate::present::letters::Written;
use crate::present::{Place, choose};
use crate::problem::Problem;
use axum::extract::{Form, Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use fields::Fields;
use leptos::prelude::*;
use plaudit_model::ids::{ProductId, ShopKey};
use plaudit_model::page::{Cursor, Sort};
use plaudit_model::photo::NewPhoto;
use plaudit_model::review::{FieldError, FieldFault, NewReview};
use plaudit_store::Shop;
use plaudit_view::fields::Drawn;
use plaudit_view::hosted::{FrameView, Hosted, HostedView};
use plaudit_view::live::{Entered, Fault, Phase};
use plaudit_view::pick::{Kept, PickView};
use std::sync::Arc;
use url::Url;
use uuid::Uuid;

/// The pairs behind the question mark: `lang`, `cursor`, `sent`, and those of a selection.
pub type Asked = Vec<(String, String)>;

/// The value of a pair, unless it is empty.
fn get<'a>(asked: &'a Asked, name: &str) -> Option<&'a str> {
    asked.iter().find(|(key, value)| key == name && !value.is_empty()).map(|(_, value)| value.as_str())
}

/// What a page says beside its reviews.
#[derive(Default)]
struct Said {
    phase: Option<Phase>,
    faults: Vec<Fault>,
    entered: Entered,
    /// Photos that are taken in already.
    photos: Vec<NewPhoto>,
    /// Why others are not; may be empty.
    photo_error: String,
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
    let phase = match get(&asked, "sent") {
        Some("before") => Some(Phase::Before),
        Some("erased") => Some(Phase::Erased),
        _ => None,
    };
    let said = Said { phase, ..Said::default() };
    Ok(draw(&app, locale, &shop, Some(&product), &asked, said).await?.into_response())
}

/// `GET /shops/{shop}`: the reviews of all its products.
pub async fn shop(
    State(app): State<App>,
    Path(shop): Path<String>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let shop = find_shop(&app, &shop).await?;
    let locale = language(&shop, &asked, &headers);
    Ok(draw(&app, locale, &shop, None, &asked, Said::default()).await?.into_response())
}

/// `POST /shops/{shop}/products/{product}/reviews`: the plain form, from the hosted page or from a shop's page on which
/// the widget does not run.
pub async fn post(
    State(app): State<App>,
    ClientIp(ip): ClientIp,
    Path((shop, product)): Path<(String, String)>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
    request: Request,
) -> Result<Response, Problem> {
    let (shop, product) = find(&app, &shop, &product).await?;
    may_post(&app, &shop, &headers)?;
    let sent = sent::read(&app, &shop, ip, request).await?;
    let Form(fields) = sent.form::<Fields>().await?;
    let locale = language(&shop, &asked, &headers);
    // An included fragment is the same for everyone: the id is made here.
    let id = match fields.get("id") {
        "" => Uuid::new_v4().to_string(),
        id => id.to_owned(),
    };
    let new = NewReview { photos: Some(sent.photos.clone()), ..fields.review(&id, locale) };
    let arrival = Arrival { ip, trap: fields.trap(), can_prove: false };
    let taken = match app.limits.post(&shop.key, ip, app.clock.now()) {
        // The review waits for its author's word on the photo that it cannot have.
        Ok(()) if sent.refused.is_some() => Err(Problem::fields(vec![FieldError::new("photo", FieldFault::Invalid)])),
        Ok(()) => intake::take(&app, &shop, &product, &new, arrival).await,
        Err(problem) => Err(problem),
    };
    match taken {
        // To the author's own page: it says how the review stands, and its address is the way back to it.
        Ok(Taken::New(review, token)) => {
            let to = format!("/shops/{}/reviews/{}?token={token}&lang={}&sent=1", shop.key, review.id, locale.code());
            Ok(Redirect::to(&to).into_response())
        }
        Err(problem) if problem.status() != StatusCode::CONFLICT => {
            // Whatever is wrong, the page comes back with what was typed.
            let mut said = refused(&problem, fields.entered(&id));
            said.keep(locale, sent);
            let page = draw(&app, locale, &shop, Some(&product), &asked, said).await?;
            let mut response = (problem.status(), page).into_response();
            response.headers_mut().extend(
                problem
                    .into_response()
                    .headers()
                    .get(header::RETRY_AFTER)
                    .cloned()
                    .map(|after| (header::RETRY_AFTER, after)),
            );
            Ok(response)
        }
        Ok(Taken::Again(_)) | Err(_) => {
            let to = format!("/shops/{}/products/{product}?lang={}&sent=before#write", shop.key, locale.code());
            Ok(Redirect::to(&to).into_response())
        }
    }
}

impl Said {
    /// Keeps the photos of a form that was not taken, but for those that are gone.
    fn keep(&mut self, locale: &Locale, sent: sent::Sent) {
        let gone = |at: usize| self.faults.iter().any(|(field, _)| *field == format!("photos[{at}].id"));
        let (lost, kept): (Vec<_>, Vec<_>) = sent.photos.into_iter().enumerate().partition(|(at, _)| gone(*at));
        self.photos = kept.into_iter().map(|(_, photo)| photo).collect();
        let why = sent.refused.or((!lost.is_empty()).then_some("photo-missing"));
        // It is said beside the files.
        self.faults.retain(|(field, _)| !field.starts_with("photo"));
        self.photo_error = why.map(|key| locale.text(key)).unwrap_or_default();
    }
}

/// What a page says that comes back with a form that was not taken.
fn refused(problem: &Problem, entered: Entered) -> Said {
    let faults = problem.errors().iter().map(|error| (error.field.clone(), error.code)).collect();
    let phase = match problem.status() {
        StatusCode::UNPROCESSABLE_ENTITY => Phase::Idle,
        StatusCode::TOO_MANY_REQUESTS => Phase::Busy,
        _ => Phase::Failed,
    };
    Said { phase: Some(phase), faults, entered, ..Said::default() }
}

/// What a form for words comes back with that was not taken.
fn refused_letter<const N: usize>(locale: &Locale, problem: &Problem, kept: [(&str, String); N]) -> Written {
    let status = match problem.status() {
        StatusCode::UNPROCESSABLE_ENTITY => locale.error_summary(problem.errors().len()),
        StatusCode::TOO_MANY_REQUESTS => locale.text("letter-busy"),
        _ => locale.text("sent-failed"),
    };
    Written {
        fields: kept.map(|(name, value)| (name.to_owned(), value)).into(),
        faults: problem.errors().iter().map(|error| (error.field.clone(), error.code)).collect(),
        status: Some(status),
        open: true,
    }
}

/// Whether a form of this page may post. A sandboxed page sends `null`. There are no cookies that another page could
/// misuse: this only keeps the shop's list of origins.
fn may_post(app: &App, shop: &Shop, headers: &HeaderMap) -> Result<(), Problem> {
    let origin = headers.get(header::ORIGIN).filter(|origin| *origin != "null");
    if origin.is_some_and(|origin| !origin.to_str().is_ok_and(|origin| cors::allowed(app, shop, origin))) {
        return Err(Problem::forbidden(
            "Pages of this origin may not post here. Add the origin to the shop's settings.",
        ));
    }
    Ok(())
}

fn missing() -> Problem {
    Problem::not_found("There is no such page. Look at the address again.")
}

async fn find_shop(app: &App, shop: &str) -> Result<Arc<Shop>, Problem> {
    let key = ShopKey::parse(shop).map_err(|_| missing())?;
    app.shop(&key).await?.ok_or_else(missing)
}

async fn find(app: &App, shop: &str, product: &str) -> Result<(Arc<Shop>, ProductId), Problem> {
    let product = ProductId::parse(product).map_err(|_| missing())?;
    Ok((find_shop(app, shop).await?, product))
}

/// The language asked for, else the browser's first, else the shop's.
fn language(shop: &Shop, asked: &Asked, headers: &HeaderMap) -> &'static Locale {
    let first = headers
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|value| value.to_str().ok())
        .and_then(|list| list.split([',', ';']).next());
    Locale::choose(get(asked, "lang").or(first), &shop.language).written(shop.settings.formats)
}

/// What stands around a page of reviews. `back` is where it leads to, with its name.
fn frame(locale: &Locale, title: String, back: (String, String), private: bool) -> FrameView {
    frame_of(Part::Reviews, locale, title, back, private)
}

/// What stands around a page with the looks of a part.
fn frame_of(part: Part, locale: &Locale, title: String, back: (String, String), private: bool) -> FrameView {
    FrameView {
        title,
        back,
        lang: locale.code().to_owned(),
        dir: locale.dir(),
        sheets: vec![format!("/assets/{}", assets::sheet_name(part)), format!("/assets/{}", assets::hosted_sheet())],
        how: locale.text("how"),
        private,
    }
}

/// What a product is called, and the address of its own page; its id and nothing where the merchant did not say.
async fn named(app: &App, shop: &Shop, product: &ProductId) -> Result<(String, String), Problem> {
    let known = app.store.product(&shop.key, product).await?;
    let (name, url) = known.map_or_else(Default::default, |known| (known.name, known.url));
    let name = if name.is_empty() { product.to_string() } else { name };
    // The merchant's list may hold anything; a link may not.
    Ok((name, Some(url).filter(|url| is_web_address(url)).unwrap_or_default()))
}

/// Every copy of such a page is for one reader.
fn fresh(html: String) -> Response {
    let mut response = Html(format!("<!doctype html>{html}")).into_response();
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

async fn draw(
    app: &App,
    locale: &'static Locale,
    shop: &Shop,
    product: Option<&ProductId>,
    asked: &Asked,
    said: Said,
) -> Result<Response, Problem> {
    let place = Place::here(app, locale, shop, product);
    // A page that somebody linked to opens, whatever became of its parameters.
    let pairs = asked.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let wanted = choose::wanted(pairs, locale, Sort::Local).or_else(|_| choose::wanted([], locale, Sort::Local))?;
    let after = get(asked, "cursor").and_then(Cursor::decode);
    let (title, back, tally) = match product {
        Some(product) => {
            let (name, url) = named(app, shop, product).await?;
            let tallies = app.store.tallies(&shop.key, std::slice::from_ref(product)).await?;
            let title = locale.text_with("hosted-title", &[("product", name.as_str())]);
            let back = (url, locale.text_with("hosted-back", &[("product", name.as_str())]));
            (title, back, tallies.first().copied().unwrap_or_default())
        }
        None => {
            let title = locale.text_with("hosted-shop", &[("shop", shop.name.as_str())]);
            (title, Default::default(), app.store.shop_tally(&shop.key).await?)
        }
    };
    let list = place.list(&wanted, after.as_ref(), place.page_size()).await?;
    let reviews = place.reviews(&wanted, list, &tally).await?;
    let kept = said.photos.into_iter().map(|photo| kept(photo, String::new())).collect();
    let mut entered = said.entered;
    if entered.id.is_empty() {
        entered.id = Uuid::new_v4().to_string();
    }
    let first = after.map(|_| (format!("{}?lang={}", place.hosted, locale.code()), locale.text("hosted-first")));
    let view = HostedView {
        frame: frame(locale, title, back, false),
        first,
        tools: place.tools(&wanted).await?,
        private: product.map(|product| place.private(product, &Written::blank(Uuid::new_v4().to_string()))),
        questions: product.map(|_| {
            let href = format!("{}/questions?lang={}", place.hosted, locale.code());
            (href, locale.text("questions-heading"))
        }),
        reviews,
        phase: said.phase.unwrap_or(Phase::Idle),
        drawn: Drawn {
            asking: place.asking(&place.asks().await?, &entered),
            entered,
            faults: said.faults,
            photos: Some(PickView { kept, error: said.photo_error, ..locale.pick() }),
        },
    };
    Ok(fresh(render(move || view! { <Hosted view /> })))
}

/// A photo that stays unless its author says otherwise, with the address of its picture.
fn kept(photo: NewPhoto, src: String) -> Kept {
    Kept { id: photo.id, alt: photo.alt.unwrap_or_default(), src }
}

fn is_web_address(text: &str) -> bool {
    Url::parse(text).is_ok_and(|url| matches!(url.scheme(), "http" | "https"))
}
