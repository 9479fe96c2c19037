//! Understands what a shopper wrote, and screens text for publication: two functions that never meet.
//!
//! [`understand`] says how its writer feels and about what; it feeds routing alone. [`screen`] says what
//! stands in the text that cannot be shown as it is; it knows nothing of feelings. Neither does I/O,
//! reads a clock or keeps state.

mod screen;
mod understand;

pub use screen::{screen, simhash_distance};
pub use understand::understand;
