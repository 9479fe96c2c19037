//! `plaudit rules export` and `plaudit rules import`: a shop's rules as TOML.

use super::Where;
use crate::clock::Clock;
use crate::rules::known::Directory;
use crate::rules::trial;
use anyhow::{Context, bail};
use clap::{Args, Subcommand};
use plaudit_model::ids::ShopKey;
use plaudit_model::rules::{Known, RuleFault, RuleSet};
use std::fmt::Write as _;
use std::path::PathBuf;

/// Who stands in the audit.
const WHO: &str = "plaudit rules import";

#[derive(Args)]
pub(super) struct Rules {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Prints a shop's rules.
    Export {
        /// Key of the shop.
        shop: String,
        #[command(flatten)]
        place: Where,
    },
    /// Puts the rules of a file in place of a shop's. What came in before stays as it was.
    Import {
        /// Key of the shop.
        shop: String,
        /// As `export` prints it; www/docs/rules.md shows one.
        file: PathBuf,
        /// Changes nothing, and says what each rule would have caught.
        #[arg(long)]
        dry_run: bool,
        /// How many days back a dry run looks: 1 to 90.
        #[arg(long, value_name = "N", default_value_t = 30, value_parser = clap::value_parser!(i64).range(1..=90))]
        days: i64,
        #[command(flatten)]
        place: Where,
    },
}

impl Rules {
    pub(super) async fn run(self) -> anyhow::Result<()> {
        match self.command {
            Command::Export { shop, place } => {
                let key = ShopKey::parse(&shop)?;
                let store = place.store().await?;
                store.shop(&key).await?.with_context(|| format!("there is no shop {key}"))?;
                print!("{}", write(&store.rules(&key).await?.set)?);
            }
            Command::Import { shop, file, dry_run, days, place } => {
                let key = ShopKey::parse(&shop)?;
                let text =
                    std::fs::read_to_string(&file).with_context(|| format!("{} cannot be read", file.display()))?;
                let store = place.store().await?;
                store.shop(&key).await?.with_context(|| format!("there is no shop {key}"))?;
                let mail = place.config(None)?.mail.is_some();
                let known = Directory::of(&store, &key, mail).await?.known();
                let set = read(&text, &known).with_context(|| file.display().to_string())?;
                let now = Clock::System.now();
                if dry_run {
                    print!("{}", told(&set, &trial::run(&store, &key, &set, days, now).await?, days));
                    return Ok(());
                }
                let version = store.rules(&key).await?.version;
                if !store.save_rules(&key, &set, version, None, WHO, now).await? {
                    bail!("somebody changed the rules at the same moment; export them, look, and import again");
                }
                println!("{} rules of shop {key} are in place, as version {}.", set.rules.len(), version + 1);
            }
        }
        Ok(())
    }
}

/// Rules as TOML. An empty set is a line that says so.
pub(crate) fn write(set: &RuleSet) -> anyhow::Result<String> {
    Ok(if set.rules.is_empty() { "rule = []\n".to_owned() } else { toml::to_string(set)? })
}

/// Everything is checked before anything is written, and every mistake is named.
pub(crate) fn read(text: &str, known: &Known) -> anyhow::Result<RuleSet> {
    let set: RuleSet = toml::from_str(text)?;
    set.check(known).map_err(|faults: Vec<RuleFault>| {
        let lines: Vec<String> = faults.into_iter().map(|fault| format!("  {fault}")).collect();
        anyhow::anyhow!("nothing was changed; please correct this first:\n{}", lines.join("\n"))
    })?;
    Ok(set)
}

/// What a dry run found, for reading.
fn told(set: &RuleSet, trial: &trial::Trial, days: i64) -> String {
    let more = if trial.more { ", the newest of more" } else { "" };
    let mut text = format!("Of {} conversations within {days} days{more}, nothing was changed:\n", trial.looked);
    for (rule, caught) in set.rules.iter().zip(&trial.rules) {
        let off = if rule.enabled { "" } else { " (off)" };
        // Writing to a text cannot fail.
        let _ = writeln!(text, "{:>6}  {}{off}", caught.number, rule.name);
        for example in &caught.newest {
            let _ = writeln!(text, "        {} {}", example.at.rfc3339(), example.id);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use plaudit_model::rules::{Action, Notify, Rule};

    const DOCS: &str = include_str!("../../../../www/docs/rules.md");

    fn known() -> Known {
        Known {
            teams: vec!["returns".to_owned()],
            people: vec!["aru@shop.example".to_owned()],
            policies: vec!["unhappy".to_owned(), "standard".to_owned()],
            crm: vec!["a1b2c3d4e5f6".to_owned()],
            answers: vec!["returns".to_owned()],
            webhook: true,
            mail: true,
        }
    }

    /// D1: the file in the documents is one, and what is written reads as the same.
    #[test]
    fn d1_the_documented_file_is_read_and_written() {
        let examples: Vec<&str> =
            DOCS.split("```toml\n").skip(1).map(|rest| rest.split("```").next().unwrap()).collect();
        assert!(examples.len() >= 2, "the documents show rules");
        let documented = examples.into_iter().map(|example| read(example, &known()).unwrap());
        let rule = |then| Rule { name: "«Все» # 1".to_owned(), enabled: false, last: true, when: None, then };
        let mut all = vec![
            Action::OpenCase,
            Action::Ask,
            Action::Webhook,
            Action::Answer("returns".to_owned()),
            Action::Crm("a1b2c3d4e5f6".to_owned()),
            Action::Notify(Notify::Person("aru@shop.example".to_owned())),
        ];
        all.push(Action::Assign(plaudit_model::rules::Assign::RoundRobin { team: None }));
        all.push(Action::Assign(plaudit_model::rules::Assign::LeastLoaded { team: Some("returns".to_owned()) }));
        let odd = RuleSet { rules: vec![rule(all)] };
        for set in documented.chain([RuleSet::default(), RuleSet { rules: Vec::new() }, odd]) {
            let text = write(&set).unwrap();
            assert_eq!(read(&text, &known()).unwrap_or_else(|error| panic!("{error:#}\n{text}")), set);
        }
    }

    #[test]
    fn d1_every_mistake_of_a_file_is_named() {
        let good = write(&RuleSet::default()).unwrap();
        let bad = good.replace("\"standard\"", "\"gold\"").replace("name = \"Urgent\"", "name = \" \"");
        let message = format!("{:#}", read(&bad, &known()).unwrap_err());
        for part in
            ["nothing was changed", "rule 1 (\" \"): its name", "rule 5 (\"Somebody waits", "no promise \"gold\""]
        {
            assert!(message.contains(part), "{part} in {message}");
        }
        for broken in [&good.replace("then", "do"), &good.replace("unhappy\"", "hide\""), "[[rule]]", "x"] {
            assert!(read(broken, &known()).is_err(), "{broken}");
        }
    }
}
