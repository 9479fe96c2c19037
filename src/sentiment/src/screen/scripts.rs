//! Letters of one script that pass for another's: what hides a word from filters, and what it hides.

use unicode_script::{Script, UnicodeScript};

/// Look-alikes in small letters: Latin, Cyrillic, Greek; `_` where a script has none.
const ALIKE: [(char, char, char); 26] = [
    ('a', 'а', 'α'),
    ('b', 'в', 'β'),
    ('b', 'ь', '_'),
    ('c', 'с', 'ϲ'),
    ('e', 'е', 'ε'),
    ('g', '_', 'γ'),
    ('h', 'н', 'η'),
    ('i', 'і', 'ι'),
    ('j', 'ј', 'ϳ'),
    ('k', 'к', 'κ'),
    ('l', '_', '_'),
    ('m', 'м', 'μ'),
    ('n', 'п', 'ν'),
    ('o', 'о', 'ο'),
    ('p', 'р', 'ρ'),
    ('q', 'ԛ', '_'),
    ('r', 'г', '_'),
    ('s', 'ѕ', '_'),
    ('t', 'т', 'τ'),
    ('u', 'и', 'υ'),
    ('v', '_', 'ν'),
    ('w', 'ш', 'ω'),
    ('x', 'х', 'χ'),
    ('y', 'у', 'υ'),
    ('d', 'ԁ', 'δ'),
    ('z', '_', 'ζ'),
];

/// Scripts that are told apart here.
const SCRIPTS: [Script; 3] = [Script::Latin, Script::Cyrillic, Script::Greek];

/// Whether letters of a word change from one script to another and back, or look-alikes stand among the letters of
/// another script. An ending on a foreign name ("iPhone-ом", "USBдің") is a single change; Latin `i`, `h` and `ə` in
/// Cyrillic words are how Kazakh is typed on a keyboard that lacks its letters.
pub(super) fn is_disguised(word: &str) -> bool {
    let scripts = || word.chars().map(|c| (c, c.script())).filter(|(_, script)| SCRIPTS.contains(script));
    let Some((_, first)) = scripts().next() else { return false };
    if scripts().all(|(_, script)| script == first) {
        return false;
    }
    if word.chars().any(|c| matches!(c, 'i' | 'h' | 'ə' | 'ɵ')) && scripts().any(|(_, s)| s == Script::Cyrillic) {
        return false;
    }
    let all: Vec<Script> = scripts().map(|(_, script)| script).collect();
    all.windows(2).filter(|pair| pair[0] != pair[1]).count() >= 2
}

/// What a word with letters of several scripts, or with digits and signs for letters, may stand for.
pub(super) fn unmasked(word: &str) -> Vec<String> {
    let present = SCRIPTS.into_iter().filter(|script| word.chars().any(|c| c.script() == *script));
    let present: Vec<Script> = present.collect();
    let odd = word.chars().any(|c| c.is_ascii_digit() || matches!(c, '@' | '$'));
    if present.is_empty() || present.len() == 1 && !odd {
        return Vec::new();
    }
    present.into_iter().map(|script| word.chars().map(|c| letter(c, script)).collect()).collect()
}

/// The letter of `script` that a sign looks like, or the sign itself.
fn letter(c: char, script: Script) -> char {
    let by_sign = match (c, script) {
        ('@' | '4', Script::Latin) => Some('a'),
        ('@', Script::Cyrillic) => Some('а'),
        ('@', Script::Greek) => Some('α'),
        ('$' | '5', Script::Latin) => Some('s'),
        ('$', Script::Cyrillic) => Some('с'),
        ('0', Script::Latin) => Some('o'),
        ('0', Script::Cyrillic) => Some('о'),
        ('0', Script::Greek) => Some('ο'),
        ('1', Script::Latin) => Some('i'),
        ('3', Script::Latin) => Some('e'),
        ('3', Script::Cyrillic) => Some('з'),
        ('3', Script::Greek) => Some('ε'),
        ('4', Script::Cyrillic) => Some('ч'),
        ('6', Script::Cyrillic) => Some('б'),
        ('7', Script::Latin) => Some('t'),
        _ => None,
    };
    let of = |(latin, cyrillic, greek): &(char, char, char), script: Script| match script {
        Script::Latin => *latin,
        Script::Cyrillic => *cyrillic,
        _ => *greek,
    };
    let from = c.script();
    if by_sign.is_some() || from == script || !SCRIPTS.contains(&from) {
        return by_sign.unwrap_or(c);
    }
    ALIKE.iter().find(|row| of(row, from) == c).map(|row| of(row, script)).filter(|c| *c != '_').unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::{is_disguised, unmasked};

    #[test]
    fn c5_letters_that_pass_for_others() {
        for word in ["кaзинo", "pаypаl", "mоnеy", "дeнeг", "κaζiνo"] {
            assert!(is_disguised(word), "{word}");
            assert!(!unmasked(word).is_empty(), "{word}");
        }
        // A brand with an ending, and letters that a Kazakh keyboard may lack.
        for word in ["iphoneом", "usbкабель", "тiлi", "бiр", "hәм", "wifiді", "слово", "word", "5g", "λέξη", "xxlка"]
        {
            assert!(!is_disguised(word), "{word}");
        }
        assert!(unmasked("кaзинo").contains(&"казино".to_owned()));
        assert!(unmasked("sh1t").contains(&"shit".to_owned()));
        assert!(unmasked("6лядь").contains(&"блядь".to_owned()));
    }
}
