//! Makes the message of something that happened, and begins what sends it to whoever wants it.

use super::Outcome;
use crate::app::App;
use crate::mail::{self, Mail, Template};
use crate::outlets::{MAIL, MailSettings, WEBHOOK};
use crate::webhook::{Delivery, JOB_KIND, message};
use plaudit_model::ids::{ProductId, ReviewId};
use plaudit_model::time::Millis;
use plaudit_store::{Conversation, Happened, Job, NewJob, Outlet, ToldEvent};

/// One attempt. The message, and the jobs that send it, are stored in the transaction that ends this one: told once,
/// whenever the program is killed.
pub(super) async fn tell(app: &App, job: &Job) -> Outcome {
    let Ok(happened) = serde_json::from_str::<Happened>(&job.payload) else {
        return Outcome::failed("the job does not hold what happened");
    };
    match prepared(app, job, &happened).await {
        Ok((event, jobs)) => match app.store.fan_out(job, event.as_ref(), &jobs, app.clock.now()).await {
            Ok(_) => {
                if !jobs.is_empty() {
                    app.wake_jobs.notify_one();
                }
                Outcome::Settled
            }
            Err(error) => Outcome::again(error.to_string()),
        },
        Err(error) => Outcome::again(error.to_string()),
    }
}

/// The message and the jobs that send it; no message where nobody wants it, or its conversation was erased meanwhile.
async fn prepared(
    app: &App,
    job: &Job,
    happened: &Happened,
) -> Result<(Option<ToldEvent>, Vec<NewJob>), plaudit_store::Error> {
    let shop = &job.shop;
    let all = app.store.outlets(shop).await?;
    // Also of one that is off: its events are kept, to be sent once it is on again.
    let mut wanted = all.into_iter().filter(|outlet| outlet.wants(happened.kind)).peekable();
    let Ok(id) = ReviewId::parse(&happened.conversation) else { return Ok((None, Vec::new())) };
    if wanted.peek().is_none() {
        return Ok((None, Vec::new()));
    }
    let Some(case) = app.store.conversation(shop, &id).await? else { return Ok((None, Vec::new())) };
    let product = match ProductId::parse(&case.line.product) {
        Ok(product) => app.store.product(shop, &product).await?,
        Err(_) => None,
    };
    let admin_url = format!("{}/inbox/cases/{shop}/{id}", app.origin());
    let event = message(happened, &case, product.as_ref(), &admin_url);
    let now = app.clock.now();
    let jobs = wanted
        .filter(|outlet| outlet.enabled)
        .flat_map(|outlet| send(app, &outlet, &event, &case, &admin_url, now))
        .collect();
    Ok((Some(event), jobs))
}

/// The jobs that bring an event to an outlet.
fn send(
    app: &App,
    outlet: &Outlet,
    event: &ToldEvent,
    case: &Conversation,
    admin_url: &str,
    now: Millis,
) -> Vec<NewJob> {
    match outlet.kind.as_str() {
        WEBHOOK => vec![delivery(&outlet.id, &event.id, now)],
        MAIL if mail::is_set_up(app) => {
            let settings: MailSettings = serde_json::from_str(&outlet.settings).unwrap_or_default();
            let line = &case.line;
            let words =
                [("event", event.kind.code()), ("title", &line.title), ("text", &line.body), ("link", admin_url)];
            let mail = |to: &String| mail::job(&Mail::new(to, Template::Notice, &settings.language, &words), now);
            settings.to.iter().map(mail).collect()
        }
        MAIL => Vec::new(),
        _ => vec![super::crm::job(&outlet.id, &case.line.id, event.kind.code(), case.line.created, now)],
    }
}

/// The job that brings an event to a webhook.
pub(crate) fn delivery(outlet: &str, event: &str, now: Millis) -> NewJob {
    let delivery = Delivery { outlet: outlet.to_owned(), event: event.to_owned() };
    // Two strings: there is nothing in it that JSON cannot hold.
    let payload = serde_json::to_string(&delivery).unwrap_or_default();
    NewJob { kind: JOB_KIND.to_owned(), payload, run_at: now }
}
