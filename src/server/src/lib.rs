//! The server of Plaudit: public API, fragments, hosted pages, inbox, jobs and outbound calls.
//!
//! Start with [`router`]: every route on one screen. There is no SQL here; all storage goes through `plaudit-store`.

pub mod app;
pub mod clock;
pub mod config;
pub mod problem;
pub mod router;
