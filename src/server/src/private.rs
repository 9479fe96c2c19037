//! The way of words for the shop alone: check, understand, run the rules, store. Nothing here can publish.

use crate::app::App;
use crate::intake::{help, understood};
use crate::problem::Problem;
use crate::question::nfc;
use crate::rules::{self, Arrived, Ground};
use crate::talk::{self, Said};
use plaudit_model::conversation::Kind;
use plaudit_model::ids::{ProductId, ReviewId};
use plaudit_model::inquiry::NewPrivate;
use plaudit_model::review::Content;
use plaudit_store::{NewPrivateRecord, Routed, Shop, Submitted};
use sha2::{Digest, Sha256};

/// Takes a private message in, and gives its id and whether it is new. `trap` says that a field was filled which people do
/// not see: then nobody is called.
///
/// # Errors
/// 422 with the fields at fault; 409 when something else has this id; 503 when storage fails.
pub async fn take(
    app: &App,
    shop: &Shop,
    product: &ProductId,
    new: &NewPrivate,
    trap: bool,
) -> Result<(ReviewId, bool), Problem> {
    let order_number = new.order_number.as_deref().map(nfc);
    let author = new.author.as_deref().map(nfc);
    let composed = NewPrivate { body: nfc(&new.body), email: nfc(&new.email), author, order_number, ..new.clone() };
    let told = composed.check().map_err(Problem::fields)?;
    let now = app.clock.now();
    let content = Content { body: told.body.clone(), ..Content::default() };
    let verdict = understood(&content, told.page_language.as_deref());
    let routed = if trap {
        Routed::default()
    } else {
        let words = told.body.as_str();
        let came = Arrived { kind: Kind::Private, product, stars: None, words, verdict: &verdict, at: now };
        Ground::of(app, shop, product, told.id.as_str(), Some(&told.email)).await?.route(shop, came)
    };
    // Plain data: serialising cannot fail.
    let fingerprint = hex::encode(Sha256::digest(serde_json::to_string(&(product, &told)).unwrap_or_default()));
    let mut record = NewPrivateRecord {
        id: told.id.clone(),
        product: product.clone(),
        body: told.body,
        author: told.author,
        email: told.email,
        order_number: told.order_number,
        created: now,
        fingerprint,
        verdict,
        routed,
        jobs: Vec::new(),
    };
    let outcome = &record.routed.outcome;
    record.jobs = help(&record.id, now, outcome.unhappy, outcome.case).collect();
    let words = ("", record.body.as_str());
    record.jobs.extend(rules::told(app, shop, &record.routed, record.id.as_str(), words, now).await?);
    let talk = talk::begun(app, shop, &Said::in_private(&record, trap), now).await?;
    record.jobs.extend(talk);
    match app.store.submit_private(&shop.key, &record).await? {
        Submitted::Stored(()) => {
            app.announce();
            if !record.jobs.is_empty() {
                app.wake_jobs.notify_one();
            }
            Ok((told.id, true))
        }
        Submitted::Same(()) => Ok((told.id, false)),
        // Neither of them has photos.
        Submitted::Conflict | Submitted::NoPhotos(_) => {
            Err(Problem::conflict("Something else was sent under this id. Make a new id and send the message again."))
        }
    }
}
