//! One story for both engines: what holds on SQLite holds on PostgreSQL.
//!
//! SQLite always runs, in a file of its own for each test. PostgreSQL runs when `PLAUDIT_TEST_POSTGRES` holds the URL of
//! a database whose user may create others: each test makes one and drops it.
//!
//! G1: SQLite. G2: PostgreSQL. G5: many shops in one database.

#![allow(unreachable_pub, missing_docs, clippy::unwrap_used)]

#[macro_use]
#[path = "conformance/bench.rs"]
mod bench;
#[path = "conformance/access.rs"]
mod access;
#[path = "conformance/acts.rs"]
mod acts;
#[path = "conformance/asking.rs"]
mod asking;
#[path = "conformance/assets.rs"]
mod assets;
#[path = "conformance/care.rs"]
mod care;
#[path = "conformance/inbox.rs"]
mod inbox;
#[path = "conformance/isolation.rs"]
mod isolation;
#[path = "conformance/jobs.rs"]
mod jobs;
#[path = "conformance/lessons.rs"]
mod lessons;
#[path = "conformance/outlets.rs"]
mod outlets;
#[path = "conformance/paging.rs"]
mod paging;
#[path = "conformance/people.rs"]
mod people;
#[path = "conformance/photos.rs"]
mod photos;
#[path = "conformance/processes.rs"]
mod processes;
#[path = "conformance/products.rs"]
mod products;
#[path = "conformance/readers.rs"]
mod readers;
#[path = "conformance/replies.rs"]
mod replies;
#[path = "conformance/rules.rs"]
mod rules;
#[path = "conformance/schema.rs"]
mod schema;
#[path = "conformance/share.rs"]
mod share;
#[path = "conformance/shops.rs"]
mod shops;
#[path = "conformance/submit.rs"]
mod submit;
#[path = "conformance/talk.rs"]
mod talk;
#[path = "conformance/tallies.rs"]
mod tallies;
#[path = "conformance/thread.rs"]
mod thread;
