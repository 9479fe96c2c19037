//! Texts made alike for search: παραπονο finds παράπονο, dep finds đẹp, пришел finds пришёл.

use crate::features::fold;

/// A text in lower case, its words by single spaces, without marks; the variants of a letter are one letter, and digits
/// of every script are 0 to 9.
///
/// Other than for understanding, numbers and doubled letters stay: people look for `1,7` and `7000`.
pub fn folded(text: &str) -> String {
    let mut alike = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase) {
        match c {
            'ς' => alike.push('σ'),
            'ي' | 'ى' => alike.push('ی'),
            'ك' => alike.push('ک'),
            // Persian writes some words with or without it: a space in both.
            '\u{200c}' | '\u{200d}' => alike.push(' '),
            '\u{ad}' | '\u{640}' => {}
            '۰'..='۹' => alike.extend(char::from_digit(c as u32 - '۰' as u32, 10)),
            '٠'..='٩' => alike.extend(char::from_digit(c as u32 - '٠' as u32, 10)),
            c => alike.push(c),
        }
    }
    // Marks go with `fold`, so words end at what is neither a letter nor a mark.
    let letters = fold(&alike);
    let mut out = String::with_capacity(letters.len() + 1);
    for word in letters.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::folded;

    #[test]
    fn a4_spellings_that_a_reader_takes_for_one_are_one() {
        for (one, other) in [
            ("Παράπονο ΛΌΓΟΣ", "παραπονο λογοσ"),
            ("đẹp lắm", "dep lam"),
            ("пришёл", "ПРИШЕЛ"),
            ("كتاب هاي", "کتاب های"),
            ("می‌خواهم", "می خواهم"),
            ("۱۷ لیتر", "17 لیتر"),
            ("Café — crème!", "cafe creme"),
            ("cafe\u{301}", "café"),
        ] {
            assert_eq!(folded(one), folded(other));
        }
        assert_eq!(folded("A 7000 mAh, 1.7l"), "a 7000 mah 1 7l");
        assert_eq!(folded("%_'\u{0} 👍"), "");
    }
}
