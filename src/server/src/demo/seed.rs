//! Fills shop `demo`: products, and some hundred reviews that were made up for it in six languages.

use super::questions;
use crate::app::App;
use crate::demo::photos;
use crate::intake;
use crate::present::DEMO_SHOP;
use crate::rules::Ground;
use crate::session;
use anyhow::Context;
use include_dir::{Dir, include_dir};
use plaudit_model::ids::{ProductId, ReviewId, ShopKey};
use plaudit_model::publication::{self, Moderation};
use plaudit_model::rating::Rating;
use plaudit_model::review::{Content, Submission};
use plaudit_model::settings::ShopSettings;
use plaudit_model::sla::FIRST_RESPONSE_MINUTES;
use plaudit_model::time::Millis;
use plaudit_store::{Act, Error, NewReviewRecord, Product, Role, Shop, User, View};
use sha2::{Digest, Sha256};

pub(super) static SEED: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../www/demo/seed");

const SHOP_NAME: &str = "Hearth & Hand";
/// The demo shop's first login.
pub const EMAIL: &str = "care@hearth.example";

/// Ids and names of the shop's products.
const PRODUCTS: [(&str, &str); 12] = [
    ("kettle-17", "Kettle No. 17"),
    ("mug-set-4", "Stoneware Mugs, set of four"),
    ("lamp-oak", "Oak Desk Lamp"),
    ("throw-wool", "Checked Wool Throw"),
    ("pan-cast-26", "Cast Iron Pan, 26 cm"),
    ("grinder-hand", "Hand Coffee Grinder"),
    ("carafe-glass", "Glass Carafe"),
    ("apron-linen", "Linen Apron"),
    ("board-walnut", "Walnut Board"),
    ("soap-olive", "Olive Oil Soap"),
    ("notebook-grid", "Grid Notebook"),
    ("chair-ash", "Ash Chair"),
];

/// Conversations older than this begin closed, and so do all whose time has run out: the first complaint that a visitor
/// makes stands on top.
const OPEN_DAYS: i64 = 4;

/// Makes the demo shop unless it is there; its reviews and login are not touched again. `pages` is the origin of its
/// pages. Gives the password of its login.
///
/// # Errors
/// When storage fails or a seed file is damaged.
pub async fn fill(app: &App, pages: &str) -> anyhow::Result<String> {
    let now = app.clock.now();
    let key = ShopKey::parse(DEMO_SHOP)?;
    let shop = Shop {
        key: key.clone(),
        name: SHOP_NAME.to_owned(),
        // Anyone may try the demo from a page of their own.
        origins: vec!["*".to_owned()],
        language: "en".to_owned(),
        moderation: Moderation::PublishAtOnce,
        first_response_minutes: i64::from(FIRST_RESPONSE_MINUTES),
        notice: String::new(),
        settings: ShopSettings::default(),
        revision: 0,
    };
    match app.store.create_shop(&shop, now).await {
        Ok(()) | Err(Error::Exists(_)) => {}
        Err(error) => return Err(error.into()),
    }
    let product = |(id, name): &(&str, &str)| {
        let (url, image) = (format!("{pages}/demo/{id}.html"), format!("{pages}/demo/img/{id}.svg"));
        anyhow::Ok(Product { url, image, ..Product::named(ProductId::parse(id)?, name) })
    };
    let products = PRODUCTS.iter().map(product).collect::<anyhow::Result<Vec<_>>>()?;
    app.store.put_products(&key, &products, "plaudit", now).await?;
    let password = app.secrets.derive("demo login");
    // The membership comes last, so that a start which was cut off is made good by the next. Every step may find that it
    // was done before, by that start or by another program at this very moment.
    let members = app.store.members(&key).await?;
    if !members.iter().any(|(user, _)| user.email == EMAIL) {
        let mut photos = photos::fill(app, &key).await?;
        let mut reviews = Vec::new();
        for file in SEED.files() {
            reviews.extend(read(app, &shop, file, &mut photos, now)?);
        }
        app.store.submit_all(&key, reviews, SHOP_NAME).await?;
        match app.store.create_user(EMAIL, "Robin at Hearth & Hand", &session::hash_password(&password)?, now).await {
            Ok(_) | Err(Error::Exists(_)) => {}
            Err(error) => return Err(error.into()),
        }
        let user = app.store.user_by_email(EMAIL).await?.context("the demo login was just made")?;
        questions::ask(app, &shop, &user, now).await?;
        close_old(app, &key, &user, now).await?;
        app.store.set_member(&key, user.id, Role::Owner).await?;
    }
    Ok(password)
}

type Seeded = Vec<(NewReviewRecord, Option<String>)>;

/// Reads a seed file: product, stars, days ago, author, title, body, answer.
fn read(
    app: &App,
    shop: &Shop,
    file: &include_dir::File<'_>,
    photos: &mut photos::Photos,
    now: Millis,
) -> anyhow::Result<Seeded> {
    let name = file.path().display().to_string();
    let language = name.trim_end_matches(".tsv").to_owned();
    let text = file.contents_utf8().with_context(|| format!("{name} is not UTF-8"))?;
    let mut seeded = Vec::new();
    for (at, line) in text.lines().enumerate().skip(1) {
        let broken = || format!("{name}, line {}", at + 1);
        let columns: Vec<&str> = line.split('\t').collect();
        let [product, stars, days, author, title, body, answer] = columns[..] else {
            anyhow::bail!("{}: seven columns", broken())
        };
        let days: f64 = days.parse().with_context(broken)?;
        let submission = Submission {
            id: seed_id(&language, at)?,
            rating: Rating::try_from(stars.parse::<i64>().with_context(broken)?).with_context(broken)?,
            content: Content { title: title.to_owned(), body: body.to_owned(), author: author.to_owned() },
            email: None,
            page_language: Some(language.clone()),
            answers: Vec::new(),
            consent: false,
            marketing: false,
            photos: photos.remove(&(language.clone(), at)).unwrap_or_default(),
        };
        let created = now.plus(-(days * Millis::DAY as f64) as i64);
        let product = ProductId::parse(product).with_context(broken)?;
        let (context, ground) = (publication::Context::default(), Ground::new_shop(shop));
        let record = intake::record(app, shop, &product, &submission, context, &ground, created);
        seeded.push((record, Some(answer.to_owned()).filter(|answer| !answer.is_empty())));
    }
    Ok(seeded)
}

/// The same id for the same line on every start.
pub(super) fn seed_id(language: &str, line: usize) -> anyhow::Result<ReviewId> {
    let hash = hex::encode(&Sha256::digest(format!("demo {language} {line}"))[..16]);
    let uuid = format!("{}-{}-4{}-8{}-{}", &hash[..8], &hash[8..12], &hash[13..16], &hash[17..20], &hash[20..32]);
    Ok(ReviewId::parse(&uuid)?)
}

async fn close_old(app: &App, key: &ShopKey, user: &User, now: Millis) -> anyhow::Result<()> {
    let open = app
        .store
        .listing(key, View::Open, &plaudit_store::Filter::default(), None, 1_000, app.clock.now())
        .await?
        .lines;
    for line in open
        .into_iter()
        .filter(|line| line.due.is_some_and(|due| due < now) || line.created < now.plus(-OPEN_DAYS * Millis::DAY))
    {
        app.store.act(key, &ReviewId::parse(&line.id)?, line.version, user, &Act::Close, now).await?;
    }
    Ok(())
}
