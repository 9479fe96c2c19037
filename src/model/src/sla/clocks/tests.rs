//! D3: which clocks run, and until when, through the life of a conversation.

use super::*;
use crate::conversation::state::{CaseStatus, Move, Mover, step};
use crate::sla::{Sla, Zone};
use proptest::prelude::*;

const T0: Millis = Millis(1_795_305_600_000);
const MINUTE: i64 = Millis::MINUTE;

fn minute(n: i64) -> Millis {
    T0.plus(n * MINUTE)
}

fn policy() -> Policy {
    let mut policy = Sla::default().policies.remove(0);
    (policy.next_response, policy.resolution, policy.warning) = (Some(20), Some(120), 10);
    policy
}

#[test]
fn d3_clocks_run_stand_and_go_on() {
    let (policy, always) = (policy(), Calendar::always());
    let under = Some((&policy, &always));
    let begun = Clocks::begin(&policy, &always, T0);
    assert_eq!((begun.due(), begun.look(under, T0)), (Some(minute(30)), Some(minute(20))));

    // On hold from minute 10 to 70: twenty minutes are left of the first, 110 of the solution.
    let held = begun.moved(Effect::Pause, under, minute(10));
    assert_eq!((held.due(), held.look(under, minute(10)), held.marks(under, minute(1_000))), (None, None, vec![]));
    let on = held.moved(Effect::Resume, under, minute(70));
    assert_eq!(
        on.running().collect::<Vec<_>>(),
        [(Target::FirstResponse, minute(90)), (Target::Resolution, minute(180)),]
    );

    // The answer stops the first for good; the solution waits for the shopper.
    let answered = on.moved(Effect::Answered, under, minute(80));
    assert_eq!((answered.answered, answered.due()), (Some(minute(80)), None));
    let asked = answered.moved(Effect::Asked, under, minute(200));
    assert_eq!(
        asked.running().collect::<Vec<_>>(),
        [(Target::NextResponse, minute(220)), (Target::Resolution, minute(300)),]
    );
    // Another word before the answer does not move the clock.
    assert_eq!(asked.moved(Effect::Asked, under, minute(210)), asked);

    let solved = asked.moved(Effect::Answered, under, minute(215)).moved(Effect::Stop, under, minute(216));
    assert_eq!((solved.due(), solved.over), (None, Some(minute(216))));
    let again = solved.moved(Effect::Resume, under, minute(500));
    assert_eq!((again.over, again.due()), (None, Some(minute(585))), "85 minutes were left of the solution");
}

#[test]
fn d3_what_was_late_stays_as_late() {
    let (policy, always) = (policy(), Calendar::always());
    let under = Some((&policy, &always));
    let late = Clocks::begin(&policy, &always, T0).moved(Effect::Pause, under, minute(40));
    let on = late.moved(Effect::Resume, under, minute(100));
    assert_eq!(on.first, Some(minute(30)), "the same miss, so that it is told once");
}

#[test]
fn d3_marks_are_warnings_and_breaches() {
    let (policy, always) = (policy(), Calendar::always());
    let under = Some((&policy, &always));
    let clocks = Clocks::begin(&policy, &always, T0);
    let look = |target, mark, due| Look { target, mark, due };
    for (now, marks, next) in [
        (minute(19), vec![], Some(minute(20))),
        (minute(20), vec![look(Target::FirstResponse, Marked::Warning, minute(30))], Some(minute(30))),
        (minute(30), vec![look(Target::FirstResponse, Marked::Breach, minute(30))], Some(minute(110))),
        (
            minute(119),
            vec![
                look(Target::FirstResponse, Marked::Breach, minute(30)),
                look(Target::Resolution, Marked::Warning, minute(120)),
            ],
            Some(minute(120)),
        ),
        (
            minute(500),
            vec![
                look(Target::FirstResponse, Marked::Breach, minute(30)),
                look(Target::Resolution, Marked::Breach, minute(120)),
            ],
            None,
        ),
    ] {
        assert_eq!((clocks.marks(under, now), clocks.look(under, now)), (marks, next), "{now:?}");
    }
}

#[test]
fn d3_time_off_is_not_the_shops_time() {
    let mut office = Calendar::always();
    office.zone = "Europe/Athens".to_owned();
    for day in office.week.days_mut() {
        *day = vec![crate::sla::calendar::Shift::parse("09:00-17:00").unwrap()];
    }
    let policy = policy();
    let under = Some((&policy, &office));
    // 16:50 in Athens: ten minutes today, twenty tomorrow.
    let start = T0.plus(14 * 60 * MINUTE + 50 * MINUTE);
    assert_eq!(Zone::get("Europe/Athens").unwrap().minutes(start), Some(16 * 60 + 50));
    let clocks = Clocks::begin(&policy, &office, start);
    assert_eq!(clocks.first, Some(start.plus((10 + 16 * 60 + 20) * MINUTE)));
    // Held over night: nothing of the night counts.
    let held = clocks.moved(Effect::Pause, under, start.plus(5 * MINUTE));
    let on = held.moved(Effect::Resume, under, start.plus(17 * 60 * MINUTE));
    assert_eq!(on.first, Some(start.plus(17 * 60 * MINUTE + 25 * MINUTE)), "25 minutes were left");
}

proptest! {
    /// Whatever happens in whatever order: clocks run exactly while the shop has to act, no due time ever comes nearer by
    /// standing still, and the first answer stays the first.
    #[test]
    fn d3_clocks_run_while_the_shop_has_to_act(moves in prop::collection::vec((0_usize..Move::ALL.len(), 1_i64..90), 0..40)) {
        let (policy, always) = (policy(), Calendar::always());
        let under = Some((&policy, &always));
        let (mut status, mut clocks, mut now) = (CaseStatus::New, Clocks::begin(&policy, &always, T0), T0);
        for (index, wait) in moves {
            now = now.plus(wait * MINUTE);
            let by = Move::ALL[index];
            let who = match by {
                Move::Word => Mover::Shopper,
                Move::Report => continue,
                _ => Mover::Person,
            };
            let Ok((to, effect)) = step(who, by, status) else { continue };
            let before = clocks;
            clocks = clocks.moved(effect, under, now);
            status = to;
            prop_assert_eq!(clocks.due().is_some(), status.is_to_do(), "{:?} {:?}", status, clocks);
            prop_assert!(clocks.resolution >= before.resolution);
            if before.answered.is_some() {
                prop_assert_eq!(before.answered, clocks.answered);
            }
            if let Some(look) = clocks.look(under, now) {
                prop_assert!(look > now);
            }
        }
    }
}
