//! The demo shop: its products, its made-up reviews, its first login, and its pages.

pub mod pages;
mod photos;
mod questions;
pub mod seed;
