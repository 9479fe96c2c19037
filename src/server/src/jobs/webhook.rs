//! Delivers an event to the shop's webhook.

use super::{Outcome, schedule};
use crate::app::App;
use crate::outbound::Answer;
use crate::webhook::{Message, open_secret};
use plaudit_model::ids::ShopKey;
use plaudit_model::time::Millis;
use plaudit_store::{Job, Webhook};
use url::Url;

/// Most characters of an answer that are kept beside the job, for whoever looks for the reason.
const KEPT_CHARACTERS: usize = 200;

/// One attempt. Address and secret are those of this moment: what was corrected meanwhile counts for old events too.
pub(super) async fn deliver(app: &App, job: &Job) -> Outcome {
    let Ok(message) = serde_json::from_str::<Message>(&job.payload) else {
        return Outcome::failed("the job does not hold an event");
    };
    let hook = match app.store.webhook(&job.shop).await {
        Ok(Some(hook)) if hook.enabled => hook,
        // It may be switched on again before the last attempt.
        Ok(Some(_)) => {
            return Outcome::again("the webhook is switched off; save it again in the settings to switch it on");
        }
        Ok(None) => return Outcome::failed("the shop has no webhook"),
        Err(error) => return Outcome::again(error.to_string()),
    };
    let Ok(url) = Url::parse(&hook.url) else {
        return Outcome::again("the webhook's address cannot be read; correct it in the settings");
    };
    let secret = match open_secret(&app.secrets, &job.shop, &hook.sealed_secret) {
        Ok(secret) => secret,
        // It may: the operator can start with the right key again.
        Err(error) => return Outcome::again(error.to_string()),
    };
    let answered = message.post(&app.outbound, &url, &secret, app.clock.now()).await;
    if let Ok(Answer { status, .. }) = answered {
        tracing::info!(job = job.id, shop = %job.shop, status, "webhook answered");
    }
    let outcome = match answered {
        Ok(Answer { status: 200..=299, .. }) => {
            if let Err(error) = app.store.webhook_took(&job.shop, &hook, app.clock.now()).await {
                tracing::warn!(shop = %job.shop, %error, "not remembered that the webhook works");
            }
            return Outcome::Done;
        }
        Ok(Answer { status: 410, .. }) => {
            disable(app, &job.shop, &hook, Millis(i64::MAX)).await;
            return Outcome::failed("the receiver says that it is gone for good (410); the webhook was switched off");
        }
        Ok(answer) => Outcome::Again { reason: reason(&answer), after: answer.retry_after },
        Err(error) => Outcome::again(error.to_string()),
    };
    // Three days of trying. Whoever took others meanwhile may dislike this one event.
    if schedule::is_last(job.attempts) {
        disable(app, &job.shop, &hook, job.created).await;
    }
    outcome
}

/// Switches a webhook off, unless the shop set another one meanwhile, or it took an event after `since`.
async fn disable(app: &App, shop: &ShopKey, hook: &Webhook, since: Millis) {
    match app.store.disable_webhook(shop, hook, since).await {
        Ok(true) => {
            tracing::error!(%shop, "webhook switched off; it is switched on by saving it again in the settings")
        }
        Ok(false) => {}
        Err(error) => tracing::error!(%shop, %error, "the webhook could not be switched off"),
    }
}

fn reason(answer: &Answer) -> String {
    let body: String = answer.body.trim().chars().take(KEPT_CHARACTERS).collect();
    match body.is_empty() {
        true => format!("the receiver answered {}", answer.status),
        false => format!("the receiver answered {}: {body}", answer.status),
    }
}
