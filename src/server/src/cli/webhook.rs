//! `plaudit webhook`: endpoints from the command line, as the settings pages have them.

use super::Where;
use crate::clock::Clock;
use crate::jobs::{delivery, heard};
use crate::outbound::Outbound;
use crate::outlets::{MOST, ROTATION, WEBHOOK, keys, new_id, open, seal};
use crate::secrets::Secrets;
use crate::webhook::{Key, Signing, post, test_message};
use anyhow::{Context, bail};
use clap::{Args, Subcommand};
use plaudit_model::event::EventKind;
use plaudit_model::ids::ShopKey;
use plaudit_model::time::Millis;
use plaudit_store::{NewJob, Outlet, Store};
use url::Url;

/// Events that one command sends again.
const REPLAYED: usize = 10_000;
/// Who stands in the audit.
const WHO: &str = "command line";

#[derive(Args)]
pub(super) struct WebhookCommand {
    #[command(subcommand)]
    command: Command,
}

/// Whose webhooks, and where they are stored.
#[derive(Args)]
struct At {
    /// Key of the shop.
    shop: String,
    #[command(flatten)]
    place: Where,
}

#[derive(Subcommand)]
enum Command {
    /// Lists the webhooks of the shop.
    List {
        #[command(flatten)]
        at: At,
    },
    /// Adds one and prints its key.
    Add {
        #[command(flatten)]
        at: At,
        /// Where it is called.
        url: String,
        /// What you call it.
        #[arg(long, default_value = "")]
        name: String,
        /// Kinds of events, with commas; all when left out.
        #[arg(long, value_delimiter = ',')]
        events: Vec<String>,
        /// Sign with a pair of keys (ed25519) instead of a shared secret.
        #[arg(long)]
        pair: bool,
    },
    /// Makes a new key and prints it; for one day messages are signed with both.
    Rotate {
        #[command(flatten)]
        at: At,
        /// Id, as `list` prints it.
        id: String,
    },
    /// Switches one on again.
    On {
        #[command(flatten)]
        at: At,
        /// Id, as `list` prints it.
        id: String,
    },
    /// Removes one.
    Remove {
        #[command(flatten)]
        at: At,
        /// Id, as `list` prints it.
        id: String,
    },
    /// Sends a test at once and says what was answered.
    Test {
        #[command(flatten)]
        at: At,
        /// Id, as `list` prints it.
        id: String,
    },
    /// Shows the last calls.
    Attempts {
        #[command(flatten)]
        at: At,
        /// Id, as `list` prints it.
        id: String,
    },
    /// Sends what was told already once more, with the same ids: one event, or those of a time.
    Replay {
        #[command(flatten)]
        at: At,
        /// Id, as `list` prints it.
        id: String,
        /// One event: `msg_…`.
        #[arg(long, conflicts_with_all = ["from", "until"])]
        event: Option<String>,
        /// From this moment on, in UTC: 2026-11-22T08:00.
        #[arg(long)]
        from: Option<String>,
        /// To this moment; now when left out.
        #[arg(long)]
        until: Option<String>,
    },
}

impl Command {
    fn at(&self) -> &At {
        match self {
            Command::List { at }
            | Command::Add { at, .. }
            | Command::Rotate { at, .. }
            | Command::On { at, .. }
            | Command::Remove { at, .. }
            | Command::Test { at, .. }
            | Command::Attempts { at, .. }
            | Command::Replay { at, .. } => at,
        }
    }
}

impl WebhookCommand {
    pub(super) async fn run(self) -> anyhow::Result<()> {
        let At { shop, place } = self.command.at();
        let config = place.config(None)?;
        let shop = ShopKey::parse(shop)?;
        let store = place.store().await?;
        store
            .shop(&shop)
            .await?
            .with_context(|| format!("there is no shop {shop}; add it with: plaudit shop add {shop}"))?;
        let outbound = Outbound::new(config.allow_private_targets.clone());
        let secrets = Secrets::load(&config)?;
        let done =
            Work { shop: &shop, store: &store, secrets: &secrets, outbound: &outbound, now: Clock::System.now() }
                .run(self.command)
                .await;
        store.close().await;
        done
    }
}

struct Work<'a> {
    shop: &'a ShopKey,
    store: &'a Store,
    secrets: &'a Secrets,
    outbound: &'a Outbound,
    now: Millis,
}

impl Work<'_> {
    async fn run(&self, command: Command) -> anyhow::Result<()> {
        match command {
            Command::List { .. } => self.list().await,
            Command::Add { url, name, events, pair, .. } => self.add(&url, name, &events, pair).await,
            Command::Rotate { id, .. } => {
                let before = self.of(&id).await?;
                let old = open(self.secrets, self.shop, WEBHOOK, &before.sealed)?;
                let key = Key::generate(if old.starts_with("whsk_") { Signing::Pair } else { Signing::Shared });
                let sealed = seal(self.secrets, self.shop, WEBHOOK, &key);
                let until = self.now.plus(ROTATION);
                self.save(&Outlet { sealed, before: Some((before.sealed.clone(), until)), ..before }).await?;
                println!("Key for checking signatures: {}", Key::of_receiver(&key)?);
                println!("The old one counts beside it until {}.", until.rfc3339());
                Ok(())
            }
            Command::On { id, .. } => {
                let before = self.of(&id).await?;
                self.save(&Outlet { enabled: true, trouble: None, ..before }).await?;
                println!("It is on.");
                Ok(())
            }
            Command::Remove { id, .. } => {
                self.of(&id).await?;
                self.store.remove_outlet(self.shop, &id, WHO, self.now).await?;
                println!("It was removed.");
                Ok(())
            }
            Command::Test { id, .. } => self.test(&id).await,
            Command::Attempts { id, .. } => {
                self.of(&id).await?;
                for call in self.store.attempts(self.shop, &id, i64::MAX, 50).await? {
                    let status = call.status.map_or("-".to_owned(), |status| status.to_string());
                    let (at, ending) = (call.at.rfc3339(), call.ending.code());
                    let said = call.excerpt.split_whitespace().collect::<Vec<_>>().join(" ");
                    println!("{at}\t{ending}\t{status}\t{} ms\t{}\t{}\t{said}", call.took_ms, call.kind, call.event);
                }
                Ok(())
            }
            Command::Replay { id, event, from, until, .. } => self.replay(&id, event, from, until).await,
        }
    }

    /// The webhook with an id.
    async fn of(&self, id: &str) -> anyhow::Result<Outlet> {
        let found = self.store.outlet(self.shop, id).await?.filter(|one| one.kind == WEBHOOK);
        found.with_context(|| format!("there is no webhook {id}; see them with: plaudit webhook list {}", self.shop))
    }

    async fn save(&self, outlet: &Outlet) -> anyhow::Result<()> {
        if !self.store.save_outlet(self.shop, outlet, WHO, self.now).await? {
            bail!("somebody changed the webhook at the same moment; run it again");
        }
        Ok(())
    }

    async fn list(&self) -> anyhow::Result<()> {
        let all = self.store.outlets(self.shop).await?;
        for one in all.iter().filter(|one| one.kind == WEBHOOK) {
            let events: Vec<&str> = one.events.iter().map(|kind| kind.code()).collect();
            let events = if events.is_empty() { "all".to_owned() } else { events.join(",") };
            let state = match (&one.trouble, one.enabled) {
                (_, true) => "on".to_owned(),
                (Some(why), false) => format!("off: {why}"),
                (None, false) => "off".to_owned(),
            };
            println!("{}\t{}\t{}\t{events}\t{state}", one.id, one.url, one.name);
        }
        Ok(())
    }

    async fn add(&self, url: &str, name: String, events: &[String], pair: bool) -> anyhow::Result<()> {
        let url = Url::parse(url).with_context(|| format!("{url} is not an address"))?;
        self.outbound.check(&url).await?;
        let kind = |code: &String| {
            let codes = EventKind::ALL.iter().map(|kind| kind.code()).collect::<Vec<_>>().join(", ");
            EventKind::from_code(code.trim()).with_context(|| format!("{code} is no kind of event; there are {codes}"))
        };
        let events = events.iter().map(kind).collect::<anyhow::Result<Vec<_>>>()?;
        if self.store.outlets(self.shop).await?.len() >= MOST {
            bail!("a shop has {MOST} connections at most; remove one first");
        }
        let key = Key::generate(if pair { Signing::Pair } else { Signing::Shared });
        let new = Outlet {
            id: new_id(),
            kind: WEBHOOK.to_owned(),
            name: plaudit_model::text::plain_line(&name),
            url: url.into(),
            sealed: seal(self.secrets, self.shop, WEBHOOK, &key),
            before: None,
            events,
            settings: "{}".to_owned(),
            enabled: true,
            trouble: None,
            good: self.now,
            created: self.now,
            revision: 1,
        };
        self.store.add_outlet(self.shop, &new, WHO, self.now).await?;
        println!("Webhook {} was added.", new.id);
        println!("Key for checking signatures: {}", Key::of_receiver(&key)?);
        Ok(())
    }

    async fn test(&self, id: &str) -> anyhow::Result<()> {
        let one = self.of(id).await?;
        let (message, body) = test_message(self.shop.as_str(), self.now);
        let keys = keys(self.secrets, self.shop, &one, self.now)?;
        let answered = post(self.outbound, &Url::parse(&one.url)?, (&message, &body), &keys, self.now).await;
        match heard(&answered) {
            (Some(status @ 200..=299), _) => println!("The test was taken: {status}."),
            (Some(status), said) => bail!("the test was not taken: {status} {said}"),
            (None, why) => bail!("the test was not taken: {why}"),
        }
        Ok(())
    }

    async fn replay(
        &self,
        id: &str,
        event: Option<String>,
        from: Option<String>,
        until: Option<String>,
    ) -> anyhow::Result<()> {
        let one = self.of(id).await?;
        let moment = |text: &str| {
            Millis::parse_utc(text).with_context(|| format!("{text} is no moment such as 2026-11-22T08:00"))
        };
        let events = match (event, from) {
            (Some(event), _) => self.store.event(self.shop, &event).await?.into_iter().collect(),
            (None, Some(from)) => {
                let until = until.map_or(Ok(self.now), |until| moment(&until))?;
                self.store.events(self.shop, moment(&from)?, until.plus(1), REPLAYED).await?
            }
            (None, None) => bail!("say which: --event msg_…, or --from and --until"),
        };
        let wanted = events.iter().filter(|event| one.wants(event.kind));
        let jobs: Vec<NewJob> = wanted.map(|event| delivery(&one.id, &event.id, self.now)).collect();
        self.store.enqueue_all(self.shop, &jobs, self.now).await?;
        println!("On their way again: {}. The server sends them within seconds.", jobs.len());
        Ok(())
    }
}
