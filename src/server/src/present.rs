//! Records made ready to read: the server formats, the widget shows.

pub mod questions;

use crate::app::AppState;
use crate::locale::Locale;
use crate::photos;
use plaudit_model::ids::ProductId;
use plaudit_model::page::Cursor;
use plaudit_model::rating::Tally;
use plaudit_model::verdict::Language;
use plaudit_model::wire::{AnswerJson, ReviewJson};
use plaudit_store::{ReviewRecord, Shop};
use plaudit_view::data::{AnswerView, ListView, ReviewView, ReviewsView};

/// Reviews on a page unless more or fewer are asked for.
pub const PAGE: usize = 10;
/// The shop whose reviews are made up; every page that shows them says so.
pub const DEMO_SHOP: &str = "demo";

/// A review as the public API gives it.
pub fn review_json(app: &AppState, shop: &Shop, review: &ReviewRecord) -> ReviewJson {
    ReviewJson {
        id: review.id.clone(),
        product: review.subject().to_owned(),
        rating: review.rating.stars(),
        title: review.title.clone(),
        body: review.body.clone(),
        author: review.author.clone(),
        language: review.language.code().to_owned(),
        status: review.status,
        hide_reason: review.hide_reason,
        created_at: review.created.rfc3339(),
        answers: Vec::new(),
        answer: review.answer.as_ref().map(|(body, at)| AnswerJson { body: body.clone(), created_at: at.rfc3339() }),
        photos: review.photos.iter().map(|photo| photos::json(app, &shop.key, photo)).collect(),
        edit_token: None,
    }
}

/// One review in a language.
pub fn review_view(locale: &Locale, shop: &Shop, review: &ReviewRecord) -> ReviewView {
    let author = if review.author.is_empty() { locale.text("anonymous") } else { review.author.clone() };
    let shown = review.published.unwrap_or(review.created);
    ReviewView {
        id: review.id.clone(),
        stars: review.rating.stars(),
        label: locale.stars_label(review.rating.stars()),
        title: review.title.clone(),
        body: review.body.clone(),
        author,
        when: locale.date(shown),
        datetime: shown.rfc3339(),
        lang: match review.language {
            Language::Undetermined => String::new(),
            known => known.code().to_owned(),
        },
        mark: String::new(),
        answer: review.answer.as_ref().map(|(body, at)| AnswerView {
            by: locale.answer_by(&shop.name),
            body: body.clone(),
            when: locale.date(*at),
            datetime: at.rfc3339(),
        }),
    }
}

/// A page of reviews, given one review more than it holds when there is a next page.
pub fn list_view(locale: &Locale, shop: &Shop, mut reviews: Vec<ReviewRecord>, limit: usize) -> ListView {
    let next = next_cursor(&mut reviews, limit);
    ListView { reviews: reviews.iter().map(|review| review_view(locale, shop, review)).collect(), next }
}

/// Cuts a list that was asked for with one review more than a page, and says where the next page begins.
pub fn next_cursor(reviews: &mut Vec<ReviewRecord>, limit: usize) -> Option<String> {
    if reviews.len() <= limit {
        return None;
    }
    reviews.truncate(limit);
    let last = reviews.last()?;
    let at = last.published.unwrap_or(last.created);
    Some(Cursor { stars: last.rating.stars(), at, id: last.id.clone() }.encode())
}

/// All of `<plaudit-reviews>`.
pub fn reviews_view(
    app: &AppState,
    locale: &Locale,
    shop: &Shop,
    product: &ProductId,
    tally: &Tally,
    list: ListView,
) -> ReviewsView {
    let origin = app.origin();
    ReviewsView {
        api: format!("{origin}/v1/shops/{}/products/{product}", shop.key),
        hosted: format!("{origin}/shops/{}/products/{product}", shop.key),
        key: format!("{}:{product}", shop.key),
        lang: locale.code().to_owned(),
        note: if shop.key.as_str() == DEMO_SHOP { locale.text("demo-note") } else { String::new() },
        summary: locale.summary(tally),
        list,
        words: locale.words(&shop.notice),
    }
}
