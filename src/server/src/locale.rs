//! The languages: every text, plural, number and date that shoppers see.
//!
//! A language is one Fluent file in `locales/`, settings such as its direction included; the files are built into the
//! program. `en.ftl` tells what each text is for; a test holds the keys that the code asks for against those of the files.
//! Whatever a file lacks comes from the English one. Start with [`Locale::choose`]; the texts of the components are made
//! in `locale/words.rs`.

mod format;
mod share;
#[cfg(test)]
mod tests;
mod words;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use include_dir::{Dir, include_dir};
use plaudit_model::settings::Formats;
use plaudit_view::words::Words;
use std::fmt;
use std::path::Path;
use std::sync::{LazyLock, OnceLock};
use unic_langid::LanguageIdentifier;

/// Code of the language that all others fall back to.
const FALLBACK: &str = "en";

/// One file per language. Cargo does not see a new file here by itself: save this source once after adding one.
static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");

static ENGLISH: LazyLock<Locale> = LazyLock::new(|| Locale::new(FALLBACK, include_str!("../locales/en.ftl")));

static OTHERS: LazyLock<Vec<Locale>> = LazyLock::new(|| {
    let mut others: Vec<_> = files().filter(|(code, _)| *code != FALLBACK).collect();
    others.sort_unstable();
    others.into_iter().map(|(code, text)| Locale::new(code, text)).collect()
});

/// Languages whose file names a calendar or digits of its own, written in the three other ways.
static REWRITTEN: LazyLock<Vec<(Formats, Locale)>> = LazyLock::new(|| {
    let ways = [(true, false), (false, true), (true, true)]
        .map(|(gregorian, latin_digits)| Formats { gregorian, latin_digits });
    let own = || files().map(|(code, text)| Locale::new(code, text)).filter(Locale::has_ways);
    ways.into_iter().flat_map(|way| own().map(move |locale| (way, locale.rewritten(way)))).collect()
});

/// Codes and texts of the files that are built in.
fn files() -> impl Iterator<Item = (&'static str, &'static str)> {
    FILES.files().filter(|file| file.path().extension().is_some_and(|ending| ending == "ftl")).filter_map(|file| {
        let code = Path::file_stem(file.path())?.to_str()?;
        Some((code, file.contents_utf8()?))
    })
}

/// One language. Made once, shared by all threads.
pub struct Locale {
    code: String,
    rtl: bool,
    /// Whose dates and numbers, as a BCP 47 tag.
    formats: String,
    /// Whether digits of its own are written as 0 to 9.
    latin_digits: bool,
    /// Codes of the networks to share on, in order.
    networks: Vec<String>,
    bundle: FluentBundle<FluentResource>,
    words: OnceLock<Words>,
}

impl Locale {
    /// A language from the text of its file. Lines that cannot be read are left out, English stands in for them; the
    /// tests see to it that there are none in those built in.
    pub fn new(code: &str, ftl: &str) -> Locale {
        let resource = FluentResource::try_new(ftl.to_owned()).unwrap_or_else(|(readable, _)| readable);
        let language: LanguageIdentifier = code.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // The marks would be seen by screen readers and copied along; `bdi` and `dir=auto` isolate names.
        bundle.set_use_isolating(false);
        bundle.add_resource_overriding(resource);
        let mut locale = Locale {
            code: code.to_owned(),
            rtl: false,
            formats: code.to_owned(),
            latin_digits: false,
            networks: Vec::new(),
            bundle,
            words: OnceLock::new(),
        };
        let setting = |key| locale.own(key, &FluentArgs::new());
        let rtl = setting("language-direction").is_some_and(|direction| direction == "rtl");
        let formats = setting("language-formats");
        let networks = setting("language-networks").unwrap_or_default();
        locale.rtl = rtl;
        locale.formats = formats.unwrap_or_else(|| code.to_owned());
        locale.networks = networks.split_whitespace().map(str::to_owned).collect();
        locale
    }

    /// The language with exactly this code, such as `fa`.
    pub fn of(code: &str) -> Option<&'static Locale> {
        Locale::all().find(|locale| locale.code == code)
    }

    /// The language to answer in: the one asked for, else the shop's, else English. Tags may be longer than a code, such
    /// as `ru-RU`, and are read whatever their case.
    pub fn choose(asked: Option<&str>, shop: &str) -> &'static Locale {
        let spoken = |tag: &str| {
            let language = tag.trim().split(['-', '_']).next().unwrap_or_default();
            Locale::of(&language.to_ascii_lowercase())
        };
        asked.and_then(spoken).or_else(|| spoken(shop)).unwrap_or(&ENGLISH)
    }

    /// The same language, its numbers and dates written as a shop wants them.
    pub fn written(&'static self, formats: Formats) -> &'static Locale {
        let found = REWRITTEN.iter().find(|(way, locale)| *way == formats && locale.code == self.code);
        found.map_or(self, |(_, locale)| locale)
    }

    /// Whether its numbers and dates can be written in more than one way.
    fn has_ways(&self) -> bool {
        self.formats.contains("-ca-") || self.formats.contains("-nu-")
    }

    fn rewritten(mut self, way: Formats) -> Locale {
        let mut tag: Vec<&str> = self.formats.split('-').collect();
        for (key, value, wanted) in [("ca", "gregory", way.gregorian), ("nu", "latn", way.latin_digits)] {
            if let Some(at) = tag.iter().position(|part| *part == key).filter(|at| wanted && at + 1 < tag.len()) {
                tag[at + 1] = value;
            }
        }
        self.formats = tag.join("-");
        self.latin_digits = way.latin_digits;
        self
    }

    /// Every language, English first.
    pub fn all() -> impl Iterator<Item = &'static Locale> {
        std::iter::once(&*ENGLISH).chain(OTHERS.iter())
    }

    /// `fa`.
    pub fn code(&self) -> &str {
        &self.code
    }

    /// What the language calls itself: `فارسی`.
    pub fn name(&self) -> String {
        self.text("language-name")
    }

    /// Whether it is written from right to left.
    pub fn rtl(&self) -> bool {
        self.rtl
    }

    /// Value of the `dir` attribute.
    pub fn dir(&self) -> &'static str {
        if self.rtl { "rtl" } else { "ltr" }
    }

    /// A text without placeholders.
    pub fn text(&self, key: &str) -> String {
        self.format(key, &FluentArgs::new())
    }

    /// A text with words put in by name.
    pub fn text_with(&self, key: &str, args: &[(&str, &str)]) -> String {
        self.format(key, &args.iter().map(|&(name, value)| (name, FluentValue::from(value))).collect())
    }

    /// A text about a number, in the form that the number asks for.
    pub fn plural(&self, key: &str, count: u64) -> String {
        let mut args = FluentArgs::new();
        args.set("count", count);
        args.set("shown", self.number(count));
        self.format(key, &args)
    }

    /// The text of this language, of English, or at worst the key.
    fn format(&self, key: &str, args: &FluentArgs<'_>) -> String {
        let english = || if self.code == FALLBACK { None } else { ENGLISH.own(key, args) };
        self.own(key, args).or_else(english).unwrap_or_else(|| key.to_owned())
    }

    /// The text of this language's own file.
    fn own(&self, key: &str, args: &FluentArgs<'_>) -> Option<String> {
        let pattern = self.bundle.get_message(key)?.value()?;
        // A placeholder that was not given shows as its name, which the tests look for.
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
        // Its texts name numbers too, such as that of all stars.
        Some(if self.latin_digits { text.chars().map(latin).collect() } else { text })
    }
}

/// A Persian or Arabic digit as one of 0 to 9.
fn latin(sign: char) -> char {
    let digit = match sign {
        '\u{6f0}'..='\u{6f9}' => sign as u32 - 0x6f0,
        '\u{660}'..='\u{669}' => sign as u32 - 0x660,
        _ => return sign,
    };
    char::from_digit(digit, 10).unwrap_or(sign)
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Locale").field("code", &self.code).finish_non_exhaustive()
    }
}
