//! How often one address, and one shop, may call. Addresses, of the network and of mail, are kept
//! only as hashes with a salt that lives a day.

use crate::app::App;
use crate::config::Config;
use crate::guard::client_ip::ClientIp;
use crate::problem::Problem;
use axum::extract::{Request, State};
use axum::http::Method;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use governor::clock::{Clock as _, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use plaudit_model::ids::ShopKey;
use plaudit_model::time::Millis;
use rand::RngExt;
use sha2::{Digest, Sha256};
use std::net::IpAddr;
use std::num::NonZeroU32;
use std::sync::Mutex;
use std::time::Duration;

/// Attempts to sign in with one e-mail address, whatever they come from.
const ACCOUNT_LOGINS_PER_HOUR: u32 = 30;

/// So many reviews may come from one address at once, and then one in a second, before a proof of work is wanted:
/// several people at one table are no faster.
const POSTS_AT_ONCE: u32 = 10;
/// Votes and reports of one address: a reader gives a few.
const VOICES_PER_MINUTE: u32 = 30;

/// All limits of the server; see `[limits]` in the example configuration.
pub struct Limits {
    reads: DefaultKeyedRateLimiter<u64>,
    posts: DefaultKeyedRateLimiter<u64>,
    shop_posts: DefaultKeyedRateLimiter<u64>,
    /// Beyond these a post is suspicious; none when no proof of work is ever wanted.
    unsuspicious: Option<[DefaultKeyedRateLimiter<u64>; 2]>,
    photos: DefaultKeyedRateLimiter<u64>,
    voices: DefaultKeyedRateLimiter<u64>,
    logins: DefaultKeyedRateLimiter<u64>,
    account_logins: DefaultKeyedRateLimiter<u64>,
    /// Day since 1970, and its salt.
    salt: Mutex<(i64, [u8; 32])>,
    unlimited: bool,
}

impl Limits {
    /// The limits of a configuration; with `unlimited` everything passes.
    pub fn new(config: &Config, unlimited: bool) -> Self {
        let count = |count: u32| NonZeroU32::new(count).unwrap_or(NonZeroU32::MIN);
        Limits {
            // A page needs a request or two, a whole office may share an address: bursts are fine.
            reads: RateLimiter::keyed(Quota::per_minute(count(config.reads_per_minute))),
            posts: RateLimiter::keyed(Quota::per_hour(count(config.posts_per_hour))),
            // So that a flood on one shop does not drown the others.
            shop_posts: RateLimiter::keyed(Quota::per_minute(count(config.shop_posts_per_minute))),
            unsuspicious: NonZeroU32::new(config.posts_before_challenge).map(|hourly| {
                let at_once = Quota::per_second(NonZeroU32::MIN).allow_burst(count(POSTS_AT_ONCE));
                [RateLimiter::keyed(Quota::per_hour(hourly)), RateLimiter::keyed(at_once)]
            }),
            photos: RateLimiter::keyed(Quota::per_hour(count(config.photos_per_hour))),
            voices: RateLimiter::keyed(Quota::per_minute(count(VOICES_PER_MINUTE))),
            logins: RateLimiter::keyed(Quota::per_minute(count(config.logins_per_minute))),
            // Whoever guesses from many addresses guesses slowly all the same.
            account_logins: RateLimiter::keyed(Quota::per_hour(count(ACCOUNT_LOGINS_PER_HOUR))),
            salt: Mutex::new((i64::MIN, [0; 32])),
            unlimited,
        }
    }

    /// Whether rates and repeats are not looked at, as in load tests.
    pub fn unlimited(&self) -> bool {
        self.unlimited
    }

    /// A request that reads.
    ///
    /// # Errors
    /// 429 with the time to wait.
    pub fn read(&self, ip: IpAddr, now: Millis) -> Result<(), Problem> {
        self.pass(&self.reads, || self.key(ip, "", now))
    }

    /// A review, or anything else that a shopper posts to a shop.
    ///
    /// # Errors
    /// 429 with the time to wait.
    pub fn post(&self, shop: &ShopKey, ip: IpAddr, now: Millis) -> Result<(), Problem> {
        self.pass(&self.posts, || self.key(ip, shop.as_str(), now))?;
        self.pass(&self.shop_posts, || hash(&[shop.as_str().as_bytes()]))
    }

    /// Whether a proof of work may be wanted at all.
    pub fn challenges(&self) -> bool {
        !self.unlimited && self.unsuspicious.is_some()
    }

    /// Counts a review, and says whether an address posts so many, or so fast, that a proof of work is wanted.
    pub fn suspicious(&self, shop: &ShopKey, ip: IpAddr, now: Millis) -> bool {
        let Some(rates) = self.unsuspicious.as_ref().filter(|_| !self.unlimited) else { return false };
        let key = self.key(ip, shop.as_str(), now);
        // Both count, whatever the first says.
        rates.iter().map(|rate| rate.check_key(&key).is_err()).fold(false, |any, over| any | over)
    }

    /// A photo that a shopper uploads to a shop.
    ///
    /// # Errors
    /// 429 with the time to wait.
    pub fn photo(&self, shop: &ShopKey, ip: IpAddr, now: Millis) -> Result<(), Problem> {
        self.pass(&self.photos, || self.key(ip, shop.as_str(), now))?;
        self.pass(&self.shop_posts, || hash(&[shop.as_str().as_bytes(), b"photos"]))
    }

    /// A vote or a report.
    ///
    /// # Errors
    /// 429 with the time to wait.
    pub fn voice(&self, ip: IpAddr, now: Millis) -> Result<(), Problem> {
        self.pass(&self.voices, || self.key(ip, "voice", now))
    }

    /// An attempt to sign in with an e-mail address, known or not: nobody learns from the limit which it is.
    ///
    /// # Errors
    /// 429 with the time to wait.
    pub fn login(&self, ip: IpAddr, email: &str, now: Millis) -> Result<(), Problem> {
        self.pass(&self.logins, || self.key(ip, "login", now))?;
        // As the store compares addresses.
        let email = email.trim().to_lowercase();
        self.pass(&self.account_logins, || hash(&[&self.salt(now), email.as_bytes(), b"account"]))
    }

    /// Forgets addresses that have not called for a while; to be called now and then.
    pub fn sweep(&self) {
        let always = [
            &self.reads,
            &self.posts,
            &self.shop_posts,
            &self.photos,
            &self.voices,
            &self.logins,
            &self.account_logins,
        ];
        for limiter in always.into_iter().chain(self.unsuspicious.iter().flatten()) {
            limiter.retain_recent();
            limiter.shrink_to_fit();
        }
    }

    fn pass(&self, limiter: &DefaultKeyedRateLimiter<u64>, key: impl FnOnce() -> u64) -> Result<(), Problem> {
        if self.unlimited {
            return Ok(());
        }
        limiter.check_key(&key()).map_err(|not_until| {
            let wait = not_until.wait_time_from(DefaultClock::default().now());
            Problem::too_many(wait.saturating_add(Duration::from_millis(999)).as_secs().max(1))
        })
    }

    /// A hash of the address with the salt of the day. An IPv6 customer owns a /64, so that is what counts.
    fn key(&self, ip: IpAddr, scope: &str, now: Millis) -> u64 {
        let salt = self.salt(now);
        match ip {
            IpAddr::V4(ip) => hash(&[&salt, &ip.octets(), scope.as_bytes()]),
            IpAddr::V6(ip) => hash(&[&salt, &ip.octets()[..8], scope.as_bytes()]),
        }
    }

    /// The salt of the day.
    fn salt(&self, now: Millis) -> [u8; 32] {
        let day = now.0.div_euclid(Millis::DAY);
        let mut kept = self.salt.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if kept.0 != day {
            *kept = (day, rand::rng().random());
        }
        kept.1
    }
}

/// Lets a limited number of reads of each address through; posts have limits of their own.
pub async fn reads(State(app): State<App>, ClientIp(ip): ClientIp, request: Request, next: Next) -> Response {
    let reads = matches!(*request.method(), Method::GET | Method::HEAD);
    match if reads { app.limits.read(ip, app.clock.now()) } else { Ok(()) } {
        Ok(()) => next.run(request).await,
        Err(problem) => problem.into_response(),
    }
}

fn hash(parts: &[&[u8]]) -> u64 {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update(part);
        hasher.update([0]);
    }
    let mut first = [0; 8];
    first.copy_from_slice(&hasher.finalize()[..8]);
    u64::from_le_bytes(first)
}
