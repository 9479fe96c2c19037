//! What the components show: texts ready to read, formatted by the server in one language. None of it travels as data:
//! the browser gets the HTML.

use crate::answered::AnsweredView;
use crate::live::FormState;

/// All of `<plaudit-reviews>`, and of a hosted page's list.
#[derive(Debug, Clone, PartialEq)]
pub struct ReviewsView {
    /// What the form needs, here and in the browser.
    pub form: FormState,
    /// Address of our own page of it.
    pub hosted: String,
    /// Whether a review can be written here: not for a whole shop.
    pub writable: bool,
    /// The fixed texts.
    pub labels: Labels,
    /// What everyone must know of these reviews, such as that they are made up; may be empty.
    pub note: String,
    /// Address of the page that says how reviews are collected and checked.
    pub how: String,
    /// Average and histogram.
    pub summary: SummaryView,
    /// How the merchant's own questions were answered.
    pub answers: Vec<AnsweredView>,
    /// The most helpful praise and criticism.
    pub sides: Option<(ReviewView, ReviewView)>,
    /// Topics to choose by.
    pub topics: Vec<Choice>,
    /// The newest photos of shoppers, where there are any.
    pub strip: Option<StripView>,
    /// First page, or the page asked for.
    pub list: ListView,
}

/// Texts that stand on the page whatever the reviews say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it")]
pub struct Labels {
    pub heading: String,
    pub honest: String,
    pub how: String,
    pub topics: String,
    pub answers: String,
    pub praise: String,
    pub criticism: String,
    pub more: String,
    pub more_failed: String,
    pub read_more: String,
    pub helpful: String,
    pub private: String,
    pub report: String,
    pub tools: String,
    pub clear: String,
    pub photos: String,
    pub photos_all: String,
    pub photos_here: String,
}

/// Average and histogram.
#[derive(Debug, Clone, PartialEq)]
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistogramRow {
    /// `5 stars`.
    pub label: String,
    /// Whole percent, 0 to 100.
    pub percent: u8,
    /// How many, in the language's digits.
    pub count: String,
    /// Address of those reviews alone; empty where bars do not filter.
    pub href: String,
}

/// A way to choose among reviews, such as a topic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// `Delivery`.
    pub label: String,
    /// How many, in the language's digits.
    pub count: String,
    /// Address of those reviews alone.
    pub href: String,
}

/// A page of reviews, and what was chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListView {
    /// Names the order; empty without reviews.
    pub order: String,
    /// `12 of 128 reviews`; empty where all are shown.
    pub found: String,
    /// What was chosen; each address takes one choice back.
    pub chips: Vec<Chip>,
    /// Address of all reviews, where some were chosen.
    pub all: String,
    /// In the order asked for.
    pub reviews: Vec<ReviewView>,
    /// Address of the next page.
    pub next: Option<String>,
    /// Right-to-left: stars fill from the right.
    pub rtl: bool,
    /// Address that votes and reports go to, without its last part.
    pub hosted: String,
}

/// A choice that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chip {
    /// `5 stars`.
    pub label: String,
    /// `Remove: 5 stars`.
    pub remove: String,
    /// Address without it.
    pub href: String,
}

/// One review.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
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
    /// Whether it is so long that it is folded at first.
    pub long: bool,
    /// Name, or the word for nobody in particular.
    pub author: String,
    /// When, to read: the day, or how long ago; and then the day, which is empty where it was said already.
    pub when: (String, String),
    /// The same for machines.
    pub datetime: String,
    /// `Edited` with its date; empty where it was not.
    pub edited: String,
    /// `Verified buyer`, and what that means; empty where it was not proven.
    pub verified: (String, String),
    /// `Written on Google`, and the address there; empty for reviews written here.
    pub source: (String, String),
    /// Product and its address, where reviews of several stand together.
    pub product: (String, String),
    /// `Written for: blue`, where it was written for another product that shares its reviews; else empty.
    pub written_for: String,
    /// Answers to the merchant's own questions: question and answer.
    pub answers: Vec<(String, String)>,
    /// Language of the words, or empty when it is not known.
    pub lang: String,
    /// How many found it helpful, in the language's digits; empty for none.
    pub helpful: String,
    /// What its author photographed.
    pub photos: Vec<PhotoView>,
    /// The shop's answer.
    pub answer: Option<AnswerView>,
}

/// A photo.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PhotoView {
    /// 32 hexadecimal digits.
    pub id: String,
    /// Its author's words for it, or whose photo it is. Never empty.
    pub alt: String,
    /// Its author's words alone; may be empty.
    pub said: String,
    /// Address of the smallest file.
    pub src: String,
    /// Address of the largest file.
    pub large: String,
    /// All files with their widths, as `srcset` has them.
    pub srcset: String,
    /// Width and height in pixels of the file in `src`.
    pub size: (u32, u32),
}

/// Photos of several reviews above the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StripView {
    /// The newest first.
    pub photos: Vec<PhotoView>,
    /// Address of all reviews with photos.
    pub all: String,
}

/// Photos in full.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GalleryView {
    /// `Photos of shoppers`.
    pub label: String,
    /// `Close`.
    pub close: String,
    /// `Previous photo`.
    pub back: String,
    /// `Next photo`.
    pub on: String,
    /// `Zoom`.
    pub zoom: String,
    /// In their order.
    pub frames: Vec<FrameView>,
    /// Right-to-left: stars fill from the right.
    pub rtl: bool,
}

/// A photo in full, with what its review says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FrameView {
    /// The photo; its `src` is of a middle width.
    pub photo: PhotoView,
    /// `Photo 2 of 7`.
    pub at: String,
    /// Stars of its review, 1 to 5.
    pub stars: u8,
    /// `4 out of 5 stars`.
    pub label: String,
    /// Name, or the word for nobody in particular.
    pub author: String,
    /// Date to read.
    pub when: String,
    /// The same for machines.
    pub datetime: String,
    /// How the review begins; may be empty.
    pub text: String,
    /// Language of the words; empty when it is not known.
    pub lang: String,
    /// `Report photo`, and the address of the form.
    pub report: (String, String),
}

/// The shop's answer under a review.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerView {
    /// `Answer from Hearth & Hand`.
    pub by: String,
    /// Plain text.
    pub body: String,
    /// When, to read: the day, or how long ago; and then the day, which is empty where it was said already.
    pub when: (String, String),
    /// The same for machines.
    pub datetime: String,
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
