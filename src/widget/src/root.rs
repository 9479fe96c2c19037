//! One element that is awake.

use crate::api::Sent;
use crate::form::Form;
use crate::{Awake, acts, form, mine, queue, send};
use plaudit_model::review::NewReview;
use plaudit_view::live::Phase;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CustomEvent, CustomEventInit, Event, HtmlElement};

/// What every handler of a root needs.
#[derive(Clone)]
pub(crate) struct Root {
    /// The element in the shop's page.
    pub(crate) host: HtmlElement,
    /// The wrapper inside its shadow root.
    pub(crate) wrapper: HtmlElement,
    /// The form, where there is one.
    pub(crate) form: Option<Form>,
    /// Grows with each list that is asked for: only the answer to the last one counts.
    pub(crate) asked: Rc<Cell<u32>>,
    /// Grows with each letter that is typed into a question: only the last one asks for similar ones.
    pub(crate) typed: Rc<Cell<u32>>,
    alive: Rc<Cell<bool>>,
}

impl Root {
    /// Whether the element was taken out of the page: its signals are no more.
    pub(crate) fn gone(&self) -> bool {
        !self.alive.get()
    }

    /// Address of the product, or of the whole shop, in the API.
    pub(crate) fn api(&self) -> String {
        self.wrapper.get_attribute("data-api").unwrap_or_default()
    }

    /// Address of something of the shop in the API, such as `reviews/…`.
    pub(crate) fn below(&self, path: &str) -> String {
        let api = self.api();
        let shop = api.split("/products/").next().unwrap_or_default();
        format!("{shop}/{path}")
    }

    /// Address of a review in the API.
    pub(crate) fn review(&self, id: &str) -> String {
        self.below(&format!("reviews/{id}"))
    }

    /// Which element it is: `reviews`, `questions` and so on.
    pub(crate) fn is(&self, part: &str) -> bool {
        self.wrapper.get_attribute("data-part").as_deref() == Some(part)
    }

    /// Tells the page what happened: `plaudit-…` with plain fields.
    pub(crate) fn tell(&self, event: &str, fields: [(&str, &str); 3]) {
        let detail = js_sys::Object::new();
        // What the server did not say is not told.
        for (name, value) in fields.into_iter().filter(|(_, value)| !value.is_empty()) {
            let _ = js_sys::Reflect::set(&detail, &name.into(), &JsValue::from_str(value));
        }
        let init = CustomEventInit::new();
        init.set_bubbles(true);
        init.set_composed(true);
        init.set_detail(&detail);
        if let Ok(event) = CustomEvent::new_with_event_init_dict(&format!("plaudit-{event}"), &init) {
            let _ = self.host.dispatch_event(&event);
        }
    }

    /// Language of the texts.
    pub(crate) fn lang(&self) -> String {
        self.wrapper.lang()
    }

    /// Whether a chosen view is kept in the page's address: the page or the shop says so.
    pub(crate) fn keeps_views(&self) -> bool {
        self.host.has_attribute("hash") || self.wrapper.has_attribute("data-hash")
    }

    /// An element inside, if it is there.
    pub(crate) fn find(&self, selector: &str) -> Option<HtmlElement> {
        self.wrapper.query_selector(selector).ok()??.dyn_into().ok()
    }

    /// Says something in the form's status line.
    pub(crate) fn say(&self, phase: Phase) {
        if let Some(form) = &self.form {
            form.say(phase);
        }
    }
}

thread_local! {
    static ROOTS: RefCell<Vec<Root>> = const { RefCell::new(Vec::new()) };
}

/// Takes a root off the list when it goes, and its listeners with it.
pub(crate) struct Listed {
    root: Root,
    heard: Closure<dyn Fn(Event)>,
}

/// What a root listens to.
const EVENTS: [&str; 4] = ["click", "submit", "change", "input"];

impl Drop for Listed {
    fn drop(&mut self) {
        self.root.alive.set(false);
        for event in EVENTS {
            let _ = self.root.wrapper.remove_event_listener_with_callback(event, self.heard.as_ref().unchecked_ref());
        }
        ROOTS.with_borrow_mut(|roots| roots.retain(|root| !root.gone()));
    }
}

/// See [`crate::wake`].
pub(crate) fn wake(wrapper: HtmlElement, host: HtmlElement, state: JsValue) -> Result<Awake, JsValue> {
    let mut root =
        Root { host, wrapper, form: None, asked: Rc::default(), typed: Rc::default(), alive: Rc::new(Cell::new(true)) };
    let mounted = match root.find("[data-island=form]") {
        Some(island) if !state.is_falsy() => {
            let (form, mounted) = form::wake(&root, island, state)?;
            root.form = Some(form);
            Some(mounted)
        }
        _ => None,
    };
    let heard = {
        let root = root.clone();
        Closure::<dyn Fn(Event)>::new(move |event: Event| acts::heard(&root, &event))
    };
    for event in EVENTS {
        root.wrapper.add_event_listener_with_callback(event, heard.as_ref().unchecked_ref())?;
    }
    ROOTS.with_borrow_mut(|roots| roots.push(root.clone()));
    mine::show(&root);
    acts::choose::from_hash(&root);
    acts::carousel::begin(&root);
    acts::letter::restore(&root);
    queue::flush();
    Ok(Awake { _listed: Listed { root, heard }, _form: mounted })
}

/// A review that had waited for a connection was answered: its author sees how it stands.
pub(crate) fn sent_later(review: &NewReview, sent: &Sent) {
    let roots = ROOTS.with_borrow(Clone::clone);
    for root in roots {
        if root.find(&format!("[id='review-{}']", review.id)).is_none() {
            continue;
        }
        match sent {
            Sent::Stored(stored) => send::stored(&root, stored),
            Sent::Before => root.say(Phase::Before),
            _ => root.say(Phase::Failed),
        }
    }
}
