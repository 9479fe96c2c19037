//! A server's state over a database of its own, with a clock that stands still.

use crate::receiver::Receiver;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use plaudit_model::event::{Detail, EventKind};
use plaudit_model::ids::{ProductId, ReviewId, ShopKey};
use plaudit_model::publication::Moderation;
use plaudit_model::rules::Outcome;
use plaudit_model::settings::ShopSettings;
use plaudit_model::time::Millis;
use plaudit_model::verdict::Verdict;
use plaudit_server::app::{App, AppState};
use plaudit_server::clock::Clock;
use plaudit_server::config::{Config, Flags};
use plaudit_server::jobs::run_due;
use plaudit_server::outlets::{self, WEBHOOK};
use plaudit_server::secrets::Secrets;
use plaudit_store::{Happened, NewPrivateRecord, Outlet, Routed, Shop, Store};
use tempfile::TempDir;
use url::Url;

/// The moment at which every test begins.
pub(crate) const START: Millis = Millis(1_795_305_600_000);
pub(crate) const SECRET: &str = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";
const KEY: &str = "the key of every test of these";

pub(crate) struct Bench {
    pub(crate) app: App,
    _folder: TempDir,
}

pub(crate) fn shop(key: &str) -> ShopKey {
    ShopKey::parse(key).unwrap()
}

impl Bench {
    /// With shops `demo` and `other`, and calls to this machine allowed.
    pub(crate) async fn new() -> Self {
        Bench::allowing("127.0.0.0/8").await
    }

    /// With calls to these private networks allowed.
    pub(crate) async fn allowing(networks: &str) -> Self {
        Bench::with(&[("PLAUDIT_ALLOW_PRIVATE_TARGETS", networks.to_owned())]).await
    }

    /// With these variables of the environment.
    pub(crate) async fn with(variables: &[(&str, String)]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::connect(&format!("sqlite://{}/test.db", folder.path().display())).await.unwrap();
        store.migrate().await.unwrap();
        for key in ["demo", "other"] {
            let new = Shop {
                key: shop(key),
                name: key.to_owned(),
                origins: Vec::new(),
                language: "en".to_owned(),
                moderation: Moderation::PublishAtOnce,
                first_response_minutes: 30,
                notice: String::new(),
                settings: ShopSettings::default(),
                revision: 0,
            };
            store.create_shop(&new, START).await.unwrap();
        }
        let env = |name: &str| variables.iter().find(|(known, _)| *known == name).map(|(_, value)| value.clone());
        let config = Config::load(&Flags::default(), env).unwrap();
        let secrets = Secrets::from_text(KEY).unwrap();
        let url = Url::parse("https://reviews.shop.example/").unwrap();
        Bench { app: AppState::new(config, store, Clock::frozen(START), secrets, url, true), _folder: folder }
    }

    /// Sends the shop's events to a receiver; set again, it is on again.
    pub(crate) async fn hook(&self, key: &str, receiver: &Receiver) {
        let outlet = self.webhook(key, receiver, SECRET);
        let (store, shop) = (&self.app.store, shop(key));
        match store.outlet(&shop, WEBHOOK).await.unwrap() {
            None => store.add_outlet(&shop, &outlet, "Aru", self.app.clock.now()).await.unwrap(),
            Some(before) => {
                let outlet = Outlet { revision: before.revision, ..outlet };
                assert!(store.save_outlet(&shop, &outlet, "Aru", self.app.clock.now()).await.unwrap());
            }
        }
    }

    /// A webhook that wants every event.
    pub(crate) fn webhook(&self, key: &str, receiver: &Receiver, secret: &str) -> Outlet {
        let sealed = outlets::seal(&self.app.secrets, &shop(key), WEBHOOK, secret);
        Outlet { sealed, ..self.webhook_at(key, receiver.url.as_str()) }
    }

    /// The same at an address, with the secret of these tests.
    pub(crate) fn webhook_at(&self, key: &str, url: &str) -> Outlet {
        Outlet {
            id: WEBHOOK.to_owned(),
            kind: WEBHOOK.to_owned(),
            name: "Care".to_owned(),
            url: url.to_owned(),
            sealed: outlets::seal(&self.app.secrets, &shop(key), WEBHOOK, SECRET),
            before: None,
            events: Vec::new(),
            settings: "{}".to_owned(),
            enabled: true,
            trouble: None,
            good: self.app.clock.now(),
            created: self.app.clock.now(),
            revision: 1,
        }
    }

    /// A shopper's private message, with a number of its own.
    pub(crate) async fn case(&self, key: &str, number: u32) -> ReviewId {
        let policy = Some("unhappy".to_owned());
        let outcome = Outcome { case: true, unhappy: true, policy, ..Outcome::default() };
        let record = NewPrivateRecord {
            id: ReviewId::parse(&format!("0b1f7d52-6a6c-4c55-9a57-{number:012x}")).unwrap(),
            product: ProductId::parse("kettle-17").unwrap(),
            body: "Течёт крышка".to_owned(),
            author: "Олег".to_owned(),
            email: "oleg@mail.example".to_owned(),
            order_number: "2026-17".to_owned(),
            created: self.app.clock.now(),
            fingerprint: String::new(),
            verdict: Verdict::nothing(),
            routed: Routed { due: Some(self.app.clock.now().plus(1_800_000)), outcome, ..Routed::default() },
            jobs: Vec::new(),
        };
        self.app.store.submit_private(&shop(key), &record).await.unwrap();
        record.id
    }

    /// Something happens to a conversation of the shop.
    pub(crate) async fn happens(&self, key: &str, id: &ReviewId, kind: EventKind) {
        let now = self.app.clock.now();
        let happened = Happened { kind, conversation: id.to_string(), at: now, detail: Detail::default() };
        self.app.store.enqueue(&shop(key), &happened.job(), now).await.unwrap();
    }

    /// A case opens in the shop.
    pub(crate) async fn tell(&self, key: &str) {
        let id = self.case(key, 1).await;
        self.happens(key, &id, EventKind::CaseOpened).await;
    }

    /// The same, and its message is ready to be sent.
    pub(crate) async fn event(&self, key: &str) {
        self.tell(key).await;
        assert_eq!(run_due(&self.app).await, 1, "the message is made");
    }

    pub(crate) async fn enabled(&self, key: &str) -> bool {
        self.app.store.outlet(&shop(key), WEBHOOK).await.unwrap().unwrap().enabled
    }

    /// When the next attempt is due, in milliseconds from now; `None` when nothing is left to do.
    pub(crate) async fn due_in(&self) -> Option<i64> {
        Some(self.app.store.next_job_at().await.unwrap()?.0 - self.app.clock.now().0)
    }
}

/// The signature computed in another way than the server's: HMAC-SHA256 by its definition (RFC 2104, 2).
pub(crate) fn signature(id: &str, timestamp: &str, body: &str) -> String {
    use sha2::{Digest, Sha256};
    let mut key = STANDARD.decode(&SECRET["whsec_".len()..]).unwrap();
    key.resize(64, 0);
    let padded = |pad: u8| key.iter().map(|byte| byte ^ pad).collect::<Vec<u8>>();
    let inner = Sha256::new().chain_update(padded(0x36)).chain_update(format!("{id}.{timestamp}.{body}")).finalize();
    let outer = Sha256::new().chain_update(padded(0x5c)).chain_update(inner).finalize();
    format!("v1,{}", STANDARD.encode(outer))
}
