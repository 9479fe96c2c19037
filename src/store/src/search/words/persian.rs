//! Persian letters, affixes and stems. The same word is typed with a joiner, with a space or with nothing between its
//! parts, and in Persian or Arabic letters.

/// Zero-width non-joiner.
pub(super) const JOINER: char = '\u{200c}';

/// Written before verbs, the longest first.
const BEFORE: [&str; 2] = ["نمی", "می"];
/// Written after nouns, adjectives and verbs, the longest first.
const AFTER: [&str; 34] = [
    "هایشان",
    "هایمان",
    "هایتان",
    "هاشون",
    "هامون",
    "هاتون",
    "ترین",
    "هایی",
    "هایم",
    "هایت",
    "هایش",
    "شان",
    "مان",
    "تان",
    "شون",
    "مون",
    "تون",
    "های",
    "هام",
    "هات",
    "هاش",
    "ها",
    "تر",
    "ام",
    "ات",
    "اش",
    "یم",
    "ید",
    "ند",
    "ی",
    "م",
    "ت",
    "ش",
    "ه",
];
/// Of verbs: they tell a prefix of one letter from the first letter of a noun.
const VERBAL: [&str; 6] = ["یم", "ید", "ند", "م", "ی", "د"];
/// A stem keeps so many letters.
const SHORTEST: usize = 3;

/// One letter where several mean the same; `None` for the line that lengthens words.
pub(super) fn letter(sign: char) -> Option<char> {
    Some(match sign {
        'ي' | 'ى' | 'ئ' => 'ی',
        'ك' => 'ک',
        'ة' | 'ۀ' | 'ە' => 'ه',
        'أ' | 'إ' | 'ٱ' | 'آ' => 'ا',
        'ؤ' => 'و',
        'ـ' => return None,
        '۰'..='۹' => char::from_digit(sign as u32 - 0x6f0, 10)?,
        '٠'..='٩' => char::from_digit(sign as u32 - 0x660, 10)?,
        sign => sign,
    })
}

/// The parts of a word between its joiners; none where it has no joiner.
pub(super) fn parts(word: &str) -> impl Iterator<Item = &str> {
    word.split(JOINER).filter(move |_| word.contains(JOINER))
}

/// Whether a word is an affix that somebody wrote apart.
pub(super) fn is_affix(word: &str) -> bool {
    let word = super::plain(word);
    BEFORE.contains(&word.as_str()) || AFTER.iter().any(|after| *after == word && word.chars().count() > 1)
}

/// The stem of a plain word.
pub(super) fn stem(word: &str) -> &str {
    let long = |rest: &&str| rest.chars().count() >= SHORTEST;
    let mut stem = word;
    if let Some(rest) = BEFORE.iter().find_map(|before| stem.strip_prefix(before)).filter(long) {
        stem = rest;
    } else if VERBAL.iter().any(|ending| stem.ends_with(ending))
        && let Some(rest) = stem.strip_prefix(['ن', 'ب']).filter(|rest| rest.chars().count() > SHORTEST)
    {
        stem = rest;
    }
    AFTER.iter().find_map(|after| stem.strip_suffix(after).filter(long)).unwrap_or(stem)
}
