//! Signing in and out.

use crate::app::App;
use crate::guard::client_ip::ClientIp;
use crate::inbox::failure::Failure;
use crate::inbox::language::{page as rendered, say, say_with};
use crate::inbox::post::{Fields, Post};
use crate::inbox::{BASE, Person, account, frame};
use crate::problem::Problem;
use crate::session;
use crate::totp;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use plaudit_store::User;
use plaudit_view::inbox::data::LoginView;
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
    let (now, browser) = (app.clock.now(), account::browser(&headers));
    let again = |error: &str, code: bool| {
        let form = LoginView { email: email.to_owned(), to: to.to_owned(), error: Some(say(error)), code };
        Ok((StatusCode::UNPROCESSABLE_ENTITY, page(&app, form)).into_response())
    };
    let found = app.store.user_by_email(email).await?;
    let Some(user) = check(found.as_ref(), fields.get("password")).await else {
        // Of an address without an account nothing is kept.
        if let Some(user) = found {
            app.store.log_sign_in(user.id, "wrong-password", &browser, now).await?;
        }
        return again("inbox-sign-in-wrong", !fields.get("code").is_empty());
    };
    let outcome = match second(&app, &user, fields.get("code")).await? {
        Second::None | Second::Code => "in",
        Second::Recovery => "recovery",
        Second::Missing => return again("inbox-code-ask", true),
        Second::Wrong => {
            app.store.log_sign_in(user.id, "wrong-code", &browser, now).await?;
            return again("inbox-code-wrong", true);
        }
    };
    // Never a session that existed before: whoever planted one would be signed in as well.
    if let Some(before) = session::token_of(&headers) {
        app.store.delete_session(&session::token_hash(before)).await?;
    }
    app.store.purge_sessions(now).await?;
    let (token, csrf) = (session::random_token(), session::random_token());
    let (hash, expires) = (session::token_hash(&token), now.plus(session::LIFETIME));
    app.store.create_session(&hash, user.id, &csrf, now, expires).await?;
    app.store.name_session(&hash, &browser, now).await?;
    app.store.log_sign_in(user.id, outcome, &browser, now).await?;
    tracing::info!(user = user.id, "signed in");
    let mut response = Redirect::to(onward(to)).into_response();
    if let Some(cookie) = session::cookie(&token) {
        response.headers_mut().insert(header::SET_COOKIE, cookie);
    }
    Ok(response)
}

/// What became of the second step.
enum Second {
    /// There is none.
    None,
    /// A code was right.
    Code,
    /// A recovery code was, and is used up.
    Recovery,
    /// None was given.
    Missing,
    /// It is not right, or was used before.
    Wrong,
}

async fn second(app: &App, user: &User, code: &str) -> Result<Second, Failure> {
    let known = app.store.account(user.id).await?;
    let Some(sealed) = known.totp.filter(|_| known.totp_on) else { return Ok(Second::None) };
    if code.trim().is_empty() {
        return Ok(Second::Missing);
    }
    let secret = account::open(app, user.id, &sealed);
    let step = secret.and_then(|secret| totp::check(&secret, code, app.clock.now()).ok().flatten());
    if let Some(step) = step {
        let taken = app.store.take_totp(user.id, step, &[]).await?;
        return Ok(if taken { Second::Code } else { Second::Wrong });
    }
    let spent = app.store.spend_recovery_code(user.id, &session::token_hash(&totp::plain_code(code))).await?;
    Ok(if spent { Second::Recovery } else { Second::Wrong })
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
    let error = say_with("inbox-sign-in-often", &[("n", seconds)]);
    let form = LoginView { email: email.to_owned(), to: to.to_owned(), error: Some(error), ..LoginView::default() };
    let mut response = (refused.status(), page(app, form)).into_response();
    if let Some(wait) = wait {
        response.headers_mut().insert(header::RETRY_AFTER, wait);
    }
    response
}

/// The user of an address, if the password is theirs.
async fn check(user: Option<&User>, password: &str) -> Option<User> {
    let (password, hash) = (password.to_owned(), user.map(|user| user.password_hash.clone()));
    let right = in_turn(&CHECKS, move || session::verify_password(&password, hash.as_deref())).await;
    user.filter(|_| right.unwrap_or(false)).cloned()
}

/// Whether a password is the one of a hash.
pub(super) async fn verify(password: &str, hash: &str) -> bool {
    let (password, hash) = (password.to_owned(), hash.to_owned());
    in_turn(&CHECKS, move || session::verify_password(&password, Some(&hash))).await.unwrap_or(false)
}

/// The hash of a password; `None` when it is too short or too long.
pub(super) async fn hash(password: &str) -> Option<String> {
    let password = password.to_owned();
    in_turn(&CHECKS, move || session::hash_password(&password).ok()).await.flatten()
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
    let frame = frame(app, &say("inbox-sign-in"), None, None);
    Html(rendered(move || Login(LoginProps { frame, login }))).into_response()
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
