//! What goes in and comes out: plain records with public fields. No SQL type crosses this border.

mod conversation;
mod outlet;
mod question;
mod rules;
mod talk;

pub use conversation::*;
pub use outlet::*;
pub use question::*;
pub use rules::*;
pub use talk::Talk;

use crate::answers::Consent;
use plaudit_model::attribute::Answer;
use plaudit_model::ids::{ProductId, ReviewId, ShopKey};
use plaudit_model::photo::Claim;
use plaudit_model::publication::{HideReason, Moderation, Status};
use plaudit_model::rating::Rating;
pub use plaudit_model::role::Role;
use plaudit_model::settings::ShopSettings;
use plaudit_model::time::Millis;
use plaudit_model::verdict::{Language, Verdict};

/// A shop and its settings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shop {
    /// Its key, as in addresses.
    pub key: ShopKey,
    /// Its name, as shown.
    pub name: String,
    /// Origins of its pages (`https://shop.example`), for CORS; `*` alone allows every origin.
    pub origins: Vec<String>,
    /// Language of its pages where they do not say (ISO 639-1).
    pub language: String,
    /// Whether reviews wait for a person, all alike.
    pub moderation: Moderation,
    /// Minutes within which the unhappy are answered.
    pub first_response_minutes: i64,
    /// Text beside the form in languages that have none of their own: who handles the data and why; empty for the
    /// built-in text.
    pub notice: String,
    /// What it sets for its storefront.
    pub settings: ShopSettings,
    /// Grows with each change; saving what was read before another change is refused.
    pub revision: i64,
}

/// A product of the merchant's list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Product {
    /// The shop's own id.
    pub id: ProductId,
    /// Name; empty when only reviews made it known.
    pub name: String,
    /// Address of its page; may be empty.
    pub url: String,
    /// Address of its picture; may be empty.
    pub image: String,
    /// Its GTIN, digits alone; may be empty.
    pub gtin: String,
    /// What tells a variant from its product, such as `blue, 4 cups`; may be empty.
    pub variant: String,
    /// The product whose reviews it shares: of a variant its product, of a member of a group the first of the group.
    pub parent: Option<ProductId>,
}

impl Product {
    /// A product with nothing but its name.
    pub fn named(id: ProductId, name: &str) -> Product {
        let empty = String::new;
        let (url, image, gtin, variant) = (empty(), empty(), empty(), empty());
        Product { id, name: name.to_owned(), url, image, gtin, variant, parent: None }
    }
}

/// A product as the list shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedProduct {
    /// The product.
    pub product: Product,
    /// Where its reviews stand, if it shares those of another.
    pub target: Option<ProductId>,
    /// How many products share its reviews.
    pub members: i64,
    /// Published reviews that its page shows.
    pub reviews: i64,
}

/// A review ready to be stored, with all that was decided on it.
#[derive(Debug, Clone, PartialEq)]
pub struct NewReviewRecord {
    /// Id that the client made.
    pub id: ReviewId,
    /// Product.
    pub product: ProductId,
    /// Stars.
    pub rating: Rating,
    /// Public title.
    pub title: String,
    /// Public text.
    pub body: String,
    /// Public name.
    pub author: String,
    /// Title and text as they came, for the shop's people.
    pub original: String,
    /// Never shown.
    pub email: Option<String>,
    /// Whether it is shown.
    pub status: Status,
    /// Why it is hidden.
    pub hide_reason: Option<HideReason>,
    /// When it came.
    pub created: Millis,
    /// Hash of what the client sent: tells the same again from another body under the same id.
    pub fingerprint: String,
    /// SHA-256 of the edit token, hexadecimal.
    pub edit_token_hash: String,
    /// Simhash of the text, and its length in characters.
    pub simhash: u64,
    /// Length of the text in characters.
    pub chars: usize,
    /// Answers to the merchant's own questions.
    pub answers: Vec<Answer>,
    /// What its author agreed to.
    pub consents: Vec<Consent>,
    /// The public words, folded for search.
    pub folded: String,
    /// What the words say.
    pub verdict: Verdict,
    /// Who takes care of it.
    pub routed: Routed,
    /// Photos that it claims, in their order.
    pub photos: Vec<Claim>,
    /// Jobs that begin with it, in the same transaction.
    pub jobs: Vec<NewJob>,
}

/// What became of a submission.
#[derive(Debug, Clone, PartialEq)]
pub enum Submitted<T = ReviewRecord> {
    /// Stored just now.
    Stored(T),
    /// It was stored before.
    Same(T),
    /// Something else has this id (in this shop).
    Conflict,
    /// Nothing was stored: these of its photos, by their places, cannot be had.
    NoPhotos(Vec<usize>),
}

/// A stored review.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReviewRecord {
    /// Id.
    pub id: String,
    /// Product.
    pub product: String,
    /// Stars.
    pub rating: Rating,
    /// Public title.
    pub title: String,
    /// Public text.
    pub body: String,
    /// Public name.
    pub author: String,
    /// Language of its words.
    pub language: Language,
    /// Whether it is shown.
    pub status: Status,
    /// Why it is hidden.
    pub hide_reason: Option<HideReason>,
    /// When it came.
    pub created: Millis,
    /// When it was first shown.
    pub published: Option<Millis>,
    /// Helpful votes that stand.
    pub helpful: u32,
    /// Whether a purchase was proven.
    pub verified: bool,
    /// Where it was written: `site`, or the service that it was brought from.
    pub source: String,
    /// Its address there; may be empty.
    pub source_url: String,
    /// When its author last changed it.
    pub edited: Option<Millis>,
    /// The shop's public answer: text and time of the latest.
    pub answer: Option<(String, Millis)>,
    /// Whether the program gave that answer by itself.
    pub answered_by_itself: bool,
    /// Its photos, in their order: those that are shown, but for the shop's people, who see all.
    pub photos: Vec<PhotoRecord>,
    /// What it was written for, where that shares its reviews with `product`.
    pub written_for: Option<WrittenFor>,
}

impl ReviewRecord {
    /// The id that its author wrote for.
    pub fn subject(&self) -> &str {
        self.written_for.as_ref().map_or(self.product.as_str(), |other| other.id.as_str())
    }
}

/// A variant, or another product of a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrittenFor {
    /// Its id.
    pub id: String,
    /// What tells it apart: the variant, the name, or else the id.
    pub name: String,
}

/// A photo of a review.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhotoRecord {
    /// Id.
    pub id: String,
    /// What it shows; may be empty.
    pub alt: String,
    /// Width of the picture that came, in pixels.
    pub width: u32,
    /// Its height.
    pub height: u32,
    /// Why it is hidden.
    pub hidden: Option<HideReason>,
}

/// A person of the shop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct User {
    /// Number.
    pub id: i64,
    /// E-mail address, lower case; they sign in with it.
    pub email: String,
    /// Name, as colleagues see it.
    pub name: String,
    /// Argon2id, PHC string.
    pub password_hash: String,
}

/// A signed-in person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Who.
    pub user: User,
    /// Shops that they may see, with their role.
    pub shops: Vec<(ShopKey, Role)>,
    /// What forms carry so that no other site can post them.
    pub csrf: String,
}

/// A job to be done later, at least once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewJob {
    /// What kind, such as `webhook`.
    pub kind: String,
    /// JSON that its worker understands.
    pub payload: String,
    /// Not before this.
    pub run_at: Millis,
}

/// A job that was claimed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Job {
    /// Number.
    pub id: i64,
    /// Shop.
    pub shop: ShopKey,
    /// What kind.
    pub kind: String,
    /// JSON.
    pub payload: String,
    /// How often it was tried, this time included.
    pub attempts: i64,
    /// When it was made.
    pub created: Millis,
}

/// A file of an earlier or the present build that pages may still ask for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asset {
    /// Name with its content hash.
    pub name: String,
    /// Media type.
    pub content_type: String,
    /// Content.
    pub body: Vec<u8>,
}
