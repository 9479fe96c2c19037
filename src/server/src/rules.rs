//! A shop's rules at work: what they need to know beside the words is read first, deciding is plain, and what they tell
//! others becomes jobs. All of it is stored in the transaction that stores what came in.
//!
//! They run on what shoppers write, when it comes and when it is changed; nothing that the shop's side or a rule wrote comes
//! here.

pub mod known;
pub mod trial;

use crate::app::App;
use crate::jobs;
use crate::mail::{self, Mail, Template};
use plaudit_model::conversation::Kind;
use plaudit_model::event::{Detail, EventKind, FiredRule};
use plaudit_model::ids::ProductId;
use plaudit_model::rating::Rating;
use plaudit_model::rules::{Condition, Facts, Notify, run};
use plaudit_model::sla::{Clocks, Sla};
use plaudit_model::time::Millis;
use plaudit_model::verdict::Verdict;
use plaudit_sentiment::folded;
use plaudit_store::{Error, Happened, NewJob, OwnReview, Routed, RulesRecord, Shop, Talk, Threshold};

/// What is known of the shop and the shopper before something that came in is looked at. It serves routing alone.
#[derive(Debug, Clone)]
pub struct Ground {
    /// What the shop has taught about feelings.
    pub thresholds: Vec<Threshold>,
    rules: RulesRecord,
    sla: Sla,
    product_types: Vec<String>,
    first_contact: bool,
    verified: bool,
    /// Names of the rules that fitted the same thing before.
    fired: Vec<String>,
}

/// Something that came in.
#[derive(Debug, Clone, Copy)]
pub struct Arrived<'a> {
    /// What it began with.
    pub kind: Kind,
    /// Product.
    pub product: &'a ProductId,
    /// Stars, of a review.
    pub stars: Option<Rating>,
    /// The words as they came.
    pub words: &'a str,
    /// What they say.
    pub verdict: &'a Verdict,
    /// When it came.
    pub at: Millis,
}

impl Ground {
    /// For something new with an id, from an address if one was given. What no rule asks for is not looked up.
    ///
    /// # Errors
    /// When storage fails.
    pub async fn of(
        app: &App,
        shop: &Shop,
        product: &ProductId,
        id: &str,
        email: Option<&str>,
    ) -> Result<Ground, Error> {
        let (store, key) = (&app.store, &shop.key);
        let rules = store.rules(key).await?;
        let product_types = match rules.set.asks(|condition| matches!(condition, Condition::ProductTag(_))) {
            true => store.product_types(key, product).await?,
            false => Vec::new(),
        };
        let first_contact = match email {
            Some(email) if rules.set.asks(|condition| matches!(condition, Condition::FirstContact(_))) => {
                !store.wrote_before(key, email, id).await?
            }
            _ => true,
        };
        let (sla, thresholds) = (store.sla(key).await?.sla, store.thresholds(key).await?);
        Ok(Ground { thresholds, rules, sla, product_types, first_contact, verified: false, fired: Vec::new() })
    }

    /// For a review that its author changes.
    ///
    /// # Errors
    /// When storage fails.
    pub async fn of_edit(
        app: &App,
        shop: &Shop,
        product: &ProductId,
        own: &OwnReview,
        email: Option<&str>,
    ) -> Result<Ground, Error> {
        let ground = Ground::of(app, shop, product, &own.review.id, email).await?;
        let fired = app.store.rules_fired(&shop.key, &own.review.id).await?;
        Ok(Ground { verified: own.review.verified, fired, ..ground })
    }

    /// The rules and promises of a shop that has set none, where nothing is known of anybody.
    pub fn new_shop(shop: &Shop) -> Ground {
        Ground {
            thresholds: Vec::new(),
            rules: RulesRecord::default(),
            sla: Sla::new(u32::try_from(shop.first_response_minutes).unwrap_or(u32::MAX)),
            product_types: Vec::new(),
            first_contact: true,
            verified: false,
            fired: Vec::new(),
        }
    }

    /// What the rules come to, and when an answer is due: by the promise that they name, in the business hours that belong to
    /// it.
    pub fn route(&self, shop: &Shop, came: Arrived<'_>) -> Routed {
        let words = folded(came.words);
        let facts = Facts {
            channel: came.kind,
            stars: came.stars,
            verdict: came.verdict,
            words: &words,
            product: came.product.as_str(),
            product_tags: &self.product_types,
            first_contact: self.first_contact,
            verified: self.verified,
            business_hours: self.sla.hours().is_open(came.at),
        };
        let outcome = run(&self.rules.set, &facts, &self.fired, folded);
        let due = outcome.policy.as_deref().and_then(|id| match self.sla.policy(id) {
            Some(policy) => Clocks::begin(policy, &self.sla.calendar(&policy.calendar), came.at).first,
            // The promise was removed after the rules were saved: somebody waits all the same.
            None => Some(came.at.plus(shop.first_response_minutes * Millis::MINUTE)),
        });
        Routed { version: self.rules.version, outcome, due }
    }
}

/// The jobs by which rules tell others of a conversation with an id: the shop's own systems, another system that takes cases,
/// its shopper by an automatic answer, people of the shop. `title` and `text` are what mail quotes.
///
/// # Errors
/// When storage fails.
pub async fn told(
    app: &App,
    shop: &Shop,
    routed: &Routed,
    id: &str,
    (title, text): (&str, &str),
    at: Millis,
) -> Result<Vec<NewJob>, Error> {
    let outcome = &routed.outcome;
    let fired = |name: &String| {
        let rule = FiredRule { name: name.clone(), version: routed.version };
        let detail = Detail { rule: Some(rule), ..Detail::default() };
        Happened { kind: EventKind::RuleFired, conversation: id.to_owned(), at, detail }.job()
    };
    let mut told: Vec<NewJob> = outcome.webhooks.iter().map(fired).collect();
    told.extend(outcome.crm.iter().map(|outlet| jobs::handover(outlet, id, EventKind::RuleFired.code(), at, at)));
    if !outcome.answers.is_empty() {
        let ready = app.store.answer_settings(&shop.key).await?.answers;
        let answers = outcome.answers.iter().filter_map(|id| ready.answer(id)).filter(|answer| ready.on && answer.on);
        told.extend(answers.map(|answer| {
            let talk = Talk::Automatic { conversation: id.to_owned(), answer: answer.id.clone() };
            talk.job(at.plus(i64::from(answer.delay) * Millis::MINUTE))
        }));
    }
    if !outcome.notify.is_empty() && mail::is_set_up(app) {
        let link = format!("{}/inbox/cases/{}/{id}", app.origin(), shop.key);
        let event = EventKind::RuleFired.code();
        for (address, rule) in readers(app, shop, &outcome.notify).await? {
            let words = [("event", event), ("rule", rule), ("title", title), ("text", text), ("link", &link)];
            told.push(mail::job(&Mail::new(&address, Template::Notice, &shop.language, &words), at));
        }
    }
    Ok(told)
}

/// The addresses of whoever is to be told, each once, with the rule that says so. Who has left the shop is not told.
async fn readers<'a>(app: &App, shop: &Shop, notify: &'a [(Notify, String)]) -> Result<Vec<(String, &'a str)>, Error> {
    let members = app.store.members(&shop.key).await?;
    let teams = app.store.teams(&shop.key).await?;
    let mut readers: Vec<(String, &str)> = Vec::new();
    for (who, rule) in notify {
        let team = match who {
            Notify::Team(id) => teams.iter().find(|team| team.id == *id),
            Notify::Person(_) => None,
        };
        for (user, _) in &members {
            let meant = match who {
                Notify::Person(email) => email.to_lowercase() == user.email,
                Notify::Team(_) => team.is_some_and(|team| team.members.contains(&user.id)),
            };
            if meant && readers.iter().all(|(address, _)| *address != user.email) {
                readers.push((user.email.clone(), rule));
            }
        }
    }
    Ok(readers)
}

#[cfg(test)]
mod tests;
