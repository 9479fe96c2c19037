//! Questions without script: reading, searching and asking.

use super::{Asked, find, frame_of, fresh, get, language, may_post, named};
use crate::api::extract::{Path, Query};
use crate::app::App;
use crate::fragment::{Part, render};
use crate::guard::client_ip::ClientIp;
use crate::intake::Taken;
use crate::locale::Locale;
use crate::present::Place;
use crate::present::letters::Written;
use crate::present::questions::Sought;
use crate::problem::Problem;
use crate::question;
use axum::extract::rejection::FormRejection;
use axum::extract::{Form, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;
use plaudit_model::ids::ProductId;
use plaudit_model::inquiry::NewQuestion;
use plaudit_model::publication::Status;
use plaudit_store::Shop;
use plaudit_view::hosted::QuestionPage;
use plaudit_view::questions::Asking;
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
    /// People neither see nor reach it.
    #[serde(default)]
    website: String,
}

/// `GET /shops/{shop}/products/{product}/questions`.
pub async fn page(
    State(app): State<App>,
    Path((shop, product)): Path<(String, String)>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let (shop, product) = find(&app, &shop, &product).await?;
    let locale = language(&shop, &asked, &headers);
    let status = match get(&asked, "sent") {
        Some("published") => Some(locale.text("ask-sent")),
        Some("held") => Some(locale.text("ask-held")),
        Some("hidden") => Some(locale.text("ask-hidden")),
        Some("before") => Some(locale.text("ask-before")),
        _ => None,
    };
    let written = Written { status, ..Written::blank(Uuid::new_v4().to_string()) };
    draw(&app, locale, &shop, &product, &asked, written).await
}

/// `POST /shops/{shop}/products/{product}/questions`: the plain form.
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
    let new = NewQuestion {
        id: id.clone(),
        body: fields.body.clone(),
        author: some(&fields.author),
        email: some(&fields.email),
        language: Some(locale.code().to_owned()),
    };
    let taken = match app.limits.post(&shop.key, ip, app.clock.now()) {
        Ok(()) => question::take(&app, &shop, &product, &new, !fields.website.is_empty()).await,
        Err(problem) => Err(problem),
    };
    let sent = match taken {
        Ok(Taken::New(question, _)) => match question.status {
            Status::Published => "published",
            Status::Held => "held",
            Status::Hidden => "hidden",
        },
        Err(problem) if problem.status() != StatusCode::CONFLICT => {
            // Whatever is wrong, the page comes back with what was typed.
            let kept = [("id", id), ("body", fields.body), ("author", fields.author), ("email", fields.email)];
            let written = super::refused_letter(locale, &problem, kept);
            let page = draw(&app, locale, &shop, &product, &asked, written).await?;
            return Ok((problem.status(), page).into_response());
        }
        Ok(Taken::Again(_)) | Err(_) => "before",
    };
    let to = format!("/shops/{}/products/{product}/questions?lang={}&sent={sent}#ask", shop.key, locale.code());
    Ok(Redirect::to(&to).into_response())
}

async fn draw(
    app: &App,
    locale: &'static Locale,
    shop: &Shop,
    product: &ProductId,
    asked: &Asked,
    written: Written,
) -> Result<Response, Problem> {
    let place = Place::here(app, locale, shop, Some(product));
    // A page that somebody linked to opens, whatever became of its parameters.
    let sought = Sought::read(|name| get(asked, name)).unwrap_or_else(|_| Sought::all());
    let (name, _) = named(app, shop, product).await?;
    let lang = locale.code();
    let back = (format!("{}?lang={lang}", place.hosted), locale.text_with("hosted-title", &[("product", &name)]));
    let title = locale.text_with("questions-title", &[("product", &name)]);
    let frame = frame_of(Part::Questions, locale, title, back, false);
    let questions = place.questions(place.question_list(product, &sought).await?);
    let asking = Asking { ask: place.ask(product, &written), seek: place.seek(&sought) };
    Ok(fresh(render(move || view! { <QuestionPage frame questions asking /> })))
}
