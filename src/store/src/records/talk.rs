//! What there may be to say to a shopper, on its way to whoever decides whether and how.

use super::NewJob;
use plaudit_model::time::Millis;
use serde::{Deserialize, Serialize};

/// Something that may be said. Whether it is, is decided when its job runs: an address may not be confirmed, a person may have
/// come first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Talk {
    /// Somebody gave an address: they are asked whether it is theirs.
    Confirm {
        /// In which conversation.
        conversation: String,
    },
    /// The shop answered.
    Answered {
        /// In which conversation.
        conversation: String,
        /// The answer.
        text: String,
    },
    /// The shop's people have hidden it.
    Hidden {
        /// Which conversation.
        conversation: String,
    },
    /// It is solved.
    Solved {
        /// Which conversation.
        conversation: String,
    },
    /// Something set off an automatic answer.
    Automatic {
        /// In which conversation.
        conversation: String,
        /// Id of the answer.
        answer: String,
    },
}

impl Talk {
    /// The kind of its jobs.
    pub const JOB: &'static str = "talk";

    /// The job, for the transaction in which there is something to say.
    pub fn job(&self, run_at: Millis) -> NewJob {
        // Plain data: serialising cannot fail.
        let payload = serde_json::to_string(self).unwrap_or_default();
        NewJob { kind: Talk::JOB.to_owned(), payload, run_at }
    }

    /// In which conversation.
    pub fn conversation(&self) -> &str {
        match self {
            Talk::Confirm { conversation }
            | Talk::Answered { conversation, .. }
            | Talk::Hidden { conversation }
            | Talk::Solved { conversation }
            | Talk::Automatic { conversation, .. } => conversation,
        }
    }
}
