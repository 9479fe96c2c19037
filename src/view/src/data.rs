//! What the components show: texts ready to read, formatted by the server in one language.
//!
//! The same data travel with a fragment as JSON, so that the widget can take the HTML over.

use crate::words::Words;
use serde::{Deserialize, Serialize};

/// All of `<plaudit-reviews>`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ReviewsView {
    /// Address of the product in the API: `https://…/v1/shops/demo/products/kettle-17`.
    pub api: String,
    /// Address of the hosted page of the product.
    pub hosted: String,
    /// Key under which drafts are kept: shop and product.
    pub key: String,
    /// Language of all texts.
    pub lang: String,
    /// What everyone must know of these reviews, such as that they are made up; may be empty.
    pub note: String,
    /// Average and histogram.
    pub summary: SummaryView,
    /// First page, or the page asked for.
    pub list: ListView,
    /// The fixed texts.
    pub words: Words,
}

/// Average and histogram.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SummaryView {
    /// Mean of the stars in hundredths, 100 to 500; 0 without reviews.
    pub average: u16,
    /// `4.3`, in the language's digits; empty without reviews.
    pub shown: String,
    /// `4.3 out of 5 stars`.
    pub label: String,
    /// `128 reviews`, or the line that invites the first.
    pub count: String,
    /// Whether there is any review.
    pub any: bool,
    /// Right-to-left: stars fill from the right.
    pub rtl: bool,
    /// From five stars down to one.
    pub rows: Vec<HistogramRow>,
}

/// One bar of the histogram.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HistogramRow {
    /// `5 stars`.
    pub label: String,
    /// Whole percent, 0 to 100.
    pub percent: u8,
    /// How many, in the language's digits.
    pub count: String,
}

/// A page of reviews.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListView {
    /// In the order asked for.
    pub reviews: Vec<ReviewView>,
    /// Cursor of the next page.
    pub next: Option<String>,
}

/// One review.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReviewView {
    /// UUID.
    pub id: String,
    /// 1 to 5.
    pub stars: u8,
    /// `4 out of 5 stars`.
    pub label: String,
    /// One line; may be empty.
    pub title: String,
    /// Plain text; may be empty.
    pub body: String,
    /// Name, or the word for nobody in particular.
    pub author: String,
    /// Date to read.
    pub when: String,
    /// The same for machines.
    pub datetime: String,
    /// Language of the words, or empty when it is not known.
    pub lang: String,
    /// What its author must know, such as that it is held; empty for others.
    pub mark: String,
    /// The shop's answer.
    pub answer: Option<AnswerView>,
}

/// The shop's answer under a review.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnswerView {
    /// `Answer from Hearth & Hand`.
    pub by: String,
    /// Plain text.
    pub body: String,
    /// Date to read.
    pub when: String,
    /// The same for machines.
    pub datetime: String,
}

/// What stands in the form already: the hosted page gives back what was typed when something is wrong with it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Entered {
    /// Id for the review, minted by the hosted page; the widget mints its own.
    pub id: String,
    /// Stars, 0 for none.
    pub rating: u8,
    /// One line.
    pub title: String,
    /// The text.
    pub body: String,
    /// Name to show.
    pub author: String,
    /// E-mail address.
    pub email: String,
    /// Whether the form begins unfolded.
    pub open: bool,
}

impl Entered {
    /// What stands in a field.
    pub fn field(&self, name: &str) -> &str {
        match name {
            "title" => &self.title,
            "body" => &self.body,
            "author" => &self.author,
            "email" => &self.email,
            _ => "",
        }
    }
}

/// All of `<plaudit-share>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShareView {
    /// `Share`.
    pub heading: String,
    /// The device's own share sheet.
    pub native: String,
    /// Copies the address.
    pub copy: String,
    /// Said once it is copied.
    pub copied: String,
    /// Said when the browser refuses.
    pub copy_failed: String,
    /// Networks in order.
    pub links: Vec<ShareLink>,
}

/// A network to share on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShareLink {
    /// `Telegram`.
    pub name: String,
    /// Short code, for events and drawings.
    pub code: String,
    /// Address with `{u}`, `{t}` and `{i}` for page address, title and picture.
    pub template: String,
}
