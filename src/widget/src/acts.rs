//! What shoppers do beside writing: each control names its act in `data-act`, and works as a plain link or form where this
//! module never comes.

pub(crate) mod carousel;
pub(crate) mod choose;
mod dialog;
pub(crate) mod letter;
mod own;
mod report;
mod vote;

use crate::root::Root;
use crate::send;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, MouseEvent};

/// Finds the act of an event and does it.
pub(crate) fn heard(root: &Root, event: &Event) {
    let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else { return };
    let Ok(Some(control)) = target.closest("[data-act]") else { return };
    let Ok(control) = control.dyn_into::<HtmlElement>() else { return };
    let act = control.get_attribute("data-act").unwrap_or_default();
    let kind = event.type_();
    // A form hears of its controls' changes and of being sent, all else is pressed.
    let right = match act.as_str() {
        "choose" => kind == "change" || kind == "submit",
        "letter" => kind == "input" || kind == "submit",
        "ask" => kind == "submit",
        _ => kind == "click",
    };
    if !right || modified(event) {
        return;
    }
    let done = match act.as_str() {
        "go" => choose::go(root, &control),
        "more" => choose::more(root, &control),
        "choose" => choose::changed(root, &control, &kind, &target),
        "vote" => vote::press(root, control),
        "report" => report::open(root, &control),
        "ask" => report::send(root, &control),
        "reply" => letter::reply(root, &control),
        "letter" if kind == "input" => letter::typed(root, &control, &target),
        "letter" => letter::send(root, &control),
        "stop" => send::stop(root),
        "mend" => send::mend(root, &control),
        "share" => send::share(root),
        "unfold" => unfold(&control),
        "edit" => own::edit(root),
        "erase" => own::erase(root, &control),
        "appeal" => own::appeal(root),
        "back" => carousel::step(root, -1.0),
        "on" => carousel::step(root, 1.0),
        "pause" => carousel::pause(root, &control),
        "open" => dialog::open(root, &control),
        _ => None,
    };
    if done.is_some() {
        event.prevent_default();
    }
}

/// Pressed with a key that opens links elsewhere: the browser's own business.
fn modified(event: &Event) -> bool {
    event
        .dyn_ref::<MouseEvent>()
        .is_some_and(|mouse| mouse.ctrl_key() || mouse.meta_key() || mouse.shift_key() || mouse.button() != 0)
}

/// Shows the whole of a long text.
fn unfold(control: &HtmlElement) -> Option<()> {
    let body = control.previous_element_sibling()?;
    body.class_list().remove_1("long").ok()?;
    // The focus stays where the reading goes on.
    body.set_attribute("tabindex", "-1").ok()?;
    body.dyn_ref::<HtmlElement>()?.focus().ok()?;
    control.remove();
    Some(())
}
