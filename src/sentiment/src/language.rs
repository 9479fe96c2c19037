//! Which of the six languages a text is in: scripts first, then letters and words, then two small models.

use crate::features::{Token, language_grams};
use crate::model::{Model, Pair};
use crate::phrases::Phrases;
use plaudit_model::verdict::Language;
use std::sync::LazyLock;
use unicode_script::{Script, UnicodeScript};

/// Words by language. `kk` and `ru` in Cyrillic; `fa`; in Latin letters `vi`, `en`, `el` and `ru` as typed
/// by those without their own keyboard; `und` for languages that only look like one of ours.
static WORDS: LazyLock<Phrases<Sign>> = LazyLock::new(|| Phrases::read(include_str!("../data/languages.tsv"), sign));

/// What a listed word is a sign of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Sign {
    of: Language,
}

fn sign(code: &str) -> Option<Sign> {
    Language::from_code(code).map(|of| Sign { of })
}

/// The language of a text, `Undetermined` where none of the six is likely.
pub(crate) fn language(model: &Model<'_>, tokens: &[Token]) -> Language {
    match script(tokens) {
        Some(Script::Greek) => Language::Greek,
        Some(Script::Cyrillic) => cyrillic(model, tokens),
        Some(Script::Arabic) => arabic(tokens),
        Some(Script::Latin) => latin(model, tokens),
        _ => Language::Undetermined,
    }
}

/// The script most letters are in. Latin counts half: brands and units stand in texts of all languages.
fn script(tokens: &[Token]) -> Option<Script> {
    let mut counts: [(Script, u32); 4] =
        [(Script::Greek, 0), (Script::Cyrillic, 0), (Script::Arabic, 0), (Script::Latin, 0)];
    let mut other = 0;
    for c in tokens.iter().flat_map(|t| t.exact.chars()).filter(|c| c.is_alphabetic()) {
        let of = c.script();
        match counts.iter_mut().find(|(script, _)| *script == of) {
            Some((Script::Latin, count)) => *count += 1,
            Some((_, count)) => *count += 2,
            // A sign of Chinese or Japanese is a syllable or a word.
            None => other += 4,
        }
    }
    counts.into_iter().filter(|(_, count)| *count > other).max_by_key(|(_, count)| *count).map(|(script, _)| script)
}

fn any(tokens: &[Token], letters: &str) -> usize {
    tokens.iter().filter(|t| t.exact.chars().any(|c| letters.contains(c))).count()
}

/// How many listed words stand in a text for each language of the list under `key`.
fn hits(tokens: &[Token], key: Language, of: Language) -> usize {
    WORDS.find(key, tokens).iter().filter(|hit| hit.code.of == of).count()
}

fn cyrillic(model: &Model<'_>, tokens: &[Token]) -> Language {
    let kazakh = any(tokens, "әғқңөұүһ");
    let ukrainian = any(tokens, "їєґў");
    if ukrainian > kazakh {
        return Language::Undetermined;
    }
    // Kazakh letters settle it, unless a Kazakh name or a single word stands in a longer Russian text.
    let words = tokens.iter().filter(|t| t.is_word()).count();
    let listed = |of| hits(tokens, Language::Kazakh, of) as f32;
    let score = 4.0 * kazakh as f32
        + 2.5 * (listed(Language::Kazakh) - listed(Language::Russian))
        + model.language(Pair::KazakhRussian, &language_grams(tokens)).clamp(-6.0, 6.0);
    let bar = if kazakh > 0 && kazakh * 8 >= words { -8.0 } else { 0.0 };
    if listed(Language::Undetermined) >= 1.0
        && kazakh == 0
        && listed(Language::Russian) + listed(Language::Kazakh) == 0.0
    {
        Language::Undetermined
    } else if score > bar {
        Language::Kazakh
    } else {
        Language::Russian
    }
}

fn arabic(tokens: &[Token]) -> Language {
    let persian = 2 * any(tokens, "پچژگ") + 2 * hits(tokens, Language::Persian, Language::Persian);
    let urdu = any(tokens, "ٹڈڑےںھ");
    let other = 2 * urdu + any(tokens, "ةؤإ") + 2 * hits(tokens, Language::Persian, Language::Undetermined);
    if other > persian { Language::Undetermined } else { Language::Persian }
}

fn latin(model: &Model<'_>, tokens: &[Token]) -> Language {
    let key = Language::English;
    let vietnamese_marks = any(tokens, "ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ");
    let foreign_marks = any(tokens, "äöüßñçåøæœłşğıžščřęąśźćńőűãõëïîû");
    let vietnamese = hits(tokens, key, Language::Vietnamese) + 2 * vietnamese_marks;
    let english = hits(tokens, key, Language::English);
    let other = hits(tokens, key, Language::Undetermined) + 2 * foreign_marks;
    let greek = hits(tokens, key, Language::Greek);
    let russian = hits(tokens, key, Language::Russian);
    let best = vietnamese.max(english).max(other).max(greek).max(russian);
    if best == 0 || (vietnamese == english && vietnamese == best) {
        let odds = model.language(Pair::VietnameseEnglish, &language_grams(tokens));
        return if odds > 0.0 { Language::Vietnamese } else { Language::English };
    }
    // Ties go to the languages that Plaudit knows; Vietnamese marks are hard evidence.
    [
        (vietnamese, Language::Vietnamese),
        (english, Language::English),
        (greek, Language::Greek),
        (russian, Language::Russian),
        (other, Language::Undetermined),
    ]
    .into_iter()
    .find(|(count, _)| *count == best)
    .map_or(Language::Undetermined, |(_, language)| language)
}

#[cfg(test)]
mod tests;
