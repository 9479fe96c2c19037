//! The clocks of one conversation: when the first answer, the next one and the solution are due, and what stops them.

use crate::coded::coded;
use crate::conversation::state::Effect;
use crate::sla::{Calendar, Policy};
use crate::time::Millis;
use serde::{Deserialize, Serialize};

coded! {
    /// What was promised.
    Target {
        /// The first answer.
        FirstResponse = "first_response",
        /// The answer to what the shopper said later.
        NextResponse = "next_response",
        /// The solution.
        Resolution = "resolution",
    }
}

coded! {
    /// What is told of a clock, once each.
    Marked {
        /// Time runs out.
        Warning = "warning",
        /// It has run out.
        Breach = "breach",
    }
}

/// Something to be told of a clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// Which promise.
    pub target: Target,
    /// What.
    pub mark: Marked,
    /// When the promise is due. With target and mark it names the miss: told once however often somebody looks.
    pub due: Millis,
}

/// See the head of this file.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Clocks {
    /// When the first answer is due.
    pub first: Option<Millis>,
    /// When the answer to the shopper's latest word is due.
    pub next: Option<Millis>,
    /// When it is to be solved.
    pub resolution: Option<Millis>,
    /// Since when they stand still.
    pub paused: Option<Millis>,
    /// When the shop first answered.
    pub answered: Option<Millis>,
    /// When it was solved or closed, while it is.
    pub over: Option<Millis>,
}

impl Clocks {
    /// The clocks of a conversation that begins now.
    pub fn begin(policy: &Policy, calendar: &Calendar, now: Millis) -> Clocks {
        let due = |minutes: Option<u32>| minutes.map(|minutes| after(calendar, now, minutes));
        Clocks { first: due(policy.first_response), resolution: due(policy.resolution), ..Clocks::default() }
    }

    /// Puts a conversation under a policy: a promise that was not made before begins now. One that was made stays, unless the
    /// new one is sooner; one that was kept is not made again.
    #[must_use]
    pub fn promise(mut self, policy: &Policy, calendar: &Calendar, now: Millis) -> Clocks {
        let begun = Clocks::begin(policy, calendar, now);
        if self.answered.is_none() {
            self.first = sooner(self.first, begun.first);
        }
        self.resolution = sooner(self.resolution, begun.resolution);
        self
    }

    /// The clocks after a move. Without a policy nothing new begins, and what stood still goes on by the clock on the wall.
    #[must_use]
    pub fn moved(self, effect: Effect, policy: Option<(&Policy, &Calendar)>, now: Millis) -> Clocks {
        let mut clocks = self;
        match effect {
            Effect::Keep => {}
            Effect::Answered => {
                clocks.answered = clocks.answered.or(Some(now));
                clocks.next = None;
                clocks.paused = clocks.paused.or(Some(now));
            }
            Effect::Pause => clocks.paused = clocks.paused.or(Some(now)),
            Effect::Resume => clocks.go_on(policy.map(|(_, calendar)| calendar), now),
            Effect::Stop => {
                clocks.paused = clocks.paused.or(Some(now));
                clocks.over = clocks.over.or(Some(now));
            }
            Effect::Asked => {
                clocks.go_on(policy.map(|(_, calendar)| calendar), now);
                if let Some((Policy { next_response: Some(minutes), .. }, calendar)) = policy
                    && clocks.answered.is_some()
                    && clocks.next.is_none()
                {
                    clocks.next = Some(after(calendar, now, *minutes));
                }
            }
        }
        clocks
    }

    /// What was left when they stopped is left now. What was late by then stays as late.
    fn go_on(&mut self, calendar: Option<&Calendar>, now: Millis) {
        self.over = None;
        let Some(paused) = self.paused.take() else { return };
        let shift = |due: Millis| match calendar {
            _ if due <= paused => due,
            Some(calendar) => calendar.after(now, calendar.between(paused, due)),
            None => now.plus(due.0 - paused.0),
        };
        if self.answered.is_none() {
            self.first = self.first.map(shift);
        }
        self.next = self.next.map(shift);
        self.resolution = self.resolution.map(shift);
    }

    /// The promises whose clocks run, each with when it is due.
    pub fn running(&self) -> impl Iterator<Item = (Target, Millis)> {
        let runs = self.paused.is_none() && self.over.is_none();
        let first = self.first.filter(|_| self.answered.is_none()).map(|due| (Target::FirstResponse, due));
        let next = self.next.map(|due| (Target::NextResponse, due));
        let resolution = self.resolution.map(|due| (Target::Resolution, due));
        [first, next, resolution].into_iter().flatten().filter(move |_| runs)
    }

    /// The soonest of them.
    pub fn due(&self) -> Option<Millis> {
        self.running().map(|(_, due)| due).min()
    }

    /// What is to be told by now, the soonest first; of a promise that is broken already no warning.
    pub fn marks(&self, policy: Option<(&Policy, &Calendar)>, now: Millis) -> Vec<Look> {
        let mut marks: Vec<Look> = self
            .running()
            .filter_map(|(target, due)| match warning(policy, due) {
                _ if due <= now => Some(Look { target, mark: Marked::Breach, due }),
                Some(at) if at <= now => Some(Look { target, mark: Marked::Warning, due }),
                _ => None,
            })
            .collect();
        marks.sort_by_key(|look| look.due);
        marks
    }

    /// When to look again: the next warning or breach after a moment.
    pub fn look(&self, policy: Option<(&Policy, &Calendar)>, now: Millis) -> Option<Millis> {
        let moments = self.running().flat_map(|(_, due)| [Some(due), warning(policy, due)]);
        moments.flatten().filter(|at| *at > now).min()
    }
}

/// When it is said that the time until `due` runs out.
fn warning(policy: Option<(&Policy, &Calendar)>, due: Millis) -> Option<Millis> {
    let (policy, calendar) = policy.filter(|(policy, _)| policy.warning > 0)?;
    Some(calendar.before(due, i64::from(policy.warning) * Millis::MINUTE))
}

/// The sooner of two, of which either may be missing.
fn sooner(one: Option<Millis>, other: Option<Millis>) -> Option<Millis> {
    [one, other].into_iter().flatten().min()
}

fn after(calendar: &Calendar, now: Millis, minutes: u32) -> Millis {
    calendar.after(now, i64::from(minutes) * Millis::MINUTE)
}

#[cfg(test)]
mod tests;
