//! Endings of words in languages that bend them, enough to know a name or a keyword again.

use crate::features::fold;
use std::sync::LazyLock;
use unicode_script::{Script, UnicodeScript};

/// Of nouns and adjectives in Russian, after the last vowel of the stem.
const RUSSIAN: &str = "а я о е ы и й ь у ю ой ей ою ею ом ем ам ям ами ями ах ях ов ев ого его ому ему ый ий ая яя ое ее ые ие \
    ых их ым им ыми ими ую юю";
/// In Kazakh, of many and of whose; one of the others may follow.
const KAZAKH_FIRST: &str = "лар лер дар дер тар тер ы і сы сі ым ім м ың ің ң лық лік дық дік тық тік";
/// In Kazakh, of cases.
const KAZAKH: &str = "тың тің дың дің ның нің қа ке ға ге на не а е ны ні ды ді ты ті н да де та те нда нде дан ден тан тен нан \
    нен мен бен пен ша ше дай дей тай тей дағы дегі тағы тегі";
/// Of Russian adjectives; all of it goes where another ending comes.
const ADJECTIVES: [&str; 9] = ["ыи", "ии", "ои", "ая", "яя", "ое", "ее", "ые", "ие"];
/// In Greek, in place of the last syllable's vowel.
const GREEK: &str = "ος ου ο ον ε οι ων ους α ας ης η ες ι εις εων υ υς ματα ματος";
/// In Persian, written on to the word.
const PERSIAN: &str = "ها های هایی هاشون هاش ی ای ش م ت مان تان شان مون تون شون رو را ام ات اش هم ه";
/// In English.
const ENGLISH: &str = "s es";

/// The endings of a script, folded, none of them empty.
#[derive(Debug)]
struct Endings {
    single: Vec<String>,
    /// Those that are added to a whole word, and that one of `last` may follow.
    first: Vec<String>,
    /// Those that are added to a whole word, at its end.
    last: Vec<String>,
    /// Last letters that an ending may take the place of.
    replaced: &'static str,
}

fn list(text: &str) -> Vec<String> {
    // The folded final sigma is the common one.
    text.split_whitespace().map(|ending| fold(ending).replace('ς', "σ")).collect()
}

static CYRILLIC: LazyLock<Endings> = LazyLock::new(|| Endings {
    single: list(RUSSIAN),
    first: list(KAZAKH_FIRST),
    last: list(KAZAKH),
    replaced: "аяоеыийьую",
});
static HELLENIC: LazyLock<Endings> =
    LazyLock::new(|| Endings { single: list(GREEK), first: Vec::new(), last: Vec::new(), replaced: "αεηουω" });
static ARABIC: LazyLock<Endings> =
    LazyLock::new(|| Endings { single: list(PERSIAN), first: list(PERSIAN), last: list(PERSIAN), replaced: "" });
static LATIN: LazyLock<Endings> =
    LazyLock::new(|| Endings { single: list(ENGLISH), first: Vec::new(), last: Vec::new(), replaced: "" });

/// The endings that a word of this script takes.
fn of(script: Script) -> &'static Endings {
    match script {
        Script::Cyrillic => &CYRILLIC,
        Script::Greek => &HELLENIC,
        Script::Arabic => &ARABIC,
        _ => &LATIN,
    }
}

/// The stem of a word in its script: without its last vowel, in Greek without `-ος` and the like.
fn stem(word: &str, script: Script) -> &str {
    let without_s = if script == Script::Greek { word.strip_suffix('σ').unwrap_or(word) } else { word };
    let adjective = ADJECTIVES.iter().find_map(|ending| word.strip_suffix(ending));
    if let Some(stem) = adjective.filter(|stem| script == Script::Cyrillic && stem.chars().count() >= 4) {
        return stem;
    }
    let replaced = of(script).replaced;
    match without_s.char_indices().next_back() {
        Some((at, last)) if replaced.contains(last) && without_s[..at].chars().count() >= 3 => &without_s[..at],
        _ => word,
    }
}

/// Whether `have` is `name` or a form of it, both folded. A Latin name takes the endings of the text around it as well.
pub(crate) fn is_form(have: &str, name: &str) -> bool {
    if have == name {
        return true;
    }
    if name.chars().count() < 3 {
        return false;
    }
    let script = name.chars().next_back().map_or(Script::Common, |c| c.script());
    let stem = stem(name, script);
    let Some(rest) = have.strip_prefix(stem) else { return false };
    let ending = rest.chars().next().map_or(script, |c| c.script());
    let tail = of(ending);
    // The name itself is the stem: only then an ending may be added to it.
    let chained = || have.strip_prefix(name).is_some_and(|rest| chain(rest, tail));
    tail.single.iter().any(|known| known == rest) && (stem == name || ending == script) || chained()
}

fn chain(rest: &str, endings: &Endings) -> bool {
    let ends = |rest: &str| endings.last.iter().any(|known| known == rest);
    let mut firsts = endings.first.iter().filter_map(|known| rest.strip_prefix(known.as_str()));
    ends(rest) || firsts.any(|rest| rest.is_empty() || ends(rest))
}

/// A word without its ending, so that forms of one word are counted together; at least four letters stay.
pub(crate) fn trunk(word: &str) -> &str {
    let script = word.chars().next_back().map_or(Script::Common, |c| c.script());
    let endings = of(script);
    let cut = |endings: &[String]| {
        let ends = endings.iter().filter_map(|ending| word.strip_suffix(ending.as_str()));
        ends.filter(|trunk| trunk.chars().count() >= 4).min_by_key(|trunk| trunk.len())
    };
    cut(&endings.single).unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::{is_form, trunk};

    #[test]
    fn c3_forms_of_a_word() {
        for (have, name) in [
            ("ромашки", "ромашка"),
            ("магнитом", "магнит"),
            ("магниттын", "магнит"),
            ("samsungа", "samsung"),
            ("samsungтин", "samsung"),
            ("πλαισιου", "πλαισιο"),
            ("دیجیکالاها", "دیجیکالا"),
        ] {
            assert!(is_form(have, name), "{have} {name}");
        }
        for (have, name) in
            [("магнитофон", "магнит"), ("samsungite", "samsung"), ("шикарныи", "шик"), ("pineapple", "apple")]
        {
            assert!(!is_form(have, name), "{have} {name}");
        }
    }

    #[test]
    fn c3_forms_have_one_trunk() {
        assert_eq!(trunk("курьера"), trunk("курьером"));
        assert_eq!(trunk("box"), "box");
        assert_eq!(trunk("boxes"), "boxes".strip_suffix('s').unwrap_or_default());
    }
}
