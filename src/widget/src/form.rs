//! The form: the one part that leptos takes over in the browser.

use crate::root::Root;
use crate::{blame, draft, send};
use leptos::mount::hydrate_from;
use leptos::prelude::*;
use plaudit_view::form::{ReviewForm, ReviewFormProps};
use plaudit_view::live::{FormState, Live, Phase};
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, HtmlElement, HtmlFormElement};

/// A form that is awake.
#[derive(Clone)]
pub(crate) struct Form {
    /// What it came with.
    pub(crate) state: Rc<FormState>,
    /// What changes.
    pub(crate) live: Live,
    /// Id of the review being written.
    pub(crate) id: Rc<RefCell<String>>,
    /// Its edit token, where the author changes one that was sent.
    pub(crate) token: Rc<RefCell<Option<String>>>,
    /// Grows with each sum that is stopped.
    pub(crate) attempt: Rc<Cell<u32>>,
    island: HtmlElement,
}

impl Form {
    /// Something in it.
    pub(crate) fn find(&self, selector: &str) -> Option<HtmlElement> {
        self.island.query_selector(selector).ok()??.dyn_into().ok()
    }

    /// The form element.
    pub(crate) fn element(&self) -> Option<HtmlFormElement> {
        self.island.query_selector("form").ok()??.dyn_into().ok()
    }

    /// Says something in the status line.
    pub(crate) fn say(&self, phase: Phase) {
        self.live.phase.set(phase);
    }

    /// Unfolds or folds it; gives the line that does so.
    pub(crate) fn unfold(&self, open: bool) -> Option<HtmlElement> {
        let details = self.find("details")?;
        let _ = if open { details.set_attribute("open", "") } else { details.remove_attribute("open") };
        details.first_element_child()?.dyn_into().ok()
    }

    /// Empties it; the next review gets an id of its own.
    pub(crate) fn renew(&self) {
        draft::forget(&self.state.key);
        self.id.replace(draft::new_id());
        self.token.replace(None);
        if let Some(form) = self.element() {
            form.reset();
        }
    }
}

/// Takes the form in `island` over, and puts a draft back into it.
pub(crate) fn wake(root: &Root, island: HtmlElement, state: JsValue) -> Result<(Form, Box<dyn Any>), JsValue> {
    let state: FormState = serde_wasm_bindgen::from_value(state)?;
    let old = draft::load(&state.key);
    let id = old.as_ref().map_or_else(draft::new_id, |draft| draft.id.clone());
    let shared: Rc<RefCell<Option<Form>>> = Rc::default();
    let draw = {
        let (root, shared, island, state) = (root.clone(), shared.clone(), island.clone(), state.clone());
        move || {
            let live = live(&root, &shared);
            let props = ReviewFormProps::builder().state(state.clone()).live(live).drawn(()).build();
            let (id, token) = (Rc::new(RefCell::new(id)), Rc::default());
            shared.replace(Some(Form { state: Rc::new(state), live, id, token, attempt: Rc::default(), island }));
            ReviewForm(props)
        }
    };
    let mounted: Box<dyn Any> = Box::new(hydrate_from(island, draw));
    let form = shared.borrow().clone().ok_or(JsValue::NULL)?;
    if let (Some(old), Some(element)) = (old, form.element()) {
        if old.restore(&element) {
            form.say(Phase::Restored);
        }
    }
    Ok((form, mounted))
}

/// Signals whose handlers find the form by the time anything happens.
fn live(root: &Root, shared: &Rc<RefCell<Option<Form>>>) -> Live {
    let (submit, input) = (Local::new(root, shared), Local::new(root, shared));
    Live::new(
        Callback::new(move |event| submit.with(|root, form| send::submit(root, form, event))),
        Callback::new(move |event: Event| {
            input.with(|_, form| {
                if let (Some(element), None) = (form.element(), form.token.borrow().as_ref()) {
                    draft::keep(&form.state.key, &form.id.borrow(), &element);
                }
                // What is being mended is no longer blamed.
                let name = event.target().and_then(|field| field.dyn_into::<Element>().ok()?.get_attribute("name"));
                let name = name.unwrap_or_default();
                blame::mended(form, &name);
                blame::room(form, &name);
            });
        }),
    )
}

type Shared = (Root, Rc<RefCell<Option<Form>>>);

/// A root and its form for closures that leptos wants to be `Send`: this module has one thread.
struct Local(StoredValue<Shared, LocalStorage>);

impl Local {
    fn new(root: &Root, form: &Rc<RefCell<Option<Form>>>) -> Self {
        Local(StoredValue::new_local((root.clone(), form.clone())))
    }

    fn with(&self, act: impl FnOnce(&Root, &Form)) {
        let found = self.0.try_with_value(|(root, form)| (root.clone(), form.borrow().clone()));
        if let Some((mut root, Some(form))) = found {
            // The root was here before its form.
            root.form = Some(form.clone());
            act(&root, &form);
        }
    }
}
