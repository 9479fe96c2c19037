//! Records made ready to read: the server formats, the widget shows.

pub mod asking;
mod beside;
pub mod choose;
pub mod letters;
pub mod own;
pub mod photos;
pub mod questions;

use crate::app::AppState;
use crate::locale::Locale;
use crate::problem::Problem;
use plaudit_model::ids::ProductId;
use plaudit_model::page::{Cursor, Sort};
use plaudit_model::rating::Tally;
use plaudit_model::time::Millis;
use plaudit_model::verdict::Language;
use plaudit_model::wire::{AnswerJson, ReviewJson};
use plaudit_store::{ReviewRecord, Shop, Wanted};
use plaudit_view::data::{AnswerView, ListView, ReviewView, ReviewsView};

/// Reviews on a page of the API unless more or fewer are asked for. What people read has as many as the shop chose.
pub const PAGE: usize = 10;
/// Characters beyond which a text is folded at first: some eight lines on a phone.
const LONG: usize = 420;
/// The shop whose reviews are made up; every page that shows them says so.
pub const DEMO_SHOP: &str = "demo";

/// Where reviews stand: of which product, in which language, and where the pages are that work without script.
pub struct Place<'a> {
    /// The server.
    pub app: &'a AppState,
    /// Language of the page.
    pub locale: &'a Locale,
    /// The shop.
    pub shop: &'a Shop,
    /// The product; the whole shop without one.
    pub product: Option<&'a ProductId>,
    /// Address of our own page of it: absolute on shop pages, a path on our own.
    pub hosted: String,
}

impl<'a> Place<'a> {
    /// On a page of the shop.
    pub fn elsewhere(app: &'a AppState, locale: &'a Locale, shop: &'a Shop, product: Option<&'a ProductId>) -> Self {
        let hosted = format!("{}{}", app.origin(), path(shop, product));
        Place { app, locale, shop, product, hosted }
    }

    /// On a page of our own.
    pub fn here(app: &'a AppState, locale: &'a Locale, shop: &'a Shop, product: Option<&'a ProductId>) -> Self {
        Place { app, locale, shop, product, hosted: path(shop, product) }
    }

    /// Address of the product, or of the whole shop, in the API.
    pub fn api(&self) -> String {
        let product = self.product.map_or("-", ProductId::as_str);
        format!("{}/v1/shops/{}/products/{product}", self.app.origin(), self.shop.key)
    }

    /// Reviews on a page that people read.
    pub fn page_size(&self) -> usize {
        self.shop.settings.page_size.into()
    }

    /// What everyone must know of the reviews; may be empty.
    pub fn note(&self) -> String {
        if self.shop.key.as_str() == DEMO_SHOP { self.locale.text("demo-note") } else { String::new() }
    }

    /// The whole of `<plaudit-reviews>`, or of our own page.
    ///
    /// # Errors
    /// When storage fails.
    pub async fn reviews(&self, wanted: &Wanted, list: ListView, tally: &Tally) -> Result<ReviewsView, Problem> {
        let mut summary = self.locale.summary(tally);
        for (row, stars) in summary.rows.iter_mut().zip((1..=5).rev()) {
            row.href = self.address(&choose::only_stars(wanted, stars));
        }
        let (mut sides, mut topics, mut strip) = (None, Vec::new(), None);
        if let (Some(product), true) = (self.product, summary.any) {
            let found = self.app.store.both_sides(&self.shop.key, product).await?;
            sides = found.map(|(praise, criticism)| (self.review(&praise), self.review(&criticism)));
            let facets = self.app.store.facets(&self.shop.key, product, &Wanted::default()).await?;
            topics = self.topics(&facets);
            strip = self.strip(&facets).await?;
        }
        let asks = self.asks().await?;
        let answers = match self.product {
            Some(product) => self.answered(&asks, &self.app.store.answer_tally(&self.shop.key, product).await?),
            None => Vec::new(),
        };
        Ok(ReviewsView {
            form: self.form(&asks),
            hosted: self.hosted.clone(),
            writable: self.product.is_some(),
            labels: self.locale.labels(),
            note: self.note(),
            how: format!("{}/shops/{}/how?lang={}", self.root(), self.shop.key, self.locale.code()),
            summary,
            answers,
            sides,
            topics,
            strip,
            list,
        })
    }

    /// The server's address as pages here write it.
    pub fn root(&self) -> &str {
        if self.hosted.starts_with('/') { "" } else { self.app.origin() }
    }

    /// A page of reviews with what was chosen.
    ///
    /// # Errors
    /// When storage fails.
    pub async fn list(&self, wanted: &Wanted, after: Option<&Cursor>, limit: usize) -> Result<ListView, Problem> {
        let mut records = self.app.store.selected(&self.shop.key, self.product, wanted, after, limit + 1).await?;
        let next = next_cursor(&mut records, limit, wanted);
        let mut reviews: Vec<ReviewView> = records.iter().map(|record| self.review(record)).collect();
        if self.product.is_none() {
            self.name_products(&records, &mut reviews).await?;
        }
        self.put_answers(&mut reviews).await?;
        let next = next.map(|cursor| {
            let base = self.address(&wanted.selection);
            base.replace("#list", &format!("&cursor={cursor}#list"))
        });
        let found = if wanted.selection.narrows() { self.found(wanted).await? } else { String::new() };
        let sort = wanted.selection.sort.unwrap_or(Sort::Newest);
        Ok(ListView {
            order: if reviews.is_empty() { String::new() } else { self.locale.order(sort) },
            found,
            chips: self.chips(&wanted.selection),
            all: self
                .address(&plaudit_model::selection::Selection { sort: wanted.selection.sort, ..Default::default() }),
            reviews,
            next,
            rtl: self.locale.rtl(),
            hosted: self.hosted.clone(),
        })
    }

    /// Says of which product each review is.
    async fn name_products(&self, records: &[ReviewRecord], reviews: &mut [ReviewView]) -> Result<(), Problem> {
        let mut known = std::collections::HashMap::new();
        for (record, view) in records.iter().zip(reviews) {
            let Ok(id) = ProductId::parse(&record.product) else { continue };
            if !known.contains_key(&id) {
                let name = self.app.store.product(&self.shop.key, &id).await?.map(|product| product.name);
                known.insert(id.clone(), name.filter(|name| !name.is_empty()));
            }
            let name = known.get(&id).cloned().flatten().unwrap_or_else(|| record.product.clone());
            view.product = (name, format!("{}/products/{id}?lang={}", self.hosted, self.locale.code()));
        }
        Ok(())
    }

    /// When something was written as the shop wants it said, and the day where that is not said.
    fn when(&self, at: Millis) -> (String, String) {
        let day = self.locale.date(at);
        if self.shop.settings.relative_dates {
            (self.locale.ago(at, self.app.clock.now()), day)
        } else {
            (day, String::new())
        }
    }

    /// One review.
    pub fn review(&self, review: &ReviewRecord) -> ReviewView {
        let locale = self.locale;
        let author = if review.author.is_empty() { locale.text("anonymous") } else { review.author.clone() };
        let shown = review.published.unwrap_or(review.created);
        let verified = |yes: bool| {
            if yes { (locale.text("verified"), locale.text("verified-meaning")) } else { Default::default() }
        };
        let here = review.source == "site";
        let source = if here { String::new() } else { locale.text_with("source", &[("place", &review.source)]) };
        ReviewView {
            id: review.id.clone(),
            stars: review.rating.stars(),
            label: locale.stars_label(review.rating.stars()),
            title: review.title.clone(),
            body: review.body.clone(),
            long: review.body.chars().count() > LONG || review.body.lines().count() > 12,
            author,
            when: self.when(shown),
            datetime: shown.rfc3339(),
            edited: review
                .edited
                .map(|at| locale.text_with("edited", &[("when", &locale.date(at))]))
                .unwrap_or_default(),
            verified: verified(review.verified),
            source: (source, if here { String::new() } else { review.source_url.clone() }),
            product: Default::default(),
            written_for: review
                .written_for
                .as_ref()
                .map(|other| locale.text_with("written-for", &[("what", &other.name)]))
                .unwrap_or_default(),
            answers: Vec::new(),
            lang: match review.language {
                Language::Undetermined => String::new(),
                known => known.code().to_owned(),
            },
            helpful: if review.helpful == 0 { String::new() } else { locale.number(review.helpful.into()) },
            photos: self.thumbs(review),
            answer: review.answer.as_ref().map(|(body, at)| AnswerView {
                by: locale.answer_by(&self.shop.name, review.answered_by_itself),
                body: body.clone(),
                when: self.when(*at),
                datetime: at.rfc3339(),
            }),
        }
    }
}

fn path(shop: &Shop, product: Option<&ProductId>) -> String {
    match product {
        Some(product) => format!("/shops/{}/products/{product}", shop.key),
        None => format!("/shops/{}", shop.key),
    }
}

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
        edited_at: review.edited.map(|at| at.rfc3339()),
        helpful: review.helpful,
        verified: review.verified,
        source: review.source.clone(),
        answer: review.answer.as_ref().map(|(body, at)| AnswerJson {
            body: body.clone(),
            created_at: at.rfc3339(),
            automatic: review.answered_by_itself,
        }),
        photos: review.photos.iter().map(|photo| crate::photos::json(app, &shop.key, photo)).collect(),
        edit_token: None,
    }
}

/// Cuts a list that was asked for with one review more than a page, and says where the next page begins.
pub fn next_cursor(reviews: &mut Vec<ReviewRecord>, limit: usize, wanted: &Wanted) -> Option<String> {
    if reviews.len() <= limit {
        return None;
    }
    reviews.truncate(limit);
    let last = reviews.last()?;
    let rank = match wanted.selection.sort.unwrap_or(Sort::Newest) {
        Sort::Newest | Sort::Oldest => 0,
        Sort::Local => u32::from(wanted.local == Some(last.language)),
        Sort::Helpful => last.helpful,
        Sort::Highest | Sort::Lowest => u32::from(last.rating.stars()),
    };
    let at = last.published.unwrap_or(last.created);
    Some(Cursor { rank, at, id: last.id.clone() }.encode())
}
