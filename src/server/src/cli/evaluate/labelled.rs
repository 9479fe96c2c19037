//! Labelled texts, one a line. What cannot be read is named by file and line, and nothing is measured then.

use anyhow::{Context, bail};
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;

/// A text and what it is said to be.
#[derive(Debug, PartialEq)]
pub(super) struct Labelled<'a> {
    /// 0 negative, 1 neutral, 2 positive.
    pub(super) label: usize,
    /// Where it came from: its column, or the name of its file.
    pub(super) source: &'a str,
    pub(super) text: &'a str,
}

/// Hands each text of a file on. Empty lines, and lines that begin with `#`, are left out.
pub(super) fn read(file: &Path, mut each: impl FnMut(Labelled<'_>)) -> anyhow::Result<()> {
    let name = file.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let reader = BufReader::new(File::open(file).with_context(|| format!("opening {}", file.display()))?);
    for (number, line) in reader.split(b'\n').enumerate() {
        let line = line.with_context(|| format!("reading {}", file.display()))?;
        let at = || format!("{}, line {}", file.display(), number + 1);
        let Ok(line) = std::str::from_utf8(&line) else { bail!("{}: it is not UTF-8", at()) };
        // Some programs begin a file with a mark of its byte order.
        let line = line.trim_start_matches('\u{feff}').trim_end_matches('\r');
        if !line.is_empty() && !line.starts_with('#') {
            each(parse(line, &name).with_context(at)?);
        }
    }
    Ok(())
}

fn parse<'a>(line: &'a str, file: &'a str) -> anyhow::Result<Labelled<'a>> {
    let columns: Vec<&str> = line.split('\t').collect();
    let (code, source, text) = match columns[..] {
        [code, text] => (code, file, text),
        [code, source, text] => (code, source, text),
        _ => bail!(
            "there must be a label, a tab and a text, or a label, a source and a text; this has {} columns",
            columns.len()
        ),
    };
    let Some(label) = label(code.trim()) else {
        bail!("\"{}\" is no label; use neg, neu, pos, or stars from 1 to 5", code.chars().take(20).collect::<String>())
    };
    Ok(Labelled { label, source, text })
}

fn label(code: &str) -> Option<usize> {
    match code {
        "neg" | "negative" | "1" | "2" => Some(0),
        "neu" | "neutral" | "3" => Some(1),
        "pos" | "positive" | "4" | "5" => Some(2),
        _ => None,
    }
}
