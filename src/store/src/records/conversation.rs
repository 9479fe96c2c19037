//! Conversations: what the inbox lists and shows, and what its people do to them.

pub use plaudit_model::conversation::MessageKind;
use plaudit_model::conversation::{CaseStatus, Kind, Priority};
use plaudit_model::ids::{ProductId, ReviewId};
use plaudit_model::publication::{HideReason, Status};
use plaudit_model::rating::Rating;
use plaudit_model::sla::Clocks;
use plaudit_model::time::Millis;
use plaudit_model::verdict::Verdict;

/// One line of the inbox, whatever it began with.
#[derive(Debug, Clone, PartialEq)]
pub struct ConversationLine {
    /// Id of the conversation and of what began it.
    pub id: String,
    /// What it began with.
    pub kind: Kind,
    /// Product that it is about.
    pub product: String,
    /// Product name, or its id.
    pub product_name: String,
    /// Stars, of a review.
    pub rating: Option<Rating>,
    /// The subject in one line; may be empty.
    pub title: String,
    /// The words: the public ones, where it is for everyone.
    pub body: String,
    /// Name of the shopper; may be empty.
    pub author: String,
    /// Whether it is shown, and why not where it is hidden. `None` for what is private.
    pub shown: Option<(Status, Option<HideReason>)>,
    /// When it came.
    pub created: Millis,
    /// The latest public answer: text and time.
    pub answer: Option<(String, Millis)>,
    /// Where it stands.
    pub case_status: CaseStatus,
    /// Whether a person has to answer.
    pub unhappy: bool,
    /// When the shop has to do something next; `None` when no clock runs.
    pub due: Option<Millis>,
    /// All its clocks.
    pub clocks: Clocks,
    /// The policy that they follow, by its id.
    pub policy: Option<String>,
    /// When a promise was first broken.
    pub breached: Option<Millis>,
    /// How soon it should be looked at.
    pub priority: Priority,
    /// When somebody had to take care of it for the first time; `None` when nobody has.
    pub opened: Option<Millis>,
    /// The program was not sure what the words say: a person should look.
    pub needs_look: bool,
    /// Until when it is put off.
    pub snoozed: Option<Millis>,
    /// What the words say.
    pub verdict: Verdict,
    /// Who has it: user id and name.
    pub assignee: Option<(i64, String)>,
    /// The team that has it: id and name.
    pub team: Option<(String, String)>,
    /// Grows with every change; a form that carries an older one is refused.
    pub version: i64,
}

/// A conversation in full.
#[derive(Debug, Clone, PartialEq)]
pub struct Conversation {
    /// Its line in the inbox.
    pub line: ConversationLine,
    /// Title and text as they came.
    pub original: String,
    /// Never shown to shoppers.
    pub email: Option<String>,
    /// Number of the order that it is about; empty when none was given.
    pub order_number: String,
    /// Of a question: the one that it was merged into, and how that begins.
    pub merged_into: Option<(String, String)>,
    /// Its tags, in their order.
    pub tags: Vec<String>,
    /// What was said after it began, oldest first.
    pub messages: Vec<Message>,
    /// Of a question: what buyers answered, oldest first.
    pub replies: Vec<super::ReplyRecord>,
    /// What happened to it, oldest first.
    pub audit: Vec<AuditEntry>,
}

/// Something that was said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Who says it, and who may read it.
    pub kind: MessageKind,
    /// Whether the program said it by itself.
    pub automatic: bool,
    /// Name of its author.
    pub author: String,
    /// Plain text.
    pub body: String,
    /// When.
    pub created: Millis,
}

/// One row of the append-only audit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditEntry {
    /// When.
    pub at: Millis,
    /// Who: a user's name, or `plaudit` for the program itself.
    pub actor: String,
    /// What, such as `review.hidden`.
    pub action: String,
    /// Details, such as the reason; may be empty.
    pub detail: String,
}

/// Which conversations to list. Those of what is to do have the unhappy first, then the soonest due, then the newest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum View {
    /// The shop has to do something, now.
    Open,
    /// The same, and nobody has it.
    Unassigned,
    /// The same, and the shopper is unhappy.
    Unhappy,
    /// What a user has and is neither over nor put off.
    Assigned(i64),
    /// A clock ends within the hour.
    DueSoon,
    /// A clock is over.
    Breached,
    /// The shopper has the word, or somebody else.
    Waiting,
    /// Put off.
    Snoozed,
    /// The program is not sure what the words say.
    NeedsLook,
    /// Held or hidden, of what is for everyone; newest first.
    Unpublished,
    /// Everything, newest first.
    All,
}

impl View {
    /// The views that are counted, with those of a user.
    pub fn counted(user: i64) -> [View; 10] {
        use View::{Assigned, Breached, DueSoon, NeedsLook, Open, Snoozed, Unassigned, Unhappy, Unpublished, Waiting};
        [Open, Unassigned, Unhappy, Assigned(user), DueSoon, Breached, Waiting, Snoozed, NeedsLook, Unpublished]
    }
}

/// What a person does to a conversation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    /// Gives it to a user of the shop, or to nobody.
    Assign(Option<i64>),
    /// Answers where everyone reads it; the shopper has the word then.
    Answer(String),
    /// Answers the shopper alone.
    AnswerPrivately(String),
    /// Says that the answer to a private message went out by mail; stops the clock.
    AnsweredByMail,
    /// Writes a note for the shop's people.
    Note(String),
    /// Takes it from the page.
    Hide(HideReason),
    /// Puts what is held or hidden on the page.
    Publish,
    /// Shows the answer of another question of the same product for this one; nothing is left to do.
    Merge(ReviewId),
    /// Undoes `Merge`.
    Part,
    /// Puts a buyer's answer on the page.
    ShowReply(ReviewId),
    /// Takes a buyer's answer from the page.
    HideReply(ReviewId, HideReason),
    /// The shop has asked the shopper by other means.
    Wait,
    /// The shop waits for somebody else.
    Hold,
    /// The shop goes on.
    Resume,
    /// Done, as the shop sees it.
    Solve,
    /// Nothing is left to do.
    Close,
    /// Undoes `Solve` and `Close`.
    Reopen,
    /// Says how soon it should be looked at.
    Prioritise(Priority),
    /// Gives it to a team of the shop, by its id, or to none.
    GiveTeam(Option<String>),
    /// Adds a tag, in its one spelling.
    Tag(String),
    /// Takes it away.
    Untag(String),
    /// Puts it off until a moment, or takes it up again.
    Snooze(Option<Millis>),
    /// A person has looked at what the program was not sure of.
    Looked,
}

impl Act {
    /// Whether whoever does it has looked at the conversation: then nobody else needs to.
    pub fn is_attention(&self) -> bool {
        let handed = matches!(self, Act::Assign(_) | Act::GiveTeam(_) | Act::Tag(_) | Act::Untag(_) | Act::Snooze(_));
        !handed && !matches!(self, Act::Note(_) | Act::Prioritise(_))
    }

    /// Whether it can be done to a conversation of a kind.
    pub fn fits(&self, kind: Kind) -> bool {
        match self {
            Act::Answer(_) | Act::Hide(_) | Act::Publish => kind.is_public(),
            Act::AnsweredByMail => kind == Kind::Private,
            Act::Merge(_) | Act::Part | Act::ShowReply(_) | Act::HideReply(..) => kind == Kind::Question,
            _ => true,
        }
    }
}

/// What became of an act.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Acted {
    /// Done.
    Done,
    /// Someone else changed it since the form was made.
    Stale,
    /// There is no such conversation in this shop, or no such user or team to give it to, or no such question to merge
    /// with; or it is nothing that can be done to one of its kind.
    NotFound,
    /// It stands where this cannot be done, see [`plaudit_model::conversation::state`].
    Refused,
}

/// How many conversations each view of the inbox holds; [`ViewCounts::MOST`] stands for that many and more.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ViewCounts(Vec<(View, i64)>);

impl ViewCounts {
    /// Where counting stops.
    pub const MOST: i64 = 1_000;

    /// How many a view holds; `None` where nobody counted.
    pub fn of(&self, view: View) -> Option<i64> {
        self.0.iter().find(|(counted, _)| *counted == view).map(|(_, count)| *count)
    }

    pub(crate) fn set(&mut self, view: View, count: i64) {
        self.0.push((view, count));
    }
}

/// A private message ready to be stored.
#[derive(Debug, Clone, PartialEq)]
pub struct NewPrivateRecord {
    /// Id that the client made.
    pub id: ReviewId,
    /// Product.
    pub product: ProductId,
    /// The words.
    pub body: String,
    /// Name of whoever writes; may be empty.
    pub author: String,
    /// Where the answer goes.
    pub email: String,
    /// Number of the order that it is about; may be empty.
    pub order_number: String,
    /// When it came.
    pub created: Millis,
    /// Hash of what the client sent.
    pub fingerprint: String,
    /// What the words say.
    pub verdict: Verdict,
    /// Who takes care of it.
    pub routed: super::Routed,
    /// Jobs that begin with it, in the same transaction.
    pub jobs: Vec<super::NewJob>,
}
