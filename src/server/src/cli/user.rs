//! `plaudit user add`.

use super::Where;
use crate::clock::Clock;
use crate::session;
use anyhow::{Context, bail};
use clap::{Args, Subcommand, ValueEnum};
use plaudit_model::ids::ShopKey;
use plaudit_model::review::looks_like_email;
use plaudit_store::{Error, Role};
use rand::RngExt;
use std::io::Read as _;

#[derive(Args)]
pub(super) struct User {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Adds a person to a shop. Without --password-stdin a password is made up and printed once.
    Add {
        /// Key of the shop.
        #[arg(long)]
        shop: String,
        /// Address to sign in with.
        #[arg(long)]
        email: String,
        /// Name, as colleagues see it.
        #[arg(long)]
        name: Option<String>,
        /// What they may do.
        #[arg(long, value_enum, default_value = "agent")]
        role: RoleName,
        /// Reads the password from standard input.
        #[arg(long)]
        password_stdin: bool,
        #[command(flatten)]
        place: Where,
    },
}

#[derive(Clone, Copy, ValueEnum)]
enum RoleName {
    /// Reads.
    ReadOnly,
    /// Answers and moderates.
    Agent,
    /// Also changes settings.
    Owner,
}

impl User {
    pub(super) async fn run(self) -> anyhow::Result<()> {
        let Command::Add { shop, email, name, role, password_stdin, place } = self.command;
        let shop = ShopKey::parse(&shop)?;
        let email = email.trim().to_lowercase();
        if !looks_like_email(&email) {
            bail!("{email} does not look like an e-mail address");
        }
        let role = match role {
            RoleName::ReadOnly => Role::ReadOnly,
            RoleName::Agent => Role::Agent,
            RoleName::Owner => Role::Owner,
        };
        let store = place.store().await?;
        if store.shop(&shop).await?.is_none() {
            bail!("there is no shop {shop}; add it with: plaudit shop add {shop} --name …");
        }
        let now = Clock::System.now();
        let user = match store.user_by_email(&email).await? {
            Some(known) => {
                println!("{email} is known already and keeps the password.");
                known.id
            }
            None => {
                let password = if password_stdin { typed()? } else { made_up() };
                let hash = session::hash_password(&password)?;
                let name = name.unwrap_or_else(|| email.split('@').next().unwrap_or_default().to_owned());
                let id = match store.create_user(&email, &name, &hash, now).await {
                    Err(Error::Exists(_)) => bail!("{email} was added by someone else just now"),
                    other => other?,
                };
                if !password_stdin {
                    println!("Password of {email}, shown only now: {password}");
                }
                id
            }
        };
        store.set_member(&shop, user, role).await?;
        let config = place.config(None)?;
        let server = config.public_url.map_or_else(|| format!("http://{}/", config.listen), String::from);
        println!("{email} may now sign in to shop {shop}: start the server with plaudit serve, and open {server}inbox");
        store.close().await;
        Ok(())
    }
}

fn typed() -> anyhow::Result<String> {
    let mut text = String::new();
    std::io::stdin().take(4_096).read_to_string(&mut text).context("no password on standard input")?;
    Ok(text.trim_end_matches(['\n', '\r']).to_owned())
}

/// Sixteen characters that cannot be mistaken for one another: 80 bits.
fn made_up() -> String {
    const SIGNS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";
    let bytes: [u8; 16] = rand::rng().random();
    bytes.iter().map(|byte| char::from(SIGNS[usize::from(byte % 32)])).collect()
}
