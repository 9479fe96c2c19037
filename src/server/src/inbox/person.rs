//! Who is signed in: a handler that takes a [`Person`] cannot be reached by anyone else.

use crate::app::App;
use crate::inbox::failure::Failure;
use crate::inbox::{language, login, settings};
use crate::{outlets, session};
use axum::extract::FromRequestParts;
use axum::http::Method;
use axum::http::header;
use axum::http::request::Parts;
use plaudit_model::ids::ShopKey;
use plaudit_model::role::Right;
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
    /// Whether rules give them no work just now, in any of their shops.
    pub away: bool,
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

    /// Whether the person may do something in a shop.
    pub fn may(&self, shop: &ShopKey, right: Right) -> bool {
        self.role(shop).is_ok_and(|role| role.may(right))
    }

    /// The role in a shop, of those who may do something there.
    ///
    /// # Errors
    /// [`Failure::NotFound`] when the person is no member, otherwise what says that the role does not allow it.
    pub fn right(&self, shop: &ShopKey, right: Right) -> Result<Role, Failure> {
        let role = self.role(shop)?;
        match right {
            right if role.may(right) => Ok(role),
            Right::Care | Right::Moderate => Err(Failure::ReadOnly),
            _ => Err(Failure::NotYours),
        }
    }
}

/// What an owner should know, whatever page they are on: nothing is sent any more.
async fn trouble(app: &App, session: &Session) -> Result<Option<(String, String)>, Failure> {
    // Only those who may change settings can put it right.
    if !session.shops.iter().any(|(_, role)| role.may(Right::Settings)) {
        return Ok(None);
    }
    let Some((shop, outlet)) = app.store.troubled_outlet(session.user.id).await? else { return Ok(None) };
    let words = language::say_with("mail-off-subject", &[("name", outlets::title(&outlet))]);
    Ok(Some((format!("{}/{shop}/outlets/{}", settings::BASE, outlet.id), words)))
}

impl FromRequestParts<App> for Person {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Failure> {
        if let Some(token) = session::token_of(&parts.headers) {
            let token_hash = session::token_hash(token);
            if let Some(session) = app.store.session(&token_hash, app.clock.now()).await? {
                let account = app.store.account(session.user.id).await?;
                language::choose(&account.language);
                let trouble = trouble(app, &session).await?;
                return Ok(Person { session, token_hash, trouble, away: account.away });
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
