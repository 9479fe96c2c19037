//! Calls to other servers, against real receivers: what is refused, what is sent, and when it is sent again.
//!
//! A20: is my tag live? D6: signed webhooks with retries. G7: no way into the network of the server.

#![allow(clippy::unwrap_used)]

#[path = "outbound/bench.rs"]
mod bench;
#[path = "outbound/calls.rs"]
mod calls;
#[path = "outbound/delivery.rs"]
mod delivery;
#[path = "outbound/receiver.rs"]
mod receiver;
#[path = "outbound/tag.rs"]
mod tag;
#[path = "outbound/worker.rs"]
mod worker;
