//! What a rule does. Whatever is added here must leave alone what is shown, when, and in which order.

use crate::conversation::Priority;
use serde::{Deserialize, Serialize};

/// See the head of this file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Action {
    /// Somebody has to take care of it: its clocks begin.
    OpenCase,
    /// It stands among the unhappy.
    Unhappy,
    /// How soon it should be looked at.
    Priority(Priority),
    /// The team that gets it, by its id.
    Team(String),
    /// Who gets it.
    Assign(Assign),
    /// A tag.
    Tag(String),
    /// What is promised: a policy, by its id.
    Sla(String),
    /// A person should look: the program was not sure.
    Ask,
    /// An automatic answer, by the id of its template.
    Answer(String),
    /// An event to the shop's own systems, with the name of the rule.
    Webhook,
    /// A case in the other system that is connected, by the id of its connection.
    Crm(String),
    /// A notice to people of the shop.
    Notify(Notify),
}

impl Action {
    /// Whether somebody outside the case is told: once for each case, however often its words are changed. Another system
    /// is told again, for it knows the case by its id.
    pub fn is_told(&self) -> bool {
        matches!(self, Action::Answer(_) | Action::Webhook | Action::Notify(_))
    }
}

/// Who gets a conversation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Assign {
    /// A person, by the e-mail address that they sign in with.
    Person(String),
    /// Whoever of a team has waited longest and is not away; of all who may answer where no team is named.
    RoundRobin {
        /// Id of the team.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        team: Option<String>,
    },
    /// Whoever of them has the fewest conversations to do.
    LeastLoaded {
        /// Id of the team.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        team: Option<String>,
    },
}

/// Who is told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Notify {
    /// A team, by its id.
    Team(String),
    /// A person, by their e-mail address.
    Person(String),
}
