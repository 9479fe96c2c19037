//! Carries out what may be said, when its job runs. The job ends in the transaction that says it or begins the mail: told at
//! least once, and said once, whenever the program is killed.

use super::link;
use super::{is_persons, ready};
use crate::app::App;
use crate::mail::{self, Mail, Template, address_hash};
use plaudit_model::conversation::{CaseStatus, Kind};
use plaudit_model::ids::ReviewId;
use plaudit_model::publication::Status;
use plaudit_store::{Automatic, Conversation, Error, Job, NewJob, Shop, Talk};

/// A conversation, and how its shopper is reached.
struct Told<'a> {
    app: &'a App,
    job: &'a Job,
    shop: &'a Shop,
    case: &'a Conversation,
}

/// Does what a job asks for, and ends it.
///
/// # Errors
/// When storage fails; then the job is due again.
pub(crate) async fn carry_out(app: &App, job: &Job, talk: &Talk) -> Result<(), Error> {
    let case = match ReviewId::parse(talk.conversation()) {
        Ok(id) => app.store.conversation(&job.shop, &id).await?,
        Err(_) => None,
    };
    let (Some(shop), Some(case)) = (app.store.shop(&job.shop).await?, case) else {
        // Erased meanwhile: there is nobody to tell.
        app.store.follow_up(job, &[], app.clock.now()).await?;
        return Ok(());
    };
    let told = Told { app, job, shop: &shop, case: &case };
    match talk {
        Talk::Confirm { .. } => told.confirm().await?,
        Talk::Answered { text, .. } => told.mail(Template::Answer, &[("text", text)]).await?,
        Talk::Hidden { .. } => told.hidden().await?,
        Talk::Solved { .. } => told.solved().await?,
        Talk::Automatic { answer, .. } => told.automatic(answer).await?,
    }
    app.wake_jobs.notify_one();
    Ok(())
}

impl Told<'_> {
    /// The address of whoever can be asked or told by mail.
    fn address(&self) -> Option<&str> {
        let address = self.case.email.as_deref().map(str::trim).filter(|address| is_persons(address));
        address.filter(|_| mail::is_set_up(self.app))
    }

    /// The same, where its reader has said that it is theirs, or gave it to be answered there.
    async fn confirmed(&self) -> Result<Option<&str>, Error> {
        let Some(address) = self.address() else { return Ok(None) };
        let hash = address_hash(&self.shop.key, address);
        let may = self.case.line.kind == Kind::Private || self.app.store.is_confirmed(&self.shop.key, &hash).await?;
        Ok(may.then_some(address))
    }

    /// Nothing is said.
    async fn end(&self, jobs: &[NewJob]) -> Result<(), Error> {
        self.app.store.follow_up(self.job, jobs, self.app.clock.now()).await.map(drop)
    }

    /// A mail about the conversation.
    fn letter(&self, to: &str, template: Template, words: &[(&str, &str)]) -> NewJob {
        let (app, line) = (self.app, &self.case.line);
        let locale = ready::language(self.shop, self.case);
        let path = match template {
            Template::Confirm => link::contact(app, &self.shop.key, to, locale),
            Template::Hidden | Template::Update => link::author(app, &self.shop.key, &line.id, locale),
            _ => link::thread(app, &self.shop.key, &line.id, locale),
        };
        let href = format!("{}{path}", app.origin());
        let common = [("product", line.product_name.as_str()), ("link", href.as_str())];
        let words: Vec<_> = common.into_iter().chain(words.iter().copied()).collect();
        mail::job(&Mail::new(to, template, locale.code(), &words), app.clock.now())
    }

    async fn mail(&self, template: Template, words: &[(&str, &str)]) -> Result<(), Error> {
        let to = self.confirmed().await?;
        let letters: Vec<_> = to.map(|to| self.letter(to, template, words)).into_iter().collect();
        self.end(&letters).await
    }

    async fn confirm(&self) -> Result<(), Error> {
        let Some(to) = self.address() else { return self.end(&[]).await };
        let hash = address_hash(&self.shop.key, to);
        let letter = self.letter(to, Template::Confirm, &[]);
        self.app.store.ask_contact(self.job, &hash, &letter, self.app.clock.now()).await.map(drop)
    }

    /// Only while it is hidden: a slip of the hand is put right without a word.
    async fn hidden(&self) -> Result<(), Error> {
        let Some((Status::Hidden, Some(reason))) = self.case.line.shown else { return self.end(&[]).await };
        let reason = ready::language(self.shop, self.case).reason(reason);
        self.mail(Template::Hidden, &[("reason", &reason)]).await
    }

    /// One neutral question, the same whatever the stars.
    async fn solved(&self) -> Result<(), Error> {
        let (line, now) = (&self.case.line, self.app.clock.now());
        let wanted = self.app.store.answer_settings(&self.shop.key).await?.answers.ask_update;
        let stands = line.case_status == CaseStatus::Solved && matches!(line.shown, Some((Status::Published, _)));
        let to = if wanted && stands && line.kind == Kind::Review { self.confirmed().await? } else { None };
        let (Some(to), Ok(id)) = (to, ReviewId::parse(&line.id)) else { return self.end(&[]).await };
        let letter = self.letter(to, Template::Update, &[]);
        self.app.store.say_once(self.job, &id, "update", None, &[letter], now).await.map(drop)
    }

    async fn automatic(&self, id: &str) -> Result<(), Error> {
        let (app, shop, case, now) = (self.app, self.shop, self.case, self.app.clock.now());
        let answers = app.store.answer_settings(&shop.key).await?.answers;
        let found = answers.answer(id).filter(|answer| answers.on && answer.on);
        let (Some(answer), Ok(conversation)) = (found, ReviewId::parse(&case.line.id)) else {
            return self.end(&[]).await;
        };
        let hours = app.store.sla(&shop.key).await?.sla.hours();
        let places = ready::places(app, shop, &answers, case).await?;
        let Some(body) = ready::automatic(answer, shop, case, places, &hours, now).filter(|body| !body.is_empty())
        else {
            return self.end(&[]).await;
        };
        let to = self.confirmed().await?;
        let letters: Vec<_> =
            to.map(|to| self.letter(to, Template::Automatic, &[("text", &body)])).into_iter().collect();
        let said = Automatic { author: shop.name.clone(), body, public: answer.is_public_in(case.line.kind) };
        let what = format!("auto:{id}");
        if app.store.say_once(self.job, &conversation, &what, Some(&said), &letters, now).await? {
            app.announce();
        }
        Ok(())
    }
}
