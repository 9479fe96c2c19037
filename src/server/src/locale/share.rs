//! The texts of `<plaudit-share>`, and which networks a shopper sees: those of the language's file in its order, unless the
//! merchant set something else.

use super::Locale;
use plaudit_model::settings::ShareSettings;
use plaudit_model::share::{self, Target};
use plaudit_view::data::{ShareLink, ShareView};

impl Locale {
    /// All of `<plaudit-share>`; `origin` is our own server's.
    pub fn share(&self, origin: &str, settings: &ShareSettings) -> ShareView {
        let link = |target: &Target<'_>| ShareLink {
            name: match target {
                Target::Known(network) => self.text(&format!("network-{}", network.code)),
                Target::Own(own) => own.name.clone(),
            },
            code: target.code().to_owned(),
            template: with_parameters(
                &target.template(origin, &self.code),
                &share::parameters(settings, target.code()),
            ),
        };
        ShareView {
            heading: self.text("share-heading"),
            native: self.text("share-native"),
            copy: self.text("share-copy"),
            copied: self.text("share-copied"),
            copy_failed: self.text("share-copy-failed"),
            links: share::row(&self.networks, settings).iter().map(link).collect(),
        }
    }
}

/// The shop's parameters behind the page's address; `{q}` is the `?` or `&` that the address needs, which the loader knows.
fn with_parameters(template: &str, parameters: &str) -> String {
    if parameters.is_empty() {
        return template.to_owned();
    }
    let coded: String = url::form_urlencoded::byte_serialize(parameters.as_bytes()).collect();
    template.replace("{u}", &format!("{{u}}{{q}}{coded}"))
}
