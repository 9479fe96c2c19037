//! What the pages of the inbox show: texts ready to read, addresses ready to follow.

mod people;

use crate::inbox::photos::PhotosView;
use crate::inbox::ready::ReadyView;
use crate::inbox::replies::ReplyView;
pub use people::{AccountView, LoginView, MemberView, PassView, PeopleView, SecondView, SessionView};

/// What every page of the inbox carries.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FrameView {
    /// Title of the document.
    pub title: String,
    /// Address of the style sheet.
    pub css: String,
    /// Address of the icon.
    pub icon: String,
    /// Addresses of the modules that keep the page live, on pages that are.
    pub js: Vec<String>,
    /// The server's time, in milliseconds since 1970: countdowns go by it, not by the reader's clock.
    pub now: i64,
    /// Who is signed in.
    pub person: Option<PersonView>,
    /// What the live module needs to listen.
    pub wire: Option<WireView>,
}

/// Who is signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonView {
    /// Name, as colleagues see it.
    pub name: String,
    /// Token that every form carries.
    pub csrf: String,
    /// Where they change settings, if they may.
    pub settings: Option<String>,
    /// Address and words of something of theirs that does not work any more.
    pub trouble: Option<(String, String)>,
    /// Where they say who may do what, if they may.
    pub people: Option<String>,
    /// Whether rules give them no work just now.
    pub away: bool,
}

/// Where a page listens for changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WireView {
    /// Address of the stream.
    pub href: String,
    /// The shop's change mark when the page was made.
    pub mark: i64,
    /// Version of the conversation, on its page.
    pub version: Option<i64>,
    /// Where the page says who looks at it.
    pub here: Option<String>,
}

/// The list, on its page and beside a conversation.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ListView {
    /// Name of the shop.
    pub shop: String,
    /// Shops to choose from; empty when there is only one.
    pub shops: Vec<Choice>,
    /// Code of this view, which the shop switcher keeps.
    pub view: String,
    /// Name of this view.
    pub heading: String,
    /// The views.
    pub views: Vec<TabView>,
    /// The person's own views.
    pub saved: Vec<TabView>,
    /// The list's address after `?`, which forms come back to.
    pub query: String,
    /// Whether the list can be kept as a view of one's own.
    pub can_save: bool,
    /// Proof that a form is ours.
    pub csrf: String,
    /// What it is narrowed down to.
    pub filter: FilterView,
    /// Said once after something was done, and whether it can be undone.
    pub done: Option<(String, bool)>,
    /// Lines in their order.
    pub lines: Vec<LineView>,
    /// What to say when there are none: what that means, and what happens next.
    pub empty: (String, String),
    /// Colleagues to give several conversations to; `None` for those who only read.
    pub bulk: Option<Vec<Choice>>,
    /// Address of the first page, on the others.
    pub newer: Option<String>,
    /// Address of the next page.
    pub older: Option<String>,
}

/// What a list is narrowed down to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FilterView {
    /// Fields that the form keeps.
    pub hidden: Vec<(&'static str, String)>,
    /// What is looked for.
    pub text: String,
    /// Name, label and choices.
    pub selects: Vec<(&'static str, String, Vec<Choice>)>,
    /// Id of a product; may be empty.
    pub product: String,
    /// A tag; may be empty.
    pub tag: String,
    /// Each filter that is set, and the address without it.
    pub chosen: Vec<(String, String)>,
    /// The address without any.
    pub clear: String,
}

/// One of several, such as a shop, a colleague or a reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// What a form sends.
    pub value: String,
    /// What is read.
    pub label: String,
    /// Whether it is the present one.
    pub chosen: bool,
}

/// A view of the inbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TabView {
    /// Its code, or its number among the person's own.
    pub code: String,
    /// `Unhappy`.
    pub label: String,
    /// Its address.
    pub href: String,
    /// How many; `None` where nobody counts.
    pub count: Option<String>,
    /// Whether it is the present one.
    pub current: bool,
    /// Whether its number asks for attention.
    pub urgent: bool,
}

/// One conversation in a list, and the head of its page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineView {
    /// Id of the conversation.
    pub id: String,
    /// What it began with, for the style sheet: `review`, `question` or `private`.
    pub kind: &'static str,
    /// The same in a word.
    pub kind_label: String,
    /// Address of the conversation.
    pub href: String,
    /// 1 to 5, and `4 out of 5 stars`; of reviews.
    pub stars: Option<(u8, String)>,
    /// Name of the product.
    pub product: String,
    /// Its subject; may be empty.
    pub title: String,
    /// How its text begins; may be empty.
    pub excerpt: String,
    /// Language of the words for the browser; empty when it is not known.
    pub lang: String,
    /// Feeling, topics, urgency, language, in words.
    pub verdict: VerdictView,
    /// Whether a person has to answer.
    pub unhappy: bool,
    /// The running clock.
    pub clock: Option<ClockView>,
    /// Where it stands, such as `Answered in 12 min`; empty while nobody has answered.
    pub state: String,
    /// `Held for a person` or `Hidden: Spam`; empty when it is shown.
    pub mark: String,
    /// Its tags.
    pub tags: Vec<String>,
    /// What the reader saw of it; changes that were made from an older one are refused.
    pub version: i64,
    /// Whether it is the one that is open.
    pub current: bool,
    /// Name of whoever has it.
    pub assignee: Option<String>,
    /// When it came.
    pub came: MomentView,
}

/// What the words say, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerdictView {
    /// `Unhappy, fairly sure`.
    pub feeling: String,
    /// `negative`, `neutral` or `positive`, for the style sheet.
    pub tone: &'static str,
    /// `82 %`; empty where there was nothing to read.
    pub confidence: String,
    /// `Defect`, `Delivery`.
    pub topics: Vec<String>,
    /// Why it cannot wait.
    pub urgency: Option<String>,
    /// `Russian`; empty when it is not known.
    pub language: String,
}

/// A clock that runs until the first answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClockView {
    /// When the answer is due, in milliseconds since 1970.
    pub due: i64,
    /// The same for machines.
    pub datetime: String,
    /// `due in 12 min`.
    pub text: String,
    /// `late`, `soon` or `calm`, for the style sheet.
    pub state: &'static str,
}

/// A moment in the past.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MomentView {
    /// Milliseconds since 1970, while its text depends on the time that passes.
    pub at: Option<i64>,
    /// For machines.
    pub datetime: String,
    /// `5 min ago`, or a date.
    pub text: String,
    /// `21 Nov 2026, 20:00 UTC`.
    pub full: String,
}

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// Its words.
    pub text: String,
    /// `negative` or `positive` where it speaks for such a writer; empty otherwise.
    pub tone: &'static str,
}

/// The page of a conversation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseView {
    /// Address of the list it belongs to.
    pub back: String,
    /// Name of the shop.
    pub shop: String,
    /// The head, as in the list.
    pub line: LineView,
    /// What it is, for one without a title.
    pub heading: String,
    /// Name of the author, or the word for nobody in particular.
    pub author: String,
    /// Public text, in pieces; may be empty.
    pub body: Vec<Piece>,
    /// Title and text as they came, where the public ones differ.
    pub original: Option<String>,
    /// The shopper's address, and what opens a mail to it.
    pub email: Option<(String, String)>,
    /// Number of the order that it is about; empty when none was given.
    pub order_number: String,
    /// The case in other systems: which and its number there, and its address; the address may be empty.
    pub elsewhere: Vec<(String, String)>,
    /// What the public page of the product shows, and its address.
    pub hosted: (String, String),
    /// Photos of a review.
    pub photos: PhotosView,
    /// Where it stands.
    pub status: String,
    /// Of a merged question: how the other begins, and the address of its conversation.
    pub merged: Option<(String, String)>,
    /// Who else looks at it; empty when nobody does.
    pub people: String,
    /// What the same address wrote before, newest first.
    pub earlier: Vec<LineView>,
    /// Said once after something was done.
    pub done: Option<String>,
    /// What undoes it, if anything does: token and the list's address after `?`.
    pub undo: Option<(String, String)>,
    /// What colleagues did since the refused form was made; empty when none was refused.
    pub missed: Vec<EventView>,
    /// Of a question: what buyers answered, oldest first.
    pub replies: Vec<ReplyView>,
    /// Answers, notes and what happened, oldest first.
    pub timeline: Vec<EventView>,
    /// What this person may do; `None` for those who only read.
    pub forms: Option<FormsView>,
    /// Texts that the shop has ready.
    pub ready: ReadyView,
}

/// One entry of the timeline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventView {
    /// `answer`, `note` or `event`, for the style sheet.
    pub kind: &'static str,
    /// Who.
    pub who: String,
    /// What they did.
    pub what: String,
    /// Words of an answer or a note; empty otherwise.
    pub body: String,
    /// When.
    pub when: MomentView,
}

/// What a person may do to a conversation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormsView {
    /// Where all forms go: the page itself.
    pub action: String,
    /// Proof that the form is ours.
    pub csrf: String,
    /// What the person saw; an older one is refused.
    pub version: i64,
    /// Colleagues, and nobody.
    pub members: Vec<Choice>,
    /// Whether the person has it already.
    pub mine: bool,
    /// What is wrong with the assignment.
    pub assign_error: Option<String>,
    /// The answer that everyone reads; not for what is private, nor for what shows the answer of another.
    pub answer: Option<FieldView>,
    /// Of what is private: the shopper's address, and what opens a mail to it.
    pub mail: Option<(String, String)>,
    /// The note.
    pub note: FieldView,
    /// The answer that the shopper alone reads, of what is for everyone and has an address.
    pub alone: Option<FieldView>,
    /// Its tags.
    pub tags: Vec<String>,
    /// What is wrong with a tag.
    pub tag_error: Option<String>,
    /// How soon it should be looked at.
    pub priorities: Vec<Choice>,
    /// Teams, and none; empty when the shop has no teams.
    pub teams: Vec<Choice>,
    /// Whether it is put off.
    pub snoozed: bool,
    /// What a person may say of the verdict.
    pub feelings: Vec<Choice>,
    /// Hiding, unless it is hidden or private.
    pub hide: Option<HideView>,
    /// Whether it can be put on the page.
    pub publish: bool,
    /// Questions that ask the same, the likest first; empty when there is nothing to merge with.
    pub merge: Vec<Choice>,
    /// What is wrong with the question that was chosen.
    pub merge_error: Option<String>,
    /// Whether it is merged: then it can be parted.
    pub part: bool,
    /// Where it can go from where it stands: code of the act, and label.
    pub moves: Vec<(&'static str, String)>,
    /// Why the last of them was refused.
    pub move_error: Option<String>,
}

/// A text field.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FieldView {
    /// What stands in it.
    pub text: String,
    /// What sending it does.
    pub hint: String,
    /// What is wrong with it.
    pub error: Option<String>,
}

/// Hiding what is shown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct HideView {
    /// The closed list, each with its explanation.
    pub reasons: Vec<Choice>,
    /// What is wrong with the choice.
    pub error: Option<String>,
    /// Whether the form begins unfolded.
    pub open: bool,
}
