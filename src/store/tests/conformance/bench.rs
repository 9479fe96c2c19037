//! What every test needs: a fresh database of either engine, and things to put in it.

use plaudit_model::ids::{ProductId, ReviewId, ShopKey};
use plaudit_model::publication::{HideReason, Moderation, Status};
use plaudit_model::rating::Rating;
use plaudit_model::rules::Outcome;
use plaudit_model::settings::ShopSettings;
use plaudit_model::time::Millis;
use plaudit_model::verdict::{Language, Polarity, Topic, Urgency, Verdict};
use plaudit_store::{
    NewPrivateRecord, NewQuestionRecord, NewReviewRecord, Product, Role, Routed, Shop, Store, Submitted, User,
};
use sqlx::{AssertSqlSafe, Connection, PgConnection};
use std::sync::atomic::{AtomicU32, Ordering};

/// A moment; tests count from here.
pub const T0: Millis = Millis(1_795_305_600_000);

/// Runs `$story` as a test on each engine.
macro_rules! stories {
    ($($(#[$meta:meta])* $story:ident),+ $(,)?) => {
        mod g1_sqlite {
            $($(#[$meta])* #[test] fn $story() { crate::bench::on_sqlite(super::$story) })+
        }
        mod g2_postgres {
            $($(#[$meta])* #[test] fn $story() { crate::bench::on_postgres(super::$story) })+
        }
    };
}

/// A fresh database.
pub struct Bench {
    /// Migrated, and with the shop `demo`.
    pub store: Store,
    /// To open it again.
    pub url: String,
}

impl Bench {
    /// Another opening of the same database, as by another process.
    pub async fn again(&self) -> Store {
        Store::connect(&self.url).await.unwrap()
    }
}

/// Does to the database what no call does: as another program, or a fault of ours.
pub async fn tamper(bench: &Bench, statement: &'static str) {
    if bench.url.starts_with("sqlite") {
        let pool = sqlx::SqlitePool::connect(&bench.url).await.unwrap();
        sqlx::query(statement).execute(&pool).await.unwrap();
        pool.close().await;
    } else {
        let pool = sqlx::PgPool::connect(&bench.url).await.unwrap();
        sqlx::query(statement).execute(&pool).await.unwrap();
        pool.close().await;
    }
}

/// Reads what no call tells.
pub async fn peek<T>(bench: &Bench, statement: &'static str) -> Vec<T>
where
    T: Send + Unpin,
    for<'r> T: sqlx::Decode<'r, sqlx::Sqlite> + sqlx::Type<sqlx::Sqlite>,
    for<'r> T: sqlx::Decode<'r, sqlx::Postgres> + sqlx::Type<sqlx::Postgres>,
{
    if bench.url.starts_with("sqlite") {
        let pool = sqlx::SqlitePool::connect(&bench.url).await.unwrap();
        let found = sqlx::query_scalar(statement).fetch_all(&pool).await.unwrap();
        pool.close().await;
        found
    } else {
        let pool = sqlx::PgPool::connect(&bench.url).await.unwrap();
        let found = sqlx::query_scalar(statement).fetch_all(&pool).await.unwrap();
        pool.close().await;
        found
    }
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread().worker_threads(4).enable_all().build().unwrap()
}

/// Where PostgreSQL is, if it is to be tested.
pub fn postgres() -> Option<String> {
    std::env::var("PLAUDIT_TEST_POSTGRES").ok().filter(|url| !url.is_empty())
}

/// Runs a story on SQLite.
pub fn on_sqlite<F: Future<Output = ()>>(story: impl FnOnce(Bench) -> F) {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite://{}", folder.path().join("plaudit.db").display());
    runtime().block_on(run(url, story));
}

/// Runs a story on PostgreSQL, in a database of its own.
pub fn on_postgres<F: Future<Output = ()>>(story: impl FnOnce(Bench) -> F) {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let Some(server) = postgres() else {
        println!("skipped: PLAUDIT_TEST_POSTGRES is not set");
        return;
    };
    let name = format!("plaudit_test_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
    let (base, settings) = server.split_once('?').map_or((server.as_str(), None), |(base, rest)| (base, Some(rest)));
    let (place, _) = base.rsplit_once('/').expect("PLAUDIT_TEST_POSTGRES ends in a database");
    let url = format!("{place}/{name}{}", settings.map(|settings| format!("?{settings}")).unwrap_or_default());
    let runtime = runtime();
    runtime.block_on(command(&server, format!("create database {name}")));
    let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| runtime.block_on(run(url, story))));
    runtime.block_on(command(&server, format!("drop database {name} with (force)")));
    if let Err(panic) = outcome {
        std::panic::resume_unwind(panic);
    }
}

async fn command(server: &str, statement: String) {
    let mut connection = PgConnection::connect(server).await.unwrap();
    sqlx::query(AssertSqlSafe(statement)).execute(&mut connection).await.unwrap();
    connection.close().await.unwrap();
}

async fn run<F: Future<Output = ()>>(url: String, story: impl FnOnce(Bench) -> F) {
    let store = Store::connect(&url).await.unwrap();
    store.migrate().await.unwrap();
    store.create_shop(&shop("demo"), T0).await.unwrap();
    story(Bench { store: store.clone(), url }).await;
    store.close().await;
}

pub fn key(text: &str) -> ShopKey {
    ShopKey::parse(text).unwrap()
}

pub fn product(text: &str) -> ProductId {
    ProductId::parse(text).unwrap()
}

/// The same id for the same number; the last digits vary most.
pub fn id(n: u64) -> ReviewId {
    ReviewId::parse(&format!("0b1f7d52-6a6c-4c55-9a57-{n:012x}")).unwrap()
}

pub fn rating(stars: i64) -> Rating {
    Rating::try_from(stars).unwrap()
}

pub fn shop(name: &str) -> Shop {
    Shop {
        key: key(name),
        name: format!("Shop {name}"),
        origins: vec!["https://shop.example".to_owned()],
        language: "en".to_owned(),
        moderation: Moderation::PublishAtOnce,
        first_response_minutes: 30,
        notice: String::new(),
        settings: ShopSettings::default(),
        revision: 0,
    }
}

/// A product of the list that shares nothing.
pub fn listed(id: &str, name: &str) -> Product {
    Product::named(product(id), name)
}

/// What the rules of a new shop come to: a case where an answer is due.
pub fn care(unhappy: bool, due: Option<Millis>) -> Routed {
    let case = due.is_some();
    let policy = case.then(|| if unhappy { "unhappy" } else { "standard" }.to_owned());
    Routed { due, outcome: Outcome { case, unhappy, policy, ..Outcome::default() }, ..Routed::default() }
}

/// A published review of `kettle-17` with three stars.
pub fn review(n: u64) -> NewReviewRecord {
    NewReviewRecord {
        id: id(n),
        product: product("kettle-17"),
        rating: rating(3),
        title: format!("Title {n}"),
        body: format!("Body {n}"),
        author: "Ada".to_owned(),
        original: format!("Title {n}\nBody {n} www.shop.example"),
        email: Some("ada@mail.example".to_owned()),
        status: Status::Published,
        hide_reason: None,
        created: T0.plus(n.cast_signed()),
        fingerprint: format!("fingerprint {n}"),
        edit_token_hash: format!("hash {n}"),
        simhash: u64::MAX - n,
        chars: 40,
        folded: format!("title {n} body {n}"),
        answers: Vec::new(),
        consents: Vec::new(),
        verdict: Verdict {
            language: Language::Greek,
            polarity: Polarity::Negative,
            confidence: 0.7,
            topics: vec![Topic::Delivery, Topic::Refund],
            urgency: Some(Urgency::Legal),
            spam: 0.1,
        },
        routed: Routed::default(),
        photos: Vec::new(),
        jobs: Vec::new(),
    }
}

/// The same, hidden.
pub fn hidden(n: u64) -> NewReviewRecord {
    NewReviewRecord { status: Status::Hidden, hide_reason: Some(HideReason::Spam), ..review(n) }
}

/// The same, held.
pub fn held(n: u64) -> NewReviewRecord {
    NewReviewRecord { status: Status::Held, ..review(n) }
}

/// A published question about `kettle-17`, with a clock.
pub fn question(n: u64) -> NewQuestionRecord {
    let NewReviewRecord { id, product, author, email, created, verdict, fingerprint, edit_token_hash, .. } = review(n);
    NewQuestionRecord {
        id,
        product,
        body: format!("Question {n}?"),
        author,
        original: format!("Question {n}? www.shop.example"),
        email,
        status: Status::Published,
        hide_reason: None,
        created,
        folded: format!("question {n}"),
        fingerprint,
        edit_token_hash,
        simhash: n,
        chars: 40,
        verdict,
        routed: care(false, Some(T0.plus(1800))),
        jobs: Vec::new(),
    }
}

/// Words for the shop alone.
pub fn private(n: u64) -> NewPrivateRecord {
    let NewReviewRecord { id, product, created, verdict, fingerprint, .. } = review(n);
    NewPrivateRecord {
        id,
        product,
        body: format!("Private words {n}"),
        author: "Ann".to_owned(),
        email: "ada@mail.example".to_owned(),
        order_number: "2026-17".to_owned(),
        created,
        fingerprint,
        verdict,
        routed: care(true, Some(T0.plus(900))),
        jobs: Vec::new(),
    }
}

/// Stores a question that is new.
pub async fn asked(store: &Store, question: NewQuestionRecord) {
    let done = store.submit_question(&key("demo"), &question).await.unwrap();
    assert!(matches!(done, Submitted::Stored(ref stored) if stored.id == question.id.as_str()), "{done:?}");
}

/// Stores a review that is new.
pub async fn stored(store: &Store, review: NewReviewRecord) {
    let id = review.id.clone();
    let done = store.submit(&key("demo"), review).await.unwrap();
    assert!(matches!(done, Submitted::Stored(ref stored) if stored.id == id.as_str()), "{done:?}");
}

/// An agent of the shop `demo`.
pub async fn agent(store: &Store, name: &str) -> User {
    let email = format!("{name}@shop.example");
    let user = store.create_user(&email, name, "$argon2id$", T0).await.unwrap();
    store.set_member(&key("demo"), user, Role::Agent).await.unwrap();
    store.user_by_email(&email).await.unwrap().unwrap()
}

/// Numbers that look random and are the same for the same seed (splitmix64).
pub struct Dice(pub u64);

impl Dice {
    /// A number below `n`.
    pub fn below(&mut self, n: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % n
    }
}
