//! What a shop asks on the form, and how it was answered, made ready to read.

use super::Place;
use crate::locale::Locale;
use crate::problem::Problem;
use plaudit_model::attribute::{self, Answer, Counts, Kind, Question};
use plaudit_model::texts::Texts;
use plaudit_store::{AnswerTally, Shop};
use plaudit_view::answered::{AnsweredView, Shape};
use plaudit_view::asking::{AskingView, BoxView, OptionView, QuestionView};
use plaudit_view::data::ReviewView;
use plaudit_view::live::{Entered, FormState};

/// Before the id of a question in the name of its field.
pub const FIELD: &str = "answer.";

/// What the shop asks about a product.
#[derive(Debug, Clone, Default)]
pub struct Asks {
    /// Every question that the shop ever asked.
    known: Vec<Question>,
    /// Types and tags of the product.
    types: Vec<String>,
}

impl Asks {
    /// Those that are asked about a product.
    fn of(&self, product: &str) -> Vec<&Question> {
        attribute::asked(&self.known, product, &self.types)
    }

    /// For a preview: questions and types as they are typed in, whatever products they are for.
    pub fn preview(known: Vec<Question>, types: Vec<String>) -> Asks {
        let of_all = |question| Question { products: Vec::new(), types: Vec::new(), ..question };
        Asks { known: known.into_iter().map(of_all).collect(), types }
    }

    /// Ids of the questions that the form of a product shows.
    pub fn ids(&self, product: &str) -> Vec<&str> {
        self.of(product).into_iter().map(|question| question.id.as_str()).collect()
    }
}

impl Place<'_> {
    /// Reads what the shop asks.
    ///
    /// # Errors
    /// When storage fails.
    pub async fn asks(&self) -> Result<Asks, Problem> {
        let Some(product) = self.product else { return Ok(Asks::default()) };
        let (store, shop) = (&self.app.store, &self.shop.key);
        Ok(Asks { known: store.attributes(shop).await?, types: store.product_types(shop, product).await? })
    }

    fn asked_here<'a>(&self, asks: &'a Asks) -> Vec<&'a Question> {
        self.product.map_or_else(Vec::new, |product| asks.of(product.as_str()))
    }

    /// What the form needs, on the server and in the browser.
    pub fn form(&self, asks: &Asks) -> FormState {
        let product = self.product.map_or("-", |product| product.as_str());
        let (shop, lang) = (&self.shop.key, self.locale.code());
        let mut words = self.locale.words(self.shop.moderation);
        if let Some(prompt) = self.shop.settings.form.prompt(&asks.types) {
            prompt.text(lang, &self.shop.language).clone_into(&mut words.body_hint);
        }
        FormState {
            api: self.api(),
            action: format!("{}/reviews?lang={lang}", self.hosted),
            key: format!("{shop}:{product}"),
            lang: lang.to_owned(),
            words,
        }
    }

    /// What the shop asks, with what stands in the form already. Consent is asked for once: not of an author who changes
    /// a review.
    pub fn asking(&self, asks: &Asks, entered: &Entered) -> AskingView {
        let (locale, form) = (self.locale, &self.shop.settings.form);
        let first = entered.token.is_empty();
        let boxes = [
            ("consent", &form.consent, true, entered.consent),
            ("marketing", &form.marketing, false, entered.marketing),
        ];
        let boxes = boxes.into_iter().filter(|(_, text, ..)| first && !text.is_empty());
        let boxes = boxes.map(|(name, text, needed, on)| {
            let (text, lang) = self.say(text);
            BoxView { name, text, lang, needed, on }
        });
        let (notice, link) = notice(self.shop, locale);
        AskingView {
            questions: self
                .asked_here(asks)
                .into_iter()
                .map(|question| self.field_of(question, &entered.answers))
                .collect(),
            none: locale.text("form-none"),
            boxes: boxes.collect(),
            notice,
            privacy: (locale.text("form-privacy"), link),
        }
    }

    /// A merchant's text, and its language where it is another than the page's.
    fn say(&self, texts: &Texts) -> (String, Option<String>) {
        let (lang, text) = texts.pick(self.locale.code(), &self.shop.language).unwrap_or_default();
        (text.to_owned(), (lang != self.locale.code()).then(|| lang.to_owned()))
    }

    fn field_of(&self, question: &Question, given: &[Answer]) -> QuestionView {
        let (text, lang) = self.say(&question.text);
        let option = |value: String| OptionView {
            label: self.answer(question, &value),
            named: question.answer.label(&value).is_some() || matches!(question.answer, Kind::YesNo),
            on: given.iter().any(|answer| answer.question == question.id && answer.value == value),
            value,
        };
        QuestionView {
            name: format!("{FIELD}{}", question.id),
            text,
            // Words of ours, such as yes and no, are of the page's language.
            lang,
            several: question.answer.several(),
            scale: matches!(question.answer, Kind::Scale { .. }),
            options: question.answer.values().into_iter().map(option).collect(),
        }
    }

    /// An answer in words.
    fn answer(&self, question: &Question, value: &str) -> String {
        let locale = self.locale;
        match (question.answer.label(value), &question.answer) {
            (Some(texts), _) => texts.text(locale.code(), &self.shop.language).to_owned(),
            (None, Kind::Scale { steps, .. }) => {
                let step = locale.number(value.parse().unwrap_or_default());
                let steps = locale.number(u8::from(*steps).into());
                locale.text_with("answered-step", &[("step", &step), ("steps", &steps)])
            }
            (None, _) if value == "yes" => locale.text("answer-yes"),
            (None, _) => locale.text("answer-no"),
        }
    }

    /// How the questions were answered that are asked about the product.
    pub fn answered(&self, asks: &Asks, tally: &AnswerTally) -> Vec<AnsweredView> {
        let counted = self.asked_here(asks).into_iter().map(|question| (question, tally.of(question)));
        counted.filter(|(_, counts)| counts.people > 0).map(|(one, counts)| self.counted(one, &counts)).collect()
    }

    fn counted(&self, question: &Question, counts: &Counts) -> AnsweredView {
        let locale = self.locale;
        let (text, lang) = self.say(&question.text);
        let shape = match &question.answer {
            Kind::Scale { steps, low, middle, high } => {
                let (mean, steps) = (counts.mean(), u64::from(u8::from(*steps)));
                let ends = [low, middle, high].map(|end| end.text(locale.code(), &self.shop.language).to_owned());
                let (shown, of) = (locale.average(mean as f64 / 100.0), locale.number(steps));
                let named = [("mean", &*shown), ("steps", &*of), ("low", &*ends[0]), ("high", &*ends[2])];
                let label = locale.text_with("answered-scale", &named);
                let at = (mean.saturating_sub(100) / (steps - 1)).min(100) as u8;
                Shape::Scale { at, label, ends }
            }
            kind => {
                let values = kind.values().into_iter().zip(counts.percents()).zip(&counts.values);
                let bar = |((value, percent), n): ((String, u8), &u64)| {
                    (self.answer(question, &value), percent, locale.number(*n))
                };
                Shape::Bars(values.map(bar).collect())
            }
        };
        AnsweredView { text, lang, people: locale.plural("answered-people", counts.people), shape, rtl: locale.rtl() }
    }

    /// Puts the answers of some reviews under them, in the order of the shop's questions. Those of retired questions are
    /// not shown.
    ///
    /// # Errors
    /// When storage fails.
    pub async fn put_answers(&self, reviews: &mut [ReviewView]) -> Result<(), Problem> {
        let ids: Vec<&str> = reviews.iter().map(|review| review.id.as_str()).collect();
        let mut given = self.app.store.answers(&self.shop.key, &ids).await?;
        if given.is_empty() {
            return Ok(());
        }
        let known = self.app.store.attributes(&self.shop.key).await?;
        let separator = if self.locale.rtl() { "، " } else { ", " };
        for review in reviews {
            let Some(answers) = given.remove(&review.id) else { continue };
            for question in known.iter().filter(|question| !question.retired) {
                let values = question.answer.values().into_iter();
                let own = |value: &String| answers.iter().any(|a| a.question == question.id && a.value == *value);
                let words: Vec<String> = values.filter(own).map(|value| self.answer(question, &value)).collect();
                if !words.is_empty() {
                    review.answers.push((self.say(&question.text).0, words.join(separator)));
                }
            }
        }
        Ok(())
    }
}

/// What becomes of the data in a shop, in a language: the text, and the address of the page on privacy.
pub fn notice(shop: &Shop, locale: &Locale) -> (String, String) {
    let (text, link) = shop.settings.notice(locale.code(), shop.notice.trim());
    (if text.is_empty() { locale.text("form-notice") } else { text.to_owned() }, link.to_owned())
}
