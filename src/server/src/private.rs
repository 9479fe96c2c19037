//! The way of words for the shop alone: check, understand, route, store. Nothing here can publish.

use crate::app::App;
use crate::intake::{happened, promised, understood};
use crate::problem::Problem;
use crate::question::nfc;
use crate::talk::{self, Said};
use plaudit_model::event::EventKind;
use plaudit_model::ids::{ProductId, ReviewId};
use plaudit_model::inquiry::NewPrivate;
use plaudit_model::review::Content;
use plaudit_model::routing::{Route, route_words};
use plaudit_store::{NewPrivateRecord, Shop, Submitted};
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
    let route = match trap {
        true => Route { unhappy: false, due: None },
        false => route_words(&verdict, now, shop.first_response_minutes),
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
        unhappy: route.unhappy,
        due: route.due,
        jobs: Vec::new(),
    };
    record.due = promised(app, shop, record.unhappy, record.due, now).await?;
    if record.unhappy {
        record.jobs.push(happened(&record.id, now, EventKind::FeedbackNegative));
    }
    if record.due.is_some() {
        record.jobs.push(happened(&record.id, now, EventKind::CaseOpened));
    }
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
