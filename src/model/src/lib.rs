//! The domain of Plaudit, in plain data and pure functions.
//!
//! Nothing here does I/O, reads a clock or draws a random number: time is an argument, ids come from outside.
//! It compiles for the server and for the widget's wasm32 alike. Start with [`review`], then [`publication`]
//! (what is shown) and [`rules`] (who gets help); the two never meet, see their heads.

pub mod answers;
pub mod asking;
pub mod attribute;
mod coded;
pub mod conversation;
pub mod event;
pub mod explanation;
pub mod gtin;
pub mod honesty;
pub mod ids;
pub mod inquiry;
pub mod page;
pub mod photo;
pub mod publication;
pub mod question;
pub mod rating;
pub mod review;
pub mod role;
pub mod rules;
pub mod selection;
pub mod settings;
pub mod share;
pub mod signals;
pub mod sla;
pub mod text;
pub mod texts;
pub mod time;
pub mod verdict;
pub mod wire;
