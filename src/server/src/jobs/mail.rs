//! Sends a mail.

use super::Outcome;
use crate::app::App;
use crate::mail::{Mail, Sent, Smtp};
use plaudit_store::Job;

/// One attempt.
pub(super) async fn send(app: &App, job: &Job) -> Outcome {
    let Ok(mail) = serde_json::from_str::<Mail>(&job.payload) else {
        return Outcome::failed("the job does not hold a mail");
    };
    let Some(config) = &app.config.mail else {
        // Whoever runs the server may name one before the last attempt.
        return Outcome::again("no mail server is set up; name it in [mail] of the settings file");
    };
    let smtp = match Smtp::new(config, &app.secrets) {
        Ok(smtp) => smtp,
        Err(error) => return Outcome::again(format!("{error:#}")),
    };
    let shop = match app.store.shop(&job.shop).await {
        Ok(Some(shop)) => shop,
        Ok(None) => return Outcome::failed("the shop is gone"),
        Err(error) => return Outcome::again(error.to_string()),
    };
    match smtp.send(app, &shop, &mail).await {
        Sent::Taken | Sent::Unwanted => Outcome::Done,
        Sent::Later(reason) => Outcome::again(reason),
        // That is the end: nobody is written to about a mail that failed.
        Sent::Never(reason) => Outcome::failed(reason),
    }
}
