//! Links that only their reader has: to a talk, to one's own review, to saying that an address is one's own. Each is sealed for
//! one purpose and one shop, and holds when it ends: nothing of it is stored, and nobody can make one.

use crate::app::AppState;
use crate::locale::Locale;
use plaudit_model::ids::{ReviewId, ShopKey};
use plaudit_model::time::Millis;

/// How long links in mails can be used, in days.
const DAYS: i64 = 180;

/// What a link is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// The talk with the shop.
    Thread,
    /// The author's own page of a review, in place of the edit token, of which only the hash is known.
    Author,
    /// The address of a reader.
    Contact,
}

impl Purpose {
    fn context(self, shop: &ShopKey) -> String {
        let name = match self {
            Purpose::Thread => "thread",
            Purpose::Author => "author",
            Purpose::Contact => "contact",
        };
        format!("{name} {shop}")
    }
}

/// A token for something, such as the id of a conversation.
pub fn token(app: &AppState, purpose: Purpose, shop: &ShopKey, of: &str) -> String {
    let until = app.clock.now().plus(DAYS * Millis::DAY);
    app.secrets.seal(&purpose.context(shop), &format!("{} {of}", until.0))
}

/// What a token is for; `None` when it is not whole, of another shop or purpose, or too old.
pub fn opened(app: &AppState, purpose: Purpose, shop: &ShopKey, token: &str) -> Option<String> {
    let plain = app.secrets.open(&purpose.context(shop), token).ok()?;
    let (until, of) = plain.split_once(' ')?;
    (app.clock.now().0 < until.parse().ok()?).then(|| of.to_owned())
}

/// The conversation of a token.
pub fn conversation(app: &AppState, purpose: Purpose, shop: &ShopKey, token: &str) -> Option<ReviewId> {
    ReviewId::parse(&opened(app, purpose, shop, token)?).ok()
}

/// Address of the page of a talk, without the server's.
pub(crate) fn thread(app: &AppState, shop: &ShopKey, id: &str, locale: &Locale) -> String {
    format!("/shops/{shop}/talk/{}?lang={}", token(app, Purpose::Thread, shop, id), locale.code())
}

/// Address of the author's own page of a review, without the server's.
pub(crate) fn author(app: &AppState, shop: &ShopKey, id: &str, locale: &Locale) -> String {
    let token = token(app, Purpose::Author, shop, id);
    format!("/shops/{shop}/reviews/{id}?token={token}&lang={}", locale.code())
}

/// Address of the page where the reader of an address says that it is theirs, without the server's.
pub(crate) fn contact(app: &AppState, shop: &ShopKey, address: &str, locale: &Locale) -> String {
    format!("/shops/{shop}/contact/{}?lang={}", token(app, Purpose::Contact, shop, address.trim()), locale.code())
}
