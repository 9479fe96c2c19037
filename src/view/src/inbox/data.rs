//! What the pages of the inbox show: texts ready to read, addresses ready to follow.

use crate::inbox::photos::PhotosView;
use crate::inbox::replies::ReplyView;

/// What every page of the inbox carries.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FrameView {
    /// Title of the document.
    pub title: String,
    /// Address of the style sheet.
    pub css: String,
    /// Address of the icon.
    pub icon: String,
    /// Address of the module that keeps the page live, on pages that are.
    pub js: Option<String>,
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
}

/// The page of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListView {
    /// Name of the shop.
    pub shop: String,
    /// Its key.
    pub key: String,
    /// Shops to choose from; empty when there is only one.
    pub shops: Vec<Choice>,
    /// Code of this view, which the shop switcher keeps.
    pub view: String,
    /// Code of the kind that is listed alone, which the shop switcher keeps; empty for all.
    pub kind: String,
    /// The views.
    pub tabs: Vec<TabView>,
    /// All kinds, and each alone.
    pub kinds: Vec<TabView>,
    /// Lines in their order.
    pub lines: Vec<LineView>,
    /// What to say when there are none: what that means, and what happens next.
    pub empty: (String, String),
    /// What is looked for; may be empty.
    pub text: String,
    /// Address of the first page, on the others.
    pub before: Option<String>,
    /// Address of the page after.
    pub after: Option<String>,
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
    /// `Unhappy`.
    pub label: &'static str,
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
    pub kind_label: &'static str,
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
    pub topics: Vec<&'static str>,
    /// Why it cannot wait.
    pub urgency: Option<&'static str>,
    /// `Russian`; empty when it is not known.
    pub language: &'static str,
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

/// The page of a conversation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseView {
    /// Address of the list it belongs to.
    pub back: String,
    /// Name of the shop.
    pub shop: String,
    /// The head, as in the list.
    pub line: LineView,
    /// Name of the author, or the word for nobody in particular.
    pub author: String,
    /// Public text; may be empty.
    pub body: String,
    /// Title and text as they came, where the public ones differ.
    pub original: Option<String>,
    /// The shopper's address, and what opens a mail to it.
    pub email: Option<(String, String)>,
    /// Number of the order that it is about; empty when none was given.
    pub order_number: String,
    /// The case in other systems: which and its number there, and its address; the address may be empty.
    pub elsewhere: Vec<(String, String)>,
    /// What the public page of the product shows, and its address.
    pub hosted: (&'static str, String),
    /// Photos of a review.
    pub photos: PhotosView,
    /// Of a merged question: how the other begins, and the address of its conversation.
    pub merged: Option<(String, String)>,
    /// Said once after something was done.
    pub done: Option<String>,
    /// What colleagues did since the refused form was made; empty when none was refused.
    pub missed: Vec<EventView>,
    /// Of a question: what buyers answered, oldest first.
    pub replies: Vec<ReplyView>,
    /// Answers, notes and what happened, oldest first.
    pub timeline: Vec<EventView>,
    /// What this person may do; `None` for those who only read.
    pub forms: Option<FormsView>,
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
    /// What it is called where it is published, hidden or merged: `review` or `question`.
    pub noun: &'static str,
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
    pub moves: Vec<(&'static str, &'static str)>,
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

/// The page to sign in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LoginView {
    /// Address that was typed.
    pub email: String,
    /// Where to go afterwards; empty for the list.
    pub to: String,
    /// Why it did not work.
    pub error: Option<String>,
}
