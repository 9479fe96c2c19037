//! HTML for shadow roots, rendered by the components of `plaudit-view`.
//!
//! One answer holds a root for each part and product, and the rules they need, as inert templates:
//!
//! ```html
//! <template data-css>…</template>
//! <section data-root="stars" data-product="kettle-17"><div class="plaudit" data-build="…">…</div></section>
//! <section data-root="reviews" data-product="kettle-17"><div …>…</div></section>
//! ```
//!
//! What a page needs only once somebody wants to write or to choose comes as the part `more`: what fills the slots of
//! the first answer, the rules for it, and the form's state; for questions as the part `ask`. A page of the list after a
//! choice comes as the part `list`, of questions as the part `asked`; photos in full as the part
//! `gallery`.

use crate::app::AppState;
use crate::assets;
use crate::present::Place;
use crate::present::asking::Asks;
use crate::present::letters::Written;
use crate::present::questions::{ALIKE, Sought, TYPED, alike};
use crate::problem::Problem;
use leptos::prelude::*;
use plaudit_model::ids::{ProductId, ReviewId};
use plaudit_model::page::Cursor;
use plaudit_model::rating::Tally;
use plaudit_store::Wanted;
use plaudit_view::fields::Drawn;
use plaudit_view::list::List;
use plaudit_view::live::{Entered, Live, Phase};
use plaudit_view::photos::Gallery;
use plaudit_view::private::Private;
use plaudit_view::questions::{Alike, Ask, Asking, QuestionList, Questions, Reply, Seek};
pub use plaudit_view::render::render;
use plaudit_view::reviews::{Filling, Island, Reviews};
use plaudit_view::share::Share;
use plaudit_view::shelf::{Carousel, CarouselView, ShopBadge, ShopView, Tab, TabView};
use plaudit_view::stars::Badge;
use plaudit_view::tools::Tools;

/// Reviews in a carousel.
const SLIDES: usize = 9;

/// A part of a page, in the one order that addresses use: that of their names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// `<plaudit-all>`.
    All,
    /// `<plaudit-carousel>`.
    Carousel,
    /// `<plaudit-questions>`.
    Questions,
    /// `<plaudit-reviews>`.
    Reviews,
    /// `<plaudit-share>`.
    Share,
    /// `<plaudit-shop>`.
    Shop,
    /// `<plaudit-stars>`.
    Stars,
    /// `<plaudit-tab>`.
    Tab,
}

impl Part {
    /// Every part, in order.
    pub const ALL: [Part; 8] =
        [Part::All, Part::Carousel, Part::Questions, Part::Reviews, Part::Share, Part::Shop, Part::Stars, Part::Tab];

    /// Its name in addresses and file names.
    pub fn name(self) -> &'static str {
        match self {
            Part::All => "all",
            Part::Carousel => "carousel",
            Part::Questions => "questions",
            Part::Reviews => "reviews",
            Part::Share => "share",
            Part::Shop => "shop",
            Part::Stars => "stars",
            Part::Tab => "tab",
        }
    }

    /// Reads `parts=`: names with commas between them, in any order.
    ///
    /// # Errors
    /// 400 for an unknown name or none at all.
    pub fn list(text: &str) -> Result<Vec<Part>, Problem> {
        let known = |name: &str| Part::ALL.into_iter().find(|part| part.name() == name);
        let mut parts = text.split(',').map(known).collect::<Option<Vec<_>>>().filter(|parts| !parts.is_empty());
        if let Some(parts) = &mut parts {
            parts.sort_unstable();
            parts.dedup();
        }
        let names: Vec<&str> = Part::ALL.map(Part::name).into();
        parts.ok_or_else(|| {
            Problem::bad_request(format!(
                "parts= takes {} with commas between them; or more, list, gallery, ask or asked alone.",
                names.join(", ")
            ))
        })
    }

    /// Whether it is about one product, and so cannot be about a whole shop.
    pub fn needs_product(self) -> bool {
        matches!(self, Part::Questions | Part::Stars)
    }

    /// Whether the module has anything to do in it.
    fn wakes(self) -> bool {
        !matches!(self, Part::Share | Part::Shop | Part::Stars)
    }
}

/// The rules for some parts, as a template that a loader adopts.
pub fn css(parts: &[Part]) -> String {
    format!("<template data-css>{}</template>", escape(&assets::css_of(parts)))
}

/// The root of one part. With `whole`, also what comes on intent otherwise: for pages where no loader may come.
///
/// # Errors
/// When storage fails.
pub async fn root(
    place: &Place<'_>,
    tally: &Tally,
    part: Part,
    whole: bool,
    wanted: &Wanted,
) -> Result<String, Problem> {
    let locale = place.locale;
    let mut state = String::new();
    let html = match part {
        Part::Stars => {
            let href = place.hosted.clone();
            let summary = locale.summary(tally);
            render(move || view! { <Badge summary href /> })
        }
        Part::Share => {
            let view = locale.share(place.app.origin(), &place.shop.settings.share);
            render(move || view! { <Share view /> })
        }
        Part::Shop => {
            let view = ShopView {
                summary: locale.summary(tally),
                name: place.shop.name.clone(),
                href: format!("{}?lang={}", place.hosted, locale.code()),
            };
            render(move || view! { <ShopBadge view /> })
        }
        Part::Tab => {
            let summary = locale.summary(tally);
            let view = TabView {
                label: locale.text("tab"),
                close: locale.text("close"),
                href: format!("{}?lang={}", place.hosted, locale.code()),
                shop: place.shop.key.to_string(),
                product: place.product.map(ToString::to_string).unwrap_or_default(),
                shown: summary.shown,
            };
            render(move || view! { <Tab view /> })
        }
        Part::Carousel => {
            let view = carousel(place).await?;
            render(move || view! { <Carousel view /> })
        }
        Part::Questions => {
            let product = place.product.ok_or_else(no_product)?;
            let sought = Sought::all();
            let view = place.questions(place.question_list(product, &sought).await?);
            let filling =
                whole.then(|| Asking { ask: place.ask(product, &Written::default()), seek: place.seek(&sought) });
            render(move || view! { <Questions view filling /> })
        }
        Part::All | Part::Reviews => {
            let list = place.list(wanted, None, place.page_size()).await?;
            let view = place.reviews(wanted, list, tally).await?;
            let filling = if whole {
                let asks = place.asks().await?;
                state = state_of(place, &asks);
                let (tools, drawn) = (place.tools(wanted).await?, fresh(place, &asks));
                let private = place.product.map(|product| place.private(product, &Written::default()));
                Some(Filling { tools, live: Live::still(Phase::Idle), drawn, private })
            } else {
                None
            };
            render(move || view! { <Reviews view filling /> })
        }
    };
    let (name, lang, dir) = (part.name(), locale.code(), locale.dir());
    // The form's HTML needs the module of its own build: the answer names it.
    let widget = if part.wakes() {
        let product = place.product.map_or("-", ProductId::as_str);
        let more = if part == Part::Questions { "ask" } else { "more" };
        format!(
            r#" data-widget="{}" data-api="{}" data-more="{}/products/{product}/fragment?lang={lang}&amp;parts={more}"{}"#,
            assets::widget(),
            place.api(),
            place.shop.key,
            if place.shop.settings.views_in_address { " data-hash" } else { "" }
        )
    } else {
        String::new()
    };
    Ok(format!(r#"<div class="plaudit" data-part="{name}"{widget} lang="{lang}" dir="{dir}">{html}</div>{state}"#))
}

/// The newest reviews that say something, labelled as the selection that they are.
async fn carousel(place: &Place<'_>) -> Result<CarouselView, Problem> {
    let locale = place.locale;
    let wanted = Wanted::default();
    let newest = place.list(&wanted, None, 4 * SLIDES).await?.reviews;
    let reviews = newest.into_iter().filter(|review| !review.body.is_empty()).take(SLIDES).collect();
    Ok(CarouselView {
        heading: locale.text("carousel"),
        all: (locale.text("carousel-all"), format!("{}?lang={}", place.hosted, locale.code())),
        back: locale.text("carousel-back"),
        on: locale.text("carousel-on"),
        pause: (locale.text("carousel-pause"), locale.text("carousel-play")),
        read_more: locale.text("read-more"),
        reviews,
        note: place.note(),
        rtl: locale.rtl(),
    })
}

/// What fills the slots of a product's reviews, with its rules and the form's state.
///
/// # Errors
/// When storage fails.
pub async fn more(place: &Place<'_>, wanted: &Wanted) -> Result<String, Problem> {
    let tools = place.tools(wanted).await?;
    let asks = place.asks().await?;
    let (state, drawn) = (place.form(&asks), fresh(place, &asks));
    let letter = place.product.map(|product| place.private(product, &Written::default()));
    let fills = render(move || {
        view! {
            {letter.map(|letter| view! {
                <div data-fill="form"><Island state live=Live::still(Phase::Idle) drawn /></div>
                <div data-fill="private"><Private letter /></div>
            })}
            <div data-fill="tools"><Tools view=tools /></div>
        }
    });
    Ok(format!(
        r#"<template data-css>{}</template><section data-root="more" data-widget="{}">{fills}</section>{}"#,
        escape(&assets::more_css()),
        assets::widget(),
        state_of(place, &asks)
    ))
}

/// What fills the slots of a product's questions, with its rules.
///
/// # Errors
/// 400 without a product.
pub fn ask(place: &Place<'_>) -> Result<String, Problem> {
    let product = place.product.ok_or_else(no_product)?;
    let (letter, seek) = (place.ask(product, &Written::default()), place.seek(&Sought::all()));
    let fills = render(move || {
        view! {
            <div data-fill="ask"><Ask letter /></div>
            <div data-fill="seek"><Seek view=seek /></div>
        }
    });
    Ok(format!(
        r#"<template data-css>{}</template><section data-root="more" data-widget="{}">{fills}</section>"#,
        escape(&assets::more_css()),
        assets::widget(),
    ))
}

fn no_product() -> Problem {
    Problem::bad_request("questions are those of one product.")
}

/// The form of a buyer to answer a question.
pub fn reply(place: &Place<'_>, question: &ReviewId) -> String {
    let letter = place.reply(question);
    render(move || view! { <Reply letter /> })
}

/// A page of questions after a choice, with the form that says what was chosen.
///
/// # Errors
/// 400 without a product; 503 when storage fails.
pub async fn asked(place: &Place<'_>, sought: &Sought) -> Result<String, Problem> {
    let list = place.question_list(place.product.ok_or_else(no_product)?, sought).await?;
    let (labels, seek) = (place.question_labels(), place.seek(sought));
    Ok(render(move || view! { <QuestionList list labels /><Seek view=seek /> }))
}

/// Questions like a text, for whoever types it.
///
/// # Errors
/// 400 without a product; 503 when storage fails.
pub async fn similar(place: &Place<'_>, text: &str) -> Result<String, Problem> {
    let typed: String = text.chars().take(TYPED).collect();
    let product = place.product.ok_or_else(no_product)?;
    let questions = place.question_views(&alike(place.app, place.shop, product, &typed, ALIKE).await?);
    let (heading, unanswered) = (place.locale.text("question-alike"), place.locale.text("question-unanswered"));
    Ok(render(move || view! { <Alike heading unanswered questions /> }))
}

/// A page of the list after a choice, with the counts of the filters beside it.
///
/// # Errors
/// When storage fails.
pub async fn list(place: &Place<'_>, wanted: &Wanted, after: Option<&Cursor>, limit: usize) -> Result<String, Problem> {
    let list = place.list(wanted, after, limit).await?;
    let labels = place.locale.labels();
    let tools = place.tools(wanted).await?;
    Ok(render(move || view! { <List list labels /><Tools view=tools /> }))
}

/// A form in which nothing stands yet.
fn fresh(place: &Place<'_>, asks: &Asks) -> Drawn {
    Drawn { asking: place.asking(asks, &Entered::default()), photos: Some(place.locale.pick()), ..Drawn::default() }
}

/// The gallery of one review, or of a product; 404 where it has no photo.
///
/// # Errors
/// 404, or when storage fails.
pub async fn gallery(place: &Place<'_>, review: Option<&ReviewId>) -> Result<String, Problem> {
    let view = place.gallery(review).await?.ok_or_else(|| Problem::not_found("There are no photos here."))?;
    Ok(render(move || view! { <Gallery view /> }))
}

/// The form's state as the template that the loader reads.
fn state_of(place: &Place<'_>, asks: &Asks) -> String {
    // Plain data with string keys: serialising cannot fail.
    let json = serde_json::to_string(&place.form(asks)).unwrap_or_default();
    format!("<template data-state>{}</template>", escape(&json))
}

/// A root for a loader, in its section.
pub fn section(part: Part, product: Option<&ProductId>, root: &str) -> String {
    let product = product.map_or("-", ProductId::as_str);
    format!(r#"<section data-root="{}" data-product="{product}">{root}</section>"#, part.name())
}

/// A root for the shop's own HTML: a declarative shadow root with a link to its rules.
pub fn shadow(app: &AppState, part: Part, root: &str) -> String {
    let href = format!("{}/assets/{}", app.origin(), assets::sheet_name(part));
    format!(r#"<template shadowrootmode="open"><link rel="stylesheet" href="{href}">{root}</template>"#)
}

/// Text inside a template.
pub(crate) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}
