//! A server with a few shops and a frozen clock, and requests to it.

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{HeaderMap, HeaderValue, Request, StatusCode, header, request};
use axum::response::Response;
use http_body_util::BodyExt;
use plaudit_model::ids::{ProductId, ShopKey};
use plaudit_model::publication::Moderation;
use plaudit_model::rating::Tally;
use plaudit_model::settings::ShopSettings;
use plaudit_model::time::Millis;
use plaudit_server::app::{App, AppState};
use plaudit_server::clock::Clock;
use plaudit_server::config::{Config, Flags};
use plaudit_server::router;
use plaudit_server::secrets::Secrets;
use plaudit_store::{Shop, Store};
use serde_json::{Value, json};
use std::net::SocketAddr;
use tempfile::TempDir;
use tower::ServiceExt;

/// The server's own origin.
pub const OURS: &str = "https://reviews.shop.example";
/// The only origin that shop `hearth` allows.
pub const THEIRS: &str = "https://shop.example";
pub const NOW: Millis = Millis(1_795_305_600_000);
pub const LANGUAGES: [&str; 6] = ["en", "ru", "fa", "kk", "vi", "el"];
/// Where reviews are posted and read in most tests.
pub const REVIEWS: &str = "/v1/shops/hearth/products/kettle-17/reviews";

pub struct Bench {
    pub app: App,
    router: Router,
    dir: TempDir,
}

/// What came back.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub text: String,
}

impl Answer {
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// The body of an answer that went well.
    pub fn json(&self) -> Value {
        assert!(self.status.is_success(), "{} {}", self.status, self.text);
        assert_eq!(self.header("content-type"), "application/json");
        serde_json::from_str(&self.text).unwrap()
    }

    /// The problem of an answer with this status.
    pub fn problem(&self, status: u16) -> Value {
        assert_eq!(self.status.as_u16(), status, "{}", self.text);
        assert_eq!(self.header("content-type"), "application/problem+json", "{}", self.text);
        assert_eq!(self.header("cache-control"), "no-store");
        let problem: Value = serde_json::from_str(&self.text).unwrap();
        assert_eq!(problem["status"], status);
        for text in ["type", "title", "detail"] {
            assert!(problem[text].as_str().is_some_and(|text| !text.is_empty()), "{text} in {}", self.text);
        }
        problem
    }

    /// Field and code of each error of a 422.
    pub fn faults(&self) -> Vec<(String, String)> {
        let problem = self.problem(422);
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let errors = problem["errors"].as_array().unwrap();
        assert!(errors.iter().all(|error| !text(&error["message"]).is_empty()));
        errors.iter().map(|error| (text(&error["field"]), text(&error["code"]))).collect()
    }

    /// The ids of a list, in its order.
    pub fn ids(&self) -> Vec<String> {
        let json = self.json();
        json["reviews"].as_array().unwrap().iter().map(|review| review["id"].as_str().unwrap().to_owned()).collect()
    }
}

impl Bench {
    /// With rates that no test reaches by accident.
    pub async fn new() -> Bench {
        Bench::with(&[("PLAUDIT_POSTS_PER_HOUR", "10000"), ("PLAUDIT_SHOP_POSTS_PER_MINUTE", "10000")]).await
    }

    /// With variables of the environment.
    pub async fn with(environment: &[(&str, &str)]) -> Bench {
        Bench::start(environment, false).await
    }

    /// Without rates and without the check for repeats, as in load tests.
    pub async fn unlimited() -> Bench {
        Bench::start(&[], true).await
    }

    async fn start(environment: &[(&str, &str)], unlimited: bool) -> Bench {
        let dir = tempfile::tempdir().unwrap();
        let store = Store::connect(&format!("sqlite://{}/plaudit.db", dir.path().display())).await.unwrap();
        store.migrate().await.unwrap();
        use Moderation::{HoldAll, PublishAtOnce};
        for (key, language, moderation, origins) in [
            ("hearth", "en", PublishAtOnce, vec![THEIRS]),
            ("open", "ru", PublishAtOnce, vec!["*"]),
            ("careful", "en", HoldAll, vec!["*"]),
        ] {
            let shop = Shop {
                key: shop(key),
                name: format!("Shop <{key}>"),
                origins: origins.into_iter().map(str::to_owned).collect(),
                language: language.to_owned(),
                moderation,
                first_response_minutes: 30,
                notice: String::new(),
                // Only that one shows everyone what becomes of its reviews.
                settings: ShopSettings { honesty_public: key == "hearth", ..ShopSettings::default() },
                revision: 0,
            };
            store.create_shop(&shop, NOW).await.unwrap();
        }
        // No proof of work, unless a test is about it.
        let default = [("PLAUDIT_POSTS_BEFORE_CHALLENGE", "0")];
        let given = |name: &str| environment.iter().chain(&default).find(|(key, _)| *key == name);
        let read = |name: &str| given(name).map(|(_, value)| (*value).to_owned());
        let mut config = Config::load(&Flags::default(), read).unwrap();
        config.photos = Some(url::Url::from_directory_path(dir.path().join("photos")).unwrap());
        let secrets = Secrets::from_text("a key for tests alone").unwrap();
        let url = format!("{OURS}/").parse().unwrap();
        let app = AppState::new(config, store, Clock::frozen(NOW), secrets, url, unlimited);
        Bench { router: router::router(&app, false), app, dir }
    }

    pub async fn send(&self, request: Request<Body>) -> Answer {
        let response = self.raw(request).await;
        let (status, headers) = (response.status(), response.headers().clone());
        let body = response.into_body().collect().await.unwrap().to_bytes();
        Answer { status, headers, text: String::from_utf8(body.to_vec()).unwrap() }
    }

    pub async fn raw(&self, request: Request<Body>) -> Response {
        self.router.clone().oneshot(request).await.unwrap()
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.send(Request::get(path).body(Body::empty()).unwrap()).await
    }

    /// Posts a body as JSON.
    pub async fn post_to(&self, path: &str, body: impl Into<Body>) -> Answer {
        let request = Request::post(path).header(header::CONTENT_TYPE, "application/json");
        self.send(request.body(body.into()).unwrap()).await
    }

    pub async fn post(&self, review: &Value) -> Answer {
        self.post_to(REVIEWS, review.to_string()).await
    }

    /// Posts one that is stored, and gives it back.
    pub async fn stored(&self, path: &str, review: &Value) -> Value {
        let answer = self.post_to(path, review.to_string()).await;
        assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.text);
        answer.json()
    }

    /// Sends a form as a browser does.
    pub async fn form(&self, path: &str, origin: Option<&str>, fields: &[(&str, &str)]) -> Answer {
        let mut request = Request::post(path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        if let Some(origin) = origin {
            request = request.header(header::ORIGIN, origin);
        }
        let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        self.send(request.body(Body::from(body)).unwrap()).await
    }

    /// Everything that the shop's people would see change: its mark and its tallies.
    pub async fn state(&self, key: &str) -> (i64, Tally) {
        let mark = self.app.store.change_mark(&shop(key)).await.unwrap();
        (mark, self.app.store.tallies(&shop(key), &[product("kettle-17")]).await.unwrap()[0])
    }

    /// How many files of photos there are.
    pub fn files(&self) -> usize {
        let shops = std::fs::read_dir(self.dir.path().join("photos")).into_iter().flatten();
        shops.map(|shop| std::fs::read_dir(shop.unwrap().path()).unwrap().count()).sum()
    }

    /// The database byte by byte, with what its log holds.
    pub fn bytes(&self) -> Vec<Vec<u8>> {
        ["plaudit.db", "plaudit.db-wal"].iter().map(|name| std::fs::read(self.dir.path().join(name)).unwrap()).collect()
    }
}

/// A request from an address.
pub fn from(mut request: request::Builder, peer: &str) -> request::Builder {
    let peer: SocketAddr = format!("{peer}:40000").parse().unwrap();
    request.extensions_mut().unwrap().insert(ConnectInfo(peer));
    request
}

pub fn origin(request: request::Builder, origin: Option<&[u8]>) -> request::Builder {
    match origin {
        Some(origin) => request.header(header::ORIGIN, HeaderValue::from_bytes(origin).unwrap()),
        None => request,
    }
}

pub fn shop(key: &str) -> ShopKey {
    ShopKey::parse(key).unwrap()
}

pub fn product(id: &str) -> ProductId {
    ProductId::parse(id).unwrap()
}

/// Ids by number.
pub fn id(number: u32) -> String {
    format!("0b1f7d52-6a6c-4c55-9a57-{number:012x}")
}

/// A review of stars alone.
pub fn stars(number: u32, rating: u8) -> Value {
    json!({ "id": id(number), "rating": rating })
}

/// A review with words.
pub fn words(number: u32, rating: u8, body: &str) -> Value {
    json!({ "id": id(number), "rating": rating, "body": body })
}
