//! The domain of Plaudit, in plain data and pure functions.
//!
//! Nothing here does I/O, reads a clock or draws a random number: time is an argument, ids come from outside.
//! It compiles for the server and for the widget's wasm32 alike. Start with [`review`], then [`publication`]
//! (what is shown) and [`routing`] (who gets help); the two never meet, see their heads.

pub mod signals;
pub mod verdict;
