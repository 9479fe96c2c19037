//! Storage for SQLite (the default, one file) and PostgreSQL.
//!
//! [`Store`] is the whole border: plain [`records`] in and out, no SQL type crosses it, and it knows nothing of HTTP.
//! Read `schema` and the migrations first (the reasons stand beside the columns), then `pool` (how one body serves
//! both engines), then a noun. Three rules hold everywhere: constraints decide races, tallies change in the
//! transaction of the status that changes them, and every call that touches a shop's data takes the shop.

mod access;
mod act;
mod answer_settings;
mod answers;
mod appeals;
mod assets;
mod attributes;
mod authors;
mod care;
mod contacts;
mod corrections;
mod desk;
mod engine;
mod error;
mod events;
mod facets;
mod honesty;
mod inbox;
mod jobs;
mod labels;
mod lessons;
mod line;
mod mail;
mod merge;
mod outlets;
mod passes;
mod people;
mod photos;
#[cfg(test)]
mod plan;
mod pool;
mod private;
mod products;
mod questions;
pub mod records;
mod remote;
mod replies;
mod reviews;
mod routed;
mod rows;
mod rules;
mod schema;
mod search;
mod share;
mod shops;
mod sla;
mod steps;
mod submit;
mod teams;
mod telling;
mod thread;
mod voices;

pub use access::{Account, OpenSession, SignIn};
pub use answer_settings::AnswersRecord;
pub use answers::{AnswerTally, Consent};
pub use appeals::Appealed;
pub use authors::{Edited, OwnReview};
pub use corrections::Correction;
pub use desk::{Onlooker, SAVED_VIEWS};
pub use error::{Error, Result};
pub use facets::Facets;
pub use honesty::StarFigures;
pub use lessons::{Lesson, Threshold};
pub use line::listing::{Cursor, Filter, Page};
pub use passes::{Pass, PassRecord};
pub use photos::PhotoStanding;
pub use pool::Store;
pub use records::*;
pub use remote::Held;
pub use reviews::Wanted;
pub use sla::{Missed, SlaRecord};
pub use teams::Team;
pub use thread::{Automatic, NewWord, Worded};
pub use voices::{Voice, Votable, Voted};
