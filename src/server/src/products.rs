//! The merchant's list of products as files: read, compared with what is there, written.
//!
//! A file goes through `read` (bytes to rows), `columns` (rows to drafts, by the service that wrote it), `check` (drafts to
//! products) and `plan` (what would change). Only then, and in one transaction, is anything stored.

pub mod check;
pub mod columns;
mod feed;
pub mod plan;
pub mod read;
pub mod write;

/// Largest file, in bytes.
pub const MOST_BYTES: usize = 8 * 1024 * 1024;
/// Most rows of a file.
pub const MOST_ROWS: usize = 20_000;

/// What is wrong in one place of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Line of the file; the header is line 1.
    pub line: u64,
    /// Name of the field, as in our own columns; empty where the whole row is at fault.
    pub field: String,
    /// What is wrong, and what to do.
    pub reason: String,
}

/// Why a file cannot be used at all. Each says what to do.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FileError {
    /// Larger than [`MOST_BYTES`].
    #[error("the file is larger than 8 MB; export it in parts, and without descriptions")]
    Large,
    /// More than [`MOST_ROWS`].
    #[error("the file has more than 20,000 rows; import it in parts")]
    Long,
    /// Nothing in it.
    #[error("the file has no rows; the first line holds the names of the columns, each further line one product")]
    Empty,
    /// Neither UTF-8, UTF-16 nor Windows-1251.
    #[error("the letters of the file cannot be read; save it as \"CSV UTF-8\"")]
    Letters,
    /// Something else than a table.
    #[error("this is no table; save it as CSV, or give the address's feed as TSV or XML")]
    NoTable,
    /// XML that breaks off or is wrong.
    #[error("the XML is broken near line {0}; export it again")]
    Xml(u64),
    /// A column twice.
    #[error("the column {0:?} is there twice; take one out")]
    Twice(String),
    /// No column of ids.
    #[error("which column holds the product's id? The file has: {0}. Name it id, or say which column is which")]
    NoId(String),
    /// A mapping that names a column which is not there, or a field that we do not have.
    #[error("the file has no column {0:?}; it has: {1}")]
    NoColumn(String, String),
}
