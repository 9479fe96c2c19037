//! The one way from a component to text.

use leptos::prelude::*;

/// Renders a component to HTML. What it makes lives in an owner of its own, and is gone afterwards.
pub fn render<V: IntoView>(view: impl FnOnce() -> V) -> String {
    let owner = Owner::new();
    let html = owner.with(|| view().into_view().to_html());
    owner.cleanup();
    html
}
