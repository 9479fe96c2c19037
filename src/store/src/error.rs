//! What can go wrong, in as many kinds as callers tell apart.

/// What can go wrong.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is one already; says what of.
    #[error("this {0} exists already")]
    Exists(&'static str),
    /// What a call names is not there, such as the shop.
    #[error("not found")]
    NotFound,
    /// It stands where this cannot be done.
    #[error("this cannot be done where it stands")]
    Refused,
    /// A product cannot share the reviews of another: id and reason.
    #[error("{0} {1}")]
    Sharing(String, &'static str),
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
    Other(#[source] sqlx::Error),
}

impl Error {
    /// Whether the database answered, with something that this program does not understand.
    pub(crate) fn is_unreadable(&self) -> bool {
        matches!(self, Error::Other(sqlx::Error::Decode(_) | sqlx::Error::ColumnDecode { .. }))
    }
}

/// What every call gives.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        use sqlx::Error as E;
        match &error {
            E::PoolTimedOut | E::PoolClosed | E::WorkerCrashed | E::Io(_) | E::Tls(_) => {
                Error::Unavailable(error.to_string())
            }
            // Every foreign key of the schema leads to something that the caller named.
            E::Database(database) if database.is_foreign_key_violation() => Error::NotFound,
            E::Database(database) if database.code().is_some_and(|code| passing(&code)) => {
                Error::Unavailable(error.to_string())
            }
            _ => Error::Other(error),
        }
    }
}

/// Whether an engine's code means that trying again may help.
fn passing(code: &str) -> bool {
    match code.len() {
        // SQLSTATE: connection lost, deadlock or serialisation, out of resources, lock not free in time, shutting down
        // or cancelled for its length.
        5 => ["08", "40", "53", "55", "57"].iter().any(|class| code.starts_with(class)),
        // SQLite: the low byte is the primary code; 5 is busy, 6 locked, 13 full.
        _ => code.parse::<i32>().is_ok_and(|code| matches!(code & 0xff, 5 | 6 | 13)),
    }
}

/// Turns the breach of a unique constraint into [`Error::Exists`].
pub(crate) trait Unique<T> {
    /// Says what there is already.
    fn unique(self, what: &'static str) -> Result<T>;
}

impl<T> Unique<T> for Result<T, sqlx::Error> {
    fn unique(self, what: &'static str) -> Result<T> {
        self.map_err(|error| match &error {
            sqlx::Error::Database(database) if database.is_unique_violation() => Error::Exists(what),
            _ => error.into(),
        })
    }
}
