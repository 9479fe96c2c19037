//! What shoppers and care teams see, as leptos components.
//!
//! With `ssr` the server renders them to HTML. What only shows, and what the server draws anew (lists, filters, votes), is
//! HTML and nothing else; the form alone is taken over in the browser by the same component, with `hydrate`.
//! One of the two per build, never both. Components get plain data and signals: they fetch nothing, store nothing and
//! never touch `window`. There are no `style` elements or attributes here, since a strict `style-src` kills both inside
//! a shadow root; bars and half stars are SVG attributes.

// Pages of the inbox nest deeper than the compiler looks by default.
#![recursion_limit = "512"]
#![allow(missing_docs, reason = "the component macro makes structs of the props, without docs")]

#[cfg(all(feature = "ssr", feature = "hydrate"))]
compile_error!("`ssr` and `hydrate` must not meet in one build: build the widget by itself");

#[cfg(feature = "ssr")]
pub mod answered;
#[cfg(feature = "ssr")]
pub mod asking;
#[cfg(feature = "ssr")]
pub mod beside;
#[cfg(feature = "ssr")]
pub mod data;
#[cfg(feature = "ssr")]
pub mod fields;
pub mod form;
#[cfg(feature = "ssr")]
pub mod hosted;
#[cfg(feature = "ssr")]
pub mod inbox;
#[cfg(feature = "ssr")]
pub mod item;
#[cfg(feature = "ssr")]
pub mod letter;
#[cfg(feature = "ssr")]
pub mod list;
pub mod live;
#[cfg(feature = "ssr")]
pub mod own;
#[cfg(feature = "ssr")]
pub mod photos;
#[cfg(feature = "ssr")]
pub mod pick;
#[cfg(feature = "ssr")]
pub mod private;
#[cfg(feature = "ssr")]
pub mod questions;
#[cfg(feature = "ssr")]
pub mod render;
#[cfg(feature = "ssr")]
pub mod reviews;
#[cfg(feature = "ssr")]
pub mod share;
#[cfg(feature = "ssr")]
pub mod shelf;
pub mod stars;
#[cfg(feature = "ssr")]
pub mod summary;
#[cfg(feature = "ssr")]
pub mod thread;
#[cfg(feature = "ssr")]
pub mod tools;
pub mod words;
