//! Calls to other servers, against real receivers: what is refused, what is sent, and when it is sent again.
//!
//! A20: is my tag live? B10, D8: mail. B10, D4, D10, E1: what shoppers are told. D6: signed webhooks with retries. D7: cases in other systems. G7: no way into the network of the server.

#![allow(clippy::unwrap_used)]

#[path = "outbound/automatic.rs"]
mod automatic;
#[path = "outbound/bench.rs"]
mod bench;
#[path = "outbound/calls.rs"]
mod calls;
#[path = "outbound/crm.rs"]
mod crm;
#[path = "outbound/delivery.rs"]
mod delivery;
#[path = "outbound/inbound.rs"]
mod inbound;
#[path = "outbound/mail.rs"]
mod mail;
#[path = "outbound/receiver.rs"]
mod receiver;
#[path = "outbound/smtp.rs"]
mod smtp;
#[path = "outbound/tag.rs"]
mod tag;
#[path = "outbound/thread.rs"]
mod thread;
#[path = "outbound/vendor.rs"]
mod vendor;
#[path = "outbound/worker.rs"]
mod worker;
