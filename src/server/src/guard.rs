//! What stands before every handler: who may call, how often, and what browsers are told about our answers.

pub mod challenge;
pub mod client_ip;
pub mod cors;
pub mod headers;
pub mod limits;
