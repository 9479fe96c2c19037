//! A10: networks, the merchant's own list, and what may become a link.

#![allow(clippy::unwrap_used)]

use super::*;
use proptest::prelude::*;

#[test]
fn a10_every_network_has_a_sound_address() {
    for (index, network) in NETWORKS.iter().enumerate() {
        let code = network.code;
        assert!(NETWORKS[..index].iter().all(|before| before.code < code), "{code}: by code, each once");
        let template = Target::Known(network).template("https://reviews.shop.example", "en");
        assert_eq!(check_address(&template), Ok(()), "{code}");
    }
}

#[test]
fn a10_what_may_become_a_link() {
    for (template, expected) in [
        ("https://max.example/:share?text={t}%20{u}", Ok(())),
        ("https://max.example:8443/{u}", Ok(())),
        ("viber://forward?text={u}", Ok(())),
        ("tg://msg_url?url={u}&text={t}", Ok(())),
        ("mailto:?body={u}", Ok(())),
        ("http://max.example/?u={u}", Err(TargetFault::Scheme)),
        ("javascript:alert({u})", Err(TargetFault::Scheme)),
        ("JavaScript:alert({u})", Err(TargetFault::Scheme)),
        ("data:text/html,{u}", Err(TargetFault::Scheme)),
        ("HTTPS://max.example/?u={u}", Err(TargetFault::Scheme)),
        ("max.example/{u}", Err(TargetFault::Scheme)),
        ("https:/max.example/{u}", Err(TargetFault::Host)),
        ("https://{u}", Err(TargetFault::Host)),
        ("https:///{u}", Err(TargetFault::Host)),
        ("https://shop@evil.example/{u}", Err(TargetFault::Host)),
        ("https://max.example/", Err(TargetFault::NoPage)),
        ("https://max.example/?u={u}&x={x}", Err(TargetFault::Placeholder)),
        ("https://max.example/?u={u}&o={o}", Err(TargetFault::Placeholder)),
        ("https://max.example/?u={{u}}", Err(TargetFault::Placeholder)),
        ("https://max.example/?u={u} x", Err(TargetFault::Address)),
        ("https://max.example/?u={u}\"onclick=", Err(TargetFault::Address)),
        ("https://максимум.example/?u={u}", Err(TargetFault::Address)),
    ] {
        assert_eq!(check_address(template), expected, "{template}");
    }
    assert_eq!(check_address(&format!("https://max.example/{{u}}{}", "x".repeat(500))), Err(TargetFault::Address));
}

fn own(code: &str, name: &str, url: &str) -> ShareTemplate {
    ShareTemplate { code: code.to_owned(), name: name.to_owned(), url: url.to_owned() }
}

fn codes(list: &[&str]) -> Vec<String> {
    list.iter().map(ToString::to_string).collect()
}

#[test]
fn a10_a_merchant_orders_removes_and_adds() {
    let language = codes(&["facebook", "x", "nowhere", "email"]);
    let max = own("max", "MAX", "https://max.example/:share?text={u}");
    let bad = own("bad", "Bad", "http://bad.example/{u}");
    for (order, removed, added, expected) in [
        (&[][..], &[][..], vec![], &["facebook", "x", "email"][..]),
        (&["email", "mastodon"], &["x"], vec![], &["email", "mastodon", "facebook"]),
        (&["max", "max", "unknown"], &[], vec![max.clone()], &["max", "facebook", "x", "email"]),
        (&[], &["facebook", "x", "email", "max"], vec![max.clone()], &[]),
        (&["bad"], &[], vec![bad, max], &["facebook", "x", "email", "max"]),
    ] {
        let settings =
            ShareSettings { order: codes(order), removed: codes(removed), added, ..ShareSettings::default() };
        let row: Vec<_> = row(&language, &settings).iter().map(Target::code).collect();
        assert_eq!(row, expected, "{settings:?}");
    }
    let added = (0..50).map(|number| own(&format!("n{number}"), "N", "https://n.example/{u}")).collect();
    assert_eq!(row(&language, &ShareSettings { added, ..ShareSettings::default() }).len(), MOST);
}

#[test]
fn a10_a_network_of_ones_own_is_checked() {
    let url = "https://max.example/{u}";
    for (code, name, expected) in [
        ("max", "Макс", Ok(())),
        ("", "Max", Err(TargetFault::Code)),
        ("Max", "Max", Err(TargetFault::Code)),
        ("m x", "Max", Err(TargetFault::Code)),
        ("vk", "Max", Err(TargetFault::Taken)),
        ("copy", "Max", Err(TargetFault::Taken)),
        ("max", " ", Err(TargetFault::Name)),
        ("max", "a\nb", Err(TargetFault::Name)),
        ("max", &"n".repeat(41), Err(TargetFault::Name)),
    ] {
        assert_eq!(check(&own(code, name, url)), expected, "{code} {name}");
    }
    for fault in [TargetFault::NoPage, TargetFault::Placeholder] {
        assert!(fault.to_string().contains("{u}"), "{fault}");
    }
}

#[test]
fn a10_parameters_go_along() {
    let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let parameters = vec![pair("utm_source", "{network}"), pair("a b", "c"), pair("utm_medium", "share")];
    let settings = ShareSettings { parameters, ..ShareSettings::default() };
    assert_eq!(super::parameters(&settings, "telegram"), "utm_source=telegram&utm_medium=share");
    assert_eq!(super::parameters(&ShareSettings::default(), "telegram"), "");
    for (name, value) in [("", "x"), ("a", "b&c"), ("a", "b c"), ("a", "b#"), ("a=", "b"), ("a", "{page}"), ("a", "ж")]
    {
        assert!(!parameter_fits(&pair(name, value)), "{name} {value}");
    }
    assert!(!parameter_fits(&pair("a", &"b".repeat(41))));
}

proptest! {
    #[test]
    fn a10_only_sound_addresses_come_out(url in "(https://)?\\PC{0,40}(\\{u\\})?\\PC{0,9}", value in "\\PC{0,40}") {
        let settings = ShareSettings {
            added: vec![own("mine", "Mine", &url)],
            parameters: vec![("a".to_owned(), value)],
            ..ShareSettings::default()
        };
        for target in row(&[], &settings) {
            let template = target.template("https://ours.example", "en");
            let whole = template.contains("{u}") && !template.contains(['"', '<', '>', ' ']);
            let scheme = template.split(':').next().unwrap_or_default();
            prop_assert!(whole && SCHEMES.contains(&scheme));
        }
        prop_assert!(super::parameters(&settings, "x").is_ascii());
    }
}
