//! The public API over HTTP: real requests against the real router, on a database of its own for each test.
//!
//! A2 and A3: badges, lists. A8: questions. B6: private messages. A15: languages. A18: no styles of our own. B1: posting. C5, E1 and E3: the screen is honest.
//! G4 to G7: health, many shops, the described API, and the guards.

#![allow(missing_docs, unreachable_pub, clippy::unwrap_used)]

#[path = "api/album.rs"]
mod album;
#[path = "api/asking.rs"]
mod asking;
#[path = "api/authors.rs"]
mod authors;
#[path = "api/bench.rs"]
mod bench;
#[path = "api/challenge.rs"]
mod challenge;
#[path = "api/choosing.rs"]
mod choosing;
#[path = "api/cors.rs"]
mod cors;
#[path = "api/demo.rs"]
mod demo;
#[path = "api/figures.rs"]
mod figures;
#[path = "api/form.rs"]
mod form;
#[path = "api/fragment.rs"]
mod fragment;
#[path = "api/gallery.rs"]
mod gallery;
#[path = "api/honest.rs"]
mod honest;
#[path = "api/hosted.rs"]
mod hosted;
#[path = "api/input.rs"]
mod input;
#[path = "api/list.rs"]
mod list;
#[path = "api/messages.rs"]
mod messages;
#[path = "api/openapi.rs"]
mod openapi;
#[path = "api/photos.rs"]
mod photos;
#[path = "api/plain_text.rs"]
mod plain_text;
#[path = "api/post.rs"]
mod post;
#[path = "api/questions.rs"]
mod questions;
#[path = "api/rates.rs"]
mod rates;
#[path = "api/reading.rs"]
mod reading;
#[path = "api/rules.rs"]
mod rules;
#[path = "api/schema.rs"]
mod schema;
#[path = "api/share.rs"]
mod share;
#[path = "api/summary.rs"]
mod summary;
#[path = "api/talk.rs"]
mod talk;
#[path = "api/voices.rs"]
mod voices;
