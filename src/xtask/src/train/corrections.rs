//! Labels that people found wrong in the labelled texts, by hash: the files themselves stay as they came.

use super::sha1;
use anyhow::{Context, bail};
use std::collections::HashMap;
use std::path::Path;

/// What to read instead of a label; `None` drops the text.
#[derive(Debug, Default)]
pub(super) struct Corrections(HashMap<String, Option<String>>);

impl Corrections {
    /// Reads lines of SHA-1, TAB, and `neg`, `neu`, `pos` or `drop`; lines with `#` are remarks. Without a file there
    /// are none.
    pub(super) fn read(file: &Path) -> anyhow::Result<Self> {
        if !file.exists() {
            return Ok(Corrections::default());
        }
        let text = std::fs::read_to_string(file).context("reading the corrections")?;
        Corrections::parse(&text)
    }

    fn parse(text: &str) -> anyhow::Result<Self> {
        let mut all = HashMap::new();
        for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.is_empty() && !line.starts_with('#')) {
            let mut columns = line.split('\t');
            let (hash, label) = (columns.next().unwrap_or_default(), columns.next().unwrap_or_default());
            if hash.len() != 40 || !["neg", "neu", "pos", "drop"].contains(&label) {
                bail!("line {} of the corrections is not a SHA-1, a tab, and neg, neu, pos or drop", number + 1);
            }
            all.insert(hash.to_owned(), (label != "drop").then(|| label.to_owned()));
        }
        Ok(Corrections(all))
    }

    /// The label of a text, `None` if it is to be left out.
    pub(super) fn label<'a>(&'a self, text: &str, label: &'a str) -> Option<&'a str> {
        if self.0.is_empty() {
            return Some(label);
        }
        self.0.get(&sha1::hex(text)).map_or(Some(label), Option::as_deref)
    }
}

#[cfg(test)]
mod tests {
    use super::Corrections;

    #[test]
    fn c1_wrong_labels_are_corrected_by_hash() {
        let hash = "a9993e364706816aba3e25717850c26c9cd0d89d";
        let read = |line: &str| Corrections::parse(line).unwrap();
        assert_eq!(read(&format!("# remark\n{hash}\tpos\n")).label("abc", "neg"), Some("pos"));
        assert_eq!(read(&format!("{hash}\tdrop")).label("abc", "neg"), None);
        assert_eq!(read(&format!("{hash}\tdrop")).label("abd", "neg"), Some("neg"));
        let fault = Corrections::parse(&format!("{hash}\tpos\n{hash}\tbad")).unwrap_err();
        assert!(fault.to_string().starts_with("line 2 "), "{fault}");
    }
}
