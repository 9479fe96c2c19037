//! What changes while a shopper looks: signals that the widget writes and the components read.

use crate::data::{ListView, ReviewView, ReviewsView};
use leptos::ev::{Event, MouseEvent, SubmitEvent};
use leptos::prelude::*;
use plaudit_model::review::FieldFault;

/// How far sending has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// Nothing was sent yet.
    Idle,
    /// What was typed earlier has been put back.
    Restored,
    /// On its way.
    Sending,
    /// Stored and shown.
    Sent,
    /// Stored; a person looks at it first.
    Held,
    /// Stored; not shown, with its reason.
    Hidden,
    /// It had been sent before.
    Before,
    /// No connection: kept here and sent later.
    Kept,
    /// The server refused for now (too many requests).
    Busy,
    /// The server did not take it.
    Failed,
}

/// A fault of a field, by the field's name.
pub type Fault = (String, FieldFault);

/// The signals of one `<plaudit-reviews>`.
#[derive(Clone, Copy)]
pub struct Live {
    /// How far sending has come.
    pub phase: RwSignal<Phase>,
    /// What the fields lack.
    pub faults: RwSignal<Vec<Fault>>,
    /// Reviews on the page.
    pub reviews: RwSignal<Vec<ReviewView>>,
    /// Cursor of the next page.
    pub next: RwSignal<Option<String>>,
    /// The next page is on its way.
    pub loading: RwSignal<bool>,
    /// The last attempt to get more failed.
    pub more_failed: RwSignal<bool>,
    /// The form was sent.
    pub on_submit: Callback<SubmitEvent>,
    /// Something was typed or chosen.
    pub on_input: Callback<Event>,
    /// More reviews are wanted.
    pub on_more: Callback<MouseEvent>,
}

impl Live {
    /// The state in which a page begins.
    pub fn new(
        view: &ReviewsView,
        on_submit: Callback<SubmitEvent>,
        on_input: Callback<Event>,
        on_more: Callback<MouseEvent>,
    ) -> Self {
        let ListView { reviews, next } = view.list.clone();
        Live {
            phase: RwSignal::new(Phase::Idle),
            faults: RwSignal::new(Vec::new()),
            reviews: RwSignal::new(reviews),
            next: RwSignal::new(next),
            loading: RwSignal::new(false),
            more_failed: RwSignal::new(false),
            on_submit,
            on_input,
            on_more,
        }
    }

    /// A page that only the server looks at: nothing will ever happen on it.
    #[cfg(feature = "ssr")]
    pub fn still(view: &ReviewsView) -> Self {
        Live::new(view, Callback::new(|_| ()), Callback::new(|_| ()), Callback::new(|_| ()))
    }
}
