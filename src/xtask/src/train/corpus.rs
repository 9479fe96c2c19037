//! Reads the labelled texts and turns each into features at once; the texts themselves are not kept.

use super::corrections::Corrections;
use super::sha1;
use anyhow::Context;
use plaudit_sentiment::features::{Token, hashed, tokens};
use plaudit_sentiment::lexicon::{self, Lexicon};
use plaudit_sentiment::verdict::Language;
use std::path::Path;

/// Sources whose licence allows reuse: Creative Commons Attribution, CC0, MIT.
const LICENSED: [&str; 5] = ["kk/market", "kk/appstore", "el/shoes_lemm", "en/uci_sentences", "en/vader_amazon"];

/// What a text is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// Learnt from.
    Train,
    /// Temperature and biases are fitted on it, and figures measured.
    Dev,
    /// A sentence of our own, learnt from.
    GoldTrain,
    /// A sentence of our own, only for checking.
    GoldCheck,
}

/// A text as the trainer sees it.
#[derive(Debug, Clone)]
pub(super) struct Example {
    /// Its language.
    pub(super) language: Language,
    /// Index into [`Corpus::sources`]; for sentences of our own, past their end.
    pub(super) source: usize,
    /// What it is for.
    pub(super) part: Part,
    /// Which half of the sentences of our own it is in; 0 for all others.
    pub(super) half: usize,
    /// 0 negative, 1 neutral, 2 positive.
    pub(super) label: usize,
    /// Hashes of its n-grams with counts.
    pub(super) grams: Vec<(u32, u16)>,
    /// What the lexicon says.
    pub(super) lexicon: Lexicon,
    /// Words, for the lexicon's weight.
    pub(super) words: usize,
    /// The first few tokens, for the language models.
    pub(super) opening: Vec<Token>,
}

/// All examples, in the order of languages, sources and lines.
#[derive(Debug, Clone, Default)]
pub(super) struct Corpus {
    /// `language/source` of each file.
    pub(super) sources: Vec<String>,
    /// Every text.
    pub(super) examples: Vec<Example>,
}

impl Corpus {
    /// Whether an example may be reused: one of such a source, or a sentence of our own.
    pub(super) fn is_free(&self, example: &Example) -> bool {
        self.sources.get(example.source).is_none_or(|source| Self::is_licensed(source))
    }

    /// Whether a source may be reused.
    pub(super) fn is_licensed(source: &str) -> bool {
        LICENSED.contains(&source)
    }
}

/// Reads `DIR/<language>/*.tsv` and the sentences of our own.
pub(super) fn read(data: &Path) -> anyhow::Result<Corpus> {
    let mut corpus = Corpus::default();
    let corrections = Corrections::read(&Path::new(GOLD_FOLDER).join("corrections.tsv"))?;
    for language in Language::ALL.iter().filter(|l| **l != Language::Undetermined) {
        let folder = data.join(language.code());
        let mut files: Vec<_> = std::fs::read_dir(&folder)
            .with_context(|| format!("listing the texts of {}", language.code()))?
            .filter_map(|entry| entry.ok().map(|entry| entry.path()))
            .filter(|path| path.extension().is_some_and(|extension| extension == "tsv"))
            .collect();
        files.sort();
        for file in files {
            let name = file.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
            let text = std::fs::read_to_string(&file).with_context(|| format!("reading {name}"))?;
            for line in text.split('\n') {
                if let Some((label, text)) = line.split_once('\t') {
                    let part = if sha1::mod_ten(text) == 1 { Part::Dev } else { Part::Train };
                    if let Some(label) = corrections.label(text, label) {
                        corpus.add(*language, part, label, text);
                    }
                }
            }
            corpus.sources.push(format!("{}/{name}", language.code()));
        }
    }
    corpus.add_own();
    Ok(corpus)
}

/// Where our own sentences and the corrections are.
pub(super) const GOLD_FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../sentiment/gold");

const GOLD: [(Language, &str); 6] = [
    (Language::English, include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../sentiment/gold/en.tsv"))),
    (Language::Russian, include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../sentiment/gold/ru.tsv"))),
    (Language::Persian, include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../sentiment/gold/fa.tsv"))),
    (Language::Kazakh, include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../sentiment/gold/kk.tsv"))),
    (Language::Vietnamese, include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../sentiment/gold/vi.tsv"))),
    (Language::Greek, include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../sentiment/gold/el.tsv"))),
];

impl Corpus {
    /// Adds the sentences of our own.
    pub(super) fn add_own(&mut self) {
        for (language, file) in GOLD {
            for line in file.lines() {
                // Topics and urgency are for checking phrases, which are not learnt; the line of titles has no label.
                if let [label, half, _, _, text] = line.splitn(5, '\t').collect::<Vec<_>>()[..] {
                    let part = if half == "train" { Part::GoldTrain } else { Part::GoldCheck };
                    self.add(language, part, label, text);
                }
            }
        }
    }

    fn add(&mut self, language: Language, part: Part, label: &str, text: &str) {
        let Some(label) = ["neg", "neu", "pos"].iter().position(|known| *known == label) else { return };
        let tokens = tokens(&masked(text));
        let gold = matches!(part, Part::GoldTrain | Part::GoldCheck);
        self.examples.push(Example {
            language,
            source: if gold { usize::MAX } else { self.sources.len() },
            part,
            half: if gold { sha1::mod_ten(text) as usize % 2 } else { 0 },
            label,
            grams: hashed(&tokens),
            lexicon: lexicon::read(language, &tokens),
            words: tokens.iter().filter(|token| token.is_word()).count(),
            opening: tokens.into_iter().take(8).collect(),
        });
    }
}

/// Takes out e-mail addresses. Telephone numbers need nothing: normalisation makes every digit a zero and
/// cuts runs of them to two.
fn masked(text: &str) -> String {
    text.split_inclusive(char::is_whitespace).filter(|word| !word.contains('@')).collect()
}
