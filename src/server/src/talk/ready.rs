//! Words that a shop has ready, filled in for one conversation: quick replies and automatic answers.

use crate::app::App;
use crate::locale::Locale;
use plaudit_model::answers::{Answers, Automatic, Places, QuickReply, Trigger, fill};
use plaudit_model::ids::ProductId;
use plaudit_model::sla::Calendar;
use plaudit_model::time::Millis;
use plaudit_store::{Conversation, Shop};

/// The language in which somebody is answered: that of their words, where we speak it, else the shop's.
pub(crate) fn language(shop: &Shop, case: &Conversation) -> &'static Locale {
    Locale::choose(Some(case.line.verdict.language.code()), &shop.language).written(shop.settings.formats)
}

/// What fills the places of a text in a conversation.
///
/// # Errors
/// When storage fails.
pub(crate) async fn places(
    app: &App,
    shop: &Shop,
    answers: &Answers,
    case: &Conversation,
) -> Result<Places, plaudit_store::Error> {
    let line = &case.line;
    let listed = match ProductId::parse(&line.product) {
        Ok(id) => app.store.product(&shop.key, &id).await?,
        Err(_) => None,
    };
    // The list may hold anything; a link may not.
    let url = listed.map(|product| product.url).filter(|url| url.starts_with("https://") || url.starts_with("http://"));
    let hosted = || format!("{}/shops/{}/products/{}", app.origin(), shop.key, line.product);
    Ok(Places {
        name: line.author.clone(),
        product: line.product_name.clone(),
        order: case.order_number.clone(),
        link: answers.link(&line.product).or(url).unwrap_or_else(hosted),
        back: String::new(),
    })
}

/// A quick reply in the language of a conversation.
pub(crate) fn quick(reply: &QuickReply, shop: &Shop, case: &Conversation, places: &Places) -> String {
    fill(reply.text.text(language(shop, case).code(), &shop.language), places)
}

/// An automatic answer in the language of a conversation; `None` where it does not fit any more, since people are back.
pub(crate) fn automatic(
    answer: &Automatic,
    shop: &Shop,
    case: &Conversation,
    places: Places,
    hours: &Calendar,
    now: Millis,
) -> Option<String> {
    let (code, text) = answer.wordings.pick(language(shop, case).code(), &shop.language, &case.line.id)?;
    let out = answer.trigger == Trigger::OutOfHours;
    if out && hours.is_open(now) {
        return None;
    }
    // In the language of the words around it, also where those are a stand-in.
    let locale = Locale::choose(Some(code), &shop.language).written(shop.settings.formats);
    let back = if out { locale.back(hours.opens(now), now, &hours.zone) } else { String::new() };
    Some(fill(text, &Places { back, ..places }))
}
