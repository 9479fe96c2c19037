//! The files: all keys, no others, each with its placeholders, none left in English.

use super::*;
use plaudit_model::conversation::{CaseStatus, Kind, Priority};
use plaudit_model::page::Sort;
use plaudit_model::publication::HideReason;
use plaudit_model::role::Role;
use plaudit_model::share::NETWORKS;
use plaudit_model::sla::Target;
use plaudit_model::verdict::{Language, Polarity, Topic, Urgency};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// Texts that may be the same as in English: names of networks in Latin letters.
const SAME: &[&str] = &[
    "out-webhook",
    "network-balatarin",
    "network-bluesky",
    "network-facebook",
    "network-line",
    "network-linkedin",
    "network-mastodon",
    "network-ok",
    "network-pinterest",
    "network-reddit",
    "network-sms",
    "network-telegram",
    "network-threads",
    "network-viber",
    "network-vk",
    "network-whatsapp",
    "network-x",
    "network-zalo",
];

/// Names and short forms that are written in Latin letters everywhere; Greek writes "email" so, too.
const NAMES: &[&str] = &[
    "jpeg",
    "png",
    "webp",
    "email",
    "mastodon.social",
    "mastodon",
    "plaudit",
    "webhook",
    "ed25519",
    "crm",
    "utc",
    "gtin",
    "api",
    "csv",
    "woocommerce",
    "shopify",
    "google",
    "opencart",
    "prestashop",
    "bitrix",
    "toml",
];

/// Settings, which nobody reads.
const SETTINGS: &[&str] = &["language-direction", "language-formats", "language-networks"];

/// What a text is given.
fn args(key: &str) -> &'static [&'static str] {
    match key {
        "stars-of" => &["shown"],
        "reviews-count" | "stars" | "answered-people" | "error-summary" | "ago-days" | "ago-weeks" | "ago-months"
        | "ago-years" => &["count", "shown"],
        "answer-by" | "how-title" | "hosted-shop" | "private-title" => &["shop"],
        "edited" => &["when"],
        "source" => &["place"],
        "chip-remove" | "written-for" => &["what"],
        "answered-scale" => &["mean", "steps", "low", "high"],
        "answered-step" => &["step", "steps"],
        "photo-of" => &["author"],
        "photo-at" => &["shown", "all"],
        "photo-number" => &["shown"],
        "list-found" => &["count", "shown"],
        "hosted-title" | "hosted-back" | "questions-title" => &["product"],
        "mail-answer-text" | "mail-automatic-text" | "mail-confirm-text" | "mail-update-text" => &["shop", "product"],
        "inbox-ready-wordings-hint" => &["places", "back"],
        "inbox-ready-text-hint" => &["places"],
        "inbox-ready-link-hint" => &["place"],
        "inbox-ready-way-hint" => &["examples"],
        "inbox-ready-fault-name" => &["most"],
        "inbox-ready-fault-long" => &["most"],
        "inbox-ready-fault-place" => &["piece", "places"],
        "inbox-ready-fault-keyword" => &["word"],
        "inbox-ready-fault-delay" => &["most"],
        "inbox-ready-fault-link" => &["examples"],
        "inbox-ready-fault-template" => &["begin", "place"],
        "inbox-ready-fault-many" => &["most"],
        "inbox-honest-hint" => &["days"],
        "inbox-honest-public" => &["place"],
        "inbox-did-appealed" => &["what"],
        "mail-hidden-text" => &["shop", "product", "reason"],
        "own-reason" => &["reason"],
        "thread-about" => &["product"],
        "contact-ask" => &["address", "shop"],
        "mail-invitation-text" => &["by", "shop"],
        "mail-off-subject" | "out-untried" => &["name"],
        "out-off-by" | "out-test-failed" | "out-bad" => &["why"],
        "out-replayed" | "out-full" => &["count"],
        "mail-notice-rule" => &["rule"],
        "mail-off-text" => &["name", "shop"],
        "mail-notice-reason"
        | "mail-answer-subject"
        | "mail-confirm-subject"
        | "mail-update-reason"
        | "thread-title"
        | "contact-title"
        | "contact-done"
        | "answer-by-itself"
        | "mail-answer-reason"
        | "mail-invitation-subject"
        | "mail-off-reason"
        | "mail-stop-title"
        | "mail-stop-ask" => &["shop"],
        key if key.starts_with("inbox-") => inbox_args(key),
        _ => &[],
    }
}

/// What a text of the inbox is given: whatever the English one names. They take no numbers that bend words.
fn inbox_args(key: &str) -> &'static [&'static str] {
    static ALL: LazyLock<BTreeMap<String, Vec<&'static str>>> = LazyLock::new(|| {
        let (_, english) = files().find(|(code, _)| *code == "en").expect("English is built in");
        let names = |text: &'static str| text.split("{ $").skip(1).filter_map(|rest| rest.split(' ').next()).collect();
        english
            .lines()
            .filter_map(|line| line.split_once(" = "))
            .map(|(key, text)| (key.to_owned(), names(text)))
            .collect()
    });
    ALL.get(key).map_or(&[], Vec::as_slice)
}

/// A text with marked words in its placeholders, and what Fluent found wrong with it.
fn filled(locale: &Locale, key: &str, count: u64) -> (String, Vec<String>) {
    let mut given = FluentArgs::new();
    for &name in args(key) {
        match name {
            "count" => given.set("count", count),
            name => given.set(name, format!("<{name}>")),
        }
    }
    let message = locale.bundle.get_message(key).unwrap_or_else(|| panic!("{} lacks {}", locale.code, key));
    let mut errors = Vec::new();
    let text = locale.bundle.format_pattern(message.value().expect("a value"), Some(&given), &mut errors).into_owned();
    (text, errors.iter().map(ToString::to_string).collect())
}

#[test]
fn a15_the_folder_is_what_is_built_in() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let there: BTreeSet<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path().file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    let built_in: BTreeSet<String> = files().map(|(code, _)| code.to_owned()).collect();
    assert_eq!(built_in, there, "save src/locale.rs once, so that cargo looks into locales/ again");
}

/// The keys of a file, in its order.
fn keys(text: &str) -> Vec<&str> {
    text.lines()
        .filter(|line| line.starts_with(|first: char| first.is_ascii_alphabetic()))
        .map(|line| line.split(" =").next().unwrap_or(line))
        .collect()
}

/// The keys of English, which all others must have.
fn all_keys() -> Vec<&'static str> {
    files().find(|(code, _)| *code == "en").map(|(_, text)| keys(text)).expect("English is built in")
}

/// What is read by people.
fn texts() -> impl Iterator<Item = &'static str> {
    all_keys().into_iter().filter(|key| !SETTINGS.contains(key))
}

#[test]
fn a15_every_file_has_every_key_once_and_no_other() {
    for (code, text) in files() {
        if let Err((_, errors)) = FluentResource::try_new(text.to_owned()) {
            panic!("{code}.ftl is not well-formed: {errors:?}");
        }
        assert_eq!(keys(text), all_keys(), "the keys of {code}.ftl, in the order of en.ftl");
    }
}

/// Codes as keys have them.
fn codes<'a>(codes: impl Iterator<Item = &'a str>) -> Vec<String> {
    codes.map(|code| code.replace('_', "-")).collect()
}

/// All sources of the server but these tests.
fn sources(folder: &Path, into: &mut String) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.ends_with("locale/tests") {
            sources(&path, into);
        } else if path.extension().is_some_and(|ending| ending == "rs") && !path.ends_with("locale/tests.rs") {
            into.push_str(&std::fs::read_to_string(path).unwrap());
        }
    }
}

#[test]
fn a15_the_code_asks_for_every_key_and_for_no_other() {
    let mut rust = String::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut rust);
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../view/src/inbox"), &mut rust);
    let quoted = |after: &str| -> BTreeSet<String> {
        rust.split(after).skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
    };
    let asked: BTreeSet<String> = ["locale.text(\"", "self.text(\"", ".text_with(\"", ".plural(\"", "setting(\""]
        .into_iter()
        .flat_map(quoted)
        .chain(NETWORKS.iter().map(|network| format!("network-{}", network.code)))
        .chain(Sort::ALL.iter().map(|sort| format!("order-{}", sort.code())))
        .chain(Topic::ALL.iter().map(|topic| format!("topic-{}", topic.code())))
        .chain(HideReason::ALL.iter().map(|reason| format!("reason-{}", reason.code().replace('_', "-"))))
        .collect();
    // The inbox names its texts in whole, or by the beginning of a key and a code.
    let named = quoted("\"inbox-").into_iter().map(|rest| format!("inbox-{rest}"));
    let (begun, named): (BTreeSet<String>, BTreeSet<String>) =
        named.partition(|key| key.ends_with('-') || key.contains('{'));
    let coded = [
        ("kind", codes(Kind::ALL.iter().map(|one| one.code()))),
        ("status", codes(CaseStatus::ALL.iter().map(|one| one.code()))),
        ("priority", codes(Priority::ALL.iter().map(|one| one.code()))),
        ("role", codes(Role::ALL.iter().map(|one| one.code()))),
        ("feels", codes(Polarity::ALL.iter().map(|one| one.code()))),
        ("urgent", codes(Urgency::ALL.iter().map(|one| one.code()))),
        ("promise", codes(Target::ALL.iter().map(|one| one.code()))),
        ("speaks", codes(Language::ALL.iter().map(|one| one.code()).filter(|code| *code != "und"))),
    ];
    let coded =
        coded.into_iter().flat_map(|(what, codes)| codes.into_iter().map(move |code| format!("inbox-{what}-{code}")));
    let asked: BTreeSet<String> = asked.into_iter().chain(named).chain(coded).collect();
    // Of those made from codes of the inbox's own, that there is one.
    let made = |key: &String| {
        let begin = |begun: &String| key.starts_with(begun.split('{').next().unwrap_or(begun));
        begun.iter().filter(|begun| begun.split('{').next().is_some_and(|head| head.len() > "inbox-".len())).any(begin)
    };
    let known: BTreeSet<String> = all_keys().into_iter().map(str::to_owned).collect();
    let unknown: Vec<_> = asked.difference(&known).collect();
    assert!(unknown.is_empty(), "no file has {unknown:?}");
    let unused: Vec<_> = known.difference(&asked).filter(|key| !made(key)).collect();
    assert!(unused.is_empty(), "nothing asks for {unused:?}");
}

#[test]
fn a15_every_placeholder_is_given_and_used() {
    for locale in Locale::all() {
        for key in all_keys() {
            for count in [0, 1, 2, 5, 11, 21, 100] {
                let (text, errors) = filled(locale, key, count);
                let at = format!("{} {}: {text}", locale.code, key);
                assert!(errors.is_empty(), "{at} {errors:?}");
                for name in args(key).iter().filter(|name| **name != "count") {
                    assert_eq!(text.matches(&format!("<{name}>")).count(), 1, "{at}");
                }
                assert!(!text.contains(['{', '$', '\u{2068}', '\u{2069}']), "{at}");
                assert_eq!(text.trim(), text, "{at}");
                assert!(!text.is_empty() && !text.contains('\n'), "{at}");
            }
        }
    }
}

#[test]
fn a15_nothing_is_left_in_english() {
    let english = of("en");
    for locale in Locale::all().filter(|locale| locale.code != "en") {
        for key in texts().filter(|key| !SAME.contains(key)) {
            let (own, _) = filled(locale, key, 5);
            assert_ne!(own, filled(english, key, 5).0, "{} {}", locale.code, key);
        }
    }
}

#[test]
fn a15_every_text_is_in_the_letters_of_its_language() {
    let own = |code: &str, c: char| match code {
        "ru" | "kk" => ('\u{400}'..='\u{4ff}').contains(&c),
        "el" => ('\u{370}'..='\u{3ff}').contains(&c),
        "fa" => ('\u{600}'..='\u{6ff}').contains(&c) || c == '\u{200c}',
        _ => c.is_alphabetic(),
    };
    for locale in Locale::all() {
        for key in texts().filter(|key| !SAME.contains(key)) {
            let (text, _) = filled(locale, key, 5);
            let at = format!("{} {}: {text}", locale.code, key);
            let text = args(key).iter().fold(text.to_lowercase(), |text, name| text.replace(&format!("<{name}>"), ""));
            let text = NAMES.iter().fold(text, |text, name| text.replace(name, ""));
            assert!(text.chars().all(|c| !c.is_alphabetic() || own(&locale.code, c)), "{at}");
        }
    }
}

#[test]
fn a15_persian_uses_persian_letters() {
    let (_, persian) = files().find(|(code, _)| *code == "fa").unwrap();
    for (wrong, name) in [('ي', "Arabic yeh"), ('ك', "Arabic kaf"), ('ة', "teh marbuta"), ('٤', "Arabic digit")] {
        assert!(!persian.contains(wrong), "{name}");
    }
    // Prefixes and plural endings hang on by a zero-width non-joiner, not by a space.
    for word in persian.split_whitespace() {
        assert!(!["می", "نمی", "ها", "های", "تر", "ترین"].contains(&word), "{word} stands by itself");
    }
}
