//! The server of Plaudit: public API, fragments, hosted pages, inbox, jobs and outbound calls.
//!
//! Start with [`router`]: every route on one screen. There is no SQL here; all storage goes through `plaudit-store`.

pub mod api;
pub mod app;
pub mod assets;
pub mod cli;
pub mod clock;
pub mod config;
pub mod crm;
pub mod demo;
pub mod etag;
pub mod fragment;
pub mod guard;
pub mod health;
pub mod hosted;
pub mod inbox;
pub mod intake;
pub mod jobs;
pub mod locale;
pub mod mail;
pub mod memory;
pub mod outbound;
pub mod outlets;
pub mod photos;
pub mod present;
pub mod private;
pub mod problem;
pub mod products;
pub mod purchase;
pub mod question;
pub mod reply;
pub mod router;
pub mod rules;
pub mod secrets;
pub mod session;
pub mod share;
pub mod tag;
pub mod talk;
pub mod teaching;
pub mod totp;
pub mod visitor;
pub mod webhook;
