//! What is said to a shopper beside the page: confirming an address, answers by mail, automatic answers, and what follows them.
//!
//! Whatever may be said is a job ([`plaudit_store::Talk`]), stored with what gives rise to it. Whether it is said is decided
//! when the job runs (`talk/told.rs`): an address must be confirmed by then, and a person may have come first. Links are in
//! `talk/link.rs`, words in `talk/ready.rs`. None of it knows of publication but to keep silent about what is hidden.

pub mod link;
pub(crate) mod ready;
mod told;

pub(crate) use told::carry_out;

use crate::app::App;
use crate::mail;
use crate::problem::Problem;
use plaudit_model::answers::Heard;
use plaudit_model::conversation::Kind;
use plaudit_model::ids::ReviewId;
use plaudit_model::publication::Status;
use plaudit_model::time::Millis;
use plaudit_model::verdict::Verdict;
use plaudit_sentiment::folded;
use plaudit_store::{NewJob, NewPrivateRecord, NewQuestionRecord, NewReviewRecord, Shop, Talk};

/// Something that a shopper said just now.
pub(crate) struct Said<'a> {
    /// In which conversation.
    pub(crate) id: &'a ReviewId,
    /// What that began with.
    pub(crate) kind: Kind,
    /// The words as they came.
    pub(crate) words: &'a str,
    /// What they say.
    pub(crate) verdict: &'a Verdict,
    /// An address that was given with them.
    pub(crate) email: Option<&'a str>,
    /// Whether it looks like a machine's, or is not shown: then nobody answers by himself.
    pub(crate) silent: bool,
}

impl<'a> Said<'a> {
    /// With a review.
    pub(crate) fn in_review(new: &'a NewReviewRecord) -> Self {
        let (words, email, silent) = (new.original.as_str(), new.email.as_deref(), new.status == Status::Hidden);
        Said { id: &new.id, kind: Kind::Review, words, verdict: &new.verdict, email, silent }
    }

    /// With a question.
    pub(crate) fn in_question(new: &'a NewQuestionRecord) -> Self {
        let (words, email, silent) = (new.original.as_str(), new.email.as_deref(), new.status == Status::Hidden);
        Said { id: &new.id, kind: Kind::Question, words, verdict: &new.verdict, email, silent }
    }

    /// To the shop alone; `trap` says that a field was filled which people do not see.
    pub(crate) fn in_private(new: &'a NewPrivateRecord, trap: bool) -> Self {
        Said { id: &new.id, kind: Kind::Private, words: &new.body, verdict: &new.verdict, email: None, silent: trap }
    }
}

/// The jobs that begin with what a shopper says, for the transaction that stores it.
///
/// # Errors
/// When storage fails.
pub(crate) async fn begun(app: &App, shop: &Shop, said: &Said<'_>, now: Millis) -> Result<Vec<NewJob>, Problem> {
    if said.silent {
        return Ok(Vec::new());
    }
    let mut jobs: Vec<_> = confirmation(app, said, now).into_iter().collect();
    let answers = app.store.answer_settings(&shop.key).await?.answers;
    if !answers.on || answers.automatic.is_empty() {
        return Ok(jobs);
    }
    let hours = app.store.sla(&shop.key).await?.sla.hours();
    let words = folded(said.words);
    let (topics, business_hours) = (said.verdict.topics.as_slice(), hours.is_open(now));
    let heard = Heard { kind: said.kind, words: &words, topics, business_hours };
    jobs.extend(answers.triggered(&heard, folded).map(|answer| {
        let talk = Talk::Automatic { conversation: said.id.to_string(), answer: answer.id.clone() };
        talk.job(now.plus(i64::from(answer.delay) * Millis::MINUTE))
    }));
    Ok(jobs)
}

/// The job that asks whether an address is its reader's. Who wrote privately gave theirs to be answered there.
pub(crate) fn confirmation(app: &App, said: &Said<'_>, now: Millis) -> Option<NewJob> {
    let wanted = mail::is_set_up(app) && said.kind.is_public() && !said.silent && said.email.is_some_and(is_persons);
    wanted.then(|| Talk::Confirm { conversation: said.id.to_string() }.job(now))
}

/// Whether mail can be sent to an address, and a person reads it as far as one can see: no machine is answered by a machine
/// (RFC 3834, section 2).
pub(crate) fn is_persons(address: &str) -> bool {
    const MACHINES: [&str; 9] = [
        "mailer-daemon",
        "postmaster",
        "noreply",
        "no-reply",
        "donotreply",
        "do-not-reply",
        "bounce",
        "bounces",
        "daemon",
    ];
    let address = address.trim().to_lowercase();
    let local = address.split('@').next().unwrap_or_default();
    let name = local.split('+').next().unwrap_or_default();
    let machine = MACHINES.contains(&name)
        || name.starts_with("owner-")
        || ["-request", "-bounces", "-owner"].iter().any(|end| name.ends_with(end));
    mail::is_address(&address) && !machine
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn d4_machines_are_not_answered() {
        for address in ["ada@mail.example", "Ada.Bo+shop@mail.example", "requests@mail.example", "owner@shop.example"] {
            assert!(is_persons(address), "{address}");
        }
        for address in [
            "MAILER-DAEMON@mail.example",
            "no-reply@mail.example",
            "noreply+1@mail.example",
            "owner-list@mail.example",
            "list-request@mail.example",
            "list-bounces+ada=mail.example@mail.example",
            "nobody",
            "",
        ] {
            assert!(!is_persons(address), "{address}");
        }
    }
}
