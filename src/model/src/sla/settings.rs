//! The policies and calendars of a shop.

use crate::sla::calendar::{Calendar, CalendarFault};
use serde::{Deserialize, Serialize};

/// The unhappy are answered within this many minutes unless the shop says otherwise: 32 % of customers
/// who complain on social media expect an answer within half an hour.
pub const FIRST_RESPONSE_MINUTES: u32 = 30;
/// All others within this many minutes of business time: 42 % expect an answer within an hour.
pub const OTHERS_MINUTES: u32 = 60;
/// Id of the policy for the unhappy, where no rule names another.
pub const UNHAPPY: &str = "unhappy";
/// Id of the policy for everyone else who waits, where no rule names another.
pub const STANDARD: &str = "standard";
/// Most minutes of a promise: ninety days.
pub const MOST_MINUTES: u32 = 90 * 24 * 60;
/// Most policies, and most calendars, of a shop.
pub const MOST: usize = 20;
/// Most characters of a name.
pub const NAME_CHARS: usize = 60;

/// Who is told and gets the conversation when a promise was broken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Escalation {
    /// A team, by its id.
    Team(String),
    /// A person, by the e-mail address that they sign in with.
    Person(String),
}

/// What is promised. Each promise may be missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Policy {
    /// Its id, by which rules name it: `a-z`, digits and hyphens.
    pub id: String,
    /// Its name, as people read it.
    pub name: String,
    /// In whose open hours time runs: the id of a calendar of the shop.
    pub calendar: String,
    /// Minutes until the first answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_response: Option<u32>,
    /// Minutes until the answer to whatever the shopper says later.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_response: Option<u32>,
    /// Minutes until it is solved, while the shop has the word.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resolution: Option<u32>,
    /// Minutes before each of them at which it is said that time runs out; 0 for never.
    #[serde(default)]
    pub warning: u32,
    /// Who gets it when it is late.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub escalation: Option<Escalation>,
}

/// A calendar with the id by which policies name it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NamedCalendar {
    /// Its id: `a-z`, digits and hyphens.
    pub id: String,
    /// Its name, as people read it.
    pub name: String,
    /// The hours.
    #[serde(flatten)]
    pub calendar: Calendar,
}

/// All that a shop has promised.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sla {
    /// Policies, in the order in which they are shown.
    pub policies: Vec<Policy>,
    /// Calendars, the one that rules ask for business hours first.
    pub calendars: Vec<NamedCalendar>,
}

/// What is wrong with a shop's promises.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PolicyFault {
    /// An id that is none, or that two have.
    #[error("{0:?} is no id of its own: use a-z, digits and hyphens, at most 40, each once")]
    Id(String),
    /// A name that is empty or too long.
    #[error("the name of {0:?} must have 1 to {NAME_CHARS} characters")]
    Name(String),
    /// A calendar that is not there.
    #[error("policy {0:?} names the calendar {1:?}, which is not there")]
    Calendar(String, String),
    /// Nothing is promised.
    #[error("policy {0:?} promises nothing; fill in one of the three times")]
    Nothing(String),
    /// Zero or too long.
    #[error("policy {0:?} has a time of {1} minutes; it must be 1 to {MOST_MINUTES}")]
    Minutes(String, u32),
    /// The warning would come before the clock runs.
    #[error("policy {0:?} warns {1} minutes before; that is no shorter than the shortest of its times")]
    Warning(String, u32),
    /// A calendar that cannot be used.
    #[error("calendar {0:?}: {1}")]
    Hours(String, CalendarFault),
    /// Too many, or none.
    #[error("a shop has 1 to {MOST} policies and calendars")]
    Count,
}

/// Whether a text is an id: 1 to 40 of `a-z`, digits and hyphens.
pub fn slug(text: &str) -> bool {
    (1..=40).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

impl Default for Sla {
    fn default() -> Self {
        Sla::new(FIRST_RESPONSE_MINUTES)
    }
}

impl Sla {
    /// What a new shop promises: the unhappy an answer within some minutes, all others within an hour of business time. Its
    /// business hours are all hours until it says otherwise.
    pub fn new(unhappy_minutes: u32) -> Sla {
        let policy = |id: &str, name: &str, calendar: &str, minutes: u32| Policy {
            id: id.to_owned(),
            name: name.to_owned(),
            calendar: calendar.to_owned(),
            first_response: Some(minutes),
            next_response: Some(minutes),
            resolution: None,
            warning: minutes / 3,
            escalation: None,
        };
        let calendar = |id: &str, name: &str| NamedCalendar {
            id: id.to_owned(),
            name: name.to_owned(),
            calendar: Calendar::always(),
        };
        Sla {
            policies: vec![
                policy(UNHAPPY, "Unhappy shoppers", "always", unhappy_minutes.clamp(1, MOST_MINUTES)),
                policy(STANDARD, "Everyone else", "business", OTHERS_MINUTES),
            ],
            calendars: vec![calendar("business", "Business hours"), calendar("always", "Around the clock")],
        }
    }

    /// A policy by its id.
    pub fn policy(&self, id: &str) -> Option<&Policy> {
        self.policies.iter().find(|policy| policy.id == id)
    }

    /// A calendar by its id; one that is always open where it is not there.
    pub fn calendar(&self, id: &str) -> Calendar {
        self.calendars.iter().find(|named| named.id == id).map_or_else(Calendar::always, |named| named.calendar.clone())
    }

    /// The shop's business hours, which rules ask for.
    pub fn hours(&self) -> Calendar {
        self.calendars.first().map_or_else(Calendar::always, |named| named.calendar.clone())
    }

    /// The same, if it can be worked with.
    ///
    /// # Errors
    /// All faults.
    pub fn checked(self) -> Result<Sla, Vec<PolicyFault>> {
        let mut faults = Vec::new();
        if !(1..=MOST).contains(&self.policies.len()) || !(1..=MOST).contains(&self.calendars.len()) {
            faults.push(PolicyFault::Count);
        }
        let mut ids: [Vec<&str>; 2] = [Vec::new(), Vec::new()];
        let policies = self.policies.iter().map(|policy| (0, &policy.id, &policy.name));
        let calendars = self.calendars.iter().map(|named| (1, &named.id, &named.name));
        for (which, id, name) in policies.chain(calendars) {
            if !slug(id) || ids[which].contains(&id.as_str()) {
                faults.push(PolicyFault::Id(id.clone()));
            }
            ids[which].push(id);
            if !(1..=NAME_CHARS).contains(&name.trim().chars().count()) {
                faults.push(PolicyFault::Name(id.clone()));
            }
        }
        for named in &self.calendars {
            if let Err(fault) = named.calendar.clone().checked() {
                faults.push(PolicyFault::Hours(named.id.clone(), fault));
            }
        }
        for policy in &self.policies {
            faults.extend(policy.faults(&self));
        }
        if faults.is_empty() { Ok(self) } else { Err(faults) }
    }
}

impl Policy {
    fn faults(&self, sla: &Sla) -> Vec<PolicyFault> {
        let id = || self.id.clone();
        let mut faults = Vec::new();
        if !sla.calendars.iter().any(|named| named.id == self.calendar) {
            faults.push(PolicyFault::Calendar(id(), self.calendar.clone()));
        }
        let times: Vec<u32> =
            [self.first_response, self.next_response, self.resolution].into_iter().flatten().collect();
        for &minutes in times.iter().filter(|minutes| !(1..=MOST_MINUTES).contains(*minutes)) {
            faults.push(PolicyFault::Minutes(id(), minutes));
        }
        match times.iter().min() {
            None => faults.push(PolicyFault::Nothing(id())),
            Some(&least) if self.warning >= least && self.warning > 0 => {
                faults.push(PolicyFault::Warning(id(), self.warning));
            }
            Some(_) => {}
        }
        faults
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn d3_a_new_shop_promises_something_sound() {
        let sla = Sla::default().checked().unwrap();
        assert_eq!(sla.policy("unhappy").unwrap().first_response, Some(30));
        assert_eq!(sla.policy("standard").unwrap().first_response, Some(60));
        assert_eq!(sla.hours(), Calendar::always());
        for minutes in [0, 1, 2, 3, 30, u32::MAX] {
            assert!(Sla::new(minutes).checked().is_ok(), "{minutes}");
        }
    }

    #[test]
    fn d3_faults_name_what_is_wrong() {
        type Change = fn(&mut Sla);
        let cases: [(Change, &str); 9] = [
            (|sla| sla.policies[0].id = "Unhappy".to_owned(), "\"Unhappy\" is no id"),
            (|sla| sla.policies[1].id = "unhappy".to_owned(), "\"unhappy\" is no id"),
            (|sla| sla.policies[0].name = " ".to_owned(), "the name of \"unhappy\""),
            (|sla| sla.policies[0].calendar = "gone".to_owned(), "names the calendar \"gone\""),
            (|sla| sla.policies[0].first_response = Some(0), "a time of 0 minutes"),
            (|sla| sla.policies[0].warning = 30, "warns 30 minutes before"),
            (|sla| sla.calendars[0].calendar.zone = "Mars/Base".to_owned(), "no time zone \"Mars/Base\""),
            (|sla| sla.calendars[0].calendar.week = Default::default(), "no open hours"),
            (|sla| sla.policies.clear(), "1 to 20 policies"),
        ];
        for (change, message) in cases {
            let mut sla = Sla::default();
            change(&mut sla);
            let faults = sla.checked().unwrap_err();
            assert!(faults.iter().any(|fault| fault.to_string().contains(message)), "{message}: {faults:?}");
        }
    }
}
