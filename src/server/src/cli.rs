//! The `plaudit` program: a file for each command.

mod check_config;
mod check_tag;
mod classify;
mod evaluate;
mod mail;
mod migrate;
mod products;
mod questions;
pub(crate) mod rules;
mod serve;
mod shop;
mod sla;
mod threshold;
mod user;
mod webhook;

use crate::config::{Config, Flags};
use clap::{Args, Parser, Subcommand};
use std::net::SocketAddr;
use std::path::PathBuf;

/// Reviews on your own pages, and the unhappy in front of your people within minutes.
#[derive(Parser)]
#[command(name = "plaudit", version)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Starts the server.
    Serve(serve::Serve),
    /// Brings the database to the schema of this program; `serve` does the same at its start.
    Migrate(Where),
    /// Reads all settings and prints them, without secrets.
    CheckConfig(Where),
    /// People who sign in.
    User(user::User),
    /// Shops.
    Shop(shop::Shop),
    /// The merchant's own questions, as a file.
    Questions(questions::Questions),
    /// What a shop promises its shoppers, as a file: times to answer, and business hours.
    Sla(sla::Promises),
    /// What is done by itself about what comes in, as a file: the rules of a shop.
    Rules(rules::Rules),
    /// The list of a shop's products, as files.
    Products(products::Products),
    /// Looks at a page of a shop and says whether its tag is live, and what is missing.
    CheckTag(check_tag::CheckTag),
    /// Webhooks of a shop: endpoints, keys, tests, what was sent, sending it again.
    Webhook(webhook::WebhookCommand),
    /// Mail: try it, and seal its password.
    Mail(mail::MailCommand),
    /// Reads texts, one a line, and prints for each: label, confidence, language, topics; with tabs between them.
    Classify(classify::Classify),
    /// What a shop's stars and corrections have taught about the threshold of feelings.
    Threshold(threshold::Threshold),
    /// Measures the model on labelled texts of your own, by language and by source.
    Evaluate(evaluate::Evaluate),
}

/// Where settings and data are.
#[derive(Args, Clone)]
struct Where {
    /// Settings file; www/docs/plaudit.example.toml shows them all.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// sqlite://FILE or postgres://USER:PASSWORD@HOST/DATABASE.
    #[arg(long, value_name = "ADDRESS")]
    database: Option<String>,
}

impl Where {
    fn config(&self, listen: Option<SocketAddr>) -> anyhow::Result<Config> {
        let flags = Flags { config: self.config.clone(), listen, database: self.database.clone() };
        Config::load(&flags, |name| std::env::var(name).ok().filter(|value| !value.is_empty()))
    }

    /// The store, with its schema brought up to date.
    async fn store(&self) -> anyhow::Result<plaudit_store::Store> {
        let store = plaudit_store::Store::connect(&self.config(None)?.database).await?;
        store.migrate().await?;
        Ok(store)
    }
}

/// Runs the program.
///
/// # Errors
/// What went wrong, in words for the one who started it.
pub async fn run(cli: Cli) -> anyhow::Result<()> {
    match cli.command {
        Command::Serve(serve) => serve.run().await,
        Command::Migrate(place) => migrate::run(&place).await,
        Command::CheckConfig(place) => check_config::run(&place),
        Command::User(user) => user.run().await,
        Command::Shop(shop) => shop.run().await,
        Command::Questions(questions) => questions.run().await,
        Command::Sla(sla) => sla.run().await,
        Command::Rules(rules) => rules.run().await,
        Command::Products(products) => products.run().await,
        Command::CheckTag(check) => check.run().await,
        Command::Webhook(webhook) => webhook.run().await,
        Command::Mail(mail) => mail.run().await,
        Command::Classify(classify) => classify.run(std::io::stdin().lock(), std::io::stdout().lock()),
        Command::Threshold(threshold) => threshold.run().await,
        Command::Evaluate(evaluate) => evaluate.run(&mut std::io::stdout().lock()),
    }
}
