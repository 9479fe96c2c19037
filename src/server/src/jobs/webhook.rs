//! Delivers an event to the shop's webhook.

use super::Outcome;
use crate::app::App;
use crate::outbound::Answer;
use crate::webhook::{Message, open_secret};
use plaudit_model::ids::ShopKey;
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
        Ok(Some(_)) => {
            return Outcome::failed("the webhook is switched off; save it again in the settings to switch it on");
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
    let answer = match message.post(&app.outbound, &url, &secret, app.clock.now()).await {
        Ok(answer) => answer,
        Err(error) => return Outcome::again(error.to_string()),
    };
    tracing::info!(job = job.id, shop = %job.shop, status = answer.status, "webhook answered");
    match answer.status {
        200..=299 => Outcome::Done,
        410 => {
            gone(app, &job.shop, &hook).await;
            Outcome::failed("the receiver says that it is gone for good (410); the webhook was switched off")
        }
        _ => Outcome::Again { reason: reason(&answer), after: answer.retry_after },
    }
}

/// Switches off what said that it is gone, unless it was set to something else while it said so.
async fn gone(app: &App, shop: &ShopKey, hook: &Webhook) {
    match app.store.webhook(shop).await {
        Ok(now) if now.as_ref() != Some(hook) => (),
        _ => disable(app, shop).await,
    }
}

/// Switches the shop's webhook off.
pub(super) async fn disable(app: &App, shop: &ShopKey) {
    match app.store.disable_webhook(shop).await {
        Ok(()) => tracing::error!(%shop, "webhook switched off; it is switched on by saving it again in the settings"),
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
