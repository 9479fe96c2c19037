//! How much a text looks like advertising or nonsense: for sorting a person's queue, never for hiding.

use crate::features::{Token, is_emoji};
use crate::phrases::Phrases;
use plaudit_model::verdict::Language;
use std::collections::HashSet;
use std::sync::LazyLock;
use unicode_script::{Script, UnicodeScript};

const FILE: &str = include_str!("../data/spam.tsv");
static SEEDS: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::read(FILE, |_| Some(())));

/// From 0 to 1: signs of advertising, each making up part of what is missing to certainty.
pub(crate) fn spam(language: Language, text: &str, tokens: &[Token]) -> f32 {
    let lower = text.chars().take(5_000).collect::<String>().to_lowercase();
    let links = ["http", "hxxp", "www.", "t.me/", "wa.me/", "bit.ly/"].iter().any(|mark| lower.contains(mark));
    let phrases = SEEDS.find(language, tokens).len();
    let words: Vec<&Token> = tokens.iter().filter(|token| token.is_word()).collect();
    let distinct = words.iter().map(|token| &token.exact).collect::<HashSet<_>>().len();
    let repeats = words.len() >= 8 && distinct * 3 <= words.len();
    let signs = tokens.len() - words.len();
    let emoji = lower.chars().filter(|c| is_emoji(*c)).count();
    let marks = [
        (links, 0.5),
        (phrases >= 1, 0.35),
        (phrases >= 2, 0.4),
        (repeats, 0.5),
        (words.iter().any(|token| mixes_scripts(&token.exact)), 0.5),
        (signs > 12 && signs > words.len() || emoji > 15, 0.25),
        (words.is_empty() && emoji == 0, 0.4),
    ];
    1.0 - marks.iter().filter(|(there, _)| *there).map(|(_, weight)| 1.0 - weight).product::<f32>()
}

/// A word that goes from Latin letters to others and back hides from filters; one change is an ending.
fn mixes_scripts(word: &str) -> bool {
    let scripts: Vec<Script> = word.chars().map(|c| c.script()).filter(|s| *s != Script::Common).collect();
    scripts.windows(2).filter(|pair| (pair[0] == Script::Latin) != (pair[1] == Script::Latin)).count() >= 2
}

#[cfg(test)]
mod tests {
    use crate::understand;

    #[test]
    fn advertising_stands_out() {
        let advert = understand("Earn money from home, click the link http://example.test and use my promo code!").spam;
        assert!(advert > 0.6, "{advert}");
        assert!(understand("The lid leaks and nobody answers my emails").spam < 0.2);
        assert!(understand("Крышка течёт, поддержка молчит").spam < 0.2);
        assert!(understand("buy buy buy buy buy buy buy buy").spam > 0.4);
    }
}
