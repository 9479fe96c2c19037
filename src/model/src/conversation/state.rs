//! Where a conversation stands, and every way from there: one table says who may do what, from where, to where, and what that
//! does to the clocks.

use crate::coded::coded;
use serde::{Deserialize, Serialize};

coded! {
    /// Where a conversation stands.
    CaseStatus {
        /// Nobody has taken it up yet.
        New = "new",
        /// The shop has to do something.
        Open = "open",
        /// The shopper has the word.
        Waiting = "waiting",
        /// The shop waits for somebody else, such as a courier.
        OnHold = "on_hold",
        /// Done, as the shop sees it.
        Solved = "solved",
        /// Nothing is left to do.
        Closed = "closed",
    }
}

impl CaseStatus {
    /// Whether the shop has to do something.
    pub fn is_to_do(self) -> bool {
        matches!(self, CaseStatus::New | CaseStatus::Open)
    }

    /// Whether it is over, until somebody opens it again.
    pub fn is_over(self) -> bool {
        matches!(self, CaseStatus::Solved | CaseStatus::Closed)
    }
}

coded! {
    /// Who moves a conversation.
    Mover {
        /// One of the shop's people, or the shop's own system speaking for them.
        Person = "person",
        /// Whoever began it.
        Shopper = "shopper",
        /// Anybody who reads the page.
        Reader = "reader",
        /// The program itself: a rule, a clock.
        Program = "program",
    }
}

coded! {
    /// What moves a conversation.
    Move {
        /// Somebody is to take care of it.
        Assign = "assign",
        /// The shop answers, in public or in private.
        Answer = "answer",
        /// The shop has asked the shopper by other means.
        Wait = "wait",
        /// The shop waits for somebody else.
        Hold = "hold",
        /// The shop goes on.
        Resume = "resume",
        /// Done.
        Solve = "solve",
        /// Nothing is left to do.
        Close = "close",
        /// It is not done after all.
        Reopen = "reopen",
        /// The shopper writes, or changes what they wrote.
        Word = "word",
        /// A reader says that it should be looked at.
        Report = "report",
    }
}

/// What a move does to the clocks of a conversation, see [`crate::sla`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// Nothing.
    Keep,
    /// The shop has answered: nobody waits for a first or next answer, and the time to the solution does not run while the
    /// shopper has the word.
    Answered,
    /// All clocks stand still.
    Pause,
    /// They go on with what was left.
    Resume,
    /// They are over.
    Stop,
    /// The shopper has spoken: clocks go on, and one for the next answer begins.
    Asked,
}

/// One row of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Transition {
    /// What moves it.
    pub by: Move,
    /// Who may.
    pub who: &'static [Mover],
    /// From where.
    pub from: &'static [CaseStatus],
    /// To where; `None` where it stays as it is.
    pub to: Option<CaseStatus>,
    /// What happens to the clocks.
    pub clocks: Effect,
}

use CaseStatus::{Closed, New, OnHold, Open, Solved, Waiting};
use Mover::{Person, Program, Reader, Shopper};

const fn row(
    by: Move,
    who: &'static [Mover],
    from: &'static [CaseStatus],
    to: Option<CaseStatus>,
    clocks: Effect,
) -> Transition {
    Transition { by, who, from, to, clocks }
}

/// Every transition there is. What is in no row is refused.
pub const TRANSITIONS: &[Transition] = &[
    row(Move::Assign, &[Person, Program], &[New], Some(Open), Effect::Keep),
    row(Move::Assign, &[Person, Program], &[Open, Waiting, OnHold, Solved, Closed], None, Effect::Keep),
    row(Move::Answer, &[Person], &[New, Open, Waiting, OnHold], Some(Waiting), Effect::Answered),
    // A word more under what is done does not take it up again.
    row(Move::Answer, &[Person], &[Solved, Closed], None, Effect::Answered),
    // What a program says by itself keeps nobody from waiting.
    row(Move::Answer, &[Program], &[New, Open, Waiting, OnHold, Solved, Closed], None, Effect::Keep),
    row(Move::Wait, &[Person], &[New, Open, OnHold], Some(Waiting), Effect::Pause),
    row(Move::Hold, &[Person], &[New, Open, Waiting], Some(OnHold), Effect::Pause),
    row(Move::Resume, &[Person], &[Waiting, OnHold], Some(Open), Effect::Resume),
    row(Move::Solve, &[Person], &[New, Open, Waiting, OnHold], Some(Solved), Effect::Stop),
    row(Move::Close, &[Person, Program], &[New, Open, Waiting, OnHold, Solved], Some(Closed), Effect::Stop),
    row(Move::Reopen, &[Person], &[Solved, Closed], Some(Open), Effect::Resume),
    row(Move::Word, &[Shopper], &[New, Open], None, Effect::Asked),
    row(Move::Word, &[Shopper], &[Waiting, OnHold, Solved, Closed], Some(Open), Effect::Asked),
    // Nobody waits for an answer to a report, so no clock begins.
    row(Move::Report, &[Reader], &[New, Open], None, Effect::Keep),
    row(Move::Report, &[Reader], &[Waiting, OnHold, Solved, Closed], Some(Open), Effect::Keep),
];

/// A move that is in no row of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{} cannot be done where it stands: {}", by.code(), from.code())]
pub struct Refused {
    /// What was tried.
    pub by: Move,
    /// Where it stands.
    pub from: CaseStatus,
}

/// Where a move leads, and what it does to the clocks.
///
/// # Errors
/// When the table has no such row.
pub fn step(who: Mover, by: Move, from: CaseStatus) -> Result<(CaseStatus, Effect), Refused> {
    let fits = |row: &&Transition| row.by == by && row.who.contains(&who) && row.from.contains(&from);
    let row = TRANSITIONS.iter().find(fits).ok_or(Refused { by, from })?;
    Ok((row.to.unwrap_or(from), row.clocks))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all() -> impl Iterator<Item = (Mover, Move, CaseStatus)> {
        Mover::ALL.iter().flat_map(|&who| {
            Move::ALL.iter().flat_map(move |&by| CaseStatus::ALL.iter().map(move |&from| (who, by, from)))
        })
    }

    #[test]
    fn d1_no_two_rows_say_different_things() {
        for (who, by, from) in all() {
            let fitting =
                TRANSITIONS.iter().filter(|row| row.by == by && row.who.contains(&who) && row.from.contains(&from));
            assert!(fitting.count() <= 1, "{who:?} {by:?} {from:?}");
        }
    }

    #[test]
    fn d1_what_leads_where() {
        for (who, by, from, to) in [
            (Person, Move::Assign, New, Some(Open)),
            (Person, Move::Assign, Closed, Some(Closed)),
            (Person, Move::Answer, New, Some(Waiting)),
            (Person, Move::Answer, Solved, Some(Solved)),
            (Program, Move::Answer, New, Some(New)),
            (Person, Move::Hold, OnHold, None),
            (Person, Move::Resume, OnHold, Some(Open)),
            (Person, Move::Solve, Waiting, Some(Solved)),
            (Person, Move::Solve, Closed, None),
            (Person, Move::Close, Solved, Some(Closed)),
            (Person, Move::Close, Closed, None),
            (Person, Move::Reopen, Closed, Some(Open)),
            (Person, Move::Reopen, Open, None),
            (Shopper, Move::Word, New, Some(New)),
            (Shopper, Move::Word, Closed, Some(Open)),
            (Shopper, Move::Close, Open, None),
            (Reader, Move::Report, Waiting, Some(Open)),
            (Reader, Move::Close, Open, None),
        ] {
            assert_eq!(step(who, by, from).ok().map(|(to, _)| to), to, "{who:?} {by:?} {from:?}");
        }
    }

    /// Whoever wrote is heard, wherever the conversation stands.
    #[test]
    fn d1_the_shoppers_word_opens_everything() {
        for &from in CaseStatus::ALL {
            let (to, clocks) = step(Shopper, Move::Word, from).unwrap();
            assert!(to.is_to_do(), "{from:?}");
            assert_eq!(clocks, Effect::Asked);
        }
    }

    /// Only people say that something is answered or done: a program never stops a clock but by closing.
    #[test]
    fn d1_no_program_answers_for_a_person() {
        for (who, by, from) in all().filter(|(who, ..)| *who != Person) {
            if let Ok((to, clocks)) = step(who, by, from) {
                assert!(to != Solved || from == Solved, "{who:?} {by:?} {from:?}");
                assert!(clocks != Effect::Answered, "{who:?} {by:?} {from:?}");
                assert!(clocks != Effect::Stop || by == Move::Close, "{who:?} {by:?} {from:?}");
            }
        }
    }

    /// Clocks stand still exactly where the table says so.
    #[test]
    fn d3_clocks_follow_the_status() {
        for (who, by, from) in all() {
            let Ok((to, clocks)) = step(who, by, from) else { continue };
            match clocks {
                Effect::Pause => assert!(matches!(to, Waiting | OnHold)),
                Effect::Stop => assert!(to.is_over()),
                Effect::Resume | Effect::Asked => assert!(to.is_to_do()),
                Effect::Answered => assert!(to == Waiting || to.is_over()),
                Effect::Keep => assert!(to == from || to.is_to_do()),
            }
        }
    }
}
