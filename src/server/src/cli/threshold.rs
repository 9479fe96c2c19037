//! `plaudit threshold`: what a shop has taught about where the unhappy begin, why, and how to set it back.

use super::Where;
use crate::clock::Clock;
use crate::teaching::learn;
use anyhow::Context;
use clap::{Args, Subcommand};
use plaudit_model::ids::ShopKey;
use plaudit_model::verdict::Language;
use plaudit_store::{Correction, Store};
use std::io::Write;

#[derive(Args)]
pub(super) struct Threshold {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Prints for each language the three biases, in log-odds, and how many reviews and corrections they come from.
    Show(Named),
    /// Learns from the newest reviews now, instead of behind the next review.
    Learn(Named),
    /// Sets all biases back to none; only reviews from now on teach again.
    Reset(Named),
    /// Prints what people corrected, as labelled texts for training and for `plaudit evaluate`.
    Export(Named),
}

#[derive(Args)]
struct Named {
    /// Key of the shop.
    shop: String,
    #[command(flatten)]
    place: Where,
}

impl Threshold {
    pub(super) async fn run(self) -> anyhow::Result<()> {
        let (Command::Show(named) | Command::Learn(named) | Command::Reset(named) | Command::Export(named)) =
            &self.command;
        let key = ShopKey::parse(&named.shop)?;
        let store = named.place.store().await?;
        store.shop(&key).await?.with_context(|| format!("there is no shop {key}"))?;
        let now = Clock::System.now();
        let mut to = std::io::stdout().lock();
        match self.command {
            Command::Show(_) => {}
            Command::Learn(_) => {
                for language in Language::ALL.iter().filter(|language| **language != Language::Undetermined) {
                    learn(&store, &key, *language, now).await?;
                }
            }
            Command::Reset(_) => store.reset_thresholds(&key, now).await?,
            Command::Export(_) => return export(&store.corrections(&key).await?, &mut to),
        }
        show(&store, &key, &mut to).await
    }
}

async fn show(store: &Store, shop: &ShopKey, to: &mut impl Write) -> anyhow::Result<()> {
    let thresholds = store.thresholds(shop).await?;
    if thresholds.is_empty() {
        writeln!(to, "Nothing is learnt yet: the verdicts of {shop} are those of the model.")?;
    }
    for threshold in thresholds {
        let [negative, neutral, positive] = threshold.by;
        writeln!(
            to,
            "{}: negative {negative:+.2}, neutral {neutral:+.2}, positive {positive:+.2}, from {} reviews, {} of them corrected",
            threshold.language.code(),
            threshold.texts,
            threshold.corrections
        )?;
    }
    Ok(())
}

/// A label, a tab, the text in one line.
fn export(corrections: &[Correction], to: &mut impl Write) -> anyhow::Result<()> {
    for correction in corrections {
        let words: Vec<&str> = correction.text.split_whitespace().collect();
        writeln!(to, "{}\t{}", correction.polarity.code(), words.join(" "))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use plaudit_model::time::Millis;
    use plaudit_model::verdict::Polarity;

    #[test]
    fn c1_corrections_leave_as_labelled_texts() {
        let correction = Correction {
            text: "The lid\n\tleaks".to_owned(),
            language: Language::English,
            polarity: Polarity::Negative,
            was: Polarity::Positive,
            at: Millis(0),
        };
        let mut out = Vec::new();
        export(&[correction], &mut out).unwrap();
        assert_eq!(String::from_utf8(out).unwrap(), "negative\tThe lid leaks\n");
    }
}
