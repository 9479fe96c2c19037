//! The author's own review: changing and erasing it, and having a person look again.

use crate::root::Root;
use crate::{api, blame, draft, mine, photos};
use plaudit_view::live::Phase;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlElement;

/// Puts the review into the form.
pub(crate) fn edit(root: &Root) -> Option<()> {
    let form = root.form.clone()?;
    let own = mine::load(&form.state.key)?;
    let root = root.clone();
    spawn_local(async move {
        let url = root.review(&own.id);
        let Some(values) = api::own(&url, &own.token).await else { return root.say(Phase::Failed) };
        let Some(element) = form.element() else { return };
        photos::change(&element, &values, &url, &own.token);
        form.id.replace(own.id);
        form.token.replace(Some(own.token));
        draft::fill(&element, &values);
        blame::clear(&form);
        form.say(Phase::Editing);
        if let Some(line) = form.unfold(true) {
            line.scroll_into_view();
            let _ = line.focus();
        }
    });
    Some(())
}

/// Brings a hidden review to a person, and shows how it stands then.
pub(crate) fn appeal(root: &Root) -> Option<()> {
    let own = mine::load(&root.form.as_ref()?.state.key)?;
    let root = root.clone();
    spawn_local(async move {
        match api::appeal(&root.review(&own.id), &own.token).await {
            true => mine::show(&root),
            false => root.say(Phase::Failed),
        }
    });
    Some(())
}

/// Asks once more, then erases for good.
pub(crate) fn erase(root: &Root, button: &HtmlElement) -> Option<()> {
    if let Some(sure) = button.get_attribute("data-sure") {
        button.set_text_content(Some(&sure));
        button.remove_attribute("data-sure").ok()?;
        return Some(());
    }
    let form = root.form.clone()?;
    let own = mine::load(&form.state.key)?;
    let root = root.clone();
    spawn_local(async move {
        if !api::erase(&root.review(&own.id), &own.token).await {
            return root.say(Phase::Failed);
        }
        mine::forget(&form.state.key);
        form.renew();
        if let Some(card) = root.find("[data-region=mine]") {
            card.set_text_content(None);
        }
        form.say(Phase::Erased);
        if let Some(line) = form.unfold(false) {
            let _ = line.focus();
        }
    });
    Some(())
}
