//! `plaudit sla export` and `plaudit sla import`: a shop's promises and business hours as TOML.

use super::Where;
use crate::clock::Clock;
use anyhow::{Context, bail};
use clap::{Args, Subcommand};
use plaudit_model::ids::ShopKey;
use plaudit_model::sla::Sla;
use std::path::PathBuf;

/// Who stands in the audit.
const WHO: &str = "plaudit sla import";

#[derive(Args)]
pub(super) struct Promises {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Prints what a shop promises.
    Export {
        /// Key of the shop.
        shop: String,
        #[command(flatten)]
        place: Where,
    },
    /// Puts the promises of a file in place of a shop's. What was promised to shoppers before stays as it was.
    Import {
        /// Key of the shop.
        shop: String,
        /// As `export` prints it; www/docs/sla.md shows one.
        file: PathBuf,
        #[command(flatten)]
        place: Where,
    },
}

impl Promises {
    pub(super) async fn run(self) -> anyhow::Result<()> {
        match self.command {
            Command::Export { shop, place } => {
                let key = ShopKey::parse(&shop)?;
                let store = place.store().await?;
                store.shop(&key).await?.with_context(|| format!("there is no shop {key}"))?;
                print!("{}", toml::to_string(&store.sla(&key).await?.sla)?);
            }
            Command::Import { shop, file, place } => {
                let key = ShopKey::parse(&shop)?;
                let text =
                    std::fs::read_to_string(&file).with_context(|| format!("{} cannot be read", file.display()))?;
                let sla = read(&text).with_context(|| file.display().to_string())?;
                let store = place.store().await?;
                store.shop(&key).await?.with_context(|| format!("there is no shop {key}"))?;
                let revision = store.sla(&key).await?.revision;
                if !store.save_sla(&key, &sla, revision, WHO, Clock::System.now()).await? {
                    bail!("somebody changed the promises at the same moment; export them, look, and import again");
                }
                println!(
                    "{} promises and {} calendars of shop {key} are in place.",
                    sla.policies.len(),
                    sla.calendars.len()
                );
            }
        }
        Ok(())
    }
}

/// Everything is checked before anything is written, and every mistake is named.
fn read(text: &str) -> anyhow::Result<Sla> {
    let sla: Sla = toml::from_str(text)?;
    sla.checked().map_err(|faults| {
        let lines: Vec<String> = faults.into_iter().map(|fault| format!("  {fault}")).collect();
        anyhow::anyhow!("nothing was changed; please correct this first:\n{}", lines.join("\n"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const DOCS: &str = include_str!("../../../../www/docs/sla.md");

    /// D3: the file in the documents is one, and what is written reads as the same.
    #[test]
    fn d3_the_documented_file_is_read_and_written() {
        let example = DOCS.split("```toml\n").nth(1).unwrap().split("```").next().unwrap();
        for sla in [read(example).unwrap(), Sla::default()] {
            assert_eq!(read(&toml::to_string(&sla).unwrap()).unwrap(), sla);
        }
    }

    #[test]
    fn d3_every_mistake_of_a_file_is_named() {
        let good = toml::to_string(&Sla::default()).unwrap();
        let message = format!("{:#}", read(&good.replace("UTC", "Mars/Base")).unwrap_err());
        assert!(message.contains("nothing was changed") && message.contains("Mars/Base"), "{message}");
        for broken in ["", "policies = 1", &good.replace("warning", "warnings"), &good.replace("00:00", "25:00")] {
            assert!(read(broken).is_err(), "{broken}");
        }
    }
}
