//! What a shop sets about its form: prompts, and consent where its law wants one.
//!
//! A box is there only when the shop wrote a text for it, and it is never ticked beforehand.

use crate::coded::coded;
use crate::review::{FieldError, FieldFault};
use crate::texts::Texts;
use serde::{Deserialize, Serialize};

/// Characters of a consent text.
pub const CONSENT_TEXT: usize = 600;
/// Characters of a prompt.
pub const PROMPT_TEXT: usize = 200;
/// Prompts of a shop.
pub const PROMPTS: usize = 30;
/// Types that one prompt is for.
const PROMPT_TYPES: usize = 50;

/// The settings of a shop's form.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct FormSettings {
    /// Text of the box that a review needs; empty where no law wants one.
    pub consent: Texts,
    /// Text of the box for news, shown with an e-mail address alone; empty for none.
    pub marketing: Texts,
    /// What others should know, by types of products.
    pub prompts: Vec<Prompt>,
    /// No device is asked for a proof of work: what is suspicious waits for a person at once.
    pub without_challenge: bool,
}

/// A prompt beside the text field.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Prompt {
    /// For products of these types or tags; empty for all.
    pub types: Vec<String>,
    /// Such as "How long does it keep the tea warm?".
    pub text: Texts,
}

coded! {
    /// What a shopper agreed to.
    ConsentKind {
        /// That the data be handled, where the shop's law wants a box for it.
        Data = "data",
        /// That the shop may send news.
        Marketing = "marketing",
    }
}

impl FormSettings {
    /// The prompt for a product of these types: the first that names one of them, else the first for all.
    pub fn prompt(&self, types: &[String]) -> Option<&Texts> {
        let typed = |prompt: &&Prompt| {
            prompt.types.iter().any(|own| types.iter().any(|one| one.to_lowercase() == own.to_lowercase()))
        };
        let found = self.prompts.iter().find(typed).or_else(|| self.prompts.iter().find(|one| one.types.is_empty()));
        found.map(|prompt| &prompt.text)
    }

    /// The text of a box.
    pub fn consent_text(&self, kind: ConsentKind) -> &Texts {
        match kind {
            ConsentKind::Data => &self.consent,
            ConsentKind::Marketing => &self.marketing,
        }
    }

    /// The same with its texts made plain.
    pub fn plain(&self) -> FormSettings {
        let plain = |prompt: &Prompt| Prompt {
            types: prompt.types.iter().map(|one| crate::text::plain_line(one)).filter(|one| !one.is_empty()).collect(),
            text: prompt.text.plain(),
        };
        FormSettings {
            consent: self.consent.plain(),
            marketing: self.marketing.plain(),
            prompts: self.prompts.iter().map(plain).filter(|prompt| !prompt.text.is_empty()).collect(),
            without_challenge: self.without_challenge,
        }
    }

    /// What is wrong with them, for a shop in a language.
    pub fn faults(&self, shop_language: &str) -> Vec<FieldError> {
        let mut faults = Vec::new();
        for (field, texts) in [("consent", &self.consent), ("marketing", &self.marketing)] {
            let needed = (!texts.is_empty()).then_some(shop_language);
            faults.extend(texts.faults(field, CONSENT_TEXT, needed));
        }
        if self.prompts.len() > PROMPTS {
            let message = format!("a shop has at most {PROMPTS} prompts");
            faults.push(FieldError { field: "prompts".to_owned(), code: FieldFault::TooLong, message });
        }
        for (at, prompt) in self.prompts.iter().enumerate().take(PROMPTS) {
            faults.extend(prompt.text.faults(&format!("prompts[{at}].text"), PROMPT_TEXT, Some(shop_language)));
            if prompt.types.len() > PROMPT_TYPES || prompt.types.iter().any(|one| one.chars().count() > 80) {
                let field = format!("prompts[{at}].types");
                let message = format!("a prompt has at most {PROMPT_TYPES} types of 80 characters");
                faults.push(FieldError { field, code: FieldFault::TooLong, message });
            }
        }
        faults
    }

    /// What a shopper lacks who sent these two boxes. Without the box that a review needs there is no review; news go
    /// nowhere without an address, and only where the shop offers them.
    pub fn check(&self, consent: bool, marketing: bool, email: bool) -> Vec<FieldError> {
        let mut faults = Vec::new();
        let mut fault = |field: &str, code, message: &str| {
            faults.push(FieldError { field: field.to_owned(), code, message: message.to_owned() });
        };
        if !self.consent.is_empty() && !consent {
            let why =
                "this shop's law wants your consent before the review may be stored; send consent: true once given";
            fault("consent", FieldFault::Required, why);
        }
        if marketing && self.marketing.is_empty() {
            fault("marketing", FieldFault::Invalid, "this shop sends no news; leave marketing out");
        } else if marketing && !email {
            fault("email", FieldFault::Required, "news need an e-mail address; give one, or leave marketing out");
        }
        faults
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings() -> FormSettings {
        let prompt = |types: &[&str], text: &str| Prompt {
            types: types.iter().map(|&one| one.to_owned()).collect(),
            text: Texts::from([("en", text)]),
        };
        FormSettings {
            consent: Texts::from([("en", "I agree")]),
            marketing: Texts::from([("en", "News")]),
            prompts: vec![prompt(&["shoes"], "How does it fit?"), prompt(&[], "What should others know?")],
            without_challenge: false,
        }
    }

    #[test]
    fn b1_a_prompt_fits_the_type_of_the_product() {
        let text = |types: &[&str]| {
            let types: Vec<String> = types.iter().map(|&one| one.to_owned()).collect();
            settings().prompt(&types).map(|text| text.text("en", "en").to_owned())
        };
        assert_eq!(text(&["SHOES"]).as_deref(), Some("How does it fit?"));
        assert_eq!(text(&["hats"]).as_deref(), Some("What should others know?"));
        assert_eq!(FormSettings::default().prompt(&[]), None);
    }

    #[test]
    fn b5_boxes_are_needed_only_where_the_shop_has_them() {
        let none = FormSettings::default();
        let both = settings();
        for (settings, consent, marketing, email, expected) in [
            (&none, false, false, false, &[][..]),
            (&none, true, false, false, &[]),
            (&none, false, true, true, &["marketing"]),
            (&both, true, false, false, &[]),
            (&both, true, true, true, &[]),
            (&both, false, false, true, &["consent"]),
            (&both, false, true, false, &["consent", "email"]),
        ] {
            let faults: Vec<_> = settings.check(consent, marketing, email).into_iter().map(|e| e.field).collect();
            assert_eq!(faults, expected, "consent {consent}, news {marketing}, address {email}");
        }
    }

    #[test]
    fn every_fault_of_the_settings_is_named() {
        assert_eq!(settings().faults("en"), []);
        assert_eq!(FormSettings::default().faults("en"), []);
        let fields: Vec<_> = settings().faults("ru").into_iter().map(|e| e.field).collect();
        assert_eq!(fields, ["consent.ru", "marketing.ru", "prompts[0].text.ru", "prompts[1].text.ru"]);
    }
}
