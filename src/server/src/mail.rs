//! Mail by SMTP: what is sent to whom, as jobs. `mail/text.rs` writes it, `mail/smtp.rs` sends it.
//!
//! Whoever has something to tell puts [`job`] into the transaction in which it happens, or calls [`enqueue`]. A job holds
//! the template and its words, not the finished text, and the id of the message: tried again, it is the same message.

mod smtp;
mod text;

pub(crate) use smtp::PASSWORD;
pub use smtp::{Sent, Smtp};
pub(crate) use text::event;

use crate::app::App;
use lettre::Address;
use plaudit_model::ids::ShopKey;
use plaudit_model::time::Millis;
use plaudit_store::NewJob;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use uuid::Uuid;

/// The kind of the jobs that send mail.
pub const JOB_KIND: &str = "mail";

/// What a mail says. Each says which words it needs; `shop`, the name of the shop, is put in by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Template {
    /// To the shop's people: something happened to a conversation. `event` (a code), `title`, `text`, `link`.
    Notice,
    /// To a shopper: the shop answered. `product`, `text`, `link`.
    Answer,
    /// To a shopper: the program answered by itself. `product`, `text`, `link`.
    Automatic,
    /// To whoever reads an address that somebody gave: is it yours? `product`, `link`.
    Confirm,
    /// To an author: the review is not shown any more. `product`, `reason`, `link`.
    Hidden,
    /// To an author, once: would you like to update the review? `product`, `link`.
    Update,
    /// To somebody who is to answer shoppers. `by`, `link`.
    Invitation,
    /// To somebody who cannot sign in. `link`.
    PasswordReset,
    /// To the owner: a way out was switched off. `name`, `why`, `link`.
    OutletOff,
    /// To whoever set the mail server up.
    Test,
}

impl Template {
    /// Every template.
    pub const ALL: [Template; 10] = [
        Template::Notice,
        Template::Answer,
        Template::Automatic,
        Template::Confirm,
        Template::Hidden,
        Template::Update,
        Template::Invitation,
        Template::PasswordReset,
        Template::OutletOff,
        Template::Test,
    ];

    /// Whether its reader may say that they want no more of it. What somebody asked for, or needs to know, has no such link.
    fn can_be_refused(self) -> bool {
        !matches!(self, Template::Invitation | Template::PasswordReset | Template::OutletOff | Template::Test)
    }
}

/// A mail on its way: the payload of its job.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mail {
    /// Left side of the `Message-ID`: the same at every attempt.
    pub id: String,
    /// The address.
    pub to: String,
    /// What it says.
    pub template: Template,
    /// In which language, by its code.
    pub language: String,
    /// The words of its places.
    pub words: BTreeMap<String, String>,
}

impl Mail {
    /// A mail with an id of its own. `words` are those that [`Template`] names.
    pub fn new(to: &str, template: Template, language: &str, words: &[(&str, &str)]) -> Self {
        Mail {
            id: Uuid::new_v4().simple().to_string(),
            to: to.trim().to_owned(),
            template,
            language: language.to_owned(),
            words: words.iter().map(|&(name, word)| (name.to_owned(), word.to_owned())).collect(),
        }
    }

    /// A word; empty when it was not given.
    fn word(&self, name: &str) -> &str {
        self.words.get(name).map_or("", String::as_str)
    }
}

/// Whether this server sends mail at all. Where it does not, nothing need be promised and no job made.
pub fn is_set_up(app: &App) -> bool {
    app.config.mail.is_some()
}

/// Whether a text is an address that mail can be sent to.
pub fn is_address(text: &str) -> bool {
    text.trim().parse::<Address>().is_ok()
}

/// The job that sends a mail at once: for the transaction in which there is something to tell.
pub fn job(mail: &Mail, now: Millis) -> NewJob {
    // Plain data: serialising cannot fail.
    let payload = serde_json::to_string(mail).unwrap_or_default();
    NewJob { kind: JOB_KIND.to_owned(), payload, run_at: now }
}

/// Sends a mail soon, apart from any transaction; says whether mail is set up at all.
///
/// # Errors
/// When storage fails.
pub async fn enqueue(app: &App, shop: &ShopKey, mail: &Mail) -> Result<bool, plaudit_store::Error> {
    if !is_set_up(app) {
        return Ok(false);
    }
    let now = app.clock.now();
    app.store.enqueue(shop, &job(mail, now), now).await?;
    app.wake_jobs.notify_one();
    Ok(true)
}

/// An address as the store knows it. Before the `@` case may matter, in truth it never does.
pub(crate) fn address_hash(shop: &ShopKey, address: &str) -> String {
    hex::encode(Sha256::digest(format!("{shop} {}", address.trim().to_lowercase())))
}
