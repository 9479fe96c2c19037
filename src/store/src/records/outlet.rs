//! Ways out: where a shop's events go, what was told, and what became of it.

use super::NewJob;
use plaudit_model::event::{Detail, EventKind};
use plaudit_model::time::Millis;
use serde::{Deserialize, Serialize};

/// Something that happened to a conversation, on its way to whoever wants to know.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Happened {
    /// What.
    pub kind: EventKind,
    /// To which conversation.
    pub conversation: String,
    /// When.
    pub at: Millis,
    /// What else there is to say.
    #[serde(default)]
    pub detail: Detail,
}

impl Happened {
    /// The kind of the jobs that make messages of what happened. Where a shop has nobody to tell, none is stored.
    pub const JOB: &'static str = "event";

    /// The job that tells of it, for the transaction in which it happens.
    pub fn job(&self) -> NewJob {
        // Plain data: serialising cannot fail.
        let payload = serde_json::to_string(self).unwrap_or_default();
        NewJob { kind: Happened::JOB.to_owned(), payload, run_at: self.at }
    }
}

/// Where a shop's events go: a webhook, or a connection to another system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outlet {
    /// Id, unique in its shop.
    pub id: String,
    /// `webhook`, or the code of the system.
    pub kind: String,
    /// What the shop's people call it; may be empty.
    pub name: String,
    /// Address that is called, or under which it is.
    pub url: String,
    /// Secrets, sealed by the server; the store cannot read them.
    pub sealed: String,
    /// What `sealed` was before, and until when that counts too.
    pub before: Option<(String, Millis)>,
    /// The kinds of events that it wants; none for all.
    pub events: Vec<EventKind>,
    /// JSON of what else its kind needs.
    pub settings: String,
    /// Off when a person or the program said so.
    pub enabled: bool,
    /// Why the program switched it off.
    pub trouble: Option<String>,
    /// When it was set, or last took something.
    pub good: Millis,
    /// When it was made.
    pub created: Millis,
    /// Grows with each change by a person.
    pub revision: i64,
}

impl Outlet {
    /// Whether it wants events of a kind.
    pub fn wants(&self, kind: EventKind) -> bool {
        self.events.is_empty() || self.events.contains(&kind)
    }
}

/// An event as it was told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToldEvent {
    /// `msg_…`.
    pub id: String,
    /// What.
    pub kind: EventKind,
    /// About which conversation.
    pub conversation: String,
    /// JSON, byte for byte as it is signed.
    pub body: String,
    /// When it happened.
    pub at: Millis,
}

/// How an attempt ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// The other side took it.
    Taken,
    /// It will be tried again.
    Again,
    /// It was the last.
    Failed,
}

impl Ending {
    /// The code that stands for it in storage.
    pub fn code(self) -> &'static str {
        match self {
            Ending::Taken => "taken",
            Ending::Again => "again",
            Ending::Failed => "failed",
        }
    }

    /// The ending that a code stands for.
    pub fn from_code(code: &str) -> Option<Self> {
        [Ending::Taken, Ending::Again, Ending::Failed].into_iter().find(|ending| ending.code() == code)
    }
}

/// One call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attempt {
    /// Number, growing; 0 before it is stored.
    pub id: i64,
    /// Of which event; empty for a test.
    pub event: String,
    /// Of which kind, such as `case.opened` or `test`.
    pub kind: String,
    /// When.
    pub at: Millis,
    /// How many calls for the event there were with this one.
    pub number: i64,
    /// How long it took, in milliseconds.
    pub took_ms: i64,
    /// The HTTP status; `None` when nobody answered.
    pub status: Option<u16>,
    /// How it ended.
    pub ending: Ending,
    /// The beginning of the answer, or why there was none.
    pub excerpt: String,
}

/// A case in another system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RemoteCase {
    /// In which outlet.
    pub outlet: String,
    /// Its id there.
    pub remote: String,
    /// Its address there; may be empty.
    pub url: String,
    /// Hash of what was sent last.
    pub fingerprint: String,
    /// When that was.
    pub sent: Millis,
}

/// What another system says of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HeardCall<'a> {
    /// By which outlet.
    pub outlet: &'a str,
    /// Id of the call; none counts twice.
    pub id: &'a str,
    /// Our id of the case; may be empty.
    pub case_id: &'a str,
    /// Their id of the case; may be empty.
    pub remote: &'a str,
    /// To be noted; empty for nothing.
    pub note: &'a str,
    /// Whether nothing is left to do.
    pub close: bool,
    /// Who says it: the name of the outlet.
    pub by: &'a str,
}

/// What became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heard {
    /// Done.
    Done,
    /// It was done before.
    Repeated,
}
