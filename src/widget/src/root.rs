//! One `<plaudit-reviews>` that is awake.

use crate::api::Sent;
use crate::{Awake, draft, more, queue, send};
use leptos::mount::hydrate_from;
use leptos::prelude::*;
use plaudit_model::review::NewReview;
use plaudit_view::data::ReviewsView;
use plaudit_view::live::{Live, Phase};
use plaudit_view::reviews::{Reviews, ReviewsProps};
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, HtmlElement, HtmlFormElement};

/// What every handler of a root needs.
#[derive(Clone)]
pub(crate) struct Root {
    /// The element in the shop's page.
    pub(crate) host: HtmlElement,
    /// The wrapper inside its shadow root.
    pub(crate) wrapper: HtmlElement,
    /// What the fragment said.
    pub(crate) view: Rc<ReviewsView>,
    /// What changes.
    pub(crate) live: Live,
    /// Id of the review being written.
    pub(crate) id: Rc<RefCell<String>>,
    alive: Rc<Cell<bool>>,
}

impl Root {
    /// The form, if it is there.
    pub(crate) fn form(&self) -> Option<HtmlFormElement> {
        self.wrapper.query_selector("form").ok()??.dyn_into().ok()
    }

    /// Whether the element was taken out of the page: its signals are no more.
    pub(crate) fn gone(&self) -> bool {
        !self.alive.get()
    }
}

thread_local! {
    static ROOTS: RefCell<Vec<Root>> = const { RefCell::new(Vec::new()) };
}

/// Takes a root off the list when it goes.
pub(crate) struct Listed(Rc<Cell<bool>>);

impl Drop for Listed {
    fn drop(&mut self) {
        self.0.set(false);
        ROOTS.with_borrow_mut(|roots| roots.retain(|root| !root.gone()));
    }
}

/// See [`crate::wake`].
pub(crate) fn wake(wrapper: HtmlElement, host: HtmlElement, state: JsValue) -> Result<Awake, JsValue> {
    let view: ReviewsView = serde_wasm_bindgen::from_value(state)?;
    let old_draft = draft::load(&view.key);
    let id = old_draft.as_ref().map_or_else(draft::new_id, |draft| draft.id.clone());
    let (id, alive) = (Rc::new(RefCell::new(id)), Rc::new(Cell::new(true)));
    let root: Rc<RefCell<Option<Root>>> = Rc::default();

    let draw = {
        let (root, wrapper, view) = (root.clone(), wrapper.clone(), view.clone());
        let alive = alive.clone();
        move || {
            let live = live(&view, &root);
            let shared = Rc::new(view.clone());
            root.replace(Some(Root { host, wrapper, view: shared, live, id, alive }));
            Reviews(ReviewsProps::builder().view(view).live(live).build())
        }
    };
    let mounted: Box<dyn Any> = Box::new(hydrate_from(wrapper, draw));
    if let Some(root) = root.borrow().clone() {
        if let (Some(old), Some(form)) = (old_draft, root.form()) {
            if old.restore(&form) {
                root.live.phase.set(Phase::Restored);
            }
        }
        ROOTS.with_borrow_mut(|roots| roots.push(root));
    }
    queue::flush();
    Ok(Awake { _listed: Listed(alive), _mounted: mounted })
}

/// Signals whose handlers find the root by the time anything happens.
fn live(view: &ReviewsView, root: &Rc<RefCell<Option<Root>>>) -> Live {
    let (submit, input, more) = (Local::new(root), Local::new(root), Local::new(root));
    Live::new(
        view,
        Callback::new(move |event| submit.with(|root| send::submit(root, event))),
        Callback::new(move |event: Event| {
            input.with(|root| {
                if let Some(form) = root.form() {
                    draft::keep(&root.view.key, &root.id.borrow(), &form);
                }
                // What is being mended is no longer blamed.
                let name = event.target().and_then(|field| field.dyn_into::<Element>().ok()?.get_attribute("name"));
                root.live.faults.update(|faults| faults.retain(|(field, _)| Some(field) != name.as_ref()));
            });
        }),
        Callback::new(move |event| more.with(|root| more::load(root, event))),
    )
}

/// A root for closures that leptos wants to be `Send`: this module has one thread.
struct Local(leptos::prelude::StoredValue<Rc<RefCell<Option<Root>>>, LocalStorage>);

impl Local {
    fn new(root: &Rc<RefCell<Option<Root>>>) -> Self {
        Local(StoredValue::new_local(root.clone()))
    }

    fn with(&self, act: impl FnOnce(&Root)) {
        let root = self.0.try_with_value(|root| root.borrow().clone()).flatten();
        if let Some(root) = root {
            act(&root);
        }
    }
}

/// A review that had waited for a connection was answered: its author sees how it stands.
pub(crate) fn sent_later(review: &NewReview, sent: Sent) {
    let roots = ROOTS.with_borrow(Clone::clone);
    for root in roots {
        let live = root.live;
        if !live.reviews.with_untracked(|list| list.iter().any(|other| other.id == review.id)) {
            continue;
        }
        match &sent {
            Sent::Stored(stored) => send::show(&root, stored),
            Sent::Before => live.phase.set(Phase::Before),
            _ => live.phase.set(Phase::Failed),
        }
    }
}
