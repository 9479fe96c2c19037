//! Places in a text that are filled in when it is said. The list is closed: what is not in it is a fault, so that no shopper
//! ever reads braces.

use crate::coded::coded;
use serde::{Deserialize, Serialize};

coded! {
    /// A place.
    Place {
        /// What the shopper calls themselves.
        Name = "name",
        /// What the product is called.
        Product = "product",
        /// The number of the order.
        Order = "order",
        /// Address of the product's page.
        Link = "link",
        /// When a person is back, in the shopper's language.
        Back = "back",
    }
}

impl Place {
    /// Those of quick replies: whoever sends one is there.
    pub const QUICK: [Place; 4] = [Place::Name, Place::Product, Place::Order, Place::Link];
}

/// What fills the places. What is not known is empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Places {
    pub name: String,
    pub product: String,
    pub order: String,
    pub link: String,
    pub back: String,
}

impl Places {
    fn get(&self, place: Place) -> &str {
        match place {
            Place::Name => &self.name,
            Place::Product => &self.product,
            Place::Order => &self.order,
            Place::Link => &self.link,
            Place::Back => &self.back,
        }
    }
}

/// The places of a text, or what stands in braces and is none. A brace alone is a fault as well: it is a slip.
///
/// # Errors
/// The first piece that is no place, as it stands there.
pub fn places(text: &str) -> Result<Vec<Place>, String> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(['{', '}']) {
        let piece = &rest[at..];
        let end = piece.find('}').filter(|_| piece.starts_with('{'));
        let Some(end) = end else { return Err(piece.chars().take(20).collect()) };
        let place = Place::from_code(&piece[1..end]).ok_or_else(|| piece[..=end].to_owned())?;
        found.push(place);
        rest = &piece[end + 1..];
    }
    Ok(found)
}

/// Fills the places of a text. Where nothing is known, the space before the place goes with it: `Hello {name},` becomes
/// `Hello,`. What is filled in is not looked through again.
pub fn fill(text: &str, with: &Places) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('{') {
        out.push_str(&rest[..at]);
        let piece = &rest[at..];
        let place = piece.find('}').and_then(|end| Some((Place::from_code(&piece[1..end])?, end)));
        let Some((place, end)) = place else {
            out.push('{');
            rest = &piece[1..];
            continue;
        };
        let value = with.get(place);
        if value.is_empty() {
            out.truncate(out.trim_end_matches(' ').len());
        }
        out.push_str(value);
        rest = &piece[end + 1..];
    }
    out.push_str(rest);
    out.trim().to_owned()
}
