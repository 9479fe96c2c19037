//! How Vietnamese syllables are built, marks off: a word of another shape is none.

/// What a syllable may begin with; longer ones first.
const ONSETS: [&str; 27] = [
    "ngh", "ng", "nh", "gh", "gi", "kh", "ph", "th", "tr", "ch", "qu", "b", "c", "d", "g", "h", "k", "l", "m", "n",
    "p", "r", "s", "t", "v", "x", "",
];
/// Its vowels.
const VOWELS: &str = " a ai ao au ay e eo eu i ia ie ieu iu o oa oai oay oe oeo oi oo u ua uai uay ue ui uo uoi uou uu uy uya uye \
    uyu y ye yeu ";
/// What it may end with.
const CODAS: [&str; 9] = ["ng", "nh", "ch", "c", "m", "n", "p", "t", ""];

/// Whether a folded word could be a Vietnamese syllable, or one shortened to its consonants ("sp", "ntn").
pub(super) fn is_syllable(word: &str) -> bool {
    let shortened =
        word.len() <= 3 && !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() && !b"aeiouy".contains(&b));
    shortened || is_whole(word)
}

fn is_whole(word: &str) -> bool {
    ONSETS
        .iter()
        .filter_map(|onset| word.strip_prefix(onset))
        .any(|rest| CODAS.iter().filter_map(|coda| rest.strip_suffix(coda)).any(is_vowel))
}

fn is_vowel(letters: &str) -> bool {
    !letters.is_empty() && VOWELS.split(' ').any(|vowel| vowel == letters)
}

#[cfg(test)]
mod tests {
    use super::is_syllable;

    #[test]
    fn c2_syllables_of_vietnamese() {
        for word in
            ["khong", "giao", "hang", "nhanh", "quyen", "nguoi", "nghieng", "y", "dep", "gi", "xuc", "ruou", "oi", "sp"]
        {
            assert!(is_syllable(word), "{word}");
        }
        for word in ["cord", "scam", "phone", "polu", "gut", "petit", "works", "lid", "fast", "shop", "zip", "sehr", ""]
        {
            let by_chance = ["gut"].contains(&word);
            assert_eq!(is_syllable(word), by_chance, "{word}");
        }
    }
}
