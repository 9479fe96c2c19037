//! One's own account.

use crate::app::App;
use crate::inbox::failure::Failure;
use crate::inbox::language::{self, page, say};
use crate::inbox::login::{hash, verify};
use crate::inbox::post::{Fields, Post};
use crate::inbox::{BASE, Person, frame, times};
use crate::locale::Locale;
use crate::session::{self, token_hash};
use crate::totp;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use plaudit_view::inbox::account::{Account, AccountProps};
use plaudit_view::inbox::data::{AccountView, Choice, SecondView, SessionView};
use serde::Deserialize;

/// Sign-ins that are shown.
const SHOWN: usize = 20;
/// Signs of a session's hash that stand on the page.
const HANDLE: usize = 16;

#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    done: String,
}

/// What a page says beyond the account itself.
#[derive(Default)]
struct Extra {
    notice: Option<String>,
    error: Option<String>,
    codes: Vec<String>,
}

/// `GET /inbox/account`.
pub(super) async fn show(
    State(app): State<App>,
    person: Person,
    Query(asked): Query<Asked>,
) -> Result<Response, Failure> {
    let notice = (asked.done == "saved").then(|| say("inbox-account-saved"));
    render(&app, &person, Extra { notice, ..Extra::default() }, StatusCode::OK).await
}

/// `POST /inbox/account`.
pub(super) async fn act(
    State(app): State<App>,
    headers: HeaderMap,
    Post { person, fields }: Post,
) -> Result<Response, Failure> {
    let (user, now, browser) = (&person.session.user, app.clock.now(), browser(&headers));
    let saved = || Ok(Redirect::to(&format!("{BASE}/account?done=saved")).into_response());
    let wrong = |key: &str| Extra { error: Some(say(key)), ..Extra::default() };
    match fields.get("act") {
        "save" => {
            let language = fields.get("language");
            if language.is_empty() || Locale::of(language).is_some() {
                app.store.set_language(user.id, language).await?;
            }
            let away = !fields.get("away").is_empty();
            for (shop, _) in &person.session.shops {
                app.store.set_away(shop, user.id, away).await?;
            }
            saved()
        }
        "password" => {
            if !verify(fields.get("now"), &user.password_hash).await {
                return render(&app, &person, wrong("inbox-password-wrong"), StatusCode::UNPROCESSABLE_ENTITY).await;
            }
            let Some(hash) = hash(fields.get("new")).await else {
                return render(&app, &person, wrong("inbox-password-short"), StatusCode::UNPROCESSABLE_ENTITY).await;
            };
            app.store.set_password(user.id, &hash).await?;
            app.store.log_sign_in(user.id, "password", &browser, now).await?;
            let mut response = Redirect::to(&format!("{BASE}/login")).into_response();
            if let Some(cookie) = session::no_cookie() {
                response.headers_mut().insert(header::SET_COOKIE, cookie);
            }
            Ok(response)
        }
        "offer" => {
            // One that is asked for is not replaced by pressing a button of an old page.
            if !app.store.account(user.id).await?.totp_on {
                let sealed = app.secrets.seal(&sealed_for(user.id), &totp::new_secret());
                app.store.offer_totp(user.id, Some(&sealed)).await?;
            }
            Ok(Redirect::to(&format!("{BASE}/account#second")).into_response())
        }
        "confirm" => confirm(&app, &person, &fields, &browser).await,
        "second-off" => {
            if !verify(fields.get("now"), &user.password_hash).await {
                return render(&app, &person, wrong("inbox-password-wrong"), StatusCode::UNPROCESSABLE_ENTITY).await;
            }
            app.store.offer_totp(user.id, None).await?;
            app.store.log_sign_in(user.id, "second-off", &browser, now).await?;
            saved()
        }
        "end" => {
            let sessions = app.store.sessions(user.id, now).await?;
            let wanted = fields.get("session");
            let one = sessions.iter().find(|one| one.token_hash.get(..HANDLE) == Some(wanted));
            if let Some(one) = one {
                app.store.end_sessions(user.id, Some(&one.token_hash), &person.token_hash).await?;
                app.store.log_sign_in(user.id, "ended", &browser, now).await?;
            }
            saved()
        }
        "end-others" => {
            app.store.end_sessions(user.id, None, &person.token_hash).await?;
            app.store.log_sign_in(user.id, "ended", &browser, now).await?;
            saved()
        }
        _ => Err(Failure::Unreadable(StatusCode::BAD_REQUEST)),
    }
}

/// The first code of a second factor: shows the recovery codes.
async fn confirm(app: &App, person: &Person, fields: &Fields, browser: &str) -> Result<Response, Failure> {
    let user = &person.session.user;
    let codes = totp::recovery_codes();
    let hashes: Vec<String> = codes.iter().map(|code| token_hash(&totp::plain_code(code))).collect();
    let known = app.store.account(user.id).await?;
    let secret = known.totp.filter(|_| !known.totp_on).and_then(|sealed| open(app, user.id, &sealed));
    let step = secret.and_then(|secret| totp::check(&secret, fields.get("code"), app.clock.now()).ok().flatten());
    let taken = match step {
        Some(step) => app.store.take_totp(user.id, step, &hashes).await?,
        None => false,
    };
    if !taken {
        let extra = Extra { error: Some(say("inbox-code-wrong")), ..Extra::default() };
        return render(app, person, extra, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    app.store.log_sign_in(user.id, "second-on", browser, app.clock.now()).await?;
    render(app, person, Extra { codes, ..Extra::default() }, StatusCode::OK).await
}

async fn render(app: &App, person: &Person, extra: Extra, status: StatusCode) -> Result<Response, Failure> {
    let (user, now) = (&person.session.user, app.clock.now());
    let known = app.store.account(user.id).await?;
    let secret = known.totp.as_ref().and_then(|sealed| open(app, user.id, sealed));
    let second = match secret {
        Some(_) if known.totp_on => SecondView::On { codes: extra.codes },
        Some(secret) => match totp::square(&secret, &user.email) {
            Ok((path, side)) => SecondView::Offered { key: secret, path, side },
            Err(_) => SecondView::Off,
        },
        None => SecondView::Off,
    };
    let own = |value: &str, label: String| Choice { value: value.to_owned(), label, chosen: value == known.language };
    let languages = std::iter::once(own("", say("inbox-account-browser")));
    let account = AccountView {
        csrf: person.session.csrf.clone(),
        languages: languages.chain(Locale::all().map(|locale| own(locale.code(), locale.name()))).collect(),
        away: known.away,
        second,
        sessions: app
            .store
            .sessions(user.id, now)
            .await?
            .into_iter()
            .map(|one| SessionView {
                this: one.token_hash == person.token_hash,
                id: one.token_hash.get(..HANDLE).unwrap_or_default().to_owned(),
                browser: named(one.browser),
                since: times::moment(one.created, now),
                seen: times::moment(one.seen, now),
            })
            .collect(),
        log: app
            .store
            .sign_ins(user.id, SHOWN)
            .await?
            .into_iter()
            .map(|one| (say(&format!("inbox-came-{}", one.outcome)), named(one.browser), times::moment(one.at, now)))
            .collect(),
        notice: extra.notice,
        error: extra.error,
    };
    language::choose(&known.language);
    let frame = frame(app, &say("inbox-account"), Some(person), None);
    Ok((status, Html(page(move || Account(AccountProps { frame, account })))).into_response())
}

fn named(browser: String) -> String {
    if browser.is_empty() { say("inbox-browser-unknown") } else { browser }
}

/// What the secret of an account is sealed for.
pub(super) fn sealed_for(user: i64) -> String {
    format!("second factor of account {user}")
}

/// The secret of a second factor; `None` when it cannot be opened, as with another key.
pub(super) fn open(app: &App, user: i64, sealed: &str) -> Option<String> {
    app.secrets.open(&sealed_for(user), sealed).ok()
}

/// The kind of a browser in a few words, such as `Firefox, Linux`: enough to know one's own, and nothing more.
pub(super) fn browser(headers: &HeaderMap) -> String {
    let agent = headers.get(header::USER_AGENT).and_then(|agent| agent.to_str().ok()).unwrap_or_default();
    let find = |names: &[(&str, &'static str)]| {
        names.iter().find(|(sign, _)| agent.contains(sign)).map_or("", |(_, name)| *name)
    };
    let program = find(&[
        ("Edg/", "Edge"),
        ("OPR/", "Opera"),
        ("YaBrowser/", "Yandex"),
        ("SamsungBrowser/", "Samsung Internet"),
        ("Firefox/", "Firefox"),
        ("FxiOS/", "Firefox"),
        ("CriOS/", "Chrome"),
        ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
    ]);
    let system = find(&[
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Windows", "Windows"),
        ("Mac OS X", "macOS"),
        ("CrOS", "ChromeOS"),
        ("Linux", "Linux"),
    ]);
    [program, system].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn d2_browsers_in_a_few_words() {
        for (agent, expected) in [
            ("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox, Linux"),
            ("Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 Chrome/150.0 Mobile Safari/537.36", "Chrome, Android"),
            ("Mozilla/5.0 (iPhone; CPU iPhone OS 20_0 like Mac OS X) Version/20.0 Safari/605.1.15", "Safari, iPhone"),
            ("curl/8", ""),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(header::USER_AGENT, agent.parse().unwrap());
            assert_eq!(browser(&headers), expected);
        }
    }
}
