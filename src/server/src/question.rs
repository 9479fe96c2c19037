//! The way of a question in, as that of a review: check, screen, decide, understand, run the rules, store.

use crate::app::App;
use crate::intake::{REPEAT_DAYS, REPEAT_ROWS, Taken, happened, help, is_discarded, own_domains, screened, understood};
use crate::problem::Problem;
use crate::rules::{self, Arrived, Ground};
use crate::talk::{self, Said};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use plaudit_model::conversation::Kind;
use plaudit_model::event::EventKind;
use plaudit_model::ids::ProductId;
use plaudit_model::inquiry::{Asked, NewQuestion};
use plaudit_model::publication::{self, NEAR_DUPLICATE_BITS, NEAR_DUPLICATE_MIN_CHARS};
use plaudit_model::text;
use plaudit_model::time::Millis;
use plaudit_sentiment::{folded, screen, simhash_distance};
use plaudit_store::{NewQuestionRecord, QuestionRecord, Routed, Shop, Submitted};
use rand::RngExt;
use sha2::{Digest, Sha256};
use unicode_normalization::UnicodeNormalization;

/// Text in the one composed Unicode form, without signs that nobody sees.
pub(crate) fn nfc(text: &str) -> String {
    text::plain(text).nfc().collect()
}

/// Takes a question in. `trap` says that a field was filled which people do not see.
///
/// # Errors
/// 422 with the fields at fault; 409 when something else has this id; 503 when storage fails.
pub async fn take(
    app: &App,
    shop: &Shop,
    product: &ProductId,
    new: &NewQuestion,
    trap: bool,
) -> Result<Taken<QuestionRecord>, Problem> {
    let optional = |text: &Option<String>| text.as_deref().map(nfc);
    let (author, email) = (optional(&new.author), optional(&new.email));
    let composed = NewQuestion { body: nfc(&new.body), author, email, ..new.clone() };
    let asked = composed.check().map_err(Problem::fields)?;
    let now = app.clock.now();
    let near = repeats(app, shop, &asked, now).await?;
    let token = URL_SAFE_NO_PAD.encode(rand::rng().random::<[u8; 32]>());
    let ground = Ground::of(app, shop, product, asked.id.as_str(), asked.email.as_deref()).await?;
    let context = publication::Context { near, trap, unproven: false };
    let mut record = record(app, shop, product, &asked, context, &ground, now);
    record.edit_token_hash = hex::encode(Sha256::digest(&token));
    if !is_discarded(record.hide_reason) {
        record.jobs.push(happened(&record.id, now, EventKind::QuestionCreated));
    }
    // That a question is a case is told by the question itself, unless it is more than that.
    let outcome = &record.routed.outcome;
    record.jobs.extend(help(&record.id, now, outcome.unhappy, outcome.unhappy && outcome.case));
    let words = ("", record.body.as_str());
    record.jobs.extend(rules::told(app, shop, &record.routed, record.id.as_str(), words, now).await?);
    let talk = talk::begun(app, shop, &Said::in_question(&record), now).await?;
    record.jobs.extend(talk);
    match app.store.submit_question(&shop.key, &record).await? {
        Submitted::Stored(question) => {
            app.announce();
            if !record.jobs.is_empty() {
                app.wake_jobs.notify_one();
            }
            Ok(Taken::New(question, token))
        }
        Submitted::Same(question) => Ok(Taken::Again(question)),
        // Neither of them has photos.
        Submitted::Conflict | Submitted::NoPhotos(_) => {
            Err(Problem::conflict("Something else was sent under this id. Make a new id and send the question again."))
        }
    }
}

/// A question with all that is decided on it; without jobs and edit token. Also the way of the demo shop's questions.
pub fn record(
    app: &App,
    shop: &Shop,
    product: &ProductId,
    asked: &Asked,
    context: publication::Context,
    ground: &Ground,
    now: Millis,
) -> NewQuestionRecord {
    let own = own_domains(app, shop);
    let own: Vec<&str> = own.iter().map(String::as_str).collect();

    // What is shown: content alone.
    let (public, signals) = screened(&asked.content, &own);
    let decision = publication::decide(&signals, context, shop.moderation);

    // Who gets help. Advertising calls nobody.
    let verdict = understood(&asked.content, asked.page_language.as_deref());
    let words = asked.content.body.as_str();
    let came = Arrived { kind: Kind::Question, product, stars: None, words, verdict: &verdict, at: now };
    let routed = if is_discarded(decision.reason()) { Routed::default() } else { ground.route(shop, came) };

    NewQuestionRecord {
        id: asked.id.clone(),
        product: product.clone(),
        folded: folded(&public.body),
        body: public.body,
        author: public.author,
        original: asked.content.body.clone(),
        email: asked.email.clone(),
        status: decision.status(),
        hide_reason: decision.reason(),
        created: now,
        // Plain data: serialising cannot fail.
        fingerprint: hex::encode(Sha256::digest(serde_json::to_string(&(product, asked)).unwrap_or_default())),
        edit_token_hash: String::new(),
        simhash: signals.simhash,
        chars: signals.chars,
        verdict,
        routed,
        jobs: Vec::new(),
    }
}

/// Whether the same words were asked lately. People do ask the same: however often, that is for a person to see and to
/// merge, never surely spam.
async fn repeats(app: &App, shop: &Shop, asked: &Asked, now: Millis) -> Result<usize, Problem> {
    let signals = screen(&asked.content.body, &[]);
    if app.limits.unlimited() || signals.chars < NEAR_DUPLICATE_MIN_CHARS || signals.simhash == 0 {
        return Ok(0);
    }
    let since = now.plus(-REPEAT_DAYS * Millis::DAY);
    let recent = app.store.question_simhashes(&shop.key, since, NEAR_DUPLICATE_MIN_CHARS, REPEAT_ROWS).await?;
    let near = |other: u64| simhash_distance(other, signals.simhash) <= NEAR_DUPLICATE_BITS;
    Ok(usize::from(recent.into_iter().any(near)))
}
