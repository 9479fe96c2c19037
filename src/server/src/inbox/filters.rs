//! What a list's address asks for: shop, view, filters, page. The same address is read, written and kept as a view.

use crate::inbox::BASE;
use plaudit_model::conversation::{CaseStatus, Kind, tag};
use plaudit_model::ids::ProductId;
use plaudit_model::rating::Rating;
use plaudit_model::verdict::{Language, Topic};
use plaudit_store::{Cursor, Filter, View};
use url::form_urlencoded::{Serializer, parse};

/// Most characters of a text that is looked for.
const TEXT: usize = 200;
/// Most bytes of an address that is read, kept or gone back to.
pub(super) const QUERY: usize = 1_000;

/// The views, by their codes.
pub(super) const VIEWS: [&str; 11] =
    ["open", "mine", "unassigned", "unhappy", "due", "breached", "waiting", "snoozed", "look", "unpublished", "all"];

/// The parameters of an address. What cannot be read is as if it had not been asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Asked {
    pub(super) shop: String,
    pub(super) view: String,
    pub(super) text: String,
    pub(super) kind: String,
    pub(super) status: String,
    pub(super) product: String,
    pub(super) language: String,
    pub(super) tag: String,
    pub(super) assignee: String,
    pub(super) team: String,
    pub(super) stars: String,
    pub(super) topic: String,
    pub(super) after: String,
    pub(super) done: String,
}

impl Asked {
    /// The same from the part of an address after `?`.
    pub(super) fn parse(query: &str) -> Asked {
        let mut asked = Asked::default();
        let end = (0..=query.len().min(QUERY)).rev().find(|&at| query.is_char_boundary(at)).unwrap_or(0);
        for (name, value) in parse(&query.as_bytes()[..end]) {
            if let Some(field) = asked.field(&name) {
                *field = value.into_owned();
            }
        }
        asked
    }

    fn field(&mut self, name: &str) -> Option<&mut String> {
        Some(match name {
            "shop" => &mut self.shop,
            "view" => &mut self.view,
            "text" => &mut self.text,
            "kind" => &mut self.kind,
            "status" => &mut self.status,
            "product" => &mut self.product,
            "language" => &mut self.language,
            "tag" => &mut self.tag,
            "assignee" => &mut self.assignee,
            "team" => &mut self.team,
            "stars" => &mut self.stars,
            "topic" => &mut self.topic,
            "after" => &mut self.after,
            "done" => &mut self.done,
            _ => return None,
        })
    }

    /// The parameters that narrow a list down, by name.
    pub(super) fn narrowing(&self) -> [(&'static str, &str); 10] {
        [
            ("text", &self.text),
            ("kind", &self.kind),
            ("status", &self.status),
            ("product", &self.product),
            ("language", &self.language),
            ("tag", &self.tag),
            ("assignee", &self.assignee),
            ("team", &self.team),
            ("stars", &self.stars),
            ("topic", &self.topic),
        ]
    }

    /// Code of the view; the first where none of ours is named.
    pub(super) fn code(&self) -> &'static str {
        VIEWS.into_iter().find(|code| *code == self.view).unwrap_or(VIEWS[0])
    }

    pub(super) fn view(&self, user: i64) -> View {
        view(self.code(), user)
    }

    pub(super) fn cursor(&self) -> Option<Cursor> {
        Cursor::decode(&self.after)
    }

    pub(super) fn filter(&self, user: i64) -> Filter {
        Filter {
            text: self.text.chars().take(TEXT).collect(),
            kind: Kind::from_code(&self.kind),
            status: CaseStatus::from_code(&self.status),
            product: ProductId::parse(self.product.trim()).ok(),
            language: Language::from_code(&self.language),
            tag: tag(&self.tag),
            assignee: match self.assignee.as_str() {
                "nobody" => Some(None),
                "me" => Some(Some(user)),
                id => id.parse().ok().map(Some),
            },
            team: Some(self.team.clone()).filter(|team| !team.is_empty()),
            stars: self.stars.parse().ok().and_then(|stars: i64| Rating::try_from(stars).ok()),
            topic: Topic::from_code(&self.topic),
            email: None,
        }
    }

    /// The address of this list after `?`, without what is empty. Of its first page where `after` is left out.
    pub(super) fn query(&self, after: Option<Cursor>) -> String {
        let mut query = Serializer::new(String::new());
        query.append_pair("shop", &self.shop).append_pair("view", self.code());
        query.extend_pairs(self.narrowing().into_iter().filter(|(_, value)| !value.trim().is_empty()));
        if let Some(after) = after {
            query.append_pair("after", &after.encode());
        }
        query.finish()
    }

    /// The address of this list with one parameter changed, from its first page on.
    pub(super) fn with(&self, name: &str, value: &str) -> String {
        let mut asked = self.clone();
        if let Some(field) = asked.field(name) {
            value.clone_into(field);
        }
        format!("{BASE}?{}", asked.query(None))
    }

    /// The same view without filters.
    pub(super) fn whole(&self) -> Asked {
        Asked { shop: self.shop.clone(), view: self.code().to_owned(), ..Asked::default() }
    }
}

/// The view of a code.
pub(super) fn view(code: &str, user: i64) -> View {
    match code {
        "mine" => View::Assigned(user),
        "unassigned" => View::Unassigned,
        "unhappy" => View::Unhappy,
        "due" => View::DueSoon,
        "breached" => View::Breached,
        "waiting" => View::Waiting,
        "snoozed" => View::Snoozed,
        "look" => View::NeedsLook,
        "unpublished" => View::Unpublished,
        "all" => View::All,
        _ => View::Open,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn d2_an_address_is_read_as_it_was_written() {
        let asked =
            Asked::parse("shop=demo&view=unhappy&text=%D1%87%D0%B0%D0%B9%20%26&stars=1&assignee=me&after=7.9&evil=1");
        assert_eq!((asked.code(), asked.text.as_str(), asked.stars.as_str()), ("unhappy", "чай &", "1"));
        let again = Asked::parse(&asked.query(asked.cursor()));
        assert_eq!(again, asked);
        assert_eq!(asked.filter(7).assignee, Some(Some(7)));
        assert!(!asked.with("stars", "").contains("stars") && asked.with("stars", "").contains("text="));
    }

    #[test]
    fn d2_nonsense_in_an_address_is_left_out() {
        let asked = Asked::parse("view=x&kind=x&status=x&stars=9&language=xx&topic=x&product=a%20b&assignee=x&after=x");
        assert_eq!((asked.code(), asked.cursor()), ("open", None));
        assert!(asked.filter(1).is_empty());
        assert!(Asked::parse(&format!("text={}", "ы".repeat(5_000))).query(None).len() < 4_000);
    }
}
