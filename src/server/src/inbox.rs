//! The care inbox: pages behind a login, rendered here, working without JavaScript apart from live updates.
//!
//! Three rules hold for every route. GET never writes. Every POST goes through `post::Fields`, which checks where it
//! comes from, and, but for signing in, through `post::Post`, which checks who sends it and the form's token. And every
//! address names the shop, which [`person::Person`] must be a member of: otherwise the answer is 404, as for what is not there.

mod account;
mod acts;
mod assets;
mod case;
mod failure;
mod filters;
mod language;
mod list;
mod live;
mod login;
mod marked;
mod marks;
mod pass;
pub mod people;
mod person;
mod photos;
mod post;
mod present;
mod ready;
mod saved;
mod settings;
mod several;
mod times;
mod words;

pub use failure::Failure;
pub use marks::Marks;
pub use person::Person;

use crate::app::App;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::{from_fn, map_response};
use axum::response::{Redirect, Response};
use axum::routing::{get, post};
use plaudit_model::role::Right;
use plaudit_view::inbox::data::{FrameView, PersonView, WireView};
use std::time::Duration;
use tower_http::timeout::TimeoutLayer;

/// Where all of it lives.
pub const BASE: &str = "/inbox";
/// Most bytes of a form: 5,000 characters of four bytes, each sent as `%xx`, several times over, so that even a text
/// that is far too long comes back to its writer.
const FORM_LIMIT: usize = 256 * 1024;

/// No answer takes longer, but for the stream of a live page.
const PATIENCE: Duration = Duration::from_secs(30);

/// The routes at and below [`BASE`].
pub fn router() -> Router<App> {
    Router::new()
        .route("/inbox", get(list::list))
        .route("/inbox/", get(|| async { Redirect::permanent(BASE) }))
        .route("/inbox/login", get(login::form).post(login::sign_in))
        .route("/inbox/logout", post(login::sign_out))
        .route("/inbox/account", get(account::show).post(account::act))
        .route("/inbox/people/{shop}", get(people::show).post(people::act))
        .route("/inbox/pass/{token}", get(pass::show).post(pass::act))
        .route("/inbox/views", post(saved::save))
        .route("/inbox/several", post(several::act))
        .route("/inbox/undo", post(several::undo))
        .route("/inbox/cases/{shop}/{id}", get(case::show).post(case::act))
        .route("/inbox/cases/{shop}/{id}/here", post(live::here))
        .route("/inbox/photos/{shop}/{name}", get(photos::file))
        .route("/inbox/cases/{shop}/{id}/photos", post(photos::act))
        .route("/inbox/assets/{file}", get(assets::file))
        .merge(settings::router())
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, PATIENCE))
        // Stays open for longer.
        .route("/inbox/live", get(live::stream))
        .layer(DefaultBodyLimit::max(FORM_LIMIT))
        .layer(from_fn(language::layer))
        .layer(map_response(private))
}

/// Nothing of the inbox stays in a cache, but for its assets, which say so themselves.
async fn private(mut response: Response) -> Response {
    let headers = response.headers_mut();
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    // Not `no-referrer`: browsers would then send `Origin: null` with our own forms.
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("same-origin"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    response
}

/// The frame of a page. With `wire` the page is kept live.
fn frame(app: &App, title: &str, person: Option<&Person>, wire: Option<WireView>) -> FrameView {
    FrameView {
        title: format!("{title} · Plaudit"),
        css: assets::address("inbox.css"),
        icon: assets::address("icon.svg"),
        js: if wire.is_some() { ["live.mjs", "desk.mjs"].map(assets::address).into() } else { Vec::new() },
        now: app.clock.now().0,
        person: person.map(|person| PersonView {
            name: person.session.user.name.clone(),
            csrf: person.session.csrf.clone(),
            settings: person
                .session
                .shops
                .iter()
                .any(|(_, role)| role.may(Right::Settings))
                .then(|| settings::BASE.to_owned()),
            trouble: person.trouble.clone(),
            people: person
                .session
                .shops
                .iter()
                .find(|(_, role)| role.may(Right::People))
                .map(|(shop, _)| format!("{BASE}/people/{shop}")),
            away: person.away,
        }),
        wire,
    }
}
