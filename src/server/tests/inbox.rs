//! The inbox over HTTP: real requests against the real router, on a database of its own for each test.
//!
//! A7: photos. A8: questions. A20: settings. B6: private messages. C1: corrections. D2: one inbox, live, its people. D4, D5: answers that are ready. D12: put off, earlier conversations. E1: hiding needs a reason of the closed list. E2: the history, figures by stars. G7: proof against forged requests.

#![allow(missing_docs, unreachable_pub, clippy::unwrap_used)]

#[path = "inbox/acts.rs"]
mod acts;
#[path = "inbox/asking.rs"]
mod asking;
#[path = "inbox/bench.rs"]
mod bench;
#[path = "inbox/desk.rs"]
mod desk;
#[path = "inbox/guards.rs"]
mod guards;
#[path = "inbox/live.rs"]
mod live;
#[path = "inbox/login.rs"]
mod login;
#[path = "inbox/outlets.rs"]
mod outlets;
#[path = "inbox/people.rs"]
mod people;
#[path = "inbox/photos.rs"]
mod photos;
#[path = "inbox/reading.rs"]
mod reading;
#[path = "inbox/ready.rs"]
mod ready;
#[path = "inbox/roles.rs"]
mod roles;
#[path = "inbox/rules.rs"]
mod rules;
#[path = "inbox/settings.rs"]
mod settings;
#[path = "inbox/talk.rs"]
mod talk;
