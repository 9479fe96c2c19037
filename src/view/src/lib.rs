//! What shoppers and care teams see, as leptos components.
//!
//! With `ssr` the server renders them to HTML; with `hydrate` the widget takes the same HTML over in the browser.
//! One of the two per build, never both. Components get plain data and signals: they fetch nothing, store nothing and
//! never touch `window`. There are no `style` elements or attributes here, since a strict `style-src` kills both inside
//! a shadow root; bars and half stars are SVG attributes.

// Pages of the inbox nest deeper than the compiler looks by default.
#![recursion_limit = "256"]
#![allow(missing_docs, reason = "the component macro makes structs of the props, without docs")]

#[cfg(all(feature = "ssr", feature = "hydrate"))]
compile_error!("`ssr` and `hydrate` must not meet in one build: build the widget by itself");

pub mod data;
pub mod form;
#[cfg(feature = "ssr")]
pub mod hosted;
#[cfg(feature = "ssr")]
pub mod inbox;
pub mod item;
pub mod live;
#[cfg(feature = "ssr")]
pub mod render;
pub mod reviews;
#[cfg(feature = "ssr")]
pub mod share;
pub mod stars;
pub mod summary;
pub mod words;
