//! A server's state over a database of its own, with a clock that stands still.

use crate::receiver::Receiver;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use plaudit_model::ids::ShopKey;
use plaudit_model::publication::Moderation;
use plaudit_model::settings::ShopSettings;
use plaudit_model::time::Millis;
use plaudit_server::app::{App, AppState};
use plaudit_server::clock::Clock;
use plaudit_server::config::{Config, Flags};
use plaudit_server::secrets::Secrets;
use plaudit_server::webhook::{Event, job, seal_secret};
use plaudit_store::{Shop, Store, Webhook};
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
        let env = |name: &str| (name == "PLAUDIT_ALLOW_PRIVATE_TARGETS").then(|| networks.to_owned());
        let config = Config::load(&Flags::default(), env).unwrap();
        let secrets = Secrets::from_text(KEY).unwrap();
        let url = Url::parse("https://reviews.shop.example/").unwrap();
        Bench { app: AppState::new(config, store, Clock::frozen(START), secrets, url, true), _folder: folder }
    }

    /// Sends the shop's events to a receiver.
    pub(crate) async fn hook(&self, key: &str, receiver: &Receiver) {
        let sealed_secret = seal_secret(&self.app.secrets, &shop(key), SECRET);
        let hook = Webhook { url: receiver.url.to_string(), sealed_secret, enabled: true };
        self.app.store.set_webhook(&shop(key), Some(&hook), self.app.clock.now()).await.unwrap();
    }

    /// Something happens in the shop.
    pub(crate) async fn event(&self, key: &str) {
        let now = self.app.clock.now();
        let data = serde_json::json!({ "text": "Течёт крышка" });
        let event = Event { kind: "case.opened".to_owned(), timestamp: now.rfc3339(), data };
        self.app.store.enqueue(&shop(key), &job(&event, now), now).await.unwrap();
    }

    pub(crate) async fn enabled(&self, key: &str) -> bool {
        self.app.store.webhook(&shop(key)).await.unwrap().unwrap().enabled
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
