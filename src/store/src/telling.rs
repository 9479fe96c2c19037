//! Which events tell of what the shop's people and authors do.

use crate::records::Act;
use plaudit_model::conversation::CaseStatus;
use plaudit_model::conversation::Kind;
use plaudit_model::event::{Answer, Change, Detail, EventKind};
use plaudit_model::publication::{HideReason, Status};

/// The events of an act. `status` is what the conversation had before; only of a case, which somebody waits for, is told
/// that it was given to somebody, answered, closed or opened again.
pub(crate) fn of_act(
    act: &Act,
    kind: Kind,
    case: bool,
    status: &str,
    assignee: Change,
    actor: &str,
) -> Vec<(EventKind, Detail)> {
    let moved = |to: CaseStatus| Detail::moved(status, to.code());
    let answer = |text: &str, public| Some(Answer { text: text.to_owned(), public, by: actor.to_owned() });
    // What is done stays done when something is added, see the table of states.
    let over = CaseStatus::from_code(status).filter(|status| status.is_over());
    let answered = over.unwrap_or(CaseStatus::Waiting);
    let (own, of_case) = match act {
        Act::Assign(_) => {
            (None, Some((EventKind::CaseAssigned, Detail { assignee: Some(assignee), ..Detail::default() })))
        }
        Act::Answer(body) => {
            let answer = answer(body, true);
            let replied = Detail { answer: answer.clone(), ..Detail::default() };
            let case = (EventKind::CaseReplied, Detail { answer, ..moved(answered) });
            ((kind == Kind::Review).then_some((EventKind::ReviewReplied, replied)), Some(case))
        }
        Act::AnsweredByMail => {
            (None, Some((EventKind::CaseReplied, Detail { answer: answer("", false), ..moved(answered) })))
        }
        Act::AnswerPrivately(body) => {
            (None, Some((EventKind::CaseReplied, Detail { answer: answer(body, false), ..moved(answered) })))
        }
        Act::Hide(reason) => (standing(kind, Status::Hidden, Some(*reason)), None),
        Act::Publish => (standing(kind, Status::Published, None), None),
        Act::Merge(_) => {
            let reason = Some("merged".to_owned());
            (None, Some((EventKind::CaseClosed, Detail { reason, ..moved(CaseStatus::Closed) })))
        }
        Act::Solve => (None, Some((EventKind::CaseSolved, moved(CaseStatus::Solved)))),
        Act::Close => (None, Some((EventKind::CaseClosed, moved(CaseStatus::Closed)))),
        Act::Part | Act::Reopen => (None, Some((EventKind::CaseReopened, moved(CaseStatus::Open)))),
        // What only the shop's people see among themselves.
        _ => (None, None),
    };
    own.into_iter().chain(of_case.filter(|_| case)).collect()
}

/// The event of a review that is shown or hidden from now on; none for what only waits.
pub(crate) fn standing(kind: Kind, status: Status, reason: Option<HideReason>) -> Option<(EventKind, Detail)> {
    let reason = reason.map(|reason| reason.code().to_owned());
    match (kind, status) {
        (Kind::Review, Status::Published) => Some((EventKind::ReviewPublished, Detail::default())),
        (Kind::Review, Status::Hidden) => Some((EventKind::ReviewHidden, Detail { reason, ..Detail::default() })),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn d6_acts_tell_what_was_done_to_what() {
        let of = |act: &Act, kind, case| {
            let told = of_act(act, kind, case, "open", Change::default(), "Aru");
            told.into_iter().map(|(event, _)| event.code()).collect::<Vec<_>>().join(" ")
        };
        for (act, kind, case, told) in [
            (Act::Answer("Sorry".into()), Kind::Review, true, "review.replied case.replied"),
            (Act::Answer("Sorry".into()), Kind::Review, false, "review.replied"),
            (Act::Answer("Yes".into()), Kind::Question, true, "case.replied"),
            (Act::AnsweredByMail, Kind::Private, true, "case.replied"),
            (Act::Hide(HideReason::Spam), Kind::Review, true, "review.hidden"),
            (Act::Hide(HideReason::Spam), Kind::Question, true, ""),
            (Act::Publish, Kind::Review, false, "review.published"),
            (Act::AnswerPrivately("Sorry".into()), Kind::Review, true, "case.replied"),
            (Act::Solve, Kind::Review, true, "case.solved"),
            (Act::Hold, Kind::Review, true, ""),
            (Act::Close, Kind::Review, true, "case.closed"),
            (Act::Reopen, Kind::Review, true, "case.reopened"),
            (Act::Assign(None), Kind::Review, true, "case.assigned"),
            (Act::Note("n".into()), Kind::Review, true, ""),
        ] {
            assert_eq!(of(&act, kind, case), told, "{act:?}");
        }
    }
}
