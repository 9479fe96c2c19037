//! The way of a buyer's answer in: check, prove the purchase, screen, decide, store. As with reviews, nothing that decides
//! on publication knows how anybody feels.

use crate::app::App;
use crate::intake::{own_domains, screened};
use crate::problem::Problem;
use crate::purchase;
use crate::question::nfc;
use plaudit_model::ids::{ProductId, ReviewId};
use plaudit_model::inquiry::NewReply;
use plaudit_model::publication::{self, Status};
use plaudit_model::review::Content;
use plaudit_model::time::Millis;
use plaudit_store::{Error, NewReplyRecord, Replied, ReplyRecord, Shop};
use sha2::{Digest, Sha256};

/// Takes an answer in, and says whether it is new.
///
/// # Errors
/// 422 with the fields at fault; 404 for a question that is not shown; 403 without a proven purchase of its product; 409
/// when something else has this id, or this purchase has answered already; 503 when storage fails.
pub async fn take(app: &App, shop: &Shop, question: &ReviewId, new: &NewReply) -> Result<(ReplyRecord, bool), Problem> {
    let composed = NewReply { body: nfc(&new.body), author: new.author.as_deref().map(nfc), ..new.clone() };
    let (id, content) = composed.check().map_err(Problem::fields)?;
    let missing = || Problem::not_found("There is no such question.");
    let asked = app.store.question(&shop.key, question).await?.filter(|asked| asked.status == Status::Published);
    let asked = asked.filter(|asked| asked.merged_into.is_none()).ok_or_else(missing)?;
    let product = ProductId::parse(&asked.product).map_err(|_| missing())?;
    let purchase = purchase::proven(app, &shop.key, &product, &new.purchase).ok_or_else(|| {
        Problem::forbidden(
            "Only buyers of this product can answer, with a purchase token of the shop that has not expired.",
        )
    })?;

    let record = record(app, shop, question, id, content, purchase, app.clock.now());
    match app.store.submit_reply(&shop.key, &record).await {
        Ok(Replied::Stored(reply)) => {
            app.announce();
            Ok((reply, true))
        }
        Ok(Replied::Same(reply)) => Ok((reply, false)),
        Ok(Replied::Conflict) => {
            Err(Problem::conflict("Something else was sent under this id. Make a new id and send the answer again."))
        }
        Ok(Replied::Already) => Err(Problem::conflict("This purchase has answered the question already.")),
        // It was hidden or merged a moment ago.
        Err(Error::NotFound) => Err(missing()),
        Err(error) => Err(error.into()),
    }
}

/// An answer with all that is decided on it. Also the way of the demo shop's answers.
pub fn record(
    app: &App,
    shop: &Shop,
    question: &ReviewId,
    id: ReviewId,
    content: Content,
    purchase: String,
    now: Millis,
) -> NewReplyRecord {
    // What is shown: content alone.
    let own = own_domains(app, shop);
    let own: Vec<&str> = own.iter().map(String::as_str).collect();
    let (public, signals) = screened(&content, &own);
    let decision = publication::decide(&signals, publication::Context::default(), shop.moderation);
    // The token may be another one each time: the purchase that it proves is the same. Plain data: serialising cannot
    // fail.
    let sent = serde_json::to_string(&(question, &id, &content, &purchase)).unwrap_or_default();
    NewReplyRecord {
        id,
        question: question.clone(),
        body: public.body,
        author: public.author,
        original: content.body,
        status: decision.status(),
        hide_reason: decision.reason(),
        created: now,
        fingerprint: hex::encode(Sha256::digest(sent)),
        purchase,
    }
}
