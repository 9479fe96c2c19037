//! Keywords in folded words: whole words, in whatever script.

/// Whether a keyword of one or several words stands in a text. Both are folded to words by single spaces, so a word ends
/// where its script ends one. A `*` at the end of a word stands for any ending, at its beginning for any beginning.
pub fn matches(keyword: &str, words: &str, fold: fn(&str) -> String) -> bool {
    let parts: Vec<Part> = keyword.split_whitespace().flat_map(|part| Part::read(part, fold)).collect();
    if parts.is_empty() {
        return false;
    }
    let words: Vec<&str> = words.split(' ').collect();
    words.windows(parts.len()).any(|window| parts.iter().zip(window).all(|(part, word)| part.fits(word)))
}

/// One word of a keyword.
struct Part {
    word: String,
    any_beginning: bool,
    any_ending: bool,
}

impl Part {
    /// Folding may make several words of one, such as of `e-mail`; the stars stand at the outer ends.
    fn read(part: &str, fold: fn(&str) -> String) -> Vec<Part> {
        let (any_beginning, any_ending) = (part.starts_with('*'), part.ends_with('*'));
        let folded = fold(part);
        let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
        let last = words.len().saturating_sub(1);
        let part = |(at, word): (usize, &&str)| Part {
            word: (*word).to_owned(),
            any_beginning: any_beginning && at == 0,
            any_ending: any_ending && at == last,
        };
        words.iter().enumerate().map(part).collect()
    }

    fn fits(&self, word: &str) -> bool {
        match (self.any_beginning, self.any_ending) {
            (false, false) => word == self.word,
            (false, true) => word.starts_with(&self.word),
            (true, false) => word.ends_with(&self.word),
            (true, true) => word.contains(&self.word),
        }
    }
}
