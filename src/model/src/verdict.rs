//! What `understand` says of a text. It feeds routing and nothing else.
//!
//! Publication must never see any of these types: `publication` imports [`crate::signals`] alone.

use crate::coded::coded;
use serde::{Deserialize, Serialize};

/// What a text says about how its writer feels, and about what.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Verdict {
    /// The language it is written in.
    pub language: Language,
    /// How the writer feels.
    pub polarity: Polarity,
    /// How sure `polarity` is, from 0 to 1; 0 where there was nothing to read.
    pub confidence: f32,
    /// What it is about, without repeats, most certain first.
    pub topics: Vec<Topic>,
    /// Why it cannot wait, if it cannot.
    pub urgency: Option<Urgency>,
    /// How much it looks like advertising or nonsense, from 0 to 1; for sorting a person's queue only.
    pub spam: f32,
}

impl Verdict {
    /// The verdict on an empty text.
    pub fn nothing() -> Self {
        Verdict {
            language: Language::Undetermined,
            polarity: Polarity::Neutral,
            confidence: 0.0,
            topics: Vec::new(),
            urgency: None,
            spam: 0.0,
        }
    }
}

coded! {
    /// How a shopper feels.
    Polarity {
        /// Unhappy.
        Negative = "negative",
        /// Neither, or both.
        Neutral = "neutral",
        /// Happy.
        Positive = "positive",
    }
}

coded! {
    /// A language that Plaudit understands, by its ISO 639-1 code.
    Language {
        /// English.
        English = "en",
        /// Russian.
        Russian = "ru",
        /// Persian.
        Persian = "fa",
        /// Kazakh.
        Kazakh = "kk",
        /// Vietnamese.
        Vietnamese = "vi",
        /// Greek.
        Greek = "el",
        /// None of these, or too little to tell (ISO 639-2 `und`).
        Undetermined = "und",
    }
}

coded! {
    /// What feedback is about.
    Topic {
        /// Time, courier, address.
        Delivery = "delivery",
        /// Box, wrapping, damage on the way.
        Packaging = "packaging",
        /// Material, workmanship, durability.
        Quality = "quality",
        /// Broken, leaking, does not work.
        Defect = "defect",
        /// Fit and dimensions.
        Size = "size",
        /// Colour, appearance, likeness to the picture.
        Appearance = "appearance",
        /// Price and value for money.
        Price = "price",
        /// The shop's people and how they answer.
        Service = "service",
        /// Refund, return, exchange.
        Refund = "refund",
        /// Genuine or counterfeit.
        Authenticity = "authenticity",
        /// Taste and smell.
        Taste = "taste",
        /// Danger to health or property.
        Safety = "safety",
        /// Manual, set-up, how to use it.
        Instructions = "instructions",
        /// Battery, charging, power.
        Battery = "battery",
    }
}

coded! {
    /// Why feedback cannot wait.
    Urgency {
        /// Someone was or may be hurt.
        Danger = "danger",
        /// Someone who depends on it is left without: ill, disabled, old, pregnant, newborn.
        Vulnerable = "vulnerable",
        /// Court, police, consumer protection.
        Legal = "legal",
        /// The press, or a threat to go public widely.
        Public = "public",
        /// It is not the first time that this shopper asks.
        Repeated = "repeated",
    }
}
