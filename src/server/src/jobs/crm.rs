//! Hands a case over to another system.

use super::{Outcome, schedule};
use crate::app::App;
use crate::crm::{COOLDOWN, GRACE, Handover, Pushed, Remote, Ticket, push};
use crate::outlets::{self, Call};
use plaudit_model::event::EventKind;
use plaudit_model::ids::{ProductId, ReviewId};
use plaudit_model::time::Millis;
use plaudit_store::{AuditEntry, Conversation, Ending, Held, Job, NewJob, Outlet, RemoteCase};
use sha2::{Digest, Sha256};
use std::time::{Duration, Instant};

/// How long a case is this worker's, in milliseconds: longer than all calls of a handover.
const HOLD: i64 = 120_000;

/// The job that hands a case over: after a while, so that a slip can be corrected first.
pub(crate) fn job(outlet: &str, conversation: &str, event: &str, created: Millis, now: Millis) -> NewJob {
    let handover =
        Handover { outlet: outlet.to_owned(), conversation: conversation.to_owned(), event: event.to_owned() };
    // Three strings: there is nothing in it that JSON cannot hold.
    let payload = serde_json::to_string(&handover).unwrap_or_default();
    NewJob { kind: crate::crm::JOB_KIND.to_owned(), payload, run_at: Millis(now.0.max(created.plus(GRACE).0)) }
}

/// One attempt, with the case as it is at this moment.
pub(super) async fn hand_over(app: &App, job: &Job) -> Outcome {
    let Ok(handover) = serde_json::from_str::<Handover>(&job.payload) else {
        return Outcome::failed("the job does not hold a case");
    };
    let outlet = match app.store.outlet(&job.shop, &handover.outlet).await {
        Ok(Some(outlet)) if outlet.enabled => outlet,
        Ok(Some(_)) => return Outcome::again("the connection is switched off; save it again to switch it on"),
        Ok(None) => return Outcome::failed("the connection was removed"),
        Err(error) => return Outcome::again(error.to_string()),
    };
    match with_case(app, job, &handover, &outlet).await {
        Ok(outcome) => outcome,
        Err(error) => Outcome::again(error.to_string()),
    }
}

async fn with_case(
    app: &App,
    job: &Job,
    handover: &Handover,
    outlet: &Outlet,
) -> Result<Outcome, plaudit_store::Error> {
    let Ok(id) = ReviewId::parse(&handover.conversation) else { return Ok(Outcome::failed("the case has no id")) };
    let (Some(case), Some(shop)) = (app.store.conversation(&job.shop, &id).await?, app.store.shop(&job.shop).await?)
    else {
        return Ok(Outcome::failed("the case is gone"));
    };
    let now = app.clock.now();
    let held = match app.store.hold_remote(&job.shop, &outlet.id, &id, now, HOLD).await? {
        Held::Mine(remote) => remote,
        // Another event of the same case is on its way.
        Held::Busy => return Ok(wait("the case is being handed over at this moment", HOLD)),
    };
    let done = settled(app, job, handover, outlet, &shop, &case, held).await?;
    // Whoever comes next need not wait for the hold to end.
    app.store.release_remote(&job.shop, &outlet.id, &id).await?;
    Ok(done)
}

fn wait(reason: &str, millis: i64) -> Outcome {
    Outcome::Again { reason: reason.to_owned(), after: Some(Duration::from_millis(u64::try_from(millis).unwrap_or(0))) }
}

async fn settled(
    app: &App,
    job: &Job,
    handover: &Handover,
    outlet: &Outlet,
    shop: &plaudit_store::Shop,
    case: &Conversation,
    held: Option<RemoteCase>,
) -> Result<Outcome, plaudit_store::Error> {
    let now = app.clock.now();
    // What happens to a case that is not there begins none; neither does one that its author took back within the grace.
    let ruled = handover.event == EventKind::RuleFired.code() && is_ruled(&case.audit);
    let needs_help = case.line.unhappy || (case.line.opened.is_some() && case.line.policy.is_some()) || ruled;
    if held.is_none() && outlet.kind != "template" && !(needs_help && begins(&handover.event)) {
        return Ok(Outcome::Done);
    }
    let product = match ProductId::parse(&case.line.product) {
        Ok(product) => app.store.product(&job.shop, &product).await?,
        Err(_) => None,
    };
    let ticket = Ticket::new(app, shop, case, product.as_ref(), shares_address(outlet), &handover.event);
    let fingerprint = fingerprint(outlet, &ticket);
    if let Some(remote) = &held {
        if remote.fingerprint == fingerprint {
            return Ok(Outcome::Done);
        }
        let rest = remote.sent.plus(COOLDOWN).0 - now.0;
        if rest > 0 && !ticket.over {
            return Ok(wait("changes are handed over together, after a while", rest));
        }
    }
    let call = Call { event: "", kind: &handover.event, number: job.attempts, begun: Instant::now() };
    let known = held.map(|remote| Remote { id: remote.remote, url: remote.url });
    let Pushed { status, said, result } = push(app, &job.shop, outlet, &ticket, known).await;
    let last = schedule::is_last(job.attempts);
    let failed = if last { Ending::Failed } else { Ending::Again };
    let (outcome, ending) = match result {
        Ok(remote) => {
            let remote = remote.unwrap_or(Remote { id: String::new(), url: String::new() });
            let kept = RemoteCase {
                outlet: outlet.id.clone(),
                remote: remote.id,
                url: remote.url,
                fingerprint,
                sent: app.clock.now(),
            };
            let id = ReviewId::parse(&case.line.id).map_err(|_| plaudit_store::Error::NotFound)?;
            app.store.put_remote(&job.shop, &id, &kept).await?;
            outlets::took(app, &job.shop, outlet).await;
            app.announce();
            (Outcome::Done, Ending::Taken)
        }
        Err(crate::crm::PushError::Again(reason, after)) => (Outcome::Again { reason, after }, failed),
        // It stays on the schedule: somebody may correct the settings meanwhile.
        Err(crate::crm::PushError::Wrong(reason)) => (Outcome::again(reason), failed),
    };
    outlets::record(app, &job.shop, &outlet.id, &call, status, ending, &said).await;
    if let (Outcome::Again { reason, .. }, true) = (&outcome, last) {
        let why = format!("nothing was taken in three days: {reason}");
        outlets::disable(app, &job.shop, outlet, job.created, &why).await;
    }
    Ok(outcome)
}

/// Whether an event can begin a case in another system.
fn begins(event: &str) -> bool {
    use plaudit_model::event::EventKind::{
        CaseOpened, CaseReopened, FeedbackNegative, QuestionCreated, ReviewCreated, RuleFired,
    };
    [CaseOpened, CaseReopened, FeedbackNegative, QuestionCreated, ReviewCreated, RuleFired]
        .iter()
        .any(|kind| kind.code() == event)
}

/// Whether a rule fits the words as they are now: since they were changed last.
fn is_ruled(audit: &[AuditEntry]) -> bool {
    let changed = audit.iter().rfind(|entry| entry.action == "review.edited").map_or(Millis(0), |entry| entry.at);
    audit.iter().any(|entry| entry.action == "rule.fired" && entry.at >= changed)
}

/// Whether the shop wants the shopper's address handed over.
fn shares_address(outlet: &Outlet) -> bool {
    serde_json::from_str::<serde_json::Value>(&outlet.settings)
        .is_ok_and(|settings| settings.get("share_email").and_then(|value| value.as_str()) == Some("1"))
}

/// Tells whether the other system knows it already. What a template makes of each event differs by the event.
fn fingerprint(outlet: &Outlet, ticket: &Ticket) -> String {
    let event = if outlet.kind == "template" { ticket.event.as_str() } else { "" };
    hex::encode(Sha256::digest(format!("{}\n{}\n{}\n{event}", ticket.subject, ticket.text, ticket.over)))
}
