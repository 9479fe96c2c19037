//! Signing in and out.

use crate::app::App;
use crate::guard::client_ip::ClientIp;
use crate::inbox::failure::Failure;
use crate::inbox::post::{Fields, Post};
use crate::inbox::{BASE, Person, frame};
use crate::problem::Problem;
use crate::session;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use plaudit_store::User;
use plaudit_view::inbox::data::LoginView;
use plaudit_view::render::render;
use serde::Deserialize;
use tokio::sync::Semaphore;

/// Passwords that are checked at once. Each takes 19 MiB and a core for a while: a flood of them waits here.
static CHECKS: Semaphore = Semaphore::const_new(2);

#[derive(Debug, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    to: String,
}

/// The form. Whoever is signed in already goes on to the inbox.
pub(super) async fn form(
    State(app): State<App>,
    person: Result<Person, Failure>,
    Query(asked): Query<Asked>,
) -> Response {
    if person.is_ok() {
        return Redirect::to(onward(&asked.to)).into_response();
    }
    page(&app, LoginView { to: asked.to, ..LoginView::default() })
}

/// Checks the password and begins a session. An unknown address and a wrong password get one answer, in one time.
pub(super) async fn sign_in(
    State(app): State<App>,
    ClientIp(ip): ClientIp,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response, Failure> {
    let (email, to) = (fields.get("email").trim(), fields.get("to"));
    if let Err(problem) = app.limits.login(ip, email, app.clock.now()) {
        return Ok(too_many(&app, problem, email, to));
    }
    let Some(user) = check(&app, email, fields.get("password")).await? else {
        let error = "The e-mail address or the password is not right. Check both and try again.".to_owned();
        let form = LoginView { email: email.to_owned(), to: to.to_owned(), error: Some(error) };
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page(&app, form)).into_response());
    };
    // Never a session that existed before: whoever planted one would be signed in as well.
    if let Some(before) = session::token_of(&headers) {
        app.store.delete_session(&session::token_hash(before)).await?;
    }
    let now = app.clock.now();
    app.store.purge_sessions(now).await?;
    let (token, csrf) = (session::random_token(), session::random_token());
    let expires = now.plus(session::LIFETIME);
    app.store.create_session(&session::token_hash(&token), user.id, &csrf, now, expires).await?;
    tracing::info!(user = user.id, "signed in");
    let mut response = Redirect::to(onward(to)).into_response();
    if let Some(cookie) = session::cookie(&token) {
        response.headers_mut().insert(header::SET_COOKIE, cookie);
    }
    Ok(response)
}

/// Ends the session, here and in the database.
pub(super) async fn sign_out(State(app): State<App>, post: Post) -> Result<Response, Failure> {
    app.store.delete_session(&post.person.token_hash).await?;
    let mut response = Redirect::to(&format!("{BASE}/login")).into_response();
    if let Some(cookie) = session::no_cookie() {
        response.headers_mut().insert(header::SET_COOKIE, cookie);
    }
    Ok(response)
}

/// The form again, with how long to wait.
fn too_many(app: &App, problem: Problem, email: &str, to: &str) -> Response {
    let refused = problem.into_response();
    let wait = refused.headers().get(header::RETRY_AFTER).cloned();
    let seconds = wait.as_ref().and_then(|wait| wait.to_str().ok()).unwrap_or("60");
    let error = format!("Too many attempts to sign in. Try again in {seconds} seconds.");
    let form = LoginView { email: email.to_owned(), to: to.to_owned(), error: Some(error) };
    let mut response = (refused.status(), page(app, form)).into_response();
    if let Some(wait) = wait {
        response.headers_mut().insert(header::RETRY_AFTER, wait);
    }
    response
}

/// The user of an address and a password.
async fn check(app: &App, email: &str, password: &str) -> Result<Option<User>, Failure> {
    let user = app.store.user_by_email(email).await?;
    let (password, hash) = (password.to_owned(), user.as_ref().map(|user| user.password_hash.clone()));
    let checked = in_turn(&CHECKS, move || session::verify_password(&password, hash.as_deref())).await;
    Ok(if checked.unwrap_or(false) { user } else { None })
}

/// Does work on a thread of its own once there is a turn for it; `None` when that broke off. The work holds its turn
/// itself: should the caller hang up, it goes on, and must go on counting.
async fn in_turn<T: Send + 'static>(turns: &'static Semaphore, work: impl FnOnce() -> T + Send + 'static) -> Option<T> {
    // The semaphore is never closed; without a permit nothing is done.
    let permit = turns.acquire().await.ok()?;
    let working = tokio::task::spawn_blocking(move || {
        let _permit = permit;
        work()
    });
    working.await.ok()
}

/// Where to go after signing in: the case that was asked for, or the list. Never to another site.
fn onward(to: &str) -> &str {
    if is_return(to) { to } else { BASE }
}

/// Whether an address is a page of the inbox that one may be sent back to: a plain path below `/inbox/`, of letters,
/// digits and hyphens alone, so that no browser can read another host, a query or a `..` out of it.
pub(super) fn is_return(to: &str) -> bool {
    to.strip_prefix("/inbox/cases/").is_some_and(|rest| {
        rest.len() <= 100
            && rest.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"/-".contains(&byte))
            && !rest.contains("//")
    })
}

fn page(app: &App, login: LoginView) -> Response {
    use plaudit_view::inbox::login::{Login, LoginProps};
    let frame = frame(app, "Sign in", None, None);
    Html(render(move || Login(LoginProps { frame, login }))).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::mpsc;

    /// G7: hanging up does not make room for one check more.
    #[tokio::test]
    async fn g7_a_check_holds_its_turn_when_its_caller_is_gone() {
        static ONE: Semaphore = Semaphore::const_new(1);
        let (begun, has_begun) = tokio::sync::oneshot::channel();
        let (go_on, wait) = mpsc::channel::<()>();
        let caller = tokio::spawn(in_turn(&ONE, move || {
            begun.send(()).unwrap();
            let _ = wait.recv();
        }));
        has_begun.await.unwrap();
        caller.abort();
        assert!(caller.await.unwrap_err().is_cancelled());
        assert_eq!(ONE.available_permits(), 0, "the work goes on");
        drop(go_on);
        assert_eq!(in_turn(&ONE, || 7).await, Some(7), "its end lets the next begin");
    }

    /// G7: no open redirect.
    #[test]
    fn g7_only_back_to_a_case() {
        let case = "/inbox/cases/demo/0b1f7d52-6a6c-4c55-9a57-3f8e2f0d9c11";
        assert_eq!(onward(case), case);
        for bad in [
            "",
            "/",
            "//evil.example",
            "https://evil.example/inbox/cases/x",
            "/inbox/cases/../../x",
            "/inbox/cases//evil.example",
            "/inbox/cases/a\\b",
            "/inbox/cases/a?b",
            "/inbox/cases/a\r\nb",
            "/inbox/logout",
            "/inboxes/cases/a",
        ] {
            assert_eq!(onward(bad), "/inbox", "{bad}");
        }
    }
}
