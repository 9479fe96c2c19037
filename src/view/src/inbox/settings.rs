//! Settings of a shop: plain pages and plain forms, one address for each thing.
//!
//! [`data`] is what they show, [`parts`] what they share; then a file for each page.

pub mod answers;
pub mod asking;
pub mod data;
pub mod honesty;
pub mod import;
pub mod outlets;
pub mod parts;
pub mod product;
pub mod products;
pub mod rules;
pub mod storefront;
pub mod tag;
