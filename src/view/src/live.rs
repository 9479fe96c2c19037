//! The form's state: what travels to the browser with it, and the signals that the widget writes and the form reads.

use crate::words::Words;
use leptos::ev::{Event, SubmitEvent};
use leptos::prelude::*;
use plaudit_model::attribute::Answer;
use plaudit_model::review::FieldFault;
use serde::{Deserialize, Serialize};

/// What the form knows, on the server and in the browser alike. It travels as JSON beside the form's HTML.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct FormState {
    /// Address of the product in the API: `https://…/v1/shops/demo/products/kettle-17`.
    pub api: String,
    /// Where the form goes without script.
    pub action: String,
    /// Key under which drafts are kept: shop and product.
    pub key: String,
    /// Language of all texts.
    pub lang: String,
    /// The fixed texts.
    pub words: Words,
}

/// How far sending has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// Nothing was sent yet.
    Idle,
    /// What was typed earlier has been put back.
    Restored,
    /// The author changes what was sent before.
    Editing,
    /// On its way.
    Sending,
    /// Doing the sum that the server wants first: many reviews came from here, or the same words again.
    Proving,
    /// The shopper stopped it; nothing was sent.
    Stopped,
    /// The page's address was copied.
    Copied,
    /// Stored and shown.
    Sent,
    /// Stored; a person looks at it first.
    Held,
    /// Stored; not shown, with its reason.
    Hidden,
    /// It had been sent before.
    Before,
    /// The author erased it.
    Erased,
    /// No connection: kept here and sent later.
    Kept,
    /// The server refused for now (too many requests).
    Busy,
    /// The server did not take it.
    Failed,
}

/// A fault of a field, by the field's name.
pub type Fault = (String, FieldFault);

/// What stands in the form already: the hosted page gives back what was typed when something is wrong with it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Entered {
    /// Id for the review, minted by the hosted page; the widget mints its own.
    pub id: String,
    /// Edit token, where the author changes a review.
    pub token: String,
    /// Stars, 0 for none.
    pub rating: u8,
    /// One line.
    pub title: String,
    /// The text.
    pub body: String,
    /// Name to show.
    pub author: String,
    /// E-mail address.
    pub email: String,
    /// Answers to the merchant's own questions.
    pub answers: Vec<Answer>,
    /// The box that a review needs is ticked.
    pub consent: bool,
    /// The box for news is ticked.
    pub marketing: bool,
    /// Whether the form begins unfolded.
    pub open: bool,
}

impl Entered {
    /// What stands in a field.
    pub fn field(&self, name: &str) -> &str {
        match name {
            "title" => &self.title,
            "body" => &self.body,
            "author" => &self.author,
            "email" => &self.email,
            _ => "",
        }
    }
}

/// The signals of one form.
#[derive(Clone, Copy)]
pub struct Live {
    /// How far sending has come.
    pub phase: RwSignal<Phase>,
    /// The form was sent.
    pub on_submit: Callback<SubmitEvent>,
    /// Something was typed or chosen.
    pub on_input: Callback<Event>,
}

impl Live {
    /// The state in which a form begins.
    pub fn new(on_submit: Callback<SubmitEvent>, on_input: Callback<Event>) -> Self {
        Live { phase: RwSignal::new(Phase::Idle), on_submit, on_input }
    }

    /// A form that only the server looks at: nothing more will ever happen on it.
    #[cfg(feature = "ssr")]
    pub fn still(phase: Phase) -> Self {
        let live = Live::new(Callback::new(|_| ()), Callback::new(|_| ()));
        live.phase.set(phase);
        live
    }
}
