//! `plaudit shop add`, `plaudit shop set` and `plaudit shop purchase-key`.

use super::Where;
use crate::clock::Clock;
use crate::guard::cors::origin_of;
use crate::outbound::Outbound;
use crate::secrets::Secrets;
use crate::webhook::{Key, Signing};
use crate::{locale, outlets, purchase};
use anyhow::{Context, bail};
use clap::{Args, Subcommand};
use plaudit_model::event::EventKind;
use plaudit_model::ids::ShopKey;
use plaudit_model::publication::Moderation;
use plaudit_model::settings::ShopSettings;
use plaudit_model::sla::FIRST_RESPONSE_MINUTES;
use plaudit_model::time::Millis;
use plaudit_store::{Error, Outlet, Shop as Record, Store};
use url::Url;

#[derive(Args)]
pub(super) struct Shop {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Adds a shop.
    Add(Settings),
    /// Changes a shop; what is not named stays.
    Set(Settings),
    /// Prints the key with which the shop signs purchase tokens, see www/docs/asking.md. Whoever has it can make buyers.
    PurchaseKey(Named),
}

#[derive(Args)]
struct Named {
    /// Key of the shop.
    key: String,
    #[command(flatten)]
    place: Where,
}

#[derive(Args)]
struct Settings {
    /// Key: 1 to 40 of a-z, 0-9 and -.
    key: String,
    /// Name, as shoppers see it.
    #[arg(long)]
    name: Option<String>,
    /// Origin of its pages, such as https://shop.example; once for each.
    #[arg(long)]
    origin: Vec<String>,
    /// Language of pages that do not say theirs: en, ru, fa, kk, vi or el.
    #[arg(long)]
    language: Option<String>,
    /// publish_at_once, or hold_all: a person sees every review first, whatever its stars.
    #[arg(long)]
    moderation: Option<String>,
    /// Minutes within which the unhappy are answered.
    #[arg(long, value_parser = clap::value_parser!(i64).range(1..=10_080))]
    first_response_minutes: Option<i64>,
    /// Text on data use beside the form; empty for the built-in one.
    #[arg(long)]
    notice: Option<String>,
    /// Address that gets a signed call for each case that opens; empty for none.
    #[arg(long)]
    webhook: Option<String>,
    /// Calendar of Persian pages: persian or gregorian.
    #[arg(long, value_parser = ["persian", "gregorian"])]
    calendar: Option<String>,
    /// Digits of Persian pages: persian or latin.
    #[arg(long, value_parser = ["persian", "latin"])]
    digits: Option<String>,
    /// Dates of reviews: absolute, the day; or relative, how long ago it was.
    #[arg(long, value_parser = ["absolute", "relative"])]
    dates: Option<String>,
    #[command(flatten)]
    place: Where,
}

impl Shop {
    pub(super) async fn run(self) -> anyhow::Result<()> {
        let (settings, new) = match self.command {
            Command::Add(settings) => (settings, true),
            Command::Set(settings) => (settings, false),
            Command::PurchaseKey(named) => return purchase_key(&named).await,
        };
        let config = settings.place.config(None)?;
        let key = ShopKey::parse(&settings.key)?;
        let store = settings.place.store().await?;
        let before = if new {
            Record {
                key: key.clone(),
                name: key.to_string(),
                origins: Vec::new(),
                language: "en".to_owned(),
                moderation: Moderation::PublishAtOnce,
                first_response_minutes: i64::from(FIRST_RESPONSE_MINUTES),
                notice: String::new(),
                settings: ShopSettings::default(),
                revision: 0,
            }
        } else {
            store
                .shop(&key)
                .await?
                .with_context(|| format!("there is no shop {key}; add it with: plaudit shop add {key}"))?
        };
        let shop = changed(before, &settings)?;
        // Everything is checked before anything is written.
        let hook = match settings.webhook.as_deref() {
            None | Some("") => None,
            Some(address) => {
                let url = Url::parse(address).with_context(|| format!("{address} is not an address"))?;
                Outbound::new(config.allow_private_targets.clone()).check(&url).await?;
                let secret = Key::generate(Signing::Shared);
                // Loading the key may fail as well: before anything is written.
                let sealed = outlets::seal(&Secrets::load(&config)?, &key, outlets::WEBHOOK, &secret);
                Some((url.to_string(), sealed, secret))
            }
        };
        let now = Clock::System.now();
        if new {
            match store.create_shop(&shop, now).await {
                Err(Error::Exists(_)) => bail!("there is a shop {key} already; change it with: plaudit shop set {key}"),
                other => other?,
            }
        } else if !store.save_settings(&shop, "command line", now).await? {
            bail!("somebody changed the shop at the same moment; nothing was changed here, run it again");
        }
        if let Some((url, sealed, secret)) = hook {
            set_webhook(&store, &key, url, sealed, now).await?;
            println!("Signing secret of the webhook, shown only now: {secret}");
        } else if settings.webhook.is_some() {
            store.remove_outlet(&key, outlets::WEBHOOK, "command line", now).await?;
        }
        println!("Shop {key} is {}.", if new { "there" } else { "changed" });
        if shop.origins.is_empty() {
            println!("Its pages may not post yet. Name their origin: plaudit shop set {key} --origin https://…");
        }
        if new {
            println!("Next, somebody to answer: plaudit user add --shop {key} --email …");
        }
        store.close().await;
        Ok(())
    }
}

async fn purchase_key(named: &Named) -> anyhow::Result<()> {
    let key = ShopKey::parse(&named.key)?;
    let config = named.place.config(None)?;
    let store = named.place.store().await?;
    store.shop(&key).await?.with_context(|| format!("there is no shop {key}; add it with: plaudit shop add {key}"))?;
    println!("{}", purchase::key(&Secrets::load(&config)?, &key));
    store.close().await;
    Ok(())
}

/// Sets the one webhook that this command knows, for cases and questions. Others are the work of `plaudit webhook`.
async fn set_webhook(store: &Store, shop: &ShopKey, url: String, sealed: String, now: Millis) -> anyhow::Result<()> {
    let before = store.outlet(shop, outlets::WEBHOOK).await?;
    let new = Outlet {
        id: outlets::WEBHOOK.to_owned(),
        kind: outlets::WEBHOOK.to_owned(),
        name: String::new(),
        url,
        sealed,
        before: None,
        events: vec![EventKind::CaseOpened, EventKind::QuestionCreated],
        settings: "{}".to_owned(),
        enabled: true,
        trouble: None,
        good: now,
        created: now,
        revision: 0,
    };
    match before {
        None => store.add_outlet(shop, &new, "command line", now).await?,
        Some(Outlet { name, events, revision, .. }) => {
            let changed = Outlet { name, events, revision, ..new };
            if !store.save_outlet(shop, &changed, "command line", now).await? {
                bail!("somebody changed the webhook at the same moment; run it again");
            }
        }
    }
    Ok(())
}

fn changed(mut shop: Record, settings: &Settings) -> anyhow::Result<Record> {
    if let Some(name) = &settings.name {
        shop.name = plaudit_model::text::plain_line(name);
    }
    if !settings.origin.is_empty() {
        shop.origins = settings
            .origin
            .iter()
            .map(|origin| origin_of(origin).map_err(anyhow::Error::msg))
            .collect::<anyhow::Result<_>>()?;
    }
    if let Some(language) = &settings.language {
        locale::Locale::of(language).with_context(|| format!("{language} is not one of en, ru, fa, kk, vi, el"))?;
        shop.language.clone_from(language);
    }
    if let Some(code) = &settings.moderation {
        shop.moderation =
            Moderation::from_code(code).with_context(|| format!("{code} is neither publish_at_once nor hold_all"))?;
    }
    if let Some(minutes) = settings.first_response_minutes {
        shop.first_response_minutes = minutes;
    }
    if let Some(notice) = &settings.notice {
        shop.notice = plaudit_model::text::plain(notice);
    }
    if let Some(calendar) = &settings.calendar {
        shop.settings.formats.gregorian = calendar == "gregorian";
    }
    if let Some(digits) = &settings.digits {
        shop.settings.formats.latin_digits = digits == "latin";
    }
    if let Some(dates) = &settings.dates {
        shop.settings.relative_dates = dates == "relative";
    }
    Ok(shop)
}
