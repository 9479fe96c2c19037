//! Votes and reports without script.

use super::{Asked, find, frame, fresh, get, language, may_post, named};
use crate::api::extract::{Path, Query};
use crate::api::voices;
use crate::app::App;
use crate::fragment::render;
use crate::guard::client_ip::ClientIp;
use crate::locale::Locale;
use crate::present::Place;
use crate::problem::Problem;
use axum::extract::rejection::FormRejection;
use axum::extract::{Form, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;
use plaudit_model::ids::{ProductId, ReviewId};
use plaudit_model::publication::HideReason;
use plaudit_store::Shop;
use plaudit_view::hosted::{Ask, AskForm, AskView};

/// What the forms send.
#[derive(serde::Deserialize)]
pub struct Sent {
    review: String,
    #[serde(default)]
    reason: String,
}

fn review(text: &str) -> Result<ReviewId, Problem> {
    ReviewId::parse(text).map_err(|_| Problem::not_found("There is no such review."))
}

/// `POST /shops/{shop}/products/{product}/votes`: back to the review that was voted for.
pub async fn vote(
    State(app): State<App>,
    ClientIp(ip): ClientIp,
    Path((shop, product)): Path<(String, String)>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
    form: Result<Form<Sent>, FormRejection>,
) -> Result<Response, Problem> {
    let (shop, product) = find(&app, &shop, &product).await?;
    may_post(&app, &shop, &headers)?;
    let Form(sent) = form.map_err(|error| Problem::unreadable(error.status(), &error.body_text()))?;
    let id = review(&sent.review)?;
    voices::count(&app, &shop, ip, &id).await?;
    let lang = language(&shop, &asked, &headers).code();
    Ok(Redirect::to(&format!("/shops/{}/products/{product}?lang={lang}#review-{id}", shop.key)).into_response())
}

/// `GET /shops/{shop}/products/{product}/report?review=`: asks why. The module takes the form from this page.
pub async fn ask(
    State(app): State<App>,
    Path((shop, product)): Path<(String, String)>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let (shop, product) = find(&app, &shop, &product).await?;
    let id = review(get(&asked, "review").unwrap_or_default())?;
    draw(&app, language(&shop, &asked, &headers), &shop, &product, &id, false).await
}

/// `POST /shops/{shop}/products/{product}/report`.
pub async fn report(
    State(app): State<App>,
    ClientIp(ip): ClientIp,
    Path((shop, product)): Path<(String, String)>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
    form: Result<Form<Sent>, FormRejection>,
) -> Result<Response, Problem> {
    let (shop, product) = find(&app, &shop, &product).await?;
    may_post(&app, &shop, &headers)?;
    let Form(sent) = form.map_err(|error| Problem::unreadable(error.status(), &error.body_text()))?;
    let id = review(&sent.review)?;
    let locale = language(&shop, &asked, &headers);
    match voices::keep(&app, &shop, ip, &id, &sent.reason).await {
        Ok(()) => draw(&app, locale, &shop, &product, &id, true).await,
        // Nothing was chosen: the question stands.
        Err(problem) if problem.status() == StatusCode::UNPROCESSABLE_ENTITY => {
            let page = draw(&app, locale, &shop, &product, &id, false).await?;
            Ok((problem.status(), page).into_response())
        }
        Err(problem) => Err(problem),
    }
}

/// The reasons of the closed list, in words.
fn reasons(locale: &Locale) -> Vec<(String, String)> {
    HideReason::ALL.iter().map(|reason| (reason.code().to_owned(), locale.reason(*reason))).collect()
}

/// The form that the module puts under a review.
pub fn report_form(place: &Place<'_>, review: &str) -> String {
    let locale = place.locale;
    let action = format!("{}/report?lang={}", place.hosted, locale.code());
    let (question, send) = (locale.text("report-why"), locale.text("report-send"));
    let options = reasons(locale);
    let hidden = vec![("review", review.to_owned())];
    let said = (locale.text("report-done"), locale.text("sent-failed"));
    render(move || view! { <AskForm action question name="reason" options hidden send said /> })
}

async fn draw(
    app: &App,
    locale: &'static Locale,
    shop: &Shop,
    product: &ProductId,
    id: &ReviewId,
    done: bool,
) -> Result<Response, Problem> {
    let (name, _) = named(app, shop, product).await?;
    let hosted = format!("/shops/{}/products/{product}", shop.key);
    let lang = locale.code();
    let back = (format!("{hosted}?lang={lang}#review-{id}"), locale.text_with("hosted-title", &[("product", &name)]));
    let view = AskView {
        frame: frame(locale, locale.text("report-title"), back, true),
        action: format!("{hosted}/report?lang={lang}"),
        question: locale.text("report-why"),
        options: ("reason", reasons(locale)),
        hidden: vec![("review", id.to_string())],
        send: locale.text("report-send"),
        done: done.then(|| locale.text("report-done")),
    };
    Ok(fresh(render(move || view! { <Ask view /> })))
}
