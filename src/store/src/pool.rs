//! The pools of either engine, and the macros that let one body of code serve both.
//!
//! sqlx's native drivers have different types throughout, so a body is expanded once for each engine: [`read!`] for
//! what only reads, [`statement!`] for a single statement that writes, [`transaction!`] for more than one.

use crate::error::{Error, Result};
use crate::submit::group::GroupWriter;
use sqlx::Connection;
use sqlx::postgres::{PgConnectOptions, PgConnection, PgPool, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous};
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::timeout;

/// How long to wait for a lock of another process (SQLite) or for a free connection.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long one statement may take on PostgreSQL, and wait for a row that another one holds: a database that hangs must
/// not take the server along.
const STATEMENT_TIMEOUT: &str = "20s";
const LOCK_TIMEOUT: &str = "10s";
/// Connections of one process to PostgreSQL, whose default is 100 for all.
const POSTGRES_CONNECTIONS: u32 = 16;

/// Memory for pages that the writer of SQLite may keep, in negative KiB as the pragma wants it; the built-in 2 MB
/// would have it read the indexes again and again.
const WRITER_CACHE: &str = "-32000";

/// The log goes back into the file when it has so many pages of 4 KiB (32 MB). A review touches some fourteen, most
/// of them again and again: the built-in 1,000 writes and flushes them every hundred reviews.
const CHECKPOINT_PAGES: &str = "8000";

/// The pools of one engine.
pub(crate) enum Pool {
    /// SQLite: many readers beside the one writer that it allows. All writes of the process queue fairly
    /// for one connection, instead of colliding.
    Sqlite {
        /// Refuses to write.
        read: SqlitePool,
        /// One connection.
        write: SqlitePool,
    },
    /// PostgreSQL.
    Postgres(PgPool),
}

/// A database with everything that Plaudit keeps. Cheap to clone.
#[derive(Clone)]
pub struct Store {
    inner: Arc<Inner>,
}

struct Inner {
    pool: Pool,
    description: String,
    /// SQLite only.
    group: Option<GroupWriter>,
}

impl Store {
    /// Opens a database: `sqlite://path` (the file is created if missing) or `postgres://user:password@host/database`.
    /// Call [`Store::migrate`] next.
    ///
    /// # Errors
    /// When the address is neither, or the database does not answer. No message holds the password.
    pub async fn connect(url: &str) -> Result<Store> {
        if let Some(path) = url.strip_prefix("sqlite:") {
            connect_sqlite(path.strip_prefix("//").unwrap_or(path)).await
        } else if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            connect_postgres(url).await
        } else {
            Err(Error::Address(FORMS.to_owned()))
        }
    }

    /// Kind and place of the database, without its password.
    pub fn describe(&self) -> String {
        self.inner.description.clone()
    }

    /// Stores what was submitted already, then closes the pools. Calls after this fail.
    pub async fn close(&self) {
        if let Some(group) = &self.inner.group {
            group.close().await;
        }
        match &self.inner.pool {
            Pool::Sqlite { read, write } => {
                read.close().await;
                // Last, so that the file's log is merged into it.
                write.close().await;
            }
            // The pool waits for whoever has a connection yet, and PostgreSQL for its network.
            Pool::Postgres(pool) => {
                if timeout(PATIENCE, pool.close()).await.is_err() {
                    tracing::warn!("connections to PostgreSQL were cut");
                }
            }
        }
    }

    pub(crate) fn pool(&self) -> &Pool {
        &self.inner.pool
    }

    pub(crate) fn group(&self) -> Option<&GroupWriter> {
        self.inner.group.as_ref()
    }
}

impl fmt::Debug for Store {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Store").field(&self.inner.description).finish()
    }
}

const FORMS: &str = "a database is sqlite://path/of/file.db or postgres://user:password@host/database";

async fn connect_sqlite(path: &str) -> Result<Store> {
    if path.is_empty() || path.contains(":memory:") || path.contains('?') {
        return Err(Error::Address(format!("{FORMS}; SQLite in memory, and settings after ?, are not supported")));
    }
    let options =
        SqliteConnectOptions::new().filename(path).create_if_missing(true).foreign_keys(true).busy_timeout(PATIENCE);
    for_its_owner_alone(path);
    let unusable = |error: sqlx::Error| match error {
        sqlx::Error::Database(error) => {
            Error::Unavailable(format!("SQLite {path}: {error}; its folder must exist and be writable"))
        }
        error => error.into(),
    };
    // The writer first: it creates the file and turns the log on, which the file remembers. FULL: what was
    // committed survives a power cut.
    // What a savepoint may have to undo stays in memory: in a temporary file it doubles the writing.
    let writer = options
        .clone()
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .pragma("temp_store", "memory")
        .pragma("cache_size", WRITER_CACHE)
        .pragma("wal_autocheckpoint", CHECKPOINT_PAGES);
    let write = SqlitePoolOptions::new()
        .max_connections(1)
        .acquire_timeout(PATIENCE * 3)
        .connect_with(writer)
        .await
        .map_err(unusable)?;
    let readers = std::thread::available_parallelism().map_or(2, usize::from).clamp(2, 8) as u32;
    let read = SqlitePoolOptions::new()
        .max_connections(readers)
        .acquire_timeout(PATIENCE)
        .connect_with(options.pragma("query_only", "on"))
        .await
        .map_err(unusable)?;
    let group = Some(GroupWriter::start(write.clone()));
    Ok(Store {
        inner: Arc::new(Inner { pool: Pool::Sqlite { read, write }, description: format!("SQLite {path}"), group }),
    })
}

/// Makes the file, if there is none, so that only its owner may open it: it holds addresses and password hashes. SQLite
/// gives its other files the same mode. One that is there keeps the mode that somebody chose.
fn for_its_owner_alone(path: &str) {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    // SQLite says better what is wrong with the place.
    let _ = options.open(path);
}

async fn connect_postgres(url: &str) -> Result<Store> {
    // The reason is left out: it may quote a piece of the address.
    let options = PgConnectOptions::from_str(url)
        .map_err(|_| Error::Address(format!("{FORMS}; signs such as @ in a password are written %40")))?
        .application_name("plaudit")
        .options([("statement_timeout", STATEMENT_TIMEOUT), ("lock_timeout", LOCK_TIMEOUT)]);
    let database = options.get_database().unwrap_or_else(|| options.get_username());
    let description = format!("PostgreSQL {}/{database}", options.get_host());
    // One connection by itself first: a pool goes on trying, and in the end knows only that it took too long.
    let unavailable = |reason: String| Error::Unavailable(format!("{description}: {reason}"));
    let connected = timeout(PATIENCE, async { PgConnection::connect_with(&options).await?.close().await }).await;
    connected
        .map_err(|_| unavailable(format!("no answer within {} seconds", PATIENCE.as_secs())))?
        .map_err(|error| unavailable(error.to_string()))?;
    let pool = PgPoolOptions::new()
        .max_connections(POSTGRES_CONNECTIONS)
        .acquire_timeout(PATIENCE)
        .connect_with(options)
        .await?;
    Ok(Store { inner: Arc::new(Inner { pool: Pool::Postgres(pool), description, group: None }) })
}

/// Gives an async block its type, so that bodies may use `?`.
pub(crate) fn body<T, F: Future<Output = Result<T>>>(body: F) -> F {
    body
}

/// Runs a body that only reads, with `$conn` as the executor.
macro_rules! read {
    ($store:expr, |$conn:ident| $body:expr) => {
        match $store.pool() {
            $crate::pool::Pool::Sqlite { read: $conn, .. } => {
                #[allow(unused_imports)]
                use $crate::engine::sqlite as engine;
                $body
            }
            $crate::pool::Pool::Postgres($conn) => {
                #[allow(unused_imports)]
                use $crate::engine::postgres as engine;
                $body
            }
        }
    };
}
pub(crate) use read;

/// Runs a single statement that writes, with `$conn` as the executor.
macro_rules! statement {
    ($store:expr, |$conn:ident| $body:expr) => {
        match $store.pool() {
            $crate::pool::Pool::Sqlite { write: $conn, .. } => {
                #[allow(unused_imports)]
                use $crate::engine::sqlite as engine;
                $body
            }
            $crate::pool::Pool::Postgres($conn) => {
                #[allow(unused_imports)]
                use $crate::engine::postgres as engine;
                $body
            }
        }
    };
}
pub(crate) use statement;

/// Runs a body in one transaction, with `$conn` as its connection: commits what gives `Ok`, undoes what gives `Err`.
/// `steps` in the body are the functions of [`per_engine!`] for the engine, from the module `steps` or the one named.
macro_rules! transaction {
    ($store:expr, |$conn:ident| $body:block) => {
        $crate::pool::transaction!($store, steps, |$conn| $body)
    };
    ($store:expr, $steps:ident, |$conn:ident| $body:block) => {
        match $store.pool() {
            $crate::pool::Pool::Sqlite { write, .. } => {
                #[allow(unused_imports)]
                use $crate::$steps::sqlite as steps;
                // Immediate: a transaction that reads first and writes later could find the file changed in between.
                let mut begun = write.begin_with("begin immediate").await?;
                let $conn: &mut sqlx::SqliteConnection = &mut begun;
                let done = $crate::pool::body(async move { $body }).await?;
                begun.commit().await?;
                Ok::<_, $crate::error::Error>(done)
            }
            $crate::pool::Pool::Postgres(pool) => {
                #[allow(unused_imports)]
                use $crate::$steps::postgres as steps;
                let mut begun = pool.begin().await?;
                let $conn: &mut sqlx::PgConnection = &mut begun;
                let done = $crate::pool::body(async move { $body }).await?;
                begun.commit().await?;
                Ok::<_, $crate::error::Error>(done)
            }
        }
    };
}
pub(crate) use transaction;

/// Expands functions once for each engine, in the modules `sqlite` and `postgres`, with
/// `Connection`, `answers`, `care`, `engine`, `labels`, `line`, `merge`, `photos`, `replies`, `routed`, `sharing`, `sla`, `steps`,
/// `teams` and `thread` as those of the engine.
macro_rules! per_engine {
    ($($item:item)*) => {
        /// For SQLite.
        pub(crate) mod sqlite {
            use super::*;
            #[allow(unused_imports)]
            use crate::{
                answers::sqlite as answers, care::sqlite as care, engine::sqlite as engine,
                labels::sqlite as labels, line::sqlite as line, merge::sqlite as merge, photos::sqlite as photos,
                replies::sqlite as replies, routed::sqlite as routed, share::sqlite as sharing, sla::sqlite as sla,
                steps::sqlite as steps, teams::sqlite as teams, thread::sqlite as thread,
            };
            use sqlx::SqliteConnection as Connection;
            $($item)*
        }
        /// For PostgreSQL.
        pub(crate) mod postgres {
            use super::*;
            #[allow(unused_imports)]
            use crate::{
                answers::postgres as answers, care::postgres as care, engine::postgres as engine,
                labels::postgres as labels, line::postgres as line, merge::postgres as merge, photos::postgres as photos,
                replies::postgres as replies, routed::postgres as routed, share::postgres as sharing, sla::postgres as sla,
                steps::postgres as steps, teams::postgres as teams, thread::postgres as thread,
            };
            use sqlx::PgConnection as Connection;
            $($item)*
        }
    };
}
pub(crate) use per_engine;
