//! `plaudit classify`: what the program makes of texts, for people who want to know.

use plaudit_sentiment::understand;
use std::io::{BufRead, Write};

/// One line out for each line in, also for an empty one.
pub(super) fn run(mut from: impl BufRead, to: impl Write) -> anyhow::Result<()> {
    let mut to = std::io::BufWriter::new(to);
    let mut line = Vec::new();
    loop {
        line.clear();
        if from.read_until(b'\n', &mut line)? == 0 {
            return Ok(to.flush()?);
        }
        // Whatever is not UTF-8 is read as well as can be: a line must come out for each that went in.
        let text = String::from_utf8_lossy(&line);
        let verdict = understand(text.trim_end_matches(['\n', '\r']));
        let topics: Vec<_> = verdict.topics.iter().map(|topic| topic.code()).collect();
        let (label, language) = (verdict.polarity.code(), verdict.language.code());
        writeln!(to, "{label}\t{:.2}\t{language}\t{}", verdict.confidence, topics.join(","))?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_line_for_each_line() {
        let mut out = Vec::new();
        run(&b"\nThe lid leaks, terrible quality\r\n\xff\xfe\nlast without end"[..], &mut out).unwrap();
        let out = String::from_utf8(out).unwrap();
        let lines: Vec<_> = out.lines().collect();
        assert_eq!(lines.len(), 4);
        assert_eq!(lines[0], "neutral\t0.00\tund\t");
        assert!(lines[1].starts_with("negative\t"), "{}", lines[1]);
        assert!(lines.iter().all(|line| line.split('\t').count() == 4));
    }
}
