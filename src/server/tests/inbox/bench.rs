//! A server with two shops, their people, and a frozen clock.

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode, header};
use axum::response::Response;
use http_body_util::BodyExt;
use plaudit_model::ids::{ProductId, ReviewId, ShopKey};
use plaudit_model::photo::Claim;
use plaudit_model::publication::{Moderation, Status};
use plaudit_model::rating::Rating;
use plaudit_model::rules::Outcome;
use plaudit_model::settings::ShopSettings;
use plaudit_model::time::Millis;
use plaudit_model::verdict::{Language, Polarity, Topic, Verdict};
use plaudit_server::app::{App, AppState};
use plaudit_server::clock::Clock;
use plaudit_server::config::{Config, Flags};
use plaudit_server::secrets::Secrets;
use plaudit_server::{router, session};
use plaudit_store::{NewPrivateRecord, NewQuestionRecord, NewReviewRecord, Product, Role, Routed, Shop, Store};
use std::sync::OnceLock;
use tempfile::TempDir;
use tower::ServiceExt;

pub const ORIGIN: &str = "https://reviews.shop.example";
pub const PASSWORD: &str = "a long enough password";
pub const NOW: Millis = Millis(1_795_305_600_000);

pub struct Bench {
    pub app: App,
    pub demo: ShopKey,
    router: Router,
    _dir: TempDir,
}

/// What came back.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub text: String,
}

impl Answer {
    pub fn header(&self, name: header::HeaderName) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// The value of the first attribute of this name.
    pub fn attribute(&self, before: &str) -> &str {
        let (_, rest) = self.text.split_once(before).unwrap_or_else(|| panic!("no {before} in {}", self.text));
        rest.split('"').next().unwrap()
    }
}

/// A signed-in browser.
pub struct Browser<'a> {
    pub bench: &'a Bench,
    pub cookie: String,
    pub csrf: String,
}

impl Bench {
    pub async fn new() -> Bench {
        let dir = tempfile::tempdir().unwrap();
        let store = Store::connect(&format!("sqlite://{}/plaudit.db", dir.path().display())).await.unwrap();
        store.migrate().await.unwrap();
        let demo = ShopKey::parse("demo").unwrap();
        let hash = password_hash();
        for (key, name) in [("demo", "Hearth & Hand"), ("other", "Other shop")] {
            let shop = Shop {
                key: ShopKey::parse(key).unwrap(),
                name: name.to_owned(),
                origins: vec!["*".to_owned()],
                language: "en".to_owned(),
                moderation: Moderation::PublishAtOnce,
                first_response_minutes: 30,
                notice: String::new(),
                settings: ShopSettings::default(),
                revision: 0,
            };
            store.create_shop(&shop, NOW).await.unwrap();
        }
        for (name, shop, role) in [
            ("Dana", "demo", Role::Agent),
            ("Aru", "demo", Role::Owner),
            ("Olga", "demo", Role::ReadOnly),
            ("Mallory", "other", Role::Owner),
        ] {
            let email = format!("{}@shop.example", name.to_lowercase());
            let user = store.create_user(&email, name, hash, NOW).await.unwrap();
            store.set_member(&ShopKey::parse(shop).unwrap(), user, role).await.unwrap();
        }
        let kettle = Product::named(ProductId::parse("kettle-17").unwrap(), "Copper kettle");
        store.put_product(&demo, &kettle, "Aru", NOW).await.unwrap();
        let config = Config::load(&Flags::default(), |_| None).unwrap();
        let secrets = Secrets::from_text("a key for tests alone").unwrap();
        let origin = format!("{ORIGIN}/").parse().unwrap();
        let app = AppState::new(config, store, Clock::frozen(NOW), secrets, origin, false);
        Bench { router: router::router(&app, false), app, demo, _dir: dir }
    }

    pub async fn send(&self, request: Request<Body>) -> Answer {
        let response = self.open(request).await;
        let (status, headers) = (response.status(), response.headers().clone());
        let body = response.into_body().collect().await.unwrap().to_bytes();
        Answer { status, headers, text: String::from_utf8(body.to_vec()).unwrap() }
    }

    pub async fn open(&self, request: Request<Body>) -> Response {
        self.router.clone().oneshot(request).await.unwrap()
    }

    pub async fn sign_in(&self, email: &str) -> Browser<'_> {
        let answer = self.send(login(email, PASSWORD, "")).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
        let cookie = answer.header(header::SET_COOKIE).split(';').next().unwrap().to_owned();
        let mut browser = Browser { bench: self, cookie, csrf: String::new() };
        browser.csrf = browser.get("/inbox").await.attribute(r#"name="csrf" value=""#).to_owned();
        browser
    }

    /// Stores a review; the last digit of its id tells them apart.
    pub async fn review(&self, number: u8, stars: i64, title: &str, body: &str) -> String {
        self.record(number, stars, title, body, Status::Published).await
    }

    pub async fn record(&self, number: u8, stars: i64, title: &str, body: &str, status: Status) -> String {
        self.claiming(number, stars, title, body, status, Vec::new()).await
    }

    /// One with photos.
    pub async fn pictured(&self, number: u8, photos: Vec<Claim>) -> String {
        self.claiming(number, 4, "Boils", "It boils.", Status::Published, photos).await
    }

    async fn claiming(
        &self,
        number: u8,
        stars: i64,
        title: &str,
        body: &str,
        status: Status,
        photos: Vec<Claim>,
    ) -> String {
        let id = format!("0b1f7d52-6a6c-4c55-9a57-3f8e2f0d9c{number:02}");
        let unhappy = stars < 3;
        let record = NewReviewRecord {
            id: ReviewId::parse(&id).unwrap(),
            product: ProductId::parse("kettle-17").unwrap(),
            rating: Rating::try_from(stars).unwrap(),
            title: title.to_owned(),
            body: body.to_owned(),
            author: "Ann".to_owned(),
            original: format!("{title}\n{body}"),
            email: Some("ann@mail.example".to_owned()),
            status,
            hide_reason: None,
            created: NOW,
            fingerprint: id.clone(),
            edit_token_hash: String::new(),
            simhash: 0,
            chars: body.chars().count(),
            folded: String::new(),
            answers: Vec::new(),
            consents: Vec::new(),
            verdict: Verdict {
                language: Language::English,
                polarity: if unhappy { Polarity::Negative } else { Polarity::Positive },
                confidence: 0.9,
                topics: vec![Topic::Defect],
                ..Verdict::nothing()
            },
            routed: routed(unhappy, unhappy.then_some(40 - i64::from(number))),
            photos,
            jobs: Vec::new(),
        };
        self.app.store.submit(&self.demo, record).await.unwrap();
        id
    }

    /// Stores a question, with a clock of forty minutes less its number.
    pub async fn question(&self, number: u8, body: &str) -> String {
        let id = format!("0b1f7d52-6a6c-4c55-9a57-3f8e2f0d9c{number:02}");
        let record = NewQuestionRecord {
            id: ReviewId::parse(&id).unwrap(),
            product: ProductId::parse("kettle-17").unwrap(),
            body: body.to_owned(),
            author: "Ann".to_owned(),
            original: body.to_owned(),
            email: None,
            status: Status::Published,
            hide_reason: None,
            created: NOW,
            folded: plaudit_sentiment::folded(body),
            fingerprint: id.clone(),
            edit_token_hash: String::new(),
            simhash: 0,
            chars: body.chars().count(),
            verdict: Verdict::nothing(),
            routed: routed(false, Some(40 - i64::from(number))),
            jobs: Vec::new(),
        };
        self.app.store.submit_question(&self.demo, &record).await.unwrap();
        id
    }

    /// Stores a private message of somebody unhappy.
    pub async fn private(&self, number: u8, body: &str) -> String {
        self.told(number, body, routed(true, Some(30))).await
    }

    /// Stores one that a rule of a version fits.
    pub async fn ruled(&self, number: u8, version: i64, rule: &str) -> String {
        let outcome = Outcome { rules: vec![rule.to_owned()], ..Outcome::default() };
        self.told(number, "Where is it?", Routed { version, outcome, due: None }).await
    }

    async fn told(&self, number: u8, body: &str, routed: Routed) -> String {
        let id = format!("0b1f7d52-6a6c-4c55-9a57-3f8e2f0d9c{number:02}");
        let record = NewPrivateRecord {
            id: ReviewId::parse(&id).unwrap(),
            product: ProductId::parse("kettle-17").unwrap(),
            body: body.to_owned(),
            author: "Ann".to_owned(),
            email: "ann@mail.example".to_owned(),
            order_number: "2026-17".to_owned(),
            created: NOW,
            fingerprint: id.clone(),
            verdict: Verdict { polarity: Polarity::Negative, confidence: 0.9, ..Verdict::nothing() },
            routed,
            jobs: Vec::new(),
        };
        self.app.store.submit_private(&self.demo, &record).await.unwrap();
        id
    }

    pub async fn mark(&self) -> i64 {
        self.app.store.change_mark(&self.demo).await.unwrap()
    }
}

/// What the rules of a new shop come to: a case where an answer is due, in so many minutes.
fn routed(unhappy: bool, minutes: Option<i64>) -> Routed {
    let (case, due) = (minutes.is_some(), minutes.map(|minutes| NOW.plus(minutes * Millis::MINUTE)));
    let policy = case.then(|| if unhappy { "unhappy" } else { "standard" }.to_owned());
    Routed { due, outcome: Outcome { case, unhappy, policy, ..Outcome::default() }, ..Routed::default() }
}

impl Browser<'_> {
    pub fn request(&self, path: &str) -> axum::http::request::Builder {
        Request::get(path).header(header::COOKIE, &self.cookie).header(header::HOST, "reviews.shop.example")
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.bench.send(self.request(path).body(Body::empty()).unwrap()).await
    }

    /// Sends a form as a page of the inbox would.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let fields: Vec<_> = [("csrf", self.csrf.as_str())].into_iter().chain(fields.iter().copied()).collect();
        let request = form(path, Some(ORIGIN), &fields);
        let (mut parts, body) = request.into_parts();
        parts.headers.insert(header::COOKIE, self.cookie.parse().unwrap());
        self.bench.send(Request::from_parts(parts, body)).await
    }

    /// Does something to a conversation of shop `demo`.
    pub async fn act(&self, id: &str, version: i64, act: &str, fields: &[(&str, &str)]) -> Answer {
        let version = version.to_string();
        let fields: Vec<_> =
            [("version", version.as_str()), ("act", act)].into_iter().chain(fields.iter().copied()).collect();
        self.post(&case(id), &fields).await
    }
}

pub fn case(id: &str) -> String {
    format!("/inbox/cases/demo/{id}")
}

pub fn login(email: &str, password: &str, to: &str) -> Request<Body> {
    form("/inbox/login", Some(ORIGIN), &[("email", email), ("password", password), ("to", to)])
}

pub fn form(path: &str, origin: Option<&str>, fields: &[(&str, &str)]) -> Request<Body> {
    let mut request = Request::post(path)
        .header(header::HOST, "reviews.shop.example")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    if let Some(origin) = origin {
        request = request.header(header::ORIGIN, origin);
    }
    let body: String = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    request.body(Body::from(body)).unwrap()
}

fn password_hash() -> &'static str {
    static HASH: OnceLock<String> = OnceLock::new();
    HASH.get_or_init(|| session::hash_password(PASSWORD).unwrap())
}
