//! Steps between a share link and a network that cannot be reached by a plain address: Mastodon has many servers, Zalo
//! wants the address in base64. Nothing is stored, and no cookie is set.

use crate::api::extract::Query;
use crate::assets;
use crate::fragment::render;
use crate::locale::Locale;
use crate::problem::Problem;
use axum::extract::Form;
use axum::extract::rejection::FormRejection;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use leptos::prelude::*;
use plaudit_view::share::home::{Home, HomeView};
use url::{Host, Url};

/// Characters of a title that go along.
const TITLE: usize = 300;
/// Bytes of an address that is shared.
const ADDRESS: usize = 2_000;
/// Sending the form leads on to the shopper's own server, which may be any.
const CSP: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; form-action 'self' https:; \
                   base-uri 'none'; frame-ancestors 'none'";

/// What a share link carries, and the answer to our question.
#[derive(serde::Deserialize)]
pub struct Shared {
    /// The page's address.
    #[serde(default)]
    u: String,
    /// Its title.
    #[serde(default)]
    t: String,
    #[serde(default)]
    lang: Option<String>,
    #[serde(default)]
    instance: String,
}

impl Shared {
    /// The address, if it is one of the web.
    fn url(&self) -> Result<Url, Problem> {
        let url = Some(&self.u).filter(|text| text.len() <= ADDRESS).and_then(|text| Url::parse(text).ok());
        url.filter(|url| matches!(url.scheme(), "http" | "https"))
            .ok_or_else(|| Problem::bad_request("u= must be the address of a web page, 2,000 bytes at most."))
    }

    fn title(&self) -> String {
        self.t.chars().take(TITLE).collect()
    }
}

/// `GET /share/mastodon?u=&t=`: asks for the shopper's server.
pub async fn mastodon(Query(shared): Query<Shared>, headers: HeaderMap) -> Result<Response, Problem> {
    ask(&shared, &headers, StatusCode::OK)
}

/// `POST /share/mastodon`: goes there. Only the form leads on, so that our address lends itself to nobody's links.
pub async fn go(headers: HeaderMap, form: Result<Form<Shared>, FormRejection>) -> Result<Response, Problem> {
    let Form(shared) = form.map_err(|error| Problem::unreadable(error.status(), &error.body_text()))?;
    let Some(home) = home(&shared.instance) else {
        return ask(&shared, &headers, StatusCode::UNPROCESSABLE_ENTITY);
    };
    let text = format!("{} {}", shared.title(), shared.url()?);
    let mut to = home;
    to.set_path("/share");
    to.query_pairs_mut().append_pair("text", text.trim());
    let query = to.query().map(|query| query.replace('+', "%20"));
    to.set_query(query.as_deref());
    Ok(Redirect::to(to.as_str()).into_response())
}

/// `GET /share/mastodon.js`.
pub async fn script() -> Response {
    let kind =
        [(header::CONTENT_TYPE, "text/javascript; charset=utf-8"), (header::CACHE_CONTROL, "public, max-age=300")];
    (kind, include_str!("../../../www/share/mastodon.js")).into_response()
}

/// `GET /share/zalo?u=`: on to Zalo.
pub async fn zalo(Query(shared): Query<Shared>) -> Result<Redirect, Problem> {
    let wanted = serde_json::json!({ "url": shared.url()?.as_str() }).to_string();
    let query = url::form_urlencoded::Serializer::new(String::new())
        .append_pair("layout", "1")
        .append_pair("color", "blue")
        .append_pair("customize", "false")
        .append_pair("d", &STANDARD.encode(wanted))
        .append_pair("shareType", "0")
        .finish();
    Ok(Redirect::to(&format!("https://button-share.zalo.me/share_external?{query}")))
}

/// A server from what people type: `mastodon.social`, `https://mastodon.social/home`, `@me@mastodon.social`.
fn home(typed: &str) -> Option<Url> {
    let typed = typed.trim().trim_start_matches("https://");
    let name = typed.rsplit('@').next().unwrap_or_default().split(['/', '?', '#']).next().unwrap_or_default();
    let url = Url::parse(&format!("https://{name}/")).ok()?;
    let whole = matches!(url.host(), Some(Host::Domain(domain)) if domain.contains('.') && !domain.ends_with('.'));
    (whole && url.port().is_none()).then_some(url)
}

fn ask(shared: &Shared, headers: &HeaderMap, status: StatusCode) -> Result<Response, Problem> {
    let url = shared.url()?;
    let accepted = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    let locale = Locale::choose(shared.lang.as_deref().or(accepted.and_then(|list| list.split([',', ';']).next())), "");
    let fault = if status == StatusCode::OK { String::new() } else { locale.text("mastodon-wrong") };
    let view = HomeView {
        lang: locale.code().to_owned(),
        dir: locale.dir(),
        title: locale.text("mastodon-title"),
        ask: locale.text("mastodon-ask"),
        hint: locale.text("mastodon-hint"),
        go: locale.text("mastodon-go"),
        fault,
        instance: shared.instance.chars().take(TITLE).collect(),
        url: url.to_string(),
        text: shared.title(),
        sheet: format!("/assets/{}", assets::hosted_sheet()),
    };
    let html = render(move || view! { <Home view /> });
    let mut response = (status, Html(format!("<!doctype html>{html}"))).into_response();
    let out = response.headers_mut();
    out.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(CSP));
    out.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

#[cfg(test)]
mod tests {
    use super::home;

    #[test]
    fn a10_servers_as_people_type_them() {
        for (typed, expected) in [
            ("mastodon.social", Some("https://mastodon.social/")),
            (" https://Mastodon.Social/home?x ", Some("https://mastodon.social/")),
            ("@me@mastodon.social", Some("https://mastodon.social/")),
            ("пример.рф", Some("https://xn--e1afmkfd.xn--p1ai/")),
            ("mastodon", None),
            ("", None),
            ("127.0.0.1", None),
            ("[::1]", None),
            ("mastodon.social:8080", None),
            ("javascript:alert(1)", None),
            ("a b.example", None),
            ("http://mastodon.social", None),
            (".", None),
            ("mastodon.", None),
        ] {
            assert_eq!(home(typed).as_ref().map(url::Url::as_str), expected, "{typed}");
        }
    }
}
