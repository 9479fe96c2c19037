//! Votes and reports without script, of reviews as of questions.

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
use plaudit_model::conversation::Kind;
use plaudit_model::ids::{ProductId, ReviewId};
use plaudit_model::publication::HideReason;
use plaudit_store::{Shop, Votable};
use plaudit_view::hosted::{Ask, AskForm, AskView};

/// What the forms send.
#[derive(serde::Deserialize)]
pub struct Sent {
    #[serde(default)]
    review: String,
    /// The photo of the review that is meant; empty for all of it.
    #[serde(default)]
    photo: String,
    #[serde(default)]
    question: String,
    #[serde(default)]
    reply: String,
    #[serde(default)]
    reason: String,
}

/// What is spoken of: the field that names it, and its id.
type About = (&'static str, ReviewId);

/// The first of these fields that is not empty.
fn about(fields: &[(&'static str, &str)]) -> Result<About, Problem> {
    let missing = || Problem::not_found("Nothing that is shown has this id.");
    let (name, id) = fields.iter().find(|(_, id)| !id.is_empty()).ok_or_else(missing)?;
    Ok((name, ReviewId::parse(id).map_err(|_| missing())?))
}

/// Where it stands on pages of our own.
fn stands(shop: &Shop, product: &ProductId, lang: &str, (name, id): &About) -> String {
    let page = format!("/shops/{}/products/{product}", shop.key);
    match *name {
        "review" => format!("{page}?lang={lang}#review-{id}"),
        "question" => format!("{page}/questions?lang={lang}#question-{id}"),
        _ => format!("{page}/questions?lang={lang}#list"),
    }
}

/// `POST /shops/{shop}/products/{product}/votes`, and `…/questions/votes`: back to what was voted for.
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
    let it = about(&[("review", &sent.review), ("question", &sent.question), ("reply", &sent.reply)])?;
    let what = match it.0 {
        "review" => Votable::Review,
        "question" => Votable::Question,
        _ => Votable::Reply,
    };
    voices::count(&app, &shop, ip, what, &it.1).await?;
    let lang = language(&shop, &asked, &headers).code();
    Ok(Redirect::to(&stands(&shop, &product, lang, &it)).into_response())
}

/// `GET /shops/{shop}/products/{product}/report?review=`, and `…/questions/report?question=`: asks why.
pub async fn ask(
    State(app): State<App>,
    Path((shop, product)): Path<(String, String)>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let (shop, product) = find(&app, &shop, &product).await?;
    let field = |name| get(&asked, name).unwrap_or_default();
    let it = about(&[("review", field("review")), ("question", field("question"))])?;
    draw(&app, language(&shop, &asked, &headers), &shop, &product, (&it, get(&asked, "photo")), false).await
}

/// `POST /shops/{shop}/products/{product}/report`, and `…/questions/report`.
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
    let it = about(&[("review", &sent.review), ("question", &sent.question)])?;
    let kind = if it.0 == "review" { Kind::Review } else { Kind::Question };
    let photo = Some(sent.photo.as_str()).filter(|photo| !photo.is_empty());
    let locale = language(&shop, &asked, &headers);
    match voices::keep(&app, &shop, ip, (kind, &it.1, photo), &sent.reason).await {
        Ok(()) => draw(&app, locale, &shop, &product, (&it, photo), true).await,
        // Nothing was chosen: the question stands.
        Err(problem) if problem.status() == StatusCode::UNPROCESSABLE_ENTITY => {
            let page = draw(&app, locale, &shop, &product, (&it, photo), false).await?;
            Ok((problem.status(), page).into_response())
        }
        Err(problem) => Err(problem),
    }
}

/// The reasons of the closed list, in words.
fn reasons(locale: &Locale) -> Vec<(String, String)> {
    HideReason::ALL.iter().map(|reason| (reason.code().to_owned(), locale.reason(*reason))).collect()
}

/// The form that the module puts under a review, a photo of one, or a question.
pub fn report_form(place: &Place<'_>, name: &'static str, id: &str, photo: Option<&str>) -> String {
    let locale = place.locale;
    let action = format!("{}?lang={}", action(&place.hosted, name), locale.code());
    let (question, send) = (why(locale, name, photo), locale.text("report-send"));
    let options = reasons(locale);
    let hidden = hidden(name, id, photo);
    let said = (locale.text("report-done"), locale.text("sent-failed"));
    render(move || view! { <AskForm action question name="reason" options hidden send said /> })
}

/// Where the form goes.
fn action(hosted: &str, name: &str) -> String {
    if name == "review" { format!("{hosted}/report") } else { format!("{hosted}/questions/report") }
}

fn why(locale: &Locale, name: &str, photo: Option<&str>) -> String {
    match (name, photo) {
        ("review", None) => locale.text("report-why"),
        ("review", Some(_)) => locale.text("photo-report-why"),
        _ => locale.text("report-question-why"),
    }
}

/// The fields that go along with a report.
fn hidden(name: &'static str, id: &str, photo: Option<&str>) -> Vec<(&'static str, String)> {
    let photo = photo.map(|photo| ("photo", photo.to_owned()));
    [(name, id.to_owned())].into_iter().chain(photo).collect()
}

async fn draw(
    app: &App,
    locale: &'static Locale,
    shop: &Shop,
    product: &ProductId,
    (it, photo): (&About, Option<&str>),
    done: bool,
) -> Result<Response, Problem> {
    let (name, _) = named(app, shop, product).await?;
    let hosted = format!("/shops/{}/products/{product}", shop.key);
    let lang = locale.code();
    let (title, back) = match it.0 {
        "review" => (locale.text("report-title"), locale.text_with("hosted-title", &[("product", &name)])),
        _ => (locale.text("report-question"), locale.text_with("questions-title", &[("product", &name)])),
    };
    let view = AskView {
        frame: frame(locale, title, (stands(shop, product, lang, it), back), true),
        action: format!("{}?lang={lang}", action(&hosted, it.0)),
        question: why(locale, it.0, photo),
        options: ("reason", reasons(locale)),
        hidden: hidden(it.0, it.1.as_str(), photo),
        send: locale.text("report-send"),
        done: done.then(|| locale.text("report-done")),
    };
    Ok(fresh(render(move || view! { <Ask view /> })))
}
