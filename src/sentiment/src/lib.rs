//! Understands what a shopper wrote, and screens text for publication: two functions that never meet.
//!
//! [`understand`] says how its writer feels and about what; it feeds routing alone. [`screen`] says what
//! stands in the text that cannot be shown as it is; it knows nothing of feelings. Neither does I/O,
//! reads a clock or keeps state. The hidden modules are what the trainer shares with the library.

mod endings;
mod explain;
#[doc(hidden)]
pub mod features;
pub mod figures;
mod keywords;
mod language;
#[doc(hidden)]
pub mod lexicon;
mod mentions;
#[doc(hidden)]
pub mod model;
mod phrases;
mod places;
#[doc(hidden)]
pub mod polarity;
pub mod recalibrate;
mod screen;
mod search;
mod spam;
pub mod stars;
mod topics;
mod understand;
mod urgency;

pub use explain::explain;
pub use keywords::{Keyword, keywords};
pub use mentions::{Mention, mentions};
pub use model::MODEL_SHA256;
#[doc(hidden)]
pub use plaudit_model::verdict;
pub use screen::{screen, simhash_distance};
pub use search::folded;
pub use understand::{Reading, reading, understand, understand_shifted};
