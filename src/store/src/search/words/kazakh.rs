//! Stems of Kazakh words: endings hang one after the other, each in a form that fits the vowels and the sound before it.

/// Of many, of whose, of place and direction, of comparison; folded as words are.
const ENDINGS: &str = "лар лер дар дер тар тер \
    ым ім м ың ің ң ы і сы сі ымыз іміз мыз міз ыңыз іңіз ңыз ңіз \
    тың тің дың дің ның нің қа ке ға ге на не а е ны ні ды ді ты ті н \
    да де та те нда нде дан ден тан тен нан нен мен бен пен дағы дегі тағы тегі ндағы ндегі \
    дай дей тай тей ша ше лық лік дық дік тық тік сыз сіз";
/// A stem keeps so many letters.
const SHORTEST: usize = 3;

/// The stem of a word, its last sound as it is when nothing follows: `кітабы` and `кітапты` give `кітап`. All endings go
/// that can go, so that the stem of a stem is itself; some stems lose a letter of their own that way, in all their forms.
pub(super) fn stem(word: &str) -> String {
    let mut stem = word;
    while let Some(shorter) =
        ENDINGS.split_whitespace().filter_map(|ending| without(stem, ending)).min_by_key(|rest| rest.len())
    {
        stem = shorter;
    }
    let mut stem = stem.to_owned();
    if stem.len() < word.len() {
        let hard = match stem.chars().next_back() {
            Some('б') => 'п',
            Some('ғ') => 'қ',
            Some('г') => 'к',
            _ => return stem,
        };
        stem.pop();
        stem.push(hard);
    }
    stem
}

/// A word without an ending, where enough is left. A single letter may well be one of the stem.
fn without<'a>(word: &'a str, ending: &str) -> Option<&'a str> {
    let rest = word.strip_suffix(ending)?;
    let shortest = if ending.chars().count() == 1 { SHORTEST + 1 } else { SHORTEST };
    (rest.chars().count() >= shortest).then_some(rest)
}
