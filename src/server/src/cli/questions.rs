//! `plaudit questions export` and `plaudit questions import`: the merchant's own questions as TOML.

use super::Where;
use anyhow::{Context, bail};
use clap::{Args, Subcommand};
use plaudit_model::attribute::{Question, faults_of_all};
use plaudit_model::ids::ShopKey;
use std::path::PathBuf;

#[derive(Args)]
pub(super) struct Questions {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Prints a shop's questions.
    Export {
        /// Key of the shop.
        shop: String,
        #[command(flatten)]
        place: Where,
    },
    /// Puts the questions of a file in place of a shop's; those that are missing in it are retired, with their answers.
    Import {
        /// Key of the shop.
        shop: String,
        /// As `export` prints it; www/docs/questions.md shows one.
        file: PathBuf,
        #[command(flatten)]
        place: Where,
    },
}

/// The file.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    question: Vec<Question>,
}

impl Questions {
    pub(super) async fn run(self) -> anyhow::Result<()> {
        match self.command {
            Command::Export { shop, place } => {
                let key = ShopKey::parse(&shop)?;
                let store = place.store().await?;
                store.shop(&key).await?.with_context(|| format!("there is no shop {key}"))?;
                print!("{}", write(store.attributes(&key).await?)?);
            }
            Command::Import { shop, file, place } => {
                let key = ShopKey::parse(&shop)?;
                let text =
                    std::fs::read_to_string(&file).with_context(|| format!("{} cannot be read", file.display()))?;
                let store = place.store().await?;
                let shop = store.shop(&key).await?.with_context(|| format!("there is no shop {key}"))?;
                let questions = read(&text, &shop.language).with_context(|| file.display().to_string())?;
                store.set_attributes(&key, &questions).await?;
                println!("{} questions of shop {key} are in place.", questions.len());
            }
        }
        Ok(())
    }
}

fn write(question: Vec<Question>) -> anyhow::Result<String> {
    Ok(toml::to_string(&File { question })?)
}

/// Everything is checked before anything is written, and every mistake is named.
fn read(text: &str, language: &str) -> anyhow::Result<Vec<Question>> {
    let file: File = toml::from_str(text)?;
    let questions: Vec<Question> = file.question.iter().map(Question::plain).collect();
    let faults = faults_of_all(&questions, language);
    if !faults.is_empty() {
        let lines: Vec<_> = faults.into_iter().map(|fault| format!("  {}: {}", fault.field, fault.message)).collect();
        bail!("nothing was changed; please correct this first:\n{}", lines.join("\n"));
    }
    Ok(questions)
}

#[cfg(test)]
mod tests {
    use super::*;

    const DOCS: &str = include_str!("../../../../www/docs/questions.md");

    /// B3: the file in the documents is one, and what is written reads as the same.
    #[test]
    fn b3_the_documented_file_is_read_and_written() {
        let example = DOCS.split("```toml\n").nth(1).unwrap().split("```").next().unwrap();
        let questions = read(example, "en").unwrap();
        assert_eq!(questions.iter().map(|question| question.id.as_str()).collect::<Vec<_>>(), ["fit", "use", "again"]);
        assert_eq!(read(&write(questions.clone()).unwrap(), "en").unwrap(), questions);
        assert_eq!(read("", "en").unwrap(), []);
    }

    #[test]
    fn b3_every_mistake_of_a_file_is_named() {
        let mistaken = "[[question]]\nid = 'Fit'\ntext = { ru = 'Размер?' }\nanswer = { kind = 'yes_no' }\n";
        let message = format!("{:#}", read(mistaken, "en").unwrap_err());
        for part in ["nothing was changed", "questions[0].id", "questions[0].text.en"] {
            assert!(message.contains(part), "{message}");
        }
        for broken in ["[[question]]\nid = 'a'\nkind = 'scale'\n", "[[questions]]\n"] {
            assert!(read(broken, "en").is_err(), "{broken}");
        }
    }
}
