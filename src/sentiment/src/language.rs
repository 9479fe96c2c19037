//! Which of the six languages a text is in: scripts first, then letters and words, then two small models.

use crate::features::{Token, hashed, language_grams};
use crate::lexicon;
use crate::model::{Model, Pair};
use crate::phrases::Phrases;
use plaudit_model::verdict::Language;
use std::sync::LazyLock;
use unicode_script::{Script, UnicodeScript};

mod syllables;

/// Below this familiarity a text of several Latin words is not taken for English; measured on sentences of our own.
const STRANGE_LATIN: f32 = 0.78;
/// The same of a single word.
const STRANGE_WORD: f32 = 0.6;
/// Below this familiarity Cyrillic is not taken for Russian.
const STRANGE_CYRILLIC: f32 = 0.48;
/// Kazakh without a letter or a common word of its own is rare: the model must be so sure of it.
const PLAIN_CYRILLIC: f32 = 2.0;
/// Words whose familiarity is looked at.
const MOST_WORDS: usize = 40;

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

/// How many listed words of each language stand in a text, by the list under `key`.
fn listed(tokens: &[Token], key: Language) -> impl Fn(Language) -> usize {
    let found = WORDS.find(key, tokens);
    move |of| found.iter().filter(|hit| hit.code.of == of).count()
}

fn cyrillic(model: &Model<'_>, tokens: &[Token]) -> Language {
    let kazakh = any(tokens, "әғқңөұүһ");
    // Ukrainian, Serbian, Macedonian; and the hard sign as a vowel, in Bulgarian.
    let foreign = any(tokens, "їєґўјљњђћџѓќѕ") + tokens.iter().filter(|token| has_hard_vowel(&token.exact)).count();
    if foreign > kazakh {
        return Language::Undetermined;
    }
    let words = tokens.iter().filter(|t| t.is_word()).count();
    let listed = listed(tokens, Language::Kazakh);
    let (kk, ru, other) = (listed(Language::Kazakh), listed(Language::Russian), listed(Language::Undetermined));
    if kazakh == 0 && other >= 1 && other >= kk + ru {
        return Language::Undetermined;
    }
    let slavic = tokens.iter().filter(|token| is_slavic(&token.exact)).count();
    let score = 4.0 * kazakh as f32 + 2.5 * (kk as f32 - ru as f32) - 2.0 * slavic as f32
        + model.language(Pair::KazakhRussian, &language_grams(tokens)).clamp(-6.0, 6.0);
    // Kazakh letters settle it, unless a Kazakh name or a single word stands in a Russian text.
    let settled = kazakh > 0 && kazakh * 8 >= words && ru.max(slavic) < 2 * (kazakh + kk);
    let bar = match kazakh + kk {
        0 if any(tokens, "і") == 0 => PLAIN_CYRILLIC,
        _ if settled => -8.0,
        _ => 0.0,
    };
    if score > bar {
        Language::Kazakh
    } else if kk + ru == 0 && familiarity(model, tokens) < STRANGE_CYRILLIC {
        Language::Undetermined
    } else {
        Language::Russian
    }
}

/// Whether a hard sign stands where Russian has none: other than before е, ё, ю, я.
fn has_hard_vowel(word: &str) -> bool {
    let mut after = word.chars().skip_while(|c| *c != 'ъ').skip(1);
    word.contains('ъ') && !after.next().is_some_and(|c| "еюя".contains(c))
}

/// Whether a word is built as Russian words are and Kazakh ones are not: two consonants to begin with, or an ending of
/// adjectives. Words that Kazakh has borrowed are among them; so it is a hint, no proof.
fn is_slavic(word: &str) -> bool {
    let mut letters = word.chars();
    let two = letters.next().is_some_and(is_consonant) && letters.next().is_some_and(is_consonant);
    let long = word.chars().count() >= 4;
    long && (two
        || ["ый", "ая", "ое", "ые", "ого", "ому", "ться", "лась", "лось", "лся", "ами", "ями", "ют", "ят"]
            .iter()
            .any(|e| word.ends_with(e)))
}

fn is_consonant(c: char) -> bool {
    "бвгджзклмнпрстфхцчшщ".contains(c)
}

fn arabic(tokens: &[Token]) -> Language {
    let listed = listed(tokens, Language::Persian);
    let persian = 2 * any(tokens, "پچژگ") + 2 * listed(Language::Persian);
    let urdu = any(tokens, "ٹڈڑےںھہ");
    let articles = tokens.iter().filter(|token| has_article(&token.exact)).count();
    let other = 3 * urdu + articles + any(tokens, "ةؤإ") + 2 * listed(Language::Undetermined);
    if other > persian { Language::Undetermined } else { Language::Persian }
}

/// Whether a word begins with the Arabic article, as few Persian ones do.
fn has_article(word: &str) -> bool {
    let persian = ["الان", "البته", "الک", "الگ", "الما", "القا", "المپ", "الب", "الی", "الت"];
    word.starts_with("ال") && word.chars().count() >= 4 && !persian.iter().any(|begin| word.starts_with(begin))
}

fn latin(model: &Model<'_>, tokens: &[Token]) -> Language {
    let listed = listed(tokens, Language::English);
    let words: Vec<&Token> = tokens.iter().filter(|t| t.exact.chars().any(char::is_alphabetic)).collect();
    let vietnamese_marks = any(tokens, "ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ");
    let foreign_marks = any(tokens, "äöüßñçåøæœłşğıžščřęąśźćńőűëïûþ");
    // Marks that Vietnamese has too, on what is no syllable of it.
    let odd_marks = words.iter().filter(|t| t.exact != t.folded && !syllables::is_syllable(&t.folded)).count();
    let marked = words.iter().filter(|t| t.exact != t.folded && syllables::is_syllable(&t.folded)).count();
    let syllabic = words.iter().filter(|t| syllables::is_syllable(&t.folded)).count();
    // Without marks, only a text of syllables is Vietnamese: "long cord" holds one of them by chance.
    let spelled = vietnamese_marks > 0 || syllabic * 3 >= words.len() * 2;
    let vietnamese = if spelled { listed(Language::Vietnamese) + vietnamese_marks + marked } else { 0 };
    let english = listed(Language::English);
    let other = listed(Language::Undetermined) + 2 * foreign_marks + odd_marks;
    let greek = listed(Language::Greek);
    let russian = listed(Language::Russian);
    let best = vietnamese.max(english).max(other).max(greek).max(russian);
    if best == 0 || (vietnamese == english && vietnamese == best) {
        let odds = model.language(Pair::VietnameseEnglish, &language_grams(tokens));
        return if odds > 0.0 && spelled {
            Language::Vietnamese
        } else if best == 0 && is_strange(model, tokens, words.len()) {
            Language::Undetermined
        } else {
            Language::English
        };
    }
    // English shares its short words ("to", "me", "no") with others: what is strange beside them is not English.
    let rivals = other.max(greek).max(russian);
    let english = if english == 1 && rivals == 1 && is_strange(model, tokens, words.len()) { 0 } else { english };
    let best = vietnamese.max(english).max(other).max(greek).max(russian);
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

/// Whether a text in Latin letters without a common word of any language is hardly English.
fn is_strange(model: &Model<'_>, tokens: &[Token], words: usize) -> bool {
    let bar = if words > 1 { STRANGE_LATIN } else { STRANGE_WORD };
    familiarity(model, tokens) < bar && lexicon::felt(Language::English, tokens).is_empty()
}

/// The mean share of its n-grams that the classifier has learnt, over the words of three letters and more: 1 where
/// there are none.
fn familiarity(model: &Model<'_>, tokens: &[Token]) -> f32 {
    let long = |token: &&Token| token.is_word() && token.exact.chars().count() >= 3;
    let known: Vec<f32> = tokens
        .iter()
        .filter(long)
        .take(MOST_WORDS)
        .map(|token| model.scores(&hashed(std::slice::from_ref(token))).1)
        .collect();
    if known.is_empty() { 1.0 } else { known.iter().sum::<f32>() / known.len() as f32 }
}

#[cfg(test)]
mod tests;
