//! Ways out of a shop: webhooks, mail to its people, and other systems. What they have in common: kinds, secrets, and what
//! is said when one is switched off.

use crate::app::App;
use crate::mail::{self, Mail, Template};
use crate::secrets::{SealedError, Secrets};
use crate::webhook::{Key, KeyError};
use plaudit_model::event::EventKind;
use plaudit_model::ids::ShopKey;
use plaudit_model::time::Millis;
use plaudit_store::{Attempt, Ending, Outlet, Role};
use serde::{Deserialize, Serialize};

/// Ways out that a shop may have.
pub const MOST: usize = 20;
/// How long a replaced secret counts beside the new one, in milliseconds: a day.
pub const ROTATION: i64 = Millis::DAY;
/// Most characters of an answer that are kept, for whoever looks for the reason.
const KEPT_CHARACTERS: usize = 400;

/// The kind of webhooks.
pub const WEBHOOK: &str = "webhook";
/// The kind of mail to the shop's people.
pub const MAIL: &str = "mail";

/// What a webhook needs beside its address.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct MailSettings {
    /// Who is written to.
    pub to: Vec<String>,
    /// In which language.
    pub language: String,
}

/// The events that a new way out wants.
pub fn first_events(kind: &str) -> Vec<EventKind> {
    match kind {
        WEBHOOK => Vec::new(),
        MAIL => vec![EventKind::CaseOpened, EventKind::CaseSlaWarning, EventKind::CaseSlaBreached],
        "template" => vec![EventKind::CaseOpened],
        _ => vec![
            EventKind::CaseOpened,
            EventKind::CaseReplied,
            EventKind::CaseSolved,
            EventKind::CaseClosed,
            EventKind::CaseReopened,
            EventKind::ReviewUpdated,
        ],
    }
}

/// Seals the secrets of an outlet; they open for the same shop and kind only.
pub fn seal(secrets: &Secrets, shop: &ShopKey, kind: &str, plain: &str) -> String {
    secrets.seal(&context(shop, kind), plain)
}

/// Opens what [`seal`] gave.
///
/// # Errors
/// When it was sealed with another key, or for another shop or kind.
pub fn open(secrets: &Secrets, shop: &ShopKey, kind: &str, sealed: &str) -> Result<String, SealedError> {
    secrets.open(&context(shop, kind), sealed)
}

fn context(shop: &ShopKey, kind: &str) -> String {
    format!("{kind} {shop}")
}

/// Why an outlet cannot sign.
#[derive(Debug, thiserror::Error)]
pub enum UnsignedError {
    /// Its secret does not open.
    #[error(transparent)]
    Sealed(#[from] SealedError),
    /// Its secret is none.
    #[error(transparent)]
    Key(#[from] KeyError),
}

/// The keys that a webhook signs with now: its own, and the one that was replaced while that counts.
///
/// # Errors
/// When its secret does not open, or is none.
pub fn keys(secrets: &Secrets, shop: &ShopKey, outlet: &Outlet, now: Millis) -> Result<Vec<Key>, UnsignedError> {
    let before = outlet.before.as_ref().filter(|(_, until)| now < *until).map(|(sealed, _)| sealed);
    let key = |sealed: &String| Ok(Key::parse(&open(secrets, shop, &outlet.kind, sealed)?)?);
    std::iter::once(&outlet.sealed).chain(before).map(key).collect()
}

/// A new id of an outlet.
pub fn new_id() -> String {
    hex::encode(rand::random::<[u8; 6]>())
}

/// The beginning of what the other side said.
pub fn excerpt(text: &str) -> String {
    text.trim().chars().take(KEPT_CHARACTERS).collect()
}

/// One call, as it is written down.
#[derive(Debug)]
pub struct Call<'a> {
    /// Of which event; empty for a test.
    pub event: &'a str,
    /// Of which kind.
    pub kind: &'a str,
    /// Which call for it this is.
    pub number: i64,
    /// When it began.
    pub begun: std::time::Instant,
}

/// Writes a call down. That it cannot be seen later must not undo it.
pub async fn record(
    app: &App,
    shop: &ShopKey,
    outlet: &str,
    call: &Call<'_>,
    status: Option<u16>,
    ending: Ending,
    said: &str,
) {
    let attempt = Attempt {
        id: 0,
        event: call.event.to_owned(),
        kind: call.kind.to_owned(),
        at: app.clock.now(),
        number: call.number,
        took_ms: i64::try_from(call.begun.elapsed().as_millis()).unwrap_or(i64::MAX),
        status,
        ending,
        excerpt: excerpt(said),
    };
    if let Err(error) = app.store.record_attempt(shop, outlet, &attempt).await {
        tracing::warn!(%shop, outlet, %error, "a call was not written down");
    }
}

/// Remembers that an outlet works.
pub async fn took(app: &App, shop: &ShopKey, outlet: &Outlet) {
    if let Err(error) = app.store.outlet_took(shop, outlet, app.clock.now()).await {
        tracing::warn!(%shop, %error, "not remembered that a way out works");
    }
}

/// Switches an outlet off, unless somebody changed it meanwhile or it took something after `since`, and tells the owners:
/// in the inbox, and by mail where that is set up.
pub async fn disable(app: &App, shop: &ShopKey, outlet: &Outlet, since: Millis, why: &str) {
    match app.store.disable_outlet(shop, outlet, since, why).await {
        Ok(false) => {}
        Ok(true) => {
            tracing::error!(%shop, outlet = outlet.id, "a way out was switched off; saving it again switches it on");
            app.announce();
            if let Err(error) = tell_owners(app, shop, outlet, why).await {
                tracing::error!(%shop, %error, "the owners were not written to");
            }
        }
        Err(error) => tracing::error!(%shop, %error, "a way out could not be switched off"),
    }
}

async fn tell_owners(app: &App, shop: &ShopKey, outlet: &Outlet, why: &str) -> Result<(), plaudit_store::Error> {
    if !mail::is_set_up(app) {
        return Ok(());
    }
    let language = app.store.shop(shop).await?.map(|shop| shop.language).unwrap_or_default();
    let link = format!("{}/inbox/settings/{shop}/outlets/{}", app.origin(), outlet.id);
    for (user, role) in app.store.members(shop).await? {
        if role == Role::Owner {
            let words = [("name", title(outlet)), ("why", why), ("link", &link)];
            mail::enqueue(app, shop, &Mail::new(&user.email, Template::OutletOff, &language, &words)).await?;
        }
    }
    Ok(())
}

/// What an outlet is called.
pub fn title(outlet: &Outlet) -> &str {
    if outlet.name.is_empty() { &outlet.kind } else { &outlet.name }
}
