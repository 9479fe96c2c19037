//! What a shop has ready to say: quick replies, automatic answers, ways out for the unhappy, and thanks. One document for each
//! shop, saved as a whole.
//!
//! None of it has to do with publication. Stars and moods are known to [`Way`] alone, which is offered beside a review and never
//! changes how it stands. A coupon is nowhere: there is no place for one in [`Place`], so no answer can promise it.

mod automatic;
mod check;
mod place;
mod way;

pub use automatic::{Automatic, Heard, Trigger, Wordings};
pub use check::{AnswersFault, Fault};
pub use place::{Place, Places, fill, places};
pub use way::{Way, WayKind};

use crate::text::plain;
use crate::texts::Texts;
use serde::{Deserialize, Serialize};

/// Most quick replies, and most automatic answers, of a shop.
pub const MOST: usize = 50;
/// Most wordings of one automatic answer in one language.
pub const WORDINGS: usize = 10;
/// Most keywords of one trigger.
pub const KEYWORDS: usize = 50;
/// Most characters of a name, and of a keyword.
pub const NAME_CHARS: usize = 80;
/// Most characters of a reply or an answer.
pub const TEXT_CHARS: usize = 2_000;
/// Most characters of thanks, and of the words beside a way out.
pub const THANKS_CHARS: usize = 300;
/// Most bytes of an address.
pub const LINK_BYTES: usize = 500;
/// The longest delay in minutes: a day.
pub const MOST_DELAY: u32 = 24 * 60;

/// A text that somebody of the shop picks and sends, or changes before they do.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuickReply {
    /// Its id: `a-z`, digits and hyphens.
    pub id: String,
    /// What the shop's people call it.
    pub name: String,
    /// The text by language, with places such as `{name}`.
    pub text: Texts,
}

/// See the head of this file. An empty one says nothing by itself.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Answers {
    /// Whether anything is answered automatically at all.
    pub on: bool,
    /// Quick replies, in the order in which they are offered.
    pub quick: Vec<QuickReply>,
    /// Address of a product's page with `{product}` for its id; empty for the address of the product list.
    pub product_link: String,
    /// Automatic answers.
    pub automatic: Vec<Automatic>,
    /// Ways out that are offered to the unhappy.
    pub ways: Vec<Way>,
    /// Thanks to whoever sent a review, the same for all stars.
    pub thanks: Texts,
    /// Whether a solved conversation is followed by the question whether its author wants to update the review.
    pub ask_update: bool,
}

impl Answers {
    /// A quick reply by its id.
    pub fn quick(&self, id: &str) -> Option<&QuickReply> {
        self.quick.iter().find(|reply| reply.id == id)
    }

    /// An automatic answer by its id.
    pub fn answer(&self, id: &str) -> Option<&Automatic> {
        self.automatic.iter().find(|answer| answer.id == id)
    }

    /// The automatic answers to something that a shopper said, in their order. `fold` makes keywords alike as the words were.
    pub fn triggered<'a>(
        &'a self,
        heard: &'a Heard<'a>,
        fold: fn(&str) -> String,
    ) -> impl Iterator<Item = &'a Automatic> {
        self.automatic.iter().filter(move |answer| self.on && answer.on && answer.fits(heard, fold))
    }

    /// The address of a product's page by the shop's template; `None` without one. The id is percent-encoded.
    pub fn link(&self, product: &str) -> Option<String> {
        if self.product_link.is_empty() {
            return None;
        }
        let mut id = String::new();
        for byte in product.bytes() {
            match byte {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => id.push(char::from(byte)),
                _ => id.push_str(&format!("%{byte:02X}")),
            }
        }
        Some(self.product_link.replace("{product}", &id))
    }

    /// The same with plain texts: no invisible signs, nothing around them, without empty ones.
    #[must_use]
    pub fn plain(mut self) -> Answers {
        for reply in &mut self.quick {
            reply.name = reply.name.trim().to_owned();
            reply.text = lines(&reply.text);
        }
        for answer in &mut self.automatic {
            answer.name = answer.name.trim().to_owned();
            answer.wordings = answer.wordings.plain();
        }
        for way in &mut self.ways {
            way.url = way.url.trim().to_owned();
            way.text = way.text.plain();
        }
        self.product_link = self.product_link.trim().to_owned();
        self.thanks = self.thanks.plain();
        self
    }
}

/// Texts of several lines, made plain.
fn lines(texts: &Texts) -> Texts {
    let plain = texts.0.iter().map(|(code, text)| (code.trim().to_ascii_lowercase(), plain(text)));
    Texts(plain.filter(|(_, text)| !text.is_empty()).collect())
}

#[cfg(test)]
mod tests;
