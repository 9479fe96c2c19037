//! `plaudit classify`: what the program makes of texts, for people who want to know.

mod json;

use anyhow::bail;
use clap::Args;
use plaudit_model::rating::Rating;
use plaudit_sentiment::understand;
use std::io::{BufRead, Write};

/// Bytes of a line that are kept; the rest of a longer one is read over, as the middle of any long text is.
const LONGEST: usize = 1 << 20;

#[derive(Args, Default)]
pub(super) struct Classify {
    /// Print one JSON object a line with all that is found: probabilities, topics, urgency, words that carried it, and
    /// apart from these what the screen for publication finds.
    #[arg(long)]
    json: bool,
    /// Each line begins with stars from 1 to 5 and a tab. They count as a second likelihood in the JSON.
    #[arg(long, requires = "json")]
    stars: bool,
    /// Names of rivals to look for, in all their forms; with commas between them.
    #[arg(long, value_delimiter = ',', requires = "json")]
    names: Vec<String>,
}

impl Classify {
    /// One line out for each line in, also for an empty one.
    pub(super) fn run(&self, mut from: impl BufRead, to: impl Write) -> anyhow::Result<()> {
        let mut to = std::io::BufWriter::new(to);
        let mut line = Vec::new();
        let mut number = 0usize;
        while read_line(&mut from, &mut line)? {
            number += 1;
            // Whatever is not UTF-8 is read as well as can be: a line must come out for each that went in.
            let text = String::from_utf8_lossy(&line);
            let text = text.trim_end_matches(['\n', '\r']);
            if !self.json {
                plain(text, &mut to)?;
                continue;
            }
            let (rating, text) = if self.stars { rated(text, number)? } else { (None, text) };
            serde_json::to_writer(&mut to, &json::found(text, rating, &self.names))?;
            to.write_all(b"\n")?;
        }
        Ok(to.flush()?)
    }
}

fn plain(text: &str, to: &mut impl Write) -> anyhow::Result<()> {
    let verdict = understand(text);
    let topics: Vec<_> = verdict.topics.iter().map(|topic| topic.code()).collect();
    let (label, language) = (verdict.polarity.code(), verdict.language.code());
    Ok(writeln!(to, "{label}\t{:.2}\t{language}\t{}", verdict.confidence, topics.join(","))?)
}

fn rated(line: &str, number: usize) -> anyhow::Result<(Option<Rating>, &str)> {
    let rating = |stars: &str| stars.trim().parse::<i64>().ok().and_then(|stars| Rating::try_from(stars).ok());
    match line.split_once('\t').and_then(|(stars, text)| Some((rating(stars)?, text))) {
        Some((rating, text)) => Ok((Some(rating), text)),
        None => bail!("line {number} does not begin with stars from 1 to 5 and a tab"),
    }
}

/// The next line with its end, cut at [`LONGEST`]; false when there is none.
fn read_line(from: &mut impl BufRead, line: &mut Vec<u8>) -> std::io::Result<bool> {
    line.clear();
    let mut any = false;
    loop {
        let part = from.fill_buf()?;
        if part.is_empty() {
            return Ok(any);
        }
        any = true;
        let end = part.iter().position(|byte| *byte == b'\n');
        let used = end.map_or(part.len(), |end| end + 1);
        line.extend_from_slice(&part[..used.min(LONGEST - line.len().min(LONGEST))]);
        from.consume(used);
        if end.is_some() {
            return Ok(true);
        }
    }
}

#[cfg(test)]
mod tests;
