//! What is wrong with the fields, and how much room they have: written where the server drew room for it.

use crate::draft;
use crate::form::Form;
use plaudit_model::review::limit_of;
use plaudit_view::form::{explain, label};
use plaudit_view::live::Fault;

/// Says what is wrong, beside the fields and in a list above them that takes the focus and leads to each.
pub(crate) fn show(form: &Form, faults: &[Fault]) {
    clear(form);
    let words = &form.state.words;
    let (Some(list), Some(document)) =
        (form.find(".faults ul"), web_sys::window().and_then(|window| window.document()))
    else {
        return;
    };
    for (field, fault) in faults {
        let text = explain(words, field, *fault);
        say(form, field, &text);
        if let (Ok(line), Ok(link)) = (document.create_element("li"), document.create_element("a")) {
            let _ = link.set_attribute("href", &format!("#{field}"));
            let _ = link.set_attribute("data-act", "mend");
            link.set_text_content(Some(&format!("{}: {text}", label(words, field))));
            let _ = line.append_child(&link);
            let _ = list.append_child(&line);
        }
    }
    if let Some(all) = form.find(".faults") {
        all.set_hidden(false);
        let _ = all.focus();
    }
}

/// Nothing is wrong any more.
pub(crate) fn clear(form: &Form) {
    for field in ["rating", "title", "body", "author", "email", "consent"] {
        mended(form, field);
    }
    // Faults of what has no place of its own go, too.
    if let Some(list) = form.find(".faults ul") {
        list.set_text_content(None);
    }
}

/// A field is being mended, and no longer blamed.
pub(crate) fn mended(form: &Form, field: &str) {
    say(form, field, "");
    let (Some(list), Some(all)) = (form.find(".faults ul"), form.find(".faults")) else { return };
    let link = list.query_selector(&format!("[href='#{field}']")).ok().flatten();
    if let Some(line) = link.and_then(|link| link.parent_element()) {
        line.remove();
    }
    all.set_hidden(list.first_element_child().is_none());
}

/// Writes what is wrong with a field beside it; nothing for nothing.
fn say(form: &Form, field: &str, text: &str) {
    if let Some(place) = form.find(&format!("[id='error-{field}']")) {
        place.set_text_content(Some(text));
    }
    if let Some(input) = form.find(&format!("[name='{field}']")).filter(|_| field != "rating") {
        let _ = input.set_attribute("aria-invalid", if text.is_empty() { "false" } else { "true" });
    }
}

/// Says how many characters still fit into a field, once it is nearly full. Until ten are left it counts in tens, so that
/// whoever listens to it is told now and then.
pub(crate) fn room(form: &Form, name: &str) -> Option<()> {
    let place = form.find(&format!("[id='left-{name}']"))?;
    let most = i32::try_from(limit_of(name)).ok().filter(|most| *most > 0)?;
    let typed = i32::try_from(draft::field(&form.element()?, name).chars().count()).ok()?;
    let left = most - typed;
    let shown = if left > 10 { left / 10 * 10 } else { left };
    let text = (left <= most.min(200) / 5).then(|| form.state.words.room(shown));
    if place.text_content() != Some(text.clone().unwrap_or_default()) {
        place.set_text_content(text.as_deref());
    }
    Some(())
}
