//! Networks to share on. A language's file names its own in order; addresses and codes are here.
//!
//! Plain links: no script of a network, no counts, nothing is sent before the click. The loader puts page address
//! `{u}`, title `{t}` and picture `{i}` in, percent-encoded.

use super::Locale;
use plaudit_view::data::{ShareLink, ShareView};

/// Code, key of the name, and address of each network that a language may name.
const NETWORKS: &[(&str, &str, &str)] = &[
    ("balatarin", "network-balatarin", "https://www.balatarin.com/links/submit?phase=2&url={u}&title={t}"),
    ("email", "network-email", "mailto:?subject={t}&body={t}%0D%0A{u}"),
    ("facebook", "network-facebook", "https://www.facebook.com/sharer/sharer.php?u={u}"),
    ("ok", "network-ok", "https://connect.ok.ru/offer?url={u}&title={t}&imageUrl={i}"),
    (
        "pinterest",
        "network-pinterest",
        "https://www.pinterest.com/pin/create/button/?url={u}&media={i}&description={t}",
    ),
    ("telegram", "network-telegram", "https://t.me/share/url?url={u}&text={t}"),
    // Opens the app; the browser says so where there is none.
    ("viber", "network-viber", "viber://forward?text={t}%20{u}"),
    ("vk", "network-vk", "https://vk.com/share.php?url={u}&title={t}&image={i}"),
    ("whatsapp", "network-whatsapp", "https://api.whatsapp.com/send?text={t}%20{u}"),
    ("x", "network-x", "https://twitter.com/intent/tweet?text={t}&url={u}"),
];

impl Locale {
    /// All of `<plaudit-share>`.
    pub fn share(&self) -> ShareView {
        ShareView {
            heading: self.text("share-heading"),
            native: self.text("share-native"),
            copy: self.text("share-copy"),
            copied: self.text("share-copied"),
            copy_failed: self.text("share-copy-failed"),
            links: self.networks.iter().filter_map(|code| self.link(code)).collect(),
        }
    }

    /// The link of a network; `None` for a code that is not known.
    fn link(&self, code: &str) -> Option<ShareLink> {
        let &(code, name, template) = NETWORKS.iter().find(|network| network.0 == code)?;
        Some(ShareLink { name: self.text(name), code, template })
    }
}
