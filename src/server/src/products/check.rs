//! Drafts to products: every field is checked, all faults come back at once. Files and forms go the same way.

use super::columns::Draft;
use plaudit_model::gtin::Gtin;
use plaudit_model::ids::ProductId;
use plaudit_model::text::plain_line;
use plaudit_store::Product;
use unicode_normalization::UnicodeNormalization;
use url::Url;

/// Most characters of a name.
pub const NAME: usize = 200;
/// Most characters of what tells a variant from its siblings.
pub const VARIANT: usize = 100;
/// Most bytes of an address.
pub const ADDRESS: usize = 2_000;

/// A field and what is wrong with it.
pub type FieldFault = (&'static str, String);

/// The product that a draft makes of the one that is there, if any.
///
/// # Errors
/// Every field at fault.
pub fn product(draft: &Draft, before: Option<&Product>) -> Result<Product, Vec<FieldFault>> {
    let mut faults = Vec::new();
    let mut fault = |field, message: String| faults.push((field, message));
    let old = |field: fn(&Product) -> &String| before.map(field).cloned().unwrap_or_default();

    let id = ProductId::parse(&draft.id).map_err(|error| fault("id", format!("{error}"))).ok();
    let mut line = |field, given: &Option<String>, old: String, most: usize| match given {
        None => old,
        Some(text) => {
            let text: String = plain_line(text).nfc().collect();
            let long = text.chars().count();
            if long > most {
                fault(field, format!("has {long} characters; at most {most} fit"));
            }
            text
        }
    };
    let name = line("name", &draft.name, old(|product| &product.name), NAME);
    let variant = line("variant", &draft.variant, old(|product| &product.variant), VARIANT);
    if name.is_empty() {
        fault("name", "is missing; shoppers and colleagues know the product by it".to_owned());
    }
    let mut address = |field, given: &Option<String>, old: String| match given {
        None => old,
        Some(text) => web_address(text).unwrap_or_else(|message| {
            fault(field, message);
            String::new()
        }),
    };
    let url = address("url", &draft.url, old(|product| &product.url));
    let image = address("image", &draft.image, old(|product| &product.image));
    let gtin = match draft.gtin.as_deref() {
        None => old(|product| &product.gtin),
        Some("") => String::new(),
        Some(text) => Gtin::parse(text).map(|gtin| gtin.to_string()).unwrap_or_else(|error| {
            fault("gtin", error.to_string());
            String::new()
        }),
    };
    let parent = match draft.parent.as_deref() {
        None => before.and_then(|product| product.parent.clone()),
        Some("") => None,
        Some(text) => ProductId::parse(text).map_err(|error| fault("parent", error.to_string())).ok(),
    };
    if parent.is_some() && parent == id {
        fault("parent", "is the product itself; leave it empty".to_owned());
    }
    match id {
        Some(id) if faults.is_empty() => Ok(Product { id, name, url, image, gtin, variant, parent }),
        _ => Err(faults),
    }
}

/// An address that a browser may follow; empty stays empty.
///
/// # Errors
/// What is wrong with it.
pub fn web_address(text: &str) -> Result<String, String> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(String::new());
    }
    let complete = || "must be a complete address such as https://shop.example/kettle".to_owned();
    let url = Url::parse(text).map_err(|_| complete())?;
    if !matches!(url.scheme(), "http" | "https") || url.host_str().is_none_or(str::is_empty) {
        return Err(complete());
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err("holds a user name or a password before the @; take them out".to_owned());
    }
    let url = String::from(url);
    if url.len() > ADDRESS { Err(format!("is longer than {ADDRESS} characters")) } else { Ok(url) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft(id: &str, name: &str) -> Draft {
        Draft { id: id.to_owned(), name: Some(name.to_owned()), ..Draft::default() }
    }

    #[test]
    fn a20_fields_of_a_product() {
        let text = |text: &str| Some(text.to_owned());
        let good = Draft {
            url: text("https://shop.example/k?a=1"),
            image: text(" HTTPS://Shop.Example/k.jpg "),
            gtin: text("0 4006381333931"),
            variant: text("blue,\n4 cups"),
            parent: text("pot"),
            ..draft("k-1", " Kettle\u{202E} No. 1 ")
        };
        let product = product(&good, None).unwrap();
        assert_eq!((product.name.as_str(), product.variant.as_str()), ("Kettle No. 1", "blue, 4 cups"));
        assert_eq!((product.image.as_str(), product.gtin.as_str()), ("https://shop.example/k.jpg", "4006381333931"));
        let again = Draft { id: "k-1".to_owned(), parent: text(""), gtin: text(""), ..Draft::default() };
        let changed = super::product(&again, Some(&product)).unwrap();
        assert_eq!(changed, Product { parent: None, gtin: String::new(), ..product });
    }

    #[test]
    fn a20_faults_come_all_at_once() {
        let text = |text: &str| Some(text.to_owned());
        let bad = Draft {
            url: text("javascript:alert(1)"),
            image: text("/k.jpg"),
            gtin: text("123"),
            variant: text(&"x".repeat(101)),
            parent: text("a b"),
            ..draft("a/b", "")
        };
        let fields: Vec<&str> = product(&bad, None).unwrap_err().into_iter().map(|(field, _)| field).collect();
        assert_eq!(fields, ["id", "variant", "name", "url", "image", "gtin", "parent"]);
        let own = Draft { parent: text("k"), ..draft("k", "K") };
        assert_eq!(product(&own, None).unwrap_err()[0].0, "parent");
        assert!(web_address("https://me:secret@shop.example/").is_err());
        assert!(web_address("data:text/html,x").is_err());
        assert!(web_address(&format!("https://a.example/{}", "x".repeat(2_000))).is_err());
    }
}
