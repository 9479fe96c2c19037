//! Who is signed in: a handler that takes a [`Person`] cannot be reached by anyone else.

use crate::app::App;
use crate::inbox::failure::Failure;
use crate::inbox::login;
use crate::session;
use axum::extract::FromRequestParts;
use axum::http::Method;
use axum::http::header;
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

impl FromRequestParts<App> for Person {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Failure> {
        if let Some(token) = session::token_of(&parts.headers) {
            let token_hash = session::token_hash(token);
            if let Some(session) = app.store.session(&token_hash, app.clock.now()).await? {
                return Ok(Person { session, token_hash });
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
