//! Where links lead that let somebody in once: into a shop, or to another password. Opening one does nothing; its form does.

use crate::app::App;
use crate::guard::client_ip::ClientIp;
use crate::inbox::account::browser;
use crate::inbox::failure::Failure;
use crate::inbox::language::{page, say};
use crate::inbox::login::hash;
use crate::inbox::post::Fields;
use crate::inbox::{BASE, frame};
use crate::session::token_hash;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{Html, IntoResponse, Redirect, Response};
use plaudit_model::text::plain_line;
use plaudit_store::{Pass, PassRecord};
use plaudit_view::inbox::data::PassView;
use plaudit_view::inbox::page::{Message, MessageProps};
use plaudit_view::inbox::people;

/// Most characters of a name.
const NAME: usize = 80;

/// `GET /inbox/pass/{token}`.
pub(super) async fn show(State(app): State<App>, Path(token): Path<String>) -> Result<Response, Failure> {
    match app.store.pass(&token_hash(&token), app.clock.now()).await? {
        Some(found) => render(&app, &token, found, "", None).await,
        None => Ok(over(&app)),
    }
}

/// `POST /inbox/pass/{token}`.
pub(super) async fn act(
    State(app): State<App>,
    Path(token): Path<String>,
    ClientIp(ip): ClientIp,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response, Failure> {
    let (now, key) = (app.clock.now(), token_hash(&token));
    let Some(found) = app.store.pass(&key, now).await? else { return Ok(over(&app)) };
    // Hashing a password is work: as often as anybody may try to sign in.
    if let Err(problem) = app.limits.login(ip, &found.email, now) {
        return Ok(problem.into_response());
    }
    let known = app.store.user_by_email(&found.email).await?.is_some();
    let name: String = plain_line(fields.get("name")).chars().take(NAME).collect();
    let joins = matches!(found.pass, Pass::Invitation(..));
    if joins && !known && name.is_empty() {
        return render(&app, &token, found, &name, Some("inbox-name-missing")).await;
    }
    let password = if joins && known { Some(String::new()) } else { hash(fields.get("password")).await };
    let Some(password) = password else {
        return render(&app, &token, found, &name, Some("inbox-password-short")).await;
    };
    let user = match found.pass {
        Pass::Invitation(..) => app.store.join(&key, &name, &password, now).await?,
        Pass::Reset => app.store.reset_password(&key, &password, now).await?,
    };
    let Some(user) = user else { return Ok(over(&app)) };
    if !joins {
        app.store.log_sign_in(user, "password", &browser(&headers), now).await?;
    }
    Ok(Redirect::to(&format!("{BASE}/login")).into_response())
}

async fn render(
    app: &App,
    token: &str,
    found: PassRecord,
    name: &str,
    error: Option<&str>,
) -> Result<Response, Failure> {
    let shop = match &found.pass {
        Pass::Invitation(shop, _) => {
            Some(app.store.shop(shop).await?.map_or_else(|| shop.to_string(), |shop| shop.name))
        }
        Pass::Reset => None,
    };
    let title = say(if shop.is_some() { "inbox-join-do" } else { "inbox-reset" });
    let pass = PassView {
        action: format!("{BASE}/pass/{token}"),
        shop,
        known: app.store.user_by_email(&found.email).await?.is_some(),
        email: found.email,
        name: name.to_owned(),
        error: error.map(say),
    };
    let status = if error.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let frame = frame(app, &title, None, None);
    Ok((status, Html(page(move || people::Pass(people::PassProps { frame, pass })))).into_response())
}

/// The link is used up, withdrawn or over.
fn over(app: &App) -> Response {
    let message = MessageProps {
        frame: frame(app, &say("inbox-link-over"), None, None),
        heading: say("inbox-link-over"),
        text: say("inbox-link-over-next"),
        href: format!("{BASE}/login"),
        link: say("inbox-sign-in"),
    };
    (StatusCode::NOT_FOUND, Html(page(move || Message(message)))).into_response()
}
