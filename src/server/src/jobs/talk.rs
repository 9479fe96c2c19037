//! Says what may be said to a shopper.

use super::Outcome;
use crate::app::App;
use crate::talk::carry_out;
use plaudit_store::{Job, Talk};

/// One attempt.
pub(super) async fn say(app: &App, job: &Job) -> Outcome {
    let Ok(talk) = serde_json::from_str::<Talk>(&job.payload) else {
        return Outcome::failed("the job does not hold what there is to say");
    };
    match carry_out(app, job, &talk).await {
        Ok(()) => Outcome::Settled,
        Err(error) => Outcome::again(error.to_string()),
    }
}
