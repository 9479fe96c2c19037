//! The way of a review in: check, screen, decide, understand, run the rules, store.
//!
//! The order of the lines is the honest one: what is shown is decided before anything has looked at stars or mood.

use crate::app::App;
use crate::guard::challenge;
use crate::locale::Locale;
use crate::problem::Problem;
use crate::rules::{self, Arrived, Ground};
use crate::talk::{self, Said};
use crate::teaching;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use plaudit_model::asking::ConsentKind;
use plaudit_model::attribute;
use plaudit_model::conversation::Kind;
use plaudit_model::event::{Detail, EventKind};
use plaudit_model::ids::{ProductId, ReviewId};
use plaudit_model::photo::{self, Claim, NewPhoto};
use plaudit_model::publication::{self, Decision, HideReason, NEAR_DUPLICATE_BITS, NEAR_DUPLICATE_MIN_CHARS, Status};
use plaudit_model::review::{Content, FieldError, FieldFault, NewReview, Submission};
use plaudit_model::signals::Signals;
use plaudit_model::text;
use plaudit_model::time::Millis;
use plaudit_model::verdict::{Language, Verdict};
use plaudit_sentiment::{folded, screen, simhash_distance, understand_shifted};
use plaudit_store::{
    Consent, Edited, Happened, NewJob, NewReviewRecord, OwnReview, ReviewRecord, Routed, Shop, Submitted, Threshold,
};
use rand::RngExt;
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};
use std::net::IpAddr;
use unicode_normalization::UnicodeNormalization;
use url::Url;

/// Repeats are looked for among the reviews of so many days.
pub(crate) const REPEAT_DAYS: i64 = 30;
/// And among so many of them at most: a bound on the work for one review.
pub(crate) const REPEAT_ROWS: usize = 500;

/// From so many repeats of a text on, sending it again costs a proof of work.
const MANY_REPEATS: usize = 2;

/// How a review came, whatever it says.
#[derive(Debug, Clone, Copy)]
pub struct Arrival {
    /// From which address.
    pub ip: IpAddr,
    /// A field was filled which people do not see.
    pub trap: bool,
    /// Whether the sender can be asked for a proof of work; a form without script cannot do it, and its review waits for
    /// a person instead.
    pub can_prove: bool,
}

/// What became of a review, or of a question.
pub enum Taken<T = ReviewRecord> {
    /// Stored just now; the token proves authorship and is told once.
    New(T, String),
    /// It was stored before.
    Again(T),
}

/// Reads what was posted as JSON, naming the field at fault.
///
/// # Errors
/// 400 when it is not JSON, 422 when a field has the wrong type, is missing or unknown.
pub fn parse<T: DeserializeOwned>(body: &[u8]) -> Result<T, Problem> {
    // A list of values would pass for the fields in their order.
    if body.trim_ascii_start().first() != Some(&b'{') {
        return Err(Problem::bad_request("The body must be one JSON object, beginning with {."));
    }
    let mut reader = serde_json::Deserializer::from_slice(body);
    let parsed = serde_path_to_error::deserialize(&mut reader).map_err(|error| {
        let path = error.path().to_string();
        let message = error.inner().to_string();
        let named = |prefix: &str| message.strip_prefix(prefix)?.split('`').next().map(str::to_owned);
        match (error.inner().classify(), named("missing field `"), named("unknown field `")) {
            (serde_json::error::Category::Data, Some(field), _) => {
                Problem::fields(vec![FieldError::new(&field, FieldFault::Required)])
            }
            (serde_json::error::Category::Data, _, Some(field)) => {
                Problem::fields(vec![FieldError::new(&field, FieldFault::Unknown)])
            }
            (serde_json::error::Category::Data, ..) if path != "." => {
                Problem::fields(vec![FieldError::new(&path, FieldFault::Invalid)])
            }
            _ => Problem::bad_request(format!("The body must be one JSON object: {message}.")),
        }
    })?;
    reader.end().map_err(|_| Problem::bad_request("The body must be one JSON object, with nothing after it."))?;
    Ok(parsed)
}

/// Takes a review in.
///
/// # Errors
/// 422 with the fields at fault; 428 when a proof of work is wanted; 409 when another review has this id; 503 when
/// storage fails.
pub async fn take(
    app: &App,
    shop: &Shop,
    product: &ProductId,
    new: &NewReview,
    arrival: Arrival,
) -> Result<Taken, Problem> {
    let submission = checked(app, shop, new).await?;
    let now = app.clock.now();
    let near = repeats(app, shop, &submission.content, now).await?;
    let unproven = suspicious(app, shop, arrival, near) && !proven(app, shop, new).await?;
    if unproven && arrival.can_prove && !shop.settings.form.without_challenge {
        return Err(Problem::challenge(challenge::new(app, &shop.key)));
    }
    let trap = arrival.trap;
    let token = URL_SAFE_NO_PAD.encode(rand::rng().random::<[u8; 32]>());
    let ground = Ground::of(app, shop, product, submission.id.as_str(), submission.email.as_deref()).await?;
    let context = publication::Context { near, trap, unproven };
    let mut record = record(app, shop, product, &submission, context, &ground, now);
    record.edit_token_hash = hex::encode(Sha256::digest(&token));
    tell(&mut record);
    record.jobs.extend(talk::begun(app, shop, &Said::in_review(&record), now).await?);
    record.jobs.extend(told(app, shop, &record).await?);
    let language = record.verdict.language;
    match app.store.submit(&shop.key, record).await? {
        Submitted::Stored(review) => {
            app.announce();
            app.wake_jobs.notify_one();
            teaching::learn_if_due(app, &shop.key, &ground.thresholds, language);
            Ok(Taken::New(review, token))
        }
        Submitted::Same(review) => Ok(Taken::Again(review)),
        Submitted::NoPhotos(places) => Err(Problem::fields(places.into_iter().map(photo::gone).collect())),
        Submitted::Conflict => {
            Err(Problem::conflict("Another review was sent under this id. Make a new id and send again."))
        }
    }
}

/// Every field checked, those too that need the shop's questions and settings; all faults at once.
async fn checked(app: &App, shop: &Shop, new: &NewReview) -> Result<Submission, Problem> {
    let checked = composed(new).check();
    let mut faults = checked.as_ref().err().cloned().unwrap_or_default();
    if !new.answers.is_empty() {
        let questions = app.store.attributes(&shop.key).await?;
        faults.extend(attribute::check(&new.answers, &questions).err().unwrap_or_default());
    }
    let email = new.email.as_deref().is_some_and(|email| !email.trim().is_empty());
    faults.extend(shop.settings.form.check(new.consent, new.marketing, email));
    match checked {
        Ok(submission) if faults.is_empty() => Ok(submission),
        _ => Err(Problem::fields(faults)),
    }
}

/// By content and rate alone.
fn suspicious(app: &App, shop: &Shop, arrival: Arrival, near: usize) -> bool {
    let hurried = app.limits.suspicious(&shop.key, arrival.ip, app.clock.now());
    hurried || (near >= MANY_REPEATS && app.limits.challenges())
}

async fn proven(app: &App, shop: &Shop, new: &NewReview) -> Result<bool, Problem> {
    match &new.altcha {
        Some(solution) => Ok(challenge::solved(app, &shop.key, solution).await?),
        None => Ok(false),
    }
}

/// Puts what the author wrote now in place of what stood there: screened, decided and understood like a new review. Its
/// photos stay where nothing is said of them.
///
/// # Errors
/// 422 with the fields at fault, among them an id other than the review's; 404 when it is gone; 503 when storage fails.
pub async fn edit(
    app: &App,
    shop: &Shop,
    own: &OwnReview,
    new: &NewReview,
    trap: bool,
) -> Result<ReviewRecord, Problem> {
    // What was agreed to stands as it was given.
    let again = NewReview { consent: false, marketing: false, altcha: None, ..new.clone() };
    let submission = composed(&again).check().map_err(Problem::fields)?;
    if !new.answers.is_empty() {
        attribute::check(&new.answers, &app.store.attributes(&shop.key).await?).map_err(Problem::fields)?;
    }
    if submission.id.as_str() != own.review.id {
        return Err(Problem::fields(vec![FieldError::new("id", FieldFault::Invalid)]));
    }
    let product = ProductId::parse(&own.review.product).map_err(|error| Problem::bad_request(format!("{error}.")))?;
    let now = app.clock.now();
    // What is compared with others is only new where the words are: the review is no repeat of itself.
    let same = submission.content.words() == own.original;
    let near = if same { 0 } else { repeats(app, shop, &submission.content, now).await? };
    let ground = Ground::of_edit(app, shop, &product, own, submission.email.as_deref()).await?;
    let context = publication::Context { near, trap, unproven: false };
    let mut record = record(app, shop, &product, &submission, context, &ground, now);
    let outcome = &record.routed.outcome;
    record.jobs = help(&record.id, now, outcome.unhappy && !own.unhappy, outcome.case && !own.case).collect();
    record.jobs.extend(told(app, shop, &record).await?);
    if record.email != own.email {
        record.jobs.extend(talk::confirmation(app, &Said::in_review(&record), now));
    }
    let edited = match &new.photos {
        Some(_) => app.store.edit_with_photos(&shop.key, &record).await?,
        None => app.store.edit(&shop.key, &record).await?.map_or(Edited::Gone, |stored| Edited::Done(Box::new(stored))),
    };
    let stored = match edited {
        Edited::Done(stored) => *stored,
        Edited::Gone => return Err(Problem::not_found("This review is gone.")),
        Edited::NoPhotos(places) => return Err(Problem::fields(places.into_iter().map(photo::gone).collect())),
    };
    app.announce();
    app.wake_jobs.notify_one();
    Ok(stored)
}

/// The jobs by which the rules tell others of a review.
async fn told(app: &App, shop: &Shop, record: &NewReviewRecord) -> Result<Vec<NewJob>, Problem> {
    let words = (record.title.as_str(), record.body.as_str());
    Ok(rules::told(app, shop, &record.routed, record.id.as_str(), words, record.created).await?)
}

/// Adds the jobs that tell of a new review. Where nobody listens, none is stored.
fn tell(record: &mut NewReviewRecord) {
    let mut kinds = vec![(EventKind::ReviewCreated, Detail::default())];
    match record.status {
        Status::Published => kinds.push((EventKind::ReviewPublished, Detail::default())),
        Status::Hidden => {
            let reason = record.hide_reason.map(|reason| reason.code().to_owned());
            kinds.push((EventKind::ReviewHidden, Detail { reason, ..Detail::default() }));
        }
        Status::Held => {}
    }
    let (id, at) = (record.id.to_string(), record.created);
    let told = |(kind, detail)| Happened { kind, conversation: id.clone(), at, detail }.job();
    record.jobs.extend(kinds.into_iter().map(told));
    let outcome = &record.routed.outcome;
    record.jobs.extend(help(&record.id, record.created, outcome.unhappy, outcome.case));
}

/// The jobs that tell of somebody unhappy, and of a case.
pub(crate) fn help(id: &ReviewId, at: Millis, unhappy: bool, case: bool) -> impl Iterator<Item = NewJob> {
    let kinds = [(EventKind::FeedbackNegative, unhappy), (EventKind::CaseOpened, case)];
    kinds.into_iter().filter(|(_, so)| *so).map(move |(kind, _)| happened(id, at, kind))
}

/// The job that tells of something that came in.
pub(crate) fn happened(id: &ReviewId, at: Millis, kind: EventKind) -> NewJob {
    Happened { kind, conversation: id.to_string(), at, detail: Detail::default() }.job()
}

/// Every text in the one composed Unicode form (NFC), so that equal words are equal bytes. Signs that nobody sees go first:
/// one between a letter and its accent would keep the two apart.
fn composed(new: &NewReview) -> NewReview {
    let nfc = |text: &Option<String>| text.as_ref().map(|text| text::plain(text).nfc().collect());
    NewReview {
        title: nfc(&new.title),
        body: nfc(&new.body),
        author: nfc(&new.author),
        email: nfc(&new.email),
        photos: new
            .photos
            .as_ref()
            .map(|all| all.iter().map(|photo| NewPhoto { alt: nfc(&photo.alt), ..photo.clone() }).collect()),
        ..new.clone()
    }
}

/// A review with all that is decided on it; without jobs and edit token. Also the way of the demo shop's reviews.
pub fn record(
    app: &App,
    shop: &Shop,
    product: &ProductId,
    from: &Submission,
    context: publication::Context,
    ground: &Ground,
    now: Millis,
) -> NewReviewRecord {
    let own = own_domains(app, shop);
    let own: Vec<&str> = own.iter().map(String::as_str).collect();

    // What is shown: content alone.
    let (public, signals) = screened(&from.content, &own);
    let decision: Decision = publication::decide(&signals, context, shop.moderation);

    // Who gets help. Advertising, however angry, calls nobody: it lies among what is not shown.
    let verdict = understood_by(&ground.thresholds, &from.content, from.page_language.as_deref());
    let original = from.content.words();
    let (kind, stars) = (Kind::Review, Some(from.rating));
    let came = Arrived { kind, product, stars, words: &original, verdict: &verdict, at: now };
    let routed = if is_discarded(decision.reason()) { Routed::default() } else { ground.route(shop, came) };

    NewReviewRecord {
        folded: folded(&public.words()),
        id: from.id.clone(),
        product: product.clone(),
        rating: from.rating,
        title: public.title,
        body: public.body,
        author: public.author,
        original,
        email: from.email.clone(),
        status: decision.status(),
        hide_reason: decision.reason(),
        created: now,
        fingerprint: fingerprint(product, from),
        edit_token_hash: String::new(),
        simhash: signals.simhash,
        chars: signals.chars,
        answers: from.answers.clone(),
        consents: consents(shop, from, now),
        verdict,
        routed,
        photos: from.photos.iter().map(|claim| clean(claim, &own)).collect(),
        jobs: Vec::new(),
    }
}

/// Whether it was taken for advertising or for a repeat: no rule looks at that.
pub(crate) fn is_discarded(reason: Option<HideReason>) -> bool {
    matches!(reason, Some(HideReason::Spam | HideReason::Duplicate))
}

/// What the author agreed to, in the words that stood beside the boxes in the language of the page.
fn consents(shop: &Shop, from: &Submission, now: Millis) -> Vec<Consent> {
    let page = Locale::choose(from.page_language.as_deref(), &shop.language).code();
    let given = [(ConsentKind::Data, from.consent), (ConsentKind::Marketing, from.marketing)];
    let agreed = given.into_iter().filter(|(_, given)| *given).filter_map(|(kind, _)| {
        let (language, text) = shop.settings.form.consent_text(kind).pick(page, &shop.language)?;
        let text_hash = hex::encode(Sha256::digest(text));
        Some(Consent { kind, at: now, language: language.to_owned(), text_hash, text: text.to_owned() })
    });
    agreed.collect()
}

/// The words as everyone may read them, and what the screen found in them.
pub(crate) fn screened(content: &Content, own: &[&str]) -> (Content, Signals) {
    let clean = |words: &str| text::public(words, &screen(words, own).findings);
    let public = Content { title: clean(&content.title), body: clean(&content.body), author: clean(&content.author) };
    (public, screen(&content.words(), own))
}

/// What a photo is said to show, as everyone may read it. It is no part of the words that are judged.
fn clean(claim: &Claim, own: &[&str]) -> Claim {
    Claim { alt: text::public(&claim.alt, &screen(&claim.alt, own).findings), ..claim.clone() }
}

pub(crate) fn understood(content: &Content, page_language: Option<&str>) -> Verdict {
    understood_by(&[], content, page_language)
}

/// The same by what the shop has taught. It serves routing alone: publication was decided before.
fn understood_by(thresholds: &[Threshold], content: &Content, page_language: Option<&str>) -> Verdict {
    let mut verdict = understand_shifted(&content.words(), |language| teaching::shift(thresholds, language));
    // Too few words to tell: the page's language is the best guess for dates and answers, not for how they feel.
    if verdict.language == Language::Undetermined {
        let primary = page_language.and_then(|tag| tag.split('-').next()).map(str::to_ascii_lowercase);
        verdict.language = primary.and_then(|code| Language::from_code(&code)).unwrap_or(Language::Undetermined);
    }
    verdict
}

async fn repeats(app: &App, shop: &Shop, content: &Content, now: Millis) -> Result<usize, Problem> {
    let signals = screen(&content.words(), &[]);
    // Without a word in it, such as a row of emoji, a text is no repeat of any other.
    if app.limits.unlimited() || signals.chars < NEAR_DUPLICATE_MIN_CHARS || signals.simhash == 0 {
        return Ok(0);
    }
    let since = now.plus(-REPEAT_DAYS * Millis::DAY);
    let recent = app.store.recent_simhashes(&shop.key, since, NEAR_DUPLICATE_MIN_CHARS, REPEAT_ROWS).await?;
    Ok(recent.into_iter().filter(|&other| simhash_distance(other, signals.simhash) <= NEAR_DUPLICATE_BITS).count())
}

/// Links to the shop's own pages are no advertising.
pub(crate) fn own_domains(app: &App, shop: &Shop) -> Vec<String> {
    let hosts = shop.origins.iter().filter_map(|origin| Url::parse(origin).ok()?.host_str().map(str::to_owned));
    hosts.chain(app.public_url.host_str().map(str::to_owned)).collect()
}

/// Tells the same review from another one under its id: a hash of what the client sent, made plain.
fn fingerprint(product: &ProductId, submission: &Submission) -> String {
    // Plain data: serialising cannot fail.
    let text = serde_json::to_string(&(product, submission)).unwrap_or_default();
    hex::encode(Sha256::digest(text))
}
