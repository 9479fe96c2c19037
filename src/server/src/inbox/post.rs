//! Forms that are sent: where they come from, who sends them, and what is in them.

use crate::app::App;
use crate::inbox::failure::Failure;
use crate::inbox::person::Person;
use axum::extract::multipart::MultipartError;
use axum::extract::{Form, FromRequest, FromRequestParts, Multipart, Request};
use axum::http::Uri;
use axum::http::header::{self, HeaderMap};
use axum::response::IntoResponse;
use plaudit_model::text::plain_line;
use subtle::ConstantTimeEq;
use url::Url;

/// The fields of a form that a page of this very origin sent.
#[derive(Debug)]
pub(super) struct Fields(Vec<(String, String)>);

impl Fields {
    /// A field; empty when it was not sent. Of several the last.
    pub(super) fn get(&self, name: &str) -> &str {
        self.all(name).last().unwrap_or_default()
    }

    /// All fields of a name, as of boxes that were ticked.
    pub(super) fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        self.0.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Whether the token of the person's session is among them.
    fn signed(&self, person: &Person) -> bool {
        self.get("csrf").as_bytes().ct_eq(person.session.csrf.as_bytes()).into()
    }
}

impl FromRequest<App> for Fields {
    type Rejection = Failure;

    async fn from_request(request: Request, app: &App) -> Result<Self, Failure> {
        if !ours(request.headers(), request.uri(), app.origin()) {
            return Err(Failure::Foreign);
        }
        match Form::<Vec<(String, String)>>::from_request(request, app).await {
            Ok(Form(fields)) => Ok(Fields(fields)),
            Err(rejection) => Err(Failure::Unreadable(rejection.into_response().status())),
        }
    }
}

/// A form that a signed-in person sent, with the token of their session in it.
#[derive(Debug)]
pub(super) struct Post {
    pub(super) person: Person,
    pub(super) fields: Fields,
}

impl FromRequest<App> for Post {
    type Rejection = Failure;

    async fn from_request(request: Request, app: &App) -> Result<Self, Failure> {
        let (mut parts, body) = request.into_parts();
        if !ours(&parts.headers, &parts.uri, app.origin()) {
            return Err(Failure::Foreign);
        }
        let person = Person::from_request_parts(&mut parts, app).await?;
        let fields = Fields::from_request(Request::from_parts(parts, body), app).await?;
        if !fields.signed(&person) {
            return Err(Failure::Foreign);
        }
        // Reading never writes, so a session counts as used when something is sent; open conversations do by themselves.
        app.store.touch_session(&person.token_hash, app.clock.now()).await?;
        Ok(Post { person, fields })
    }
}

/// A form with a file in it, checked like [`Post`]. A request of another site or of nobody is refused before it is read.
#[derive(Debug)]
pub(super) struct Upload {
    pub(super) person: Person,
    pub(super) fields: Fields,
    /// Its name and content, if one was chosen.
    pub(super) file: Option<(String, Vec<u8>)>,
}

/// Most characters of a file's name that are kept.
const FILE_NAME: usize = 120;

impl FromRequest<App> for Upload {
    type Rejection = Failure;

    async fn from_request(request: Request, app: &App) -> Result<Self, Failure> {
        let (mut parts, body) = request.into_parts();
        if !ours(&parts.headers, &parts.uri, app.origin()) {
            return Err(Failure::Foreign);
        }
        let person = Person::from_request_parts(&mut parts, app).await?;
        let form = Multipart::from_request(Request::from_parts(parts, body), app).await;
        let mut form = form.map_err(|rejection| Failure::Unreadable(rejection.status()))?;
        let unreadable = |error: MultipartError| Failure::Unreadable(error.status());
        let (mut fields, mut file) = (Vec::new(), None);
        while let Some(part) = form.next_field().await.map_err(unreadable)? {
            let name = part.name().unwrap_or_default().to_owned();
            match part.file_name().map(|name| plain_line(name).chars().take(FILE_NAME).collect()) {
                Some(named) => file = Some((named, part.bytes().await.map_err(unreadable)?.to_vec())),
                None => fields.push((name, part.text().await.map_err(unreadable)?)),
            }
        }
        let fields = Fields(fields);
        if fields.signed(&person) { Ok(Upload { person, fields, file }) } else { Err(Failure::Foreign) }
    }
}

/// Whether a request was sent by a page of our own origin. Browsers send `Origin` with every POST; whoever leaves it out
/// is refused.
fn ours(headers: &HeaderMap, uri: &Uri, own: &str) -> bool {
    let Some(origin) = headers.get(header::ORIGIN).and_then(|origin| origin.to_str().ok()) else { return false };
    if origin == own {
        return true;
    }
    // Behind a proxy the public address may not be configured: then the page and the form have one authority.
    // HTTP/2 has it in the address instead of a header.
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok());
    let Some(host) = host.or_else(|| uri.authority().map(|authority| authority.as_str())) else { return false };
    let authority = |url: Url| url.host_str().map(|name| (name.to_owned(), url.port_or_known_default()));
    match Url::parse(origin) {
        Ok(url) if matches!(url.scheme(), "http" | "https") => {
            let here = Url::parse(&format!("{}://{host}/", url.scheme())).ok().and_then(authority);
            here.is_some() && authority(url) == here
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// G7: a form of another site is refused.
    #[test]
    fn g7_only_our_own_origin() {
        let own = "https://reviews.shop.example";
        for (origin, host, expected) in [
            (Some("https://reviews.shop.example"), "anything", true),
            (Some("http://127.0.0.1:8080"), "127.0.0.1:8080", true),
            (Some("https://inbox.example"), "inbox.example:443", true),
            (Some("https://INBOX.example"), "inbox.example", true),
            (Some("https://inbox.example:8443"), "inbox.example", false),
            (Some("https://evil.example"), "reviews.shop.example", false),
            (Some("https://reviews.shop.example.evil.example"), "reviews.shop.example", false),
            (Some("https://evil.example"), "x@evil.example.org", false),
            (Some("null"), "reviews.shop.example", false),
            (Some("null"), "null", false),
            (Some("file://reviews.shop.example"), "reviews.shop.example", false),
            (None, "reviews.shop.example", false),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(header::HOST, host.parse().unwrap());
            if let Some(origin) = origin {
                headers.insert(header::ORIGIN, origin.parse().unwrap());
            }
            assert_eq!(ours(&headers, &Uri::from_static("/login"), own), expected, "{origin:?} to {host}");
        }
    }
}
