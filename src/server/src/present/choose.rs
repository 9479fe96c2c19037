//! What a reader can choose by, what was chosen, and the addresses of every choice.

use super::Place;
use crate::locale::Locale;
use crate::problem::Problem;
use plaudit_model::page::Sort;
use plaudit_model::selection::Selection;
use plaudit_model::verdict::Language;
use plaudit_sentiment::folded;
use plaudit_store::{Facets, Wanted};
use plaudit_view::data::{Chip, Choice};
use plaudit_view::tools::{Select, Tick, ToolsView};

/// Topics that a page offers at once.
const TOPICS: usize = 6;
/// Orders that a page offers. [`Sort::Local`] comes first and is the default.
const SORTS: [Sort; 6] = [Sort::Local, Sort::Newest, Sort::Oldest, Sort::Helpful, Sort::Highest, Sort::Lowest];

/// A wish read from the pairs of an address, for a reader of a language.
///
/// # Errors
/// 400 naming the parameter that cannot be read.
pub fn wanted<'a>(
    pairs: impl IntoIterator<Item = (&'a str, &'a str)>,
    locale: &Locale,
    default: Sort,
) -> Result<Wanted, Problem> {
    let mut selection = Selection::read(pairs).map_err(|error| Problem::bad_request(format!("{error}.")))?;
    selection.sort.get_or_insert(default);
    let terms = selection.terms(folded);
    // Of a search without a single letter nothing is left.
    if terms.is_empty() {
        selection.search.clear();
    }
    Ok(Wanted { terms, local: Language::from_code(locale.code()), selection })
}

/// The same wish, with the reviews of so many stars alone.
pub fn only_stars(wanted: &Wanted, stars: u8) -> Selection {
    Selection { stars: vec![stars], ..wanted.selection.clone() }
}

impl Place<'_> {
    /// Address of our own page with a selection.
    pub fn address(&self, selection: &Selection) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        query.append_pair("lang", self.locale.code());
        for (name, value) in selection.pairs() {
            // The page's own order needs no words.
            if (name, value.as_str()) != ("sort", Sort::Local.code()) {
                query.append_pair(name, &value);
            }
        }
        format!("{}?{}#list", self.hosted, query.finish())
    }

    /// What was chosen, each with the address that takes it back.
    pub(super) fn chips(&self, chosen: &Selection) -> Vec<Chip> {
        let mut chips = Vec::new();
        let mut add = |label: String, without: Selection| {
            let remove = self.locale.text_with("chip-remove", &[("what", &label)]);
            chips.push(Chip { href: self.address(&without), label, remove });
        };
        for &stars in &chosen.stars {
            let mut without = chosen.clone();
            without.stars.retain(|other| *other != stars);
            add(self.locale.plural("stars", stars.into()), without);
        }
        if let Some(language) = chosen.language {
            add(self.locale.language_name(language), Selection { language: None, ..chosen.clone() });
        }
        if let Some(topic) = chosen.topic {
            add(self.locale.topic(topic), Selection { topic: None, ..chosen.clone() });
        }
        if chosen.photos {
            add(self.locale.text("tools-photos"), Selection { photos: false, ..chosen.clone() });
        }
        if chosen.verified {
            add(self.locale.text("tools-verified"), Selection { verified: false, ..chosen.clone() });
        }
        if !chosen.search.is_empty() {
            add(format!("„{}“", chosen.search), Selection { search: String::new(), ..chosen.clone() });
        }
        chips
    }

    /// `12 of 128 reviews`, or that there are none.
    pub(super) async fn found(&self, wanted: &Wanted) -> Result<String, Problem> {
        let Some(product) = self.product else { return Ok(String::new()) };
        let facets = self.app.store.facets(&self.shop.key, product, wanted).await?;
        let count = facets.count(&wanted.selection);
        if count == 0 {
            return Ok(self.locale.text("list-nothing"));
        }
        Ok(self.locale.plural("list-found", count))
    }

    /// The topics that are spoken of most.
    pub(super) fn topics(&self, facets: &Facets) -> Vec<Choice> {
        let topics = facets.topics().into_iter().take(TOPICS);
        topics
            .map(|topic| {
                let only = Selection { topic: Some(topic), sort: Some(Sort::Local), ..Selection::default() };
                Choice {
                    label: self.locale.topic(topic),
                    count: self.locale.number(facets.count(&only)),
                    href: self.address(&only),
                }
            })
            .collect()
    }

    /// Filter, sort and search, with what each choice would leave beside the others.
    ///
    /// # Errors
    /// When storage fails.
    pub async fn tools(&self, wanted: &Wanted) -> Result<ToolsView, Problem> {
        let locale = self.locale;
        let facets = match self.product {
            Some(product) => self.app.store.facets(&self.shop.key, product, wanted).await?,
            None => Facets::default(),
        };
        let chosen = &wanted.selection;
        let count = |selection: Selection| locale.number(facets.count(&selection));
        let mut selects = vec![Select {
            name: "sort",
            label: locale.text("tools-sort"),
            options: SORTS
                .map(|sort| (sort.code().to_owned(), locale.order(sort), String::new(), chosen.sort == Some(sort)))
                .into(),
        }];
        if self.product.is_some() {
            let mut stars = vec![(String::new(), locale.text("tools-all"), String::new(), chosen.stars.is_empty())];
            for n in (1..=5).rev() {
                let only = Selection { stars: vec![n], ..chosen.clone() };
                stars.push((n.to_string(), locale.plural("stars", n.into()), count(only), chosen.stars == [n]));
            }
            selects.push(Select { name: "stars", label: locale.text("tools-stars"), options: stars });
            let languages = facets.languages().into_iter().map(|language| {
                let only = Selection { language: Some(language), ..chosen.clone() };
                let on = chosen.language == Some(language);
                (language.code().to_owned(), locale.language_name(language), count(only), on)
            });
            selects.push(self.select(
                "language",
                locale.text("tools-language"),
                languages.collect(),
                chosen.language.is_none(),
            ));
            let topics = facets.topics().into_iter().map(|topic| {
                let only = Selection { topic: Some(topic), ..chosen.clone() };
                (topic.code().to_owned(), locale.topic(topic), count(only), chosen.topic == Some(topic))
            });
            selects.push(self.select("topic", locale.text("tools-topic"), topics.collect(), chosen.topic.is_none()));
        }
        let boxes = vec![
            Tick {
                name: "photos",
                label: locale.text("tools-photos"),
                count: count(Selection { photos: true, ..chosen.clone() }),
                on: chosen.photos,
            },
            Tick {
                name: "verified",
                label: locale.text("tools-verified"),
                count: count(Selection { verified: true, ..chosen.clone() }),
                on: chosen.verified,
            },
        ];
        Ok(ToolsView {
            action: self.hosted.clone(),
            lang: locale.code().to_owned(),
            heading: locale.text("tools"),
            search: locale.text("tools-search"),
            sought: chosen.search.clone(),
            selects: selects.into_iter().filter(|select| select.options.len() > 2).collect(),
            boxes: if self.product.is_some() { boxes } else { Vec::new() },
            apply: locale.text("tools-apply"),
            open: chosen.narrows(),
        })
    }

    fn select(
        &self,
        name: &'static str,
        label: String,
        options: Vec<(String, String, String, bool)>,
        none: bool,
    ) -> Select {
        let mut all = vec![(String::new(), self.locale.text("tools-all"), String::new(), none)];
        all.extend(options);
        Select { name, label, options: all }
    }
}
