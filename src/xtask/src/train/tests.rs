//! The card in the repository tells the figures of the model in the repository.

use super::measure::{Table, report};
use super::{card, corpus};
use std::path::{Path, PathBuf};

const CARD: &str = include_str!("../../../sentiment/MODEL.md");
const MODEL: &[u8] = include_bytes!("../../../sentiment/model.bin");

/// Every row stands in the part of the card that is about the committed model.
fn told(table: &Table) {
    let part = CARD.split("## Model of the reusable sources").next().unwrap_or(CARD);
    for (name, figures) in table {
        let row = card::row(name, figures);
        assert!(part.contains(&row), "the card does not say: {row}");
    }
}

#[test]
fn c1_the_card_tells_the_figures_of_our_own_sentences() {
    let mut own = corpus::Corpus::default();
    own.add_own();
    let gold = report(MODEL, &own).unwrap().gold;
    assert!(gold.len() == 6 && gold.iter().all(|(_, figures)| figures.texts > 200), "{gold:?}");
    told(&gold);
}

/// The labelled texts are not here: who has them names their folder.
#[test]
fn c1_the_card_tells_the_figures_of_the_sources() {
    let Some(data) = std::env::var_os("PLAUDIT_SENTIMENT_DATA").map(PathBuf::from) else {
        println!("skipped: PLAUDIT_SENTIMENT_DATA does not name the folder of the labelled texts");
        return;
    };
    let corpus = corpus::read(Path::new(&data)).unwrap();
    told(&report(MODEL, &corpus).unwrap().dev);
}
