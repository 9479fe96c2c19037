//! Delivers an event to a webhook of the shop.

use super::{Outcome, schedule};
use crate::app::App;
use crate::outbound::{Answer, OutboundError};
use crate::outlets::{self, Call};
use crate::webhook::{self, Delivery};
use plaudit_model::time::Millis;
use plaudit_store::{Ending, Job};
use std::time::Instant;
use url::Url;

/// One attempt. Address and keys are those of this moment: what was corrected meanwhile counts for old events too.
pub(super) async fn deliver(app: &App, job: &Job) -> Outcome {
    let Ok(delivery) = serde_json::from_str::<Delivery>(&job.payload) else {
        return Outcome::failed("the job does not hold an event");
    };
    let outlet = match app.store.outlet(&job.shop, &delivery.outlet).await {
        Ok(Some(outlet)) if outlet.enabled => outlet,
        // It may be switched on again before the last attempt.
        Ok(Some(_)) => {
            return Outcome::again("the webhook is switched off; save it again in the settings to switch it on");
        }
        Ok(None) => return Outcome::failed("the webhook was removed"),
        Err(error) => return Outcome::again(error.to_string()),
    };
    let event = match app.store.event(&job.shop, &delivery.event).await {
        Ok(Some(event)) => event,
        // Its conversation was erased, or it is too old.
        Ok(None) => return Outcome::failed("the event is gone"),
        Err(error) => return Outcome::again(error.to_string()),
    };
    let call = Call { event: &event.id, kind: event.kind.code(), number: job.attempts, begun: Instant::now() };
    let Ok(url) = Url::parse(&outlet.url) else {
        return Outcome::again("the webhook's address cannot be read; correct it in the settings");
    };
    let keys = match outlets::keys(&app.secrets, &job.shop, &outlet, app.clock.now()) {
        Ok(keys) => keys,
        // It may: the operator can start with the right key again.
        Err(error) => return Outcome::again(error.to_string()),
    };
    let answered = webhook::post(&app.outbound, &url, (&event.id, &event.body), &keys, app.clock.now()).await;
    let (status, said) = heard(&answered);
    let last = schedule::is_last(job.attempts);
    let (outcome, ending) = match answered {
        Ok(Answer { status: 200..=299, .. }) => (Outcome::Done, Ending::Taken),
        Ok(Answer { status: 410, .. }) => {
            let why = "the receiver says that it is gone for good (410)";
            outlets::disable(app, &job.shop, &outlet, Millis(i64::MAX), why).await;
            (Outcome::failed(format!("{why}; the webhook was switched off")), Ending::Failed)
        }
        Ok(answer) => (
            Outcome::Again { reason: reason(&answer), after: answer.retry_after },
            if last { Ending::Failed } else { Ending::Again },
        ),
        Err(error) => (Outcome::again(error.to_string()), if last { Ending::Failed } else { Ending::Again }),
    };
    outlets::record(app, &job.shop, &outlet.id, &call, status, ending, &said).await;
    match &outcome {
        Outcome::Done => outlets::took(app, &job.shop, &outlet).await,
        // Three days of trying. Whoever took others meanwhile may dislike this one event.
        Outcome::Again { reason, .. } if last => {
            let why = format!("nothing was taken in three days: {reason}");
            outlets::disable(app, &job.shop, &outlet, job.created, &why).await;
        }
        _ => {}
    }
    outcome
}

/// Status and words of an answer, or why there was none.
pub(crate) fn heard(answered: &Result<Answer, OutboundError>) -> (Option<u16>, String) {
    match answered {
        Ok(answer) => (Some(answer.status), answer.body.clone()),
        Err(OutboundError::Redirect(status)) => (Some(*status), answered_by(answered)),
        Err(_) => (None, answered_by(answered)),
    }
}

fn answered_by(answered: &Result<Answer, OutboundError>) -> String {
    answered.as_ref().err().map(ToString::to_string).unwrap_or_default()
}

fn reason(answer: &Answer) -> String {
    let body = outlets::excerpt(&answer.body);
    match body.is_empty() {
        true => format!("the receiver answered {}", answer.status),
        false => format!("the receiver answered {}: {body}", answer.status),
    }
}
