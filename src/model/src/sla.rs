//! Promises to answer in time: policies, and the clocks of a conversation.
//!
//! A due time is computed once, in the open hours of the policy's calendar, and kept. It moves only when a clock stood still
//! and goes on. The clocks know nothing of publication.

pub mod calendar;
mod clocks;
mod settings;
mod zone;

pub use calendar::Calendar;
pub use clocks::{Clocks, Look, Marked, Target};
pub use settings::{
    Escalation, FIRST_RESPONSE_MINUTES, MOST, MOST_MINUTES, NAME_CHARS, NamedCalendar, OTHERS_MINUTES, Policy,
    PolicyFault, STANDARD, Sla, UNHAPPY, slug,
};
pub use zone::Zone;
