//! Who is signed in: a handler that takes a [`Person`] cannot be reached by anyone else.

use crate::app::App;
use crate::inbox::failure::Failure;
use crate::inbox::{login, settings};
use crate::locale::Locale;
use crate::{outlets, session};
use axum::extract::FromRequestParts;
use axum::http::Method;
use axum::http::header::{self, HeaderMap};
use axum::http::request::Parts;
use plaudit_model::ids::ShopKey;
use plaudit_store::{Role, Session};

/// A signed-in person, their shops and their role in each.
#[derive(Debug, Clone)]
pub struct Person {
    /// User, shops with roles, and the token of their forms.
    pub session: Session,
    /// Hash under which the session is stored.
    pub token_hash: String,
    /// Address and words of a way out that was switched off in a shop of theirs.
    pub trouble: Option<(String, String)>,
}

impl Person {
    /// The role in a shop.
    ///
    /// # Errors
    /// [`Failure::NotFound`] when the person is no member: they do not learn whether there is such a shop.
    pub fn role(&self, shop: &ShopKey) -> Result<Role, Failure> {
        let found = self.session.shops.iter().find(|(key, _)| key == shop);
        found.map(|&(_, role)| role).ok_or(Failure::NotFound)
    }
}

/// What an owner should know, whatever page they are on: nothing is sent any more.
async fn trouble(app: &App, session: &Session, headers: &HeaderMap) -> Result<Option<(String, String)>, Failure> {
    // Agents cannot put it right.
    if session.shops.iter().all(|(_, role)| *role != Role::Owner) {
        return Ok(None);
    }
    let Some((shop, outlet)) = app.store.troubled_outlet(session.user.id).await? else { return Ok(None) };
    let asked = headers.get(header::ACCEPT_LANGUAGE).and_then(|list| list.to_str().ok());
    let locale = Locale::choose(asked.and_then(|list| list.split([',', ';']).next()), "en");
    let words = locale.text_with("mail-off-subject", &[("name", outlets::title(&outlet))]);
    Ok(Some((format!("{}/{shop}/outlets/{}", settings::BASE, outlet.id), words)))
}

impl FromRequestParts<App> for Person {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Failure> {
        if let Some(token) = session::token_of(&parts.headers) {
            let token_hash = session::token_hash(token);
            if let Some(session) = app.store.session(&token_hash, app.clock.now()).await? {
                let trouble = trouble(app, &session, &parts.headers).await?;
                return Ok(Person { session, token_hash, trouble });
            }
        }
        // A stream cannot follow to a page.
        let stream = parts.headers.get(header::ACCEPT).is_some_and(|accept| accept == "text/event-stream");
        if parts.method == Method::GET && !stream {
            let wanted = parts.uri.path();
            Err(Failure::SignIn(if login::is_return(wanted) { wanted.to_owned() } else { String::new() }))
        } else {
            Err(Failure::SignedOut)
        }
    }
}
