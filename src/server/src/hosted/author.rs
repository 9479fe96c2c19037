//! The author's own page of a review: how it stands, changing and erasing it, without any script. Its address holds the
//! edit token, so it is told to nobody: no referrer leaves it, and search engines are asked to stay away.

use super::{Asked, Fields, Said, find_shop, frame, fresh, get, kept, language, may_post, named, refused, sent};
use crate::api::extract::{Path, Query};
use crate::api::own::{of_author, small};
use crate::app::App;
use crate::fragment::render;
use crate::guard::client_ip::ClientIp;
use crate::intake;
use crate::locale::Locale;
use crate::present::{Place, own};
use crate::problem::Problem;
use axum::extract::rejection::FormRejection;
use axum::extract::{Form, Request, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;
use plaudit_model::attribute::Answer;
use plaudit_model::ids::{ProductId, ReviewId};
use plaudit_model::photo::NewPhoto;
use plaudit_model::publication::Status;
use plaudit_model::review::{FieldError, FieldFault, NewReview};
use plaudit_store::{OwnReview, Shop};
use plaudit_view::fields::Drawn;
use plaudit_view::hosted::{Author, AuthorView};
use plaudit_view::live::{Entered, Phase};
use plaudit_view::pick::PickView;
use url::form_urlencoded::byte_serialize;

fn gone() -> Problem {
    Problem::not_found("There is no such review any more, or the address is not complete. Look at it again.")
}

/// `GET /shops/{shop}/reviews/{review}?token=`.
pub async fn page(
    State(app): State<App>,
    Path((shop, review)): Path<(String, String)>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let shop = find_shop(&app, &shop).await?;
    let id = ReviewId::parse(&review).map_err(|_| gone())?;
    let token = get(&asked, "token").unwrap_or_default();
    let own = of_author(&app, &shop, &id, token).await.map_err(|_| gone())?;
    let phase = get(&asked, "sent").map(|_| match own.review.status {
        Status::Published => Phase::Sent,
        Status::Held => Phase::Held,
        Status::Hidden => Phase::Hidden,
    });
    let answers = given(&app, &shop, &own).await?;
    let entered = Entered { token: token.to_owned(), answers, ..own::entered(&own) };
    let photos = own.review.photos.iter().map(|photo| NewPhoto { id: photo.id.clone(), alt: Some(photo.alt.clone()) });
    let said = Said { phase, entered, photos: photos.collect(), ..Said::default() };
    draw(&app, language(&shop, &asked, &headers), &shop, &own, said).await
}

/// The answers that a review has.
async fn given(app: &App, shop: &Shop, own: &OwnReview) -> Result<Vec<Answer>, Problem> {
    let id = own.review.id.as_str();
    Ok(app.store.answers(&shop.key, &[id]).await?.remove(id).unwrap_or_default())
}

/// `POST /shops/{shop}/reviews/{review}`: the form of that page.
pub async fn edit(
    State(app): State<App>,
    ClientIp(ip): ClientIp,
    Path((shop, review)): Path<(String, String)>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
    request: Request,
) -> Result<Response, Problem> {
    let shop = find_shop(&app, &shop).await?;
    may_post(&app, &shop, &headers)?;
    let sent = sent::read(&app, &shop, ip, request).await?;
    let Form(fields) = sent.form::<Fields>().await?;
    let id = ReviewId::parse(&review).map_err(|_| gone())?;
    let own = of_author(&app, &shop, &id, fields.get("token")).await.map_err(|_| gone())?;
    let locale = language(&shop, &asked, &headers);
    let product = ProductId::parse(&own.review.product).map_err(|_| gone())?;
    let asks = Place::here(&app, locale, &shop, Some(&product)).asks().await?;
    let photos = sent.pictured.then(|| sent.photos.clone());
    let mut new = NewReview { photos, ..fields.review(&own.review.id, locale) };
    // What was answered to questions that the form does not show stands.
    let asked = asks.ids(product.as_str());
    let before = given(&app, &shop, &own).await?;
    new.answers.extend(before.into_iter().filter(|answer| !asked.contains(&answer.question.as_str())));
    let edited = match app.limits.post(&shop.key, ip, app.clock.now()) {
        // The change waits for its author's word on the photo that it cannot have.
        Ok(()) if sent.refused.is_some() => Err(Problem::fields(vec![FieldError::new("photo", FieldFault::Invalid)])),
        Ok(()) => intake::edit(&app, &shop, &own, &new, fields.trap()).await,
        Err(problem) => Err(problem),
    };
    if let Err(problem) = edited {
        let mut said = refused(&problem, fields.entered(&own.review.id));
        said.keep(locale, sent);
        let page = draw(&app, locale, &shop, &own, said).await?;
        return Ok((problem.status(), page).into_response());
    }
    let to = format!("/shops/{}/reviews/{id}?token={}&lang={}&sent=1", shop.key, fields.get("token"), locale.code());
    Ok(Redirect::to(&to).into_response())
}

/// `GET /shops/{shop}/reviews/{review}/photos/{photo}?token=`: a picture on that page.
pub async fn photo(
    State(app): State<App>,
    Path((shop, review, photo)): Path<(String, String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let shop = find_shop(&app, &shop).await?;
    let id = ReviewId::parse(&review).map_err(|_| gone())?;
    let own = of_author(&app, &shop, &id, get(&asked, "token").unwrap_or_default()).await.map_err(|_| gone())?;
    small(&app, &shop, &own, &photo).await
}

/// What the forms to erase and to appeal send.
#[derive(serde::Deserialize)]
pub struct Erase {
    token: String,
}

/// `POST /shops/{shop}/reviews/{review}/erase`.
pub async fn erase(
    State(app): State<App>,
    ClientIp(ip): ClientIp,
    Path((shop, review)): Path<(String, String)>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
    form: Result<Form<Erase>, FormRejection>,
) -> Result<Response, Problem> {
    let shop = find_shop(&app, &shop).await?;
    may_post(&app, &shop, &headers)?;
    let Form(Erase { token }) = form.map_err(|error| Problem::unreadable(error.status(), &error.body_text()))?;
    let id = ReviewId::parse(&review).map_err(|_| gone())?;
    app.limits.post(&shop.key, ip, app.clock.now())?;
    let own = of_author(&app, &shop, &id, &token).await.map_err(|_| gone())?;
    app.store.erase(&shop.key, &id, app.clock.now()).await?;
    app.announce();
    let lang = language(&shop, &asked, &headers).code();
    Ok(Redirect::to(&format!("/shops/{}/products/{}?lang={lang}&sent=erased#write", shop.key, own.review.product))
        .into_response())
}

/// `POST /shops/{shop}/reviews/{review}/appeal`: a person looks at a hidden review again.
pub async fn appeal(
    State(app): State<App>,
    ClientIp(ip): ClientIp,
    Path((shop, review)): Path<(String, String)>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
    form: Result<Form<Erase>, FormRejection>,
) -> Result<Response, Problem> {
    let shop = find_shop(&app, &shop).await?;
    may_post(&app, &shop, &headers)?;
    let Form(Erase { token }) = form.map_err(|error| Problem::unreadable(error.status(), &error.body_text()))?;
    let id = ReviewId::parse(&review).map_err(|_| gone())?;
    app.limits.post(&shop.key, ip, app.clock.now())?;
    of_author(&app, &shop, &id, &token).await.map_err(|_| gone())?;
    // Where it is shown again by now, the page says so.
    app.store.appeal(&shop.key, &id, app.clock.now()).await?;
    app.announce();
    app.wake_jobs.notify_one();
    let lang = language(&shop, &asked, &headers).code();
    Ok(Redirect::to(&format!("/shops/{}/reviews/{id}?token={token}&lang={lang}", shop.key)).into_response())
}

async fn draw(
    app: &App,
    locale: &'static Locale,
    shop: &Shop,
    own: &OwnReview,
    said: Said,
) -> Result<Response, Problem> {
    let product = ProductId::parse(&own.review.product).map_err(|_| gone())?;
    let place = Place::here(app, locale, shop, Some(&product));
    let (name, _) = named(app, shop, &product).await?;
    let here = format!("/shops/{}/reviews/{}", shop.key, own.review.id);
    let asks = place.asks().await?;
    let mut form = place.form(&asks);
    form.action = format!("{here}?lang={}", locale.code());
    form.words.write = locale.text("own-edit");
    let back =
        (format!("{}?lang={}", place.hosted, locale.code()), locale.text_with("hosted-title", &[("product", &name)]));
    let mut card = place.own(own, &said.entered.token).await?;
    place.put_answers(std::slice::from_mut(&mut card.review)).await?;
    let token: String = byte_serialize(said.entered.token.as_bytes()).collect();
    let is_own = |id: &str| own.review.photos.iter().any(|photo| photo.id == id);
    let picture = |id: &str| if is_own(id) { format!("{here}/photos/{id}?token={token}") } else { String::new() };
    let kept = said.photos.into_iter().map(|photo| (picture(&photo.id), photo)).map(|(src, photo)| kept(photo, src));
    let photos = PickView { kept: kept.collect(), error: said.photo_error, ..locale.pick() };
    let view = AuthorView {
        frame: frame(locale, locale.text("own"), back, true),
        own: card,
        labels: locale.labels(),
        form,
        drawn: Drawn {
            asking: place.asking(&asks, &said.entered),
            entered: said.entered,
            faults: said.faults,
            photos: Some(photos),
        },
        phase: said.phase.unwrap_or(Phase::Idle),
        keep: locale.text("own-keep"),
        erase: format!("{here}/erase?lang={}", locale.code()),
        erase_word: locale.text("own-erase-now"),
    };
    let mut response = fresh(render(move || view! { <Author view /> }));
    *response.status_mut() = StatusCode::OK;
    Ok(response)
}
