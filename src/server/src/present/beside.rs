//! What stands beside a review for its author: thanks, ways out, the reason why it is hidden, the talk with the shop.

use super::Place;
use crate::problem::Problem;
use crate::talk::link;
use plaudit_model::answers::{Answers, Way};
use plaudit_model::conversation::MessageKind;
use plaudit_model::ids::ReviewId;
use plaudit_model::publication::Status;
use plaudit_model::time::Millis;
use plaudit_store::OwnReview;
use plaudit_view::beside::{AppealView, BesideView, WayView};

/// Thanks and ways out are shown so long after a review was sent or changed.
const JUST_NOW: i64 = 60 * Millis::MINUTE;

impl Place<'_> {
    /// See the head of this file. `token` is what the author showed.
    ///
    /// # Errors
    /// When storage fails.
    pub(super) async fn beside(&self, own: &OwnReview, token: &str) -> Result<BesideView, Problem> {
        let (app, shop, locale) = (self.app, self.shop, self.locale);
        let Ok(id) = ReviewId::parse(&own.review.id) else { return Ok(BesideView::default()) };
        let mut beside = BesideView::default();
        if own.review.edited.unwrap_or(own.review.created).plus(JUST_NOW) > app.clock.now() {
            let answers = app.store.answer_settings(&shop.key).await?.answers;
            beside.thanks = answers.thanks.text(locale.code(), &shop.language).to_owned();
            // Whoever is unhappy, by the way that their words took; it stands beside what they wrote, never instead.
            if own.unhappy {
                beside.list = self.ways(&answers);
                beside.ways = locale.text("ways");
            }
        }
        if let (Status::Hidden, Some(reason)) = (own.review.status, own.review.hide_reason) {
            let reason = locale.reason(reason);
            beside.reason = locale.text_with("own-reason", &[("reason", &reason)]);
            if app.store.said_once(&shop.key, &id, "appeal").await?.is_some() {
                beside.appealed = locale.text("own-appealed");
            } else {
                let action = format!("{}/shops/{}/reviews/{id}/appeal?lang={}", self.root(), shop.key, locale.code());
                beside.appeal = Some(AppealView { action, token: token.to_owned(), word: locale.text("own-appeal") });
            }
        }
        let case = app.store.conversation(&shop.key, &id).await?;
        let alone = |kind| matches!(kind, MessageKind::PrivateAnswer | MessageKind::Shopper);
        if case.is_some_and(|case| case.messages.iter().any(|message| alone(message.kind))) {
            let path = link::thread(app, &shop.key, id.as_str(), locale);
            beside.talk = (format!("{}{path}", self.root()), locale.text("thread-open"));
        }
        Ok(beside)
    }

    /// The shop's ways out in the language of the page.
    pub(crate) fn ways(&self, answers: &Answers) -> Vec<WayView> {
        let text = |way: &Way| way.text.text(self.locale.code(), &self.shop.language).to_owned();
        let view = |way: &Way| WayView { name: self.locale.way(way.kind), href: way.url.clone(), text: text(way) };
        answers.ways.iter().map(view).collect()
    }
}
