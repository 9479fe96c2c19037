//! Storage for SQLite (default) and PostgreSQL. So far the border only; each method says what it will do.
#![allow(unused_variables, clippy::unused_async, clippy::too_many_arguments)]

pub mod records;

pub use records::*;

use plaudit_model::ids::{ProductId, ReviewId, ShopKey};
use plaudit_model::page::{Cursor, Sort};
use plaudit_model::rating::Tally;
use plaudit_model::time::Millis;

/// What can go wrong.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is one already; says what of.
    #[error("this {0} exists already")]
    Exists(&'static str),
    /// What a call names is not there, such as the shop.
    #[error("not found")]
    NotFound,
    /// The address of the database was not understood; never holds a password.
    #[error("{0}")]
    Address(String),
    /// The database has another schema than this program; says what to do.
    #[error("{0}")]
    Schema(String),
    /// The database does not answer, or is too busy. Trying again may help.
    #[error("the database does not answer: {0}")]
    Unavailable(String),
    /// Anything else that the database refused.
    #[error("the database failed: {0}")]
    Other(#[from] sqlx::Error),
}

/// What every call gives.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// A database with everything that Plaudit keeps.
#[derive(Debug, Clone)]
pub struct Store {}

fn unwritten<T>() -> Result<T> {
    Err(Error::Unavailable("not written yet".to_owned()))
}

impl Store {
    /// See the head.
    pub async fn connect(url: &str) -> Result<Store> {
        unwritten()
    }

    /// Kind and place of the database, without its password.
    pub fn describe(&self) -> String {
        String::new()
    }

    /// See the head.
    pub async fn migrate(&self) -> Result<Vec<String>> {
        unwritten()
    }

    /// See the head.
    pub async fn ready(&self) -> Result<()> {
        unwritten()
    }

    /// See the head.
    pub async fn create_shop(&self, shop: &Shop, now: Millis) -> Result<()> {
        unwritten()
    }

    /// See the head.
    pub async fn update_shop(&self, shop: &Shop) -> Result<()> {
        unwritten()
    }

    /// See the head.
    pub async fn shop(&self, key: &ShopKey) -> Result<Option<Shop>> {
        unwritten()
    }

    /// See the head.
    pub async fn shops(&self) -> Result<Vec<Shop>> {
        unwritten()
    }

    /// See the head.
    pub async fn put_product(&self, shop: &ShopKey, product: &Product) -> Result<()> {
        unwritten()
    }

    /// See the head.
    pub async fn product(&self, shop: &ShopKey, id: &ProductId) -> Result<Option<Product>> {
        unwritten()
    }

    /// See the head.
    pub async fn submit(&self, shop: &ShopKey, review: NewReviewRecord) -> Result<Submitted> {
        unwritten()
    }

    /// See the head.
    pub async fn submit_all(
        &self,
        shop: &ShopKey,
        reviews: Vec<(NewReviewRecord, Option<String>)>,
        answered_by: &str,
    ) -> Result<usize> {
        unwritten()
    }

    /// See the head.
    pub async fn review(&self, shop: &ShopKey, id: &ReviewId) -> Result<Option<ReviewRecord>> {
        unwritten()
    }

    /// See the head.
    pub async fn published(
        &self,
        shop: &ShopKey,
        product: &ProductId,
        sort: Sort,
        after: Option<&Cursor>,
        limit: usize,
    ) -> Result<Vec<ReviewRecord>> {
        unwritten()
    }

    /// See the head.
    pub async fn tallies(&self, shop: &ShopKey, products: &[ProductId]) -> Result<Vec<Tally>> {
        unwritten()
    }

    /// See the head.
    pub async fn recent_simhashes(
        &self,
        shop: &ShopKey,
        since: Millis,
        min_chars: usize,
        limit: usize,
    ) -> Result<Vec<u64>> {
        unwritten()
    }

    /// See the head.
    pub async fn conversations(
        &self,
        shop: &ShopKey,
        view: View,
        limit: usize,
        offset: usize,
    ) -> Result<Vec<ConversationLine>> {
        unwritten()
    }

    /// See the head.
    pub async fn counts(&self, shop: &ShopKey, user: i64) -> Result<ViewCounts> {
        unwritten()
    }

    /// See the head.
    pub async fn conversation(&self, shop: &ShopKey, id: &ReviewId) -> Result<Option<Conversation>> {
        unwritten()
    }

    /// See the head.
    pub async fn act(
        &self,
        shop: &ShopKey,
        id: &ReviewId,
        version: i64,
        actor: &User,
        act: &Act,
        now: Millis,
    ) -> Result<Acted> {
        unwritten()
    }

    /// See the head.
    pub async fn change_mark(&self, shop: &ShopKey) -> Result<i64> {
        unwritten()
    }

    /// See the head.
    pub async fn create_user(&self, email: &str, name: &str, password_hash: &str, now: Millis) -> Result<i64> {
        unwritten()
    }

    /// See the head.
    pub async fn set_member(&self, shop: &ShopKey, user: i64, role: Role) -> Result<()> {
        unwritten()
    }

    /// See the head.
    pub async fn user_by_email(&self, email: &str) -> Result<Option<User>> {
        unwritten()
    }

    /// See the head.
    pub async fn members(&self, shop: &ShopKey) -> Result<Vec<(User, Role)>> {
        unwritten()
    }

    /// See the head.
    pub async fn user_count(&self) -> Result<i64> {
        unwritten()
    }

    /// See the head.
    pub async fn create_session(
        &self,
        token_hash: &str,
        user: i64,
        csrf: &str,
        now: Millis,
        expires: Millis,
    ) -> Result<()> {
        unwritten()
    }

    /// See the head.
    pub async fn session(&self, token_hash: &str, now: Millis) -> Result<Option<Session>> {
        unwritten()
    }

    /// See the head.
    pub async fn delete_session(&self, token_hash: &str) -> Result<()> {
        unwritten()
    }

    /// See the head.
    pub async fn purge_sessions(&self, now: Millis) -> Result<u64> {
        unwritten()
    }

    /// See the head.
    pub async fn enqueue(&self, shop: &ShopKey, job: &NewJob, now: Millis) -> Result<i64> {
        unwritten()
    }

    /// See the head.
    pub async fn claim_jobs(&self, now: Millis, lease_ms: i64, limit: usize) -> Result<Vec<Job>> {
        unwritten()
    }

    /// See the head.
    pub async fn finish_job(&self, id: i64, now: Millis) -> Result<()> {
        unwritten()
    }

    /// See the head.
    pub async fn retry_job(&self, id: i64, run_at: Millis, error: &str) -> Result<()> {
        unwritten()
    }

    /// See the head.
    pub async fn fail_job(&self, id: i64, error: &str, now: Millis) -> Result<()> {
        unwritten()
    }

    /// See the head.
    pub async fn next_job_at(&self) -> Result<Option<Millis>> {
        unwritten()
    }

    /// See the head.
    pub async fn set_webhook(&self, shop: &ShopKey, hook: Option<&Webhook>) -> Result<()> {
        unwritten()
    }

    /// See the head.
    pub async fn webhook(&self, shop: &ShopKey) -> Result<Option<Webhook>> {
        unwritten()
    }

    /// See the head.
    pub async fn disable_webhook(&self, shop: &ShopKey) -> Result<()> {
        unwritten()
    }

    /// See the head.
    pub async fn keep_assets(&self, assets: &[Asset], now: Millis, forget_before: Millis) -> Result<()> {
        unwritten()
    }

    /// See the head.
    pub async fn asset(&self, name: &str) -> Result<Option<Asset>> {
        unwritten()
    }

    /// Closes the pools.
    pub async fn close(&self) {}
}
