//! The buttons of a carousel. It moves by itself only where the merchant asked for it, never for readers who want less
//! motion, and stops while somebody points at it or is inside (WCAG 2.2, 2.2.2).

use crate::root::Root;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::HtmlElement;

/// One slide in so many milliseconds.
const PACE: i32 = 6_000;

/// One slide on (1) or back (-1), in reading direction; at the end it begins anew.
pub(crate) fn step(root: &Root, by: f64) -> Option<()> {
    let slides = root.find(".slides")?;
    let width = f64::from(slides.first_element_child()?.dyn_ref::<HtmlElement>()?.offset_width()) + 16.0;
    let room = f64::from(slides.scroll_width() - slides.client_width());
    let at = f64::from(slides.scroll_left()).abs();
    let to = if by > 0.0 && at + 4.0 >= room { 0.0 } else { (at + by * width).clamp(0.0, room) };
    // In right-to-left pages positions count down from zero.
    let sign = if root.wrapper.dir() == "rtl" { -1.0 } else { 1.0 };
    slides.set_scroll_left((to * sign) as i32);
    Some(())
}

/// Stops, or goes on.
pub(crate) fn pause(root: &Root, button: &HtmlElement) -> Option<()> {
    let other = button.get_attribute("data-other")?;
    button.set_attribute("data-other", &button.text_content()?).ok()?;
    button.set_text_content(Some(&other));
    let carousel = root.find(".carousel")?;
    carousel.toggle_attribute("data-paused").ok()?;
    Some(())
}

/// Begins to move, where it may.
pub(crate) fn begin(root: &Root) {
    let Some((window, carousel)) = web_sys::window().zip(root.find(".carousel")) else { return };
    let calm =
        window.match_media("(prefers-reduced-motion: reduce)").ok().flatten().is_none_or(|query| query.matches());
    if !root.host.has_attribute("autoplay") || calm {
        return;
    }
    if let Some(button) = root.find("[data-act=pause]") {
        let _ = button.remove_attribute("hidden");
    }
    let again = root.clone();
    let tick = Closure::once_into_js(move || tick(&again, &carousel));
    let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(tick.unchecked_ref(), PACE);
}

fn tick(root: &Root, carousel: &HtmlElement) {
    if root.gone() {
        return;
    }
    let busy = carousel.has_attribute("data-paused") || carousel.matches(":hover, :focus-within").unwrap_or(true);
    if !busy {
        step(root, 1.0);
    }
    let (Some(window), again, carousel) = (web_sys::window(), root.clone(), carousel.clone()) else { return };
    let next = Closure::once_into_js(move || tick(&again, &carousel));
    let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(next.unchecked_ref(), PACE);
}
